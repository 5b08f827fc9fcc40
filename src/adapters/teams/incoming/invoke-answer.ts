import type { CardAnswer } from '../../../app/desk/desk.ts';
import type { Shown } from '../../../cards/kit/view.ts';

/** The body of an invoke's reply; its HTTP status is 200 whatever `statusCode` says. */
export interface InvokeAnswer {
  readonly statusCode: number;
  readonly type: string;
  readonly value: unknown;
}

/** An error as Universal Actions have it; `code` is for machines, `message` for the person. */
export const errorAnswer = (statusCode: 400 | 500, code: string, message: string): InvokeAnswer => ({
  statusCode,
  type: 'application/vnd.microsoft.error',
  value: { code, message },
});

/** A character escaped, a link with its title and address, or the mark of bold. A title holds no `[`, so that none is tried twice. */
const marks = /\\([!-/:-@[-`{-~])|\[((?:\\.|[^[\]\\])*)\]\(((?:\\.|[^()\s\\])+)\)|\*\*/g;

/** Under a card Teams shows the very characters, so bold is taken away and a link becomes its title and address. */
export const plain = (markdown: string): string =>
  markdown.replace(marks, (_mark, sign?: string, title?: string, url?: string) =>
    title === undefined || url === undefined ? (sign ?? '') : `${plain(title)}: ${plain(url)}`,
  );

const cardAnswers = new WeakMap<Shown, InvokeAnswer>();

/** The same card gives the same answer, so that it need be written only once for all who get it. */
const cardAnswer = (shown: Shown): InvokeAnswer => {
  const known = cardAnswers.get(shown);
  if (known) return known;
  const made = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: shown.card };
  cardAnswers.set(shown, made);
  return made;
};

/** The answer to a press in the words of the protocol: https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model#response-format */
export const invokeAnswer = (answer: CardAnswer): InvokeAnswer => {
  switch (answer.type) {
    case 'card':
      return cardAnswer(answer.shown);
    case 'message':
      return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: plain(answer.text) };
    case 'refused':
      return errorAnswer(400, 'BadRequest', plain(answer.text));
  }
};
