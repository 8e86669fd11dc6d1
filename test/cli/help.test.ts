import { describe, expect, test } from 'vitest';

import { commandHelp, renderCommandHelp } from '../../src/entry/cli/help.ts';
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

test.each([...commandHelp])('%s: all that there is to say is said', (command, { usage, purpose, options, notes = '' }) => {
  const text = renderCommandHelp(command) ?? '';
  for (const part of [usage, purpose, notes, ...options.flat()]) expect(text).toContain(part);
  for (const option of options) expect(option).toEqual([expect.stringMatching(/^(?:--[a-z]|[A-Z])/u), expect.stringMatching(/ /u)]);
  expect(text.endsWith('\n') && !text.includes('undefined')).toBe(true);
});

test('every option of a report is told with its values, and what the exit codes mean', () => {
  for (const command of ['review', 'scan']) {
    const text = renderCommandHelp(command);
    expect(text).toMatch(/--format FORMAT +text \(default\), json, sarif, markdown or html\n/);
    expect(text).toMatch(/--output FILE +\S/);
    expect(text).toMatch(/--config FILE +a configuration in place of \.github\/phasegate\.yml/);
    expect(text).toMatch(/Exit code 0: nothing blocks/);
  }
  expect(renderCommandHelp('serve')).not.toMatch(/Exit code/);
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
