import { useEffect, useId, useState, type JSX } from 'react';
import type { Both } from '../words.ts';
import { useOwnWords, useWords } from './preferences.tsx';
import { isFirstVisit, onTour, rememberTour } from './tour.ts';

interface Step {
  title: string;
  text: string;
}
interface TourWords {
  name: string;
  steps: Step[];
  at: (n: number, m: number) => string;
  skip: string;
  next: string;
  done: string;
}

/** What each step points at, where it is on the page. */
const targets = ['.search:not(.large) > input', '.picture', '.view-acts'];

const words: Both<TourWords> = {
  zh: {
    name: '三步看懂',
    steps: [
      {
        title: '先搜',
        text: '写人名、部门、集群的全称、简称或拼音首字母，也可写原文里的几个字；写“谁牵头”，就有现成的问题可选。',
      },
      {
        title: '再看线',
        text: '图从左到右：领导、部门、任务、集群与产业。红线是牵头。每一根线都是一句原文，点线就看到那句话，再点“看原文”到文件里。',
      },
      {
        title: '带走',
        text: '图就在地址里，复制链接即可给人看。“用于报告”给出带引文的图、表和可嵌入的页面。随时按 ? 看全部按键。',
      },
    ],
    at: (n, m) => `${String(n)} / ${String(m)}`,
    skip: '跳过',
    next: '下一步',
    done: '开始',
  },
  en: {
    name: 'Three steps',
    steps: [
      {
        title: 'Search',
        text: 'Type an official, a department or a cluster, in full, in short or by pinyin initials, or some words of a document. Type "who leads" and choose a ready question.',
      },
      {
        title: 'Follow a line',
        text: 'From left to right: officials, departments, tasks, clusters and industries. Red is leading. Each line is a sentence of a document: click it to read the words, and once more to see them in the document.',
      },
      {
        title: 'Take it with you',
        text: 'The address holds the picture: copy it for others. "Use in a report" gives pictures, tables and embedded pages with their quotes. Press ? for all keys.',
      },
    ],
    at: (n, m) => `${String(n)} of ${String(m)}`,
    skip: 'Skip',
    next: 'Next',
    done: 'Start',
  },
};

/** The tour of a first visit: three steps beside the page, which stays in use; never in the way of the focus. */
export function TourCard(): JSX.Element | null {
  const [step, setStep] = useState<number | undefined>(() => (isFirstVisit() ? 0 : undefined));
  const say = useOwnWords(words);
  const { close } = useWords();
  const title = useId();
  useEffect(
    () =>
      onTour(() => {
        setStep(0);
      }),
    [],
  );
  useEffect(() => {
    const target = step === undefined ? null : document.querySelector<HTMLElement>(targets[step] ?? 'main');
    target?.setAttribute('data-toured', '');
    return () => {
      target?.removeAttribute('data-toured');
    };
  }, [step]);
  const shown = step === undefined ? undefined : say.steps[step];
  if (step === undefined || !shown) return null;
  const end = () => {
    rememberTour();
    setStep(undefined);
  };
  const isLast = step === say.steps.length - 1;
  return (
    <aside
      className="tour"
      aria-labelledby={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        end();
      }}
    >
      <header>
        <h2 id={title}>{shown.title}</h2>
        <span>
          {say.name} {say.at(step + 1, say.steps.length)}
        </span>
        <button type="button" className="icon" aria-label={close} title={close} onClick={end}>
          ×
        </button>
      </header>
      <p aria-live="polite">{shown.text}</p>
      <footer>
        {isLast ? null : (
          <button type="button" className="button small plain" onClick={end}>
            {say.skip}
          </button>
        )}
        <button
          type="button"
          className="button small main"
          onClick={() => {
            if (isLast) end();
            else setStep(step + 1);
          }}
        >
          {isLast ? say.done : say.next}
        </button>
      </footer>
    </aside>
  );
}
