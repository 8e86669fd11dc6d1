import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

import { createRepository } from '../git/temporary-repository.ts';
import { phasegate } from '../secrets-review/cli.ts';

/** `review --base-dir A --head-dir B`: two folders, whatever made them. */

const top = mkdtempSync(join(tmpdir(), 'phasegate-folders-'));
afterAll(() => rmSync(top, { recursive: true, force: true }));

function put(dir: string, files: Readonly<Record<string, string>>): string {
  mkdirSync(dir, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

let serial = 0;
const folder = (files: Readonly<Record<string, string>>): string => put(join(top, String((serial += 1))), files);

const group = (cidr: string): string => `resource "aws_security_group" "x" {
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["${cidr}"]
  }
}
`;
const template = (cidr: string): string =>
  JSON.stringify({
    Resources: {
      Web: {
        Type: 'AWS::EC2::SecurityGroup',
        Properties: { GroupDescription: 'x', SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: cidr }] },
        Metadata: { 'aws:cdk:path': 'Shop/Web/Resource' },
      },
    },
  });
const manifest = JSON.stringify({
  version: '55.0.0',
  artifacts: {
    Shop: { type: 'aws:cloudformation:stack', environment: 'aws://1/eu-west-1', properties: { templateFile: 'Shop.template.json' } },
  },
});

interface Report {
  readonly findings: readonly {
    readonly policyId: string;
    readonly resource: string;
    readonly verdict: string;
    readonly location: { readonly path: string };
  }[];
  readonly counts: { readonly filesChanged: number };
}

async function review(args: readonly string[], cwd = top) {
  const { stdout, stderr, code } = await phasegate(['review', ...args, '--format', 'json'], { cwd });
  const report: Report | undefined = stdout === '' ? undefined : JSON.parse(stdout);
  // What is advice of groups is not what this is about.
  const blocking = report?.findings.filter(({ verdict }) => verdict === 'block') ?? [];
  return { code, stderr, report, blocking, told: blocking.map(({ policyId, resource }) => `${policyId} ${resource}`) };
}

const found = 'sg-ingress-admin-port-open-to-world';

describe('two folders alone', () => {
  test('of Terraform code', async () => {
    const { code, told } = await review([
      '--base-dir',
      folder({ 'a/main.tf': group('10.0.0.0/8') }),
      '--head-dir',
      folder({ 'a/main.tf': group('0.0.0.0/0') }),
    ]);
    expect([code, told]).toEqual([1, [`${found} a: aws_security_group.x`]]);
  });

  test('of a synthesized app, its reports left alone', async () => {
    const files = (cidr: string) => ({ 'manifest.json': manifest, 'Shop.template.json': template(cidr), 'tree.json': template(cidr) });
    const { code, told, report } = await review(['--base-dir', folder(files('10.0.0.0/8')), '--head-dir', folder(files('0.0.0.0/0'))]);
    expect([code, told, report?.counts.filesChanged]).toEqual([1, [`${found} Shop/Web/Resource`], 1]);
  });

  test('are read whole, whatever git ignores', async () => {
    const { dir } = createRepository();
    put(dir, { '.gitignore': 'cdk.out*\n*.template.json\n' });
    put(join(dir, 'cdk.out.base'), { 'x.template.json': template('10.0.0.0/8'), 'kept.txt': 'x' });
    put(join(dir, 'cdk.out'), { 'x.template.json': template('0.0.0.0/0'), 'kept.txt': 'x' });
    const { code, told } = await review(['--base-dir', 'cdk.out.base', '--head-dir', 'cdk.out'], dir);
    expect([code, told]).toEqual([1, [`${found} Shop/Web/Resource`]]);
  });

  test('that hold the same pass', async () => {
    const { code, told } = await review([
      '--base-dir',
      folder({ 'x.json': template('10.0.0.0/8') }),
      '--head-dir',
      folder({ 'x.json': template('10.0.0.0/8') }),
    ]);
    expect([code, told]).toEqual([0, []]);
  });

  test('with a link that leads out of one: it is not followed', async () => {
    const head = folder({ 'x.json': template('10.0.0.0/8') });
    symlinkSync(put(join(top, 'outside'), { 'y.json': template('0.0.0.0/0') }), join(head, 'more'));
    const { told } = await review(['--base-dir', folder({ 'x.json': template('10.0.0.0/8') }), '--head-dir', head]);
    expect(told).toEqual([]);
  });
});

describe('nothing to review is exit code 2, with one line that says so', () => {
  const good = folder({ 'x.json': template('10.0.0.0/8') });
  const none = folder({ 'readme.md': 'nothing here\n', 'data.json': '{}' });
  test.each([
    ['head without a template', ['--base-dir', good, '--head-dir', none], 'no template'],
    ['neither with one', ['--base-dir', none, '--head-dir', none], 'no template'],
    ['a base without one', ['--base-dir', none, '--head-dir', good], 'no template'],
    ['a folder that is not there', ['--base-dir', good, '--head-dir', join(top, 'nowhere')], 'no such folder'],
    ['one folder alone', ['--head-dir', good], 'belong together'],
  ])('%s', async (_, args, words) => {
    const { code, stderr } = await review(args);
    expect(code).toBe(2);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain(words);
  });

  test('a template that is too large is told by its name', async () => {
    const huge = folder({ 'manifest.json': manifest, 'Shop.template.json': `${template('0.0.0.0/0')}${' '.repeat(11_000_000)}` });
    const { code, stderr } = await review(['--base-dir', good, '--head-dir', huge]);
    expect([code, stderr.includes('no template')]).toEqual([2, false]);
    expect(stderr).toContain('Shop.template.json');
  });

  test('but an empty base is a first version', async () => {
    const { code } = await review(['--base-dir', folder({}), '--head-dir', folder({ 'x.json': template('0.0.0.0/0') })]);
    expect(code).toBe(1);
  });
});

test('folders beside the commits are judged with them, and hide nothing of the repository', async () => {
  const repository = createRepository();
  put(repository.dir, { 'cdk.out/main.tf': group('10.0.0.0/8'), 'x.txt': '1' });
  repository.commit();
  repository.git('checkout', '-q', '-b', 'topic');
  put(repository.dir, { 'cdk.out/main.tf': group('0.0.0.0/0') });
  repository.commit();
  const args = [
    '--base',
    'main',
    '--base-dir',
    folder({ 'x.json': template('10.0.0.0/8') }),
    '--head-dir',
    folder({ 'x.json': template('0.0.0.0/0') }),
  ];
  const { code, blocking } = await review(args, repository.dir);
  expect(code).toBe(1);
  expect(blocking.map(({ location }) => location.path.replace(/^.*\//u, '')).toSorted()).toEqual(['main.tf', 'x.json']);
});
