/** One HTTP call between the bot and the room, for tests, benches and the curious. */
export interface Call {
  /** Milliseconds since 1970, when the call began. */
  readonly at: number;
  readonly by: 'bot' | 'room';
  /** `POST` and the path at the room, or the activity's type and name on the way to the bot. */
  readonly what: string;
  readonly conversation: string | null;
  readonly status: number;
  readonly milliseconds: number;
}

/** Keeps at most `most` calls, the newest. */
export interface Calls {
  add(call: Call): void;
  all(): readonly Call[];
}

export function journalOfCalls(most = 20_000): Calls {
  const calls: Call[] = [];
  return {
    add(call) {
      calls.push(call);
      if (calls.length > most * 1.1) calls.splice(0, calls.length - most);
    },
    all: () => calls.slice(-most),
  };
}
