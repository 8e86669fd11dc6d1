import { tagsOf } from '../../model/storage/tags.ts';
import { defineViolation } from '../define-policy.ts';
import { taggable } from './taggable.ts';

export const requiredTagsMissing = defineViolation({
  id: 'required-tags-missing',
  control: 'tagging-strategy',
  severity: 'low',
  on: 'resource',
  types: taggable,
  dialects: ['terraform', 'cloudformation'],
  title: 'A required tag is missing',
  why: 'Tags say who owns a resource, who pays for it and how sensitive its data is. What has none belongs to nobody: it is not cleaned up, not backed up by plans that select by tag, and nobody is called when it is attacked.',
  remedy: 'Add the tag, best once for all in default_tags of the provider or at the stack.',
  limits: [
    'Only when the configuration names `requiredTags`.',
    'Tags of a provider that a module is given, and of a stack, are not visible: such findings are reported as possible.',
    'Types that can bear tags are those that are most used; values are not checked.',
  ],
  covers: {},
  *evaluate({ address, resource }, model) {
    const { requiredTags } = model.houseRules;
    if (requiredTags.length === 0) return;
    const { keys, unknown, isWhole } = tagsOf(resource, model);
    const missing = requiredTags.filter((tag) => !keys.has(tag));
    if (missing.length === 0) return;
    if (unknown !== undefined) {
      yield { claim: 'unresolved', aspect: 'tags', unknown, message: `whether ${address} has the tags ${missing.join(', ')}` };
      return;
    }
    for (const tag of missing) {
      yield {
        claim: 'violation',
        aspect: `tag ${tag}`,
        message: `${address} has no tag ${tag}.`,
        listing: { before: `${address} has no tag `, item: tag, items: 'tags' },
        trace: [resource.declaration],
        confidence: isWhole ? 'certain' : 'possible',
      };
    }
  },
});
