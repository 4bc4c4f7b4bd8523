import { useCallback, useEffect, useMemo, useRef, useState, type JSX } from 'react';
import { useAddress } from '../../app/address.tsx';
import { usePreferences, useOwnWords } from '../../app/preferences.tsx';
import { measure } from '../../picture/labels.ts';
import { toAddress, withChange, type PageState } from '../../state.ts';
import { toAmount } from './amount.ts';
import { drawChart } from './draw.ts';
import type { Indicator } from './groups.ts';
import { toLayout, type Mark } from './layout.ts';
import type { Sign } from './signs.ts';
import { targetsWords } from './words.ts';

interface ChartProps {
  indicator: Indicator;
  width: number;
  years: readonly [number, number];
  signs: ReadonlyMap<string, Sign>;
  /** Names of the plans by their ids. */
  plans: ReadonlyMap<string, string>;
  picked: string | undefined;
  /** The page without a chosen figure: what links start from. */
  base: PageState;
}

const height = 160;
/** A link is met by a pointer this far from its mark. */
const reach = 14;
const svg = 'http://www.w3.org/2000/svg';

/** True once the place is near the window, or the page is printed: a hundred charts are not drawn at once. */
function useNear(place: React.RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (!place.current || near) return;
    const show = () => {
      setNear(true);
    };
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) show();
      },
      { rootMargin: '600px' },
    );
    watch.observe(place.current);
    addEventListener('beforeprint', show);
    return () => {
      watch.disconnect();
      removeEventListener('beforeprint', show);
    };
  }, [place, near]);
  return near;
}

function toLink({ x, y, figure }: Mark, href: string, name: string, picked: boolean): SVGElement {
  const link = document.createElementNS(svg, 'a');
  link.setAttribute('href', href);
  link.setAttribute('aria-label', name);
  link.dataset.figure = figure.id;
  if (picked) link.setAttribute('aria-current', 'true');
  const title = document.createElementNS(svg, 'title');
  title.textContent = name;
  const place = document.createElementNS(svg, 'circle');
  for (const [key, value] of Object.entries({ cx: x, cy: y, r: reach })) place.setAttribute(key, String(value));
  link.append(title, place);
  return link;
}

/** One indicator over the years: every mark is a link to the words that set it. */
export default function Chart({ indicator, width, years, signs, plans, picked, base }: ChartProps): JSX.Element {
  const { go } = useAddress();
  const { language } = usePreferences();
  const say = useOwnWords(targetsWords);
  const host = useRef<HTMLDivElement>(null);
  const near = useNear(host);
  const frame = useMemo(() => ({ width, height, years }), [width, years]);
  const toWords = useCallback(
    ({ figure }: Mark): string => toAmount(figure, say, figure.unit !== indicator.unit),
    [indicator, say],
  );
  const layout = useMemo(
    () => toLayout(indicator, frame, (mark) => measure(toWords(mark), 12, true)),
    [indicator, frame, toWords],
  );
  const written = layout.marks.filter(({ words }) => words).length;
  const chosen = indicator.drawn.some(({ id }) => id === picked) ? picked : undefined;
  useEffect(() => {
    if (!near || !host.current) return;
    const drawn = drawChart({ frame, layout, signs, toWords, picked: chosen });
    drawn.setAttribute('role', 'group');
    drawn.setAttribute('aria-label', say.chartOf(indicator.name, layout.marks.length));
    const links = layout.marks.map((mark) => {
      const { figure } = mark;
      const name = [
        plans.get(figure.plan) ?? '',
        `${figure.indicator} ${toAmount(figure, say)}`,
        say.yearOf(figure.year ?? 0),
        ...(figure.findings.length > 0 ? [say.legend.finding] : []),
      ].join(language === 'zh' ? '，' : ', ');
      return toLink(mark, toAddress(withChange(base, { picked: figure.id })), name, figure.id === chosen);
    });
    drawn.append(...links);
    // What is drawn anew must not lose the keyboard's place.
    const held = host.current.contains(document.activeElement)
      ? (document.activeElement as SVGElement).dataset.figure
      : undefined;
    host.current.replaceChildren(drawn);
    if (held) links.find(({ dataset }) => dataset.figure === held)?.focus({ preventScroll: true });
  }, [near, indicator, frame, layout, toWords, signs, plans, chosen, language, say, base]);
  return (
    <>
      <div
        ref={host}
        className="chart"
        lang="zh-Hans"
        style={{ height }}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          const link = (event.target as Element).closest<SVGElement>('[data-figure]');
          if (!link) return;
          event.preventDefault();
          go({ picked: link.dataset.figure, reading: undefined });
        }}
      />
      {written < layout.marks.length ? <p className="quiet">{say.written(written, layout.marks.length)}</p> : null}
    </>
  );
}
