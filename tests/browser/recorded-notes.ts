import type { NotesSection } from '../../src/views/sections.ts';

/** Asks a running program what is noted in the meeting of its practice room, as the secretary sees it; texts in the order of the record. */
export const recordedNotes = async ({
  url,
  room,
}: {
  readonly url: string;
  readonly room: string;
}): Promise<readonly string[]> => {
  const as = 'elin-forsman';
  const { addIn } = await (await fetch(`${room}room/scene?as=${as}`)).json();
  const headers = { 'content-type': 'application/json' };
  const given = await fetch(`${room}room/token`, { method: 'POST', headers, body: JSON.stringify({ as }) });
  const { token } = await given.json();
  const answer = await fetch(`${url}/api/add-in/chats/${encodeURIComponent(addIn.context.chatId)}/sections?on=panel`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { sections } = (await answer.json()) as { readonly sections: { readonly notes: NotesSection } };
  return sections.notes.notes.map(({ text }) => text);
};
