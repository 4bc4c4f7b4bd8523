import type { Block, Outline } from '../../text/index.ts';

/** What stands before the first numbered heading: the notice and the plan's head, the site's own lines among them. */
export function toFront(outline: Outline): Block[] {
  const first = outline.blocks.findIndex(({ part, level }) => part === 'plan' && level > 0);
  return first < 0 ? outline.blocks : outline.blocks.slice(0, first);
}

/** The titles of one part of the document that stand together at its head, as one run of lines. */
export function toTitleBlocks(outline: Outline, part: 'notice' | 'plan'): Block[] {
  const blocks = outline.blocks.filter((block) => block.part === part);
  const first = blocks.findIndex(({ kind }) => kind === 'title');
  if (first < 0) return [];
  const end = blocks.findIndex(({ kind }, at) => at > first && kind !== 'title');
  return blocks.slice(first, end < 0 ? undefined : end);
}
