export const id = 827;
export const ids = [827];
export const modules = {

/***/ 827:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ phaseTitles),
/* harmony export */   ne: () => (/* binding */ controls),
/* harmony export */   pq: () => (/* binding */ controlPhase),
/* harmony export */   rR: () => (/* binding */ epics),
/* harmony export */   sf: () => (/* binding */ ownControl),
/* harmony export */   v8: () => (/* binding */ findControl),
/* harmony export */   vW: () => (/* binding */ controlEpic)
/* harmony export */ });
/** The stages as the model names them. */
const phaseTitles = {
    1: 'Quick Wins',
    2: 'Foundational',
    3: 'Efficient',
    4: 'Optimized',
};
/** Fields of security that the model sorts its controls into, in the order of the matrix. */
const epics = [
    'security-governance',
    'security-assurance',
    'identity-and-access-management',
    'threat-detection',
    'infrastructure-protection',
    'data-protection',
    'application-security',
    'incident-response',
    'resiliency',
    'vulnerability-management',
];
/** In the order of their phases. */
const controls = [
    { id: 'assign-security-contacts', title: 'Assign Security contacts', epic: 'security-governance', phases: { v1: 1, v2: 1 }, top10: 1, visibleInCode: true },
    { id: 'select-regions', title: 'Select the region(s) to use and block the rest', epic: 'security-governance', phases: { v1: 1, v2: 1 }, top10: null, visibleInCode: true },
    { id: 'evaluate-security-posture', title: 'Evaluate Cloud Security Posture (CSPM)', epic: 'security-assurance', phases: { v1: 1, v2: 1 }, top10: null, visibleInCode: true },
    { id: 'multi-factor-authentication', title: 'Multi-Factor Authentication', epic: 'identity-and-access-management', phases: { v1: 1, v2: 1 }, top10: 2, visibleInCode: true },
    { id: 'root-account-protection', title: 'Root Account Protection', epic: 'identity-and-access-management', phases: { v1: 1, v2: 1 }, top10: null, visibleInCode: true },
    { id: 'identity-federation', title: 'Identity Federation', epic: 'identity-and-access-management', phases: { v1: 2, v2: 1 }, top10: null, visibleInCode: true },
    { id: 'cleanup-unintended-accesses', title: 'Cleanup unintended accesses', epic: 'identity-and-access-management', phases: { v1: 1, v2: 1 }, top10: 7, visibleInCode: true },
    { id: 'detect-common-threats', title: 'Detect Common Threats', epic: 'threat-detection', phases: { v1: 1, v2: 1 }, top10: null, visibleInCode: true },
    { id: 'audit-api-calls', title: 'Audit API calls', epic: 'threat-detection', phases: { v1: 1, v2: 1 }, top10: 6, visibleInCode: true },
    { id: 'billing-alarms', title: 'Billing alarms', epic: 'threat-detection', phases: { v1: 1, v2: 1 }, top10: null, visibleInCode: true },
    { id: 'cleanup-risky-open-ports', title: 'Cleanup risky open ports', epic: 'infrastructure-protection', phases: { v1: null, v2: 1 }, top10: 4, visibleInCode: true },
    { id: 'block-public-access', title: 'Block Public Access', epic: 'data-protection', phases: { v1: 1, v2: 1 }, top10: null, visibleInCode: true },
    { id: 'analyze-data-security-posture', title: 'Analyze data security posture', epic: 'data-protection', phases: { v1: 1, v2: 1 }, top10: null, visibleInCode: true },
    { id: 'waf-managed-rules', title: 'WAF with managed rules', epic: 'application-security', phases: { v1: 1, v2: 1 }, top10: null, visibleInCode: true },
    { id: 'act-on-critical-findings', title: 'Act on Critical Security Findings', epic: 'incident-response', phases: { v1: 1, v2: 1 }, top10: 8, visibleInCode: true },
    { id: 'evaluate-resilience', title: 'Evaluate Resilience', epic: 'resiliency', phases: { v1: null, v2: 1 }, top10: null, visibleInCode: true },
    { id: 'remediate-trusted-advisor-findings', title: 'Remediate security findings found by AWS Trusted Advisor', epic: 'threat-detection', phases: { v1: 1, v2: null }, top10: null, visibleInCode: true },
    { id: 'identify-regulatory-requirements', title: 'Identify security and regulatory requirements', epic: 'security-governance', phases: { v1: 2, v2: 2 }, top10: null, visibleInCode: true },
    { id: 'cloud-security-training-plan', title: 'Cloud Security Training Plan', epic: 'security-governance', phases: { v1: 2, v2: 2 }, top10: null, visibleInCode: false },
    { id: 'identify-crown-jewels', title: 'Identify the most sensitive data (crown jewels)', epic: 'security-governance', phases: { v1: 2, v2: null }, top10: null, visibleInCode: true },
    { id: 'intentional-data-policies', title: 'Intentional data policies', epic: 'data-protection', phases: { v1: null, v2: null }, top10: 5, visibleInCode: true },
    { id: 'configuration-monitoring', title: 'Inventory & Configuration monitoring', epic: 'security-assurance', phases: { v1: 2, v2: 2 }, top10: null, visibleInCode: true },
    { id: 'guardrails-scp-rcp', title: 'GuardRails: Organizational Policies with SCPs/RCPs', epic: 'identity-and-access-management', phases: { v1: 2, v2: 2 }, top10: null, visibleInCode: true },
    { id: 'use-temporary-credentials', title: 'Use Temporary Credentials', epic: 'identity-and-access-management', phases: { v1: null, v2: 2 }, top10: null, visibleInCode: true },
    { id: 'imdsv2', title: 'Instance Metadata Service (IMDS) v2', epic: 'identity-and-access-management', phases: { v1: null, v2: 2 }, top10: null, visibleInCode: true },
    { id: 'investigate-most-guardduty-findings', title: 'Investigate most Amazon GuardDuty findings', epic: 'threat-detection', phases: { v1: 2, v2: null }, top10: null, visibleInCode: true },
    { id: 'advanced-threat-detection', title: 'Advanced Threat Detection', epic: 'threat-detection', phases: { v1: null, v2: 2 }, top10: null, visibleInCode: true },
    { id: 'manage-infrastructure-vulnerabilities', title: 'Manage infrastructure vulnerabilities', epic: 'vulnerability-management', phases: { v1: 2, v2: 2 }, top10: null, visibleInCode: true },
    { id: 'manage-application-vulnerabilities', title: 'Manage application vulnerabilities', epic: 'vulnerability-management', phases: { v1: 2, v2: 2 }, top10: null, visibleInCode: true },
    { id: 'limit-network-access', title: 'Limit Network Access', epic: 'infrastructure-protection', phases: { v1: 1, v2: 2 }, top10: 4, visibleInCode: true },
    { id: 'secure-ec2-management', title: 'Secure EC2 Instances Management', epic: 'infrastructure-protection', phases: { v1: 2, v2: 2 }, top10: null, visibleInCode: true },
    { id: 'network-segmentation', title: 'Network segmentation (VPCs)', epic: 'infrastructure-protection', phases: { v1: 2, v2: 2 }, top10: null, visibleInCode: true },
    { id: 'multi-account-management', title: 'Multi-account management', epic: 'infrastructure-protection', phases: { v1: 2, v2: 2 }, top10: null, visibleInCode: true },
    { id: 'data-encryption-at-rest', title: 'Data Encryption at rest', epic: 'data-protection', phases: { v1: 2, v2: 2 }, top10: null, visibleInCode: true },
    { id: 'backups', title: 'Backups', epic: 'data-protection', phases: { v1: 2, v2: 2 }, top10: null, visibleInCode: true },
    { id: 'discover-sensitive-data', title: 'Discover sensitive data', epic: 'data-protection', phases: { v1: 2, v2: 2 }, top10: null, visibleInCode: true },
    { id: 'involve-security-in-development', title: 'Involve security teams in development', epic: 'application-security', phases: { v1: 2, v2: 2 }, top10: 10, visibleInCode: true },
    { id: 'no-secrets-in-code', title: 'No secrets in code', epic: 'application-security', phases: { v1: 2, v2: 2 }, top10: 3, visibleInCode: true },
    { id: 'define-ir-playbooks', title: 'Define incident response playbooks', epic: 'incident-response', phases: { v1: 2, v2: 2 }, top10: null, visibleInCode: true },
    { id: 'multi-az-redundancy', title: 'Redundancy using multiple Availability Zones', epic: 'resiliency', epicV1: 'incident-response', phases: { v1: 2, v2: 2 }, top10: null, visibleInCode: true },
    { id: 'rotate-keys', title: 'Rotate keys', epic: 'identity-and-access-management', phases: { v1: null, v2: null }, top10: 9, visibleInCode: true },
    { id: 'design-secure-architecture', title: 'Design your secure architecture', epic: 'security-governance', phases: { v1: null, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'use-infrastructure-as-code', title: 'Use infrastructure as code', epic: 'security-governance', epicV1: 'incident-response', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'tagging-strategy', title: 'Tagging strategy', epic: 'security-governance', epicV1: 'identity-and-access-management', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'compliance-reports', title: 'Create your compliance reports', epic: 'security-assurance', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'least-privilege-review', title: 'Least Privilege Review', epic: 'identity-and-access-management', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'customer-iam', title: 'Customer IAM: security of your customers', epic: 'identity-and-access-management', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'custom-threat-detection', title: 'Custom Threat Detection capabilities (SecLake / SIEM)', epic: 'threat-detection', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'security-champions', title: 'Security Champions Program', epic: 'vulnerability-management', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'devsecops', title: 'DevSecOps: Security in the Pipeline', epic: 'vulnerability-management', epicV1: 'application-security', phases: { v1: 4, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'image-generation-pipeline', title: 'Image Generation Pipeline', epic: 'infrastructure-protection', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'anti-malware-runtime', title: 'Anti-Malware / EDR / Runtime Protection', epic: 'infrastructure-protection', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'outbound-traffic-control', title: 'Outbound Traffic Control', epic: 'infrastructure-protection', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'encryption-in-transit', title: 'Encryption in transit', epic: 'data-protection', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'threat-modeling', title: 'Perform threat modeling', epic: 'application-security', epicV1: 'security-governance', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'waf-custom-rules', title: 'WAF with custom rules', epic: 'application-security', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'ddos-mitigation', title: 'Advanced DDoS Mitigation (L7)', epic: 'application-security', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'tabletop-exercises', title: 'Run TableTop Exercises - Simulations', epic: 'incident-response', phases: { v1: null, v2: 3 }, top10: null, visibleInCode: false },
    { id: 'automate-critical-playbooks', title: 'Automate Critical Playbooks', epic: 'incident-response', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'security-investigations', title: 'Security Investigations - Root cause analysis', epic: 'incident-response', phases: { v1: 4, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'disaster-recovery-plan', title: 'Disaster Recovery Plan', epic: 'resiliency', phases: { v1: null, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'sharing-security-work', title: 'Sharing security work and responsibility', epic: 'security-governance', phases: { v1: 4, v2: 4 }, top10: null, visibleInCode: true },
    { id: 'automate-evidence-gathering', title: 'Automate Evidence Gathering', epic: 'security-assurance', phases: { v1: null, v2: 4 }, top10: null, visibleInCode: true },
    { id: 'iam-data-perimeters', title: 'IAM Data Perimeters', epic: 'identity-and-access-management', phases: { v1: 4, v2: 4 }, top10: null, visibleInCode: true },
    { id: 'iam-policy-generation-pipeline', title: 'IAM Policy Generation Pipeline', epic: 'identity-and-access-management', phases: { v1: 4, v2: 4 }, top10: null, visibleInCode: true },
    { id: 'temporary-elevated-access', title: 'Temporary Elevated Access', epic: 'identity-and-access-management', phases: { v1: null, v2: 4 }, top10: null, visibleInCode: true },
    { id: 'threat-intelligence', title: 'Threat Intelligence', epic: 'threat-detection', phases: { v1: 4, v2: 4 }, top10: null, visibleInCode: true },
    { id: 'network-flow-analysis', title: 'Network Flows analysis (VPC Flow Logs)', epic: 'threat-detection', phases: { v1: 3, v2: 4 }, top10: null, visibleInCode: true },
    { id: 'vulnerability-management-team', title: 'Vulnerability Management Team', epic: 'vulnerability-management', phases: { v1: null, v2: 4 }, top10: null, visibleInCode: false },
    { id: 'zero-trust-access', title: 'Zero Trust Access', epic: 'infrastructure-protection', phases: { v1: null, v2: 4 }, top10: null, visibleInCode: true },
    { id: 'use-abstract-services', title: 'Use abstract services', epic: 'infrastructure-protection', phases: { v1: 3, v2: 4 }, top10: null, visibleInCode: true },
    { id: 'genai-data-protection', title: 'GenAI Data protection', epic: 'data-protection', phases: { v1: null, v2: 4 }, top10: null, visibleInCode: true },
    { id: 'red-team', title: "Forming a Red Team (Attacker's Point of View)", epic: 'application-security', phases: { v1: 4, v2: 4 }, top10: null, visibleInCode: false },
    { id: 'blue-team', title: 'Forming a Blue Team (Incident Response)', epic: 'incident-response', phases: { v1: 4, v2: 4 }, top10: null, visibleInCode: false },
    { id: 'advanced-security-automations', title: 'Advanced security automations', epic: 'incident-response', phases: { v1: 4, v2: 4 }, top10: null, visibleInCode: true },
    { id: 'security-orchestration-ticketing', title: 'Security Orchestration & Ticketing', epic: 'incident-response', phases: { v1: null, v2: 4 }, top10: null, visibleInCode: true },
    { id: 'automate-deviation-correction', title: 'Automate deviation correction in configurations', epic: 'incident-response', phases: { v1: 3, v2: 4 }, top10: null, visibleInCode: true },
    { id: 'multi-region-dr-automation', title: 'Multi-region Disaster Recovery Automation', epic: 'resiliency', epicV1: 'incident-response', phases: { v1: 4, v2: 4 }, top10: null, visibleInCode: true },
    { id: 'chaos-engineering', title: 'Chaos Engineering', epic: 'resiliency', epicV1: 'security-governance', phases: { v1: 4, v2: 4 }, top10: null, visibleInCode: true },
    { id: 'fraud-detector', title: 'Amazon Fraud Detector', epic: 'threat-detection', phases: { v1: 4, v2: null }, top10: null, visibleInCode: true },
    { id: 'service-catalog', title: 'Process standardization with Service Catalog', epic: 'infrastructure-protection', phases: { v1: 4, v2: null }, top10: null, visibleInCode: true },
];
/** What a policy of a team's own is of that names a phase and no control. It is in no matrix: the model does not have it. */
const ownControl = {
    id: 'control-of-our-own',
    title: 'A control of our own',
    epic: 'security-governance',
    phases: { v1: null, v2: null },
    top10: null,
    visibleInCode: true,
};
const byId = new Map([...controls, ownControl].map((control) => [control.id, control]));
/** By our id, as policies name it in `control`. */
function findControl(id) {
    return byId.get(id);
}
/** Phase of a control: the chosen version's, else the other version's, else 2 (the Top 10 items outside both). */
function controlPhase(control, model) {
    const other = model === 'v2' ? 'v1' : 'v2';
    return control.phases[model] ?? control.phases[other] ?? 2;
}
/** Field of a control in the chosen version. */
function controlEpic(control, model) {
    return model === 'v1' ? (control.epicV1 ?? control.epic) : control.epic;
}


/***/ })

};
