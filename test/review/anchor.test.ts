import { expect, test } from 'vitest';
import { lineRange } from '../../src/core/location.ts';
import type { Location } from '../../src/core/location.ts';
import { chooseAnchor } from '../../src/review/sides/lines/anchor.ts';
import type { TouchedLines } from '../../src/review/sides/lines/anchor.ts';

import { createRepository } from '../git/temporary-repository.ts';
import { phasegate } from '../secrets-review/cli.ts';

const detector = 'variable "enabled" {\n  default = true\n}\n\nresource "aws_guardduty_detector" "d" {\n  count = var.enabled ? 1 : 0\n}\n';
const call = 'module "detection" {\n  source = "./detection"\n}\n';

test('a control that an inserted line turns off is shown at the call that the line is put into', async () => {
  const repository = createRepository();
  repository.write('detection/main.tf', detector);
  repository.write('main.tf', call);
  const base = repository.commit('base');
  repository.write('main.tf', call.replace('detection"\n}', 'detection"\n\n  enabled = false\n}'));
  repository.commit('head');
  const { stdout } = await phasegate(['review', '--repo', repository.dir, '--base', base]);
  expect(stdout).toMatch(/guardduty-removed/u);
  expect(stdout).toMatch(/main\.tf:1/u);
  expect(stdout).not.toMatch(/detection\/main\.tf:\d/u);
});

const at = (path: string, line: number): Location => ({ path, range: lineRange(line) });
const trace = [at('cause.tf', 1), at('call.tf', 5), at('detector.tf', 9)];
const touched: TouchedLines = {
  added: new Map([['detector.tf', [{ start: 9, end: 10 }]]]),
  removed: new Map([['call.tf', [{ start: 4, end: 6 }]]]),
  around: new Map([['cause.tf', [{ start: 1, end: 2 }]]]),
};

test.each([
  ['what is removed', 'LEFT', touched, trace[1]],
  ['what stands around what is put in', 'LEFT', { ...touched, removed: new Map() }, trace[0]],
  ['what is added', 'RIGHT', touched, trace[2]],
  ['the cause where nothing of it changes', 'RIGHT', { ...touched, added: new Map() }, trace[0]],
] as const)('%s is pointed at', (_, side, lines, expected) => {
  expect(chooseAnchor(trace, side, lines)).toBe(expected);
});
