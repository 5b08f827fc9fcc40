import { words } from '../../language/vocabulary/words.ts';

const pattern = new RegExp(`^${words.head.agenda}\\s*:?$`, 'iu');

/** Whether a line is nothing but the heading of the agenda: `Dagordning`, `Agenda:`. */
export const isAgendaHeading = (text: string): boolean => pattern.test(text);
