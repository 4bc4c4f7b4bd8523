import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AboutView } from '../model/index.ts';
import { packageRoot } from '../package-root.ts';
import { readVersion } from '../version.ts';
import { defineRoute } from './route.ts';
import { About } from './schemas.ts';

const readNotice = (): string => readFileSync(join(packageRoot, 'NOTICE'), 'utf8');

/** What runs here, and within which limits: the same that bound people's statements, since they are asked of the graph. */
export const about = defineRoute({
  path: '/about',
  summary: 'The version, the engine, the limits of statements, and the notice of what comes with the product.',
  answer: About,
  async handle({ graph }, { signal }): Promise<AboutView> {
    const { limits } = await graph.query('RETURN 1 AS one', {}, {}, signal);
    return { version: readVersion(), engine: graph.engine, limits, notice: readNotice() };
  },
});
