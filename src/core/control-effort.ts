/** Whose code shows a control: that of an account or an organization, that of each workload, or the files of any repository. */
export type ControlScope = 'account' | 'workload' | 'repository';

/** What it takes to begin with a control. */
export interface ControlEffort {
  readonly scope: ControlScope;
  /** 1: a file or a resource; 2: a few resources that belong together; 3: a part of the architecture. */
  readonly size: 1 | 2 | 3;
}

/** Ids by scope and size, the first to do first. A control that shows by the absence of faults alone is not here: nothing is to be declared. */
const ids: Readonly<Record<ControlScope, Readonly<Record<ControlEffort['size'], string>>>> = {
  repository: {
    1: 'manage-application-vulnerabilities involve-security-in-development no-secrets-in-code define-ir-playbooks threat-modeling design-secure-architecture security-champions sharing-security-work identify-regulatory-requirements tagging-strategy',
    2: 'devsecops use-temporary-credentials use-infrastructure-as-code iam-policy-generation-pipeline',
    3: 'image-generation-pipeline',
  },
  workload: {
    1: 'block-public-access imdsv2 rotate-keys data-encryption-at-rest encryption-in-transit secure-ec2-management use-abstract-services identify-crown-jewels intentional-data-policies',
    2: 'waf-managed-rules backups manage-infrastructure-vulnerabilities custom-threat-detection multi-az-redundancy evaluate-resilience waf-custom-rules network-flow-analysis customer-iam anti-malware-runtime genai-data-protection fraud-detector',
    3: 'network-segmentation least-privilege-review outbound-traffic-control ddos-mitigation disaster-recovery-plan zero-trust-access chaos-engineering multi-region-dr-automation',
  },
  account: {
    1: 'assign-security-contacts billing-alarms detect-common-threats cleanup-unintended-accesses analyze-data-security-posture evaluate-security-posture remediate-trusted-advisor-findings advanced-threat-detection investigate-most-guardduty-findings discover-sensitive-data compliance-reports threat-intelligence security-investigations',
    2: 'audit-api-calls act-on-critical-findings configuration-monitoring multi-factor-authentication root-account-protection select-regions guardrails-scp-rcp automate-critical-playbooks security-orchestration-ticketing automate-evidence-gathering service-catalog automate-deviation-correction',
    3: 'identity-federation multi-account-management iam-data-perimeters temporary-elevated-access advanced-security-automations',
  },
};

const efforts: ReadonlyMap<string, ControlEffort & { readonly rank: number }> = new Map(
  (['repository', 'workload', 'account'] as const).flatMap((scope) =>
    ([1, 2, 3] as const).flatMap((size) => ids[scope][size].split(' ').map((id, rank) => [id, { scope, size, rank }] as const)),
  ),
);

/** Undefined for what nothing can be declared of. */
export function effortOf(controlId: string): (ControlEffort & { readonly rank: number }) | undefined {
  return efforts.get(controlId);
}
