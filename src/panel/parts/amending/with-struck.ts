import type { AgendaRow, AgendaSection } from '../../../views/sections.ts';

type Struck = AgendaSection['struck'][number];

/** The rows of the agenda, with those struck where their numbers were. */
export const withStruck = ({ rows, struck }: AgendaSection): readonly (AgendaRow | Struck)[] => {
  const left = [...struck].sort((one, other) => one.printed - other.printed);
  const placed = rows.flatMap((row) => {
    const before = left.filter(({ printed }) => printed < row.printed);
    left.splice(0, before.length);
    return [...before, row];
  });
  return [...placed, ...left];
};

export const isRow = (one: AgendaRow | Struck): one is AgendaRow => 'number' in one;
