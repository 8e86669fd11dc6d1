import { confidences, severities } from '../../core/finding.ts';
import type { Severity } from '../../core/finding.ts';
import { controlPhase, controls } from '../../core/maturity-model.ts';
import type { DataNode } from '../../syntax/data-node.ts';
import { configPath, defaultConfig } from '../settings/config.ts';
import type { Config } from '../settings/config.ts';
import { notJudgedVerdict } from '../settings/not-judged-setting.ts';
import { fileStart, quoted } from './gate-change.ts';
import type { GateChange, GateFiles } from './gate-change.ts';
import { gatePolicy } from './gate-policy.ts';
import { placeIn, yamlRoot } from '../settings/yaml-place.ts';

/** Reads a configuration; a problem makes it unusable. Given by the caller, because the schema is loaded only when it is wanted. */
export type ParseConfig = (
  text: string,
  path: string,
) => { readonly config: Config; readonly problems: readonly { readonly message: string }[] };

/** Lowered settings, each with its keys in the document. */
interface Lowered {
  readonly route: readonly (string | number)[];
  readonly aspect: string;
  readonly message: string;
}

/** What the configuration on head would let pass that the one on base does not. */
export function configChanges(files: GateFiles, parse: ParseConfig, policySeverity: (id: string) => Severity | undefined): GateChange[] {
  const before = files.base.files.get(configPath);
  const after = files.head.files.get(configPath);
  const unread = files.head.unread.get(configPath);
  if (unread !== undefined && !files.base.unread.has(configPath)) return [unusable(`cannot be read (${unread})`)];
  if (before?.text === after?.text) return [];
  const base = before === undefined ? { config: defaultConfig, problems: [] } : parse(before.text, configPath);
  // An unusable configuration on base has failed the review already.
  if (base.problems.length > 0) return [];
  const head = after === undefined ? { config: defaultConfig, problems: [] } : parse(after.text, configPath);
  const [problem] = head.problems;
  if (problem !== undefined) return [unusable(`is not valid: ${problem.message}`)];
  const roots = { base: yamlRoot(before), head: yamlRoot(after) };
  return loweredIn(base.config, head.config, policySeverity).map((one) => toChange(one, roots, after !== undefined));
}

function unusable(clause: string): GateChange {
  const message = `${configPath} on head ${clause}. Once it is merged, every review would fail, that of its repair too.`;
  const at = { path: configPath, range: fileStart };
  return { aspect: 'configuration: unusable', message, severity: 'medium', side: 'RIGHT', at, endsReviews: true };
}

function toChange(
  { route, aspect, message }: Lowered,
  { base, head }: { readonly base: DataNode | undefined; readonly head: DataNode | undefined },
  isThere: boolean,
): GateChange {
  const onHead = placeIn(head, route);
  const onBase = placeIn(base, route);
  const shared = { aspect: `configuration: ${aspect}`, message, severity: 'high' as const };
  if (onHead !== undefined || (onBase === undefined && isThere)) {
    return { ...shared, side: 'RIGHT', at: { path: configPath, range: onHead ?? fileStart } };
  }
  return { ...shared, side: 'LEFT', at: { path: configPath, range: onBase ?? fileStart } };
}

function loweredIn(base: Config, head: Config, policySeverity: (id: string) => Severity | undefined): Lowered[] {
  return [
    ...gateSettings(base, head),
    ...policySettings(base, head, policySeverity),
    ...head.exclude.flatMap((pattern, index) =>
      base.exclude.includes(pattern)
        ? []
        : [
            {
              route: ['exclude', index],
              aspect: `exclude ${pattern}`,
              message: `Files that match ${quoted(pattern)} would not be read any more.`,
            },
          ],
    ),
    ...head.advise.flatMap((pattern, index) =>
      base.advise.includes(pattern) || base.exclude.includes(pattern)
        ? []
        : [
            {
              route: ['advise', index],
              aspect: `advise ${pattern}`,
              message: `Findings in files that match ${quoted(pattern)} would only advise.`,
            },
          ],
    ),
    ...head.trustedAccounts.flatMap((account, index) =>
      base.trustedAccounts.includes(account)
        ? []
        : [{ route: ['trustedAccounts', index], aspect: `trusts ${account}`, message: `The AWS account ${account} would count as yours.` }],
    ),
    ...houseRules(base, head),
    ...acceptanceSettings(base.acceptance, head.acceptance),
    ...waiverSettings(base, head),
    ...patternSettings(base, head),
  ];
}

