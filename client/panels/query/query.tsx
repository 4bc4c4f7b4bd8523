import { useCallback, useMemo, useRef, useState, type JSX } from 'react';
import type { Question } from '../../../server/model/index.ts';
import { readQuestions } from '../../api.ts';
import { useAddress } from '../../app/address.tsx';
import { useOwnWords, usePreferences } from '../../app/preferences.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import { copyText } from '../../report/save.ts';
import { count } from '../../words.ts';
import { fromOwn, toOwn, type QueryState } from './address.ts';
import { Answer } from './answer.tsx';
import type { Assistant } from './assist.ts';
import type { Editor } from './editor.ts';
import { Failure } from './failure.tsx';
import { ParameterField } from './parameter-field.tsx';
import { toParameterNames, toParameters } from './parameters.ts';
import { QuestionsList } from './questions-list.tsx';
import { StatementEditor } from './statement-editor.tsx';
import { useRun, type Asked, type Run } from './use-run.ts';
import { queryWords } from './words.ts';
import './query.css';

const noQuestions: Question[] = [];

function toAsked(state: QueryState, question: Question | undefined): Asked | undefined {
  const cypher = state.cypher ?? question?.cypher;
  if (cypher === undefined || cypher.trim() === '') return undefined;
  const types = new Map(question?.params.map(({ name, type }) => [name, type]));
  return { cypher, params: toParameters(cypher, state.fields, types) };
}

/** The Cypher page: questions, statement, answer. What was last run is in the address, and runs again on a reload. */
export function Query(): JSX.Element {
  const { state } = useAddress();
  const questions = useLoaded('questions', readQuestions);
  const known = questions.value?.questions ?? noQuestions;
  const own = useMemo(() => fromOwn(state.own), [state.own]);
  const question = known.find(({ name }) => name === own.question);
  const key = JSON.stringify([own.question, own.cypher, own.fields, question?.name]);
  const typing = useRef(false);
  const onTypedRun = useCallback(() => {
    typing.current = true;
  }, []);
  // Who ran a statement from the editor goes on typing in it, though running made it another one.
  const onEditor = useCallback((editor: Editor) => {
    if (typing.current) editor.focus();
    typing.current = false;
  }, []);
  return (
    <main id="main" className="query">
      <QuestionsList questions={known} {...(own.question ? { chosen: own.question } : {})} />
      {/* What is typed and not yet run belongs to one address: another one begins afresh. */}
      <Console
        key={key}
        own={own}
        question={question}
        waiting={own.question !== undefined && questions.pending}
        onTypedRun={onTypedRun}
        onEditor={onEditor}
      />
    </main>
  );
}

interface ConsoleProps {
  own: QueryState;
  question: Question | undefined;
  waiting: boolean;
  /** A statement is run from the editor. */
  onTypedRun: () => void;
  onEditor: (editor: Editor) => void;
}

function Console({ own, question, waiting, onTypedRun, onEditor }: ConsoleProps): JSX.Element {
  const { go, put } = useAddress();
  const { language } = usePreferences();
  const say = useOwnWords(queryWords);
  const asked = useMemo(() => (waiting ? undefined : toAsked(own, question)), [own, question, waiting]);
  const { run, again, stop } = useRun(asked);
  const [text, setText] = useState(asked?.cypher ?? '');
  const [fields, setFields] = useState(own.fields);
  const [assistant, setAssistant] = useState<Assistant>();
  const [copied, setCopied] = useState(false);
  const names = toParameterNames(text);
  const params = new Map(question?.params.map((param) => [param.name, param]));
  const start = () => {
    const used = Object.fromEntries(names.map((name) => [name, fields[name] ?? '']));
    const isOwn = text !== question?.cypher;
    const next: QueryState = {
      show: own.show,
      fields: used,
      ...(question ? { question: question.name } : {}),
      ...(isOwn ? { cypher: text } : {}),
    };
    const same = JSON.stringify(toOwn(next)) === JSON.stringify(toOwn(own));
    if (same) again();
    else go({ own: toOwn(next) });
  };
  const place = useMemo(() => {
    if (run.state !== 'failed') return undefined;
    const { line, column, message } = run.error.body;
    return line !== undefined && column !== undefined ? { line, column, message } : undefined;
  }, [run]);
  const title = question?.title[language] ?? say.title;
  return (
    <section className="console">
      <header className="console-bar">
        <h1>{question?.title[language] ?? say.own}</h1>
        <button
          type="button"
          className="button small"
          onClick={() => {
            void copyText(location.href).then(setCopied);
          }}
        >
          {copied ? say.copied : say.copyAddress}
        </button>
      </header>
      {question ? <p className="about">{question.about[language]}</p> : null}
      {names.length > 0 ? (
        <div className="parameters" role="group" aria-label={say.parameters}>
          {names.map((name) => (
            <ParameterField
              key={name}
              name={name}
              about={params.get(name)?.about[language] ?? name}
              suggest={params.get(name)?.suggest ?? []}
              value={fields[name] ?? ''}
              onChange={(value) => {
                setFields({ ...fields, [name]: value });
              }}
              onRun={start}
            />
          ))}
        </div>
      ) : null}
      <StatementEditor
        value={text}
        parameters={names}
        place={place}
        onChange={setText}
        onRun={() => {
          onTypedRun();
          start();
        }}
        onStop={stop}
        onEditor={onEditor}
        onAssistant={setAssistant}
      />
      <div className="run-bar">
        <button type="button" className="button main" onClick={start} disabled={text.trim() === ''}>
          {say.run} <kbd>Ctrl ↵</kbd>
        </button>
        <button type="button" className="button" onClick={stop} disabled={run.state !== 'running'}>
          {say.stop}
        </button>
        <button
          type="button"
          className="button"
          disabled={assistant === undefined || text.trim() === ''}
          onClick={() => {
            void assistant?.format(text).then(setText);
          }}
        >
          {say.format}
        </button>
        <small>{toLimits(run, say)}</small>
        <span className="hidden">{say.editorHelp}</span>
      </div>
      <RunState run={run} />
      {run.state === 'done' ? (
        <Answer
          asked={run.asked}
          answer={run.answer}
          title={title}
          show={own.show}
          onShow={(show) => {
            put({ own: toOwn({ ...own, show }) });
          }}
        />
      ) : null}
    </section>
  );
}

function toLimits(run: Run, say: (typeof queryWords)['zh']): string {
  if (run.state !== 'done') return say.readOnlyShort;
  const { deadlineMs, rows, memoryBytes } = run.answer.limits;
  return say.readOnly(deadlineMs / 1000, count(rows), `${Math.round(memoryBytes / 1024 ** 2)} MiB`);
}

/** What happens between asking and an answer. */
function RunState({ run }: { run: Run }): JSX.Element | null {
  const say = useOwnWords(queryWords);
  switch (run.state) {
    case 'idle':
      return (
        <div className="first">
          <h2>{say.first.title}</h2>
          <p>{say.first.text}</p>
        </div>
      );
    case 'running':
      return (
        <p className="running" role="status">
          {say.running}
          {run.seconds > 0 ? ` ${run.seconds} s` : ''}
        </p>
      );
    case 'failed':
      return <Failure error={run.error} />;
    case 'stopped':
      return (
        <p className="running" role="status">
          {say.stopped}
        </p>
      );
    case 'done':
      return null;
  }
}
