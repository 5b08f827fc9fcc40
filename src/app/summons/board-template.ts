import { refusalText } from '../../chat/replies/refusal-text.ts';
import { destination, escaped, joined, type Markdown, md, spoken } from '../../i18n/markdown.ts';
import { fileName } from '../../language/file-name.ts';
import { leads, type Meeting } from '../../meeting/meeting.ts';
import { tagGuide, templateAnswer } from '../../minutes/template/answer.ts';
import type { TemplateCheck } from '../../minutes/template/check-template.ts';
import { defaultTemplate } from '../../minutes/template/default-template.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import type { Sender } from '../desk/desk.ts';
import type { Conversation } from '../ports/conversations.ts';
import type { MeetingId } from '../ports/ids.ts';
import { placed } from './board-folder.ts';
import { templateOf } from './template-of.ts';

/** The meeting that is spoken of, and by whom. */
export interface Speaking {
  readonly id: MeetingId | null;
  readonly meeting: Meeting;
  readonly conversation: Conversation;
  readonly sender: Pick<Sender, 'user'>;
}

const lines = (texts: readonly string[]): Markdown =>
  joined(
    spoken(texts).map((text) => md`- ${text}`),
    '\n',
  );

/** Hands out the template to change in Word, the board's own where it has one, and tells what its tags become. */
export const handOutTemplate = async (dependencies: Dependencies, speaking: Speaking): Promise<Markdown> => {
  const { library, words } = dependencies;
  const { id, meeting, conversation, sender } = speaking;
  if (!leads(meeting, sender.user)) return refusalText({ reason: 'only chair or secretary' }, meeting, words);
  const bytes = (await templateOf(dependencies, conversation.body, id, meeting)) ?? (await defaultTemplate(words));
  const { filed } = await placed(library, meeting).file(words.desk.templateName, bytes, null);
  const where = library.link(filed);
  const at =
    where === null
      ? words.desk.minutesKept(escaped(fileName(filed.name)))
      : words.desk.minutesAt(destination(where), escaped(fileName(filed.name)));
  return md`${at}\n\n${words.desk.templateHelp}\n\n${lines(tagGuide(words))}`;
};

/** Has minutes that are not released made anew, in the template as it is now. */
const makeAgain = async ({ jobs }: Pick<Dependencies, 'jobs'>, { id, meeting }: Speaking): Promise<void> => {
  if (id !== null && meeting.phase === 'closed')
    await jobs.again({ type: 'file minutes', meeting: id, seq: meeting.seq });
};

/** Takes a template sent back, when `check` lets it through, and tells what it knows and lacks. Minutes not yet released are made in it anew. */
export const takeTemplate = async (
  dependencies: Dependencies,
  speaking: Speaking,
  bytes: Uint8Array,
  check: TemplateCheck,
): Promise<Markdown> => {
  const { templates, words } = dependencies;
  const { id, meeting, conversation, sender } = speaking;
  if (!leads(meeting, sender.user)) return refusalText({ reason: 'only chair or secretary' }, meeting, words);
  if (check.ok) {
    await templates.keep(conversation.body, { bytes, meeting: id });
    await makeAgain(dependencies, speaking);
  }
  // The texts come from whoever wrote the template.
  const safe = check.ok ? { ...check, unknown: check.unknown.map(escaped) } : { ...check, at: escaped(check.at) };
  return lines(templateAnswer(safe, words));
};

/** Goes back to the template that Klubba has itself. Minutes not yet released are made in it anew. */
export const forgetTemplate = async (dependencies: Dependencies, speaking: Speaking): Promise<Markdown> => {
  const { templates, words } = dependencies;
  const { meeting, conversation, sender } = speaking;
  if (!leads(meeting, sender.user)) return refusalText({ reason: 'only chair or secretary' }, meeting, words);
  await templates.forget(conversation.body);
  await makeAgain(dependencies, speaking);
  return words.desk.houseStyle;
};
