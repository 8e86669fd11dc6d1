import { attribute } from '../../model/fact.ts';
import { tagsOf } from '../../model/storage/tags.ts';
import { defineEvidence } from '../define-policy.ts';
import { taggable } from './taggable.ts';

export const taggingPresent = defineEvidence({
  id: 'tagging-present',
  control: 'tagging-strategy',
  severity: 'info',
  on: 'account',
  dialects: ['terraform'],
  title: 'Resources are tagged without anybody having to think of it',
  why: 'Tags that the provider sets are on everything that it makes, and so bills, backups and rights that go by them leave nothing out.',
  remedy: 'Set default_tags of the provider.',
  limits: ['A template has no default tags; those of its stack are not visible.'],
  covers: { checkov: ['CKV_AWS_153'], kics: ['Resource Not Using Tags'] },
  *evaluate(model) {
    const { requiredTags } = model.houseRules;
    for (const { root, alias, name, attributes, block } of model.providers) {
      if (attribute(attributes, 'default_tags', 'tags') === undefined) continue;
      const called = alias === undefined ? name : `${name}.${alias}`;
      yield {
        claim: 'evidence',
        scope: `default tags of ${called} in ${root}`,
        extent: `The provider ${called}${root === '.' ? '' : ` in ${root}`} sets default tags`,
        trace: [block],
      };
    }
    const bearing = requiredTags.length === 0 ? [] : model.ofType(...taggable).filter(({ mode }) => mode === 'managed');
    const [first] = bearing;
    if (first === undefined) return;
    const whole = bearing.filter((resource) => requiredTags.every((tag) => tagsOf(resource, model).keys.has(tag)));
    const extent = `${whole.length} of ${bearing.length} resources bear all required tags`;
    // Each resource that loses one is told by itself.
    yield { claim: 'evidence', scope: 'required tags', extent, trace: [first.declaration], counted: true };
  },
  lost: ({ extent }) => `${extent} no longer.`,
  standsIn: (other) => other.scope.startsWith('default tags'),
});
