import { withoutEnd } from '../core/without-end.ts';
import type { Severity } from '../core/finding.ts';
import { ownControl } from '../core/maturity-model.ts';
import type { Phase } from '../core/maturity-model.ts';
import { matchesName } from '../core/wildcard.ts';
import type { Policy } from './define-policy.ts';
import { defineCompanion } from './forms/companion.ts';
import type { Companion, CompanionPaths } from './forms/companion-row.ts';
import { defineLoss } from './forms/loss.ts';
import type { Literal } from './forms/order.ts';
import { orderOf } from './forms/named-order.ts';
import type { NamedOrder } from './forms/named-order.ts';
import { definePresence } from './forms/presence.ts';
import type { Presence } from './forms/presence.ts';
import { defineProtection } from './forms/protection.ts';
import type { Protection } from './forms/protection-row.ts';
import type { Condition, Paths } from './forms/row.ts';
import type { Substitute } from './forms/substitute.ts';

export { orderNames, orderOf } from './forms/named-order.ts';
export type { NamedOrder } from './forms/named-order.ts';

/**
 * A policy of a team's own, as its file states it: one of the data forms, in plain data. What may stand in it is checked by who reads the
 * file; here it becomes a policy as ours are, which nothing behind it can tell from them.
 */
export interface OwnPolicy extends OwnWords {
  readonly protection?: OwnProtection | undefined;
  readonly companion?: OwnCompanion | undefined;
  readonly presence?: OwnPresence | undefined;
}

interface OwnWords {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
  readonly severity: Severity;
  /** Key of the model; its phase counts unless one is given. One of both is there. */
  readonly control?: string | undefined;
  readonly phase?: Phase | undefined;
  readonly limits: readonly string[];
}

export interface OwnProtection {
  readonly what: string;
  readonly lacks: string;
  readonly terraform?: OwnPaths | undefined;
  readonly cloudformation?: OwnPaths | undefined;
  /** Left out where `wanted` is true or false, which says it. */
  readonly order?: NamedOrder | undefined;
  /** What the service does; `elsewhere`: nothing is said of a resource that does not write it. */
  readonly default: Scalar | null;
  /** Left out where only the fall counts, and where the order says it: set at all, a key of one's own. */
  readonly wanted?: Scalar | undefined;
  readonly onlyLoss?: true | undefined;
  readonly only?: readonly OwnCondition[] | undefined;
  readonly unless?: readonly OwnSubstitute[] | undefined;
  readonly fix?: false | undefined;
}

export interface OwnCompanion {
  readonly what: string;
  readonly lacks: string;
  readonly terraform?: OwnCompanionPaths | undefined;
  readonly cloudformation?: OwnCompanionPaths | undefined;
  readonly onlyLoss?: true | undefined;
  readonly only?: readonly OwnCondition[] | undefined;
  readonly such?: readonly OwnCondition[] | undefined;
  readonly unless?: readonly OwnSubstitute[] | undefined;
}

interface OwnCompanionPaths {
  /** Resources that want one, each with the attribute that others may name it by. */
  readonly each: Readonly<Record<string, string | null>>;
  /** Companions, each with the attribute that names the resource. */
  readonly has?: OwnPaths | undefined;
  /** A part of the resource itself that does the same. */
  readonly orItself?: OwnPaths | undefined;
}

export interface OwnPresence {
  readonly what: string;
  readonly terraform?: readonly string[] | undefined;
  readonly cloudformation?: readonly string[] | undefined;
  /** Another that the change brings does not take its place. */
  readonly irreplaceable?: true | undefined;
  readonly such?: readonly OwnCondition[] | undefined;
  readonly only?: readonly OwnCondition[] | undefined;
}

export interface OwnCondition {
  readonly terraform?: string | undefined;
  readonly cloudformation?: string | undefined;
  /** One of the three is there. */
  readonly is?: Scalar | readonly Scalar[] | undefined;
  readonly like?: string | readonly string[] | undefined;
  readonly isSet?: boolean | undefined;
  readonly default?: Scalar | undefined;
}

interface OwnSubstitute {
  readonly type: string;
  readonly only?: readonly OwnCondition[] | undefined;
}

type OwnPaths = Readonly<Record<string, string>>;
type Scalar = string | number | boolean;

/** The default of an attribute that something outside of the code decides. */
export const decidedElsewhere = 'elsewhere';

/** The policy that the data states. */
export function toPolicy(own: OwnPolicy): Policy {
  const { protection, companion, presence } = own;
  const words = wordsOf(own);
  if (protection !== undefined) {
    const row = protectionRow(protection);
    return protection.onlyLoss === true ? defineLoss({ ...words, falls: [row] }) : defineProtection({ ...words, rows: [row] });
  }
  if (companion !== undefined) {
    const row = companionRow(companion);
    return companion.onlyLoss === true ? defineLoss({ ...words, companions: [row] }) : defineCompanion({ ...words, rows: [row] });
  }
  return definePresence({ ...words, rows: presence === undefined ? [] : [presenceRow(presence)] });
}

