import type { Presenter } from '../../meeting/summons.ts';

/** `Siv Alm, Regionen`. */
export const presenter = ({ name, affiliation }: Presenter): string => (affiliation ? `${name}, ${affiliation}` : name);
