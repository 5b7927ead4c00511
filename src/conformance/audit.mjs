// The GraphQL-over-HTTP audits of the working group's reference implementation.
// Usage: [TOKEN=...] node audit.mjs URL [EXPECTED]   exits 1 when fewer than EXPECTED audits (default: all) are ok.
import { serverAudits } from 'graphql-http';

const [url, expected] = process.argv.slice(2);
if (!url) {
  console.error('usage: node audit.mjs URL [EXPECTED]');
  process.exit(2);
}

const authorization = process.env.TOKEN ? { authorization: `Bearer ${process.env.TOKEN}` } : {};
const fetchFn = (input, init) => fetch(input, { ...init, headers: { ...init?.headers, ...authorization } });

const audits = serverAudits({ url, fetchFn });
const results = [];
for (const audit of audits) {
  results.push(await audit.fn());
}

const failed = results.filter((result) => result.status !== 'ok');
for (const { id, name, status, reason } of failed) {
  console.log(`${status} ${id} ${name}: ${reason}`);
}
const ok = results.length - failed.length;
const wanted = Number(expected ?? results.length);
console.log(`${ok} of ${results.length} audits ok, ${wanted} wanted`);
process.exit(ok >= wanted && !failed.some((result) => result.status === 'error') ? 0 : 1);
