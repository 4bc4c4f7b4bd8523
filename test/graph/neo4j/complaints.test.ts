import { describe, expect, test } from '@jest/globals';
import { Neo4jError } from 'neo4j-driver';
import { toOwnError, toPersonsError } from '../../../server/graph/neo4j/complaints.ts';

const said = (code: string): Neo4jError => new Neo4jError('what the driver says', code, '50N42', 'unknown');

const forBoth: [string, string, object][] = [
  ['a limit of time', 'Neo.ClientError.Transaction.TransactionTimedOut', { code: 'query-stopped', reason: 'deadline' }],
  ['an end from outside', 'Neo.TransientError.Transaction.Terminated', { code: 'query-stopped', reason: 'deadline' }],
  [
    'a limit of memory',
    'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
    { code: 'query-stopped', reason: 'memory' },
  ],
  ['a server that is not there', 'ServiceUnavailable', { code: 'graph-unreachable' }],
  ['a session that broke off', 'SessionExpired', { code: 'graph-unreachable' }],
  ['a driver without a free connection', 'N/A', { code: 'graph-unreachable' }],
  ['a database that still starts', 'Neo.TransientError.General.DatabaseUnavailable', { code: 'graph-unreachable' }],
  ['a wrong password', 'Neo.ClientError.Security.Unauthorized', { code: 'graph-unreachable' }],
];

describe('an error of the driver', () => {
  test.each(forBoth)('about %s is said in the words of the product', (_what, code, expected) => {
    for (const error of [toOwnError(said(code), 2000), toPersonsError(said(code), 2000)])
      expect(error).toMatchObject({ name: 'QiantouError', ...expected });
  });

  test('about a statement is a person’s mistake in a person’s statement, and a fault of ours in one of ours', () => {
    const wrong = said('Neo.ClientError.Statement.SyntaxError');
    expect(toPersonsError(wrong, 2000)).toMatchObject({ code: 'query-syntax' });
    expect(toOwnError(wrong, 2000)).toMatchObject({ name: 'Error', cause: wrong });
  });

  test('about what goes wrong inside the server stops the person’s statement', () => {
    const inside = said('Neo.DatabaseError.General.UnknownError');
    expect(toPersonsError(inside, 2000)).toMatchObject({ code: 'query-stopped', reason: 'failed' });
  });
});

test('what is no error of the driver is handed on as it is', () => {
  const other = new Error('a node is missing');
  expect(toOwnError(other, 1)).toBe(other);
  expect(toPersonsError(other, 1)).toBe(other);
});
