import { expect, test } from 'vitest';

interface Read {
  readonly body: string;
  readonly diagnostics: readonly string[];
}
interface Readers {
  readonly readPlainly: () => Read | undefined;
  readonly readByGrammar: () => Read;
}
type Row = Record<string, number>;
interface Judge {
  readonly emptyRow: () => Row;
  readonly judge: (one: { readonly kind: string; readonly text: string }, both: Readers, row: Row, say: (line: string) => void) => void;
}
const { emptyRow, judge } = (await import(new URL('../scripts/measure-hcl/judge.mjs', import.meta.url).href)) as Judge;

const read = (body: string): Read => ({ body, diagnostics: [] });
const said: string[] = [];
const count = (text: string, plain: string | undefined, grammar: Read) => {
  const row = emptyRow();
  const both = { readPlainly: () => (plain === undefined ? undefined : read(plain)), readByGrammar: () => grammar };
  judge({ kind: 'code', text }, both, row, (line) => void said.push(line));
  return Object.entries(row).flatMap(([name, times]) => (times > 0 ? [name] : []));
};

test('a text that the two readers read otherwise is counted and shown, and no other', () => {
  expect(count('a = b', 'one', read('one'))).toEqual(['texts', 'plain']);
  expect(count('a = b', undefined, read('one'))).toEqual(['texts', 'left']);
  expect(count('a = ', undefined, { ...read('one'), diagnostics: ['broken'] })).toEqual(['texts']);
  expect(count('a = 1e3', 'other', read('one'))).toEqual(['texts', 'aside']);
  expect(said).toEqual([]);
  expect(count('a = b', 'other', read('one'))).toEqual(['texts', 'plain', 'otherwise']);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('other');
});
