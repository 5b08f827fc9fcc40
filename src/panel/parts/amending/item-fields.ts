import type { AgendaRow, ItemsSection } from '../../../views/sections.ts';
import type { ItemChange } from '../../commands/commands.ts';

type Details = ItemsSection['items'][number];
type Documents = Details['attachments'];

/** An item as it stands in the boxes of a form. */
export interface ItemFields {
  readonly title: string;
  /** Empty for no planned length. */
  readonly minutes: string;
  /** One on each line. */
  readonly presenters: string;
  readonly proposal: string;
  /** The last one may be empty, to be filled in. */
  readonly documents: readonly { readonly title: string; readonly url: string; readonly place: 'before' | 'after' }[];
}

/** Another document stands before the text, as those of most kallelser do. */
export const noDocument: ItemFields['documents'][number] = { title: '', url: '', place: 'before' };

export const noFields: ItemFields = { title: '', minutes: '', presenters: '', proposal: '', documents: [] };

export const fieldsOf = ({ title, minutes }: AgendaRow, details: Details | undefined): ItemFields => ({
  title,
  minutes: minutes === null ? '' : String(minutes),
  presenters: (details?.presenters ?? [])
    .map(({ name, affiliation }) => [name, affiliation].filter(Boolean).join(', '))
    .join('\n'),
  proposal: details?.proposal ?? '',
  documents: (details?.attachments ?? []).map((one) => ({ ...one, url: one.url ?? '' })),
});

/** What is no length, such as half a minute, becomes one that the meeting refuses in words. */
const minutesIn = (text: string): number | null => {
  const minutes = Number(text);
  if (text.trim() === '') return null;
  return Number.isSafeInteger(minutes) && minutes > 0 ? minutes : 0;
};

const presentersIn = (text: string): Details['presenters'] =>
  text
    .split('\n')
    .map((line) => line.split(',').map((part) => part.trim()))
    .flatMap(([name = '', ...rest]) => (name === '' ? [] : [{ name, affiliation: rest.join(', ') || null }]));

const documentsIn = (documents: ItemFields['documents']): Documents =>
  documents
    .map(({ title, url, place }) => ({ title: title.trim() || url.trim(), url: url.trim() || null, place }))
    .filter(({ title }) => title !== '');

/** All of an item, for one that is new. */
export const wholeItem = ({ title, minutes, presenters, proposal, documents }: ItemFields): Required<ItemChange> => ({
  title,
  minutes: minutesIn(minutes),
  presenters: presentersIn(presenters),
  proposal: proposal.trim() || null,
  attachments: documentsIn(documents),
});

/** What was changed in the form since it was opened. The rest stays as others may have made it meanwhile. */
export const changeOf = (before: ItemFields, now: ItemFields): ItemChange => {
  const { title, minutes, presenters, proposal, attachments } = wholeItem(now);
  return {
    ...(now.title !== before.title && { title }),
    ...(now.minutes !== before.minutes && { minutes }),
    ...(now.presenters !== before.presenters && { presenters }),
    ...(now.proposal !== before.proposal && { proposal }),
    ...(JSON.stringify(attachments) !== JSON.stringify(documentsIn(before.documents)) && { attachments }),
  };
};
