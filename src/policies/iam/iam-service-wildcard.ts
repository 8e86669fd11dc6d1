import type { PolicyDocument } from '../../analysis/iam/document/policy-document.ts';
import { isFullAdmin } from '../../analysis/iam/grants/full-admin.ts';
import type { Answer } from '../../analysis/iam/grants/reading.ts';
import { serviceWildcards } from '../../analysis/iam/grants/service-wildcards.ts';
import type { ServiceWildcard } from '../../analysis/iam/grants/service-wildcards.ts';
import type { Value } from '../../core/value.ts';
import { symbolicText } from '../../model/binding.ts';
import type { IamDocumentOption } from '../../model/iam/iam-document.ts';
import { confidenceIn, defineViolation } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';
import { grants, ofOption, overOptions } from '../documents/over-options.ts';
import { pointAt, undecided } from '../documents/point-at.ts';
import { withinLimits } from '../documents/within-limits.ts';

export const iamServiceWildcard = defineViolation({
  id: 'iam-service-wildcard',
  control: 'least-privilege-review',
  severity: 'medium',
  on: 'iam.document',
  dialects: ['terraform', 'cloudformation'],
  title: 'Policy grants a whole service on every resource',
  why: 'A wildcard grants what nobody thought of: reading becomes deleting, using a key becomes handing it over, and whatever AWS adds to the service next year is granted too.',
  remedy: 'List the actions that are used. Where a whole family is meant, name the family (s3:Get*) and the resources.',
  limits: [
    'A document that no resource uses grants nothing and is not judged.',
    'A whole service on resources that the statement names is not told.',
    'A service of which nothing hands out access, reads contents or takes data or protection from others is not told.',
    'A policy that grants everything is left to iam-full-admin.',
    'Whether a wildcard is a whole service is counted over the actions in the table of this version.',
  ],
  covers: {
    checkov: ['CKV_AWS_63', 'CKV2_AWS_40', 'CKV_AWS_108', 'CKV_AWS_109', 'CKV_AWS_111', 'CKV_AWS_288', 'CKV_AWS_289', 'CKV_AWS_290'],
    trivy: ['AVD-AWS-0057', 'AVD-AWS-0345'],
    kics: ['Lambda Functions With Full Privileges', "IAM Policy Allows All ('*') In Policy Statement"],
    securityHub: ['IAM.21'],
  },
  evaluate(document) {
    return grants(document) ? overOptions(document, judge) : [];
  },
});

function judge(document: IamDocumentOption): readonly (Violation | Unresolved)[] {
  if (document.unknown !== undefined || isFullAdmin(document.document).answer === 'yes') return [];
  return serviceWildcards(document.document).flatMap((wildcard): readonly (Violation | Unresolved)[] => {
    const { answer, service, symbol } = wildcard;
    if (answer === 'unknown') return [undecided(document, `whether the policy grants all of ${service}`, symbol)];
    return withinLimits(ofOption(toViolation(document, wildcard), symbol), document, (limit) => roomForAll(limit, service));
  });
}

/** A limit leaves room for the service where it names it whole as well. */
function roomForAll(limit: PolicyDocument, service: string): Pick<Answer, 'answer' | 'symbol'> {
  const all = serviceWildcards(limit).filter((one) => one.service === service || one.service === '*');
  return all.find(({ answer }) => answer === 'yes') ?? all[0] ?? { answer: 'no' };
}

function toViolation(document: IamDocumentOption, wildcard: ServiceWildcard): Violation {
  const [first] = wildcard.statements;
  const actions = first === undefined ? [] : (document.sources[first]?.actions ?? []);
  const cause = actions.find((value) => names(value, wildcard.service)) ?? actions[0];
  const share = Math.round(wildcard.share * 100);
  const which = wildcard.service === '*' ? 'all actions' : `the actions of ${wildcard.service}`;
  return {
    claim: 'violation',
    aspect: `${document.label}: ${wildcard.service}:*`,
    message: `${document.address} allows ${share} % of ${which} on every resource.`,
    trace: pointAt(document, first, cause),
    confidence: cause === undefined ? 'certain' : confidenceIn(cause),
    ...severityOf(wildcard),
    witness: { kind: 'request', facts: { action: `${wildcard.service}:*`, resource: '*' } },
  };
}

/** A whole service that holds no access and no contents of others is bad style more than a danger. */
function severityOf({ isSensitive, harm }: ServiceWildcard): { readonly severity?: 'high' | 'low' } {
  if (harm === 'write') return { severity: 'low' };
  return isSensitive ? { severity: 'high' } : {};
}

function names(action: Value, service: string): boolean {
  const text = symbolicText(action)?.toLowerCase();
  return text !== undefined && (text.startsWith(`${service}:`) || text.startsWith('*'));
}
