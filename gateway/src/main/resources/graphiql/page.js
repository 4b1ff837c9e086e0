// Signs in, then shows GraphiQL, which asks with the rights of whoever signed in.
import { Session } from './session.js';

const setting = (name) => document.querySelector(`meta[name="entente-${name}"]`).content;
const show = (id, shown) => (document.getElementById(id).hidden = !shown);
const say = (words) => (document.getElementById('who').textContent = words);

const EXAMPLE = `# Who is asking, and what was known on 1 March 2023 of movement from Albania to the United Kingdom.
query Corridor($origin: String = "ALB", $destination: String = "GBR") {
  me { username roles }
  corridor(origin: $origin, destination: $destination, asOf: "2023-03-01") {
    series { key latest { value period { label } } }
    agreements { shortTitle status }
  }
}
`;

const graph = new URL('/graphql', location.href);
const socket = new URL(graph);
socket.protocol = graph.protocol === 'https:' ? 'wss:' : 'ws:';

/** Asks anew for a token with each question, since tokens live for minutes and pages for hours. */
const fetcherOf = (session) => async (question, options) => {
  const authorization = `Bearer ${await session.token()}`;
  const fetcher = GraphiQL.createFetcher({
    url: graph.href,
    subscriptionUrl: socket.href,
    wsConnectionParams: { Authorization: authorization },
    fetch: (url, request) =>
      fetch(url, {
        ...request,
        headers: {
          ...request.headers,
          accept: 'application/graphql-response+json, application/json;q=0.9',
          authorization,
        },
      }),
  });
  return fetcher(question, options);
};

const open = (session) => {
  say(`Signed in as ${session.name}`);
  show('sign-in', false);
  show('sign-out', true);
  document.getElementById('sign-out').onclick = () => session.signOut();
  const asked = new URLSearchParams(location.search);
  ReactDOM.render(
    React.createElement(GraphiQL, {
      fetcher: fetcherOf(session),
      query: asked.get('query') ?? undefined,
      variables: asked.get('variables') ?? undefined,
      defaultQuery: EXAMPLE,
      shouldPersistHeaders: false,
    }),
    document.getElementById('graphiql'),
  );
};

let session;
try {
  session = await Session.with(setting('authority'), setting('client'));
  if (await session.resume()) {
    open(session);
  } else {
    await session.signIn();
  }
} catch (failure) {
  say(`Not signed in. ${failure.message}`);
  show('sign-in', true);
  document.getElementById('sign-in').onclick = () => (session ? session.signIn() : location.reload());
}
