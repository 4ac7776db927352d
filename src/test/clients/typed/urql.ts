// urql: GET for questions, errors with their codes, a subscription over a WebSocket.
import assert from 'node:assert/strict';
import { cacheExchange, Client, fetchExchange, subscriptionExchange } from '@urql/core';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { councilsOfARegion, entries, whoMustAndWhoPays } from './questions';
import { isBadInput, isEveryCouncilOnce, isTheAnswerOfKent, question, server, sockets } from './expected';

const live = createClient({ url: sockets, webSocketImpl: WebSocket });
const client = new Client({
  url: server,
  preferGetMethod: true,
  exchanges: [
    cacheExchange,
    fetchExchange,
    subscriptionExchange({
      forwardSubscription: (request) => ({
        subscribe: (sink) => ({
          unsubscribe: live.subscribe({ query: request.query ?? '', variables: request.variables }, sink as never),
        }),
      }),
    }),
  ],
});

const answer = await client.query(whoMustAndWhoPays, question).toPromise();
assert.equal(answer.error, undefined);
isTheAnswerOfKent(answer.data!.whoIsResponsible);

const wrong = await client.query(whoMustAndWhoPays, { ...question, council: '999' }).toPromise();
isBadInput(wrong.error?.graphQLErrors[0], 'question.place.residentAuthority');

const ids: string[] = [];
let after: string | null | undefined;
let total: number;
do {
  const page = await client.query(councilsOfARegion, { region: 'London', first: 10, after }).toPromise();
  const { edges, pageInfo, totalCount } = page.data!.organisations;
  ids.push(...edges.map((edge) => edge.node.id));
  after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  total = totalCount;
} while (after);
isEveryCouncilOnce(ids, total);

const first = await new Promise<number>((resolve, reject) => {
  const subscription = client.subscription(entries, { after: 0 }).subscribe(({ data, error }) => {
    setTimeout(() => subscription.unsubscribe());
    if (data) {
      resolve(data.entries.sequence);
    } else {
      reject(error);
    }
  });
});
assert.equal(first, 1);
await live.dispose();
console.log('urql: an answer, an error, pages and a subscription');
