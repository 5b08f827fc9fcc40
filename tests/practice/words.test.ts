import { languages } from '../../src/i18n/languages.ts';
import { roomWords } from '../../src/practice/room/words.ts';

test.each(['sv', 'en'] as const)('the guide names buttons, tabs and commands as the %s screen does', (language) => {
  const { cards, chat } = languages[language];
  const room = roomWords[language];
  const typed = Object.values(chat.commands).flatMap((command) => command.typed);
  const onScreen = new Set([...Object.values(cards.buttons), ...typed, room.meeting]);
  const named = room.steps('Klubba', 'Elin Forsman').flatMap((step) => [...step.matchAll(/\*\*(.+?)\*\*/g)]);
  expect(named.length).toBeGreaterThan(8);
  expect(named.map(([, name]) => name).filter((name) => !onScreen.has(name ?? ''))).toEqual([]);
});
