import { Fragment } from 'react';

/** A text of the page; what stands between double asterisks names something on the screen. */
export const Bold = ({ text }: { readonly text: string }) =>
  text.split('**').map((part, at) => {
    const key = `${at} ${part}`;
    return at % 2 ? <b key={key}>{part}</b> : <Fragment key={key}>{part}</Fragment>;
  });
