// Checks the proof on this page with the browser's own SHA-256: RFC 9162, section 2.1.3.2.
const check = document.querySelector('[data-check]');
const said = document.querySelector('[data-check-said]');
const text = (name) => document.querySelector(`[data-${name}]`).textContent.trim();
const bytes = (hex) => Uint8Array.from(hex.match(/../g), (pair) => parseInt(pair, 16));
const hex = (sum) => Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');

async function sum(...parts) {
  const whole = new Uint8Array(await new Blob(parts).arrayBuffer());
  return new Uint8Array(await crypto.subtle.digest('SHA-256', whole));
}

function say(holds, what) {
  const line = document.createElement('li');
  line.textContent = `${holds ? 'Right' : 'WRONG'}: ${what}`;
  said.append(line);
  return holds;
}

async function root(leaf) {
  let place = Number(text('place'));
  let last = Number(text('size')) - 1;
  let node = leaf;
  for (const beside of document.querySelectorAll('[data-node]')) {
    if (last === 0) {
      return '';
    }
    const other = bytes(beside.textContent.trim());
    if (place % 2 === 1 || place === last) {
      node = await sum(Uint8Array.of(1), other, node);
      while (place % 2 === 0 && place !== 0) {
        place = Math.floor(place / 2);
        last = Math.floor(last / 2);
      }
    } else {
      node = await sum(Uint8Array.of(1), node, other);
    }
    place = Math.floor(place / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 ? hex(node) : '';
}

async function checked() {
  said.replaceChildren();
  const hash = await sum(new TextEncoder().encode(document.querySelector('[data-canonical]').textContent));
  const leaf = await sum(Uint8Array.of(0), hash);
  const right = [
    say(hex(hash) === text('hash'), 'the hash is that of what the entry says'),
    say(hex(leaf) === text('leaf'), 'the leaf is that of the hash'),
    say(await root(leaf) === text('root'), 'the leaf and the nodes make the root of the journal'),
  ];
  say(right.every(Boolean), right.every(Boolean) ? 'the entry is in the journal with this root' : 'this is no proof');
}

if (globalThis.crypto && crypto.subtle) {
  check.hidden = false;
  document.querySelector('[data-check-button]').addEventListener('click', checked);
}
