export const id = 205;
export const ids = [205];
export const modules = {

/***/ 1934:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/**
 * Writes a report so that a reader sees the old content or the new, never a part: a temporary file beside it, then a rename. A symbolic link
 * stays one; a pipe or a device (`/dev/stdout`) is written to as it is. Makes the folder. Throws the system's error.
 */
async function writeOutput(path, content) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    if (found !== undefined && !found.isFile())
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, content);
    const target = found === undefined ? path : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, content, { flag: 'wx', ...(found === undefined ? {} : { mode: found.mode & 0o777 }) });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, target);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 4823:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ confidences),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   jZ: () => (/* binding */ atLeast)
/* harmony export */ });
/** Impact if true. */
const severities = ['info', 'low', 'medium', 'high', 'critical'];
/** Chance that it is true: `certain` when every value is proven, `likely` when a default or a heuristic decides, `possible` otherwise. */
const confidences = ['possible', 'likely', 'certain'];
/** Is `value` as far on in `order` as `floor`, or further? Both are members of it. */
function atLeast(order, value, floor) {
    return order.indexOf(value) >= order.indexOf(floor);
}


/***/ }),

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

/***/ 2820:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ renderHealth),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   MB: () => (/* binding */ bad),
/* harmony export */   ZS: () => (/* binding */ weak),
/* harmony export */   uw: () => (/* binding */ good)
/* harmony export */ });
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4628);

function good(what, why) {
    return { mark: 'good', what, why, todo: '' };
}
/** It works, and somebody who wants to can get around it. */
function weak(what, why, todo) {
    return { mark: 'weak', what, why, todo };
}
/** The gate does not hold, or will not work. */
function bad(what, why, todo) {
    return { mark: 'bad', what, why, todo };
}
/** It could not be looked at. */
function unknown(what, why, todo) {
    return { mark: 'unknown', what, why, todo };
}
const signs = { good: '\u2713', weak: '!', bad: '\u2717', unknown: '?' };
/** One line each. */
function renderHealth(list) {
    return list
        .map(({ mark, what, why, todo }) => `${signs[mark]} ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)}: ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(why)}${todo === '' ? '' : ` \u2192 ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(todo)}`}\n`)
        .join('');
}


/***/ }),

/***/ 1959:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jV: () => (/* binding */ toolHealth),
/* harmony export */   ok: () => (/* binding */ openClone),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _adapters_git_git_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4928);
/* harmony import */ var _adapters_git_open_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7961);
/* harmony import */ var _adapters_git_run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2410);
/* harmony import */ var _health_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2820);




