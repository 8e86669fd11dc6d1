import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import * as library from '../../src/entry/library.ts';
import type { Files } from '../../src/entry/library.ts';
import { policies } from '../../src/policies/registry.generated.ts';
import type { Finding, Review } from '../../src/review/result.ts';
import { expandFakes } from '../secrets/fakes.ts';
import { parseFixture } from '../../src/review/cases/fixture.ts';
import type { FixtureCase } from '../../src/review/cases/fixture.ts';
import { checkFindings } from './check-findings.ts';
import { checkCase, checkCoverage, introduced, toFiles } from './harness.ts';
import { allTogether, mutations } from './mutations.ts';
import type { Mutation } from './mutations.ts';
import { remembered } from './remembered.ts';

const folder = dirname(fileURLToPath(import.meta.url));
/** Strict policies are asked; a case with a configuration of its own is judged by that. */
const strict = { policies: Object.fromEntries(policies.filter((policy) => policy.strict === true).map(({ id }) => [id, {}])) };
const configFor = (files: Files): { readonly config?: typeof strict } =>
  Object.hasOwn(files, '.github/phasegate.yml') ? {} : { config: strict };
/** A case is asked by several tests: each answer is worked out once, and forgotten after the policy. */
const review = remembered<typeof library.review>((request) => library.review({ ...configFor(request.base), ...request }));
const scan = remembered<typeof library.scan>((request) => library.scan({ ...configFor(request.files), ...request }));
const engine = { review, scan };
const allMutations = [allTogether, ...mutations];
/** The nightly run, which draws other values of properties, also does each mutation alone to each case. */
const isThorough = process.env['PROPERTY_SEED'] === 'random';
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

  test('every place that is told is there, and a fix takes away what it is of and leaves the code whole', async () => {
    const problems = [];
    for (const one of fixture.cases) problems.push(...(await checkFindings(one, engine)));
    expect(problems).toEqual([]);
  });

  afterAll(() => {
    review.forget();
    scan.forget();
  });

  test.each(allMutations.map((mutation) => [mutation.name, mutation] as const))(
    'no finding when nothing changes: %s',
    async (_, mutation) => {
      const problems = [];
      for (const one of fixture.cases.filter((each) => isToBeDone(mutation, each))) problems.push(...(await changedBy(mutation, one)));
      expect(problems).toEqual([]);
    },
  );
});

/** Everything at once to every case, and each alone to some twenty and one in ten of those that it does something to: to all of them takes minutes. */
function isToBeDone(mutation: Mutation, one: FixtureCase): boolean {
  if (mutation.apply(one.head) === undefined) return false;
  const seen = cases.get(mutation.name) ?? 0;
  cases.set(mutation.name, seen + 1);
  return isThorough || mutation === allTogether || seen < 20 || seen % 10 === 0;
}

/** What a review makes of a mutation: nothing, if all is well. */
async function changedBy(mutation: Mutation, one: FixtureCase): Promise<string[]> {
  const mutated = mutation.apply(one.head);
  if (!mutated) return [`${mutation.name} does nothing to ${one.title}`];
  const base = toFiles(one.head);
  const head = toFiles(mutated);
  const found = introduced(await review({ base, head })).map((finding) => `${finding.policyId}: ${finding.message}`);
  // A mutation that breaks the file would find nothing, too: what stands in it must still be found, and understood.
  const [before, after] = await Promise.all([scan({ files: base }), scan({ files: head })]);
  for (const tell of [idsOf, messagesOf]) {
    const [was, is] = [tell(before).join('; '), tell(after).join('; ')];
    if (was !== is) found.push(`${was || 'nothing'} before, ${is || 'nothing'} after`);
  }
  const run = runOf(mutation);
  runs.set(mutation.name, { all: run.all + 1, withFindings: run.withFindings + (before.findings.length > 0 ? 1 : 0) });
  return found.map((text) => `${one.title}, ${mutation.name}: ${text}`);
}

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

interface Run {
  readonly all: number;
  readonly withFindings: number;
}

const cases = new Map<string, number>();
const runs = new Map<string, Run>();

function runOf({ name }: Mutation): Run {
  return runs.get(name) ?? { all: 0, withFindings: 0 };
}

test.each(allMutations.map((one) => [one.name, one] as const))('was done, often to what has a finding: %s', (_, mutation) => {
  const { all, withFindings } = runOf(mutation);
  expect(all).toBeGreaterThan(mutation === allTogether ? tested.length * 3 : 10);
  expect(withFindings).toBeGreaterThan(all * 0.4);
});

function idsOf(state: Review): string[] {
  return state.findings.map((finding) => finding.policyId).toSorted();
}

function messagesOf(state: Review): string[] {
  return state.diagnostics.map(({ message }) => message);
}
