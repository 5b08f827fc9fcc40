import { recognise } from '../../src/chat/readers/lexicon.ts';
import { incompleteText } from '../../src/chat/replies/incomplete-text.ts';
import { refusalText } from '../../src/chat/replies/refusal-text.ts';
import { searchText } from '../../src/chat/replies/search.ts';
import { languages } from '../../src/i18n/languages.ts';
import type { Refusal, RefusalReason } from '../../src/meeting/refusal.ts';
import { meetingAfter, position, started, underWay } from '../support/board.ts';

const { sv, en } = languages;
const meeting = meetingAfter(underWay);

/** One refusal of every reason; the type asks for each. */
const refusals: { readonly [R in RefusalReason]: Extract<Refusal, { readonly reason: R }> } = {
  'no summons': { reason: 'no summons' },
  'no summons to review': { reason: 'no summons to review' },
  'summons already fixed': { reason: 'summons already fixed' },
  'summons changed': { reason: 'summons changed' },
  'not organizer or presenter': { reason: 'not organizer or presenter' },
  'meeting role unknown': { reason: 'meeting role unknown' },
  'only chair or secretary': { reason: 'only chair or secretary' },
  'not called': { reason: 'not called' },
  'anonymous account': { reason: 'anonymous account' },
  'takes no position': { reason: 'takes no position', group: 'Beredning' },
  'deputy in your seat': { reason: 'deputy in your seat', deputy: 'p2' },
  'not open yet': { reason: 'not open yet' },
  'already open': { reason: 'already open' },
  closed: { reason: 'closed' },
  paused: { reason: 'paused' },
  'not paused': { reason: 'not paused' },
  'bad pause': { reason: 'bad pause' },
  'unknown person': { reason: 'unknown person', name: 'Bo Ny' },
  'did you mean': { reason: 'did you mean', name: 'Karin', candidates: ['p1', 'p2', 'p3'] },
  'already linked': { reason: 'already linked', person: 'p3' },
  'not present': { reason: 'not present', name: 'Olle Berg' },
  'roll call first': { reason: 'roll call first' },
  'no such item': { reason: 'no such item', item: 4, letter: 'c' },
  'item is on': { reason: 'item is on', item: 3 },
  'item in use': { reason: 'item in use', item: 3 },
  'place passed': { reason: 'place passed', item: 3 },
  'bad length': { reason: 'bad length', most: 600 },
  'no current item': { reason: 'no current item' },
  'last item': { reason: 'last item' },
  'no next item': { reason: 'no next item' },
  'first item': { reason: 'first item' },
  'outcome missing': { reason: 'outcome missing', items: [2, 3] },
  'position open': { reason: 'position open', item: 3 },
  'no open position': { reason: 'no open position' },
  'position closed': { reason: 'position closed' },
  'text changed': { reason: 'text changed' },
  'nothing to decide': { reason: 'nothing to decide', item: 3 },
  'recipients missing': { reason: 'recipients missing', item: 3 },
  'already decided': { reason: 'already decided', item: 3 },
  'no such note': { reason: 'no such note', number: 2 },
  'text missing': { reason: 'text missing' },
  'words not found': { reason: 'words not found', text: 'planen' },
  'words of a position': { reason: 'words of a position', text: 'planen' },
  'list full': { reason: 'list full', most: 40 },
  'folder taken': { reason: 'folder taken', folder: 'Släppta' },
  'unknown group': { reason: 'unknown group', name: 'Beredningen', groups: ['Kusten', 'Beredning'] },
  'text too long': { reason: 'text too long', limit: 20_000 },
  'record full': { reason: 'record full', limit: 2_000_000 },
  'no such follow-up': { reason: 'no such follow-up', number: 7 },
  'follow-up ended': { reason: 'follow-up ended', number: 2 },
  'bad date': { reason: 'bad date', text: '2024-02-31' },
  'bad period': { reason: 'bad period', from: '2024-09-02', until: '2024-09-01' },
  'shortened without reason': { reason: 'shortened without reason', until: '2024-10-02', months: 2 },
  'bad link': { reason: 'bad link' },
  'no document': { reason: 'no document', item: 3 },
  'which document': { reason: 'which document', item: 3, titles: ['Förslag Plan.pdf', 'Utkast Budget.pdf'] },
  'not decided': { reason: 'not decided', item: 3 },
  'not closed yet': { reason: 'not closed yet' },
  'not a signer': { reason: 'not a signer', signers: ['p1', 'p2'] },
  'sign-off missing': { reason: 'sign-off missing', signers: ['p2'] },
  'signed otherwise': { reason: 'signed otherwise', signers: ['p2'], digest: 'd' },
  'changed since signed': { reason: 'changed since signed' },
  'signed off': { reason: 'signed off' },
  'not signed off': { reason: 'not signed off' },
  'not released': { reason: 'not released' },
  'nothing to undo': { reason: 'nothing to undo' },
};
const all = Object.values(refusals);

