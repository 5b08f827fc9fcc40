import { Button } from '@fluentui/react-components';
import type { ShownItem, Step } from '../../../views/sections.ts';
import { useDraft } from '../../drafts.ts';
import { useSession } from '../../session.ts';
import { useWords } from '../../words/words.ts';
import { TextBox } from '../text-box.tsx';

/** Where the wording that is being written for an item is kept. */
export const wordingOf = (item: number | null): string => `wording ${item}`;

/** Which parts of an item the wording covers, by letter; none for all of it. */
export const useCovered = (item: number | null) => {
  const { text, write, sent } = useDraft(`parts ${item}`);
  return {
    letters: text === '' ? [] : text.split(' '),
    cover: (now: readonly string[]) => write(now.join(' ')),
    sent: () => sent(text),
  };
};

/** Whether the wording is asked for in plain sight and goes with the primary button: without it there would be nothing to decide. */
export const wordingIsNext = ({ formality, proposal, subItems, decided }: ShownItem, { step }: Step): boolean =>
  (step === 'open position' && proposal === null) ||
  (formality === 'other matters' && subItems.length > 0 && decided.length === 0);

/** Another wording for the position that is open, whose text is `from`. */
export const AmendForm = ({
  item,
  letters,
  from,
}: {
  readonly item: number;
  readonly letters: readonly string[];
  readonly from: string;
}) => {
  const { panel, cards } = useWords();
  const { ask } = useSession();
  const { text, begun, write, sent } = useDraft(wordingOf(item));
  const wording = begun ? text : from;
  const unchanged = wording.trim() === '' || wording === from;
  const amend = async (): Promise<void> => {
    if (!unchanged && (await ask({ type: 'OpenPosition', item, letters, text: wording }))) sent(wording);
  };
  return (
    <>
      <TextBox
        label={panel.fields.wording}
        value={wording}
        change={(now) => write(now, item)}
        send={() => void amend()}
        hint={panel.amendWarning}
      />
      <Button disabledFocusable={unchanged} onClick={() => void amend()}>
        {cards.buttons.amend}
      </Button>
    </>
  );
};

/** The wording of a new position on an item, and which parts it covers. `opens`: with a button of its own beside the primary one. */
export const WordingForm = ({ item, opens }: { readonly item: ShownItem; readonly opens: boolean }) => {
  const { panel, cards } = useWords();
  const { ask } = useSession();
  const { number, subItems } = item;
  const { text, write, sent } = useDraft(wordingOf(number));
  const { letters, cover, sent: covered } = useCovered(number);
  const open = async (): Promise<void> => {
    if (text.trim() === '' || !(await ask({ type: 'OpenPosition', item: number, letters, text }))) return;
    sent(text);
    covered();
  };
  return (
    <>
      <TextBox
        label={panel.fields.wording}
        value={text}
        change={(now) => write(now, number)}
        send={() => void open()}
        hint={panel.newWording}
      />
      {subItems.length > 1 && (
        <fieldset>
          <legend>{cards.itemCard.covers}</legend>
          {subItems.map(({ letter, title }) => (
            <label key={letter} className="tick">
              <input
                type="checkbox"
                checked={letters.includes(letter)}
                onChange={({ target }) =>
                  cover(target.checked ? [...letters, letter] : letters.filter((one) => one !== letter))
                }
              />
              {letter}) {title}
            </label>
          ))}
        </fieldset>
      )}
      {opens && (
        <Button disabledFocusable={text.trim() === ''} onClick={() => void open()}>
          {cards.buttons.propose}
        </Button>
      )}
    </>
  );
};
