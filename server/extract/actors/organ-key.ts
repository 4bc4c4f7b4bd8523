import type { Lexicon } from '../lexicon.ts';
import { toSystems, withoutAnd } from './systems.ts';

/** An organ's name without its place: what it does, and the word for its kind of organ. */
export interface OrganKey {
  /** The plainest form, the same for every writing: `经信局` for 经济和信息化局, 经信局 and 经济信息化委员会. */
  key: string;
  /** The function that its counterparts elsewhere share. */
  system?: string;
  /** Whether a list may have left out its rank: `科技局` in `市经信局、科技局`. */
  governmental: boolean;
}

const suffix = /(?:局|委|厅|办|部)$/u;
const governmental = /(?:局|厅|委|政府|政府办|总工会|工商联|工商业联合会|科协|妇联|残联|供销社|税务局)$/u;
/** Party and youth organs carry their rank inside: 团市委. */
const ranked = /(?:[省市县区州盟旗]委|工委|党委|纪委)/u;

/** Reads an organ's name from which the place has been taken. */
export function toOrganKey(rest: string, lexicon: Lexicon): OrganKey {
  const plain = withoutAnd(
    rest
      .replace(/^府办/u, '政府办')
      .replace('人民政府', '政府')
      .replace(/(?:管理委员会|管委)$/u, '管委会')
      .replace(/办公[室厅]$/u, '办')
      .replace(/^委员会/u, '委')
      .replace(/委员会$/u, '委'),
  );
  const kind = suffix.exec(plain)?.[0] ?? '';
  const core = plain.slice(0, plain.length - kind.length);
  const known = toSystems(lexicon).get(core);
  if (known && kind !== '') {
    // 局, 委 and 厅 of one function are one organ of a place, before and after a reform or at another level.
    return { key: known.short + (/[局委厅]/u.test(kind) ? '局' : kind), system: known.system, governmental: true };
  }
  const function_ =
    /^(?!委)\p{Script=Han}{2,}$/u.test(core) && /[局厅]/u.test(kind) && !/[分支总]$/u.test(core)
      ? { system: core }
      : {};
  return { key: plain, ...function_, governmental: governmental.test(plain) && !ranked.test(plain) };
}
