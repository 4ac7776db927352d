// Measures SEND Graph beside @neo4j/graphql on the same database and questions, in one run: 16 clients each.
// node compare.mjs http://localhost:8080/graphql ../../../../.sendgraph
// The server has to be started with room for so many clients: the command is in the README.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { Neo4jGraphQL } from '@neo4j/graphql';
import autocannon from 'autocannon';
import { createHandler } from 'graphql-http/lib/use/http';
import neo4j from 'neo4j-driver';

const [ours, home] = process.argv.slice(2);
const [address, password] = fs.readFileSync(path.join(home, 'address'), 'utf8').trim().split('\n');
const driver = neo4j.driver(address, neo4j.auth.basic('neo4j', password));
const CLIENTS = 16;
const SECONDS = 8;
const ROUNDS = 3;
const YEAR = '2021-22';

const typeDefs = `
  type LocalAuthority @node {
    id: ID! name: String!
    particulars: [Particulars!]! @relationship(type: "DESCRIBED_BY", direction: OUT)
    boards: [IntegratedCareBoard!]! @relationship(type: "OVERLAPS", direction: OUT, properties: "Overlap")
  }
  type IntegratedCareBoard @node {
    id: ID! name: String!
    particulars: [Particulars!]! @relationship(type: "DESCRIBED_BY", direction: OUT)
  }
  type Overlap @relationshipProperties {
    share: Float! main: Boolean start: Date end: Date recordedAt: DateTime! supersededAt: DateTime
  }
  type Particulars @node {
    name: String pence: BigInt basis: String start: Date end: Date recordedAt: DateTime! supersededAt: DateTime
  }
  type Organisation @node { id: ID! name: String }
  type Budget @node {
    id: ID!
    holder: [Organisation!]! @relationship(type: "HOLDS", direction: IN)
    received: [Allocation!]! @relationship(type: "TO", direction: IN)
  }
  type Allocation @node {
    id: ID!
    particulars: [Particulars!]! @relationship(type: "DESCRIBED_BY", direction: OUT)
    payer: [Budget!]! @relationship(type: "PAYS", direction: IN)
  }
`;

const KNOWN = 'recordedAt: { lte: $knownAt } OR: [{ supersededAt: { eq: null } }, { supersededAt: { gt: $knownAt } }]';
const ON = 'AND: [{ OR: [{ start: { eq: null } }, { start: { lte: $on } }] }, { OR: [{ end: { eq: null } }, { end: { gt: $on } }] }]';
const DESCRIBED = `particulars(where: { ${KNOWN} ${ON} }) { name start end }`;
const hop = (inner) => `received { particulars(where: { ${KNOWN} }) { pence basis } payer { id holder { id name } ${inner} } }`;

const theirQuestions = {
  list: `query ($on: Date!, $knownAt: DateTime!) {
    localAuthorities(where: { particulars: { some: { ${KNOWN} ${ON} } } }, limit: 20, sort: [{ name: ASC }, { id: ASC }]) {
      id ${DESCRIBED}
      boardsConnection(where: { edge: { ${KNOWN} ${ON} } }) { edges { properties { share main } node { id ${DESCRIBED} } } }
    }
  }`,
  paths: `query ($budget: ID!, $knownAt: DateTime!) {
    budgets(where: { id: { eq: $budget } }) { id holder { id name } ${hop(hop(hop(hop(''))))} }
  }`,
};

const ourQuestions = {
  list: `query ($on: Date!, $knownAt: DateTime) {
    organisations(filter: { kinds: [LOCAL_AUTHORITY] }, first: 20, asOf: { validOn: $on, knownAt: $knownAt }) {
      nodes { id name particulars { name period { start end } } ... on LocalAuthority { boards { share main board { id name } } } }
    }
  }`,
  paths: `query ($budget: ID!, $on: Date!, $knownAt: DateTime) {
    fundingPaths(to: { id: $budget }, financialYear: "${YEAR}", spending: PLANNED, first: 100, asOf: { validOn: $on, knownAt: $knownAt }) {
      nodes { amount hops { from { id name } to { id name } amount figures } }
    }
  }`,
};

async function ask(url, query, variables) {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
  const answer = await response.json();
  assert.equal(answer.errors, undefined, JSON.stringify(answer.errors)?.slice(0, 600));
  return answer.data;
}

function day(number) {
  return new Date(Date.UTC(2024, 3, 1) + number * 86_400_000).toISOString().slice(0, 10);
}

