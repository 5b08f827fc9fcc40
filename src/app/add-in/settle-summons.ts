import { refusalText } from '../../chat/replies/refusal-text.ts';
import type { Asked, Command, CommandOf } from '../../meeting/commands.ts';
import { noMeeting } from '../../meeting/no-meeting.ts';
import type { Refusal } from '../../meeting/refusal.ts';
import type { CommandOutcome } from '../../views/answers/command-outcome.ts';
import type { Viewing } from '../delivery/viewing.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import type { MeetingId } from '../ports/ids.ts';
import type { CommandResult } from '../record/command-result.ts';
import { summonsFrom } from '../summons/receive-summons.ts';
import { settleReviews } from '../summons/review-cards.ts';
import { useSummons } from '../summons/use-summons.ts';
import type { Visitor } from './add-in.ts';
import { refused, type Standing } from './standing.ts';

/** What settles a kallelse under review. */
export type Settles = CommandOf<'FixSummons'> | CommandOf<'DiscardSummons'>;

export const settlesSummons = (command: Command): command is Settles =>
  command.type === 'FixSummons' || command.type === 'DiscardSummons';

/** Uses or discards the kallelse under review, as the buttons of its card do. */
export const createSettling = (
  dependencies: Dependencies,
  viewing: Viewing,
  standing: (visitor: Visitor) => Promise<Standing>,
  ask: (id: MeetingId, command: Command, asked: Asked, key: string) => Promise<CommandResult>,
) => {
  const { words } = dependencies;
  const no = (refusal: Refusal): CommandOutcome => refused(refusalText(refusal, noMeeting, words));
  return async (visitor: Visitor, command: Settles, key: string): Promise<CommandOutcome> => {
    const { sender, here } = await standing(visitor);
    const { conversation } = here;
    const { id, meeting, asked } = await summonsFrom(dependencies, sender, here);
    if (id === null) return no({ reason: 'no summons to review' });
    const use =
      command.type === 'FixSummons'
        ? await useSummons(dependencies, command, id, meeting, conversation, sender.user)
        : null;
    if (use && 'reason' in use) return no(use);
    const answer = await ask(id, use?.fix ?? command, asked, key);
    if (answer.outcome === 'refused') return refused(refusalText(answer.refusal, answer.meeting, words));
    await use?.done();
    await settleReviews(dependencies, viewing, id, conversation);
    return { outcome: answer.outcome, text: null };
  };
};
