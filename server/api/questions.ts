import { loadQuestions } from '../graph/index.ts';
import { defineRoute } from './route.ts';
import { Questions } from './schemas.ts';

/** The canned questions, for people to start from. */
export const questions = defineRoute({
  path: '/questions',
  summary: 'Canned questions as Cypher, with titles, descriptions and parameters.',
  answer: Questions,
  handle: () => ({ questions: loadQuestions() }),
});
