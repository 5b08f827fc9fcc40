import type { TokenCredential, TokenCredentialOptions } from '@azure/identity';

/** Klubba's identity at Microsoft: the bot's own registration, with a certificate or a secret, or a managed identity, with neither. */
export interface Identity {
  readonly appId: string;
  readonly appType: 'SingleTenant' | 'UserAssignedMsi';
  readonly tenantId: string;
  readonly password: string | null;
  /** Both in PEM format. */
  readonly certificate: { readonly certificate: string; readonly privateKey: string } | null;
}

const load = async (identity: Identity, options: TokenCredentialOptions): Promise<TokenCredential> => {
  const { appId, appType, tenantId, password, certificate } = identity;
  const azure = await import('@azure/identity');
  if (appType === 'UserAssignedMsi') return new azure.ManagedIdentityCredential({ ...options, clientId: appId });
  const pem = certificate && `${certificate.certificate}\n${certificate.privateKey}`;
  return pem
    ? new azure.ClientCertificateCredential(tenantId, appId, { certificate: pem }, options)
    : new azure.ClientSecretCredential(tenantId, appId, password ?? '', options);
};

/**
 * The credential with which Klubba signs in to Graph as itself, not for a user. Azure's library takes 0.2 s to load, so it is loaded at the first
 * sign-in.
 */
export const graphCredential = (identity: Identity, options: TokenCredentialOptions = {}): TokenCredential => {
  let loaded: Promise<TokenCredential> | null = null;
  return {
    getToken: async (...asked) => {
      loaded ??= load(identity, options);
      return (await loaded).getToken(...asked);
    },
  };
};
