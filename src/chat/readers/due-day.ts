import type { DateText } from '../../language/calendar.ts';
import { monthNamed } from '../../language/written-date.ts';
import { readComingDate } from './typed-date.ts';

/** `4 november 2024` has most words of all dates. */
const mostWords = 3;
/** Longer words than any month's name, and more of them than name a day, in UTF-16 units. */
const longest = 300;
/** Beyond this, in words that name no year, the day that is meant has just been. */
const nearMonths = 8;

const near = (day: DateText, today: DateText): boolean => {
  const months = (text: DateText): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return months(day) - months(today) <= nearMonths;
};

/**
 * The coming day that words such as `senast 2 oktober`, `till mötet i november` or `2024-11-05` speak of, a month being its first day;
 * null where they name none, or one that has been.
 */
export const dueDay = (words: string, today: DateText): DateText | null => {
  const typed = words.slice(0, longest).split(/\s+/).filter(Boolean);
  for (const [start, word] of typed.entries()) {
    for (let count = mostWords; count > 0; count -= 1) {
      const day = readComingDate(typed.slice(start, start + count).join(' '), today);
      if (day) return /\d{4}/.test(words) || near(day, today) ? day : null;
    }
    const month = monthNamed(word.replace(/\P{L}+$/u, ''));
    const first = month && readComingDate(`1/${month}`, today);
    if (first) return near(first, today) ? first : null;
  }
  return null;
};
