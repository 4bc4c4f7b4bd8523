export { toClean, toSpan, type Clean, type Span } from './clean.ts';
export type { Block, BlockKind, Cell, DocumentPart, Outline, Source, Table } from './outline.ts';
