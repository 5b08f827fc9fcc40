import { pressOf, titlesOf } from '../../src/practice/teams/buttons.ts';

const card = {
  type: 'AdaptiveCard',
  refresh: { action: { type: 'Action.Execute', title: 'Hämta', verb: 'refresh' } },
  body: [
    { type: 'Input.Text', id: 'heading', value: 'Rubrik' },
    { type: 'Input.Text', id: 'empty' },
    {
      type: 'ColumnSet',
      columns: [{ items: [{ type: 'Image', selectAction: { type: 'Action.Execute', id: 'pick' } }] }],
    },
    {
      type: 'ActionSet',
      actions: [
        {
          type: 'Action.ShowCard',
          title: 'Synpunkt …',
          card: {
            body: [{ type: 'Input.Text', id: 'view' }],
            actions: [{ type: 'Action.Execute', title: 'Synpunkt', verb: 'view', data: { item: 4, heading: 'own' } }],
          },
        },
        {
          type: 'Action.ShowCard',
          title: 'Ersättare …',
          card: { body: [{ type: 'Input.ChoiceSet', id: 'deputy', value: 'a' }] },
        },
        { type: 'Action.Execute', title: 'Bort', verb: 'drop', data: { item: 4 }, associatedInputs: 'none' },
      ],
    },
  ],
};

test('all buttons are found, folded ones too, and the refresh is none', () => {
  expect(titlesOf(card)).toEqual(['pick', 'Synpunkt …', 'Synpunkt', 'Ersättare …', 'Bort']);
  expect(pressOf(card, 'refresh', {}, false)).toBeNull();
});

test('a button takes the inputs of its card and those around it, not those folded beside it nor empty ones', () => {
  expect(pressOf(card, 'Synpunkt', { view: 'Nej' }, false)).toMatchObject({
    verb: 'view',
    data: { item: 4, heading: 'Rubrik', view: 'Nej' },
  });
  expect(Object.keys(pressOf(card, 'view', {}, false)?.['data'] as object).sort()).toEqual(['heading', 'item']);
});

test('a button without associated inputs sends its own data alone', () => {
  expect(pressOf(card, 'Bort', { view: 'x' }, false)?.['data']).toEqual({ item: 4 });
});

test('an older client finds nothing to press where there is no fallback', () => {
  expect(pressOf(card, 'Bort', {}, true)).toBeNull();
});