/** More regions, or fewer tags; a list that is empty wants nothing. */
function houseRules(base: Config, head: Config): Lowered[] {
  const opened =
    base.regions.length === 0
      ? []
      : head.regions.length === 0
        ? ['every region']
        : head.regions.filter((one) => !base.regions.includes(one));
  const dropped = base.requiredTags.filter((tag) => !head.requiredTags.includes(tag));
  return [
    ...opened.map((region) => ({
      route: ['regions'],
      aspect: `region ${region}`,
      message: `Resources in ${quoted(region)} would be allowed.`,
    })),
    ...dropped.map((tag) => ({
      route: ['requiredTags'],
      aspect: `tag ${tag}`,
      message: `The tag ${quoted(tag)} would not be required any more.`,
    })),
  ];
}

/** A pattern that head has not, or takes less seriously. */
function patternSettings(base: Config, head: Config): Lowered[] {
  return base.secrets.patterns.flatMap(({ id, pattern, confidence }, index) => {
    const kept = head.secrets.patterns.some((one) => one.pattern === pattern && !isAbove(confidences, confidence, one.confidence));
    const message = `Secrets that the pattern ${quoted(id)} finds would not be found any more, or count less.`;
    return kept ? [] : [{ route: ['secrets', 'patterns', index], aspect: `pattern ${id}`, message }];
  });
}

function gateSettings(base: Config, head: Config): Lowered[] {
  const lowered: Lowered[] = [];
  const add = (key: keyof Config, from: unknown, to: unknown, effect: string): void => {
    lowered.push({ route: [key], aspect: key, message: `${key} changes from ${String(from)} to ${String(to)}: ${effect}.` });
  };
  if (head.phase < base.phase) add('phase', base.phase, head.phase, `controls of phase ${head.phase + 1} and later only advise`);
  if (isAbove(severities, head.severity, base.severity))
    add('severity', base.severity, head.severity, `findings below ${head.severity} only advise`);
  if (isAbove(confidences, head.confidence, base.confidence))
    add('confidence', base.confidence, head.confidence, `findings that are less than ${head.confidence} only advise`);
  if (base.unknown === 'block' && head.unknown === 'advise') add('unknown', 'block', 'advise', 'values that cannot be proven only advise');
  const less = judgedLess(base, head);
  if (less.length > 0) add('notJudged', less.join(', '), 'advise', 'changed files there that are not evaluated only advise');
  const later = controls.filter((one) => controlPhase(one, base.model) <= base.phase && controlPhase(one, head.model) > base.phase);
  if (base.model !== head.model && later.length > 0)
    add('model', base.model, head.model, `${later.length} controls move beyond phase ${base.phase} and only advise`);
  return lowered;
}

