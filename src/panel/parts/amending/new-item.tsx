import { Button } from '@fluentui/react-components';
import { useId, useState as useLocal } from 'react';
import type { AgendaPlace } from '../../commands/commands.ts';
import { useState } from '../../state.ts';
import { useWords } from '../../words/words.ts';
import { noFields, wholeItem } from './item-fields.ts';
import { ItemForm } from './item-form.tsx';
import { type Amending, buttonOf } from './use-amending.ts';

const beforeEnd = 'before end';
const first = 'first';

/** Adds an item to the agenda, and tells what was amended last, with the way to take it back. */
export const NewItem = ({ amending }: { readonly amending: Amending }) => {
  const { panel } = useWords();
  const { agendaEditor } = panel;
  const rows = useState().shown.agenda?.rows ?? [];
  const [place, setPlace] = useLocal(beforeEnd);
  const id = useId();
  // An item cannot be put before one that has been on.
  const from = rows.findLastIndex(({ state }) => state !== 'coming');
  const refusal = amending.refusalOf('new');
  const at = (): AgendaPlace | null => {
    if (place === beforeEnd) return null;
    return place === first && rows[0] ? { before: rows[0].number } : { after: Number(place) };
  };
  return (
    <div className="new-item">
      {amending.form === 'new' ? (
        <>
          <ItemForm
            draft="new item"
            known={noFields}
            save={(_, now) =>
              amending.save(
                'new',
                { type: 'AddItem', at: at(), ...wholeItem(now) },
                agendaEditor.said.added(now.title.trim()),
              )
            }
            leave={amending.closeForm}
          >
            <div className="field">
              <label htmlFor={id}>{agendaEditor.fields.place}</label>
              <select id={id} value={place} onChange={({ target }) => setPlace(target.value)}>
                <option value={beforeEnd}>{agendaEditor.beforeEnd}</option>
                {from < 0 && <option value={first}>{agendaEditor.first}</option>}
                {rows.slice(Math.max(from, 0)).map(({ number, printed, title }) => (
                  <option key={number} value={number}>
                    {agendaEditor.after(`${printed}. ${title}`)}
                  </option>
                ))}
              </select>
            </div>
          </ItemForm>
          <div role="alert">{refusal && <p className="refusal">{refusal}</p>}</div>
        </>
      ) : (
        <Button {...buttonOf('new', 'change')} onClick={() => amending.openForm('new')}>
          {agendaEditor.newItem}
        </Button>
      )}
      <div className="amended">
        <span role="status">{amending.said}</span>
        {amending.isNewest && (
          <Button size="small" data-amends="undo" onClick={amending.undo}>
            {panel.undo}
          </Button>
        )}
      </div>
    </div>
  );
};
