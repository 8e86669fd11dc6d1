import type { Severity } from '../../core/finding.ts';
import type { Location } from '../../core/location.ts';
import type { Resource } from '../../core/resource.ts';
import { scalarText } from '../../core/value.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { readSettings } from '../../evaluate/repository/read-settings.ts';
import type { Setting } from '../../evaluate/repository/read-settings.ts';
import { symbolicText } from '../binding.ts';
import { managed } from '../evaluated-code.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute, firstAttribute, members, membersAndRest, unknownPart } from '../fact.ts';
import { readingsOfChoices } from '../readings-of-choices.ts';
import type { Identified } from '../subject.ts';

/** A branch of a GitHub repository that code protects: Terraform's GitHub provider, or a settings file of the Settings app. */
export interface BranchProtection extends Identified {
  readonly repository: string | undefined;
  readonly branch: string;
  readonly at: Location;
  readonly guarantees: readonly Guarantee[];
  /** What is not known of the repository or the branch. */
  readonly open?: UnknownValue;
}

/** One thing that must hold before something is merged, or must not be done. */
export interface Guarantee {
  /** `at least 1 approval`, `the check build`. */
  readonly what: string;
  /** What its loss weighs. */
  readonly severity: Severity;
  readonly at: Location;
  /** Set when it depends on what is not known. */
  readonly maybe?: UnknownValue;
  /** Set beside `maybe` when a condition decides between values that are known. */
  readonly offForSome?: true;
  /** Set when it is wanted, and what is not known decides which thing it is. */
  readonly which?: UnknownValue;
}

const settingsPath = '.github/settings.yml';

export function branchProtections(code: EvaluatedCode): readonly BranchProtection[] {
  const protections = managed(code, 'github_branch_protection', 'github_branch_protection_v3').flatMap((resource) =>
    overReadings(resource, (attributes) => ({
      ...placed(resource, attributes, ['pattern', 'branch']),
      guarantees: ofProtection(fromValue(attributes, resource.block)),
    })),
  );
  const rulesets = managed(code, 'github_repository_ruleset', 'github_organization_ruleset').flatMap((resource) =>
    overReadings(resource, (attributes) => ({
      ...placed(resource, attributes, []),
      branch: rulesetBranch(attributes),
      guarantees: ofRuleset(fromValue(attributes, resource.block)),
    })),
  );
  const files = code.texts.filter(({ path }) => path === settingsPath);
  const settings = files.flatMap((file) =>
    readSettings(file).map(({ branch, at, setting }) => ({
      root: '.',
      address: file.path,
      repository: undefined,
      branch,
      at,
      guarantees: ofProtection(setting),
    })),
  );
  return [...protections, ...rulesets, ...settings];
}

/** What a resource guarantees in every reading of it is sure; what only some of them have is so for some values. */
function overReadings(resource: Resource, read: (attributes: Value) => BranchProtection): readonly BranchProtection[] {
  const readings = readingsOfChoices(resource.attributes);
  const all = readings.map(({ value }) => read(value));
  const decides = readings[0]?.decides;
  return [...new Set(all.map(({ branch }) => branch))].flatMap((branch) => {
    const here = all.filter((one) => one.branch === branch);
    const guarantees = new Map(here.toReversed().flatMap((one) => one.guarantees.map((guarantee) => [guarantee.what, guarantee] as const)));
    const isSure = (what: string): boolean =>
      all.every((one) => one.branch === branch && one.guarantees.some((guarantee) => guarantee.what === what));
    const told = [...guarantees.values()].map((one): Guarantee => {
      if (decides !== undefined && !isSure(one.what)) return { ...one, maybe: decides, offForSome: true };
      return resource.maybe === undefined ? one : { maybe: resource.maybe, ...one };
    });
    return here.slice(0, 1).map((one) => ({ ...one, guarantees: told }));
  });
}

function placed(resource: Resource, attributes: Value, names: readonly string[]): Omit<BranchProtection, 'guarantees'> {
  const { root, address, declaration: at } = resource;
  const text = (from: readonly string[]): string | undefined => {
    const value = firstAttribute(attributes, from);
    return value === undefined ? undefined : symbolicText(value);
  };
  // A name of nothing is a default that somebody replaces.
  const named = ['repository_id', 'repository', ...names].map((name) => attribute(attributes, name));
  const open = openIn([...named, included(attributes)].flatMap((value) => value ?? []));
  const where = { root, address, at, repository: text(['repository_id', 'repository']) || undefined, branch: text(names) ?? '' };
  return { ...where, ...(open === undefined ? {} : { open }) };
}

function openIn(values: readonly Value[]): UnknownValue | undefined {
  return values
    .flatMap((value) => (value.kind === 'list' ? membersAndRest(value) : [value]))
    .map(unknownPart)
    .find((unknown) => unknown !== undefined);
}

function included(attributes: Value): Value | undefined {
  return attribute(attributes, 'conditions', 'ref_name', 'include');
}

/** `~ALL but main`. */
function rulesetBranch(attributes: Value): string {
  const excluded = branchesIn(attribute(attributes, 'conditions', 'ref_name', 'exclude'));
  const all = branchesIn(included(attributes));
  return excluded === '' ? all : `${all} but ${excluded}`;
}

