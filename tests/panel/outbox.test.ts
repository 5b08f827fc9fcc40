import { ApiError } from '../../src/panel/connection/api-error.ts';
import { type Draft, draftOf, type ShownNote } from '../../src/panel/desk/drafts/draft.ts';
import type { DraftStore } from '../../src/panel/desk/drafts/draft-store.ts';
import { createOutbox } from '../../src/panel/desk/drafts/outbox.ts';
import type { CommandOutcome } from '../../src/views/answers/command-outcome.ts';

interface Asked {
  readonly command: { readonly type: string; readonly text: string; readonly base?: number };
  readonly key: string;
}

/** A machine that keeps drafts through all pages opened on it. */
const machine = (): DraftStore & { readonly kept: Map<string, Draft> } => {
  const kept = new Map<string, Draft>();
  return {
    kept,
    load: async () => [...kept.values()],
    save: async (draft) => void kept.set(draft.id, draft),
    remove: async (id) => void kept.delete(id),
  };
};

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

/** A page over a machine; `answer` stands for the server. `rest` lets all waits pass. */
const page = (store: DraftStore, answer: (asked: Asked) => CommandOutcome | Promise<CommandOutcome>) => {
  const asked: Asked[] = [];
  let waits: (() => void)[] = [];
  let made = 0;
  const outbox = createOutbox({
    store,
    ask: async (command, key) => {
      const one = { command, key } as Asked;
      asked.push(one);
      return answer(one);
    },
    newId: () => {
      made += 1;
      return `key-${made}`;
    },
    after: (_, call) => {
      waits.push(call);
      return () => {
        waits = waits.filter((one) => one !== call);
      };
    },
    changed: () => {},
  });
  return {
    ...{ outbox, asked },
    async rest() {
      const due = waits;
      waits = [];
      for (const call of due) call();
      await settled();
    },
  };
};

const begun: Draft = {
  id: 'draft-1',
  begun: 1,
  kind: 'note',
  item: 3,
  letter: null,
  note: null,
  text: '',
  sent: null,
  refused: null,
};
const shown = (id: string, version: number, text: string): ShownNote => ({
  ...{ id, version, text, blocks: null, kind: 'note', item: 3, letter: null, at: 0, beside: null },
});
const done = (id: string, version: number, text: string | null = null): CommandOutcome => ({
  outcome: 'done',
  text,
  note: { id, version },
});
const away = (): CommandOutcome => {
  throw new ApiError(0, '');
};
const texts = (outbox: ReturnType<typeof createOutbox>) => outbox.held().map(({ draft, state }) => [draft.text, state]);

test('a text is sent when it has rested, and what follows changes the note it became', async () => {
  const { outbox, asked, rest } = page(machine(), ({ command }) => done('n7', command.type === 'TakeNote' ? 1 : 2));
  outbox.write(begun, 'ett');
  outbox.write(begun, 'ett två');
  await rest();
  expect(asked.map(({ command }) => command)).toEqual([
    { type: 'TakeNote', kind: 'note', item: 3, letter: null, text: 'ett två' },
  ]);
  outbox.write(begun, 'ett två tre');
  await rest();
  expect(asked[1]?.command).toEqual({ type: 'ChangeNote', note: 'n7', text: 'ett två tre', base: 1 });
  expect(texts(outbox)).toEqual([['ett två tre', 'saved']]);
  expect(outbox.cardOf('n7')).toBe('draft-1');
});

test('without network the text stays on the machine, and another page sends it; nothing is doubled', async () => {
  const store = machine();
  const first = page(store, away);
  first.outbox.write(begun, 'ord som inte får försvinna');
  await first.rest();
  first.outbox.write(begun, 'ord som inte får försvinna, och fler');
  expect(texts(first.outbox)).toEqual([['ord som inte får försvinna, och fler', 'written']]);
  first.outbox.close();
  const second = page(store, ({ command }) => done('n7', command.type === 'TakeNote' ? 1 : 2));
  await second.outbox.open();
  await second.rest();
  await second.rest();
  // What may have arrived is sent again as it was, under the key it had.
  expect(second.asked[0]).toEqual({ ...first.asked[0] });
  expect(second.asked[1]?.command).toMatchObject({
    type: 'ChangeNote',
    text: 'ord som inte får försvinna, och fler',
    base: 1,
  });
  expect(store.kept.size).toBe(0);
});

