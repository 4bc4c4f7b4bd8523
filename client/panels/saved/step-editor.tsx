import { useId, useState, type JSX } from 'react';
import type { Step } from '../../../server/model/saved.ts';
import { useOwnWords } from '../../app/preferences.tsx';
import { savedWords } from './words.ts';

interface StepEditorProps {
  step: Step;
  n: number;
  all: number;
  /** True while it is played. */
  isShown: boolean;
  /** What is chosen on the picture and not yet in the step. */
  chosen: Step['lit'];
  onChange: (step: Step) => void;
  onRetake: () => void;
  onMove: (by: number) => void;
  onRemove: () => void;
}

/** One step: its words, the part of the picture that it lights, its place. Words are kept when the field is left. */
export function StepEditor(props: StepEditorProps): JSX.Element {
  const { step, n, all, isShown, chosen, onChange, onRetake, onMove, onRemove } = props;
  const say = useOwnWords(savedWords).story;
  return (
    <li {...(isShown ? { 'aria-current': 'step' as const } : {})}>
      <fieldset>
        <legend>{say.step(n)}</legend>
        <Field
          label={say.heading}
          value={step.title}
          most={200}
          onKeep={(title) => {
            onChange({ ...step, title });
          }}
        />
        <Field
          label={say.text}
          value={step.text}
          most={4000}
          rows={3}
          onKeep={(text) => {
            onChange({ ...step, text });
          }}
        />
        <p className="lit-list">
          <span className="quiet">{step.lit.length === 0 ? say.litNone : say.lit}</span>{' '}
          {step.lit.map(({ target, name }) => (
            <button
              key={target}
              type="button"
              className="button small"
              aria-label={say.dropLit(name)}
              title={say.dropLit(name)}
              onClick={() => {
                onChange({ ...step, lit: step.lit.filter((each) => each.target !== target) });
              }}
            >
              <span lang="zh-Hans">{name}</span> ×
            </button>
          ))}
          {chosen.length > 0 ? (
            <button
              type="button"
              className="button small"
              onClick={() => {
                onChange({ ...step, lit: [...step.lit, ...chosen] });
              }}
            >
              ＋ {say.addLit}
            </button>
          ) : null}
        </p>
        <p className="saved-acts">
          <button type="button" className="button small plain" onClick={onRetake}>
            {say.retake}
          </button>
          <button
            type="button"
            className="button small plain"
            disabled={n === 1}
            onClick={() => {
              onMove(-1);
            }}
          >
            ↑ {say.up}
          </button>
          <button
            type="button"
            className="button small plain"
            disabled={n === all}
            onClick={() => {
              onMove(1);
            }}
          >
            ↓ {say.down}
          </button>
          <button type="button" className="button small plain" onClick={onRemove}>
            {say.remove}
          </button>
        </p>
      </fieldset>
    </li>
  );
}

interface FieldProps {
  label: string;
  value: string;
  most: number;
  rows?: number;
  onKeep: (value: string) => void;
}

/** A field whose words are one change, however many letters they took: undo takes them back at once. */
function Field({ label, value, most, rows, onKeep }: FieldProps): JSX.Element {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const shared = {
    id,
    maxLength: most,
    value: typed ?? value,
    onChange: (event: { target: { value: string } }) => {
      setTyped(event.target.value);
    },
    onBlur: () => {
      if (typed !== undefined && typed !== value) onKeep(typed);
      setTyped(undefined);
    },
  };
  return (
    <label htmlFor={id} className="step-field">
      <span>{label}</span>
      {rows === undefined ? <input type="text" {...shared} /> : <textarea rows={rows} {...shared} />}
    </label>
  );
}
