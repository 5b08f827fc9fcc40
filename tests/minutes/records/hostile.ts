import type { Meeting } from '../../../src/meeting/meeting.ts';
import { item } from '../../support/board.ts';
import { group, held, seat, summonsOf } from './record.ts';

/** Texts that somebody may write or paste to break a file, by kind. */
export const hostileTexts = {
  markup: '</w:t></w:r><w:p/>&amp;<![CDATA[x]]>',
  'a placeholder': '{{title}} {#punkter}',
  'control characters': 'a\u0000b\u0008c\u001bd\u2028e',
  'half a pair': 'a\ud800b\udc00c',
  'a hundred thousand characters': 'Vården *samverkar* i länet. '.repeat(3800),
} as const;

/** A meeting with that text in every field. */
export const hostileMeeting = (text: string): Meeting =>
  held(
    summonsOf(
      [
        item(1, text, {
          body: text,
          proposal: text,
          presenters: [{ name: text, affiliation: text }],
          attachments: [{ title: text, url: `https://a.example/${text}`, place: 'after' }],
          subItems: [{ letter: 'a', title: text, body: '', positions: [text] }],
        }),
      ],
      { title: text, body: text, abbreviation: text, place: text, apologies: [text] },
      [group(text, seat('p1', 'x', { name: text, deputisesFor: text, role: 'chair' }))],
    ),
    [[1, { type: 'NoteTaken', entry: 'n1', kind: 'message', item: 1, letter: null, text }]],
  );
