export { toClean, toSpan, type Clean, type Span } from './clean.ts';
export { toText } from './decode.ts';
export { flatMap } from './flat-map.ts';
export { findAll } from './matches.ts';
export { toNumber } from './numerals.ts';
export type { Block, BlockKind, Cell, Outline, Source, Table } from './outline.ts';
export { remember } from './remember.ts';
export { toOutline } from './to-outline.ts';
