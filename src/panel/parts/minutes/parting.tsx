import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useSession } from '../../session.ts';
import { update, useState } from '../../state.ts';
import { useWords } from '../../words/words.ts';

/** How the draft parts from what was signed, and the choice: sign it anew, or release what was signed. */
export const PartingView = () => {
  const { panel, cards } = useWords();
  const { ask } = useSession();
  const { parting } = useState();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (parting) section.current?.focus();
  }, [parting]);
  if (!parting) return null;
  const { heading, differences, rest, signs, releases } = parting;
  return (
    <section ref={section} className="parting" tabIndex={-1} aria-label={heading}>
      <p>{heading}</p>
      <ul>
        {differences.map((lines, at) => (
          <li key={at}>
            {lines.map(({ label, text }) => (
              <p key={label}>
                <strong>{label}</strong> {text}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {rest && <p>{rest}</p>}
      <div className="buttons">
        {signs && (
          <Button onClick={() => void ask({ type: 'SignOff', whom: { self: true } })}>{cards.buttons.signAnew}</Button>
        )}
        {releases && (
          <Button onClick={() => void ask({ type: 'Release', signed: true })}>{cards.buttons.releaseSigned}</Button>
        )}
        <Button appearance="subtle" onClick={() => update({ parting: null })}>
          {panel.after.close}
        </Button>
      </div>
    </section>
  );
};
