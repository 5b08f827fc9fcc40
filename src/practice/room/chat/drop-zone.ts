import { element } from '../element.ts';

/** Lets files be dropped anywhere on `target`, and marks it while one is dragged over it. */
export function dropZone(target: HTMLElement, label: string, drop: (file: File) => void): void {
  const veil = element('div', { class: 'veil', hidden: true }, label);
  target.append(veil);
  let depth = 0;
  const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  const over = (change: number) => (event: DragEvent) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    depth = Math.max(0, depth + change);
    veil.hidden = depth === 0;
  };
  target.addEventListener('dragenter', over(1));
  target.addEventListener('dragleave', over(-1));
  target.addEventListener('dragover', over(0));
  target.addEventListener('drop', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    depth = 0;
    veil.hidden = true;
    for (const file of event.dataTransfer?.files ?? []) drop(file);
  });
}
