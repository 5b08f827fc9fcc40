import { askOutcomes } from '../../cards/agenda/ask-outcomes.ts';
import { inputs as names } from '../../cards/kit/inputs.ts';
import type { Shown, View } from '../../cards/kit/view.ts';
import { intentOf, readPress } from '../../cards/payload.ts';
import type { CardPress, PressKind } from '../../cards/press-kinds.ts';
import { answerCard, show } from '../../cards/show.ts';
import { refusalText } from '../../chat/replies/refusal-text.ts';
import type { Asked, Command } from '../../meeting/commands.ts';
import { leads, type Meeting } from '../../meeting/meeting.ts';
import { isNotAsSigned, type Refusal } from '../../meeting/refusal.ts';
import type { Viewing } from '../delivery/viewing.ts';
import { minutesText } from '../minutes/minutes-text.ts';
import { changesFor } from '../minutes/show-changes.ts';
import { aboutDraft } from '../minutes/signing.ts';
import type { Conversation } from '../ports/conversations.ts';
import type { CommandResult } from '../record/command-result.ts';
import { settleReviews } from '../summons/review-cards.ts';
import { useSummons } from '../summons/use-summons.ts';
import { actorOf } from './actor-of.ts';
import type { Dependencies } from './dependencies.ts';
import type { CardAnswer, Press } from './desk.ts';
import { openTemporaryCards } from './temporary-cards.ts';

/** The first command of a press has the activity's own key, the others a key made from it. */
const keyOf = ({ key }: Press, index: number): string | null => (key === null || index === 0 ? key : `${key} ${index}`);

/** Presses whose card asks for what is missing. */
const asksAgain: ReadonlySet<PressKind> = new Set<PressKind>(['keep note', 'mark attendance', 'name deputy']);

const unchanged = (meeting: Meeting): CommandResult => ({ outcome: 'unchanged', meeting });

type ReadPress = NonNullable<ReturnType<typeof readPress>>;

