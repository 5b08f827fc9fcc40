import { visible } from '../language/visible.ts';

/** Text as XML 1.0 can hold it (section 2.2) and as a reader sees it: noncharacters go too, a tab is a space. */
export const xmlSafe = (text: string): string =>
  visible(text)
    .replaceAll('\t', ' ')
    .replace(/[\ufdd0-\ufdef\ufffe\uffff]/g, '');
