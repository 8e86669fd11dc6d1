import type { Resource } from '../../core/resource.ts';
import { scalarText } from '../../core/value.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute, firstAttribute, members } from '../fact.ts';
import { providerOf } from '../provider-place.ts';

/** The keys of the tags that a resource bears. */
export interface TagKeys {
  readonly keys: ReadonlySet<string>;
  /** Set when there may be more of them. */
  readonly unknown: UnknownValue | undefined;
  /** True when what the provider adds is known as well. */
  readonly isWhole: boolean;
}

const tagAttributes = ['tags', 'tag', 'Tags', 'FileSystemTags', 'HostedZoneTags', 'UserPoolTags'];

/** With what the provider adds, where that is known. */
export function tagsOf(resource: Resource, code: EvaluatedCode): TagKeys {
  const { attributes, dialect } = resource;
  const provider = dialect === 'terraform' ? providerOf(resource, code) : undefined;
  const written = [firstAttribute(attributes, tagAttributes), attribute(provider?.attributes, 'default_tags', 'tags')].map(keysIn);
  return {
    keys: new Set(written.flatMap(({ keys }) => keys)),
    unknown: written.find(({ unknown }) => unknown !== undefined)?.unknown,
    isWhole: provider !== undefined,
  };
}

function keysIn(tags: Value | undefined): { readonly keys: readonly string[]; readonly unknown?: UnknownValue | undefined } {
  if (tags?.kind === 'map') return { keys: [...tags.entries.keys()], unknown: tags.more };
  const { items, unknown } = members(tags);
  return { keys: items.flatMap((item) => scalarText(firstAttribute(item, ['Key', 'key'])) ?? []), unknown };
}
