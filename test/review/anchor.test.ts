import { expect, test } from 'vitest';

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
