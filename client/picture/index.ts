export type { Placed } from './by-hand.ts';
export type { Light } from './light.ts';
export { createPicture, type Picture } from './picture.ts';
export type { PlacedColumn, Point, Scene } from './scene.ts';
export { toStartView, type Viewport } from './start-view.ts';