/** Where what is not judged blocks on base and only advises on head. A path that the pattern names stands for all of them. */
function judgedLess(base: Config, head: Config): readonly string[] {
  const patterns = ({ notJudged }: Config): readonly string[] => (typeof notJudged === 'string' ? [] : Object.keys(notJudged.paths));
  const probes = [...new Set([...patterns(base), ...patterns(head)])];
  const lost = probes.filter((pattern) => {
    const path = pattern.replace(/^\//u, '').replace(/\/$/u, '/x').replaceAll('*', 'x');
    return notJudgedVerdict(base, path) === 'block' && notJudgedVerdict(head, path) === 'advise';
  });
  const elsewhere = (config: Config): string => (typeof config.notJudged === 'string' ? config.notJudged : config.notJudged.default);
  return [
    ...(elsewhere(base) === 'block' && elsewhere(head) === 'advise' ? ['block'] : []),
    ...lost.map((pattern) => `block for ${quoted(pattern)}`),
  ];
}

function isAbove<T>(order: readonly T[], value: T, floor: T): boolean {
  return order.indexOf(value) > order.indexOf(floor);
}

type Gate = 'block' | 'advise' | 'off' | undefined;

/** The strictest last. What is not set blocks by phase and severity; a change of the gate only advises unless it is set. */
function gateRank(id: string, gate: Gate): number {
  if (gate === undefined) return id === gatePolicy.id ? 1 : 2;
  return { off: 0, advise: 1, block: 3 }[gate];
}

function policySettings(base: Config, head: Config, policySeverity: (id: string) => Severity | undefined): Lowered[] {
  const ids = new Set([...Object.keys(base.policies), ...Object.keys(head.policies)]);
  return [...ids].flatMap((id) => {
    const [before, after] = [base, head].map(({ policies }) => (Object.hasOwn(policies, id) ? (policies[id] ?? {}) : {}));
    const own = id === gatePolicy.id ? gatePolicy.severity : policySeverity(id);
    return [...gateFall(id, before?.gate, after?.gate), ...severityFall(id, before?.severity ?? own, after?.severity ?? own)];
  });
}

function gateFall(id: string, before: Gate, after: Gate): Lowered[] {
  if (gateRank(id, after) >= gateRank(id, before)) return [];
  const message = `The policy ${quoted(id)} changes from ${before ?? 'its default'} to ${after ?? 'its default'}.`;
  return [{ route: ['policies', id, 'gate'], aspect: `policy ${id} gate`, message }];
}

function severityFall(id: string, before: Severity | undefined, after: Severity | undefined): Lowered[] {
  if (before === undefined || after === undefined || !isAbove(severities, before, after)) return [];
  const message = `The severity of ${quoted(id)} falls from ${before} to ${after}.`;
  return [{ route: ['policies', id, 'severity'], aspect: `policy ${id} severity`, message }];
}

const permissions = ['write', 'maintain', 'admin'] as const;

function acceptanceSettings(base: Config['acceptance'], head: Config['acceptance']): Lowered[] {
  const lowered: Lowered[] = [];
  const add = (key: keyof Config['acceptance'], message: string): void => {
    lowered.push({ route: ['acceptance', key], aspect: `acceptance ${key}`, message });
  };
  if (isAbove(permissions, base.permission, head.permission))
    add('permission', `Accepting a finding needs "${head.permission}" and not "${base.permission}" any more.`);
  const added = head.users.filter((user) => !base.users.includes(user));
  if (base.users.length > 0 && head.users.length === 0) add('users', 'Everybody with the permission may accept, and not only those named.');
  else if (base.users.length > 0 && added.length > 0) add('users', `These may accept too: ${quoted(added.join(', '))}.`);
  if (!base.authorMayAccept && head.authorMayAccept) add('authorMayAccept', 'The author of a pull request may accept its findings alone.');
  if (head.days > base.days) add('days', `An acceptance counts ${head.days} days and not ${base.days}.`);
  return lowered;
}

const forever = '9999';

function waiverSettings(base: Config, head: Config): Lowered[] {
  return head.waivers.flatMap((waiver, index): Lowered[] => {
    const same = base.waivers.filter((one) => waiver.fingerprint.startsWith(one.fingerprint));
    const until = waiver.until ?? forever;
    if (same.some((one) => (one.until ?? forever) >= until)) return [];
    const end = waiver.until === undefined ? 'without an end' : `until ${waiver.until}`;
    const message = `${same.length > 0 ? 'A longer waiver' : 'A waiver'} of ${waiver.fingerprint} ${end}: ${quoted(waiver.reason)}.`;
    return [{ route: ['waivers', index], aspect: `waiver ${waiver.fingerprint}`, message }];
  });
}
