import type { CertificateFault } from './certificate.ts';

/** The levels of the log, by their names in pino. */
export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
/** What the bot registration may be. */
export const appTypes = ['SingleTenant', 'UserAssignedMsi'] as const;

/** What the operator is told of each setting that is missing, wrong or contradictory. */
export const problemTexts = {
  port: (given: string) => `PORT is "${given}": set a number from 0 to 65535 (default 3978).`,
  locale: (given: string) => `LOCALE is "${given}": set sv (default) or en.`,
  zone: (given: string) => `TIMEZONE is "${given}": set an IANA time zone such as Europe/Stockholm (default).`,
  logLevel: (given: string) => `LOG_LEVEL is "${given}": set one of ${logLevels.join(', ')}.`,
  databaseUrl: 'DATABASE_URL is not a PostgreSQL address: set postgres://USER:PASSWORD@HOST:PORT/DATABASE.',
  databaseMissing:
    'DATABASE_URL is missing: set the address of a PostgreSQL server; the embedded database is for local mode.',
  appIdMissing:
    'MicrosoftAppId is missing: set the bot registration’s application (client) id, or leave out all Microsoft settings, ALLOWED_TENANTS, PUBLIC_URL and SHAREPOINT_* to run in local mode.',
  appIdBad: 'MicrosoftAppId is not an id: set the application (client) id, a GUID.',
  appTypeMissing: `MicrosoftAppType is missing: set ${appTypes.join(' or ')}, as in the bot registration.`,
  appTypeBad: (given: string) =>
    `MicrosoftAppType is "${given}": set ${appTypes.join(' or ')}; new multi-tenant bots do not exist any more.`,
  tenantMissing: 'MicrosoftAppTenantId is missing: set the directory (tenant) id of the bot registration.',
  tenantBad: 'MicrosoftAppTenantId is not an id: set the directory (tenant) id, a GUID.',
  passwordMissing:
    'MicrosoftAppPassword is missing: set the client secret, or MicrosoftAppCertificate, or MicrosoftAppType=UserAssignedMsi where the host has a managed identity.',
  passwordAndCertificate:
    'MicrosoftAppPassword is set beside MicrosoftAppCertificate: remove one of them, Klubba signs in with one only.',
  passwordWithMsi:
    'MicrosoftAppPassword is set although MicrosoftAppType is UserAssignedMsi: remove it, a managed identity has no password.',
  certificateWithMsi:
    'MicrosoftAppCertificate is set although MicrosoftAppType is UserAssignedMsi: remove it, a managed identity has no certificate.',
  certificate: {
    unreadable:
      'MicrosoftAppCertificate names no file that can be read: set the path of a PEM file, or the PEM itself.',
    'no certificate':
      'MicrosoftAppCertificate holds no certificate: set a PEM with the certificate and its private key.',
    'no key':
      'MicrosoftAppCertificate holds no private key: set a PEM with the certificate and its RSA key, without a password.',
    'another key':
      'MicrosoftAppCertificate holds a private key of another certificate: set a PEM with the two that belong together.',
    'not yet valid': 'MicrosoftAppCertificate is not valid yet: set one that is, and see that the clock is right.',
    expired: 'MicrosoftAppCertificate has expired: set one that is valid, and add it to the registration.',
  } satisfies Record<CertificateFault, string>,
  allowedTenants: (given: string) => `ALLOWED_TENANTS holds "${given}": set tenant ids (GUIDs) separated by commas.`,
  publicUrl: (given: string) =>
    `PUBLIC_URL is "${given}": set the https address people reach Klubba at, without a path, such as https://klubba.example.org.`,
  host: (given: string) =>
    `HOST is "${given}" without Microsoft credentials: local mode runs on loopback only. Remove HOST or set 127.0.0.1, or set MicrosoftAppId and the rest for production.`,
  folderMissing:
    'SHAREPOINT_FOLDER is missing although SHAREPOINT_SITE is set: set the folder in the site’s document library.',
  siteMissing:
    'SHAREPOINT_SITE is missing although SHAREPOINT_FOLDER is set: set the site, https://TENANT.sharepoint.com/sites/NAME.',
  folderBad: (given: string) =>
    `SHAREPOINT_FOLDER is "${given}": set a path such as Protokoll/VVG, without " * : < > ? \\ | and without names that begin or end with a dot or space.`,
  practiceInProduction:
    'SHAREPOINT_SITE is practice, the stand-in of local mode, although there are settings of production: set https://TENANT.sharepoint.com/sites/NAME, or leave out all Microsoft settings, ALLOWED_TENANTS and PUBLIC_URL.',
  siteBad: 'SHAREPOINT_SITE is not a site’s address: set https://TENANT.sharepoint.com/sites/NAME.',
};
