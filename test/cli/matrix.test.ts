import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../git/temporary-repository.ts';
import { phasegate } from '../secrets-review/cli.ts';

function estate(): string {
  const dir = temporaryFolder();
  mkdirSync(join(dir, 'live'));
  writeFileSync(join(dir, 'live', 'main.tf'), 'resource "aws_guardduty_detector" "main" {\n  enable = true\n}\n');
  return dir;
}

test('phasegate matrix, in each format', async () => {
  const dir = estate();
  const [text, json, svg, wrong] = await Promise.all([
    phasegate(['matrix', dir]),
    phasegate(['matrix', dir, '--format', 'json']),
    phasegate(['matrix', '--model', 'v1', '--format', 'svg', join(dir, 'live')]),
    phasegate(['matrix', dir, '--format', 'sarif']),
  ]);
  expect(text).toMatchObject({ code: 0, stderr: '' });
  expect(text.stdout).toMatch(/● shown by the code: Detect Common Threats/);
  expect(text.stdout).toMatch(/Next: /);
  const told = JSON.parse(json.stdout) as {
    model: string;
    phases: { shown: number; visible: number }[];
    controls: { controlId: string; evidence: number }[];
  };
  expect(told).toMatchObject({ model: 'v2', phases: [{ shown: 1, visible: 17 }, {}, {}, {}] });
  expect(told.controls.find(({ controlId }) => controlId === 'detect-common-threats')?.evidence).toBeGreaterThan(0);
  expect(svg).toMatchObject({ code: 0, stdout: expect.stringMatching(/^<svg [^]*<\/svg>\n$/) });
  expect(svg.stdout).toContain('AWS Security Maturity Model v1');
  expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining('Use one of text, svg, markdown, json') });
});
