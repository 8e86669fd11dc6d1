import { isAnywhere } from '../../analysis/cidr/address-reach.ts';
import { parseAddressSet } from '../../analysis/cidr/address-set.ts';
import type { Circumstances } from '../../core/circumstance.ts';
import { unknownKind } from '../../core/unknown-kind.ts';
import type { ChoiceValue, TemplateValue, UnknownValue, Value } from '../../core/value.ts';
import { symbolicText } from '../binding.ts';
import { members, membersAndRest, readBool, unknownPart } from '../fact.ts';

/** Who may send (ingress) or be reached (egress). Opaque sources are symbols: equal text means the same. */
export type RuleSource = (
  | { readonly kind: 'cidr'; readonly text: string; readonly value: Value }
  | {
      readonly kind: 'opaque';
      readonly what: 'security-group' | 'prefix-list' | 'self' | 'range';
      readonly text: string;
      readonly value: Value;
    }
  | { readonly kind: 'unknown'; readonly unknown: UnknownValue }
) &
  OnlyWhere;

/** Set when it is one of several options: the deployments that have it, none when nothing tells which. */
interface OnlyWhere {
  readonly when?: Circumstances;
}

/** One address range, or a list of them. */
export function cidrSources(value: Value | undefined): RuleSource[] {
  if (value?.kind === 'choice') return choiceSources(value);
  const { items, unknown } = members(value);
  const sources = items.flatMap((item): RuleSource[] => {
    if (item.kind === 'string') return [{ kind: 'cidr', text: item.value.trim(), value: item }];
    if (item.kind === 'list' || item.kind === 'choice') return cidrSources(item);
    if (item.kind === 'template') return [partlyKnown(item)];
    return [{ kind: 'unknown', unknown: unknownPart(item) ?? unreadable(item) }];
  });
  const known = sources.some((source) => source.kind === 'unknown' && source.unknown === unknown);
  return unknown === undefined || known ? sources : [...sources, { kind: 'unknown', unknown }];
}

/**
 * Of a choice each option is looked at by itself; when all are open to anywhere, it is open whatever is chosen. A default counts as it would
 * without the others that are allowed.
 */
function choiceSources(choice: ChoiceValue): RuleSource[] {
  const options = choice.options.map((option) => cidrSources(option));
  if (options.every(isOpen)) return options[0] ?? [];
  return options.flatMap((sources, index) =>
    index === 0 && choice.firstIsDefault === true
      ? sources
      : sources.map((source) => ({ ...source, when: [...(choice.when?.[index] ?? []), ...(source.when ?? [])] })),
  );
}

function isOpen(sources: readonly RuleSource[]): boolean {
  return isAnywhere(parseAddressSet(sources.flatMap((source) => (source.kind === 'cidr' ? [source.text] : []))).set);
}

/** From this length on a range is not the world, wherever it lies. */
const narrowPrefix = 2;

/**
 * A range of which the length is known and the address is not, `"${var.ip}/32"`: the world for `/0`, else a symbol that is narrow wherever it
 * lies. The hole has to be the address alone: what comes before it could be a range by itself.
 */
function partlyKnown(value: TemplateValue): RuleSource {
  const [hole, rest, ...more] = value.parts;
  const [, prefix] = /^\/(\d{1,3})$/u.exec(typeof rest === 'string' ? rest.trim() : '') ?? [];
  if (typeof hole !== 'object' || prefix === undefined || more.length > 0 || unknownKind(hole) === 'ours')
    return { kind: 'unknown', unknown: unknownPart(value) ?? unreadable(value) };
  if (Number(prefix) < narrowPrefix) return { kind: 'cidr', text: '0.0.0.0/0', value };
  return { kind: 'opaque', what: 'range', text: symbolicText(value) ?? 'a range', value };
}

/** One group or prefix list, or a list of them; what is not known is a symbol like the rest. */
export function opaqueSources(value: Value | undefined, what: 'security-group' | 'prefix-list'): RuleSource[] {
  const all = membersAndRest(value);
  return all.map((item) => ({ kind: 'opaque', what, text: symbolicText(item) ?? 'an unnamed source', value: item }));
}

/** `self = true`: the members of the group among themselves. */
export function selfSource(value: Value | undefined): RuleSource[] {
  const self = readBool(value);
  return self.kind === 'known' && self.value ? [{ kind: 'opaque', what: 'self', text: 'the group itself', value: self.source }] : [];
}

function unreadable(value: Value): UnknownValue {
  return {
    kind: 'unknown',
    reason: 'unsupported-expression',
    expression: `a ${value.kind} where an address range is wanted`,
    origin: value.origin,
  };
}
