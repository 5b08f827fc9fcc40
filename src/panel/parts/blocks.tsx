import { Link } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { ShownItem } from '../../views/sections.ts';

type Block = ShownItem['body'][number];
type Line = Extract<Block, { readonly type: 'paragraph' }>['line'];

/** An address the page may link to: what is not http, https or mailto stays text. */
const linked = (url: string | undefined): string | null => (url && /^(https?:|mailto:)/i.test(url) ? url : null);

/** One line of text; a line feed in it is a line break. */
const LineView = ({ line }: { readonly line: Line }) =>
  line.map(({ text, bold, italic, url }, at) => {
    const address = linked(url);
    const lines = text.split('\n').map((part, row) => (
      <Fragment key={row}>
        {row > 0 && <br />}
        {part}
      </Fragment>
    ));
    const leaning = italic ? <em>{lines}</em> : lines;
    const heavy = bold ? <strong>{leaning}</strong> : leaning;
    return (
      <Fragment key={at}>
        {address ? (
          <Link href={address} target="_blank" rel="noreferrer">
            {heavy}
          </Link>
        ) : (
          heavy
        )}
      </Fragment>
    );
  });

const Table = ({ block }: { readonly block: Extract<Block, { readonly type: 'table' }> }) => {
  const [header = [], ...rows] = block.rows;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard.
    <div className="wide" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {header.map((cell, at) => (
              <th key={at} scope="col" className={cell.align}>
                <LineView line={cell.line} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={column} className={cell.align}>
                  <LineView line={cell.line} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const List = ({ block }: { readonly block: Extract<Block, { readonly type: 'list' }> }) => {
  const entries = block.entries.map((entry, at) => (
    <li key={at}>
      <Blocks blocks={entry} />
    </li>
  ));
  return block.start === null ? <ul>{entries}</ul> : <ol start={block.start}>{entries}</ol>;
};

/** One of the kinds that Markdown gives; the others stand in minutes only. */
const BlockView = ({ block }: { readonly block: Block }) => {
  if (block.type === 'list') return <List block={block} />;
  if (block.type === 'table') return <Table block={block} />;
  if (block.type !== 'paragraph') return null;
  return (
    <p>
      <LineView line={block.line} />
    </p>
  );
};

/** Texts of a kallelse, of the kinds that Markdown gives. */
export const Blocks = ({ blocks }: { readonly blocks: readonly Block[] }) =>
  blocks.map((block, at) => <BlockView key={at} block={block} />);
