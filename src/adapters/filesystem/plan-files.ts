import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';

import { Problem } from '../../core/problem.ts';
import type { Change, PlanFile } from '../../review/ports.ts';
import { decode } from '../decode.ts';

/** A plan above this is refused: some hundred times a large one. */
const planBytesMax = 100 * 1024 * 1024;

/** Plans as they are named: `FILE`, or `ROOT=FILE`. */
export interface NamedPlans {
  readonly head: string;
  readonly base?: string;
}

/** The change with the plans beside it. Paths are from `from`. Throws `Problem` when a file cannot be read. */
export async function withPlans(change: Change, { head, base }: NamedPlans, from: string): Promise<Change> {
  const [root, file] = rootAndFile(head);
  const [after, before] = await Promise.all([
    readPlanFile(file, from),
    base === undefined ? undefined : readPlanFile(rootAndFile(base)[1], from),
  ]);
  return { ...change, plans: { head: after, ...(before === undefined ? {} : { base: before }), ...(root === undefined ? {} : { root }) } };
}

function rootAndFile(named: string): readonly [root: string | undefined, file: string] {
  const at = named.indexOf('=');
  if (at <= 0) return [undefined, named];
  const root = named.slice(0, at).replace(/^\.\//u, '').replace(/\/$/u, '');
  return [root === '' ? '.' : root, named.slice(at + 1)];
}

async function readPlanFile(named: string, from: string): Promise<PlanFile> {
  const path = resolve(from, named);
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || !found.isFile()) throw new Problem(`The plan ${JSON.stringify(named)} cannot be read: there is no such file.`);
  if (found.size > planBytesMax) throw new Problem(`The plan ${JSON.stringify(named)} is larger than ${planBytesMax / 1024 / 1024} MB.`);
  const decoded = decode(await readFile(path));
  if (decoded.kind !== 'text')
    throw new Problem(`The plan ${JSON.stringify(named)} is not text. Write it with "terraform show -json PLAN".`);
  return { path: named, text: decoded.text };
}
