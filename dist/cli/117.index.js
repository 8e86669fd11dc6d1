export const id = 117;
export const ids = [117];
export const modules = {

/***/ 827:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ phaseTitles),
/* harmony export */   ne: () => (/* binding */ controls),
/* harmony export */   pq: () => (/* binding */ controlPhase),
/* harmony export */   rR: () => (/* binding */ epics),
/* harmony export */   v8: () => (/* binding */ findControl)
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
    { id: 'multi-az-redundancy', title: 'Redundancy using multiple Availability Zones', epic: 'resiliency', phases: { v1: 2, v2: 2 }, top10: null, visibleInCode: true },
    { id: 'rotate-keys', title: 'Rotate keys', epic: 'identity-and-access-management', phases: { v1: null, v2: null }, top10: 9, visibleInCode: true },
    { id: 'design-secure-architecture', title: 'Design your secure architecture', epic: 'security-governance', phases: { v1: null, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'use-infrastructure-as-code', title: 'Use infrastructure as code', epic: 'security-governance', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'tagging-strategy', title: 'Tagging strategy', epic: 'security-governance', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'compliance-reports', title: 'Create your compliance reports', epic: 'security-assurance', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'least-privilege-review', title: 'Least Privilege Review', epic: 'identity-and-access-management', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'customer-iam', title: 'Customer IAM: security of your customers', epic: 'identity-and-access-management', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'custom-threat-detection', title: 'Custom Threat Detection capabilities (SecLake / SIEM)', epic: 'threat-detection', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'security-champions', title: 'Security Champions Program', epic: 'vulnerability-management', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'devsecops', title: 'DevSecOps: Security in the Pipeline', epic: 'vulnerability-management', phases: { v1: 4, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'image-generation-pipeline', title: 'Image Generation Pipeline', epic: 'infrastructure-protection', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'anti-malware-runtime', title: 'Anti-Malware / EDR / Runtime Protection', epic: 'infrastructure-protection', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'outbound-traffic-control', title: 'Outbound Traffic Control', epic: 'infrastructure-protection', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'encryption-in-transit', title: 'Encryption in transit', epic: 'data-protection', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
    { id: 'threat-modeling', title: 'Perform threat modeling', epic: 'application-security', phases: { v1: 3, v2: 3 }, top10: null, visibleInCode: true },
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
    { id: 'multi-region-dr-automation', title: 'Multi-region Disaster Recovery Automation', epic: 'resiliency', phases: { v1: 4, v2: 4 }, top10: null, visibleInCode: true },
    { id: 'chaos-engineering', title: 'Chaos Engineering', epic: 'resiliency', phases: { v1: 4, v2: 4 }, top10: null, visibleInCode: true },
    { id: 'fraud-detector', title: 'Amazon Fraud Detector', epic: 'threat-detection', phases: { v1: 4, v2: null }, top10: null, visibleInCode: true },
    { id: 'service-catalog', title: 'Process standardization with Service Catalog', epic: 'infrastructure-protection', phases: { v1: 4, v2: null }, top10: null, visibleInCode: true },
];
const byId = new Map(controls.map((control) => [control.id, control]));
/** By our id, as policies name it in `control`. */
function findControl(id) {
    return byId.get(id);
}
/** Phase of a control: the chosen version's, else the other version's, else 2 (the Top 10 items outside both). */
function controlPhase(control, model) {
    const other = model === 'v2' ? 'v1' : 'v2';
    return control.phases[model] ?? control.phases[other] ?? 2;
}


/***/ }),

/***/ 6117:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: () => (/* binding */ explainCommand)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9341);
/* harmony import */ var _tool_info_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5091);


/** `phasegate explain POLICY`: what a policy looks for, why it matters and what to do. */
async function explainCommand(args) {
    const [wanted] = args;
    const infos = (0,_tool_info_js__WEBPACK_IMPORTED_MODULE_0__/* .policyInfos */ .i)();
    if (wanted === undefined) {
        process.stdout.write(`${infos.map((info) => `${info.id.padEnd(42)} ${info.title}`).join('\n')}\n`);
        return 0;
    }
    const info = infos.find(({ id }) => id === wanted);
    if (info === undefined) {
        const near = infos.filter(({ id }) => id.split('-').some((word) => wanted.split('-').includes(word))).map(({ id }) => id);
        const hint = near.length === 0 ? 'Run "phasegate explain" for the list.' : `Did you mean ${near.slice(0, 3).join(', ')}?`;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`There is no policy "${wanted.slice(0, 80)}". ${hint}`);
    }
    const sections = [
        `${info.title}\n${info.id} \u00b7 ${info.severity} \u00b7 phase ${info.phase} \u00b7 ${info.controlTitle}`,
        `Why\n  ${info.why}`,
        `What to do\n  ${info.remedy}`,
        `Known limits\n${info.limits.map((limit) => `  - ${limit}`).join('\n')}`,
        `More in ${info.docsPath}`,
    ];
    process.stdout.write(`${sections.join('\n\n')}\n`);
    return 0;
}


