import type { Meeting } from '../meeting/meeting.ts';
import { minutesContent } from '../minutes/content.ts';
import { renderDocument } from '../minutes/document.ts';
import type { Parts } from './parts.ts';

/** The minutes as the record makes them now, in Word. */
export const minutesDocument = ({ words, zone }: Parts, meeting: Meeting): Promise<Uint8Array> =>
  renderDocument(minutesContent(meeting, words, zone));
