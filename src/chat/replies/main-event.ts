import type { Event } from '../../meeting/events.ts';

/** Events that only accompany the one that was asked for, the least important first. */
const companions: readonly Event['type'][] = [
  'CorrectionMade',
  'PauseEnded',
  'PersonArrived',
  'GuestAdmitted',
  'ItemStarted',
  'PositionOpened',
  'PositionAmended',
];

const weight = ({ type }: Event): number => {
  const index = companions.indexOf(type);
  return index < 0 ? companions.length : index;
};

/** The event of one decision that was asked for; undefined where there are no events. */
export const mainEvent = (events: readonly Event[]): Event | undefined =>
  events.reduce<Event | undefined>((best, event) => (best && weight(best) >= weight(event) ? best : event), undefined);
