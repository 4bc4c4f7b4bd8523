import type { JSX } from 'react';
import { terms } from '../../../server/model/terms.ts';
import { usePreferences, useWords } from '../../app/preferences.tsx';
import type { Scene } from '../../picture/scene.ts';
import type { View } from '../../view.ts';
import { count } from '../../words.ts';

/** What is drawn, and what is not. */
export function StatusBar({
  scene,
  view,
  updated,
}: {
  scene: Scene | undefined;
  view: View | undefined;
  updated: string | undefined;
}): JSX.Element {
  const say = useWords();
  const { language } = usePreferences();
  const termOf = (type: string) => (type in terms ? terms[type as keyof typeof terms][language] : type);
  const aims = scene?.columns.find(({ kind }) => kind === 'aims');
  const hidden = [
    scene && scene.drawn.tasks < scene.drawn.allTasks ? say.foldedTasks(scene.drawn.allTasks - scene.drawn.tasks) : '',
    aims && aims.drawn < aims.all ? say.hiddenAims(aims.all - aims.drawn) : '',
    view && view.shown < view.total ? (view.kind === 'chain' ? say.sent : say.sentNear)(view.shown, view.total) : '',
    ...(view?.expanded ?? [])
      .filter(({ shown, total }) => shown < total)
      .map(({ expansion, shown, total }) => `${termOf(expansion.type)} ${count(shown)} / ${count(total)}`),
  ].filter(Boolean);
  return (
    <footer className="status-bar">
      <span aria-live="polite">{scene ? say.drawn(scene.drawn.nodes, scene.drawn.relationships) : say.loading}</span>
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
