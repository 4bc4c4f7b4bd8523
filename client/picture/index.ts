export { createPicture, type Light, type Picture, type Viewport } from './picture.ts';
export type { PlacedColumn, Scene } from './scene.ts';
