import { isAnywhere } from '../analysis/cidr/address-reach.ts';
import { parseAddressSet } from '../analysis/cidr/address-set.ts';
import type { ChoiceValue, UnknownValue, Value } from '../core/value.ts';
import { symbolicText } from './binding.ts';
import { members, readBool, unknownPart } from './fact.ts';

/** Who may send (ingress) or be reached (egress). Opaque sources are symbols: equal text means the same. */
export type RuleSource =
  | { readonly kind: 'cidr'; readonly text: string; readonly value: Value }
  | { readonly kind: 'opaque'; readonly what: 'security-group' | 'prefix-list' | 'self'; readonly text: string; readonly value: Value }
  | { readonly kind: 'unknown'; readonly unknown: UnknownValue };

/** One address range, or a list of them. */
export function cidrSources(value: Value | undefined): RuleSource[] {
  if (value?.kind === 'choice') return choiceSources(value);
  const { items, unknown } = members(value);
  const sources = items.flatMap((item): RuleSource[] => {
    if (item.kind === 'string') return [{ kind: 'cidr', text: item.value.trim(), value: item }];
    if (item.kind === 'list' || item.kind === 'choice') return cidrSources(item);
    return [{ kind: 'unknown', unknown: unknownPart(item) ?? unreadable(item) }];
  });
  const known = sources.some((source) => source.kind === 'unknown' && source.unknown === unknown);
  return unknown === undefined || known ? sources : [...sources, { kind: 'unknown', unknown }];
}

/** Of a choice nothing is known for sure but what every option says: when all are open to anywhere, it is open. */
function choiceSources(choice: ChoiceValue): RuleSource[] {
  const options = choice.options.map((option) => cidrSources(option));
  return options.every(isOpen) ? (options[0] ?? []) : [{ kind: 'unknown', unknown: choice.condition }];
}

function isOpen(sources: readonly RuleSource[]): boolean {
  return isAnywhere(parseAddressSet(sources.flatMap((source) => (source.kind === 'cidr' ? [source.text] : []))).set);
}

/** One group or prefix list, or a list of them; what is not known is a symbol like the rest. */
export function opaqueSources(value: Value | undefined, what: 'security-group' | 'prefix-list'): RuleSource[] {
  const { items, unknown } = members(value);
  const all = unknown === undefined || items.includes(unknown) ? items : [...items, unknown];
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
