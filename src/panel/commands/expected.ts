import { inNoteOrder } from '../../views/note-order.ts';
import type { AgendaRow, ShownPerson, Step } from '../../views/sections.ts';
import type { Shown } from '../shown.ts';
import type { PanelCommand } from './commands.ts';
import { amended } from './expected-agenda.ts';
import { withAdded, withFollowUp } from './expected-notes.ts';

type Presence = ShownPerson['presence'];

const waits: Step = { step: 'see agenda' };

/** The attendance where `presence` gives those who differ, by id. */
const withPresence = (shown: Shown, presence: (person: ShownPerson) => Presence | undefined): Shown => {
  if (!shown.attendance) return shown;
  const changed = (people: readonly ShownPerson[]) =>
    people.map((person) => ({ ...person, presence: presence(person) ?? person.presence }));
  const { groups, guests } = shown.attendance;
  const attendance = {
    groups: groups.map((group) => ({ ...group, people: changed(group.people) })),
    guests: changed(guests),
  };
  return { ...shown, attendance };
};

const named = (shown: Shown, name: string, presence: Presence): Shown =>
  withPresence(shown, (person) => (person.name === name ? presence : undefined));

/** Whoever is found absent is found so at a roll call. */
const called = (shown: Shown): Shown => (shown.head ? { ...shown, head: { ...shown.head, rollCalled: true } } : shown);

const oneself = (shown: Shown, present: boolean): Shown => {
  const { you } = shown;
  if (!you) return shown;
  const next = you.next.step === 'arrive' ? waits : you.next;
  return withPresence({ ...shown, you: { ...you, present, next } }, ({ id }) =>
    id === you.person ? (present ? 'present' : 'left') : undefined,
  );
};

const answered = (shown: Shown, answer: 'confirmed' | 'dissented' | 'viewed'): Shown => {
  const { you } = shown;
  if (!you || you.answers.includes(answer)) return shown;
  const next = answer !== 'viewed' && you.next.step === 'confirm' ? waits : you.next;
  return { ...shown, you: { ...you, answers: [...you.answers, answer], next } };
};

/** Only the title is known before the server tells the rest. `letter`: of the sub-item, null for the item itself. */
const atItem = (shown: Shown, row: AgendaRow | undefined, letter: string | null = null): Shown => {
  const { agenda, now } = shown;
  if (!agenda || !now || !row) return shown;
  if (row.number === now.item?.number) return { ...shown, now: { ...now, letter } };
  const { number, printed, title, formality } = row;
  const bare = { kind: null, slot: null, presenters: [], proposal: null, attachments: [], body: [], subItems: [] };
  return {
    ...shown,
    agenda: {
      ...agenda,
      rows: agenda.rows.map((one) => {
        if (one === row) return { ...one, state: 'now' };
        return one.state === 'now' ? { ...one, state: 'done' } : one;
      }),
    },
    now: {
      ...now,
      item: { ...bare, number, printed, title, formality, decided: [], approved: row.approved, awaitsOutcome: false },
      letter,
      place: agenda.rows.indexOf(row) + 1,
    },
    position: { position: null },
  };
};

/** The item `by` rows from the one that is on, if it still is `from`. */
const beside = (shown: Shown, from: number | null, by: 1 | -1): Shown => {
  const rows = shown.agenda?.rows ?? [];
  if ((shown.now?.item?.number ?? null) !== from) return shown;
  return atItem(shown, rows[rows.findIndex(({ number }) => number === from) + by]);
};

/**
 * What is shown to the person before the server has answered: what the command will come to, as far as the page can tell. Doing it again to
 * what the server made of it changes nothing. `before` is what the server had told when the command was sent.
 */
export const expected = (shown: Shown, command: PanelCommand, before: Shown): Shown => {
  const { head, position, notes, you } = shown;
  switch (command.type) {
    case 'Confirm':
      return answered(shown, 'confirmed');
    case 'GiveView':
      return answered(shown, 'viewed');
    case 'Dissent':
      return answered(shown, 'dissented');
    case 'Arrive':
      return 'self' in command.whom ? oneself(shown, true) : named(shown, command.whom.name, 'present');
    case 'Leave':
      return 'self' in command.whom ? oneself(shown, false) : named(shown, command.whom.name, 'left');
    case 'MarkAbsent':
      return called(named(shown, command.name, 'absent'));
    case 'RecordApology':
      return named(shown, command.name, 'apology');
    case 'CallRoll':
      return called(withPresence(shown, ({ id }) => command.answers[id]));
    case 'NextItem':
      return beside(shown, command.from, 1);
    case 'PreviousItem':
      return beside(shown, command.from, -1);
    case 'GoToItem':
      return atItem(
        shown,
        shown.agenda?.rows.find(({ number }) => number === command.item),
        command.letter,
      );
    case 'Pause':
      return head && !head.pause
        ? { ...shown, head: { ...head, pause: { from: Date.now(), minutes: command.minutes } } }
        : shown;
    case 'Resume':
      return head ? { ...shown, head: { ...head, pause: null } } : shown;
    case 'TakeNote':
    case 'AgreeFollowUp':
      return notes ? { ...shown, notes: withAdded(notes, command, before.notes) } : shown;
    case 'ChangeNote': {
      const { note, text, base } = command;
      const changed = notes?.notes.map((one) =>
        one.id === note && one.version === base ? { ...one, text, blocks: null } : one,
      );
      return notes && changed ? { ...shown, notes: { ...notes, notes: changed } } : shown;
    }
    case 'RemoveNote':
      return notes
        ? { ...shown, notes: { ...notes, notes: notes.notes.filter(({ id }) => id !== command.note) } }
        : shown;
    case 'MoveNote': {
      const { note, item, letter } = command;
      const moved = notes?.notes.find(({ id }) => id === note);
      if (!notes || !moved || (moved.item === item && moved.letter === letter)) return shown;
      const others = notes.notes.filter((one) => one !== moved);
      return { ...shown, notes: { ...notes, notes: inNoteOrder([...others, { ...moved, item, letter }]) } };
    }
    case 'EndFollowUp': {
      const { how, words } = command;
      return withFollowUp(shown, command.followUp, { ended: { how, words } });
    }
    case 'MoveFollowUp':
      return withFollowUp(shown, command.followUp, { when: command.when });
    case 'RaiseOtherMatter':
      return you && !you.raised.includes(command.text)
        ? { ...shown, you: { ...you, raised: [...you.raised, command.text] } }
        : shown;
    case 'OpenPosition': {
      const open = position?.position;
      const { text } = command;
      return open && open.outcome === null && text !== null
        ? { ...shown, position: { position: { ...open, text, confirmed: 0 } } }
        : shown;
    }
    case 'SetNextMeeting': {
      const { date, start, end } = command;
      return head ? { ...shown, head: { ...head, nextMeeting: { date, start, end } } } : shown;
    }
    case 'MoveItem':
    case 'StrikeItem':
    case 'ChangeItem':
      return amended(shown, command);
    case 'AddItem':
    case 'FixSummons':
    case 'DiscardSummons':
    case 'LinkPerson':
    case 'OpenMeeting':
    case 'Undo':
    case 'BeginReview':
    case 'Release':
    case 'Mend':
    case 'Reword':
    case 'OpenVersion':
    case 'SaveSettings':
    case 'SignOff':
    case 'Deputise':
    case 'ConfirmOrally':
    case 'Adopt':
    case 'AdoptAndNext':
    case 'CloseMeeting':
      return shown;
  }
};
