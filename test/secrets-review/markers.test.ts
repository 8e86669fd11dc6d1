import { describe, expect, test } from 'vitest';

import { review, scan } from '../../src/entry/library.ts';
import { expandFakes } from '../secrets/fakes.ts';

const line = (marker = ''): string => expandFakes(`API_TOKEN = "{{fake:github-token}}"${marker}\n`);
const markers = ['gitleaks:allow', 'pragma: allowlist secret', 'trufflehog:ignore'];

async function outcome(base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>) {
  const result = await review({ base, head });
  const finding = result.findings.find(({ policyId }) => policyId === 'secret-vendor-token');
  return { verdict: finding?.verdict, reason: finding?.verdictReason, notices: result.notices.map(({ kind }) => kind) };
}

describe('markers of other scanners', () => {
  test('without one it blocks', async () => {
    expect(await outcome({}, { 'app.py': line() })).toMatchObject({ verdict: 'block', notices: [] });
  });

  test.each(markers)('%s in the same change does not count, and is told', async (marker) => {
    expect(await outcome({}, { 'app.py': line(`  # ${marker}`) })).toMatchObject({ verdict: 'block', notices: ['suppression-added'] });
  });

  test.each(markers)('%s counts once it stands on base on the same line', async (marker) => {
    const base = { 'app.py': line(`  # ${marker}`) };
    const head = { 'app.py': line(`  # ${marker}`) + line(`  # ${marker}`) };
    expect(await outcome(base, head)).toMatchObject({ verdict: 'advise' });
    const found = (await scan({ files: base })).findings.filter(({ policyId }) => policyId !== 'inline-suppression-added');
    expect(found.map((finding) => finding.verdict)).toEqual(['advise']);
  });

  test('the marker for the next line', async () => {
    const files = { 'app.py': `# pragma: allowlist nextline secret\n${line()}` };
    expect((await scan({ files })).findings.map((finding) => finding.verdict)).toEqual(['advise']);
    expect(await outcome({}, files)).toMatchObject({ verdict: 'block', notices: ['suppression-added'] });
  });

  test('it does not count for another value under the same comment', async () => {
    const base = { 'app.py': '# pragma: allowlist nextline secret\nAPI_TOKEN = ""\n' };
    expect(await outcome(base, { 'app.py': `# pragma: allowlist nextline secret\n${line()}` })).toMatchObject({ verdict: 'block' });
  });

  test('it does not count for anything but secrets', async () => {
    const open = (cidr: string): string =>
      `resource "aws_security_group" "a" {\n  ingress {\n    from_port = 22\n    to_port = 22\n    protocol = "tcp"\n    cidr_blocks = ["${cidr}"] # gitleaks:allow\n  }\n}\n`;
    const result = await review({ base: { 'main.tf': open('10.0.0.0/8') }, head: { 'main.tf': open('0.0.0.0/0') } });
    expect(result.conclusion).toBe('failure');
  });
});

describe('what an accepted line may become', () => {
  const key = (variant: number): string => expandFakes(`{{fake:private-key#${variant}}}\n`);

  test('another private key behind the same first line is not accepted', async () => {
    const comment = '# phasegate:allow secret-private-key made for the tests\n';
    const base = { 'key.txt': comment + key(1) };
    const found = (await scan({ files: base })).findings.filter(({ policyId }) => policyId !== 'inline-suppression-added');
    expect(found.map((finding) => finding.verdict)).toEqual(['advise']);
    const result = await review({ base, head: { 'key.txt': comment + key(2) } });
    expect(result.findings.find(({ baselineState }) => baselineState === 'new')).toMatchObject({ verdict: 'block' });
  });

  test('the reason ends where the comment ends', async () => {
    const secret = expandFakes('{{fake:github-token}}');
    const text = `const a = /* phasegate:allow secret-vendor-token for the tests */ "${secret}";\n`;
    const result = await scan({ files: { 'a.ts': text } });
    expect(result.findings.map(({ verdictReason }) => verdictReason)).toEqual(['accepted: for the tests']);
    expect(JSON.stringify(result)).not.toContain(secret);
  });
});
