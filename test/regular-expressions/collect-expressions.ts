import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const folder = join(root, 'src');

export interface Expression {
  readonly source: string;
  readonly flags: string;
  /** `core/grouped.ts:3`. */
  readonly place: string;
}

export interface Written {
  readonly literals: readonly Expression[];
  /** Where an expression is made of texts: `new RegExp(…)`. From the first line to the last. */
  readonly made: readonly { readonly path: string; readonly first: number; readonly last: number }[];
}

export function sourcePaths(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
}

/** Every expression in the text of a module. */
export function expressionsIn(path: string, text: string): Written {
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  const literals: Expression[] = [];
  const made: Written['made'][number][] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (isLiteral(node)) literals.push({ source: node.regex.pattern, flags: node.regex.flags, place: `${path}:${lineAt(node.start)}` });
    if (isMaking(node)) made.push({ path, first: lineAt(node.start), last: lineAt(node.end) });
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseSync(path, text).program);
  return { literals, made };
}

export function writtenIn(paths: readonly string[]): Written {
  const all = paths.map((path) => expressionsIn(path, readFileSync(join(folder, path), 'utf8')));
  return { literals: all.flatMap(({ literals }) => literals), made: all.flatMap(({ made }) => made) };
}

/** What the modules make of texts when they are loaded: tables, shared parts. Those that start something by being loaded are left out. */
export function madeAtLoading(paths: readonly string[]): readonly Expression[] {
  const input = paths.map((path) => join(folder, path)).join('\n');
  const { stdout, stderr } = spawnSync(join(root, 'node_modules/node/bin/node'), [join(here, 'made-expressions.mjs')], {
    input,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  if (stdout === '') throw new Error(stderr);
  const made: readonly (readonly [string, string, string])[] = JSON.parse(stdout);
  return made.map(([source, flags, place]) => ({ source, flags, place: relative(folder, place) }));
}

interface Located {
  readonly start: number;
  readonly end: number;
}

function isLiteral(node: object): node is Located & { readonly regex: { readonly pattern: string; readonly flags: string } } {
  return 'type' in node && node.type === 'Literal' && 'regex' in node && typeof node.regex === 'object' && node.regex !== null;
}

function isMaking(node: object): node is Located {
  if (!('type' in node) || !('callee' in node) || (node.type !== 'NewExpression' && node.type !== 'CallExpression')) return false;
  const { callee } = node;
  return typeof callee === 'object' && callee !== null && 'name' in callee && callee.name === 'RegExp';
}
