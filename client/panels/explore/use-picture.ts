import { useEffect, useState, type RefObject } from 'react';
import { loadFonts } from '../../picture/fonts.ts';
import type { Picture, Placed, Scene, Viewport } from '../../picture/index.ts';

interface PictureEvents {
  onPick: (id: string | undefined) => void;
  onChoose?: ((ids: string[], how: 'toggle' | 'add') => void) | undefined;
  onOpen: (id: string) => void;
  /** Absent from the first where nodes cannot be moved. */
  onPlace?: ((placed: Placed) => void) | undefined;
  onView: (view: Viewport) => void;
  onPainted: () => void;
}

/** Runs after the next frame is on the screen, so that what it costs delays nothing that is to be seen. */
function afterPaint(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** Milliseconds that a canvas waits for its fonts, so that it paints its words once and not twice. */
const mostWait = 1500;

const fontsOf = (scene: Scene): Promise<unknown> =>
  Promise.race([
    loadFonts(scene),
    new Promise((resolve) => {
      setTimeout(resolve, mostWait);
    }),
  ]);

/**
 * The canvas in this element, once its library and its fonts have come; both are asked for when there is something to
 * show, which stands on the page as a drawing until then.
 *
 * @param events read when they happen, so that they may change
 */
export function usePicture(
  host: RefObject<HTMLElement | null>,
  scene: Scene | undefined,
  events: RefObject<PictureEvents>,
): Picture | undefined {
  const [picture, setPicture] = useState<Picture>();
  const wanted = scene !== undefined;
  useEffect(() => {
    if (!scene) return;
    let gone = false;
    let created: Picture | undefined;
    const stop = afterPaint(() => {
      const library = import('../../picture/index.ts');
      void Promise.all([library, fontsOf(scene)]).then(([{ createPicture }]) => {
        if (gone || !host.current) return;
        created = createPicture(host.current, {
          onPick: (id) => {
            events.current.onPick(id);
          },
          onChoose: (ids, how) => {
            events.current.onChoose?.(ids, how);
          },
          onOpen: (id) => {
            events.current.onOpen(id);
          },
          ...(events.current.onPlace
            ? {
                onPlace: (placed: Placed) => {
                  events.current.onPlace?.(placed);
                },
              }
            : {}),
          onView: (view) => {
            events.current.onView(view);
          },
          onPainted: () => {
            events.current.onPainted();
          },
        });
        setPicture(created);
      });
    });
    return () => {
      gone = true;
      stop();
      setPicture(undefined);
      created?.destroy();
    };
    // Later scenes are shown by the same canvas.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [host, wanted, events]);
  return picture;
}
