import { useEffect, useLayoutEffect, useRef, useState, type JSX } from 'react';
import { createPicture, type Light, type Picture, type Scene, type Viewport } from '../../picture/index.ts';
import type { Theme } from '../../picture/colours.ts';
import { ColumnHeads } from './column-heads.tsx';
import { PictureTools } from './picture-tools.tsx';

interface PictureHostProps {
  scene: Scene | undefined;
  light: Light;
  theme: Theme;
  /** What the picture shows, for those who do not see it. */
  summary: string;
  onPick: (id: string | undefined) => void;
  onOpen: (id: string) => void;
  onWidth: (width: number) => void;
}

const atRest: Viewport = { zoom: 1, pan: { x: 0, y: 0 } };

/** The canvas with the heads of its columns over it, and its tools below, where they hide nothing. */
export function PictureHost({ scene, light, theme, summary, onPick, onOpen, onWidth }: PictureHostProps): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const picture = useRef<Picture>(null);
  const [view, setView] = useState(atRest);
  const latest = useRef({ onPick, onOpen, onWidth });
  useLayoutEffect(() => {
    latest.current = { onPick, onOpen, onWidth };
  });

  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const created = createPicture(element, {
      onPick: (id) => {
        latest.current.onPick(id);
      },
      onOpen: (id) => {
        latest.current.onOpen(id);
      },
      onView: setView,
    });
    picture.current = created;
    const watcher = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) latest.current.onWidth(Math.round(entry.contentRect.width));
    });
    watcher.observe(element);
    return () => {
      watcher.disconnect();
      picture.current = null;
      created.destroy();
    };
  }, []);

  useEffect(() => {
    picture.current?.setTheme(theme);
  }, [theme]);
  useEffect(() => {
    if (scene) picture.current?.show(scene);
  }, [scene]);
  useEffect(() => {
    picture.current?.light(light);
    const shown = light.focused ?? light.picked;
    if (shown) picture.current?.reveal(shown);
  }, [light]);

  return (
    <>
      <div className="picture">
        <div ref={host} className="canvas" role="img" aria-label={summary} />
        {scene && scene.columns.length > 0 ? <ColumnHeads columns={scene.columns} view={view} /> : null}
      </div>
      <PictureTools picture={picture} scale={view.zoom} />
    </>
  );
}
