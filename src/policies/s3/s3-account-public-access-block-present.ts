import { documentAt, wordsIn } from '../../model/embedded-document.ts';
import { attribute, blocks, decide, firstAttribute, members, readBool, readText } from '../../model/fact.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { standsAt } from '../../model/provider-place.ts';
import { accountScope } from '../../model/scope.ts';
import type { Subject } from '../../model/subject.ts';
import { declaredAt, defineEvidence } from '../define-policy.ts';
import type { Evidence, Unresolved } from '../define-policy.ts';

const block = 'aws_s3_account_public_access_block';
const flags = ['block_public_acls', 'ignore_public_acls', 'block_public_policy', 'restrict_public_buckets'];
/** Who may do neither cannot take the block away, of the account or of a bucket. */
const takenAway = ['s3:putaccountpublicaccessblock', 's3:putbucketpublicaccessblock'];

export const s3AccountPublicAccessBlockPresent = defineEvidence({
  id: 's3-account-public-access-block-present',
  control: 'block-public-access',
  severity: 'info',
  on: 'resource',
  types: [block, 'aws_organizations_policy', 'AWS::Organizations::Policy'],
  dialects: ['terraform', 'cloudformation'],
  title: 'S3 Block Public Access holds for the whole account',
  why: 'The block of the account holds for every bucket in it, including those that no code declares.',
  remedy:
    'Declare aws_s3_account_public_access_block with all four flags in each account, and refuse its change by a policy of the organization.',
  limits: ['CloudFormation has no resource for the block of an account; there only the policy of the organization is seen.'],
  covers: { securityHub: ['S3.1'], cis: ['2.1.4'] },
  *evaluate(subject, model) {
    if (subject.resource.type === block) yield* accountBlock(subject, model);
    else yield* refusal(subject);
  },
  lost: ({ extent }) => `${extent} is gone or incomplete, and the change brings nothing in its place.`,
});

function* accountBlock({ address, resource }: Subject, model: AwsModel): Iterable<Evidence | Unresolved> {
  const facts = flags.map((flag) => readBool(attribute(resource.attributes, flag)));
  const open = facts.find((fact) => fact.kind === 'unknown');
  if (open?.kind === 'unknown')
    yield { claim: 'unresolved', aspect: 'block', unknown: open.unknown, message: `whether ${address} blocks all public access` };
  if (!facts.every((fact) => decide(fact, (value) => value, false) === 'yes')) return;
  const scope = accountScope(resource);
  const extent = `The block of public access ${address} (${scope})`;
  yield { claim: 'evidence', scope, extent, trace: declaredAt(resource), ...standsAt(resource, model) };
}

/** Of a policy of the organization: that both are denied, or one of the two. */
function* refusal({ address, resource }: Subject): Iterable<Evidence> {
  const document = documentAt(firstAttribute(resource.attributes, ['content', 'Content']));
  const denied = blocks(attribute(document, 'Statement')).items.filter(
    (statement) => decide(readText(attribute(statement, 'Effect')), (text) => text === 'Deny', false) === 'yes',
  );
  const actions = new Set(
    denied.flatMap((statement) => members(attribute(statement, 'Action')).items.flatMap(wordsIn)).map((one) => one.toLowerCase()),
  );
  const named = takenAway.filter((action) => actions.has(action));
  if (named.length === 0) return;
  const extent = `The refusal to change blocks of public access ${address} (${named.length === takenAway.length ? 'of accounts and buckets' : 'in part'})`;
  yield { claim: 'evidence', scope: `the organization: ${named.join(', ')}`, extent, trace: declaredAt(resource) };
}
