import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { parse } from 'yaml';

const contract = (name: string): object =>
  JSON.parse(readFileSync(join(process.env['CONTRACTS_DIR'] ?? '', name), 'utf8'));

const checker = (name: string) => {
  const ajv = new Ajv({ strict: false });
  formats.default(ajv);
  const validate = ajv.compile(contract(name));
  return (given: unknown) => (validate(given) ? null : validate.errors);
};

describe('the steps of the toolkit', () => {
  const check = checker('m365agents-yml-v1.11.schema.json');
  const steps = () => parse(readFileSync('teamsapp.yml', 'utf8'));

  test('are what it understands', () => {
    expect(check(steps())).toBeNull();
  });

  test('are checked: a misspelt one is seen', () => {
    const { deploy, ...rest } = steps();
    expect(check({ ...rest, deploy: [{ ...deploy[0], uses: 'cli/runNpm' }] })).not.toBeNull();
  });
});

describe('the Azure template', () => {
  const check = checker('arm-template-subset.schema.json');
  const template = () => {
    const { parameters, ...rest } = JSON.parse(readFileSync('infra/azuredeploy.json', 'utf8'));
    // The schema at hand knows only the type of a parameter.
    const types = Object.entries<{ readonly type: string }>(parameters).map(([name, { type }]) => [name, { type }]);
    return { ...rest, parameters: Object.fromEntries(types) };
  };

  test('is what Azure understands', () => {
    expect(check(template())).toBeNull();
  });

  test.each([0, 1, 2, 3, 4, 5, 6, 7])('is checked: a property of resource %i that does not exist is seen', (n) => {
    const { resources, ...rest } = template();
    const wrong = resources.map((resource: object, at: number) =>
      at === n ? { ...resource, colour: 'blue' } : resource,
    );
    expect(check({ ...rest, resources: wrong })).not.toBeNull();
  });
});
