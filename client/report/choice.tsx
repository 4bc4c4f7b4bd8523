import type { JSX } from 'react';

interface ChoiceProps<T extends string> {
  name: string;
  options: Readonly<Record<T, string>>;
  value: T;
  onChange: (value: T) => void;
}

/** One of a few, as a row of segments. */
export function Choice<T extends string>({ name, options, value, onChange }: ChoiceProps<T>): JSX.Element {
  return (
    <div className="choice">
      <b>{name}</b>
      <div className="segments" role="group" aria-label={name}>
        {(Object.keys(options) as T[]).map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={value === each}
            onClick={() => {
              onChange(each);
            }}
          >
            {options[each]}
          </button>
        ))}
      </div>
    </div>
  );
}
