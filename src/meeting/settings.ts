import type { HouseStyle, Summons } from './summons.ts';

/** One setting of how the board's minutes look: a part of the house style, or the title word. */
export type Setting =
  | { readonly [K in keyof HouseStyle]: { readonly name: K; readonly value: HouseStyle[K] } }[keyof HouseStyle]
  | { readonly name: 'title'; readonly value: string };

/** The kallelse with one setting of the board in the place of what it showed itself. */
export const withSetting = (summons: Summons, { name, value }: Setting): Summons => {
  const { meeting } = summons;
  if (name === 'title') return { ...summons, meeting: { ...meeting, title: value } };
  return { ...summons, meeting: { ...meeting, style: { ...meeting.style, [name]: value } } };
};

/** Settings by name, the newest last; an earlier one of the same name is gone. */
export const set = (settings: readonly Setting[], setting: Setting): readonly Setting[] => [
  ...settings.filter(({ name }) => name !== setting.name),
  setting,
];

/** Whether the meeting looks so already. */
export const isSet = ({ meeting }: Summons, { name, value }: Setting): boolean =>
  (name === 'title' ? meeting.title : meeting.style[name]) === value;
