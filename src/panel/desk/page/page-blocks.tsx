import { Fragment } from 'react';
import type { Block, BlockOf } from '../../../minutes/content/block.ts';
import { isBlank } from '../../../minutes/content/line.ts';
import { PageLine } from './page-line.tsx';
import { CalledTable, NotesTable } from './page-tables.tsx';

const Entry = ({ blocks }: { readonly blocks: readonly Block[] }) => {
  const [first, ...rest] = blocks;
  return (
    <li>
      {first?.type === 'paragraph' ? <PageLine line={first.line} /> : first && <PageBlock block={first} />}
      <PageBlocks blocks={rest} />
    </li>
  );
};

const List = ({ block: { start, entries } }: { readonly block: BlockOf<'list'> }) => {
  const items = entries.map((blocks, index) => <Entry key={index} blocks={blocks} />);
  return start === null ? <ul>{items}</ul> : <ol start={start}>{items}</ol>;
};

/** One block of the minutes. The words are those of the Word file; its numbers and letters are part of the text. */
export const PageBlock = ({ block }: { readonly block: Block }) => {
  switch (block.type) {
    case 'title':
      return <h2 className="page-title">{block.text}</h2>;
    case 'body':
      return <p className="page-body">{block.text}</p>;
    case 'fact':
      return (
        <p className="page-fact">
          <strong>{block.label}:</strong> {block.text}
        </p>
      );
    case 'called':
      return <CalledTable block={block} />;
    case 'footnote':
      return <p className="page-footnote">{block.text}</p>;
    case 'heading':
      return block.level === 1 ? <h3>{block.text}</h3> : <h4>{block.text}</h4>;
    case 'about':
      return <p className="page-about">{block.text}</p>;
    case 'paragraph':
      return isBlank(block.line) ? null : (
        <p>
          <PageLine line={block.line} />
        </p>
      );
    case 'lead-in':
      return <p className="page-lead-in">{block.text}</p>;
    case 'proposal':
      return (
        <p>
          <strong>{block.label}</strong> {block.text}
        </p>
      );
    case 'position':
      return (
        <p className="page-position">
          {block.label} {block.text}
        </p>
      );
    case 'list':
      return <List block={block} />;
    case 'lettered':
      return (
        <p className="page-lettered">
          {block.letter} {block.text}
        </p>
      );
    case 'table':
      return <NotesTable block={block} />;
    case 'pause':
      return <p className="page-pause">{block.text}</p>;
    case 'signatures':
      return (
        <div className="page-signatures">
          {block.signers.map(({ name, role }) => (
            <p key={`${name} ${role}`}>
              {name}
              <br />
              {role}
            </p>
          ))}
        </div>
      );
    case 'written by':
      return <p>{block.text}</p>;
  }
};

/** Blocks in their order. */
export const PageBlocks = ({ blocks }: { readonly blocks: readonly Block[] }) =>
  blocks.map((block, index) => (
    <Fragment key={index}>
      <PageBlock block={block} />
    </Fragment>
  ));
