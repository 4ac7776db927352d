// What every client has to get, whichever way it asks.
import assert from 'node:assert/strict';

export const server = process.argv[2] ?? 'http://localhost:8080/graphql';

export const sockets = server.replace(/^http/, 'ws');

/** A past day, so that the answer stays the same. */
export const question = { council: '886', validOn: '2026-11-24' };

export function isTheAnswerOfKent(answer: {
  verdict: string;
  sentence: string;
  claims: ReadonlyArray<{ obligation: string; responsible: { name: string } }>;
}): void {
  assert.equal(answer.verdict, 'SHARED');
  assert.match(answer.sentence, /^Kent County Council must secure this/);
  const who = answer.claims.filter((claim) => claim.obligation === 'MUST').map((claim) => claim.responsible.name);
  assert.deepEqual([...new Set(who)], ['Kent County Council']);
}

export function isBadInput(error: { extensions?: Record<string, unknown> } | undefined, argument: string): void {
  assert.ok(error, 'a wrong question is answered with an error');
  assert.equal(error.extensions?.code, 'BAD_INPUT');
  assert.equal(error.extensions?.argument, argument);
}

export function isEveryCouncilOnce(ids: ReadonlyArray<string>, total: number): void {
  assert.equal(ids.length, total);
  assert.equal(new Set(ids).size, total);
}
