/** Text at a place of a page, in points from its lower left corner. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
}

export interface PdfPage {
  readonly texts?: readonly Placed[];
  /** Operators of the content stream after the texts (ISO 32000-1, annex A). */
  readonly drawn?: string;
  /** An area that leads somewhere, and the action it has, such as `/S /URI /URI (https://a.example)`. */
  readonly links?: readonly { readonly area: readonly [number, number, number, number]; readonly action: string }[];
  readonly rotate?: 0 | 90 | 180 | 270;
}

/** Signs that Windows-1252 has elsewhere than Unicode. */
const moved: Readonly<Record<string, string>> = { '–': '\\226', '•': '\\225', '”': '\\224' };

const escaped = (text: string): string =>
  text.replace(/[\\()]/g, '\\$&').replace(/[–•”]/g, (sign) => moved[sign] ?? sign);

/** The operators that draw a text. */
export const shown = ({ text, x, y, size = 11, bold = false }: Placed): string =>
  `BT /F${bold ? 2 : 1} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`;

/** A content stream as an object; `filter` says how its bytes are packed. */
export const stream = (bytes: Uint8Array | string, filter = ''): Buffer => {
  const data = Buffer.from(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes);
  return Buffer.concat([
    Buffer.from(`<< /Length ${data.length} ${filter} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ]);
};

/** A PDF of objects, the first of which is its catalogue. `trailer` is added to the trailer. */
export const pdfOf = (objects: readonly (string | Buffer)[], trailer = ''): Buffer => {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let at = parts[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    const body = typeof object === 'string' ? Buffer.from(object, 'latin1') : object;
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    offsets.push(at);
    parts.push(part);
    at += part.length;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
};

const font = (name: string): string =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;

/** A PDF of upright A4 pages with text in Helvetica, as Windows-1252 has its letters. */
export const pdfFile = (pages: readonly PdfPage[], trailer = ''): Buffer => {
  const first = 5;
  const each = pages.map(({ texts = [], drawn = '', links = [], rotate = 0 }, at) => {
    const annots = links.map(
      ({ area, action }) => `<< /Type /Annot /Subtype /Link /Rect [${area.join(' ')}] /A << ${action} >> >>`,
    );
    return [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${rotate} /Contents ${first + at * 2 + 1} 0 R /Annots [${annots.join(' ')}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
      stream([...texts.map(shown), drawn].join('\n')),
    ];
  });
  const kids = pages.map((_, at) => `${first + at * 2} 0 R`).join(' ');
  return pdfOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
      font('Helvetica'),
      font('Helvetica-Bold'),
      ...each.flat(),
    ],
    trailer,
  );
};

/** Lines of text under each other from the top of a page. */
export const lines = (...texts: readonly string[]): readonly Placed[] =>
  texts.flatMap((text, at) => (text === '' ? [] : [{ text, x: 72, y: 770 - at * 14 }]));
