import type { CardAnswer } from '../../app/desk.ts';
import type { Shown } from '../../cards/view.ts';

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

/** Under a card Teams shows the very characters, so bold is taken away and a link becomes its title and address. */
const plain = (markdown: string): string =>
  markdown
    .replace(/\[((?:\\.|[^\]\\])*)\]\(((?:\\.|[^()\s\\])+)\)/g, '$1: $2')
    .replaceAll('**', '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');

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
