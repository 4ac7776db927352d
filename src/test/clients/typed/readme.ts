import { cacheExchange, Client, fetchExchange } from '@urql/core';
import { whoMustAndWhoPays } from './questions';

const url = process.argv[2] ?? 'http://localhost:8080/graphql';
const client = new Client({ url, preferGetMethod: true, exchanges: [cacheExchange, fetchExchange] });

const { data, error } = await client.query(whoMustAndWhoPays, { council: '886', validOn: '2026-11-24' }).toPromise();
if (error) {
  throw new Error(error.graphQLErrors.map((one) => `${one.extensions.code}: ${one.message}`).join('; '));
}
for (const { responsible, funding } of data!.whoIsResponsible.claims) {
  console.log(`${responsible.name} must; ${funding?.payer.name ?? 'nobody who is known'} pays`);
}
