import type { AnsweredSection } from '../views/own/answered-section.ts';
import type { Sections, You } from '../views/sections.ts';
import type { SummonsSection } from '../views/summons/summons-section.ts';

/** The parts of the view that this person has. */
export type Shown = Partial<Sections> & {
  readonly you?: You;
  readonly answered?: AnsweredSection;
  readonly summons?: SummonsSection;
};
