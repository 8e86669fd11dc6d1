import type { Resource } from '../../core/resource.ts';
import type { Location } from '../../core/location.ts';
import { attribute, blocks, firstAttribute, holding, readText, unknownPart } from '../../model/fact.ts';
import type { Fact, Holding } from '../../model/fact.ts';
import { possibleValues } from '../../core/value.ts';
import type { MapValue, UnknownValue, Value } from '../../core/value.ts';
import { traceOf } from '../define-policy.ts';

/** How much a guardrail holds back, by what: `HATE in prompts`, `entity EMAIL`, `topic investment`. Missing is nothing, 0. */
export interface GuardrailDegree {
  readonly address: string;
  readonly parts: ReadonlyMap<string, GuardrailPart>;
  readonly open?: UnknownValue | undefined;
}
interface GuardrailPart {
  readonly rank: number;
  /** As it is written. */
  readonly word: string;
  readonly at: readonly Location[];
  /** What decides that it is no more, where a condition does. */
  readonly decides?: UnknownValue | undefined;
}

const strengths: ReadonlyMap<string, number> = new Map([
  ['NONE', 0],
  ['LOW', 1],
  ['MEDIUM', 2],
  ['HIGH', 3],
]);
const actions: ReadonlyMap<string, number> = new Map([
  ['NONE', 0],
  ['ANONYMIZE', 1],
  ['BLOCK', 2],
]);

/** A part that is not known is left out: nothing is said of it. */
export function guardrailDegree({ address, attributes }: Resource): GuardrailDegree {
  const filters = listed(attributes, ['content_policy_config', 'ContentPolicyConfig'], ['filters_config', 'FiltersConfig']);
  const sensitive = ['sensitive_information_policy_config', 'SensitiveInformationPolicyConfig'];
  const entities = listed(attributes, sensitive, ['pii_entities_config', 'PiiEntitiesConfig']);
  const patterns = listed(attributes, sensitive, ['regexes_config', 'RegexesConfig']);
  const topics = listed(attributes, ['topic_policy_config', 'TopicPolicyConfig'], ['topics_config', 'TopicsConfig']);
  const parts = [
    ...filters.flatMap((one) => [
      ...part(one, ['type', 'Type'], ['input_strength', 'InputStrength'], strengths, (name) => `${name} in prompts`),
      ...part(one, ['type', 'Type'], ['output_strength', 'OutputStrength'], strengths, (name) => `${name} in answers`),
    ]),
    ...entities.flatMap((one) => part(one, ['type', 'Type'], ['action', 'Action'], actions, (name) => `entity ${name}`)),
    ...patterns.flatMap((one) => part(one, ['name', 'Name'], ['action', 'Action'], actions, (name) => `pattern ${name}`)),
    ...topics.flatMap((one) => part(one, ['name', 'Name'], ['type', 'Type'], new Map([['DENY', 1]]), (name) => `topic ${name}`)),
  ];
  return { address, parts: new Map(parts), open: openPart(attributes) };
}

function listed(from: Value, outer: readonly string[], inner: readonly string[]): readonly MapValue[] {
  return blocks(firstAttribute(firstAttribute(from, outer), inner)).items;
}

function part(
  block: MapValue,
  nameIn: readonly string[],
  wordIn: readonly string[],
  ranks: ReadonlyMap<string, number>,
  called: (name: string) => string,
): (readonly [string, GuardrailPart])[] {
  const name = readText(firstAttribute(block, nameIn));
  const word = readText(firstAttribute(block, wordIn));
  const least = leastOf(word, ranks);
  const rank = least === undefined ? undefined : ranks.get(least.value);
  if (name.kind !== 'known' || least === undefined || rank === undefined) return [];
  const at = [...traceOf(least.source), ...traceOf(block)];
  return [[called(name.value), { rank, word: least.value, at, decides: least.condition }]];
}

/** Of several known words the one that holds back least. */
function leastOf(word: Fact<string>, ranks: ReadonlyMap<string, number>): Holding<string> | undefined {
  const inOrder = [...ranks].toSorted(([, a], [, b]) => a - b);
  const found = inOrder.flatMap(([one]) => holding(word, (text) => text === one) ?? []);
  return found[0];
}

interface Less {
  readonly words: string;
  readonly at: readonly Location[];
  readonly decides: UnknownValue | undefined;
}

/** The first part of which head holds back less, in words and with its place; undefined when there is none. */
export function lessHeld(base: GuardrailDegree, head: GuardrailDegree): Less | undefined {
  for (const [name, before] of base.parts) {
    const now = head.parts.get(name);
    if (now === undefined ? before.rank > 0 && head.open === undefined : now.rank < before.rank)
      return { words: `${name}: from ${before.word} to ${now?.word ?? 'nothing'}`, at: now?.at ?? [], decides: now?.decides };
  }
  return undefined;
}

const configNames = ['content_policy_config', 'sensitive_information_policy_config', 'topic_policy_config'];
const propertyNames = ['ContentPolicyConfig', 'SensitiveInformationPolicyConfig', 'TopicPolicyConfig'];
/** Block, list, block, value. */
const depthMax = 5;

/** What keeps a part from being known, if something does: then a part that is missing says nothing. */
function openPart(attributes: Value): UnknownValue | undefined {
  return [...configNames, ...propertyNames].flatMap((name) => openIn(attribute(attributes, name), 0) ?? [])[0];
}

function openIn(value: Value | undefined, depth: number): UnknownValue | undefined {
  if (value === undefined || depth > depthMax) return undefined;
  // Of several known words the least counts.
  const isWord = value.kind === 'choice' && possibleValues(value).every((one) => one.kind === 'string');
  const unknown = isWord ? undefined : unknownPart(value);
  if (unknown !== undefined) return unknown;
  const inside = value.kind === 'list' ? value.items : value.kind === 'map' ? [...value.entries.values()] : [];
  const more = value.kind === 'list' || value.kind === 'map' ? value.more : undefined;
  return more ?? inside.flatMap((one) => openIn(one, depth + 1) ?? [])[0];
}
