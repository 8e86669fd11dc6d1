import { readJsonDocument } from '../../evaluate/json-document.ts';
import type { Resource } from '../../core/resource.ts';
import { scalarText } from '../../core/value.ts';
import type { MapValue, UnknownValue, Value } from '../../core/value.ts';
import { configRuleOf, configRuleTypes } from '../detection/config-rule.ts';
import { attribute, firstAttribute, members } from '../fact.ts';
import { guardrailType } from '../iam/iam-guardrail.ts';

/** What is asked of tags: by a tag policy of the organization, or by the rule of AWS Config on required tags. */
export interface TagDemands {
  /** For each key: values that it may have (none means any) and types of resources for which it is enforced. */
  readonly keys: ReadonlyMap<string, TagDemand>;
  readonly unknown: UnknownValue | undefined;
}
interface TagDemand {
  readonly values: readonly string[];
  readonly enforced: readonly string[];
}

const policies = ['aws_organizations_policy', 'AWS::Organizations::Policy'];
export const tagDemandTypes: readonly string[] = [...policies, ...configRuleTypes];

/** Undefined for what asks nothing of tags. */
export function tagDemandsOf(resource: Resource): TagDemands | undefined {
  if (!policies.includes(resource.type)) return ofRule(resource);
  const content = firstAttribute(resource.attributes, ['content', 'Content']);
  if (guardrailType(resource) !== 'TAG_POLICY' || content === undefined) return undefined;
  const document = readJsonDocument(content);
  if (document.kind === 'unknown') return { keys: new Map(), unknown: document };
  const tags = attribute(document, 'tags');
  const entries = tags?.kind === 'map' ? [...tags.entries] : [];
  const read = entries.flatMap(([name, one]): (readonly [string, TagDemand])[] =>
    one.kind === 'map' ? [[keyIn(name, one), demandIn(one)]] : [],
  );
  return { keys: new Map(read), unknown: undefined };
}

function keyIn(name: string, demand: MapValue): string {
  return scalarText(attribute(demand, 'tag_key', '@@assign')) ?? name;
}

function demandIn(demand: MapValue): TagDemand {
  return { values: textsIn(attribute(demand, 'tag_value', '@@assign')), enforced: textsIn(attribute(demand, 'enforced_for', '@@assign')) };
}

function textsIn(value: Value | undefined): readonly string[] {
  return members(value).items.flatMap((item) => scalarText(item) ?? []);
}

/** REQUIRED_TAGS of AWS Config: `tag1Key`, `tag1Value` and so on. */
function ofRule(resource: Resource): TagDemands | undefined {
  const { identifier, parameters, types = [], unknown } = configRuleOf(resource);
  if (identifier !== 'REQUIRED_TAGS') return undefined;
  const keys = [...parameters].flatMap(([name, key]): (readonly [string, TagDemand])[] => {
    const [, number] = /^tag(\d)Key$/u.exec(name) ?? [];
    if (number === undefined) return [];
    const values = (parameters.get(`tag${number}Value`) ?? '').split(',').filter((one) => one !== '');
    return [[key, { values, enforced: types }]];
  });
  return { keys: new Map(keys), unknown };
}
