// Apollo Client 4: documents by their hash (automatic persisted queries), pages merged in the cache, a subscription over a
// WebSocket.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { OperationTypeNode } from 'graphql';
import { relayStylePagination } from '@apollo/client/utilities';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { councilsOfARegion, entries, whoMustAndWhoPays } from './questions';
import { isBadInput, isEveryCouncilOnce, isTheAnswerOfKent, question, server, sockets } from './expected';

const live = createClient({ url: sockets, webSocketImpl: WebSocket });
const asked: string[] = [];
const http = new PersistedQueryLink({
  sha256: (document) => createHash('sha256').update(document).digest('hex'),
  useGETForHashedQueries: true,
}).concat(
  new HttpLink({
    uri: server,
    fetch: (address, options) => {
      asked.push(String(options?.method));
      return fetch(address, options);
    },
  }),
);
const client = new ApolloClient({
  cache: new InMemoryCache({
    typePolicies: { Query: { fields: { organisations: relayStylePagination(['filter', 'asOf']) } } },
  }),
  link: ApolloLink.split(
    ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
    new GraphQLWsLink(live),
    http,
  ),
});

const { data: answer } = await client.query({ query: whoMustAndWhoPays, variables: question });
isTheAnswerOfKent(answer!.whoIsResponsible);
const before = asked.length;
await client.query({ query: whoMustAndWhoPays, variables: question });
assert.equal(asked.length, before, 'what was asked before comes from the cache');
assert.ok(asked.includes('GET'), 'documents are asked for by their hash with GET');

const wrong = await client.query({
  query: whoMustAndWhoPays,
  variables: { ...question, council: '999' },
  errorPolicy: 'all',
});
assert.ok(CombinedGraphQLErrors.is(wrong.error));
isBadInput(wrong.error.errors[0], 'question.place.residentAuthority');

const region = { region: 'London', first: 10 };
await client.query({ query: councilsOfARegion, variables: region });
const watched = client.watchQuery({ query: councilsOfARegion, variables: region });
const merged = () => client.readQuery({ query: councilsOfARegion, variables: region })!.organisations;
while (merged().pageInfo.hasNextPage) {
  await watched.fetchMore({ variables: { after: merged().pageInfo.endCursor } });
}
const page = merged();
isEveryCouncilOnce(page.edges.map((edge) => edge.node.id), page.totalCount);

const first = await new Promise<number>((resolve, reject) => {
  const subscription = client.subscribe({ query: entries, variables: { after: 0 } }).subscribe({
    next: ({ data, error }) => {
      subscription.unsubscribe();
      if (data) {
        resolve(data.entries.sequence);
      } else {
        reject(error);
      }
    },
    error: reject,
  });
});
assert.equal(first, 1);
await live.dispose();
client.stop();
console.log('Apollo Client: an answer, an error, pages, the cache and a subscription');
