import { asWritten } from '../../core/as-written.ts';
import type { Resource } from '../../core/resource.ts';
import { scalarText } from '../../core/value.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { blocks, decide, firstAttribute, members, membersAndRest, readBool, readText } from '../../model/fact.ts';
import { defineViolation, traceOf } from '../define-policy.ts';

export const accessAnalyzerArchiveRuleBroad = defineViolation({
  id: 'access-analyzer-archive-rule-broad',
  control: 'cleanup-unintended-accesses',
  severity: 'medium',
  on: 'resource',
  types: ['aws_accessanalyzer_archive_rule', 'AWS::AccessAnalyzer::Analyzer'],
  dialects: ['terraform', 'cloudformation'],
  title: 'Findings about access from outside are put away unseen',
  why: 'Nobody is shown what an archive rule matches. A rule for everything that is public, or for a whole type of resource, hides the next bucket that is opened by mistake as well as the one that it was made for.',
  remedy: 'Archive by the resource and the principal that are meant.',
  limits: ['A filter on a resource, a principal, an account or a condition counts as naming what is meant.'],
  covers: {},
  *evaluate({ address, resource }) {
    const { rules, unknown: others } = rulesOf(resource);
    if (others !== undefined)
      yield { claim: 'unresolved', aspect: 'rules', unknown: others, message: `which archive rules ${address} has` };
    for (const { name, criteria, at, unknown } of rules) {
      if (unknown !== undefined)
        yield { claim: 'unresolved', aspect: `rule ${name}`, unknown, message: `what the archive rule ${asWritten(name)} matches` };
      const hides = unknown === undefined ? hidden(criteria) : undefined;
      if (hides === undefined) continue;
      yield {
        claim: 'violation',
        aspect: `rule ${name}`,
        message: `${address} archives ${hides}, whatever it is.`,
        trace: [...traceOf(at), resource.declaration],
        confidence: 'certain',
      };
    }
  },
});

interface Criterion {
  readonly property: string;
  readonly isTrue: boolean;
  /** False where it only says what is not meant, which leaves everything else. */
  readonly isPositive: boolean;
}
interface ArchiveRule {
  readonly name: string;
  readonly criteria: readonly Criterion[];
  readonly at: Value;
  readonly unknown: UnknownValue | undefined;
}

function rulesOf({ type, attributes }: Resource): { readonly rules: readonly ArchiveRule[]; readonly unknown?: UnknownValue | undefined } {
  if (type === 'aws_accessanalyzer_archive_rule') return { rules: [toRule(attributes, ['rule_name'], 'filter')] };
  const { items, unknown } = blocks(firstAttribute(attributes, ['ArchiveRules']));
  return { rules: items.map((rule) => toRule(rule, ['RuleName'], 'Filter')), unknown };
}

function toRule(rule: Value, names: readonly string[], filter: string): ArchiveRule {
  const written = firstAttribute(rule, [filter]);
  const { items, unknown } = blocks(written);
  const open = unknown ?? items.flatMap((item) => openProperty(item) ?? [])[0];
  const name = scalarText(firstAttribute(rule, names)) ?? '?';
  return { name, criteria: items.flatMap(toCriterion), at: items[0] ?? written ?? rule, unknown: open };
}

function openProperty(block: Value): UnknownValue | undefined {
  const property = readText(firstAttribute(block, ['criteria', 'Property']));
  return property.kind === 'unknown' ? property.unknown : undefined;
}

function toCriterion(block: Value): readonly Criterion[] {
  const property = scalarText(firstAttribute(block, ['criteria', 'Property']));
  const equal = members(firstAttribute(block, ['eq', 'Eq'])).items;
  const isPositive =
    ['eq', 'Eq', 'contains', 'Contains'].some((name) => membersAndRest(firstAttribute(block, [name])).length > 0) ||
    decide(readBool(firstAttribute(block, ['exists', 'Exists'])), (is) => is, false) !== 'no';
  return property === undefined ? [] : [{ property, isTrue: equal.some((one) => scalarText(one) === 'true'), isPositive }];
}

/** Criteria that say which finding is meant. */
const naming = /^(?:resource$|resourceOwnerAccount|principal\.|condition\.|id$)/u;

function hidden(criteria: readonly Criterion[]): string | undefined {
  if (criteria.some(({ property, isPositive }) => isPositive && naming.test(property))) return undefined;
  if (criteria.length > 0 && !criteria.some(({ isPositive }) => isPositive)) return 'every finding but some';
  if (criteria.some(({ property, isTrue }) => property === 'isPublic' && isTrue)) return 'every finding of public access';
  const isOfType =
    criteria.length > 0 &&
    criteria.every(({ property, isPositive }) => !isPositive || /^(?:resourceType|findingType|status)$/u.test(property));
  return isOfType ? 'every finding of a type' : undefined;
}
