import { expect, test } from 'vitest';
import { isListing } from '../../src/policies/define-policy.ts';
import type { Policy, PolicyListing } from '../../src/policies/define-policy.ts';
import { listedPolicies } from '../../src/policies/listed.generated.ts';
import { policies } from '../../src/policies/registry.generated.ts';
import { buildModel } from '../../src/model/aws-model.ts';
import { loadPolicies } from '../../src/review/comparison/load-policies.ts';
import { runPolicies } from '../../src/review/comparison/run-policies.ts';
import { askedPolicies } from '../../src/review/settings/asked-policies.ts';
import { defaultConfig } from '../../src/review/settings/config.ts';
import { reviewChange } from '../../src/review/review-change.ts';
import type { ReviewTools } from '../../src/review/review-tools.ts';
import { lazyHclParser } from '../../src/review/sides/lazy-parser.ts';
import { loadYaml } from '../../src/syntax/yaml/yaml-on-demand.ts';
import { memoryChange } from '../../src/review/sides/memory-tree.ts';
import { assets } from '../../src/adapters/assets.ts';

const listings = listedPolicies.filter(isListing);

function tools(given: ReviewTools['policies']): ReviewTools {
  return { policies: given, hclParser: lazyHclParser(assets), progress: { step: () => undefined }, now: () => 0, today: '2026-11-29' };
}

function listingOf(id: string): PolicyListing {
  const found = listings.find((listing) => listing.id === id);
  if (found === undefined) throw new Error(`${id} is not listed without its code`);
  return found;
}

test('every policy is listed, and a listing says what its policy says', async () => {
  expect(listedPolicies.map(({ id }) => id)).toEqual(policies.map(({ id }) => id));
  expect(listings.length).toBeGreaterThan(200);
  for (const { load, ...said } of listings) {
    const policy = await load();
    expect(policy).toBe(policies.find(({ id }) => id === said.id));
    expect(policy).toMatchObject(said);
    expect([said.phase, said.strict, said.types, said.speaksFor]).toEqual([policy.phase, policy.strict, policy.types, policy.speaksFor]);
  }
});

const bucket = {
  base: { 'main.tf': '' },
  head: {
    'main.tf':
      'resource "aws_s3_bucket" "b" {}\nresource "aws_s3_bucket_acl" "b" {\n  bucket = aws_s3_bucket.b.id\n  acl    = "public-read"\n}\n',
  },
};
const changed = (request: { base: Record<string, string>; head: Record<string, string> }) =>
  memoryChange({ ...request, earlier: [], baseRevision: 'base', headRevision: 'head' });

test('a review with listings says what one with all the code says, and loads no more than it needs', async () => {
  const loaded: string[] = [];
  const watched = listedPolicies.map((policy) =>
    isListing(policy) ? { ...policy, load: async () => (loaded.push(policy.id), policy.load()) } : policy,
  );
  const review = await reviewChange(changed(bucket), tools(watched));
  expect(review).toEqual(await reviewChange(changed(bucket), tools(policies)));
  expect(review.findings.map(({ policyId }) => policyId)).toContain('s3-bucket-acl-public');
  expect(loaded).toContain('s3-bucket-acl-public');
  expect(loaded).not.toContain('waf-without-rules');
  expect(loaded).not.toContain('workflow-script-injection');
  expect(loaded.length).toBeLessThan(60);
});

test('a control is watched where a policy is about it, and shown or violated by the code alone', async () => {
  const given = listedPolicies.filter(({ id }) => id === 's3-bucket-acl-public' || id === 'trail-removed');
  const { matrix } = await reviewChange(changed({ base: { 'main.tf': '' }, head: { 'main.tf': 'locals {}\n' } }), tools(given));
  const about = new Set(given.map(({ control }) => control));
  const states = new Map(matrix.map(({ controlId, state }) => [controlId, state]));
  expect([...about].map((control) => states.get(control))).toEqual([...about].map(() => 'watched'));
  expect(new Set([...states].flatMap(([control, state]) => (about.has(control) ? [] : [state])))).toEqual(
    new Set(['unwatched', 'invisible']),
  );
});

test('a type that only a deployment has brings its policies', async () => {
  const code =
    'variable "zone" { type = string }\nresource "aws_s3_bucket_acl" "b" {\n  for_each = toset(var.zone == "a" ? ["x"] : [])\n  bucket   = "x"\n  acl      = "public-read"\n}\n';
  const sides = { base: { 'main.tf': '', 'a.tfvars': 'zone = "a"\n' }, head: { 'main.tf': code, 'a.tfvars': 'zone = "a"\n' } };
  expect(await reviewChange(changed(sides), tools(listedPolicies))).toEqual(await reviewChange(changed(sides), tools(policies)));
});

test('one that was left out and has something to look at is a failure', async () => {
  await loadYaml();
  const model = buildModel([], [{ path: '.github/workflows/ci.yml', text: 'on: push\njobs: {}\n' }]);
  const listing = listingOf('workflow-script-injection');
  expect(runPolicies([listing], model).failures).toEqual([expect.stringContaining('workflow-script-injection could not be evaluated')]);
  const loaded = await loadPolicies([listing], [model]);
  expect(runPolicies(loaded, model).failures).toEqual([]);
});

test('a strict policy that is loaded later keeps its notes to itself, too', async () => {
  const strict = listings.filter((listing) => listing.strict === true);
  expect(strict.length).toBeGreaterThan(0);
  const asked = askedPolicies(strict, defaultConfig);
  const load = (listing: Policy | PolicyListing | undefined): Promise<Policy> | undefined =>
    listing !== undefined && isListing(listing) ? listing.load() : undefined;
  const quiet = await load(asked[0]);
  expect(quiet).not.toBe(await load(strict[0]));
  expect(quiet).toBe(await load(askedPolicies(strict, defaultConfig)[0]));
});
