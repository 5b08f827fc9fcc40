import type { agendaEditor as swedish } from '../../sv/panel/agenda-editor.ts';
import type { Wording } from '../../wording.ts';

export const agendaEditor: Wording<typeof swedish> = {
  newItem: 'New item',
  up: 'Move up',
  down: 'Move down',
  strike: 'Strike item',
  change: 'Change item',
  amend: (item) => `Amend ${item}`,
  struck: 'Struck',
  fields: {
    title: 'Title',
    minutes: 'Length in minutes',
    place: 'Place',
    presenters: 'Presenters',
    proposal: 'Proposed position',
    document: 'Document',
    address: 'Link',
  },
  onePerLine: 'One on each line: name, organisation',
  beforeEnd: 'Last, before other matters',
  first: 'First',
  after: (item) => `After ${item}`,
  moreDocuments: 'More documents',
  cancel: 'Cancel',
  saving: 'Saving …',
  said: {
    moved: (title, place, of) => `${title}: now number ${place} of ${of} on the agenda.`,
    struck: (title) => `Struck: ${title}.`,
    added: (title) => `Added: ${title}.`,
    changed: (title) => `Changed: ${title}.`,
  },
};
