import { describe, expect, test } from 'vitest';
import { review, scan } from '../../src/entry/library.ts';

const config = '.github/phasegate.yml';
const opened = `resource "aws_security_group" "web" {
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
`;
const policy = 'sg-ingress-admin-port-open-to-world';
const nobody = 'a'.repeat(32);

async function fingerprint(): Promise<string> {
  const { findings } = await scan({ files: { 'main.tf': opened } });
  return findings.find(({ policyId }) => policyId === policy)?.fingerprint ?? '';
}

async function told(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { notices } = await scan({ files });
  return notices
    .filter(({ kind }) => kind === 'setting-idle')
    .map(({ message, path, line }) => `${path}${line === undefined ? '' : `:${line}`} ${message}`);
}

const waiver = (id: string, until = '2999-01-01'): string =>
  `waivers: [{ fingerprint: ${id}, reason: only the jump host, until: ${until} }]\n`;

describe('settings that do nothing', () => {
  test('a policy that does not exist', async () => {
    expect(await told({ [config]: 'policies: { sg-nothing: { gate: off } }\n' })).toEqual([
      expect.stringContaining('There is no policy sg-nothing'),
    ]);
    const base = { [config]: 'policies: { sg-nothing: { gate: off } }\n' };
    const { notices } = await review({ base, head: { ...base, 'a.md': 'a\n' } });
    expect(notices).toMatchObject([{ kind: 'setting-idle', path: config }]);
  });

  test('a waiver that matches nothing, and one that ended', async () => {
    const known = await fingerprint();
    expect(await told({ 'main.tf': opened, [config]: waiver(nobody) })).toEqual([expect.stringContaining(`${nobody} matches no finding`)]);
    expect(await told({ 'main.tf': opened, [config]: waiver(known, '2020-01-01') })).toEqual([
      expect.stringContaining('ended on 2020-01-01'),
    ]);
    expect(await told({ 'main.tf': opened, [config]: waiver(known) })).toEqual([]);
  });

  test('a waiver that ended is told in the review that it would have mattered to', async () => {
    const base = { [config]: waiver(await fingerprint(), '2020-01-01') };
    const matter = await review({ base, head: { ...base, 'main.tf': opened } });
    expect(matter.notices).toMatchObject([{ kind: 'setting-idle', message: expect.stringContaining('ended on 2020-01-01') as string }]);
    expect((await review({ base, head: { ...base, 'a.md': 'a\n' } })).notices).toEqual([]);
  });

  test('deployments of files that are not there', async () => {
    const files = { 'live/main.tf': 'variable "a" {}\n', 'live/prod.tfvars': 'a = 1\n', 'app.yaml': 'Resources: {}\n' };
    const set = (text: string) => told({ ...files, [config]: text });
    expect(await set('roots: { live: { var-files: [prod.tfvars, live/prod.tfvars, ../live/prod.tfvars] } }\n')).toEqual([]);
    expect(await set('roots: { live: { var-files: [prd.tfvars] }, lve: { workspace: prod } }\n')).toEqual([
      `${config} There is no file prd.tfvars, which roots of live names: it gives nothing.`,
      `${config} There is no folder lve: what roots sets for it does nothing.`,
    ]);
    expect(await set('templates: { app.yaml: { parameters: [live.json] }, gone.yaml: {} }\n')).toEqual([
      `${config} There is no file live.json, which templates of app.yaml names: it gives nothing.`,
      `${config} There is no template gone.yaml: what templates sets for it does nothing.`,
    ]);
    const base = { ...files, [config]: 'roots: { live: { var-files: [prd.tfvars] } }\n' };
    const { notices } = await review({ base, head: { ...base, 'a.md': 'a\n' } });
    expect(notices).toMatchObject([{ kind: 'setting-idle', path: config, message: expect.stringContaining('prd.tfvars') as string }]);
  });

  test('suppressions: of nothing, of no policy, without a reason', async () => {
    expect(await told({ 'main.tf': `# phasegate:allow ${policy} only the jump host\n${opened}` })).toEqual([]);
    expect(
      await told({ 'main.tf': `# phasegate:allow ${policy} only the jump host\n${opened.replace('0.0.0.0/0', '10.0.0.0/8')}` }),
    ).toEqual([`main.tf:1 The suppression of ${policy} accepts nothing: remove it.`]);
    expect(await told({ 'main.tf': `# phasegate:allow sg-nothing only the jump host\n${opened}` })).toEqual([
      'main.tf:1 There is no policy sg-nothing: its suppression does nothing.',
    ]);
    expect(await told({ 'main.tf': `# phasegate:allow ${policy}\n${opened}` })).toEqual([
      `main.tf:1 The suppression of ${policy} gives no reason, and does not count.`,
    ]);
  });
});
