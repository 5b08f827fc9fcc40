import * as v from 'valibot';
import type { Command } from '../../meeting/commands.ts';
import { outcomes } from '../../meeting/position/outcome.ts';
import { longestText } from '../../meeting/text-limits.ts';
import { count, id, listOf, textUpTo } from '../../wire/fields.ts';
import { setting } from './setting-body.ts';

/** What is refused as too long is told in words; this only keeps out what no person writes. In UTF-16 units. */
export const longest = 5 * longestText;
/** Above what an item can have of presenters or documents; the meeting refuses more in words. */
const mostInItem = 200;
/** Longest web address, in UTF-16 units. */
const longestLink = 5_000;
/** No meeting has more people. */
const mostPeople = 500;

const text = textUpTo(longest);
const name = textUpTo(500);
const letter = textUpTo(4);
const item = v.nullable(count);
const position = v.nullable(id);
const whom = v.union([v.strictObject({ self: v.literal(true) }), v.strictObject({ name })]);
const clock = v.nullable(textUpTo(5));
const day = v.nullable(textUpTo(10));

/** Beside an item of the agenda, by its id. */
const agendaPlace = v.union([v.strictObject({ before: count }), v.strictObject({ after: count })]);
const presenter = v.strictObject({ name: text, affiliation: v.nullable(text) });
const attachment = v.strictObject({
  title: text,
  url: v.nullable(textUpTo(longestLink)),
  place: v.picklist(['before', 'after']),
});

const referral = v.optional(v.strictObject({ to: v.nullable(text), until: v.nullable(text) }));

/** A command without fields. */
const bare = <const T extends string>(type: T) => v.strictObject({ type: v.literal(type) });

/**
 * The commands that the add-in may ask, as they come in a body. What is left out of them is known to the server alone: digests of drafts, what the
 * board takes along. A kallelse is given in a way of its own.
 */
