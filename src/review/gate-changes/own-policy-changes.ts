import { severities } from '../../core/finding.ts';
import { controlPhase, findControl, ownControl } from '../../core/maturity-model.ts';
import type { Phase } from '../../core/maturity-model.ts';
import type { SourceFile } from '../../core/source.ts';
import { orderOf } from '../../policies/own-policy.ts';
import type { OwnPolicy } from '../../policies/own-policy.ts';
import { defaultConfig } from '../settings/config.ts';
import { isOwnPolicy, ownPoliciesFolder, ownPoliciesMax } from '../settings/own-policies/own-policy-files.ts';
import { parseOwnPolicies } from '../settings/own-policies/to-own-policies.ts';
import type { OwnPolicyFile } from '../settings/own-policies/to-own-policies.ts';
import { placeIn } from '../settings/yaml-place.ts';
import { fileStart, quoted } from './gate-change.ts';
import type { GateChange, GateFiles, GateSide } from './gate-change.ts';

/** What a change makes of the policies of a team's own. New ones, and new words, lower nothing. */
export function ownPolicyChanges({ base, head }: GateFiles): GateChange[] {
  const before = parseOwnPolicies(filesOf(base));
  // Files that are no policies on base have failed the review already.
  if (before.problems.length > 0) return [];
  const after = parseOwnPolicies(filesOf(head));
  const broken = brokenOn(head, base, after.problems);
  if (broken !== undefined) return [broken];
  const byId = new Map(after.parsed.map((one) => [one.own.id, one]));
  return before.parsed.flatMap((one) => changeOf(one, byId.get(one.own.id)) ?? []);
}

function filesOf(side: GateSide): readonly SourceFile[] {
  return [...side.files.values()].filter(({ path }) => isOwnPolicy(path));
}

/** Merged, it would fail every review: that is told with the change that brings it. */
function brokenOn(head: GateSide, base: GateSide, problems: readonly string[]): GateChange | undefined {
  const unread = [...head.unread].find(([path]) => (isOwnPolicy(path) || path === ownPoliciesFolder) && !base.unread.has(path));
  const tooMany = filesOf(head).length > ownPoliciesMax ? `${ownPoliciesFolder} has more than ${ownPoliciesMax} policies` : undefined;
  const [problem = unread === undefined ? tooMany : `${unread[0]} cannot be read (${unread[1]})`] = problems;
  if (problem === undefined) return undefined;
  const [, path = ownPoliciesFolder, line = '1'] = /^(.*?\.ya?ml)(?::(\d+))?/u.exec(problem) ?? [];
  const range = { ...fileStart, startLine: Number(line), endLine: Number(line) };
  const message = `A policy of your own is none on head: ${problem.replace(/\.$/u, '')}. Once it is merged, every review would fail, that of its repair too.`;
  return { aspect: 'own policies: unusable', message, severity: 'medium', side: 'RIGHT', at: { path, range }, endsReviews: true };
}

function changeOf(base: OwnPolicyFile, head: OwnPolicyFile | undefined): GateChange | undefined {
  const { id } = base.own;
  if (head === undefined) {
    const at = { path: base.path, range: placeIn(base.root, ['id']) ?? fileStart };
    return {
      aspect: `own policy ${id}`,
      message: `The policy ${quoted(id)} would not be there any more.`,
      severity: 'high',
      side: 'LEFT',
      at,
    };
  }
  const lowered = loweredWeight(base.own, head.own) ?? alteredForm(base.own, head.own);
  if (lowered === undefined) return undefined;
  const { route, message, aspect } = lowered;
  const at = { path: head.path, range: placeIn(head.root, route) ?? fileStart };
  return { aspect: `own policy ${id}: ${aspect}`, message, severity: aspect === 'weight' ? 'high' : 'medium', side: 'RIGHT', at };
}

interface Lowered {
  readonly route: readonly string[];
  readonly aspect: 'weight' | 'form';
  readonly message: string;
}

function loweredWeight(base: OwnPolicy, head: OwnPolicy): Lowered | undefined {
  if (severities.indexOf(head.severity) < severities.indexOf(base.severity)) {
    const message = `The severity of ${quoted(base.id)} falls from ${base.severity} to ${head.severity}.`;
    return { route: ['severity'], aspect: 'weight', message };
  }
  const [before, after] = [phaseOf(base), phaseOf(head)];
  if (after <= before) return undefined;
  const message = `The policy ${quoted(base.id)} counts from phase ${after} and not from phase ${before}.`;
  return { route: [head.phase === undefined ? 'control' : 'phase'], aspect: 'weight', message };
}

function phaseOf({ phase, control = '' }: OwnPolicy): Phase {
  return phase ?? controlPhase(findControl(control) ?? ownControl, defaultConfig.model);
}

const forms = ['protection', 'companion', 'presence'] as const;

/** What it looks for. Further types and more that is wanted are no less; whether anything else is, nobody here can say, so it is told. */
function alteredForm(base: OwnPolicy, head: OwnPolicy): Lowered | undefined {
  const form = forms.find((one) => base[one] !== undefined);
  if (form === undefined) return undefined;
  const lost = firstLost(
    base[form],
    wantsMore(base.protection, head.protection) ? { ...head.protection, wanted: base.protection?.wanted } : head[form],
    [form],
  );
  if (lost === undefined) return undefined;
  const message = `What ${quoted(base.id)} looks for changes at ${quoted(lost.join('.'))}: it may find less.`;
  return { route: lost, aspect: 'form', message };
}

function wantsMore(base: OwnPolicy['protection'], head: OwnPolicy['protection']): boolean {
  if (base?.wanted === undefined || head?.wanted === undefined || JSON.stringify(base.order) !== JSON.stringify(head.order)) return false;
  const order = orderOf(base.order, base.wanted);
  const [before, after] = [order.rank(base.wanted), order.rank(head.wanted)];
  return before !== undefined && after !== undefined && after > before;
}

/** Words that decide nothing about what is found. */
const isWording: ReadonlySet<string> = new Set(['lacks', 'fix']);

/** The keys to the first thing that head has otherwise. */
function firstLost(base: unknown, head: unknown, route: readonly string[]): readonly string[] | undefined {
  if (!isMapping(base) || !isMapping(head)) return JSON.stringify(base) === JSON.stringify(head) ? undefined : route;
  for (const key of new Set([...Object.keys(base), ...Object.keys(head)])) {
    if (isWording.has(key) || (!Object.hasOwn(base, key) && isFurtherType(route, key))) continue;
    const lost = firstLost(valueOf(base, key), valueOf(head, key), [...route, key]);
    if (lost !== undefined) return lost;
  }
  return undefined;
}

/** Another dialect, or another type that wants the same. Further companions are further ways to have one. */
function isFurtherType([form, dialect, part]: readonly string[], key: string): boolean {
  if (form === 'presence') return false;
  if (dialect === undefined) return key === 'terraform' || key === 'cloudformation';
  return form === 'protection' || part === 'each';
}

type Mapping = Readonly<Record<string, unknown>>;

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueOf(mapping: Mapping, key: string): unknown {
  return Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}
