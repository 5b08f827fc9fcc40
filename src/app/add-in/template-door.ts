import { refusalText } from '../../chat/replies/refusal-text.ts';
import { type Markdown, unmarked } from '../../i18n/markdown.ts';
import { leads } from '../../meeting/meeting.ts';
import type { TemplateOutcome } from '../../views/answers/command-outcome.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import { forgetTemplate, type Speaking, takeTemplate } from '../summons/board-template.ts';
import { templateOf } from '../summons/template-of.ts';
import type { AddIn, Visitor } from './add-in.ts';

/** A list of the chat, as lines of plain text. */
const plain = (text: Markdown): string => unmarked(text).replace(/^- /gm, '');

/** The board's Word template at the add-in's door, by the ways of the chat. `speaking` tells of which meeting a visitor speaks. */
export const templateDoor = (
  dependencies: Dependencies,
  speaking: (visitor: Visitor) => Promise<Speaking>,
): Pick<AddIn, 'template' | 'takeTemplate' | 'forgetTemplate'> => {
  const { documents, words } = dependencies;
  const mayNot = ({ meeting, sender }: Speaking): TemplateOutcome | null =>
    leads(meeting, sender.user)
      ? null
      : { outcome: 'refused', text: plain(refusalText({ reason: 'only chair or secretary' }, meeting, words)) };
  return {
    async template(visitor) {
      const here = await speaking(visitor);
      if (mayNot(here)) return null;
      const { id, meeting, conversation } = here;
      return { own: (await templateOf(dependencies, conversation.body, id, meeting)) !== null };
    },
    async takeTemplate(visitor, read) {
      const here = await speaking(visitor);
      const no = mayNot(here);
      if (no) return no;
      const bytes = await read();
      if (!bytes) return { outcome: 'refused', text: words.minutes.template.refused['too large']() };
      const check = await documents.checkTemplate(bytes);
      const text = plain(await takeTemplate(dependencies, here, bytes, check));
      return { outcome: check.ok ? 'done' : 'refused', text };
    },
    async forgetTemplate(visitor) {
      const here = await speaking(visitor);
      return mayNot(here) ?? { outcome: 'done', text: plain(await forgetTemplate(dependencies, here)) };
    },
  };
};
