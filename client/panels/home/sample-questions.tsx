import type { JSX } from 'react';
import type { Question } from '../../../server/model/index.ts';
import { readQuestions, runQuery } from '../../api.ts';
import { Link } from '../../app/link.tsx';
import { useOwnWords, usePreferences } from '../../app/preferences.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import { toCompareState } from '../compare/compare.ts';
import { toGapState } from '../gaps/gaps.ts';
import { toQuestionState } from '../query/questions-list.tsx';
import { toParameters } from '../query/parameters.ts';
import { homeWords } from './words.ts';

/** Questions shown on the home page; the query page has all of them. */
const shown = 3;

/** Canned questions with the values they first run with, and how many rows they give. */
export function SampleQuestions(): JSX.Element {
  const say = useOwnWords(homeWords);
  const questions = useLoaded('questions', readQuestions).value?.questions ?? [];
  return (
    <section className="samples" aria-labelledby="samples-title">
      <h2 id="samples-title">{say.ask}</h2>
      <ul>
        {questions.slice(0, shown).map((question) => (
          <li key={question.name}>
            <Sample question={question} />
          </li>
        ))}
        <li>
          <Link to={toGapState('tasks', undefined)}>
            <span>{say.gaps}</span>
          </Link>
        </li>
        <li>
          <Link to={toCompareState([], 'aims')}>
            <span>{say.compare}</span>
          </Link>
        </li>
      </ul>
    </section>
  );
}

function Sample({ question }: { question: Question }): JSX.Element {
  const { language } = usePreferences();
  const say = useOwnWords(homeWords);
  const { name, cypher, params, title } = question;
  const fields = Object.fromEntries(params.map((param) => [param.name, param.example ?? '']));
  const types = new Map(params.map((param) => [param.name, param.type]));
  const answer = useLoaded(`rows ${name}`, () =>
    runQuery({ cypher, params: toParameters(cypher, fields, types) }),
  ).value;
  const slots = Object.values(fields).filter(Boolean);
  return (
    <Link to={toQuestionState(question)}>
      <span>
        {title[language]} {slots.length > 0 ? <mark lang="zh-Hans">{slots.join(' · ')}</mark> : null}
      </span>
      <small>{answer ? say.rows(answer.rows.length, answer.truncated) : ''}</small>
    </Link>
  );
}
