import { useState } from '../../state.ts';
import { useWords } from '../../words/words.ts';

/** Who is likely to do what is agreed, and when; anything else may be written. */
export const useFollowUpChoices = (): { readonly people: readonly string[]; readonly times: readonly string[] } => {
  const { panel } = useWords();
  const { attendance, head } = useState().shown;
  const people = [...(attendance?.groups ?? []).flatMap((group) => group.people), ...(attendance?.guests ?? [])];
  return {
    people: people.map(({ name }) => name),
    times: [panel.toNextMeeting, ...(head?.nextMeeting ? [head.nextMeeting.date] : [])],
  };
};
