import { useWords } from '../../words/words.ts';

/** An item that was taken off the agenda, where it stood. */
export const StruckRow = ({ printed, title }: { readonly printed: number; readonly title: string }) => {
  const { panel } = useWords();
  return (
    <li className="struck">
      <del>
        {printed}. {title}
      </del>{' '}
      <span className="quiet">{panel.agendaEditor.struck}</span>
    </li>
  );
};
