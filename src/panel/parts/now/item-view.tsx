import { Link } from '@fluentui/react-components';
import type { NowSection, ShownItem } from '../../../views/sections.ts';
import { outcomeWords } from '../../words/outcome-words.ts';
import { useWords } from '../../words/words.ts';
import { Blocks } from '../blocks.tsx';
import { Icon } from '../icons.tsx';

/** When an item is planned, or how long it may take. */
export const Slot = ({ slot }: { readonly slot: ShownItem['slot'] }) => {
  const { panel, cards } = useWords();
  if (!slot) return null;
  const { start, end, minutes } = slot;
  return start && end ? panel.planned(`${cards.clock(start)}–${cards.clock(end)}`, minutes) : panel.length(minutes);
};

/** Who presents an item; nothing where nobody is named. */
export const Presenters = ({ of: presenters }: { readonly of: ShownItem['presenters'] }) => {
  const { panel } = useWords();
  if (presenters.length === 0) return null;
  const names = presenters.map(({ name, affiliation }) => [name, affiliation].filter(Boolean).join(', '));
  return (
    <p className="presenters">
      <span className="quiet">{panel.presenters}:</span> {names.join(' · ')}
    </p>
  );
};

/** The item that is on: number and title, when, of what kind, and who presents it. */
export const ItemHead = ({ now: { item, letter, place, of } }: { readonly now: NowSection }) => {
  const { panel, cards } = useWords();
  if (!item) return null;
  const part = item.subItems.find((one) => one.letter === letter);
  return (
    <header className="item-head">
      <p className="quiet">
        {panel.item(place, of)}
        {item.slot && ' · '}
        <Slot slot={item.slot} />
      </p>
      <h2>
        {item.printed}. {item.title}
      </h2>
      {part && (
        <p className="current-part">
          {part.letter}) {part.title}
        </p>
      )}
      {item.kind && <p className="kind">{cards.kinds[item.kind]}</p>}
      <Presenters of={item.presenters} />
    </header>
  );
};

/** The documents of an item, under a heading of this level. */
export const Documents = ({
  attachments,
  heading: Heading = 'h3',
}: {
  readonly attachments: ShownItem['attachments'];
  readonly heading?: 'h3' | 'h5';
}) => {
  const { panel } = useWords();
  if (attachments.length === 0) return null;
  return (
    <section>
      <Heading>{panel.documents}</Heading>
      <ul className="documents">
        {attachments.map(({ title, url }) => (
          <li key={title}>
            {url === null ? (
              title
            ) : (
              <Link href={url} target="_blank" rel="noreferrer">
                {title}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

type Texts = Pick<ShownItem, 'attachments' | 'body' | 'subItems'>;

const isText = ({ body, subItems }: Texts): boolean => body.length > 0 || subItems.some((one) => one.body.length > 0);

/** What the kallelse says of it: the documents, the parts, and the texts, which are folded where somebody follows the meeting since they can be long. */
export const ItemTexts = ({ item, unfolded = false }: { readonly item: Texts; readonly unfolded?: boolean }) => {
  const { panel } = useWords();
  return (
    <>
      {item.subItems.length > 0 && (
        <ol className="sub-items">
          {item.subItems.map(({ letter, title }) => (
            <li key={letter}>
              {letter}) {title}
            </li>
          ))}
        </ol>
      )}
      <Documents attachments={item.attachments} />
      {isText(item) && (
        <details open={unfolded}>
          <summary>{panel.texts}</summary>
          <div className="texts">
            <Blocks blocks={item.body} />
            {item.subItems
              .filter(({ body }) => body.length > 0)
              .map(({ letter, title, body }) => (
                <section key={letter}>
                  <h3>
                    {letter}) {title}
                  </h3>
                  <Blocks blocks={body} />
                </section>
              ))}
          </div>
        </details>
      )}
    </>
  );
};

/** What the item has come to so far. */
export const Decided = ({ item, except }: { readonly item: ShownItem; readonly except: string | null }) => {
  const words = useWords();
  const { cards, panel } = words;
  const taken = item.decided.filter(({ text }) => text !== except);
  return (
    <>
      {item.approved && (
        <p className="outcome">
          <Icon of="check" /> {cards.approved}
        </p>
      )}
      {taken.map((one) => (
        <div key={one.text} className="decided">
          <p className="outcome">
            <Icon of="check" /> {outcomeWords(one, words)}
          </p>
          {one.isOnlyProposed && one.text && <p className="quiet">{panel.proposal}</p>}
          <p>{one.text}</p>
        </div>
      ))}
    </>
  );
};
