import { flatMap, type Outline } from '../../text/index.ts';
import type { Facts } from '../facts.ts';
import { quoteWithin } from '../quote.ts';
import { findNotes } from '../works/index.ts';
import type { Divisions } from './divisions.ts';
import { toOfficialFacts } from './duty-facts.ts';
import type { OrganContext } from './organ.ts';

/** A line that names who stands over chains: `总链长:吴明(市委书记)`. */
const chainLeader = /^[^:。]{0,12}链长(?::|[为是])/u;

/**
 * Chain leaders that a line names by itself, above the chains or a table: they lead no single task, and are named in the
 * document all the same.
 */
export function toChainLeaders(outline: Outline, context: OrganContext, divisions: Divisions): Facts[] {
  const blocks = outline.blocks.filter(
    ({ part, kind, clean }) =>
      part !== 'site' && kind !== 'row' && kind !== 'tableHead' && chainLeader.test(clean.text),
  );
  return flatMap(blocks, (block) =>
    flatMap(findNotes(block.clean.text), ({ named }) =>
      named
        .filter(({ kind }) => kind === 'official')
        .map(({ from, to, titles }) => {
          const quote = quoteWithin(block, block.clean, from, to);
          return toOfficialFacts({ written: block.clean.text.slice(from, to), titles, quote }, context, divisions)
            .facts;
        }),
    ),
  );
}
