import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AboutView } from '../model/index.ts';
import { packageRoot } from '../package-root.ts';
import { defineRoute } from './route.ts';
import { About } from './schemas.ts';

const readWhole = (name: string): string => readFileSync(join(packageRoot, name), 'utf8');

/** What runs here, and within which limits: the same that bound people's statements, since they are asked of the graph. */
export const about = defineRoute({
  path: '/about',
  summary: 'The version, the engine, the limits of statements, and the notice of what comes with the product.',
  answer: About,
  async handle({ graph }, { signal }): Promise<AboutView> {
    const { limits } = await graph.query('RETURN 1 AS one', {}, {}, signal);
    const { version } = JSON.parse(readWhole('package.json')) as { version: string };
    return { version, engine: graph.engine, limits, notice: readWhole('NOTICE') };
  },
});
