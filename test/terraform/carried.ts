import { isDeepStrictEqual } from 'node:util';
import type { TerraformEvaluation, TerraformRequest } from '../../src/evaluate/terraform/evaluate-root.ts';
import { testParser } from '../hcl/test-parser.ts';
import { evaluate } from './evaluate.ts';
import type { Files } from './edits.ts';

const parser = await testParser();

/** As a review evaluates: every path of the repository is known. What is `unread` is there, and cannot be read. */
export function whole(files: Files, options: Partial<TerraformRequest> = {}): TerraformEvaluation {
  const read = Object.fromEntries(Object.entries(files).filter(([, text]) => text !== unread));
  return evaluate(parser, read, { paths: new Set(Object.keys(files)), ...options });
}

export const unread = '\0';

/** The evaluation of head alone, and with what base left. */
export function bothWays(
  base: Files,
  head: Files,
): { readonly alone: TerraformEvaluation; readonly with: TerraformEvaluation; readonly shared: number } {
  const before = whole(base);
  const alone = whole(head);
  const carried = whole(head, { before: [before.carryOver] });
  const known = new Set(before.resources);
  return { alone, with: carried, shared: carried.resources.filter((resource) => known.has(resource)).length };
}

export function isSame(a: TerraformEvaluation, b: TerraformEvaluation): boolean {
  const { carryOver: ofA, files: filesOfA, ...restOfA } = a;
  const { carryOver: ofB, files: filesOfB, ...restOfB } = b;
  // What is carried over may have read what nothing reads any more.
  const hasAll = filesOfB.every((path) => filesOfA.includes(path)) || filesOfA.every((path) => filesOfB.includes(path));
  return hasAll && isDeepStrictEqual(restOfA, restOfB) && isDeepStrictEqual([...ofA.resources], [...ofB.resources]);
}
