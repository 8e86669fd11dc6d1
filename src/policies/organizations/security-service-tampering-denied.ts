import { allows } from '../../analysis/iam/grants/federation.ts';
import { guardrailEvidence } from './guardrail-evidence.ts';

/** What turns each service off, or blinds it. */
const tampering: readonly (readonly [string, readonly string[]])[] = [
  ['CloudTrail', ['cloudtrail:StopLogging', 'cloudtrail:DeleteTrail']],
  ['AWS Config', ['config:StopConfigurationRecorder', 'config:DeleteConfigurationRecorder']],
  ['GuardDuty', ['guardduty:DeleteDetector', 'guardduty:UpdateDetector']],
  ['Security Hub', ['securityhub:DisableSecurityHub']],
  ['Macie', ['macie2:DisableMacie']],
  ['Access Analyzer', ['access-analyzer:DeleteAnalyzer']],
  ['flow logs', ['ec2:DeleteFlowLogs']],
];

export const securityServiceTamperingDenied = guardrailEvidence(
  {
    id: 'security-service-tampering-denied',
    control: 'guardrails-scp-rcp',
    title: 'Nobody in an account can turn its detection off',
    why: 'The first thing that an attacker with rights does is to stop the trail. What the organization denies they cannot do, whatever their rights in the account.',
    remedy:
      'Deny stopping and deleting of CloudTrail, Config, GuardDuty, Security Hub, Macie, Access Analyzer and flow logs by a service control policy.',
    limits: ['Whom the policy exempts is not looked at.'],
    covers: {},
  },
  ['scp'],
  (deny) =>
    tampering
      .filter(([, actions]) => actions.some((action) => allows(deny, action)))
      .map(([service]) => `tampering with ${service} is denied`),
);
