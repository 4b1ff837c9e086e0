// Listens as a frontend does, by the common client of graphql-transport-ws, and prints each notice as a line of JSON. When
// the connection breaks, the client connects again by itself, and asks for what came after the last notice: the variables
// are read anew for each connection.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const { ENTENTE_URL: url, ENTENTE_TOKEN: token, ENTENTE_AREAS: areas } = process.env;

const client = createClient({
  url: `${url.replace(/^http/, 'ws')}/graphql`,
  webSocketImpl: WebSocket,
  connectionParams: async () => ({ authorization: `Bearer ${token}` }),
  retryAttempts: Infinity,
  retryWait: () => new Promise((resolve) => setTimeout(resolve, 500)),
  shouldRetry: () => true,
  on: {
    connected: () => console.log(JSON.stringify({ connected: true })),
    ping: (received) => received && console.log(JSON.stringify({ ping: true })),
  },
});

const variables = { areas: areas ? areas.split(',') : null, after: null };

const notices = client.iterate({
  query: `subscription Listen($areas: [String!], $after: ID) {
    changes(areas: $areas, after: $after) {
      __typename
      ... on ReleaseNotice { id at step release { id title state figureCount } }
      ... on AgreementNotice { id at change agreement { id title } }
    }
  }`,
  variables,
});

for await (const { data, errors } of notices) {
  if (errors) {
    throw new Error(JSON.stringify(errors));
  }
  variables.after = data.changes.id;
  console.log(JSON.stringify(data.changes));
}
