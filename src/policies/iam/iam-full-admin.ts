import { isFullAdmin } from '../../analysis/iam/grants/full-admin.ts';
import type { IamDocument, IamDocumentOption } from '../../model/iam/iam-document.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';
import { grants, ofOption, overOptions, saysMore } from '../documents/over-options.ts';
import { onlyHolder } from './only-holder.ts';
import { pointAt, undecided } from '../documents/point-at.ts';
import { withinLimits } from '../documents/within-limits.ts';

export const iamFullAdmin = defineViolation({
  id: 'iam-full-admin',
  control: 'least-privilege-review',
  // Whoever holds it can undo every control of phases 1 and 2 with one call, so it counts with them.
  phase: 2,
  severity: 'critical',
  on: 'iam.document',
  dialects: ['terraform', 'cloudformation'],
  title: 'Policy grants full administrator rights',
  why: 'Whoever gets hold of this identity owns the account: reads all data, creates further identities, and turns off every log and alarm. A build job or a service with administrator rights makes each of its bugs a way to all of that.',
  remedy:
    'Grant the actions that are used, on the resources they are used on; IAM Access Analyzer can generate such a policy from CloudTrail.',
  limits: [
    'A data source whose document no resource uses is low and possible: whoever takes it from here decides.',
    'A condition that the holder meets wherever he is (a date, his own account, TLS, a user agent) does not count as a limit; one on MFA, an address, an endpoint or a tag does.',
    'A managed policy of AWS is what it was on the day of the table of this version; of one that the table does not name iam-risky-managed-policy says that it is not proven.',
    'A permissions boundary counts where the code holds it, for all who hold the document; one that it does not hold makes it likely, and stops no block. An SCP that takes the rights away again is not looked at.',
    'A policy that is only used as a boundary is not judged.',
    'Who is made an administrator by a group that he joins is reported as high; that a group becomes one of administrators is reported of the group alone.',
  ],
  covers: {
    checkov: [
      'CKV2_AWS_40',
      'CKV2_AWS_56',
      'CKV_AWS_62',
      'CKV_AWS_63',
      'CKV_AWS_107',
      'CKV_AWS_108',
      'CKV_AWS_109',
      'CKV_AWS_110',
      'CKV_AWS_111',
      'CKV_AWS_274',
      'CKV_AWS_275',
      'CKV_AWS_286',
      'CKV_AWS_287',
      'CKV_AWS_288',
      'CKV_AWS_289',
      'CKV_AWS_290',
    ],
    trivy: ['AVD-AWS-0057'],
    kics: [
      'SSO Policy with full privileges',
      'IAM Policies With Full Privileges',
      'IAM Policy Grants Full Permissions',
      'IAM Role With Full Privileges',
    ],
    securityHub: ['IAM.1'],
    cis: ['1.16'],
  },
  evaluate(document, model) {
    if (document.use === 'joined') return [...saysMore(document, judge), ...byGroup(document)];
    // The table says of each policy of AWS whether it makes an administrator, though it does not hold every document.
    const isJudged = grants(document) || document.managed?.worst === 'admin';
    if (!isJudged) return [];
    const holder = onlyHolder(document, model);
    const about = holder === undefined ? {} : { about: { address: holder, topic: 'administrator' } };
    return overOptions(document, judge).map((claim) => (isViolation(claim) ? { ...claim, ...about } : claim));
  },
  beyond: (violation, base) => (isToldOfGroup(violation, base) ? 'nothing' : violation.witness),
});

/** One who is no administrator by what he holds himself, and is by a group. */
function byGroup({ root, address, resource, parts = [] }: IamDocument): readonly Violation[] {
  const admins = parts.map((part) => ({ through: part.through, found: overOptions(part, judge).find(isViolation) }));
  if (admins.some(({ through, found }) => through === undefined && found !== undefined)) return [];
  for (const { through, found } of admins) {
    if (through === undefined || found === undefined) continue;
    return [
      {
        ...found,
        subject: { root, address: isExpression(address) ? through.resource.address : address },
        aspect: byGroupAspect(through.name),
        severity: 'high',
        message: `${address} is an administrator ${through.by}: ${found.message}`,
        trace: [...through.values.flatMap(traceOf), through.resource.declaration, ...found.trace, resource.declaration],
      },
    ];
  }
  return [];
}

/** `user ${var.operator}`: whoever that is stands by what puts him into the group, since an expression may be written otherwise for the same. */
function isExpression(name: string): boolean {
  return name.includes('${');
}

function byGroupAspect(group: string): string {
  return `administrator by ${group}`;
}

/** That a group is one of administrators since the change is told of the group, and one who was an administrator by another is none anew. */
function isToldOfGroup({ aspect }: Violation, { parts = [] }: IamDocument): boolean {
  return parts.some((part) => {
    if (part.through === undefined || !aspect.startsWith(byGroupAspect(''))) return false;
    return aspect === byGroupAspect(part.through.name) || overOptions(part, judge).some(isViolation);
  });
}

function isViolation(claim: Violation | Unresolved): claim is Violation {
  return claim.claim === 'violation';
}

function judge(document: IamDocumentOption): readonly (Violation | Unresolved)[] {
  const question = 'whether the policy grants every action on every resource';
  if (document.unknown !== undefined) return [undecided(document, question)];
  const { answer, statements, symbol, isEverything } = isFullAdmin(document.document);
  if (answer === 'no') return [];
  if (answer === 'unknown') return [undecided(document, question, symbol)];
  const [first] = statements;
  const source = first === undefined ? undefined : document.sources[first];
  const causes = [source?.actions[0], source?.resources[0]].filter((value) => value !== undefined);
  const together = statements.length > 1 ? ` by ${statements.length} statements together` : '';
  const violation: Violation = {
    claim: 'violation',
    aspect: `${document.label} grants everything`,
    message: isEverything
      ? `${document.address} allows every action on every resource.`
      : `${document.address} allows all of IAM${together}, and whoever holds it can give themselves every action on every resource.`,
    trace: pointAt(document, first, ...causes),
    confidence: confidenceIn(...causes),
    witness: { kind: 'request', facts: { action: 'iam:CreateAccessKey', resource: 'arn:aws:iam::111122223333:user/any' } },
  };
  return withinLimits(ofOption(violation, symbol), document, isFullAdmin);
}
