import { z } from 'zod';
import { QiantouError } from '../errors.ts';
import { defineRoute } from './route.ts';

/** The process answers; says nothing of the graph. */
export const health = defineRoute({
  path: '/health',
  summary: 'The server runs.',
  answer: z.object({ status: z.literal('ok') }),
  handle: () => ({ status: 'ok' as const }),
});

/** The graph answers and the documents that come with the project are in it. */
export const ready = defineRoute({
  path: '/ready',
  summary: 'The graph answers and its documents are loaded.',
  answer: z.object({ status: z.literal('ready'), engine: z.enum(['embedded', 'neo4j']) }),
  async handle({ graph, isSettled }) {
    await graph.ready();
    if (!isSettled()) {
      throw new QiantouError('graph-unreachable', {
        zh: '正在载入文件，请稍候。',
        en: 'Documents are being loaded; wait a moment.',
      });
    }
    return { status: 'ready' as const, engine: graph.engine };
  },
});
