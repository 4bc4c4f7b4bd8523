import { z } from 'zod';
import { QiantouError } from '../errors.ts';
import { Content, View, ViewId, Views } from '../saved/index.ts';
import { defineRoute } from './route.ts';

/** An id of another form is the id of no view. */
function toId(params: Record<string, string>): string {
  const read = ViewId.safeParse(params.id);
  if (read.success) return read.data;
  throw new QiantouError('bad-request', {
    zh: '收藏的编号应为 8 到 40 个小写字母和数字。',
    en: 'The id of a saved view is 8 to 40 small letters and digits.',
  });
}

export const savedViews = defineRoute({
  path: '/views',
  summary: 'The saved views, last saved first.',
  answer: Views,
  handle: ({ saved }) => saved.list(),
});

export const savedView = defineRoute({
  path: '/views/:id',
  summary: 'One saved view: address, notes, story, and what it showed.',
  answer: View,
  errors: ['not-found'],
  handle: ({ saved }, { params }) => saved.read(toId(params)),
});

/** People keep views from the page, which has no token: Host and Origin are checked as for every route. */
export const saveView = defineRoute({
  method: 'put',
  path: '/views/:id',
  summary:
    'Keeps a view; `base` is the version that was changed, absent for a new one. Another version is not overwritten.',
  body: z.object({ base: z.number().int().positive().exactOptional(), view: Content }),
  answer: View,
  errors: ['conflict', 'too-large'],
  costly: true,
  handle: ({ saved }, { params, body }) => saved.write(toId(params), body.view, body.base),
});

export const removeView = defineRoute({
  method: 'delete',
  path: '/views/:id',
  summary: 'Deletes the version `base` of a view and answers with it, so that it can be kept again.',
  query: z.object({ base: z.coerce.number().int().positive() }),
  answer: View,
  errors: ['not-found', 'conflict'],
  costly: true,
  handle: ({ saved }, { params, query }) => saved.remove(toId(params), query.base),
});
