import { useEffect, useLayoutEffect, useRef, useState, type JSX } from 'react';
import type { Theme } from '../../picture/colours.ts';
import type { Camera } from '../../../server/model/saved.ts';
import type { Light, Scene, Viewport } from '../../picture/index.ts';
import { countOutside, toStartView } from '../../picture/start-view.ts';
import type { CanvasWalk } from '../walk/use-canvas-walk.tsx';
import { ColumnHeads } from './column-heads.tsx';
import { NoteSigns } from '../saved/note-signs.tsx';
import { HandSigns } from './hand-signs.tsx';
import { PictureTools } from './picture-tools.tsx';
import { Still } from './still.tsx';
import { useHands, type Hands } from './use-hands.ts';
import { usePicture } from './use-picture.ts';

interface PictureHostProps {
  scene: Scene | undefined;
  /** What it is a picture of: another one begins anew. */
  of?: string;
  light: Light;
  theme: Theme;
  /** What the picture shows, for those who do not see it. */
  summary: string;
  onPick: (id: string | undefined) => void;
  /** Absent where nodes are not chosen together. */
  onChoose?: (ids: string[], how: 'toggle' | 'add') => void;
  onOpen: (id: string) => void;
  onWidth: (width: number) => void;
  /** Where to look, from the step of a story; a new object looks there again. */
  camera?: Camera;
  /** Where the picture looks now. */
  onCamera?: (camera: Camera) => void;
  /** Walking by keys; absent where there is none. */
  walk?: CanvasWalk;
  /** Moving nodes by hand; absent where they stay. */
  hands?: Hands;
}

const isPlain = ({ near, ghosts, focused, selected }: Light): boolean =>
  !near?.size && !ghosts?.size && !selected?.size && !focused;

/** Pixels at the lower edge of the canvas that the card of a walk or of a story covers: never more than half of it. */
function coveredFoot(canvas: HTMLElement): number {
  const { bottom, height } = canvas.getBoundingClientRect();
  const tops = [...document.querySelectorAll('.walk[data-shown="true"], .player')].map(
    (card) => card.getBoundingClientRect().top,
  );
  return Math.min(height / 2, Math.max(0, bottom - Math.min(bottom, ...tops)));
}

/** The canvas with the heads of its columns over it, and its tools below, where they hide nothing. */
export function PictureHost(props: PictureHostProps): JSX.Element {
  const { scene, of, light, theme, summary, onPick, onChoose, onOpen, onWidth, camera, onCamera, walk, hands } = props;
  const host = useRef<HTMLDivElement>(null);
  const [moved, setView] = useState<Viewport>();
  const [painted, setPainted] = useState(false);
  const [size, setSize] = useState<{ width: number; height: number }>();
  const onView = (seen: Viewport) => {
    setView(seen);
    const { zoom, pan } = seen;
    if (size) onCamera?.({ x: (size.width / 2 - pan.x) / zoom, y: (size.height / 2 - pan.y) / zoom, zoom });
  };
  const onPainted = () => {
    setPainted(true);
  };
  /** What was clicked on the picture itself stays under the pointer: a double click must find it there again. */
  const clicked = useRef<string>(undefined);
  const onClick = (id: string | undefined) => {
    clicked.current = id;
    onPick(id);
  };
  const onPlace = hands?.onPlace;
  const latest = useRef({ onPick: onClick, onChoose, onOpen, onPlace, onWidth, onView, onPainted });
  useLayoutEffect(() => {
    latest.current = { onPick: onClick, onChoose, onOpen, onPlace, onWidth, onView, onPainted };
  });
  const picture = usePicture(host, scene, latest);
  const handKeys = useHands(picture, scene, light.focused, hands, walk?.tell);

  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const measure = ({ width, height }: { width: number; height: number }) => {
      if (width === 0) return;
      setSize({ width, height });
      latest.current.onWidth(Math.round(width));
    };
    measure(element.getBoundingClientRect());
    const watcher = new ResizeObserver(([entry]) => {
      if (entry) measure(entry.contentRect);
    });
    watcher.observe(element);
    return () => {
      watcher.disconnect();
    };
  }, []);

  useEffect(() => {
    picture?.setTheme(theme);
  }, [picture, theme]);
  useEffect(() => {
    if (scene) picture?.show(scene, of);
  }, [picture, scene, of]);
  useEffect(() => {
    picture?.light(light);
    picture?.setFoot(host.current ? coveredFoot(host.current) : 0);
    const shown = light.focused ?? light.picked;
    if (shown && shown !== clicked.current) picture?.reveal(shown);
  }, [picture, light]);
  useEffect(() => {
    if (camera && scene) picture?.lookAt(camera);
  }, [picture, camera, scene]);

  const view = moved ?? (scene && size ? toStartView(scene, size) : { zoom: 1, pan: { x: 0, y: 0 } });
  return (
    <>
      <div
        className="picture"
        {...walk?.keys}
        onKeyDown={(event) => {
          if (!handKeys.onKeyDown(event)) walk?.keys.onKeyDown?.(event);
        }}
        onKeyUp={handKeys.onKeyUp}
        onBlur={(event) => {
          handKeys.onBlur();
          walk?.keys.onBlur?.(event);
        }}
      >
        <div ref={host} className="canvas" role="img" aria-label={summary} />
        {scene && size && !painted && isPlain(light) ? (
          <Still scene={scene} theme={theme} size={size} onPick={onClick} onChoose={onChoose} onOpen={onOpen} />
        ) : null}
        {scene && scene.columns.length > 0 ? <ColumnHeads columns={scene.columns} view={view} /> : null}
        {scene ? <NoteSigns scene={scene} view={view} onPick={onPick} /> : null}
        {scene && hands ? <HandSigns scene={scene} view={view} onLetGo={hands.onLetGo} /> : null}
        {walk?.said}
      </div>
      <PictureTools
        picture={picture}
        scale={view.zoom}
        outside={scene && size && scene.columns.length === 0 ? countOutside(scene, view, size) : 0}
        placed={hands ? (scene?.nodes.filter(({ home }) => home).length ?? 0) : 0}
        onLetGo={hands?.onLetGo}
      />
    </>
  );
}
