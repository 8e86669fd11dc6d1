import { expect, test } from 'vitest';
import { exposuresOf } from '../../src/policies/secrets/reading/shell-exposure.ts';
import { readPipelines } from '../../src/syntax/shell/read-pipelines.ts';

const variables = new Map([['A', { name: 'secrets.A', isRunToken: false }]]);
const linesOf = (script: string): number[] => exposuresOf(readPipelines(script, 'posix'), variables).map(({ line }) => line);

test('what a script does on one line again is told once, and on a hundred lines at most', () => {
  expect(linesOf('echo $A; echo $A\necho $A; echo $A | base64')).toEqual([0, 1, 1]);
  expect(linesOf('echo $A\n'.repeat(100))).toHaveLength(100);
  expect(linesOf(`${'echo $A\n'.repeat(101)}echo $A | base64`)).toHaveLength(101);
});