const nodeMin = [20, 19];
const gitMin = [2, 30];
/** Is `text` (`v24.1.0`, `git version 2.43.0`) at least major.minor? */
function isAtLeast(text, [major, minor]) {
    const match = /(\d+)\.(\d+)/u.exec(text);
    const found = [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)];
    return found[0] > major || (found[0] === major && found[1] >= minor);
}
async function toolHealth(nodeVersion, dir) {
    const node = isAtLeast(nodeVersion, nodeMin)
        ? (0,_health_js__WEBPACK_IMPORTED_MODULE_3__/* .good */ .uw)('node', nodeVersion)
        : (0,_health_js__WEBPACK_IMPORTED_MODULE_3__/* .bad */ .MB)('node', `${nodeVersion} is too old`, `install ${nodeMin.join('.')} or newer`);
    try {
        const version = (await (0,_adapters_git_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(dir, ['--version'])).stdout.toString('utf8').trim();
        const git = isAtLeast(version, gitMin)
            ? (0,_health_js__WEBPACK_IMPORTED_MODULE_3__/* .good */ .uw)('git', version)
            : (0,_health_js__WEBPACK_IMPORTED_MODULE_3__/* .weak */ .ZS)('git', `${version} is old`, `install ${gitMin.join('.')} or newer`);
        return [node, git];
    }
    catch (error) {
        if (!(error instanceof _adapters_git_git_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .GitProblem */ .UG))
            throw error;
        return [node, (0,_health_js__WEBPACK_IMPORTED_MODULE_3__/* .bad */ .MB)('git', error.message, 'install git, or pass the folder of a clone with --dir')];
    }
}
/** The clone, when there is one; undefined with the reason otherwise. */
async function openClone(dir) {
    try {
        const repository = await (0,_adapters_git_open_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h)(dir);
        const shallow = await repository.shallowCommits();
        const health = shallow.size === 0
            ? (0,_health_js__WEBPACK_IMPORTED_MODULE_3__/* .good */ .uw)('clone', 'it has the whole history')
            : (0,_health_js__WEBPACK_IMPORTED_MODULE_3__/* .weak */ .ZS)('clone', 'it is shallow: the merge base may be missing', 'git fetch --unshallow; in a workflow fetch-depth: 0');
        return { repository, health: [health] };
    }
    catch (error) {
        if (!(error instanceof _adapters_git_git_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .GitProblem */ .UG))
            throw error;
        return {
            health: [
                (0,_health_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)('clone', `${dir} cannot be read as a clone (${error.code.replaceAll('-', ' ')})`, 'run this in a clone, or name the repository with --repo OWNER/NAME'),
            ],
        };
    }
}
/** `owner/name` of the remote `origin`, when it is on a GitHub-like host. */
async function originOf(dir) {
    const { code, stdout } = await (0,_adapters_git_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(dir, ['config', '--get', 'remote.origin.url'], { accept: [1] });
    if (code !== 0)
        return undefined;
    const match = /[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/u.exec(stdout.toString('utf8').trim());
    return match?.[1];
}


/***/ }),

/***/ 5205:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/adapters/filesystem/write-output.js
var write_output = __webpack_require__(1934);
// EXTERNAL MODULE: ./build/adapters/git/git-problem.js
var git_problem = __webpack_require__(4928);
// EXTERNAL MODULE: ./build/adapters/git/open-repository.js + 4 modules
var open_repository = __webpack_require__(7961);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/review/config.js
var config = __webpack_require__(6363);
// EXTERNAL MODULE: ./build/entry/cli/doctor/local.js
var local = __webpack_require__(1959);
;// CONCATENATED MODULE: ./build/entry/cli/init/templates.js
/** actions/checkout v7.0.1. */
const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
/** The job that a branch can require. It has no condition and no filter: what is skipped counts as passed, what never starts stays pending. */
function gateWorkflow(action) {
    return `# The security gate. Require the check "phasegate" on the default branch: a red check alone keeps nobody from merging.
# No \`paths:\` and no \`if:\` here: a job that is skipped counts as passed, and a required check that never starts stays pending.
name: phasegate

on:
  pull_request:
    # "edited": a pull request that is given another base branch must be judged again, and GitHub sends nothing else then.
    types: [opened, synchronize, reopened, edited]
  merge_group:

permissions:
  contents: read
  pull-requests: write # comments; forks get a token that may only read, and their verdict is the job's result

concurrency:
  group: phasegate-\${{ github.event.pull_request.number || github.sha }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  phasegate:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    steps:
      - uses: ${checkout}
        with:
          # The comparison needs the merge base; a shallow clone does not have it.
          fetch-depth: 0
          persist-credentials: false
      - uses: ${action}
`;
}
/** Answers commands. A workflow of its own, because a job of the gate must have no condition. */
function commandWorkflow(action) {
    return `# Answers "/security-review" in comments of pull requests. It runs as the default branch has it, whatever a pull request changes here.
name: phasegate-commands

on:
  issue_comment:
    types: [created, edited, deleted]

permissions:
  contents: read
  pull-requests: write

concurrency:
  # One at a time for each comment. A group for the whole pull request would lose commands: of the runs that wait, GitHub keeps the newest alone.
  group: phasegate-commands-\${{ github.event.comment.id }}
  cancel-in-progress: false

jobs:
  answer:
    if: >-
      github.event.issue.pull_request &&
      (startsWith(github.event.comment.body, '/') || startsWith(github.event.changes.body.from, '/'))
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    steps:
      - uses: ${action}
`;
}
function configuration(phase) {
    return `# How Phasegate judges pull requests. Always read from the base commit: a change here counts once it is merged, and is reported until then.

# The phase of the AWS Security Maturity Model that your team has reached: controls up to it block, later ones advise.
# 1 Quick Wins, 2 Foundational, 3 Efficient, 4 Optimized.
phase: ${phase}

# Findings of this severity or above block: info, low, medium, high, critical.
severity: high

# Who may accept a finding with "/security-review accept". The author of a pull request may not.
acceptance:
  permission: write
  days: 90
# Have a change of the gate itself accepted by somebody else, too:
# policies:
#   gate-configuration-changed: { gate: block }

# AWS accounts that are yours, so that trust in them is no finding:
# trustedAccounts: ["111122223333"]
`;
}

// EXTERNAL MODULE: ./build/entry/cli/tool-info.js
var tool_info = __webpack_require__(5091);
;// CONCATENATED MODULE: ./build/entry/cli/init.js












/** Stands where the commit is not known: no such reference exists, so the workflow fails until somebody puts the commit in. */
const placeholder = 'phasegate/phasegate@REPLACE-WITH-THE-COMMIT-OF-A-RELEASE';
/** `phasegate init`: writes the workflows and the configuration. What is there already stays, unless --force is given. */
async function initCommand(args) {
    const { dir, phase, force, action = await ownAction() } = optionsOf(args);
    const files = [
        ['.github/workflows/phasegate.yml', gateWorkflow(action)],
        ['.github/workflows/phasegate-commands.yml', commandWorkflow(action)],
        [config/* configPath */.e, configuration(phase)],
    ];
    const lines = [];
    for (const [path, content] of files) {
        const target = (0,external_node_path_.join)(dir, path);
        const isThere = await exists(target);
        if (!isThere || force)
            await (0,write_output/* writeOutput */.z)(target, content);
        lines.push(isThere ? (force ? `replaced ${path}` : `kept     ${path}, which is there already (--force replaces it)`) : `wrote    ${path}`);
    }
    process.stdout.write(`${lines.join('\n')}\n\n${nextSteps(action)}`);
    return 0;
}
function optionsOf(args) {
    const options = { dir: { type: 'string' }, phase: { type: 'string' }, action: { type: 'string' }, force: { type: 'boolean' } };
    try {
        const { dir = '.', phase, action, force = false } = (0,external_node_util_.parseArgs)({ args: [...args], options, strict: true }).values;
        return { dir, force, phase: toPhase(phase), ...(action === undefined ? {} : { action: toAction(action) }) };
    }
    catch (error) {
        if (error instanceof problem/* Problem */.A)
            throw error;
        throw new problem/* Problem */.A(`${error instanceof Error ? (error.message.split('. ')[0] ?? '') : 'Unreadable arguments'}. Run "phasegate help" for the options.`);
    }
}
function toPhase(text) {
    const phases = [1, 2, 3, 4];
    const phase = text === undefined ? config/* defaultConfig */.s.phase : phases.find((one) => String(one) === text);
    if (phase === undefined)
        throw new problem/* Problem */.A(`"${(text ?? '').slice(0, 20)}" is no phase. Use --phase 1, 2, 3 or 4.`);
    return phase;
}
function toAction(text) {
    if (/^[\w.-]+\/[\w./-]+@[\w./-]+$/u.test(text))
        return text;
    throw new problem/* Problem */.A(`"${text.slice(0, 80)}" names no action. Use --action OWNER/NAME@COMMIT.`);
}
/** The clone of Phasegate that this runs from, by its commit: what was tried is what runs. */
async function ownAction() {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    try {
        const repository = await (0,open_repository/* openRepository */.h)(here);
        try {
            const commit = await repository.resolve('HEAD');
            const tree = await repository.tree(commit);
            const name = await (0,local/* originOf */.yv)(here);
            const isOurs = tree.paths.includes('action.yml') && name?.toLowerCase().endsWith('/phasegate') === true;
            return isOurs ? `${name ?? ''}@${commit} # ${tool_info/* toolVersion */.f}` : placeholder;
        }
        finally {
            repository.close();
        }
    }
    catch (error) {
        if (error instanceof git_problem/* GitProblem */.UG)
            return placeholder;
        throw error;
    }
}
/** A broken link is there too. */
async function exists(path) {
    try {
        await (0,promises_.lstat)(path);
        return true;
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return false;
        throw new problem/* Problem */.A(`${path} cannot be written: ${error instanceof Error ? error.message : 'unknown error'}.`);
    }
}
function nextSteps(action) {
    const steps = [
        ...(action === placeholder ? ['Put the commit of a release in place of REPLACE-WITH-THE-COMMIT-OF-A-RELEASE, in both workflows.'] : []),
        'Commit these files on the default branch: nothing that a pull request changes in them counts before.',
        'Let somebody who is responsible for security own them: a line "/.github/ @your-team" in .github/CODEOWNERS.',
        'Open a pull request; then require the check "phasegate" on the default branch (docs/required-status.md).',
        'See whether it holds: phasegate doctor --repo OWNER/NAME, with GITHUB_TOKEN set.',
    ];
    return `Next\n${steps.map((step, index) => `  ${index + 1}. ${step}\n`).join('')}`;
}


/***/ }),

