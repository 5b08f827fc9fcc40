import { update, useState } from '../state.ts';
import { useWords } from '../words.ts';

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
