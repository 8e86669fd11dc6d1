import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as library from '../../src/entry/library.ts';
import type { Files } from '../../src/entry/library.ts';
import { policies } from '../../src/policies/registry.generated.ts';
import type { Finding, Review } from '../../src/review/result.ts';
import { expandFakes } from '../secrets/fakes.ts';
import { parseFixture } from '../../src/review/cases/fixture.ts';
import { checkCase, checkCoverage, introduced, toFiles } from './harness.ts';
import { mutations } from './mutations.ts';

const folder = dirname(fileURLToPath(import.meta.url));
/** Strict policies are asked; a case with a configuration of its own is judged by that. */
const strict = { policies: Object.fromEntries(policies.filter((policy) => policy.strict === true).map(({ id }) => [id, {}])) };
const configFor = (files: Files): { readonly config?: typeof strict } =>
  Object.hasOwn(files, '.github/phasegate.yml') ? {} : { config: strict };
const review: typeof library.review = (request) => library.review({ ...configFor(request.base), ...request });
const scan: typeof library.scan = (request) => library.scan({ ...configFor(request.files), ...request });
const engine = { review, scan };
const fixtureIds = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.slice(0, -'.md'.length));
const tested = policies.filter((policy) => existsSync(join(folder, `${policy.id}.md`)));

function fixtureOf(id: string) {
  return parseFixture(readFileSync(join(folder, `${id}.md`), 'utf8'), expandFakes);
}

test('every policy has a fixture, and every fixture a policy', () => {
  expect(fixtureIds.toSorted()).toEqual(policies.map((policy) => policy.id).toSorted());
  expect(policies.length).toBeGreaterThan(0);
});

describe.each(tested.map((policy) => [policy.id, policy] as const))('%s', (id, policy) => {
  const fixture = fixtureOf(id);

  test('the fixture shows all that it has to', () => {
    expect(checkCoverage(policy, fixture)).toEqual([]);
  });

  test('a case says how grave and how sure a finding is', () => {
    const assertions = fixture.cases.flatMap((one) => one.assertions);
    expect(assertions.some(({ severity, confidence }) => severity !== undefined && confidence !== undefined)).toBe(true);
  });

  test.each(fixture.cases.map((one) => [one.title, one] as const))('%s', async (_, one) => {
    expect(await checkCase(id, one, engine)).toEqual([]);
  });

  test('a review says of head what a scan of it says, whatever the sides share', async () => {
    for (const one of fixture.cases) {
      const head = toFiles(one.head);
      const [whole, alone] = await Promise.all([review({ base: toFiles(one.base), head }), scan({ files: head })]);
      const [found, ofHead] = [violationsIn(whole), violationsIn(alone)];
      expect([one.title, ofHead.filter((violation) => !found.includes(violation))]).toEqual([one.title, []]);
      // That a protection fell and is still enough is said by the policy of the violation, and no violation of head.
      const ofHeadAlone = violationsIn({ findings: whole.findings.filter(({ kind }) => kind !== 'weakening') });
      expect([one.title, ofHeadAlone.filter((violation) => !ofHead.includes(violation))]).toEqual([one.title, []]);
    }
  });

  test.each(mutations.map((mutation) => [mutation.name, mutation] as const))('no finding when nothing changes: %s', async (_, mutation) => {
    for (const one of fixture.cases) {
      const mutated = mutation.apply(one.head);
      if (!mutated) continue;
      const base = toFiles(one.head);
      const head = toFiles(mutated);
      const found = introduced(await review({ base, head })).map((finding) => `${one.title}: ${finding.policyId}: ${finding.message}`);
      expect(found).toEqual([]);
      // A mutation that breaks the file would find nothing, too: what stands in it must still be found, and understood.
      const [before, after] = await Promise.all([scan({ files: base }), scan({ files: head })]);
      expect(idsOf(after)).toEqual(idsOf(before));
      expect(after.diagnostics.map(({ message }) => message)).toEqual(before.diagnostics.map(({ message }) => message));
      runs.all += 1;
      runs.kinds.add(mutation.name);
      if (before.findings.length > 0) runs.withFindings += 1;
    }
  });
});

/** A review reads the texts of changed files alone, so what policies find in texts is left out. */
const onTexts = new Set(policies.filter((policy) => policy.on.startsWith('source.') || policy.on === 'workflow').map(({ id }) => id));

/** Whatever tells them: of what several policies say of one thing the gravest does, which may be a weakening. */
function violationsIn({ findings }: Pick<Review, 'findings'>): string[] {
  return findings
    .filter(({ baselineState }) => baselineState !== 'absent')
    .flatMap((finding): readonly Pick<Finding, 'policyId' | 'resource' | 'aspect'>[] => finding.instances ?? [finding])
    .filter(
      ({ policyId, aspect }) => violationIds.has(policyId) && !aspect.startsWith('lost: ') && !aspect.startsWith('no longer proven: '),
    )
    .map(({ policyId, resource, aspect }) => `${policyId} ${resource} ${aspect}`)
    .toSorted();
}

const violationIds = new Set(policies.filter(({ id, states }) => states === 'violation' && !onTexts.has(id)).map(({ id }) => id));

const runs = { all: 0, withFindings: 0, kinds: new Set<string>() };

test('the mutations did something, often to code in which something is found', () => {
  expect(runs.all).toBeGreaterThan(tested.length * mutations.length);
  expect(runs.kinds.size).toBe(mutations.length);
  expect(runs.withFindings).toBeGreaterThan(runs.all * 0.4);
});

function idsOf(state: Review): string[] {
  return state.findings.map((finding) => finding.policyId).toSorted();
}
