/** Completion and checking of statements, off the page's thread: the grammar is large, the first answer takes seconds. */
import { autocomplete, formatQuery, lintCypherQuery, type DbSchema } from '@neo4j-cypher/language-support';
import { labels, relationshipTypes } from '../../../server/model/index.ts';
import type { AssistAnswer, AssistRequest } from './assist.ts';
import { graphSchema, propertiesOf } from './schema.ts';

const toSchema = (parameters: readonly string[]): DbSchema => ({
  labels: [...labels, 'Entity'],
  relationshipTypes: [...relationshipTypes],
  propertyKeys: propertiesOf([]).map(({ name }) => name),
  parameters: Object.fromEntries(parameters.map((name) => [name, ''])),
  // `Entity` stands on every node, so a pattern with it has no wrong direction.
  graphSchema: [
    ...graphSchema,
    ...graphSchema.flatMap(({ from, relType, to }) => [
      { from: 'Entity', relType, to },
      { from, relType, to: 'Entity' },
      { from: 'Entity', relType, to: 'Entity' },
    ]),
  ],
});

/** Labels that the statement gives a variable, as far as the grammar reads them. */
function labelsOf(cypher: string, variable: string, schema: DbSchema): string[] {
  const found = lintCypherQuery(cypher, schema)
    .symbolTables.flat()
    .find((symbol) => symbol.variable === variable);
  return found ? (JSON.stringify(found.labels).match(/(?<="value":")[^"]+/gu) ?? []) : [];
}

function answer(request: AssistRequest): AssistAnswer {
  const { id, cypher } = request;
  const schema = toSchema(request.parameters);
  switch (request.kind) {
    case 'lint':
      return {
        id,
        remarks: lintCypherQuery(cypher, schema).diagnostics.map(({ message, severity, offsets }) => ({
          message: typeof message === 'string' ? message : message.value,
          grave: severity === 1,
          ...offsets,
        })),
      };
    case 'complete': {
      const before = cypher.slice(0, request.caret);
      const variable = /([\p{L}_][\p{L}\p{N}_]*)\.[\p{L}\p{N}_]*$/u.exec(before)?.[1];
      if (variable !== undefined) {
        const known = propertiesOf(labelsOf(cypher, variable, schema));
        return { id, candidates: known.map(({ name }) => ({ label: name, insert: name, kind: 'property' as const })) };
      }
      const found = autocomplete(cypher, schema, { caretPosition: request.caret, manual: request.manual });
      return { id, candidates: found.map((item) => ({ label: item.label, insert: item.insertText ?? item.label })) };
    }
    case 'format':
      return { id, formatted: formatQuery(cypher).formattedQuery };
  }
}

addEventListener('message', ({ data }: MessageEvent<AssistRequest>) => {
  try {
    postMessage(answer(data));
  } catch {
    // A statement that is half typed can defeat the grammar: then there is nothing to say yet.
    postMessage({ id: data.id } satisfies AssistAnswer);
  }
});
