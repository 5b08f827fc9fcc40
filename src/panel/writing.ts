/** Where the person writes: in a note, or (null) in a text that is no note yet. */
export interface WritingPlace {
  readonly item: number;
  readonly note: string | null;
}

/** While the same text is written in, it is told at most this often, in milliseconds; the server forgets it after 8 s. */
const between = 3_000;

/** Tells the others who lead where this person writes. `tell` may fail: it is told again while the person goes on. `elapsed` counts milliseconds. */
export const createWritingTeller = (
  tell: (place: WritingPlace | null) => Promise<unknown>,
  elapsed: () => number = () => performance.now(),
) => {
  let told: (WritingPlace & { readonly at: number }) | null = null;
  const send = (place: WritingPlace | null): void => void tell(place).catch(() => undefined);
  return {
    /** A key was pressed there. */
    at({ item, note }: WritingPlace): void {
      const at = elapsed();
      if (told && told.item === item && told.note === note && at - told.at < between) return;
      told = { item, note, at };
      send({ item, note });
    },
    /** The person has left the text. */
    left(): void {
      if (!told) return;
      told = null;
      send(null);
    },
  };
};

export type WritingTeller = ReturnType<typeof createWritingTeller>;
