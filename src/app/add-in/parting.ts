import { choices, mostDifferences } from '../../cards/minutes/changes-card.ts';
import { listed } from '../../i18n/dates.ts';
import { spoken, unmarked } from '../../i18n/markdown.ts';
import type { Words } from '../../i18n/words.ts';
import type { UserId } from '../../meeting/events.ts';
import { type Meeting, personOf, personWith } from '../../meeting/meeting.ts';
import type { NotAsSigned } from '../../meeting/refusal.ts';
import type { Difference } from '../../review/differences.ts';
import type { Parting } from '../../views/answers/command-outcome.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import { draftDifferences } from '../minutes/show-changes.ts';
import type { MeetingId } from '../ports/ids.ts';

const linesOf = (one: Difference, { changes }: Words): Parting['differences'][number] => {
  const label = (which: 'was' | 'is' | 'added' | 'removed' | 'moved'): string => unmarked(spoken(changes)[which]);
  if (one.kind !== 'changed') return [{ label: label(one.kind), text: one.text }];
  return [
    { label: label('was'), text: one.from },
    { label: label('is'), text: one.to },
  ];
};

/** What a lead is told whose release was refused since not just this was signed. It quotes a draft, so it is for those who lead alone. */
export const partingFor = async (
  dependencies: Dependencies,
  id: MeetingId,
  meeting: Meeting,
  user: UserId,
  refusal: NotAsSigned,
): Promise<Parting> => {
  const { words } = dependencies;
  const { changes, chat, locale } = words;
  const found = await draftDifferences(dependencies, id, meeting, refusal);
  const names =
    refusal.reason === 'signed otherwise'
      ? refusal.signers.map((one) => personWith(meeting, one)?.name ?? chat.somebody)
      : [];
  const left = found.length - mostDifferences;
  return {
    heading:
      refusal.reason === 'changed since signed' ? changes.sinceSigned : changes.signedOtherwise(listed(names, locale)),
    differences: found.slice(0, mostDifferences).map((one) => linesOf(one, words)),
    rest: found.length === 0 ? changes.notWords : left > 0 ? changes.more(left) : null,
    ...choices(meeting, personOf(meeting, user)?.id ?? null, refusal),
  };
};
