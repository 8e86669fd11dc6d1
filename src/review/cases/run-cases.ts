import type { Severity } from '../../core/finding.ts';
import type { Phase } from '../../core/maturity-model.ts';
import { Problem } from '../../core/problem.ts';
import type { Policy } from '../../policies/define-policy.ts';
import { reviewChange } from '../review-change.ts';
import { scanTree } from '../scan-tree.ts';
import type { ReviewTools } from '../review-tools.ts';
import type { SourceTree } from '../ports.ts';
import { defaultConfig } from '../settings/config.ts';
import { isOwnPolicy } from '../settings/own-policies/own-policy-files.ts';
import { noOwnPolicies } from '../settings/own-policies/read-own-policies.ts';
import type { OwnPolicies } from '../settings/own-policies/read-own-policies.ts';
import { phaseOf } from '../verdict/gate.ts';
import { memoryChange, memoryTree } from '../sides/memory-tree.ts';
import { checkCase, dialectOf } from './check-case.ts';
import type { Engine } from './check-case.ts';
import { parseFixture } from './fixture.ts';
import type { FixtureCase } from './fixture.ts';

/** What came of the cases of one policy. */
export interface TestedPolicy {
  readonly id: string;
  /** Of the policy. */
  readonly path: string;
  /** With the default settings: those of a team are none of its cases' business. */
  readonly severity: Severity;
  readonly phase: Phase;
  readonly cases: readonly TestedCase[];
  /** What no case shows. A policy that never fires looks the same as one that has nothing to find. */
  readonly gaps: readonly string[];
}

export interface TestedCase {
  readonly title: string;
  readonly path: string;
  /** Of its heading. */
  readonly line: number;
  /** Empty when it holds. */
  readonly problems: readonly string[];
}

/** Policies and the cases that stand beside them. */
export interface CaseSource {
  readonly tree: SourceTree;
  readonly folder: string;
  readonly own: OwnPolicies;
}

/** Runs the cases of each policy with that policy alone. Throws `Problem` with path and line for cases that cannot be read. */
export async function* runCases({ tree, own }: CaseSource, tools: ReviewTools): AsyncGenerator<TestedPolicy> {
  for (const policy of own.policies) {
    const path = own.paths.get(policy.id) ?? '';
    const { id, severity } = policy;
    const head = { id, path, severity, phase: phaseOf(policy, defaultConfig) };
    const casesPath = path.replace(/\.ya?ml$/u, '.md');
    const text = (await tree.read([casesPath])).files.get(casesPath)?.text;
    if (text === undefined) {
      yield { ...head, cases: [], gaps: [`there are no cases: write them in ${casesPath}`] };
      continue;
    }
    const cases = casesIn(text, casesPath);
    const tested: TestedCase[] = [];
    const engine = engineOf(policy, tools);
    for (const one of cases) {
      const problems = await checkCase(id, one, engine, () => '');
      tested.push({ title: one.title, path: casesPath, line: one.line, problems });
    }
    yield { ...head, cases: tested, gaps: gapsOf(policy, cases) };
  }
}

/** Files of cases to which no policy belongs: a name was changed, and they are run no more. */
export function strayCases({ tree, folder }: CaseSource): readonly string[] {
  const wanted = new Set(tree.paths.filter((path) => isOwnPolicy(path, folder)).map((path) => path.replace(/\.ya?ml$/u, '.md')));
  const isStray = (path: string): boolean => path.endsWith('.md') && !wanted.has(path) && !/(?:^|\/)readme\.md$/iu.test(path);
  return tree.paths.filter((path) => path.startsWith(folder) && isStray(path));
}

function casesIn(text: string, path: string): readonly FixtureCase[] {
  try {
    return parseFixture(text).cases;
  } catch (error) {
    if (error instanceof Problem) throw new Problem(`${path}: ${error.message}`);
    throw error;
  }
}

function engineOf(policy: Policy, tools: ReviewTools): Engine {
  const alone: ReviewTools = { ...tools, policies: [policy], own: noOwnPolicies, config: defaultConfig };
  return {
    review: (request) => reviewChange(memoryChange({ ...request, baseRevision: 'base', headRevision: 'head' }), alone),
    scan: ({ files }) => scanTree(memoryTree(files, 'head'), alone),
  };
}

function gapsOf({ dialects, types = [] }: Policy, cases: readonly FixtureCase[]): readonly string[] {
  const found = new Set(
    cases.flatMap(({ assertions }) => assertions.filter(({ claim }) => claim === 'finding').map(({ path }) => dialectOf(path))),
  );
  const texts = cases.flatMap(({ base, head }) => [...base.values(), ...head.values()]);
  return [
    ...dialects.filter((dialect) => dialect !== 'text' && !found.has(dialect)).map((dialect) => `no case has a finding in ${dialect}`),
    ...(cases.some(({ expectsNoFindings }) => expectsNoFindings) ? [] : ['no case says "expects: no findings"']),
    ...types.filter((type) => !texts.some((text) => isNamed(type, text))).map((type) => `no case has a resource of the type ${type}`),
    ...cases.filter(isUnread).map(({ title }) => `the case "${title}" has no file of Terraform or CloudFormation, so it shows nothing`),
  ];
}

/** Not as the beginning of another type: `aws_lb` is not shown by an `aws_lb_listener`. */
function isNamed(type: string, text: string): boolean {
  return text
    .split(type)
    .some((before, index, parts) => index + 1 < parts.length && !/[\w:]$/u.test(before) && !/^[\w:]/u.test(parts[index + 1] ?? ''));
}

function isUnread({ base, head }: FixtureCase): boolean {
  return [...base.keys(), ...head.keys()].every((path) => dialectOf(path) === 'text');
}
