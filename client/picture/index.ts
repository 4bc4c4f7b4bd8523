export { colours, hei, song, type Colours, type Theme, type Tone } from './colours.ts';
export { createPicture, type Light, type Picture, type PictureEvents, type Viewport } from './picture.ts';
export type { NodeKind, PlacedColumn, PlacedLine, PlacedNode, PlacedText, Point, Scene } from './scene.ts';
export { nodePaints, paintOf, type LinePaint, type NodePaint } from './kinds.ts';
export { toOutline, type Outline } from './shapes.ts';
export { toEvidence, toKey, type Evidence } from './relationships.ts';
