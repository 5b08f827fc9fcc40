import { Button } from '@fluentui/react-components';
import { usePage } from './page.ts';

/** Moves the focus to the newest visible element of the first selector that has one. */
const goTo = (...selectors: readonly string[]): void =>
  selectors
    .map((selector) => [...document.querySelectorAll<HTMLElement>(selector)].findLast((one) => one.checkVisibility()))
    .find((newest) => newest !== undefined)
    ?.focus();

/** The first stops of the Tab key, seen only there: past all people to what can be answered, and to where one writes. */
export const SkipLinks = () => {
  const { words } = usePage();
  return (
    <div className="skip-links">
      <Button size="small" onClick={() => goTo('.message:has(.ac-pushButton)', '.message', '.scroller')}>
        {words.toNewestCard}
      </Button>
      <Button size="small" onClick={() => goTo('.compose textarea')}>
        {words.toWriting}
      </Button>
    </div>
  );
};
