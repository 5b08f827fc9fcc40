import { useWords } from '../words/words.ts';

/** Stands where the item will be while it is fetched. */
export const Skeleton = () => {
  const { panel } = useWords();
  return (
    <div className="skeleton" role="status" aria-label={panel.loading}>
      <span className="short" />
      <span className="title" />
      <span />
      <span />
      <span className="block" />
    </div>
  );
};
