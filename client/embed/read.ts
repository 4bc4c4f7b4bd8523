/** Reads what the embed shows: the same address parameters as the explorer, and the same way to a picture. */
import { readOverview, readPlans } from '../api.ts';
import { colours, type Theme } from '../picture/colours.ts';
import { toPlanNames } from '../picture/group-box.ts';
import { isTooMuch } from '../picture/groups.ts';
import { toFigure, type Figure } from '../report/figure.ts';
import { toWholeKinds } from '../report/kind-scene.ts';
import { toStatements, type Statement } from '../report/statements.ts';
import { fromAddress, toAddress, withChange, type PageState } from '../state.ts';
import { pairsOf, plansWithOfficials, readPassages, readView, toWholeChain } from '../view.ts';
import type { Language } from '../words.ts';

/** What an embed's address asks for. */
export interface EmbedRequest {
  state: PageState;
  language: Language;
  theme: Theme;
  caption: string;
  /** Day of the data when the code was copied. */
  then?: string;
}

/** Everything that an embed shows. */
export interface Embedded {
  figure: Figure;
  statements: Statement[];
  /** Path and search of the same picture in the explorer. */
  full: string;
  /** Tasks drawn, and tasks there are. */
  tasks: { drawn: number; all: number };
  /** Nodes that stand in groups, all there are, and the groups. */
  grouped: { hidden: number; all: number; groups: number };
  /** ISO day of the data. */
  day?: string;
}

export function toRequest(search: string): EmbedRequest {
  const asked = new URLSearchParams(search);
  const then = asked.get('data');
  return {
    state: fromAddress('/embed', search),
    language: asked.get('lang') === 'en' ? 'en' : 'zh',
    theme: asked.get('theme') === 'dark' ? 'dark' : 'light',
    caption: asked.get('caption') ?? '',
    ...(then ? { then } : {}),
  };
}

/** Undefined where the store is empty. Rejects with ApiError. */
export async function readEmbedded(request: EmbedRequest, width: number): Promise<Embedded | undefined> {
  const { state, language, theme, caption } = request;
  const [view, overview] = await Promise.all([readView(state), readOverview()]);
  if (!view) return undefined;
  const pairs = view.kind === 'chain' ? pairsOf(view, await readPassages(plansWithOfficials(view))) : [];
  const graph = view.graph;
  // Read where they are needed: few pictures have groups.
  const isLarge = isTooMuch(graph);
  const names = toPlanNames(isLarge ? [...(await readPlans()).plans, ...view.plans] : view.plans);
  const { scene, grouping } =
    view.kind === 'chain'
      ? toWholeChain(view, state, pairs, width, language, names)
      : toWholeKinds(graph, view.root.id, state, language, names);
  const name = String(view.root.properties.name ?? '');
  const content = { scene, colours: colours[theme], language, caption: caption || name, sources: [] };
  return {
    figure: toFigure({ ...content, chosen: new Set(state.picked ? [state.picked] : []), bare: true }),
    statements: toStatements(scene, view.graph, view.plans),
    full: toAddress(withChange(state, { own: {} })),
    tasks: { drawn: scene.drawn.tasks, all: scene.drawn.allTasks },
    grouped: { hidden: grouping.groupOf.size, all: graph.nodes.length, groups: grouping.groups.length },
    ...(overview.updatedAt === undefined ? {} : { day: overview.updatedAt.slice(0, 10) }),
  };
}
