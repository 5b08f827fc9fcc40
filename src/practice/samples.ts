import { readFile } from 'node:fs/promises';
import { Refused, type Routes } from './exchange.ts';
import { asDownload } from './teams/files.ts';

/** A sample file that the room offers. */
export interface Sample {
  readonly name: string;
  readonly path: string;
}

export interface Samples {
  readonly names: readonly string[];
  /** Throws `Refused` 404 when there is no sample of that name. */
  read(name: string): Promise<Buffer>;
  readonly routes: Routes;
}

export function samplesOf(samples: readonly Sample[]): Samples {
  const read = (name: string): Promise<Buffer> => {
    const sample = samples.find((one) => one.name === name);
    if (!sample) throw new Refused(404, 'NoSuchSample', `There is no sample called ${name}`);
    return readFile(sample.path);
  };
  return {
    names: samples.map(({ name }) => name),
    read,
    routes: {
      'GET /room/samples/:name': async ({ params }) => {
        const name = params['name'] ?? '';
        return { status: 200, body: await read(name), headers: asDownload(name) };
      },
    },
  };
}
