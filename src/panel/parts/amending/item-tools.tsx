import { Button } from '@fluentui/react-components';
import type { AgendaRow } from '../../../views/sections.ts';
import { useState } from '../../state.ts';
import { useWords } from '../../words/words.ts';
import { changeOf, fieldsOf } from './item-fields.ts';
import { ItemForm } from './item-form.tsx';
import { type Amending, buttonOf } from './use-amending.ts';

/** What those who lead may do with a row of the agenda: an item that has been on stays where it is. */
export const ItemTools = ({ row, amending }: { readonly row: AgendaRow; readonly amending: Amending }) => {
  const { agendaEditor } = useWords().panel;
  const { items } = useState().shown;
  const { number, title, state } = row;
  const refusal = amending.refusalOf(number);
  const mover = (name: string, does: string, by: 1 | -1) => (
    <Button
      {...buttonOf(number, does)}
      size="small"
      disabledFocusable={!amending.hasRoom(row, by)}
      onClick={() => amending.move(row, by)}
    >
      {name}
    </Button>
  );
  return (
    <div className="item-tools">
      {amending.form !== number && (
        <div className="buttons">
          {state === 'coming' && (
            <>
              {mover(agendaEditor.up, 'up', -1)}
              {mover(agendaEditor.down, 'down', 1)}
            </>
          )}
          <Button {...buttonOf(number, 'change')} size="small" onClick={() => amending.openForm(number)}>
            {agendaEditor.change}
          </Button>
          {state === 'coming' && (
            <Button {...buttonOf(number, 'strike')} size="small" onClick={() => amending.strike(row)}>
              {agendaEditor.strike}
            </Button>
          )}
        </div>
      )}
      <div role="alert">{refusal && <p className="refusal">{refusal}</p>}</div>
      {amending.form === number && (
        <ItemForm
          draft={`item ${number}`}
          known={fieldsOf(
            row,
            items?.items.find((one) => one.number === number),
          )}
          save={(before, now) =>
            amending.save(
              number,
              { type: 'ChangeItem', item: number, ...changeOf(before, now) },
              agendaEditor.said.changed(now.title.trim() || title),
            )
          }
          leave={amending.closeForm}
        />
      )}
    </div>
  );
};
