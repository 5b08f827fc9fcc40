/** A service does not answer now. The same call may succeed after `retryAfter` milliseconds. */
export class Unavailable extends Error {
  override name = 'Unavailable';
  readonly retryAfter: number;
  constructor(message: string, retryAfter: number, cause?: unknown) {
    super(message, { cause });
    this.retryAfter = retryAfter;
  }
}
