import { toOutline, type Source } from '../text/index.ts';
import { toActorFacts } from './actors/index.ts';
import type { Reading } from './facts.ts';
import { toFindingFacts } from './findings/index.ts';
import { joinFacts } from './join.ts';
import type { Lexicon } from './lexicon.ts';
import { toObjectFacts } from './objects/index.ts';
import { toPlanContext, toPlanFacts } from './plan/index.ts';
import { toTargetFacts } from './targets/index.ts';
import { toTaskFacts, toWorks } from './works/index.ts';

/** Everything that a document states, with the words that state it. Reads no file and writes no graph. */
export function toReading(source: Source, lexicon: Lexicon): Reading {
  const outline = toOutline(source);
  const plan = toPlanContext(outline, lexicon);
  const works = toWorks(outline, plan);
  const about = toPlanFacts(outline, plan, lexicon);
  const actors = toActorFacts(outline, { works, plan, lexicon, named: about });
  const objects = toObjectFacts(outline, { works, plan, lexicon, named: [...about.nodes, ...actors.nodes] });
  const targets = toTargetFacts(outline, works, plan, joinFacts([about, actors, objects]));
  const facts = joinFacts([about, toTaskFacts(works, plan), actors, objects, targets]);
  const found = toFindingFacts({ outline, plan, works, facts });
  return { outline, plan, works, facts: joinFacts([facts, found]) };
}
