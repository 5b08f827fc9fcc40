import { useDraft } from '../../drafts.ts';

interface FollowUp {
  readonly what: string;
  readonly who: string;
  readonly when: string;
}

const blank: FollowUp = { what: '', who: '', when: '' };

/** A follow-up that is being written, kept as one text under this key. */
export const useFollowUp = (key: string) => {
  const draft = useDraft(key);
  const fields = draft.text === '' ? blank : (JSON.parse(draft.text) as FollowUp);
  return {
    draft,
    ...fields,
    /** `item` is the one that is on. */
    put(part: Partial<FollowUp>, item: number): void {
      const now = { ...fields, ...part };
      draft.write(now.what + now.who + now.when === '' ? '' : JSON.stringify(now), item);
    },
    /** What is asked of the record on this item. */
    command: (item: number) =>
      ({
        type: 'AgreeFollowUp',
        item,
        what: fields.what.trim(),
        who: fields.who.trim() || null,
        when: fields.when.trim() || null,
      }) as const,
  };
};
