import { asWritten } from '../../core/as-written.ts';
import type { ManagedPolicy } from '../../analysis/iam/managed/managed-policies.ts';
import type { WorstGrant } from '../../analysis/iam/grants/worst-grant.ts';
import type { Severity } from '../../core/finding.ts';
import type { IamDocumentOption } from '../../model/iam/iam-document.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';
import { overOptions } from '../documents/over-options.ts';
import { undecided } from '../documents/point-at.ts';

export const iamRiskyManagedPolicy = defineViolation({
  id: 'iam-risky-managed-policy',
  control: 'least-privilege-review',
  severity: 'high',
  on: 'iam.document',
  dialects: ['terraform', 'cloudformation'],
  title: 'A managed policy of AWS grants far more than a task needs',
  why: 'AWS writes its "full access" policies for nobody in particular: they reach every resource of the account, many hand out access to others, some let their holder take over roles, and AWS widens them without asking.',
  remedy: 'Attach a policy of your own with the actions and resources that are used; IAM Access Analyzer can generate one from CloudTrail.',
  limits: [
    'The documents are those of the day of the table; AWS changes them.',
    'AdministratorAccess and IAMFullAccess are reported by iam-full-admin.',
    'Of policies that AWS made for roles of its services only those that let their holder gain other rights are reported, as low.',
    'A policy that the table does not name is reported as not proven.',
  ],
  covers: { checkov: ['CKV2_AWS_56'], cis: ['1.22'] },
  evaluate(document) {
    if (document.use === 'managed') return overOptions(document, judge);
    const isUnknown = document.use === 'identity' && document.label === 'managed policy';
    return isUnknown ? overOptions(document, (option) => [undecided(option, 'which managed policy is attached')]) : [];
  },
});

interface Risk {
  readonly severity: Severity;
  readonly does: string;
}

const risks: Readonly<Partial<Record<WorstGrant, Risk>>> = {
  power: { severity: 'high', does: 'allows nearly every action but those of IAM, on every resource' },
  escalates: { severity: 'high', does: 'lets its holder gain the rights of other roles' },
  'takes-over': { severity: 'medium', does: 'lets its holder work with the roles of what is there already' },
  permissions: { severity: 'medium', does: 'lets its holder open resources of the account to others' },
};
/** What a policy of a telling name does; of others it is daily work. */
const wideRisks: Readonly<Partial<Record<WorstGrant, Risk>>> = {
  credentials: { severity: 'medium', does: 'reads every secret of the account' },
  data: { severity: 'medium', does: 'reads what is kept on every resource' },
  write: { severity: 'medium', does: 'changes or deletes what is kept on every resource' },
};
/** What a class does not tell. */
const namedRisks: ReadonlyMap<string, Risk> = new Map([
  ['AWSCloudShellFullAccess', { severity: 'medium', does: 'lets its holder carry files out of the account through CloudShell' }],
  ['AmazonEKSClusterAdminPolicy', { severity: 'high', does: 'makes its holder an administrator of the cluster' }],
  ['AmazonEKSAdminPolicy', { severity: 'medium', does: 'lets its holder change nearly everything in the cluster, access included' }],
]);
const withdrawn: Risk = { severity: 'low', does: 'has been withdrawn by AWS and can no longer be attached' };

function judge(document: IamDocumentOption): readonly (Violation | Unresolved)[] {
  const { managed } = document;
  if (document.unknown !== undefined) return [undecided(document, 'which managed policy is attached')];
  const risk = managed === undefined ? undefined : riskOf(managed);
  // The option in which a condition attaches nothing.
  const isAttached = document.condition === undefined || document.sources.length > 0 || document.document.more !== undefined;
  if (managed === undefined || !isAttached) return [];
  if (isUnlisted(document)) return [notListed(document, managed)];
  if (risk === undefined) return [];
  return [
    {
      claim: 'violation',
      aspect: `${managed.name} attached`,
      message: `${document.address} attaches ${managed.name}, which ${risk.does}${managed.date === undefined ? '' : ` (as of ${managed.date})`}.`,
      trace: [...traceOf(document.value), document.resource.declaration],
      confidence: confidenceIn(document.value),
      severity: risk.severity,
    },
  ];
}

/** The table has a date, and a policy that it has not what nobody here knows. */
function isUnlisted({ managed, document }: IamDocumentOption): boolean {
  return managed !== undefined && managed.date === undefined && document.more !== undefined;
}

/** AWS decides what it grants, and may have made it since; it may also be one of the account, looked up by its name. */
function notListed({ label, value }: IamDocumentOption, { name }: ManagedPolicy): Unresolved {
  const unknown = { kind: 'unknown', reason: 'unlisted-policy', expression: `the policy ${name}`, origin: value.origin } as const;
  return { claim: 'unresolved', aspect: label, unknown, message: `what ${asWritten(name)} grants` };
}

function riskOf({ name, worst, isForService, isDeprecated }: ManagedPolicy): Risk | undefined {
  const named = namedRisks.get(name);
  if (named !== undefined) return named;
  const old = isDeprecated ? withdrawn : undefined;
  const risk = risks[worst] ?? (/Full_?Access|Admin|PowerUser|ReadWrite/u.test(name) ? wideRisks[worst] : undefined);
  if (!isForService) return risk ?? old;
  return worst === 'escalates' && risk !== undefined ? { ...risk, severity: 'low' } : old;
}
