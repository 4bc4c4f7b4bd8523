import { useId, useState, type JSX } from 'react';
import { useOwnWords } from '../../app/preferences.tsx';
import { useWorkbook } from '../../saved/workbook.tsx';
import { NoteGlyph } from './note-glyph.tsx';
import { savedWords } from './words.ts';
import './saved.css';

interface NoteProps {
  /** Node id, or a line's `TYPE from to`. */
  target: string;
  name: string;
}

/** A person's own words on a node or a line: read, written and taken away here; undo takes each back. */
export function NoteBox({ target, name }: NoteProps): JSX.Element {
  const { work, change, ready } = useWorkbook();
  const say = useOwnWords(savedWords).note;
  const [writing, setWriting] = useState<{ target: string; text: string }>();
  const field = useId();
  const note = work.notes.find((each) => each.target === target);
  const text = writing?.target === target ? writing.text : undefined;
  const keep = (words: string) => {
    setWriting(undefined);
    const trimmed = words.trim();
    if (trimmed === (note?.text ?? '')) return;
    change({ notes: { [target]: trimmed === '' ? null : { target, text: trimmed, name } } });
  };
  if (text !== undefined)
    return (
      <form
        className="note"
        onSubmit={(event) => {
          event.preventDefault();
          keep(text);
        }}
        // Whoever turns to something else has written it: only Esc and the button drop the words.
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) keep(text);
        }}
      >
        <label htmlFor={field}>
          <NoteGlyph /> {say.title} <span className="quiet">{say.about}</span>
        </label>
        <textarea
          id={field}
          rows={3}
          maxLength={4000}
          autoFocus
          aria-label={say.label(name)}
          value={text}
          onChange={(event) => {
            setWriting({ target, text: event.target.value });
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep(text);
            else if (event.key !== 'Escape') return;
            else setWriting(undefined);
            event.preventDefault();
            event.stopPropagation();
          }}
        />
        <button type="submit" className="button small main">
          {say.keep} <kbd>Ctrl ↵</kbd>
        </button>{' '}
        <button
          type="button"
          className="button small"
          onClick={() => {
            setWriting(undefined);
          }}
        >
          {say.cancel}
        </button>
      </form>
    );
  const write = () => {
    setWriting({ target, text: note?.text ?? '' });
  };
  return note ? (
    <div className="note" role="group" aria-label={say.label(name)}>
      <p>
        <NoteGlyph /> <span className="note-text">{note.text}</span>
      </p>
      <button type="button" className="button small plain" disabled={!ready} onClick={write}>
        {say.edit}
      </button>
      <button
        type="button"
        className="button small plain"
        disabled={!ready}
        onClick={() => {
          change({ notes: { [target]: null } });
        }}
      >
        {say.remove}
      </button>
    </div>
  ) : (
    <button type="button" className="button small note-add" disabled={!ready} onClick={write}>
      <NoteGlyph /> {say.add}
    </button>
  );
}
