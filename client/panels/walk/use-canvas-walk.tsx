import { useEffect, useEffectEvent, useState, type HTMLAttributes, type JSX, type KeyboardEvent } from 'react';
import { isShortcut } from '../../app/keys.ts';
import { useOwnWords } from '../../app/preferences.tsx';
import { isGroup } from '../../picture/groups.ts';
import type { Scene } from '../../picture/scene.ts';
import type { View } from '../../view.ts';
import { toHeld, toNext, toNextGap, toStart, type Place } from './places.ts';
import { toSaid, type Said } from './said.ts';
import { walkWords } from './words.ts';

/** What the walk does to the page. */
export interface WalkActs {
  /** The node that the ring stands around. */
  onFocus: (node: string | undefined) => void;
  /** A line's source or a node's details; the same once more: the document. */
  onEnter: (id: string) => void;
  onChoose: (ids: string[], how: 'toggle') => void;
  onExpand: (node: string) => void;
  onCollapse: (node: string) => void;
  /** What is not drawn at a node. */
  onUnseen: (node: string) => void;
}

export interface CanvasWalk {
  keys: HTMLAttributes<HTMLDivElement>;
  said: JSX.Element;
  /** Says a sentence of others in the walk's place. */
  tell: (sentence: string) => void;
}

const canvas = '.picture[tabindex]';

/** Arrow keys on the canvas: each step lights a ring, says a sentence and shows the words that it rests on. */
export function useCanvasWalk(
  view: View | undefined,
  scene: Scene | undefined,
  picked: string | undefined,
  selected: readonly string[],
  acts: WalkActs,
): CanvasWalk {
  const say = useOwnWords(walkWords);
  const [place, setPlace] = useState<Place>();
  const [said, setSaid] = useState<Said>();
  const [within, setWithin] = useState(false);
  const here = scene && (toHeld(scene, place) ?? toStart(scene, picked));

  const moveTo = (next: Place | undefined, otherwise: string) => {
    if (!next || !view || !scene) {
      setSaid({ sentence: otherwise, sources: 0 });
      return;
    }
    setPlace(next);
    setSaid(toSaid(view, scene, next, say));
    acts.onFocus(next.node);
  };
  /** The walk goes on at the first node of what was a group. */
  const openGroup = (id: string) => {
    const group = scene?.nodes.find((node) => node.id === id);
    const [first] = group?.holds ?? [];
    if (!group || first === undefined) return;
    acts.onExpand(id);
    setPlace({ node: first });
    setSaid({ sentence: say.opened(group.name), sources: 0 });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Signs of notes on the picture are buttons with keys of their own.
    if (event.target !== event.currentTarget) return;
    if (!here || event.ctrlKey || event.metaKey || event.altKey) return;
    const { node, came } = here;
    if (/^(?:Arrow|Home|End)/u.test(event.key)) moveTo(toNext(scene, here, event.key), say.end);
    else if (isGroup(node) && /^(?:Enter|\+|=| )$/u.test(event.key)) openGroup(node);
    else if (event.key === 'Enter') acts.onEnter(came?.line ?? node);
    else if (event.key === ' ') {
      acts.onChoose([node], 'toggle');
      const name = scene.nodes.find(({ id }) => id === node)?.name ?? node;
      setSaid({ sentence: say.chosen(name, !selected.includes(node)), sources: 0 });
    } else if (event.key === '+' || event.key === '=') acts.onExpand(node);
    else if (event.key === '-' || event.key === '−') acts.onCollapse(node);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onLetter = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (!isShortcut(event) || event.defaultPrevented) return;
    if (!scene || document.querySelector('dialog[open]')) return;
    if (event.key.toLowerCase() === 'g') {
      document.querySelector<HTMLElement>(canvas)?.focus();
      moveTo(toNextGap(scene, here), say.noGap);
    } else if (event.key === '.' && here) acts.onUnseen(here.node);
    else return;
    event.preventDefault();
  });
  // Where a group opens or closes, the ring goes on to the box that now holds the place.
  const standing = within ? here?.node : undefined;
  const onStanding = useEffectEvent((node: string) => {
    acts.onFocus(node);
  });
  useEffect(() => {
    if (standing !== undefined) onStanding(standing);
  }, [standing]);
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      onLetter(event);
    };
    addEventListener('keydown', listen);
    return () => {
      removeEventListener('keydown', listen);
    };
  }, []);

  return {
    tell: (sentence) => {
      setSaid({ sentence, sources: 0 });
    },
    keys: {
      role: 'application',
      tabIndex: 0,
      'aria-label': say.label,
      onKeyDown,
      onFocus: () => {
        setWithin(true);
        if (here) acts.onFocus(here.node);
      },
      onBlur: () => {
        setWithin(false);
        acts.onFocus(undefined);
      },
    },
    said: (
      <div className="walk" aria-live="polite" data-shown={within && said !== undefined}>
        {within && said ? (
          <>
            <p className="sentence">{said.sentence}</p>
            {said.quote ? (
              <p>
                <q lang="zh-Hans" className="song">
                  {said.quote}
                </q>{' '}
                <cite lang="zh-Hans" className="song">
                  {said.plan}
                </cite>{' '}
                <span className="quiet">{say.plans(said.sources)}</span>
              </p>
            ) : null}
            <p className="quiet">{say.hint}</p>
          </>
        ) : null}
      </div>
    ),
  };
}