/** Answers presses on cards, and clients that fetch their own view of one. */
export const createPressAnswering = (dependencies: Dependencies, viewing: Viewing) => {
  const { meetings, conversations, rosters, words, now } = dependencies;
  const temporaryCards = openTemporaryCards();

  /** The chat of the card's meeting. Null where the press came from elsewhere than that chat or the personal chat of one of its members. */
  const origin = async ({ chat, sender }: Press, { meeting }: CardPress): Promise<Conversation | null> => {
    const conversation = await conversations.ofMeeting(meeting);
    if (!conversation || chat.id === conversation.id) return conversation;
    if (chat.kind !== 'personal') return null;
    return (await rosters.includes(conversation.id, sender.user)) ? conversation : null;
  };

  const card = (shown: Shown | null): CardAnswer =>
    shown ? { type: 'card', shown } : { type: 'message', text: words.desk.oldCard };

  const refused = (refusal: Refusal, meeting: Meeting): CardAnswer => ({
    type: 'message',
    text: refusalText(refusal, meeting, words),
  });

  /** Carries out what was first asked for, once no outcome is missing any more. */
  const goOn = async (press: CardPress, words: string | null, asked: Asked): Promise<CommandResult | null> => {
    if (press.kind !== 'settle') return null;
    const onward: Command =
      press.before === 'next'
        ? { type: 'NextItem', from: press.items[0] ?? null, undecided: false }
        : { type: 'CloseMeeting', words };
    return meetings.ask(press.meeting, onward, asked, null);
  };

  const answer = async (
    told: Press,
    { press, inputs }: ReadPress,
    [command, ...others]: readonly [Command, ...Command[]],
    conversation: Conversation,
    before: Meeting,
  ) => {
    const { sender } = told;
    const asked = { by: await actorOf(dependencies, sender, before, conversation, command), at: now() };
    const use =
      command.type === 'FixSummons'
        ? await useSummons(dependencies, command, press.meeting, before, conversation, sender.user)
        : null;
    if (use && 'reason' in use) return refused(use, before);
    const about = await aboutDraft(dependencies, press.meeting, before, use?.fix ?? command, sender.user);
    if (about === 'archive away') return { type: 'message', text: words.desk.archiveAway } as const;
    // Several at once are decided one after another and written together.
    const answers = await Promise.all(
      [about, ...others].map((one, index) => meetings.ask(press.meeting, one, asked, keyOf(told, index))),
    );
    let result = answers.find(({ outcome }) => outcome === 'refused') ?? answers.at(-1) ?? unchanged(before);
    if (result.outcome !== 'refused') await use?.done();
    if (result.outcome === 'done') result = (await goOn(press, inputs[names.words]?.trim() || null, asked)) ?? result;
    // The newest state, which is one for all whose presses were written together.
    const newest = await meetings.read(press.meeting);
    const own = await viewing.own(press.meeting, newest, conversation, sender.user);
    // The questions for what is missing keep what was typed so far. Any other card shows what is recorded.
    const asking: View = { ...own, inputs };
    if (result.outcome === 'refused') {
      const { refusal } = result;
      if (isNotAsSigned(refusal))
        return card(
          await changesFor(
            dependencies,
            viewing,
            { id: press.meeting, meeting: result.meeting, conversation },
            sender.user,
            refusal,
          ),
        );
      if (refusal.reason === 'recipients missing') {
        // The card asks as it does where this outcome was chosen in its list.
        const chosen = { ...inputs, [names.outcome]: 'referred' };
        temporaryCards.answered(told, { press, inputs: chosen });
        return card(answerCard(press, { ...own, inputs: chosen }));
      }
      if (refusal.reason !== 'outcome missing') {
        return refused(refusal, result.meeting);
      }
      const closing = command.type === 'CloseMeeting' || (press.kind === 'settle' && press.before === 'close');
      const before = closing ? 'close' : 'next';
      const { meeting, on } = press;
      temporaryCards.answered(told, { press: { meeting, on, kind: 'settle', items: refusal.items, before }, inputs });
      return card(askOutcomes(asking, refusal.items, before, on));
    }
    temporaryCards.answered(told, { press, inputs });
    return card(answerCard(press, press.kind === 'settle' || press.kind === 'keep note' ? asking : own));
  };

  const minutes = async ({ sender }: Press, { meeting: id }: CardPress, meeting: Meeting): Promise<CardAnswer> => {
    const found = await viewing.minutes(id, meeting, sender.user);
    const mayLater = leads(meeting, sender.user) || meeting.minutes.released !== null;
    return { type: 'message', text: found || mayLater ? minutesText(found, words) : words.desk.minutesNotReleased };
  };

  const pressed = async (told: Press): Promise<CardAnswer> => {
    const read = readPress(told.data);
    if (!read) return { type: 'refused', text: words.desk.badPress };
    const { press, inputs } = read;
    const conversation = await origin(told, press);
    if (!conversation) return { type: 'refused', text: words.desk.otherMeeting };
    const meeting = await meetings.read(press.meeting);
    const intent = intentOf(press, { inputs, meeting, words });
    if ('commands' in intent) {
      const result = await answer(told, read, intent.commands, conversation, meeting);
      // Everybody else still sees the review card with its buttons.
      if (result.type === 'card' && press.on === 'summons' && press.kind !== 'page')
        await settleReviews(dependencies, viewing, press.meeting, conversation);
      return result;
    }
    if (intent.show === 'minutes') return minutes(told, press, meeting);
    const view = await viewing.own(press.meeting, meeting, conversation, told.sender.user);
    temporaryCards.answered(told, { press, inputs });
    const shown: View = { ...view, page: intent.page, inputs };
    return card(asksAgain.has(press.kind) ? answerCard(press, shown) : show(press.on, shown));
  };

  const refreshed = async (told: Press): Promise<CardAnswer> => {
    const read = readPress(told.data);
    const conversation = read && (await origin(told, read.press));
    if (!read || !conversation) return { type: 'refused', text: words.desk.oldCard };
    const { meeting: id, on } = read.press;
    const own = await viewing.own(id, await meetings.read(id), conversation, told.sender.user);
    return card(temporaryCards.card(told, read.press, own) ?? show(on, own));
  };

  return { pressed, refreshed };
};
