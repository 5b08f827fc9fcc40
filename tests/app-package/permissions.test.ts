import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filled } from './filled.ts';

interface Permission {
  readonly name: string;
  readonly type: 'Application' | 'Delegated';
}

/** The calls and news that need a permission of Teams, as they are written in the program (platform documentation: resource-specific consent). */
const needs: readonly { readonly where: string; readonly text: RegExp; readonly permissions: readonly Permission[] }[] =
  [
    {
      where: 'src/adapters/teams',
      text: /application\/vnd\.microsoft\.meetingStart|['"]meetingStart['"]|meetingStart/,
      permissions: [
        { name: 'OnlineMeeting.ReadBasic.Chat', type: 'Application' },
        { name: 'ChannelMeeting.ReadBasic.Group', type: 'Application' },
      ],
    },
    {
      where: 'src/adapters/teams',
      text: /meetingParticipantJoin/,
      permissions: [{ name: 'OnlineMeetingParticipant.Read.Chat', type: 'Application' }],
    },
    {
      where: 'src/panel',
      text: /meeting\.shareAppContentToStage\(/,
      permissions: [
        { name: 'MeetingStage.Write.Chat', type: 'Delegated' },
        { name: 'ChannelMeetingStage.Write.Group', type: 'Delegated' },
      ],
    },
    {
      where: 'src/adapters/teams',
      text: /\/v1\/meetings\/.*\/notification|targetedMeetingNotification/,
      permissions: [{ name: 'OnlineMeetingNotification.Send.Chat', type: 'Application' }],
    },
  ];

const sourceIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

const used = needs.filter(({ where, text }) => text.test(sourceIn(where))).flatMap(({ permissions }) => permissions);
const { authorization } = filled('appPackage/manifest.json') as unknown as {
  readonly authorization: { readonly permissions: { readonly resourceSpecific: readonly Permission[] } };
};
const asked = authorization.permissions.resourceSpecific;
const named = (permissions: readonly Permission[]) => permissions.map(({ name, type }) => `${name} ${type}`).sort();

test('the app asks for exactly the permissions that the program uses', () => {
  expect(named(asked)).toEqual(named(used));
});

test('the page for administrators tells why each permission is asked, and of no other', () => {
  const section = readFileSync('docs/deploy.md', 'utf8').split('## Permissions\n')[1]?.split('\n## ')[0] ?? '';
  const told = [...section.matchAll(/^\| `([\w.]+)` \|/gm)].map(([, name]) => name);
  expect(told.sort()).toEqual(asked.map(({ name }) => name).sort());
});
