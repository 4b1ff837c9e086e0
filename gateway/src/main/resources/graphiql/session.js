// Signs people in by OpenID Connect: the authorization code flow with PKCE, on a client that has no secret. Tokens are
// kept in the memory of this page and nowhere else; a page that is loaded anew signs in anew, which needs no password
// while the session with the identity provider lasts.

const ATTEMPT = 'entente-sign-in';
const SPARE_SECONDS = 30;

const base64url = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const random = () => base64url(crypto.getRandomValues(new Uint8Array(32)));

const claims = (token) => {
  const text = atob(token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/'));
  return JSON.parse(new TextDecoder().decode(Uint8Array.from(text, (character) => character.charCodeAt(0))));
};

export class Session {
  #client;
  #provider;
  #tokens;
  #renewal;

  constructor(client, provider) {
    this.#client = client;
    this.#provider = provider;
  }

  /** A session that knows where its provider wants what; it has signed nobody in yet. */
  static async with(authority, client) {
    if (!globalThis.crypto?.subtle) {
      throw new Error('Signing in needs HTTPS, or the name localhost.');
    }
    const answer = await fetch(`${authority}/.well-known/openid-configuration`);
    if (!answer.ok) {
      throw new Error(`The identity provider answers ${answer.status}.`);
    }
    return new Session(client, await answer.json());
  }

  /** Where the provider sends people back to. */
  get #here() {
    return location.origin + location.pathname;
  }

  /** Takes what the provider sent people back with. False where they did not come from there. */
  async resume() {
    const sentBack = new URLSearchParams(location.search);
    if (!sentBack.has('state')) {
      return false;
    }
    const attempt = JSON.parse(sessionStorage.getItem(ATTEMPT) ?? '{}');
    sessionStorage.removeItem(ATTEMPT);
    history.replaceState(null, '', this.#here + (attempt.search ?? ''));
    if (sentBack.has('error')) {
      throw new Error(sentBack.get('error_description') ?? sentBack.get('error'));
    }
    if (sentBack.get('state') !== attempt.state) {
      throw new Error('The answer belongs to another attempt to sign in.');
    }
    await this.#take({
      grant_type: 'authorization_code',
      code: sentBack.get('code'),
      redirect_uri: this.#here,
      code_verifier: attempt.verifier,
    });
    if (claims(this.#tokens.id_token).nonce !== attempt.nonce) {
      this.#tokens = undefined;
      throw new Error('The token belongs to another attempt to sign in.');
    }
    return true;
  }

  /** Leaves this page for the provider's, which sends people back to it. */
  async signIn() {
    const attempt = { state: random(), nonce: random(), verifier: random(), search: location.search };
    sessionStorage.setItem(ATTEMPT, JSON.stringify(attempt));
    const challenge = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(attempt.verifier));
    const question = new URLSearchParams({
      client_id: this.#client,
      response_type: 'code',
      scope: 'openid',
      redirect_uri: this.#here,
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: base64url(challenge),
      code_challenge_method: 'S256',
    });
    location.assign(`${this.#provider.authorization_endpoint}?${question}`);
  }

  signOut() {
    const question = new URLSearchParams({
      id_token_hint: this.#tokens.id_token,
      post_logout_redirect_uri: this.#here,
    });
    location.assign(`${this.#provider.end_session_endpoint}?${question}`);
  }

  get name() {
    return claims(this.#tokens.access_token).preferred_username;
  }

  /** An access token that is good for a while. A refresh token is good once, so that two questions share one renewal. */
  async token() {
    if (this.#tokens.until < Date.now() / 1000 + SPARE_SECONDS) {
      this.#renewal ??= this.#take({ grant_type: 'refresh_token', refresh_token: this.#tokens.refresh_token }).finally(
        () => (this.#renewal = undefined),
      );
      await this.#renewal;
    }
    return this.#tokens.access_token;
  }

  async #take(grant) {
    const answer = await fetch(this.#provider.token_endpoint, {
      method: 'POST',
      body: new URLSearchParams({ client_id: this.#client, ...grant }),
    });
    if (!answer.ok) {
      throw new Error('The session has ended. Sign in again.');
    }
    const tokens = await answer.json();
    this.#tokens = { ...tokens, until: Date.now() / 1000 + tokens.expires_in };
  }
}
