import type { Fix } from '../../core/finding.ts';
import type { Value } from '../../core/value.ts';
import { attribute, decide, holding, openFor, readBool } from '../../model/fact.ts';
import type { Holding } from '../../model/fact.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { ofOption } from '../documents/over-options.ts';

/** Where each type keeps the four switches; AWS has all of them on unless they are written. */
const blockOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['aws_s3_access_point', ['public_access_block_configuration']],
  ['aws_s3control_multi_region_access_point', ['details', 'public_access_block']],
  ['AWS::S3::AccessPoint', ['PublicAccessBlockConfiguration']],
  ['AWS::S3::MultiRegionAccessPoint', ['PublicAccessBlockConfiguration']],
]);
const flags = {
  terraform: ['block_public_acls', 'ignore_public_acls', 'block_public_policy', 'restrict_public_buckets'],
  cloudformation: ['BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets'],
} as const;

export const s3AccessPointPublic = defineViolation({
  id: 's3-access-point-public',
  control: 'block-public-access',
  severity: 'high',
  on: 'resource',
  types: [...blockOf.keys()],
  dialects: ['terraform', 'cloudformation'],
  title: 'Access point may be opened to everyone',
  why: 'An access point is a second door to a bucket, with switches of its own that cannot be changed once it is made. One that was created open can be given to everybody by a policy that somebody writes later.',
  remedy: 'Create it with all four switches of its public access block on, which is what AWS does when nothing is said.',
  limits: ['The block of the bucket and of the account keep the access point closed all the same, and are not looked at.'],
  covers: { checkov: ['CKV_AWS_392'], securityHub: ['S3.19', 'S3.24'] },
  *evaluate({ address, resource }) {
    const block = attribute(resource.attributes, ...(blockOf.get(resource.type) ?? []));
    // A block that leaves a switch out turns it off in CloudFormation, and leaves it on in Terraform.
    const whenAbsent = block === undefined || resource.dialect === 'terraform';
    const off = flags[resource.dialect].map((name) => ({ name, fact: readBool(attribute(block, name)) }));
    for (const { name, fact } of off) {
      const unknown = openFor(fact, isOff);
      if (unknown !== undefined) yield { claim: 'unresolved', aspect: name, unknown, message: `whether ${address} sets ${name}` };
    }
    const open = off.filter(({ fact }) => holding(fact, isOff) !== undefined || decide(fact, isOff, !whenAbsent) === 'yes');
    const found = open.flatMap(({ fact }) => holding(fact, isOff) ?? []);
    const sources = found.map(({ source }) => source);
    if (open.length === 0) return;
    const violation: Violation = {
      claim: 'violation',
      aspect: 'public access block',
      message: `${address} is created with ${open.map(({ name }) => name).join(', ')} off.`,
      trace: [...sources.flatMap(traceOf), ...(block === undefined ? [] : [block.origin.at]), resource.declaration],
      confidence: confidenceIn(...sources),
      ...turnOn(sources, open.length),
    };
    yield ofOption(violation, open.length > found.length ? undefined : conditionOf(found));
  },
});

/** What decides, where not one of them is off whatever that is. */
function conditionOf(found: readonly Holding<boolean>[]): string | undefined {
  return found.every(({ condition }) => condition !== undefined) ? found[0]?.condition?.expression : undefined;
}

function isOff(value: boolean): boolean {
  return !value;
}

function turnOn(sources: readonly Value[], count: number): { readonly fix?: Fix } {
  if (sources.length < count || sources.some(({ kind, origin }) => kind !== 'bool' || origin.via.length > 0)) return {};
  return { fix: { title: 'Turn them on', edits: sources.map(({ origin }) => ({ location: origin.at, replacement: 'true' })) } };
}