function branchesIn(list: Value | undefined): string {
  return membersAndRest(list)
    .flatMap((item) => symbolicText(item) ?? [])
    .map((one) => one.replace(/^refs\/heads\//u, ''))
    .toSorted()
    .join(' ');
}

/** A value of Terraform, asked like a settings file. */
function fromValue(value: Value, at: Location): Setting {
  return {
    at,
    text: scalarText(value),
    ...(value.kind === 'unknown' ? { unknown: value } : {}),
    items: value.kind === 'list' ? members(value).items.map((item) => fromValue(item, item.origin.at)) : [],
    get: (...path) => {
      const found = attribute(value, ...path);
      // No blocks of a kind are none, whatever might have made some.
      const isNone = found?.kind === 'list' && found.items.length === 0 && found.more === undefined;
      return found === undefined || isNone ? undefined : fromValue(found, found.origin.at);
    },
  };
}

function isOn(setting: Setting | undefined): boolean {
  return setting?.text === 'true';
}

function firstOf(from: Setting, ...names: readonly string[]): Setting | undefined {
  return names.map((name) => from.get(name)).find((one) => one !== undefined);
}

/** What a switch that is on guarantees. */
function whenOn(setting: Setting | undefined, what: string, severity: Severity): readonly Guarantee[] {
  return setting !== undefined && (isOn(setting) || setting.unknown !== undefined)
    ? [{ what, severity, at: setting.at, ...maybeOf(setting) }]
    : [];
}

function maybeOf({ unknown }: Setting): Pick<Guarantee, 'maybe'> {
  return unknown === undefined ? {} : { maybe: unknown };
}

/** Force pushes and deletions are forbidden unless allowed. */
function ofProtection(setting: Setting): readonly Guarantee[] {
  const reviews = setting.get('required_pull_request_reviews');
  const force = firstOf(setting, 'allows_force_pushes', 'allow_force_pushes');
  const deletion = firstOf(setting, 'allows_deletions', 'allow_deletions');
  const checks = firstOf(setting.get('required_status_checks') ?? setting, 'contexts', 'checks');
  return [
    ...ofReviews(reviews),
    ...(checks?.unknown === undefined
      ? ofChecks(checks?.items ?? [])
      : [{ what: 'any check', severity: 'high' as const, at: checks.at, ...maybeOf(checks) }]),
    ...whenOn(setting.get('enforce_admins'), 'that administrators keep to the rules', 'high'),
    ...whenOn(firstOf(setting, 'require_signed_commits', 'required_signatures'), 'signed commits', 'medium'),
    ...(isOn(force) ? [] : [{ what: 'that nobody rewrites its history', severity: 'high' as const, at: setting.at }]),
    ...(isOn(deletion) ? [] : [{ what: 'that nobody deletes it', severity: 'medium' as const, at: setting.at }]),
  ];
}

/** A ruleset forbids what it names, and counts only while it is active. */
function ofRuleset(setting: Setting): readonly Guarantee[] {
  const enforcement = setting.get('enforcement');
  if (enforcement?.unknown !== undefined) return ofRules(setting).map((one) => ({ ...maybeOf(enforcement), ...one }));
  return enforcement?.text === 'active' ? ofRules(setting) : [];
}

function ofRules(setting: Setting): readonly Guarantee[] {
  const rules = setting.get('rules');
  if (rules === undefined) return [];
  const checks = rules.get('required_status_checks', 'required_check')?.items ?? [];
  const bypass = setting.get('bypass_actors')?.items ?? [];
  return [
    ...ofReviews(rules.get('pull_request')),
    ...ofChecks(checks.map((check) => check.get('context') ?? check)),
    ...whenOn(rules.get('required_signatures'), 'signed commits', 'medium'),
    ...whenOn(rules.get('non_fast_forward'), 'that nobody rewrites its history', 'high'),
    ...whenOn(rules.get('deletion'), 'that nobody deletes it', 'medium'),
    ...(bypass.length === 0 ? [{ what: 'that administrators keep to the rules', severity: 'high' as const, at: setting.at }] : []),
  ];
}

/** Approvals that are told one by one; GitHub allows six. */
const approvalsMax = 6;

function ofReviews(reviews: Setting | undefined): readonly Guarantee[] {
  if (reviews === undefined) return [];
  const count = reviews.get('required_approving_review_count');
  const wanted = Math.min(approvalsMax, count?.text === undefined || count.unknown !== undefined ? 1 : Number(count.text) || 0);
  const approvals = Array.from({ length: wanted }, (_, index): Guarantee => {
    const what = `at least ${index + 1} ${index === 0 ? 'approval' : 'approvals'}`;
    return { what, severity: index === 0 ? 'high' : 'medium', at: (count ?? reviews).at, ...maybeOf(count ?? reviews) };
  });
  const bypassers = reviews.get('pull_request_bypassers')?.items ?? [];
  return [
    ...approvals,
    ...whenOn(firstOf(reviews, 'require_code_owner_reviews', 'require_code_owner_review'), 'the review of code owners', 'high'),
    ...whenOn(
      firstOf(reviews, 'dismiss_stale_reviews', 'dismiss_stale_reviews_on_push'),
      'that approvals end with the next push',
      'medium',
    ),
    ...(bypassers.length === 0 ? [{ what: 'that nobody passes without a review', severity: 'medium' as const, at: reviews.at }] : []),
  ];
}

function ofChecks(checks: readonly Setting[]): readonly Guarantee[] {
  const named = checks.flatMap(({ text, unknown, at }) =>
    text !== undefined ? [{ name: text, at }] : unknown === undefined ? [] : [{ name: `\${${unknown.expression}}`, at, which: unknown }],
  );
  const [first] = named;
  if (first === undefined) return [];
  return [
    { what: 'any check', severity: 'high', at: first.at },
    ...named.map(({ name, ...rest }): Guarantee => ({ what: `the check ${name}`, severity: 'medium', ...rest })),
  ];
}
