import type { Words } from '../i18n/words.ts';
import type { Command } from '../meeting/commands.ts';
import type { RollAnswer, UserId } from '../meeting/events.ts';
import { itemOf, type Meeting, personWith } from '../meeting/meeting.ts';
import { type Outcome, outcomes } from '../meeting/outcome.ts';
import { seated } from '../meeting/people/seats.ts';
import type { PersonId } from '../meeting/summons.ts';
import { fromMeeting } from '../review/from-meeting.ts';
import { identity, mendOf } from '../review/mend-of.ts';
import { review } from '../review/review.ts';
import { notedText } from './item/outcomes.ts';
import { inputs as names, nothing } from './kit/inputs.ts';
import type { CardKey } from './kit/view.ts';
import type { Press } from './payload.ts';
import { settingsIn } from './settings/settings-form.ts';

/** What a press wants that changes nothing: a card on a page (null: the one that matters now), or the minutes document. */
export type Want =
  | { readonly want: 'card'; readonly card: CardKey; readonly page: number | null }
  | { readonly want: 'minutes' };

type Inputs = Readonly<Record<string, string>>;

const answers: readonly string[] = ['present', 'absent', 'apology', 'own item'] satisfies readonly RollAnswer[];
const isAnswer = (value: string | undefined): value is RollAnswer => answers.includes(value ?? '');

const outcomeIn = (value: string | undefined): Outcome | null => outcomes.find((outcome) => outcome === value) ?? null;

const linksIn = (inputs: Inputs): Readonly<Record<UserId, PersonId>> => {
  const ticked = (inputs[names.links] ?? '').split(',').flatMap((pair): [string, string][] => {
    const colon = pair.indexOf(':');
    return colon > 0 ? [[pair.slice(colon + 1), pair.slice(0, colon)]] : [];
  });
  const prefix = names.account('');
  const chosen = Object.entries(inputs).flatMap(([name, user]): [string, string][] =>
    name.startsWith(prefix) && user !== '' && user !== nothing ? [[user, name.slice(prefix.length)]] : [],
  );
  return Object.fromEntries([...ticked, ...chosen]);
};

/**
 * Those without an answer of their own get that of the rest, unless the record has one by now: the form may be older than that.
 * Guests, who come and go, get only their own, unless they sit in somebody's seat.
 */
const rollIn = (
  people: readonly PersonId[],
  inputs: Inputs,
  meeting: Meeting,
): Readonly<Record<PersonId, RollAnswer>> => {
  const seats = new Set(seated(meeting).map(({ id }) => id));
  return Object.fromEntries(
    people.flatMap((id): [PersonId, RollAnswer][] => {
      const person = personWith(meeting, id);
      const isOpen = person !== undefined && seats.has(id) && person.answer === 'expected';
      const answer = [inputs[names.rollCall(id)], isOpen ? inputs[names.rest] : undefined].find(isAnswer);
      return answer ? [[id, answer]] : [];
    }),
  );
};

const given = (text: string | undefined): string | null => (text?.trim() ? text : null);

const whole = (text: string | undefined): number => (/^\d{1,4}$/.test(text ?? '') ? Number(text) : 0);

/**
 * The command behind a press, or what it wants to see. Everything but ids comes from the inputs and the meeting as it stands;
 * whether it may be done is not asked here.
 */
