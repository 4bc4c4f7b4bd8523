/** The pages of the top bar, in its order. The explorer comes with the page, the others when they are first opened. */
import { lazy, type ComponentType } from 'react';
import { Explore } from '../panels/explore/explore.tsx';
import type { Section } from '../state.ts';

export const pages: Partial<Record<Section, ComponentType>> = {
  explore: Explore,
  overview: lazy(async () => ({ default: (await import('../panels/home/home.tsx')).Home })),
  matrix: lazy(async () => ({ default: (await import('../panels/matrix/matrix-page.tsx')).MatrixPage })),
  targets: lazy(async () => ({ default: (await import('../panels/targets/targets-page.tsx')).TargetsPage })),
  gaps: lazy(async () => ({ default: (await import('../panels/gaps/gaps-page.tsx')).GapsPage })),
  compare: lazy(async () => ({ default: (await import('../panels/compare/compare-page.tsx')).ComparePage })),
  query: lazy(async () => ({ default: (await import('../panels/query/query.tsx')).Query })),
  about: lazy(async () => ({ default: (await import('../panels/about/about-page.tsx')).AboutPage })),
};
