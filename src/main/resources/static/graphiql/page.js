// Starts GraphiQL against this server, for whoever is signed in: queries by POST, subscriptions over
// WebSocket. Beside embedded engines an account for demonstration is chosen, elsewhere a token is
// pasted; it stays in this page's memory. A link can bring a document and variables along:
// /graphiql?query=...&variables=...
const link = new URLSearchParams(window.location.search);
const socket = new URL('/graphql', window.location.href);
socket.protocol = socket.protocol.replace('http', 'ws');

const root = ReactDOM.createRoot(document.getElementById('graphiql'));
const element = (id) => document.getElementById(id);
const say = (text) => (element('state').textContent = text);

let fetcher;
let renewal;

function use(token) {
  const headers = { Authorization: `Bearer ${token}` };
  fetcher = GraphiQL.createFetcher({
    url: '/graphql',
    subscriptionUrl: socket.href,
    headers,
    wsConnectionParams: headers,
  });
}

// A new key makes GraphiQL read the schema again, as the new account sees it.
function show(key) {
  root.render(
    React.createElement(GraphiQL, {
      key,
      fetcher: (...request) => fetcher(...request),
      query: link.get('query') ?? undefined,
      variables: link.get('variables') ?? undefined,
      defaultEditorToolsVisibility: true,
    }),
  );
}

async function signIn(account) {
  clearTimeout(renewal);
  const response = await fetch('/demo-issuer/token', {
    method: 'POST',
    body: new URLSearchParams({ username: account.username, password: account.password }),
  });
  const answer = await response.json();
  if (!response.ok) {
    throw new Error(answer.error_description);
  }
  use(answer.access_token);
  renewal = setTimeout(() => signIn(account).catch((e) => say(e.message)), (answer.expires_in - 60) * 1000);
}

function offer(accounts) {
  const options = accounts.map((account, i) => new Option(`${account.title} (${account.username})`, i));
  element('account').replaceChildren(new Option('choose…', ''), ...options);
  element('account').addEventListener('change', async (event) => {
    const account = accounts[event.target.value];
    if (!account) {
      return;
    }
    try {
      await signIn(account);
      say('');
      show(account.username);
    } catch (e) {
      say(e.message);
    }
  });
  element('chooser').hidden = false;
}

function ask() {
  element('token').addEventListener('change', (event) => {
    use(event.target.value.trim());
    show(event.target.value);
  });
  element('bearer').hidden = false;
}

fetch('/demo-issuer/accounts')
  .then(async (response) => (response.ok ? offer(await response.json()) : ask()))
  .catch((e) => say(e.message));
