import { describe, expect, test } from 'vitest';
import { assets } from '../../src/adapters/assets.ts';
import { policies } from '../../src/policies/registry.generated.ts';
import { memoryChange, memoryTree } from '../../src/review/sides/memory-tree.ts';
import { modulesMissing, withModules } from '../../src/review/sides/modules/with-modules.ts';
import { reviewChange } from '../../src/review/review-change.ts';
import { lazyHclParser } from '../../src/review/sides/lazy-parser.ts';

const hclParser = lazyHclParser(assets);

type Files = Readonly<Record<string, string>>;

const group = `variable "from" {}
module "inner" {
  source = "./modules/rule"
  from   = var.from
}
`;
const rule = `variable "from" {}
resource "aws_security_group" "web" {
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = [var.from]
  }
}
`;
const record = (more: Files = {}): Files => ({
  Key: 'web',
  Source: 'registry.terraform.io/acme/web/aws',
  Version: '1.2.0',
  Dir: '.terraform/modules/web',
  ...more,
});
const listOf = (...records: readonly Files[]): string => JSON.stringify({ Modules: records });
const fetched = (more: Files = {}): Files => ({
  'live/.terraform/modules/modules.json': listOf(record(more)),
  'live/.terraform/modules/web/main.tf': group,
  'live/.terraform/modules/web/modules/rule/main.tf': rule,
});
const call = (from: string, version = '~> 1.0'): string =>
  `module "web" {\n  source  = "acme/web/aws"\n  version = "${version}"\n  from    = "${from}"\n}\n`;

async function judged(base: Files, head: Files, modules: Files, baseModules?: Files) {
  const change = memoryChange({ base, head, baseRevision: 'base', headRevision: 'head' });
  const trees = { head: memoryTree(modules, 'head'), ...(baseModules === undefined ? {} : { base: memoryTree(baseModules, 'base') }) };
  const tools = { policies, hclParser, progress: { step: () => undefined }, now: () => 0, today: '2026-01-01' };
  const review = await reviewChange(withModules(change, trees), tools);
  const blocking = review.findings.filter(({ verdict }) => verdict === 'block');
  return { ...review, told: blocking.map(({ policyId, location: { path, startLine } }) => `${policyId} ${path}:${startLine}`) };
}

const port = 'sg-ingress-admin-port-open-to-world';

describe('modules that a job fetched', () => {
  test('are judged with what the call gives, at the call, modules within them too', async () => {
    const { told, notJudged } = await judged({ 'live/main.tf': call('10.0.0.0/8') }, { 'live/main.tf': call('0.0.0.0/0') }, fetched());
    expect([told, notJudged]).toEqual([[`${port} live/main.tf:4`], []]);
  });

  test('stand for every root that calls them', async () => {
    const { told } = await judged({ 'other/main.tf': call('10.0.0.0/8') }, { 'other/main.tf': call('0.0.0.0/0') }, fetched());
    expect(told).toEqual([`${port} other/main.tf:4`]);
  });

  test('may be the folder of one root itself', async () => {
    const flat = Object.fromEntries(Object.entries(fetched()).map(([path, text]) => [path.replace('live/.terraform/modules/', ''), text]));
    const { told } = await judged({ 'main.tf': call('10.0.0.0/8') }, { 'main.tf': call('0.0.0.0/0') }, flat);
    expect(told).toEqual([`${port} main.tf:4`]);
  });

  test('of another version are not these', async () => {
    const { notJudged, told } = await judged({ 'main.tf': call('10.0.0.0/8') }, { 'main.tf': call('10.1.0.0/16', '2.0.0') }, fetched());
    expect(told).toEqual([]);
    expect(notJudged.map(({ kind, path }) => [kind, path])).toEqual([['module', 'main.tf']]);
  });

  test('of head stand for base: what the new version brings by itself is not new, and that is told', async () => {
    const { notJudged, told } = await judged({ 'main.tf': call('0.0.0.0/0', '0.9.0') }, { 'main.tf': call('0.0.0.0/0') }, fetched());
    expect(told).toEqual([]);
    expect(notJudged).toMatchObject([{ kind: 'module', why: expect.stringContaining('it is read as 1.2.0') }]);
  });

  test('of base of its own are compared with those of head', async () => {
    const safe = { ...fetched({ Version: '0.9.0' }), 'live/.terraform/modules/web/modules/rule/main.tf': rule.replaceAll('22', '443') };
    const { told } = await judged({ 'main.tf': call('0.0.0.0/0', '0.9.0') }, { 'main.tf': call('0.0.0.0/0') }, fetched(), safe);
    expect(told).toEqual([`${port} main.tf:4`]);
  });

  test('that the repository holds under that name are nothing that was handed over', async () => {
    const own = { '.terraform/handed/.terraform/modules/modules.json': listOf(record({ Version: '1.9.0' })), 'main.tf': call('0.0.0.0/0') };
    const { told } = await judged({ 'main.tf': call('10.0.0.0/8') }, own, fetched());
    expect(told).toEqual([`${port} main.tf:4`]);
  });
});

describe('a folder that is none of modules', () => {
  test.each([
    ['without a list', { 'main.tf': group }, 'no modules.json'],
    ['with a folder above', { 'modules.json': listOf(record({ Dir: '../../etc' })) }, '"../../etc", which is outside'],
    ['with a folder of the machine', { 'a/.terraform/modules/modules.json': listOf(record({ Dir: '/etc' })) }, '"/etc", which is outside'],
    ['with a folder of another machine', { 'modules.json': listOf(record({ Dir: 'C:\\modules' })) }, 'outside of it'],
  ])('%s is refused', async (_, files, words) => {
    expect(await modulesMissing(memoryTree(files, 'head'))).toContain(words);
  });

  test('one that is has nothing to say', async () => {
    expect(await modulesMissing(memoryTree(fetched(), 'head'))).toBeUndefined();
  });
});
