import type { Resource } from '../../core/resource.ts';
import { attribute, firstAttribute, members, unknownPart } from '../../model/fact.ts';
import { managed } from '../../model/evaluated-code.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { standsAt } from '../../model/provider-place.ts';
import { accountScope } from '../../model/scope.ts';
import { backedUp, selects } from '../../model/storage/backup-selection.ts';
import { declaredAt, defineEvidence } from '../define-policy.ts';
import type { Evidence, Unresolved } from '../define-policy.ts';

const lifecycles = ['aws_dlm_lifecycle_policy', 'AWS::DLM::LifecyclePolicy'];

export const backupPlanPresent = defineEvidence({
  id: 'backup-plan-present',
  control: 'backups',
  severity: 'info',
  on: 'resource',
  types: ['aws_backup_selection', 'AWS::Backup::BackupSelection', ...lifecycles],
  dialects: ['terraform', 'cloudformation'],
  title: 'A plan makes backups of what is declared',
  why: 'Backups that somebody makes by hand are those of last year. A plan that selects by tag takes along what is added later.',
  remedy: 'Declare a backup plan with a selection that reaches your stores, by tag rather than by name.',
  limits: [
    'Of conditions of a selection those on equal tags are read.',
    'That a backup can be restored is shown by restoring it, not by code.',
  ],
  covers: { checkov: ['CKV2_AWS_8', 'CKV2_AWS_9', 'CKV2_AWS_18'], securityHub: ['RDS.26', 'DynamoDB.4', 'EC2.28', 'EFS.2'] },
  *evaluate({ address, resource }, model): Iterable<Evidence | Unresolved> {
    const scope = accountScope(resource);
    const trace = declaredAt(resource);
    if (lifecycles.includes(resource.type)) {
      yield { claim: 'evidence', scope: `snapshots: ${scope}`, extent: `snapshots by ${address}`, trace, ...standsAt(resource, model) };
      return;
    }
    const { reached, perhaps, all } = reachOf(resource, model);
    if (reached > 0 || all === 0) {
      const extent = all === 0 ? `backups by ${address}` : `backups by ${address} of ${reached} of ${all} stores`;
      yield { claim: 'evidence', scope: `backups: ${scope}`, extent, trace, ...standsAt(resource, model) };
    } else if (perhaps !== undefined) {
      yield { claim: 'unresolved', aspect: 'selection', unknown: perhaps, message: `which stores ${address} selects` };
    }
  },
  lost: ({ extent }) => `The ${extent} are gone, and nothing in the code takes their place.`,
});

/** Stores of the root that the selection names, and all that it could. */
function reachOf(selection: Resource, model: AwsModel) {
  const all = managed(model, ...backedUp.keys()).filter(({ root }) => root === selection.root);
  const answers = all.map((store) => selects(selection, store));
  const open = answers.includes('unknown') ? unknownIn(selection) : undefined;
  return { all: all.length, reached: answers.filter((answer) => answer === 'yes').length, perhaps: open };
}

function unknownIn({ attributes }: Resource) {
  const { items, unknown } = members(firstAttribute(attribute(attributes, 'BackupSelection') ?? attributes, ['resources', 'Resources']));
  return unknown ?? items.flatMap((item) => unknownPart(item) ?? [])[0];
}
