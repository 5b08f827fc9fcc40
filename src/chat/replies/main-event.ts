import type { Event } from '../../meeting/events.ts';

/** Events that only go along with what was asked, the least telling first; the other types are what was asked. */
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

/** The event of one decision that tells what was asked for; undefined where there are none. */
export const mainEvent = (events: readonly Event[]): Event | undefined =>
  events.reduce<Event | undefined>((best, event) => (best && weight(best) >= weight(event) ? best : event), undefined);
