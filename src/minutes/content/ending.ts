import { listed } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { deputyOf, isAway, presiding, rolesOf } from '../../meeting/people/seats.ts';
import type { Block } from './block.ts';
import { bulleted, paragraph } from './block.ts';
import { followUpList } from './entries.ts';
import { nextMeetingSentence } from './formalities.ts';
import { markdownBlocks } from './markdown.ts';

const under = (title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length > 0 ? [{ type: 'heading', level: 1, text: title }, ...blocks] : [];

/** Chair and vice chair side by side, or their deputies. Who was away does not sign, unless all of them were. */
const signatures = (meeting: Meeting, { minutes }: Words): readonly Block[] => {
  const all = presiding(meeting);
  const there = all.filter(({ person }) => !isAway(person));
  const signers = (there.length > 0 ? there : all).map(({ person, role }) => ({
    name: person.name,
    role: minutes.roles[role],
  }));
  return signers.length > 0 ? [{ type: 'signatures', signers }] : [];
};

/** Who wrote the minutes of a meeting that was held: its secretaries, or their deputies. Empty for old minutes that are read back. */
const writtenBy = (meeting: Meeting, { minutes, locale }: Words): readonly Block[] => {
  if (meeting.visits.length === 0) return [];
  const secretaries = Object.values(meeting.people).filter(
    (person) => rolesOf(meeting, person).includes('secretary') && !isAway(person) && !deputyOf(meeting, person),
  );
  const names = listed(
    secretaries.map(({ name }) => name),
    locale,
  );
  return names === '' ? [] : [{ type: 'written by', text: minutes.secretary(names) }];
};

/** What follows the last item: follow-ups without an item, the next meeting (unless an item covers it), closing words, signatures, the secretary. */
export const endingBlocks = (meeting: Meeting, words: Words): readonly Block[] => {
  const { endings } = words.minutes;
  const itemTells = meeting.summons?.items.some(({ formality }) => formality === 'next meeting') ?? false;
  const next = itemTells ? [] : nextMeetingSentence(meeting.nextMeeting, words);
  const closing = markdownBlocks(meeting.closingWords ?? meeting.summons?.meeting.closing ?? '');
  const stated = (meeting.summons?.meeting.followUps ?? []).map((text) => [paragraph(text)]);
  const followUps = [...bulleted(stated), ...followUpList(meeting, null, words)];
  return [
    ...under(endings.followUps, followUps),
    ...under(endings.nextMeeting, next),
    // After another section, closing words need a heading of their own. Otherwise they would seem to belong to it.
    ...(itemTells && followUps.length === 0 ? closing : under(endings.closing, closing)),
    ...signatures(meeting, words),
    ...writtenBy(meeting, words),
  ];
};
