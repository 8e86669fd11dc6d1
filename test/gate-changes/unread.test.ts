import { describe, expect, test } from 'vitest';

import { assets } from '../../src/adapters/assets.ts';
import type { SkipReason } from '../../src/core/source.ts';
import { policies } from '../../src/policies/registry.generated.ts';
import { lazyHclParser } from '../../src/review/sides/lazy-parser.ts';
import { memoryChange } from '../../src/review/sides/memory-tree.ts';
import type { Change, SourceTree } from '../../src/review/ports.ts';
import { reviewChange } from '../../src/review/review-change.ts';

/** What is behind a limit, or in a form that is not read, was not judged: it must not pass. */

const tools = {
  policies,
  hclParser: lazyHclParser(assets),
  progress: { step: () => undefined },
  now: () => 0,
  today: '2026-11-20',
};

const group = (cidrs: string): string =>
  `resource "aws_security_group" "a" {\n  ingress {\n    from_port   = 22\n    to_port     = 22\n    protocol    = "tcp"\n    cidr_blocks = ${cidrs}\n  }\n}\n`;
const nested = (depth: number): string => `flatten(${'['.repeat(depth)}"0.0.0.0/0"${']'.repeat(depth)})`;

const changeTo = (base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>): Change =>
  memoryChange({ base, head, baseRevision: 'base', headRevision: 'head' });

/** A network ACL whose entries deny one address each; the last lets everybody in. */
const acl = (denied: number): string => {
  const entry = (number: number, action: string, cidr: string): string =>
    `  ingress {\n    rule_no    = ${number}\n    action     = "${action}"\n    protocol   = "tcp"\n    cidr_block = "${cidr}"\n    from_port  = 22\n    to_port    = 22\n  }\n`;
  const denials = Array.from({ length: denied }, (_, index) => entry(index + 1, 'deny', `198.51.${index >> 8}.${index & 255}/32`));
  return `resource "aws_network_acl" "a" {\n${denials.join('')}${entry(denied + 1, 'allow', '0.0.0.0/0')}}\n`;
};

describe('a limit', () => {
  test('the entries of a network ACL: judged up to it, and beyond it the review fails', async () => {
    const within = await reviewChange(changeTo({}, { 'main.tf': acl(199) }), tools);
    expect([within.findings.map(({ policyId }) => policyId), within.failures]).toEqual([['nacl-ingress-admin-open'], []]);
    const beyond = await reviewChange(changeTo({}, { 'main.tf': acl(200) }), tools);
    expect(beyond.failures).toEqual([expect.stringContaining('main.tf:1 reaches a limit: the entries beyond the first 200')]);
  });

  test('a value that is nested beyond it hides nothing', async () => {
    const review = await reviewChange(changeTo({}, { 'main.tf': group(nested(400)) }), tools);
    expect(review.conclusion).toBe('failure');
    expect(review.failures).toEqual([expect.stringMatching(/^main\.tf:6 reaches a limit: Nested more than/u)]);
  });

  test('the control: nested less it is read', async () => {
    const review = await reviewChange(changeTo({}, { 'main.tf': group(nested(20)) }), tools);
    expect([review.conclusion, review.failures]).toEqual(['failure', []]);
  });

  test('that base reached already does not fail an unrelated change', async () => {
    const before = { 'main.tf': group(nested(400)) };
    const review = await reviewChange(changeTo(before, { ...before, 'other.tf': '# note\n' }), tools);
    expect([review.conclusion, review.failures]).toEqual(['success', []]);
  });

  test('reached once more than on base does', async () => {
    const before = { 'main.tf': group(nested(400)) };
    const after = { 'main.tf': `${group(nested(400))}${group(nested(401)).replace('"a"', '"b"')}` };
    expect((await reviewChange(changeTo(before, after), tools)).failures).toHaveLength(1);
  });
});

