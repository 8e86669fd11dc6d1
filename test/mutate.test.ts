import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

interface Change {
  readonly start: number;
  readonly kind: string;
  readonly original: string;
  readonly mutant: string;
}
interface Candidates {
  readonly candidatesIn: (text: string) => readonly Change[];
  readonly withChanges: (text: string, changes: readonly (Change & { readonly number: number })[]) => string;
}
interface Listed {
  readonly path: string;
  readonly line: string;
  readonly original: string;
  readonly mutant: string;
  readonly why: string;
}
interface NoChange {
  readonly listed: readonly Listed[];
  readonly isListed: (list: readonly Listed[], change: Change & { readonly path: string }, text: string) => boolean;
}
interface Steps {
  readonly steps: readonly (readonly { readonly path: string; readonly ids: readonly string[] }[])[];
  readonly isCut: boolean;
}
interface Nearest {
  readonly stepsFor: (
    change: { readonly path: string; readonly number: number; readonly original?: string },
    seen: readonly object[],
    msMax: number,
  ) => Steps;
}

const of = (name: string): string => new URL(`../scripts/mutate/${name}.mjs`, import.meta.url).href;
const { candidatesIn, withChanges } = (await import(of('candidates'))) as Candidates;
const { isListed, listed } = (await import(of('no-change'))) as NoChange;
const { stepsFor } = (await import(of('nearest'))) as Nearest;

const kinds: readonly (readonly [string, readonly string[]])[] = [
  ['const a = b === c;', ['b === c => b !== c']],
  ['const a = b < 3;', ['b < 3 => b <= 3', '3 => 4']],
  ['const a = b ?? c;', ['b ?? c => b']],
  ['const a = b && !c;', ['b && !c => b || !c', '!c => c']],
  ['const a = b ? c : d;', ['b ? c : d => b ? d : c']],
  ['if (a) b();', ['a => !(a)', 'b(); => ']],
  ["const a = { severity: 'high' };", ["'high' => 'medium'"]],
  ['const a = [b, ...c];', ['b => ']],
  ['const a = true;', ['true => false']],
  ["const a = 'word' + b;", []],
  ["import { a } from './b.ts'; export type C = 1 | 2; interface D { readonly e: true }", []],
  ['const a = b as const satisfies 1;', []],
];

test.each(kinds)('changes of %s', (text, wanted) => {
  const found = candidatesIn(text);
  expect(found.map(({ original, mutant }) => `${original} => ${mutant}`)).toEqual(wanted);
});

test('changes stand in the text together, each behind its switch', () => {
  const text = 'const a = [1, 2];\nif (b) c();\n';
  const chosen = candidatesIn(text).filter(({ kind }) => kind === 'element gone' || kind === 'statement gone' || kind === 'condition');
  // In a context of its own: whatever is switched on says so.
  const run = (numbers: readonly number[]): unknown => {
    const mutated = (number: number): boolean => numbers.includes(number);
    const changed = withChanges(
      text,
      chosen.map((one, number) => ({ ...one, number })),
    );
    const script = `const globalThis = { mutated }; const calls = []; const b = true; const c = () => calls.push('c'); ${changed} ({ a, calls })`;
    const { a, calls } = runInNewContext(script, { mutated }) as { readonly a: readonly number[]; readonly calls: readonly string[] };
    return [[...a], [...calls]];
  };
  expect(chosen.map(({ kind }) => kind)).toEqual(['element gone', 'element gone', 'condition', 'statement gone']);
  expect(run([])).toEqual([[1, 2], ['c']]);
  expect(run([0])).toEqual([[2], ['c']]);
  expect(run([1])).toEqual([[1], ['c']]);
  expect(run([2])).toEqual([[1, 2], []]);
  expect(run([3])).toEqual([[1, 2], []]);
});

test('a statement before an else leaves the else to its own condition', () => {
  const text = "if (b) c('then');\nelse c('else');\n";
  const statements = candidatesIn(text).filter(({ kind }) => kind === 'statement gone');
  const changed = withChanges(
    text,
    statements.map((one, number) => ({ ...one, number })),
  );
  const run = (b: boolean, active?: number): unknown => {
    const mutated = (number: number): boolean => number === active;
    const calls = runInNewContext(
      `const globalThis = { mutated }; const calls = []; const c = (name) => calls.push(name); ${changed} calls`,
      { mutated, b },
    );
    return [...(calls as readonly string[])];
  };
  expect([run(true), run(false)]).toEqual([['then'], ['else']]);
  expect([run(true, 0), run(false, 1)]).toEqual([[], []]);
});

