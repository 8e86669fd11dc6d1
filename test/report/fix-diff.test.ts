import { expect, test } from 'vitest';
import { fixLinesMax, toFixHunks } from '../../src/report/fix-diff.ts';
import type { Edit } from '../../src/core/finding.ts';
import type { Finding } from '../../src/review/result.ts';
import { detectorRemoved, openPort } from './sample-findings.ts';

function withEdits(...edits: Edit[]): Finding {
  return { ...openPort, fix: { title: 'fix', edits } };
}
function edit(line: number, startColumn: number, endColumn: number, replacement: string, path = openPort.location.path): Edit {
  return { location: { path, range: { startLine: line, startColumn, endLine: line, endColumn } }, replacement };
}

test('a fix inside the excerpt is shown as whole lines', () => {
  expect(toFixHunks(openPort)).toEqual([
    { path: 'network/variables.tf', line: 4, removed: ['  default = ["0.0.0.0/0"]'], added: ['  default = ["10.0.0.0/8"]'], omitted: 0 },
  ]);
});

test('two edits of one line are one hunk; edits apart are two', () => {
  expect(toFixHunks(withEdits(edit(4, 14, 25, '"x"'), edit(4, 3, 10, 'value'))).map(({ added }) => added)).toEqual([['  value = ["x"]']]);
  expect(toFixHunks(withEdits(edit(5, 1, 2, ''), edit(3, 1, 1, 'a\n')))).toHaveLength(2);
});

test('an insertion adds lines and removes none', () => {
  const [hunk] = toFixHunks(withEdits(edit(4, 26, 26, '\n  nullable = false')));
  expect(hunk).toMatchObject({ line: 5, removed: [], added: ['  nullable = false'] });
});

test('a line that comes twice is shown once, on the line that it gets', () => {
  const [line = ''] = openPort.location.excerpt?.lines.slice(4 - openPort.location.excerpt.firstLine) ?? [];
  const [hunk] = toFixHunks(withEdits(edit(4, line.length + 1, line.length + 1, `\n${line}`)));
  expect(hunk).toMatchObject({ line: 5, removed: [], added: [line] });
});

test('outside of the excerpt, or where base lines are shown, only what is to be written is known', () => {
  expect(toFixHunks(withEdits(edit(90, 1, 9, 'a = 1')))[0]).toMatchObject({ line: 90, removed: [], added: ['a = 1'] });
  expect(toFixHunks(withEdits(edit(4, 14, 400, 'x')))[0]).toMatchObject({ removed: [], added: ['x'] });
  expect(toFixHunks(withEdits(edit(1, 1, 1, 'a\n', 'other.tf')))[0]).toMatchObject({ path: 'other.tf', added: ['a'] });
  const removed: Finding = { ...detectorRemoved, fix: { title: 'fix', edits: [edit(7, 1, 1, 'a', detectorRemoved.location.path)] } };
  expect(toFixHunks(removed)[0]).toMatchObject({ removed: [], added: ['a'] });
});

test('a long fix is cut with a count', () => {
  const [hunk] = toFixHunks(withEdits(edit(90, 1, 1, 'a\n'.repeat(100))));
  expect(hunk?.added).toHaveLength(fixLinesMax);
  expect(hunk?.omitted).toBe(100 - fixLinesMax);
});
