import { isActivity } from '../../../src/adapters/teams/incoming/well-formed.ts';

const chat = '19:meeting_abc@thread.v2';
const activity = {
  type: 'message',
  id: '1700000000001',
  conversation: { id: chat },
  from: { id: '29:1x', aadObjectId: 'u' },
};

test('an activity has a type and a chat', () => {
  expect(isActivity(activity)).toBe(true);
  expect(isActivity({ type: 'message', conversation: { id: chat } })).toBe(true);
  expect(isActivity({ ...activity, type: 1 })).toBe(false);
  expect(isActivity({ ...activity, conversation: {} })).toBe(false);
});

test.each([
  ['longer than the database can keep in an index', 'x'.repeat(401)],
  ['with half a character', 'a\ud800b'],
])('an id %s is none, whichever it is', (_, id) => {
  expect(isActivity({ ...activity, conversation: { id } })).toBe(false);
  expect(isActivity({ ...activity, id })).toBe(false);
  expect(isActivity({ ...activity, from: { id } })).toBe(false);
  expect(isActivity({ ...activity, from: { id: '29:1x', aadObjectId: id } })).toBe(false);
});
