import { randomUUID } from 'node:crypto';
import type { Visitor } from '../../../src/app/add-in/add-in.ts';
import { buttonData } from '../../../src/cards/payload.ts';
import type { CardPress, PressKind } from '../../../src/cards/press-kinds.ts';
import { parseChat } from '../../../src/chat/parse.ts';
import type { Command } from '../../../src/meeting/commands.ts';
import { fromMeeting } from '../../../src/review/from-meeting.ts';
import { identity, mendOf } from '../../../src/review/mend-of.ts';
import { review } from '../../../src/review/review.ts';
import { kallelse } from '../../support/at-the-desk.ts';
import { groupChat } from '../../support/office.ts';
import { inPanel } from './in-panel.ts';
import { type CommandRow, commands, leaders, type PressRow, presses, questions } from './rules.ts';
import {
  meetingOf,
  openStage,
  type Place,
  placeOf,
  places,
  type Role,
  roles,
  type Stage,
  type State,
  secret,
  senderOf,
  states,
} from './stage.ts';

interface Cell {
  readonly role: Role;
  readonly state: State;
  readonly place: Place;
}

/** Alone with Klubba only those count who are in the meeting's chat now; another chat has nothing to say in this one's meeting. */
const counts = ({ role, place }: Cell): boolean => {
  const isGone = role === 'person not in the chat' || role === 'removed lead';
  return place === 'the meeting’s chat' || (place === 'alone with Klubba' && !isGone);
};

const allows = (may: CommandRow['may'], { role, state }: Cell): boolean =>
  may.some(([who, when]) => who.includes(role) && when.includes(state));

/** A kallelse in another chat is for that chat, whose organizer everybody is. */
const mayType = (type: Command['type'], { may, alone }: CommandRow, cell: Cell): boolean => {
  if (cell.place === 'another chat') return type === 'GiveSummons';
  return counts(cell) && allows(may, cell) && (!alone || cell.place === 'alone with Klubba');
};

/** What was asked is done, was so already, or is done once the outcomes that are missing are given. */
const granted = ['done', 'unchanged', 'outcome missing'];

const faults: string[] = [];
let cells = 0;

/** Tries one thing at a stage, and holds what came of it against what should; a stage on which something changed is not used again. */
const tried = async (
  name: string,
  cell: Cell,
  expected: boolean,
  stage: Stage,
  act: (stage: Stage) => Promise<unknown>,
): Promise<Stage> => {
  const before = await stage.chat();
  const shown = JSON.stringify(await act(stage));
  const asked = stage.asked.splice(0);
  const written = stage.written.splice(0);
  const moved = before !== (await stage.chat());
  const fault = (what: string) => faults.push(`${name}: ${cell.role}, ${cell.state}, ${cell.place}: ${what}`);
  cells += 1;
  if (asked.some((outcome) => granted.includes(outcome)) !== expected)
    fault(
      `${expected ? 'refused' : 'granted'} (${asked.join(', ') || 'not asked of the record'}) ${shown.slice(0, 120)}`,
    );
  if (!expected && (written.length > 0 || moved)) fault('changed something');
  if (cell.place === 'another chat' && (moved || written.some((id) => id === 'held' || id === 'pending')))
    fault('reached the meeting of another chat');
  const isLead = leaders.includes(cell.role) && counts(cell);
  if (!isLead && (shown.includes(secret) || shown.includes('/drafts/')))
    fault('shown what only those who lead may see');
  return written.length > 0 || moved ? openStage(cell.state) : stage;
};

const says = (cell: Cell, text: string) => (stage: Stage) =>
  stage.desk.heard({ chat: placeOf(cell.place, cell.role), sender: senderOf(cell.role), key: null, text, files: [] });

/** A finding of the meeting as it stands that one press mends. */
const findingIn = async (stage: Stage, id: string): Promise<string> => {
  const meeting = await stage.meeting(id);
  const found = meeting.summons
    ? review(fromMeeting(meeting)).find((one) => mendOf(one, meeting)?.type === 'Reword')
    : undefined;
  return found ? identity(found) : 'none';
};

const pushes =
  (cell: Cell, kind: PressKind, { press, inputs }: PressRow) =>
  async (stage: Stage) => {
    const meeting = meetingOf(cell.state, press.on === 'summons');
    const finding = kind === 'mend' ? { finding: await findingIn(stage, meeting) } : {};
    const data = { ...buttonData({ ...press, ...finding, kind, meeting } as CardPress), ...inputs };
    const place = placeOf(cell.place, cell.role);
    return stage.desk.pressed({ chat: place, sender: senderOf(cell.role), key: null, verb: kind, data });
  };

