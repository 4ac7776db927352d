// Relay: connections, nodes by their ids, one normalised store.
import assert from 'node:assert/strict';
import {
  createOperationDescriptor,
  Environment,
  type FetchFunction,
  fetchQuery,
  getSelector,
  Network,
  RecordSource,
  Store,
} from 'relay-runtime';
import again, { type questionsAgainQuery } from './relay/__generated__/questionsAgainQuery.graphql';
import page, { type questionsCouncilsPageQuery } from './relay/__generated__/questionsCouncilsPageQuery.graphql';
import fragment, { type questionsCouncils$data } from './relay/__generated__/questionsCouncils.graphql';
import { isEveryCouncilOnce, server } from './expected';

const ask: FetchFunction = async ({ text }, variables) => {
  const response = await fetch(server, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: text, variables }),
  });
  return response.json();
};
const environment = new Environment({ network: Network.create(ask), store: new Store(new RecordSource()) });

let variables: { region: string; first: number; after?: string | null } = { region: 'London', first: 10 };
const ids: string[] = [];
let total = 0;
let more = true;
while (more) {
  const data = await fetchQuery<questionsCouncilsPageQuery>(environment, page, variables).toPromise();
  const read = environment.lookup(getSelector(fragment, data!) as never).data as questionsCouncils$data;
  environment.retain(createOperationDescriptor(page, variables));
  const councils = read.organisations;
  for (const edge of councils.edges) {
    if (!ids.includes(edge.node.id)) {
      ids.push(edge.node.id);
    }
  }
  total = councils.totalCount;
  const info = (councils as unknown as { pageInfo: { endCursor: string; hasNextPage: boolean } }).pageInfo;
  more = info.hasNextPage;
  variables = { ...variables, after: info.endCursor };
}
isEveryCouncilOnce(ids, total);

const found = await fetchQuery<questionsAgainQuery>(environment, again, { id: 'LocalAuthority:886' }).toPromise();
assert.equal(found?.node?.name, 'Kent County Council');
console.log('Relay: its compiler takes the schema, pages and nodes come');