/***/ 5091:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toolVersion),
/* harmony export */   i: () => (/* binding */ policyInfos)
/* harmony export */ });
/* harmony import */ var _core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(827);
/* harmony import */ var _policies_registry_generated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3503);
/* harmony import */ var _review_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6363);
/* harmony import */ var _review_gate_changes_gate_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4925);
/* harmony import */ var _review_gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5534);





const toolVersion = '0.1.0';
/** What reports say about the policies, without their code. */
function policyInfos() {
    return [..._policies_registry_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .policies */ .R, _review_gate_changes_gate_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .gatePolicy */ .C].map((policy) => ({
        id: policy.id,
        title: policy.title,
        why: policy.why,
        remedy: policy.remedy,
        severity: policy.severity,
        controlId: policy.control,
        controlTitle: (0,_core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__/* .findControl */ .v8)(policy.control)?.title ?? policy.control,
        phase: (0,_review_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseOf */ .hU)(policy, _review_config_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultConfig */ .s),
        limits: policy.limits,
        // What a change does to the gate itself is no policy of one state, and its page is not generated.
        docsPath: policy === _review_gate_changes_gate_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .gatePolicy */ .C ? 'docs/gate-changes.md' : `docs/policies/${policy.id}.md`,
    }));
}


/***/ }),

