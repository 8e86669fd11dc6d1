import { describe, expect, test } from 'vitest';
import { assets } from '../../src/adapters/assets.ts';
import { readChange } from '../../src/adapters/git/history.ts';
import { openRepository } from '../../src/adapters/git/open-repository.ts';
import { ownAddress, repositoryAddresses } from '../../src/evaluate/terraform/modules/own-modules.ts';
import { policies } from '../../src/policies/registry.generated.ts';
import type { OwnRepository } from '../../src/review/ports.ts';
import { reviewChange } from '../../src/review/review-change.ts';
import { lazyHclParser } from '../../src/review/sides/lazy-parser.ts';
import { memoryChange, memoryTree } from '../../src/review/sides/memory-tree.ts';
import { ownModules, ownFilesMax, ownRefsMax } from '../../src/review/sides/modules/own-modules.ts';
import { createRepository } from '../git/temporary-repository.ts';

const hclParser = lazyHclParser(assets);
type Files = Readonly<Record<string, string>>;

const rule = (from = 'var.from'): string => `variable "from" {
  default = "10.0.0.0/8"
}
resource "aws_security_group" "web" {
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = [${from}]
  }
}
`;
const web = 'variable "from" {}\nmodule "rule" {\n  source = "../rule"\n  from   = var.from\n}\n';
const call = (from: string, ref: string, address = 'git::https://github.com/acme/infra.git'): string =>
  `module "web" {\n  source = "${address}//modules/web${ref}"\n  from   = "${from}"\n}\n`;
const port = 'sg-ingress-admin-port-open-to-world';

function at(refs: Readonly<Record<string, Files>>, branches: readonly string[] = []): OwnRepository & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    addresses: async () => ['git@github.com:Acme/infra.git'],
    at: async (ref) => {
      asked.push(ref);
      const files = refs[ref];
      if (files === undefined) return undefined;
      return { tree: memoryTree(files, `commit-of-${ref}`), ...(branches.includes(ref) ? { branch: ref } : {}) };
    },
  };
}

async function judged(base: Files, head: Files, own: OwnRepository) {
  const change = { ...memoryChange({ base, head, baseRevision: 'base', headRevision: 'head' }), own };
  const tools = { policies, hclParser, progress: { step: () => undefined }, now: () => 0, today: '2026-01-01' };
  const review = await reviewChange(change, tools);
  const blocking = review.findings.filter(({ verdict }) => verdict === 'block');
  return { ...review, told: blocking.map(({ policyId, location: { path, startLine } }) => `${policyId} ${path}:${startLine}`) };
}

describe('sources', () => {
  const addresses = repositoryAddresses(['https://github.com/acme/infra.git', 'git@git.example.com:acme/infra']);
  test.each([
    ['git::https://github.com/acme/infra.git//modules/web?ref=v1', 'modules/web', 'v1'],
    ['git::ssh://git@github.com/Acme/Infra//modules/web?depth=1&ref=feature/x', 'modules/web', 'feature/x'],
    ['github.com/acme/infra/modules/web', 'modules/web', undefined],
    ['git@github.com:acme/infra.git//modules/web', 'modules/web', undefined],
    ['git::https://token@github.com/acme/infra?ref=v1', '.', 'v1'],
    ['git::ssh://git@git.example.com:acme/infra//a?ref=v1', 'a', 'v1'],
  ])('%s', (source, directory, ref) => {
    expect(ownAddress(source, addresses)).toEqual({ directory, ref });
  });
  test.each([
    'github.com/acme/infra-modules//a',
    'acme/infra/aws',
    'git::https://example.com/github.com/acme/infra//a',
    'github.com/acme/infra//../../b',
    'github.com/acme/infra//a?ref=v1^{/x}',
    'github.com/acme/infra//a?ref=-x',
    'github.com/acme/infra//a?ref=a..b',
    'github.com/acme/infra//a?ref=main@{1}',
  ])('%s is another', (source) => {
    expect(ownAddress(source, addresses)).toBeUndefined();
  });
});

