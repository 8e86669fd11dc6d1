import type { HclParser } from '../../src/syntax/hcl/hcl-parser.ts';
import { evaluate, plain, resource } from './evaluate.ts';

export interface Surroundings {
  /** Files beside the expression, by path relative to the repository. */
  readonly files?: Readonly<Record<string, string>>;
  /** The directory that the expression stands in. */
  readonly root?: string;
}

/** What an expression is, in short form; a root has an unknown `var.u` and `var.flag`, and every path of the repository is known. */
export function valueOf(parser: HclParser, expression: string, { files = {}, root = '.' }: Surroundings = {}): unknown {
  const main = root === '.' ? 'main.tf' : `${root}/main.tf`;
  const all = { ...files, [main]: `variable "u" {}\nvariable "flag" {}\nresource "test" "this" {\n  value = ${expression}\n}\n` };
  const evaluation = evaluate(parser, all, { root, paths: new Set(Object.keys(all)) });
  return plain(resource(evaluation, 'test.this').attributes.entries.get('value'));
}
