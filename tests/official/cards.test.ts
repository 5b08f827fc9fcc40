import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import type { Shown } from '../../src/cards/kit/view.ts';
import { show } from '../../src/cards/show.ts';
import { languages } from '../../src/i18n/languages.ts';
import { largeView } from '../cards/scenes/large.ts';
import { elementsOf } from '../cards/scenes/reading.ts';
import { scenes } from '../cards/scenes/scenes.ts';

type Schema = Record<string, unknown> & { definitions: Record<string, object> };

const load = (): Schema => {
  const file = join(process.env.CONTRACTS_DIR ?? '', 'adaptive-card-1.5.0.schema.json');
  const { id, ...schema } = JSON.parse(readFileSync(file, 'utf8'));
  return { ...schema, $id: id };
};

const schema = load();
const ajv = new Ajv({ strict: false, allErrors: false });
formats.default(ajv);
ajv.addMetaSchema(createRequire(import.meta.url)('ajv/dist/refs/json-schema-draft-06.json'));
ajv.addSchema(schema);
const compiled = new Map<string, ValidateFunction>();

/** Whole cards fail with errors of every branch at once, so each element is also held to the definition of its own type. */
const validates = (type: string, value: unknown): boolean => {
  const known = compiled.get(type) ?? ajv.compile({ $ref: `${schema['$id']}#/definitions/${type}` });
  compiled.set(type, known);
  return known(value) === true;
};

const faults = (shown: Shown): readonly string[] =>
  [shown.card, ...elementsOf(shown)].flatMap((element) => {
    const type = String(element['type']);
    if (!(type in schema.definitions)) return [`unknown ${type}`];
    return validates(type, element) ? [] : [`${type}: ${JSON.stringify(element).slice(0, 300)}`];
  });

const cards = Object.entries({ ...scenes(languages.sv), 'in English': scenes(languages.en)['position, lead'] }).flatMap(
  ([name, shown]): [string, Shown][] => (shown ? [[name, shown]] : []),
);

test.each(cards)('%s is an Adaptive Card 1.5', (_, shown) => {
  expect(shown.card['version']).toBe('1.5');
  expect(faults(shown)).toEqual([]);
});

test.each(['summons', 'agenda', 'roll call', 'item 5', 'position b16'] as const)('%s is one at its largest', (key) => {
  const shown = show(key, largeView('{{DATE(', { viewer: 'lead' }));
  expect(shown && faults(shown)).toEqual([]);
});

test('the official schema is at work: it refuses what is no card', () => {
  const [, shown] = cards[0] ?? [];
  expect(shown && faults({ ...shown, card: { ...shown.card, colour: 'blue' } })).toHaveLength(1);
  expect(validates('TextBlock', { type: 'TextBlock', txt: 'Hej' })).toBe(false);
});
