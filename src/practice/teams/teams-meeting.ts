import { Refused } from '../exchange.ts';
import type { BotLine } from './bot-line.ts';
import type { Person } from './people.ts';
import { type Scene, someone } from './scene.ts';
import { attended, meetingTurned } from './to-bot.ts';

/** The Teams meeting: it starts, people join and leave, it ends. The bot gets the events that Teams sends. */
export interface TeamsMeeting {
  start(by: string): Promise<void>;
  end(by: string): Promise<void>;
  attend(person: string, inMeeting: boolean): Promise<void>;
}

export function teamsMeetingOf(scene: Scene, line: BotLine, changed: () => void): TeamsMeeting {
  async function attend(person: Person, inMeeting: boolean): Promise<void> {
    const { attending } = scene;
    if (!attending) throw new Refused(409, 'NoMeeting', 'The Teams meeting has not begun');
    if (attending.has(person) === inMeeting) return;
    const others = [...attending].filter((other) => other !== person);
    scene.attending = new Set(inMeeting ? [...others, person] : others);
    changed();
    await line.deliver(attended(scene, person, inMeeting));
  }
  return {
    attend: (id, inMeeting) => attend(someone(scene, id), inMeeting),
    async start(id) {
      const by = someone(scene, id);
      if (scene.attending) return;
      scene.attending = new Set();
      changed();
      await line.deliver(meetingTurned(scene, by, 'start'));
      await attend(by, true);
    },
    async end(id) {
      const by = someone(scene, id);
      if (!scene.attending) return;
      const last = [...scene.attending];
      scene.attending = null;
      changed();
      await Promise.all(last.map((person) => line.deliver(attended(scene, person, false))));
      await line.deliver(meetingTurned(scene, by, 'end'));
    },
  };
}
