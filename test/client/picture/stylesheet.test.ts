import { expect, test } from '@jest/globals';
import cytoscape from 'cytoscape';
import { colours } from '../../../client/picture/colours.ts';
import { nodePaints } from '../../../client/picture/kinds.ts';
import { toStylesheet } from '../../../client/picture/stylesheet.ts';

test('no node waits for a picture of its own: its painting would throw away the layers that all move by', () => {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: toStylesheet(colours.light),
    elements: ['text', 'box', ...Object.keys(nodePaints).flatMap((kind) => [`box ${kind}`, `box ${kind} ghost`])].map(
      (classes, i) => ({ data: { id: String(i), width: 80, height: 40 }, classes }),
    ),
  });
  const pictures = cy.nodes().map((node) => String(node.style('background-image')));
  cy.destroy();
  expect(new Set(pictures)).toEqual(new Set(['']));
});
