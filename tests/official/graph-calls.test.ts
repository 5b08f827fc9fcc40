import type { Exchange } from '../../src/practice/sharepoint/open-sharepoint.ts';
import { bytes, type Fake, folder, libraryOver, name, shelfOver } from '../adapters/graph/shelf.ts';
import { keepsItsPromises } from '../contracts/library.ts';
import { fakeSharePoint } from '../support/fake-sharepoint.ts';
import { readGraphContract } from './graph-contract.ts';

const graph = 'https://graph.microsoft.com/';

const contract = readGraphContract();

/** The path of the description that an address is one of. */
const described = (url: string): string => {
  const path = decodeURIComponent(new URL(url).pathname.replace('/v1.0', ''));
  if (path.startsWith('/sites/')) return '/sites/{site-id}/drive';
  const [, end = ''] = /(\/children|\/content)$/.exec(path) ?? [];
  return /^\/drives\/[^/]+\/root\/children$/.test(path)
    ? '/drives/{drive-id}/root/children'
    : `/drives/{drive-id}/items/{driveItem-id}${end}`;
};

/** Everything the library does at least once: folder made, file new, taken, replaced, edited, compared, as PDF twice, a token refused. */
const everyCall = async () => {
  const fake = fakeSharePoint();
  const library = libraryOver(fake);
  const { filed } = await library.file(name, bytes('one'), null);
  fake.tokens.valid = 'token-2';
  await library.addPdf(filed);
  const again = await library.file(name, bytes('two'), filed);
  await library.addPdf(again.filed);
  await library.file(name, bytes('two'), null);
  fake.edit(folder, name, bytes('edited'));
  await library.file(name, bytes('three'), again.filed);
  await library.fetch(name);
  await library.fetch('missing.docx');
  await library.file('page.html', bytes('<p>'), null);
  return fake.exchanges.filter(({ url }) => url.startsWith(graph));
};

const isDescribed = ({ method, url, headers, body, status, answer }: Exchange): void => {
  expect([url, contract.validate({ method, url, headers, body })]).toEqual([url, []]);
  expect([url, contract.validateResponse(method, described(url), Number(status), answer)]).toEqual([url, []]);
};

test('every call is one that Graph describes, and so is every answer of the fake', async () => {
  const calls = await everyCall();
  expect(new Set(calls.map(({ method, status }) => `${method} ${status}`))).toEqual(
    new Set(['GET 200', 'GET 302', 'GET 401', 'GET 404', 'POST 201', 'PUT 200', 'PUT 201', 'PUT 409']),
  );
  for (const call of calls) isDescribed(call);
});

describe('what is called while the library keeps its promises', () => {
  const fakes: Fake[] = [];
  keepsItsPromises(async () => {
    const fake = fakeSharePoint();
    fakes.push(fake);
    return shelfOver(fake);
  });

  test('is described too', () => {
    const calls = fakes.flatMap(({ exchanges }) => exchanges).filter(({ url }) => url.startsWith(graph));
    expect(calls.length).toBeGreaterThan(100);
    for (const call of calls) isDescribed(call);
  });
});

test('a call or an answer that is wrong would be seen', () => {
  const put = { method: 'PUT', url: 'https://graph.microsoft.com/v1.0/drives/d/items/i:/a.docx:/content', body: 'x' };
  expect(contract.validate({ ...put, headers: { 'content-type': 'application/json' } })).not.toEqual([]);
  expect(contract.validate({ ...put, url: `${put.url}?conflictBehavior=fail` })).not.toEqual([]);
  expect(contract.validateResponse('GET', '/drives/{drive-id}/items/{driveItem-id}', 200, { etag: '' })).not.toEqual(
    [],
  );
});
