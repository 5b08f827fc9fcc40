import { update, useState } from '../state.ts';
import { useWords } from '../words/words.ts';

/** Says that a press of this person is not recorded yet. What it will come to is shown already; where it is refused, that is taken back and told. */
export const Sending = () => {
  const { panel } = useWords();
  const { sending } = useState();
  return sending ? (
    <p className="sending" aria-hidden="true">
      {panel.sending}
    </p>
  ) : null;
};

/** Why something was not done, beside the button that was pressed; and whether the server is lost. */
export const Notice = () => {
  const { panel } = useWords();
  const { notice, connection } = useState();
  return (
    <>
      <div role="alert">
        {notice && (
          <div className="notice">
            <p>{notice}</p>
            <button type="button" aria-label={panel.dismiss} onClick={() => update({ notice: null })}>
              ×
            </button>
          </div>
        )}
      </div>
      <div role="status">{connection === 'lost' && <p className="hint">{panel.reconnecting}</p>}</div>
    </>
  );
};
