import { expect, test } from '@jest/globals';
import { toGraph, toReading } from '../../../server/extract/index.ts';
import { toDivisions } from '../../../server/extract/actors/index.ts';
import { toPlanContext } from '../../../server/extract/plan/index.ts';
import { toZone, zoneExamples } from '../../../server/extract/plan/zone.ts';
import { readLexicon } from '../../../server/lexicon.ts';
import { toOutline } from '../../../server/text/index.ts';

const lexicon = readLexicon();
const body =
  '\n一、总体要求\n到2025年,规模以上工业增加值达到100亿元。\n二、重点任务\n(一)加快技术改造。推进智能化改造。\n';

function read(text: string): { place: string | undefined; zone: string | undefined; who: string[] } {
  const { place, zone, issuers } = toPlanContext(
    toOutline({ name: 'plan.txt', text: text + body, sha256: '0' }),
    lexicon,
  );
  return { place: place?.name, zone: zone?.name, who: [...new Set(issuers.map(({ form }) => form))] };
}

test('a letter’s title may stand on three lines, its issuer on the first', () => {
  const text =
    '长葛市人民政府办公室\n关于印发长葛市2024年推进制造业高质量发展\n工作要点的通知\n各镇人民政府：\n现印发给你们。\n' +
    '2024年3月8日\n长葛市2024年推进制造业高质量发展工作要点';
  expect(read(text).who).toEqual(['长葛市人民政府办公室']);
});

test('the plan of a zone’s committee is the zone’s, that of a city for its zone the city’s', () => {
  const text = (issuer: string): string =>
    `${issuer}关于印发德阳经开区制造业方案的通知\n各部门：\n现印发给你们。\n${issuer}\n2023年7月5日\n德阳经开区制造业方案`;
  expect(read(text('德阳经济技术开发区管理委员会'))).toMatchObject({ place: '德阳市', zone: '德阳经济技术开发区' });
  expect(read(text('德阳市人民政府'))).toMatchObject({ place: '德阳市', zone: undefined });
});

test.each(Object.entries(zoneExamples))('an issuer %s tells the zone "%s"', (issuer, zone) => {
  const place = toDivisions(lexicon).named(issuer.includes('什邡') ? '什邡市' : '德阳市')[0];
  expect(toZone(issuer, place, lexicon)?.name ?? '').toBe(zone);
});

test('a zone that the title names is the plan’s where its committee signs among others', () => {
  const text = (title: string): string =>
    `关于印发${title}的通知\n各单位：\n现印发给你们。\n德阳市经济和信息化局\n德阳高新区管委会\n2023年7月5日\n${title}`;
  expect(read(text('德阳高新区产业规划')).zone).toBe('德阳高新区');
  expect(read(text('德阳市产业规划')).zone).toBeUndefined();
});

test('a town’s government is one organ with and without the place around it', () => {
  const text =
    '洛水镇人民政府关于印发洛水镇工业方案的通知\n各村：\n现印发给你们。\n什邡市洛水镇人民政府\n2023年7月5日\n洛水镇工业方案';
  const { nodes, relationships } = toGraph([toReading({ name: 'plan.txt', text: text + body, sha256: '0' }, lexicon)]);
  const issuers = relationships.filter(({ type }) => type === 'ISSUED_BY').map(({ end }) => end);
  const [issuer] = nodes.filter(({ id }) => issuers.includes(id));
  expect(issuers).toHaveLength(1);
  expect(issuer?.properties.aliases).toEqual(['什邡市洛水镇人民政府', '洛水镇人民政府']);
});
