import type { Resource } from '../../core/resource.ts';
import { placesAt } from '../../model/attribute-path.ts';
import { binds } from '../../model/binding.ts';
import { managed } from '../../model/evaluated-code.ts';
import { decide, firstAttribute, readBool } from '../../model/fact.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { standsAt } from '../../model/provider-place.ts';
import { accountScope } from '../../model/scope.ts';
import { declaredAt, defineEvidence } from '../define-policy.ts';
import { storeKeys } from '../encryption/key-rows.ts';

const paths = new Map<string, string>([...Object.entries(storeKeys.terraform), ...Object.entries(storeKeys.cloudformation)]);

export const kmsPresent = defineEvidence({
  id: 'kms-present',
  control: 'data-encryption-at-rest',
  severity: 'info',
  on: 'resource',
  types: ['aws_kms_key', 'AWS::KMS::Key'],
  dialects: ['terraform', 'cloudformation'],
  title: 'Data is encrypted with keys of your own',
  why: 'The policy of your own key says who may use it, and each use is recorded; it can be taken away from whoever should no longer read.',
  remedy: 'Declare keys with rotation and a policy of their own, and let stores refer to them.',
  limits: ['Keys of another root that stores look up are not counted.'],
  covers: { checkov: ['CKV2_AWS_64'], cis: ['3.6'] },
  *evaluate({ address, resource }, model) {
    const rotates = readBool(firstAttribute(resource.attributes, ['enable_key_rotation', 'EnableKeyRotation']));
    if (decide(rotates, (on) => !on, true) === 'yes' || firstAttribute(resource.attributes, ['policy', 'KeyPolicy']) === undefined) return;
    const users = usersOf(resource, model);
    if (users.length === 0) return;
    if (rotates.kind === 'unknown') {
      yield { claim: 'unresolved', aspect: 'rotation', unknown: rotates.unknown, message: `whether ${address} rotates` };
      return;
    }
    const extent = `key ${address}, with rotation and a policy, of ${users.length} ${users.length === 1 ? 'store' : 'stores'}`;
    yield {
      claim: 'evidence',
      scope: `keys of stores: ${accountScope(resource)}`,
      extent,
      trace: declaredAt(resource),
      ...standsAt(resource, model),
    };
  },
  lost: ({ extent }) => `The ${extent} is gone or has lost its rotation, its policy or its stores.`,
});

function usersOf(key: Resource, model: AwsModel): readonly Resource[] {
  return managed(model, ...paths.keys()).filter((store) => {
    const path = store.root === key.root ? paths.get(store.type) : undefined;
    return path !== undefined && placesAt(store, path).some(({ value }) => binds(value, key, []) === 'yes');
  });
}
