import { visible } from '../language/visible.ts';

/** Text that XML 1.0 can hold (section 2.2), as readers see it. Noncharacters are removed, and a tab becomes a space. */
export const xmlSafe = (text: string): string =>
  visible(text)
    .replaceAll('\t', ' ')
    .replace(/[\ufdd0-\ufdef\ufffe\uffff]/g, '');
