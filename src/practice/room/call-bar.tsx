import { Button } from '@fluentui/react-components';
import type { MeetingStep } from './actions.ts';
import { Icon } from './icon.tsx';
import { usePage } from './page.ts';
import { useRoom } from './room-state.ts';

const Step = ({ of }: { readonly of: MeetingStep }) => {
  const { words, actions } = usePage();
  return (
    <Button
      size="small"
      {...(of === 'start' && { icon: <Icon of="call" /> })}
      onClick={() => void actions.turnMeeting(of)}
    >
      {words[of]}
    </Button>
  );
};

/** Starts, joins, leaves and ends the Teams meeting. Klubba does not need it; it is only told of it. */
export const CallBar = () => {
  const { words, me } = usePage();
  const { attending } = useRoom();
  const mayRule = me.meetingRole !== 'Attendee';
  if (!attending) return mayRule ? <Step of="start" /> : null;
  return (
    <>
      <span className="running" role="status">
        {words.running(attending.length)}
      </span>
      <Step of={attending.includes(me.id) ? 'leave' : 'join'} />
      {mayRule && <Step of="end" />}
    </>
  );
};
