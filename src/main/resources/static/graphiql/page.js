// Starts GraphiQL against this server: queries by POST, subscriptions over WebSocket. A link can
// bring a document and variables along: /graphiql?query=...&variables=...
const link = new URLSearchParams(window.location.search);
const socket = new URL('/graphql', window.location.href);
socket.protocol = socket.protocol.replace('http', 'ws');

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql', subscriptionUrl: socket.href }),
    query: link.get('query') ?? undefined,
    variables: link.get('variables') ?? undefined,
    defaultEditorToolsVisibility: true,
  }),
);
