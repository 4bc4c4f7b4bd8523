import { useId, useState, type JSX } from 'react';
import type { Label } from '../../../server/model/index.ts';
import { useOwnWords } from '../../app/preferences.tsx';
import { useSearch } from '../search/use-search.ts';
import { queryWords } from './words.ts';

interface ParameterFieldProps {
  name: string;
  about: string;
  /** Kinds whose names may be meant; all where empty. */
  suggest: Label[];
  value: string;
  onChange: (value: string) => void;
  onRun: () => void;
}

/** One parameter; while it is typed, names of the graph are offered. */
export function ParameterField({ name, about, suggest, value, onChange, onRun }: ParameterFieldProps): JSX.Element {
  const say = useOwnWords(queryWords);
  const list = useId();
  // Names are asked for once a person types, not for what the address brought.
  const [typed, setTyped] = useState('');
  const { view } = useSearch(typed, { labels: suggest });
  const names = new Set(view?.hits.map((hit) => hit.name));
  return (
    <label className="parameter" title={about}>
      <code>${name}</code>
      <input
        type="text"
        list={list}
        value={value}
        placeholder={say.pickValue}
        autoComplete="off"
        onChange={(event) => {
          onChange(event.target.value);
          setTyped(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) onRun();
        }}
      />
      <datalist id={list}>
        {[...names].map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
    </label>
  );
}
