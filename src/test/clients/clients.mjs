// Makes types from the SDL that a running server publishes, checks the clients in typed/ against them, and runs each.
// node clients.mjs http://localhost:8080/graphql
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

const server = process.argv[2];
const clients = ['readme', 'apollo', 'urql', 'relay'];

function run(program, ...words) {
  execFileSync(program, words, { stdio: 'inherit' });
}

const sdl = await fetch(`${server}/schema.graphqls`);
if (!sdl.ok) {
  throw new Error(`${server}/schema.graphqls answers ${sdl.status}`);
}
mkdirSync('generated', { recursive: true });
writeFileSync('generated/schema.graphql', await sdl.text());
run('npx', 'graphql-codegen', '--config', 'codegen.ts', '--silent');
run('npx', 'relay-compiler', 'relay.config.json');
run('npx', 'tsc', '--project', '.');
run(
  'npx',
  'esbuild',
  ...clients.map((client) => `typed/${client}.ts`),
  '--bundle',
  '--platform=node',
  '--format=esm',
  '--packages=external',
  '--outdir=out',
  '--log-level=warning',
);
clients.forEach((client) => run('node', `out/${client}.js`, server));
