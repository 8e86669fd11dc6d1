import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Value } from '../../../src/core/value.ts';
import { evaluateTerraformRoot } from '../../../src/evaluate/terraform/evaluate-root.ts';
import type { HclParser } from '../../../src/syntax/hcl/hcl-parser.ts';

const holder = 'phasegate_answer';

/** What is evaluated: the text of each file by its path, and the expressions by name. */
export interface Question {
  readonly files: Readonly<Record<string, string>>;
  readonly expressions: Readonly<Record<string, string>>;
}

export interface Evaluated {
  readonly values: ReadonlyMap<string, Value>;
  readonly addresses: readonly string[];
}

/** The files beside a file of cases that its expressions may read or mention. */
export function filesBeside(directory: string): Record<string, string> {
  const names = readdirSync(directory).filter((name) => !/\.(?:jsonl?|md|ts)$/.test(name) && statSync(join(directory, name)).isFile());
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(directory, name), 'utf8')]));
}

/** The values of expressions in a root of these files. A file that could not be read whole is an error. */
export function evaluateIn({ files, expressions }: Question, parser: HclParser): Evaluated {
  const asked = Object.entries(expressions).map(([name, text]) => `  ${name} = ${text}\n`);
  const all = { ...files, [`${holder}.tf`]: `resource "${holder}" "this" {\n${asked.join('')}}\n` };
  const sources = new Map(Object.entries(all).map(([path, text]) => [path, { path, text }]));
  const { resources } = evaluateTerraformRoot({ root: '.', files: sources, paths: new Set(sources.keys()), parser });
  const values = new Map<string, Value>();
  for (const name of Object.keys(expressions)) {
    const found = resources.find((resource) => resource.type === holder);
    const value = found?.attributes.entries.get(name);
    // An attribute that is null is not set.
    if (found !== undefined) values.set(name, value ?? { kind: 'null', origin: found.attributes.origin });
  }
  const addresses = resources.filter((resource) => resource.type !== holder && resource.mode === 'managed').map(({ address }) => address);
  return { values, addresses: addresses.toSorted() };
}
