import type { Agreed } from '../events.ts';
import { endOfFollowUp, followUpsOf } from '../follow-ups.ts';
import type { Meeting } from '../meeting.ts';
import { leftToFollowUp } from './left-to-follow-up.ts';

/**
 * What a board has to follow up after these meetings, the oldest first. A meeting inherits from the one before it, so the last one knows all, unless it
 * was not allowed to: then what the ones before left still stands, where no later meeting ended it.
 */
export const boardFollowUps = (meetings: readonly Meeting[]): readonly Agreed[] => {
  const open = new Map<string, Agreed>();
  meetings.forEach((meeting, at) => {
    for (const one of followUpsOf(meeting)) if (endOfFollowUp(one)) open.delete(one.what);
    for (const one of leftToFollowUp(meeting)) {
      // What ended after a close is told by the next meeting, so only by the last one here.
      if (one.ended && at < meetings.length - 1) open.delete(one.what);
      else open.set(one.what, one);
    }
  });
  return [...open.values()];
};
