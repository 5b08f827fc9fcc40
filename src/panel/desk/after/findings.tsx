import { useEffect, useId, useRef } from 'react';
import type { FindingsSection } from '../../../views/after-sections.ts';
import { useWords } from '../../words/words.ts';
import { FindingMend } from './finding-mend.tsx';

/** What the review found, by item: each shows its place on the page, and is mended here. */
export const Findings = ({
  section,
  fixed,
  marked,
  mark,
  toItem,
}: {
  readonly section: FindingsSection;
  /** Whether the record is signed, so that nothing is mended before a new version is opened. */
  readonly fixed: boolean;
  /** The block of the page that is shown. */
  readonly marked: number | null;
  readonly mark: (block: number) => void;
  readonly toItem: (item: number) => void;
}) => {
  const { after } = useWords().panel;
  const hint = useId();
  const list = useRef<HTMLElement>(null);
  /** The place in the list of a finding that was mended by a press. */
  const gone = useRef<number | null>(null);
  // Its button goes with it: whoever works by keyboard goes on with the finding that takes its place.
  useEffect(() => {
    const at = gone.current;
    if (at === null || list.current?.contains(document.activeElement)) return;
    gone.current = null;
    const rows = list.current?.querySelectorAll<HTMLElement>('.finding-fault') ?? [];
    (rows[Math.min(at, rows.length - 1)] ?? list.current?.querySelector('h2'))?.focus();
  }, [section]);
  const all = section.groups.flatMap(({ findings }) => findings);
  return (
    <section ref={list} className="findings" aria-label={after.findings}>
      <h2 tabIndex={-1}>{after.findings}</h2>
      <p role="status">{all.length === 0 ? after.none : after.count(all.length)}</p>
      {fixed && all.length > 0 && <p className="quiet">{after.fixed}</p>}
      <span id={hint} className="hidden">
        {after.showsPlace}
      </span>
      {section.groups.map(({ heading, findings }) => (
        <div key={heading} className="finding-group">
          <h3>{heading}</h3>
          <ul>
            {findings.map((finding) => {
              const { id, fault, advice, block } = finding;
              return (
                <li key={id}>
                  {block === null ? (
                    <p>{fault}</p>
                  ) : (
                    <button
                      type="button"
                      className="finding-fault"
                      aria-describedby={hint}
                      aria-current={block === marked ? 'true' : undefined}
                      onClick={() => mark(block)}
                    >
                      {fault}
                    </button>
                  )}
                  {advice && <p className="quiet">{advice}</p>}
                  {!fixed && (
                    <FindingMend
                      finding={finding}
                      mended={() => {
                        gone.current = all.indexOf(finding);
                      }}
                      toItem={toItem}
                    />
                  )}
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
};
