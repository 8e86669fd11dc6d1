import { expect, test } from 'vitest';
import { possibleMembers } from '../../src/model/possible-members.ts';
import { testParser } from '../hcl/test-parser.ts';
import { evaluate, resource } from '../terraform/evaluate.ts';

const parser = await testParser();

/** Each text, what decides whether it is named, and whether all that may be in its place is known. */
function membersOf(list: string): readonly (readonly [string, string | undefined, boolean])[] {
  const evaluation = evaluate(parser, `variable "is" {}\nvariable "u" {}\nresource "t" "x" {\n  a = ${list}\n}\n`);
  const members = possibleMembers(resource(evaluation, 't.x').attributes.entries.get('a'));
  return members.map(({ text, maybe, offForSome }) => [text, maybe?.expression, offForSome === true]);
}

test.each([
  ['["x"]', [['x', undefined, false]]],
  [
    '[var.is ? "x" : "y"]',
    [
      ['x', 'var.is', true],
      ['y', 'var.is', true],
    ],
  ],
  [
    '[var.is ? "x" : var.u]',
    [
      ['x', 'var.is', false],
      ['${var.u}', 'var.is', true],
    ],
  ],
  ['var.is ? ["x"] : ["x"]', [['x', undefined, false]]],
])('%s names %j', (list, expected) => {
  expect(membersOf(list)).toEqual(expected);
});