test('of the tests that come by a change those of its name are asked first, and what takes too long is left out', () => {
  const test = (id: string, ms: number, reached: readonly number[], suite?: string) => ({ id, name: id, ms, reached, suite });
  const seen = [
    { path: '/r/test/review/other.test.ts', whileLoading: [], tests: [test('slow', 50_000, [7]), test('never', 1, [])] },
    { path: '/r/test/policies/policies.test.ts', whileLoading: [], tests: [test('own', 10, [7], 'ebs-unencrypted'), test('near', 1, [7])] },
  ];
  const change = { path: 'src/policies/encryption/ebs-unencrypted.ts', number: 7 };
  const idsOf = ({ steps }: Steps): readonly string[] => steps.flatMap((step) => step.flatMap(({ ids }) => ids));
  expect(idsOf(stepsFor(change, seen, 60_000))).toEqual(['own', 'near', 'slow']);
  expect(stepsFor(change, seen, 60_000).isCut).toBe(false);
  expect(stepsFor(change, seen, 5)).toMatchObject({ isCut: true, steps: [[{ ids: ['own'] }]] });
  expect(stepsFor({ ...change, number: 8 }, seen, 60_000).steps).toEqual([]);
});

test('what changes a table while it loads is asked of those that look at whole tables, before others that load it', () => {
  const test = (id: string, ms: number) => ({ id, name: id, ms, reached: [], suite: undefined });
  const seen = [
    { path: '/r/test/report/text.test.ts', whileLoading: [7], tests: [test('any', 1)] },
    { path: '/r/test/tables.test.ts', whileLoading: [7], tests: [test('whole', 2_000)] },
    { path: '/r/test/generated.test.ts', whileLoading: [8], tests: [test('page', 1)] },
  ];
  const idsOf = ({ steps }: Steps): readonly string[] => steps.flatMap((step) => step.flatMap(({ ids }) => ids));
  expect(idsOf(stepsFor({ path: 'src/core/words.ts', number: 7 }, seen, 60_000))).toEqual(['whole', 'any']);
});

test('what is listed as no change is told apart from all others of its file', () => {
  const text = 'const a = b < 3;\nconst c =\n  b < 3;\n';
  const list = [{ path: 'src/a.ts', line: 'b < 3;', original: 'b < 3', mutant: 'b <= 3', why: 'b is never 3' }];
  const told = (path: string) => candidatesIn(text).filter((one) => isListed(list, { path, ...one }, text));
  expect(told('src/a.ts').map(({ start }) => start)).toEqual([text.lastIndexOf('b < 3')]);
  expect(told('src/b.ts')).toEqual([]);
});

test.each(listed)('listed as no change, $path still has: $original', (one) => {
  const text = readFileSync(one.path, 'utf8');
  expect(candidatesIn(text).filter((change) => isListed([one], { path: one.path, ...change }, text))).toHaveLength(1);
  expect(one.why).toMatch(/\w{3}/u);
});

test('tests and fixtures that have a rare word of what changes are asked before others', () => {
  const test = (suite: string) => ({ id: suite, name: suite, ms: 1, reached: [], suite });
  const path = `${import.meta.dirname}/policies/policies.test.ts`;
  const seen = [{ path, whileLoading: [7], tests: [test('alb-without-waf'), test('ebs-unencrypted'), test('s3-bucket-acl-public')] }];
  const first = (original: string) =>
    stepsFor({ path: 'src/model/network/kinds.ts', number: 7, original }, seen, 60_000).steps.flatMap((step) =>
      step.flatMap(({ ids }) => ids),
    )[0];
  expect(["'aws_s3_bucket_acl'", "'aws_ebs_volume'", 'x'].map(first)).toEqual([
    's3-bucket-acl-public',
    'ebs-unencrypted',
    'alb-without-waf',
  ]);
});