async function load(url, query, variables, method) {
  const requests = variables.map((one) => (method ?? ((body) => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body })))(
    JSON.stringify({ query, variables: one }), one));
  const result = await autocannon({ url, connections: CLIENTS, duration: SECONDS, requests });
  assert.equal(result.non2xx + result.errors + result.timeouts, 0, `${url}: ${JSON.stringify(result.statusCodeStats)}`);
  return { throughput: result.requests.average, p99: result.latency.p99 };
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = http.createServer(createHandler({ schema, context: () => ({}) }));
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const theirs = `http://127.0.0.1:${server.address().port}/`;

const knownAt = new Date().toISOString();
const one = { on: day(0), knownAt };
const [listed, wanted] = [await ask(theirs, theirQuestions.list, one), await ask(ours, ourQuestions.list, one)];
assert.deepEqual(
  wanted.organisations.nodes.map((council) => [council.id, council.boards.map(({ board }) => board.id).sort()]),
  listed.localAuthorities.map((council) => [council.id, council.boardsConnection.edges.map(({ node }) => node.id).sort()]));

const { records } = await driver.executeQuery(
  'MATCH (council:LocalAuthority)-[:HOLDS]->(budget:Budget)-[:DESCRIBED_BY]->(now:Particulars {financialYear: $year, stream: $stream}) ' +
  'WHERE council.example IS NULL AND EXISTS { (budget)<-[:TO]-(:Allocation) } RETURN DISTINCT budget.id AS id ORDER BY id',
  { year: YEAR, stream: 'FundingStream:hnb-nonmaintained-independent' });
const budgets = records.map((record) => record.get('id'));
assert.ok(budgets.length > 100, `${budgets.length} budgets`);
const paths = budgets.flatMap((budget, at) => [0, 1, 2, 3, 4].map((turn) => ({ budget, on: day(at + turn * budgets.length), knownAt })));
for (const { budget, on } of [paths[0], paths.at(-1)]) {
  const [nested, found] = [await ask(theirs, theirQuestions.paths, { budget, knownAt }), await ask(ours, ourQuestions.paths, { budget, on, knownAt })];
  const payers = nested.budgets[0].received.filter(({ particulars }) => particulars.some(({ basis }) => basis === 'PLANNED'))
    .flatMap(({ payer }) => payer.map(({ id }) => id));
  const last = found.fundingPaths.nodes.map(({ hops }) => hops.at(-1).from.id);
  assert.deepEqual([...new Set(last)].sort(), [...new Set(payers)].sort());
}

const days = Array.from({ length: 700 }, (_, number) => ({ on: day(number), knownAt }));
const cached = (await fetch(`${ours}?${new URLSearchParams({ query: ourQuestions.list, variables: JSON.stringify(one) })}`)).status;
assert.equal(cached, 200);
const get = (body, variables) => ({ method: 'GET', path: `${new URL(ours).pathname}?${new URLSearchParams({ query: ourQuestions.list, variables: JSON.stringify(variables) })}` });
const measured = [
  ['a list of 20 councils with their boards, another day each time', [ours, ourQuestions.list, days], [theirs, theirQuestions.list, days]],
  ['where the money of a budget came from, another budget or day each time', [ours, ourQuestions.paths, paths], [theirs, theirQuestions.paths, paths.map(({ budget }) => ({ budget, knownAt }))]],
  ['the same list again and again, by POST', [ours, ourQuestions.list, [one]], [theirs, theirQuestions.list, [one]]],
  ['the same list again and again, here by GET', [ours, ourQuestions.list, [one], get], [theirs, theirQuestions.list, [one]]],
];
console.log('seconds of warming up');
for (const [, here, there] of measured) {
  await load(...here);
  await load(...there);
}
for (const [what, here, there] of measured) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push([await load(...here), await load(...there)]);
  }
  const faster = rounds.map(([a, b]) => a.throughput / b.throughput);
  const p99 = rounds.map(([a, b]) => a.p99 / b.p99);
  console.log(`${what}: ${median(rounds.map(([a]) => a.throughput)).toFixed(0)} a second beside ${median(rounds.map(([, b]) => b.throughput)).toFixed(0)}: `
    + `${median(faster).toFixed(1)} times (${Math.min(...faster).toFixed(1)} to ${Math.max(...faster).toFixed(1)}); `
    + `99 of 100 within ${median(rounds.map(([a]) => a.p99)).toFixed(0)} ms beside ${median(rounds.map(([, b]) => b.p99)).toFixed(0)}: ${median(p99).toFixed(2)} times`);
}
server.close();
await driver.close();
