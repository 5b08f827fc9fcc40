import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useState as useLocal, useRef } from 'react';
import { useUnderWay } from '../../commands/under-way.ts';
import type { Api } from '../../connection/api.ts';
import { ApiError } from '../../connection/api-error.ts';
import { useSession } from '../../session.ts';
import { useWords } from '../../words/words.ts';

type Asked = ReturnType<Api['sendTemplate']>;

/** The board's Word template: one is sent from the machine, or taken away, and the answer of the chat is shown. */
export const TemplateForm = () => {
  const { panel } = useWords();
  const { after } = panel;
  const { lead } = useSession();
  const [own, setOwn] = useLocal<boolean | null>(null);
  const [said, say] = useLocal('');
  const { isUnderWay, run } = useUnderWay();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    lead.hasTemplate().then(setOwn, () => setOwn(false));
  }, [lead]);
  const carryOut = async (asked: Asked, owns: boolean): Promise<void> => {
    say('');
    try {
      const { outcome, text } = await asked;
      say(text);
      if (outcome === 'done') setOwn(owns);
    } catch (fault) {
      if (!(fault instanceof ApiError)) throw fault;
      say(fault.message || panel.noAnswer);
    }
  };
  const send = (file: File | undefined): void => {
    if (file) void run(() => carryOut(lead.sendTemplate(file), true));
    // The same file can be chosen again, once it is changed.
    if (input.current) input.current.value = '';
  };
  return (
    <section aria-label={after.template}>
      <h3>{after.template}</h3>
      {own !== null && <p>{own ? after.ownTemplate : after.houseTemplate}</p>}
      <p className="quiet">{after.templateHelp}</p>
      <input
        ref={input}
        type="file"
        accept=".docx"
        hidden
        aria-label={after.sendTemplate}
        onChange={({ target }) => send(target.files?.[0])}
      />
      <div className="buttons">
        <Button disabledFocusable={isUnderWay} onClick={() => input.current?.click()}>
          {after.sendTemplate}
        </Button>
        {own && (
          <Button disabledFocusable={isUnderWay} onClick={() => void run(() => carryOut(lead.forgetTemplate(), false))}>
            {after.forgetTemplate}
          </Button>
        )}
        {isUnderWay && <Spinner size="tiny" aria-label={panel.sending} />}
      </div>
      <p role="status">{said}</p>
    </section>
  );
};
