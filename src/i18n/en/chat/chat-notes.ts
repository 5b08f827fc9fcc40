import type { notes as swedish } from '../../sv/chat/chat-notes.ts';
import type { Wording } from '../../wording.ts';

export const notes: Wording<typeof swedish> = {
  kinds: { note: 'Note', dialogue: 'Dialogue', message: 'Message', question: 'Question' },
  heading: (item, title) => `**Item ${item}, ${title}**`,
  none: (item) => `Nothing is noted under item ${item} yet.`,
  noneAnywhere: 'Nothing is noted yet.',
  more: (count) => `and ${count} more`,
  inPrivate: 'Notes are shown to the chair and the secretary only. Write **show notes** to me in a chat of your own.',
  draftInPrivate:
    'The draft is shown to the chair and the secretary only. Write **draft** to me in a chat of your own.',
  draftOf: 'Which item? Write **draft item 3**.',
  draftCut: 'The rest is on the desk.',
  changed: (place) => `The note under item ${place} is changed.`,
  removed: (place) => `The note under item ${place} is taken away. Write **undo** if that was wrong.`,
  moved: (place) => `The note is now the last under item ${place}.`,
  beside: (place) =>
    `Somebody else changed the note while you were writing. Your text is saved as a note of its own beside it, under item ${place}. Both stand until somebody takes one away.`,
  gone: (place) =>
    `Somebody else took the note away while you were writing. Your text is saved as a note of its own under item ${place}.`,
};
