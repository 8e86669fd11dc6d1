import { describe, expect, test } from 'vitest';

import { commandHelp } from '../../src/entry/cli/help.ts';
import { phasegate } from '../secrets-review/cli.ts';

const commands = ['review', 'scan', 'matrix', 'explain', 'test-policies', 'init', 'doctor', 'serve', 'migrate', 'demo'];

test('every command has its help', () => expect([...commandHelp.keys()]).toEqual(commands));

describe.each(commands)('%s', (command) => {
  test('tells what it takes, and does nothing else', async () => {
    const told = await Promise.all(
      [
        [command, '--help'],
        [command, '-h'],
        ['help', command],
        [command, 'x', '--base', 'y', '-h'],
      ].map((args) => phasegate(args)),
    );
    for (const { code, stdout, stderr } of told) {
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(new RegExp(`^phasegate ${command}[^\n]*: `, 'u'));
    }
  });

  test('tells the version', async () => {
    expect(await phasegate([command, '--version'])).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' });
  });
});

test('help without a command names each', async () => {
  const [none, long, short] = await Promise.all([[], ['--help'], ['-h']].map((args) => phasegate(args)));
  expect([long, short]).toEqual([none, none]);
  expect(commands.filter((command) => !none?.stdout.includes(`phasegate ${command}`))).toEqual([]);
});

test('help for what is no command is refused as the command is', async () => {
  expect(await phasegate(['nope', '--help'])).toMatchObject({ code: 2, stdout: '' });
});

test('what stands behind -- is a path', async () => {
  expect(await phasegate(['scan', '--', '--help'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('"--help" cannot be scanned'),
  });
});
