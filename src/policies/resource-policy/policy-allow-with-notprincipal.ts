import type { IamDocumentOption } from '../../model/iam/iam-document.ts';
import { confidenceIn, defineViolation } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { isWrittenForUse, ofOption, overOptions } from '../documents/over-options.ts';
import { pointAt } from '../documents/point-at.ts';

export const policyAllowWithNotprincipal = defineViolation({
  id: 'policy-allow-with-notprincipal',
  control: 'cleanup-unintended-accesses',
  severity: 'critical',
  on: 'iam.any-document',
  dialects: ['terraform', 'cloudformation'],
  title: 'A policy allows everybody but those it names',
  why: 'Allow with NotPrincipal grants to everybody else in the world, anonymous callers included. Nearly always it was meant to keep one principal out, and lets all others in.',
  remedy: 'Name who may in Principal. To keep others out, use Deny with Principal "*" and a condition ArnNotLike on aws:PrincipalArn.',
  limits: [
    'A condition that confines the callers makes it medium: it holds as long as nobody touches the condition.',
    'NotPrincipal in a Deny is info: a role needs its sessions and its account in the list as well, and AWS advises against it.',
  ],
  covers: {},
  speaksFor: [
    's3-bucket-policy-public',
    'queue-or-topic-policy-public',
    'kms-key-policy-public',
    'ecr-repository-public',
    'resource-policy-public',
    'iam-trust-any-principal',
  ],
  evaluate(document) {
    if (!isWrittenForUse(document)) return [];
    return overOptions(document, (option) => (option.unknown === undefined ? judge(option) : []));
  },
});

function judge(option: IamDocumentOption): readonly Violation[] {
  return option.document.statements.flatMap((statement, index) => {
    if (statement.notPrincipals === undefined) return [];
    const isAllow = statement.effect === 'allow';
    const [named] = option.sources[index]?.principals ?? [];
    const isConfined = statement.conditions.length > 0 || statement.moreConditions !== undefined;
    const severity = isAllow ? (isConfined ? 'medium' : undefined) : 'info';
    const violation: Violation = {
      claim: 'violation',
      aspect: `${option.label}: NotPrincipal in ${statement.effect}`,
      message: isAllow
        ? `${option.address} allows everybody in the world but whom it names.`
        : `${option.address} denies everybody but whom it names; ArnNotLike on aws:PrincipalArn says the same without surprises.`,
      trace: pointAt(option, index, named),
      confidence: named === undefined ? 'certain' : confidenceIn(named),
      ...(severity === undefined ? {} : { severity }),
      ...(isAllow ? { witness: { kind: 'request', facts: { principal: 'anonymous' } } } : {}),
    };
    return [ofOption(violation, statement.maybe)];
  });
}
