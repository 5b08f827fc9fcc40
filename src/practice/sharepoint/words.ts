const sv = {
  language: 'sv',
  title: 'SharePoint för övning',
  documents: 'Dokument',
  path: 'Var du är',
  name: 'Namn',
  changed: 'Ändrad',
  by: 'Ändrad av',
  size: 'Storlek',
  files: (count: number) => (count === 1 ? '1 objekt' : `${count} objekt`),
  klubba: 'Klubba',
  person: 'någon vid datorn',
  empty: 'Här ligger inget ännu. Mötesanteckningen kommer hit när mötet är avslutat.',
  where: 'Filerna ligger på den här datorn, och det går att ändra dem där:',
  gone: 'Filen finns inte längre.',
  away: 'SharePoint svarar inte',
  awayHint: 'Det är avslaget i övningsrummet. Slå på det där och läs in sidan igen.',
};

const en: typeof sv = {
  language: 'en',
  title: 'SharePoint for practice',
  documents: 'Documents',
  path: 'Where you are',
  name: 'Name',
  changed: 'Changed',
  by: 'Changed by',
  size: 'Size',
  files: (count) => (count === 1 ? '1 item' : `${count} items`),
  klubba: 'Klubba',
  person: 'somebody at the computer',
  empty: 'Nothing here yet. The minutes come here when the meeting is closed.',
  where: 'The files are on this computer, and may be changed there:',
  gone: 'The file is not there any more.',
  away: 'SharePoint does not answer',
  awayHint: 'It is switched off in the practice room. Switch it on there and load this page again.',
};

export type LibraryWords = typeof sv;

/** The texts of the library's pages. */
export const libraryWords: Readonly<Record<'sv' | 'en', LibraryWords>> = { sv, en };
