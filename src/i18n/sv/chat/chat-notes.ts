import type { EntryKind } from '../../../meeting/events.ts';

/** What is said of notes that are shown, changed, moved and taken away. */
export const notes = {
  kinds: {
    note: 'Anteckning',
    dialogue: 'Dialog',
    message: 'Medskick',
    question: 'Fråga',
  } satisfies Record<EntryKind, string> as Record<EntryKind, string>,
  heading: (item: number, title: string) => `**Punkt ${item}, ${title}**`,
  none: (item: number) => `Inget är antecknat under punkt ${item} än.`,
  noneAnywhere: 'Inget är antecknat än.',
  more: (count: number) => `och ${count} till`,
  inPrivate:
    'Anteckningarna visas bara för ordföranden och sekreteraren. Skriv **visa anteckningar** till mig i en egen chatt.',
  draftInPrivate: 'Utkastet visas bara för ordföranden och sekreteraren. Skriv **utkast** till mig i en egen chatt.',
  draftOf: 'Vilken punkt? Skriv **utkast punkt 3**.',
  draftCut: 'Resten står på skrivbordet.',
  changed: (place: string) => `Anteckningen under punkt ${place} är ändrad.`,
  removed: (place: string) => `Anteckningen under punkt ${place} är borttagen. Skriv **ångra** om det blev fel.`,
  moved: (place: string) => `Anteckningen står nu sist under punkt ${place}.`,
  beside: (place: string) =>
    `Någon annan ändrade anteckningen medan du skrev. Din text är sparad som en egen anteckning bredvid den, under punkt ${place}. Båda står kvar tills någon tar bort den ena.`,
  gone: (place: string) =>
    `Någon annan tog bort anteckningen medan du skrev. Din text är sparad som en egen anteckning under punkt ${place}.`,
};
