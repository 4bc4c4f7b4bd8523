import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import cytoscape, { type Core } from 'cytoscape';
import { pressSoftly } from '../../../client/picture/press.ts';

let cy: Core;
beforeEach(() => {
  cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [{ data: { id: 'a' } }, { data: { id: 'b' } }, { data: { id: 'ab', source: 'a', target: 'b' } }],
  });
  pressSoftly(cy);
});
afterEach(() => {
  cy.destroy();
});

test('a press changes no style, which would throw away the layers that all move by', () => {
  const styled: string[] = [];
  cy.on('style', '*', ({ target }) => styled.push((target as { id: () => string }).id()));
  // Cytoscape calls these when a press begins and ends; its types do not know them.
  const pressed = cy.getElementById('a') as unknown as { activate: () => unknown; unactivate: () => unknown };
  pressed.activate();
  pressed.unactivate();
  expect(styled).toEqual([]);
  cy.getElementById('a').addClass('picked');
  expect(styled).toEqual(['a']);
});

describe('a drag that begins on', () => {
  test.each([
    ['a box that cannot be moved', true, 'a', true],
    ['a box that can be moved', false, 'a', false],
    ['a line', false, 'ab', true],
  ])('%s', (_, still, id, pans) => {
    cy.autoungrabify(still);
    const element = cy.getElementById(id);
    expect(element.pannable()).toBe(pans);
    expect(element.isNode() && element.grabbable()).toBe(!pans);
  });

  test('nothing is no pan of anything', () => {
    expect(cy.collection().pannable()).toBe(false);
  });
});
