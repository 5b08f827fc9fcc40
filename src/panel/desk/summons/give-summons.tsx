import { Button, Spinner } from '@fluentui/react-components';
import { type ClipboardEvent, type DragEvent, useState as useLocal, useRef } from 'react';
import type { GivenSummons } from '../../connection/api.ts';
import { useDraft } from '../../drafts.ts';
import { TextBox } from '../../parts/text-box.tsx';
import { useWords } from '../../words/words.ts';
import { pastedLines } from '../paste/pasted-lines.ts';
import type { Giving } from './use-giving.ts';

/** The kinds of files that are offered first; what a file is is told by its bytes. */
const offered = '.docx,.odt,.pdf,.txt,.md';

/** Under which name a pasted text is kept until a kallelse is used. */
export const pastedText = 'summons';

/** Where a kallelse is given: a file dropped or chosen, or its text pasted. */
export const GiveSummons = ({
  giving,
  first,
}: {
  readonly giving: Giving;
  /** Whether there is no kallelse yet, so that this is what comes next. */
  readonly first: boolean;
}) => {
  const { summons: words } = useWords().panel;
  const pasted = useDraft(pastedText);
  const [over, drag] = useLocal(false);
  const input = useRef<HTMLInputElement>(null);
  const { busy } = giving;
  const give = async (given: GivenSummons): Promise<void> => {
    if (!busy) await giving.give(given);
  };
  const giveFile = (file: File | null | undefined): void => {
    if (file) void give({ file });
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    drag(false);
    giveFile(event.dataTransfer.files.item(0));
  };
  const readText = (): void => {
    if (pasted.text.trim() !== '') void give({ text: pasted.text });
  };
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    // Nothing in it runs or is fetched: the document is not shown.
    const { body } = new DOMParser().parseFromString(event.clipboardData.getData('text/html'), 'text/html');
    const lines = pastedLines(body);
    if (lines === null) return;
    event.preventDefault();
    const { currentTarget: box } = event;
    box.setRangeText(lines, box.selectionStart, box.selectionEnd, 'end');
    pasted.write(box.value);
  };
  return (
    <section className="give-summons">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the button beside it does the same. */}
      <div
        className={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          drag(true);
        }}
        onDragLeave={() => drag(false)}
        onDrop={onDrop}
      >
        <p>{words.drop}</p>
        <p className="hint">{words.fileKinds}</p>
        <input
          ref={input}
          type="file"
          accept={offered}
          aria-label={words.chooseFile}
          tabIndex={-1}
          className="hidden"
          onChange={({ target }) => {
            giveFile(target.files?.item(0));
            // The same file, mended, can be chosen again.
            target.value = '';
          }}
        />
        <Button disabledFocusable={busy} onClick={() => input.current?.click()}>
          {words.chooseFile}
        </Button>
      </div>
      <p className="hint or">{words.or}</p>
      <TextBox label={words.text} value={pasted.text} change={pasted.write} send={readText} paste={onPaste} />
      <Button
        appearance={first && pasted.text.trim() !== '' ? 'primary' : 'secondary'}
        disabledFocusable={busy || pasted.text.trim() === ''}
        icon={busy ? <Spinner size="tiny" /> : null}
        onClick={readText}
      >
        {busy ? words.reading : words.readText}
      </Button>
    </section>
  );
};
