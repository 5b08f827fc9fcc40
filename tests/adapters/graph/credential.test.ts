import { constants, verify, X509Certificate } from 'node:crypto';
import type { TokenCredentialOptions } from '@azure/identity';
import { graphCredential } from '../../../src/adapters/graph/credential.ts';
import { madeCertificate } from '../../support/certificate.ts';

const identity = {
  appId: 'bbbbbbbb-0000-4000-8000-000000000002',
  tenantId: 'aaaaaaaa-0000-4000-8000-000000000001',
} as const;
const scope = 'https://graph.microsoft.com/.default';

/** A network whose sign-in service gives everybody a token. */
const givingTokens = () => {
  const sent: { readonly url: string; readonly body: string }[] = [];
  const httpClient: NonNullable<TokenCredentialOptions['httpClient']> = {
    sendRequest: async (request) => {
      sent.push({ url: request.url, body: String(request.body ?? '') });
      const authority = `https://login.microsoftonline.com/${identity.tenantId}`;
      const found = {
        tenant_discovery_endpoint: `${authority}/v2.0/.well-known/openid-configuration`,
        issuer: `${authority}/v2.0`,
        authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
        token_endpoint: `${authority}/oauth2/v2.0/token`,
        jwks_uri: `${authority}/discovery/v2.0/keys`,
      };
      const token = { token_type: 'Bearer', access_token: 'a-token', expires_in: 3600, expires_on: '4000000000' };
      const body = JSON.stringify(/well-known|discovery/.test(request.url) ? found : token);
      return { request, status: 200, headers: request.headers, bodyAsText: body };
    },
  };
  return { sent, httpClient };
};

test('a registration signs in at its own tenant with its secret', async () => {
  const { sent, httpClient } = givingTokens();
  const credential = graphCredential(
    { ...identity, appType: 'SingleTenant', password: 'invented', certificate: null },
    { httpClient },
  );
  expect(await credential.getToken(scope)).toMatchObject({ token: 'a-token' });
  const { url = '', body } = sent.find((request) => request.body.includes('client_secret')) ?? {};
  expect(url).toContain(`https://login.microsoftonline.com/${identity.tenantId}/oauth2/v2.0/token`);
  expect(Object.fromEntries(new URLSearchParams(body))).toMatchObject({
    client_id: identity.appId,
    client_secret: 'invented',
    grant_type: 'client_credentials',
  });
});

test('a registration with a certificate signs in by what only its key can sign', async () => {
  const { sent, httpClient } = givingTokens();
  const certificate = madeCertificate();
  const credential = graphCredential(
    { ...identity, appType: 'SingleTenant', password: null, certificate },
    { httpClient },
  );
  expect(await credential.getToken(scope)).toMatchObject({ token: 'a-token' });
  const asked = sent.map(({ body }) => new URLSearchParams(body)).find((body) => body.has('client_assertion'));
  expect(asked?.get('client_secret')).toBeNull();
  const [head = '', claims = '', signature = ''] = asked?.get('client_assertion')?.split('.') ?? [];
  expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({ sub: identity.appId });
  const { publicKey } = new X509Certificate(certificate.certificate);
  const padding = { padding: constants.RSA_PKCS1_PSS_PADDING };
  const [signed, mark] = [Buffer.from(`${head}.${claims}`), Buffer.from(signature, 'base64url')];
  expect(verify('sha256', signed, { key: publicKey, ...padding }, mark)).toBe(true);
});

test('a managed identity asks its host for a token in its own name', async () => {
  const { sent, httpClient } = givingTokens();
  const credential = graphCredential(
    { ...identity, appType: 'UserAssignedMsi', password: null, certificate: null },
    { httpClient },
  );
  expect(await credential.getToken(scope)).toMatchObject({ token: 'a-token' });
  expect(new URL(sent.at(-1)?.url ?? '').searchParams.get('client_id')).toBe(identity.appId);
  expect(sent.map(({ url }) => new URL(url).hostname)).not.toContain('login.microsoftonline.com');
});
