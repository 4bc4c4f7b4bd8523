import type { Operator } from './quantities.ts';

interface Reach {
  /** Words directly before a number. */
  written: RegExp;
  operator: Operator;
  examples: readonly string[];
}

/** Words between an indicator and its number, and what they say of the number. Longer forms stand first. */
export const reaches: readonly Reach[] = [
  {
    written: /(?:控制|保持|稳定|压减|压缩)在?(?:不超过|不高于|低于)|不(?:超过|高于|大于|多于)|不得(?:超过|高于)/u,
    operator: '<=',
    examples: ['不超过', '控制在不超过'],
  },
  {
    written: /(?:保持在?|稳定在|达到|力争)?不(?:低于|少于|小于|下于|得低于)|不得(?:低于|少于)|至少(?:达到)?/u,
    operator: '>=',
    examples: ['不低于', '不少于', '至少达到'],
  },
  {
    written: /(?:达到)?(?:突破|超过|高于|大于|多于|超|逾)/u,
    operator: '>',
    examples: ['突破', '超过', '超'],
  },
  { written: /小于|低于|少于|(?<=精度|误差|偏差)优于/u, operator: '<', examples: ['小于', '低于'] },
  { written: /(?:达到?|为)?(?:大约|约|近|接近)/u, operator: '~', examples: ['约', '近'] },
  {
    written:
      /(?:分别|均|各|都|将|要|可|累计|总量|总数)*(?:新?(?:达到了?|达|为|占|是)|(?:保持|稳定|维持|控制|压缩)[在到至]|(?:提高|提升|增加|增长|上升|扩大|发展|壮大|下降|降低|压减|压缩|缩短|减少|缩减|降|增|升|拓展|增强|集聚)[到至]为?|比重占到?|占到|保|力?争)/u,
    operator: '=',
    examples: ['达到', '保持在', '提高到', '降至', '分别达到', '均为', '占', '保', '争'],
  },
];

const atEnd = reaches.map(({ written, operator }) => ({
  written: new RegExp(`(?:${written.source})$`, 'u'),
  operator,
}));

/** What stands at the end of `words`, if it is a word that leads to a number. */
export function reachBefore(words: string): { written: string; operator: Operator } | undefined {
  for (const { written, operator } of atEnd) {
    const found = written.exec(words.slice(-12));
    if (found) return { written: found[0], operator };
  }
  return undefined;
}

/** The words behind the number weigh more than those before it: 达到5家以上 is at least five. */
export function toOperator(before: Operator | undefined, bound: Operator | undefined): Operator {
  if (bound === '<=' && before === '<') return '<';
  return bound ?? before ?? '=';
}
