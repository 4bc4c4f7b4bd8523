import { useMemo, useState, type JSX } from 'react';
import { useAddress } from '../../app/address.tsx';
import { useOwnWords } from '../../app/preferences.tsx';
import { cut } from '../../picture/labels.ts';
import { toAddress, viewOf, type PageState } from '../../state.ts';
import type { Loom } from './loom.ts';
import { rows, toLoomLayout, type PlacedThread } from './loom-layout.ts';
import { homeWords } from './words.ts';

/** What the pointer or the focus is on. */
type Lit = { organ: string } | { task: string } | { aim: string } | undefined;

/** Tasks that belong to what is lit; their threads up and down are lit with them. */
function toLitTasks(threads: readonly PlacedThread[], lit: Lit): ReadonlySet<string> | undefined {
  if (!lit) return undefined;
  if ('task' in lit) return new Set([lit.task]);
  const own = threads.filter((thread) => ('organ' in lit ? thread.organ === lit.organ : thread.aim === lit.aim));
  return new Set(own.map(({ task }) => task));
}

/** Pieces of a name that fit below an aim. */
const mostPieces = 6;

/** A name set downwards: numbers and Latin words stay upright in one piece, quotation marks are left to the full name. */
function toFoot(name: string): string[] {
  const pieces = name.match(/[0-9A-Za-z+.-]+|[^“”"'‘’\s]/gu) ?? [];
  return pieces.length > mostPieces ? [...pieces.slice(0, mostPieces - 1), '…'] : pieces;
}

/** The loom: hover or focus lights one organ, task or aim and its threads; a click opens it in the explorer. */
export function LoomPicture({ loom, width }: { loom: Loom; width: number }): JSX.Element {
  const { go } = useAddress();
  const say = useOwnWords(homeWords);
  const [lit, setLit] = useState<Lit>();
  const layout = useMemo(() => toLoomLayout(loom, width), [loom, width]);
  const tasks = toLitTasks(layout.threads, lit);
  const isLit = ({ task, organ, aim }: PlacedThread): boolean => {
    if (!lit || !tasks?.has(task)) return false;
    if ('organ' in lit) return organ === undefined || organ === lit.organ;
    return 'task' in lit || aim === undefined || aim === lit.aim;
  };
  const lightOn = (wanted: Lit) => ({
    onPointerEnter: () => {
      setLit(wanted);
    },
    onPointerLeave: () => {
      setLit(undefined);
    },
    onFocus: () => {
      setLit(wanted);
    },
    onBlur: () => {
      setLit(undefined);
    },
  });
  const linkTo = (to: PageState) => ({
    href: toAddress(to),
    onClick: (event: React.MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      go(to);
    },
  });
  return (
    <svg
      className={lit ? 'loom lit' : 'loom'}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      role="group"
      aria-label={say.loom(loom.strips.length, loom.strips.flatMap(({ cells }) => cells).length, layout.threads.length)}
    >
      <g className="threads" fill="none">
        {layout.threads.map((thread) => (
          <path
            key={`${thread.type} ${thread.key}`}
            d={thread.path}
            className={isLit(thread) ? `${thread.type} on` : thread.type}
          />
        ))}
      </g>
      {layout.organs.map(({ organ, x, width: own }) => {
        const [first] = organ.departments;
        const names = organ.departments.map(({ name, tasks: n }) => `${name} ${n}`).join('、');
        return (
          <a key={organ.system} {...linkTo(viewOf(first?.id ?? ''))} {...lightOn({ organ: organ.system })}>
            <title>{say.organTitle(organ.system, organ.tasks.length, names)}</title>
            <rect className="hit" x={x} y={0} width={own} height={rows.organsEnd} />
            <text x={x} y={18} className="name">
              {cut(organ.system, own + 8, 13, true)}
            </text>
            <text x={x} y={36} className="count">
              {organ.tasks.length}
            </text>
            <rect className="organ" x={x} y={rows.organs} width={own} height={5} />
          </a>
        );
      })}
      {layout.strips.map(({ strip, x, width: own, cells }) => (
        <g key={strip.plan.id}>
          <a {...linkTo(viewOf(strip.plan.id))}>
            <title>{strip.plan.title}</title>
            <text x={x} y={rows.cells - 10} className="name backed">
              {strip.plan.jurisdiction?.name ?? strip.plan.title.slice(0, 6)}
              <tspan className="count" dx={6}>
                {own > 110 ? say.ofTasks(strip.cells.length, strip.all) : strip.cells.length}
              </tspan>
            </text>
          </a>
          <rect className="ground" x={x} y={rows.cells - 3} width={own} height={rows.cellsEnd - rows.cells + 6} />
          {cells.map(({ cell, x: at, width: wide }) => (
            <a
              key={cell.id}
              tabIndex={-1}
              {...linkTo(viewOf(cell.id))}
              {...lightOn({ task: cell.id })}
              aria-label={say.taskTitle(cell.ref, cell.name, say.cover[cell.cover])}
            >
              <title>{say.taskTitle(cell.ref, cell.name, say.cover[cell.cover])}</title>
              <rect
                className={`cell ${cell.cover}${tasks?.has(cell.id) ? ' on' : ''}`}
                x={at}
                y={rows.cells}
                width={wide}
                height={rows.cellsEnd - rows.cells}
              />
              {cell.cover === 'responsible' ? (
                <rect className="half" x={at} y={rows.cells} width={wide} height={(rows.cellsEnd - rows.cells) / 2} />
              ) : null}
            </a>
          ))}
        </g>
      ))}
      {layout.aims.map(({ aim, x, width: own }) => (
        <a key={aim.id} {...linkTo(viewOf(aim.id))} {...lightOn({ aim: aim.id })}>
          <title>{say.aimTitle(aim.name, aim.tasks.length)}</title>
          <rect className="hit" x={x} y={rows.aims} width={own} height={layout.height - rows.aims} />
          <rect className="aim" x={x} y={rows.aims} width={own} height={5} />
          <text className={aim.label === 'Industry' ? 'foot' : 'foot strong'}>
            {toFoot(aim.name).map((piece, index) => (
              <tspan key={`${index} ${piece}`} x={x + own / 2} y={rows.aimsEnd + 18 + index * 15.5}>
                {piece}
              </tspan>
            ))}
          </text>
        </a>
      ))}
    </svg>
  );
}
