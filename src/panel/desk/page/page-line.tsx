import type { Line } from '../../../minutes/content/block.ts';
import { linkedRuns } from '../../../minutes/content/line.ts';

const RunText = ({ text }: { readonly text: string }) =>
  text.split('\n').map((part, index) => (
    <span key={index}>
      {index > 0 && <br />}
      {part}
    </span>
  ));

/** A line of the minutes with its emphasis and links; a line feed is a line break. */
export const PageLine = ({ line, plain = false }: { readonly line: Line; readonly plain?: boolean }) =>
  linkedRuns(line).map(({ link, runs }, at) => {
    const text = runs.map(({ bold, italic, text: said }, index) => {
      const slanted = italic ? <em>{<RunText text={said} />}</em> : <RunText text={said} />;
      return <span key={index}>{bold && !plain ? <strong>{slanted}</strong> : slanted}</span>;
    });
    return link ? (
      <a key={at} href={link} target="_blank" rel="noreferrer">
        {text}
      </a>
    ) : (
      <span key={at}>{text}</span>
    );
  });
