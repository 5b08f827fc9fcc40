import { type Placed, pdfOf, shown, stream } from './pdf-file.ts';

/** An element of a structure tree (ISO 32000-1, 14.7.2), with its text. */
export interface Tagged {
  readonly role: string;
  readonly children: readonly (Tagged | Placed)[];
}

export const tagged = (role: string, ...children: Tagged['children']): Tagged => ({ role, children });

export interface TaggedPage {
  readonly elements: readonly Tagged[];
  /** Text that no element has. */
  readonly loose?: readonly Placed[];
  /** Text that the file says is no content. */
  readonly artifacts?: readonly Placed[];
}

/** A PDF of A4 pages with text in Helvetica that tells its structure. */
export const taggedPdf = (pages: readonly TaggedPage[]): Buffer => {
  const objects: (string | Buffer)[] = [];
  const reserve = (): number => objects.push('');
  const put = (number: number, object: string | Buffer): void => {
    objects[number - 1] = object;
  };
  const [catalogue, tree, root, regular, bold] = [reserve(), reserve(), reserve(), reserve(), reserve()];
  const document = reserve();
  const [kids, tops, parents]: [string[], string[], string[]] = [[], [], []];
  for (const [at, { elements, loose = [], artifacts = [] }] of pages.entries()) {
    const [page, content] = [reserve(), reserve()];
    const drawn: string[] = [];
    const owners: string[] = [];
    const element = ({ role, children }: Tagged, parent: number): string => {
      const own = reserve();
      const held = children.map((child) => {
        if ('role' in child) return element(child, own);
        drawn.push(`/${role} << /MCID ${owners.length} >> BDC ${shown(child)} EMC`);
        return `${owners.push(`${own} 0 R`) - 1}`;
      });
      put(own, `<< /Type /StructElem /S /${role} /P ${parent} 0 R /Pg ${page} 0 R /K [${held.join(' ')}] >>`);
      return `${own} 0 R`;
    };
    tops.push(...elements.map((one) => element(one, document)));
    drawn.push(...loose.map(shown), ...artifacts.map((one) => `/Artifact BMC ${shown(one)} EMC`));
    parents.push(`${at} [${owners.join(' ')}]`);
    kids.push(`${page} 0 R`);
    put(content, stream(drawn.join('\n')));
    put(
      page,
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /StructParents ${at} /Contents ${content} 0 R /Resources << /Font << /F1 ${regular} 0 R /F2 ${bold} 0 R >> >> >>`,
    );
  }
  put(catalogue, `<< /Type /Catalog /Pages ${tree} 0 R /MarkInfo << /Marked true >> /StructTreeRoot ${root} 0 R >>`);
  put(tree, `<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(' ')}] >>`);
  put(root, `<< /Type /StructTreeRoot /K ${document} 0 R /ParentTree << /Nums [${parents.join(' ')}] >> >>`);
  put(document, `<< /Type /StructElem /S /Document /P ${root} 0 R /K [${tops.join(' ')}] >>`);
  for (const [number, name] of [
    [regular, 'Helvetica'],
    [bold, 'Helvetica-Bold'],
  ] as const)
    put(number, `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`);
  return pdfOf(objects);
};
