import JSZip from 'jszip';

const names =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"';

/** The content of an OpenDocument text with this body. */
export const contentOf = (body: string, styles = '', before = ''): string =>
  `<?xml version="1.0"?>${before}<office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;

/** An OpenDocument text of these files. */
export const packed = async (files: Readonly<Record<string, string>>): Promise<Uint8Array> => {
  const zip = new JSZip();
  zip.file('mimetype', 'application/vnd.oasis.opendocument.text');
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
};
/** An OpenDocument text with this body. */
export const odt = (body: string, styles = ''): Promise<Uint8Array> =>
  packed({ 'content.xml': contentOf(body, styles) });
