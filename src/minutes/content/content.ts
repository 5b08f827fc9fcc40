import { languageTag } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.ts';
import type { DateText } from '../../language/calendar.ts';
import { withPrintedNumbers } from '../../meeting/agenda/with-printed-numbers.ts';
import type { Instant } from '../../meeting/events.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { recordChangedAt } from '../../meeting/minutes/minutes-state.ts';
import { isAhead } from '../../meeting/time/planned.ts';
import type { Block } from './block.ts';
import { calledBlocks } from './called.ts';
import { endingBlocks } from './ending.ts';
import { bodyName, headBlocks, meetingDate, titleWord } from './head.ts';
import { itemBlocks } from './item.ts';
import { markOf } from './mark.ts';

/** The content of the minutes in reading order, and the properties of the file. */
export interface MinutesContent {
  readonly title: string;
  /** The board; also the author of the file. */
  readonly body: string;
  /** BCP 47. */
  readonly language: string;
  /** The day of the meeting; null where it is unknown. */
  readonly date: DateText | null;
  /** The text at the top of each page except the first. */
  readonly running: string;
  /** What each page bears at its top: whether it is a draft, or who signed it. Null for a kallelse. */
  readonly mark: string | null;
  /** The word before the page number, `Sida`. */
  readonly page: string;
  /** When the meeting opened, and when its record last changed (`modified`). Never the present time, so that the same record gives the same file. */
  readonly created: Instant;
  readonly modified: Instant;
  readonly blocks: readonly Block[];
}

/** Pauses after an item (null: before the first). Without visited items, as when old minutes are read back, the planned pauses are used. */
const pauseBlocks = (meeting: Meeting, after: number | null, { minutes }: Words): readonly Block[] => {
  const planned = meeting.visits.length === 0 ? (meeting.summons?.meeting.pauses ?? []) : [];
  return [...meeting.pauses, ...planned]
    .filter(({ afterItem }) => afterItem === after)
    .map((pause) => ({ type: 'pause', text: minutes.pause(String(pause.minutes)) }));
};

/**
 * The minutes of a meeting, or the kallelse of a future one. Uses only the record: the same record gives the same content. `zone` is the board's
 * IANA time zone.
 */
export const minutesContent = (record: Meeting, words: Words, zone: string): MinutesContent => {
  const meeting = withPrintedNumbers(record);
  const head = meeting.summons?.meeting;
  const body = head ? bodyName(head) : '';
  const title = titleWord(meeting, words);
  const date = meetingDate(meeting, zone);
  const modified = recordChangedAt(meeting) ?? meeting.openedAt ?? 0;
  const items = meeting.summons?.items ?? [];
  return {
    title: [title, body, date].filter(Boolean).join(' '),
    body,
    language: languageTag(words.locale),
    date,
    running: [title, head?.abbreviation ?? body, date].filter(Boolean).join(' · '),
    mark: markOf(meeting, words, zone),
    page: words.minutes.head.page,
    created: meeting.openedAt ?? modified,
    modified,
    blocks: [
      ...headBlocks(meeting, words, zone),
      ...calledBlocks(meeting, words),
      ...pauseBlocks(meeting, null, words),
      ...items.flatMap((item) => [
        ...itemBlocks(meeting, item, words, zone),
        ...pauseBlocks(meeting, item.number, words),
      ]),
      ...(isAhead(meeting) ? [] : endingBlocks(meeting, words)),
    ],
  };
};
