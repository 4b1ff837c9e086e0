// Asks the public audit of GraphQL over HTTP what it says of the endpoint. Prints each point that is not met.
import { auditServer } from 'graphql-http';

const { ENTENTE_URL: url, ENTENTE_TOKEN: token } = process.env;

// Node's fetch says which languages it accepts and more; what an audit leaves out must stay out, save the token.
const withToken = (address, request = {}) =>
  fetch(address, { ...request, headers: { ...request.headers, authorization: `Bearer ${token}` } });

const results = await auditServer({ url: `${url}/graphql`, fetchFn: withToken });
const met = results.filter((result) => result.status === 'ok');
for (const { id, name, status, reason } of results.filter((result) => result.status !== 'ok')) {
  console.error(`${status} ${id} ${name}: ${reason}`);
}
console.log(`${met.length} of ${results.length}`);
process.exitCode = met.length === results.length ? 0 : 1;
