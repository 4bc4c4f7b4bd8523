import { expect, test } from '@jest/globals';
import { toLegend } from '../../../client/panels/legend/legend.ts';
import { toChain } from '../../../client/picture/chain.ts';
import { toChainScene } from '../../../client/picture/chain-scene.ts';
import { plan, small } from '../graphs.ts';

const say = { leads: String, folded: String, others: String, more: '' };
const scene = toChainScene(toChain(small, { root: plan, plans: [plan], unfolded: [] }), [], 1064, say);

test('the legend counts what is drawn, and a usual kind with none stays', () => {
  const { nodes, lines } = toLegend(scene);
  expect(Object.fromEntries(nodes.map(({ kind, drawn }) => [kind, drawn]))).toEqual({
    Official: 1,
    Department: 2,
    Task: 2,
    Cluster: 1,
    Chain: 0,
    Industry: 1,
  });
  expect(Object.fromEntries(lines.map(({ kind, drawn }) => [kind, drawn]))).toEqual({
    LEADS: 3,
    SUPPORTS: 1,
    RESPONSIBLE_FOR: 0,
    ADVANCES: 2,
    PAIR: 0,
  });
});
