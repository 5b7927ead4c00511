// Starts GraphiQL against this server: queries by POST, subscriptions over WebSocket.
const socket = new URL('/graphql', window.location.href);
socket.protocol = socket.protocol.replace('http', 'ws');

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql', subscriptionUrl: socket.href }),
    defaultEditorToolsVisibility: true,
  }),
);
