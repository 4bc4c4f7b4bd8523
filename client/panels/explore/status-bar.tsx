import type { JSX } from 'react';
import type { GraphRelationship } from '../../../server/model/graph.ts';
import { terms } from '../../../server/model/terms.ts';
import { useOwnWords, usePreferences, useWords } from '../../app/preferences.tsx';
import { noGroups, type Grouping } from '../../picture/groups.ts';
import type { Scene } from '../../picture/scene.ts';
import type { View } from '../../view.ts';
import { count } from '../../words.ts';
import { groupWords } from '../groups/words.ts';

/** What is drawn, and what is not. */
export function StatusBar({
  scene,
  waiting,
  grouping,
  view,
  updated,
}: {
  scene: Scene | undefined;
  /** What is said while there is none. */
  waiting: string;
  grouping: Grouping | undefined;
  view: View | undefined;
  updated: string | undefined;
}): JSX.Element {
  const say = useWords();
  const grouped = useOwnWords(groupWords);
  const { language } = usePreferences();
  const termOf = (type: string) => (type in terms ? terms[type as keyof typeof terms][language] : say.anyRelation);
  const aims = scene?.columns.find(({ kind }) => kind === 'aims');
  const { groupOf, groups } = grouping ?? noGroups;
  const isInside = ({ start, end }: GraphRelationship) => groupOf.has(start) && groupOf.get(start) === groupOf.get(end);
  const inside = groupOf.size > 0 ? (view?.graph.relationships ?? []).filter(isInside).length : 0;
  const tasksInGroups = (scene?.nodes ?? []).flatMap(({ kind, group, holds }) =>
    group && kind === 'Task' ? holds : [],
  ).length;
  const folded = scene ? scene.drawn.allTasks - scene.drawn.tasks - tasksInGroups : 0;
  const hidden = [
    groupOf.size > 0 && view ? grouped.grouped(groupOf.size, view.graph.nodes.length, groups.length) : '',
    inside > 0 ? grouped.inside(inside) : '',
    folded > 0 && scene && scene.columns.length > 0 ? say.foldedTasks(folded) : '',
    aims && aims.drawn < aims.all ? say.hiddenAims(aims.all - aims.drawn) : '',
    view && view.shown < view.total ? (view.kind === 'chain' ? say.sent : say.sentNear)(view.shown, view.total) : '',
    ...(view?.expanded ?? [])
      .filter(({ shown, total }) => shown < total)
      .map(({ expansion, shown, total }) => `${termOf(expansion.type)} ${count(shown)} / ${count(total)}`),
  ].filter(Boolean);
  return (
    <footer className="status-bar">
      <span aria-live="polite">{scene ? say.drawn(scene.drawn.nodes, scene.drawn.relationships) : waiting}</span>
      <span>{hidden.length > 0 ? say.notDrawn(hidden) : scene ? say.allDrawn : ''}</span>
      <span className="end">
        {view && (scene?.drawn.allTasks ?? 0) > 0
          ? say.ofTasks(scene?.drawn.tasks ?? 0, scene?.drawn.allTasks ?? 0)
          : ''}
        {scene && scene.drawn.allTasks > 0 && updated ? ' · ' : ''}
        {updated ? say.updated(updated.slice(0, 10)) : ''}
      </span>
    </footer>
  );
}
