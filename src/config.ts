import { join } from 'node:path';
import { type Certificate, readCertificate } from './certificate.ts';
import { appTypes, logLevels, problemTexts } from './config-problems.ts';

/** Every setting, understood. `microsoft` null is local mode: no credentials, this machine only. */
export interface Config {
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  readonly dataDir: string;
  readonly libraryDir: string;
  /** Null is the embedded database in `dataDir`. */
  readonly databaseUrl: string | null;
  readonly microsoft: Microsoft | null;
  /** Null is the folder `libraryDir`; in local mode the site is `practice`, the stand-in on this machine. */
  readonly sharePoint: { readonly site: string; readonly folder: string } | null;
  readonly locale: (typeof locales)[number];
  /** IANA name. */
  readonly zone: string;
  readonly logLevel: (typeof logLevels)[number];
  readonly openBrowser: boolean;
}

/** Klubba's registration at Microsoft: it has a password or a certificate, a managed identity (`UserAssignedMsi`) neither. */
interface Microsoft {
  readonly appId: string;
  readonly appType: (typeof appTypes)[number];
  readonly tenantId: string;
  readonly password: string | null;
  readonly certificate: Certificate | null;
  /** Lower case; the registration's own tenant where none is set. */
  readonly allowedTenants: readonly string[];
  /** Where people reach Klubba, as an origin (`https://klubba.example.org`); null where it is not told. */
  readonly publicUrl: string | null;
}

