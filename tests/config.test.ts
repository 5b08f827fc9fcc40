import { join } from 'node:path';
import { type Config, explained, type Misconfigured, readConfig } from '../src/config.ts';
import { madeCertificate } from './support/certificate.ts';

const tenant = 'aaaaaaaa-0000-4000-8000-000000000001';
const site = 'https://region.sharepoint.com/sites/samverkan';
const production = {
  MicrosoftAppId: 'bbbbbbbb-0000-4000-8000-000000000002',
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: tenant,
  MicrosoftAppPassword: 'invented',
  DATABASE_URL: 'postgres://klubba:x@db.example.com:5432/klubba',
};
const { certificate, privateKey, locked } = madeCertificate();
const pem = certificate + privateKey;
const certified = { ...production, MicrosoftAppPassword: undefined };
const old = madeCertificate('2001-01-01', '2002-01-01');
const problemsOf = (env: Record<string, string | undefined>): readonly string[] =>
  (readConfig(env) as Partial<Misconfigured>).problems ?? [];

describe('settings', () => {
  test('need not be set at all: local mode, on this machine only', () => {
    const expected: Config = {
      host: '127.0.0.1',
      port: 3978,
      dataDir: 'data',
      libraryDir: join('data', 'library'),
      databaseUrl: null,
      microsoft: null,
      sharePoint: null,
      locale: 'sv',
      zone: 'Europe/Stockholm',
      logLevel: 'info',
      openBrowser: true,
    };
    expect(readConfig({})).toEqual(expected);
    expect(readConfig({ PORT: ' ', HOST: '', MicrosoftAppId: '' })).toEqual(expected);
  });

  test('local mode may file to a stand-in for SharePoint, and needs no more for it', () => {
    const sharePoint = { site: 'practice', folder: 'Klubba' };
    expect(readConfig({ SHAREPOINT_SITE: 'practice' })).toMatchObject({
      microsoft: null,
      host: '127.0.0.1',
      sharePoint,
    });
    expect(readConfig({ SHAREPOINT_SITE: 'practice', SHAREPOINT_FOLDER: 'Möten/VEB' })).toMatchObject({
      sharePoint: { site: 'practice', folder: 'Möten/VEB' },
    });
  });

  test('are read in production', () => {
    expect(
      readConfig({
        ...production,
        MicrosoftAppType: 'singletenant',
        ALLOWED_TENANTS: `${tenant.toUpperCase()}, cccccccc-0000-4000-8000-000000000003`,
        PUBLIC_URL: 'https://Klubba.Region.example/',
        SHAREPOINT_SITE: 'https://region.sharepoint.com/sites/samverkan',
        SHAREPOINT_FOLDER: 'Mötesanteckningar',
        PORT: '80',
        DATA_DIR: '/var/klubba',
        LOCALE: 'en',
        TIMEZONE: 'Europe/Helsinki',
        LOG_LEVEL: 'warn',
        BROWSER: 'none',
      }),
    ).toEqual({
      host: '0.0.0.0',
      port: 80,
      dataDir: '/var/klubba',
      libraryDir: join('/var/klubba', 'library'),
      databaseUrl: production.DATABASE_URL,
      microsoft: {
        appId: production.MicrosoftAppId,
        appType: 'SingleTenant',
        tenantId: tenant,
        password: 'invented',
        certificate: null,
        allowedTenants: [tenant, 'cccccccc-0000-4000-8000-000000000003'],
        publicUrl: 'https://klubba.region.example',
      },
      sharePoint: { site: 'https://region.sharepoint.com/sites/samverkan', folder: 'Mötesanteckningar' },
      locale: 'en',
      zone: 'Europe/Helsinki',
      logLevel: 'warn',
      openBrowser: false,
    });
  });

  test('a registration may have a certificate in the place of a password', () => {
    const { MicrosoftAppPassword: _, ...rest } = production;
    expect(readConfig({ ...rest, MicrosoftAppCertificate: pem })).toMatchObject({
      microsoft: { password: null, certificate: { privateKey, thumbprint: expect.stringMatching(/^[\dA-F]{40}$/) } },
    });
  });

  test('a managed identity has no password, and its own tenant is allowed where none is named', () => {
    const { MicrosoftAppPassword: _, ...rest } = production;
    expect(readConfig({ ...rest, MicrosoftAppType: 'UserAssignedMsi' })).toMatchObject({
      microsoft: { appType: 'UserAssignedMsi', password: null, certificate: null, allowedTenants: [tenant] },
    });
  });

  test.each([
    [{ PORT: 'abc' }, ['PORT']],
    [{ PORT: '65536' }, ['PORT']],
    [{ PORT: '-1' }, ['PORT']],
    [{ LOCALE: 'fi' }, ['LOCALE']],
    [{ TIMEZONE: 'Sverige/Borås' }, ['TIMEZONE']],
    [{ LOG_LEVEL: 'loud' }, ['LOG_LEVEL']],
    [{ HOST: '0.0.0.0' }, ['HOST']],
    [{ HOST: '192.168.1.2' }, ['HOST']],
    [{ DATABASE_URL: 'mysql://x' }, ['DATABASE_URL']],
    [{ DATABASE_URL: 'not a url' }, ['DATABASE_URL']],
    [
      { ALLOWED_TENANTS: tenant },
      ['MicrosoftAppId', 'MicrosoftAppType', 'MicrosoftAppTenantId', 'MicrosoftAppPassword', 'DATABASE_URL'],
    ],
    [{ ...production, MicrosoftAppId: undefined }, ['MicrosoftAppId']],
    [{ ...production, MicrosoftAppId: 'klubba' }, ['MicrosoftAppId']],
    [{ ...production, MicrosoftAppType: undefined }, ['MicrosoftAppType']],
    [{ ...production, MicrosoftAppType: 'MultiTenant' }, ['MicrosoftAppType']],
    [{ ...production, MicrosoftAppTenantId: undefined }, ['MicrosoftAppTenantId']],
    [{ ...production, MicrosoftAppTenantId: 'region.se' }, ['MicrosoftAppTenantId']],
    [{ ...production, MicrosoftAppPassword: undefined }, ['MicrosoftAppPassword']],
    [{ ...production, MicrosoftAppType: 'UserAssignedMsi' }, ['MicrosoftAppPassword']],
    [{ ...production, DATABASE_URL: undefined }, ['DATABASE_URL']],
    [{ ...production, ALLOWED_TENANTS: `${tenant},region.se` }, ['ALLOWED_TENANTS']],
    ...['http://klubba.example', 'https://klubba.example/bot', 'https://a:b@klubba.example', 'klubba.example'].map(
      (address): [Record<string, string>, string[]] => [{ ...production, PUBLIC_URL: address }, ['PUBLIC_URL']],
    ),
    [{ ...production, SHAREPOINT_SITE: 'https://region.sharepoint.com/sites/x' }, ['SHAREPOINT_FOLDER']],
    [{ ...production, SHAREPOINT_FOLDER: 'Möten' }, ['SHAREPOINT_SITE']],
    [{ ...production, SHAREPOINT_FOLDER: 'Möten', SHAREPOINT_SITE: 'samverkan' }, ['SHAREPOINT_SITE']],
    [{ ...production, SHAREPOINT_FOLDER: 'Möten', SHAREPOINT_SITE: `${site}/Delade` }, ['SHAREPOINT_SITE']],
    [{ ...production, SHAREPOINT_SITE: 'practice' }, ['SHAREPOINT_SITE']],
    [{ ...production, SHAREPOINT_FOLDER: 'Möten', SHAREPOINT_SITE: 'http://127.0.0.1:3980' }, ['SHAREPOINT_SITE']],
    [{ SHAREPOINT_SITE: 'practice', HOST: '0.0.0.0' }, ['HOST']],
    [{ SHAREPOINT_SITE: 'practice', SHAREPOINT_FOLDER: '../Möten' }, ['SHAREPOINT_FOLDER']],
    [{ ...production, SHAREPOINT_FOLDER: '../Möten', SHAREPOINT_SITE: site }, ['SHAREPOINT_FOLDER']],
    [{ ...production, SHAREPOINT_FOLDER: 'Möten: VVG', SHAREPOINT_SITE: site }, ['SHAREPOINT_FOLDER']],
    [
      { MicrosoftAppId: 'x', PORT: 'y', LOCALE: 'z' },
      [
        'MicrosoftAppId',
        'MicrosoftAppType',
        'MicrosoftAppTenantId',
        'MicrosoftAppPassword',
        'DATABASE_URL',
        'PORT',
        'LOCALE',
      ],
    ],
  ])('%j: one message names %j, each with what to set', (env, named) => {
    const problems = problemsOf(env);
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(named);
    for (const problem of problems) expect(problem).toMatch(/: .*(set|Remove|remove)/);
    expect(explained({ problems }).split('\n')).toHaveLength(named.length + 1);
  });

  test.each([
    ['beside a password', production, pem, ['MicrosoftAppPassword']],
    [
      'and a password with a managed identity',
      { ...production, MicrosoftAppType: 'UserAssignedMsi' },
      pem,
      ['MicrosoftAppPassword', 'MicrosoftAppCertificate'],
    ],
    ['that is not there', certified, '/no/such.pem', ['MicrosoftAppCertificate']],
    ['without a key', certified, certificate, ['MicrosoftAppCertificate']],
    ['whose key is locked', certified, certificate + locked, ['MicrosoftAppCertificate']],
    ['with the key of another', certified, certificate + old.privateKey, ['MicrosoftAppCertificate']],
    ['of a time gone by', certified, old.certificate + old.privateKey, ['MicrosoftAppCertificate']],
    [
      'that is none, and nothing else',
      {},
      privateKey,
      ['MicrosoftAppId', 'MicrosoftAppType', 'MicrosoftAppTenantId', 'MicrosoftAppCertificate', 'DATABASE_URL'],
    ],
  ])('a certificate %s: the one message names what is wrong', (_, env, given, named) => {
    const problems = problemsOf({ ...env, MicrosoftAppCertificate: given });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(named);
    for (const problem of problems) expect(problem).toMatch(/: .*(set|remove)/);
  });

  test('no secret is told in a message', () => {
    const env = {
      ...production,
      MicrosoftAppType: 'UserAssignedMsi',
      MicrosoftAppPassword: 'hush',
      DATABASE_URL: 'http://klubba:hush@x',
    };
    expect(problemsOf(env).length).toBe(2);
    const mistaken = { ...certified, MicrosoftAppCertificate: 'hush' };
    expect([...problemsOf(env), ...problemsOf(mistaken)].join()).not.toContain('hush');
  });
});
