import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import cytoscape, { type Core } from 'cytoscape';
import { keepInside } from '../../../client/picture/motion.ts';
import type { Scene } from '../../../client/picture/scene.ts';

/** A picture in columns on a canvas of 800 by 600. */
const scene = (height: number): Scene => ({ width: 800, height, columns: [{}] }) as unknown as Scene;

describe('a picture moved to its end', () => {
  let cy: Core;
  beforeEach(() => {
    cy = cytoscape({ headless: true, styleEnabled: true });
    cy.width = () => 800;
    cy.height = () => 600;
  });
  afterEach(() => {
    cy.destroy();
  });
  const endOf = (height: number, foot: number) => {
    cy.pan({ x: 0, y: -5000 });
    keepInside(cy, scene(height), foot);
    return cy.pan().y + height;
  };

  test.each([
    ['stands at the lower edge', 1000, 0, 600],
    ['stands above a card that covers it', 1000, 150, 450],
    ['may move out from below a card, though it fits without', 550, 150, 450],
    ['stays at its top where card and picture both have room', 400, 150, 400],
  ])('%s', (_, height, foot, end) => {
    expect(endOf(height, foot)).toBeCloseTo(end);
  });
});
