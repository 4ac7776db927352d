// Puts a running server behind a real gateway, beside a small service of a council that names things of it by their keys.
// node federation.mjs http://localhost:8080/graphql
import { composeServices } from '@apollo/composition';
import { ApolloGateway, LocalGraphQLDataSource, RemoteGraphQLDataSource } from '@apollo/gateway';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';

const url = process.argv[2];

const council = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key", "@shareable"])
  type Query { offers: [Offer!]! }
  type Offer { title: String! by: LocalAuthority provision: Provision under: Duty }
  type LocalAuthority @key(fields: "id") { id: ID! website: String }
  type Provision @key(fields: "id", resolvable: false) { id: ID! }
  type Duty @key(fields: "id", resolvable: false) { id: ID! }
  type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
`);

const offers = [
  { title: 'Therapy in schools', by: { id: 'LocalAuthority:886' }, provision: { id: 'Provision:slt-educational' }, under: { id: 'Duty:cfa-s42-2-secure-sep' } },
  { title: 'Of a council that is not there', by: { id: 'LocalAuthority:000' }, provision: { id: 'Provision:slt-educational' }, under: null },
];

async function ask(query) {
  const response = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query }) });
  return response.json();
}

const { data } = await ask('{ _service { sdl } }');
const { supergraphSdl, errors, hints } = composeServices([
  { name: 'sendgraph', url, typeDefs: parse(data._service.sdl) },
  { name: 'council', url: 'local', typeDefs: council },
]);
if (errors) {
  errors.forEach((error) => console.log(error.message));
  process.exit(1);
}
console.log(`composed, with ${hints.length} hints`);
hints.forEach((hint) => console.log(hint.message));

const resolvers = {
  Query: { offers: () => offers },
  LocalAuthority: { website: ({ id }) => `https://${id.split(':')[1]}.example.org` },
};
const gateway = new ApolloGateway({
  supergraphSdl,
  buildService: ({ name }) => (name === 'sendgraph'
    ? new RemoteGraphQLDataSource({ url })
    : new LocalGraphQLDataSource(buildSubgraphSchema({ typeDefs: council, resolvers }))),
});
const { executor } = await gateway.load();

async function expect(query, expected) {
  const result = await executor({
    document: parse(query), request: { query }, queryHash: query, context: {}, cache: new Map(), schema: gateway.schema,
    overallCachePolicy: { restrict() {}, policyIfCacheable() { return null; } }, metrics: {}, logger: console,
  });
  const got = JSON.stringify(result.errors ? { errors: result.errors.map((error) => error.message) } : result.data);
  if (got !== JSON.stringify(expected)) {
    console.log(`asked    ${query}\nexpected ${JSON.stringify(expected)}\ngot      ${got}`);
    process.exit(1);
  }
}

await expect('{ offers { title by { website name } provision { name } under { instrument section } } }', {
  offers: [
    {
      title: 'Therapy in schools', by: { website: 'https://886.example.org', name: 'Kent County Council' },
      provision: { name: 'Speech and language therapy that educates or trains' },
      under: { instrument: 'Children and Families Act 2014', section: 's.42(2)' },
    },
    {
      title: 'Of a council that is not there', by: null,
      provision: { name: 'Speech and language therapy that educates or trains' }, under: null,
    },
  ],
});
await expect('{ organisation(by: { dfeCode: "886" }) { name ... on LocalAuthority { website } } }', {
  organisation: { name: 'Kent County Council', website: 'https://886.example.org' },
});
console.log('the gateway gave what it was to give');
process.exit(0);