const commandBody = v.variant('type', [
  bare('OpenMeeting'),
  bare('Resume'),
  bare('Undo'),
  bare('BeginReview'),
  v.strictObject({
    type: v.literal('FixSummons'),
    links: v.pipe(
      v.record(v.pipe(name, v.minLength(1)), id),
      v.check((links) => Object.keys(links).length <= mostPeople),
    ),
    version: count,
  }),
  v.strictObject({ type: v.literal('DiscardSummons'), version: count }),
  v.strictObject({
    type: v.literal('CallRoll'),
    answers: v.pipe(
      v.record(id, v.picklist(['present', 'absent', 'apology', 'own item'])),
      v.check((answers) => Object.keys(answers).length <= mostPeople),
    ),
  }),
  v.strictObject({ type: v.literal('Arrive'), whom }),
  v.strictObject({ type: v.literal('Leave'), whom }),
  v.strictObject({ type: v.literal('MarkAbsent'), name }),
  v.strictObject({ type: v.literal('RecordApology'), name }),
  v.strictObject({ type: v.literal('Deputise'), deputy: name, absent: name }),
  v.strictObject({ type: v.literal('NextItem'), from: item, undecided: v.boolean() }),
  v.strictObject({ type: v.literal('PreviousItem'), from: item }),
  v.strictObject({ type: v.literal('GoToItem'), item: count, letter: v.nullable(letter) }),
  v.strictObject({
    type: v.literal('AddItem'),
    title: text,
    at: v.nullable(agendaPlace),
    minutes: v.nullable(count),
    presenters: v.pipe(v.array(presenter), v.maxLength(mostInItem)),
    proposal: v.nullable(text),
    attachments: v.pipe(v.array(attachment), v.maxLength(mostInItem)),
  }),
  v.strictObject({ type: v.literal('MoveItem'), item: count, at: agendaPlace }),
  v.strictObject({ type: v.literal('StrikeItem'), item: count }),
  v.strictObject({
    type: v.literal('ChangeItem'),
    item: count,
    title: v.optional(text),
    minutes: v.optional(v.nullable(count)),
    presenters: v.optional(v.pipe(v.array(presenter), v.maxLength(mostInItem))),
    proposal: v.optional(v.nullable(text)),
    attachments: v.optional(v.pipe(v.array(attachment), v.maxLength(mostInItem))),
  }),
  v.strictObject({ type: v.literal('Pause'), minutes: count }),
  v.strictObject({
    type: v.literal('OpenPosition'),
    item,
    letters: listOf(letter),
    text: v.nullable(text),
  }),
  v.strictObject({ type: v.literal('Confirm'), position, revision: item }),
  v.strictObject({ type: v.literal('GiveView'), position, text }),
  v.strictObject({ type: v.literal('Dissent'), position, text }),
  v.strictObject({ type: v.literal('ConfirmOrally'), position, people: v.union([v.literal('all'), listOf(id)]) }),
  v.strictObject({
    type: v.literal('Adopt'),
    position,
    item,
    outcome: v.nullable(v.picklist(outcomes)),
    text: v.nullable(text),
    referral,
  }),
  v.strictObject({
    type: v.literal('AdoptAndNext'),
    from: item,
    position,
    outcome: v.nullable(v.picklist(outcomes)),
    text: v.nullable(text),
    referral,
  }),
  v.strictObject({
    type: v.literal('TakeNote'),
    kind: v.picklist(['note', 'dialogue', 'message', 'question']),
    item,
    letter: v.nullable(letter),
    text,
  }),
  v.strictObject({ type: v.literal('ChangeNote'), note: id, text, base: v.nullable(count) }),
  v.strictObject({ type: v.literal('RemoveNote'), note: id }),
  v.strictObject({ type: v.literal('MoveNote'), note: id, item: count, letter: v.nullable(letter) }),
  v.strictObject({ type: v.literal('RaiseOtherMatter'), text }),
  v.strictObject({
    type: v.literal('AgreeFollowUp'),
    item,
    what: text,
    who: v.nullable(name),
    when: v.nullable(name),
  }),
  v.strictObject({
    type: v.literal('EndFollowUp'),
    followUp: id,
    how: v.picklist(['done', 'handed over', 'struck']),
    words: v.nullable(text),
  }),
  v.strictObject({ type: v.literal('MoveFollowUp'), followUp: id, when: name }),
  v.strictObject({
    type: v.literal('SetNextMeeting'),
    date: textUpTo(10),
    start: clock,
    end: clock,
  }),
  v.strictObject({
    type: v.literal('StartConsultation'),
    item,
    what: text,
    recipients: text,
    from: day,
    until: v.union([day, v.strictObject({ months: count }), v.strictObject({ weeks: count })]),
    meeting: day,
    reason: v.nullable(text),
  }),
  v.strictObject({
    type: v.literal('DecideDocument'),
    item,
    document: v.nullable(name),
    url: v.nullable(textUpTo(longestLink)),
  }),
  v.strictObject({ type: v.literal('Reword'), item, from: text, to: text }),
  v.strictObject({ type: v.literal('ChangeSetting'), setting }),
  v.strictObject({ type: v.literal('LinkPerson'), user: v.pipe(name, v.minLength(1)), person: id }),
  v.strictObject({ type: v.literal('CloseMeeting'), words: v.nullable(text) }),
  v.strictObject({ type: v.literal('SignOff'), whom }),
  v.strictObject({ type: v.literal('Release'), signed: v.optional(v.literal(true)) }),
  v.strictObject({ type: v.literal('OpenVersion'), reason: text }),
]);

/** A key of a client's, such as a UUID, by which a request sent twice is known. */
export const clientKey = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/));

/** The body of a request: the command, and the client's key by which a request sent twice is known. */
const requestBody = v.strictObject({
  key: clientKey,
  command: commandBody,
});

export interface AskedCommand {
  readonly key: string;
  readonly command: Command;
}

/** The command a body asks for; null where it asks for none. */
export const readCommand = (body: unknown): AskedCommand | null => {
  const read = v.safeParse(requestBody, body);
  return read.success ? read.output : null;
};
