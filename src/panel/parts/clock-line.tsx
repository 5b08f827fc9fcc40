import { Text } from '@fluentui/react-components';
import { useState } from '../state.ts';
import { useWords } from '../words.ts';

/** How the meeting keeps to its plan: `4 min efter, klart 11.04`. */
export const ClockLine = () => {
  const { panel } = useWords();
  const { clock, head } = useState().shown;
  if (head?.pause) return <Text as="p">{panel.pausedFor(head.pause.minutes)}</Text>;
  if (!clock || clock.late === null) return null;
  const { late, ends, passesEnd } = clock;
  const kept = late === 0 ? panel.onTime : late > 0 ? panel.late(late) : panel.early(-late);
  return (
    <Text as="p" size={200} className={passesEnd ? 'late' : 'quiet'}>
      {[kept, ends && panel.ends(ends.replace(':', '.'))].filter(Boolean).join(', ')}
    </Text>
  );
};
