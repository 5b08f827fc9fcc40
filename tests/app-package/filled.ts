import { readFileSync } from 'node:fs';

/** What an administrator and the toolkit fill in; invented. */
export const values: Readonly<Record<string, string>> = {
  TEAMS_APP_ID: '1b4e28ba-2fa1-4d2b-883f-0016d3cca427',
  BOT_ID: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff',
  BOT_OBJECT_ID: '9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d',
  BOT_DOMAIN: 'klubba.ekbygden.example',
  SIGN_IN_AUDIENCE: 'AzureADMyOrg',
  TEAMSFX_ENV: 'production',
  BOT_TENANT_ID: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  ORGANISATION_NAME: 'Kommunförbundet Ekbygden',
  ORGANISATION_WEBSITE: 'https://ekbygden.example/klubba',
  PRIVACY_PAGE: 'https://ekbygden.example/klubba/personuppgifter',
  TERMS_PAGE: 'https://ekbygden.example/klubba/villkor',
  RESOURCE_NAME: 'klubba-ekbygden',
  ALLOWED_TENANTS: '3f2504e0-4f89-41d3-9a0c-0305e82c3301,7c9e6679-7425-40de-944b-e07fc1f90ae7',
  SHAREPOINT_SITE: 'https://ekbygden.sharepoint.com/sites/samverkan',
  SHAREPOINT_FOLDER: 'Protokoll/VEB',
  LOCALE: 'en',
  TIMEZONE: 'Europe/Helsinki',
  SECRET_BOT_PASSWORD: 'not-a-secret',
  SECRET_DATABASE_URL: 'postgres://klubba:secret@db.ekbygden.example:5432/klubba?sslmode=verify-full',
};

/** The names of the placeholders in a text. */
export const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '');

/** A file of the project as JSON, its placeholders filled; throws on one that nobody fills. */
export const filled = (path: string): Record<string, unknown> =>
  JSON.parse(
    readFileSync(path, 'utf8').replace(/\$\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`${path}: nobody fills ${name}`);
      return value;
    }),
  );
