import { ClientSecretCredential, ManagedIdentityCredential, type TokenCredential } from '@azure/identity';

/** Who Klubba is at Microsoft: the bot's own registration, which has a secret, or a managed identity, which has none. */
export interface Identity {
  readonly appId: string;
  readonly appType: 'SingleTenant' | 'UserAssignedMsi';
  readonly tenantId: string;
  readonly password: string | null;
}

/** The credential Klubba signs in to Graph with, as itself and for nobody else. */
export const graphCredential = ({ appId, appType, tenantId, password }: Identity): TokenCredential =>
  appType === 'UserAssignedMsi'
    ? new ManagedIdentityCredential({ clientId: appId })
    : new ClientSecretCredential(tenantId, appId, password ?? '');