/** What only the machine may ask. */
const notInPanel: readonly Command['type'][] = ['ApproveMinutes'];

/** Gives a kallelse at the desk. */
const gives = async ({ addIn }: Stage, visit: Visitor) => {
  const taker = await addIn.summons(visit);
  return 'outcome' in taker ? taker : taker.body({ key: randomUUID(), text: kallelse });
};

/** Asks in the panel, and looks at all that is shown there and on the stage. */
const asks = (cell: Cell, command: Command) => async (stage: Stage) => {
  const { user, name } = senderOf(cell.role);
  const person = { user, name, tenant: 't', until: Number.POSITIVE_INFINITY };
  const visit = await stage.addIn.enter(person, groupChat.id);
  if (visit === 'no such chat') return visit;
  const outcome =
    command.type === 'GiveSummons'
      ? await gives(stage, visit)
      : await stage.addIn.ask(visit, { key: randomUUID(), command });
  const shown = await Promise.all((['panel', 'stage'] as const).map((on) => stage.addIn.look(visit, on, null)));
  return [outcome, shown];
};

const everyCell = async (within: (cell: Cell, stage: Stage) => Promise<Stage>): Promise<void> => {
  for (const state of states) {
    let stage = await openStage(state);
    for (const role of roles) for (const place of places) stage = await within({ role, state, place }, stage);
  }
};

/** Tells a table's size, and that nothing in it was otherwise than the rules say. */
const judged = (rows: number): void => {
  console.info(
    `${cells} cells: ${rows} rows × ${roles.length} roles × ${states.length} states × ${places.length} places`,
  );
  expect(faults).toEqual([]);
  expect(cells).toBe(rows * roles.length * states.length * places.length);
};

beforeEach(() => {
  faults.length = 0;
  cells = 0;
});

const typed = (Object.entries(commands) as [Command['type'], CommandRow][]).flatMap(([type, row]) =>
  row.typed === null ? [] : [{ type, row, text: row.typed }],
);

test.each(typed.filter(({ type }) => type !== 'GiveSummons' && type !== 'BeginReview'))(
  'what the table types for $type is read as that',
  ({ type, text }) => expect(parseChat(text, '2024-04-09')).toMatchObject({ say: 'command', command: { type } }),
);

test('every command, typed by everyone in every state and place, does what the rules say and nothing else', async () => {
  await everyCell(async (cell, fresh) => {
    let stage = fresh;
    for (const { type, row, text } of typed)
      stage = await tried(type, cell, mayType(type, row, cell), stage, says(cell, text));
    return stage;
  });
  judged(typed.length);
});

test('every command, asked in the panel by everyone in every state, does what the rules say and nothing else', async () => {
  const rows = Object.entries(commands) as [Command['type'], CommandRow][];
  const place = 'alone with Klubba';
  for (const state of states) {
    let stage = await openStage(state);
    for (const role of roles)
      for (const [type, row] of rows) {
        const cell = { role, state, place } as const;
        const may = !notInPanel.includes(type) && counts(cell) && allows(row.may, cell);
        stage = await tried(type, cell, may, stage, asks(cell, inPanel(type, row)));
      }
  }
  console.info(`${cells} cells: ${rows.length} rows × ${roles.length} roles × ${states.length} states in the panel`);
  expect(faults).toEqual([]);
  expect(cells).toBe(rows.length * roles.length * states.length);
});

test('every button, pressed by everyone in every state and place, does what the rules say and nothing else', async () => {
  const rows = Object.entries(presses) as [PressKind, PressRow][];
  await everyCell(async (cell, fresh) => {
    let stage = fresh;
    for (const [kind, row] of rows)
      stage = await tried(kind, cell, counts(cell) && allows(row.may, cell), stage, pushes(cell, kind, row));
    return stage;
  });
  judged(rows.length);
});

test('every question, asked by everyone in every state and place, records nothing and shows nobody what is not theirs', async () => {
  const texts = Object.values(questions);
  await everyCell(async (cell, fresh) => {
    let stage = fresh;
    for (const text of texts) stage = await tried(text, cell, false, stage, says(cell, text));
    return stage;
  });
  judged(texts.length);
});
