// What the first view is sure to ask is asked while that view's script is still being read. A plain script: modules wait for one
// another. Whoever asks the same takes the answer (app/request.ts); what nobody takes was asked in vain, and no more.
(() => {
  // Written by OperationsTest: what each document is known by.
  const DOCUMENTS = {
    MapFigures: '2da1274057faf59a939484cfe28a7853954283694679be1b491256c026493185',
    MapCorridors: '785ab0511bbefe36f9d71c54fe2d91b1eade62f25b1e3dc89d696462dccbe1f0',
    MapAgreements: '7338f7db1a942c23b03f7ff31c6ab75f8cae5c2ffbe298642cb04297b91c0681',
  };
  const OWN_REQUEST = { 'Entente-Console': '1' };
  const PATIENCE_MILLIS = 20_000;
  const sent = new Map();
  window.ententeAhead = sent;

  const who = fetch('/session', { headers: OWN_REQUEST, cache: 'no-store' });
  const signedIn = who.then((answer) => answer.clone().json()).then((found) => found.signedIn);
  promise('/session', undefined, who);

  /** Whoever is first, this or the page, finds the same promise; it is kept by nobody else. */
  function promise(path, body, answer) {
    answer.catch(() => undefined);
    sent.set(`${path} ${body ?? ''}`, { at: performance.now(), answer });
  }

  /** Sent once somebody is known to be here. What follows from the answer is on its way before anybody takes that. */
  function sendAhead(path, request, follow) {
    const answer = signedIn.then((is) => (is ? fetch(path, request) : Promise.reject(new Error('Nobody is signed in.'))));
    promise(path, request?.body, follow ? answer.then((one) => follow(one).then(() => one, () => one)) : answer);
  }

  function ask(operationName, variables, follow) {
    sendAhead('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json', ...OWN_REQUEST },
      body: JSON.stringify({ documentId: `sha256:${DOCUMENTS[operationName]}`, operationName, variables }),
      signal: AbortSignal.timeout(PATIENCE_MILLIS),
    }, follow);
  }

  /** What is counted along the most corridors, as app/pages/map/choices.ts has it; fails where nothing is. */
  function mostCounted({ indicators, series }) {
    const isEnd = ({ kind }) => kind === 'COUNTRY' || kind === 'ORGANISATION';
    const pairs = new Map(indicators.map(({ code }) => [code, new Set()]));
    for (const { indicator, refArea, counterpartArea } of series.nodes) {
      if (isEnd(refArea) && isEnd(counterpartArea)) {
        pairs.get(indicator.code)?.add(`${counterpartArea.code}-${refArea.code}`);
      }
    }
    const most = (a, b) => pairs.get(b.code).size - pairs.get(a.code).size || (a.name < b.name ? -1 : 1);
    return indicators.sort(most).find(({ code }) => pairs.get(code).size > 0).code;
  }

  /** As app/address.ts reads it. */
  function day(parameters) {
    const given = parameters.get('asOf') ?? '';
    return /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/.test(given) && !Number.isNaN(Date.parse(given)) ? given : null;
  }

  const parameters = new URLSearchParams(location.search);
  if (location.pathname === '/' && !parameters.has('signed-in')) {
    const asOf = day(parameters);
    const figures = (indicator) => ask('MapFigures', { indicator, from: null, to: null, asOf });
    const chosen = parameters.get('indicator');
    if (chosen === null) {
      ask('MapCorridors', { asOf }, async (answer) => figures(mostCounted((await answer.clone().json()).data)));
    } else {
      ask('MapCorridors', { asOf });
      figures(chosen);
    }
    ask('MapAgreements', { asOf });
    sendAhead('/static/world.json');
  }
})();
