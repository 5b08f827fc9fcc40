import type { BlockOf, Cell } from '../../../minutes/content/block.ts';
import { spansAll } from '../../../minutes/content/line.ts';
import { PageLine } from './page-line.tsx';

/** The called: a row for each group, which heads its members. */
export const CalledTable = ({ block: { header, groups } }: { readonly block: BlockOf<'called'> }) => (
  <table className="page-called">
    <thead>
      <tr>
        <th scope="col">{header[0]}</th>
        <th scope="col">{header[1]}</th>
      </tr>
    </thead>
    <tbody>
      {groups.map(({ name, seats }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td>
            {seats.map((seat, index) => (
              <div key={index}>{seat}</div>
            ))}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Row = ({ cells, head }: { readonly cells: readonly Cell[]; readonly head: boolean }) => (
  <tr>
    {cells.map(({ line, align }, column) => {
      const Name = head ? 'th' : 'td';
      return (
        <Name key={column} className={align === 'right' ? 'right' : undefined} scope={head ? 'col' : undefined}>
          <PageLine line={line} plain={head} />
        </Name>
      );
    })}
  </tr>
);

/** A table of the notes. A header with one text for all columns names the table. */
export const NotesTable = ({ block: { rows } }: { readonly block: BlockOf<'table'> }) => {
  const [header = [], ...body] = rows;
  const [title] = header;
  const isNamed = spansAll(header);
  return (
    <table className="page-table">
      {isNamed && title && (
        <caption>
          <PageLine line={title.line} plain />
        </caption>
      )}
      {!isNamed && (
        <thead>
          <Row cells={header} head />
        </thead>
      )}
      <tbody>
        {body.map((cells, index) => (
          <Row key={index} cells={cells} head={false} />
        ))}
      </tbody>
    </table>
  );
};
