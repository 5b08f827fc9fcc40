import { destination, joined, type Markdown, md } from '../../i18n/markdown.ts';
import type { Words } from '../../i18n/words.ts';
import type { Asked } from '../../meeting/commands.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { outlook } from '../readers/outlook.ts';
import type { Verb } from '../readers/verb.ts';

/** Addresses for a browser outside Teams: the add-in for one chat, and the guide. */
export interface BrowserLinks {
  readonly panel: string;
  readonly desk: string;
  readonly guide: string;
}

/** Commands by how likely they are needed, where the meeting accepts them. The rest follow in the order of the words. */
const everyday: readonly Verb[] = [
  ...(['open', 'rollCall', 'resume', 'position', 'adopt', 'confirm', 'view', 'dissent', 'confirmOrally'] as const),
  ...(['noted', 'next', 'nextAnyway', 'note', 'dialogue', 'followUp', 'pause', 'close', 'here'] as const),
  ...(['review', 'signOff', 'release', 'minutes', 'newSummons', 'summons', 'otherMatter', 'leave', 'agenda'] as const),
];
/** The lines of the short help. The last of them tells of the long one. */
const mostLines = 10;

const place = (verb: Verb): number => {
  const at = everyday.indexOf(verb);
  return at < 0 ? everyday.length : at;
};

/**
 * What this person can do now, as a Markdown list; nothing the meeting would refuse. Unless `all` is asked for, the likeliest commands alone.
 */
export const helpFor = (
  meeting: Meeting,
  asked: Asked,
  { chat }: Words,
  { all, links }: { readonly all: boolean; readonly links: BrowserLinks | null },
): Markdown => {
  const verbs = (Object.keys(chat.commands) as Verb[])
    .filter((verb) => outlook(verb, meeting, asked) !== 'no')
    // `next anyway` is offered only where `next` would ask for an outcome.
    .filter((verb) => verb !== 'nextAnyway' || outlook('next', meeting, asked) === 'asks first');
  const likely = verbs.filter((verb) => verb !== 'help').sort((a, b) => place(a) - place(b));
  const isShort = !all && verbs.length > mostLines;
  const shown = isShort ? likely.slice(0, mostLines - 1) : all ? verbs : likely;
  const lines = [
    ...shown.map((verb) => md`- **${chat.commands[verb].example}** ${chat.commands[verb].does}`),
    ...(isShort ? [md`- ${chat.helpMore(chat.helpAll, verbs.length - shown.length)}`] : []),
  ];
  const outside = links
    ? [
        md``,
        chat.inBrowser(destination(links.panel), destination(links.desk)),
        md``,
        chat.guide(destination(links.guide)),
      ]
    : [];
  return joined([chat.helpHeading, md``, ...lines, ...outside], '\n');
};
