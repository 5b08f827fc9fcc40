import { decidedName, isCompanion, isDecided, isProposal, readDocumentName } from '../../src/language/document-name.ts';
import { fc } from '../support/properties.ts';

const board = { abbreviation: 'VNK', body: 'Vårdsamverkan Norra Kusten', date: '2024-04-09' };
const nothing = { kind: null, statuses: [], abbreviation: null, date: null, extension: '' };

test.each([
  [
    'Presentation Bemanning, läget i sommar, VNK 2024-04-09.pptx',
    {
      kind: 'Presentation',
      subject: 'Bemanning, läget i sommar',
      abbreviation: 'VNK',
      date: '2024-04-09',
      extension: '.pptx',
    },
  ],
  ['Presentation Bemanning, VNK 2024-04-09', { kind: 'Presentation', subject: 'Bemanning', abbreviation: 'VNK' }],
  ['Tjänsteskrivelse Bemanning 2024-04-09', { kind: 'Tjänsteskrivelse', subject: 'Bemanning 2024-04-09', date: null }],
  ['Lathund SIP, 2024-04-09.pdf', { kind: 'Lathund', subject: 'SIP', abbreviation: null, date: '2024-04-09' }],
  ['Följebrev Plan, VNK.pdf', { kind: 'Följebrev', subject: 'Plan', abbreviation: 'VNK', date: null }],
  ['Riktlinje, SIP.pdf', { kind: null, subject: 'Riktlinje, SIP', abbreviation: null }],
  ['Slutrapport Närvård, Styrgruppen 2019-05-29', { kind: 'Slutrapport', abbreviation: 'Styrgruppen' }],
  [
    'Plan, reviderad, beslutad, Vårdsamverkan Norra Kusten 2024-04-09.pdf (example.org)',
    { subject: 'Plan', statuses: ['reviderad', 'beslutad'], abbreviation: board.body, extension: '.pdf' },
  ],
  ['Förslag till plan_utkast 2.docx', { kind: 'Förslag', subject: 'plan', statuses: ['utkast 2'] }],
  ['Förslagslåda', { ...nothing, subject: 'Förslagslåda' }],
  ['', { ...nothing, subject: '' }],
])('I1 %j is told by its form', (title, parts) => {
  expect(readDocumentName(title, [board.abbreviation, board.body])).toMatchObject(parts);
});

test.each([
  ['Förslag Plan för vården, 2024.pdf', 'Plan för vården, 2024, beslutad, VNK 2024-04-09.pdf'],
  ['Förslag till handlingsplan.docx', 'Handlingsplan, beslutad, VNK 2024-04-09.docx'],
  ['Förslag: Plan (example.org)', 'Plan, beslutad, VNK 2024-04-09'],
  ['Utkast_Plan.pdf', 'Plan, beslutad, VNK 2024-04-09.pdf'],
  ['Plan (utkast).pdf', 'Plan, beslutad, VNK 2024-04-09.pdf'],
  ['Plan, utkast, VNK 2024-03-01.pdf', 'Plan, beslutad, VNK 2024-04-09.pdf'],
  ['Reviderat förslag till plan.pdf', 'Plan, beslutad, VNK 2024-04-09.pdf'],
  ['Uppdragshandling SIP reviderad.pdf', 'Uppdragshandling SIP reviderad, beslutad, VNK 2024-04-09.pdf'],
  ['Förslag Plan, reviderad, SRO 2024-03-01.pdf', 'Plan, reviderad, beslutad, VNK 2024-04-09.pdf'],
  ['Plan, beslutad, VNK 2023-04-11.pdf', 'Plan, beslutad, VNK 2024-04-09.pdf'],
  ['Riktlinje, SIP v1.10', 'Riktlinje, SIP v1.10, beslutad, VNK 2024-04-09'],
  ['Förslag.pdf', 'Förslag, beslutad, VNK 2024-04-09.pdf'],
])('I2 %j once decided is %j', (title, name) => {
  expect(decidedName(title, board)).toBe(name);
});

test.each([
  [{ ...board, abbreviation: null }, 'Plan, beslutad, Vårdsamverkan Norra Kusten 2024-04-09.pdf'],
  [{ ...board, date: null }, 'Plan, beslutad, VNK.pdf'],
  [{ abbreviation: null, body: null, date: '2024-04-09' }, 'Plan, beslutad, 2024-04-09.pdf'],
  [{ abbreviation: null, body: null, date: null }, 'Plan, beslutad.pdf'],
])('I2 what is not known of %j is left out', (by, name) => {
  expect(decidedName('Förslag Plan.pdf', by)).toBe(name);
  expect(decidedName(name, by)).toBe(name);
  expect([isDecided(name), isProposal(name)]).toEqual([true, false]);
});

const part = fc.constantFrom(
  'Förslag',
  'utkast',
  'Plan',
  'SIP',
  'reviderad',
  'beslutad',
  'VNK',
  '2024-03-01',
  'å',
  '2024',
);
const written = fc
  .tuple(
    fc.array(fc.tuple(part, fc.constantFrom(' ', ', ', '_', ' (', ') ')), { minLength: 1, maxLength: 7 }),
    fc.constantFrom('', '.pdf', '.docx', ' (example.org)'),
  )
  .map(([parts, end]) => `${parts.map(([word, gap]) => `${word}${gap}`).join('')}${end}`);

test('I2 a name made for a decided document gives itself, and is no proposal', () => {
  fc.assert(
    fc.property(fc.oneof(written, fc.string({ minLength: 1 })), (title) => {
      const name = decidedName(title, board);
      expect(decidedName(name, board)).toBe(name);
      expect([isDecided(name), isProposal(name)]).toEqual([true, false]);
    }),
    { numRuns: 500 },
  );
});

test('I4 a presentation or a covering letter only goes with what is decided on', () => {
  const kinds = ['Presentation Plan', 'Tjänsteskrivelse Plan', 'Följebrev Plan', 'Uppdragshandling Plan', 'Plan'];
  expect(kinds.map(isCompanion)).toEqual([true, true, true, false, false]);
});
