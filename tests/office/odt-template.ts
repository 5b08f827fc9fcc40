const namespaces = ['office', 'style', 'text', 'table', 'fo', 'xlink']
  .map((name) => {
    const whole = name === 'fo' ? 'xsl-fo-compatible' : name;
    return `xmlns:${name}="${name === 'xlink' ? 'http://www.w3.org/1999/xlink' : `urn:oasis:names:tc:opendocument:xmlns:${whole}:1.0`}"`;
  })
  .join(' ');

const style = (name: string, shown: string, properties: string, level = ''): string =>
  `<style:style style:name="${name}" style:display-name="${shown}" style:family="paragraph" style:parent-style-name="Standard"${level}>${properties}</style:style>`;
const p = (inside: string, named = 'Standard'): string => `<text:p text:style-name="${named}">${inside}</text:p>`;
const cell = (inside: string): string => `<table:table-cell>${p(inside)}</table:table-cell>`;

/**
 * A template that a board made in another program, as flat OpenDocument (ODF 1.3). It has that program's styles and names, and facts in a table.
 * It also has a tag in two formats, a header and a footer, a link, and closing words of its own.
 */
export const odtTemplate = Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:style style:name="Standard" style:family="paragraph"><style:text-properties style:font-name="Liberation Serif" fo:font-size="12pt" fo:language="en" fo:country="US"/></style:style>
${style('Heading_20_1', 'Heading 1', '<style:text-properties fo:font-size="16pt" fo:color="#7a1f3d"/>', ' style:default-outline-level="1"')}
${style('Title', 'Title', '<style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="24pt"/>')}
${style('Beslut', 'Ställningstagande', '<style:text-properties fo:font-style="italic"/>')}
</office:styles>
<office:automatic-styles>
<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="3cm"/><style:header-style/><style:footer-style/></style:page-layout>
</office:automatic-styles>
<office:master-styles>
<style:master-page style:name="Standard" style:page-layout-name="A4"><style:header>${p('Rådet · {sidhuvud}')}</style:header><style:footer>${p('<text:page-number>1</text:page-number>')}</style:footer></style:master-page>
</office:master-styles>
<office:body><office:text>
${p('{titel}', 'Title')}
${p('{org<text:span text:style-name="T1">an}</text:span>')}
<table:table table:name="Fakta"><table:table-column table:number-columns-repeated="2"/>
<table:table-row>${cell('Dag')}${cell('{datum}')}</table:table-row>
<table:table-row>${cell('Förhinder')}${cell('{förhinder}')}</table:table-row>
</table:table>
${p('{kallade}')}
${p('{punkter}')}
${p('{underskrifter}')}
${p('Läs mer på <text:a xlink:type="simple" xlink:href="https://norr.example/">norr.example</text:a>')}
${p('Protokollet arkiveras.', 'Beslut')}
</office:text></office:body>
</office:document>`);
