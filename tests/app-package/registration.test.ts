import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { filled, values } from './filled.ts';

interface Registration {
  readonly id: string;
  readonly appId: string;
  readonly displayName: string;
  readonly signInAudience: string;
  readonly identifierUris: readonly string[];
  readonly api: {
    readonly requestedAccessTokenVersion: number;
    readonly oauth2PermissionScopes: readonly {
      readonly id: string;
      readonly value: string;
      readonly isEnabled: boolean;
    }[];
    readonly preAuthorizedApplications: readonly {
      readonly appId: string;
      readonly delegatedPermissionIds: readonly string[];
    }[];
  };
  readonly spa: { readonly redirectUris: readonly string[] };
}

const registration = filled('infra/aad.manifest.json') as unknown as Registration;
const manifest = filled('appPackage/manifest.json') as unknown as {
  readonly webApplicationInfo: { readonly id: string; readonly resource: string };
  readonly validDomains: readonly string[];
  readonly staticTabs: readonly { readonly contentUrl: string; readonly context: readonly string[] }[];
};

test('Teams asks tokens for the very API that the registration exposes', () => {
  expect(registration.identifierUris).toEqual([manifest.webApplicationInfo.resource]);
  expect(manifest.webApplicationInfo).toEqual({
    id: registration.appId,
    resource: `api://${values['BOT_DOMAIN']}/botid-${values['BOT_ID']}`,
  });
});

test('the API has the one scope that is checked, in tokens of version 2, and Teams may ask for it without consent', () => {
  const scope = registration.api.oauth2PermissionScopes.find(({ value }) => value === 'access_as_user');
  expect(registration.api.oauth2PermissionScopes).toEqual([scope]);
  expect(scope?.isEnabled).toBe(true);
  expect(registration.api.requestedAccessTokenVersion).toBe(2);
  // Teams on the desktop and on phones, and Teams in a browser.
  expect(registration.api.preAuthorizedApplications).toEqual(
    ['1fec8e78-bce4-4aaf-ab1b-5451cc387264', '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'].map((appId) => ({
      appId,
      delegatedPermissionIds: [scope?.id],
    })),
  );
});

test('the tab shows in the panel, in the tabs and on the stage, from the one domain that is valid', () => {
  const [tab] = manifest.staticTabs;
  expect(manifest.staticTabs).toHaveLength(1);
  expect(tab?.context).toEqual(
    expect.arrayContaining(['meetingSidePanel', 'meetingDetailsTab', 'meetingChatTab', 'meetingStage']),
  );
  expect(manifest.validDomains).toEqual([new URL(tab?.contentUrl ?? '').host]);
  expect(registration.spa.redirectUris.map((address) => new URL(address).host)).toEqual(manifest.validDomains);
});

test('the toolkit updates the registration it made, under the same name, once the domain is known', () => {
  const steps: readonly {
    readonly uses: string;
    readonly with: { readonly name?: string; readonly manifestPath?: string };
  }[] = parse(readFileSync('teamsapp.yml', 'utf8')).provision;
  const at = (uses: string) => steps.findIndex((step) => step.uses === uses);
  expect(steps[at('aadApp/update')]?.with.manifestPath).toBe('./infra/aad.manifest.json');
  expect(at('aadApp/update')).toBeGreaterThan(at('arm/deploy'));
  expect(at('aadApp/update')).toBeLessThan(at('teamsApp/zipAppPackage'));
  expect(readFileSync('infra/aad.manifest.json', 'utf8')).toContain(steps[at('aadApp/create')]?.with.name ?? '-');
});
