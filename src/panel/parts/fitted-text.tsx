import { useLayoutEffect, useRef } from 'react';

/** How large the text is, as shares of the size its style gives; the smallest is still read from a distance. */
const steps = [1, 0.85, 0.7, 0.6] as const;

const isWhole = (text: HTMLElement): boolean => text.scrollHeight <= text.clientHeight;

/**
 * Takes the largest step at which the text fits the height its box has. Where none does it is `crowded`, for which the page's style makes more room,
 * and what is too long even then ends after a whole line with an ellipsis.
 */
const fit = (text: HTMLElement): void => {
  text.classList.remove('crowded');
  for (const step of steps) {
    text.style.setProperty('--step', String(step));
    if (isWhole(text)) return;
  }
  text.style.setProperty('--lines', 'none');
  text.classList.add('crowded');
  if (isWhole(text)) return;
  const lines = Math.floor(text.clientHeight / Number.parseFloat(getComputedStyle(text).lineHeight));
  text.style.setProperty('--lines', String(Math.max(lines, 1)));
};

/** A text of any length in a box that may shrink: what stands below it stays in view. */
export const FittedText = ({ text }: { readonly text: string }) => {
  const paragraph = useRef<HTMLParagraphElement>(null);
  // Whatever changes on the page may leave it more room, or less.
  useLayoutEffect(() => {
    if (paragraph.current) fit(paragraph.current);
  });
  useLayoutEffect(() => {
    const resized = (): void => {
      if (paragraph.current) fit(paragraph.current);
    };
    addEventListener('resize', resized);
    return () => removeEventListener('resize', resized);
  }, []);
  return <p ref={paragraph}>{text}</p>;
};
