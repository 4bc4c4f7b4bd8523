import { describe, expect, test } from '@jest/globals';
import { toAmount, toStrength } from '../../../client/panels/targets/amount.ts';
import { withColours } from '../../../client/panels/targets/export.ts';
import { toIndicators, toScaled } from '../../../client/panels/targets/groups.ts';
import { toLayout, toX, toYears, type Frame } from '../../../client/panels/targets/layout.ts';
import { toTargetsCsv } from '../../../client/panels/targets/rows.ts';
import { toSign, toSignPath } from '../../../client/panels/targets/signs.ts';
import { targetsWords } from '../../../client/panels/targets/words.ts';
import { figure, plan } from './figures.ts';

const plans = ['plan/甲', 'plan/乙'];

describe('how figures stand together', () => {
  test('one figure of one plan is listed, two plans or two years make a chart', () => {
    const alone = toIndicators([figure()], plans);
    const years = toIndicators([figure(), figure({ year: 2025, value: 60 })], plans);
    const beside = toIndicators([figure(), figure({ plan: 'plan/乙', value: 70 })], plans);
    expect([alone, years, beside].map(([first]) => first?.isChart)).toEqual([false, true, true]);
  });

  test('a baseline with its year is a second point in time', () => {
    const [indicator] = toIndicators([figure({ baseline: { text: '40万元(2020年)', value: 40, year: 2020 } })], plans);
    expect(indicator?.isChart).toBe(true);
    expect(toYears(indicator ? [indicator] : [])).toEqual([2020, 2022]);
  });

  test('figures of single places make no chart of their plan', () => {
    const [indicator] = toIndicators(
      [figure(), figure({ subject: '甲镇', ofPlace: true, value: 3, year: 2023 })],
      plans,
    );
    expect([indicator?.isChart, indicator?.places.map(({ subject }) => subject)]).toEqual([false, ['甲镇']]);
  });

  test('a goal in words stands with the numbers of its indicator, though it has no unit', () => {
    const { value: _value, ...words } = figure({
      plan: 'plan/乙',
      key: '亩均税收 level  ',
      unit: '',
      valueText: '基本稳定',
    });
    const [indicator, ...others] = toIndicators([figure(), words], plans);
    expect([indicator?.told.map(({ valueText }) => valueText), others]).toEqual([['基本稳定'], []]);
  });

  test('other writings of an indicator are told, and figures keep their own', () => {
    const [indicator] = toIndicators(
      [figure(), figure({ year: 2023 }), figure({ plan: 'plan/乙', indicator: '亩均税收额' })],
      plans,
    );
    expect([indicator?.name, indicator?.wordings]).toEqual(['亩均税收', ['亩均税收额']]);
  });

  test('万 and one are brought to one scale for drawing alone', () => {
    expect(toScaled(12_000, { scale: 1 }, { scale: 10_000 })).toBe(1.2);
  });
});

