import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';

interface Call {
  readonly method: string;
  readonly url: string;
  readonly headers?: object;
  readonly body?: unknown;
}

interface Contract {
  validate(call: Call): readonly string[];
  validateResponse(method: string, path: string, status: number, body: unknown): readonly string[];
}

/** Microsoft's own description of Graph, read from where it lies beside the project; its ajv is the project's. */
export const readGraphContract = (): Contract => {
  const beside = (file: string): string => readFileSync(join(process.env['CONTRACTS_DIR'] ?? '', file), 'utf8');
  const ours = createRequire(import.meta.url);
  const exported = {};
  compileFunction(beside('validate-graph-call.cjs'), ['exports', 'require'])(exported, (name: string) =>
    name.startsWith('.') ? JSON.parse(beside(name)) : ours(name),
  );
  return exported as Contract;
};
