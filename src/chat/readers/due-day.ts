import type { DateText } from '../../language/calendar.ts';
import { monthNamed } from '../../language/written-date.ts';
import { readComingDate } from './typed-date.ts';

/** A date has at most three words: `4 november 2024`. */
const mostWords = 3;
/** A text that names a day is shorter, in UTF-16 units. */
const longest = 300;
/** Without a year, a day more months ahead than this is taken as a day that has passed. */
const nearMonths = 8;

const near = (day: DateText, today: DateText): boolean => {
  const months = (text: DateText): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return months(day) - months(today) <= nearMonths;
};

/**
 * The coming day named by words such as `senast 2 oktober`, `till mötet i november` or `2024-11-05`. A month alone is its first day.
 * Null where no day is named, or the day has passed.
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
