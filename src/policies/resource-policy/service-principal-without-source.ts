import { asWritten } from '../../core/as-written.ts';
import { publicAccess } from '../../analysis/iam/comparison/public-access.ts';
import type { PublicAccess } from '../../analysis/iam/comparison/public-access.ts';
import { forService, serviceNames } from '../../analysis/iam/grants/strangers.ts';
import type { Excerpt } from '../../analysis/iam/grants/strangers.ts';
import type { IamDocumentOption } from '../../model/iam/iam-document.ts';
import type { Opened } from '../../model/iam/resource-policy/opened.ts';
import { symbolicText } from '../../model/binding.ts';
import { confidenceIn, defineViolation } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { ofOption, overOptions } from '../documents/over-options.ts';
import { pointAt } from '../documents/point-at.ts';
import { inAnOption } from './in-an-option.ts';
import { requestWitness } from './request-witness.ts';

export const servicePrincipalWithoutSource = defineViolation({
  id: 'service-principal-without-source',
  control: 'cleanup-unintended-accesses',
  severity: 'medium',
  on: 'iam.resource-policy',
  dialects: ['terraform', 'cloudformation'],
  title: 'A service of AWS gets in on behalf of anybody',
  why: 'A service works for all its customers. Unless the policy says on whose behalf it may act, a stranger can have it reach your resource: they point their own topic, rule or bucket at it (the confused deputy).',
  remedy: 'Add a condition on aws:SourceArn, or on aws:SourceAccount where the source is not known yet.',
  limits: [
    'Services that send neither key are left out: the log delivery of load balancers, the replicas of Lambda, billing.',
    'A key that is limited to an encryption context is taken to be limited to a source.',
    'Trust policies of roles are judged by another policy.',
  ],
  covers: { checkov: ['CKV_AWS_364'], trivy: ['AVD-AWS-0067'] },
  evaluate: (policy) => overOptions(policy, (option) => judge(option, policy.opens)),
});

/** Services that do not say for whom they act, from their pages on the confused deputy. */
const silentServices =
  /^(?:logdelivery\.elasticloadbalancing|replicator\.lambda|edgelambda|lambda\.edge|ec2|spotfleet|autoscaling|billingreports|bcm-data-exports|ecs-tasks)\.amazonaws\.com/u;

function judge(option: IamDocumentOption, { services, noun }: Opened): readonly Violation[] {
  if (option.unknown !== undefined) return [];
  return serviceNames(option.document)
    .filter((name) => !silentServices.test(name))
    .flatMap((name) => toViolation(option, name, services, noun));
}

function toViolation(option: IamDocumentOption, name: string, services: readonly string[], noun: string): readonly Violation[] {
  const excerpt = forService(option.document, services, name);
  if (excerpt === undefined) return [];
  const { isPublic, witness, statement = 0, decides } = openTo(excerpt);
  if (isPublic !== 'yes') return [];
  const index = excerpt.indexes[statement];
  const principals = index === undefined ? [] : (option.sources[index]?.principals ?? []);
  const cause = principals.find((value) => symbolicText(value)?.toLowerCase() === name) ?? principals[0];
  const violation: Violation = {
    claim: 'violation',
    aspect: `${option.label}: ${name} for anybody`,
    message: `${option.address} lets ${asWritten(name)} use the ${noun} on behalf of any AWS account.`,
    listing: { before: `${option.address} lets services use the ${noun} on behalf of any AWS account: `, item: name, items: 'services' },
    trace: pointAt(option, index, cause),
    confidence: cause === undefined ? 'certain' : confidenceIn(cause),
    ...requestWitness(witness),
  };
  return [ofOption(violation, decides)];
}

/** Whatever is chosen, or for some values of what decides. */
function openTo({ document }: Excerpt): PublicAccess & { readonly decides?: string | undefined } {
  const answer = publicAccess(document, { reaches: ['service'] });
  const chosen = answer.isPublic === 'yes' ? undefined : inAnOption(document);
  if (chosen === undefined) return answer;
  const inOne = publicAccess(chosen, { reaches: ['service'] });
  return { ...inOne, decides: document.statements[inOne.statement ?? 0]?.maybe };
}
