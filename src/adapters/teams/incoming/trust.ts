import { type Json, object, text } from './json.ts';

/**
 * Who Klubba is to Microsoft, and whom it answers. Null is local mode: nobody proves who they are, so only this machine is believed.
 * Names as in Azure: `SingleTenant` has a password or a certificate, `UserAssignedMsi` neither.
 */
export type Registration = {
  readonly appId: string;
  readonly appType: 'SingleTenant' | 'UserAssignedMsi';
  readonly tenantId: string;
  readonly password: string | null;
  /** Its SHA-1 in hexadecimal, and its key as PEM. */
  readonly certificate: { readonly thumbprint: string; readonly privateKey: string } | null;
  /** Tenants whose meetings Klubba takes part in, lower case. */
  readonly allowedTenants: readonly string[];
} | null;

/** Where Teams itself runs, in its public and government clouds; the only places that get our token. */
const teamsHosts = new Set([
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
]);

/** Where Teams keeps files that people send: SharePoint and OneDrive, in the same clouds. */
const fileHosts = ['.sharepoint.com', '.sharepoint.us', '.sharepoint-mil.us', '.svc.ms', '.1drv.com'];

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

const parsed = (address: unknown): URL | null => {
  const written = text(address);
  return written !== null && URL.canParse(written) ? new URL(written) : null;
};

/** Whether this may be taken for Teams: one of its own hosts over https or, in local mode, this machine. */
export const isTeams = (registration: Registration, serviceUrl: unknown): boolean => {
  const url = parsed(serviceUrl);
  if (url?.username !== '') return false;
  if (!registration) return loopback.test(url.hostname);
  return url.protocol === 'https:' && url.port === '' && teamsHosts.has(url.hostname);
};

/** Whether a person's file may be fetched from there. */
export const isFileStore = (registration: Registration, address: unknown): boolean => {
  const url = parsed(address);
  if (url?.username !== '') return false;
  if (!registration) return loopback.test(url.hostname);
  return url.protocol === 'https:' && url.port === '' && fileHosts.some((host) => url.hostname.endsWith(host));
};

/** Why an activity is turned away before anything is done with it, or null. */
export const distrust = (registration: Registration, activity: Json): 'channel' | 'service URL' | 'tenant' | null => {
  if (!isTeams(registration, activity['serviceUrl'])) return 'service URL';
  if (!registration) return null;
  if (activity['channelId'] !== 'msteams') return 'channel';
  const told = [
    text(object(activity['conversation'])['tenantId']),
    text(object(object(activity['channelData'])['tenant'])['id']),
  ].filter((tenant) => tenant !== null);
  const known = told.length > 0 && told.every((tenant) => registration.allowedTenants.includes(tenant.toLowerCase()));
  return known ? null : 'tenant';
};
