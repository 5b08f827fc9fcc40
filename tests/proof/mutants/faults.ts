import { parseSync } from '@swc/core';

/** One small fault that a file can be given: these bytes of it replaced. */
export interface Fault {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

interface Node {
  readonly type: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly [field: string]: unknown;
}

/** The neighbour of each operator: a condition negated, a boundary moved, a sum turned. */
const swapped: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
  '*': '/',
};

/** Calls that leave a value of the same kind when they are dropped. */
const droppable = ['filter', 'trim', 'slice', 'sort', 'toSorted', 'reverse', 'toLowerCase', 'toUpperCase'];
const others: Readonly<Record<string, string>> = { some: 'every', every: 'some' };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'span' in value;

/** Types, and the names of modules: nothing in them runs. */
const runs = ({ type }: Node): boolean =>
  !/^(?:Import|Export(?:All|Named)|Ts)/.test(type) || /^Ts(?:As|NonNull|Satisfies|Const)/.test(type);

/** Every fault of our kinds that this source can be given. */
export const faultsIn = (source: string): readonly Fault[] => {
  const bytes = Buffer.from(source);
  const faults: Fault[] = [];
  // The parser counts bytes, from 1.
  const from = (node: Node): number => node.span.start - 1;
  const to = (node: Node): number => node.span.end - 1;
  const text = (start: number, end: number): string => bytes.toString('utf8', start, end);
  const replace = (start: number, end: number, replacement: string) => faults.push({ start, end, replacement });

  const operator = (node: Node, left: Node, right: Node): void => {
    const sign = String(node['operator']);
    const other = swapped[sign];
    const between = bytes.subarray(to(left), from(right)).indexOf(sign);
    if (other && between >= 0) replace(to(left) + between, to(left) + between + sign.length, other);
  };

  const call = (node: Node): void => {
    const callee = node['callee'];
    if (!isNode(callee) || callee.type !== 'MemberExpression') return;
    const [object, property] = [callee['object'], callee['property']];
    if (!isNode(object) || !isNode(property)) return;
    const name = String(property['value']);
    if (droppable.includes(name)) replace(from(node), to(node), text(from(object), to(object)));
    const other = others[name];
    if (other) replace(from(property), to(property), other);
  };

  const visit = (node: Node): void => {
    const { left, right, test, argument, expression, value } = node;
    if (node.type === 'BinaryExpression' && isNode(left) && isNode(right)) operator(node, left, right);
    if (/^(?:If|While)Statement$|^ConditionalExpression$/.test(node.type) && isNode(test))
      replace(from(test), to(test), `!(${text(from(test), to(test))})`);
    if (node.type === 'UnaryExpression' && node['operator'] === '!' && isNode(argument))
      replace(from(node), to(node), text(from(argument), to(argument)));
    if (node.type === 'CallExpression') call(node);
    if (node.type === 'ExpressionStatement' && isNode(expression) && expression.type === 'CallExpression')
      replace(from(node), to(node), ';');
    if (node.type === 'NumericLiteral') replace(from(node), to(node), `${Number(value) + 1}`);
    if (node.type === 'BooleanLiteral') replace(from(node), to(node), `${!value}`);
    if (node.type === 'StringLiteral') replace(from(node), to(node), value === '' ? "'x'" : "''");
    children(Object.values(node));
  };

  const children = (values: readonly unknown[]): void => {
    for (const value of values) {
      if (Array.isArray(value)) children(value);
      else if (isNode(value)) {
        if (runs(value)) visit(value);
      } else if (typeof value === 'object' && value !== null) children(Object.values(value));
    }
  };

  children(parseSync(source, { syntax: 'typescript', target: 'es2022' }).body);
  return faults;
};

/** The source with the fault in it. */
export const withFault = (source: string, { start, end, replacement }: Fault): string => {
  const bytes = Buffer.from(source);
  return `${bytes.toString('utf8', 0, start)}${replacement}${bytes.toString('utf8', end)}`;
};
