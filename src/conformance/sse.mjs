// The graphql-sse client against the server, one connection an operation. Usage: [TOKEN=...] node sse.mjs URL
import assert from 'node:assert/strict';
import { createClient } from 'graphql-sse';
import { eventually, run, signIn, subscriptionFields, url } from './checks.mjs';

const client = createClient({ url, singleConnection: false, retryAttempts: 0, headers: signIn });

async function results(query) {
  const found = [];
  for await (const result of client.iterate({ query })) {
    found.push(result);
  }
  return found;
}

// What the answers say, without what they cost.
const data = (answers) => answers.map((answer) => answer.data);

const checks = {
  'runs a query as a stream of one': async () => {
    assert.deepEqual(data(await results('{ __typename }')), [{ __typename: 'Query' }]);
  },
  'reports the errors of a bad document with their codes': async () => {
    const [only] = await results('{ nonsense }');
    assert.equal(only.errors[0].extensions.code, 'VALIDATION');
    assert.equal(only.data, undefined);
  },
};

const fields = await subscriptionFields();
if (fields.includes('numbers')) {
  Object.assign(checks, {
    'delivers every event once, in order': async () => {
      const events = await results('subscription { numbers(to: 50) }');
      assert.deepEqual(events.map((event) => event.data.numbers), Array.from({ length: 50 }, (_, i) => i + 1));
    },
    'reports a failing stream with its code': async () => {
      const events = await results('subscription { numbers(to: 5, failAt: 3) }');
      assert.equal(events.length, 3);
      assert.equal(events[2].errors[0].extensions.code, 'BAD_USER_INPUT');
    },
    'stops the stream when the client leaves': async () => {
      const stream = client.iterate({ query: 'subscription { endless }' });
      await stream.next();
      await stream.return();
      await eventually(async () => (await results('{ watchers }'))[0].data.watchers === 0, 'still streaming');
    },
  });
}

await run(checks);
