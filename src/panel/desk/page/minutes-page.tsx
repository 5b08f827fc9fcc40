import { Text } from '@fluentui/react-components';
import { memo, useDeferredValue, useEffect, useRef } from 'react';
import type { Sections } from '../../../views/sections.ts';
import { useState } from '../../state.ts';
import { useWords } from '../../words.ts';
import { PageBlocks } from './page-blocks.tsx';

const Blocks = memo(({ page }: { readonly page: Sections['page'] }) => <PageBlocks blocks={page.blocks} />);

/** The page of the minutes as it grows. It is drawn when no key waits. `place` is that of the chosen item in the agenda, from 0, which is brought into view. */
export const MinutesPage = ({ place }: { readonly place: number }) => {
  const { desk } = useWords().panel;
  const page = useDeferredValue(useState().shown.page);
  const paper = useRef<HTMLElement>(null);
  const isMade = page !== undefined && page.blocks.length > 0;
  useEffect(() => {
    const heading = paper.current?.querySelectorAll('h3')[place];
    if (!isMade || !heading || !paper.current) return;
    paper.current.scrollTop += heading.getBoundingClientRect().top - paper.current.getBoundingClientRect().top - 16;
  }, [place, isMade]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <aside ref={paper} className="paper" aria-label={desk.page} tabIndex={0}>
      {isMade ? <Blocks page={page} /> : <Text as="p">{desk.pageEmpty}</Text>}
    </aside>
  );
};
