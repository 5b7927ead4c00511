// What abuse by one account does to another: figures for src/docs/hardening.md.
// Usage: TOKEN=... OTHER=... node abuse.mjs URL PID   TOKEN abuses, OTHER is a good client's token,
// PID is the server's process. Against a server on this machine, for some two minutes.
import { execFileSync, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import WebSocket from 'ws';

const [url, pid, until] = process.argv.slice(2);
const { TOKEN, OTHER } = process.env;
if (!url || !pid || !TOKEN || !OTHER) {
  console.error('usage: TOKEN=... OTHER=... node abuse.mjs URL PID');
  process.exit(2);
}
const SECONDS = 8;
const { hostname, port, pathname } = new URL(url);
const sleep = (millis) => new Promise((resolve) => setTimeout(resolve, millis));

async function ask(token, body, signal) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body,
    signal,
  });
  const answer = JSON.parse(await response.text());
  return answer.errors?.[0]?.extensions?.code ?? `${response.status}`;
}

// A good client: a page of twenty cadres, ten times a second.
const GOOD = JSON.stringify({
  query: '{ cadres(first: 20) { nodes { id code name unit { name } } } }',
});
async function good(until) {
  const times = [];
  const codes = {};
  const open = [];
  while (Date.now() < until) {
    const begin = performance.now();
    open.push(
      ask(OTHER, GOOD)
        .catch((error) => error.cause?.code ?? error.name)
        .then((code) => {
          times.push(performance.now() - begin);
          codes[code] = (codes[code] ?? 0) + 1;
        }),
    );
    await sleep(100);
  }
  await Promise.all(open);
  times.sort((a, b) => a - b);
  const at = (share) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))]);
  return { requests: times.length, p50: at(0.5), p99: at(0.99), codes };
}

// The good client is a process of its own, which the abuser's work does not slow down.
if (until) {
  process.send(await good(Number(until)));
  process.exit(0);
}
const watched = (end) =>
  new Promise((resolve) => fork(process.argv[1], [url, pid, `${end}`]).on('message', resolve));

function memory() {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const resident = Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024);
  const threads = Number(/Threads:\s+(\d+)/.exec(status)[1]);
  const jcmd = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/jcmd` : 'jcmd';
  const live = (kind) => execFileSync(jcmd, [pid, kind], { encoding: 'utf8' });
  live('GC.run');
  const heap = Math.round(Number(/used (\d+)K/.exec(live('GC.heap_info'))[1]) / 1024);
  return `heap ${heap} MB, resident ${resident} MB, ${threads} threads`;
}

// Sends a body again and again over so many connections.
const flood = (body, connections) => async (until, codes) => {
  const end = AbortSignal.timeout(until - Date.now() + 5000);
  const loop = async () => {
    while (Date.now() < until) {
      const code = await ask(TOKEN, body, end).catch((error) => error.cause?.code ?? error.name);
      codes[code] = (codes[code] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, loop));
};

const document = (text) => JSON.stringify({ query: text });
const count = (codes, code) => (codes[code] = (codes[code] ?? 0) + 1);

// Sockets of one account, each with subscriptions.
const sockets = (number, each) => async (until, codes) => {
  const open = Array.from({ length: number }, () => {
    const socket = new WebSocket(url.replace(/^http/, 'ws'), 'graphql-transport-ws');
    socket.on('open', () =>
      socket.send(JSON.stringify({ type: 'connection_init', payload: { Authorization: `Bearer ${TOKEN}` } })));
    socket.on('message', (text) => {
      const message = JSON.parse(text);
      if (message.type === 'connection_ack') {
        for (let i = 0; i < each; i++) {
          const query = 'subscription { importProgress(job: "none") { id } }';
          socket.send(JSON.stringify({ id: `${i}`, type: 'subscribe', payload: { query } }));
        }
      }
      count(codes, message.type);
    });
    socket.on('close', (code) => count(codes, `closed ${code}`));
    socket.on('error', () => count(codes, 'refused'));
    return socket;
  });
  await sleep(until - Date.now());
  count(codes, `${open.filter((socket) => socket.readyState === WebSocket.OPEN).length} open at the end`);
  open.forEach((socket) => socket.terminate());
};

// Connections that send a body byte by byte, or send a request and never read its answer.
const slow = (number, request, drip) => async (until, codes) => {
  const open = Array.from({ length: number }, () => {
    const socket = connect(Number(port), hostname);
    let gone = false;
    socket.on('connect', () => socket.write(request));
    if (drip) {
      socket.on('data', (bytes) => count(codes, `answered ${String(bytes).slice(9, 12)}`));
    } else {
      socket.pause();
    }
    socket.on('error', () => {});
    socket.on('close', () => (gone = true));
    const timer = setInterval(() => !gone && drip && socket.write('x'), 500);
    return { socket, timer, gone: () => gone };
  });
  await sleep(until - Date.now());
  count(codes, `${open.filter((one) => !one.gone()).length} open at the end`);
  open.forEach(({ socket, timer }) => {
    clearInterval(timer);
    socket.destroy();
  });
};

const head = (length) =>
  `POST ${pathname} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nAuthorization: Bearer ${TOKEN}\r\n` +
  `Content-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;
const PERSON =
  'id code name resume unit { name } specialties { specialty { name } } educations { school }' +
  ' appointments(first: 20) { nodes { id unit { name } } } trainings(first: 20) { nodes { id } }';
const large = document(`{ cadres(first: 100) { nodes { ${PERSON} } } }`);
const lists = (number) =>
  document(`{ ${Array.from({ length: number }, (_, i) => `a${i}: cadres(first: 100) { nodes { ${PERSON} } }`).join(' ')} }`);

const attacks = {
  'nobody abuses': async (until) => sleep(until - Date.now()),
  'the dearest documents, 50 connections': flood(lists(2), 50),
  'a cost bomb, 20 connections': flood(lists(40), 20),
  '10,000 aliases, 20 connections': flood(
    document(`{ ${Array.from({ length: 10_000 }, (_, i) => `a${i}: __typename`).join(' ')} }`), 20),
  '5,000 repeated fields, 20 connections': flood(document(`{ ${'__typename '.repeat(5000)} }`), 20),
  'a document of 2 MB, 20 connections': flood(document(`{ __typename } #${'x'.repeat(2_000_000)}`), 20),
  '500 subscriptions over 50 sockets': sockets(50, 10),
  '500 sockets with a subscription each': sockets(500, 1),
  '300 bodies sent byte by byte': slow(300, head(1000), true),
  '300 answers nobody reads': slow(300, (head(Buffer.byteLength(large)) + large).repeat(20), false),
  'nobody abuses any more': async (until) => sleep(until - Date.now()),
};

await watched(Date.now() + 5000); // warm
for (const [name, attack] of Object.entries(attacks)) {
  const before = memory();
  const end = Date.now() + (/byte|reads/.test(name) ? 20_000 : SECONDS * 1000);
  const codes = {};
  const [figures] = await Promise.all([watched(end), attack(end, codes)]);
  console.log(`${name}\n  the abuser: ${JSON.stringify(codes)}`);
  console.log(`  the good client: ${figures.requests} requests, p50 ${figures.p50} ms, p99 ${figures.p99} ms, ${JSON.stringify(figures.codes)}`);
  console.log(`  the server: ${before} before, ${memory()} after`);
  await sleep(3000);
}
process.exit(0);
