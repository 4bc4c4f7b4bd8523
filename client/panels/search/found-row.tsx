import type { JSX } from 'react';
import { terms } from '../../../server/model/terms.ts';
import { useOwnWords, usePreferences } from '../../app/preferences.tsx';
import type { Found } from './found.ts';
import { searchWords } from './words.ts';

/** One thing found: its kind, what it is called, where it belongs. */
export function FoundRow({ found }: { found: Found }): JSX.Element {
  const { language } = usePreferences();
  const say = useOwnWords(searchWords);
  switch (found.kind) {
    case 'name':
      return (
        <>
          <span className="kind">{terms[found.hit.label][language]}</span>
          <span className="name" lang="zh-Hans">
            {found.hit.name}
            {found.hit.alias ? <small>{found.hit.alias}</small> : null}
          </span>
          <span className="where" lang="zh-Hans">
            {found.hit.context}
          </span>
        </>
      );
    case 'text':
      return (
        <>
          <span className="kind">{say.text}</span>
          <span className="quote" lang="zh-Hans">
            {found.before}
            <mark>{found.lit}</mark>
            {found.after}
          </span>
          <span className="where" lang="zh-Hans">
            {found.hit.planTitle}
          </span>
        </>
      );
    case 'question':
      return (
        <>
          <span className="kind">{say.question}</span>
          <span className="asked">
            {found.question.title[language]}
            {found.value ? (
              <>
                {' '}
                <mark lang="zh-Hans">{found.value}</mark>
              </>
            ) : null}
          </span>
          <span className="where" />
        </>
      );
    case 'value':
      return (
        <>
          <span className="kind">{found.hit ? terms[found.hit.label][language] : say.value}</span>
          <span className="name" lang="zh-Hans">
            {found.value}
          </span>
          <span className="where" lang="zh-Hans">
            {found.hit?.context}
          </span>
        </>
      );
    case 'command':
      return (
        <>
          <span className="kind">{say.command}</span>
          <span className="asked">{found.command.name}</span>
          <span className="where">{found.command.group}</span>
        </>
      );
  }
}