describe('a file that is not read', () => {
  /** As the adapters give it: in the change, in `skipped`, and not in `paths`. */
  const skippedChange = (path: string, reason: SkipReason, config: Readonly<Record<string, string>> = {}): Change => {
    const change = changeTo(config, config);
    return {
      ...change,
      head: { ...change.head, skipped: [{ path, reason }] },
      files: [{ status: 'added', path, added: [], removed: [] }],
    };
  };

  test.each<[string, SkipReason, string]>([
    ['main.tf', 'too-large', 'is too large'],
    ['main.tf', 'symlink', 'is a symbolic link'],
    ['main.tf.json', 'symlink', 'is a symbolic link'],
    ['prod.auto.tfvars', 'lfs-pointer', 'is a pointer into Git LFS'],
    ['main.tf', 'binary', 'is not text'],
    ['stack.yaml', 'symlink', 'is a symbolic link'],
    ['stack.template', 'too-large', 'is too large'],
    ['stack.json', 'symlink', 'is a symbolic link'],
  ])('%s: %s', async (path, reason, words) => {
    const review = await reviewChange(skippedChange(path, reason), tools);
    expect(review.conclusion).toBe('failure');
    expect(review.failures).toEqual([expect.stringContaining(`${path} ${words} and was not reviewed`)]);
  });

  test.each<[string, SkipReason]>([
    ['README.md', 'symlink'],
    ['logo.png', 'binary'],
    ['data.json', 'too-large'],
    ['current', 'symlink'],
  ])('that is no code by its name: %s, %s', async (path, reason) => {
    const review = await reviewChange(skippedChange(path, reason), tools);
    expect([review.failures, review.skipped]).toEqual([[], [expect.objectContaining({ path, reason })]]);
  });

  const withFiles = (files: Readonly<Record<string, string>>, path: string, reason: SkipReason): Change => {
    const change = changeTo({}, files);
    return {
      ...change,
      head: { ...change.head, skipped: [{ path, reason }] },
      files: [...change.files, { status: 'added', path, added: [], removed: [] }],
    };
  };
  const policy = (body: string): string => `resource "aws_iam_policy" "p" {\n  name   = "p"\n  policy = ${body}\n}\n`;

  test.each<[string, string, string, SkipReason]>([
    ['a policy in a file that is a link', policy('file("${path.module}/p.json")'), 'p.json', 'symlink'],
    ['a policy in a file that is too large', policy('file("p.json")'), 'p.json', 'too-large'],
    ['a policy in a file of a computed name', policy('file("${join("", ["p", "."])}json")'), 'p.json', 'symlink'],
    ['a module in a folder that is a link', 'module "m" {\n  source = "./m"\n}\n', 'm', 'symlink'],
  ])('that code asks for: %s', async (_name, text, path, reason) => {
    const review = await reviewChange(withFiles({ 'main.tf': text }, path, reason), tools);
    expect([review.conclusion, review.failures]).toEqual(['failure', [expect.stringContaining(`${path} `)]]);
  });

  test('that no code asks for is counted and shown', async () => {
    const review = await reviewChange(withFiles({ 'main.tf': group('["10.0.0.0/8"]') }, 'latest', 'symlink'), tools);
    expect([review.conclusion, review.failures, review.skipped.length]).toEqual(['success', [], 1]);
  });

  test.each<[string, string, string, SkipReason]>([
    ['a picture beside a module from elsewhere', 'module "m" {\n  source = "terraform-aws-modules/vpc/aws"\n}\n', 'docs/vpc.png', 'binary'],
    ['a picture beside a module that is not here', 'module "m" {\n  source = "./m"\n}\n', 'docs/vpc.png', 'binary'],
    ['a picture beside a policy that is not here', policy('file("p.json")'), 'docs/vpc.png', 'binary'],
    ['a link beside a module from elsewhere', 'module "m" {\n  source = "terraform-aws-modules/vpc/aws"\n}\n', 'latest', 'symlink'],
  ])('that no code can read: %s', async (_name, text, path, reason) => {
    const review = await reviewChange(withFiles({ 'main.tf': text }, path, reason), tools);
    expect([review.failures, review.skipped.length]).toEqual([[], 1]);
  });

  test('behind a link to a folder, which Terraform follows: what changes there changes for its caller', async () => {
    const main = { 'live/main.tf': 'module "m" {\n  source = "./m"\n}\n' };
    const change = changeTo({ ...main, 'real/main.tf': group('["10.0.0.0/8"]') }, { ...main, 'real/main.tf': group('["0.0.0.0/0"]') });
    const withLink = (tree: SourceTree): SourceTree => ({
      ...tree,
      skipped: [{ path: 'live/m', reason: 'symlink' }],
      readLinks: () => Promise.resolve(new Map([['live/m', '../real']])),
    });
    const review = await reviewChange({ ...change, base: withLink(change.base), head: withLink(change.head) }, tools);
    const [finding] = review.findings.filter(({ verdict }) => verdict === 'block');
    expect(finding?.instances?.map(({ resource }) => resource)).toContain('live: module.m.aws_security_group.a');
    expect([finding?.location.path, finding?.fix?.edits[0]?.location.path]).toEqual(['real/main.tf', 'real/main.tf']);
    expect([review.skipped, review.failures]).toEqual([[], []]);
  });

  test('in place of one that was read', async () => {
    const change = changeTo({ 'main.tf': group('["10.0.0.0/8"]') }, {});
    const linked: Change = { ...change, head: { ...change.head, skipped: [{ path: 'main.tf', reason: 'symlink' }] } };
    expect(linked.files.map(({ status }) => status)).toEqual(['removed']);
    expect((await reviewChange(linked, tools)).failures).toEqual([expect.stringContaining('main.tf is a symbolic link')]);
  });

  test('that base excludes is no failure', async () => {
    const review = await reviewChange(skippedChange('vendor/a.tf', 'symlink', { '.github/phasegate.yml': 'exclude: [vendor/]\n' }), tools);
    expect(review.failures).toEqual([]);
  });
});
