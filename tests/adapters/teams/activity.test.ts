import { incomingOf } from '../../../src/adapters/teams/incoming/activity.ts';
import { fc } from '../../support/properties.ts';
import { bot } from './bot-at-work.ts';

const event = (name: string, value: unknown) =>
  incomingOf({ type: 'event', name: `application/vnd.microsoft.${name}`, value });

describe('an activity', () => {
  test.each([
    ['meetingStart', { StartTime: '2026-03-02T08:00:00Z' }, { type: 'started', at: Date.UTC(2026, 2, 2, 8) }],
    ['meetingStart', {}, { type: 'started', at: null }],
    ['meetingStart', undefined, { type: 'started', at: null }],
    ['meetingEnd', { EndTime: 'inte en tid' }, { type: 'ended', at: null }],
    ['meetingEnd', 'text', { type: 'ended', at: null }],
    ['meetingParticipantJoin', { members: 'ingen lista' }, { type: 'joined', people: [] }],
    [
      'meetingParticipantLeave',
      { members: [null, {}, { user: { id: '29:x' } }, { user: { id: '29:y', aadObjectId: 'y', name: 'Y' } }] },
      { type: 'left', people: [{ user: 'y', name: 'Y' }] },
    ],
    [
      'meetingParticipantJoin',
      { members: [{ user: { id: '29:s', name: 'Unknown' } }] },
      { type: 'joined', people: [] },
    ],
  ])('%s %j is a hint whatever is missing', (name, value, hint) => {
    expect(event(name, value)).toEqual({ type: 'hinted', hint });
  });

  test.each([
    [{ type: 'conversationUpdate', membersAdded: [bot], recipient: bot }, 'added'],
    [{ type: 'conversationUpdate', membersRemoved: [bot], recipient: bot }, 'removed'],
    [{ type: 'conversationUpdate', membersAdded: [{ id: '29:x' }], recipient: bot }, 'members changed'],
    [{ type: 'conversationUpdate', channelData: { eventType: 'teamRenamed' }, recipient: bot }, 'nothing'],
    [{ type: 'installationUpdate', action: 'add' }, 'added'],
    [{ type: 'installationUpdate', action: 'remove' }, 'removed'],
    [{ type: 'installationUpdate', action: 'add-upgrade' }, 'nothing'],
    [{ type: 'messageReaction' }, 'nothing'],
    [{ type: 'messageUpdate', text: 'klubba', channelData: { eventType: 'editMessage' } }, 'nothing'],
    [{ type: 'messageUpdate', text: 'klubba', channelData: { eventType: 'undeleteMessage' } }, 'nothing'],
    [{ type: 'message', text: 'klubba', channelData: { eventType: 'editMessage' } }, 'nothing'],
    [{ type: 'messageDelete', channelData: { eventType: 'softDeleteMessage' } }, 'nothing'],
    [{ type: 'message', text: 'klubba', channelData: { tenant: { id: 't' } } }, 'said'],
    [{ type: 'event', name: 'something/new' }, 'nothing'],
    [{ type: 'invoke', name: 'task/fetch', value: {} }, 'other invoke'],
    [{}, 'nothing'],
  ])('%j is %s', (activity, type) => {
    expect(incomingOf(activity).type).toBe(type);
  });

  test('a message may bring files, whether they can be fetched or not', () => {
    const attachments = [
      {
        contentType: 'application/vnd.microsoft.teams.file.download.info',
        name: 'Kallelse.docx',
        content: { downloadUrl: 'https://x.sharepoint.com/1', fileType: 'docx' },
      },
      { contentType: 'reference', name: 'Delad.docx', contentUrl: 'https://x.sharepoint.com/2' },
      { contentType: 'image/*', contentUrl: 'https://smba.trafficmanager.net/3' },
    ];
    expect(incomingOf({ type: 'message', attachments })).toMatchObject({
      type: 'said',
      files: [
        { name: 'Kallelse.docx', address: 'https://x.sharepoint.com/1' },
        { name: 'Delad.docx', address: null },
      ],
    });
  });

  test('a message with a value and no words is the Submit fallback of a button', () => {
    expect(incomingOf({ type: 'message', value: { klubba: 'confirm' }, replyToId: '5' })).toEqual({
      type: 'pressed',
      by: 'submit',
      trigger: 'manual',
      verb: '',
      data: { klubba: 'confirm' },
    });
  });

  test('with NUL characters in it is read without them: no database keeps them', () => {
    const data = { klubba: 'x' };
    const value = { action: { verb: '\0confirm\0', data } };
    expect(incomingOf({ type: 'invoke', name: 'adaptiveCard/action', value, replyToId: '\0' })).toMatchObject({
      verb: 'confirm',
    });
  });

  test('of any shape is read without failing', () => {
    const types = fc.constantFrom('message', 'invoke', 'event', 'conversationUpdate', 'installationUpdate');
    const keys = fc.constantFrom(
      'text',
      'value',
      'name',
      'entities',
      'attachments',
      'membersAdded',
      'recipient',
      'action',
    );
    fc.assert(
      fc.property(types, fc.dictionary(keys, fc.jsonValue()), (type, rest) => {
        expect(incomingOf({ ...rest, type }).type).toEqual(expect.any(String));
      }),
    );
  });
});
