// What the client checks share: the server's address, a list of named checks, the schema's subscriptions.
import assert from 'node:assert/strict';

export const url = process.argv[2];
if (!url) {
  console.error('usage: node ' + process.argv[1].split('/').pop() + ' URL');
  process.exit(2);
}

// Who asks: the access token in the environment variable TOKEN, nobody without it.
export const signIn = process.env.TOKEN ? { Authorization: `Bearer ${process.env.TOKEN}` } : {};

// The fields of the server's subscription type; the test shelf has some that count.
export async function subscriptionFields() {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...signIn },
    body: JSON.stringify({ query: '{ __schema { subscriptionType { fields { name } } } }' }),
  });
  const { data } = await response.json();
  return (data.__schema.subscriptionType?.fields ?? []).map((field) => field.name);
}

// Runs the checks one after the other and ends the process: 0 when all hold.
export async function run(checks) {
  let failures = 0;
  for (const [name, check] of Object.entries(checks)) {
    try {
      await withDeadline(check(), 20_000);
      console.log(`ok    ${name}`);
    } catch (error) {
      failures += 1;
      console.log(`FAIL  ${name}: ${error?.message ?? JSON.stringify(error)}`);
    }
  }
  console.log(`${Object.keys(checks).length - failures} of ${Object.keys(checks).length} checks ok`);
  process.exit(failures === 0 ? 0 : 1);
}

// Polls until the condition holds.
export async function eventually(condition, what) {
  const end = Date.now() + 10_000;
  while (!(await condition())) {
    assert.ok(Date.now() < end, what);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function withDeadline(promise, millis) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${millis} ms`)), millis);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
