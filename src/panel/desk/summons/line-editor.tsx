import { Button, Spinner } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { ShownDraft } from '../../../views/summons/summons-section.ts';
import { TextBox } from '../../parts/text-box.tsx';
import { useWords } from '../../words/words.ts';

type Line = ShownDraft['lines'][number];

/** The texts that a line is changed by: its one, or those of its cells. */
export const textsOf = ({ cells, text }: Line): readonly string[] => cells?.map((cell) => cell.text) ?? [text];

/** What was written for a line: one text, or one for each cell of a row. */
export type Written = { readonly text: string } | { readonly cells: readonly string[] };

/** Changes a line where it stands. Nothing is sent before the person says so. */
export const LineEditor = ({
  line: { number, cells },
  texts,
  write,
  busy,
  save,
  leave,
}: {
  readonly line: Line;
  readonly texts: readonly string[];
  readonly write: (texts: readonly string[]) => void;
  readonly busy: boolean;
  readonly save: (written: Written) => void;
  readonly leave: () => void;
}) => {
  const { summons: words } = useWords().panel;
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const send = (): void => {
    if (!busy) save(cells ? { cells: texts } : { text: texts[0] ?? '' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') leave();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is one more way; the button beside does the same.
    <div className="line-editor" ref={form} onKeyDown={onKeyDown}>
      <div className={cells ? 'cells' : ''}>
        {texts.map((one, at) => (
          <TextBox
            key={at}
            label={cells ? words.cell(number, at + 1) : words.line(number)}
            value={one}
            change={(changed) => write(texts.map((before, other) => (other === at ? changed : before)))}
            send={send}
          />
        ))}
      </div>
      <p className="hint">{words.editHint}</p>
      <div className="choices">
        <Button size="small" disabledFocusable={busy} icon={busy ? <Spinner size="extra-tiny" /> : null} onClick={send}>
          {words.readAgain}
        </Button>
        <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={leave}>
          {words.keepAsIs}
        </Button>
      </div>
    </div>
  );
};
