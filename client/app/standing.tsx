import type { JSX } from 'react';
import type { Standing } from '../../server/model/views.ts';
import { useWords } from './preferences.tsx';

/** How a plan stands today: it goes with the plan wherever its facts are. */
export function StandingBadge({ standing }: { standing: Standing }): JSX.Element {
  const say = useWords();
  return <span className={standing === 'in force' ? 'badge' : 'badge caution'}>{say.standing[standing]}</span>;
}
