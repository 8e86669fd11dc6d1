import type { Value } from '../../../core/value.ts';
import type { StackInputs } from '../../../evaluate/cloudformation/scope.ts';
import type { StackArtifact } from './read-manifest.ts';

const environmentShape = /^aws:\/\/([^/]+)\/([^/]+)$/u;
/** Partition and domain by how the name of a region begins; all others are `aws`. */
const partitions: readonly (readonly [start: string, partition: string, suffix: string])[] = [
  ['cn-', 'aws-cn', 'amazonaws.com.cn'],
  ['us-gov-', 'aws-us-gov', 'amazonaws.com'],
  ['us-iso-', 'aws-iso', 'c2s.ic.gov'],
  ['us-isob-', 'aws-iso-b', 'sc2s.sgov.gov'],
  ['', 'aws', 'amazonaws.com'],
];

/** The pseudo parameters of a stack, as far as its environment says. */
export function stackInputs(
  { environment, stackName }: Pick<StackArtifact, 'environment' | 'stackName'>,
  parameters?: ReadonlyMap<string, Value>,
): StackInputs {
  const [, account = '', region = ''] = environmentShape.exec(environment) ?? [];
  const pseudo = new Map([['AWS::StackName', stackName]]);
  if (/^\d{12}$/u.test(account)) pseudo.set('AWS::AccountId', account);
  if (/^[a-z]{2}(?:-[a-z]+)+-\d$/u.test(region)) {
    const [, partition = 'aws', suffix = 'amazonaws.com'] = partitions.find(([start]) => region.startsWith(start)) ?? [];
    pseudo.set('AWS::Region', region).set('AWS::Partition', partition).set('AWS::URLSuffix', suffix);
  }
  return { pseudo, parameters: parameters ?? new Map() };
}
