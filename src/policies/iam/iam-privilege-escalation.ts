import { kicsEscalations } from './kics-escalations.ts';
import { escalations } from '../../analysis/iam/grants/escalation.ts';
import type { Escalation } from '../../analysis/iam/grants/escalation.ts';
import { isFullAdmin } from '../../analysis/iam/grants/full-admin.ts';
import { roomFor } from '../../analysis/iam/grants/room-for.ts';
import { matchAction } from '../../analysis/iam/actions/match-action.ts';
import type { Value } from '../../core/value.ts';
import type { IamDocumentOption } from '../../model/iam/iam-document.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';
import { grants, ofOption, overOptions, saysMore } from '../documents/over-options.ts';
import { pointAt, undecided } from '../documents/point-at.ts';
import { withinLimits } from '../documents/within-limits.ts';

export const iamPrivilegeEscalation = defineViolation({
  id: 'iam-privilege-escalation',
  control: 'least-privilege-review',
  severity: 'critical',
  on: 'iam.document',
  dialects: ['terraform', 'cloudformation'],
  title: 'Policy lets its holder gain the rights of others',
  why: 'Some actions look harmless and hand over everything: whoever can write a policy can give themselves any right, and whoever can hand a role to a function they write can work with that role.',
  remedy:
    'Take one action of the way out, or name resources that can do no more than the holder; bind iam:PassRole to the roles and the service.',
  limits: [
    'Documents of one identity are looked at together where the code attaches them in one root, with those of the groups that the code puts it into.',
    'A permissions boundary stops a way where the code holds it, for all who hold the document.',
    'A named resource of which the code does not say what it may do is reported as medium or low; one that the code declares and refers to is not told.',
    'Taking any role (sts:AssumeRole on every role) is left to iam-assume-role-wildcard, a policy that makes an administrator to iam-full-admin.',
  ],
  covers: { checkov: ['CKV_AWS_107', 'CKV_AWS_287', 'CKV2_AWS_40', 'CKV_AWS_286', 'CKV_AWS_110'], kics: kicsEscalations },
  evaluate(document) {
    if (document.use === 'joined') return saysMore(document, judge);
    return grants(document) ? overOptions(document, judge) : [];
  },
});

/** Any role is told by a policy of its own. */
const TAKES_A_ROLE = 'sts-001';

function judge(document: IamDocumentOption): readonly (Violation | Unresolved)[] {
  if (document.unknown !== undefined) return [undecided(document, 'whether the policy lets its holder gain the rights of others')];
  if (isFullAdmin(document.document).answer === 'yes') return [];
  const found = escalations(document.document).filter(({ path, reach }) => path.id !== TAKES_A_ROLE || reach === 'named');
  const [shared] = found;
  return found.flatMap((escalation) => {
    const violation = toViolation(document, escalation);
    // Ways of one document stand in one place where the whole of it is new, so that they are told together.
    const first = causeOf(document, shared ?? escalation);
    const told = ofOption({ ...violation, trace: [...(first === undefined ? [] : traceOf(first)), ...violation.trace] }, escalation.symbol);
    return withinLimits(told, document, (limit) => roomFor(limit, escalation.path.actions), 'possible');
  });
}

function toViolation(document: IamDocumentOption, escalation: Escalation): Violation {
  const { path, reach, statements } = escalation;
  const cause = causeOf(document, escalation);
  return {
    claim: 'violation',
    aspect: `${document.label}: escalation ${path.id}`,
    message: `Whoever holds ${document.address} can ${path.does}: it allows ${path.actions.join(' with ')}.`,
    trace: pointAt(document, statements.at(-1), cause),
    confidence: cause === undefined ? 'certain' : confidenceIn(cause),
    ...severityOf(escalation),
    witness: { kind: 'request', facts: { action: path.actions[0] ?? '', resource: reach === 'any' ? '*' : 'as named' } },
  };
}

/** What is there already may have no more rights than the holder, and what is named may have been chosen for that. */
function severityOf({ path, reach }: Escalation): { readonly severity?: 'high' | 'medium' | 'low' } {
  if (path.kind === 'takes-over') return { severity: reach === 'any' ? 'high' : 'low' };
  return reach === 'any' ? {} : { severity: 'medium' };
}

/** The value of the action that opens the way, in the last statement that it needs. */
function causeOf(document: IamDocumentOption, { path, statements }: Escalation): Value | undefined {
  const index = statements.at(-1) ?? 0;
  const patterns = document.document.statements[index]?.actions?.items ?? [];
  const at = patterns.findIndex((pattern) => path.actions.some((action) => matchAction(pattern, action)));
  return document.sources[index]?.actions[at];
}