/** Everything that prevents the start, each with what to set. */
export interface Misconfigured {
  readonly problems: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

const locales = ['sv', 'en'] as const;

/** With any of these set it is no local mode. */
const ofProduction = [
  'MicrosoftAppId',
  'MicrosoftAppType',
  'MicrosoftAppTenantId',
  'MicrosoftAppPassword',
  'MicrosoftAppCertificate',
  'ALLOWED_TENANTS',
  'PUBLIC_URL',
  'SHAREPOINT_SITE',
  'SHAREPOINT_FOLDER',
];

const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** A site of the worldwide cloud, not a page or a folder of it. */
const sitePattern = /^https:\/\/[\w-]+\.sharepoint\.com(\/(sites|teams)\/[^/?#]+)?\/?$/i;
/** The stand-in for SharePoint on this machine, and its folder where none is set. */
const practiceSite = 'practice';
const practiceFolder = 'Klubba';
/** Characters that SharePoint allows in no folder name. */
const notInFolders = /["*:<>?\\|]|(^|\/)[. ]|[. ](\/|$)/;
const loopback = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

const isUrl = (address: string, ...protocols: readonly string[]): boolean =>
  URL.canParse(address) && protocols.includes(new URL(address).protocol);

/** An https address without path, query or name of a user. */
const isOrigin = (address: string): boolean =>
  isUrl(address, 'https:') && new URL(address).href === `${new URL(address).origin}/`;

const isZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('sv', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

/** Understands the settings, or names all that is missing, wrong or contradictory at once. An empty setting counts as not set. `now` in milliseconds since 1970. */
export const readConfig = (env: Environment, now = Date.now()): Config | Misconfigured => {
  const problems: string[] = [];
  const get = (name: string): string | null => env[name]?.trim() || null;
  const check = (holds: boolean, problem: string): void => {
    if (!holds) problems.push(problem);
  };
  const oneOf = <T extends string>(allowed: readonly T[], given: string): T | undefined =>
    allowed.find((one) => one.toLowerCase() === given.toLowerCase());

  const readAppCertificate = (): Certificate | null => {
    const given = get('MicrosoftAppCertificate');
    const read = given === null ? null : readCertificate(given, now);
    if (typeof read !== 'string') return read;
    problems.push(problemTexts.certificate[read]);
    return null;
  };

  const readMicrosoft = (): Microsoft => {
    const appId = get('MicrosoftAppId');
    const typeGiven = get('MicrosoftAppType');
    const tenantId = get('MicrosoftAppTenantId');
    const password = get('MicrosoftAppPassword');
    const tenants = (get('ALLOWED_TENANTS') ?? tenantId ?? '').split(/[\s,;]+/).filter((tenant) => tenant !== '');
    const appType = typeGiven === null ? undefined : oneOf(appTypes, typeGiven);
    if (appId === null) problems.push(problemTexts.appIdMissing);
    else check(guid.test(appId), problemTexts.appIdBad);
    if (typeGiven === null) problems.push(problemTexts.appTypeMissing);
    else check(appType !== undefined, problemTexts.appTypeBad(typeGiven));
    if (tenantId === null) problems.push(problemTexts.tenantMissing);
    else check(guid.test(tenantId), problemTexts.tenantBad);
    const certified = get('MicrosoftAppCertificate') !== null;
    const certificate = readAppCertificate();
    if (appType === 'UserAssignedMsi') {
      check(password === null, problemTexts.passwordWithMsi);
      check(!certified, problemTexts.certificateWithMsi);
    } else {
      check(password !== null || certified, problemTexts.passwordMissing);
      check(password === null || !certified, problemTexts.passwordAndCertificate);
    }
    if (get('ALLOWED_TENANTS') !== null)
      for (const tenant of tenants) check(guid.test(tenant), problemTexts.allowedTenants(tenant));
    check(get('DATABASE_URL') !== null, problemTexts.databaseMissing);
    const publicUrl = get('PUBLIC_URL');
    const reachable = publicUrl !== null && isOrigin(publicUrl);
    if (publicUrl !== null) check(reachable, problemTexts.publicUrl(publicUrl));
    return {
      appId: appId ?? '',
      appType: appType ?? 'SingleTenant',
      tenantId: tenantId ?? '',
      password,
      certificate,
      allowedTenants: tenants.map((tenant) => tenant.toLowerCase()),
      publicUrl: reachable ? new URL(publicUrl).origin : null,
    };
  };

  const readSharePoint = (): Config['sharePoint'] => {
    const site = get('SHAREPOINT_SITE');
    const folder = get('SHAREPOINT_FOLDER');
    const practice = site === practiceSite;
    if (practice) check(!production, problemTexts.practiceInProduction);
    else if (site !== null) check(sitePattern.test(site), problemTexts.siteBad);
    if (folder !== null) check(!notInFolders.test(folder), problemTexts.folderBad(folder));
    if (practice) return { site, folder: folder ?? practiceFolder };
    if (site !== null && folder !== null) return { site, folder };
    check(site === null, problemTexts.folderMissing);
    check(folder === null, problemTexts.siteMissing);
    return null;
  };

  const practises = get('SHAREPOINT_SITE') === practiceSite;
  const production = ofProduction.some((name) => get(name) !== null && !(practises && name.startsWith('SHAREPOINT_')));
  const microsoft = production ? readMicrosoft() : null;
  const sharePoint = readSharePoint();

  const host = get('HOST') ?? (production ? '0.0.0.0' : '127.0.0.1');
  check(production || loopback.test(host), problemTexts.host(host));
  const port = get('PORT') ?? '3978';
  check(/^\d{1,5}$/.test(port) && Number(port) <= 65_535, problemTexts.port(port));
  const databaseUrl = get('DATABASE_URL');
  check(databaseUrl === null || isUrl(databaseUrl, 'postgres:', 'postgresql:'), problemTexts.databaseUrl);
  const locale = get('LOCALE') ?? 'sv';
  check(oneOf(locales, locale) !== undefined, problemTexts.locale(locale));
  const zone = get('TIMEZONE') ?? 'Europe/Stockholm';
  check(isZone(zone), problemTexts.zone(zone));
  const logLevel = get('LOG_LEVEL') ?? 'info';
  check(oneOf(logLevels, logLevel) !== undefined, problemTexts.logLevel(logLevel));
  const dataDir = get('DATA_DIR') ?? 'data';

  if (problems.length > 0) return { problems };
  return {
    host,
    port: Number(port),
    dataDir,
    libraryDir: get('LIBRARY_DIR') ?? join(dataDir, 'library'),
    databaseUrl,
    microsoft,
    sharePoint,
    locale: oneOf(locales, locale) ?? 'sv',
    zone,
    logLevel: oneOf(logLevels, logLevel) ?? 'info',
    openBrowser: get('BROWSER') !== 'none',
  };
};

/** The environment of a child that runs in local mode with these settings, whatever those of this process are. */
export const localEnvironment = (settings: Environment): Environment => {
  const unset = [...ofProduction, 'DATABASE_URL', 'LIBRARY_DIR', 'HOST', 'LOCALE', 'TIMEZONE'].map((name) => [
    name,
    '',
  ]);
  return { ...process.env, ...Object.fromEntries(unset), ...settings };
};

/** The settings of this process. */
export const configFromEnvironment = (): Config | Misconfigured => readConfig(process.env);

/** The one message that a start which cannot be ends with. */
export const explained = ({ problems }: Misconfigured): string =>
  ['Klubba cannot start with these settings:', ...problems.map((problem) => `  - ${problem}`)].join('\n');