export const commandOf = (press: Press, inputs: Inputs, meeting: Meeting, words: Words): Command | Want => {
  const present: Want = { want: 'card', card: press.on, page: null };
  switch (press.kind) {
    case 'use summons':
      return { type: 'FixSummons', links: linksIn(inputs) };
    case 'discard summons':
      return { type: 'DiscardSummons' };
    case 'open':
      return { type: 'OpenMeeting' };
    case 'here':
      return { type: 'Arrive', whom: { self: true } };
    case 'link': {
      const [user, person] = [given(inputs[names.user]), given(inputs[names.person])];
      return user && person ? { type: 'LinkPerson', user, person } : present;
    }
    case 'pause':
      return { type: 'Pause', minutes: whole(inputs[names.minutes]) };
    case 'resume':
      return { type: 'Resume' };
    case 'close':
      return { type: 'CloseMeeting', words: given(inputs[names.words]) };
    case 'set next meeting': {
      const [date, start, end] = [inputs[names.date] ?? '', given(inputs[names.start]), given(inputs[names.end])];
      return { type: 'SetNextMeeting', date, start, end };
    }
    case 'sign off':
      return { type: 'SignOff', whom: { self: true } };
    case 'release':
      return { type: 'Release' };
    case 'release signed':
      return { type: 'Release', signed: true };
    case 'review':
      return { type: 'BeginReview' };
    case 'save settings':
      return settingChanges(inputs, meeting)[0] ?? present;
    case 'mend':
      return mending(press.finding, meeting) ?? present;
    case 'roll call':
      return { type: 'CallRoll', answers: rollIn(press.people, inputs, meeting) };
    case 'next':
      return { type: 'NextItem', from: press.from, undecided: press.undecided };
    case 'previous':
      return { type: 'PreviousItem', from: press.from };
    case 'propose': {
      const letters = (inputs[names.letters] ?? '').split(',').filter(Boolean);
      return { type: 'OpenPosition', item: press.item, letters, text: given(inputs[names.wording]) };
    }
    case 'approve':
      return { type: 'Adopt', position: null, item: press.item, outcome: null, text: null };
    case 'noted':
      return noted(press.item, meeting, words);
    case 'settle':
      return settlements(press, inputs, meeting, words)[0] ?? present;
    case 'confirm':
      return { type: 'Confirm', position: press.position, revision: press.revision };
    case 'view':
      return { type: 'GiveView', position: press.position, text: inputs[names.text] ?? '' };
    case 'dissent':
      return { type: 'Dissent', position: press.position, text: inputs[names.text] ?? '' };
    case 'orally':
      return { type: 'ConfirmOrally', position: press.position, people: 'all' };
    case 'amend': {
      // The command names no position, so a card of one already closed must not reach another.
      const open = meeting.positions.find(({ id, outcome }) => id === press.position && outcome === null);
      const text = given(inputs[names.wording]);
      return open && text ? { type: 'OpenPosition', item: open.item, letters: open.letters, text } : present;
    }
    case 'adopt':
      return {
        type: 'Adopt',
        position: press.position,
        item: null,
        outcome: outcomeIn(inputs[names.outcome]),
        text: null,
      };
    case 'page':
      return { want: 'card', card: press.on, page: press.page };
    case 'minutes':
      return { want: 'minutes' };
    case 'refresh':
      return present;
  }
};

/**
 * Everything one press asks for, to be decided in this order and written together: the gavel on each item that was given an outcome,
 * or each setting that was changed.
 */
export const commandsOf = (
  press: Press,
  command: Command,
  inputs: Inputs,
  meeting: Meeting,
  words: Words,
): readonly Command[] => {
  if (press.kind === 'settle') return settlements(press, inputs, meeting, words);
  return press.kind === 'save settings' ? settingChanges(inputs, meeting) : [command];
};

const settingChanges = (inputs: Inputs, meeting: Meeting): readonly Command[] =>
  settingsIn(inputs, meeting).map((setting) => ({ type: 'ChangeSetting', setting }));

/** The finding is looked for afresh, so that a card from before changes nothing that reads otherwise now. */
const mending = (wanted: string, meeting: Meeting): Command | null => {
  const finding = review(fromMeeting(meeting)).find((one) => identity(one) === wanted);
  return finding ? mendOf(finding, meeting) : null;
};

const settlements = (
  press: Extract<Press, { readonly kind: 'settle' }>,
  inputs: Inputs,
  meeting: Meeting,
  words: Words,
): readonly Command[] =>
  press.items.flatMap((item): readonly Command[] => {
    const outcome = outcomeIn(inputs[names.outcomeOf(item)]);
    if (!outcome) return [];
    if (outcome === 'noted') return [noted(item, meeting, words)];
    return [{ type: 'Adopt', position: null, item, outcome, text: null }];
  });

const noted = (number: number, meeting: Meeting, words: Words): Command => {
  const item = itemOf(meeting, number);
  return {
    type: 'Adopt',
    position: null,
    item: number,
    outcome: 'noted',
    text: item ? notedText(item, meeting, words) : null,
  };
};