/***/ }),

/***/ 5091:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ policyInfos)
/* harmony export */ });
/* harmony import */ var _core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(827);
/* harmony import */ var _policies_registry_generated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2720);
/* harmony import */ var _review_settings_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4369);
/* harmony import */ var _review_gate_changes_gate_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4925);
/* harmony import */ var _review_verdict_gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4776);
/* harmony import */ var _review_not_judged_module_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2119);
/* harmony import */ var _review_not_judged_find_unjudged_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5509);
/* harmony import */ var _review_comparison_outside_code_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9652);








/** What no policy of one state says has pages that are not generated. */
const pagesApart = new Map([
    [_review_gate_changes_gate_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .gatePolicy */ .C, 'docs/gate-changes.md'],
    [_review_comparison_outside_code_js__WEBPACK_IMPORTED_MODULE_7__/* .outsideCodePolicy */ .d, 'docs/not-proven.md'],
    [_review_not_judged_find_unjudged_js__WEBPACK_IMPORTED_MODULE_6__/* .notJudgedPolicy */ .L3, 'docs/not-judged.md'],
    [_review_not_judged_module_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .moduleInputPolicy */ .j, 'docs/not-judged.md'],
]);
/** What reports say about the policies, without their code. */
function policyInfos() {
    return [..._policies_registry_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .policies */ .R, _review_gate_changes_gate_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .gatePolicy */ .C, _review_comparison_outside_code_js__WEBPACK_IMPORTED_MODULE_7__/* .outsideCodePolicy */ .d, _review_not_judged_find_unjudged_js__WEBPACK_IMPORTED_MODULE_6__/* .notJudgedPolicy */ .L3, _review_not_judged_module_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .moduleInputPolicy */ .j].map((policy) => ({
        id: policy.id,
        title: policy.title,
        why: policy.why,
        remedy: policy.remedy,
        severity: policy.severity,
        controlId: policy.control,
        controlTitle: (0,_core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__/* .findControl */ .v8)(policy.control)?.title ?? policy.control,
        phase: (0,_review_verdict_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseOf */ .hU)(policy, _review_settings_config_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultConfig */ .s),
        limits: policy.limits,
        docsPath: pagesApart.get(policy) ?? `docs/policies/${policy.id}.md`,
    }));
}


/***/ }),

/***/ 4776:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   hU: () => (/* binding */ phaseOf),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4823);
/* harmony import */ var _core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(827);


/** The one place that decides. Blocks only what the change introduces or weakens, up to the configured phase, severity and confidence. */
function judge(difference, config, waiver, mode) {
    const { policy, confidence } = difference;
    const severity = severityOf(difference, config);
    const phase = phaseOf(policy, config);
    const advise = (reason) => ({ verdict: 'advise', reason });
    if (!difference.introduced)
        return advise(difference.baselineState === 'absent' ? 'fixed by this change' : 'was there before this change');
    if (waiver !== undefined)
        return advise(`accepted: ${waiver.reason}`);
    const set = bySetting(difference, config);
    if (set !== undefined)
        return set;
    if (phase > config.phase)
        return advise(`phase ${phase} is beyond the configured phase ${config.phase}`);
    if (!(0,_core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .atLeast */ .jZ)(_core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO, severity, config.severity))
        return advise(`severity ${severity} is below ${config.severity}`);
    if (!(0,_core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .atLeast */ .jZ)(_core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .confidences */ .E2, confidence, config.confidence))
        return advise(`confidence ${confidence} is below ${config.confidence}`);
    const grounds = `phase ${phase}, ${severity}`;
    return { verdict: 'block', reason: mode === 'scan' ? grounds : `introduced by this change, ${grounds}` };
}
/** What the configuration says of this policy alone, whatever the phase. */
function bySetting({ policy, asPolicy = policy.id, advisory }, config) {
    const id = config.policies[policy.id]?.gate === undefined ? asPolicy : policy.id;
    const gate = config.policies[id]?.gate;
    if (gate === 'block')
        return { verdict: 'block', reason: `${id} is set to block` };
    if (gate === 'advise' || gate === 'off')
        return { verdict: 'advise', reason: gate === 'off' ? `${id} is off` : `${id} is set to advise` };
    return advisory === undefined ? undefined : { verdict: 'advise', reason: advisory };
}
/** The configured severity of the policy, else that of the claim. */
function severityOf({ policy, asPolicy = policy.id, severity }, config) {
    return config.policies[policy.id]?.severity ?? config.policies[asPolicy]?.severity ?? severity;
}
/** The phase that a policy counts from. Throws for a control that the model does not have: a bug of ours. */
function phaseOf(policy, config) {
    const control = (0,_core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__/* .findControl */ .v8)(policy.control);
    if (control === undefined)
        throw new Error(`policy ${policy.id} names the unknown control ${policy.control}`);
    return policy.phase ?? (0,_core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__/* .controlPhase */ .pq)(control, config.model);
}


/***/ })

};
