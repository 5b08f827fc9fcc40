import { readHtml } from '../../../src/adapters/teams/incoming/html-text.ts';
import { speechOf } from '../../../src/adapters/teams/incoming/speech.ts';
import { bot } from './bot-at-work.ts';

const own = { type: 'mention', text: '<at>Klubba</at>', mentioned: bot };
const other = { type: 'mention', text: '<at>Bo Alm</at>', mentioned: { id: '29:bo', name: 'Bo Alm' } };
const html = (content: string) => [{ contentType: 'text/html', content }];

describe('what was said', () => {
  test.each([
    ['<at>Klubba</at> nästa', [own], 'nästa', true],
    ['nästa', [], 'nästa', false],
    ['<at>Klubba</at>&nbsp;paus 15\u00a0', [own], 'paus 15', true],
    ['<at>Klubba</at> <at>Klubba</at> nästa', [own, own], 'nästa', true],
    ['<at>Klubba</at> närvarande <at>Bo Alm</at>', [own, other], 'närvarande Bo Alm', true],
    ['<at>Klubba</at> <at>Bo Alm</at> ersätter Cia By', [own, other], 'Bo Alm ersätter Cia By', true],
    ['<at>Bo Alm</at> tack', [other], 'Bo Alm tack', false],
    ['hej <at id="0">Klubba</at> nästa', [{ ...own, text: '<at id="0">Klubba</at>' }], 'hej  nästa', true],
    ['<at>Klubba</at> anteckna ett\r\ntvå  \r\ntre', [own], 'anteckna ett\ntvå\ntre', true],
    ['<at>Klubba</at>', [own], '', true],
    [undefined, undefined, '', false],
    [17, 'no list', '', false],
  ])('%j', (text, entities, expected, addressed) => {
    expect(speechOf({ text, entities, recipient: bot })).toEqual({ text: expected, addressed });
  });

  test('is read from the HTML where lines and numbers would be lost', () => {
    const content =
      '<p><span itemtype="http://schema.skype.com/Mention" itemscope="" itemid="0">Klubba</span>&nbsp;kallelse</p>' +
      '<p>Dagordning</p><ol start="3"><li>Öppnande</li><li>Budget &amp; plan<ul><li>underlag</li></ul></li></ol>' +
      '<table><tr><td>A</td><td>B</td></tr></table>';
    const activity = { text: '<at>Klubba</at> kallelse Dagordning', entities: [own], recipient: bot };
    expect(speechOf({ ...activity, attachments: html(content) })).toEqual({
      text: 'kallelse\nDagordning\n3. Öppnande\n4. Budget & plan\n- underlag\nA\tB',
      addressed: true,
    });
  });

  test('stays as typed where the HTML tells nothing more', () => {
    const activity = { text: '<at>Klubba</at> sök A < B', entities: [own], recipient: bot };
    const attachments = html(
      '<div><div><span itemtype="http://schema.skype.com/Mention">Klubba</span> sök A &lt; B</div></div>',
    );
    expect(speechOf({ ...activity, attachments }).text).toBe('sök A < B');
  });
});

const mention = '<span itemscope="" itemtype="http://schema.skype.com/Mention" itemid="0">Klubba</span>';
const reply = (words: string, inner = '') =>
  '<blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="1700000000000">' +
  '<strong itemprop="mri" itemid="28:bot">Klubba</strong><span itemprop="time" itemid="1700000000000"></span>' +
  `${inner}<p itemprop="preview">${words}</p></blockquote>`;
const forward = (words: string) =>
  `<blockquote itemtype="http://schema.skype.com/Forward">\r\n<p>${words}</p>\r\n</blockquote>`;

