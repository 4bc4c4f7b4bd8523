import { flatMap, sliceClean } from '../../text/index.ts';
import type { Duty, NodeFact } from '../facts.ts';
import { isSure, type CompanyWords } from './company-names.ts';
import { firstFrom, type StretchOfText } from './stretches.ts';

/** The committee that runs a zone, behind the zone's name. */
const committee = /(?:党工委)?(?:管理委员会|管委会?)$/u;

/**
 * The words of organs that may name a zone: 平湖经济技术开发区 of 平湖经济技术开发区管委会, and a zone that is charged itself.
 * A plan may name its zones nowhere but among those who are to do the work.
 *
 * @param named what the document names, of which the departments are read
 */
export function toOrganZones(named: readonly NodeFact[]): StretchOfText[] {
  return flatMap(named, ({ label, stated }) =>
    flatMap(label === 'Department' ? stated : [], ({ form, quote: { block, start } }): StretchOfText[] => {
      const text = form.replace(committee, '');
      if (!/[区园]$/u.test(text)) return [];
      const from = firstFrom(block.clean.at, start);
      // What a list leaves out stands nowhere, and needs no evidence of its own.
      if (!block.clean.text.startsWith(text, from)) return [];
      return [{ text, clean: sliceClean(block.clean, from, from + text.length), block }];
    }),
  );
}

const company = /(?:公司|集团|控股|银行)$/u;
/** Companies of a kind, and organs that a company is called like: 市属国有公司, 各银行, 人民银行, 招商局. */
const ofKind =
  /[局委办厅部会]$|各|有关|相关|所有|人民银行|^.{0,2}(?:公司|集团|银行)$|(?:国有|平台|属|直属|重点|上市|龙头|骨干|商业|政策性)(?:公司|集团|银行)$/u;

/** Whether who is charged is a company by its name: 国网余姚市供电公司, 三一集团; it is one beside being who does the work. */
export const isChargedCompany = ({ who }: Pick<Duty, 'who'>, known: CompanyWords): boolean =>
  who.kind === 'organ' && !ofKind.test(who.written) && (company.test(who.written) || isSure(who.written, known));
