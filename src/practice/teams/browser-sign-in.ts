import { createHash, randomBytes } from 'node:crypto';
import { Refused, type Route, type RouteRequest, type RouteResponse, type Routes } from '../exchange.ts';
import { pageOf, safe } from '../sharepoint/page.ts';
import type { AddIn, IdentityProvider } from './identity-provider.ts';
import type { Person } from './people.ts';
import { personOf } from './scene.ts';

interface Parts {
  readonly addIn: AddIn;
  readonly people: readonly Person[];
  readonly language: 'sv' | 'en';
  readonly tokens: Pick<IdentityProvider, 'token' | 'idToken'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What a code or a refresh token stands for. */
interface Grant {
  readonly person: Person;
  readonly nonce: string;
  /** The digest of the secret that the page keeps (RFC 7636, S256). */
  readonly challenge: string;
  readonly redirect: string;
  readonly until: number;
}

/** A code is used at once; a token that brings others lasts a day, as Entra's for single-page applications. In milliseconds. */
const [codeLasts, refreshLasts] = [60_000, 24 * 3_600_000];
/** How long a token lives, in seconds. */
const life = 3_600;

const words = {
  sv: { title: 'Inloggning för övning', choose: 'Välj konto', language: 'sv' },
  en: { title: 'Practice sign-in', choose: 'Choose an account', language: 'en' },
} as const;

const secret = (): string => randomBytes(32).toString('base64url');

const digestOf = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url');

/** The add-in's own page to come back to, by whichever name of this machine it was opened. */
const isOurs = (redirect: string, { origin }: AddIn): boolean => {
  if (!URL.canParse(redirect)) return false;
  const { protocol, hostname, port, pathname } = new URL(redirect);
  const local = hostname === '127.0.0.1' || /^([\w-]+\.)?localhost$/.test(hostname);
  return local && protocol === 'http:' && port === new URL(origin).port && pathname === '/add-in/signed-in';
};

const refused = (error: string): RouteResponse => ({ status: 400, body: { error }, headers: openToPages });

/** Pages of another origin read the answer, as with Entra; it is given for a secret only. */
const openToPages = { 'access-control-allow-origin': '*' };

/**
 * Plays Entra's sign-in for an ordinary browser: authorization code with PKCE (RFC 6749 4.1, RFC 7636), as `@azure/msal-browser` asks for it.
 * Everybody of the chat may sign in by choosing their name.
 */
export const browserSignIn = ({ addIn, people, language, tokens, now }: Parts): Routes => {
  const codes = new Map<string, Grant>();
  const refreshes = new Map<string, Grant>();

  /** What is asked for; throws where it is not as our page asks. */
  const asked = ({ query }: RouteRequest) => {
    const get = (name: string): string => query.get(name) ?? '';
    const redirect = get('redirect_uri');
    const known =
      get('client_id') === addIn.appId &&
      isOurs(redirect, addIn) &&
      get('response_type') === 'code' &&
      get('code_challenge_method') === 'S256' &&
      get('code_challenge') !== '';
    if (!known) throw new Refused(400, 'invalid_request', 'Not asked as the add-in asks');
    return { redirect, state: get('state'), nonce: get('nonce'), challenge: get('code_challenge') };
  };

  const choice = ({ path, query }: RouteRequest): RouteResponse => {
    const links = people.map(({ id, name, tenant }) => {
      const address = `${path}?${new URLSearchParams([...query, ['as', id]])}`;
      return `<p><a href="${safe(address)}">${safe(name)}</a> <span class="where">${safe(tenant)}</span></p>`;
    });
    const said = words[language];
    const [status, body, headers] = pageOf(200, said, said.choose, `<h1>${said.choose}</h1>${links.join('')}`);
    return { status, body, headers };
  };

  const authorize: Route = (request) => {
    const { redirect, state, nonce, challenge } = asked(request);
    const as = request.query.get('as');
    if (as === null) return choice(request);
    const person = personOf(people, as);
    if (!person) throw new Refused(400, 'invalid_request', 'There is no such person');
    const code = secret();
    codes.set(code, { person, nonce, challenge, redirect, until: now() + codeLasts });
    return { status: 302, headers: { location: `${redirect}#${new URLSearchParams({ code, state })}` } };
  };

  const granted = async (grant: Grant): Promise<RouteResponse> => {
    const refresh = secret();
    refreshes.set(refresh, { ...grant, until: now() + refreshLasts });
    return {
      status: 200,
      headers: openToPages,
      body: {
        token_type: 'Bearer',
        expires_in: life,
        scope: `${addIn.appId}/access_as_user`,
        access_token: await tokens.token(grant.person, life),
        id_token: await tokens.idToken(grant.person, grant.nonce),
        refresh_token: refresh,
      },
    };
  };

  /** Takes what is given once, and only for so long. */
  const taken = (grants: Map<string, Grant>, key: string): Grant | null => {
    const grant = grants.get(key);
    grants.delete(key);
    return grant && grant.until >= now() ? grant : null;
  };

  const exchange = async ({ body }: RouteRequest): Promise<RouteResponse> => {
    const form = new URLSearchParams(body.toString('utf8'));
    if (form.get('client_id') !== addIn.appId) return refused('invalid_client');
    if (form.get('grant_type') === 'refresh_token') {
      const grant = taken(refreshes, form.get('refresh_token') ?? '');
      return grant ? granted(grant) : refused('invalid_grant');
    }
    const grant = taken(codes, form.get('code') ?? '');
    const proves =
      grant?.redirect === form.get('redirect_uri') && grant?.challenge === digestOf(form.get('code_verifier') ?? '');
    return grant && proves ? granted(grant) : refused('invalid_grant');
  };

  return {
    'GET /organizations/oauth2/v2.0/authorize': authorize,
    // A code is worth nothing without the secret that only the page which asked for it holds.
    'POST /organizations/oauth2/v2.0/token': Object.assign(exchange, { takesForms: true } as const),
  };
};
