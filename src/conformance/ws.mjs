// The graphql-ws client against the server's WebSocket. Usage: [TOKEN=...] node ws.mjs URL   (the http:// address)
import assert from 'node:assert/strict';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { eventually, run, signIn, subscriptionFields, url } from './checks.mjs';

const address = url.replace(/^http/, 'ws');
const client = (options = {}) =>
  createClient({ url: address, webSocketImpl: WebSocket, retryAttempts: 0, connectionParams: signIn, ...options });

async function results(query, options) {
  const socket = client(options);
  const found = [];
  for await (const result of socket.iterate({ query })) {
    found.push(result);
  }
  await socket.dispose();
  return found;
}

// The code with which the server closes after the given raw messages.
function closeCode(...messages) {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(address, 'graphql-transport-ws');
    socket.on('open', () => messages.forEach((message) => socket.send(message)));
    socket.on('close', resolve);
    socket.on('error', reject);
  });
}

const init = JSON.stringify({ type: 'connection_init', payload: signIn });
const subscribe = JSON.stringify({ id: '1', type: 'subscribe', payload: { query: '{ __typename }' } });

// What the answers say, without what they cost.
const data = (answers) => answers.map((answer) => answer.data);

const checks = {
  'runs a query': async () => {
    assert.deepEqual(data(await results('{ __typename }')), [{ __typename: 'Query' }]);
  },
  'reports the errors of a bad document with their codes': async () => {
    const [only] = await results('{ nonsense }');
    assert.equal(only.errors[0].extensions.code, 'VALIDATION');
  },
  'answers pings': async () => {
    let pongs = 0;
    const socket = client({ lazy: false, keepAlive: 50, on: { pong: () => (pongs += 1) } });
    await eventually(() => pongs >= 2, 'no pongs');
    await socket.dispose();
  },
  'carries a document longer than a container message by default': async () => {
    const query = `{ __typename } # ${'and more '.repeat(1000)}`;
    assert.deepEqual(data(await results(query)), [{ __typename: 'Query' }]);
  },
  'closes with 4400 on what is no message': async () => {
    const noQuery = JSON.stringify({ id: '1', type: 'subscribe', payload: { query: 1 } });
    for (const messages of [['nonsense'], ['[]'], ['{}'], ['{"type":"nonsense"}'], [init, noQuery]]) {
      assert.equal(await closeCode(...messages), 4400, messages.join());
    }
  },
  'closes with 4401 on an operation before the greeting': async () => {
    assert.equal(await closeCode(subscribe), 4401);
  },
  ...(process.env.TOKEN && {
    'closes with 4401 on a greeting without a token': async () => {
      assert.equal(await closeCode(JSON.stringify({ type: 'connection_init' })), 4401);
    },
  }),
  'closes with 4429 on a second greeting': async () => {
    assert.equal(await closeCode(init, init), 4429);
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
      await assert.rejects(results('subscription { numbers(to: 5, failAt: 3) }'), (errors) => {
        assert.equal(errors[0].extensions.code, 'BAD_USER_INPUT');
        return true;
      });
    },
    'loses nothing over forced reconnects': async () => {
      let opened = 0;
      const socket = client({ retryAttempts: 5, retryWait: async () => {}, shouldRetry: () => true,
        on: { connected: (raw) => { opened += 1; if (opened < 3) setTimeout(() => raw.terminate(), 60); } } });
      const seen = [];
      for await (const event of socket.iterate({ query: 'subscription { numbers(to: 20) }' })) {
        seen.push(event.data.numbers);
      }
      await socket.dispose();
      assert.equal(opened, 3);
      assert.deepEqual(seen.slice(-20), Array.from({ length: 20 }, (_, i) => i + 1));
    },
    'stops the stream when the client leaves': async () => {
      const socket = client();
      const stream = socket.iterate({ query: 'subscription { endless }' });
      await stream.next();
      await stream.return();
      await socket.dispose();
      await eventually(async () => (await results('{ watchers }'))[0].data.watchers === 0, 'still streaming');
    },
  });
}

await run(checks);
