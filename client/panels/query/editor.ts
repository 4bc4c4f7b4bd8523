/** The statement editor: CodeMirror with Cypher's colours, completion with Chinese meanings, and marks where it errs. */
import {
  autocompletion,
  closeBrackets,
  completionKeymap,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, insertTab } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { linter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, drawSelection, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { terms } from '../../../server/model/index.ts';
import type { Language } from '../../words.ts';
import type { Assistant, Candidate } from './assist.ts';
import { cypherMode } from './cypher-mode.ts';
import { toSaid } from './said.ts';
import { propertiesOf } from './schema.ts';

export interface EditorOptions {
  value: string;
  label: string;
  language: Language;
  assistant: Assistant;
  /** Names of the parameters that have fields, asked anew each time. */
  parameters: () => string[];
  onChange: (value: string) => void;
  onRun: () => void;
  onStop: () => void;
}

/** Where the server found a fault, from 1. */
export interface Place {
  line: number;
  column: number;
  message: string;
}

export interface Editor {
  setValue(value: string): void;
  /** Marks the place of the server's error and puts the cursor there. */
  markError(place: Place): void;
  focus(): void;
  destroy(): void;
}

const meanings = new Map(propertiesOf([]).map((property) => [property.name, property]));

/** A candidate with what it means, in the reader's language. */
function toCompletion({ label, insert, kind }: Candidate, language: Language): Completion {
  const term = (terms as Partial<Record<string, (typeof terms)['Task']>>)[insert];
  const property = kind === 'property' ? meanings.get(insert) : undefined;
  if (term)
    return { label, apply: insert, type: 'class', detail: term[language], info: term.about[language], boost: 2 };
  if (property) return { label, apply: insert, type: 'property', detail: property[language] };
  return { label, apply: insert, type: label.startsWith('$') ? 'variable' : 'keyword' };
}

/** Chinese typed where a label is wanted finds the label by its Chinese name. */
function byMeaning({ label, detail }: Completion, typed: string): boolean {
  return label.toLowerCase().startsWith(typed.toLowerCase()) || (detail?.includes(typed) ?? false);
}

function toSource({ assistant, language, parameters }: EditorOptions) {
  return async (context: CompletionContext): Promise<CompletionResult | null> => {
    const word = context.matchBefore(/[\p{L}\p{N}_]*/u);
    const before = context.state.sliceDoc(Math.max(0, (word?.from ?? context.pos) - 1), word?.from ?? context.pos);
    const opens = [':', '.', '$', '|'].includes(before);
    if (!context.explicit && !opens && (!word || word.from === word.to)) return null;
    const found = await assistant.complete(context.state.doc.toString(), context.pos, context.explicit, parameters());
    if (context.aborted || found.length === 0) return null;
    const options = found.map((candidate) => toCompletion(candidate, language));
    const typed = word?.text ?? '';
    const chinese = /\p{Script=Han}/u.test(typed);
    return {
      from: word?.from ?? context.pos,
      options: chinese ? options.filter((option) => byMeaning(option, typed)) : options,
      filter: !chinese,
    };
  };
}

function toDiagnostics({ assistant, language, parameters }: EditorOptions) {
  return async ({ state }: EditorView): Promise<Diagnostic[]> => {
    const cypher = state.doc.toString();
    if (cypher.trim() === '') return [];
    const remarks = await assistant.lint(cypher, parameters());
    return remarks.map(({ start, end, grave, message }) => ({
      from: Math.min(start, cypher.length),
      to: Math.min(Math.max(start, end), cypher.length),
      severity: grave ? 'error' : 'warning',
      message: toSaid(message, language),
    }));
  };
}

const look = EditorView.theme({
  '&': { fontSize: '14px', backgroundColor: 'var(--sheet)', color: 'var(--ink)' },
  '.cm-content': { fontFamily: 'var(--code)', lineHeight: '26px', caretColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'var(--sheet)', color: 'var(--ink3)', border: 'none', minWidth: '40px' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--sheet2)' },
  '.cm-cursor': { borderLeft: '2px solid var(--ink)' },
  '&.cm-focused': { outline: 'none' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'var(--mark) !important' },
  '.cm-tooltip': { backgroundColor: 'var(--sheet)', border: '1px solid var(--rule2)', boxShadow: 'var(--float)' },
  '.cm-tooltip-autocomplete ul li': { padding: '4px 12px', lineHeight: '22px', color: 'var(--ink)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--inv)', color: 'var(--on-inv)' },
  '.cm-completionDetail': { fontFamily: 'var(--hei)', fontStyle: 'normal', marginLeft: '16px' },
  '.cm-completionInfo': { fontFamily: 'var(--hei)', padding: '6px 10px', maxWidth: '280px' },
  '.cm-diagnostic': { fontFamily: 'var(--hei)', padding: '4px 10px', borderLeft: '3px solid var(--ink)' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--zhe)' },
  '.cm-lintRange-error': { backgroundImage: 'none', borderBottom: '2px solid var(--ink)' },
  '.cm-lintRange-warning': { backgroundImage: 'none', borderBottom: '2px dotted var(--zhe)' },
});

/** Puts an editor into `host`. Whoever creates it destroys it. */
export function createEditor(host: HTMLElement, options: EditorOptions): Editor {
  let quiet = false;
  const view = new EditorView({
    parent: host,
    state: EditorState.create({
      doc: options.value,
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(),
        bracketMatching(),
        closeBrackets(),
        highlightActiveLine(),
        EditorView.lineWrapping,
        autocompletion({ override: [toSource(options)], icons: false }),
        linter(toDiagnostics(options), { delay: 400 }),
        keymap.of([
          { key: 'Mod-Enter', run: () => (options.onRun(), true) },
          { key: 'Tab', run: (target) => !target.state.selection.main.empty && insertTab(target) },
          ...completionKeymap,
          { key: 'Escape', run: () => (options.onStop(), false) },
          ...historyKeymap,
          ...defaultKeymap,
        ]),
        cypherMode,
        look,
        EditorView.contentAttributes.of({ 'aria-label': options.label, spellcheck: 'false' }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged && !quiet) options.onChange(state.doc.toString());
        }),
      ],
    }),
  });
  return {
    setValue(value) {
      if (value === view.state.doc.toString()) return;
      quiet = true;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: value } });
      quiet = false;
    },
    markError({ line, column, message }) {
      const { doc } = view.state;
      const at = doc.line(Math.min(Math.max(line, 1), doc.lines));
      const from = Math.min(at.from + Math.max(column - 1, 0), at.to);
      const word = view.state.wordAt(from);
      const diagnostic: Diagnostic = { from, to: Math.max(word?.to ?? from, from), severity: 'error', message };
      view.dispatch(setDiagnostics(view.state, [diagnostic]), { selection: { anchor: from }, scrollIntoView: true });
    },
    focus: () => {
      view.focus();
    },
    destroy: () => {
      view.destroy();
    },
  };
}