function wordsOf({ id, title, why, remedy, severity, control, phase, limits }: OwnWords) {
  return {
    id,
    title: flat(title),
    why: flat(why),
    remedy: flat(remedy),
    severity,
    control: control ?? ownControl.id,
    ...(phase === undefined ? {} : { phase }),
    limits: limits.map(flat),
    covers: {},
  };
}

/** Texts may be written over several lines. */
function flat(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function protectionRow(own: OwnProtection): Protection {
  const { what, lacks, onlyLoss, fix, only, unless } = own;
  const order = orderOf(own.order, own.wanted);
  const wanted = leastOf(own);
  return {
    what: flat(what),
    lacks: said(lacks),
    ...pathsOf(own),
    order,
    ...(own.default === decidedElsewhere ? {} : { byDefault: own.default }),
    ...(wanted === undefined || onlyLoss === true ? {} : { wanted }),
    ...(only === undefined ? {} : { only: only.map(toCondition) }),
    ...(unless === undefined ? {} : { unless: unless.map(toSubstitute) }),
    ...(fix === undefined && own.wanted !== undefined ? {} : { fix: false }),
  };
}

/** Longest list that can be wanted. */
const membersMax = 1_000;

/** The least that is wanted, as the order ranks it: with some orders it goes without saying, and of lists their length is what is stated. */
export function leastOf({ order, wanted }: Pick<OwnProtection, 'order' | 'wanted'>): Literal | undefined {
  if (typeof wanted === 'number' && (order === 'longer' || order === 'fewer'))
    return Array.from({ length: Math.min(Math.max(0, Math.floor(wanted)), membersMax) }, () => '');
  if (wanted !== undefined || order === undefined) return wanted;
  if (order === 'set' || order === 'own-key') return 'whatever it is called';
  if (typeof order !== 'object' || Array.isArray(order)) return undefined;
  return 'naming' in order ? order.naming : 'without' in order ? [] : 'whatever it is called';
}

function companionRow(own: OwnCompanion): Companion {
  const { what, lacks, terraform, cloudformation, only, such, unless } = own;
  return {
    what: flat(what),
    lacks: said(lacks),
    ...(terraform === undefined ? {} : { terraform: companionPaths(terraform) }),
    ...(cloudformation === undefined ? {} : { cloudformation: companionPaths(cloudformation) }),
    ...(only === undefined ? {} : { only: only.map(toCondition) }),
    ...(such === undefined ? {} : { such: such.map(toCondition) }),
    ...(unless === undefined ? {} : { unless: unless.map(toSubstitute) }),
  };
}

function companionPaths({ each, has, orItself }: OwnCompanionPaths): CompanionPaths {
  const of: Paths = Object.fromEntries(Object.entries(each).map(([type, name]) => [type, name ?? '']));
  return { of, by: has ?? {}, ...(orItself === undefined ? {} : { own: orItself }) };
}

function presenceRow({ what, terraform, cloudformation, irreplaceable, such, only }: OwnPresence): Presence {
  return {
    what: flat(what),
    ...(terraform === undefined ? {} : { terraform }),
    ...(cloudformation === undefined ? {} : { cloudformation }),
    ...(irreplaceable === undefined ? {} : { each: 'resource' }),
    ...(such === undefined ? {} : { such: such.map(toCondition) }),
    ...(only === undefined ? {} : { only: only.map(toCondition) }),
  };
}

function pathsOf({ terraform, cloudformation }: Pick<OwnProtection, 'terraform' | 'cloudformation'>) {
  return { ...(terraform === undefined ? {} : { terraform }), ...(cloudformation === undefined ? {} : { cloudformation }) };
}

function toSubstitute({ type, only }: OwnSubstitute): Substitute {
  return { type, ...(only === undefined ? {} : { only: only.map(toCondition) }) };
}

function toCondition(own: OwnCondition): Condition {
  return {
    ...(own.terraform === undefined ? {} : { terraform: own.terraform }),
    ...(own.cloudformation === undefined ? {} : { cloudformation: own.cloudformation }),
    is: wantedIn(own),
    ...(own.default === undefined ? {} : { byDefault: own.default }),
  };
}

/** Patterns are those of file names: whoever writes the code chooses the texts, and no text makes them slow. */
function wantedIn({ is, like, isSet }: OwnCondition): Condition['is'] {
  if (isSet !== undefined) return isSet ? 'set' : 'not set';
  if (like === undefined) return listOf<Literal>(is);
  const patterns = listOf<string>(like).map((pattern) => pattern.toLowerCase());
  return { like: (text) => patterns.some((pattern) => matchesName(text.toLowerCase(), pattern)) };
}

function listOf<T>(one: T | readonly T[] | undefined): readonly T[] {
  if (one === undefined) return [];
  return Array.isArray(one) ? one : [one as T];
}

/** It stands behind the address, before the full stop. */
function said(clause: string): string {
  return withoutEnd(flat(clause), '.');
}
