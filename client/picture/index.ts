export { createPicture, type Light, type Picture } from './picture.ts';
export type { PlacedColumn, Scene } from './scene.ts';
export { toStartView, type Viewport } from './start-view.ts';
