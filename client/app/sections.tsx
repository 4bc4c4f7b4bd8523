/** The pages of the top bar, in its order. Each is loaded when it is first opened. */
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Section } from '../state.ts';

export const pages: Partial<Record<Section, LazyExoticComponent<ComponentType>>> = {
  explore: lazy(async () => ({ default: (await import('../panels/explore/explore.tsx')).Explore })),
  overview: lazy(async () => ({ default: (await import('../panels/home/home.tsx')).Home })),
  matrix: lazy(async () => ({ default: (await import('../panels/matrix/matrix-page.tsx')).MatrixPage })),
  targets: lazy(async () => ({ default: (await import('../panels/targets/targets-page.tsx')).TargetsPage })),
  query: lazy(async () => ({ default: (await import('../panels/query/query.tsx')).Query })),
};
