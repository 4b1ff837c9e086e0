// What the first view is sure to ask is asked while that view's script is still being read. A plain script: modules wait for one
// another. Whoever asks the same takes the answer (app/request.ts); what nobody takes was asked in vain, and no more.
(() => {
  // Written by OperationsTest: what each document is known by.
  const DOCUMENTS = {
    MapCorridors: '785ab0511bbefe36f9d71c54fe2d91b1eade62f25b1e3dc89d696462dccbe1f0',
    MapAgreements: '7338f7db1a942c23b03f7ff31c6ab75f8cae5c2ffbe298642cb04297b91c0681',
  };
  const OWN_REQUEST = { 'Entente-Console': '1' };
  const sent = new Map();
  window.ententeAhead = sent;

  function send(path, request) {
    const answer = fetch(path, request);
    answer.catch(() => undefined);
    sent.set(`${path} ${request.body ?? ''}`, answer);
  }

  function ask(operationName, variables) {
    send('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json', ...OWN_REQUEST },
      body: JSON.stringify({ documentId: `sha256:${DOCUMENTS[operationName]}`, operationName, variables }),
      signal: AbortSignal.timeout(20_000),
    });
  }

  /** As app/address.ts reads it. */
  function day() {
    const given = new URLSearchParams(location.search).get('asOf') ?? '';
    return /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/.test(given) && !Number.isNaN(Date.parse(given)) ? given : null;
  }

  /** The page came with a session, which may have ended: then nobody takes the answers. */
  function maybeSignedIn() {
    return performance.getEntriesByType('navigation').some(({ serverTiming }) => serverTiming.some(({ name }) => name === 'session'));
  }

  send('/session', { headers: OWN_REQUEST, cache: 'no-store' });
  if (location.pathname === '/') {
    if (maybeSignedIn()) {
      const asOf = day();
      ask('MapCorridors', { asOf });
      ask('MapAgreements', { asOf });
    }
    send('/static/world.json', {});
  }
})();