/***/ 4628:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   lM: () => (/* binding */ printableSource),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   ne: () => (/* binding */ printableProse)
/* harmony export */ });
/**
 * Text of a pull request is hostile: an escape sequence moves the cursor, a bidirectional override reorders what a reviewer reads, a zero
 * width character hides a difference. Each such character is replaced by a visible name, so nothing is dropped and nothing acts.
 */
/**
 * What must never reach a reader as it is: controls, separators that break lines, lone surrogates, and whatever Unicode calls default
 * ignorable (zero width, bidirectional, tag and variation characters) but the selector that makes a pictograph of a sign.
 */
const unprintable = /(?!\ufe0f)[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
/** One line of printable text: every control, line break and tab included, becomes visible. */
function printable(text) {
    return text.replace(unprintable, visibleName);
}
/** As `printable`, but tabs stay: for source lines, where the width of a tab is worked out later. */
function printableSource(text) {
    return text.replace(unprintable, (char) => (char === '\t' ? char : visibleName(char)));
}
/** Printable text for a paragraph: runs of white space and line breaks become one space. */
function printableProse(text) {
    return printable(text.replace(/[ \t\r\n]+/g, ' ').trim());
}
function visibleName(char) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return '\u2421';
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
/** Cuts to at most `charsMax` UTF-16 units without splitting a pair, saying so with an ellipsis. */
function shorten(text, charsMax) {
    if (text.length <= charsMax)
        return text;
    const cut = text.slice(0, Math.max(0, charsMax - 1));
    return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}\u2026`;
}


/***/ }),

/***/ 5534:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   hU: () => (/* binding */ phaseOf),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4823);
/* harmony import */ var _core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(827);


/** The one place that decides. Blocks only what the change introduces or weakens, up to the configured phase, severity and confidence. */
function judge(difference, config, waiver) {
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
    return { verdict: 'block', reason: `introduced by this change, phase ${phase}, ${severity}` };
}
/** What the configuration says of this policy alone, whatever the phase. */
function bySetting({ policy, advisory }, config) {
    const gate = config.policies[policy.id]?.gate;
    if (gate === 'block')
        return { verdict: 'block', reason: `${policy.id} is set to block` };
    if (gate === 'advise')
        return { verdict: 'advise', reason: `${policy.id} is set to advise` };
    return advisory === undefined ? undefined : { verdict: 'advise', reason: advisory };
}
/** The configured severity of the policy, else that of the claim. */
function severityOf(difference, config) {
    return config.policies[difference.policy.id]?.severity ?? difference.severity;
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
