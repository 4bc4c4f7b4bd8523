import { toPlanContext } from '../../../server/extract/plan/index.ts';
import { readLexicon } from '../../../server/lexicon.ts';
import { toOutline } from '../../../server/text/index.ts';

const lexicon = readLexicon();
const body =
  '\n一、总体要求\n到2025年,规模以上工业增加值达到100亿元。\n二、重点任务\n(一)加快技术改造。推进智能化改造。\n';

export const toPlan = (head: string, words = lexicon) =>
  toPlanContext(toOutline({ name: 'plan.txt', text: head + body, sha256: '0' }), words);

/** What a document with this head says of itself. */
export function read(head: string, words = lexicon) {
  const plan = toPlan(head, words);
  const { title, documentNumber, issuedOn, periodStart, periodEnd, status, place, issuers } = plan;
  const who = [...new Set(issuers.map(({ form }) => form))];
  return {
    title,
    documentNumber,
    issuedOn,
    years: [periodStart, periodEnd],
    status,
    place: place?.name,
    who,
  };
}
