import { refusalText } from '../../chat/replies/refusal-text.ts';
import { dateAt } from '../../i18n/dates.ts';
import { spoken } from '../../i18n/markdown.ts';
import { mayMend } from '../../meeting/decide/summons.ts';
import { noMeeting } from '../../meeting/no-meeting.ts';
import type { Refusal } from '../../meeting/refusal.ts';
import type { Imported, Source } from '../../summons/read.ts';
import { mendedLines } from '../../summons/source/mended-lines.ts';
import type { CommandOutcome } from '../../views/answers/command-outcome.ts';
import type { Viewing } from '../delivery/viewing.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import type { ConversationId } from '../ports/ids.ts';
import { type Giving, giveSummons, summonsFrom } from '../summons/receive-summons.ts';
import { settleReviews } from '../summons/review-cards.ts';
import type { SentFile, SummonsTaker, Visitor } from './add-in.ts';
import { refused, type Standing } from './standing.ts';
import type { SummonsBody } from './summons-body.ts';

/** Runs what is done in one chat one after the other: of two first kallelser at once the second must know the meeting of the first. */
const createTurns = () => {
  const last = new Map<ConversationId, Promise<unknown>>();
  return async <T>(chat: ConversationId, work: () => Promise<T>): Promise<T> => {
    const turn = (last.get(chat) ?? Promise.resolve()).then(work, work);
    last.set(chat, turn);
    try {
      return await turn;
    } finally {
      if (last.get(chat) === turn) last.delete(chat);
    }
  };
};

/** How a kallelse is given and mended through the add-in: by the rules, the reader and the record of the chat. */
export const createSummonsTaking = (
  dependencies: Dependencies,
  viewing: Viewing,
  standing: (visitor: Visitor) => Promise<Standing>,
): ((visitor: Visitor) => Promise<SummonsTaker | CommandOutcome>) => {
  const { documents, conversations, words, zone, now } = dependencies;
  const inTurn = createTurns();
  const no = (refusal: Refusal, { meeting }: Giving): CommandOutcome => refused(refusalText(refusal, meeting, words));
  const today = () => dateAt(now(), zone);

  /** Records what was read, as the chat's meeting is by then. */
  const record = (visitor: Visitor, key: string, source: string, imported: Imported, mends?: number) =>
    inTurn(visitor.chat.id, async (): Promise<CommandOutcome> => {
      if (!imported.ok) return refused(spoken(words.doubts).unreadable[imported.reason]);
      const { sender, here } = await standing(visitor);
      const giving = await summonsFrom(dependencies, sender, here);
      const read = { imported, source, ...(mends !== undefined && { mends }) };
      // Bound to the person, so that nobody can use up a key of somebody else's.
      const bound = `${sender.user} ${key}`;
      const { id, answer } = await giveSummons(dependencies, viewing, giving, here.conversation, bound, read);
      if (answer.outcome === 'refused') return refused(refusalText(answer.refusal, answer.meeting ?? noMeeting, words));
      // Cards that show another kallelse must not offer to use this one unseen.
      const chat = (await conversations.get(here.conversation.id)) ?? here.conversation;
      await settleReviews(dependencies, viewing, id, chat);
      return { outcome: answer.outcome, text: null };
    });

  return async (visitor) => {
    const { sender, here } = await standing(visitor);
    const giving = await summonsFrom(dependencies, sender, here);
    const { refusal, meeting, asked } = giving;
    // The one who gave it may mend it, also where Teams no longer tells that person's part in the meeting.
    if (refusal && mayMend(meeting, undefined, asked)) return no(refusal, giving);

    const mended = async ({ key, mends, changes }: Extract<SummonsBody, { mends: number }>) => {
      const { draft } = meeting;
      if (!draft) return no({ reason: 'no summons to review' }, giving);
      const before = {
        ok: true,
        summons: draft.summons,
        doubts: draft.doubts,
        lines: [],
        written: draft.written ?? [],
      } as const;
      // The record refuses it, unless it knows the key: then this very change was made before.
      if (draft.version !== mends) return record(visitor, key, draft.source, before, mends);
      const written = mendedLines(before.written, changes);
      if (!written) return no({ reason: 'summons changed' }, giving);
      const name = draft.source === 'text' ? null : draft.source;
      const imported = await documents.readSummons({ written, name }, today());
      return record(visitor, key, draft.source, imported, mends);
    };

    const read = async (source: Source, key: string, name: string) =>
      record(visitor, key, name, await documents.readSummons(source, today()));

    return {
      async file({ key, name, bytes }: SentFile) {
        if (refusal) return no(refusal, giving);
        const received = await documents.receive({ name, bytes }, today());
        if (received.is === 'template') return refused(spoken(words.addIn).thatIsTemplate);
        return record(visitor, key, name, received.imported);
      },
      async body(body) {
        if ('mends' in body) return mended(body);
        return refusal ? no(refusal, giving) : read({ text: body.text }, body.key, 'text');
      },
    };
  };
};
