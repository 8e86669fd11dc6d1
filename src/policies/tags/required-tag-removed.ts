import { patternText } from '../../analysis/iam/document/pattern.ts';
import { attribute } from '../../model/fact.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { tagsOf } from '../../model/storage/tags.ts';
import { defineStrength } from '../define-policy.ts';
import type { Weakening } from '../define-policy.ts';
import { taggable } from './taggable.ts';

interface Degree {
  readonly address: string;
  /** Required keys that it bears. */
  readonly keys: readonly string[];
  /** Required keys that a condition of an IAM document of the code asks for. */
  readonly relied: readonly string[];
}

export const requiredTagRemoved = defineStrength({
  id: 'required-tag-removed',
  control: 'tagging-strategy',
  severity: 'low',
  on: 'resource',
  types: taggable,
  dialects: ['terraform', 'cloudformation'],
  title: 'A required tag is taken off',
  why: 'What no longer has the tag belongs to nobody: plans that select by tag leave it out. Where a right depends on the tag, it changes with it.',
  remedy: 'Keep the tag.',
  limits: [
    'Only when the configuration names `requiredTags`; values are not checked.',
    'Tags of a provider that a module is given, and of a stack, are not visible.',
  ],
  covers: {},
  speaksFor: ['required-tags-missing'],
  *evaluate({ address, resource }, model) {
    const { requiredTags } = model.houseRules;
    if (requiredTags.length === 0) return;
    const { keys, unknown } = tagsOf(resource, model);
    if (unknown !== undefined) {
      yield { claim: 'unresolved', aspect: 'tags', unknown, message: `whether ${address} keeps its required tags` };
      return;
    }
    const degree: Degree = { address, keys: requiredTags.filter((tag) => keys.has(tag)), relied: relied(requiredTags, model) };
    const tags = attribute(resource.attributes, 'tags') ?? attribute(resource.attributes, 'Tags');
    yield {
      claim: 'strength',
      aspect: 'required tags',
      degree,
      trace: [...(tags === undefined ? [] : [tags.origin.at]), resource.declaration],
    };
  },
  weaker: (base: Degree, { address, keys, relied: asked }: Degree): Weakening | undefined => {
    const lost = base.keys.filter((key) => !keys.includes(key));
    if (lost.length === 0) return undefined;
    const weighty = lost.some((key) => asked.includes(key));
    return {
      message: `${address} loses its tag ${lost.join(', ')}${weighty ? ', on which rights depend' : ''}.`,
      ...(weighty ? { severity: 'medium' as const } : {}),
    };
  },
});

/** By the keys of conditions such as `aws:ResourceTag/team`. */
function relied(tags: readonly string[], model: AwsModel): readonly string[] {
  const keys = model
    .subjects('iam.document')
    .flatMap(({ options }) => options.flatMap(({ document }) => document.statements))
    .flatMap(({ conditions }) => conditions.map(({ key }) => patternText(key).toLowerCase()));
  return tags.filter((tag) => keys.some((key) => key.endsWith(`tag/${tag.toLowerCase()}`)));
}
