import { useState, type JSX } from 'react';
import { labels, relationshipTypes, terms, type Question } from '../../../server/model/index.ts';
import { Link } from '../../app/link.tsx';
import { useOwnWords, usePreferences } from '../../app/preferences.tsx';
import { emptyState, withChange, type PageState } from '../../state.ts';
import { toOwn } from './address.ts';
import { queryWords } from './words.ts';

/** A question as it first runs: its own statement, its parameters as their examples say. */
export const toQuestionState = ({ name, params }: Question): PageState =>
  withChange(emptyState, {
    section: 'query',
    own: toOwn({
      question: name,
      fields: Object.fromEntries(params.map((param) => [param.name, param.example ?? ''])),
      show: 'both',
    }),
  });

/** The canned questions in the reader's language, and what the graph holds. */
export function QuestionsList({ questions, chosen }: { questions: Question[]; chosen?: string }): JSX.Element {
  const { language } = usePreferences();
  const say = useOwnWords(queryWords);
  const [filter, setFilter] = useState('');
  const shown = questions.filter(({ title, about }) =>
    [title.zh, title.en, about.zh, about.en].some((text) => text.toLowerCase().includes(filter.trim().toLowerCase())),
  );
  return (
    <aside className="questions" aria-label={say.questions}>
      <header>
        <h2>{say.questions}</h2>
        <span>{questions.length}</span>
      </header>
      <input
        type="text"
        aria-label={say.filter}
        placeholder={say.filter}
        value={filter}
        onChange={(event) => {
          setFilter(event.target.value);
        }}
      />
      <ul>
        {shown.map((question) => (
          <li key={question.name}>
            <Link
              to={toQuestionState(question)}
              title={question.about[language]}
              {...(question.name === chosen ? { 'aria-current': 'true' as const } : {})}
            >
              {question.title[language]}
              <small lang={language === 'zh' ? 'en' : 'zh-Hans'}>
                {question.title[language === 'zh' ? 'en' : 'zh']}
              </small>
            </Link>
          </li>
        ))}
        {shown.length === 0 ? <li className="none">{say.noQuestion}</li> : null}
        <li>
          <Link
            to={withChange(emptyState, { section: 'query' })}
            {...(chosen === undefined ? { 'aria-current': 'true' as const } : {})}
          >
            {say.own}
          </Link>
        </li>
      </ul>
      <details>
        <summary>
          {say.schema} <span>{say.schemaCount(labels.length, relationshipTypes.length)}</span>
        </summary>
        <dl>
          {[...labels, ...relationshipTypes].map((name) => (
            <div key={name} title={terms[name].about[language]}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{terms[name][language]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </aside>
  );
}
