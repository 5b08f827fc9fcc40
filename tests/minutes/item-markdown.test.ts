import { sv } from '../../src/i18n/sv.ts';
import type { Event } from '../../src/meeting/events.ts';
import type { HouseStyle } from '../../src/meeting/summons.ts';
import { itemMarkdown } from '../../src/minutes/item-markdown.ts';
import { item, meetingAfter, underWay } from '../support/board.ts';
import { held, olderStyle, sub, summonsOf } from './records/record.ts';

const noted = (text: string): Event => ({ type: 'NoteTaken', entry: 'n1', kind: 'note', item: 3, letter: null, text });
const shown = (text: string) => itemMarkdown(meetingAfter([...underWay, noted(text)]), 3, sv, 'Europe/Stockholm');

test('lists keep their levels, and a table is a line a row', () => {
  expect(shown('- ett\n  - två\n\n1. tre')).toMatch(/- ett\n {3}- två\n\n1\. tre/);
  expect(shown('| Part | Kronor |\n| --- | ---: |\n| Norr | 5 000 |')).toContain(
    '- **Part** · **Kronor**\n- Norr · 5\u00a0000',
  );
});

test('what somebody typed is shown as it stands', () => {
  expect(shown('Kolla <b>detta</b> \\# 1')).toContain('\\<b\\>detta\\</b\\> \\# 1');
});

test('a text too long for a message is cut between its parts, and says so', () => {
  const text = Array.from({ length: 100 }, (_, at) => `Stycke ${at} ${'ord '.repeat(50)}`).join('\n\n');
  const answer = shown(text) ?? '';
  expect(answer.length).toBeLessThan(9_000);
  expect(answer).toContain('Stycke 10 ');
  expect(answer.endsWith(sv.chat.notes.draftCut)).toBe(true);
});

test.each<[string, Partial<{ style: HouseStyle }>]>([
  ['a)', {}],
  ['a.', { style: olderStyle }],
])('reported and other matters have the letters of the house style once: %s', (mark, head) => {
  const reported = item(5, 'Anmälningsärenden', { formality: 'reporting', subItems: [sub('a', 'Skrivelse')] });
  const meeting = held(summonsOf([reported, item(6, 'Övriga frågor', { formality: 'other matters' })], head), [
    [1, { type: 'OtherMatterRaised', entry: 'm1', person: null, text: 'Lokaler' }],
  ]);
  const draft = (number: number) => itemMarkdown(meeting, number, sv, 'Europe/Stockholm')?.split('\n');
  expect(draft(5)).toContain(`${mark} Skrivelse`);
  expect(draft(6)).toContain(`${mark} Lokaler`);
});

test('there is no draft of an item that does not exist', () => {
  expect(itemMarkdown(meetingAfter(underWay), 99, sv, 'Europe/Stockholm')).toBeNull();
});
