/** Dragging and zooming of an inline drawing by its view box. The page's wheel stays the page's until it is taken. */

interface View {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A view zoomed by a factor around a point of the drawing, between the whole of it and six times its size. */
export function zoomed(view: View, whole: View, factor: number, at: { x: number; y: number }): View {
  const width = Math.min(whole.width, Math.max(whole.width / 6, view.width / factor));
  const ratio = width / view.width;
  const next = {
    width,
    height: view.height * ratio,
    x: at.x - (at.x - view.x) * ratio,
    y: at.y - (at.y - view.y) * ratio,
  };
  return kept(next, whole);
}

/** Keeps a view inside the drawing. */
export function kept(view: View, whole: View): View {
  const between = (value: number, most: number): number => Math.min(Math.max(value, 0), Math.max(0, most));
  return { ...view, x: between(view.x, whole.width - view.width), y: between(view.y, whole.height - view.height) };
}

export interface Viewport {
  /** Takes the wheel and the drag, or gives them back. */
  take(taken: boolean): void;
  fit(): void;
  destroy(): void;
}

/** Makes a drawing movable. Whoever creates it destroys it. */
export function createViewport(svg: SVGSVGElement): Viewport {
  const { width, height } = svg.viewBox.baseVal;
  const whole = { x: 0, y: 0, width, height };
  let view: View = whole;
  let taken = false;
  const stop = new AbortController();
  const show = (next: View) => {
    view = next;
    svg.setAttribute('viewBox', [view.x, view.y, view.width, view.height].map((n) => String(Math.round(n))).join(' '));
  };
  /** Units of the drawing in one pixel of the page. */
  const scale = (): number => view.width / (svg.getBoundingClientRect().width || 1);
  const toPoint = (event: MouseEvent) => {
    const box = svg.getBoundingClientRect();
    return { x: view.x + (event.clientX - box.left) * scale(), y: view.y + (event.clientY - box.top) * scale() };
  };
  svg.addEventListener(
    'wheel',
    (event) => {
      if (!taken) return;
      event.preventDefault();
      show(zoomed(view, whole, Math.exp(-event.deltaY / 400), toPoint(event)));
    },
    { passive: false, signal: stop.signal },
  );
  svg.addEventListener(
    'pointermove',
    (event) => {
      if (!taken || event.buttons !== 1) return;
      show(kept({ ...view, x: view.x - event.movementX * scale(), y: view.y - event.movementY * scale() }, whole));
    },
    { signal: stop.signal },
  );
  return {
    take: (wanted) => {
      taken = wanted;
      svg.style.cursor = wanted ? 'grab' : '';
      svg.style.touchAction = wanted ? 'none' : '';
    },
    fit: () => {
      show(whole);
    },
    destroy: () => {
      stop.abort();
    },
  };
}