describe('of a message that quotes another, only the own words are heard:', () => {
  test.each([
    ['a reply to a card', reply('klubba'), `<p>${mention}&nbsp;bekräfta</p>`, 'bekräfta'],
    ['a reply without words', reply('klubba'), `<p>${mention}</p>`, ''],
    ['a reply to a reply', reply('nästa', reply('klubba')), `<p>${mention} ångra</p>`, 'ångra'],
    ['a forward', '', `<p>${mention} hjälp</p>${forward('klubba remiss')}`, 'hjälp'],
    ['a forward alone', '', `<p>${mention}</p>${forward('klubba remiss')}`, ''],
    ['an older quotation', '<blockquote>\r\n<p>klubba</p>\r\n</blockquote>', `<p>${mention} nästa</p>`, 'nästa'],
    ['a quotation after the mention', `<p>${mention}</p><blockquote>klubba</blockquote>`, '<p>nästa</p>', 'nästa'],
    ['a quotation that never ends', reply('klubba').replace('</blockquote>', ''), `<p>${mention} nästa</p>`, ''],
    [
      'a legacy quotation',
      '<quote author="a"><legacyquote>[10:31]</legacyquote>klubba</quote>',
      `${mention} nästa`,
      'nästa',
    ],
    [
      'a note with a quotation',
      '',
      `<p>${mention} anteckna Hon sade</p><blockquote>nej</blockquote>`,
      'anteckna Hon sade\nnej',
    ],
    ['a quotation set in signs', '', `<p>&gt; klubba</p><p>${mention} nästa</p>`, 'nästa'],
  ])('%s', (_, quoted, own_, expected) => {
    const activity = { text: '<at>Klubba</at> klubba', entities: [own], recipient: bot };
    expect(speechOf({ ...activity, attachments: html(quoted + own_) }).text).toBe(expected);
  });

  test.each([
    ['<quoted messageId="1700000000000"/><at>Klubba</at> bekräfta', 'bekräfta'],
    ['<quoted messageId="1"/> <quoted messageId="2" />\r\n<at>Klubba</at> nästa', 'nästa'],
    ['<quoted messageId="1">klubba</quoted><at>Klubba</at> nästa', 'nästa'],
    ['<quoted messageId="1"><at>Klubba</at> nästa', 'nästa'],
    [`${reply('klubba')}<at>Klubba</at> nästa`, 'nästa'],
    ['> klubba\r\n> remiss\r\n\r\n<at>Klubba</at> nästa', 'nästa'],
    ['> klubba', ''],
  ])('%j, where no HTML comes along', (text, expected) => {
    expect(speechOf({ text, entities: [own], recipient: bot }).text).toBe(expected);
  });

  test('Klubba mentioned in what is quoted is not spoken to', () => {
    const attachments = html(`${reply(`${mention} klubba`)}<p>bekräfta</p>`);
    const activity = { text: '<quoted messageId="1"/>bekräfta', entities: [own], recipient: bot, attachments };
    expect(speechOf(activity)).toEqual({ text: 'bekräfta', addressed: false });
  });
});

test.each([
  ['Mötesbot: nästa', 'nästa'],
  ['@mötesbot, nästa', 'nästa'],
  ['Mötesbot?', ''],
  ['Mötesboten är borta', 'Mötesboten är borta'],
  ['anteckna Mötesbot', 'anteckna Mötesbot'],
])('%j: the name it is registered under is spoken to', (text, expected) => {
  expect(speechOf({ text, recipient: { id: '28:bot', name: 'Mötesbot' } }).text).toBe(expected);
});

describe('a hundred thousand signs', () => {
  const long = (unit: string) => unit.repeat(100_000 / unit.length);
  test.each([
    '<',
    '<at>',
    ' ',
    '</p>',
    '<br>',
    '&',
    '\u00a0',
    '<p>a</p>',
    '<!--',
    '<table><tr><td>',
    '<td>',
    '<blockquote>',
    '> \n',
    'a\t',
  ])('of %j are read', (unit) => {
    const activity = { text: long(unit), entities: new Array(10_000).fill(own), recipient: bot };
    expect(speechOf(activity).addressed).toBe(unit !== '<blockquote>');
    expect(speechOf({ ...activity, attachments: html(`${long(unit)}<br>slut`) }).text).toMatch(
      unit === '<blockquote>' ? /^$/ : /slut$/,
    );
  });
});

test('a name is no longer than an account may bear, and what stands in it is no mention', () => {
  const mentioned = (name: string) => ({ type: 'mention', text: '<at>x</at>', mentioned: { id: '29:bo', name } });
  const text = '<at>x</at> '.repeat(1_000);
  const said = speechOf({ text, entities: [mentioned('b'.repeat(100_000))], recipient: bot }).text;
  expect(said).toBe(Array.from({ length: 1_000 }, () => 'b'.repeat(256)).join(' '));
  const within = new Array(200).fill(mentioned('<at>x</at><at>x</at>'));
  expect(speechOf({ text: '<at>x</at> går', entities: within, recipient: bot }).text).toBe('xx går');
});

describe('text of HTML', () => {
  test.each([
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['<p>a</p>\r\n<p>&nbsp;</p><p>b</p>', 'a\n\nb'],
    ['<div>a<br></div><div><br></div><div>b</div>', 'a\n\nb'],
    ['<p>a<br><br><br><br>b</p><p>c</p>', 'a\n\nb\nc'],
    ['<p>ett&nbsp;tv\u00e5 <b>tre</b>, <i>fyra</i></p>', 'ett tv\u00e5 tre, fyra'],
    ['1 &lt; 2 &#229;&#xE5; &#9999999; &okänd;', '1 < 2 åå \ufffd &okänd;'],
    ['V&aring;rd &ndash; &Ouml;ppnande &hellip; &sect; 3 &rdquo;N&auml;ra&rdquo;', 'Vård – Öppnande … § 3 ”Nära”'],
    ['<!--StartFragment-->a<!--EndFragment-->', 'a'],
    ['<ol><li>a<ol><li>b</li></ol></li><li>c</li></ol>', '1. a\n1. b\n2. c'],
    ['a < b', 'a < b'],
    ['<', '<'],
    ['', ''],
  ])('%j', (written, expected) => {
    expect(readHtml(written, [], '').text).toBe(expected);
  });
});
