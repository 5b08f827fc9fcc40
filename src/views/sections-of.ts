import { localTime } from '../i18n/dates.ts';
import type { Words } from '../i18n/words.ts';
import type { Instant } from '../meeting/events.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { progress } from '../meeting/time/schedule.ts';
import { minutesContent } from '../minutes/content/content.ts';
import { agendaSection, clockSection } from './agenda.ts';
import { attendanceSection } from './attendance.ts';
import { calledSection } from './called.ts';
import { findingsSection } from './findings.ts';
import { headSection } from './head.ts';
import { itemsSection } from './items.ts';
import { minutesSection } from './minutes.ts';
import { notesSection } from './notes.ts';
import { nowSection } from './now.ts';
import { positionSection } from './position.ts';
import type { Sections, ViewerKind } from './sections.ts';
import { settingsSection } from './settings.ts';
import { signingSection } from './signing.ts';

/** How the board speaks and where its clocks stand; `zone` is an IANA time zone. */
export interface Board {
  readonly words: Words;
  readonly zone: string;
}

/** All that a kind of viewer may see of a meeting. Pure: the same meeting and minute give the same sections. */
export const sectionsOf = (
  meeting: Meeting,
  kind: ViewerKind,
  now: Instant,
  { words, zone }: Board,
): Partial<Sections> => {
  const plan = progress(meeting, now, localTime(zone));
  const shown = {
    head: headSection(meeting, zone),
    clock: clockSection(meeting, plan),
    now: nowSection(meeting),
    agenda: agendaSection(meeting, plan),
    called: calledSection(meeting),
    attendance: attendanceSection(meeting),
    position: positionSection(meeting, kind),
    minutes: minutesSection(meeting, kind),
  };
  if (kind === 'everyone') return shown;
  const blocks = meeting.summons ? minutesContent(meeting, words, zone).blocks : [];
  return {
    ...shown,
    items: itemsSection(meeting),
    notes: notesSection(meeting),
    page: { blocks },
    findings: findingsSection(meeting, blocks, words),
    signing: signingSection(meeting, words, zone),
    settings: settingsSection(meeting),
  };
};
