import { setTimeout as wait } from 'node:timers/promises';
import type { Sections, You } from '../../../src/views/sections.ts';

/** Where a program and its practice room are, as they print it. */
interface Running {
  readonly url: string;
  readonly room: string;
}

/** Asks a running program what somebody may see of the meeting in its practice room. */
export const sectionsOf = async (
  { url, room }: Running,
  as: string,
): Promise<Partial<Sections> & { readonly you?: You }> => {
  const { addIn } = await (await fetch(`${room}room/scene?as=${as}`)).json();
  const headers = { 'content-type': 'application/json' };
  const given = await fetch(`${room}room/token`, { method: 'POST', headers, body: JSON.stringify({ as }) });
  const { token } = await given.json();
  const answer = await fetch(`${url}/api/add-in/chats/${encodeURIComponent(addIn.context.chatId)}/sections?on=panel`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return (await answer.json()).sections;
};

/** What is noted in the meeting, in the order of the record. */
export const recordedNotes = async (running: Running): Promise<readonly string[]> =>
  ((await sectionsOf(running, 'elin-forsman')).notes?.notes ?? []).map(({ text }) => text);

/** Waits until a note of the record holds this text: the page of whoever writes shows it earlier. */
export const untilRecorded = async (running: Running, text: string): Promise<void> => {
  while (!(await recordedNotes(running)).some((note) => note.includes(text))) await wait(50);
};
