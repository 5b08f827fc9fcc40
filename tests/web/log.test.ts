import { createLog } from '../../src/web/log.ts';

const logged = (error: unknown): string => {
  const lines: string[] = [];
  createLog('info', { write: (line) => void lines.push(line) }).error({ error }, 'A turn failed');
  return lines.join('');
};

test('a fault is told with its causes, its place and its codes', () => {
  const cause = Object.assign(new Error('no route'), { code: 'EHOSTUNREACH', syscall: 'connect' });
  const told = JSON.parse(logged(Object.assign(new Error('away', { cause }), { statusCode: 503 })));
  expect(told).toMatchObject({
    msg: 'A turn failed',
    error: { message: 'away', statusCode: 503, cause: { message: 'no route', code: 'EHOSTUNREACH' } },
  });
  expect(told.error.stack).toContain('log.test');
});

test('a circle of causes ends', () => {
  const fault = new Error('round');
  fault.cause = fault;
  expect(logged(fault)).toContain('round');
});

test('what libraries hang on their errors is not told', () => {
  const request = { headers: { authorization: 'Bearer hemlig' }, body: 'Avvikande mening' };
  const fault = Object.assign(new Error('refused'), { request, query: 'insert', params: ['Karin Ek'], detail: 'Ek' });
  expect(logged(fault)).not.toMatch(/hemlig|Avvikande|Karin|Ek/);
  expect(logged({ text: 'Karin Ek' })).not.toContain('Karin');
});
