import { Link } from '@fluentui/react-components';
import type { ShownVersion } from '../../../views/after-sections.ts';
import type { VersionFile } from '../../../views/answers/minutes-file.ts';
import { useWords } from '../../words/words.ts';
import { useVersionFiles } from './version-files.ts';

const File = ({ file: { version, draft, name, url, page } }: { readonly file: VersionFile }) => {
  const { panel, cards } = useWords();
  const { minutes, webPage } = cards.buttons;
  const which = draft ? panel.after.draft : panel.version(version);
  const link = (href: string, title: string) => (
    <Link href={href} target="_blank" rel="noreferrer" aria-label={`${title}, ${which}`}>
      {title}
    </Link>
  );
  return (
    <span className="version-file">
      {url === null ? panel.kept(name) : link(url, minutes)}
      {page !== null && <> · {link(page, webPage)}</>}
    </span>
  );
};

/** The versions of the minutes, the newest first, each with its files. */
export const Versions = ({ versions }: { readonly versions: readonly ShownVersion[] }) => {
  const { panel } = useWords();
  const { after } = panel;
  const files = useVersionFiles(versions);
  return (
    <section aria-label={after.versions}>
      <h2>{after.versions}</h2>
      <ol className="versions" reversed>
        {versions.map(({ version, reason, released }, at) => {
          const own = files.filter((file) => file.version === version);
          return (
            <li key={version}>
              <strong>{panel.version(version)}</strong>
              {reason !== null && <span className="reason">{reason}</span>}
              <span className="quiet">{released === null ? after.notReleased : after.releasedAt(released)}</span>
              {own.map((file) => (
                <File key={`${file.version} ${file.draft}`} file={file} />
              ))}
              {at === 0 && own.length === 0 && <span role="status">{panel.making}</span>}
            </li>
          );
        })}
      </ol>
    </section>
  );
};
