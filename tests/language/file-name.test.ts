import { safeName } from '../../src/language/file-name.ts';
import { fc } from '../support/properties.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 400 });

describe('a safe name', () => {
  test.each([
    ['2024-02-26 Mötesanteckning Norra Kusten SNK.docx', '2024-02-26 Mötesanteckning Norra Kusten SNK.docx'],
    ['a/b\\c:d*e?f"g<h>i|j.docx', 'a-b-c-d-e-f-g-h-i-j.docx'],
    ['..', 'file'],
    ['.docx', 'file.docx'],
    ['punkt. .docx', 'punkt.docx'],
    ['CON.docx', '-CON.docx'],
    ['a\u0000b\u202ec.docx', 'a b c.docx'],
    ['50 % av #3.docx', '50 % av #3.docx'],
  ])('%j is %j', (typed, safe) => {
    expect(safeName(typed)).toBe(safe);
  });

  test('a long name is cut between characters, its ending and number kept', () => {
    const name = safeName(`${'å'.repeat(300)}.docx`, ' (2)');
    expect(name).toMatch(/^å+ \(2\)\.docx$/);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(180);
    expect(Buffer.byteLength(name)).toBeGreaterThan(177);
  });

  test('whatever was typed is safe, and safe names stay as they are', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const name = safeName(typed);
        expect(name).not.toBe('');
        expect(name).not.toMatch(/["*:<>?/\\|\n]|^[. ~]|[. ]$/);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(180);
        expect(safeName(name)).toBe(name);
      }),
      { numRuns: 2000 },
    );
  });
});