describe('how a chart is laid out', () => {
  const frame: Frame = { width: 300, height: 160, years: [2020, 2025] };
  const layoutOf = (...figures: ReturnType<typeof figure>[]) => {
    const [indicator] = toIndicators(figures, plans);
    if (!indicator) throw new Error('no indicator');
    return toLayout(indicator, frame, () => 60);
  };

  test('more stands higher, later stands further right', () => {
    const { marks } = layoutOf(figure(), figure({ year: 2025, value: 60 }));
    expect(marks.map(({ x }) => x)).toEqual([toX(2022, frame), toX(2025, frame)]);
    expect(marks[1]?.y).toBeLessThan(marks[0]?.y ?? 0);
  });

  test('equal figures of two plans are both seen, their words on either side', () => {
    const { marks } = layoutOf(figure(), figure({ plan: 'plan/乙' }));
    expect(Math.abs((marks[0]?.x ?? 0) - (marks[1]?.x ?? 0))).toBeGreaterThanOrEqual(12);
    expect(marks.map(({ words }) => words?.anchor)).toEqual(['end', 'start']);
  });

  test('words of many plans meet no other words and stay in the card; what finds no room is left out', () => {
    const figures = Array.from({ length: 8 }, (_, i) =>
      [2020, 2023, 2025].map((year) => figure({ plan: `plan/${String(i)}`, year, value: 50 + (i % 5) })),
    );
    const { marks } = layoutOf(...figures.flat());
    const boxes = marks.flatMap(({ words }) => {
      if (!words) return [];
      const left = words.x - { start: 0, middle: 30, end: 60 }[words.anchor];
      return [{ left, right: left + 60, y: words.y }];
    });
    expect(boxes.length).toBeGreaterThan(8);
    expect(boxes.length).toBeLessThan(marks.length);
    const meeting = boxes.filter((one, i) =>
      boxes.slice(i + 1).some((two) => one.left < two.right && two.left < one.right && Math.abs(one.y - two.y) < 14),
    );
    expect(meeting).toEqual([]);
    expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThanOrEqual(-10);
    expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(310);
  });

  test('a line joins the years of one plan, never two plans', () => {
    const { lines } = layoutOf(figure(), figure({ year: 2025 }), figure({ plan: 'plan/乙', year: 2023 }));
    expect(lines.map(({ plan: id, points }) => [id, points.length])).toEqual([['plan/甲', 2]]);
  });

  test('no line takes a side where a plan sets two figures for one year', () => {
    const { lines, marks } = layoutOf(figure(), figure({ value: 70 }), figure({ year: 2025 }));
    expect([lines, marks.length]).toEqual([[], 3]);
  });
});

describe('how a figure is said', () => {
  test.each([
    [{ operator: '>=' }, '50万元以上', '≥ 50万元', '>='],
    [{ operator: '>' }, '超过50万元', '> 50万元', '>='],
    [{ operator: '~' }, '50万元左右', 'about 50万元', '~'],
    [{ operator: '<' }, '低于50万元', '< 50万元', '<='],
    [{ valueMax: 60 }, '50–60万元', '50–60万元', 'range'],
  ])('%j', (more, zh, en, strength) => {
    const one = figure(more);
    expect([toAmount(one, targetsWords.zh), toAmount(one, targetsWords.en), toStrength(one)]).toEqual([
      zh,
      en,
      strength,
    ]);
  });

  test('35 plans differ in shape or colour, and none is red', () => {
    const signs = Array.from({ length: 35 }, (_, i) => toSign(i));
    expect(new Set(signs.map((sign) => `${sign.tone} ${toSignPath(sign, 5)}`)).size).toBe(35);
    expect(signs.some(({ tone }) => (tone as string) === 'zhu')).toBe(false);
  });
});

test('the CSV has every figure as written, with its words, its findings and its plan', () => {
  const finding = {
    id: 'f',
    kind: 'text-against-table',
    severity: 'major',
    message: '两处不一致',
    messageEn: 'differ',
  };
  const indicators = toIndicators([figure({ operator: '>=', findings: [finding] })], plans);
  const [head = '', row = '', end] = toTargetsCsv(indicators, [plan('plan/甲', '甲方案')], '', 'zh').split('\r\n');
  expect(head.startsWith('\ufeffindicator,as_written,subject,plan')).toBe(true);
  expect(row).toContain(
    '亩均税收,亩均税收,全市,甲方案,甲政发〔2020〕1号,in force,2022,text,>=,50,,万元,50万元以上,level',
  );
  expect(row).toContain('两处不一致,达到50万元');
  expect(end).toBe('');
});

test('a saved chart has the colours of its theme in place of tokens', () => {
  expect(withColours('<a fill="var(--zhe-tint)" stroke="var(--ink)"/>', 'dark')).toBe(
    '<a fill="#352d16" stroke="#e8eeec"/>',
  );
});
