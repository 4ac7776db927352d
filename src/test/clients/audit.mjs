// Holds a running server against the public audit suite of the GraphQL over HTTP specification.
// node audit.mjs http://localhost:8080/graphql
import { serverAudits } from 'graphql-http';

const audits = serverAudits({ url: process.argv[2], fetchFn: fetch });
const found = [];
for (const audit of audits) {
  const result = await audit.fn();
  if (result.status !== 'ok') {
    found.push(`${result.status} ${audit.id} ${audit.name}: ${result.reason}`);
  }
}
console.log(`${audits.length} audits, ${found.length} found something`);
found.forEach((one) => console.log(one));
process.exit(found.length > 0 || audits.length === 0 ? 1 : 0);