test('when the network is back, what waits is sent without waiting longer', async () => {
  let isAway = true;
  const { outbox, asked, rest } = page(machine(), () => (isAway ? away() : done('n7', 1)));
  outbox.write(begun, 'text');
  await rest();
  expect(texts(outbox)).toEqual([['text', 'waiting']]);
  isAway = false;
  outbox.flush();
  await settled();
  expect(texts(outbox)).toEqual([['text', 'saved']]);
  expect(new Set(asked.map(({ key }) => key))).toEqual(new Set(['draft-1']));
});

test('letters typed while a text is on its way are sent after it', async () => {
  const answers: ((outcome: CommandOutcome) => void)[] = [];
  const { outbox, asked, rest } = page(machine(), () => new Promise((resolve) => answers.push(resolve)));
  outbox.write(begun, 'a');
  await rest();
  outbox.write(begun, 'ab');
  await rest();
  expect(asked).toHaveLength(1);
  answers[0]?.(done('n7', 1));
  await settled();
  await rest();
  expect(asked[1]?.command).toMatchObject({ type: 'ChangeNote', text: 'ab', base: 1 });
});

test('where somebody else changed the note, the person goes on in the text beside it, in the same place, and is told', async () => {
  const { outbox, asked, rest } = page(machine(), () => done('n9', 1, 'Båda texterna står kvar.'));
  outbox.write(draftOf(shown('n7', 1, 'förr'), 1), 'min text');
  await rest();
  expect(asked[0]?.command).toMatchObject({ type: 'ChangeNote', note: 'n7', base: 1 });
  expect(outbox.held()).toMatchObject([
    { draft: { note: { id: 'n9', version: 1 } }, clash: 'Båda texterna står kvar.' },
  ]);
  expect(outbox.cardOf('n9')).toBe('n7');
  expect(outbox.cardOf('n7')).not.toBe('n7');
  outbox.seen([shown('n7', 2, 'deras text'), shown('n9', 1, 'min text')]);
  expect(outbox.held()).toHaveLength(1);
  outbox.clashRead(outbox.held()[0]?.draft.id ?? '');
  outbox.seen([shown('n7', 2, 'deras text'), shown('n9', 1, 'min text')]);
  expect(outbox.held()).toEqual([]);
});

test('a refused text stays with its reason until it is changed or sent again', async () => {
  const store = machine();
  const { outbox, rest } = page(store, () => ({ outcome: 'refused', text: 'Mötet är avslutat.' }));
  outbox.write(begun, 'text');
  await rest();
  expect(outbox.held()).toMatchObject([{ state: 'refused', draft: { text: 'text', refused: 'Mötet är avslutat.' } }]);
  expect([...store.kept.values()]).toMatchObject([{ text: 'text' }]);
});

test('an older state of the record does not take the place of what was just saved', async () => {
  const { outbox, rest } = page(machine(), () => done('n7', 2));
  outbox.write(draftOf(shown('n7', 1, 'förr'), 1), 'nu');
  await rest();
  outbox.seen([shown('n7', 1, 'förr')]);
  expect(texts(outbox)).toEqual([['nu', 'saved']]);
  outbox.seen([shown('n7', 2, 'nu')]);
  expect(texts(outbox)).toEqual([]);
});

test('a browser that keeps nothing is told of, and the text is sent all the same', async () => {
  const full = (): Promise<never> => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  const { outbox, asked, rest } = page({ load: full, save: full, remove: full }, () => done('n7', 1));
  await outbox.open();
  outbox.write(begun, 'text');
  await rest();
  expect(outbox.keepsNothing()).toBe(true);
  expect(asked).toHaveLength(1);
});

test('a text that reads as the record again, and one that was emptied, ask nothing', async () => {
  const { outbox, asked, rest } = page(machine(), () => done('n7', 2));
  const from = draftOf(shown('n7', 1, 'förr'), 1);
  outbox.write(from, 'förra');
  outbox.drop(from.id);
  outbox.write(begun, 'x');
  outbox.write(begun, '  ');
  await rest();
  expect(asked).toEqual([]);
  expect(outbox.held()).toEqual([]);
});
