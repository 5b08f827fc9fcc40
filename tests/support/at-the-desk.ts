import type { Message, Press } from '../../src/app/desk/desk.ts';
import { show } from '../../src/cards/show.ts';
import { wantedCards } from '../../src/cards/wanted.ts';
import type { Actor } from '../../src/meeting/commands.ts';
import { dahl, ek } from './board.ts';
import { groupChat, openOffice, sender } from './office.ts';

export const kallelse = `kallelse
Mötesanteckning

Vårdsamverkan Norra Kusten (VNK)

Datum: 9 april 2024

Tid: 09.00-10.00

Plats: Teams

Kallade: Se nedan

Kusten
- Karin Ek (ordförande)
- Olle Berg, Strandby

Beredning
- Eva Dahl, sekr

1. Mötets öppnande
a) Närvaro/upprop
b) Övriga frågor

2. Godkännande av dagens agenda

3. Vårdplanering

Information

(15 minuter, kl. 09.10 - 09.25)

Föredragande: Olle Berg, Strandby

Förslag till ställningstagande: VNK noterar informationen.
`;

export type Office = Awaited<ReturnType<typeof openOffice>>;
let activities = 0;
export const key = () => {
  activities += 1;
  return `chat ${activities}`;
};

export const says = (
  office: Office,
  by: Actor,
  text: string,
  chat: Message['chat'] = groupChat,
  more: Partial<Message> = {},
) => office.desk.heard({ chat, sender: sender(by), key: key(), text, files: [], ...more });

/** Presses the button of this kind as it stands on the card this person sees. */
export const presses = async (
  office: Office,
  by: Actor,
  kind: string,
  inputs: Record<string, string> = {},
  chat: Press['chat'] = groupChat,
) => {
  const data = { klubba: await onCard(office, by, kind), ...inputs };
  return office.desk.pressed({ chat, sender: sender(by), key: key(), verb: kind, data });
};

/** What the first button of this kind on a card sends. */
export const find = (value: unknown, kind: string): unknown => {
  if (typeof value !== 'object' || value === null) return null;
  const { klubba } = value as { klubba?: { kind?: string } };
  if (klubba?.kind === kind) return klubba;
  for (const part of Object.values(value)) {
    const found = find(part, kind);
    if (found) return found;
  }
  return null;
};

export const onCard = async ({ viewing, dependencies, chat }: Office, by: Actor, kind: string): Promise<unknown> => {
  const id = 'meeting-1';
  const meeting = await dependencies.meetings.read(id);
  const view = await viewing.own(
    id,
    meeting,
    { ...groupChat, meeting: id, body: groupChat.id, pending: null },
    by.user,
  );
  for (const card of [...wantedCards(meeting)].reverse()) {
    const found = find(show(card, view), kind);
    if (found) return found;
  }
  throw new Error(`nobody offers ${by.name} “${kind}”; the chat shows ${chat.shown.size} cards`);
};

export const textOf = (answer: { type: string }) => ('text' in answer ? String(answer.text) : JSON.stringify(answer));

export const summoned = async (changes: Parameters<typeof openOffice>[0] = {}, text = kallelse) => {
  const office = await openOffice(changes);
  await says(office, dahl, text);
  await presses(office, dahl, 'use summons', { links: 'p1:u-ek,p2:u-berg,p3:u-dahl' });
  await office.delivery.settled();
  return office;
};

export const open = async (changes: Parameters<typeof openOffice>[0] = {}, text = kallelse) => {
  const office = await summoned(changes, text);
  await presses(office, ek, 'open');
  const { people } = await office.dependencies.meetings.read('meeting-1');
  const answers = Object.fromEntries(Object.keys(people).map((id) => [id, 'present']));
  const asked = { by: ek, at: office.clock.now };
  await office.dependencies.meetings.ask(
    'meeting-1',
    { type: 'CallRoll', answers: answers as Record<string, 'present'> },
    asked,
    null,
  );
  await says(office, ek, 'punkt 3');
  await says(office, ek, 'ställningstagande');
  await office.delivery.settled();
  return office;
};
