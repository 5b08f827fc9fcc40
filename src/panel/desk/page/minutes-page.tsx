import { Text } from '@fluentui/react-components';
import { memo, useDeferredValue, useEffect, useState as useLocal, useMemo, useRef } from 'react';
import type { Sections } from '../../../views/sections.ts';
import { useState } from '../../state.ts';
import { useWords } from '../../words/words.ts';
import { createTextReader, type LiveText, withLiveTexts } from './live-texts.ts';
import { PageBlock } from './page-blocks.tsx';

/** A block of the page that a finding is about, chosen to be seen. `press` tells one choice from the next. */
export interface Marked {
  readonly block: number;
  readonly press: number;
}

/** Drawn again only where it has changed. */
const Shown = memo(PageBlock);

/** `found` are the blocks that findings are about. */
const Blocks = memo(
  ({
    blocks,
    found,
    marked,
  }: {
    readonly blocks: Sections['page']['blocks'];
    readonly found: ReadonlySet<number>;
    readonly marked: number | null;
  }) =>
    blocks.map((block, at) => (
      <div key={at} data-block={at} className={found.has(at) ? (at === marked ? 'found marked' : 'found') : undefined}>
        <Shown block={block} />
      </div>
    )),
);

/**
 * The page of the minutes as it grows. It is drawn when no key waits. `place` is that of the chosen item in the agenda, from 0 (-1 for none), which is
 * brought into view; so is what a finding is about once it is `marked`. `review`: the page is read beside the findings, and the blocks they are
 * about are told apart. `texts` are shown in the place of what the record has of them.
 */
export const MinutesPage = ({
  place,
  marked,
  review,
  texts,
}: {
  readonly place: number;
  readonly marked: Marked | null;
  readonly review: boolean;
  readonly texts: readonly LiveText[];
}) => {
  const { desk, after } = useWords().panel;
  const { page: newest, findings } = useState().shown;
  const [read] = useLocal(createTextReader);
  const { page, live } = useDeferredValue(
    useMemo(() => ({ page: newest, live: review ? [] : texts }), [newest, texts, review]),
  );
  const blocks = useMemo(() => withLiveTexts(page?.blocks ?? [], live, read), [page, live, read]);
  const paper = useRef<HTMLElement>(null);
  const told = useRef<HTMLParagraphElement>(null);
  const isMade = blocks.length > 0;
  const found = useMemo(() => {
    const groups = review ? (findings?.groups ?? []) : [];
    return new Set(groups.flatMap((group) => group.findings.flatMap(({ block }) => (block === null ? [] : [block]))));
  }, [findings, review]);
  useEffect(() => {
    const heading = paper.current?.querySelectorAll('h3')[place];
    if (!isMade || !heading || !paper.current) return;
    paper.current.scrollTop += heading.getBoundingClientRect().top - paper.current.getBoundingClientRect().top - 16;
  }, [place, isMade]);
  useEffect(() => {
    const block = marked && paper.current?.querySelector(`[data-block="${marked.block}"]`);
    if (told.current) told.current.textContent = block ? after.place(block.textContent) : '';
    block?.scrollIntoView({ block: 'center' });
  }, [marked, after]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <aside ref={paper} className="paper" aria-label={desk.page} tabIndex={0}>
      {/* Whoever hears the page is told what the finding is about, and stays at the finding. */}
      <p ref={told} role="status" className="hidden" />
      {isMade ? (
        <Blocks blocks={blocks} found={found} marked={marked?.block ?? null} />
      ) : (
        <Text as="p">{desk.pageEmpty}</Text>
      )}
    </aside>
  );
};
