import { third } from './reading.ts';

const before = (title: string) => ({ title, url: null, place: 'before' });
const after = (title: string) => ({ title, url: null, place: 'after' });

describe('documents without a link', () => {
  it('E9 are a list at the top of an item that begins with one', async () => {
    const lines = [
      '- Slutrapport hemgång 2026',
      '- Breddinförande i länet',
      'Förslag till beslut: VEB antar planen.',
      'Text.',
    ];
    expect(await third('3. Hemgång', 'Information', ...lines)).toMatchObject({
      attachments: [before('Slutrapport hemgång 2026'), before('Breddinförande i länet')],
      proposal: 'VEB antar planen.',
      body: 'Text.',
    });
  });

  it.each(['Nuläge', 'Rapport från arbetsgruppen', 'Planen för 2027 ligger fast.'])(
    'E9 are not what a list of topics begins with: %s',
    async (topic) => {
      expect(await third('3. Hemgång', 'Information', `- ${topic}`)).toMatchObject({
        attachments: [],
        body: `- ${topic}`,
      });
    },
  );

  it('E10 follow the words that lead them in, which are no text', async () => {
    const lines = ['Läget är gott.', 'För mer information, se presentation:', '- Läget i länet', '- Hemgång i siffror'];
    expect(await third('3. Hemgång', ...lines, 'Efterföljande diskussion:', '- Hur går det?')).toMatchObject({
      attachments: [after('Läget i länet'), after('Hemgång i siffror')],
      body: 'Läget är gott.\n\nEfterföljande diskussion:\n\n- Hur går det?',
    });
  });

  it('E10 follow other words that announce them, which stay', async () => {
    const lead = 'För hur medlen fördelas, se bifogad bilaga:';
    expect(await third('3. Hemgång', lead, '- Fördelning av medel')).toMatchObject({
      attachments: [after('Fördelning av medel')],
      body: lead,
    });
    expect(await third('3. Hemgång', lead, 'Medlen räcker.')).toMatchObject({
      attachments: [],
      body: `${lead}\n\nMedlen räcker.`,
    });
  });
});
