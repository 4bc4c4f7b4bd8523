import { about } from './about.ts';
import { around } from './around.ts';
import { chain } from './chain.ts';
import { compare } from './compare.ts';
import { document } from './document.ts';
import { duties } from './duties.ts';
import { forget } from './forget.ts';
import { gaps } from './gaps.ts';
import { gapRows } from './gap-rows.ts';
import { health, ready } from './health.ts';
import { ingest } from './ingest.ts';
import { neighbours } from './neighbours.ts';
import { node } from './node.ts';
import { overview } from './overview.ts';
import { passage } from './passage.ts';
import { plans } from './plans.ts';
import { query } from './query.ts';
import { questions } from './questions.ts';
import type { Route } from './route.ts';
import { removeView, savedView, savedViews, saveView } from './saved.ts';
import { search } from './search.ts';
import { targets } from './targets.ts';
import { common } from './selection/common.ts';
import { selectionGraph } from './selection/graph.ts';
import { paths } from './selection/paths.ts';
import { work } from './selection/work.ts';

/** Every route below /api/v1; the app and the OpenAPI document are both made from this list. */
export const routes: readonly Route[] = [
  health,
  ready,
  about,
  overview,
  plans,
  document,
  search,
  node,
  neighbours,
  around,
  chain,
  selectionGraph,
  common,
  paths,
  work,
  passage,
  targets,
  gaps,
  gapRows,
  duties,
  compare,
  questions,
  query,
  savedViews,
  savedView,
  saveView,
  removeView,
  ingest,
  forget,
];
