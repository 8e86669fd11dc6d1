import type { Resource } from '../../core/resource.ts';
import { scalarText } from '../../core/value.ts';
import { attribute, firstAttribute, members } from '../../model/fact.ts';

/** Tags that say how sensitive the data is, and the values that mean most. */
const markingKey =
  /^(?:data[-_:]?)?(?:class(?:ification)?|sensitivity|confidentiality)$|^(?:contains[-_]?)?(?:pii|phi|crown[-_]?jewels?)$/iu;
const markingValue =
  /^(?:true|yes|restricted|secret|top[- ]secret|(?:highly|strictly)[- ]?confidential|confidential|highly[- ]?restricted|sensitive|critical|high|pii|phi|pci|crown[- ]?jewels?)$/iu;

/** What the tags say, when they mark the data as most sensitive: `data-classification = restricted`. */
export function markOf({ attributes }: Resource): string | undefined {
  // A map in Terraform, a list of keys and values in CloudFormation.
  const tags = firstAttribute(attributes, ['tags', 'Tags', 'FileSystemTags']);
  const pairs =
    tags?.kind === 'map'
      ? [...tags.entries].map(([key, value]) => [key, scalarText(value)] as const)
      : members(tags).items.map((tag) => [scalarText(attribute(tag, 'Key')) ?? '', scalarText(attribute(tag, 'Value'))] as const);
  const found = pairs.find(([key, value]) => value !== undefined && markingKey.test(key) && markingValue.test(value));
  return found === undefined ? undefined : `${found[0]} = ${found[1]}`;
}
