// The 13 checks of graphql-cop, written anew: what a scanner reports of a careless server.
// Usage: [TOKEN=...] node cop.mjs URL   exits 1 when there is a finding.
import { run, signIn, url } from './checks.mjs';
import assert from 'node:assert/strict';

const json = { 'content-type': 'application/json', ...signIn };

async function ask(input, init) {
  const response = await fetch(input, init);
  const text = await response.text();
  try {
    return { status: response.status, text, body: JSON.parse(text) };
  } catch {
    return { status: response.status, text, body: undefined };
  }
}

const post = (body) => ask(url, { method: 'POST', headers: json, body: JSON.stringify(body) });
const query = (text) => post({ query: text });
const get = (text) => ask(`${url}?query=${encodeURIComponent(text)}`, { headers: { accept: '*/*', ...signIn } });
const data = ({ body }) => body?.data ?? {};
const repeat = (count, text) => Array.from({ length: count }, (_, i) => text(i)).join(' ');

await run({
  'alias overloading: 101 aliases': async () => {
    const answer = await query(`query cop { ${repeat(101, (i) => `alias${i}: __typename`)} }`);
    assert.equal(data(answer).alias100, undefined);
  },
  'array batching: 10 requests in one body': async () => {
    const answer = await post(Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' })));
    assert.ok(!Array.isArray(answer.body), answer.text);
  },
  'directive overloading: an error for each of 10 unknown directives': async () => {
    const answer = await query(`query cop { __typename ${'@aa'.repeat(10)} }`);
    assert.ok((answer.body?.errors ?? []).length < 10, answer.text);
  },
  'circular introspection': async () => {
    const inner = 'type { fields { '.repeat(4) + 'name' + ' } }'.repeat(4);
    const answer = await query(`query cop { __schema { types { fields { ${inner} } } } }`);
    assert.equal(data(answer).__schema, undefined);
  },
  'field duplication: 500 times the same field': async () => {
    const answer = await query(`query cop { ${'__typename \n'.repeat(500)} }`);
    assert.equal(data(answer).__typename, undefined);
  },
  'field suggestions': async () => {
    for (const text of ['query cop { __schema { directive } }', 'query cop { cadre_ }', 'query cop { cadrs { id } }']) {
      assert.doesNotMatch((await query(text)).text, /did you mean/i);
    }
  },
  'a page for developers': async () => {
    for (const path of ['/graphiql', '/playground', '/console', '/graphql', '/']) {
      const answer = await ask(new URL(path, url), { headers: { accept: 'text/html', ...signIn } });
      assert.doesNotMatch(answer.text, /graphiql|graphql.playground|altair|apollo.*sandbox/i, path);
    }
  },
  introspection: async () => {
    const answer = await query('query cop { __schema { types { name fields { name } } } }');
    assert.equal(data(answer).__schema, undefined);
  },
  'mutation by GET': async () => {
    const answer = await get('mutation cop { __typename }');
    assert.equal(data(answer).__typename, undefined);
  },
  'query by GET, as another site can have it sent': async () => {
    const answer = await get('query cop { __typename }');
    assert.equal(data(answer).__typename, undefined);
  },
  'query by a form, as another site can have it sent': async () => {
    const answer = await ask(url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...signIn },
      body: new URLSearchParams({ query: 'query cop { __typename }' }),
    });
    assert.equal(data(answer).__typename, undefined);
  },
  'trace mode': async () => {
    const answer = await query('query cop { __typename }');
    assert.equal(data(answer).__typename, 'Query', answer.text);
    assert.equal(answer.body.extensions?.tracing, undefined);
  },
  'unhandled errors': async () => {
    for (const text of ['qwerty cop { abc }', 'query cop { abc }', '{', '']) {
      const answer = await query(text);
      assert.ok(answer.status < 500, answer.text);
      assert.doesNotMatch(answer.text, /exception|stacktrace|\bat [a-z]+\.[a-z]+\./i);
    }
  },
});