test.each(all)('$reason is said in both languages, and what it says to write is understood', (refusal) => {
  for (const words of [sv, en]) {
    const text = refusalText(refusal, meeting, words);
    expect(text).toMatch(/^\p{Lu}.*\S/su);
    for (const [, command = ''] of text.matchAll(/\*\*(.+?)\*\*/g))
      expect([command, recognise(command)]).not.toContain(null);
  }
  expect(refusalText(refusal, meeting, sv)).not.toBe(refusalText(refusal, meeting, en));
});

test.each<[RefusalReason, readonly string[]]>([
  ['did you mean', ['Karin Ek, Per Lund eller Olle Berg?']],
  ['already linked', ['Olle Berg']],
  ['no such item', ['punkt 4 c']],
  ['text too long', ['20 000']],
  ['bad date', ['2024-02-31']],
  ['outcome missing', ['**klubba punkt 2** – Godkännande av dagens agenda', '**klubba punkt 3** – Vårdplanering']],
])('%s names what it is about', (reason, parts) => {
  const text = refusalText(refusals[reason], meeting, sv).replace(/\s/g, ' ');
  for (const part of parts) expect(text).toContain(part);
});

test('F14 the current item without an outcome may be left for now, a whole meeting not', () => {
  const current: Refusal = { reason: 'outcome missing', items: [3] };
  expect(refusalText(current, meeting, sv)).toContain('**nästa ändå**');
  expect(refusalText(refusals['outcome missing'], meeting, sv)).not.toContain('nästa ändå');
  expect(refusalText({ ...current, items: [6] }, meetingAfter([...underWay, started(6)]), sv)).not.toContain(
    'nästa ändå',
  );
});

test('an item that proposes nothing is asked for a text, and a long list is cut', () => {
  const text = refusalText({ reason: 'outcome missing', items: [5, ...Array(19).fill(3)] }, meeting, sv);
  expect(text).toContain('**klubba punkt 5: text** – Journalgranskning');
  expect(text).toContain('och 8 till');
});

test('a name typed with Markdown in it is shown as typed', () => {
  expect(refusalText({ reason: 'unknown person', name: '**Bo** [x](y)' }, meeting, sv)).toContain(
    '\\*\\*Bo\\*\\* \\[x\\](y)',
  );
});

test('an incomplete command is answered with what it lacks and how it is written', () => {
  const saying = { say: 'incomplete', command: 'absent', needs: 'name' } as const;
  expect(incompleteText(saying, sv)).toBe('Skriv också namnet. Till exempel: **frånvarande Namn**');
});

test('a search finds the positions of the meeting by their words or their item', () => {
  const found = meetingAfter([...underWay, position]);
  expect(searchText('NOTERAR', found, sv)).toBe('- Punkt 3, Vårdplanering: VNK noterar informationen.');
  expect(searchText('vårdplan', found, sv)).toBe(searchText('noterar', found, sv));
  expect(searchText('budget', found, sv)).toBe(
    'Inget ställningstagande nämner ”budget”, varken i det här mötet, i släppta mötesanteckningar eller i äldre som är inlästa.',
  );
});
