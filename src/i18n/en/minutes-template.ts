import type { template as swedish } from '../sv/minutes-template.ts';
import type { Wording } from '../wording.ts';

const saveAgain = 'Save it as an ordinary Word document (.docx) and send it again.';

export const template: Wording<typeof swedish> = {
  tags: {
    title: 'title',
    body: 'body',
    date: 'date',
    time: 'time',
    place: 'place',
    invited: 'invited',
    'see below': 'see below',
    apologies: 'apologies',
    running: 'page header',
    called: 'called',
    items: 'items',
    signatures: 'signatures',
  },
  means: {
    title: "the document's title, for example Minutes",
    body: "the body's name with its abbreviation",
    date: 'the date of the meeting',
    time: 'the time of the meeting',
    place: 'the place of the meeting',
    invited: 'those invited',
    'see below': 'the words “See below” when somebody is called',
    apologies: 'those who sent apologies, when they are to stand in the head',
    running: 'title, body and date on one line, for the page header',
    called: 'the table of the called and the footnotes under it',
    items: 'all items, breaks and the ending',
    signatures: 'the signatures',
  },
  styles: {
    Title: 'Title',
    BodyName: 'Body Name',
    Fact: 'Meeting Fact',
    Heading1: 'Heading 1',
    Heading2: 'Heading 2',
    AboutItem: 'About Item',
    Presenters: 'Presenters',
    LeadIn: 'Lead In',
    Proposal: 'Proposed Position',
    Position: 'Position',
    ListBullet: 'List Bullet',
    ListNumber: 'List Number',
    ListContinue: 'List Continue',
    Lettered: 'Lettered Item',
    MinutesTable: 'Minutes Table',
    TableText: 'Table Text',
    TableNote: 'Table Note',
    Pause: 'Break',
    Signature: 'Signature',
    Hyperlink: 'Hyperlink',
  },
  refused: {
    'not a document': () => `The file is not a Word document. ${saveAgain} A file with a password cannot be read.`,
    'too large': () => 'The template is too large. It may be 5 MB at most; it is mostly pictures that take up room.',
    'zip bomb': () => 'The template is too large when unpacked and is not opened.',
    'too complex': () =>
      'The template is made of too many parts to be read. Build it in a new Word document and send that.',
    busy: () => 'I am reading many files already. Please send the template again in a while.',
    broken: () => `The template is damaged and cannot be read. Open it in Word. ${saveAgain}`,
    macros: () => `The template contains macros and is not opened. ${saveAgain}`,
    'attached template': (at) =>
      `The template is attached to another one, which Word fetches: ${at}. In Word choose Developer, Document Template, type Normal in the box, save, and send the template again.`,
    'external content': (at) =>
      `The template fetches content from elsewhere (${at}). Insert pictures instead of linking to them.`,
    'embedded content': () =>
      'The template contains an embedded document or object. Remove it and send the template again.',
    'unsafe field': (at) => `The template contains a field that is not allowed: ${at}. Remove it.`,
    'tracked changes': () => 'The template has tracked changes. Accept or reject them and send the template again.',
    comments: () => 'The template has comments, which would have gone out with every document. Remove them.',
    'broken tag': (at) => `A tag is not whole: “${at}”. Write it with one brace on each side, as {title}.`,
    'misplaced tag': (at) =>
      `${at} must stand alone on a line of its own in the running text, not in a table, a text box, a header or a footer.`,
    'repeated tag': (at) => `${at} may stand in the template only once.`,
    'no items tag': () =>
      'The template lacks the tag {items}, which becomes the content. Write it on a line of its own.',
  },
  accepted: 'The template can be used.',
  knows: (list) => `Tags: ${list}.`,
  misses: (list) => `Not used in the template: ${list}.`,
  unknown: (list) => `Not known to me, and left as text: ${list}.`,
  missingStyles: (list) => `Styles that are missing, and get the look of the default template: ${list}.`,
};
