import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useState } from '../../state.ts';
import sheet from '../../styles/board-dialog.css' with { type: 'text' };
import { useWords } from '../../words/words.ts';
import { SettingsForm } from './settings-form.tsx';
import { TemplateForm } from './template-form.tsx';

// The looks come with this chunk, as those of the desk do.
const looks = new CSSStyleSheet();
looks.replaceSync(sheet);
document.adoptedStyleSheets.push(looks);

/** The board's settings and its Word template, over the desk. Escape closes it, and the focus goes back to where it was. */
export const BoardDialog = ({ close }: { readonly close: () => void }) => {
  const { panel, board } = useWords();
  const { settings } = useState().shown;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="board-dialog" aria-labelledby="board-dialog-title" onClose={close}>
      <header>
        <h2 id="board-dialog-title">{board.settings}</h2>
        <Button size="small" onClick={() => dialog.current?.close()}>
          {panel.after.close}
        </Button>
      </header>
      <p className="quiet">{board.settingsLast}</p>
      {settings?.form && <SettingsForm form={settings.form} groups={settings.groups} />}
      <TemplateForm />
    </dialog>
  );
};
