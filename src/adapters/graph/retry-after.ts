const usual = 30_000;
/** The longest wait, in milliseconds: a mistaken header must not close the archive for a day. */
const longest = 60 * 60_000;

/** How long a `Retry-After` header (RFC 9110, 10.2.3: seconds or a date) asks to wait, in milliseconds. 30 seconds where it cannot be read. */
export const retryAfter = (header: string | null, now: number): number => {
  if (header === null) return usual;
  const asked = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(asked) ? usual : Math.min(Math.max(asked, 0), longest);
};
