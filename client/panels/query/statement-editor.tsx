import { useEffect, useLayoutEffect, useRef, useState, type JSX } from 'react';
import { useOwnWords, usePreferences } from '../../app/preferences.tsx';
import type { Assistant } from './assist.ts';
import type { Editor, Place } from './editor.ts';
import { queryWords } from './words.ts';

interface StatementEditorProps {
  value: string;
  parameters: string[];
  /** Where the server found a fault. */
  place?: Place | undefined;
  onChange: (value: string) => void;
  onRun: () => void;
  onStop: () => void;
  /** Gives the editor once it is there. */
  onEditor: (editor: Editor) => void;
  /** Gives the checker once it is there, for laying the statement out. */
  onAssistant: (assistant: Assistant | undefined) => void;
}

/** The statement: a plain field at once, the editor with colours and completion as soon as it has loaded. */
export function StatementEditor(props: StatementEditorProps): JSX.Element {
  const { value, place } = props;
  const { language } = usePreferences();
  const say = useOwnWords(queryWords);
  const host = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor>();
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    let left = false;
    let made: { editor: Editor; assistant: Assistant } | undefined;
    void Promise.all([import('./editor.ts'), import('./assist.ts')]).then(([{ createEditor }, { createAssistant }]) => {
      if (left) return;
      const assistant = createAssistant();
      const created = createEditor(element, {
        value: latest.current.value,
        label: say.editor,
        language,
        assistant,
        parameters: () => latest.current.parameters,
        onChange: (text) => {
          latest.current.onChange(text);
        },
        onRun: () => {
          latest.current.onRun();
        },
        onStop: () => {
          latest.current.onStop();
        },
      });
      made = { editor: created, assistant };
      setEditor(created);
      latest.current.onEditor(created);
      latest.current.onAssistant(assistant);
    });
    return () => {
      left = true;
      made?.editor.destroy();
      made?.assistant.destroy();
      setEditor(undefined);
      latest.current.onAssistant(undefined);
    };
  }, [language, say.editor]);

  useEffect(() => {
    editor?.setValue(value);
  }, [editor, value]);
  useEffect(() => {
    if (editor && place) editor.markError(place);
  }, [editor, place]);

  return (
    <div className="editor">
      <div ref={host} className="host" />
      {editor ? null : (
        <textarea
          aria-label={say.editor}
          spellCheck={false}
          value={value}
          onChange={(event) => {
            props.onChange(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) props.onRun();
          }}
        />
      )}
    </div>
  );
}
