import { isFullAdmin } from '../../analysis/iam/grants/full-admin.ts';
import { confidenceIn, defineViolation } from '../define-policy.ts';
import { pointAt, undecided } from './point-at.ts';

export const iamFullAdmin = defineViolation({
  id: 'iam-full-admin',
  control: 'least-privilege-review',
  // Whoever holds it can undo every control of phases 1 and 2 with one call, so it counts with them.
  phase: 2,
  severity: 'critical',
  on: 'iam.document',
  dialects: ['terraform', 'cloudformation'],
  title: 'Policy grants every action on every resource',
  why: 'Whoever gets hold of this identity owns the account: reads all data, creates further identities, and turns off every log and alarm. A build job or a service with administrator rights makes each of its bugs a way to all of that.',
  remedy:
    'Grant the actions that are used, on the resources they are used on; IAM Access Analyzer can generate such a policy from CloudTrail.',
  limits: [
    'Of the managed policies of AWS only AdministratorAccess is recognised.',
    'A permissions boundary or an SCP that takes the rights away again is not looked at.',
  ],
  covers: {
    checkov: ['CKV_AWS_1', 'CKV_AWS_62', 'CKV_AWS_274', 'CKV_AWS_275'],
    trivy: ['AVD-AWS-0057'],
    kics: ['IAM Policies With Full Privileges', 'IAM Policy Grants Full Permissions', 'IAM Role With Full Privileges'],
    securityHub: ['IAM.1'],
    cis: ['1.16'],
  },
  *evaluate(document) {
    if (document.use !== 'identity') return;
    const question = 'whether the policy grants every action on every resource';
    if (document.unknown !== undefined) {
      yield undecided(document, question);
      return;
    }
    const { answer, statements, symbol } = isFullAdmin(document.document);
    if (answer === 'unknown') yield undecided(document, question, symbol);
    if (answer !== 'yes') return;
    const [first] = statements;
    const source = first === undefined ? undefined : document.sources[first];
    const causes = [source?.actions[0], source?.resources[0]].filter((value) => value !== undefined);
    yield {
      claim: 'violation',
      aspect: `${document.label} grants everything`,
      message: `${document.address} allows every action on every resource${statements.length > 1 ? ` by ${statements.length} statements together` : ''}.`,
      trace: pointAt(document, first, ...causes),
      confidence: confidenceIn(...causes),
      witness: { kind: 'request', facts: { action: 'iam:CreateAccessKey', resource: 'arn:aws:iam::111122223333:user/any' } },
    };
  },
});