describe('modules of the repository itself by its address', () => {
  const tagged = { 'modules/web/main.tf': web, 'modules/rule/main.tf': rule() };

  test('are judged as the tag has them, at the call, with the modules that they call', async () => {
    const own = at({ v1: tagged });
    const found = await judged({ 'live/main.tf': call('10.0.0.0/8', '?ref=v1') }, { 'live/main.tf': call('0.0.0.0/0', '?ref=v1') }, own);
    expect([found.told, found.notJudged, found.failures]).toEqual([[`${port} live/main.tf:3`], [], []]);
  });

  test('another tag is another module', async () => {
    const own = at({ v1: tagged, v2: { ...tagged, 'modules/rule/main.tf': rule('"0.0.0.0/0"') } });
    const found = await judged({ 'live/main.tf': call('10.0.0.0/8', '?ref=v1') }, { 'live/main.tf': call('10.0.0.0/8', '?ref=v2') }, own);
    expect(found.told).toEqual([`${port} live/main.tf:1`]);
  });

  test('what they read beside their code is read at the same commit', async () => {
    const text = 'resource "aws_iam_policy" "p" {\n  policy = file("${path.module}/p.json")\n}\n';
    const document = JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] });
    const own = at({ v1: { 'modules/web/main.tf': text, 'modules/web/p.json': document } });
    const { findings } = await judged({ 'main.tf': '' }, { 'main.tf': call('', '?ref=v1').replace(/ {2}from.*\n/u, '') }, own);
    expect(findings.map(({ location }) => location.path)).toContain('main.tf');
    expect(findings.map(({ policyId }) => policyId)).toContain('iam-full-admin');
  });

  test('without a ref the side itself is meant', async () => {
    const own = at({});
    const files = { ...tagged, 'live/main.tf': call('10.0.0.0/8', '') };
    const found = await judged(files, { ...files, 'live/main.tf': call('0.0.0.0/0', '') }, own);
    expect([found.told, found.notJudged, own.asked]).toEqual([[`${port} live/main.tf:3`], [], []]);
  });

  test('without a ref a change of the module alone is judged where it is called, by a caller of its caller, too', async () => {
    const passing = web.replace('"../rule"', '"github.com/acme/infra//modules/rule"');
    const files = { 'modules/web/main.tf': passing, 'live/main.tf': call('0.0.0.0/0', '') };
    const closed = rule('"10.0.0.0/8"');
    const found = await judged({ ...files, 'modules/rule/main.tf': closed }, { ...files, 'modules/rule/main.tf': rule() }, at({}));
    expect(found.told).toEqual([`${port} modules/rule/main.tf:9`]);
  });

  test('what only a comment calls so is judged by itself, as ever', async () => {
    const files = { 'live/main.tf': `# ${call('10.0.0.0/8', '').replace('modules/web', 'modules/rule').replaceAll('\n', '\n# ')}` };
    const found = await judged(
      { ...files, 'modules/rule/main.tf': rule('"10.0.0.0/8"') },
      { ...files, 'modules/rule/main.tf': rule('"0.0.0.0/0"') },
      at({}),
    );
    expect(found.told).toEqual([`${port} modules/rule/main.tf:9`]);
  });

  test('a branch is read, and told: it can move on', async () => {
    const own = at({ next: tagged }, ['next']);
    const found = await judged({ 'live/main.tf': '' }, { 'live/main.tf': call('0.0.0.0/0', '?ref=next') }, own);
    expect(found.told).toEqual([`${port} live/main.tf:3`]);
    expect(found.notJudged).toMatchObject([{ kind: 'module', path: 'live/main.tf' }]);
    expect(found.notJudged[0]?.why).toContain('can move on');
  });

  test('a ref that is not here is told as not judged', async () => {
    const found = await judged({ 'live/main.tf': '' }, { 'live/main.tf': call('0.0.0.0/0', '?ref=v9') }, at({ v1: tagged }));
    expect(found.notJudged).toMatchObject([{ kind: 'module', path: 'live/main.tf', line: 1 }]);
  });

  test('a folder of the change that is called so hides nothing', async () => {
    const planted = {
      '.terraform/own/commit-of-v1/modules/rule/main_override.tf': 'resource "aws_security_group" "web" {\n  ingress = []\n}\n',
    };
    const own = at({ v1: tagged });
    const found = await judged({ 'live/main.tf': '' }, { ...planted, 'live/main.tf': call('0.0.0.0/0', '?ref=v1') }, own);
    expect(found.told).toEqual([`${port} live/main.tf:3`]);
  });

  test('nobody is asked where no code names it', async () => {
    const own = { addresses: () => Promise.reject(new Error('asked')), at: () => Promise.reject(new Error('asked')) };
    const found = await judged({ 'main.tf': '' }, { 'main.tf': 'module "a" {\n  source = "acme/web/aws"\n}\n' }, own);
    expect(found.notJudged).toHaveLength(1);
  });

  test('how much of it is read is bounded, and what is beyond stays unread', async () => {
    const refs = Array.from({ length: ownRefsMax + 1 }, (_, index) => `v${index}`);
    const own = at(Object.fromEntries(refs.map((ref) => [ref, tagged])));
    const code = refs.map((ref) => ({ path: `${ref}.tf`, text: call('', `?ref=${ref}`) }));
    const isRead = (found: Awaited<ReturnType<typeof ownModules>>) =>
      [...(found?.modules.values() ?? [])].filter(({ unread }) => unread === undefined);
    expect(isRead(await ownModules(code, own, 'own'))).toHaveLength(ownRefsMax);
    const many = Object.fromEntries(Array.from({ length: ownFilesMax + 1 }, (_, index) => [`modules/web/${index}.tf`, '']));
    expect(isRead(await ownModules([{ path: 'a.tf', text: call('', '?ref=v1') }], at({ v1: many }), 'own'))).toEqual([]);
  });

  test('what is beyond is told as that, and not as another repository', async () => {
    const refs = Array.from({ length: ownRefsMax + 1 }, (_, index) => `v${index}`);
    const named = refs.map((ref) => `# "github.com/acme/infra//modules/web?ref=${ref}"\n`).join('');
    const head = { 'live/a.tf': named, 'live/main.tf': call('10.0.0.0/8', '?ref=v99') };
    const found = await judged({ 'live/main.tf': '' }, head, at({ v99: tagged }));
    expect(found.notJudged.map(({ path, why }) => [path, /of this repository, of which more commits/u.test(why)])).toEqual([
      ['live/main.tf', true],
    ]);
  });

  test('a link in a module is followed, and a module with a file that cannot be read is told as not judged', async () => {
    const linked = (target: string, unread: readonly string[] = []): OwnRepository => {
      const { 'modules/rule/main.tf': text, ...others } = tagged;
      const tree = memoryTree({ ...others, 'modules/web/more.tf': '', 'shared/rule.tf': text }, 'commit-of-v1');
      const link = { path: 'modules/rule/main.tf', reason: 'symlink' as const };
      const read: typeof tree.read = async (paths) => {
        const { files } = await tree.read(paths.filter((path) => !unread.includes(path)));
        return { files, skipped: paths.filter((path) => unread.includes(path)).map((path) => ({ path, reason: 'too-large' })) };
      };
      const readLinks = async () => new Map([[link.path, target]]);
      return { ...at({}), at: async () => ({ tree: { ...tree, skipped: [link], readLinks, read } }) };
    };
    const judgedWith = (own: OwnRepository) => judged({ 'live/main.tf': '' }, { 'live/main.tf': call('0.0.0.0/0', '?ref=v1') }, own);
    const followed = await judgedWith(linked('../../shared/rule.tf'));
    expect([followed.told, followed.notJudged]).toEqual([[`${port} live/main.tf:3`], []]);
    const away = await judgedWith(linked('../../../elsewhere.tf'));
    const large = await judgedWith(linked('../../shared/rule.tf', ['modules/web/main.tf']));
    for (const { notJudged } of [away, large]) expect(notJudged).toMatchObject([{ kind: 'module', path: 'live/main.tf', line: 1 }]);
  });

  test('modules that call each other in a circle end', async () => {
    const circle = {
      'modules/web/main.tf': 'module "a" {\n  source = "../rule"\n}\n',
      'modules/rule/main.tf': 'module "b" {\n  source = "../web"\n}\n',
    };
    const found = await judged({ 'main.tf': '' }, { 'main.tf': call('', '?ref=v1').replace(/ {2}from.*\n/u, '') }, at({ v1: circle }));
    expect(found.failures).toMatchObject([expect.stringContaining('calls itself')]);
  });
});

test('a clone knows its remotes, tags, branches and commits', async () => {
  const repository = createRepository();
  repository.git('remote', 'add', 'origin', 'https://github.com/acme/infra.git');
  repository.write('modules/web/main.tf', rule());
  const first = repository.commit();
  repository.git('tag', '-a', 'v1', '-m', 'v1');
  repository.git('branch', 'next');
  repository.write('main.tf', call('0.0.0.0/0', '?ref=v1'));
  const second = repository.commit();
  const opened = await openRepository(repository.dir);
  try {
    const { own } = await readChange(opened, first, second);
    expect(repositoryAddresses((await own?.addresses()) ?? [])).toEqual(['github.com/acme/infra']);
    const revision = async (ref: string) => {
      const found = await own?.at(ref);
      return found === undefined ? undefined : [found.tree.revision, found.branch];
    };
    expect(await revision('v1')).toEqual([first, undefined]);
    expect(await revision('next')).toEqual([first, 'next']);
    expect(await revision(first.slice(0, 12))).toEqual([first, undefined]);
    for (const none of ['v2', 'HEAD~1', '', '-x', 'v1\nHEAD']) expect(await revision(none)).toBeUndefined();
  } finally {
    opened.close();
  }
});
