export const id = 129;
export const ids = [129];
export const modules = {

/***/ 4224:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/** `12,345`: a whole number, its digits in groups of three. By hand, because the first use of `toLocaleString` loads ICU, which takes longer than a report. */
function grouped(count) {
    return String(count).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
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

/***/ 965:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ NotLoaded)
/* harmony export */ });
/**
 * Thrown where a part is needed that is loaded on demand, because loading it takes longer than a small review and nearly no code needs it:
 * `load` it and do the work again. An exception and no result, so that nobody can take the answer for an empty one.
 */
class NotLoaded extends Error {
    load;
    constructor(part, load) {
        super(`${part} must be loaded first.`);
        this.name = 'NotLoaded';
        this.load = load;
    }
}


/***/ }),

/***/ 4868:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ openType),
/* harmony export */   WO: () => (/* binding */ stringType),
/* harmony export */   We: () => (/* binding */ numberType),
/* harmony export */   ds: () => (/* binding */ anyType),
/* harmony export */   n6: () => (/* binding */ sameType),
/* harmony export */   rf: () => (/* binding */ boolType)
/* harmony export */ });
const anyType = { kind: 'any' };
const openType = { kind: 'open' };
const stringType = { kind: 'string' };
const numberType = { kind: 'number' };
const boolType = { kind: 'bool' };
/** Undefined when it hangs on a part that is not known. */
function sameType(a, b) {
    if (a === b)
        return true;
    if (a.kind === 'open' || b.kind === 'open')
        return undefined;
    if ('element' in a)
        return 'element' in b && a.kind === b.kind ? sameType(a.element, b.element) : false;
    if (a.kind === 'tuple')
        return b.kind === 'tuple' && sameElements(a.elements, b.elements);
    if (a.kind === 'object')
        return b.kind === 'object' && sameAttributes(a.attributes, b.attributes);
    return a.kind === b.kind;
}
function sameElements(a, b) {
    if (a.length !== b.length)
        return false;
    return all(a.map((element, index) => sameType(element, b[index] ?? openType)));
}
function sameAttributes(a, b) {
    if (a.size !== b.size)
        return false;
    return all([...a].map(([name, type]) => {
        const other = b.get(name);
        return other === undefined ? false : sameType(type, other);
    }));
}
function all(answers) {
    if (answers.includes(false))
        return false;
    return answers.includes(undefined) ? undefined : true;
}


/***/ }),

/***/ 8133:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** By code points, as Terraform orders texts (by the bytes of UTF-8); JavaScript compares halves of surrogate pairs. */
function compareText(a, b) {
    if (a === b)
        return 0;
    const length = Math.min(a.length, b.length);
    for (let at = 0; at < length; at += 1) {
        const [one, other] = [a.charCodeAt(at), b.charCodeAt(at)];
        if (one === other)
            continue;
        return rank(one) - rank(other);
    }
    return a.length - b.length;
}
/** Surrogates stand for characters beyond all others. */
function rank(unit) {
    return unit >= 0xd800 && unit < 0xe000 ? unit + 0x1_0000 : unit;
}


/***/ }),

/***/ 2108:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ sortedEntries),
/* harmony export */   Pr: () => (/* binding */ encodeJson),
/* harmony export */   uw: () => (/* binding */ asPlainText)
/* harmony export */ });
/* harmony import */ var _compare_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8133);
/* harmony import */ var _numbers_number_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(964);
/* harmony import */ var _text_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9968);
/* harmony import */ var _value_operations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3562);




/**
 * A text with the same characters, where a `json-text` has to be one: with holes for what is not known. The value itself when it is none, or
 * longer than `charsMax`.
 */
function asPlainText(value, charsMax) {
    if (value.kind !== 'json-text')
        return value;
    const parts = jsonParts(value.content);
    const text = parts === undefined ? value : (0,_text_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .joinTexts */ .B)(parts, value.origin, charsMax);
    return text.kind === 'string' || text.kind === 'template' ? text : value;
}
/** JSON of a wholly known value, keys sorted, without spaces, `<`, `>` and `&` escaped: as Terraform's `jsonencode`. */
function encodeJson(value) {
    if ((0,_value_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .firstUnknown */ .Ny)(value) !== undefined)
        return undefined;
    const parts = jsonParts(value);
    return parts?.every((part) => typeof part === 'string') === true ? parts.join('') : undefined;
}
/** The same with a hole where something is not known. Undefined for what JSON can't hold. */
function jsonParts(value) {
    switch (value.kind) {
        case 'null':
            return ['null'];
        case 'bool':
            return [String(value.value)];
        case 'number':
            return Number.isFinite(value.value) || value.exact !== undefined ? [(0,_numbers_number_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfNumber */ .ez)(value)] : undefined;
        case 'string':
            return [quoteJson(value.value)];
        case 'template':
            return ['"', ...value.parts.map((part) => (typeof part === 'string' ? quoteJson(part).slice(1, -1) : part)), '"'];
        case 'json-text':
            return quoted(jsonParts(value.content));
        case 'list':
            return enclosed('[', value.items.map(jsonParts), value.more, ']');
        case 'map':
            return enclosed('{', sortedEntries(value.entries).map(entryParts), value.more, '}');
        case 'choice':
            return [value.condition];
        case 'unknown':
            return [value];
    }
}
function quoted(parts) {
    return parts === undefined
        ? undefined
        : ['"', ...parts.map((part) => (typeof part === 'string' ? quoteJson(part).slice(1, -1) : part)), '"'];
}
function entryParts([key, value]) {
    const parts = jsonParts(value);
    return parts === undefined ? undefined : [`${quoteJson(key)}:`, ...parts];
}
function enclosed(open, members, more, close) {
    const all = more === undefined ? members : [...members, [more]];
    const parts = [open];
    for (const [index, member] of all.entries()) {
        if (member === undefined)
            return undefined;
        if (index > 0)
            parts.push(',');
        for (const part of member)
            parts.push(part);
    }
    parts.push(close);
    return parts;
}
function quoteJson(text) {
    return JSON.stringify(text).replaceAll(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** Terraform goes through maps in the order of their keys. */
function sortedEntries(entries) {
    return [...entries].toSorted(([a], [b]) => (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a, b));
}


/***/ }),

/***/ 2782:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ normalForm)
/* harmony export */ });
/** Below it every character stands for itself in any normal form of Unicode. */
const mayCompose = /[\u0300-\uffff]/;
/** Texts of Terraform are in normal form C (github.com/zclconf/go-cty/blob/main/docs/types.md#string). */
function normalForm(text) {
    return mayCompose.test(text) ? text.normalize('NFC') : text;
}


/***/ }),

/***/ 2267:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ parseDecimal),
/* harmony export */   Ey: () => (/* binding */ bitsOfNumbers),
/* harmony export */   RG: () => (/* binding */ toDouble),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   Wf: () => (/* binding */ rounded),
/* harmony export */   ao: () => (/* binding */ bitLength),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   ps: () => (/* binding */ truncated),
/* harmony export */   qM: () => (/* binding */ product),
/* harmony export */   vR: () => (/* binding */ negated),
/* harmony export */   wP: () => (/* binding */ isWhole),
/* harmony export */   y8: () => (/* binding */ quotient),
/* harmony export */   ys: () => (/* binding */ absolute)
/* harmony export */ });
/**
 * Binary floating point of any precision on integers, rounded to the nearest, ties to even: what Terraform counts with
 * (pkg.go.dev/math/big#Float, 512 bits).
 */
const bitsOfNumbers = 512;
/** Powers of ten that are still worked out: a text of ten characters must not make a number of gigabytes. */
const exponentMax = 10_000;
const zero = { mantissa: 0n, exponent: 0 };
/** A number in the normal form of `ExactNumber`, of so many bits at most. */
function rounded(mantissa, exponent, bits = bitsOfNumbers) {
    if (mantissa === 0n)
        return zero;
    const excess = bitLength(mantissa) - bits;
    if (excess <= 0)
        return normalized(mantissa, exponent);
    const size = absolute(mantissa);
    const cut = BigInt(excess);
    const kept = size >> cut;
    const rest = size - (kept << cut);
    const half = 1n << (cut - 1n);
    const up = rest > half || (rest === half && (kept & 1n) === 1n);
    const whole = up ? kept + 1n : kept;
    return normalized(mantissa < 0n ? -whole : whole, exponent + excess);
}
function normalized(mantissa, exponent) {
    let zeros = 0;
    // By steps of 64 bits first: mantissas of powers of two are long.
    let rest = mantissa;
    for (; (rest & 0xffffffffffffffffn) === 0n; rest >>= 64n)
        zeros += 64;
    for (; (rest & 1n) === 0n; rest >>= 1n)
        zeros += 1;
    return { mantissa: rest, exponent: exponent + zeros };
}
function bitLength(value) {
    return value === 0n ? 0 : absolute(value).toString(2).length;
}
function absolute(value) {
    return value < 0n ? -value : value;
}
/** A decimal text such as `-1.5e3`, already known to be one; behind `p` stands a power of two. Undefined beyond what is worked out. */
function parseDecimal(text, bits = bitsOfNumbers) {
    if (text.length > exponentMax)
        return undefined;
    const [significant = '', power = '0'] = text.split(/[eEpP]/);
    const [whole = '', fraction = ''] = significant.split('.');
    const exponent = Number(power);
    if (Math.abs(exponent) > exponentMax)
        return undefined;
    const digits = BigInt(`${whole.replace(/^[-+]/, '')}${fraction}`);
    const mantissa = text.startsWith('-') ? -digits : digits;
    const isBinary = /p/i.test(text);
    return scaled(mantissa, (isBinary ? 0 : exponent) - fraction.length, isBinary ? exponent : 0, bits);
}
/** `mantissa` times powers of ten and of two. */
function scaled(mantissa, tens, twos, bits) {
    if (tens >= 0)
        return rounded(mantissa * 10n ** BigInt(tens), twos, bits);
    return quotient({ mantissa, exponent: twos }, { mantissa: 10n ** BigInt(-tens), exponent: 0 }, bits);
}
function sum(a, b, bits = bitsOfNumbers) {
    const exponent = Math.min(a.exponent, b.exponent);
    return rounded(shifted(a, exponent) + shifted(b, exponent), exponent, bits);
}
/** The mantissa when the number is written with a smaller exponent. */
function shifted(a, exponent) {
    return a.mantissa << BigInt(a.exponent - exponent);
}
function negated(a) {
    return { mantissa: -a.mantissa, exponent: a.exponent };
}
function product(a, b, bits = bitsOfNumbers) {
    return rounded(a.mantissa * b.mantissa, a.exponent + b.exponent, bits);
}
/** `b` is not zero. */
function quotient(a, b, bits = bitsOfNumbers) {
    const divisor = absolute(b.mantissa);
    const spare = Math.max(0, bits + 2 + bitLength(divisor) - bitLength(a.mantissa));
    const dividend = absolute(a.mantissa) << BigInt(spare);
    const whole = dividend / divisor;
    // A last bit stands for all that comes after it, so that a tie is told from what is next to one.
    const sticky = (whole << 1n) | (dividend % divisor === 0n ? 0n : 1n);
    const isNegative = a.mantissa < 0n !== b.mantissa < 0n;
    return rounded(isNegative ? -sticky : sticky, a.exponent - b.exponent - spare - 1, bits);
}
/** The number without its fraction, towards zero. */
function truncated(a) {
    if (a.exponent >= 0)
        return a.mantissa << BigInt(a.exponent);
    const size = absolute(a.mantissa) >> BigInt(-a.exponent);
    return a.mantissa < 0n ? -size : size;
}
function isWhole(a) {
    return a.exponent >= 0;
}
function compare(a, b) {
    const exponent = Math.min(a.exponent, b.exponent);
    const difference = shifted(a, exponent) - shifted(b, exponent);
    if (difference === 0n)
        return 0;
    return difference < 0n ? -1 : 1;
}
/** The nearest double. */
function toDouble(a) {
    if (a.mantissa === 0n)
        return 0;
    const { mantissa, exponent } = rounded(a.mantissa, a.exponent, 53);
    const value = Number(mantissa);
    // Two steps: the power alone may be beyond a double where the product is not.
    const half = Math.trunc(exponent / 2);
    return value * 2 ** half * 2 ** (exponent - half);
}


/***/ }),

/***/ 964:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S$: () => (/* binding */ compareNumbers),
  jY: () => (/* binding */ equalNumbers),
  LN: () => (/* binding */ exactOf),
  _2: () => (/* binding */ fromDouble),
  Sm: () => (/* binding */ isQuick),
  Vg: () => (/* binding */ numberValue),
  $J: () => (/* binding */ parseNumber),
  ku: () => (/* binding */ plainNumber),
  ez: () => (/* binding */ textOfNumber),
  l2: () => (/* binding */ wholeOf)
});

// EXTERNAL MODULE: ./build/evaluate/numbers/big-number.js
var big_number = __webpack_require__(2267);
;// CONCATENATED MODULE: ./build/evaluate/numbers/number-text.js

/**
 * The shortest decimal that rounds to this number of so many bits, without an exponent: as Go writes it (`big.Float.Text('f', -1)`,
 * `roundShortest` in go/src/math/big/ftoa.go), whose bounds are not narrower below a power of two.
 */
function exactText({ mantissa, exponent }, bits) {
    const size = (0,big_number/* absolute */.ys)(mantissa);
    if (size === 0n)
        return '0';
    const shift = Math.max(0, bits + 1 - (0,big_number/* bitLength */.ao)(size));
    const halves = size << BigInt(shift);
    const decimal = shortest(halves, exponent - shift);
    return `${mantissa < 0n ? '-' : ''}${plain(decimal)}`;
}
function shortest(halves, exponent) {
    const exact = toDecimal(halves, exponent);
    const bounds = { lower: toDecimal(halves - 1n, exponent).digits, upper: toDecimal(halves + 1n, exponent).digits };
    const inclusive = (halves & 2n) === 0n;
    for (const at of exact.digits.split('').keys()) {
        const [down, up] = [mayRoundDown(exact.digits, bounds.lower, at, inclusive), mayRoundUp(exact.digits, bounds.upper, at, inclusive)];
        if (up && (!down || roundsUp(exact.digits, at + 1)))
            return roundUp(exact, at + 1);
        if (down)
            return roundDown(exact, at + 1);
    }
    return exact;
}
/** Whether the digits up to this one are enough to stay above the lower bound. */
function mayRoundDown(digits, lower, at, inclusive) {
    return digitAt(lower, at) !== digitAt(digits, at) || (inclusive && at + 1 === lower.length);
}
/** Whether this digit, one higher, stays below the upper bound. */
function mayRoundUp(digits, upper, at, inclusive) {
    const [digit, high] = [digitAt(digits, at), digitAt(upper, at)];
    return digit !== high && (inclusive || digit + 1 < high || at + 1 < upper.length);
}
function digitAt(digits, at) {
    return Number(digits[at] ?? '0');
}
function toDecimal(mantissa, exponent) {
    const scale = exponent < 0 ? -exponent : 0;
    const whole = exponent < 0 ? mantissa * 5n ** BigInt(scale) : mantissa << BigInt(exponent);
    const digits = whole.toString();
    return { digits: digits.replace(/0+$/, ''), point: digits.length - scale };
}
/** To the nearest; a digit of five alone goes to the even neighbour. */
function roundsUp(digits, length) {
    const next = digits[length] ?? '0';
    if (next === '5' && length + 1 === digits.length)
        return length > 0 && Number(digits[length - 1]) % 2 === 1;
    return next >= '5';
}
function roundDown({ digits, point }, length) {
    return { digits: digits.slice(0, length).replace(/0+$/, ''), point };
}
function roundUp({ digits, point }, length) {
    const kept = digits.slice(0, length).replace(/9+$/, '');
    if (kept === '')
        return { digits: '1', point: point + 1 };
    return { digits: `${kept.slice(0, -1)}${Number(kept.at(-1)) + 1}`, point };
}
function plain({ digits, point }) {
    if (point <= 0)
        return `0.${'0'.repeat(-point)}${digits}`;
    return point >= digits.length ? digits.padEnd(point, '0') : `${digits.slice(0, point)}.${digits.slice(point)}`;
}
/** What JavaScript writes with an exponent, without. */
function plainText(value) {
    const text = String(value);
    const [, sign = '', whole = '', fraction = '', exponent] = /^(-?)(\d+)(?:\.(\d+))?e([-+]\d+)$/.exec(text) ?? [];
    if (exponent === undefined)
        return text;
    return `${sign}${plain({ digits: `${whole}${fraction}`, point: whole.length + Number(exponent) })}`;
}

;// CONCATENATED MODULE: ./build/evaluate/numbers/number-value.js


/** The number that a decimal text is, as Terraform reads it; undefined for other texts. */
function parseNumber(text) {
    if (/^(?:0|-?[1-9]\d{0,14})$/.test(text))
        return { value: Number(text) };
    if (/^[-+]?[Ii]nf$/.test(text))
        return { value: text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY };
    if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eEpP][-+]?\d+)?$/.test(text))
        return undefined;
    const exact = (0,big_number/* parseDecimal */.$Q)(text);
    if (exact === undefined)
        return undefined;
    return exact.mantissa === 0n ? { value: text.startsWith('-') ? -0 : 0 } : plainNumber(exact);
}
/** With `exact` only where the double does not stand for the number. */
function plainNumber(exact, bits = big_number/* bitsOfNumbers */.Ey) {
    const value = (0,big_number/* toDouble */.RG)(exact);
    const isShort = Number.isSafeInteger(value)
        ? (0,big_number/* isWhole */.wP)(exact)
        : sameNumber(exact, Number.isFinite(value) ? (0,big_number/* parseDecimal */.$Q)(String(value)) : undefined);
    const counted = bits === big_number/* bitsOfNumbers */.Ey ? {} : { bits };
    return isShort ? { value, ...counted } : { value, exact, ...counted };
}
function sameNumber(a, b) {
    return a.mantissa === b?.mantissa && a.exponent === b.exponent;
}
function numberValue(number, origin) {
    return { kind: 'number', ...number, origin };
}
/** Undefined for infinity. */
function exactOf({ value, exact }) {
    if (exact !== undefined)
        return exact;
    if (Number.isSafeInteger(value))
        return (0,big_number/* rounded */.Wf)(BigInt(value), 0);
    return Number.isFinite(value) ? (0,big_number/* parseDecimal */.$Q)(String(value)) : undefined;
}
/** A double of a function that counts in doubles: logarithms and powers. */
function fromDouble(value) {
    if (!Number.isFinite(value))
        return { value };
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value);
    const raw = view.getBigUint64(0);
    const power = Number((raw >> 52n) & 0x7ffn);
    const fraction = raw & 0xfffffffffffffn;
    const mantissa = power === 0 ? fraction : fraction | (1n << 52n);
    return plainNumber((0,big_number/* rounded */.Wf)(value < 0 ? -mantissa : mantissa, Math.max(power, 1) - 1075), 53);
}
/** As Terraform converts a number to a text. */
function textOfNumber({ value, exact, bits = big_number/* bitsOfNumbers */.Ey }) {
    if (exact !== undefined)
        return exactText(exact, bits);
    if (Object.is(value, -0))
        return '-0';
    if (!Number.isFinite(value))
        return value < 0 ? '-Inf' : '+Inf';
    return plainText(value);
}
/** Numbers are equal when their texts are. */
function equalNumbers(a, b) {
    if (a.exact === undefined && b.exact === undefined)
        return a.value === b.value;
    return textOfNumber(a) === textOfNumber(b);
}
function compareNumbers(a, b) {
    const [one, other] = [exactOf(a), exactOf(b)];
    if (isQuick(a, b) || one === undefined || other === undefined)
        return Math.sign(a.value - b.value) || 0;
    return (0,big_number/* compare */.UD)(one, other);
}
/** Both are small whole numbers, which doubles count exactly. */
function isQuick(a, b) {
    return Number.isSafeInteger(a.value) && Number.isSafeInteger(b.value) && a.exact === undefined && b.exact === undefined;
}
/** The whole number; undefined when it has a fraction or is infinite. */
function wholeOf(number) {
    const exact = exactOf(number);
    return exact !== undefined && (0,big_number/* isWhole */.wP)(exact) ? (0,big_number/* truncated */.ps)(exact) : undefined;
}


/***/ }),

/***/ 1151:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ toBool),
/* harmony export */   Ro: () => (/* binding */ toNumber),
/* harmony export */   aw: () => (/* binding */ toPreciseNumber),
/* harmony export */   fE: () => (/* binding */ toText)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2108);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(457);
/* harmony import */ var _numbers_number_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(964);



/** The text that HCL converts a primitive to; undefined for everything else and for what is not wholly known. */
function toText(value) {
    if (value?.kind === 'string')
        return value.value;
    if (value?.kind === 'number')
        return (0,_numbers_number_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOfNumber */ .ez)(value);
    if (value?.kind === 'json-text')
        return plainText(value);
    return value?.kind === 'bool' ? String(value.value) : undefined;
}
/** The number that HCL converts a primitive to, as a double. */
function toNumber(value) {
    return toPreciseNumber(value)?.value;
}
/** The same with all its digits. */
function toPreciseNumber(value) {
    if (value?.kind === 'number')
        return value;
    const text = plainText(value);
    return text === undefined ? undefined : (0,_numbers_number_value_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumber */ .$J)(text);
}
/** The bool that HCL converts a primitive to. */
function toBool(value) {
    if (value?.kind === 'bool')
        return value.value;
    const text = plainText(value);
    if (text === 'true' || text === '1')
        return true;
    return text === 'false' || text === '0' ? false : undefined;
}
function plainText(value) {
    const plain = value?.kind === 'json-text' ? (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asPlainText */ .uw)(value, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultLimits */ .M.stringChars) : value;
    return plain?.kind === 'string' ? plain.value : undefined;
}


/***/ }),

/***/ 3023:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ fileNameFrom),
/* harmony export */   Jg: () => (/* binding */ namesAnything),
/* harmony export */   MT: () => (/* binding */ matchesPattern)
/* harmony export */ });
/* harmony import */ var _convert_scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1151);
/* harmony import */ var _machine_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1089);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6062);
/* harmony import */ var _text_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9968);




/** Stands for a hole; cannot occur in a path. */
const holeMark = '\0';
/** Undefined for what is no text. */
function fileNameFrom(value, root) {
    const parts = value === undefined ? undefined : (0,_text_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .textParts */ .K)(value, _convert_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE);
    if (parts === undefined)
        return undefined;
    const [first, ...rest] = parts;
    const directory = typeof first === 'object' ? (0,_machine_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .directoryNamed */ .RY)(first, root) : undefined;
    const relative = directory === undefined ? parts : rest;
    const text = relative.map((part) => (typeof part === 'string' ? part : holeMark)).join('');
    const cause = relative.find((part) => typeof part === 'object');
    if (cause !== undefined)
        return { kind: 'open', pattern: patternOf(text, directory ?? root), cause };
    // Behind a directory's absolute path the slash is a separator.
    const path = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o1)(directory ?? root, directory === undefined ? text : text.replace(/^\/+/, ''));
    return path === undefined ? { kind: 'outside', name: text } : { kind: 'known', path };
}
const anything = ['', ''];
function patternOf(text, from) {
    // What `..` takes away behind a hole is not known, nor where an absolute path leads.
    const afterHole = text.slice(text.indexOf(holeMark));
    if (afterHole.split('/').includes('..'))
        return anything;
    if (text.startsWith(holeMark))
        return text.split(holeMark);
    const prefix = text.slice(0, text.indexOf(holeMark));
    const directory = prefix.slice(0, prefix.lastIndexOf('/') + 1);
    const resolved = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o1)(from, directory.replace(/^\/+/, ''));
    if (resolved === undefined)
        return anything;
    const base = resolved === '.' ? '' : `${resolved}/`;
    return (base + text.slice(directory.length)).split(holeMark);
}
/** True when nothing of the name is certain. */
function namesAnything(pattern) {
    return pattern.every((part) => part === '' || part === '/');
}
/** Linear in the path, whatever the pattern. */
function matchesPattern(pattern, path) {
    const [first = '', ...others] = pattern;
    const last = others.pop() ?? '';
    // A hole at the beginning may stand for the way to the repository, too.
    if (first === '' && !path.startsWith('/'))
        return matchesPattern(pattern, `/${path}`);
    if (!path.startsWith(first) || !path.endsWith(last) || path.length < first.length + last.length)
        return false;
    let at = first.length;
    for (const part of others) {
        const found = path.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return at <= path.length - last.length;
}


/***/ }),

/***/ 1116:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ filesIn)
/* harmony export */ });
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3059);

/** One index for each map of files: a repository has hundreds of directories, and each is asked for by every root that reaches it. */
const indexes = new WeakMap();
/** Files that stand in the directory itself, in the order of the map. */
function filesIn(files, directory) {
    let index = indexes.get(files);
    if (index?.size !== files.size) {
        index = { size: files.size, byDirectory: group(files) };
        indexes.set(files, index);
    }
    return index.byDirectory.get(directory) ?? [];
}
function group(files) {
    const byDirectory = new Map();
    for (const file of files.values()) {
        const directory = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .j)(file.path);
        const known = byDirectory.get(directory);
        if (known === undefined)
            byDirectory.set(directory, [file]);
        else
            known.push(file);
    }
    return byDirectory;
}


/***/ }),

/***/ 457:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ defaultLimits)
/* harmony export */ });
const defaultLimits = {
    moduleDepth: 20,
    modules: 2_000,
    resources: 20_000,
    expansion: 2_000,
    members: 50_000,
    valueWeight: 200_000,
    valueDepth: 200,
    stringChars: 1_000_000,
    steps: 3_000_000,
    depth: 300,
    options: 16,
};


/***/ }),

/***/ 975:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ literalScope)
/* harmony export */ });
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(697);

/** Variable files hold literals: no name means anything in them. */
function literalScope(context, config, path) {
    const empty = new Map();
    const module = {
        context,
        address: '',
        config: { ...config, variables: empty, locals: empty, resourcesByName: empty, calls: empty },
        input: () => undefined,
        calls: [],
        providers: empty,
        cells: new Map(),
    };
    return (0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeOf */ .Od)(module, path);
}


/***/ }),

/***/ 1089:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ workingDirectoryPath),
/* harmony export */   RY: () => (/* binding */ directoryNamed),
/* harmony export */   jP: () => (/* binding */ homePath),
/* harmony export */   o8: () => (/* binding */ checkoutPath)
/* harmony export */ });
/* harmony import */ var _value_operations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3562);

/**
 * Where the checkout lies is the machine's affair, but what stands below it is not: an absolute path is a text that begins with one of these
 * unknowns, and a file that such a path names is found all the same.
 */
const workingDirectory = 'path.cwd';
const checkout = 'abspath(checkout)';
const home = 'pathexpand("~")';
/** `path.cwd`: the root directory, as long as nobody says otherwise with `-chdir`. */
function workingDirectoryPath(origin) {
    return (0,_value_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownValue */ .Uo)('variable-without-default', workingDirectory, origin);
}
/** The absolute path of the repository's top directory. */
function checkoutPath(origin) {
    return (0,_value_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownValue */ .Uo)('variable-without-default', checkout, origin);
}
function homePath(origin) {
    return (0,_value_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownValue */ .Uo)('variable-without-default', home, origin);
}
/** The directory that such an unknown stands for, relative to the repository; undefined for every other unknown. */
function directoryNamed(part, root) {
    if (part.expression === workingDirectory)
        return root;
    return part.expression === checkout ? '.' : undefined;
}


/***/ }),

/***/ 5072:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ loadModuleConfig),
/* harmony export */   r: () => (/* binding */ isConfigFile)
/* harmony export */ });
/* harmony import */ var _core_location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7539);
/* harmony import */ var _files_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1116);
/* harmony import */ var _override_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7127);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6062);




const configEndings = ['.tf', '.tofu', '.tf.json', '.tofu.json'];
/** Files whose names start with a dot are ignored by Terraform, so they must not override anything here. */
function isConfigFile(path) {
    return !(0,_source_path_js__WEBPACK_IMPORTED_MODULE_1__/* .fileNameOf */ .bV)(path).startsWith('.') && configEndings.some((ending) => path.endsWith(ending));
}
/** Undefined when the directory has no Terraform files. */
function loadModuleConfig(directory, files, parser, diagnostics) {
    const own = withoutReplaced((0,_files_in_js__WEBPACK_IMPORTED_MODULE_0__/* .filesIn */ .n)(files, directory).filter((file) => isConfigFile(file.path)), diagnostics);
    if (own.length === 0)
        return undefined;
    const parsed = own.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map((file) => parser.parse(file));
    for (const file of parsed)
        for (const diagnostic of file.diagnostics)
            diagnostics.add(diagnostic);
    const primary = parsed.filter((file) => !(0,_override_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isOverride */ .j)(file.path));
    const overrides = parsed.filter((file) => (0,_override_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isOverride */ .j)(file.path));
    const blocks = (0,_override_files_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeOverrides */ .Q)(blocksOf(primary), blocksOf(overrides), diagnostics);
    return collect(directory, parsed.map((file) => file.path), blocks, diagnostics);
}
/**
 * OpenTofu reads `main.tofu` instead of a `main.tf` beside it, and `main.tofu.json` instead of `main.tf.json`. Terraform does not, so that
 * whoever runs it must hear of it.
 */
function withoutReplaced(files, diagnostics) {
    const paths = new Set(files.map(({ path }) => path));
    return files.filter(({ path }) => {
        const match = /^(.*)\.tf(\.json)?$/.exec(path);
        const replacement = match === null ? '' : `${match[1]}.tofu${match[2] ?? ''}`;
        if (!paths.has(replacement))
            return true;
        const message = `OpenTofu reads ${replacement} instead of this file, and so does this review; Terraform would read this one.`;
        diagnostics.add({ kind: 'not-read', message, location: { path, range: (0,_core_location_js__WEBPACK_IMPORTED_MODULE_3__/* .lineRange */ .A)(1) } });
        return false;
    });
}
function blocksOf(files) {
    return files.flatMap((file) => file.body.blocks);
}
function collect(directory, paths, blocks, diagnostics) {
    const named = (type) => uniqueByLabel(blocks, type, diagnostics);
    const resourcesByName = new Map();
    for (const block of blocks) {
        addResource(resourcesByName, block, diagnostics);
        if (!blockTypes.has(block.type))
            reportUnknownBlock(block, diagnostics);
    }
    return {
        directory,
        paths,
        variables: named('variable'),
        locals: uniqueLocals(blocks, diagnostics),
        outputs: named('output'),
        resources: [...resourcesByName.values()],
        resourcesByName,
        calls: named('module'),
        providers: blocks.filter((block) => block.type === 'provider'),
        moves: blocks.filter((block) => block.type === 'moved'),
    };
}
/** Top-level blocks that Terraform and OpenTofu have; those that declare nothing of the estate are not evaluated. */
const blockTypes = new Set('resource data module variable locals output provider moved terraform removed import check ephemeral action list'.split(' '));
function reportUnknownBlock(block, diagnostics) {
    const message = `There is no block type "${block.type}" in Terraform; this block is not evaluated.`;
    diagnostics.add({ kind: 'unsupported', message, location: { path: block.path, range: block.header } });
}
function addResource(known, block, diagnostics) {
    if (block.type !== 'resource' && block.type !== 'data')
        return;
    const [type, label] = block.labels;
    const location = { path: block.path, range: block.header };
    if (type === undefined || label === undefined) {
        diagnostics.add({
            kind: 'parse-error',
            message: `A ${block.type} block needs a type and a name; this one is not evaluated.`,
            location,
        });
        return;
    }
    const mode = block.type === 'data' ? 'data' : 'managed';
    const name = mode === 'data' ? `data.${type}.${label}` : `${type}.${label}`;
    let unique = name;
    for (let count = 2; known.has(unique); count += 1)
        unique = `${name}#${count}`;
    if (unique !== name) {
        diagnostics.add({ kind: 'unsupported', message: `${name} is declared more than once; this one is evaluated as ${unique}.`, location });
    }
    known.set(unique, { mode, type, name: unique, block });
}
function uniqueByLabel(blocks, type, diagnostics) {
    const known = new Map();
    for (const block of blocks) {
        const label = block.labels[0];
        if (block.type !== type || label === undefined)
            continue;
        if (!known.has(label))
            known.set(label, block);
        else
            reportDuplicate(`${type} "${label}"`, { path: block.path, range: block.header }, diagnostics);
    }
    return known;
}
function uniqueLocals(blocks, diagnostics) {
    const known = new Map();
    for (const attribute of blocks.filter((block) => block.type === 'locals').flatMap((block) => block.body.attributes)) {
        if (!known.has(attribute.name))
            known.set(attribute.name, attribute);
        else
            reportDuplicate(`local.${attribute.name}`, { path: attribute.path, range: attribute.nameRange }, diagnostics);
    }
    return known;
}
function reportDuplicate(name, location, diagnostics) {
    diagnostics.add({
        kind: 'unsupported',
        message: `${name} is declared more than once; only the first declaration is evaluated.`,
        location,
    });
}


/***/ }),

/***/ 7127:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ mergeOverrides),
/* harmony export */   j: () => (/* binding */ isOverride)
/* harmony export */ });
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6062);

/** `override.tf` and `x_override.tf` are merged into the other files instead of read beside them. */
function isOverride(path) {
    return /(?:^|_)override\.(?:tf|tofu)(?:\.json)?$/.test((0,_source_path_js__WEBPACK_IMPORTED_MODULE_0__/* .fileNameOf */ .bV)(path));
}
/**
 * Merges the blocks of override files into those they name (developer.hashicorp.com/terraform/language/files/override): arguments replace
 * arguments, blocks of one type replace all blocks of that type, `lifecycle` is merged by argument, `locals` by name.
 */
function mergeOverrides(blocks, overrides, diagnostics) {
    const merged = [...blocks];
    for (const override of overrides) {
        const at = override.type === 'locals' ? indexOfLocals(merged, override) : merged.findIndex((block) => isSame(block, override));
        const target = merged[at];
        if (target !== undefined)
            merged[at] = { ...target, body: mergeBodies(target.body, override.body) };
        else {
            merged.push(override);
            reportUnmatched(override, diagnostics);
        }
    }
    return merged;
}
function reportUnmatched(override, diagnostics) {
    if (override.type === 'locals' || override.type === 'terraform' || override.type === 'provider')
        return;
    const message = 'This override names a block that no other file declares; it is evaluated on its own.';
    diagnostics.add({ kind: 'unsupported', message, location: { path: override.path, range: override.header } });
}
function isSame(block, override) {
    if (block.type !== override.type || block.labels.join('\0') !== override.labels.join('\0'))
        return false;
    return block.type !== 'provider' || aliasOf(block) === aliasOf(override);
}
function aliasOf(block) {
    const alias = block.body.attributes.find((attribute) => attribute.name === 'alias')?.value;
    return alias?.kind === 'string' ? alias.value : '';
}
function indexOfLocals(blocks, override) {
    const names = new Set(override.body.attributes.map((attribute) => attribute.name));
    return blocks.findIndex((block) => block.type === 'locals' && block.body.attributes.some((attribute) => names.has(attribute.name)));
}
function mergeBodies(body, override) {
    const lifecycle = override.blocks.filter((block) => block.type === 'lifecycle');
    const replacing = override.blocks.filter((block) => block.type !== 'lifecycle');
    const replaced = new Set(replacing.map(contentType));
    const kept = body.blocks
        .filter((block) => !replaced.has(contentType(block)))
        .map((block) => block.type === 'lifecycle' ? { ...block, body: lifecycle.reduce((sum, next) => mergeBodies(sum, next.body), block.body) } : block);
    const added = kept.some((block) => block.type === 'lifecycle') ? replacing : override.blocks;
    return { range: body.range, attributes: mergeAttributes(body.attributes, override.attributes), blocks: [...kept, ...added] };
}
/** A `dynamic "ingress"` block counts as an `ingress` block. */
function contentType(block) {
    return block.type === 'dynamic' ? (block.labels[0] ?? 'dynamic') : block.type;
}
function mergeAttributes(attributes, overrides) {
    const names = new Set(overrides.map((attribute) => attribute.name));
    return [...attributes.filter((attribute) => !names.has(attribute.name)), ...overrides];
}


/***/ }),

/***/ 697:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ bound),
/* harmony export */   Cf: () => (/* binding */ limitReached),
/* harmony export */   LX: () => (/* binding */ qualified),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   kY: () => (/* binding */ remember),
/* harmony export */   oI: () => (/* binding */ bind),
/* harmony export */   s5: () => (/* binding */ inFile),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _value_operations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3562);

function scopeOf(module, path) {
    return { module, path, names: undefined };
}
function inFile(scope, path) {
    return scope.path === path ? scope : { ...scope, path };
}
function bind(scope, name, value) {
    return { ...scope, names: { name, value, outer: scope.names } };
}
function bound(scope, name) {
    for (let at = scope.names; at !== undefined; at = at.outer)
        if (at.name === name)
            return at.value;
    return undefined;
}
function locate(scope, range) {
    return { path: scope.path, range };
}
/** `module.web.` in front of a name inside that module. */
function qualified(module, name) {
    return module.address === '' ? name : `${module.address}.${name}`;
}
/** The value of something that was cut short, reported. */
function limitReached(context, what, at) {
    context.diagnostics.add({ kind: 'limit-reached', message: `${what}; the rest is not evaluated.`, location: at });
    return (0,_value_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownValue */ .Uo)('limit-reached', what, (0,_value_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .originAt */ .iX)(at));
}
const inProgress = Symbol('in progress');
/** Computes a thing once per module instance; `onCycle` when it is needed to compute itself. */
function remember(cells, key, compute, onCycle) {
    const known = cells.get(key);
    if (known === inProgress)
        return onCycle();
    if (cells.has(key))
        return known;
    cells.set(key, inProgress);
    const value = compute();
    cells.set(key, value);
    return value;
}


/***/ }),

/***/ 6062:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   o1: () => (/* binding */ resolvePath)
/* harmony export */ });
function fileNameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** `relative` seen from `directory`; undefined when it is absolute or leaves the repository. */
function resolvePath(directory, relative) {
    if (relative.startsWith('/') || relative.startsWith('~'))
        return undefined;
    const parts = directory === '.' ? [] : directory.split('/');
    for (const part of relative.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.length === 0 ? '.' : parts.join('/');
}
/** The way from one directory to another, as `path.module` has it: `.`, `modules/web`, `../shared`. */
function relativePath(from, to) {
    const source = from === '.' ? [] : from.split('/');
    const target = to === '.' ? [] : to.split('/');
    let shared = 0;
    while (shared < source.length && shared < target.length && source[shared] === target[shared])
        shared += 1;
    const way = [...source.slice(shared).map(() => '..'), ...target.slice(shared)];
    return way.length === 0 ? '.' : way.join('/');
}


/***/ }),

/***/ 1003:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ isVariableFile),
/* harmony export */   cD: () => (/* binding */ readVariableFiles)
/* harmony export */ });
/* unused harmony export isAutomatic */
/* harmony import */ var _core_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7539);
/* harmony import */ var _files_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1116);
/* harmony import */ var _literal_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(975);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6062);




/**
 * Values of the files that Terraform reads by itself in the root directory, the later winning: `terraform.tfvars`, `terraform.tfvars.json`,
 * then `*.auto.tfvars` and `*.auto.tfvars.json` by name. Others are given on the command line, which the code does not show.
 */
function readVariableFiles(context, config) {
    const values = new Map();
    const own = (0,_files_in_js__WEBPACK_IMPORTED_MODULE_0__/* .filesIn */ .n)(context.files, context.root)
        .map((file) => file.path)
        .filter(isVariableFile);
    for (const path of own.toSorted(byPrecedence)) {
        const file = context.files.get(path);
        if (file === undefined)
            continue;
        if (!isAutomatic(path)) {
            const message = 'Terraform reads this file only when it is named on the command line; its values are not evaluated.';
            context.diagnostics.add({ kind: 'not-read', message, location: { path, range: (0,_core_location_js__WEBPACK_IMPORTED_MODULE_2__/* .lineRange */ .A)(1) } });
            continue;
        }
        context.filesRead.add(path);
        const parsed = context.parser.parse(file);
        for (const diagnostic of parsed.diagnostics)
            context.diagnostics.add(diagnostic);
        const scope = (0,_literal_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .literalScope */ .s)(context, config, path);
        for (const attribute of parsed.body.attributes)
            values.set(attribute.name, context.evaluate(attribute.value, scope));
    }
    return values;
}
function isVariableFile(path) {
    return path.endsWith('.tfvars') || path.endsWith('.tfvars.json');
}
function isAutomatic(path) {
    return /^terraform\.tfvars(?:\.json)?$|\.auto\.tfvars(?:\.json)?$/.test((0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .fileNameOf */ .bV)(path));
}
function byPrecedence(a, b) {
    const rank = (path) => {
        const name = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .fileNameOf */ .bV)(path);
        if (name === 'terraform.tfvars')
            return 0;
        return name === 'terraform.tfvars.json' ? 1 : 2;
    };
    const order = rank(a) - rank(b);
    if (order !== 0)
        return order;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 9968:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ joinTexts),
/* harmony export */   K: () => (/* binding */ textParts)
/* harmony export */ });
/* harmony import */ var _normal_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2782);
/* harmony import */ var _value_operations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3562);


/** A text from known and unknown parts: a string when all are known, the unknown itself when it is all there is, else a template. */
function joinTexts(parts, origin, charsMax) {
    const merged = [];
    let chars = 0;
    for (const part of parts) {
        if (part === '')
            continue;
        const last = merged.at(-1);
        chars += typeof part === 'string' ? part.length : part.expression.length;
        if (chars > charsMax)
            return (0,_value_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownValue */ .Uo)('limit-reached', `A text of more than ${charsMax} characters`, origin);
        if (typeof part === 'string' && typeof last === 'string')
            merged[merged.length - 1] = last + part;
        else
            merged.push(part);
    }
    const [first] = merged;
    if (first === undefined)
        return { kind: 'string', value: '', origin };
    if (merged.length > 1)
        return { kind: 'template', parts: merged.map((part) => (typeof part === 'string' ? (0,_normal_form_js__WEBPACK_IMPORTED_MODULE_1__/* .normalForm */ .I)(part) : part)), origin };
    return typeof first === 'string'
        ? { kind: 'string', value: (0,_normal_form_js__WEBPACK_IMPORTED_MODULE_1__/* .normalForm */ .I)(first), origin }
        : { ...first, origin: { at: origin.at, via: first.origin.via } };
}
/** The parts of a text value; undefined for what is not a text. */
function textParts(value, asText) {
    if (value.kind === 'template')
        return value.parts;
    if (value.kind === 'unknown')
        return [value];
    const text = asText(value);
    return text === undefined ? undefined : [text];
}


/***/ }),

/***/ 812:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ equalValues)
/* harmony export */ });
/* harmony import */ var _core_value_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4868);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2108);
/* harmony import */ var _numbers_number_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(964);



/** Equality of values; undefined when it depends on something unknown. Types matter: `"1"` is not `1`, and a list is no tuple. */
function equalValues(a, b) {
    if (a.kind === 'choice')
        return agree(a.options.map((option) => equalValues(option, b)));
    if (b.kind === 'choice')
        return agree(b.options.map((option) => equalValues(a, option)));
    if (a.kind === 'unknown' || b.kind === 'unknown')
        return undefined;
    if (a.kind === 'json-text' || b.kind === 'json-text')
        return equalJsonTexts(a, b);
    if (a.kind === 'template' || b.kind === 'template')
        return equalTexts(a, b);
    return equalKnown(a, b);
}
function equalKnown(a, b) {
    switch (a.kind) {
        case 'list':
            return b.kind === 'list' && mayBeOneType(a, b) ? equalLists(a, b) : false;
        case 'map':
            return b.kind === 'map' && mayBeOneType(a, b) ? equalMaps(a, b) : false;
        case 'number':
            return b.kind === 'number' && (0,_numbers_number_value_js__WEBPACK_IMPORTED_MODULE_2__/* .equalNumbers */ .jY)(a, b);
        case 'bool':
        case 'string':
            return b.kind === a.kind && b.value === a.value;
        case 'null':
            return b.kind === 'null';
        case 'choice':
        case 'json-text':
        case 'template':
        case 'unknown':
            return undefined;
    }
}
function agree(answers) {
    const first = answers[0];
    return answers.every((answer) => answer === first) ? first : undefined;
}
/** A tuple and a list are never equal, nor are lists of other types; what has an open end may be either. */
function mayBeOneType(a, b) {
    if (a.type === undefined || b.type === undefined)
        return a.type === b.type || a.more !== undefined || b.more !== undefined;
    return (0,_core_value_type_js__WEBPACK_IMPORTED_MODULE_0__/* .sameType */ .n6)(a.type, b.type) !== false;
}
function equalJsonTexts(a, b) {
    const [one, other] = [(0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .asPlainText */ .uw)(a, Number.POSITIVE_INFINITY), (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .asPlainText */ .uw)(b, Number.POSITIVE_INFINITY)];
    if (one.kind !== 'json-text' && other.kind !== 'json-text')
        return equalValues(one, other);
    const texts = ['json-text', 'string', 'template'];
    return texts.includes(one.kind) && texts.includes(other.kind) ? undefined : false;
}
/** A text with holes differs from another when their known beginnings or ends do. */
function equalTexts(a, b) {
    const [one, other] = [knownEnds(a), knownEnds(b)];
    if (one === undefined || other === undefined)
        return false;
    const startsAgree = one.start.startsWith(other.start) || other.start.startsWith(one.start);
    const endsAgree = one.end.endsWith(other.end) || other.end.endsWith(one.end);
    return startsAgree && endsAgree ? undefined : false;
}
function knownEnds(value) {
    if (value.kind === 'string')
        return { start: value.value, end: value.value };
    if (value.kind !== 'template')
        return undefined;
    const [first, last] = [value.parts[0], value.parts.at(-1)];
    return { start: typeof first === 'string' ? first : '', end: typeof last === 'string' ? last : '' };
}
function equalLists(a, b) {
    const open = a.more !== undefined || b.more !== undefined;
    if (!open && a.items.length !== b.items.length)
        return false;
    return every(a.items.map((item, index) => {
        const other = b.items[index];
        return other === undefined ? undefined : equalValues(item, other);
    }), open);
}
function equalMaps(a, b) {
    const open = a.more !== undefined || b.more !== undefined;
    if (!open && a.entries.size !== b.entries.size)
        return false;
    return every([...a.entries].map(([key, value]) => {
        const other = b.entries.get(key);
        if (other !== undefined)
            return equalValues(value, other);
        return b.more === undefined ? false : undefined;
    }), open);
}
function every(answers, open) {
    if (answers.includes(false))
        return false;
    return open || answers.includes(undefined) ? undefined : true;
}


/***/ }),

/***/ 3562:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Ny: () => (/* binding */ firstUnknown),
/* harmony export */   Uo: () => (/* binding */ unknownValue),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   iX: () => (/* binding */ originAt),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   pG: () => (/* binding */ extendUnknown),
/* harmony export */   sc: () => (/* binding */ through),
/* harmony export */   tg: () => (/* binding */ jointVia)
/* harmony export */ });
/** Steps that one value keeps; a longer way keeps its beginning. */
const viaStepsMax = 24;
/** Characters of a value's description. */
const descriptionCharsMax = 160;
function originAt(at, via = []) {
    return { at, via };
}
/**
 * The value after further hops. Options of a choice make them too; members of a container get them when they are taken out (`members`,
 * `entriesOf`) or by `settle`.
 */
function through(value, steps) {
    if (steps.length === 0)
        return value;
    if (value.kind === 'choice')
        return { ...value, origin: after(value.origin, steps), options: value.options.map((option) => through(option, steps)) };
    return { ...value, origin: after(value.origin, steps) };
}
function after(origin, steps) {
    const { at, via } = origin;
    if (via.length === 0 && steps.length <= viaStepsMax)
        return { at, via: steps };
    return via.length >= viaStepsMax ? origin : { at, via: [...via, ...steps].slice(0, viaStepsMax) };
}
/** Items of a list, with the hops that the list made on their behalf. */
function members(list) {
    const via = list.origin.via;
    return via.length === 0 ? list.items : list.items.map((item) => through(item, via));
}
/** Entries of a map, with the hops that the map made on their behalf. */
function entriesOf(map) {
    const via = map.origin.via;
    return [...map.entries].map(([key, value]) => [key, through(value, via)]);
}
function entryOf(map, key) {
    const value = map.entries.get(key);
    return value === undefined ? undefined : through(value, map.origin.via);
}
/** Pushes the hops of every container down to its members, so that each value tells its whole way by itself. */
function settle(value) {
    return settleInto(value, []);
}
function settleInto(value, steps) {
    const moved = through(value, steps);
    switch (moved.kind) {
        case 'list': {
            const items = moved.items.map((item) => settleInto(item, moved.origin.via));
            // Most containers made no hops: nothing is copied then.
            return items.every((item, index) => item === moved.items[index]) ? moved : { ...moved, items };
        }
        case 'map':
            return settleMap(moved);
        case 'choice':
            return { ...moved, options: moved.options.map(settle) };
        case 'json-text':
            return { ...moved, content: settleInto(moved.content, moved.origin.via) };
        case 'null':
        case 'bool':
        case 'number':
        case 'string':
        case 'template':
        case 'unknown':
            return moved;
    }
}
function settleMap(map) {
    let settled;
    for (const [key, entry] of map.entries) {
        const told = settleInto(entry, map.origin.via);
        if (told === entry)
            continue;
        settled ??= new Map(map.entries);
        settled.set(key, told);
    }
    return settled === undefined ? map : { ...map, entries: settled };
}
function unknownValue(reason, expression, origin, reference) {
    const base = { kind: 'unknown', reason, expression: shorten(expression), origin };
    return reference === undefined ? base : { ...base, reference };
}
/** The unknown that `.name` or `[key]` of an unknown is. */
function extendUnknown(unknown, suffix, pathStep) {
    const expression = shorten(unknown.expression + suffix);
    const { decision: _, ...whole } = unknown;
    if (unknown.reference === undefined || pathStep === undefined)
        return { ...whole, expression };
    return { ...whole, expression, reference: { ...unknown.reference, path: [...unknown.reference.path, pathStep] } };
}
/** The first unknown inside a value, depth first; undefined when the value is wholly known. */
function firstUnknown(value) {
    switch (value.kind) {
        case 'unknown':
            return value;
        case 'template':
            return value.parts.find((part) => typeof part !== 'string');
        case 'json-text':
            return firstUnknown(value.content);
        case 'choice':
            return value.condition;
        case 'list':
            return firstOf(value.items) ?? value.more;
        case 'map':
            return firstOf(value.entries.values()) ?? value.more;
        case 'null':
        case 'bool':
        case 'number':
        case 'string':
            return undefined;
    }
}
function firstOf(values) {
    for (const value of values) {
        const found = firstUnknown(value);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** A value as people would write it, cut short: for the names of unknowns. Equal values give equal text. */
function describeValue(value) {
    return shorten(describe(value, 3));
}
function describe(value, depth) {
    switch (value.kind) {
        case 'null':
            return 'null';
        case 'bool':
        case 'number':
            return String(value.value);
        case 'string':
            return JSON.stringify(value.value.slice(0, descriptionCharsMax));
        case 'template':
            return `"${value.parts.map((part) => (typeof part === 'string' ? part : `\${${part.expression}}`)).join('')}"`;
        case 'unknown':
            return value.expression;
        case 'json-text':
            return depth === 0 ? '\u2026' : `jsonencode(${describe(value.content, depth - 1)})`;
        case 'choice':
            return depth === 0 ? '\u2026' : value.options.map((option) => describe(option, depth - 1)).join(' or ');
        case 'list':
            return depth === 0 ? '[\u2026]' : `[${[...describeFirst(value.items, depth), ...openEnd(value.more)].join(', ')}]`;
        case 'map':
            return depth === 0 ? '{\u2026}' : `{${[...[...value.entries.keys()].slice(0, 4), ...openEnd(value.more)].join(', ')}}`;
    }
}
function openEnd(more) {
    return more === undefined ? [] : [`\u2026${more.expression}`];
}
function describeFirst(items, depth) {
    const shown = items.slice(0, 4).map((item) => describe(item, depth - 1));
    return items.length > shown.length ? [...shown, '\u2026'] : shown;
}
function shorten(text) {
    return text.length <= descriptionCharsMax ? text : `${text.slice(0, descriptionCharsMax - 1)}\u2026`;
}
/** The steps of several values, each once, in order: the way of a value that was computed from them. */
function jointVia(values) {
    const seen = new Map();
    for (const value of values) {
        for (const step of value.origin.via)
            seen.set(`${step.kind} ${step.name} ${step.at.path} ${step.at.range.startLine}`, step);
        if (seen.size >= viaStepsMax)
            break;
    }
    return [...seen.values()].slice(0, viaStepsMax);
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


/***/ }),

/***/ 9129:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewChange: () => (/* binding */ reviewChange),
  scanTree: () => (/* binding */ scanTree),
  settingsOf: () => (/* binding */ settingsOf)
});

// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(8187);
// EXTERNAL MODULE: ./build/model/binding.js
var binding = __webpack_require__(1335);
// EXTERNAL MODULE: ./build/core/value.js
var core_value = __webpack_require__(9207);
// EXTERNAL MODULE: ./build/model/event-selection.js
var event_selection = __webpack_require__(8129);
// EXTERNAL MODULE: ./build/model/fact.js
var fact = __webpack_require__(6962);
;// CONCATENATED MODULE: ./build/model/event-selectors.js




const namesOf = {
    terraform: {
        readWriteType: 'read_write_type',
        managementEvents: 'include_management_events',
        excludedSources: 'exclude_management_event_sources',
        dataResource: 'data_resource',
        type: 'type',
        values: 'values',
        fieldSelector: 'field_selector',
        field: 'field',
        operators: {
            equals: 'equals',
            startsWith: 'starts_with',
            endsWith: 'ends_with',
            notEquals: 'not_equals',
            notStartsWith: 'not_starts_with',
            notEndsWith: 'not_ends_with',
        },
    },
    cloudformation: {
        readWriteType: 'ReadWriteType',
        managementEvents: 'IncludeManagementEvents',
        excludedSources: 'ExcludeManagementEventSources',
        dataResource: 'DataResources',
        type: 'Type',
        values: 'Values',
        fieldSelector: 'FieldSelectors',
        field: 'Field',
        operators: {
            equals: 'Equals',
            startsWith: 'StartsWith',
            endsWith: 'EndsWith',
            notEquals: 'NotEquals',
            notStartsWith: 'NotStartsWith',
            notEndsWith: 'NotEndsWith',
        },
    },
};
const management = { equals: ['Management'] };
/** Both forms of selectors (docs.aws.amazon.com/awscloudtrail, "Logging data events") as selections of events. */
function readSelectors(basic, advanced, dialect) {
    const names = namesOf[dialect];
    const ofBasic = (0,fact/* blocks */.Bv)(basic);
    const ofAdvanced = (0,fact/* blocks */.Bv)(advanced);
    const written = [...ofBasic.items, ...ofAdvanced.items];
    const read = [...ofBasic.items.map((one) => readBasic(one, names)), ...ofAdvanced.items.map((one) => readAdvanced(one, names))];
    const none = ofBasic.unknown ?? ofAdvanced.unknown;
    const selections = written.length === 0 && none === undefined ? [new Map([['eventCategory', management]])] : read.flatMap((one) => one.selections);
    return { pieces: selections.flatMap(event_selection/* piecesOf */.Xe), blocks: written, unknown: none ?? read.find((one) => one.unknown !== undefined)?.unknown };
}
function readBasic(block, names) {
    const type = (0,fact/* readText */.yR)((0,fact/* attribute */.lt)(block, names.readWriteType));
    const ofManagement = (0,fact/* readBool */.r5)((0,fact/* attribute */.lt)(block, names.managementEvents));
    const isOn = (0,fact/* decide */.LD)(ofManagement, (value) => value, true);
    const excluded = (0,fact/* members */.ol)((0,fact/* attribute */.lt)(block, names.excludedSources));
    const access = new Map(type.kind === 'known' && type.value !== 'All' ? [['readOnly', { equals: [type.value === 'ReadOnly' ? 'true' : 'false'] }]] : []);
    const sources = new Map(excluded.items.length === 0 ? [] : [['eventSource', { notEquals: excluded.items.flatMap((item) => (0,binding/* symbolicText */.SF)(item) ?? []) }]]);
    const data = (0,fact/* blocks */.Bv)((0,fact/* attribute */.lt)(block, names.dataResource));
    return {
        selections: [
            ...(isOn === 'no' ? [] : [new Map([['eventCategory', management], ...access, ...sources])]),
            ...data.items.map((item) => new Map([...access, ...dataResource(item, names)])),
        ],
        unknown: (type.kind === 'unknown' ? type.unknown : undefined) ??
            (isOn === 'unknown' && ofManagement.kind === 'unknown' ? ofManagement.unknown : undefined) ??
            excluded.unknown ??
            data.unknown,
    };
}
/** `arn:aws:s3` and `arn:aws:lambda` stand for all buckets and all functions: a prefix like any other. */
function dataResource(block, names) {
    const type = (0,fact/* attribute */.lt)(block, names.type);
    return new Map([
        ['eventCategory', { equals: ['Data'] }],
        ['resources.type', { equals: [(type && (0,binding/* symbolicText */.SF)(type)) ?? ''] }],
        ['resources.ARN', { startsWith: textsOf((0,fact/* attribute */.lt)(block, names.values)).texts }],
    ]);
}
/** Which of these fields decides cannot be told by an expression: they say what kind of event is meant. */
const decisiveFields = new Set(['eventCategory', 'readOnly', 'eventSource']);
function readAdvanced(block, names) {
    const fields = (0,fact/* blocks */.Bv)((0,fact/* attribute */.lt)(block, names.fieldSelector));
    const selection = new Map();
    let unknown = fields.unknown;
    for (const one of fields.items) {
        const field = (0,core_value/* scalarText */.ws)((0,fact/* attribute */.lt)(one, names.field)) ?? '?';
        const read = Object.entries(names.operators).flatMap(([operator, name]) => {
            const value = (0,fact/* attribute */.lt)(one, name);
            if (value === undefined)
                return [];
            const { texts, unknown: hidden } = textsOf(value);
            if (hidden !== undefined && (texts.length === 0 || decisiveFields.has(field)))
                unknown ??= hidden;
            return [[operator, texts]];
        });
        selection.set(field, { ...selection.get(field), ...Object.fromEntries(read) });
    }
    return { selections: [selection], unknown };
}
function textsOf(value) {
    const { items, unknown } = (0,fact/* members */.ol)(value);
    const hidden = items.find((item) => item.kind === 'unknown');
    const texts = items.flatMap((item) => (0,binding/* symbolicText */.SF)(item) ?? (0,core_value/* scalarText */.ws)(item) ?? []);
    return { texts: texts.toSorted(), unknown: unknown ?? (hidden?.kind === 'unknown' ? hidden : undefined) };
}

;// CONCATENATED MODULE: ./build/model/provider-place.js


/** Undefined where there are no providers: a stack is created where somebody creates it. */
function placeOf(resource, code) {
    const provider = resource.dialect === 'terraform' ? providerOf(resource, code) : undefined;
    if (provider === undefined)
        return undefined;
    const { attributes } = provider;
    return {
        region: settingOf((0,fact/* attribute */.lt)(resource.attributes, 'region') ?? (0,fact/* attribute */.lt)(attributes, 'region')),
        account: accountOf(provider),
        profile: settingOf((0,fact/* attribute */.lt)(attributes, 'profile')),
    };
}
/** The provider that the resource chooses, or the default one: its own module's, else that of the root. */
function providerOf(resource, code) {
    const chosen = (0,fact/* attribute */.lt)(resource.meta, 'provider');
    const [name = 'aws', alias] = (chosen?.kind === 'string' ? chosen.value : 'aws').split('.');
    const alike = code.providers.filter((one) => one.root === resource.root && one.name === name && one.alias === alias);
    const around = alike.filter(({ module }) => module === '' || resource.address.startsWith(`${module}.`));
    return around.toSorted((a, b) => b.module.length - a.module.length)[0];
}
/** Of a chain of roles the last one counts. */
function accountOf({ attributes }) {
    const role = (0,fact/* blocks */.Bv)((0,fact/* attribute */.lt)(attributes, 'assume_role'))
        .items.map((block) => (0,fact/* attribute */.lt)(block, 'role_arn'))
        .findLast((arn) => arn !== undefined);
    const allowed = (0,fact/* attribute */.lt)(attributes, 'allowed_account_ids');
    if (role === undefined && allowed !== undefined) {
        const { items, unknown } = (0,fact/* members */.ol)(allowed);
        const texts = items.flatMap((item) => (0,core_value/* scalarText */.ws)(item) ?? []).toSorted();
        return { text: unknown !== undefined || texts.length < items.length ? undefined : texts.join(', '), source: allowed };
    }
    const setting = settingOf(role);
    return {
        ...setting,
        text: setting.text === undefined ? undefined : (/^arn:[^:]*:iam::(\d{12}):/u.exec(setting.text)?.[1] ?? setting.text),
    };
}
function settingOf(value) {
    return { text: value?.kind === 'string' ? value.value : undefined, source: value };
}

// EXTERNAL MODULE: ./build/model/scope.js
var scope = __webpack_require__(8310);
// EXTERNAL MODULE: ./build/model/subject.js
var subject = __webpack_require__(6254);
;// CONCATENATED MODULE: ./build/model/target.js


/** `nameAttributes`: where resources of the kind that is pointed at keep the name that somebody may write instead. Undefined for no value. */
function targetOf(value, root, code, nameAttributes) {
    if (value === undefined)
        return undefined;
    if (value.kind === 'string')
        return { text: value.value, named: 'by-name', source: value };
    const reference = referenceIn(value)?.reference;
    const meant = reference && code.resources.find((one) => one.root === root && one.mode === 'managed' && (0,binding/* refersTo */.zA)(reference, one));
    if (meant === undefined)
        return { text: (0,binding/* symbolicText */.SF)(value) ?? value.kind, named: 'elsewhere', source: value };
    const name = nameAttributes.map((one) => (0,fact/* attribute */.lt)(meant.attributes, one)).find((one) => one?.kind === 'string');
    if (name?.kind === 'string')
        return { text: name.value, named: 'by-name', source: value };
    return { text: `\${${reference?.address ?? ''}}`, named: 'by-reference', source: value };
}
function referenceIn(value) {
    return value.kind === 'unknown' && value.reference !== undefined ? value : undefined;
}

;// CONCATENATED MODULE: ./build/model/cloudtrail.js







const terraformNames = {
    name: 'name',
    organization: 'is_organization_trail',
    multiRegion: 'is_multi_region_trail',
    logging: 'enable_logging',
    fileValidation: 'enable_log_file_validation',
    globalServiceEvents: 'include_global_service_events',
    kmsKey: 'kms_key_id',
    logGroup: 'cloud_watch_logs_group_arn',
    selector: 'event_selector',
    advancedSelector: 'advanced_event_selector',
    bucket: 's3_bucket_name',
};
const cloudFormationNames = {
    name: 'TrailName',
    organization: 'IsOrganizationTrail',
    multiRegion: 'IsMultiRegionTrail',
    logging: 'IsLogging',
    fileValidation: 'EnableLogFileValidation',
    globalServiceEvents: 'IncludeGlobalServiceEvents',
    kmsKey: 'KMSKeyId',
    logGroup: 'CloudWatchLogsLogGroupArn',
    selector: 'EventSelectors',
    advancedSelector: 'AdvancedEventSelectors',
    bucket: 'S3BucketName',
};
/** An event data store covers all regions of its account and logs unless told otherwise; its other names differ. */
const storeNames = {
    terraform: { organization: 'organization_enabled', multiRegion: 'multi_region_enabled' },
    cloudformation: {
        name: 'Name',
        organization: 'OrganizationEnabled',
        multiRegion: 'MultiRegionEnabled',
        logging: 'IngestionEnabled',
        kmsKey: 'KmsKeyId',
    },
};
const stores = {
    aws_cloudtrail: 'trail',
    aws_cloudtrail_event_data_store: 'event-data-store',
    'AWS::CloudTrail::Trail': 'trail',
    'AWS::CloudTrail::EventDataStore': 'event-data-store',
};
/** Every trail and event data store, in the order of the code. */
function trails(model) {
    return model.resources.flatMap((resource) => {
        const store = resource.mode === 'managed' ? stores[resource.type] : undefined;
        return store === undefined ? [] : [toTrail(resource, store, model)];
    });
}
function toTrail(resource, store, code) {
    const own = resource.dialect === 'terraform' ? terraformNames : cloudFormationNames;
    const names = store === 'trail' ? own : { ...own, ...storeNames[resource.dialect] };
    const get = (field) => (0,fact/* attribute */.lt)(resource.attributes, names[field]);
    const name = get('name');
    return {
        ...(0,subject/* subjectOf */.e)(resource),
        store,
        name: name === undefined ? undefined : (0,binding/* symbolicText */.SF)(name),
        scope: (0,scope/* accountScope */.i)(resource),
        place: placeOf(resource, code),
        organization: (0,fact/* readBool */.r5)(get('organization')),
        multiRegion: (0,fact/* readBool */.r5)(get('multiRegion')),
        logging: (0,fact/* readBool */.r5)(get('logging')),
        fileValidation: (0,fact/* readBool */.r5)(get('fileValidation')),
        globalServiceEvents: (0,fact/* readBool */.r5)(get('globalServiceEvents')),
        kmsKey: get('kmsKey'),
        logGroup: get('logGroup'),
        selectors: readSelectors(get('selector'), get('advancedSelector'), resource.dialect),
        bucketTarget: targetOf(get('bucket'), resource.root, code, ['bucket', 'BucketName']),
        keyTarget: targetOf(get('kmsKey'), resource.root, code, []),
    };
}

;// CONCATENATED MODULE: ./build/model/ec2.js


const launchForms = new Map([
    ['aws_instance', { path: [], template: 'launch_template' }],
    ['aws_spot_instance_request', { path: [], template: 'launch_template' }],
    ['aws_launch_template', { path: [] }],
    ['aws_launch_configuration', { path: [] }],
    ['AWS::EC2::Instance', { path: [], template: 'LaunchTemplate' }],
    ['AWS::EC2::LaunchTemplate', { path: ['LaunchTemplateData'] }],
    ['AWS::AutoScaling::LaunchConfiguration', { path: [] }],
]);
const names = {
    terraform: { metadataOptions: 'metadata_options', httpTokens: 'http_tokens', httpEndpoint: 'http_endpoint' },
    cloudformation: { metadataOptions: 'MetadataOptions', httpTokens: 'HttpTokens', httpEndpoint: 'HttpEndpoint' },
};
/** Every instance, launch template and launch configuration. */
function launches(model) {
    return model.resources.flatMap((resource) => {
        const form = resource.mode === 'managed' ? launchForms.get(resource.type) : undefined;
        return form === undefined ? [] : [toLaunch(resource, form)];
    });
}
function toLaunch(resource, { path, template }) {
    const { metadataOptions, httpTokens, httpEndpoint } = names[resource.dialect];
    const body = (0,fact/* attribute */.lt)(resource.attributes, ...path);
    const options = (0,fact/* attribute */.lt)(body, metadataOptions);
    return {
        ...(0,subject/* subjectOf */.e)(resource),
        metadataOptions: options,
        httpTokens: (0,fact/* readText */.yR)((0,fact/* attribute */.lt)(options, httpTokens)),
        httpEndpoint: (0,fact/* readText */.yR)((0,fact/* attribute */.lt)(options, httpEndpoint)),
        fromTemplate: template !== undefined && (0,fact/* attribute */.lt)(body, template) !== undefined,
    };
}

;// CONCATENATED MODULE: ./build/model/guardduty.js




const parts = {
    aws_guardduty_detector: 'detector',
    aws_guardduty_organization_admin_account: 'delegated-administrator',
    aws_guardduty_member: 'member',
    aws_guardduty_organization_configuration: 'organization-configuration',
    'AWS::GuardDuty::Detector': 'detector',
    'AWS::GuardDuty::Member': 'member',
};
/** Every part of GuardDuty that the code declares. */
function detectors(model) {
    return model.resources.flatMap((resource) => {
        const part = resource.mode === 'managed' ? parts[resource.type] : undefined;
        if (part === undefined)
            return [];
        const enabled = (0,fact/* readBool */.r5)((0,fact/* attribute */.lt)(resource.attributes, resource.dialect === 'terraform' ? 'enable' : 'Enable'));
        return [{ ...(0,subject/* subjectOf */.e)(resource), part, enabled, scope: (0,scope/* accountScope */.i)(resource), place: placeOf(resource, model) }];
    });
}

// EXTERNAL MODULE: ./build/analysis/iam/document/pattern.js
var pattern = __webpack_require__(7161);
// EXTERNAL MODULE: ./build/syntax/json/parse-json.js + 3 modules
var parse_json = __webpack_require__(5831);
// EXTERNAL MODULE: ./build/core/location.js
var core_location = __webpack_require__(7539);
;// CONCATENATED MODULE: ./build/evaluate/json-document/stretches.js

/** Where a range of the text stands in the source: exactly, or as whole lines where a column is not known. */
function sourceRange(range, stretches, textStart) {
    const start = sourcePlace({ line: range.startLine, column: range.startColumn }, stretches, textStart, false);
    const end = sourcePlace({ line: range.endLine, column: range.endColumn }, stretches, textStart, true);
    if (start.column === 0 || end.column === 0)
        return { ...(0,core_location/* lineRange */.A)(start.line), endLine: Math.max(start.line, end.line) };
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
/** `asEnd`: the place is behind a character, so it belongs to the stretch of that character. */
function sourcePlace(place, stretches, textStart, asEnd) {
    const index = stretchAt(stretches, place, asEnd);
    const stretch = stretches[index];
    const source = stretch?.source ?? lastKnown(stretches, index);
    if (stretch === undefined || source === undefined)
        return { line: textStart.line, column: 0 };
    if (stretch.isInserted === true)
        return { line: source.line, column: 0 };
    const lines = place.line - stretch.line;
    if (lines > 0)
        return { line: source.line + lines, column: place.column + textStart.indent };
    const isKnown = stretch.source !== undefined && source.column > 0;
    return { line: source.line, column: isKnown ? source.column + place.column - stretch.column : 0 };
}
/** Index of the last stretch that begins before the place, or at it unless it is an end. */
function stretchAt(stretches, place, asEnd) {
    let low = 0;
    let high = stretches.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        const stretch = stretches[middle];
        if (stretch !== undefined && isBefore(stretch, place, asEnd))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
function isBefore(a, b, strictly) {
    if (a.line !== b.line)
        return a.line < b.line;
    return strictly ? a.column < b.column : a.column <= b.column;
}
/** For a place inside of a placeholder: the line of the next text. */
function lastKnown(stretches, index) {
    const next = stretches[index + 1]?.source ?? stretches[index - 1]?.source;
    return next === undefined ? undefined : { line: next.line, column: 0 };
}

;// CONCATENATED MODULE: ./build/evaluate/json-document/composed-text.js

/** Placeholders in one text. */
const holesMax = 10_000;
/** Characters of the private use area that are tried as a mark. */
const firstMark = 0xe000;
const lastMark = 0xe0ff;
/** Undefined when there are too many holes. */
function composeText(value) {
    const { origin, textStart } = value;
    const parts = value.kind === 'string' ? [value.value] : value.parts;
    const holes = parts.filter((part) => typeof part !== 'string');
    const holeMark = holes.length === 0 ? '' : unusedMark(parts);
    if (holes.length > holesMax || holeMark === undefined)
        return undefined;
    const { stretches, text } = write(value, holeMark);
    const locate = (range) => {
        if (textStart === undefined)
            return origin.at;
        return { path: origin.at.path, range: sourceRange(range, stretches, textStart) };
    };
    return { text, holes, holeMark, origin, locate };
}
/** Writes the text and notes where every stretch of it comes from. */
function write({ textStart, runs = [], ...value }, holeMark) {
    const parts = value.kind === 'string' ? [value.value] : value.parts;
    const builder = { stretches: [], text: '', place: { line: 1, column: 1 }, source: textStart, indent: textStart?.indent ?? 0 };
    let nextRun = 0;
    let offset = 0;
    let hole = 0;
    for (const part of parts) {
        if (typeof part === 'string') {
            const first = nextRun;
            while (nextRun < runs.length && (runs[nextRun]?.offset ?? 0) < offset + part.length)
                nextRun += 1;
            for (const run of cut(part, offset, runs.slice(first, nextRun)))
                addLiteral(builder, run);
            offset += part.length;
        }
        else {
            addHole(builder, part, `${holeMark}${hole}${holeMark}`);
            hole += 1;
        }
    }
    return builder;
}
/** Cuts a literal part, which begins at `offset`, where a run begins. */
function cut(part, offset, runs) {
    const pieces = [];
    const head = part.slice(0, (runs[0]?.offset ?? Infinity) - offset);
    if (head !== '')
        pieces.push({ text: head, start: undefined });
    for (const [index, run] of runs.entries()) {
        const end = (runs[index + 1]?.offset ?? Infinity) - offset;
        pieces.push({ text: part.slice(run.offset - offset, end), start: run.place ?? null });
    }
    return pieces;
}
function addLiteral(builder, { text, start }) {
    if (start === null)
        builder.source &&= { line: builder.source.line, column: 0 };
    else if (start !== undefined)
        builder.source = start;
    const { place, source } = builder;
    builder.stretches.push({ ...place, source, ...(start === null ? { isInserted: true } : {}) });
    builder.text += text;
    builder.place = behind(place, text, 0);
    if (start !== null && source !== undefined)
        builder.source = behind(source, text, builder.indent);
}
function addHole(builder, hole, placeholder) {
    const { place, source } = builder;
    builder.stretches.push({ ...place, source: undefined });
    builder.text += placeholder;
    builder.place = { line: place.line, column: place.column + placeholder.length };
    builder.source = source === undefined ? undefined : behindHole(hole, source);
}
function behind(place, text, indent) {
    const lastBreak = text.lastIndexOf('\n');
    if (lastBreak < 0)
        return { line: place.line, column: place.column === 0 ? 0 : place.column + text.length };
    const breaks = text.split('\n').length - 1;
    return { line: place.line + breaks, column: text.length - lastBreak + indent };
}
/**
 * Behind the hole that begins at `place`. How much source it takes is known only if the unknown itself, or a step that it took, is located
 * right there: `${` and `}` around it count two and one.
 */
function behindHole(hole, place) {
    const uses = [hole.origin.at, ...hole.origin.via.map((step) => step.at)];
    for (const { range } of uses) {
        if (range.startLine !== place.line || place.column === 0)
            continue;
        if (range.startColumn === place.column)
            return { line: range.endLine, column: range.endColumn };
        if (range.startColumn === place.column + 2)
            return { line: range.endLine, column: range.endColumn + 1 };
    }
    return { line: place.line, column: 0 };
}
/** A character that the text neither contains nor can make with an escape (`\ue000`). */
function unusedMark(parts) {
    const literals = parts.filter((part) => typeof part === 'string');
    for (let unit = firstMark; unit <= lastMark; unit += 1) {
        const mark = String.fromCharCode(unit);
        const escape = new RegExp(unit.toString(16), 'i');
        if (!literals.some((literal) => literal.includes(mark) || escape.test(literal)))
            return mark;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/unknown-kind.js
const explanations = {
    'variable-without-default': {
        kind: 'outside',
        words: 'whoever deploys it gives the value; a default or a file of values in this repository would tell',
    },
    'computed-attribute': { kind: 'outside', words: 'AWS makes the value when the resource is created' },
    'data-source': { kind: 'outside', words: 'it is looked up in the account when it is deployed; a literal value would tell' },
    'remote-module': { kind: 'outside', words: 'the module is not in this repository; what it gives back is decided there' },
    'file-not-read': { kind: 'outside', words: 'the file is not in this repository; commit it, or whatever writes it decides' },
    'import-value': { kind: 'outside', words: 'another stack exports the value' },
    'dynamic-reference': { kind: 'outside', words: 'Parameter Store or Secrets Manager holds the value' },
    macro: { kind: 'outside', words: 'a macro writes this part when the stack is deployed; what it writes is not in this repository' },
    'undeclared-name': { kind: 'refused', words: 'nothing of that name is declared, so that it cannot be deployed as it stands' },
    'invalid-document': { kind: 'refused', words: 'the text is no document, so that AWS refuses it as it stands' },
    'unsupported-function': { kind: 'ours', words: 'the function is not evaluated here; write the value without it' },
    'unsupported-expression': { kind: 'ours', words: 'the expression could not be worked out; write it in a simpler way' },
    'parse-error': { kind: 'ours', words: 'a part of the code could not be read' },
    cycle: { kind: 'ours', words: 'the value depends on itself' },
    'limit-reached': { kind: 'ours', words: 'a limit was reached before its end; make it simpler' },
};
function unknownKind(reason) {
    return explanations[reason].kind;
}
/** What decides a value that is not known, or what to do about it. */
function whatDecides(reason) {
    return explanations[reason].words;
}

// EXTERNAL MODULE: ./build/evaluate/value-operations.js
var value_operations = __webpack_require__(3562);
;// CONCATENATED MODULE: ./build/evaluate/json-document/holes.js

/** A text of the document with its placeholders replaced by what they stand for: a string, a template, or the unknown alone. */
function fillHoles(text, composed, origin) {
    const parts = splitAtHoles(text, composed);
    const [first] = parts;
    if (first === undefined)
        return { kind: 'string', value: '', origin };
    if (parts.length > 1)
        return { kind: 'template', parts, origin };
    // The text as a whole is unknown: it stands where the document has it, the unknown's own place is on its way.
    return typeof first === 'string' ? { kind: 'string', value: first, origin } : (0,value_operations/* through */.sc)(first, origin.via);
}
/** A key as people would write it, and the first hole in it. */
function keyWithHoles(text, composed) {
    const parts = splitAtHoles(text, composed);
    const hole = parts.find((part) => typeof part !== 'string');
    if (hole === undefined)
        return { text, hole };
    return { text: parts.map((part) => (typeof part === 'string' ? part : `\${${part.expression}}`)).join(''), hole };
}
function splitAtHoles(text, composed) {
    if (composed.holes.length === 0 || !text.includes(composed.holeMark))
        return text === '' ? [] : [text];
    // Marks come in pairs, so every second piece is a number.
    return text
        .split(composed.holeMark)
        .map((piece, index) => (index % 2 === 1 ? (composed.holes[Number(piece)] ?? piece) : piece))
        .filter((part) => part !== '');
}

;// CONCATENATED MODULE: ./build/evaluate/json-document/node-to-value.js



/** The value of a parsed node, holes put back. The depth is bounded by the parser. */
function nodeToValue(node, composed) {
    const at = composed.locate(node.range);
    const origin = (0,value_operations/* originAt */.iX)(at, composed.origin.via);
    switch (node.kind) {
        case 'null':
            return { kind: 'null', origin };
        case 'bool':
            return { kind: 'bool', value: node.value, origin };
        case 'number':
            return { kind: 'number', value: node.value, origin };
        case 'string':
            return fillHoles(node.value, composed, origin);
        case 'sequence':
            return listOf(node, composed, origin);
        case 'mapping':
            return mapOf(node, composed, origin);
        case 'unread':
            return unreadValue(node.unread, composed, origin);
    }
}
function listOf(node, composed, origin) {
    const items = node.items.map((item) => nodeToValue(item, composed));
    if (node.incomplete === undefined)
        return { kind: 'list', items, origin };
    return { kind: 'list', items, origin, more: unreadValue(node.incomplete, composed, origin) };
}
function mapOf(node, composed, origin) {
    const entries = new Map();
    const keys = new Map();
    let more = node.incomplete === undefined ? undefined : unreadValue(node.incomplete, composed, origin);
    for (const entry of node.entries) {
        const key = keyWithHoles(entry.key, composed);
        more ??= key.hole;
        const value = nodeToValue(entry.value, composed);
        const earlier = entries.get(key.text);
        entries.set(key.text, earlier === undefined ? value : eitherOf(earlier, value, key.text));
        keys.set(key.text, composed.locate(entry.keyRange));
    }
    return more === undefined ? { kind: 'map', entries, origin, keys } : { kind: 'map', entries, origin, keys, more };
}
/** How often one key is taken into account. */
const duplicatesMax = 16;
/** Which one of two equal keys counts is up to the reader of the document, and readers differ. */
function eitherOf(earlier, later, key) {
    const condition = (0,value_operations/* unknownValue */.Uo)('parse-error', `the key ${JSON.stringify(key)}, given twice`, later.origin);
    if (earlier.kind === 'choice' && earlier.options.length >= duplicatesMax)
        return { ...condition, reason: 'limit-reached' };
    if (earlier.kind === 'unknown' && earlier.reason === 'limit-reached')
        return earlier;
    const options = earlier.kind === 'choice' ? [...earlier.options, later] : [earlier, later];
    return { kind: 'choice', options, condition, origin: later.origin };
}
/** AWS refuses what is no document, as long as nothing is still to be put into it: what comes in could make it one. */
function unreadableText({ holes }, expression, origin) {
    const hole = holes.find(({ reason }) => unknownKind(reason) === 'ours') ?? holes[0];
    return (0,value_operations/* unknownValue */.Uo)(hole?.reason ?? 'invalid-document', expression, origin);
}
function unreadValue(unread, composed, origin) {
    if (unread.reason === 'parse-error')
        return unreadableText(composed, 'a part of the text that cannot be read', origin);
    if (unread.reason !== 'hole')
        return (0,value_operations/* unknownValue */.Uo)(unread.reason, 'a part of the text that cannot be read', origin);
    return composed.holes[unread.hole] ?? (0,value_operations/* unknownValue */.Uo)('parse-error', 'a part of the text that cannot be read', origin);
}

;// CONCATENATED MODULE: ./build/evaluate/json-document.js




/**
 * The document that a value holds, as a value with a place for every member: an IAM policy in a heredoc, in `jsonencode(...)`, in a YAML
 * block, or as a CloudFormation object.
 *
 * - Text is parsed. Where the text is verbatim source (`textStart`), members have their exact ranges; else they stand where the text does.
 * - A hole in a text is the unknown, or the template, at its place. A hole that stands for members, or in a key, makes its container have
 *   `more`; an entry under such a key is kept, its key spelled `${expression}`.
 * - A key given twice is a choice of its values. What is no JSON is unknown with reason `invalid-document`; text of nothing but space is null.
 * - Every member carries the steps that the text went through.
 */
function readJsonDocument(value) {
    switch (value.kind) {
        case 'string':
        case 'template':
            return readText(value);
        case 'json-text': {
            const settled = (0,value_operations/* settle */.G9)(value);
            return settled.kind === 'json-text' ? settled.content : settled;
        }
        case 'choice':
            return { ...value, options: value.options.map(readJsonDocument) };
        case 'list':
        case 'map':
            return (0,value_operations/* settle */.G9)(value);
        case 'null':
        case 'bool':
        case 'number':
        case 'unknown':
            return value;
    }
}
function readText(value) {
    const composed = composeText(value);
    if (composed === undefined)
        return (0,value_operations/* unknownValue */.Uo)('limit-reached', 'a text with too many unknown parts', value.origin);
    if (composed.text.trim() === '')
        return { kind: 'null', origin: value.origin };
    const file = { path: value.origin.at.path, text: composed.text };
    const { root } = (0,parse_json/* parseJson */.q)(file, composed.holes.length === 0 ? {} : { holeMark: composed.holeMark });
    if (root === undefined)
        return unreadableText(composed, 'text that is no JSON', value.origin);
    return nodeToValue(root, composed);
}

;// CONCATENATED MODULE: ./build/model/iam-patterns.js


/** The list under the first of the elements that is there, with the values behind its patterns. */
function readPatterns(body, names, variables) {
    const name = names.find((one) => (0,fact/* attribute */.lt)(body, one) !== undefined);
    if (name === undefined)
        return { name, list: { items: [] }, values: [] };
    const { items, unknown } = iam_patterns_textsOf((0,fact/* attribute */.lt)(body, name));
    return {
        name,
        list: {
            items: items.map((item) => toPattern(item, variables)),
            ...(unknown === undefined || items.includes(unknown) ? {} : { more: unknown.expression }),
        },
        values: items,
    };
}
/** A single text or a list of them. One that AWS makes itself is one text, and no list that might hold anything. */
function iam_patterns_textsOf(value) {
    return value?.kind === 'unknown' && !maybeWild(value) ? { items: [value] } : (0,fact/* members */.ol)(value);
}
/** A pattern with a symbol for each part that is not known. `variables`: whether `${aws:\u2026}` means something there. */
function toPattern(value, variables) {
    return (0,pattern/* parsePattern */.EY)(patternSource(value), { variables });
}
function patternSource(value) {
    switch (value.kind) {
        case 'string':
            return value.value;
        case 'number':
        case 'bool':
            return String(value.value);
        case 'template':
            return value.parts.map((part) => (typeof part === 'string' ? part : { text: part.expression, maybeWild: maybeWild(part) }));
        case 'unknown':
            return [{ text: value.expression, maybeWild: maybeWild(value) }];
        case 'choice':
            return [{ text: value.condition.expression, maybeWild: true }];
        case 'null':
        case 'list':
        case 'map':
        case 'json-text':
            return [{ text: `a ${value.kind} where a text is wanted`, maybeWild: true }];
    }
}
/** What AWS makes itself, an id or an ARN, holds no wildcard. */
function maybeWild(part) {
    return part.reason !== 'computed-attribute' && part.reason !== 'data-source' && !part.expression.startsWith('AWS::');
}
const principalTypes = new Map([
    ['aws', 'AWS'],
    ['service', 'Service'],
    ['federated', 'Federated'],
    ['canonicaluser', 'CanonicalUser'],
]);
/** Principal or NotPrincipal. */
function readPrincipals(body) {
    const plain = (0,fact/* attribute */.lt)(body, 'Principal');
    const negated = plain === undefined;
    const value = plain ?? (0,fact/* attribute */.lt)(body, 'NotPrincipal');
    if (value === undefined)
        return { negated: false, list: undefined, values: [] };
    if (value.kind !== 'map') {
        const { items, unknown } = iam_patterns_textsOf(value);
        const entries = items.map((item) => ({ type: 'AWS', pattern: toPattern(item, false) }));
        return { negated, list: { items: entries, ...moreOf(unknown, items) }, values: items };
    }
    const entries = [];
    const values = [];
    let more = value.more?.expression;
    for (const [name, list] of value.entries) {
        const type = principalTypes.get(name.toLowerCase());
        if (type === undefined)
            continue;
        const { items, unknown } = iam_patterns_textsOf(list);
        entries.push(...items.map((item) => ({ type, pattern: toPattern(item, false) })));
        values.push(...items);
        more ??= moreOf(unknown, items).more;
    }
    return { negated, list: { items: entries, ...(more === undefined ? {} : { more }) }, values };
}
/** The end of a list that is not known, if it is not a member itself. */
function moreOf(unknown, items) {
    return unknown === undefined || items.includes(unknown) ? {} : { more: unknown.expression };
}

;// CONCATENATED MODULE: ./build/model/iam-options.js

/** Combinations that are told apart. */
const OPTIONS_MAX = 64;
/**
 * Every statement that a member of `Statement` can be. A condition anywhere in it, around the statement, in its Effect, among its actions, makes
 * several; conditions are taken as independent of each other, which admits more than there can be and never less. Where they are too many,
 * each Effect has one body, which says the most that an Allow can grant.
 */
function statementOptions(value) {
    const condition = conditionIn(value) ?? undecidedEffect(value);
    if (condition === undefined)
        return { bodies: value.kind === 'null' ? [] : [value], count: 1, condition };
    const all = (0,core_value/* possibleValues */.Mp)(value).map((body) => combinations(withEffects(body), 0));
    const known = all.flatMap((bodies) => bodies ?? []);
    if (known.length <= OPTIONS_MAX && all.every((bodies) => bodies !== undefined))
        return { bodies: known.filter(({ kind }) => kind !== 'null'), count: known.length, condition };
    const widest = (0,core_value/* possibleValues */.Mp)(value).flatMap((body) => (body.kind === 'map' ? effectsOf(body).map((one) => widestBody(one)) : []));
    return { bodies: widest, count: widest.length + 1, condition };
}
const depthMax = 8;
/** The first condition in the value on which its content depends. */
function conditionIn(value, depth = 0) {
    if (value.kind === 'choice')
        return value.condition.expression;
    if (depth > depthMax || (value.kind !== 'list' && value.kind !== 'map'))
        return undefined;
    for (const child of value.kind === 'list' ? value.items : value.entries.values()) {
        const found = conditionIn(child, depth + 1);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** An Effect that is not known is one of two. */
function undecidedEffect(value) {
    const effect = value.kind === 'map' ? value.entries.get('Effect') : undefined;
    return effect?.kind === 'unknown' ? effect.expression : undefined;
}
function withEffects(body) {
    const effect = body.kind === 'map' ? body.entries.get('Effect') : undefined;
    if (body.kind !== 'map' || effect?.kind !== 'unknown')
        return body;
    const options = effects.map((value) => ({ kind: 'string', value, origin: effect.origin }));
    return withEffect(body, { kind: 'choice', options, condition: effect, origin: effect.origin });
}
function withEffect(body, effect) {
    return { ...body, entries: new Map([...body.entries, ['Effect', effect]]) };
}
const effects = ['Allow', 'Deny'];
/** The value with each of its choices made, in every way; undefined where these are too many. */
function combinations(value, depth) {
    if (value.kind === 'choice')
        return joined(value.options.map((option) => combinations(option, depth + 1)));
    if (depth > depthMax || (value.kind !== 'list' && value.kind !== 'map'))
        return [value];
    if (value.kind === 'list') {
        const rows = product(value.items.map((item) => combinations(item, depth + 1)));
        return rows?.map((items) => (items.every((item, at) => item === value.items[at]) ? value : { ...value, items: items.flatMap(spread) }));
    }
    const keys = [...value.entries.keys()];
    const rows = product([...value.entries.values()].map((entry) => combinations(entry, depth + 1)));
    return rows?.map((row) => ({ ...value, entries: new Map(keys.map((key, at) => [key, row[at] ?? value])) }));
}
/** A list that an option puts in the place of a member, stands for its members. */
function spread(item) {
    return item.kind === 'list' ? item.items : [item];
}
function joined(parts) {
    const all = [];
    for (const part of parts) {
        if (part === undefined || all.length + part.length > OPTIONS_MAX)
            return undefined;
        all.push(...part);
    }
    return all;
}
function product(parts) {
    let rows = [[]];
    for (const part of parts) {
        if (part === undefined || rows.length * part.length > OPTIONS_MAX)
            return undefined;
        const [only] = part;
        if (part.length === 1 && only !== undefined)
            for (const row of rows)
                row.push(only);
        else
            rows = rows.flatMap((row) => part.map((option) => [...row, option]));
    }
    return rows;
}
function effectsOf(body) {
    const effect = withEffects(body);
    const options = effect.kind === 'map' ? (0,core_value/* possibleValues */.Mp)(effect.entries.get('Effect') ?? body) : [];
    return options.map((one) => withEffect(body, one));
}
/** Every option of Action, Resource and Principal, and of what takes away (NotAction, a condition) what no condition decides. */
function widestBody(body) {
    const entries = [...body.entries].flatMap(([name, value]) => {
        if (name === 'Action' || name === 'Resource' || name === 'Principal')
            return [[name, everyOption(value)]];
        const certain = certainPart(value);
        return certain === undefined ? [] : [[name, certain]];
    });
    const hasNot = (name) => body.entries.has(name) && !entries.some(([known]) => known === name);
    // A NotAction of which nothing is certain excludes nothing.
    const emptied = ['NotAction', 'NotResource', 'NotPrincipal'].filter(hasNot);
    const none = { kind: 'list', items: [], origin: body.origin };
    return { ...body, entries: new Map([...entries, ...emptied.map((name) => [name, none])]) };
}
function everyOption(value) {
    if (value.kind === 'map')
        return { ...value, entries: new Map([...value.entries].map(([key, one]) => [key, everyOption(one)])) };
    const items = value.kind === 'list' ? value.items : [value];
    const all = items.flatMap(core_value/* possibleValues */.Mp).flatMap(spread);
    return value.kind === 'list' ? { ...value, items: all } : { kind: 'list', items: all, origin: value.origin };
}
function certainPart(value) {
    if (value.kind === 'choice')
        return undefined;
    if (value.kind === 'list')
        return { ...value, items: value.items.filter(({ kind }) => kind !== 'choice') };
    if (value.kind !== 'map')
        return value;
    const entries = [...value.entries].flatMap(([key, one]) => {
        const certain = certainPart(one);
        return certain === undefined ? [] : [[key, certain]];
    });
    return { ...value, entries: new Map(entries) };
}

;// CONCATENATED MODULE: ./build/model/iam-statement.js




/** A member of `Statement`: one statement, or one for each option that a condition leaves. `group` tells it apart in its document. */
function readStatements(value, group, variables) {
    const { bodies, count, condition } = statementOptions(value);
    const common = condition === undefined ? {} : { maybe: condition, option: { group, count } };
    return bodies.map((body) => readBody(body, value, common, variables));
}
function readBody(body, value, common, variables) {
    const actions = readPatterns(body, ['Action', 'NotAction'], false);
    const resources = readPatterns(body, ['Resource', 'NotResource'], variables);
    const principals = readPrincipals(body);
    const condition = readConditions((0,fact/* attribute */.lt)(body, 'Condition'), variables);
    const sid = (0,fact/* attribute */.lt)(body, 'Sid');
    const effect = (0,fact/* attribute */.lt)(body, 'Effect');
    return {
        statement: {
            ...(sid?.kind === 'string' ? { sid: sid.value } : {}),
            effect: effect?.kind === 'string' && effect.value.toLowerCase() === 'deny' ? 'deny' : 'allow',
            ...(value.kind === 'unknown' ? { maybe: value.expression } : common),
            ...under({ Action: 'actions', NotAction: 'notActions' }, actions),
            ...under({ Resource: 'resources', NotResource: 'notResources' }, resources),
            ...(principals.list === undefined ? {} : { [principals.negated ? 'notPrincipals' : 'principals']: principals.list }),
            conditions: condition.conditions,
            ...(condition.more === undefined ? {} : { moreConditions: condition.more }),
        },
        source: { statement: value, actions: actions.values, resources: resources.values, principals: principals.values },
    };
}
/** The list under the field that the element's name stands for. */
function under(fields, read) {
    const field = read.name === undefined ? undefined : fields[read.name];
    return field === undefined ? {} : { [field]: read.list };
}
function readConditions(value, variables) {
    if (value === undefined)
        return { conditions: [], more: undefined };
    if (value.kind !== 'map')
        return { conditions: [], more: value.kind === 'unknown' ? value.expression : 'a condition that is no object' };
    const conditions = [];
    let more = value.more?.expression;
    for (const [operator, keys] of value.entries) {
        more ??= openEnd(operator, keys);
        const entries = keys.kind === 'map' ? keys.entries : [];
        for (const [key, list] of entries)
            conditions.push(readCondition(operator, key, list, variables));
    }
    return { conditions, more };
}
/** What may hold further keys under an operator. An operator without a value is none. */
function openEnd(operator, keys) {
    if (keys.kind === 'map')
        return keys.more?.expression;
    if (keys.kind === 'null')
        return undefined;
    return keys.kind === 'unknown' ? keys.expression : `the condition ${operator}`;
}
function readCondition(operator, key, list, variables) {
    const { items, unknown } = iam_patterns_textsOf(list);
    return {
        operator,
        key: (0,pattern/* parsePattern */.EY)(key, { variables: false }),
        values: { items: items.map((item) => toPattern(item, variables)), ...moreOf(unknown, items) },
    };
}

;// CONCATENATED MODULE: ./build/model/iam-document.js




/**
 * Reads JSON text, `jsonencode`, `aws_iam_policy_document` and CloudFormation objects alike. Whatever is not known becomes a symbol or `more`;
 * a document, or a list of statements, that a condition chooses is read option by option.
 */
function readDocument(value) {
    const root = readJsonDocument(value);
    const options = (0,core_value/* possibleValues */.Mp)(root).flatMap((option) => {
        const statements = (0,fact/* attribute */.lt)(option, 'Statement');
        return statements?.kind === 'choice'
            ? (0,core_value/* possibleValues */.Mp)(statements).map((list) => readOption(option, list))
            : [readOption(option, statements)];
    });
    const condition = root.kind === 'choice' ? root.condition : iam_document_conditionIn((0,fact/* attribute */.lt)(root, 'Statement'));
    return options.length === 1 || condition === undefined ? { options } : { options, condition: condition.expression };
}
function iam_document_conditionIn(value) {
    return value?.kind === 'choice' ? value.condition : undefined;
}
function readOption(root, statements) {
    if (root.kind === 'unknown')
        return { document: { version: '2012-10-17', statements: [] }, sources: [], content: root, unknown: root };
    const version = (0,fact/* attribute */.lt)(root, 'Version');
    const isOld = version?.kind !== 'string' || version.value === '2008-10-17';
    const { items, unknown } = (0,fact/* members */.ol)(statements);
    const read = items.flatMap((item, index) => readStatements(item, index, !isOld));
    return {
        document: {
            version: isOld ? '2008-10-17' : '2012-10-17',
            statements: read.map((one) => one.statement),
            ...(unknown === undefined ? {} : { more: unknown.expression }),
        },
        sources: read.map((one) => one.source),
        content: root,
        unknown: undefined,
    };
}

;// CONCATENATED MODULE: ./build/model/iam-places.js
const one = (use, ...path) => ({ path, use });
const inlineTerraform = { path: ['inline_policy'], use: 'identity', each: { name: 'name', document: 'policy' } };
const inlineCloudFormation = {
    path: ['Policies'],
    use: 'identity',
    each: { name: 'PolicyName', document: 'PolicyDocument' },
};
/** By resource type, from the provider's and CloudFormation's documentation. */
const documentPlaces = new Map([
    ['aws_iam_policy', [one('identity', 'policy')]],
    ['aws_iam_role_policy', [one('identity', 'policy')]],
    ['aws_iam_user_policy', [one('identity', 'policy')]],
    ['aws_iam_group_policy', [one('identity', 'policy')]],
    ['aws_iam_role', [one('trust', 'assume_role_policy'), inlineTerraform]],
    ['aws_ssoadmin_permission_set_inline_policy', [one('identity', 'inline_policy')]],
    ['aws_organizations_policy', [one('scp', 'content')]],
    ['aws_s3_bucket', [one('resource', 'policy')]],
    ['aws_s3_bucket_policy', [one('resource', 'policy')]],
    ['aws_s3_access_point', [one('resource', 'policy')]],
    ['aws_s3control_access_point_policy', [one('resource', 'policy')]],
    ['aws_sqs_queue', [one('resource', 'policy')]],
    ['aws_sqs_queue_policy', [one('resource', 'policy')]],
    ['aws_sns_topic', [one('resource', 'policy')]],
    ['aws_sns_topic_policy', [one('resource', 'policy')]],
    ['aws_kms_key', [one('resource', 'policy')]],
    ['aws_kms_external_key', [one('resource', 'policy')]],
    ['aws_kms_replica_key', [one('resource', 'policy')]],
    ['aws_kms_key_policy', [one('resource', 'policy')]],
    ['aws_secretsmanager_secret', [one('resource', 'policy')]],
    ['aws_secretsmanager_secret_policy', [one('resource', 'policy')]],
    ['aws_ecr_repository_policy', [one('resource', 'policy')]],
    ['aws_ecr_registry_policy', [one('resource', 'policy')]],
    ['aws_ecrpublic_repository_policy', [one('resource', 'policy')]],
    ['aws_efs_file_system_policy', [one('resource', 'policy')]],
    ['aws_elasticsearch_domain', [one('resource', 'access_policies')]],
    ['aws_elasticsearch_domain_policy', [one('resource', 'access_policies')]],
    ['aws_opensearch_domain', [one('resource', 'access_policies')]],
    ['aws_opensearch_domain_policy', [one('resource', 'access_policies')]],
    ['aws_api_gateway_rest_api', [one('resource', 'policy')]],
    ['aws_api_gateway_rest_api_policy', [one('resource', 'policy')]],
    ['aws_backup_vault_policy', [one('resource', 'policy')]],
    ['aws_glacier_vault', [one('resource', 'access_policy')]],
    ['aws_glue_resource_policy', [one('resource', 'policy')]],
    ['aws_cloudwatch_log_resource_policy', [one('resource', 'policy_document')]],
    ['aws_cloudwatch_event_bus_policy', [one('resource', 'policy')]],
    ['aws_codeartifact_domain_permissions_policy', [one('resource', 'policy_document')]],
    ['aws_codeartifact_repository_permissions_policy', [one('resource', 'policy_document')]],
    ['aws_dynamodb_resource_policy', [one('resource', 'policy')]],
    ['aws_kinesis_resource_policy', [one('resource', 'policy')]],
    ['aws_media_store_container_policy', [one('resource', 'policy')]],
    ['aws_ses_identity_policy', [one('resource', 'policy')]],
    ['aws_transfer_user', [one('identity', 'policy')]],
    ['aws_vpc_endpoint', [one('endpoint', 'policy')]],
    ['aws_vpc_endpoint_policy', [one('endpoint', 'policy')]],
    ['AWS::IAM::Policy', [one('identity', 'PolicyDocument')]],
    ['AWS::IAM::ManagedPolicy', [one('identity', 'PolicyDocument')]],
    ['AWS::IAM::RolePolicy', [one('identity', 'PolicyDocument')]],
    ['AWS::IAM::UserPolicy', [one('identity', 'PolicyDocument')]],
    ['AWS::IAM::GroupPolicy', [one('identity', 'PolicyDocument')]],
    ['AWS::IAM::Role', [one('trust', 'AssumeRolePolicyDocument'), inlineCloudFormation]],
    ['AWS::IAM::User', [inlineCloudFormation]],
    ['AWS::IAM::Group', [inlineCloudFormation]],
    ['AWS::SSO::PermissionSet', [one('identity', 'InlinePolicy')]],
    ['AWS::Organizations::Policy', [one('scp', 'Content')]],
    ['AWS::S3::BucketPolicy', [one('resource', 'PolicyDocument')]],
    ['AWS::SQS::QueuePolicy', [one('resource', 'PolicyDocument')]],
    ['AWS::SQS::QueueInlinePolicy', [one('resource', 'PolicyDocument')]],
    ['AWS::SNS::TopicPolicy', [one('resource', 'PolicyDocument')]],
    ['AWS::SNS::TopicInlinePolicy', [one('resource', 'PolicyDocument')]],
    ['AWS::KMS::Key', [one('resource', 'KeyPolicy')]],
    ['AWS::KMS::ReplicaKey', [one('resource', 'KeyPolicy')]],
    ['AWS::SecretsManager::ResourcePolicy', [one('resource', 'ResourcePolicy')]],
    ['AWS::ECR::Repository', [one('resource', 'RepositoryPolicyText')]],
    ['AWS::ECR::RegistryPolicy', [one('resource', 'PolicyText')]],
    ['AWS::EFS::FileSystem', [one('resource', 'FileSystemPolicy')]],
    ['AWS::Elasticsearch::Domain', [one('resource', 'AccessPolicies')]],
    ['AWS::OpenSearchService::Domain', [one('resource', 'AccessPolicies')]],
    ['AWS::ApiGateway::RestApi', [one('resource', 'Policy')]],
    ['AWS::Backup::BackupVault', [one('resource', 'AccessPolicy')]],
    ['AWS::Logs::ResourcePolicy', [one('resource', 'PolicyDocument')]],
    ['AWS::Events::EventBusPolicy', [one('resource', 'Statement')]],
    ['AWS::DynamoDB::Table', [one('resource', 'ResourcePolicy', 'PolicyDocument')]],
    ['AWS::Kinesis::ResourcePolicy', [one('resource', 'ResourcePolicy')]],
    ['AWS::EC2::VPCEndpoint', [one('endpoint', 'PolicyDocument')]],
]);
/** Where managed policies are attached: the attribute that lists or names them. */
const attachments = new Map([
    ['aws_iam_role', ['managed_policy_arns']],
    ['aws_iam_role_policy_attachment', ['policy_arn']],
    ['aws_iam_user_policy_attachment', ['policy_arn']],
    ['aws_iam_group_policy_attachment', ['policy_arn']],
    ['aws_iam_policy_attachment', ['policy_arn']],
    ['aws_iam_role_policy_attachments_exclusive', ['policy_arns']],
    ['aws_iam_user_policy_attachments_exclusive', ['policy_arns']],
    ['aws_iam_group_policy_attachments_exclusive', ['policy_arns']],
    ['aws_ssoadmin_managed_policy_attachment', ['managed_policy_arn']],
    ['AWS::IAM::Role', ['ManagedPolicyArns']],
    ['AWS::IAM::User', ['ManagedPolicyArns']],
    ['AWS::IAM::Group', ['ManagedPolicyArns']],
    ['AWS::SSO::PermissionSet', ['ManagedPolicies']],
]);

;// CONCATENATED MODULE: ./build/model/iam-boundary.js




/** Where a resource names the managed policy that is its permissions boundary. */
const boundaries = new Map([
    ['aws_iam_role', ['permissions_boundary']],
    ['aws_iam_user', ['permissions_boundary']],
    ['aws_ssoadmin_permissions_boundary_attachment', ['permissions_boundary', 'customer_managed_policy_reference', 'name']],
    ['AWS::IAM::Role', ['PermissionsBoundary']],
    ['AWS::IAM::User', ['PermissionsBoundary']],
]);
/** Attributes by which a managed policy attaches itself. */
const attachesItself = ['Roles', 'Users', 'Groups'];
const managedPolicies = new Set(['aws_iam_policy', 'AWS::IAM::ManagedPolicy']);
/**
 * Managed policies that the code uses as a permissions boundary and attaches to nobody. A boundary grants nothing, it bounds what other
 * documents grant (IAM user guide, "Permissions boundaries").
 */
function boundaryPolicies(code) {
    const bounding = named(code, boundaries);
    if (bounding.length === 0)
        return () => false;
    const attaching = named(code, attachments);
    const names = ({ root }, uses) => uses.filter((use) => use.root === root).map(({ value }) => value);
    return (resource) => {
        if (!managedPolicies.has(resource.type) || resource.mode !== 'managed')
            return false;
        if (attachesItself.some((name) => (0,fact/* attribute */.lt)(resource.attributes, name) !== undefined))
            return false;
        const isNamedIn = (values) => values.some((value) => nameOne(value, resource));
        return isNamedIn(names(resource, bounding)) && !isNamedIn(names(resource, attaching));
    };
}
function named(code, places) {
    return code.ofType(...places.keys()).flatMap((resource) => {
        const { items, unknown } = (0,fact/* members */.ol)((0,fact/* attribute */.lt)(resource.attributes, ...(places.get(resource.type) ?? [])));
        const all = unknown === undefined || items.includes(unknown) ? items : [...items, unknown];
        return resource.mode === 'managed' ? all.map((value) => ({ root: resource.root, value })) : [];
    });
}
/** By reference, by name, or by an ARN that ends in the name. */
function nameOne(value, policy) {
    const name = (0,fact/* attribute */.lt)(policy.attributes, 'name') ?? (0,fact/* attribute */.lt)(policy.attributes, 'ManagedPolicyName');
    if ((0,binding/* binds */.fO)(value, policy, [name]) === 'yes')
        return true;
    const text = name === undefined ? undefined : (0,binding/* symbolicText */.SF)(name);
    return text !== undefined && (0,core_value/* possibleValues */.Mp)(value).some((one) => (0,binding/* symbolicText */.SF)(one)?.endsWith(`/${text}`) === true);
}

;// CONCATENATED MODULE: ./build/model/iam-joined.js






/** Attributes that name the identities which a resource gives a document, or a managed policy, to. */
const holderNames = new Map([
    ['aws_iam_role_policy', ['role']],
    ['aws_iam_user_policy', ['user']],
    ['aws_iam_group_policy', ['group']],
    ['aws_iam_role_policy_attachment', ['role']],
    ['aws_iam_user_policy_attachment', ['user']],
    ['aws_iam_group_policy_attachment', ['group']],
    ['aws_iam_role_policy_attachments_exclusive', ['role_name']],
    ['aws_iam_user_policy_attachments_exclusive', ['user_name']],
    ['aws_iam_group_policy_attachments_exclusive', ['group_name']],
    ['aws_iam_policy_attachment', ['roles', 'users', 'groups']],
    ['AWS::IAM::Policy', ['Roles', 'Users', 'Groups']],
    ['AWS::IAM::ManagedPolicy', ['Roles', 'Users', 'Groups']],
    ['AWS::IAM::RolePolicy', ['RoleName']],
    ['AWS::IAM::UserPolicy', ['UserName']],
    ['AWS::IAM::GroupPolicy', ['GroupName']],
]);
const identities = new Set(['aws_iam_role', 'AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group']);
const iam_joined_managedPolicies = new Set(['aws_iam_policy', 'AWS::IAM::ManagedPolicy']);
/** Documents of one identity that are joined: AWS allows 20 managed ones. */
const PARTS_MAX = 40;
/** What several documents of one identity grant together, wherever the code attaches them. One entry for an identity with several. */
function joinedDocuments(code, documents) {
    const held = documents
        .filter(({ use, options }) => use === 'identity' && options.every(({ unknown }) => unknown === undefined))
        .flatMap((document) => holdersOf(document.resource, code).map((holder) => ({ holder, document })));
    return [...(0,group_by/* groupBy */.$)(held, ({ holder }) => holder.key).values()].flatMap((group) => {
        const parts = [...new Set(group.map(({ document }) => document))].slice(0, PARTS_MAX);
        const [first] = parts;
        return first === undefined || parts.length < 2 ? [] : [join(group[0].holder.resource ?? first.resource, first, parts)];
    });
}
function holdersOf(resource, code) {
    if (identities.has(resource.type))
        return [{ key: keyOf(resource), resource }];
    const own = namedHolders(resource, code);
    if (!iam_joined_managedPolicies.has(resource.type))
        return own;
    const name = (0,fact/* attribute */.lt)(resource.attributes, 'name') ?? (0,fact/* attribute */.lt)(resource.attributes, 'ManagedPolicyName');
    const attaching = code.ofType(...attachments.keys()).filter((one) => {
        if (one.mode !== 'managed' || one.root !== resource.root)
            return false;
        return valuesOf(one, attachments.get(one.type) ?? []).some((value) => (0,binding/* binds */.fO)(value, resource, [name]) === 'yes');
    });
    return [
        ...own,
        ...attaching.flatMap((one) => (identities.has(one.type) ? [{ key: keyOf(one), resource: one }] : namedHolders(one, code))),
    ];
}
function keyOf(resource) {
    return `${resource.root}\n${resource.address}`;
}
function namedHolders(resource, code) {
    return (holderNames.get(resource.type) ?? []).flatMap((name) => valuesOf(resource, [name])
        .flatMap(core_value/* possibleValues */.Mp)
        .flatMap((value) => holderBy(value, name, resource, code)));
}
/** One value or the members of a list; what is not known, such as a reference, is a value too. */
function valuesOf(resource, path) {
    const { items, unknown } = (0,fact/* members */.ol)((0,fact/* attribute */.lt)(resource.attributes, ...path));
    return unknown === undefined || items.includes(unknown) ? items : [...items, unknown];
}
const typesOf = [
    [/^role/iu, ['aws_iam_role', 'AWS::IAM::Role']],
    [/^user/iu, ['aws_iam_user', 'AWS::IAM::User']],
    [/^group/iu, ['aws_iam_group', 'AWS::IAM::Group']],
];
function holderBy(value, name, { root }, code) {
    const types = typesOf.find(([kind]) => kind.test(name))?.[1] ?? [];
    const declared = code.ofType(...types).find((one) => {
        const names = ['name', 'RoleName', 'UserName', 'GroupName'].map((key) => (0,fact/* attribute */.lt)(one.attributes, key));
        return one.mode === 'managed' && one.root === root && (0,binding/* binds */.fO)(value, one, names) === 'yes';
    });
    if (declared !== undefined)
        return [{ key: keyOf(declared), resource: declared }];
    const text = (0,binding/* symbolicText */.SF)(value);
    return text === undefined ? [] : [{ key: `${root}\n${types[0] ?? name} ${text}` }];
}
function join(resource, first, parts) {
    const statements = [];
    const sources = [];
    let more;
    for (const [at, { options, condition }] of parts.entries()) {
        for (const option of options) {
            statements.push(...option.document.statements.map((one) => inJoined(one, at, condition)));
            sources.push(...option.sources);
            more ??= option.document.more;
        }
    }
    const document = { version: '2012-10-17', statements, ...(more === undefined ? {} : { more }) };
    return {
        ...(0,subject/* subjectOf */.e)(resource),
        use: 'joined',
        label: 'policies together',
        value: first.value,
        options: [{ document, sources, content: first.value, unknown: undefined }],
        parts,
    };
}
/** Groups of statements stay apart; an Allow of a document that may be counts as it may, and a Deny of one does not. */
function inJoined(statement, part, condition) {
    if (condition !== undefined)
        return { ...statement, maybe: statement.maybe ?? condition, option: { group: -1 - part, count: Number.MAX_SAFE_INTEGER } };
    const { option } = statement;
    return option === undefined ? statement : { ...statement, option: { ...option, group: part * GROUPS + option.group } };
}
/** More statements than a document has. */
const GROUPS = 1_000_000;

;// CONCATENATED MODULE: ./build/model/per-resource.js
/**
 * Makes a thing of a resource once. Both sides of a review share the resources that the change cannot reach, and with them what was made of
 * these. Only for what depends on nothing but the resource.
 */
function perResource(make) {
    const made = new WeakMap();
    return (resource) => {
        const known = made.get(resource);
        if (known !== undefined)
            return known;
        const thing = make(resource);
        made.set(resource, thing);
        return thing;
    };
}

;// CONCATENATED MODULE: ./build/model/iam.js









/** Every document that a resource holds, AdministratorAccess wherever it is attached, and what documents of one identity are together. */
function iamDocuments(model) {
    const isBoundary = boundaryPolicies(model);
    const documents = model.resources.flatMap((resource) => {
        if (resource.mode !== 'managed')
            return [];
        const own = documentsOf(resource);
        const used = own.length > 0 && isBoundary(resource) ? own.map(asBoundary) : own;
        return [...used, ...attachedPolicies(resource, model)];
    });
    return [...documents, ...joinedDocuments(model, documents)];
}
const boundaryDocuments = new WeakMap();
/** The same object for the same document: both sides share what the change does not reach. */
function asBoundary(document) {
    const known = boundaryDocuments.get(document) ?? { ...document, use: 'boundary' };
    boundaryDocuments.set(document, known);
    return known;
}
const documentsOf = perResource((resource) => (documentPlaces.get(resource.type) ?? []).flatMap(({ path, use, each }) => {
    if (each === undefined) {
        const value = (0,fact/* attribute */.lt)(resource.attributes, ...path);
        return value === undefined || value.kind === 'bool' ? [] : [toDocument(resource, use, path.join('.'), value)];
    }
    return (0,fact/* blocks */.Bv)((0,fact/* attribute */.lt)(resource.attributes, ...path)).items.flatMap((block, index) => {
        const value = (0,fact/* attribute */.lt)(block, each.document);
        const name = (0,fact/* attribute */.lt)(block, each.name);
        const label = `inline policy ${name?.kind === 'string' ? name.value : String(index + 1)}`;
        return value === undefined ? [] : [toDocument(resource, use, label, value)];
    });
}));
function toDocument(resource, use, label, value) {
    return { ...(0,subject/* subjectOf */.e)(resource), use, label, value, ...readDocument(value) };
}
/** The managed policy of AWS that grants everything stands as a document of its own; others are not looked into. */
function attachedPolicies(resource, code) {
    const path = attachments.get(resource.type);
    if (path === undefined)
        return [];
    const { items, unknown } = (0,fact/* members */.ol)((0,fact/* attribute */.lt)(resource.attributes, ...path));
    const attached = unknown === undefined || items.includes(unknown) ? items : [...items, unknown];
    return attached.flatMap((value) => {
        const place = { ...(0,subject/* subjectOf */.e)(resource), use: 'identity', label: 'managed policy', value };
        if (value.kind === 'unknown') {
            const lookedUp = lookUp(value, resource.root, code);
            if (lookedUp !== undefined && isAdministratorAccess(lookedUp))
                return [{ ...place, options: [administrator(value)] }];
            return value.reference === undefined
                ? [{ ...place, options: [{ document: noDocument, sources: [], content: value, unknown: value }] }]
                : [];
        }
        return isAdministratorAccess(value) ? [{ ...place, options: [administrator(value)] }] : [];
    });
}
/** `data.aws_iam_policy.admin.arn`: the name or ARN that the data source looks up. */
function lookUp({ reference }, root, code) {
    if (reference === undefined)
        return undefined;
    const source = code.ofType('aws_iam_policy').find((one) => one.mode === 'data' && one.root === root && (0,binding/* refersTo */.zA)(reference, one));
    return source === undefined ? undefined : ((0,fact/* attribute */.lt)(source.attributes, 'name') ?? (0,fact/* attribute */.lt)(source.attributes, 'arn'));
}
function isAdministratorAccess(value) {
    const name = value.kind === 'string' ? value.value : value.kind === 'template' ? value.parts.at(-1) : undefined;
    return typeof name === 'string' && /(?:^|policy\/|policy\/aws-service-role\/)AdministratorAccess$/u.test(name);
}
const noDocument = { version: '2012-10-17', statements: [] };
const everything = (0,pattern/* parsePattern */.EY)('*', { variables: false });
const administratorAccess = {
    version: '2012-10-17',
    statements: [{ effect: 'allow', actions: { items: [everything] }, resources: { items: [everything] }, conditions: [] }],
};
function administrator(value) {
    const whole = { statement: value, actions: [value], resources: [value], principals: [] };
    return { document: administratorAccess, sources: [whole], content: value, unknown: undefined };
}

// EXTERNAL MODULE: ./build/model/evaluated-code.js
var evaluated_code = __webpack_require__(2261);
;// CONCATENATED MODULE: ./build/model/network-acl.js





const network_acl_forms = {
    /** Inline blocks name the number `rule_no` and the action `action`; `aws_network_acl_rule` says `rule_number` and `rule_action`. */
    terraform: {
        number: ['rule_no', 'rule_number'],
        action: ['action', 'rule_action'],
        protocol: 'protocol',
        fromPort: ['from_port'],
        toPort: ['to_port'],
        cidr: ['cidr_block', 'ipv6_cidr_block'],
        egress: 'egress',
    },
    cloudformation: {
        number: ['RuleNumber'],
        action: ['RuleAction'],
        protocol: 'Protocol',
        fromPort: ['PortRange', 'From'],
        toPort: ['PortRange', 'To'],
        cidr: ['CidrBlock', 'Ipv6CidrBlock'],
        egress: 'Egress',
    },
};
/** Every ACL with its entries; entries of an ACL that is declared elsewhere make one of their own. */
function networkAcls(model) {
    const separate = (0,evaluated_code/* managed */.Y)(model, 'aws_network_acl_rule', 'AWS::EC2::NetworkAclEntry').map(separateEntry);
    const claimed = new Set();
    const acls = (0,evaluated_code/* managed */.Y)(model, 'aws_network_acl', 'aws_default_network_acl', 'AWS::EC2::NetworkAcl').map((acl) => {
        const mine = separate.filter((entry) => entry.entry.resource.root === acl.root && (0,binding/* binds */.fO)(entry.acl, acl, []) === 'yes');
        for (const entry of mine)
            claimed.add(entry);
        const inline = inlineEntries(acl);
        return { ...(0,subject/* subjectOf */.e)(acl), entries: [...inline.entries, ...mine.map((entry) => entry.entry)], moreEntries: inline.unknown };
    });
    return [...acls, ...strayAcls(separate.filter((entry) => !claimed.has(entry)))];
}
/** Entries of an ACL that is declared elsewhere: those that name the same ACL are evaluated together. */
function strayAcls(entries) {
    const acls = (0,group_by/* groupBy */.$)(entries, ({ acl, entry }) => `${entry.resource.root}\n${nameOf(acl)}`);
    return [...acls.values()].map((same) => ({
        ...(0,subject/* subjectOf */.e)(same[0].entry.resource),
        entries: same.map(({ entry }) => entry),
        moreEntries: undefined,
    }));
}
function nameOf(acl) {
    if (acl?.kind === 'unknown')
        return acl.expression;
    return acl?.kind === 'string' ? acl.value : '';
}
function separateEntry(resource) {
    const body = resource.attributes;
    const acl = (0,fact/* attribute */.lt)(body, resource.dialect === 'terraform' ? 'network_acl_id' : 'NetworkAclId');
    const egress = (0,fact/* readBool */.r5)((0,fact/* attribute */.lt)(body, network_acl_forms[resource.dialect].egress));
    return { acl, entry: readEntry(resource, body, egress.kind === 'known' && egress.value ? 'egress' : 'ingress') };
}
/** Only Terraform has inline blocks. */
function inlineEntries(acl) {
    if (acl.dialect === 'cloudformation')
        return { entries: [], unknown: undefined };
    const ingress = (0,fact/* blocks */.Bv)((0,fact/* attribute */.lt)(acl.attributes, 'ingress'));
    const egress = (0,fact/* blocks */.Bv)((0,fact/* attribute */.lt)(acl.attributes, 'egress'));
    return {
        entries: [
            ...ingress.items.map((body) => readEntry(acl, body, 'ingress')),
            ...egress.items.map((body) => readEntry(acl, body, 'egress')),
        ],
        unknown: ingress.unknown ?? egress.unknown,
    };
}
function readEntry(resource, body, direction) {
    const form = network_acl_forms[resource.dialect];
    return {
        direction,
        resource,
        body,
        number: (0,fact/* readNumber */.kz)((0,fact/* firstAttribute */.Z9)(body, form.number)),
        action: (0,fact/* readText */.yR)((0,fact/* firstAttribute */.Z9)(body, form.action)),
        protocol: (0,fact/* readText */.yR)((0,fact/* attribute */.lt)(body, form.protocol)),
        fromPort: (0,fact/* readNumber */.kz)((0,fact/* attribute */.lt)(body, ...form.fromPort)),
        toPort: (0,fact/* readNumber */.kz)((0,fact/* attribute */.lt)(body, ...form.toPort)),
        cidr: (0,fact/* firstAttribute */.Z9)(body, form.cidr),
    };
}

;// CONCATENATED MODULE: ./build/model/prefix-list.js




/** Undefined when the code declares no list, so that nobody looks for one. */
function prefixLists(model) {
    const resources = (0,evaluated_code/* managed */.Y)(model, 'aws_ec2_managed_prefix_list', 'AWS::EC2::PrefixList');
    if (resources.length === 0)
        return undefined;
    const apart = model.ofType('aws_ec2_managed_prefix_list_entry');
    const all = resources.map((resource) => ({ resource, ranges: [...inlineRanges(resource), ...rangesApart(resource, apart)] }));
    const lookups = model.ofType('aws_ec2_managed_prefix_list').filter(({ mode }) => mode === 'data');
    return {
        all,
        find(value, root) {
            const named = (0,core_value/* possibleValues */.Mp)(value).flatMap((one) => (one.kind === 'unknown' && one.reference !== undefined ? [one.reference] : []));
            const [reference, ...others] = named;
            if (reference === undefined || others.length > 0)
                return undefined;
            const isMeant = (one) => one.root === root && (0,binding/* refersTo */.zA)(reference, one);
            const lookup = lookups.find(isMeant);
            return lookup === undefined ? all.find(({ resource }) => isMeant(resource)) : byName(lookup, all, value);
        },
    };
}
/** The one list of that name. Its state may be another account's, so what it says is as overridable as the export of a stack. */
function byName(lookup, all, reference) {
    const name = nameLookedUp(lookup);
    const [list, ...others] = all.filter(({ resource }) => name !== undefined && prefix_list_nameOf(resource) === name);
    if (name === undefined || list === undefined || others.length > 0)
        return undefined;
    const step = { kind: 'export', name: lookup.address, at: reference.origin.at };
    return { ...list, ranges: list.ranges.map((range) => ({ ...range, origin: { ...range.origin, via: [...range.origin.via, step] } })) };
}
function prefix_list_nameOf({ attributes, dialect }) {
    return textOf((0,fact/* attribute */.lt)(attributes, dialect === 'terraform' ? 'name' : 'PrefixListName'));
}
function nameLookedUp({ attributes }) {
    const filter = (0,fact/* blocks */.Bv)((0,fact/* attribute */.lt)(attributes, 'filter')).items.find((one) => textOf((0,fact/* attribute */.lt)(one, 'name')) === 'prefix-list-name');
    return textOf((0,fact/* attribute */.lt)(attributes, 'name')) ?? textOf((0,fact/* members */.ol)((0,fact/* attribute */.lt)(filter, 'values')).items[0]);
}
function textOf(value) {
    const text = (0,fact/* readText */.yR)(value);
    return text.kind === 'known' ? text.value : undefined;
}
function inlineRanges(list) {
    const terraform = list.dialect === 'terraform';
    const { items, unknown } = (0,fact/* blocks */.Bv)((0,fact/* attribute */.lt)(list.attributes, terraform ? 'entry' : 'Entries'));
    const ranges = items.flatMap((entry) => (0,fact/* attribute */.lt)(entry, terraform ? 'cidr' : 'Cidr') ?? []);
    return unknown === undefined ? ranges : [...ranges, unknown];
}
function rangesApart(list, entries) {
    return entries
        .filter((entry) => entry.root === list.root && (0,binding/* binds */.fO)((0,fact/* attribute */.lt)(entry.attributes, 'prefix_list_id'), list, []) === 'yes')
        .flatMap((entry) => (0,fact/* attribute */.lt)(entry.attributes, 'cidr') ?? []);
}

// EXTERNAL MODULE: ./build/analysis/cidr/address-reach.js
var address_reach = __webpack_require__(4588);
// EXTERNAL MODULE: ./build/analysis/cidr/address-set.js
var address_set = __webpack_require__(3979);
;// CONCATENATED MODULE: ./build/model/rule-source.js





/** One address range, or a list of them. */
function cidrSources(value) {
    if (value?.kind === 'choice')
        return choiceSources(value);
    const { items, unknown } = (0,fact/* members */.ol)(value);
    const sources = items.flatMap((item) => {
        if (item.kind === 'string')
            return [{ kind: 'cidr', text: item.value.trim(), value: item }];
        if (item.kind === 'list' || item.kind === 'choice')
            return cidrSources(item);
        if (item.kind === 'template')
            return [partlyKnown(item)];
        return [{ kind: 'unknown', unknown: (0,fact/* unknownPart */.QH)(item) ?? unreadable(item) }];
    });
    const known = sources.some((source) => source.kind === 'unknown' && source.unknown === unknown);
    return unknown === undefined || known ? sources : [...sources, { kind: 'unknown', unknown }];
}
/**
 * Of a choice each option is looked at by itself; when all are open to anywhere, it is open whatever is chosen. A default counts as it would
 * without the others that are allowed.
 */
function choiceSources(choice) {
    const options = choice.options.map((option) => cidrSources(option));
    if (options.every(isOpen))
        return options[0] ?? [];
    return options.flatMap((sources, index) => index === 0 && choice.firstIsDefault === true
        ? sources
        : sources.map((source) => ({ ...source, when: [...(choice.when?.[index] ?? []), ...(source.when ?? [])] })));
}
function isOpen(sources) {
    return (0,address_reach/* isAnywhere */.aW)((0,address_set/* parseAddressSet */.CO)(sources.flatMap((source) => (source.kind === 'cidr' ? [source.text] : []))).set);
}
/** From this length on a range is not the world, wherever it lies. */
const narrowPrefix = 2;
/**
 * A range of which the length is known and the address is not, `"${var.ip}/32"`: the world for `/0`, else a symbol that is narrow wherever it
 * lies. The hole has to be the address alone: what comes before it could be a range by itself.
 */
function partlyKnown(value) {
    const [hole, rest, ...more] = value.parts;
    const [, prefix] = /^\/(\d{1,3})$/u.exec(typeof rest === 'string' ? rest.trim() : '') ?? [];
    if (typeof hole !== 'object' || prefix === undefined || more.length > 0 || unknownKind(hole.reason) === 'ours')
        return { kind: 'unknown', unknown: (0,fact/* unknownPart */.QH)(value) ?? unreadable(value) };
    if (Number(prefix) < narrowPrefix)
        return { kind: 'cidr', text: '0.0.0.0/0', value };
    return { kind: 'opaque', what: 'range', text: (0,binding/* symbolicText */.SF)(value) ?? 'a range', value };
}
/** One group or prefix list, or a list of them; what is not known is a symbol like the rest. */
function opaqueSources(value, what) {
    const { items, unknown } = (0,fact/* members */.ol)(value);
    const all = unknown === undefined || items.includes(unknown) ? items : [...items, unknown];
    return all.map((item) => ({ kind: 'opaque', what, text: (0,binding/* symbolicText */.SF)(item) ?? 'an unnamed source', value: item }));
}
/** `self = true`: the members of the group among themselves. */
function selfSource(value) {
    const self = (0,fact/* readBool */.r5)(value);
    return self.kind === 'known' && self.value ? [{ kind: 'opaque', what: 'self', text: 'the group itself', value: self.source }] : [];
}
function unreadable(value) {
    return {
        kind: 'unknown',
        reason: 'unsupported-expression',
        expression: `a ${value.kind} where an address range is wanted`,
        origin: value.origin,
    };
}

;// CONCATENATED MODULE: ./build/model/security-group-rule.js


/** Terraform's inline blocks and `aws_security_group_rule`: lists of ranges, groups and prefix lists. */
const listForm = {
    protocol: 'protocol',
    fromPort: 'from_port',
    toPort: 'to_port',
    cidrs: ['cidr_blocks', 'ipv6_cidr_blocks'],
    groups: ['security_groups', 'source_security_group_id'],
    prefixLists: ['prefix_list_ids'],
    self: 'self',
};
/** `aws_vpc_security_group_*_rule`: one source; protocol -1 has no ports. */
const singleSourceForm = {
    protocol: 'ip_protocol',
    fromPort: 'from_port',
    toPort: 'to_port',
    cidrs: ['cidr_ipv4', 'cidr_ipv6'],
    groups: ['referenced_security_group_id'],
    prefixLists: ['prefix_list_id'],
};
/** CloudFormation, within a group or as a resource. The other end is a source or a destination. */
const cloudFormationForms = {
    ingress: cloudFormationForm('Source'),
    egress: cloudFormationForm('Destination'),
};
function cloudFormationForm(peer) {
    return {
        protocol: 'IpProtocol',
        fromPort: 'FromPort',
        toPort: 'ToPort',
        cidrs: ['CidrIp', 'CidrIpv6'],
        groups: [`${peer}SecurityGroupId`, `${peer}SecurityGroupName`],
        prefixLists: [`${peer}PrefixListId`],
    };
}
/** A rule that `resource` writes in `body`. */
function readRule(form, direction, resource, body) {
    const of = (name) => (0,fact/* attribute */.lt)(body, name);
    return {
        direction,
        resource,
        body,
        protocol: (0,fact/* readText */.yR)(of(form.protocol)),
        fromPort: (0,fact/* readNumber */.kz)(of(form.fromPort)),
        toPort: (0,fact/* readNumber */.kz)(of(form.toPort)),
        sources: [
            ...form.cidrs.flatMap((name) => cidrSources(of(name))),
            ...form.groups.flatMap((name) => opaqueSources(of(name), 'security-group')),
            ...form.prefixLists.flatMap((name) => opaqueSources(of(name), 'prefix-list')),
            ...(form.self === undefined ? [] : selfSource(of(form.self))),
        ],
    };
}

;// CONCATENATED MODULE: ./build/model/security-group.js








const groupTypes = ['aws_security_group', 'aws_default_security_group', 'AWS::EC2::SecurityGroup'];
/** Every group with its rules, those that are resources of their own among them, and the prefix lists that are shared with other code. */
function securityGroups(model) {
    const groups = gatherGroups(model);
    const lists = prefixLists(model);
    if (lists === undefined)
        return groups;
    const used = new Set();
    const find = (value, root) => {
        const list = lists.find(value, root);
        if (list !== undefined)
            used.add(list.resource);
        return list;
    };
    const resolved = groups.map((group) => ({ ...group, rules: group.rules.map((rule) => withPrefixLists(rule, find)) }));
    return [...resolved, ...lists.all.filter(({ resource }) => !used.has(resource)).map(sharedList)];
}
function sharedList({ resource, ranges }) {
    const any = { kind: 'absent' };
    const all = { direction: 'ingress', resource, body: resource.attributes, protocol: any, fromPort: any, toPort: any };
    return { ...(0,subject/* subjectOf */.e)(resource), rules: [], moreRules: undefined, listed: { ...all, sources: ranges.flatMap(cidrSources) } };
}
/** A prefix list of the code stands for its ranges. */
function withPrefixLists(rule, find) {
    const sources = rule.sources.flatMap((source) => {
        if (source.kind !== 'opaque' || source.what !== 'prefix-list')
            return [source];
        return find(source.value, rule.resource.root)?.ranges.flatMap(cidrSources) ?? [source];
    });
    return { ...rule, sources };
}
function gatherGroups(model) {
    const separate = model.resources.flatMap(separateRule);
    const claimed = new Set();
    const groups = (0,evaluated_code/* managed */.Y)(model, ...groupTypes).map((group) => {
        const mine = separate.filter(({ group: named, rule }) => rule.resource.root === group.root && (0,binding/* binds */.fO)(named, group, [groupName(group)]) === 'yes');
        for (const rule of mine)
            claimed.add(rule);
        const alone = groupAlone(group);
        return mine.length === 0 ? alone : { ...alone, rules: [...alone.rules, ...mine.map((rule) => rule.rule)] };
    });
    return [...groups, ...separate.filter((rule) => !claimed.has(rule)).map(strayRule)];
}
function groupName(group) {
    return (0,fact/* attribute */.lt)(group.attributes, group.dialect === 'terraform' ? 'name' : 'GroupName');
}
/** A rule of a group that is declared elsewhere stands for itself. */
function strayRule({ rule }) {
    return { ...(0,subject/* subjectOf */.e)(rule.resource), rules: [rule], moreRules: undefined };
}
const inlineForms = {
    terraform: [
        { direction: 'ingress', name: 'ingress', form: listForm },
        { direction: 'egress', name: 'egress', form: listForm },
    ],
    cloudformation: [
        { direction: 'ingress', name: 'SecurityGroupIngress', form: cloudFormationForms.ingress },
        { direction: 'egress', name: 'SecurityGroupEgress', form: cloudFormationForms.egress },
    ],
};
/** The group with the rules that it writes itself. */
const groupAlone = perResource((group) => {
    const read = inlineForms[group.dialect].map(({ direction, name, form }) => {
        const { items, unknown } = (0,fact/* blocks */.Bv)((0,fact/* attribute */.lt)(group.attributes, name));
        return { rules: items.map((body) => readRule(form, direction, group, body)), unknown };
    });
    const unknown = read.map((one) => one.unknown).find((one) => one !== undefined);
    return { ...(0,subject/* subjectOf */.e)(group), rules: read.flatMap((one) => one.rules), moreRules: unknown };
});
const separateForms = new Map([
    ['aws_security_group_rule', { form: listForm, direction: { attribute: 'type' }, group: ['security_group_id'] }],
    ['aws_vpc_security_group_ingress_rule', { form: singleSourceForm, direction: 'ingress', group: ['security_group_id'] }],
    ['aws_vpc_security_group_egress_rule', { form: singleSourceForm, direction: 'egress', group: ['security_group_id'] }],
    ['AWS::EC2::SecurityGroupIngress', { form: cloudFormationForms.ingress, direction: 'ingress', group: ['GroupId', 'GroupName'] }],
    ['AWS::EC2::SecurityGroupEgress', { form: cloudFormationForms.egress, direction: 'egress', group: ['GroupId', 'GroupName'] }],
]);
function separateRule(resource) {
    const separate = resource.mode === 'managed' ? separateForms.get(resource.type) : undefined;
    if (separate === undefined)
        return [];
    const body = resource.attributes;
    const direction = typeof separate.direction === 'string' ? separate.direction : writtenDirection((0,fact/* attribute */.lt)(body, separate.direction.attribute));
    const group = (0,fact/* firstAttribute */.Z9)(body, separate.group);
    return [{ group, rule: readRule(separate.form, direction, resource, body) }];
}
/** What is not known counts as ingress, which is what can open something. */
function writtenDirection(type) {
    const direction = (0,fact/* readText */.yR)(type);
    return direction.kind === 'known' && direction.value === 'egress' ? 'egress' : 'ingress';
}

// EXTERNAL MODULE: ./build/model/s3.js
var s3 = __webpack_require__(2486);
// EXTERNAL MODULE: ./build/core/path.js
var core_path = __webpack_require__(3059);
// EXTERNAL MODULE: ./build/model/sensitive-places.js + 2 modules
var sensitive_places = __webpack_require__(7178);
;// CONCATENATED MODULE: ./build/model/sensitive-value.js





/** One for each value, in the order of the code. */
function sensitiveValues(code) {
    return code.resources.flatMap((resource) => resource.mode === 'managed'
        ? [...attributesOf(resource), ...secureString(resource), ...environmentOf(resource), ...userDataOf(resource)]
        : userDataOf(resource));
}
/** The values of arguments that take a secret by their schema. */
function sensitiveAttributeValues(code) {
    return code.resources.flatMap((resource) => (resource.mode === 'managed' ? [...attributesOf(resource), ...secureString(resource)] : []));
}
function attributesOf(resource) {
    return (sensitive_places/* sensitiveAttributes */.QI.get(resource.type) ?? []).flatMap((path) => valuesAt(resource.attributes, path).map((value) => ({ ...(0,subject/* subjectOf */.e)(resource), place: 'attribute', name: path.join('.'), value })));
}
/**
 * What an SSM parameter of type SecureString holds. CloudFormation creates none. A value that the code is told to ignore from then on is
 * there to be replaced.
 */
function secureString(resource) {
    const { type, attributes, address } = resource;
    if (type !== 'aws_ssm_parameter' || (0,core_value/* scalarText */.ws)((0,fact/* attribute */.lt)(attributes, 'type')) !== 'SecureString')
        return [];
    const ignored = (0,fact/* attribute */.lt)(resource.meta, 'lifecycle', 'ignore_changes');
    const isIgnored = (name) => (0,fact/* members */.ol)(ignored).items.some((item) => [name, 'all'].includes((0,core_value/* scalarText */.ws)(item) ?? ''));
    const storedAs = (0,core_value/* scalarText */.ws)((0,fact/* attribute */.lt)(attributes, 'name')) ?? address;
    return ['value', 'value_wo'].flatMap((name) => {
        const value = (0,fact/* attribute */.lt)(attributes, name);
        return value === undefined || isIgnored(name) ? [] : [{ ...(0,subject/* subjectOf */.e)(resource), place: 'attribute', name, value, storedAs }];
    });
}
/** Every value at the path; a list on the way stands for all its blocks, a list at its end for all its members. */
function valuesAt(from, path) {
    const [name, ...rest] = path;
    if (name === undefined)
        return from.kind === 'list' ? (0,fact/* members */.ol)(from).items : [from];
    return (0,fact/* blocks */.Bv)(from).items.flatMap((block) => {
        const value = (0,fact/* attribute */.lt)(block, name);
        return value === undefined ? [] : valuesAt(value, rest);
    });
}
function environmentOf(resource) {
    return (sensitive_places/* environmentPlaces */.y9.get(resource.type) ?? [])
        .flatMap((place) => variablesAt(resource.attributes, place))
        .map(({ name, value }) => ({ ...(0,subject/* subjectOf */.e)(resource), place: 'environment', name, value }));
}
/** Walks to the last name of the path, through all blocks; what stands there is a map of variables, or a list of name and value. */
function variablesAt(from, place) {
    const containers = containersAt(from, place.path.slice(0, -1), place.json);
    const last = place.path.at(-1);
    if (last === undefined)
        return [];
    return containers.flatMap((container) => {
        const value = (0,fact/* attribute */.lt)(container, last);
        if (value === undefined)
            return [];
        const opened = place.json === last ? readJsonDocument(value) : value;
        return place.pairs === undefined ? mapVariables(opened) : pairVariables(opened, place.pairs);
    });
}
function containersAt(from, path, json) {
    const [name, ...rest] = path;
    if (name === undefined)
        return (0,fact/* blocks */.Bv)(from).items;
    return (0,fact/* blocks */.Bv)(from).items.flatMap((block) => {
        const value = (0,fact/* attribute */.lt)(block, name);
        if (value === undefined)
            return [];
        return containersAt(json === name ? readJsonDocument(value) : value, rest, json);
    });
}
function mapVariables(map) {
    return (0,core_value/* possibleValues */.Mp)(map).flatMap((one) => (one.kind === 'map' ? [...one.entries].map(([name, value]) => ({ name, value })) : []));
}
function pairVariables(list, keys) {
    return (0,fact/* blocks */.Bv)(list).items.flatMap((block) => {
        const name = (0,fact/* attribute */.lt)(block, keys.name);
        const value = (0,fact/* attribute */.lt)(block, keys.value);
        return name?.kind === 'string' && value !== undefined ? [{ name: name.value, value }] : [];
    });
}
function userDataOf(resource) {
    return (sensitive_places/* userDataAttributes */.rw.get(resource.type) ?? []).flatMap((path) => valuesAt(resource.attributes, path)
        .flatMap(core_value/* possibleValues */.Mp)
        .map((value) => ({ ...(0,subject/* subjectOf */.e)(resource), place: 'user-data', name: path.join('.'), value: plainText(value) })));
}
/** User data is Base64 of what somebody wrote: the script is read where it stands. */
function plainText(value) {
    return (value.kind === 'string' || value.kind === 'unknown' ? value.encodes : undefined) ?? value;
}

;// CONCATENATED MODULE: ./build/model/secret-inputs.js



/**
 * Which inputs are given a value that ends up in an argument that takes a secret, whatever they are called: through module calls, too. An
 * input of a module takes over from its caller that the value is sensitive.
 */
function secretInputs(code) {
    const used = new Set(sensitiveAttributeValues(code).flatMap(({ value }) => (0,core_value/* possibleValues */.Mp)(value).flatMap(inputsBehind)));
    return ({ name, block }) => [`${block.path} ${name}`, `${(0,core_path/* directoryOf */.j)(block.path)} ${name}`, declaredAt(block)].some((key) => used.has(key));
}
function declaredAt({ path, range }) {
    return `${path}:${range.startLine}`;
}
const steps = new Set(['variable-default', 'tfvars', 'parameter-default']);
/** Keys of the inputs that a value comes from: by name within a template or a directory, or by where the declaration begins. */
function inputsBehind(value) {
    const passed = value.origin.via.filter(({ kind }) => steps.has(kind)).flatMap(({ name, at }) => inputKey(name, at));
    const unknowns = value.kind === 'template' ? value.parts.filter((part) => typeof part !== 'string') : value.kind === 'unknown' ? [value] : [];
    const unset = unknowns
        .filter(({ reason }) => reason === 'variable-without-default')
        .flatMap(({ expression, origin }) => [...inputKey(expression, origin.at), declaredAt(origin.at)]);
    return [...passed, ...unset];
}
function inputKey(name, { path }) {
    if (name.startsWith('Parameters.'))
        return [`${path} ${name.slice('Parameters.'.length)}`];
    return /^var\.[\w-]+$/u.test(name) ? [`${(0,core_path/* directoryOf */.j)(path)} ${name.slice('var.'.length)}`] : [];
}

;// CONCATENATED MODULE: ./build/model/secret-place.js





/** Every input, SSM parameter and `http` data source; a variable that several roots share is one. */
function secretPlaces(code) {
    const inputs = new Map(code.inputs.map((input) => [`${input.block.path}\n${input.name}\n${input.block.range.startLine}`, input]));
    const takesSecret = secretInputs(code);
    return [
        ...[...inputs.values()].filter(isText).map((input) => ({
            ...(isTerraform(input) ? variable(input) : parameter(input)),
            ...(takesSecret(input) ? { takesSecret: true } : {}),
        })),
        ...(0,evaluated_code/* managed */.Y)(code, 'aws_ssm_parameter', 'AWS::SSM::Parameter').map(ssmParameter),
        ...code
            .ofType('http')
            .filter((resource) => resource.mode === 'data')
            .map(httpRequest),
    ];
}
function isTerraform({ block }) {
    return /\.(?:tf|tofu)(?:\.json)?$/u.test(block.path);
}
/** Switches and numbers are named after secrets, and are none. */
function isText({ attributes }) {
    const type = (0,fact/* attribute */.lt)(attributes, 'type') ?? (0,fact/* attribute */.lt)(attributes, 'Type');
    const written = type?.kind === 'unknown' ? type.expression : (0,core_value/* scalarText */.ws)(type);
    const preset = ((0,fact/* attribute */.lt)(attributes, 'default') ?? (0,fact/* attribute */.lt)(attributes, 'Default'))?.kind;
    return (!/^(?:bool|number|Number|AWS::(?!SSM)|list\(number\)|map\(bool\))/u.test(written ?? '') && preset !== 'bool' && preset !== 'number');
}
function variable({ name, attributes, block }) {
    const preset = (0,fact/* attribute */.lt)(attributes, 'default');
    const sensitive = (0,fact/* readBool */.r5)((0,fact/* attribute */.lt)(attributes, 'sensitive'));
    const ephemeral = (0,fact/* readBool */.r5)((0,fact/* attribute */.lt)(attributes, 'ephemeral'));
    const isHcl = /\.(?:tf|tofu)$/u.test(block.path) && block.range.endLine > block.range.startLine;
    const next = { startLine: block.range.startLine + 1, startColumn: 1, endLine: block.range.startLine + 1, endColumn: 1 };
    return {
        root: (0,core_path/* directoryOf */.j)(block.path),
        address: `var.${name}`,
        form: 'variable',
        name,
        isProtected: ephemeral.kind === 'known' && ephemeral.value ? ephemeral : sensitive,
        ...(preset === undefined ? {} : { value: preset }),
        sends: [],
        declaration: firstLine(block),
        ...(isHcl ? { insertAt: { path: block.path, range: next } } : {}),
    };
}
function parameter({ name, attributes, block }) {
    const preset = (0,fact/* attribute */.lt)(attributes, 'Default');
    return {
        root: block.path,
        address: `Parameters.${name}`,
        form: 'parameter',
        name,
        isProtected: (0,fact/* readBool */.r5)((0,fact/* attribute */.lt)(attributes, 'NoEcho')),
        ...(preset === undefined ? {} : { value: preset }),
        sends: [],
        declaration: firstLine(block),
    };
}
function ssmParameter(resource) {
    const { attributes, root, address, declaration } = resource;
    const type = (0,fact/* readText */.yR)((0,fact/* attribute */.lt)(attributes, 'type') ?? (0,fact/* attribute */.lt)(attributes, 'Type'));
    const value = (0,fact/* attribute */.lt)(attributes, 'value') ?? (0,fact/* attribute */.lt)(attributes, 'Value');
    return {
        root,
        address,
        form: 'ssm-parameter',
        name: (0,core_value/* scalarText */.ws)((0,fact/* attribute */.lt)(attributes, 'name') ?? (0,fact/* attribute */.lt)(attributes, 'Name')) ?? address,
        isProtected: type.kind === 'known' ? { kind: 'known', value: type.value === 'SecureString', source: type.source } : unknownType(type),
        ...(value === undefined ? {} : { value }),
        sends: [],
        declaration,
    };
}
function unknownType(type) {
    return type.kind === 'absent' ? type : { kind: 'unknown', unknown: type.unknown };
}
function httpRequest({ attributes, root, address, declaration }) {
    const parts = ['url', 'request_headers', 'request_body'].flatMap((name) => (0,fact/* attribute */.lt)(attributes, name) ?? []);
    const sends = parts.flatMap((part) => unknownsIn(part, 0));
    return { root, address, form: 'http-request', name: address, isProtected: { kind: 'absent' }, sends, declaration };
}
const secret_place_depthMax = 10;
function unknownsIn(value, depth) {
    if (depth > secret_place_depthMax)
        return [];
    switch (value.kind) {
        case 'unknown':
            return [value];
        case 'template':
            return value.parts.filter((part) => typeof part !== 'string');
        case 'list':
            return value.items.flatMap((item) => unknownsIn(item, depth + 1));
        case 'map':
            return [...value.entries.values()].flatMap((item) => unknownsIn(item, depth + 1));
        case 'json-text':
            return unknownsIn(value.content, depth + 1);
        case 'choice':
            return value.options.flatMap((option) => unknownsIn(option, depth + 1));
        case 'null':
        case 'bool':
        case 'number':
        case 'string':
            return [];
    }
}
function firstLine({ path, range }) {
    const { startLine, startColumn } = range;
    return range.endLine === startLine
        ? { path, range }
        : { path, range: { startLine, startColumn, endLine: startLine, endColumn: startColumn } };
}

// EXTERNAL MODULE: ./build/analysis/secrets/text/characters.js
var characters = __webpack_require__(9349);
;// CONCATENATED MODULE: ./build/analysis/secrets/text/code-units.js
/** Larger texts get an array of their own. */
const KEPT_MAX = 1 << 20;
/** A text ends with so many zeros: who reads a little too far reads no other text. */
const END = 64;
let kept = new Uint16Array(1 << 16);
/**
 * The UTF-16 code units of a text and some zeros behind, in an array that may be longer, and that holds them until the next text is asked for.
 * An array is read some three times as fast as a string, which may be stored in several ways.
 */
function codeUnitsOf(text) {
    const length = text.length + END;
    if (length > KEPT_MAX)
        return filled(new Uint16Array(length), text);
    if (length > kept.length)
        kept = new Uint16Array(Math.min(KEPT_MAX, 2 * length));
    return filled(kept, text);
}
function filled(units, text) {
    Buffer.from(units.buffer).write(text, 0, 'utf16le');
    return units.fill(0, text.length, text.length + END);
}

;// CONCATENATED MODULE: ./build/analysis/secrets/anchors.js


const ASCII = 128;
/** The class of characters that stand in no anchor, and the node behind which there is nothing. */
const NONE = 0;
/** A tree of all anchors, without case, so that one pass over a text asks for all of them. */
class AnchorTable {
    /** A number for each ASCII character that stands in an anchor, the same for a letter in both cases. */
    #classes = new Uint8Array(ASCII);
    /** How many classes there are. */
    #width;
    /** Node for each pair of ASCII characters: most places need no class. */
    #pairs = new Uint16Array(ASCII * ASCII);
    /** For each node the node behind each class. */
    #next;
    /** Anchors whose last character leads to a node. */
    #ending = [[]];
    /** 1 for a node behind which all anchors stand at the start of a word: most places in words are passed over. */
    #startOnly;
    constructor(anchors) {
        this.#width = 1 + this.#classify(anchors);
        const nodesMax = anchors.reduce((sum, { text }) => sum + text.length, 1);
        this.#next = new Uint16Array(this.#width * nodesMax);
        this.#startOnly = new Uint8Array(nodesMax).fill(1);
        for (const anchor of anchors)
            this.#insert(anchor);
    }
    /** One pass: every anchor at every place, in order of place. Stops when the scan's budget is gone. */
    run(scan) {
        const codes = codeUnitsOf(scan.text);
        const length = scan.text.length;
        const pairs = this.#pairs;
        const startOnly = this.#startOnly;
        let first = codes[0] ?? 0;
        for (let at = 1; at < length; at++) {
            const second = codes[at] ?? 0;
            if (first < ASCII && second < ASCII) {
                const node = pairs[first * ASCII + second] ?? NONE;
                const isPassedOver = node === NONE || (startOnly[node] === 1 && (0,characters/* isAlphanumeric */.gQ)(codes[at - 2] ?? 0));
                if (!isPassedOver && !this.#visit(scan, codes, node, at - 1))
                    return;
            }
            first = second;
        }
    }
    /** Follows the text from a pair on, and asks the anchors on the way. False when the budget is gone. */
    #visit(scan, codes, pair, at) {
        let node = pair;
        for (let behind = at + 2; node !== NONE; behind++) {
            const ending = this.#ending[node];
            if (ending !== undefined && ending.length > 0 && !ask(scan, ending, at))
                return false;
            node = this.#next[node * this.#width + this.#classOf(codes[behind] ?? 0)] ?? NONE;
        }
        return true;
    }
    #classOf(code) {
        return code < ASCII ? (this.#classes[code] ?? NONE) : NONE;
    }
    /** Gives every character of the anchors its class; returns how many there are. */
    #classify(anchors) {
        let count = 0;
        for (const { text } of anchors) {
            for (const char of text.toLowerCase()) {
                const code = char.charCodeAt(0);
                if (this.#classes[code] === NONE)
                    this.#classes[code] = this.#classes[char.toUpperCase().charCodeAt(0)] = ++count;
            }
        }
        return count;
    }
    #insert(anchor) {
        const { text } = anchor;
        const pairs = pairsOf(text);
        let node = (this.#pairs[pairs[0] ?? 0] ||= this.#newNode());
        for (const pair of pairs)
            this.#pairs[pair] = node;
        for (let at = 2;; at++) {
            if (anchor.atStart !== true)
                this.#startOnly[node] = 0;
            if (at === text.length)
                break;
            node = this.#next[node * this.#width + this.#classOf(text.charCodeAt(at))] ||= this.#newNode();
        }
        this.#ending[node]?.push(anchor);
    }
    #newNode() {
        return this.#ending.push([]) - 1;
    }
}
/** The anchors stand at `at`, but for case and for what is before them. */
function ask(scan, anchors, at) {
    for (const anchor of anchors) {
        if (anchor.caseless !== true && !scan.text.startsWith(anchor.text, at))
            continue;
        if (anchor.atStart === true && (0,characters/* isAlphanumericAt */.L2)(scan.text, at - 1))
            continue;
        if (!scan.spend(anchor.text.length, at))
            return false;
        anchor.check(scan, at);
    }
    return !scan.isExhausted;
}
/** The first two characters of an anchor in every case, as indexes of the table. */
function pairsOf(text) {
    const cases = (char) => [char.toLowerCase(), char.toUpperCase()].map((one) => one.charCodeAt(0));
    return cases(text.charAt(0)).flatMap((first) => cases(text.charAt(1)).map((second) => first * ASCII + second));
}

;// CONCATENATED MODULE: ./build/analysis/secrets/assignments/fallback.js

/** Languages in which an expression with an operator may stand behind a name. */
const expressive = new Set(['code', 'hcl', 'sql', 'yaml', 'other']);
const EXPRESSION_CHARS_MAX = 300;
const FALLBACKS_MAX = 4;
/** Calls whose last argument counts when the first ones give nothing. */
const CHOOSER = /(?:coalesce|try|lookup|ifnull|nvl|isnull|get_?or_?(?:default|else)|or_?else|getenv|get_?env|getproperty|optString|fetch|get)\(/i;
/** What may stand before a text that is taken when the rest gives nothing. */
const BEFORE_FALLBACK = /(?:\?\?|\|\||\?:?|\bor|\belse|\|\s{0,3}default\(|\.(?:get)?or_?else\(|\.(?:unwrap|value)_?or\()\s{0,4}$/i;
/**
 * Offsets of the quotes of texts that an expression falls back to: `env.X ?? "x"`, `coalesce(var.x, "x")`, `a ? "x" : "y"`,
 * `{{ x | default("x") }}`. The expression starts at `at` and ends with its line, or with what separates it from the next one.
 */
function fallbacksOf(text, at, lineEnd, language) {
    if (!expressive.has(language))
        return [];
    const end = Math.min(lineEnd, at + EXPRESSION_CHARS_MAX);
    const found = [];
    let depth = 0;
    let isChoice = false;
    for (let i = at; i < end && depth >= 0 && found.length < FALLBACKS_MAX; i++) {
        const char = text.charAt(i);
        if (char === ';' || (char === ',' && depth === 0))
            break;
        depth += depthOf(char);
        isChoice ||= char === '?';
        if (!(0,characters/* isQuote */.vG)(text.charCodeAt(i)))
            continue;
        if (isFallback(text, at, i, isChoice))
            found.push(i);
        i = closing(text, i, end);
    }
    return found;
}
/** How much deeper a bracket leads. */
function depthOf(char) {
    if (char === '(' || char === '[')
        return 1;
    return char === ')' || char === ']' ? -1 : 0;
}
const BEFORE_CHARS = 24;
/** `isChoice`: a question mark stood before. */
function isFallback(text, from, at, isChoice) {
    const before = text.slice(Math.max(from, at - BEFORE_CHARS), at);
    if (BEFORE_FALLBACK.test(before))
        return true;
    if (/:\s{0,4}$/.test(before))
        return isChoice;
    return /,\s{0,4}$/.test(before) && CHOOSER.test(text.slice(from, at));
}
/** Offset of the quote that closes the one at `at`; the end when none does. */
function closing(text, at, end) {
    const quote = text.charAt(at);
    for (let i = at + 1; i < end; i++) {
        if (text.charAt(i) === '\\')
            i++;
        else if (text.charAt(i) === quote)
            return i;
    }
    return end;
}
/** `${NAME:x}`, `${NAME:-x}`, `${NAME-x}`, `${NAME:=x}`, also inside each other: where in the value the default stands. */
function defaultIn(value) {
    let from = 0;
    let to = value.length;
    for (;;) {
        const open = OPEN_DEFAULT.exec(value.slice(from, to));
        if (open === null || value.charAt(to - 1) !== '}')
            break;
        from += open[0].length;
        to--;
    }
    return from === 0 || to <= from ? undefined : { from, length: to - from };
}
/** Not `:?message` and not `:+other`: neither is a value. */
const OPEN_DEFAULT = /^["']?\$\{[\w.-]{1,100}?(?::[-=]?|-|=)(?![?+])/;

// EXTERNAL MODULE: ./build/analysis/secrets/values/randomness.js
var randomness = __webpack_require__(378);
;// CONCATENATED MODULE: ./build/analysis/secrets/assignments/assignment-tier.js

const WORD_LENGTH_MIN = 5;
const WEAK_LENGTH_MIN = 7;
/** Shorter made-up values of tokens and keys are as often ids. */
const KEY_LENGTH_MIN = 10;
const NAME_PART = /^[a-z0-9]+$/;
const NAME_WORD = /^[a-z]{2,}$/;
/** Of words and their abbreviations, see `surprise`. */
const READABLE_SURPRISE = 5.2;
/** What a generator puts behind a name, and the number of a version. */
const SUFFIX_LENGTH_MAX = 6;
/** How sure an assignment is by the class of its value; undefined when it is none. */
function assignmentTier(assignment, kind) {
    if (!isWorthwhile(assignment, kind) || isNameOfSecret(assignment))
        return undefined;
    const { name, shape } = assignment;
    if (name.strength === 'contested')
        return contestedTier(assignment, kind);
    const tier = name.kind === 'password' ? passwordTier(assignment, kind) : keyTier(assignment, kind);
    return tier === 'likely' && (name.strength === 'weak' || shape === 'compared' || shape === 'paired') ? 'possible' : tier;
}
/** `sid` alone names a statement of an IAM policy. */
function isStatementId({ name, scan }) {
    return (name.words.length === 1 && name.words[0] === 'sid' && (scan.language === 'hcl' || scan.language === 'json' || scan.language === 'yaml'));
}
/** `changePassword: "Change password"` is a label; what no language has is a password, whatever word stands in front of the name. */
function contestedTier({ shape, literal }, kind) {
    if (kind === 'random')
        return shape === 'assigned' && literal.quoted ? 'likely' : 'possible';
    return kind === 'mixed' && literal.quoted && shape === 'assigned' ? 'possible' : undefined;
}
/** Translations and generated lines are full of names of credentials; only random values count there. */
function isWorthwhile(assignment, kind) {
    const { scan, literal } = assignment;
    if (scan.file.inLock || isStatementId(assignment) || !mayStandBare(assignment, kind))
        return false;
    if (scan.inTranslation)
        return kind === 'random';
    return kind === 'random' ? literal.quoted || !scan.isGenerated(literal.start) : !scan.isGenerated(literal.start);
}
/** Where the secret is kept, as Kubernetes and AWS name it: `my-basic-auth-7f9c2`, `prod/ca-cert-2024`. A password has no place to be kept. */
function isNameOfSecret({ name, value }) {
    if (name.kind === 'password' && name.strength === 'strong')
        return false;
    const parts = value.split(/[-/.]/);
    if (parts.length < 2 || !parts.every((part) => NAME_PART.test(part)))
        return false;
    const words = parts.filter((part) => NAME_WORD.test(part) && (0,randomness/* surprise */.UO)(part) < READABLE_SURPRISE);
    return words.length * 2 >= parts.length && parts.every((part) => part.length <= (words.includes(part) ? part.length : SUFFIX_LENGTH_MAX));
}
function passwordTier(assignment, kind) {
    const isWeakName = assignment.name.strength === 'weak';
    switch (kind) {
        case 'random':
            return isWeakName ? 'possible' : 'likely';
        case 'mixed':
            return isWeakName ? 'possible' : 'likely';
        case 'weak':
            return isWeakName || assignment.shape === 'called' || assignment.shape === 'paired' ? undefined : weakTier(assignment);
        case 'word':
        case 'identifier':
            return isWeakName ? undefined : wordTier(assignment, kind);
        default:
            return undefined;
    }
}
/** `Welcome1`, `s3cr3t!`: nobody gives a name or a label digits or signs like that. */
function weakTier({ value }) {
    return value.length >= WEAK_LENGTH_MIN && /[\d!@#$%^&*+=?~]/.test(value) ? 'likely' : 'possible';
}
/** One readable word is a password only where a value must stand: in quotes, or in a file of settings. */
function wordTier({ value, literal, shape, scan }, kind) {
    if (value.length < WORD_LENGTH_MIN || shape === 'called' || shape === 'paired' || shape === 'flag')
        return undefined;
    if (kind === 'identifier' && (!/^[a-z]+[_-][a-z]+$/.test(value) || /pass|secret|token|key|pwd/.test(value)))
        return undefined;
    return literal.quoted || scan.language === 'env' ? 'possible' : undefined;
}
function keyTier(assignment, kind) {
    const { name } = assignment;
    if (kind === 'random')
        return name.kind === 'credential' ? 'possible' : 'likely';
    if (kind === 'uuid')
        return name.kind !== 'credential' || name.words.includes('authorization') ? 'possible' : undefined;
    if (name.kind === 'credential' || name.strength === 'weak')
        return undefined;
    if (kind === 'mixed')
        return isLongEnough(assignment) ? 'likely' : 'possible';
    return kind === 'weak' && isDressedSecret(assignment) ? 'possible' : undefined;
}
function isLongEnough({ name, value, literal }) {
    return value.length >= KEY_LENGTH_MIN && (name.kind === 'secret' || literal.quoted) && /\d/.test(value);
}
/** A word with digits is a secret that somebody thought up; for tokens and keys it is a name. */
function isDressedSecret({ name, value }) {
    return name.kind === 'secret' && value.length >= 8 && /\d/.test(value);
}
/** In code an unquoted value is an expression; elsewhere it must look like a value. */
function mayStandBare(assignment, kind) {
    const { literal, scan, shape, value } = assignment;
    if (literal.quoted)
        return true;
    const isRandom = kind === 'random';
    const isMadeUp = isRandom || isDressed(kind, value);
    if (shape === 'flag')
        return isMadeUp;
    switch (scan.language) {
        case 'env':
        case 'yaml':
            return true;
        case 'xml':
            return isRandom || shape === 'markup' || isMadeUpInComment(assignment, kind);
        case 'shell':
            return isRandom || shape === 'assigned';
        case 'markup':
        case 'other':
        case 'sql':
            return isMadeUp || kind === 'uuid';
        case 'code':
        case 'json':
        case 'hcl':
            return isRandomToken(value, kind) || isMadeUpInComment(assignment, kind);
    }
}
function isRandomToken(value, kind) {
    return kind === 'random' && /\d/.test(value) && !value.includes('.');
}
function isDressed(kind, value) {
    return (kind === 'mixed' || kind === 'weak') && /\d/.test(value);
}
const COMMENT = /(?:^|\s)(?:\/\/|#|--|\/\*|\*|<!--|;|REM\s)/;
const COMMENT_CHARS_MAX = 200;
/** In a comment nothing is an expression, and nobody writes quotes. */
function isMadeUpInComment({ literal, scan, value }, kind) {
    const from = Math.max(scan.lineStart(literal.start), literal.start - COMMENT_CHARS_MAX);
    return (kind === 'random' || isDressed(kind, value)) && COMMENT.test(scan.text.slice(from, literal.start));
}

;// CONCATENATED MODULE: ./build/analysis/secrets/forms/aws-account.js
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/**
 * The account that an access key id belongs to, read from the id itself: base32 behind the first four characters, the first six bytes as a
 * number, bits 7 to 46. Undefined for the older form (fifth character I or J) and for ids that are not base32.
 */
function accountOfKeyId(keyId) {
    const body = keyId.slice(4, 14);
    if (body.length < 10 || /^[IJ]/.test(body))
        return undefined;
    // Ten characters are 50 bits: exact in a double, as long as no bit operator cuts it to 32.
    let number = 0;
    for (const char of body) {
        const value = BASE32.indexOf(char);
        if (value < 0)
            return undefined;
        number = number * 32 + value;
    }
    const bits7To46 = Math.floor(number / 4 / 128) % 2 ** 40;
    return String(bits7To46).padStart(12, '0');
}
/** Accounts of canarytokens.org and its imitators, as published by researchers: a key of theirs is a trap, not a leak. */
const canaryAccounts = new Set([
    '052310077262',
    '171436882533',
    '534261010715',
    '595918472158',
    '717712589309',
    '819147034852',
    '992382622183',
    '730335385048',
    '266735846894',
    '893192397702',
]);
/** Accounts of documents and emulators; AWS gives them to nobody, so an id of theirs is made up. */
const sampleAccounts = new Set([
    '123456789012',
    '012345678901',
    ...Array.from('0123456789', (digit) => digit.repeat(12)),
]);
/** A sentence part on the account, or undefined when the id does not tell. */
function accountNote(account, known) {
    if (account === undefined)
        return undefined;
    if (canaryAccounts.has(account))
        return `canary token, AWS account ${account}`;
    if (sampleAccounts.has(account))
        return `made up for AWS account ${account}, which is one of documents`;
    if (known === undefined || known.size === 0)
        return `AWS account ${account}`;
    return known.has(account)
        ? `AWS account ${account}, which this repository names`
        : `AWS account ${account}, which this repository does not name`;
}

;// CONCATENATED MODULE: ./build/analysis/secrets/text/long-runs.js

/** Shorter runs hold neither a name with a value nor a key. */
const RUN_CHARS_MIN = 24;
const EQUALS = 61;
const DASH = 45;
const UNDERSCORE = 95;
/** Offsets of the runs of base64, base64url or hex characters of at least 24, as pairs: start, end. Padding is not included. */
function longRuns(text) {
    const runs = [];
    let at = RUN_CHARS_MIN - 1;
    // A run of 24 covers one of every 24 characters: only those are looked at.
    while (at < text.length) {
        if (!isRunCode(text.charCodeAt(at))) {
            at += RUN_CHARS_MIN;
            continue;
        }
        const floor = runs.at(-1) ?? 0;
        let start = at;
        while (start > floor && isRunCode(text.charCodeAt(start - 1)))
            start--;
        let end = at + 1;
        while (end < text.length && isRunCode(text.charCodeAt(end)))
            end++;
        if (end - start >= RUN_CHARS_MIN)
            runs.push(start, end);
        at = end + RUN_CHARS_MIN;
    }
    return runs;
}
/** Index in the list of pairs of the first run that ends behind `offset`. */
function firstRunBehind(runs, offset) {
    let low = 0;
    let high = runs.length / 2;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((runs[2 * middle + 1] ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return 2 * low;
}
function isRunCode(code) {
    return (((0,characters/* classOf */.Kl)(code) & (characters/* ALPHANUMERIC */.s | characters/* BASE64_MARK */.kM)) !== 0 && code !== EQUALS) || code === DASH || code === UNDERSCORE;
}

// EXTERNAL MODULE: ./build/analysis/secrets/values/placeholder.js
var placeholder = __webpack_require__(5309);
// EXTERNAL MODULE: ./build/analysis/secrets/text/word-starts.js
var word_starts = __webpack_require__(2199);
;// CONCATENATED MODULE: ./build/analysis/secrets/forms/token-shape.js





const NEAR_CHARS = 120;
const LEAD_CHARS_MAX = 48;
const TOKEN_CHARS_MIN = 10;
const DISTINCT_MIN = 6;
/** What it costs to tell whether one character of a token is made up, in characters of work. */
const JUDGEMENT_WORK = 5;
/** Marks that nobody has in a real token by chance. */
const CLEARLY_MADE_UP = /EXAMPLE|example|XXXXXX|xxxxxx|000000000|\.\.\.|your[-_]|YOUR[-_]|placeholder|PLACEHOLDER|redacted|REDACTED/y;
const clearStarts = new word_starts/* WordStarts */.E('exa xxx 000 ... you pla red');
function anchorsOf(shapes) {
    return shapes.map((shape) => ({ text: shape.anchor, check: checkOf(shape), atStart: shape.open !== true && shape.before === undefined }));
}
function checkOf(shape) {
    return (scan, at) => {
        const end = tokenEnd(scan, at, shape);
        if (end < 0 || (shape.near !== undefined && !isNear(scan.text, at, shape.near)))
            return;
        if (!scan.spend(JUDGEMENT_WORK * (end - at), at))
            return;
        if (isMadeUp(scan.text.slice(at + shape.anchor.length, end), shape))
            return;
        const lead = leadBefore(scan.text, at, shape.before);
        if (lead === undefined)
            return;
        scan.add({
            detector: shape.id,
            title: shape.title,
            group: shape.group ?? 'vendor-token',
            tier: isHandedOn(scan.text, at, shape) ? 'possible' : tierOf(shape, scan.text.slice(at, end)),
            start: at - lead,
            end,
            ...(shape.severity === undefined ? {} : { severity: shape.severity }),
        });
    };
}
/** Offset behind the token that starts at `at`; -1 when none does. */
function tokenEnd(scan, at, { anchor, shape, isShort }) {
    if (isShort !== true && isCutShort(scan.text, at + anchor.length))
        return -1;
    if (!scan.spendToken(at))
        return -1;
    shape.lastIndex = at;
    return shape.test(scan.text) && !(0,characters/* isAlphanumericAt */.L2)(scan.text, shape.lastIndex) ? shape.lastIndex : -1;
}
function isHandedOn(text, at, { handedOnBehind }) {
    return handedOnBehind?.test(text.slice(Math.max(0, at - LEAD_CHARS_MAX), at)) === true;
}
/** A cheap look ahead: a space, a quote or the end within the first ten characters cannot be a token. */
function isCutShort(text, at) {
    for (let i = 0; i < TOKEN_CHARS_MIN; i++)
        if (isEndCode(text.charCodeAt(at + i)))
            return true;
    return false;
}
/** White space, `!`, a quote, or nothing (NaN). */
function isEndCode(code) {
    return !(code > 34) || code === 39;
}
function tierOf(shape, token) {
    if (shape.checksum === undefined)
        return shape.tier ?? 'certain';
    return shape.checksum(token) ? 'certain' : 'likely';
}
/** True for values that only stand for one. */
function isMadeUp(body, shape) {
    return (0,randomness/* distinctCharacters */.fL)(body) < (shape?.distinctMin ?? DISTINCT_MIN) || clearStarts.test(body, CLEARLY_MADE_UP) || (0,placeholder/* isFiller */.Bl)(body);
}
/** Length of what belongs to the token before its anchor; undefined when it is not there. */
function leadBefore(text, at, before) {
    if (before === undefined)
        return 0;
    return before.exec(text.slice(Math.max(0, at - LEAD_CHARS_MAX), at))?.[0].length;
}
function isNear(text, at, words) {
    const before = text.slice(Math.max(0, at - NEAR_CHARS), at).toLowerCase();
    return words.some((word) => before.includes(word));
}

;// CONCATENATED MODULE: ./build/analysis/secrets/forms/aws.js






/** Key ids that AWS uses in its documents, and words that people put into made-up ones. */
const SAMPLE_KEY_ID = /EXAMPLE|SAMPLE|YOUR|DUMMY|FAKE|XXXX|ACCESSKEY|ACCESKEY|SECRET|REPLACE|CHANGE|INSERT|PLACEHOLD|REDACT/;
const KEY_ID_LENGTH = 20;
/** Key ids inside longer base64 texts are chance. */
const BASE64_RUN_MAX = 90;
/** A secret key belongs to a key id that stands at most this many lines away. */
const PAIR_LINES = 3;
const PAIR_WINDOW_CHARS = 2_000;
const SECRET_KEY_LENGTH = 40;
/** Bits per character; the 40 characters of real keys are rarely below (guide: trufflehog's floor). */
const SECRET_KEY_ENTROPY = 4.25;
const KEY_ID = /(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z0-9]{16}/y;
/** Where a pre-signed URL carries its id and its token. It is a key of its own that ends by itself; neither opens anything else. */
const PRESIGNED = /[?&;](?:X-Amz-(?:Credential|Security-Token)|AWSAccessKeyId)=$/i;
const PRESIGNED_CHARS = 24;
function awsAnchors() {
    return [
        ...['AKIA', 'ASIA', 'ABIA', 'ACCA', 'A3T'].map((text) => ({ text, check: checkKeyId })),
        ...['secret_access_key', 'secret access key', 'secretaccesskey'].map((text) => ({
            text,
            caseless: true,
            check: (scan, at) => checkNamedSecret(scan, at + text.length),
        })),
        ...anchorsOf(awsShapes),
    ];
}
function checkKeyId(scan, at) {
    const keyId = keyIdAt(scan, at);
    if (keyId === undefined || isInsideBase64(scan, at) || isSampleKeyId(keyId))
        return;
    const account = accountOfKeyId(keyId);
    const note = accountNote(account, scan.knownAccounts);
    const secret = secretKeyNear(scan, at);
    const isNobodys = account !== undefined && (canaryAccounts.has(account) || sampleAccounts.has(account));
    const tier = isNobodys ? 'possible' : keyIdTier(scan, at, keyId, secret !== undefined);
    const shared = { tier, ...(note === undefined ? {} : { note }) };
    scan.add({
        ...shared,
        detector: 'aws-access-key-id',
        title: keyId.startsWith('ASIA') ? 'AWS temporary access key id' : 'AWS access key id',
        group: 'aws-access-key',
        start: at,
        end: at + KEY_ID_LENGTH,
        // Without its secret a key id is not enough to use it.
        ...(secret === undefined ? { severity: 'high' } : {}),
    });
    if (secret === undefined)
        return;
    scan.add({
        ...shared,
        detector: 'aws-secret-access-key',
        title: 'AWS secret access key',
        group: 'aws-secret-key',
        start: secret,
        end: secret + SECRET_KEY_LENGTH,
    });
}
/** `aws configure set aws_secret_access_key X`, a cell of a table: nothing but spaces and marks between the name and the key. */
const GAP_AND_KEY = /[\s|,"'`]{1,40}([A-Za-z0-9+/]{40})(?![A-Za-z0-9+/_-])/y;
function checkNamedSecret(scan, nameEnd) {
    GAP_AND_KEY.lastIndex = nameEnd;
    const match = GAP_AND_KEY.exec(scan.text);
    if (match === null || !scan.spend(match[0].length, nameEnd))
        return;
    const end = nameEnd + match[0].length;
    const start = end - SECRET_KEY_LENGTH;
    if (!isSecretKeyAt(scan, start))
        return;
    scan.add({ detector: 'aws-secret-access-key', title: 'AWS secret access key', group: 'aws-secret-key', tier: 'certain', start, end });
}
/**
 * A temporary id alone opens nothing: it needs its secret and its token, and it ends within hours. It stands in every event of CloudTrail.
 */
function keyIdTier(scan, at, keyId, hasSecret) {
    if (hasSecret)
        return 'certain';
    if (keyId.startsWith('ASIA') || isInPresignedUrl(scan.text, at))
        return 'possible';
    return /^[A-Z2-7]+$/.test(keyId.slice(4)) ? 'certain' : 'likely';
}
function isInPresignedUrl(text, at) {
    return PRESIGNED.test(text.slice(Math.max(0, at - PRESIGNED_CHARS), at));
}
function keyIdAt(scan, at) {
    if ((0,characters/* isAlphanumericAt */.L2)(scan.text, at - 1) || (0,characters/* isAlphanumericAt */.L2)(scan.text, at + KEY_ID_LENGTH))
        return undefined;
    KEY_ID.lastIndex = at;
    return KEY_ID.exec(scan.text)?.[0];
}
function isSampleKeyId(keyId) {
    const body = keyId.slice(4);
    return SAMPLE_KEY_ID.test(body) || (0,randomness/* distinctCharacters */.fL)(body) < 5 || (0,placeholder/* isFiller */.Bl)(body);
}
function isInsideBase64(scan, at) {
    const runs = scan.longRuns;
    const index = firstRunBehind(runs, at);
    const start = runs[index] ?? Infinity;
    return start <= at && (runs[index + 1] ?? 0) - start >= BASE64_RUN_MAX;
}
/** Offset of a 40-character secret key within three lines of a key id. */
function secretKeyNear(scan, at) {
    const line = scan.lines.indexAt(at);
    const from = Math.max(scan.lines.start(Math.max(0, line - PAIR_LINES)), at - PAIR_WINDOW_CHARS);
    const to = Math.min(scan.lines.end(Math.min(scan.lines.count - 1, line + PAIR_LINES)), at + PAIR_WINDOW_CHARS);
    const runs = scan.longRuns;
    for (let index = firstRunBehind(runs, from); index < runs.length && (runs[index] ?? 0) < to; index += 2) {
        const start = runs[index] ?? 0;
        if (!scan.spend(1, at))
            return undefined;
        if ((runs[index + 1] ?? 0) - start === SECRET_KEY_LENGTH && isSecretKeyAt(scan, start))
            return start;
    }
    return undefined;
}
/** Remembered, because many key ids may stand around one text of forty characters. */
function isSecretKeyAt(scan, start) {
    const known = scan.secretKeys.get(start);
    if (known !== undefined)
        return known;
    const verdict = isWhole(scan.text, start) && isSecretKey(scan.text.slice(start, start + SECRET_KEY_LENGTH));
    scan.secretKeys.set(start, verdict);
    return verdict;
}
/** Not the first part of a padded text, nor what stands between two percent escapes of a longer one. */
function isWhole(text, start) {
    return text[start - 1] !== '%' && !/[=%]/.test(text[start + SECRET_KEY_LENGTH] ?? '');
}
/** Forty base64 characters that are no hash, no path and no filler. */
function isSecretKey(value) {
    if (value.length !== SECRET_KEY_LENGTH || !/^[A-Za-z0-9+/]+$/.test(value))
        return false;
    if (/^[0-9a-f]+$/i.test(value) || !/[A-Z]/.test(value) || !/[a-z]/.test(value) || !/\d/.test(value))
        return false;
    return (0,randomness/* entropy */.Ue)(value) >= SECRET_KEY_ENTROPY && !isMadeUp(value);
}
/** With the base64 of `bedrock.amazonaws.com`. */
const SHORT_LIVED_BEDROCK = 'bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t';
/** `IQoJb3JpZ2lu` and the two others are the constant heads of session tokens. Bedrock: the base64 of `BedrockAPIKey-` and of its host. */
const awsShapes = [
    ...['IQoJb3JpZ2lu', 'FwoGZXIvYXdz', 'FQoGZXIvYXdz'].map((anchor) => ({
        id: 'aws-session-token',
        title: 'AWS session token',
        anchor,
        shape: /(?:IQoJb3JpZ2lu|F[wQ]oGZXIvYXdz)(?:[A-Za-z0-9+/_-]|%2[BbFf]){80,2000}(?:=|%3[Dd]){0,2}/y,
        group: 'aws-session-token',
        severity: 'high',
        handedOnBehind: PRESIGNED,
    })),
    {
        id: 'aws-bedrock-api-key',
        title: 'Amazon Bedrock API key',
        anchor: 'ABSK',
        shape: /ABSK[A-Za-z0-9+/]{109,269}={0,2}/y,
        group: 'aws-bedrock',
    },
    {
        id: 'aws-bedrock-short-lived-key',
        title: 'Amazon Bedrock short-lived API key',
        anchor: SHORT_LIVED_BEDROCK,
        // A pre-signed request in base64: hundreds of characters.
        shape: new RegExp(`${SHORT_LIVED_BEDROCK}[A-Za-z0-9+/_-]{40,4000}={0,2}`, 'y'),
        group: 'aws-bedrock',
        severity: 'high',
        distinctMin: 0,
        isShort: true,
    },
    {
        // Its constant beginning alone opens nothing: a key that was cut off, or code that looks for one.
        id: 'aws-bedrock-short-lived-key',
        title: 'Beginning of an Amazon Bedrock short-lived API key',
        anchor: SHORT_LIVED_BEDROCK,
        shape: new RegExp(`${SHORT_LIVED_BEDROCK}[A-Za-z0-9+/_-]{0,39}={0,2}(?![A-Za-z0-9+/_-])`, 'y'),
        group: 'aws-bedrock',
        severity: 'high',
        tier: 'possible',
        distinctMin: 0,
        isShort: true,
    },
    {
        id: 'aws-mws-key',
        title: 'Amazon MWS auth token',
        anchor: 'amzn.mws.',
        shape: /amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/y,
        group: 'aws-mws',
    },
];

;// CONCATENATED MODULE: ./build/analysis/secrets/text/base64.js
const values = new Int8Array(128).fill(-1);
'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.split('').forEach((char, index) => {
    values[char.charCodeAt(0)] = index;
});
values['-'.charCodeAt(0)] = 62;
values['_'.charCodeAt(0)] = 63;
/** Bytes of base64 or base64url text; stops at padding and at `bytesMax`. Undefined when another character stands in it. */
function decodeBase64(text, bytesMax) {
    const out = new Uint8Array(Math.min(bytesMax, Math.ceil((text.length * 3) / 4)));
    let length = 0;
    let buffer = 0;
    let bits = 0;
    for (let i = 0; i < text.length && length < out.length; i++) {
        const code = text.charCodeAt(i);
        if (code === 61)
            break;
        const value = code < 128 ? (values[code] ?? -1) : -1;
        if (value < 0)
            return undefined;
        buffer = ((buffer << 6) | value) & 0xffffff;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            out[length++] = (buffer >> bits) & 255;
        }
    }
    return out.subarray(0, length);
}
/** True when the base64 characters from `start` to before `end` decode to printable text. A cheap look before anything is decoded. */
function isPrintableBase64(text, start, end) {
    let buffer = 0;
    let bits = 0;
    for (let i = start; i < end; i++) {
        const code = text.charCodeAt(i);
        if (code === 61)
            break;
        const value = code < 128 ? (values[code] ?? -1) : -1;
        if (value < 0)
            return false;
        buffer = ((buffer << 6) | value) & 0xffffff;
        bits += 6;
        if (bits < 8)
            continue;
        bits -= 8;
        if (!isPrintable((buffer >> bits) & 255))
            return false;
    }
    return true;
}
const ascii = new TextDecoder();
/** A decoder takes longer to start than so many bytes take without one. */
const SHORT_BYTES_MAX = 64;
/** Text of printable ASCII and line breaks; undefined when any other byte stands in it. */
function printableText(bytes) {
    for (let i = 0; i < bytes.length; i++)
        if (!isPrintable(bytes[i] ?? 0))
            return undefined;
    return bytes.length <= SHORT_BYTES_MAX ? String.fromCharCode(...bytes) : ascii.decode(bytes);
}
function isPrintable(byte) {
    return (byte >= 32 && byte <= 126) || byte === 9 || byte === 10 || byte === 13;
}

// EXTERNAL MODULE: ./build/analysis/secrets/values/value-class.js + 1 modules
var value_class = __webpack_require__(8692);
;// CONCATENATED MODULE: ./build/analysis/secrets/assignments/assignment-verdict.js





const EMBEDDED_CHARS_MAX = 400;
/** Undefined when the value is no credential. */
function judgeAssignment(assignment) {
    const inner = defaultIn(assignment.value);
    if (inner === undefined)
        return judgeValue(assignment);
    const value = assignment.value.slice(inner.from, inner.from + inner.length);
    const verdict = judgeValue({ ...assignment, value, literal: { ...assignment.literal, quoted: true } });
    return verdict === undefined ? undefined : { ...verdict, from: inner.from + verdict.from };
}
function judgeValue(assignment) {
    const { name, value, scan } = assignment;
    const whole = { from: 0, length: value.length };
    if (isSecretKey(value) && isAwsName(name)) {
        return { ...whole, detector: 'aws-secret-access-key', title: 'AWS secret access key', group: 'aws-secret-key', tier: 'certain' };
    }
    const kubernetes = kubernetesValue(scan, value);
    if (kubernetes !== undefined) {
        const tier = assignmentTier({ ...assignment, value: kubernetes }, (0,value_class/* classifyValue */.Ws)(kubernetes));
        return tier === undefined ? undefined : { ...whole, ...generic(name), tier, value: kubernetes, decodedFrom: 'base64' };
    }
    // Whether a web token is one is for its own checker to say.
    if (isNameOfItself(assignment) || /^eyJ[\w-]*\./.test(value))
        return undefined;
    const kind = (0,value_class/* classifyValue */.Ws)(value);
    const tier = assignmentTier(assignment, kind);
    if (tier !== undefined)
        return { ...whole, ...generic(name), tier, ...(kind === 'weak' ? { isWeak: true } : {}) };
    return kind === 'encrypted' || kind === 'hash' ? undefined : embedded(assignment);
}
function generic(name) {
    return { detector: `hard-coded-${name.kind}`, title: `Hard-coded ${name.kind}`, group: 'assignment' };
}
function isAwsName(name) {
    return /aws|amazon|secretaccesskey|secretkey|accesskeysecret|accesskey/.test(name.words.join(''));
}
/** `"SetGuestPassword": "storagegateway:SetGuestPassword"`: a table of names. `<label for="password">Password:`: a label. */
function isNameOfItself({ rawName, value }) {
    const last = rawName.slice(rawName.lastIndexOf('.') + 1).toLowerCase();
    if (last.length < 8 && value.length > last.length + 1)
        return false;
    const text = value.toLowerCase().replace(/[:*]$/, '');
    return text === last || (last.length >= 8 && text.endsWith(last));
}
/** The values of a Kubernetes Secret are base64; what counts is what they hold. */
function kubernetesValue(scan, value) {
    if (scan.language !== 'yaml' || value.length % 4 !== 0 || !/^[A-Za-z0-9+/]{8,}={0,2}$/.test(value) || !scan.hasKubernetesSecret)
        return undefined;
    const bytes = decodeBase64(value, value.length);
    return bytes === undefined ? undefined : printableText(bytes)?.trim();
}
function mayHoldToken({ name, value, literal, scan }) {
    if (!literal.quoted || value.length > EMBEDDED_CHARS_MAX || scan.inTranslation || scan.file.inLock)
        return false;
    return name.kind !== 'password' && name.strength !== 'contested';
}
/** A random token inside a longer literal: a header, a JSON text, a query. */
function embedded(assignment) {
    const { name, value } = assignment;
    if (!mayHoldToken(assignment))
        return undefined;
    for (const match of value.matchAll(/[A-Za-z0-9_+/-]{20,}={0,2}/g)) {
        if (/\d/.test(match[0]) && (0,value_class/* isRandom */.oe)(match[0]) && (0,value_class/* classifyValue */.Ws)(match[0]) === 'random') {
            const tier = name.strength === 'weak' || name.kind === 'credential' ? 'possible' : 'likely';
            return { ...generic(name), tier, from: match.index, length: match[0].length };
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/analysis/secrets/assignments/key-name.js
var key_name = __webpack_require__(523);
;// CONCATENATED MODULE: ./build/analysis/secrets/assignments/yaml-value.js
/** `&anchor`, `!!str`, and the one intrinsic of CloudFormation that takes a plain text: what follows is the value. */
const PROPERTIES = /(?:(?:&[\w.-]{1,60}|!![a-z]{2,10}|!Sub)[ \t]{1,4}){1,2}/y;
/** `|`, `>-` and the line behind: a text of one line, however it is written. */
const BLOCK = /[|>][+-]?\d?[+-]?[ \t]{0,8}\r?\n([ \t]{1,60})(?=\S)/y;
const BLOCK_LINE_CHARS_MAX = 700;
const FLOW_BACK_CHARS_MAX = 200;
/** Skips what stands before a value, and goes into a block scalar of one line. Longer ones are texts of their own. */
function yamlValueAt(text, at, lineEnd) {
    PROPERTIES.lastIndex = at;
    const from = at + (PROPERTIES.exec(text)?.[0].length ?? 0);
    BLOCK.lastIndex = from;
    const block = BLOCK.exec(text);
    if (block === null)
        return { at: from, lineEnd };
    const start = from + block[0].length;
    const next = text.slice(start, start + BLOCK_LINE_CHARS_MAX).indexOf('\n');
    const end = next < 0 ? Math.min(text.length, start + BLOCK_LINE_CHARS_MAX) : start + next;
    return text.startsWith(block[1] ?? '', end + 1) ? { at: from, lineEnd } : { at: start, lineEnd: end };
}
const OPEN = 123;
const CLOSE = 125;
const NEW_LINE = 10;
const DOLLAR = 36;
/** True inside `{a: b}`: a comma or a brace ends a value there. */
function isInFlow(text, at) {
    let open = 0;
    for (let i = at - 1; i >= Math.max(0, at - FLOW_BACK_CHARS_MAX); i--) {
        const code = text.charCodeAt(i);
        if (code === NEW_LINE)
            return false;
        if (code === CLOSE)
            open--;
        else if (code === OPEN && ++open > 0)
            return !isTemplate(text.charCodeAt(i - 1));
    }
    return false;
}
/** `{{ x }}` and `${x}` are no mappings. */
function isTemplate(before) {
    return before === OPEN || before === DOLLAR;
}

;// CONCATENATED MODULE: ./build/analysis/secrets/assignments/literal.js


const APOSTROPHE = 39;
const COMMA = 44;
const SEMICOLON = 59;
const BRACKET = 91;
const BACKSLASH = 92;
const VALUE_CHARS_MAX = 600;
const SPACED_CHARS_MAX = 120;
/** An opening quote of code, of code inside a string (`\"`), or of HTML text; a string prefix may stand before it. */
const OPEN_QUOTE = /[bBuUrRfFL@$]{0,2}(\\{0,3}["'`]|&(?:#34|#39|quot|apos);)/y;
/** Calls that only wrap a literal. */
const WRAPPER = /(?:\[\s{0,8}(?=["'`\\])|(?:new )?(?:(?:[\w$]{1,40}\.){0,4}(?:String|ToPtr|Ptr|StringPtr|SecretStr|SecretString|unsafePlainText|plainText|SecureString|unsafe_plain_text|StringValue)|Buffer\.from|to_string|str|bytes|bytearray|Bytes|u|b|Some|sensitive|nonsensitive|trimspace)\(\s{0,4})/y;
/** A look-up with a default: the default is the literal. */
const DEFAULTED = /(?:(?:os\.)?(?:getenv|environ(?:\.get)?|env|config|ENV\.fetch|getProperty|Getenv|get_env|process\.env)\(?\s?["'`][\w.-]{1,60}["'`]\s{0,2}[,)]\s{0,2}|process\.env[.\w[\]'"]{1,60}\s{0,3}(?:\|\||\?\?)\s{0,3}|ENV\[["']\w{1,60}["']\]\s{0,3}\|\|\s{0,3})/y;
/** Reads the literal that starts at `at`; undefined when an expression stands there. */
function readLiteral(text, at, lineEnd, language) {
    if (language !== 'yaml')
        return readValue(text, at, lineEnd, language);
    const value = yamlValueAt(text, at, lineEnd);
    return readValue(text, value.at, value.lineEnd, language);
}
function readValue(text, at, lineEnd, language) {
    const first = text.charCodeAt(at);
    if ((0,characters/* isQuote */.vG)(first))
        return readQuoted(text, { at: at + 1, lineEnd, language }, text.charAt(at)) ?? readBareQuote(text, at, lineEnd, language);
    const from = mayLead(first) ? behindLeads(text, at) : at;
    OPEN_QUOTE.lastIndex = from;
    const open = OPEN_QUOTE.exec(text);
    if (open !== null)
        return readQuoted(text, { at: from + open[0].length, lineEnd, language }, open[1] ?? '"');
    return from === at ? readBare(text, at, lineEnd, language) : undefined;
}
/** A letter, `_`, `$` or `[`: a call or a look-up begins so. */
function mayLead(code) {
    return ((0,characters/* classOf */.Kl)(code) & (characters/* LETTER */.jL | characters/* JOINER */.Qk)) !== 0 || code === BRACKET;
}
function behindLeads(text, at) {
    let from = at;
    for (const lead of [DEFAULTED, WRAPPER]) {
        lead.lastIndex = from;
        if (lead.test(text))
            from = lead.lastIndex;
    }
    return from;
}
function readQuoted(text, { at: start, lineEnd, language }, quote) {
    const limit = Math.min(lineEnd, start + VALUE_CHARS_MAX);
    if (quote.length > 1)
        return readEscaped(text, start, quote, limit);
    const code = quote.charCodeAt(0);
    const isTriple = language !== 'yaml' && text.charCodeAt(start) === code && text.charCodeAt(start + 1) === code;
    if (isTriple)
        return readTriple(text, start + 2, quote.repeat(3), limit);
    const end = closingQuote(text, { start, limit, code, language });
    if (end >= 0)
        return { start, end, quoted: true };
    return language === 'env' ? undefined : unclosed(text, start, limit);
}
/** Offset of the quote that ends the value; -1 when none does. */
function closingQuote(text, { start, limit, code, language }) {
    const isLiteral = code === APOSTROPHE && language === 'yaml';
    for (let at = start; at < limit; at++) {
        const here = text.charCodeAt(at);
        if (here === code) {
            const more = code === APOSTROPHE ? quoteGoesOn(text, at, language) : 0;
            if (more === 0)
                return at;
            at += more;
        }
        else if (here === BACKSLASH && !isLiteral)
            at++;
    }
    return -1;
}
/** A quote in a value between single quotes: written twice in YAML and SQL, as `'\\''` in a shell. Characters to skip; 0 when the value ends. */
function quoteGoesOn(text, at, language) {
    if (language === 'yaml' || language === 'sql')
        return text.charCodeAt(at + 1) === APOSTROPHE ? 1 : 0;
    return language === 'shell' && text.startsWith("'\\''", at) ? 3 : 0;
}
/** Files of settings have no quotes: one that nothing closes belongs to the value. */
function readBareQuote(text, at, lineEnd, language) {
    return language === 'env' ? readBare(text, at, lineEnd, language) : undefined;
}
/** Between quotes that are written as `\"` or `&quot;`. */
function readEscaped(text, start, quote, limit) {
    const window = text.slice(start, limit + quote.length - 1);
    const end = window.indexOf(quote);
    return end < 0 ? unclosed(text, start, limit) : { start, end: start + end, quoted: true };
}
/** No closing quote on the line: up to where the value can reach. */
function unclosed(text, start, limit) {
    const end = start + (/^[^\s"'`,;)}\]]*/.exec(text.slice(start, limit))?.[0].length ?? 0);
    return { start, end, quoted: true };
}
function readTriple(text, start, quote, limit) {
    const end = text.slice(start, limit).indexOf(quote);
    return end < 0 ? undefined : { start, end: start + end, quoted: true };
}
const BARE = {
    env: /(?:[^\s#]|(?<=[=:])#)\S{0,600}/y,
    yaml: /[^\s#"'{[&*|>,]\S{0,600}/y,
    shell: /[^\s"'`;&|<>()]{1,600}/y,
    xml: /[^\s<>"'&]{1,600}/y,
    markup: /[^\s"'`<>,;)\]&]{1,400}/y,
    other: /[^\s"'`<>,;)\]&]{1,400}/y,
    code: /[^\s"'`<>,;()[\]{}&|]{1,600}/y,
    json: /[^\s"'`<>,;()[\]{}&|\\]{1,600}/y,
    hcl: /[^\s"'`<>,;()[\]{}&|]{1,600}/y,
    sql: /[^\s"'`<>,;()]{1,600}/y,
};
function readBare(text, at, lineEnd, language) {
    const pattern = BARE[language];
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null)
        return undefined;
    let end = Math.min(at + match[0].length, lineEnd);
    if (language === 'yaml' && isInFlow(text, at))
        end = at + (/^[^\s,}\]]*/.exec(text.slice(at, end))?.[0].length ?? 0);
    else if (language === 'env' || language === 'yaml')
        end = restOfLine(text, end, lineEnd);
    while (end > at && isLoose(text.charCodeAt(end - 1)))
        end--;
    return end === at ? undefined : { start: at, end, quoted: false };
}
/** White space, a comma, a semicolon or a backslash belongs to the line, not to the value that it ends with. */
function isLoose(code) {
    return code <= 32 || code === COMMA || code === SEMICOLON || code === BACKSLASH || (code > 127 && /\s/.test(String.fromCharCode(code)));
}
/** Settings may have spaces in their values; a comment ends them. What is cut here is too long to be one. */
function restOfLine(text, from, lineEnd) {
    if (from >= lineEnd)
        return from;
    const rest = text.slice(from, Math.min(lineEnd, from + SPACED_CHARS_MAX));
    const comment = /\s(?:#|\/\/|;)/.exec(rest);
    return from + (comment === null ? rest.length : comment.index);
}

;// CONCATENATED MODULE: ./build/analysis/secrets/assignments/value-behind.js

/** Longest name that is read, in characters. */
const NAME_CHARS_MAX = 64;
/** White space between a name and an operator. */
const GAP_CHARS_MAX = 48;
/** What may stand between a name and its value. One alternative each: operator (with a type before it), markup. */
const OPERATOR = /(?:\\{0,3}["'`]|&(?:#34|#39|quot);)?\]?[?!]?(?:\[\d{0,3}\])?[ \t]{0,48}(?::[ \t]{0,3}(?:&?(?:'static )?(?:string|String|str|SecureString|Optional\[str\]|\*string|any)\??)[ \t]{0,8}=|:=|={1,3}>?|!={1,2}|->|:(?!:)|\?\?=?|\|\|=?|\?=|>(?=\s{0,40}[^\s<]))[ \t]{0,48}/y;
/** `setPassword("x")`, `put("password", "x")`, `define('PASSWORD', 'x')`, `password "x"`. */
const CALL = /["'`]?[ \t]?(?:,[ \t]{0,8}|\(\s{0,80})(?=[bu@]?["'`])|[ \t]{1,8}(?=\\?["'`])/y;
/** In code a long literal stands on the line below, in brackets or not. */
const LINE_BELOW = /\(?[ \t]{0,8}\r?\n[ \t]{0,80}(?=[bBuUrRfF@$]{0,2}["'`])/y;
/** `--password x`. */
const FLAG = /[ \t]{1,4}(?=[^\s\-"'`|&;<>$=])/y;
/** Pairs that may stand between a name and its value: `"enabled": true, "type": "secret"`. */
const PAIRS_BETWEEN = '(?:["\'`]?\\s{0,3},\\s{0,40}["\'](?:type|enabled|disabled|description|secure|sensitive|in|id)["\']\\s{0,3}:\\s{0,3}(?:"[^"\\n]{0,60}|true|false|\\d{1,4})){0,3}';
/** `name: DB_PASSWORD` and then `value: x`, on the same or the next line. */
const NAMED_VALUE = new RegExp(`${PAIRS_BETWEEN}["'\`]?\\s{0,3},?(?:\\s|\\\\n){0,60}(?:-\\s{0,4})?["'\`]?(?:[Vv]alue|[Pp]arameterValue|[Dd]efault(?:Value)?|VALUE|content)["'\`]?\\s{0,8}[:=]>?\\s{0,8}`, 'y');
/** `<key>NAME</key><string>x</string>` of property lists, `<name>NAME</name><value>x</value>` of Hadoop and others. */
const NAMED_ELEMENT = /<\/(?:key|name|Key|Name)>\s{0,60}<(?:string|value|Value)>\s{0,40}/y;
/** `"value": "x", "key": "NAME"`: the value stands first. */
const VALUE_FIRST = /["'](?:[Vv]alue|[Pp]arameterValue)["']\s{0,4}:\s{0,4}(?=["'][^"'\n]{4,300}["']\s{0,4},\s{0,60}(?:["'](?:type|enabled)["']\s{0,3}:\s{0,3}(?:["']\w{0,20}["']|true|false)\s{0,3},\s{0,60})?["'](?:[Kk]ey|[Nn]ame|[Pp]arameterKey)["']\s{0,4}:\s{0,4}["']$)/;
/** `["--password", "x"]`, and the same as items of a list of YAML. */
const NEXT_ITEM = /["'],\s{0,40}(?=["'])|["']?[ \t]{0,4}\r?\n[ \t]{0,40}-[ \t]{1,4}(?=[^\s-])/y;
/** What stands before a name that only white space separates from its value. */
const SPACED_BEFORE = /\bconfig[ \t]{1,4}set[ \t]{1,4}(?:-\S{1,20}[ \t]{1,4}){0,2}["']?[\w/:.-]{0,60}$|\blogin[ \t]{1,4}\S{1,60}\s{1,8}$/;
const SPACED_NAME = /^(?:requirepass|masterauth)$/i;
/** Neither `:?message` nor `:+other` is a value of the variable. */
const VARIABLE_DEFAULT = /(?::[-=]?|-|=)(?![?+])/y;
const NAME_BEFORE = /(?:[Nn]ame|[Kk]ey|NAME|KEY|id|field)["'`]?\s{0,4}[:=]>?\s{0,4}["'`]?$/;
/** So far before a name the word that makes it one is looked for; and so many of these characters are white space and quotes. */
const NAME_BEFORE_CHARS_MAX = 20;
const NAME_GAP_CHARS_MAX = 6;
const VALUE_FIRST_CHARS_MAX = 420;
const SPACED_BEFORE_CHARS_MAX = 100;
const COLON = 58;
const value_behind_EQUALS = 61;
const GREATER = 62;
const LESS = 60;
const AMPERSAND = 38;
const QUESTION = 63;
const QUERY_GOES_ON = /^[^\s&"'`]{3,120}&\w{1,40}=/;
const QUERY_VALUE_CHARS_MAX = 200;
const MARKUP_GAP = /\s{0,40}/y;
/** The value that is given to the name between `start` and `end`; undefined when none is. */
function findValue(scan, start, end) {
    const { text } = scan;
    if (text.startsWith('${', start - 2))
        return defaultBehind(text, end);
    if (isNamed(text, start)) {
        const value = value_behind_behind(NAMED_VALUE, text, end);
        const at = value >= 0 ? value : valueBefore(text, start);
        if (at >= 0)
            return { at, shape: 'named' };
    }
    if (text.charCodeAt(end) === LESS) {
        const element = value_behind_behind(NAMED_ELEMENT, text, end);
        return element < 0 ? undefined : { at: element, shape: 'markup' };
    }
    if (!isFollowed(text, end))
        return flagValue(scan, start, end);
    const operator = value_behind_behind(OPERATOR, text, end);
    if (operator >= 0)
        return afterOperator(scan, end, operator);
    return argument(scan, end) ?? flagValue(scan, start, end);
}
function valueBefore(text, start) {
    const from = Math.max(0, start - VALUE_FIRST_CHARS_MAX);
    const window = text.slice(from, start);
    const last = window.search(VALUE_FIRST);
    return last < 0 ? -1 : from + last + (VALUE_FIRST.exec(window)?.[0].length ?? 0);
}
/** `${DB_PASSWORD:-x}`: what stands there when nobody sets the variable. */
function defaultBehind(text, end) {
    const at = value_behind_behind(VARIABLE_DEFAULT, text, end);
    return at < 0 ? undefined : { at, shape: 'default' };
}
/** A cheap look: most names stand in prose, where neither an operator nor a call follows. */
function isFollowed(text, end) {
    let at = end;
    while (at < end + GAP_CHARS_MAX && isBlank(text.charCodeAt(at)))
        at++;
    return mayFollow[text.charCodeAt(at)] === 1;
}
function isBlank(code) {
    return code === 32 || code === 9;
}
/** 1 for each character that OPERATOR or CALL can start with. */
const mayFollow = new Uint8Array(128);
for (const char of '\\"\'`&]?![:=-|>,(')
    mayFollow[char.charCodeAt(0)] = 1;
/** Offset behind a sticky pattern at `at`; -1 when it does not match. */
function value_behind_behind(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : -1;
}
function argument(scan, end) {
    const at = scan.language === 'json' ? -1 : value_behind_behind(CALL, scan.text, end);
    if (at < 0)
        return undefined;
    if (!scan.text.slice(end, at).includes(','))
        return { at, shape: 'called' };
    return scan.language === 'code' || scan.language === 'other' ? { at, shape: 'paired' } : undefined;
}
function flagValue(scan, start, end) {
    const { text } = scan;
    if (!text.startsWith('--', start))
        return spacedValue(scan, start, end);
    const item = value_behind_behind(NEXT_ITEM, text, end);
    const at = item >= 0 || scan.language === 'code' ? item : value_behind_behind(FLAG, text, end);
    return at < 0 ? undefined : { at, shape: 'flag' };
}
/** `npm config set //registry/:_authToken x`, `requirepass x`, `login app password x`. */
function spacedValue({ text }, start, end) {
    if (!isBlank(text.charCodeAt(end)))
        return undefined;
    const isSpaced = SPACED_NAME.test(text.slice(start, end)) || SPACED_BEFORE.test(text.slice(Math.max(0, start - SPACED_BEFORE_CHARS_MAX), start));
    const at = isSpaced ? value_behind_behind(FLAG, text, end) : -1;
    return at < 0 ? undefined : { at, shape: 'flag' };
}
function afterOperator(scan, end, at) {
    const operator = scan.text.slice(end, at);
    if (operator === '=' && isQuery(scan.text, end, at))
        return { at, shape: 'query' };
    // In settings nothing is compared: the second sign belongs to the value.
    if (scan.language === 'env' && operator.includes('=='))
        return { at: end + operator.indexOf('=') + 1, shape: 'assigned' };
    if (operator.trimEnd().endsWith('>') && !/[=-]/.test(operator)) {
        return { at: Math.max(at, value_behind_behind(MARKUP_GAP, scan.text, at)), shape: 'markup' };
    }
    // In YAML a colon without a space does not end a key.
    if (scan.language === 'yaml' && operator.endsWith(':') && !/["'\n\r]/.test(scan.text[at] ?? '\n'))
        return undefined;
    return { at: lineBelow(scan, at), shape: /={2}|!=/.test(operator) ? 'compared' : 'assigned' };
}
/** `user=a&password=b`: a field of a form, or of the query of a URL. */
function isQuery(text, end, at) {
    let start = end;
    while (start > 0 && end - start < NAME_CHARS_MAX && ((0,characters/* classOf */.Kl)(text.charCodeAt(start - 1)) & characters/* NAME */.o_) !== 0)
        start--;
    const before = text.charCodeAt(start - 1);
    if (before === AMPERSAND || before === QUESTION)
        return true;
    return (0,characters/* isQuote */.vG)(before) && QUERY_GOES_ON.test(text.slice(at, at + QUERY_VALUE_CHARS_MAX));
}
function lineBelow(scan, at) {
    return scan.language === 'code' ? Math.max(at, value_behind_behind(LINE_BELOW, scan.text, at)) : at;
}
/** `name: DB_PASSWORD`: the sign before the name is looked for first. */
function isNamed(text, start) {
    const code = (0,characters/* codeBeforeGap */.ZG)(text, start, NAME_GAP_CHARS_MAX);
    if (code !== COLON && code !== value_behind_EQUALS && code !== GREATER)
        return false;
    return NAME_BEFORE.test(text.slice(Math.max(0, start - NAME_BEFORE_CHARS_MAX), start));
}

;// CONCATENATED MODULE: ./build/analysis/secrets/assignments/assignment.js







/** Parts of names of credentials. Each leads to the whole name around it. */
const KEYWORDS = [
    'pass',
    'pwd',
    'psw',
    'secret',
    'token',
    'key',
    'cred',
    'auth',
    'jwt',
    'verifier',
    'contrasen',
    'bearer',
    'cookie',
    'session',
    'pword',
    'psswd',
];
/** Parts that stand in many other words: only where a word ends. */
const SHORT_KEYWORDS = ['pat', 'sid', 'pw'];
const LINE_CHARS_MAX = 700;
const NAMES_MAX = 2_000;
/** What it costs to find a value behind a name, in characters of work. */
const VALUE_WORK = 100;
/** What it costs to judge one value, in characters of work. */
const assignment_JUDGEMENT_WORK = 60;
/** What it costs to read the expression behind a name, in characters of work. */
const FALLBACK_WORK = 60;
const assignmentAnchors = [
    ...KEYWORDS.map((text) => ({ text, caseless: true, check: checkName })),
    ...SHORT_KEYWORDS.map((text) => ({
        text,
        caseless: true,
        check: (scan, at) => {
            if (endsWord(scan.text, at + text.length))
                checkName(scan, at);
        },
    })),
];
/** `PAT`, `github_pat`, `githubPat`, `rootpw`; not `path`, `side`. */
function endsWord(text, end) {
    const behind = (0,characters/* classOf */.Kl)(text.charCodeAt(end));
    if ((behind & characters/* LOWER */.ss) !== 0)
        return false;
    return (behind & characters/* UPPER */.tJ) === 0 || ((0,characters/* classOf */.Kl)(text.charCodeAt(end - 1)) & characters/* UPPER */.tJ) === 0;
}
function checkName(scan, at) {
    if (at < scan.nameEnd || scan.hasJudgedEnough)
        return;
    const { text } = scan;
    const end = trimName(text, (0,characters/* runEnd */.lx)(text, at, characters/* NAME */.o_, NAME_CHARS_MAX));
    const start = (0,characters/* runStart */.cM)(text, at, characters/* NAME */.o_, NAME_CHARS_MAX);
    scan.nameEnd = end;
    // `AWS::ApiGateway::ApiKey` is a type.
    if (!scan.spend(end - start, at) || text.startsWith('::', start - 2))
        return;
    const found = findValue(scan, start, end);
    if (found === undefined || !isWorthReading(scan, at, found.at))
        return;
    const rawName = text.slice(start, end);
    const name = assignment_nameOf(scan, rawName);
    if (name === undefined || (found.shape === 'called' && !isCallOfSecret(rawName)))
        return;
    judgeAt(scan, found, { rawName, name });
}
/** Books the value at `valueAt`. On generated lines only random ones count: what is short is passed over there, and not counted. */
function isWorthReading(scan, at, valueAt) {
    if (!scan.spend(VALUE_WORK, at))
        return false;
    return (!scan.isGenerated(at) || mayBeRandom(scan.text, valueAt)) && scan.mayJudge(at);
}
function mayBeRandom(text, at) {
    const end = at + value_class/* RANDOM_LENGTH_MIN */.Gk;
    const quote = text.charAt(at);
    if ((0,characters/* isQuote */.vG)(text.charCodeAt(at)))
        return !text.slice(at + 1, end).includes(quote);
    return (0,characters/* isGap */.NH)(text.charCodeAt(at)) || quote === '\\' || quote === '&' || (0,characters/* runEnd */.lx)(text, at, characters/* TOKEN */.CV, value_class/* RANDOM_LENGTH_MIN */.Gk) >= end;
}
/** The literal behind a name, and those that its expression falls back to. */
function judgeAt(scan, { at, shape }, named) {
    const language = valueLanguage(scan, at);
    const lineEnd = scan.lineEnd(at, LINE_CHARS_MAX);
    const literal = literalOf(scan.text, at, { lineEnd, language, shape });
    if (literal !== undefined && judgeLiteral(scan, literal, shape, named))
        return;
    // A template in quotes is an expression all the same.
    const isTemplate = literal?.quoted === true && scan.text.startsWith('{{', literal.start);
    if (literal?.quoted === true && !isTemplate)
        return;
    if (!scan.spend(FALLBACK_WORK, at))
        return;
    for (const quote of fallbacksOf(scan.text, isTemplate ? literal.start : at, lineEnd, language)) {
        const fallback = readLiteral(scan.text, quote, lineEnd, language);
        if (fallback !== undefined)
            judgeLiteral(scan, fallback, 'assigned', named);
    }
}
function literalOf(text, at, { lineEnd, language, shape }) {
    if (shape === 'default')
        return upToBrace(text, at, lineEnd);
    return shape === 'query' ? fieldOf(text, at, lineEnd) : readLiteral(text, at, lineEnd, language);
}
/** A value of a query ends with the query, or with the next field. */
function fieldOf(text, at, lineEnd) {
    const length = /^[^\s&"'`<>#\\]*/.exec(text.slice(at, lineEnd))?.[0].length ?? 0;
    return length === 0 ? undefined : { start: at, end: at + length, quoted: true };
}
/** The rest of `${NAME:-\u2026}`. What is nested in it is for its own name to say. */
function upToBrace(text, at, lineEnd) {
    const end = text.slice(at, lineEnd).indexOf('}');
    return end <= 0 ? undefined : { start: at, end: at + end, quoted: true };
}
/** True when it is a candidate. */
function judgeLiteral(scan, literal, shape, named) {
    if (literal.end <= literal.start || !isClosedElement(scan, shape, literal.end))
        return false;
    if (!scan.spend(literal.end - literal.start + assignment_JUDGEMENT_WORK, literal.start))
        return false;
    const value = scan.text.slice(literal.start, literal.end);
    // Names inside one unbroken value are part of it.
    if (!literal.quoted && !/\s/.test(value))
        scan.nameEnd = literal.end;
    const verdict = judgeAssignment({ ...named, value, literal, shape, scan });
    if (verdict === undefined)
        return false;
    const { from, length, ...rest } = verdict;
    scan.add({ ...rest, start: literal.start + from, end: literal.start + from + length, name: named.rawName.replace(/^[-.$]+/, '') });
    return true;
}
/** `NAME=value` in YAML is a line of a shell, or a variable of a container: it ends at a space. */
function valueLanguage(scan, at) {
    return scan.language === 'yaml' && scan.text[at - 1] === '=' ? 'shell' : scan.language;
}
/** Files repeat their names. */
function assignment_nameOf(scan, rawName) {
    const known = scan.names.get(rawName);
    if (known !== undefined)
        return known === 'other' ? undefined : known;
    const name = (0,key_name/* readSecretName */.af)(rawName);
    if (scan.names.size < NAMES_MAX)
        scan.names.set(rawName, name ?? 'other');
    return name;
}
/** The method itself must name a secret, not the object: `auth.setToken("x")`, not `auth.post("x")`; and `t.pass("x")` passes a test. */
function isCallOfSecret(rawName) {
    const last = rawName.slice(rawName.lastIndexOf('.') + 1);
    return last !== 'pass' && last !== 'pw' && (0,key_name/* readSecretName */.af)(last) !== undefined;
}
/** `<password>x</password>` is an element; `<password> x` only stands for a value. */
function isClosedElement(scan, shape, end) {
    return shape !== 'markup' || /^\s{0,40}<\//.test(scan.text.slice(end, end + 44));
}
/** A trailing dot or dash belongs to the sentence or to an arrow. */
function trimName(text, end) {
    let at = end;
    while (at > 0 && (text[at - 1] === '-' || text[at - 1] === '.'))
        at--;
    return at;
}

;// CONCATENATED MODULE: ./build/analysis/secrets/forms/authorization.js





const BEARER = /[Bb]earer(?:\s|%20|\+|:){1,3}([A-Za-z0-9_.~+/-]{16,2000}={0,2})/y;
const BASIC = /[Bb]asic(?:\s|%20){1,2}([A-Za-z0-9+/_-]{8,400}={0,2})/y;
const API_KEY = /(?:ApiKey|Api-Token|Token|Apikey|SSWS|token)\s{1,2}(?:token=)?["']?([A-Za-z0-9_.+/-]{10,400}={0,2})/y;
const HEADER_CHARS_MAX = 40;
/** White space and a quote between the sign and the value. */
const HEADER_GAP_CHARS_MAX = 6;
const authorization_COMMA = 44;
const authorization_DASH = 45;
const authorization_COLON = 58;
const authorization_EQUALS = 61;
const BASIC_BYTES_MAX = 400;
/** Letters alone that make no word, see `surprise`. */
const UNREADABLE_SURPRISE = 4.8;
const HEADER_BEFORE = /uthorization["'\]]{0,2}\s{0,3}[:=,]\s{0,3}["'`]?\s{0,2}$|uth["'\]]{0,2}\s{0,3}[:=]\s{0,3}["'`]$/;
/** `Bearer x`, `Basic eHg6eHg=`, `ApiKey x`: values of the Authorization header, wherever they stand. */
const authorizationAnchors = [
    { text: 'bearer', caseless: true, check: (scan, at) => checkScheme(scan, at, BEARER, 'bearer-token', 'Bearer token') },
    { text: 'basic', caseless: true, check: checkBasic },
    ...['apikey ', 'token ', 'ssws '].map((text) => ({ text, caseless: true, check: checkKey })),
];
function checkKey(scan, at) {
    const start = scan.text.charCodeAt(at - 1) === authorization_DASH && /^api$/i.test(scan.text.slice(at - 4, at - 1)) ? at - 4 : at;
    if (isHeaderBefore(scan.text, start))
        checkScheme(scan, start, API_KEY, 'authorization-key', 'Key in an Authorization header');
}
function checkScheme(scan, at, pattern, detector, title) {
    if ((0,characters/* isAlphanumericAt */.L2)(scan.text, at - 1))
        return;
    pattern.lastIndex = at;
    const match = pattern.exec(scan.text);
    const value = match?.[1];
    if (match === null || value === undefined || !scan.spend(value.length, at))
        return;
    // A web token is for its own checker to judge.
    if (value.startsWith('eyJ') || (0,placeholder/* isPlaceholder */.wK)(value) || !/\d/.test(value) || !(0,value_class/* isRandom */.oe)(value) || /^\w+(?:\.[A-Za-z_]+)+$/.test(value))
        return;
    const end = at + match[0].length;
    scan.add({ detector, title, group: 'authorization', tier: 'likely', start: end - value.length, end });
}
/** Proven by what it decodes to: `user:password`. */
function checkBasic(scan, at) {
    if ((0,characters/* isAlphanumericAt */.L2)(scan.text, at - 1))
        return;
    BASIC.lastIndex = at;
    const match = BASIC.exec(scan.text);
    const value = match?.[1];
    if (match === null || value === undefined || !scan.spend(value.length, at))
        return;
    const tier = basicTier(scan, at, value);
    if (tier === undefined)
        return;
    const end = at + match[0].length;
    scan.add({
        detector: 'basic-authorization',
        title: 'Password in a basic Authorization header',
        group: 'authorization',
        tier,
        start: end - value.length,
        end,
    });
}
function basicTier(scan, at, value) {
    const bytes = decodeBase64(value, BASIC_BYTES_MAX);
    const pair = bytes === undefined ? undefined : printableText(bytes);
    const password = pair === undefined ? undefined : /^[^:\s]{1,100}:([^\s]{3,200})$/.exec(pair)?.[1];
    if (password !== undefined) {
        return (0,placeholder/* isPlaceholder */.wK)(password) ? undefined : 'likely';
    }
    const looksEncoded = value.length % 4 === 0 && /[A-Z]/.test(value) && /[a-z]/.test(value) && (/\d|=$/.test(value) || (0,randomness/* surprise */.UO)(value) >= UNREADABLE_SURPRISE);
    return looksEncoded && isHeaderBefore(scan.text, at) ? 'possible' : undefined;
}
/** A cheap look for the sign first: the words stand in prose, too. */
function isHeaderBefore(text, at) {
    const sign = (0,characters/* codeBeforeGap */.ZG)(text, at, HEADER_GAP_CHARS_MAX);
    return (sign === authorization_COLON || sign === authorization_EQUALS || sign === authorization_COMMA) && HEADER_BEFORE.test(text.slice(Math.max(0, at - HEADER_CHARS_MAX), at));
}

;// CONCATENATED MODULE: ./build/analysis/secrets/values/plain-password.js

/** How sure a value is that stands where only a password can; undefined when it only stands for one. */
function plainPasswordTier(value) {
    switch ((0,value_class/* classifyValue */.Ws)(value)) {
        case 'random':
        case 'mixed':
            return 'likely';
        case 'weak':
        case 'word':
            return 'possible';
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/analysis/secrets/forms/command-line.js

const BACK_CHARS_MAX = 240;
/** What it costs to look behind a flag, in characters of work. */
const COMMAND_WORK = 40;
const DATABASE_CLIENT = /\b(?:mysql|mysqldump|mysqladmin|mariadb|mysqlimport|mycli|sshpass|mongo(?:dump|sh)?|ldapsearch|smbclient|7z[ar]?)\b[^|;\n]*$/;
const SQL_USER = /\b(?:user|login|role|grant)\b[^;\n]*$/i;
const CURL = /\b(?:curl|wget|http|httpie)\b[^|;\n]*$/;
const SHORT_PASSWORD = /[ \t'"]-p["']?([^\s"'`;|&<>$][^\s"'`;|&<>]{3,100})/y;
const SPACED_PASSWORD = /[ \t]-[pa][ \t]{1,4}["']?([^\s"'`;|&<>$-][^\s"'`;|&<>]{3,100})/y;
const LOGIN = /\b(?:(?:docker|podman|buildah|helm registry|oc|az)[ \t]+login\b[^|;\n]*|redis-cli\b[^|;\n]*|sshpass)$/;
/** Calls that say of their argument that it is a secret in plain text. */
const PLAIN_TEXT = /(?:unsafePlainText\(\s{0,20}|ConvertTo-SecureString[ \t]{1,4}(?:-String[ \t]{1,4})?)["'`]([^\s"'`]{4,100})["'`]/y;
const ANYWHERE = /^|$/;
const USER_PASSWORD = /(?:-u|--user(?:=|\b)|--proxy-user)[ \t=]{0,4}["']?([^\s"':;|&<>$]{0,100}):["']?([^\s"'`;|&<>]{3,100})/y;
/** From a flag to the colon behind the user. */
const USER_CHARS_MAX = 120;
const PASS_ARGUMENT = /pass:([^\s"'`;|&<>]{4,100})/y;
const SQL_PASSWORD = /(?:IDENTIFIED(?:[ ]+WITH[ ]+\w+)?[ ]+BY|WITH[ ]+(?:ENCRYPTED[ ]+)?PASSWORD|SET[ ]+PASSWORD[^'"\n]{0,60}[=(]|[ ]PASSWORD)[ ]+(?:PASSWORD[ ]+)?["']?([^\s"'`;()]{4,100})/iy;
/** Passwords given to commands: `mysql -pX`, `docker login -p X`, `curl -u user:X`, `openssl -passin pass:X`, and in SQL: `IDENTIFIED BY 'X'`. */
const commandLineAnchors = [
    { text: ' -p', check: (scan, at) => checkCommand(scan, at, SHORT_PASSWORD, DATABASE_CLIENT) },
    { text: ' -p ', check: (scan, at) => checkCommand(scan, at, SPACED_PASSWORD, LOGIN) },
    { text: ' -a ', check: (scan, at) => checkCommand(scan, at, SPACED_PASSWORD, LOGIN) },
    { text: 'unsafePlainText(', check: (scan, at) => checkCommand(scan, at, PLAIN_TEXT, ANYWHERE) },
    { text: 'ConvertTo-SecureString', check: (scan, at) => checkCommand(scan, at, PLAIN_TEXT, ANYWHERE) },
    { text: '-u', atStart: true, check: checkUser },
    { text: '--user', atStart: true, check: checkUser },
    { text: 'pass:', atStart: true, check: (scan, at) => checkCommand(scan, at, PASS_ARGUMENT, /-pass(?:in|out)? $/) },
    { text: 'identified', caseless: true, atStart: true, check: (scan, at) => checkCommand(scan, at, SQL_PASSWORD, SQL_USER) },
    { text: 'with', caseless: true, atStart: true, check: (scan, at) => checkCommand(scan, at, SQL_PASSWORD, SQL_USER) },
];
function checkUser(scan, at) {
    if (scan.colons.isWithin(at, USER_CHARS_MAX))
        checkCommand(scan, at, USER_PASSWORD, CURL);
}
function checkCommand(scan, at, pattern, command) {
    if (!scan.spend(COMMAND_WORK, at))
        return;
    pattern.lastIndex = at;
    const match = pattern.exec(scan.text);
    if (match === null || !isCommand(scan, at, command))
        return;
    const value = (match[2] ?? match[1] ?? '').replace(/^\{|\}$/g, '');
    const tier = plainPasswordTier(value);
    if (tier === undefined)
        return;
    const end = at + match[0].length - (/["'`]$/.exec(match[0]) === null ? 0 : 1);
    scan.add({
        detector: 'command-line-password',
        title: 'Password in a command',
        group: 'command-line',
        tier,
        start: end - value.length,
        end,
    });
}
function isCommand(scan, at, command) {
    const from = Math.max(scan.lineStart(at), at - BACK_CHARS_MAX);
    return scan.spend(at - from, at) && command.test(scan.text.slice(from, at));
}

;// CONCATENATED MODULE: ./build/analysis/secrets/forms/connection-string.js

const SCHEME_CHARS_MAX = 24;
const AUTHORITY_CHARS_MAX = 320;
const PASSWORD_LENGTH_MIN = 3;
const AUTHORITY = /[^\s/?#"'`<>\\|(){}[\]]{3,320}/y;
/** Password parts may hold a slash or a hash; only looked for up to the next `@`. */
const LOOSE_AUTHORITY = /[^\s"'`<>\\@]{3,200}@[^\s/?#"'`<>\\|(){}[\]@]{1,200}/y;
const DATABASES = /^(?:postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|rediss?|amqps?|mssql|sqlserver|oracle|clickhouse|cassandra|couchbases?|neo4j|bolt|jdbc|ldaps?|nats|mqtts?|smtps?|kafka|influxdb|db2|snowflake|cockroachdb|redshift)/;
const LOCAL_HOST = /^(?:localhost|127\.0\.0\.1|\[?::1\]?|0\.0\.0\.0|host\.docker\.internal|%[sdv]|example\.|[\w.-]*\bexample\.(?:com|org|net)|[\w-]+\.test|[\w-]+\.invalid)\b/i;
const GENERIC_USER = /^(?:user(?:name)?\d{0,2}|usr|login|name|foo|uname|u|my-?user|your-?user(?:name)?|<.*>|\w*user)$/i;
const GENERIC_PASSWORD = /^(?:pass(?:wo?r?d)?|passwd|pwd?\d{0,3}|[a-z]+[-_]pass(?:word)?|secret|token|key|password\d{0,3}|mypassword|yourpassword|credentials?|bar|x+|\*+|\.+)$/i;
/** `scheme://user:password@host`. The password alone is the value. */
const connectionStringAnchor = {
    text: '://',
    check: (scan, at) => checkUrl(scan, at),
};
function checkUrl(scan, at) {
    const authorityAt = at + 3;
    const authority = authorityFrom(scan, authorityAt);
    if (authority === undefined)
        return;
    const sign = authority.lastIndexOf('@');
    const colon = authority.indexOf(':');
    if (sign < 0 || colon < 0 || colon > sign || !scan.spend(authority.length, at))
        return;
    const user = authority.slice(0, colon);
    const password = authority.slice(colon + 1, sign);
    const scheme = schemeBefore(scan.text, at);
    const host = authority.slice(sign + 1) || hostBehind(scan.text, authorityAt + authority.length);
    const tier = judge({ scheme, user, password, host });
    if (tier === undefined)
        return;
    const start = authorityAt + colon + 1;
    scan.add({
        detector: 'url-credentials',
        title: 'Password in a URL',
        group: 'connection-string',
        tier,
        start,
        end: start + password.length,
        name: scheme,
    });
}
/** `\u2026:x@{host}/db`, `"\u2026:x@" + host`: the host is an expression, the password is none. */
function hostBehind(text, at) {
    return /^(?:\{\w|["'`]\s?[+.&]\s?[\w$])/.exec(text.slice(at, at + 6))?.[0] ?? '';
}
function authorityFrom(scan, at) {
    AUTHORITY.lastIndex = at;
    const strict = AUTHORITY.exec(scan.text)?.[0];
    if (strict?.includes('@'))
        return strict;
    LOOSE_AUTHORITY.lastIndex = at;
    const limit = scan.lineEnd(at, AUTHORITY_CHARS_MAX);
    if (!scan.text.slice(at, limit).includes('@'))
        return undefined;
    const loose = LOOSE_AUTHORITY.exec(scan.text)?.[0];
    // A path before the sign is a URL with an address in it, not a password.
    return loose !== undefined && /^[^/?#]*:[^/?#:]/.test(loose) && !/^[^:]*:\d{1,5}[/?#]/.test(loose) ? loose : undefined;
}
function schemeBefore(text, at) {
    let start = at;
    while (start > Math.max(0, at - SCHEME_CHARS_MAX) && /[A-Za-z0-9+.-]/.test(text[start - 1] ?? ''))
        start--;
    return text.slice(start, at).toLowerCase();
}
function judge({ scheme, user, password, host }) {
    if (password.length < PASSWORD_LENGTH_MIN || user.includes('/') || host === '' || isReference(user, password))
        return undefined;
    const isDatabase = DATABASES.test(scheme);
    const isLocal = LOCAL_HOST.test(host);
    if (isGeneric(user, password, isDatabase))
        return undefined;
    switch ((0,value_class/* classifyValue */.Ws)(decodePercent(password))) {
        case 'reference':
        case 'encrypted':
        case 'empty':
            return undefined;
        case 'scalar':
            return /^\d{6,}$/.test(password) ? 'possible' : undefined;
        case 'placeholder':
            return isDatabase && !isLocal ? 'possible' : undefined;
        case 'random':
        case 'mixed':
        case 'weak':
            return isLocal ? 'possible' : 'likely';
        default:
            return 'possible';
    }
}
/** `user:password`, as documents write it. */
function isGeneric(user, password, isDatabase) {
    return GENERIC_PASSWORD.test(password) && (user === '' || GENERIC_USER.test(user) || !isDatabase);
}
/** `%s`, `${X}`, `{x}`, `<password>`, `DB_USER:DB_PASSWORD`. */
function isReference(user, password) {
    if (/^[A-Z]+(?:_[A-Z]+)*$/.test(password) && /^[A-Z_]+$/.test(user))
        return true;
    return /^%[sdvq]$|^[$%{<]|\$\{|\{\{|^:/.test(password) || /^[$%{<[]/.test(user);
}
function decodePercent(text) {
    return text.replace(/%([0-9A-Fa-f]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
}

;// CONCATENATED MODULE: ./build/analysis/secrets/hidden/joints.js

/** What it costs to look at one joint, in characters of work. */
const JOINT_WORK = 40;
/** Blanks around an operator, and at the start of a line. */
const BLANKS_MAX = 20;
const INDENT_MAX = 80;
const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const joints_BACKSLASH = 92;
/** Leave in the scan where a quote and an operator stand behind each other. */
const jointAnchors = ['"', "'", '`'].flatMap((quote) => ['+', '.', '&', ' +', ' .', ' &'].map((operator) => ({
    text: quote + operator,
    check: (scan, at) => {
        if (scan.spend(JOINT_WORK, at))
            scan.quotesBeforeOperators.push(at);
    },
})));
function jointsOf(scan) {
    const starts = [];
    const ends = [];
    let behind = 0;
    const look = (start) => {
        if (start < behind || !isTokenCode(scan.text.charCodeAt(start - 1)))
            return;
        const end = jointEnd(scan.text, start);
        if (end < 0 || !isTokenCode(scan.text.charCodeAt(end)) || !scan.spend(JOINT_WORK, start))
            return;
        behind = end;
        starts.push(start);
        ends.push(end);
    };
    // Both kinds of places are in order already.
    const quotes = scan.quotesBeforeOperators;
    let next = 0;
    for (let line = 0; line < scan.lines.count - 1 && !scan.isExhausted; line++) {
        const open = joints_openEnd(scan, line);
        if (open < 0)
            continue;
        while (next < quotes.length && (quotes[next] ?? 0) < open)
            look(quotes[next++] ?? 0);
        look(open);
    }
    while (next < quotes.length && !scan.isExhausted)
        look(quotes[next++] ?? 0);
    return { starts, ends };
}
/** Offset of the quote or backslash that a line ends with; -1 when it ends otherwise. */
function joints_openEnd({ text, lines }, line) {
    const end = lines.end(line) - 1;
    const at = text.charCodeAt(end) === CARRIAGE_RETURN ? end - 1 : end;
    const code = text.charCodeAt(at);
    if ((0,characters/* isQuote */.vG)(code))
        return at;
    if (code !== joints_BACKSLASH)
        return -1;
    const quote = spacesBefore(text, at - 1);
    return (0,characters/* isQuote */.vG)(text.charCodeAt(quote)) ? quote : at;
}
/** Parts of one token meet in letters, digits or the marks of base64; prose has a space there. */
function isTokenCode(code) {
    return ((0,characters/* classOf */.Kl)(code) & (characters/* ALPHANUMERIC */.s | characters/* BASE64_MARK */.kM | characters/* JOINER */.Qk)) !== 0;
}
/**
 * Offset behind what stands between two parts of one literal: quote, operator or line end, quote (the same one); or a line continued with a
 * backslash. `"a" + "b"`, `"a"` and `"b"` on lines below each other, `'a' .` and `'b'`, `a\` and `b`. -1 when no joint starts here.
 */
function jointEnd(text, start) {
    const quote = text.charCodeAt(start);
    if (quote === joints_BACKSLASH)
        return behindLineEnd(text, start);
    let at = skipBlanks(text, start + 1, BLANKS_MAX);
    const isOperated = isOperator(text.charCodeAt(at));
    if (isOperated)
        at = skipBlanks(text, at + 1, BLANKS_MAX);
    const below = behindLineEnd(text, at);
    if (below >= 0)
        at = below;
    else if (!isOperated)
        return -1;
    if (!isOperated && isOperator(text.charCodeAt(at)))
        at = skipBlanks(text, at + 1, BLANKS_MAX);
    return text.charCodeAt(at) === quote ? at + 1 : -1;
}
/** Offset of what stands on the next line, when this one ends at `at`, continued with a backslash or not; else -1. */
function behindLineEnd(text, at) {
    let end = text.charCodeAt(at) === joints_BACKSLASH ? at + 1 : at;
    if (text.charCodeAt(end) === CARRIAGE_RETURN)
        end++;
    return text.charCodeAt(end) === LINE_FEED ? skipBlanks(text, end + 1, INDENT_MAX) : -1;
}
function skipBlanks(text, from, max) {
    let at = from;
    while (at < from + max && (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB))
        at++;
    return at;
}
/** `+`, `.` or `&`. */
function isOperator(code) {
    return code === 43 || code === 46 || code === 38;
}
function spacesBefore(text, from) {
    let at = from;
    while (at > from - BLANKS_MAX && text.charCodeAt(at) === SPACE)
        at--;
    return at;
}

;// CONCATENATED MODULE: ./build/analysis/secrets/forms/jwt.js


const TOKEN = /eyJ[\w-]{8,1500}\.[\w-]{8,6000}(?:\.[\w-]{0,2000})?/y;
/** Header, encrypted key, initialization vector, text and tag: whoever has it may use it, although nobody can read it. */
const ENCRYPTED_TOKEN = /eyJ[\w-]{8,1500}\.[\w-]{0,1000}\.[\w-]{8,200}\.[\w-]{8,6000}\.[\w-]{16,200}/y;
const ENCRYPTED_HEADER = /"enc"\s*:\s*"[AX][\w-]+"/;
const PART_BYTES_MAX = 1200;
const SIGNATURE_LENGTH_MIN = 8;
const SIGNED_HEADER = /"alg"|"typ"|"kid"/;
/** Encrypted, or not signed at all. */
const UNSIGNED_HEADER = /"enc"\s*:|"alg"\s*:\s*"none"/;
/** The subject and name of the token on jwt.io's front page, which every tutorial copies. */
const SAMPLE_PAYLOAD = /"sub":\s*"1234567890"|"name":\s*"John Doe"/;
/** A signed token: the header is JSON with an algorithm, and is not that of an encrypted token (`enc`), which holds nothing readable. */
const jwtAnchor = {
    text: 'eyJ',
    check: (scan, at) => checkJwt(scan, at),
};
function checkJwt(scan, at) {
    if ((0,characters/* isAlphanumericAt */.L2)(scan.text, at - 1))
        return;
    if (!scan.spendToken(at))
        return;
    if (checkEncrypted(scan, at))
        return;
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(scan.text)?.[0];
    if (token === undefined)
        return;
    const tier = jwt_tierOf(token);
    if (tier !== undefined)
        scan.add({ detector: 'json-web-token', title: 'JSON web token', group: 'jwt', tier, start: at, end: at + token.length });
}
/** Tests of libraries are full of them, and each has ended long ago. */
function checkEncrypted(scan, at) {
    if (scan.file.inTest)
        return false;
    ENCRYPTED_TOKEN.lastIndex = at;
    const token = ENCRYPTED_TOKEN.exec(scan.text)?.[0];
    if (token === undefined || !ENCRYPTED_HEADER.test(readable(token.slice(0, token.indexOf('.'))) ?? ''))
        return false;
    scan.add({
        detector: 'encrypted-web-token',
        title: 'Encrypted JSON web token',
        group: 'jwt',
        tier: 'possible',
        start: at,
        end: at + token.length,
    });
    return true;
}
function jwt_tierOf(token) {
    const [header = '', payload = '', signature = ''] = token.split('.');
    const headerText = readable(header);
    if (headerText === undefined || !SIGNED_HEADER.test(headerText) || UNSIGNED_HEADER.test(headerText))
        return undefined;
    const payloadText = readable(payload);
    if (payloadText === undefined || !payloadText.startsWith('{'))
        return undefined;
    return signature.length >= SIGNATURE_LENGTH_MIN && !SAMPLE_PAYLOAD.test(payloadText) ? 'likely' : 'possible';
}
function readable(part) {
    const bytes = decodeBase64(part, PART_BYTES_MAX);
    return bytes === undefined ? undefined : printableText(bytes);
}

;// CONCATENATED MODULE: ./build/analysis/secrets/forms/kubernetes-secret.js


const KIND = /kind:[ \t]{1,4}["']?[Ss]ecret["']?[ \t]{0,4}\r?(?:\n|$)/y;
const SEPARATOR = '\n---';
const DOCUMENT_CHARS_MAX = 4_000;
/** What it costs to look at one character of such a document, in characters of work. */
const DOCUMENT_WORK = 4;
const kubernetes_secret_BLOCK = /(?:^|\n)(data|stringData):[ \t]*\r?\n((?:[ \t]+[^\n]{0,2000}(?:\n|$)){1,60})/g;
const ENTRY = /^[ \t]+["']?([\w.-]{1,64})["']?:[ \t]+["']?([^\s"'#]{6,2000})/gm;
/** `key: |` and the lines behind: a text, or base64 that was folded. */
const BLOCK_ENTRY = /^([ \t]+)["']?([\w.-]{1,64})["']?:[ \t]+[|>][+-]?\d?[+-]?[ \t]*\r?\n((?:\1[ \t]+[^\n]{1,2000}(?:\n|$)){1,40})/gm;
/** Entries of a Secret that hold nothing secret. */
const PUBLIC_ENTRY = /^(?:user(?:name)?|login|host(?:name)?|port|url|endpoint|database|db(?:name)?|ca\.crt|tls\.crt|cert|region|namespace|email|type|name)$/i;
const BINARY_CHARS_MIN = 24;
/** A Kubernetes Secret says itself that its entries are secret, whatever they are called. */
const kubernetesSecretAnchor = { text: 'kind:', check: (scan, at) => checkDocument(scan, at) };
function checkDocument(scan, at) {
    KIND.lastIndex = at;
    if (scan.language !== 'yaml' || !KIND.test(scan.text))
        return;
    if (at < scan.documentEnd)
        return;
    const before = scan.text.slice(Math.max(scan.documentEnd, at - DOCUMENT_CHARS_MAX), at);
    const from = at - before.length + Math.max(0, before.lastIndexOf(SEPARATOR));
    const behind = scan.text.slice(at, at + DOCUMENT_CHARS_MAX);
    const next = behind.indexOf(SEPARATOR);
    const to = at + (next < 0 ? behind.length : next);
    scan.documentEnd = to;
    if (!scan.spend(DOCUMENT_WORK * (to - from), at))
        return;
    for (const block of scan.text.slice(from, to).matchAll(kubernetes_secret_BLOCK)) {
        const entries = block[2] ?? '';
        checkEntries(scan, entries, from + block.index + block[0].length - entries.length, block[1] === 'data');
    }
}
/** `at`: where the entries start. */
function checkEntries(scan, entries, at, isEncoded) {
    for (const entry of entries.matchAll(ENTRY)) {
        const [all, name = '', value = ''] = entry;
        checkEntry(scan, { name, value, at: at + entry.index + all.length - value.length, length: value.length, isEncoded });
    }
    for (const entry of entries.matchAll(BLOCK_ENTRY)) {
        const [all, , name = '', lines = ''] = entry;
        const start = at + entry.index + all.length - lines.trimStart().length;
        checkEntry(scan, { name, value: kubernetes_secret_joined(lines, isEncoded), at: start, length: lines.trim().length, isEncoded });
    }
}
/** Base64 has no white space; of a text of several lines each is for the assignments in it. */
function kubernetes_secret_joined(lines, isEncoded) {
    return isEncoded ? lines.replace(/\s+/g, '') : lines.trim();
}
function checkEntry(scan, { name, value, at, length, isEncoded }) {
    if (PUBLIC_ENTRY.test(name))
        return;
    const plain = isEncoded ? decoded(value) : value;
    if (plain === undefined)
        return;
    const kind = (0,value_class/* classifyValue */.Ws)(plain);
    if (kind !== 'random' && kind !== 'mixed' && !(isEncoded && (kind === 'weak' || kind === 'word')))
        return;
    scan.add({
        detector: 'kubernetes-secret-data',
        title: 'Entry of a Kubernetes Secret',
        group: 'assignment',
        tier: 'possible',
        start: at,
        end: at + length,
        name,
        ...(isEncoded ? { value: plain, decodedFrom: 'base64' } : {}),
    });
}
/** The decoded text; the value itself when it holds bytes; undefined when it is no base64. */
function decoded(value) {
    if (value.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(value))
        return undefined;
    const bytes = decodeBase64(value, value.length);
    if (bytes === undefined)
        return undefined;
    return printableText(bytes)?.trim() ?? (value.length >= BINARY_CHARS_MIN ? value : undefined);
}

;// CONCATENATED MODULE: ./build/analysis/secrets/assignments/nearby-default.js



const BLOCK_LINES = 12;
const BLOCK_CHARS_MAX = 1_200;
const VARIABLE = /variable\s{1,4}"([\w-]{1,64})"\s{0,4}\{/y;
const HCL_DEFAULT = /\n[ \t]*default\s{0,40}=\s{0,4}/g;
const PARAMETER_DEFAULT = /\n[ \t]+"?Default"?:\s{0,8}/g;
const PARAMETER = /(?:^|\n)[ \t]{1,8}["']?(\w{1,64})["']?:[ \t]*\{?[ \t]*\r?$/;
const SECURE_VALUE = /(?:(?:^|\n)[ \t]*(?:"?[Vv]alue"?)\s{0,20}[:=]|\s--value[ \t=])\s{0,4}/g;
/**
 * Values that stand a few lines away from the name that makes them secret: the default of a Terraform variable, the Default of a
 * CloudFormation parameter, the value of an SSM parameter of type SecureString, in code or on a command line.
 */
const nearbyDefaultAnchors = [
    { text: 'variable', check: checkVariable },
    { text: 'Default:', check: checkParameter },
    { text: 'Default":', check: checkParameter },
    { text: 'SecureString', check: checkSecureString },
];
function checkVariable(scan, at) {
    VARIABLE.lastIndex = at;
    const name = VARIABLE.exec(scan.text)?.[1];
    if (name === undefined)
        return;
    const from = at + name.length;
    const window = blockAfter(scan, from, 'variable "');
    if (!window.includes('default'))
        return;
    const end = window.search(/\n\}/);
    reportFirst(scan, name, from, end < 0 ? window : window.slice(0, end), HCL_DEFAULT);
}
function checkParameter(scan, at) {
    const line = scan.lines.indexAt(at);
    const from = Math.max(scan.lines.start(Math.max(0, line - BLOCK_LINES)), at - BLOCK_CHARS_MAX);
    if (!scan.spend(scan.lines.start(line) - from, at))
        return;
    const indent = indentOf(scan.text.slice(scan.lines.start(line), at));
    // Line by line upwards: the name mostly stands in the next one.
    for (let above = line - 1; above >= 0 && scan.lines.end(above) > from; above -= 1) {
        const text = scan.text.slice(Math.max(from, scan.lines.start(above)), scan.lines.end(above));
        if (text.trim() === '' || indentOf(text) >= indent)
            continue;
        const name = PARAMETER.exec(`\n${text}`)?.[1];
        if (name !== undefined)
            reportFirst(scan, name, scan.lines.start(line) - 1, scan.text.slice(scan.lines.start(line) - 1, scan.lines.end(line)), PARAMETER_DEFAULT);
        return;
    }
}
function checkSecureString(scan, at) {
    const line = scan.lines.indexAt(at);
    if (line === scan.secureStringLine)
        return;
    scan.secureStringLine = line;
    const from = Math.max(scan.lines.start(Math.max(0, line - 5)), at - BLOCK_CHARS_MAX);
    const to = Math.min(scan.lines.end(Math.min(scan.lines.count - 1, line + 5)), at + BLOCK_CHARS_MAX);
    if (!scan.spend(to - from, at))
        return;
    reportFirst(scan, 'secure_string_password', from, scan.text.slice(from, to), SECURE_VALUE, 'SecureString');
}
/** The lines behind `at`, as far as the next block of the kind. */
function blockAfter(scan, at, next) {
    const line = scan.lines.indexAt(at);
    const to = Math.min(scan.lines.end(Math.min(scan.lines.count - 1, line + BLOCK_LINES)), at + BLOCK_CHARS_MAX);
    const window = scan.text.slice(at, to);
    const end = window.indexOf(next);
    const block = end < 0 ? window : window.slice(0, end);
    return scan.spend(block.length, at) ? block : '';
}
function reportFirst(scan, rawName, offset, window, pattern, shown = rawName) {
    const name = (0,key_name/* readSecretName */.af)(rawName);
    if (name === undefined)
        return;
    for (const match of window.matchAll(pattern)) {
        const valueAt = offset + match.index + match[0].length;
        const literal = readLiteral(scan.text, valueAt, scan.lineEnd(valueAt, 700), scan.language);
        if (literal === undefined)
            continue;
        const verdict = judgeAssignment({
            rawName,
            name,
            value: scan.text.slice(literal.start, literal.end),
            literal,
            shape: 'assigned',
            scan,
        });
        if (verdict !== undefined) {
            const start = literal.start + verdict.from;
            scan.add({
                detector: verdict.detector,
                title: verdict.title,
                group: verdict.group,
                tier: verdict.tier,
                start,
                end: start + verdict.length,
                name: shown,
            });
        }
        return;
    }
}
function indentOf(line) {
    return line.length - line.trimStart().length;
}

;// CONCATENATED MODULE: ./build/analysis/secrets/forms/private-key-body.js


const BYTES_MAX = 12_288;
/** Base64 characters that a cut-off or masked key must still show. */
const PLAUSIBLE_CHARS = 60;
const PLAUSIBLE_ENTROPY = 4.6;
/** Object identifier 1.2.840.113549.1.5: password-based encryption. */
const PBES = '2a864886f70d0105';
const SEQUENCE = 0x30;
const INTEGER = 2;
const OCTETS = 4;
/** Judges the base64 text between the BEGIN and END lines. `header` is what stood before it (Proc-Type and the like). */
function judgeKeyBody(label, header, base64) {
    if (/ENCRYPTED/.test(label) || /ENCRYPTED|Encryption: (?!none)/.test(header))
        return base64.length >= PLAUSIBLE_CHARS ? 'encrypted' : 'nothing';
    const bytes = decodeBase64(base64, BYTES_MAX);
    const parsed = bytes === undefined ? undefined : (parseOpenSsh(bytes) ?? parseDer(bytes) ?? parsePgp(label, bytes));
    if (parsed !== undefined)
        return parsed;
    return base64.length >= PLAUSIBLE_CHARS && (0,randomness/* entropy */.Ue)(base64) >= PLAUSIBLE_ENTROPY && (0,randomness/* distinctCharacters */.fL)(base64) >= 24
        ? 'plausible'
        : 'nothing';
}
/** SEQUENCE { INTEGER version, ... } of PKCS#1, PKCS#8, SEC 1 and DSA keys; the length may say more than is there (cut-off samples). */
function parseDer(bytes) {
    const outer = readTag(bytes, 0);
    if (outer === undefined || outer.tag !== SEQUENCE || outer.length < 32)
        return undefined;
    const first = readTag(bytes, outer.content);
    if (first === undefined)
        return undefined;
    if (first.tag === SEQUENCE)
        return hex(bytes.subarray(first.content, first.content + 12)).includes(PBES) ? 'encrypted' : undefined;
    if (!isVersion(bytes, first))
        return undefined;
    const second = readTag(bytes, first.content + 1);
    if (second === undefined || ![INTEGER, OCTETS, SEQUENCE].includes(second.tag))
        return undefined;
    return outer.content + outer.length <= bytes.length + 2 ? 'key' : 'plausible';
}
/** An integer of one byte: 0, 1 or 2. */
function isVersion(bytes, { tag, length, content }) {
    return tag === INTEGER && length === 1 && (bytes[content] ?? 9) <= 2;
}
function parseOpenSsh(bytes) {
    const magic = 'openssh-key-v1\0';
    for (let i = 0; i < magic.length; i++)
        if (bytes[i] !== magic.charCodeAt(i))
            return undefined;
    const length = bytes[magic.length + 3] ?? 0;
    const cipher = String.fromCharCode(...bytes.subarray(magic.length + 4, magic.length + 4 + Math.min(length, 40)));
    return cipher === 'none' ? 'key' : 'encrypted';
}
/** A secret-key packet: tag 5, old or new form (RFC 9580, section 4.2). */
function parsePgp(label, bytes) {
    if (!label.includes('PGP'))
        return undefined;
    const first = bytes[0] ?? 0;
    return (first & 0xfc) === 0x94 || first === 0xc5 ? 'key' : undefined;
}
function readTag(bytes, at) {
    const tag = bytes[at];
    const size = bytes[at + 1];
    if (tag === undefined || size === undefined)
        return undefined;
    if (size < 0x80)
        return { tag, length: size, content: at + 2 };
    const count = size & 0x7f;
    if (count === 0 || count > 3)
        return undefined;
    let length = 0;
    for (let i = 0; i < count; i++)
        length = (length << 8) | (bytes[at + 2 + i] ?? 0);
    return { tag, length, content: at + 2 + count };
}
function hex(bytes) {
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

;// CONCATENATED MODULE: ./build/analysis/secrets/forms/private-key.js

const BEGIN = /-----BEGIN[ _]((?:[A-Z0-9]{2,12}[ _]){0,4}PRIVATE[ _]KEY(?:[ _]BLOCK)?)-{2,5}/y;
const SSH2_BEGIN = /---- BEGIN (SSH2 ENCRYPTED PRIVATE KEY) ----/y;
const PUTTY = /PuTTY-User-Key-File-[23]: [\w-]{3,40}/y;
/** A key of 16,384 bits takes about 13,000 characters. */
const BODY_CHARS_MAX = 16_384;
/** Less is a header in prose. */
const BODY_CHARS_MIN = 40;
/** Marks of source code around the lines of a key: escapes, quotes, line ends, concatenation. */
const WRAPPING = /["'`]\s{0,80}\+\s{0,80}["'`]?|\\r|\\n|\\t|&#x?0*[0-9a-fA-F]{1,2};|%0[AaDd]|[\s"'`,;\\()[\]]|<\/?[a-z]{1,8}\s?\/?>/g;
const HEADER_LINES = /^(?:\s|\\[rn]|["'`])*((?:[A-Z][A-Za-z-]{2,24}: [^\n\\"]{1,100}(?:\s|\\[rn]|["'`,+])*){1,8})/;
const privateKeyAnchors = [
    { text: '-----BEGIN', check: (scan, at) => checkPem(scan, at, BEGIN, '-----') },
    { text: '---- BEGIN SSH2', check: (scan, at) => checkPem(scan, at, SSH2_BEGIN, '---- ') },
    { text: 'PuTTY-User-Key-File-', check: checkPutty },
];
function checkPem(scan, at, begin, mark) {
    begin.lastIndex = at;
    const match = begin.exec(scan.text);
    if (match === null)
        return;
    const bodyStart = at + match[0].length;
    // The next dashes end the block, whatever they are: so that many headers in a row cost no more than one.
    const dashes = scan.text.indexOf(mark, bodyStart);
    const isClosed = dashes >= 0 && dashes - bodyStart <= BODY_CHARS_MAX && scan.text.startsWith(`${mark}END`, dashes);
    const bodyEnd = dashes < 0 ? scan.text.length : dashes;
    const window = scan.text.slice(bodyStart, Math.min(bodyEnd, bodyStart + BODY_CHARS_MAX));
    if (window.length < BODY_CHARS_MIN || !scan.spend(window.length, at))
        return;
    const inner = isClosed ? window : cutAtBlank(window);
    const header = HEADER_LINES.exec(inner)?.[0] ?? '';
    const base64 = bodyText(inner.slice(header.length));
    report(scan, judgeKeyBody(match[1] ?? '', header, base64), at, isClosed ? endOfBlock(scan, dashes, mark) : bodyStart + inner.length);
}
/** Without an END line the block reaches as far as lines of base64 do. */
function cutAtBlank(window) {
    return (/^(?:[ \t"'`,+]*(?:[A-Za-z0-9+/=]{1,200}|[A-Z][\w-]{2,20}: [^\n]{0,100})?(?:\\r|\\n|["'`,+; \t\r])*\n?){0,400}/.exec(window)?.[0] ?? '');
}
function bodyText(inner) {
    const text = inner.replace(WRAPPING, '');
    // The armour checksum of PGP, and padding.
    return text.replace(/=[A-Za-z0-9+/]{4}$/, '').replace(/=+$/, '');
}
function endOfBlock(scan, from, mark) {
    const dashes = scan.text.indexOf(mark.trim(), from + mark.length);
    return dashes < 0 || dashes > from + 60 ? from : dashes + mark.trim().length;
}
function checkPutty(scan, at) {
    PUTTY.lastIndex = at;
    const window = scan.text.slice(at, at + BODY_CHARS_MAX);
    if (!PUTTY.test(scan.text) || !scan.spend(Math.min(window.length, 4096), at))
        return;
    const match = /Private-Lines: \d{1,3}\s+([A-Za-z0-9+/=\s]{40,8000})/.exec(window);
    if (match === null)
        return;
    const isEncrypted = /Encryption: (?!none)\S/.test(window.slice(0, 300));
    report(scan, isEncrypted ? 'encrypted' : 'key', at, at + match.index + match[0].trimEnd().length);
}
function report(scan, body, start, end) {
    if (body === 'nothing')
        return;
    const shared = { group: 'private-key', start, end };
    if (body === 'encrypted') {
        scan.add({
            ...shared,
            detector: 'private-key-encrypted',
            title: 'Encrypted private key',
            tier: 'possible',
            severity: 'medium',
            note: 'encrypted',
        });
    }
    else {
        scan.add({ ...shared, detector: 'private-key', title: 'Private key', tier: body === 'key' ? 'certain' : 'likely' });
    }
}

;// CONCATENATED MODULE: ./build/analysis/secrets/forms/registry-auth.js


const AUTH = /"auth"\s{0,4}:\s{0,4}"([A-Za-z0-9+/_-]{8,2000}={0,2})"/y;
const AUTH_BYTES_MAX = 1_600;
const PASSWORD = /^[^:\s]{1,200}:(\S{3,1400})$/;
/** `{"auths": {"registry": {"auth": "dXNlcjpwYXNz"}}}`: how Docker keeps the logins of registries, proven by what it decodes to. */
const registryAuthAnchor = { text: '"auth"', check };
function check(scan, at) {
    AUTH.lastIndex = at;
    const match = AUTH.exec(scan.text);
    const value = match?.[1];
    if (match === null || value === undefined || !scan.spend(value.length, at))
        return;
    const bytes = decodeBase64(value, AUTH_BYTES_MAX);
    const pair = bytes === undefined ? undefined : printableText(bytes);
    const password = pair === undefined ? undefined : PASSWORD.exec(pair)?.[1];
    if (password === undefined || (0,placeholder/* isPlaceholder */.wK)(password))
        return;
    const end = at + match[0].length - 1;
    scan.add({
        detector: 'registry-login',
        title: 'Login of a container registry',
        group: 'connection-string',
        tier: 'certain',
        start: end - value.length,
        end,
    });
}

;// CONCATENATED MODULE: ./build/analysis/secrets/forms/settings-string.js

const AROUND_CHARS_MAX = 120;
const settings_string_SEMICOLON = 59;
/** Name, signs and value of `PASSWORD`, with what ends them. */
const PAIR_CHARS_MAX = 220;
const settings_string_PASSWORD = /(?:password|pwd)\s?=\s?([^\s;"'`<>&]{3,200})/iy;
/** Keys of ADO, ODBC and JDBC strings; one of them, before or behind, tells that the pair is part of such a string. */
const KEY = '(?:server|data source|host(?:name)?|addr(?:ess)?|uid|user id|userid|user(?:name)?|initial catalog|database|dsn|driver|endpoint)';
const KEY_BEFORE = new RegExp(`(?:^|[;"'\`>=])\\s?${KEY}\\s?=\\s?[^\\s;]`, 'i');
const KEY_BEHIND = new RegExp(`^;\\s?${KEY}\\s?=\\s?[^\\s;]`, 'i');
const LOCAL = /(?:server|data source|host(?:name)?|addr(?:ess)?)\s?=\s?(?:tcp:)?(?:localhost|127\.0\.0\.1|\(local|\.[\\;,])/i;
/** `Server=db;User Id=app;Password=X;`: the value needs no quotes, whatever file the string stands in. */
const settingsStringAnchors = ['password', 'pwd'].map((text) => ({ text, caseless: true, atStart: true, check: settings_string_check }));
function settings_string_check(scan, at) {
    const isBehind = isBehindPair(scan.text, at);
    if (!isBehind && !scan.semicolons.isWithin(at, PAIR_CHARS_MAX))
        return;
    settings_string_PASSWORD.lastIndex = at;
    const match = settings_string_PASSWORD.exec(scan.text);
    const value = match?.[1];
    if (match === null || value === undefined || !scan.spend(AROUND_CHARS_MAX, at))
        return;
    const end = at + match[0].length;
    const around = surroundings(scan, at, end, isBehind);
    if (around === undefined)
        return;
    const found = plainPasswordTier(value);
    const tier = found === 'likely' && LOCAL.test(around) ? 'possible' : found;
    if (tier === undefined)
        return;
    scan.add({
        detector: 'connection-string-password',
        title: 'Password in a connection string',
        group: 'connection-string',
        tier,
        start: end - value.length,
        end,
    });
}
function isBehindPair(text, at) {
    const before = text.charCodeAt(at - 1);
    return before === settings_string_SEMICOLON || (text.charCodeAt(at - 2) === settings_string_SEMICOLON && /\s/.test(text[at - 1] ?? ''));
}
/** What stands on the line around the pair; undefined when no other key of such a string does. */
function surroundings(scan, at, end, isBehind) {
    if (!isBehind && scan.text.charCodeAt(end) !== settings_string_SEMICOLON)
        return undefined;
    const before = scan.text.slice(Math.max(scan.lineStart(at), at - AROUND_CHARS_MAX), at);
    const behind = scan.text.slice(end, scan.lineEnd(end, AROUND_CHARS_MAX));
    const isPart = (isBehind && KEY_BEFORE.test(before)) || KEY_BEHIND.test(behind);
    return isPart ? before + behind : undefined;
}

;// CONCATENATED MODULE: ./build/analysis/secrets/vendors/ai.js
/** Model providers. OpenAI's older keys have the base64 of "OpenAI" (`T3BlbkFJ`) in the middle. */
const aiTokens = [
    { id: 'anthropic-api-key', title: 'Anthropic API key', anchor: 'sk-ant-api', shape: /sk-ant-api\d\d-[\w-]{80,120}/y },
    { id: 'anthropic-admin-key', title: 'Anthropic admin key', anchor: 'sk-ant-admin', shape: /sk-ant-admin\d\d-[\w-]{80,120}/y },
    { id: 'anthropic-oauth-token', title: 'Anthropic OAuth token', anchor: 'sk-ant-o', shape: /sk-ant-o[ra]t\d\d-[\w-]{80,120}/y },
    { id: 'openai-project-key', title: 'OpenAI project key', anchor: 'sk-proj-', shape: /sk-proj-[\w-]{20,200}/y },
    { id: 'openai-service-account-key', title: 'OpenAI service account key', anchor: 'sk-svcacct-', shape: /sk-svcacct-[\w-]{40,200}/y },
    { id: 'openai-admin-key', title: 'OpenAI admin key', anchor: 'sk-admin-', shape: /sk-admin-[\w-]{40,200}/y },
    { id: 'openai-api-key', title: 'OpenAI API key', anchor: 'sk-', shape: /sk-[A-Za-z0-9_-]{18,24}T3BlbkFJ[A-Za-z0-9_-]{18,24}/y },
    { id: 'openrouter-api-key', title: 'OpenRouter API key', anchor: 'sk-or-v1-', shape: /sk-or-v1-[0-9a-f]{64}/y },
    { id: 'groq-api-key', title: 'Groq API key', anchor: 'gsk_', shape: /gsk_[A-Za-z0-9]{46,56}/y },
    { id: 'perplexity-api-key', title: 'Perplexity API key', anchor: 'pplx-', shape: /pplx-[A-Za-z0-9]{48,56}/y },
    { id: 'replicate-token', title: 'Replicate API token', anchor: 'r8_', shape: /r8_[A-Za-z0-9]{37}/y },
    { id: 'xai-api-key', title: 'xAI API key', anchor: 'xai-', shape: /xai-[A-Za-z0-9]{70,90}/y },
];

;// CONCATENATED MODULE: ./build/analysis/secrets/vendors/chat.js
/** Slack (api.slack.com, token types), Discord, Telegram, Microsoft Teams, Mattermost-like hooks. */
const chatTokens = [
    { id: 'slack-bot-token', title: 'Slack bot token', anchor: 'xoxb-', shape: /xoxb-\d{8,14}-[A-Za-z0-9-]{8,80}/y },
    { id: 'slack-user-token', title: 'Slack user token', anchor: 'xoxp-', shape: /xoxp-(?:\d{6,14}-){1,3}[A-Za-z0-9-]{6,80}/y },
    {
        id: 'slack-enterprise-token',
        title: 'Slack enterprise token',
        anchor: 'xoxe-',
        shape: /xoxe-(?:\d-[A-Za-z0-9]{100,200}|(?:\d{6,14}-){1,3}[A-Za-z0-9-]{20,80})/y,
    },
    { id: 'slack-config-token', title: 'Slack configuration token', anchor: 'xoxe.xox', shape: /xoxe\.xox[bp]-\d-[A-Za-z0-9]{100,200}/y },
    { id: 'slack-workspace-token', title: 'Slack workspace token', anchor: 'xoxa-', shape: /xoxa-(?:\d-)?[A-Za-z0-9-]{8,80}/y },
    { id: 'slack-refresh-token', title: 'Slack refresh token', anchor: 'xoxr-', shape: /xoxr-(?:\d-)?[A-Za-z0-9-]{8,80}/y },
    { id: 'slack-legacy-token', title: 'Slack legacy token', anchor: 'xoxs-', shape: /xoxs-\d{6,14}-[A-Za-z0-9-]{10,80}/y },
    { id: 'slack-custom-token', title: 'Slack legacy token', anchor: 'xoxo-', shape: /xoxo-\d{6,14}-[A-Za-z0-9-]{10,80}/y },
    { id: 'slack-app-token', title: 'Slack app-level token', anchor: 'xapp-', shape: /xapp-\d-[A-Z0-9]{8,14}-\d{8,14}-[A-Za-z0-9]{32,80}/y },
    {
        id: 'slack-webhook',
        title: 'Slack webhook',
        anchor: 'hooks.slack.com/',
        shape: /hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/]{30,70}/y,
        open: true,
    },
    {
        id: 'discord-webhook',
        title: 'Discord webhook',
        anchor: 'discord.com/api/webhooks/',
        shape: /discord\.com\/api\/webhooks\/\d{17,20}\/[\w-]{60,72}/y,
        open: true,
    },
    { id: 'discord-bot-token', title: 'Discord bot token', anchor: 'MT', shape: /MT[A-Za-z0-9]{20,24}\.[\w-]{6}\.[\w-]{27,38}/y },
    { id: 'discord-bot-token', title: 'Discord bot token', anchor: 'Nz', shape: /Nz[A-Za-z0-9]{20,24}\.[\w-]{6}\.[\w-]{27,38}/y },
    { id: 'discord-bot-token', title: 'Discord bot token', anchor: 'OT', shape: /OT[A-Za-z0-9]{20,24}\.[\w-]{6}\.[\w-]{27,38}/y },
    {
        id: 'telegram-bot-token',
        title: 'Telegram bot token',
        anchor: ':A',
        shape: /:A[\w-]{34}/y,
        before: /(?<![A-Za-z0-9])\d{5,16}$/,
    },
    {
        id: 'teams-webhook',
        title: 'Microsoft Teams webhook',
        anchor: '.webhook.office.com/webhookb2/',
        shape: /\.webhook\.office\.com\/webhookb2\/[\w@-]{60,90}\/IncomingWebhook\/[\w/-]{60,90}/y,
        open: true,
    },
];

;// CONCATENATED MODULE: ./build/analysis/secrets/vendors/cloud.js
/** Google Cloud, Azure, and the smaller clouds and hosters. */
const cloudTokens = [
    { id: 'google-api-key', title: 'Google API key', anchor: 'AIza', shape: /AIza[\w-]{35}/y },
    { id: 'google-oauth-secret', title: 'Google OAuth client secret', anchor: 'GOCSPX-', shape: /GOCSPX-[\w-]{28}/y },
    { id: 'google-oauth-access-token', title: 'Google OAuth access token', anchor: 'ya29.', shape: /ya29\.[\w-]{20,1200}/y },
    { id: 'google-oauth-refresh-token', title: 'Google OAuth refresh token', anchor: '1//0', shape: /1\/\/0[\w-]{40,120}/y },
    { id: 'google-cloud-hmac-key', title: 'Google Cloud Storage HMAC key id', anchor: 'GOOG1E', shape: /GOOG1E[A-Z0-9]{55}/y },
    {
        id: 'azure-client-secret',
        title: 'Azure AD client secret',
        anchor: 'Q~',
        shape: /Q~[\w.~-]{31,34}/y,
        before: /(?<![\w.~-])[\w.~-]{3}\d$/,
    },
    {
        id: 'azure-storage-key',
        title: 'Azure storage account key',
        anchor: 'AccountKey=',
        shape: /AccountKey=[A-Za-z0-9+/]{86}==/y,
        open: true,
    },
    {
        id: 'azure-shared-access-key',
        title: 'Azure shared access key',
        anchor: 'SharedAccessKey=',
        shape: /SharedAccessKey=[A-Za-z0-9+/]{43}=/y,
        open: true,
    },
    {
        id: 'azure-sas-signature',
        title: 'Azure shared access signature',
        anchor: '&sig=',
        shape: /&sig=[A-Za-z0-9%+/]{43,80}(?:%3D|=)/iy,
        open: true,
        near: ['sv=20', 'se=20', '.core.windows.net', 'sharedaccesssignature'],
    },
    {
        id: 'azure-function-key',
        title: 'Azure function key',
        anchor: 'code=',
        shape: /code=[A-Za-z0-9_-]{52,54}(?:==|AzFu[A-Za-z0-9_-]{6}==?)/y,
        open: true,
        near: ['azurewebsites.net'],
    },
    { id: 'digitalocean-token', title: 'DigitalOcean personal access token', anchor: 'dop_v1_', shape: /dop_v1_[0-9a-f]{64}/y },
    { id: 'digitalocean-oauth-token', title: 'DigitalOcean OAuth token', anchor: 'doo_v1_', shape: /doo_v1_[0-9a-f]{64}/y },
    { id: 'digitalocean-refresh-token', title: 'DigitalOcean refresh token', anchor: 'dor_v1_', shape: /dor_v1_[0-9a-f]{64}/y },
    // Names of keys: what opens something is the key beside them, which has no form of its own.
    {
        id: 'alibaba-access-key',
        title: 'Alibaba Cloud access key id',
        anchor: 'LTAI',
        shape: /LTAI[A-Za-z0-9]{12,28}/y,
        severity: 'medium',
    },
    {
        id: 'tencent-secret-id',
        title: 'Tencent Cloud secret id',
        anchor: 'AKID',
        shape: /AKID[A-Za-z0-9]{32}/y,
        severity: 'medium',
    },
    { id: 'yandex-api-key', title: 'Yandex Cloud API key', anchor: 'AQVN', shape: /AQVN[\w-]{35,38}/y },
    {
        id: 'yandex-iam-token',
        title: 'Yandex Cloud IAM token',
        anchor: 't1.',
        shape: /t1\.[A-Z0-9a-z_-]{2,300}={0,2}\.[A-Z0-9a-z_-]{80,100}={0,2}/y,
    },
    {
        id: 'yandex-aws-key',
        title: 'Yandex Cloud static key',
        anchor: 'YC',
        shape: /YC[A-Za-z0-9_-]{38}/y,
        near: ['yandex', 'key', 'token', 'secret'],
    },
    { id: 'heroku-api-key', title: 'Heroku API key', anchor: 'HRKU-', shape: /HRKU-[\w-]{36,64}/y },
    { id: 'fly-token', title: 'Fly.io access token', anchor: 'fo1_', shape: /fo1_[\w-]{43}/y },
    { id: 'fly-macaroon', title: 'Fly.io access token', anchor: 'fm1', shape: /fm1[ar]_[A-Za-z0-9+/]{80,1200}={0,3}/y },
    { id: 'fly-macaroon', title: 'Fly.io access token', anchor: 'fm2_', shape: /fm2_[A-Za-z0-9+/]{80,1200}={0,3}/y },
    { id: 'scalingo-token', title: 'Scalingo API token', anchor: 'tk-us-', shape: /tk-us-[\w-]{48}/y },
    { id: 'cloudflare-origin-ca-key', title: 'Cloudflare origin CA key', anchor: 'v1.0-', shape: /v1\.0-[0-9a-f]{24}-[0-9a-f]{146}/y },
    { id: 'cloudflare-account-token', title: 'Cloudflare API token', anchor: 'cfat_', shape: /cfat_[A-Za-z0-9]{40,60}/y },
    { id: 'cloudflare-user-token', title: 'Cloudflare API token', anchor: 'cfut_', shape: /cfut_[A-Za-z0-9]{40,60}/y },
    { id: 'cloudflare-global-key', title: 'Cloudflare global API key', anchor: 'cfk_', shape: /cfk_[A-Za-z0-9]{40,60}/y },
    { id: 'vercel-token', title: 'Vercel token', anchor: 'vcp_', shape: /vcp_[A-Za-z0-9]{24,64}/y },
    { id: 'vercel-integration-token', title: 'Vercel integration token', anchor: 'vci_', shape: /vci_[A-Za-z0-9]{24,64}/y },
    { id: 'vercel-app-token', title: 'Vercel app token', anchor: 'vca_', shape: /vca_[A-Za-z0-9]{24,64}/y },
    { id: 'vercel-refresh-token', title: 'Vercel refresh token', anchor: 'vcr_', shape: /vcr_[A-Za-z0-9]{24,64}/y },
    { id: 'vercel-key', title: 'Vercel API key', anchor: 'vck_', shape: /vck_[A-Za-z0-9]{24,64}/y },
    { id: 'netlify-token', title: 'Netlify personal access token', anchor: 'nfp_', shape: /nfp_[A-Za-z0-9]{36,40}/y },
    { id: 'openshift-token', title: 'OpenShift user token', anchor: 'sha256~', shape: /sha256~[\w-]{43}/y },
    { id: 'supabase-token', title: 'Supabase access token', anchor: 'sbp_', shape: /sbp_[0-9a-f]{40}/y },
    { id: 'planetscale-password', title: 'PlanetScale password', anchor: 'pscale_pw_', shape: /pscale_pw_[\w=.-]{32,64}/y },
    { id: 'planetscale-token', title: 'PlanetScale token', anchor: 'pscale_tkn_', shape: /pscale_tkn_[\w=.-]{32,64}/y },
    { id: 'planetscale-oauth-token', title: 'PlanetScale OAuth token', anchor: 'pscale_oauth_', shape: /pscale_oauth_[\w=.-]{32,64}/y },
];

;// CONCATENATED MODULE: ./build/analysis/secrets/values/checksum.js
const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++)
        value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value >>> 0;
});
/** CRC-32 (IEEE 802.3) of an ASCII text. */
function crc32(text) {
    let value = 0xffffffff;
    for (let i = 0; i < text.length; i++)
        value = ((crcTable[(value ^ text.charCodeAt(i)) & 255] ?? 0) ^ (value >>> 8)) >>> 0;
    return (value ^ 0xffffffff) >>> 0;
}
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/**
 * True when the last six characters are the base-62 CRC-32 of what stands between prefix and them, as GitHub and npm make their tokens
 * (github.blog, "Behind GitHub's new authentication token formats").
 */
function endsInBase62Crc(token, prefixLength) {
    let rest = crc32(token.slice(prefixLength, -6));
    let expected = '';
    for (let i = 0; i < 6; i++) {
        expected = (BASE62[rest % 62] ?? '') + expected;
        rest = Math.floor(rest / 62);
    }
    return token.endsWith(expected);
}

;// CONCATENATED MODULE: ./build/analysis/secrets/vendors/code-hosting.js

const github = (anchor, kind, title) => ({
    id: `github-${kind}`,
    title: `GitHub ${title}`,
    anchor,
    shape: /gh[pousr]_[A-Za-z0-9]{36,255}/y,
    checksum: (token) => endsInBase62Crc(token, 4),
});
const gitlab = (anchor, kind, shape) => ({
    id: `gitlab-${kind}`,
    title: `GitLab ${kind.replaceAll('-', ' ')}`,
    anchor,
    shape,
});
/** GitHub (docs.github.com, token formats), GitLab (docs.gitlab.com, token overview), Bitbucket, Sourcegraph. */
const codeHostingTokens = [
    github('ghp_', 'personal-access-token', 'personal access token'),
    github('gho_', 'oauth-token', 'OAuth token'),
    github('ghu_', 'user-to-server-token', 'user-to-server token'),
    github('ghr_', 'refresh-token', 'refresh token'),
    {
        id: 'github-app-token',
        title: 'GitHub App installation token',
        anchor: 'ghs_',
        shape: /ghs_(?:\d{1,12}_eyJ[\w-]{10,800}\.[\w-]{10,1200}\.[\w-]{20,800}|[A-Za-z0-9]{36,255})/y,
        checksum: (token) => endsInBase62Crc(token, 4),
    },
    {
        id: 'github-fine-grained-token',
        title: 'GitHub fine-grained personal access token',
        anchor: 'github_pat_',
        shape: /github_pat_\w{82,255}/y,
    },
    gitlab('glpat-', 'personal-access-token', /glpat-(?:[\w-]{27,300}\.[0-9a-z]{2}\.?[0-9a-z]{7,9}|[\w-]{20,64})/y),
    gitlab('gldt-', 'deploy-token', /gldt-[\w-]{20,64}/y),
    gitlab('glptt-', 'pipeline-trigger-token', /glptt-[\w-]{20,64}/y),
    gitlab('glrt-', 'runner-token', /glrt-(?:t\d_[\w-]{27,300}\.[0-9a-z]{2}\.?[0-9a-z]{7,9}|[\w-]{20,64})/y),
    gitlab('glcbt-', 'job-token', /glcbt-(?:[0-9a-zA-Z]{1,5}_)?[\w-]{18,64}/y),
    gitlab('glffct-', 'feature-flag-token', /glffct-[\w-]{20,64}/y),
    gitlab('glft-', 'feed-token', /glft-[\w-]{20,64}/y),
    gitlab('glimt-', 'incoming-mail-token', /glimt-[\w-]{20,64}/y),
    gitlab('glagent-', 'agent-token', /glagent-[\w-]{45,80}/y),
    gitlab('gloas-', 'oauth-secret', /gloas-[\w-]{60,80}/y),
    gitlab('glsoat-', 'scim-token', /glsoat-[\w-]{20,64}/y),
    gitlab('GR1348941', 'runner-registration-token', /GR1348941[\w-]{20,64}/y),
    gitlab('_gitlab_session=', 'session-cookie', /_gitlab_session=[0-9a-z]{32}/y),
    { id: 'bitbucket-app-password', title: 'Bitbucket app password', anchor: 'ATBB', shape: /ATBB[A-Za-z0-9]{28,40}/y },
    { id: 'bitbucket-access-token', title: 'Bitbucket access token', anchor: 'ATCTT3xFf', shape: /ATCTT3xFf[\w=-]{100,400}/y },
    { id: 'atlassian-api-token', title: 'Atlassian API token', anchor: 'ATATT3', shape: /ATATT3[\w=-]{180,400}/y },
    {
        id: 'sourcegraph-token',
        title: 'Sourcegraph access token',
        anchor: 'sgp_',
        shape: /sgp_(?:(?:[0-9a-fA-F]{16}|local)_)?[0-9a-fA-F]{40}/y,
    },
];

;// CONCATENATED MODULE: ./build/analysis/secrets/vendors/mail-and-messaging.js
/** SendGrid, Mailgun, Mailchimp, Brevo, Twilio, Facebook, Twitter. */
const mailAndMessagingTokens = [
    {
        id: 'mailchimp-api-key',
        title: 'Mailchimp API key',
        anchor: '-us',
        shape: /-us\d{1,2}/y,
        before: /(?<![A-Za-z0-9])[0-9a-f]{32}$/,
        distinctMin: 0,
        isShort: true,
    },
    { id: 'sendgrid-api-key', title: 'SendGrid API key', anchor: 'SG.', shape: /SG\.(?:[\w-]{16,32}\.[\w-]{16,64}|[\w=.-]{66})/y },
    { id: 'mailgun-api-key', title: 'Mailgun API key', anchor: 'key-', shape: /key-[0-9a-f]{32}/y },
    {
        id: 'mailgun-public-key',
        title: 'Mailgun public validation key',
        anchor: 'pubkey-',
        shape: /pubkey-[0-9a-f]{32}/y,
        tier: 'possible',
        severity: 'low',
    },
    { id: 'brevo-api-key', title: 'Brevo API key', anchor: 'xkeysib-', shape: /xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}/y },
    { id: 'mandrill-api-key', title: 'Mandrill API key', anchor: 'md-', shape: /md-[A-Za-z0-9_-]{22}/y, near: ['mandrill', 'mailchimp'] },
    { id: 'twilio-api-key', title: 'Twilio API key', anchor: 'SK', shape: /SK[0-9a-f]{32}/y },
    {
        id: 'twilio-account-sid',
        title: 'Twilio account id',
        anchor: 'AC',
        shape: /AC[0-9a-f]{32}/y,
        tier: 'possible',
        severity: 'low',
        near: ['twilio'],
    },
    {
        id: 'facebook-page-token',
        title: 'Facebook access token',
        anchor: 'EAA',
        shape: /EAA(?:CEdEose0cB|[A-Za-z0-9]{4,12})[A-Za-z0-9]{80,300}/y,
    },
    {
        id: 'twitter-bearer-token',
        title: 'Twitter bearer token',
        anchor: 'AAAAAAAAAAAAAAAAAAAAA',
        shape: /A{21,22}[A-Za-z0-9%]{60,110}/y,
    },
    { id: 'onesignal-key', title: 'OneSignal API key', anchor: 'os_v2_', shape: /os_v2_(?:app|org)_[a-z0-9]{100,110}/y },
    { id: 'resend-api-key', title: 'Resend API key', anchor: 're_', shape: /re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}/y },
];

;// CONCATENATED MODULE: ./build/analysis/secrets/vendors/operations.js
/** Infrastructure and observability: HashiCorp, Pulumi, Databricks, Grafana, New Relic, Sentry, Dynatrace, Datadog and others. */
const operationsTokens = [
    { id: 'vault-service-token', title: 'HashiCorp Vault service token', anchor: 'hvs.', shape: /hvs\.[\w-]{24,300}/y },
    { id: 'vault-batch-token', title: 'HashiCorp Vault batch token', anchor: 'hvb.', shape: /hvb\.[\w-]{80,400}/y },
    { id: 'vault-recovery-token', title: 'HashiCorp Vault recovery token', anchor: 'hvr.', shape: /hvr\.[\w-]{24,300}/y },
    { id: 'vault-legacy-token', title: 'HashiCorp Vault token', anchor: 's.', shape: /s\.[A-Za-z0-9]{24}/y, near: ['vault'], tier: 'likely' },
    {
        id: 'terraform-cloud-token',
        title: 'Terraform Cloud API token',
        anchor: '.atlasv1.',
        shape: /\.atlasv1\.[\w=-]{60,70}/y,
        before: /(?<![A-Za-z0-9])[A-Za-z0-9]{14}$/,
    },
    { id: 'pulumi-token', title: 'Pulumi access token', anchor: 'pul-', shape: /pul-[0-9a-f]{40}/y },
    {
        id: 'doppler-token',
        title: 'Doppler token',
        anchor: 'dp.',
        shape: /dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[\w.-]{1,40}\.)?[A-Za-z0-9]{40,44}/y,
    },
    { id: 'infracost-token', title: 'Infracost API token', anchor: 'ico-', shape: /ico-[A-Za-z0-9]{32}/y },
    { id: 'databricks-token', title: 'Databricks access token', anchor: 'dapi', shape: /dapi[0-9a-fA-F]{32}(?:-\d)?/y },
    { id: 'prefect-token', title: 'Prefect API token', anchor: 'pnu_', shape: /pnu_[A-Za-z0-9]{36}/y },
    {
        id: 'tailscale-key',
        title: 'Tailscale key',
        anchor: 'tskey-',
        shape: /tskey-[a-z]{2,12}-[A-Za-z0-9]{10,20}-[A-Za-z0-9]{20,40}/y,
        distinctMin: 5,
    },
    { id: 'defined-networking-key', title: 'Defined Networking key', anchor: 'dnkey-', shape: /dnkey-[\w=-]{26}-[\w=-]{52}/y },
    { id: 'octopus-api-key', title: 'Octopus Deploy API key', anchor: 'API-', shape: /API-[A-Z0-9]{26}/y },
    { id: 'harness-token', title: 'Harness access token', anchor: 'pat.', shape: /pat\.[\w-]{22}\.[0-9a-zA-Z]{24}\.[0-9a-zA-Z]{20}/y },
    {
        id: 'harness-service-token',
        title: 'Harness service account token',
        anchor: 'sat.',
        shape: /sat\.[\w-]{22}\.[0-9a-zA-Z]{24}\.[0-9a-zA-Z]{20}/y,
    },
    { id: 'clickhouse-key', title: 'ClickHouse Cloud key', anchor: '4b1d', shape: /4b1d[A-Za-z0-9]{38}/y },
    {
        id: 'age-secret-key',
        title: 'age secret key',
        anchor: 'AGE-SECRET-KEY-1',
        shape: /AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/y,
        group: 'private-key',
        distinctMin: 1,
    },
    {
        id: 'onepassword-service-token',
        title: '1Password service account token',
        anchor: 'ops_eyJ',
        shape: /ops_eyJ[A-Za-z0-9+/]{200,2000}={0,3}/y,
    },
    {
        id: 'onepassword-secret-key',
        title: '1Password secret key',
        anchor: 'A3-',
        shape: /A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}/y,
    },
    { id: 'grafana-service-token', title: 'Grafana service account token', anchor: 'glsa_', shape: /glsa_[A-Za-z0-9]{32}_[0-9a-fA-F]{8}/y },
    { id: 'grafana-cloud-token', title: 'Grafana Cloud token', anchor: 'glc_', shape: /glc_[A-Za-z0-9+/]{32,400}={0,3}/y },
    { id: 'grafana-api-key', title: 'Grafana API key', anchor: 'eyJrIjoi', shape: /eyJrIjoi[A-Za-z0-9]{60,400}={0,3}/y },
    { id: 'new-relic-user-key', title: 'New Relic user key', anchor: 'NRAK-', shape: /NRAK-[A-Za-z0-9]{27}/y },
    { id: 'new-relic-insert-key', title: 'New Relic insert key', anchor: 'NRII-', shape: /NRII-[\w-]{32}/y },
    { id: 'new-relic-browser-key', title: 'New Relic browser key', anchor: 'NRJS-', shape: /NRJS-[0-9a-f]{19}/y, tier: 'likely' },
    { id: 'new-relic-query-key', title: 'New Relic query key', anchor: 'NRIQ-', shape: /NRIQ-[\w-]{32}/y },
    {
        id: 'sentry-org-token',
        title: 'Sentry organisation token',
        anchor: 'sntrys_',
        shape: /sntrys_eyJ[A-Za-z0-9+/=]{60,500}_[A-Za-z0-9+/]{43}/y,
    },
    { id: 'sentry-user-token', title: 'Sentry user token', anchor: 'sntryu_', shape: /sntryu_[0-9a-f]{64}/y },
    { id: 'dynatrace-token', title: 'Dynatrace token', anchor: 'dt0', shape: /dt0[a-z]\d\d\.[A-Za-z0-9]{24}\.[A-Za-z0-9]{64}/y },
    { id: 'honeycomb-key', title: 'Honeycomb ingest key', anchor: 'hcaik_', shape: /hcaik_[a-z0-9]{58}/y },
    {
        id: 'hubspot-token',
        title: 'HubSpot private app token',
        anchor: 'pat-',
        shape: /pat-(?:na|eu)\d-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/y,
    },
    { id: 'sonar-token', title: 'SonarQube token', anchor: 'sq', shape: /sq[upa]_[0-9a-f]{40}/y },
    { id: 'snyk-token', title: 'Snyk token', anchor: 'snyk_', shape: /snyk_(?:uat|sat)\.[0-9a-z]{8}\.[\w-]{50,400}/y },
    { id: 'circleci-token', title: 'CircleCI token', anchor: 'CCIPAT_', shape: /CCIPAT_[A-Za-z0-9]{22}_[0-9a-f]{40}/y },
    { id: 'buildkite-token', title: 'Buildkite token', anchor: 'bkua_', shape: /bkua_[0-9a-f]{40}/y },
    { id: 'launchdarkly-key', title: 'LaunchDarkly API key', anchor: 'api-', shape: /api-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/y },
    { id: 'launchdarkly-sdk-key', title: 'LaunchDarkly SDK key', anchor: 'sdk-', shape: /sdk-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/y },
];

;// CONCATENATED MODULE: ./build/analysis/secrets/vendors/payments.js
/** Stripe (docs.stripe.com/keys), Square, Shopify, and other shops and banks. Publishable keys are not secrets and are not here. */
const paymentTokens = [
    { id: 'stripe-secret-key', title: 'Stripe secret key', anchor: 'sk_live_', shape: /sk_live_[A-Za-z0-9]{10,247}/y },
    { id: 'stripe-production-key', title: 'Stripe secret key', anchor: 'sk_prod_', shape: /sk_prod_[A-Za-z0-9]{10,247}/y },
    {
        id: 'stripe-test-key',
        title: 'Stripe test key',
        anchor: 'sk_test_',
        shape: /sk_test_[A-Za-z0-9]{10,247}/y,
        tier: 'likely',
        severity: 'low',
    },
    { id: 'stripe-restricted-key', title: 'Stripe restricted key', anchor: 'rk_live_', shape: /rk_live_[A-Za-z0-9]{10,247}/y },
    { id: 'stripe-production-restricted-key', title: 'Stripe restricted key', anchor: 'rk_prod_', shape: /rk_prod_[A-Za-z0-9]{10,247}/y },
    {
        id: 'stripe-restricted-test-key',
        title: 'Stripe restricted test key',
        anchor: 'rk_test_',
        shape: /rk_test_[A-Za-z0-9]{10,247}/y,
        tier: 'likely',
        severity: 'low',
    },
    { id: 'stripe-webhook-secret', title: 'Stripe webhook secret', anchor: 'whsec_', shape: /whsec_[A-Za-z0-9+/]{32,64}={0,2}/y },
    {
        id: 'square-access-token',
        title: 'Square access token',
        anchor: 'EAAA',
        shape: /EAAA[\w+=-]{22,60}/y,
        near: ['square', 'token', 'key', 'secret'],
    },
    { id: 'square-oauth-secret', title: 'Square OAuth secret', anchor: 'sq0csp-', shape: /sq0csp-[\w\\\]^-]{40,50}/y },
    { id: 'square-token', title: 'Square access token', anchor: 'sq0atp-', shape: /sq0atp-[\w-]{22,60}/y },
    { id: 'shopify-shared-secret', title: 'Shopify shared secret', anchor: 'shpss_', shape: /shpss_[A-Za-z0-9]{32,38}/y },
    { id: 'shopify-access-token', title: 'Shopify access token', anchor: 'shpat_', shape: /shpat_[A-Za-z0-9]{32,38}/y },
    { id: 'shopify-custom-app-token', title: 'Shopify custom app token', anchor: 'shpca_', shape: /shpca_[A-Za-z0-9]{32,38}/y },
    { id: 'shopify-private-app-token', title: 'Shopify private app token', anchor: 'shppa_', shape: /shppa_[A-Za-z0-9]{32,38}/y },
    {
        id: 'flutterwave-secret-key',
        title: 'Flutterwave secret key',
        anchor: 'FLWSECK',
        shape: /FLWSECK(?:_TEST)?-[0-9a-hA-H]{12,32}(?:-X)?/y,
    },
    {
        id: 'flutterwave-public-key',
        title: 'Flutterwave public key',
        anchor: 'FLWPUBK_TEST-',
        shape: /FLWPUBK_TEST-[0-9a-hA-H]{32}-X/y,
        tier: 'possible',
        severity: 'low',
    },
    {
        id: 'plaid-access-token',
        title: 'Plaid access token',
        anchor: 'access-',
        shape: /access-(?:sandbox|development|production)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/y,
    },
    { id: 'easypost-api-key', title: 'EasyPost API key', anchor: 'EZAK', shape: /EZAK[A-Za-z0-9]{54}/y },
    { id: 'easypost-test-key', title: 'EasyPost test key', anchor: 'EZTK', shape: /EZTK[A-Za-z0-9]{54}/y, tier: 'likely', severity: 'low' },
    { id: 'shippo-live-token', title: 'Shippo API token', anchor: 'shippo_live_', shape: /shippo_live_[0-9a-fA-F]{40}/y },
    {
        id: 'shippo-test-token',
        title: 'Shippo test token',
        anchor: 'shippo_test_',
        shape: /shippo_test_[0-9a-fA-F]{40}/y,
        tier: 'likely',
        severity: 'low',
    },
    { id: 'duffel-token', title: 'Duffel API token', anchor: 'duffel_', shape: /duffel_(?:test|live)_[\w=-]{43}/y },
    { id: 'gocardless-token', title: 'GoCardless access token', anchor: 'live_', shape: /live_[\w=-]{40}/y, near: ['gocardless'] },
    { id: 'lob-live-key', title: 'Lob API key', anchor: 'live_', shape: /live_[0-9a-f]{35}/y, near: ['lob'] },
    {
        id: 'lob-test-key',
        title: 'Lob test key',
        anchor: 'test_',
        shape: /test_(?:pub_[0-9a-f]{31}|[0-9a-f]{35})/y,
        near: ['lob'],
        tier: 'likely',
        severity: 'low',
    },
    {
        id: 'lob-publishable-key',
        title: 'Lob publishable key',
        anchor: 'live_pub_',
        shape: /live_pub_[0-9a-f]{31}/y,
        near: ['lob'],
        tier: 'likely',
        severity: 'low',
    },
    { id: 'razorpay-key', title: 'Razorpay key id', anchor: 'rzp_live_', shape: /rzp_live_[A-Za-z0-9]{14}/y },
    {
        id: 'paypal-braintree-token',
        title: 'Braintree access token',
        anchor: 'access_token$production$',
        shape: /access_token\$production\$[0-9a-z]{16}\$[0-9a-f]{32}/y,
    },
];

;// CONCATENATED MODULE: ./build/analysis/secrets/vendors/registries.js

/** npm (GitHub's token format), PyPI (macaroons: `pypi-` and the encoding of `pypi.org`), RubyGems, Docker Hub, Clojars, Artifactory, NuGet. */
const registryTokens = [
    {
        id: 'npm-token',
        title: 'npm access token',
        anchor: 'npm_',
        shape: /npm_[A-Za-z0-9]{36}/y,
        checksum: (token) => endsInBase62Crc(token, 4),
    },
    { id: 'pypi-token', title: 'PyPI upload token', anchor: 'pypi-AgE', shape: /pypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZ)[\w-]{50,1000}/y },
    { id: 'rubygems-token', title: 'RubyGems API key', anchor: 'rubygems_', shape: /rubygems_[0-9a-f]{48}/y },
    { id: 'docker-hub-token', title: 'Docker Hub access token', anchor: 'dckr_pat_', shape: /dckr_pat_[\w-]{20,40}/y },
    { id: 'docker-hub-org-token', title: 'Docker Hub organisation token', anchor: 'dckr_oat_', shape: /dckr_oat_[\w-]{20,40}/y },
    { id: 'docker-swarm-key', title: 'Docker Swarm token', anchor: 'SWMTKN-1-', shape: /SWMTKN-1-[0-9a-z]{50}-[0-9a-z]{25}/y },
    { id: 'docker-swarm-unlock-key', title: 'Docker Swarm unlock key', anchor: 'SWMKEY-1-', shape: /SWMKEY-1-[A-Za-z0-9+/]{43}/y },
    { id: 'clojars-token', title: 'Clojars deploy token', anchor: 'CLOJARS_', shape: /CLOJARS_[0-9a-z]{60}/y },
    { id: 'artifactory-api-key', title: 'Artifactory API key', anchor: 'AKCp', shape: /AKCp[A-Za-z0-9]{60,73}/y },
    { id: 'artifactory-reference-token', title: 'Artifactory reference token', anchor: 'cmVmdG', shape: /cmVmdG[A-Za-z0-9]{56,62}/y },
    { id: 'nuget-api-key', title: 'NuGet API key', anchor: 'oy2', shape: /oy2[a-z0-9]{43}/y },
    {
        id: 'crates-token',
        title: 'crates.io token',
        anchor: 'cio',
        shape: /cio[A-Za-z0-9]{32}/y,
        tier: 'likely',
        near: ['cargo', 'crates', 'token'],
    },
    { id: 'packagist-token', title: 'Packagist token', anchor: 'packagist_', shape: /packagist_(?:or[rw]_|ack_|uut_)?[0-9a-f]{60,80}/y },
    { id: 'gemfury-token', title: 'Gemfury push token', anchor: 'fury.io/', shape: /fury\.io\/[A-Za-z0-9_-]{20,40}@/y, open: true },
    { id: 'huggingface-token', title: 'Hugging Face access token', anchor: 'hf_', shape: /hf_[A-Za-z]{34,40}/y },
    { id: 'huggingface-org-token', title: 'Hugging Face organisation token', anchor: 'api_org_', shape: /api_org_[A-Za-z]{34}/y },
];

;// CONCATENATED MODULE: ./build/analysis/secrets/vendors/saas.js
/** Products for teams: Notion, Linear, Airtable, Figma, Postman and others. */
const saasTokens = [
    { id: 'notion-token', title: 'Notion integration token', anchor: 'ntn_', shape: /ntn_\d{11}[A-Za-z0-9]{32,36}/y },
    { id: 'notion-legacy-token', title: 'Notion integration token', anchor: 'secret_', shape: /secret_[A-Za-z0-9]{43}/y },
    { id: 'linear-api-key', title: 'Linear API key', anchor: 'lin_api_', shape: /lin_api_[A-Za-z0-9]{40}/y },
    { id: 'linear-oauth-token', title: 'Linear OAuth token', anchor: 'lin_oauth_', shape: /lin_oauth_[0-9a-f]{64}/y },
    { id: 'airtable-token', title: 'Airtable personal access token', anchor: 'pat', shape: /pat[A-Za-z0-9]{14}\.[0-9a-f]{64}/y },
    { id: 'figma-token', title: 'Figma access token', anchor: 'fig', shape: /fig[dou]_[\w-]{40,60}/y },
    { id: 'figma-refresh-token', title: 'Figma refresh token', anchor: 'figor_', shape: /figor_[\w-]{40,60}/y },
    { id: 'postman-token', title: 'Postman API key', anchor: 'PMAK-', shape: /PMAK-[0-9a-fA-F]{24}-[0-9a-fA-F]{34}/y },
    { id: 'typeform-token', title: 'Typeform token', anchor: 'tfp_', shape: /tfp_[\w.=-]{40,64}/y },
    { id: 'frameio-token', title: 'Frame.io token', anchor: 'fio-u-', shape: /fio-u-[\w=-]{64}/y },
    { id: 'readme-token', title: 'ReadMe API key', anchor: 'rdme_', shape: /rdme_[0-9a-z]{70}/y },
    { id: 'settlemint-token', title: 'SettleMint token', anchor: 'sm_', shape: /sm_[aps]at_[A-Za-z0-9]{16}/y },
    { id: 'adobe-client-secret', title: 'Adobe client secret', anchor: 'p8e-', shape: /p8e-[0-9a-z]{32}/y },
    {
        id: 'authress-key',
        title: 'Authress service client key',
        anchor: 'sc_',
        shape: /sc_[a-z0-9]{5,30}\.[a-z0-9]{4,6}\.acc[_-][a-z0-9-]{10,32}\.[\w=+/-]{30,120}/y,
    },
    {
        id: 'authress-key',
        title: 'Authress service client key',
        anchor: 'ext_',
        shape: /ext_[a-z0-9]{5,30}\.[a-z0-9]{4,6}\.acc[_-][a-z0-9-]{10,32}\.[\w=+/-]{30,120}/y,
    },
    { id: 'mapbox-token', title: 'Mapbox token', anchor: 'sk.eyJ', shape: /sk\.eyJ[\w-]{50,300}\.[\w-]{20,30}/y },
    {
        id: 'mapbox-public-token',
        title: 'Mapbox public token',
        anchor: 'pk.',
        shape: /pk\.[a-z0-9]{60}\.[a-z0-9]{22}/y,
        tier: 'likely',
        severity: 'low',
    },
    { id: 'asana-token', title: 'Asana personal access token', anchor: '1/', shape: /1\/\d{15,17}(?:\/\d{15,17})?:[0-9a-f]{32}/y },
    { id: 'intra42-secret', title: '42 intranet client secret', anchor: 's-s4t2', shape: /s-s4t2(?:ud|af)-[0-9a-f]{64}/y },
    { id: 'beamer-token', title: 'Beamer API token', anchor: 'b_', shape: /b_[\w=-]{44}/y, near: ['beamer'] },
    { id: 'dropbox-token', title: 'Dropbox access token', anchor: 'sl.', shape: /sl\.[\w=-]{130,152}/y },
    { id: 'okta-token', title: 'Okta API token', anchor: '00', shape: /00[\w-]{40}/y, near: ['okta', 'ssws'] },
    { id: 'contentful-token', title: 'Contentful token', anchor: 'CFPAT-', shape: /CFPAT-[\w-]{43}/y },
    { id: 'gitbook-token', title: 'GitBook API token', anchor: 'gb_api_', shape: /gb_api_[A-Za-z0-9]{40}/y },
    { id: 'langsmith-api-key', title: 'LangSmith API key', anchor: 'lsv2_', shape: /lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}/y },
];

;// CONCATENATED MODULE: ./build/analysis/secrets/vendors/all.js









/** Every vendor's token that is known by its form alone. AWS, private keys, JWT and URLs have checkers of their own. */
const vendorTokens = [
    ...codeHostingTokens,
    ...chatTokens,
    ...registryTokens,
    ...cloudTokens,
    ...aiTokens,
    ...paymentTokens,
    ...mailAndMessagingTokens,
    ...operationsTokens,
    ...saasTokens,
];

;// CONCATENATED MODULE: ./build/analysis/secrets/anchor-pass.js















/** Asks every checker once about every place of the text where one of its anchors stands. Candidates are left in the scan. */
function anchorPass(scan) {
    anchorTable().run(scan);
}
let table;
/** Built at first use and kept: it depends on nothing. */
function anchorTable() {
    table ??= new AnchorTable(allAnchors());
    return table;
}
function allAnchors() {
    return [
        ...awsAnchors(),
        ...privateKeyAnchors,
        ...anchorsOf(vendorTokens),
        jwtAnchor,
        registryAuthAnchor,
        connectionStringAnchor,
        ...settingsStringAnchors,
        kubernetesSecretAnchor,
        ...authorizationAnchors,
        ...commandLineAnchors,
        ...nearbyDefaultAnchors,
        ...jointAnchors,
        ...assignmentAnchors,
    ];
}

;// CONCATENATED MODULE: ./build/analysis/secrets/custom-patterns.js
const MATCHES_MAX = 200;
/** Longer texts are not given to users' patterns, whose engine is slow. */
const TEXT_CHARS_MAX = 1_000_000;
function checkCustomPatterns(scan, patterns) {
    if (patterns.length === 0)
        return;
    if (scan.text.length > TEXT_CHARS_MAX) {
        scan.limit(`text of ${scan.text.length} characters: patterns of the configuration were not run`);
        return;
    }
    for (const pattern of patterns) {
        let count = 0;
        for (const { start, end } of pattern.find(scan.text)) {
            if (end <= start)
                continue;
            if (++count > MATCHES_MAX) {
                scan.limit(`pattern ${pattern.id} matched more than ${MATCHES_MAX} times: later matches are not shown`, start);
                break;
            }
            scan.add({ detector: pattern.id, title: pattern.title, group: 'custom', tier: pattern.tier, start, end });
        }
    }
}

;// CONCATENATED MODULE: ./build/analysis/secrets/hidden/decode.js

/** Shorter tokens cannot hold a name and a value. */
const decode_TOKEN_CHARS_MIN = 24;
const TOKEN_CHARS_MAX = 65_536;
const PERCENT_CHARS_MAX = 2_000;
/** All decoded text of one file may be this many times the file. */
const DECODED_FACTOR = 4;
const HEAD_CHARS = 16;
/** Every token of a text that decodes to printable text. `runs`: where base64 characters stand, see `longRuns`. */
function* decodedParts(text, runs) {
    for (let i = 0; i < runs.length; i += 2) {
        const start = runs[i] ?? 0;
        const end = Math.min(runs[i + 1] ?? 0, start + TOKEN_CHARS_MAX);
        const part = decodeRun(text, start, end);
        if (part !== undefined)
            yield { ...part, start, end };
    }
    yield* percentParts(text);
}
function* percentParts(text) {
    let behind = 0;
    for (let at = text.indexOf('%'); at >= 0; at = text.indexOf('%', Math.max(at + 1, behind))) {
        if (!isEscape(text, at))
            continue;
        const start = boundaryBefore(text, at, behind);
        const end = boundaryAfter(text, at);
        behind = end;
        const token = text.slice(start, end);
        if (token.length >= decode_TOKEN_CHARS_MIN && isEscape(token, token.lastIndexOf('%')) && token.indexOf('%') !== token.lastIndexOf('%')) {
            yield { encoding: 'percent', text: fromPercent(token), start, end };
        }
    }
}
function isEscape(text, at) {
    return 16 * hexValue(text.charCodeAt(at + 1)) + hexValue(text.charCodeAt(at + 2)) >= 0;
}
function boundaryBefore(text, at, floor) {
    let start = at;
    while (start > Math.max(floor, at - PERCENT_CHARS_MAX) && !isBoundary(text.charCodeAt(start - 1)))
        start--;
    return start;
}
/** White space, a quote or an angle bracket. */
function isBoundary(code) {
    return code <= 32 || code === 34 || code === 39 || code === 60 || code === 62 || code === 96;
}
function boundaryAfter(text, at) {
    let end = at;
    while (end < Math.min(text.length, at + PERCENT_CHARS_MAX) && !isBoundary(text.charCodeAt(end)))
        end++;
    return end;
}
/** The first characters tell whether the rest is worth it: random bytes are rarely all printable. */
function decodeRun(text, start, end) {
    const headEnd = Math.min(end, start + HEAD_CHARS);
    if (isHexText(text, start, headEnd))
        return fromHex(text.slice(start, end));
    return isPrintableBase64(text, start, headEnd) ? fromBase64(text.slice(start, end)) : undefined;
}
/** Pairs of hex digits whose first is between 2 and 7: printable characters. */
function isHexText(text, start, end) {
    for (let at = start; at < end; at += 2) {
        const first = text.charCodeAt(at);
        if (first < 50 || first > 55 || Number.isNaN(hexValue(text.charCodeAt(at + 1))))
            return false;
    }
    return true;
}
function fromBase64(token) {
    const bytes = decodeBase64(token, TOKEN_CHARS_MAX);
    const text = bytes === undefined ? undefined : printableText(bytes);
    return text === undefined ? undefined : { encoding: 'base64', text };
}
function fromHex(token) {
    if (token.length % 2 !== 0 || !/^[2-7][0-9a-fA-F](?:[0-9a-fA-F]{2})+$/.test(token))
        return undefined;
    const bytes = new Uint8Array(token.length / 2);
    for (let i = 0; i < bytes.length; i++)
        bytes[i] = parseInt(token.slice(2 * i, 2 * i + 2), 16);
    const text = printableText(bytes);
    return text === undefined ? undefined : { encoding: 'hex', text };
}
function fromPercent(token) {
    const parts = [];
    let from = 0;
    for (let at = token.indexOf('%'); at >= 0; at = token.indexOf('%', at + 1)) {
        const code = 16 * hexValue(token.charCodeAt(at + 1)) + hexValue(token.charCodeAt(at + 2));
        if (!(code >= 0))
            continue;
        parts.push(token.slice(from, at), asciiOf[code] ?? ' ');
        from = at + 3;
    }
    return parts.join('') + token.slice(from);
}
/** Bytes above ASCII become spaces: they end a token, and hold no part of one. */
const asciiOf = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
/** Value of a hex digit; NaN when it is none. */
function hexValue(code) {
    if (code >= 48 && code <= 57)
        return code - 48;
    const letter = code | 32;
    return letter >= 97 && letter <= 102 ? letter - 87 : NaN;
}

;// CONCATENATED MODULE: ./build/analysis/secrets/hidden/joined-literals.js

/** Parts further from each other than this belong to different literals. */
const PART_CHARS_MAX = 200;
/** Around the first and the last joint of a piece. */
const MARGIN_CHARS = 120;
const JOINTS_PER_PIECE_MAX = 200;
/** Every run of joints that are close to each other, joined. Pieces do not overlap but for their margins. */
function* joinedLiterals(scan) {
    const joints = jointsOf(scan);
    const { starts, ends } = joints;
    for (let first = 0; first < starts.length;) {
        let behind = first + 1;
        while (behind < starts.length &&
            behind < first + JOINTS_PER_PIECE_MAX &&
            (starts[behind] ?? 0) - (ends[behind - 1] ?? 0) <= PART_CHARS_MAX) {
            behind++;
        }
        yield joined_literals_join(scan.text, joints, first, behind);
        first = behind;
    }
}
/** The text around the joints from the index `first` to before `behind`, without them. */
function joined_literals_join(text, { starts, ends }, first, behind) {
    const from = Math.max(0, (starts[first] ?? 0) - MARGIN_CHARS);
    const to = Math.min(text.length, (ends[behind - 1] ?? 0) + MARGIN_CHARS);
    let joined = '';
    let at = from;
    for (let joint = first; joint < behind; joint++) {
        joined += text.slice(at, starts[joint]);
        at = ends[joint] ?? at;
    }
    const original = (offset) => {
        let place = from + offset;
        for (let joint = first; joint < behind && place >= (starts[joint] ?? 0); joint++)
            place += (ends[joint] ?? 0) - (starts[joint] ?? 0);
        return place;
    };
    return { text: joined + text.slice(at, to), original };
}

;// CONCATENATED MODULE: ./build/analysis/secrets/text/ahead.js
/** Where one character stands next in a text. Asked for places in ascending order, it reads the text once. */
class Ahead {
    #text;
    #char;
    #found = -1;
    constructor(text, char) {
        this.#text = text;
        this.#char = char;
    }
    /** True when the character stands at `at` or at most `max` characters behind. */
    isWithin(at, max) {
        if (at > this.#found) {
            const next = this.#text.indexOf(this.#char, at);
            this.#found = next < 0 ? Infinity : next;
        }
        return this.#found - at <= max;
    }
}

;// CONCATENATED MODULE: ./build/analysis/secrets/budget.js
/**
 * Checkers may look at so many characters for each character of the text, and so many in a short one. Real files and samples need
 * less than a third of it (`npm run measure -- secrets` counts them): the rest is for texts that were made to cost much.
 */
const WORK_PER_CHARACTER = 5;
const WORK_BASE = 200_000;
const CANDIDATES_MAX = 1_000;
/** Values given to names of credentials: likewise. */
const JUDGEMENTS_BASE = 2_000;
const CHARACTERS_PER_JUDGEMENT = 400;
function limitsFor(length) {
    return {
        workMax: WORK_BASE + WORK_PER_CHARACTER * length,
        candidatesMax: CANDIDATES_MAX,
        judgementsMax: Math.max(JUDGEMENTS_BASE, Math.floor(length / CHARACTERS_PER_JUDGEMENT)),
    };
}
/** Counts what one file costs, the texts encoded in it included. */
class Budget {
    #limits;
    #workMax;
    #work = 0;
    #candidates = 0;
    #judgements = 0;
    #exhausted = false;
    #news;
    constructor(limits) {
        this.#limits = limits;
        this.#workMax = limits.workMax;
    }
    get work() {
        return this.#work;
    }
    /** True once nothing more may be done. */
    get isExhausted() {
        return this.#exhausted;
    }
    get hasJudgedEnough() {
        return this.#judgements > this.#limits.judgementsMax;
    }
    /** False when it is too much, or was before. */
    spend(characters) {
        this.#work += characters;
        if (this.#work > this.#workMax)
            this.#exhaust('the work allowed for one file is used up: the rest was not looked at');
        return !this.#exhausted;
    }
    /** False when it is one too many. */
    addCandidate() {
        const max = this.#limits.candidatesMax;
        if (++this.#candidates <= max)
            return true;
        this.#exhaust(`more than ${max} possible secrets: the rest of the file was not looked at`);
        return false;
    }
    /** False when it is one too many. */
    addJudgement() {
        const max = this.#limits.judgementsMax;
        if (++this.#judgements === max + 1) {
            this.#news = `more than ${max} values are given to names of credentials: later ones were only looked at for known forms`;
        }
        return this.#judgements <= max;
    }
    /** What is to be said since it was asked last: each limit is told once. */
    takeNews() {
        const news = this.#news;
        this.#news = undefined;
        return news;
    }
    #exhaust(reason) {
        if (!this.#exhausted)
            this.#news = reason;
        this.#exhausted = true;
    }
}

;// CONCATENATED MODULE: ./build/analysis/secrets/text/language.js
const byExtension = new Map(Object.entries({
    code: 'ts tsx js jsx mjs cjs mts cts py pyi go java kt kts scala groovy gradle cs vb fs c cc cpp cxx h hh hpp m mm swift rb erb rake php rs dart lua pl pm r jl ex exs erl clj cljs hs elm vue svelte sol coffee ipynb proto graphql',
    shell: 'sh bash zsh fish ksh ps1 psm1 bat cmd mk dockerfile',
    env: 'env ini cfg conf cnf config properties toml rsp credentials npmrc pypirc netrc prefs service plist-env editorconfig htpasswd pgpass',
    yaml: 'yaml yml',
    json: 'json json5 jsonc tfstate template webmanifest har',
    hcl: 'tf tfvars hcl nomad',
    xml: 'xml html htm xhtml plist csproj pom nuspec jsp xaml svg resx jelly',
    markup: 'md mdx rst adoc asciidoc txt textile tex log',
    sql: 'sql psql pgsql',
}).flatMap(([language, names]) => names.split(' ').map((name) => [name, language])));
function languageOf(path) {
    const file = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    if (file.startsWith('dockerfile') || file.startsWith('containerfile') || file === 'makefile' || file === 'jenkinsfile')
        return 'shell';
    if (file.startsWith('.env') || file.includes('.env.') || file === 'credentials' || file === 'config')
        return 'env';
    return byExtension.get(file.slice(file.lastIndexOf('.') + 1)) ?? 'other';
}
/** Files of texts for people in several languages: their names speak of passwords, and their values are labels. */
function isTranslation(path) {
    return TRANSLATION.test(path);
}
const TRANSLATION = /(?:^|\/)(?:locales?|i18n|l10n|lang|langs|languages|translations?|intl)\/|(?:^|[/._-])(?:messages|strings|translations?|(?:en|de|fr|es|it|pt|nl|ja|zh|ko|ru|pl|tr|sv|da|fi|nb|cs|hu|ro|uk|ar|he|hi|th|vi|el|bg)(?:[-_][A-Za-z]{2,4})?)\.(?:json|ya?ml|po|pot|xlf|arb|properties|resx)$/;
/** Tests, examples and documents: a secret there is mostly made up, or opens nothing that matters. */
const SAMPLE = /(?:^|\/)(?:tests?|specs?|__tests__|__mocks__|mocks?|fixtures?|testdata|test-data|examples?|samples?|docs?|documentation|demos?|cassettes?|e2e|[\w.-]*[_-]fixtures?|tests?[_-](?:data|resources|certs|files|cases))\/|(?:^|\/)[^/]*(?:[._-](?:tests?|specs?|mock|example|sample)\b|(?:Test|Tests|Spec)\.)[^/]*$|(?:^|\/)test[_-][^/]*$|\.(?:md|mdx|rst|adoc|asciidoc)$/;
/** Of these, what only tests read. */
const TEST = /(?:^|\/)(?:tests?|specs?|__tests__|__mocks__|__fixtures__|mocks?|fixtures?|testdata|test-data|cassettes?|e2e|[\w.-]*[_-]fixtures?|tests?[_-](?:data|resources|certs|files|cases))\/|(?:^|\/)[^/]*(?:[._-](?:tests?|specs?|mock)\b|(?:Test|Tests|Spec)\.)[^/]*$|(?:^|\/)test[_-][^/]*$/;
/** Files that configure what runs in production; the environment in their name may say that it is another one. */
const SETTINGS = /(?:^|\/)(?:application|bootstrap|appsettings|web|app|config|settings|database|secrets?|credentials|local|prod(?:uction)?)(?:[._-][\w.-]+)?\.(?:properties|ya?ml|json|config|ini|toml|conf|cfg|php)$|(?:^|\/)\.env(?:\.[\w.-]+)?$|(?:^|\/)[\w.-]*\.env$|(?:^|\/)(?:docker-)?compose[\w.-]*\.ya?ml$/i;
const OTHER_ENVIRONMENT = /[._-](?:dev(?:elopment)?|local|test(?:ing)?|ci|e2e|example|sample|template|dist|defaults?)(?=[._-]|$)/i;
/** Written by package managers: full of digests under names of all kinds. */
const LOCK = /(?:^|\/)(?:[\w.-]*[.-]lock(?:\.(?:json|ya?ml|hcl))?|[\w.-]*\.lockfile|go\.sum|npm-shrinkwrap\.json|packages\.lock\.json|[\w.-]*\.resolved)$/i;
function traitsOf(path) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    return {
        language: languageOf(path),
        inTranslation: isTranslation(path),
        inLock: LOCK.test(path),
        inSample: SAMPLE.test(path),
        inTest: TEST.test(path),
        inSettings: SETTINGS.test(path) && !OTHER_ENVIRONMENT.test(file),
    };
}

;// CONCATENATED MODULE: ./build/analysis/secrets/text/text-lines.js
/** Lines of a text, built once; look-ups are fastest when offsets ascend. */
class TextLines {
    #starts = [0];
    #length;
    #current = 0;
    constructor(text) {
        this.#length = text.length;
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
            this.#starts.push(at + 1);
    }
    get count() {
        return this.#starts.length;
    }
    /** 0-based line of an offset. */
    indexAt(offset) {
        const near = this.#current;
        if (offset >= this.start(near) && offset < this.start(near + 1))
            return near;
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.start(middle) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        this.#current = low;
        return low;
    }
    /** Offset of the first character of a 0-based line; the text's length behind the last line. */
    start(index) {
        return this.#starts[index] ?? this.#length + 1;
    }
    /** Offset behind the last character of a 0-based line, the line feed not included. */
    end(index) {
        return Math.min(this.start(index + 1) - 1, this.#length);
    }
    range(start, end) {
        const first = this.indexAt(start);
        const last = end > start ? this.indexAt(end - 1) : first;
        return { startLine: first + 1, startColumn: start - this.start(first) + 1, endLine: last + 1, endColumn: end - this.start(last) + 1 };
    }
}

;// CONCATENATED MODULE: ./build/analysis/secrets/scan.js






/** Lines longer than this are mostly generated: only values with a form of their own, or in quotes and random, are looked for there. */
const LONG_LINE_CHARS = 20_000;
/** Texts longer than this likewise. */
const LONG_TEXT_CHARS = 2_000_000;
/** No pattern of a token reads much further. */
const TOKEN_READ_MAX = 2_000;
/** The state of one pass over one text. */
class Scan {
    text;
    /** Of the file that the text is, or is encoded in. */
    path;
    language;
    inTranslation;
    candidates = [];
    limits = [];
    /** Where the name that was read last ends: later anchors within it are of the same name. */
    nameEnd = -1;
    /** Line of the `SecureString` that was looked at last. */
    secureStringLine = -1;
    /** Where the Kubernetes document that was looked at last ends. */
    documentEnd = 0;
    /** Offsets of quotes that an operator follows, see `joined-literals`. */
    quotesBeforeOperators = [];
    semicolons;
    colons;
    /** Names that were read in the file, with what they say. */
    names;
    /** How often the text was decoded on the way here. */
    depth;
    #budget;
    #outer;
    file;
    #lines;
    #secretKeys;
    #longRuns;
    #hasKubernetesSecret;
    /** Where the run of characters of tokens ends that was read last. */
    #tokenRunEnd = 0;
    #longLines;
    /** Accounts that the repository names; undefined when nobody looked. */
    knownAccounts;
    constructor(text, path, options = {}) {
        this.text = text;
        this.path = options.outer?.scan.path ?? path;
        this.depth = options.depth ?? 0;
        this.#outer = options.outer;
        const outer = options.outer?.scan;
        this.#budget = outer === undefined ? new Budget({ ...limitsFor(text.length), ...options.limits }) : outer.#budget;
        this.knownAccounts = options.knownAccounts ?? outer?.knownAccounts;
        const file = outer === undefined ? traitsOf(path) : { ...outer.file, language: 'other' };
        this.file = file;
        this.language = file.language;
        this.inTranslation = file.inTranslation;
        this.names = outer?.names ?? new Map();
        this.semicolons = new Ahead(text, ';');
        this.colons = new Ahead(text, ':');
    }
    /** What is found in a text inside another one is counted there, when it is taken over. */
    add(candidate) {
        if (this.#outer !== undefined || this.mayKeep(candidate.start))
            this.candidates.push(candidate);
    }
    /** Books a candidate; false when there are too many. */
    mayKeep(at) {
        return this.#budget.addCandidate() || this.#refuse(at);
    }
    /** Books work; false once the budget is gone, and then nothing more may be done. */
    spend(characters, at) {
        return this.#budget.spend(characters) || this.#refuse(at);
    }
    /** Books the reading of a token that starts at `at`: as far as characters of tokens go, whether it turns out to be one or not. */
    spendToken(at) {
        if (at >= this.#tokenRunEnd)
            this.#tokenRunEnd = (0,characters/* runEnd */.lx)(this.text, at, characters/* TOKEN */.CV, this.text.length);
        return this.spend(Math.min(this.#tokenRunEnd - at, TOKEN_READ_MAX), at);
    }
    /** Books the judgement of one value; false when there were too many. */
    mayJudge(at) {
        return this.#budget.addJudgement() || this.#refuse(at);
    }
    get hasJudgedEnough() {
        return this.#budget.hasJudgedEnough;
    }
    /** Made at first use, like what follows: most texts that are encoded in a file are short, and need none of it. */
    get lines() {
        this.#lines ??= new TextLines(this.text);
        return this.#lines;
    }
    /** Offsets of 40-character texts that were looked at, and whether they are secret keys. */
    get secretKeys() {
        this.#secretKeys ??= new Map();
        return this.#secretKeys;
    }
    get longRuns() {
        this.#longRuns ??= longRuns(this.text);
        return this.#longRuns;
    }
    get hasKubernetesSecret() {
        this.#hasKubernetesSecret ??= this.text.includes('kind: Secret');
        return this.#hasKubernetesSecret;
    }
    get work() {
        return this.#budget.work;
    }
    get isExhausted() {
        return this.#budget.isExhausted;
    }
    /** Says that something was not looked at, in the text that is a file. */
    limit(reason, at, isCut = false) {
        if (this.#outer !== undefined)
            this.#outer.scan.limit(reason, this.#outer.at, isCut);
        else
            this.limits.push({ reason, ...(at === undefined ? {} : { line: this.lines.indexAt(at) + 1 }), ...(isCut ? { isCut } : {}) });
    }
    /** True where only values with a form of their own count; says so once per line. */
    isGenerated(at) {
        const index = this.lines.indexAt(at);
        const length = this.lines.end(index) - this.lines.start(index);
        if (length <= LONG_LINE_CHARS)
            return this.text.length > LONG_TEXT_CHARS;
        this.#longLines ??= new Set();
        if (!this.#longLines.has(index)) {
            this.#longLines.add(index);
            this.limit(`line of ${length} characters: only values of a known form and random quoted values were looked for`, at);
        }
        return true;
    }
    lineStart(at) {
        return this.lines.start(this.lines.indexAt(at));
    }
    /** Offset of the end of the line of `at`, at most `max` characters on. */
    lineEnd(at, max) {
        return Math.min(this.lines.end(this.lines.indexAt(at)), at + max);
    }
    /** Says once which limit was reached; always false. */
    #refuse(at) {
        const news = this.#budget.takeNews();
        if (news !== undefined)
            this.limit(news, at, true);
        return false;
    }
}

;// CONCATENATED MODULE: ./build/analysis/secrets/hidden/hidden-secrets.js



/** What it costs to decode one character, in characters of work. */
const DECODE_WORK = 4;
const DECODE_DEPTH = 1;
/** A Kubernetes Secret may hold encoded text in its encoded values. */
const DECODE_DEPTH_KUBERNETES = 2;
/** Joined parts may make a word by chance, but no token of a known form. */
const guessedGroups = new Set(['assignment', 'command-line', 'connection-string']);
/** Hits inside encoded tokens; each stands where its token stands. */
function findDecoded(scan, inner) {
    const depthMax = scan.depth > 0 || scan.hasKubernetesSecret ? DECODE_DEPTH_KUBERNETES : DECODE_DEPTH;
    if (scan.depth >= depthMax || scan.isExhausted)
        return [];
    if (scan.text.length > LONG_TEXT_CHARS) {
        scan.limit(`text of ${scan.text.length} characters: encoded parts and split literals were not put together`);
        return [];
    }
    const depth = depthMax === DECODE_DEPTH ? DECODE_DEPTH_KUBERNETES : scan.depth + 1;
    const found = [];
    for (const part of affordableParts(scan)) {
        for (const candidate of inner(new Scan(part.text, '', { depth, outer: { scan, at: part.start } }))) {
            if (!scan.mayKeep(part.start))
                return found;
            const value = candidate.value ?? part.text.slice(candidate.start, candidate.end);
            found.push({ ...candidate, value, start: part.start, end: part.end, decodedFrom: part.encoding });
        }
    }
    return found;
}
function* affordableParts(scan) {
    let decodedChars = 0;
    for (const part of decodedParts(scan.text, scan.longRuns)) {
        decodedChars += part.text.length;
        if (decodedChars > DECODED_FACTOR * scan.text.length) {
            scan.limit('decoded text is too large: later encoded parts were not read', part.start);
            return;
        }
        if (!scan.spend(DECODE_WORK * part.text.length, part.start))
            return;
        yield part;
    }
}
/** Hits that only show when the parts of a split literal are put together: `"AKIA" + "\u2026"`. */
function findSplit(scan, inner) {
    if (scan.depth > 0 || scan.isExhausted || scan.text.length > LONG_TEXT_CHARS)
        return [];
    const found = [];
    for (const piece of joinedLiterals(scan)) {
        if (!scan.spend(piece.text.length, piece.original(0)))
            return found;
        for (const candidate of inner(new Scan(piece.text, '', { depth: DECODE_DEPTH_KUBERNETES, outer: { scan, at: piece.original(0) } }))) {
            const start = piece.original(candidate.start);
            const end = piece.original(candidate.end - 1) + 1;
            const isSplit = end - start > candidate.end - candidate.start;
            if (!isSplit || guessedGroups.has(candidate.group))
                continue;
            if (!scan.mayKeep(start))
                return found;
            found.push({ ...candidate, value: candidate.value ?? piece.text.slice(candidate.start, candidate.end), start, end });
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/analysis/secrets/text/json-texts.js
const meanings = new Map([
    ['\\n', '\n'],
    ['\\r', '\r'],
    ['\\t', '\t'],
    ['\\b', ' '],
    ['\\f', ' '],
    ['\\"', '"'],
    ['\\/', '/'],
    ['\\\\', '\\'],
]);
/** An escape, a quote, or the end of a line, behind which no string of JSON goes on. */
const marks = /\\[^\n]|["\n]/g;
/**
 * The strings that have several lines, one after another, each line as whoever runs or reads the string has it. Undefined when no string has.
 * An escape by number stays as it is: nobody writes a secret so, but to hide it.
 */
function jsonTexts(json) {
    if (!json.includes('\\n'))
        return undefined;
    const view = new View(json);
    let start;
    let escapes = [];
    for (const { 0: mark, index } of json.matchAll(marks)) {
        if (mark === '"') {
            if (start !== undefined)
                view.add(start, index, escapes);
            start = start === undefined ? index + 1 : undefined;
            escapes = [];
        }
        else if (mark === '\n')
            start = undefined;
        else if (start !== undefined)
            escapes.push(index);
    }
    return view.text === '' ? undefined : view;
}
class View {
    #json;
    #pieces = [];
    #length = 0;
    #text;
    /** Offsets in `text` from which on the text stands elsewhere, ascending, and where there. */
    #from = [];
    #to = [];
    constructor(json) {
        this.#json = json;
    }
    get text() {
        return (this.#text ??= this.#pieces.join(''));
    }
    /** The string between two offsets, when a line ends within it. */
    add(start, end, escapes) {
        if (!escapes.some((at) => this.#json.charAt(at + 1) === 'n'))
            return;
        let at = start;
        for (const escape of escapes) {
            const meaning = meanings.get(this.#json.slice(escape, escape + 2));
            if (meaning === undefined)
                continue;
            this.#append(this.#json.slice(at, escape), at);
            this.#append(meaning, escape);
            at = escape + 2;
        }
        this.#append(this.#json.slice(at, end), at);
        this.#append('\n', end);
    }
    #append(piece, at) {
        if (piece === '')
            return;
        this.#from.push(this.#length);
        this.#to.push(at);
        this.#pieces.push(piece);
        this.#length += piece.length;
    }
    original(offset) {
        let low = 0;
        let high = this.#from.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#from[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return (this.#to[low] ?? 0) + offset - (this.#from[low] ?? 0);
    }
}

;// CONCATENATED MODULE: ./build/analysis/secrets/hidden/in-json-texts.js


/** Hits in strings of a JSON file that have several lines, a script or a file of settings: read as whoever gets the string reads it. */
function findInJsonTexts(scan, inner) {
    if (scan.language !== 'json' || scan.depth > 0 || scan.isExhausted || scan.text.length > LONG_TEXT_CHARS)
        return [];
    const texts = jsonTexts(scan.text);
    if (texts === undefined || !scan.spend(texts.text.length, texts.original(0)))
        return [];
    const found = [];
    for (const candidate of inner(new Scan(texts.text, '', { depth: scan.depth + 1, outer: { scan, at: texts.original(0) } }))) {
        const start = texts.original(candidate.start);
        if (!scan.mayKeep(start))
            return found;
        const value = candidate.value ?? texts.text.slice(candidate.start, candidate.end);
        found.push({ ...candidate, value, start, end: texts.original(candidate.end - 1) + 1 });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/analysis/secrets/text/readable-view.js
const UNUSUAL = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u0370-\u03ff\u0400-\u04ff\uff01-\uff5e]/;
const OTHER_SCRIPTS = /[\u0370-\u04ff\uff01-\uff5e]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'g');
const CYRILLIC = '\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04bb\u04cf\u043a\u043c\u0442\u0432\u043d\u0410\u0415\u041e\u0420\u0421\u0423\u0425\u0406\u0408\u0405\u041a\u041c\u0422\u0412\u041d';
const CYRILLIC_AS_LATIN = 'aeopcyxijsdhlkmtbhAEOPCYXIJSKMTBH';
const GREEK = '\u03b1\u03bf\u03c1\u03bd\u03b9\u03ba\u03c4\u03c5\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7';
const GREEK_AS_LATIN = 'aopviktuABEZHIKMNOPTYX';
const lookalikes = new Map(Array.from(CYRILLIC + GREEK, (char, index) => [char, (CYRILLIC_AS_LATIN + GREEK_AS_LATIN).charAt(index)]));
/**
 * Letters of other scripts that look like Latin ones become Latin, full-width letters normal, invisible characters vanish: so a name
 * written with a Cyrillic letter is still the name. Ordinary text comes back as it is.
 */
function readableView(text) {
    if (!UNUSUAL.test(text))
        return { text, original: (offset) => offset };
    if (!INVISIBLE.test(text))
        return { text: text.replace(OTHER_SCRIPTS, fold), original: (offset) => offset };
    return withoutInvisible(text);
}
function withoutInvisible(text) {
    const short = text.replace(ALL_INVISIBLE, '').replace(OTHER_SCRIPTS, fold);
    // Most texts hold no secret, and nobody asks for the way back.
    let gaps;
    return { text: short, original: (offset) => offset + countUpTo((gaps ??= gapsOf(text)), offset) };
}
/** Offsets in the shortened text from which on one more character is missing. */
function gapsOf(text) {
    const gaps = [];
    for (const match of text.matchAll(ALL_INVISIBLE))
        gaps.push(match.index - gaps.length);
    return gaps;
}
/** How many of the ascending numbers are `value` or less. */
function countUpTo(numbers, value) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((numbers[middle] ?? 0) <= value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function fold(char) {
    const code = char.charCodeAt(0);
    if (code >= 0xff01 && code <= 0xff5e)
        return String.fromCharCode(code - 0xfee0);
    return lookalikes.get(char) ?? char;
}

// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
;// CONCATENATED MODULE: ./build/analysis/secrets/public-by-design.js


/** How far around a browser key the words stand that say what it is for, in characters. */
const AROUND_CHARS = 400;
const FIREBASE_FILE = /(?:^|\/)(?:google-services[\w.-]*\.json|GoogleService-Info[\w.-]*\.plist)$/;
const FIREBASE = /authDomain|messagingSenderId|firebaseapp\.com|firebase_url|mobilesdk_app_id|GCM_SENDER_ID/;
const MAPS = /maps\.googleapis\.com\/maps\/api\/(?:js|staticmap)|com\.google\.android\.(?:geo\.API_KEY|maps\.v2\.API_KEY)|GMSServices\.provideAPIKey/;
const SUPABASE_ANON = /"role"\s*:\s*"anon"/;
const SUPABASE_DEMO = /"iss"\s*:\s*"supabase-demo"/;
const PAYLOAD_BYTES_MAX = 600;
/** Constants that vendors print in their documents, by digest, because scanners would rightly object to the values. */
const published = new Map([
    ['b44efa038e76b380d3be5f750236c0cb', 'the key of the Azurite emulator, the same everywhere'],
    ['c4d6ac85c6b7504577a21c5840cae139', 'the key of the Cosmos DB emulator, the same everywhere'],
    ['167c78dbe60b5e2a7498920ed08869f4', "the key of Stripe's documents"],
    ['2627e91a0a7ce36c093bbc2c2e6bdcf4', "the key of Stripe's documents"],
    ['ce9a3336881ede8e93b8bf5e36dc27b3', "reCAPTCHA's test key"],
    ['2eb2fa5c8400b95c8beba161d8c8b321', "Turnstile's test key"],
]);
const publishedLengths = new Set([88, 32, 40, 35]);
/** Why everybody may know this value; undefined for all others. Such a value is named, and never blocks. */
function publicByDesign(scan, path, candidate) {
    const value = candidate.value ?? scan.text.slice(candidate.start, candidate.end);
    if (candidate.detector === 'google-api-key')
        return browserKey(scan.text, path, candidate);
    if (candidate.group === 'jwt')
        return supabaseToken(value);
    const bare = value.slice(value.startsWith('AccountKey=') ? 'AccountKey='.length : 0);
    return publishedLengths.has(bare.length) ? published.get((0,digest/* digest */.br)(bare)) : undefined;
}
function browserKey(text, path, { start, end }) {
    if (FIREBASE_FILE.test(path))
        return 'a Firebase key, which every copy of the app holds';
    const around = text.slice(Math.max(0, start - AROUND_CHARS), end + AROUND_CHARS);
    if (FIREBASE.test(around))
        return 'a Firebase key, which every visitor of the page gets';
    return MAPS.test(around) ? 'a Maps key, which every visitor of the page gets' : undefined;
}
function supabaseToken(token) {
    const bytes = decodeBase64(token.split('.')[1] ?? '', PAYLOAD_BYTES_MAX);
    const payload = bytes === undefined ? undefined : printableText(bytes);
    if (payload === undefined)
        return undefined;
    if (SUPABASE_DEMO.test(payload))
        return 'the key that every local Supabase has';
    return SUPABASE_ANON.test(payload) && payload.includes('supabase')
        ? 'the anonymous key of Supabase, which every visitor of the page gets'
        : undefined;
}

;// CONCATENATED MODULE: ./build/analysis/secrets/severity-here.js
/** Credentials of AWS open an account wherever they stand: for them a folder called `test` changes nothing. */
const everywhere = new Set([
    'aws-access-key',
    'aws-secret-key',
    'aws-session-token',
    'aws-bedrock',
    'aws-mws',
    'custom',
]);
/** Keys and tokens of vendors: real ones in documents and examples are as common as made-up ones. */
const formed = new Set(['private-key', 'vendor-token']);
/**
 * What a secret weighs where it stands; undefined when it weighs what its policy says. How sure it is (its tier) is another question:
 * `password: "\u2026"` in a test is a password all the same, and mostly one that opens nothing.
 */
function severityHere(candidate, file) {
    const { group, severity, note } = candidate;
    if (note?.startsWith('public') === true)
        return severity;
    if (everywhere.has(group))
        return severity;
    if (formed.has(group))
        return file.inTest ? 'medium' : severity;
    if (file.inSample)
        return group === 'assignment' ? 'low' : 'medium';
    return isProductionPassword(candidate) && file.inSettings ? 'high' : severity;
}
function isProductionPassword({ detector, tier, isWeak }) {
    return detector === 'hard-coded-password' && tier !== 'possible' && isWeak !== true;
}

// EXTERNAL MODULE: ./build/core/finding.js
var core_finding = __webpack_require__(4823);
;// CONCATENATED MODULE: ./build/analysis/secrets/resolve-overlaps.js

/** The more a group knows about the form of its values, the lower. */
const ranks = {
    'private-key': 0,
    'aws-access-key': 1,
    'aws-secret-key': 1,
    'aws-session-token': 1,
    'aws-bedrock': 1,
    'aws-mws': 1,
    'vendor-token': 1,
    custom: 2,
    jwt: 2,
    'connection-string': 3,
    authorization: 4,
    'command-line': 5,
    assignment: 6,
};
/** One candidate for each place: the one that knows most. It takes over the name that another one read. Ordered by place. */
function resolveOverlaps(candidates) {
    const ordered = candidates.toSorted((a, b) => a.start - b.start || a.end - b.end);
    const kept = [];
    for (const candidate of ordered) {
        const last = kept.at(-1);
        if (last === undefined || candidate.start >= last.end)
            kept.push(candidate);
        else
            kept[kept.length - 1] = merge(last, candidate);
    }
    return kept;
}
function merge(a, b) {
    const [best, other] = compare(a, b) <= 0 ? [a, b] : [b, a];
    const name = best.name ?? other.name;
    return name === undefined ? best : { ...best, name };
}
function compare(a, b) {
    return (ranks[a.group] - ranks[b.group] || core_finding/* confidences */.E2.indexOf(b.tier) - core_finding/* confidences */.E2.indexOf(a.tier) || b.end - b.start - (a.end - a.start));
}

;// CONCATENATED MODULE: ./build/analysis/secrets/secret-hit.js
const policies = {
    'aws-access-key': 'secret-aws-credentials',
    'aws-secret-key': 'secret-aws-credentials',
    'aws-session-token': 'secret-aws-credentials',
    'aws-bedrock': 'secret-aws-credentials',
    'aws-mws': 'secret-aws-credentials',
    'private-key': 'secret-private-key',
    'vendor-token': 'secret-vendor-token',
    jwt: 'secret-vendor-token',
    'connection-string': 'secret-connection-string',
    authorization: 'secret-connection-string',
    'command-line': 'secret-generic-assignment',
    assignment: 'secret-generic-assignment',
    custom: 'secret-vendor-token',
};
/** Policies whose findings are values: the same value in the same file is the same leak, however often it stands there. */
const secretPolicyIds = new Set(Object.values(policies));
function policyOf(group) {
    return policies[group];
}

// EXTERNAL MODULE: ./build/analysis/secrets/secret-text.js
var secret_text = __webpack_require__(6761);
;// CONCATENATED MODULE: ./build/analysis/secrets/detect-secrets.js












const DEFAULT_IDENTITY_KEY = 'phasegate';
/** Finds secrets in one text. Never throws; work is bounded, and whatever is cut short is in `limits`. */
function detectSecrets(source, options = {}) {
    const view = readableView(source.text);
    const scan = new Scan(view.text, source.path, { limits: options.limits, knownAccounts: options.knownAccounts });
    const candidates = findCandidates(scan, options.customPatterns ?? []);
    if (candidates.length === 0)
        return { hits: [], limits: scan.limits };
    const lines = view.text === source.text ? scan.lines : new TextLines(source.text);
    const weighed = candidates.map((candidate) => ({ ...candidate, severity: severityHere(candidate, scan.file) }));
    const places = weighed.map((candidate) => detect_secrets_placeOf(candidate, view, lines)).filter((place) => touches(place.range, options.onlyLines));
    return { hits: places.map((place) => toHit(place, source.text, options.identityKey ?? DEFAULT_IDENTITY_KEY)), limits: scan.limits };
}
function findCandidates(scan, custom) {
    anchorPass(scan);
    checkCustomPatterns(scan, custom);
    const inner = (innerScan) => findCandidates(innerScan, []);
    const written = resolveOverlaps(scan.candidates).map((candidate) => withReason(candidate, publicByDesign(scan, scan.path, candidate)));
    const plain = withTexts(written, findInJsonTexts(scan, inner));
    const split = findSplit(scan, inner).filter((candidate) => !overlapsAny(candidate, plain));
    const tokens = plain.filter((candidate) => candidate.group === 'jwt');
    // The claims of a web token are part of it.
    const decoded = findDecoded(scan, inner).filter((candidate) => candidate.group !== 'assignment' || !overlapsAny(candidate, tokens));
    if (decoded.length === 0 && split.length === 0)
        return plain;
    const rest = plain.filter((candidate) => candidate.group !== 'assignment' || !overlapsAny(candidate, decoded));
    return [...rest, ...split, ...decoded].toSorted((a, b) => a.start - b.start);
}
/** What is found in the texts of a JSON file, too: `\nDB_PASSWORD` is the name `DB_PASSWORD` there. What has a form of its own is found in both. */
function withTexts(written, inTexts) {
    if (inTexts.length === 0)
        return [...written];
    const sure = written.filter((candidate) => candidate.group !== 'assignment' || !overlapsAny(candidate, inTexts));
    return [...sure, ...inTexts.filter((candidate) => !overlapsAny(candidate, sure))].toSorted((a, b) => a.start - b.start);
}
function withReason(candidate, reason) {
    return reason === undefined ? candidate : { ...candidate, tier: 'possible', severity: 'info', note: `public by design: ${reason}` };
}
function overlapsAny(candidate, others) {
    return others.some((other) => candidate.start < other.end && other.start < candidate.end);
}
function detect_secrets_placeOf(candidate, view, lines) {
    const start = view.original(candidate.start);
    const end = view.original(candidate.end - 1) + 1;
    return { candidate, start, end, range: lines.range(start, end) };
}
function touches(range, onlyLines) {
    if (onlyLines === undefined)
        return true;
    for (let line = range.startLine; line <= range.endLine; line++)
        if (onlyLines(line))
            return true;
    return false;
}
function toHit({ candidate, start, end, range }, text, key) {
    const secret = new secret_text/* SecretText */.o(candidate.value ?? text.slice(start, end));
    return {
        detector: candidate.detector,
        title: candidate.title,
        group: candidate.group,
        policyId: policyOf(candidate.group),
        tier: candidate.tier,
        ...(candidate.severity === undefined ? {} : { severity: candidate.severity }),
        range,
        ...(candidate.name === undefined ? {} : { name: candidate.name }),
        redacted: secret.redacted(),
        identity: secret.identity(key),
        label: secret.label(key),
        ...(candidate.note === undefined ? {} : { note: candidate.note }),
        ...(candidate.decodedFrom === undefined ? {} : { decodedFrom: candidate.decodedFrom }),
    };
}

;// CONCATENATED MODULE: ./build/model/source-text.js

/** Scans each file once, whoever asks: the policies, the search of the commits, the excerpts. */
function secretScanner(options = {}) {
    const scans = new WeakMap();
    return (file) => {
        const known = scans.get(file);
        if (known !== undefined)
            return known;
        const scan = detectSecrets(file, options);
        scans.set(file, scan);
        return scan;
    };
}
/** The view of one file. */
function toSourceText(file, scan) {
    return { root: '.', address: file.path, path: file.path, text: file.text, secrets: () => scan(file) };
}

;// CONCATENATED MODULE: ./build/model/source-path.js

/** Entries that hold no content of their own, and what the configuration says shall not be looked at. */
const withoutContent = new Set(['symlink', 'submodule', 'excluded', 'unsafe-path']);
/** Every file of the change that has content of its own, read or not. */
function sourcePaths({ texts, skipped, scanSecrets }) {
    const read = texts.map((file) => ({ ...at(file.path), file: toSourceText(file, scanSecrets) }));
    const unread = new Map(skipped.filter((entry) => !withoutContent.has(entry.reason)).map((entry) => [entry.path, entry]));
    return [...read, ...[...unread.values()].map(({ path, reason }) => ({ ...at(path), skipped: reason }))];
}
function at(path) {
    return { root: '.', address: path, path };
}

// EXTERNAL MODULE: ./build/syntax/data-node.js
var data_node = __webpack_require__(629);
// EXTERNAL MODULE: ./build/syntax/yaml/parse-yaml.js + 13 modules
var parse_yaml = __webpack_require__(3665);
;// CONCATENATED MODULE: ./build/evaluate/workflow/read-workflow.js



/** Texts that are looked at; far more than any workflow has. */
const textsMax = 20_000;
/** Undefined for a text that is no workflow. Never throws. */
function readWorkflow(file) {
    const { documents, diagnostics } = (0,parse_yaml/* parseYaml */.h)(file);
    const [root] = documents;
    const texts = root === undefined ? [] : textsIn(root, file.path);
    const unread = problemOf(file, diagnostics, texts.length === textsMax);
    if (root?.kind !== 'mapping')
        return unread === undefined ? undefined : { jobs: [], texts: [], unread };
    const jobs = (0,data_node/* entryOf */.Ms)(root, 'jobs')?.value;
    const env = entriesOf((0,data_node/* entryOf */.Ms)(root, 'env')?.value, file.path);
    const read = jobs?.kind === 'mapping' ? jobs.entries.map(({ key, value }) => jobOf(key, value, env, file.path)) : [];
    return { jobs: read, texts, ...(unread === undefined ? {} : { unread }) };
}
function problemOf(file, [first], isCut) {
    if (first !== undefined)
        return { at: first.location, reason: first.message };
    return isCut ? { at: { path: file.path, range: (0,core_location/* lineRange */.A)(1) }, reason: `it has more than ${textsMax} texts` } : undefined;
}
function jobOf(id, node, outer, path) {
    const env = [...outer, ...entriesOf((0,data_node/* entryOf */.Ms)(node, 'env')?.value, path)];
    const steps = (0,data_node/* entryOf */.Ms)(node, 'steps')?.value;
    const uses = read_workflow_textOf((0,data_node/* entryOf */.Ms)(node, 'uses')?.value, path);
    const secrets = read_workflow_textOf((0,data_node/* entryOf */.Ms)(node, 'secrets')?.value, path);
    return {
        id,
        ...(uses === undefined ? {} : { uses }),
        ...(secrets?.text.trim() === 'inherit' ? { inheritsSecrets: secrets } : {}),
        steps: steps?.kind === 'sequence' ? steps.items.map((step) => stepOf(step, env, path)) : [],
    };
}
function stepOf(node, outer, path) {
    const uses = read_workflow_textOf((0,data_node/* entryOf */.Ms)(node, 'uses')?.value, path);
    const run = read_workflow_textOf((0,data_node/* entryOf */.Ms)(node, 'run')?.value, path);
    return {
        ...(uses === undefined ? {} : { uses }),
        ...(run === undefined ? {} : { run }),
        with: entriesOf((0,data_node/* entryOf */.Ms)(node, 'with')?.value, path),
        env: [...outer, ...entriesOf((0,data_node/* entryOf */.Ms)(node, 'env')?.value, path)],
    };
}
function entriesOf(node, path) {
    if (node?.kind !== 'mapping')
        return [];
    return node.entries.flatMap(({ key, value }) => {
        const text = read_workflow_textOf(value, path);
        return text === undefined ? [] : [{ name: key, text }];
    });
}
/** In no particular order; at most `textsMax`, and exactly that many when there may be more. */
function textsIn(root, path) {
    const texts = [];
    const open = [root];
    for (let node = open.pop(); node !== undefined && texts.length < textsMax; node = open.pop()) {
        const text = read_workflow_textOf(node, path);
        if (text !== undefined)
            texts.push(text);
        if (node.kind === 'sequence')
            for (const item of node.items)
                open.push(item);
        if (node.kind === 'mapping')
            for (const { value } of node.entries)
                open.push(value);
    }
    return texts;
}
function read_workflow_textOf(node, path) {
    if (node?.kind !== 'string')
        return undefined;
    const { value, range, textStart } = node;
    const at = { path, range };
    return {
        text: value,
        at,
        lineAt(index) {
            if (textStart === undefined)
                return at;
            const line = textStart.line + index;
            const startColumn = index === 0 ? textStart.column : textStart.indent + 1;
            return line > range.endLine ? at : { path, range: wholeLine(line, value.split('\n')[index] ?? '', startColumn) };
        },
    };
}
function wholeLine(line, text, startColumn) {
    return { startLine: line, startColumn, endLine: line, endColumn: startColumn + text.length };
}

;// CONCATENATED MODULE: ./build/model/workflow.js

/** Where GitHub looks for workflows. */
const workflowPath = /^\.github\/workflows\/[^/]+\.ya?ml$/u;
/** Every workflow of the change that can be read as one. */
function workflows({ texts }) {
    return texts.flatMap((file) => {
        const workflow = workflowPath.test(file.path) ? readWorkflow(file) : undefined;
        return workflow === undefined ? [] : [{ root: '.', address: file.path, path: file.path, ...workflow }];
    });
}

;// CONCATENATED MODULE: ./build/model/aws-model.js














const builders = {
    account: (model) => [model],
    resource: (model) => model.resources.filter((resource) => resource.mode === 'managed').map(subject/* subjectOf */.e),
    'network.security-group': securityGroups,
    'network.acl': networkAcls,
    'iam.document': iamDocuments,
    's3.bucket': s3/* buckets */.K4,
    'guardduty.detector': detectors,
    'cloudtrail.trail': trails,
    'ec2.launch': launches,
    'sensitive.value': sensitiveValues,
    'secret.place': secretPlaces,
    'source.history': (model) => model.history,
    'source.text': (model) => model.texts.map((file) => toSourceText(file, model.scanSecrets)),
    'source.path': sourcePaths,
    workflow: workflows,
};
/** `texts` are the files that policies on `source.text` look at. */
function buildModel(evaluations, texts, { history = [], skipped = [], scanSecrets = secretScanner() } = {}) {
    const resources = evaluations.flatMap((evaluation) => evaluation.resources);
    const byType = (0,group_by/* groupBy */.$)(resources, ({ type }) => type);
    const views = new Map();
    const model = {
        root: '.',
        address: 'account',
        resources,
        providers: evaluations.flatMap((evaluation) => evaluation.providers),
        inputs: evaluations.flatMap((evaluation) => evaluation.inputs),
        texts,
        history,
        skipped,
        scanSecrets,
        ofType: (...types) => types.flatMap((type) => byType.get(type) ?? []),
        subjects(kind) {
            // The map holds under each kind what that kind's builder returned; the type system cannot express it.
            const known = views.get(kind);
            if (known !== undefined)
                return known;
            const built = builders[kind](model);
            views.set(kind, built);
            return built;
        },
    };
    return model;
}

;// CONCATENATED MODULE: ./build/review/allow-lists.js
const plainEntries = (lines) => lines.filter((line) => line !== '' && !line.startsWith('#'));
const containing = (entry) => (lines) => lines.filter((line) => entry.test(line));
const allowLists = [
    { tool: 'gitleaks', path: /(?:^|\/)\.gitleaksignore$/u, entries: plainEntries },
    { tool: 'gitleaks', path: /(?:^|\/)\.?gitleaks[\w.-]*\.toml$/u, entries: tomlEntries },
    { tool: 'detect-secrets', path: /\.secrets(?:[\w.-]*)?\.baseline$/u, entries: containing(/^"hashed_secret"/u) },
    { tool: 'secretlint', path: /(?:^|\/)\.secretlintignore$/u, entries: plainEntries },
    { tool: 'git-secrets', path: /(?:^|\/)\.gitallowed$/u, entries: plainEntries },
    { tool: 'trufflehog', path: /(?:^|\/)\.?trufflehog-?(?:ignore|exclude)[\w.-]*$/u, entries: plainEntries },
    { tool: 'ggshield', path: /(?:^|\/)\.gitguardian\.ya?ml$/u, entries: containing(/^-\s/u) },
    { tool: 'talisman', path: /(?:^|\/)\.talismanrc$/u, entries: containing(/\bchecksum:/u) },
];
/**
 * Entries that the change adds to the allow-lists of other scanners. They say nothing to this tool, which does not read them; but what
 * another scanner would have stopped passes by them, in the very change that brings them.
 */
function allowListNotices(files, base, head) {
    return files.flatMap((file) => {
        const list = allowLists.find(({ path }) => path.test(file.path));
        const text = head.get(file.path)?.text;
        if (list === undefined || text === undefined)
            return [];
        const added = addedEntries(list, base.get(file.basePath ?? file.path)?.text ?? '', text);
        const [first] = added;
        if (first === undefined)
            return [];
        const entries = added.length === 1 ? 'one entry' : `${added.length.toLocaleString('en-US')} entries`;
        const message = `The change adds ${entries} to ${file.path}: ${list.tool} says nothing of what they name. Findings here are not touched by it.`;
        return [{ kind: 'suppression-added', message, path: file.path, line: first }];
    });
}
/** Numbers of the lines whose entry base has not; moving one adds none. */
function addedEntries(list, base, head) {
    const known = new Set(list.entries(linesOf(base)));
    const lines = linesOf(head);
    const entries = new Set(list.entries(lines).filter((entry) => !known.has(entry)));
    return lines.flatMap((line, index) => (entries.delete(line) ? [index + 1] : []));
}
function linesOf(text) {
    return text.split(/\r\n|\n/u).map((line) => line.trim());
}
/** What stands below a heading such as `[allowlist]` or `[[rules.allowlists]]`, and the headings themselves. */
function tomlEntries(lines) {
    let isInside = false;
    return lines.filter((line) => {
        if (/^\[{1,2}[\w. -]+\]{1,2}/u.test(line))
            isInside = /allowlist/iu.test(line);
        return isInside && line !== '' && !line.startsWith('#');
    });
}

;// CONCATENATED MODULE: ./build/review/anchor.js
/** Lines of base go by the path on base. */
function touchedLines(files) {
    return {
        added: new Map(files.map((file) => [file.path, file.added])),
        removed: new Map(files.map((file) => [file.basePath ?? file.path, file.removed])),
        around: new Map(files.map((file) => [file.basePath ?? file.path, (file.hunks ?? []).map(({ base }) => base)])),
    };
}
/** The place to point at: the first of the trace that the change touches, else the first; the cause stands first. */
function chooseAnchor(trace, side, touched) {
    const spans = side === 'LEFT' ? [touched.removed, touched.around] : [touched.added];
    for (const one of spans) {
        const found = trace.find(({ path, range }) => anchor_touches(range, one.get(path) ?? []));
        if (found !== undefined)
            return found;
    }
    return trace[0];
}
/** Does a range share a line with one of the spans? */
function anchor_touches({ startLine, endLine }, spans) {
    return spans.some((span) => span.start <= endLine && startLine < span.end);
}

;// CONCATENATED MODULE: ./build/review/difference.js
/** What a claim is known by on head: policy, root, address and aspect. With `identity`, of a claim of base. */
function claimKey(claim, aspect, identity) {
    const at = identity === undefined ? claim : identity.subject(claim);
    return `${claim.policy.id}\n${at.root}\n${at.address}\n${aspect}`;
}
/** The expression that refers to it first, then the declaration: the declaration alone would not tell where it matters. */
function unknownTrace(unknown) {
    return [...unknown.origin.via.map((step) => step.at), unknown.origin.at];
}

;// CONCATENATED MODULE: ./build/review/source-lines.js
const known = new WeakMap();
/** Lines of a file, without their ends. Split once: every finding asks for those of its trace. */
function source_lines_linesOf(file) {
    const lines = known.get(file) ?? file.text.split(/\r\n|\n/u);
    known.set(file, lines);
    return lines;
}
/** Reads the lines of a place, of files by path; none where there is no such file. */
function lineReader(files) {
    return ({ path, range }) => {
        const file = files.get(path);
        return file === undefined ? [] : source_lines_linesOf(file).slice(range.startLine - 1, range.endLine);
    };
}

;// CONCATENATED MODULE: ./build/analysis/secrets/suppression-markers.js
const markers = [
    { pattern: /\bphasegate:allow\b(?!-next)/i, marker: { tool: 'phasegate', applies: 'this-line' } },
    { pattern: /\bphasegate:allow-next-line\b/i, marker: { tool: 'phasegate', applies: 'next-line' } },
    { pattern: /\bgitleaks:allow\b/i, marker: { tool: 'gitleaks', applies: 'this-line' } },
    { pattern: /\bpragma: ?(?:allow|white)list secret\b/i, marker: { tool: 'detect-secrets', applies: 'this-line' } },
    { pattern: /\bpragma: ?(?:allow|white)list nextline secret\b/i, marker: { tool: 'detect-secrets', applies: 'next-line' } },
    { pattern: /\btrufflehog:ignore\b/i, marker: { tool: 'trufflehog', applies: 'this-line' } },
];
/** Markers that one line of text holds. Whether they count is not decided here: only those that stand on base do. */
function suppressionMarkers(line) {
    return markers.filter(({ pattern }) => pattern.test(line)).map(({ marker }) => marker);
}

;// CONCATENATED MODULE: ./build/review/suppressions.js

/** The control that another scanner's marker speaks of. */
const secretControl = 'no-secrets-in-code';
const marker = 'phasegate:allow';
const shape = /phasegate:allow[ \t]+([a-z][a-z0-9-]{0,99})(?:[ \t]+(.{0,500}))?/u;
const otherMarkers = /gitleaks:allow|trufflehog:ignore|pragma: ?(?:allow|white)list/iu;
const commentOnly = /^\s*(?:#|\/\/|\/\*|<!--|--|;)/u;
/** The longest text that a comment can accept, a private key with many lines. */
const targetLinesMax = 300;
/** Finds the suppressions of a file. Costs next to nothing where there is none. */
function findSuppressions(file) {
    const hasOwn = file.text.includes(marker);
    if (!hasOwn && !otherMarkers.test(file.text))
        return [];
    const lines = file.text.split(/\r\n|\n/u);
    return lines.flatMap((line, index) => [
        ...(hasOwn ? ownSuppression(file.path, lines, index) : []),
        ...(otherMarkers.test(line) ? otherSuppressions(file.path, lines, index) : []),
    ]);
}
function ownSuppression(path, lines, index) {
    const line = lines[index] ?? '';
    const match = line.includes(marker) ? shape.exec(line) : null;
    if (match?.[1] === undefined)
        return [];
    // What stands behind the end of the comment is code.
    const [reason = ''] = (match[2] ?? '').split(/\*\/|-->/u, 1);
    const targetIndex = commentOnly.test(line) ? index + 1 : index;
    return [{ path, line: index + 1, policyId: match[1], reason: reason.trim(), ...targetAt(lines, targetIndex) }];
}
function otherSuppressions(path, lines, index) {
    return suppressionMarkers(lines[index] ?? '').flatMap(({ tool, applies }) => {
        if (tool === 'phasegate')
            return [];
        const target = targetAt(lines, applies === 'next-line' ? index + 1 : index);
        return [{ path, line: index + 1, policyId: secretControl, reason: `marked for ${tool}`, ...target, onlySecrets: true }];
    });
}
function targetAt(lines, index) {
    return { target: lines[index] ?? '', targetLine: index + 1, lines: lines.slice(index, index + targetLinesMax) };
}

;// CONCATENATED MODULE: ./build/review/excerpt.js



const linesMax = 12;
const lineCharsMax = 400;
const contextLines = 1;
/** Where the policies see a secret that the text alone does not show: `password = "summer"` of a database. */
function excerpt_secretPlaces(sides) {
    const places = new Map();
    for (const { side, claims } of sides) {
        const secret = claims.violations.filter(({ policy, claim }) => policy.control === secretControl && claim.commit === undefined);
        for (const { policy, at } of secret.flatMap(({ policy, claim }) => placesOf(claim).map((at) => ({ policy, at })))) {
            const file = side.files.get(at.path);
            if (file === undefined)
                continue;
            // What a file that should not be there holds is nobody's business, line by line.
            const range = policy.on === 'source.path' ? { ...at.range, startLine: 1, startColumn: 1, endLine: Infinity } : at.range;
            places.set(file, [...(places.get(file) ?? []), range]);
        }
    }
    return places;
}
function placesOf({ secrets, trace }) {
    return secrets ?? trace.slice(0, 1);
}
/** Source lines for reports. Every secret that the engine or a policy sees in the file is blotted out, whatever the finding is about. */
class ExcerptReader {
    #masked = new Map();
    #scan;
    #places;
    constructor(scan, places) {
        this.#scan = scan;
        this.#places = places;
    }
    read(file, startLine, endLine) {
        if (file === undefined)
            return undefined;
        const lines = this.#lines(file);
        const first = Math.max(1, startLine - contextLines);
        const last = Math.min(lines.length, endLine + contextLines, first + linesMax - 1);
        if (last < first)
            return undefined;
        return { firstLine: first, lines: lines.slice(first - 1, last).map(excerpt_cut) };
    }
    /** The lines for an identity: every secret is so little of a digest that it cannot be guessed, the rest is as it stands, but for indentation. */
    identityOf(file, startLine, endLine) {
        if (file === undefined)
            return '';
        const masked = this.#lines(file).slice(startLine - 1, endLine);
        const raw = source_lines_linesOf(file).slice(startLine - 1, endLine);
        return masked
            .map((line, index) => line.replace(/\u2022+/gu, (run, at) => (0,digest/* blurredDigest */.BZ)((raw[index] ?? '').slice(at, at + run.length))).trim())
            .join('\n');
    }
    #lines(file) {
        const known = this.#masked.get(file);
        if (known !== undefined)
            return known;
        const lines = [...source_lines_linesOf(file)];
        for (const { range } of this.#scan(file).hits)
            blot(lines, range);
        for (const range of this.#places.get(file) ?? [])
            blot(lines, range);
        this.#masked.set(file, lines);
        return lines;
    }
}
function blot(lines, range) {
    const last = Math.min(range.endLine, lines.length);
    for (let number = range.startLine; number <= last; number += 1) {
        const line = lines[number - 1];
        if (line === undefined)
            continue;
        const from = number === range.startLine ? range.startColumn - 1 : 0;
        const to = number === range.endLine ? range.endColumn - 1 : line.length;
        lines[number - 1] = line.slice(0, from) + '\u2022'.repeat(Math.max(0, Math.min(to, line.length) - from)) + line.slice(to);
    }
}
function excerpt_cut(line) {
    return line.length <= lineCharsMax ? line : `${line.slice(0, lineCharsMax)}\u2026`;
}

;// CONCATENATED MODULE: ./build/review/mask-words.js
/** Texts longer than this are not of people's making; what is behind is not shown. */
const charsMax = 20_000;
/** Of these a report has our own words, or what must stay as it is to be found again. */
const mask_words_kept = new Set([
    'path', 'commit', 'id', 'policyId', 'controlId', 'fingerprint', 'title', 'why', 'remedy', 'base', 'head', 'by', 'until', 'kind', 'side',
]); // prettier-ignore
/**
 * A name of the code can be a secret: the key of a `for_each`, a module's source with its token, the reason of a suppression. Names go into
 * addresses, messages and notices by many ways; so the words of the whole report are read once more before they leave, and what the engine
 * knows is shortened. Identities were computed before. A fix that would write a secret down is not offered.
 */
function maskWords(review, scan) {
    const mask = (text) => maskText(text, scan);
    const findings = review.findings.map((finding) => {
        const { fix, ...rest } = finding;
        const masked = maskDeep(rest, mask);
        return fix === undefined || JSON.stringify(maskDeep(fix, mask)) !== JSON.stringify(fix) ? masked : { ...masked, fix };
    });
    const { unresolved, evidence, diagnostics, notices, failures } = review;
    return { ...review, findings, ...maskDeep({ unresolved, evidence, diagnostics, notices, failures }, mask) };
}
/** The text with every secret in it shortened. */
function maskText(text, scan) {
    const shown = text.length > charsMax ? `${text.slice(0, charsMax)}\u2026` : text;
    const { hits } = scan({ path: '', text: shown });
    const own = hits.filter(isSure);
    if (own.length === 0)
        return shown;
    const lines = shown.split('\n');
    for (const { range, redacted } of own.toReversed()) {
        const first = lines[range.startLine - 1] ?? '';
        const last = lines[range.endLine - 1] ?? '';
        lines.splice(range.startLine - 1, range.endLine - range.startLine + 1, first.slice(0, range.startColumn - 1) + redacted + last.slice(range.endColumn - 1));
    }
    return lines.join('\n');
}
/** Sentences speak of passwords: a name before a word is none. */
function isSure({ group, tier }) {
    return tier !== 'possible' || (group !== 'assignment' && group !== 'command-line' && group !== 'connection-string');
}
function maskDeep(value, mask) {
    // The shape stays: only texts are replaced by texts.
    return deep(value, mask);
}
function deep(value, mask) {
    if (typeof value === 'string')
        return mask(value);
    if (Array.isArray(value))
        return value.map((item) => deep(item, mask));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mask_words_kept.has(key) ? item : deep(item, mask)]));
}

// EXTERNAL MODULE: ./build/core/maturity-model.js
var maturity_model = __webpack_require__(827);
;// CONCATENATED MODULE: ./build/review/matrix.js

/** What the code shows of each control of the model, and where this change moved it. */
function buildMatrix(request) {
    const watched = new Set(request.policies.map((policy) => policy.control));
    return maturity_model/* controls */.ne.map((control) => {
        const differences = request.differences.filter((one) => one.policy.control === control.id);
        const reported = request.findings.filter((one) => one.controlId === control.id);
        const introduced = countReported(differences.some((one) => one.introduced), reported.filter((one) => one.baselineState === 'new' || one.baselineState === 'updated'));
        const fixed = differences.filter((one) => one.baselineState === 'absent').length;
        const findings = countReported(differences.some((one) => one.side === 'RIGHT'), reported.filter((one) => one.location.side === 'RIGHT'));
        const shownOnHead = countEvidence(request.head, control.id);
        const shownOnBase = countEvidence(request.base, control.id);
        const gained = shownOnHead > shownOnBase || fixed > 0;
        return {
            controlId: control.id,
            title: control.title,
            epic: control.epic,
            phase: (0,maturity_model/* controlPhase */.pq)(control, request.model),
            state: stateOf({ visible: control.visibleInCode, watched: watched.has(control.id), findings, shown: shownOnHead > 0 }),
            moved: introduced > 0 ? 'down' : gained ? 'up' : 'none',
            findings,
            introduced,
        };
    });
}
/** What is told with a finding of another control counts here all the same. */
function countReported(isThere, reported) {
    return isThere ? Math.max(1, reported.length) : 0;
}
function countEvidence(claims, controlId) {
    return claims.evidence.filter((item) => item.policy.control === controlId && item.claim.maybe === undefined).length;
}
function stateOf(facts) {
    if (!facts.visible)
        return 'invisible';
    if (facts.findings > 0)
        return 'violated';
    if (facts.shown)
        return 'shown';
    return facts.watched ? 'watched' : 'unwatched';
}

// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(6371);
;// CONCATENATED MODULE: ./build/review/moved-place.js

/** Text of all that is known of a place; undefined when nothing is. */
function placeKey({ place }) {
    if (place === undefined)
        return undefined;
    const { region, account, profile } = place;
    const texts = [region.text, account.text, profile.text];
    return texts.every((text) => text === undefined) ? undefined : texts.join('\n');
}
/** Pairs of which head's stands elsewhere, when no other one has come to stand where base's was: two providers may swap their names. */
function movedPlaces(pairs) {
    const moved = pairs.flatMap((pair) => comparePlaces(pair) ?? []);
    const arrived = new Map();
    const add = (key, by) => {
        const left = (arrived.get(key) ?? 0) + by;
        arrived.set(key, left);
        return left;
    };
    for (const { pair } of moved)
        add(standKey(pair.head, pair.head.root), 1);
    return moved.filter(({ pair }) => add(standKey(pair.base, pair.head.root), -1) < 0);
}
/** Evidence of one key can stand in for each other: the same kind of thing in the same place. */
function standKey({ policy, subject, claim }, root) {
    const type = 'resource' in subject ? subject.resource.type : '';
    return `${policy.id}\n${type}\n${root}\n${placeKey(claim) ?? ''}`;
}
const moved_place_names = { region: 'region', account: 'account', profile: 'profile' };
function comparePlaces(pair) {
    const before = pair.base.claim.place;
    const after = pair.head.claim.place;
    if (before === undefined || after === undefined)
        return undefined;
    const changed = ['account', 'region', 'profile'].filter((name) => isOther(before[name], after[name]));
    const [first] = changed;
    if (first === undefined)
        return undefined;
    const words = changed.map((name) => `${moved_place_names[name]} ${shown(after[name])} instead of ${shown(before[name])}`).join(', ');
    const sources = changed.flatMap((name) => after[name].source ?? []);
    const isKnown = changed.some((name) => isCertain(name, before[name], after[name]));
    return {
        pair,
        words,
        confidence: isKnown ? (0,define_policy/* confidenceIn */.S3)(...sources) : 'possible',
        trace: [...sources.flatMap(define_policy/* traceOf */.fC), ...pair.head.claim.trace],
    };
}
function shown({ text, source }) {
    return text ?? (source === undefined ? 'whatever the environment says' : 'what is not known');
}
function isOther(before, after) {
    return before.text !== after.text && (before.text !== undefined || after.source !== undefined);
}
/** What the environment decides may be the same as what is written on the other side; a role that is assumed all at once hardly is. */
function isCertain(name, before, after) {
    if (before.text !== undefined && after.text !== undefined)
        return true;
    return name === 'account' && before.source === undefined && after.text !== undefined;
}

;// CONCATENATED MODULE: ./build/review/pairing.js

/**
 * Pairs what base has with what head has. Each stage gives a key; within equal keys items pair off in order, and what a stage leaves over
 * goes to the next, looser one. So an exact match is never taken away by a similar one.
 */
function pairUp(base, head, stages) {
    let restBase = base;
    let restHead = head;
    const pairs = [];
    for (const stage of stages) {
        const waiting = (0,group_by/* groupBy */.$)(restBase, (item) => stage.ofBase(item));
        const taken = new Set();
        restHead = restHead.filter((item) => {
            const key = stage.ofHead(item);
            const partner = key === undefined ? undefined : waiting.get(key)?.shift();
            if (partner === undefined)
                return true;
            taken.add(partner);
            pairs.push({ base: partner, head: item });
            return false;
        });
        restBase = restBase.filter((item) => !taken.has(item));
    }
    return { pairs, onlyBase: restBase, onlyHead: restHead };
}

;// CONCATENATED MODULE: ./build/review/run-policies.js
/** The key of `Claims.examined`. */
function examinedKey(policy, at) {
    return `${policy.id}\n${at.root}\n${at.address}`;
}
/** What the policies claim of one side. A policy that throws is told in `failures`, and claims nothing. */
function runPolicies(policies, model) {
    const collected = {
        violations: [],
        unresolved: [],
        evidence: [],
        absences: [],
        strengths: [],
        examined: new Map(),
        failures: [],
    };
    for (const policy of policies) {
        try {
            runPolicy(policy, model, collected);
        }
        catch (error) {
            // The message may hold text of the code under review, so only the kind of the error is told.
            const kind = error instanceof Error ? error.name : 'error';
            collected.failures.push(`The policy ${policy.id} could not be evaluated (internal ${kind}). Please report it; nothing can be said about this policy.`);
        }
    }
    return collected;
}
function runPolicy(policy, model, into) {
    for (const subject of model.subjects(policy.on)) {
        into.examined.set(examinedKey(policy, subject), { policy, subject });
        for (const claim of claimsAbout(policy, subject, model))
            add(policy, subject, claim, into);
    }
}
const claimsMade = new WeakMap();
/**
 * Both sides share the subjects that the change cannot reach. What a policy says of one that it looks at alone, which shows in its one
 * parameter, it says once.
 */
function claimsAbout(policy, subject, model) {
    if (policy.evaluate.length > 1)
        return evaluate(policy, subject, model);
    const made = claimsMade.get(policy) ?? new WeakMap();
    claimsMade.set(policy, made);
    const claims = made.get(subject) ?? [...evaluate(policy, subject, model)];
    made.set(subject, claims);
    return claims;
}
/** A policy evaluates only subjects of its own kind; `subjects(policy.on)` returned no others. */
function evaluate(policy, subject, model) {
    const run = policy.evaluate;
    return run.call(policy, subject, model);
}
function add(policy, subject, claim, into) {
    const place = { policy, root: subject.root, address: subject.address, subject };
    switch (claim.claim) {
        case 'violation':
            into.violations.push({ ...place, ...claim.subject, claim: { ...claim, confidence: confidenceOf(claim.confidence, subject) } });
            return;
        case 'unresolved':
            into.unresolved.push({ ...place, claim });
            return;
        case 'evidence':
            into.evidence.push({ ...place, claim });
            return;
        case 'absence':
            into.absences.push({ ...place, claim });
            return;
        case 'strength':
            into.strengths.push({ ...place, claim });
            return;
    }
}
/** A resource that may not exist cannot be certainly wrong. */
function confidenceOf(confidence, subject) {
    const maybe = 'resource' in subject && subject.resource.maybe !== undefined;
    return maybe && confidence === 'certain' ? 'likely' : confidence;
}

;// CONCATENATED MODULE: ./build/review/shown-expression.js

/** Literals that help to recognise an expression and that nobody uses as a secret. */
const harmless = new Set([
    'empty',
    'reference',
    'placeholder',
    'resource',
    'scalar',
    'path',
    'identifier',
    'word',
]);
const literal = /"((?:[^"\\]|\\.){1,4000})"|'((?:[^'\\]|\\.){1,4000})'/gu;
/** An expression of the code for people: a literal in it that may be a secret is left out. Comparisons keep the expression as it is. */
function shownExpression(expression) {
    return expression.replace(literal, (whole, inDouble, inSingle) => harmless.has((0,value_class/* classifyValue */.Ws)(inDouble ?? inSingle ?? '')) ? whole : '"\u2026"');
}

;// CONCATENATED MODULE: ./build/review/compare-evidence.js







/** How the aspect of lost evidence begins. */
const lostAspect = 'lost: ';
/** Controls that base shows and head does not, or not for certain: their loss is the finding, and nothing on head has it. */
function compareEvidence(base, head, identity, proof) {
    const scopeKey = (item, root) => `${item.policy.id}\n${root}\n${item.claim.scope}`;
    // What guards a thing guards it under its new name, even where its content is another.
    const heirOf = (item) => identity.successor(item) ?? identity.subject(item);
    const { pairs, onlyBase, onlyHead } = pairUp(base, head.evidence, [
        { ofBase: (item) => claimKey(item, item.claim.scope, identity), ofHead: (item) => claimKey(item, item.claim.scope) },
        { ofBase: (item) => subjectKey(item, heirOf(item)), ofHead: (item) => subjectKey(item, item) },
        { ofBase: (item) => standingKey(item, heirOf(item)), ofHead: (item) => standingKey(item, item) },
        { ofBase: (item) => scopeKey(item, identity.subject(item).root), ofHead: (item) => scopeKey(item, item.root) },
    ]);
    const unknown = new Map(head.unresolved.map((item) => [examinedKey(item.policy, item), item.claim.unknown]));
    const turnedOff = new Map(head.absences.map((item) => [examinedKey(item.policy, item), item.claim]));
    const lost = onlyBase
        .filter((item) => item.claim.ofSubject !== true || head.examined.has(examinedKey(item.policy, heirOf(item))))
        .filter((item) => !isStillGuarded(item, identity, head.evidence))
        .filter((item) => !isReplaced(item, identity, head.evidence, new Set(onlyHead)))
        .flatMap((item) => {
        const at = examinedKey(item.policy, identity.subject(item));
        const why = unknown.get(at);
        // That a violation cannot be ruled out any more is told by the comparison of what is unresolved.
        if (why !== undefined)
            return item.policy.states === 'violation' ? [] : [unprovenEvidence(item, why, proof)];
        const off = turnedOff.get(at);
        if (off === undefined)
            return [lostEvidence(item)];
        return [turnedOffEvidence(item, off)];
    });
    const uncertain = pairs.flatMap((pair) => {
        const why = maybeOf(pair.head);
        return why === undefined || maybeOf(pair.base) !== undefined ? [] : [unprovenEvidence(pair.head, why, proof)];
    });
    return [...lost, ...uncertain, ...movedPlaces(pairs).map(elsewhere)];
}
function subjectKey(item, at) {
    return item.claim.ofSubject === true ? examinedKey(item.policy, at) : undefined;
}
/** The same subject in the same place, by whatever alias its provider is called. */
function standingKey(item, at) {
    const place = placeKey(item.claim);
    return place === undefined ? undefined : `${examinedKey(item.policy, at)}\n${place}`;
}
/** The expression that decides whether the evidence holds at all: whether its resource exists, or is on. */
function maybeOf({ subject, claim }) {
    return claim.maybe ?? ('resource' in subject ? subject.resource.maybe : undefined);
}
/** It was certainly there on base; on head an expression that is not known decides, or somebody outside the code, which is advice. */
function unprovenEvidence(item, why, { unknown }) {
    const isAdvice = unknownKind(why.reason) !== 'ours' && unknown === 'advise';
    return {
        ...lostEvidence(item),
        confidence: 'likely',
        message: `${item.claim.extent} was certain before this change and now depends on ${shownExpression(why.expression)}, which is not known: ${whatDecides(why.reason)}.`,
        side: 'RIGHT',
        trace: unknownTrace(why),
        ...(isAdvice ? { advisory: 'somebody outside this code decides it; set unknown to block to have it proven' } : {}),
    };
}
/** It is declared, and off: told where it is turned off. A default that turns it off may be overridden. */
function turnedOffEvidence(item, { trace, confidence, fix }) {
    const lost = lostEvidence(item);
    const isLess = confidence !== undefined && core_finding/* confidences */.E2.indexOf(confidence) < core_finding/* confidences */.E2.indexOf(lost.confidence);
    return { ...lost, side: 'RIGHT', trace, ...(isLess ? { confidence } : {}), ...(fix === undefined ? {} : { fix }) };
}
/** It is there, and protects something else now. */
function elsewhere({ pair, words, confidence, trace }) {
    const { base, head } = pair;
    const message = `${head.claim.extent} is pointed elsewhere: ${words}; where it was before, nothing in the code takes its place.`;
    return { ...lostEvidence(base), root: head.root, address: head.address, message, confidence, side: 'RIGHT', trace };
}
function isStillGuarded({ policy, claim }, identity, head) {
    const { guards } = claim;
    if (guards === undefined)
        return false;
    const same = head.filter((other) => other.policy === policy && other.claim.guards?.what === guards.what);
    return identity.isGuarded(guards.directory, same.flatMap((other) => other.claim.guards?.directory ?? []));
}
function isReplaced(lost, identity, head, added) {
    const { policy } = lost;
    if (policy.states !== 'evidence' || policy.standsIn === undefined)
        return false;
    const needed = maybeOf(lost) === undefined;
    const { root } = identity.subject(lost);
    return head.some((other) => {
        if (other.policy !== policy || (needed && maybeOf(other) !== undefined))
            return false;
        // A root that base did not have may be a folder that nothing calls.
        if (other.root !== root && !identity.hadRoot(other.root))
            return false;
        const place = other.root === root ? 'same-root' : added.has(other) ? 'new-in-other-root' : 'other-root';
        return policy.standsIn?.(other.claim, lost.claim, place) === true;
    });
}
function lostEvidence(item) {
    const { policy, claim } = item;
    const maybe = maybeOf(item);
    const message = policy.states === 'strength' ? claim.extent : (policy.lost?.(claim) ?? claim.extent);
    return {
        policy,
        root: item.root,
        address: item.address,
        aspect: lostAspect + claim.scope,
        kind: 'weakening',
        baselineState: 'new',
        introduced: true,
        severity: policy.severity,
        confidence: maybe === undefined ? 'certain' : 'possible',
        message: maybe === undefined
            ? message
            : `${message} Whether it was there before depends on ${shownExpression(maybe.expression)}, which is not known.`,
        side: 'LEFT',
        trace: claim.trace,
    };
}

;// CONCATENATED MODULE: ./build/review/merge-instances.js




/**
 * One cause, one entry: a module that is called ten times, or a resource with `count`, gives the same finding at the same place for each
 * instance, and a rule over many ports gives one for each port. The first stays and lists them all. What several policies say of one thing is
 * told by the gravest of them.
 */
function mergeInstances(findings) {
    const byCause = mergeBy(findings, causeOf).map(withoutListing);
    return [secretOf, ruleOf, guardOf(byCause)].reduce(mergeBy, byCause);
}
function withoutListing(finding) {
    const { listing: _, ...rest } = finding;
    return rest;
}
/** The same secret is often seen twice, in the text and in the attribute it stands in. */
function secretOf(finding) {
    return finding.controlId === secretControl ? merge_instances_placeOf(finding) : undefined;
}
const networkControls = new Set(['cleanup-risky-open-ports', 'limit-network-access']);
/** Says the most of a rule that all of them speak of. */
const widestPolicy = 'sg-ingress-all-ports-open-to-world';
/** A rule that opens every port opens the administration ports too, and lets in more than before. */
function ruleOf(finding) {
    return networkControls.has(finding.controlId) && isIntroduced(finding) ? merge_instances_placeOf(finding) : undefined;
}
/** That a guard is gone and that it is not there are one thing, when it is this change that takes it away. */
function guardOf(findings) {
    const subjectOf = ({ policyId, resource }) => `${policyId}\n${resource}`;
    const lost = new Map(findings.filter(({ aspect }) => aspect.startsWith(lostAspect)).map((loss) => [subjectOf(loss), loss]));
    return (finding) => {
        const loss = lost.get(subjectOf(finding));
        const isLess = loss !== undefined && core_finding/* severities */.gO.indexOf(finding.severity) < core_finding/* severities */.gO.indexOf(loss.severity);
        return finding === loss || (isLess && isIntroduced(finding)) ? subjectOf(finding) : undefined;
    };
}
function isWidest({ policyId }) {
    return Number(policyId === widestPolicy);
}
function isIntroduced({ baselineState }) {
    return baselineState === 'new' || baselineState === 'updated';
}
function merge_instances_placeOf({ location: { path, side, startLine }, baselineState, waiver }) {
    return [path, side, startLine, baselineState, waiver?.reason ?? ''].join('\n');
}
function causeOf(finding) {
    const { path, side, startLine, startColumn } = finding.location;
    return [
        finding.policyId,
        path,
        side,
        startLine,
        startColumn,
        finding.verdict,
        finding.baselineState,
        finding.severity,
        finding.waiver?.reason ?? '',
    ].join('\n');
}
/** Merges findings of equal key into the gravest of them; undefined keys stand alone. */
function mergeBy(findings, keyOf) {
    return [...(0,group_by/* groupBy */.$)(findings, (finding) => keyOf(finding) ?? finding).values()].map((group) => {
        const [first = group[0]] = group.toSorted((a, b) => byGravity(a, b) || isWidest(b) - isWidest(a));
        if (group.length === 1)
            return first;
        const alike = group.filter((one) => one.policyId === first.policyId && one.resource === first.resource);
        return { ...first, message: listed(first, alike), instances: group.flatMap(instancesOf) };
    });
}
const itemsNamedMax = 4;
/** Only what these findings are about is named: what else the same rule opens may have been open before. */
function listed({ message, listing }, alike) {
    if (listing === undefined)
        return message;
    const items = [...new Set(alike.flatMap((one) => one.listing?.item ?? []))];
    const named = items.slice(0, itemsNamedMax).join(', ');
    const more = items.length > itemsNamedMax ? ` and ${items.length - itemsNamedMax} more ${listing.items}` : '';
    return `${listing.before}${named}${more}.`;
}
/** What blocks first, then by severity. */
function byGravity(a, b) {
    if (a.verdict !== b.verdict)
        return a.verdict === 'block' ? -1 : 1;
    return core_finding/* severities */.gO.indexOf(b.severity) - core_finding/* severities */.gO.indexOf(a.severity);
}
function instancesOf(finding) {
    const { id, policyId, resource, aspect, fingerprint } = finding;
    return finding.instances ?? [{ id, policyId, resource, aspect, fingerprint }];
}

// EXTERNAL MODULE: ./build/review/gate.js
var gate = __webpack_require__(5534);
;// CONCATENATED MODULE: ./build/review/to-finding.js




/** What one cause does to ten instances is one thing to accept; what it does to an eleventh is another. */
function causesOf(differences, sides) {
    const cases = differences.map((difference) => ({ difference, cause: to_finding_causeOf(difference, sides) }));
    const introduced = (0,group_by/* groupBy */.$)(cases.filter(({ difference }) => difference.introduced), ({ cause }) => cause);
    const all = new Map([...introduced].map(([cause, members]) => [cause, [cause, ...members.map(({ difference }) => fingerprintOf(difference)).toSorted()]]));
    return new Map(cases.map(({ difference, cause }) => [difference, all.get(cause) ?? [cause]]));
}
/** Stable identity of a finding: policy, resource and aspect; never a line, never a wording. 32 hexadecimal digits. */
function fingerprintOf(difference) {
    return (0,digest/* digest */.br)(difference.policy.id, difference.root, difference.address, difference.aspect);
}
/** The finding of a difference, judged. Throws for a policy that names no place: a bug of ours. */
function toFinding(difference, context) {
    const { policy } = difference;
    const fingerprint = fingerprintOf(difference);
    const id = findingId(difference, context);
    const waiver = context.waivers.find(difference, { id, fingerprint });
    const verdict = (0,gate/* judge */.S4)(difference, context.config, waiver, context.mode);
    return {
        id,
        policyId: policy.id,
        controlId: policy.control,
        phase: (0,gate/* phaseOf */.hU)(policy, context.config),
        severity: (0,gate/* severityOf */.xJ)(difference, context.config),
        confidence: difference.confidence,
        kind: difference.kind,
        baselineState: difference.baselineState,
        verdict: verdict.verdict,
        verdictReason: verdict.reason + (waiver === undefined ? endedText(difference, context) : ''),
        title: policy.title,
        message: difference.message,
        ...(difference.listing === undefined ? {} : { listing: difference.listing }),
        why: policy.why,
        remedy: policy.remedy,
        resource: displayName(difference),
        aspect: difference.aspect,
        location: locate(difference, context),
        ...placesBeside(difference, context),
        ...(difference.witness === undefined ? {} : { witness: difference.witness }),
        fingerprint,
        ...(waiver === undefined ? {} : { waiver }),
    };
}
/** Who wrote the comment expects it to count. */
function endedText(difference, { waivers }) {
    const ended = waivers.ended(difference);
    return ended === undefined ? '' : `; the suppression at ${ended.path}:${ended.line} was given for less`;
}
/**
 * Bound to what was judged: the claim, its weight, the lines that cause it, and everything it is claimed of, so that an acceptance does not
 * carry over to other code. All instances of one cause have the same id; another instance is another id for all of them. It is long, because the
 * author chooses what is hashed: of two claims whose short ids are equal, found by trial, the harmless one would be shown to be accepted.
 */
function findingId(difference, { causes }) {
    return (0,digest/* digest */.br)(...(causes.get(difference) ?? []));
}
/** The claim and the lines that cause it, whichever resource it is about. */
function to_finding_causeOf(difference, { base, head, excerpts }) {
    const { policy, kind, severity, address, aspect, trace, side, commit } = difference;
    // What a branch has had stays what it was through every push and rebase; head has other lines there.
    if (commit !== undefined)
        return (0,digest/* digest */.br)(policy.id, kind, severity, address, aspect);
    const message = difference.listing?.before ?? difference.message;
    const files = (side === 'LEFT' ? base : head).files;
    const lines = trace.map(({ path, range }) => `${path}\n${excerpts.identityOf(files.get(path), range.startLine, range.endLine)}`);
    return (0,digest/* digest */.br)(policy.id, kind, severity, message.replaceAll(address, ''), ...lines);
}
/** `network: aws_security_group.web`; the root is left out where it says nothing. */
function displayName(at) {
    return at.root === '.' || at.root === at.address ? at.address : `${at.root}: ${at.address}`;
}
function locate(difference, context) {
    const side = difference.side === 'LEFT' ? context.base : context.head;
    const anchor = chooseAnchor(difference.trace.map((at) => behindLink(at, side)), difference.side, context.touched);
    if (anchor === undefined)
        throw new Error(`the policy ${difference.policy.id} reported a finding without a place`);
    const location = toFindingLocation(anchor, difference.side, side, context.excerpts);
    if (difference.commit === undefined)
        return location;
    // Head's file has other lines there: showing them would mislead.
    const { excerpt: _, ...place } = location;
    return { ...place, commit: difference.commit };
}
/** Related places and the fix, where their texts stand. */
function placesBeside({ related, fix, side }, { base, head }) {
    const from = side === 'LEFT' ? base : head;
    const move = (one) => ({ ...one, location: behindLink(one.location, from) });
    return {
        ...(related === undefined ? {} : { related: related.map(move) }),
        ...(fix === undefined || side === 'LEFT' ? {} : { fix: { ...fix, edits: fix.edits.map(move) } }),
    };
}
/** The text behind a link stands where the link leads to. */
function behindLink(at, { aliases }) {
    const path = aliases.get(at.path)?.target;
    return path === undefined ? at : { ...at, path };
}
/** The location with the lines of that side around it. */
function toFindingLocation(place, side, from, excerpts) {
    const at = behindLink(place, from);
    const { startLine, startColumn, endLine, endColumn } = at.range;
    const excerpt = excerpts.read(from.files.get(at.path) ?? from.files.get(place.path), startLine, endLine);
    return {
        path: at.path,
        side,
        startLine,
        endLine,
        startColumn,
        endColumn,
        commit: from.revision,
        ...(excerpt === undefined ? {} : { excerpt }),
    };
}

;// CONCATENATED MODULE: ./build/review/assemble.js









/** Puts the result together; everything is decided by now. */
function assemble(request) {
    const { config, base, head, comparison } = request;
    const { claims } = request;
    const places = excerpt_secretPlaces([
        { side: base, claims: claims.base },
        { side: head, claims: claims.head },
    ]);
    const excerpts = new ExcerptReader(request.scanSecrets, places);
    const context = {
        mode: request.mode,
        config,
        base,
        head,
        touched: request.touched,
        excerpts,
        waivers: request.waivers,
        causes: causesOf(comparison.differences, { base, head, excerpts }),
    };
    const findings = mergeInstances(comparison.differences.map((difference) => toFinding(difference, context))).toSorted(byWeight);
    const { model, phase, severity, confidence } = config;
    const skipped = [
        ...new Map([...request.skippedInHistory, ...base.skipped, ...head.skipped].map((entry) => [entry.path, entry])).values(),
    ];
    const review = {
        schemaVersion: 1,
        mode: request.mode,
        conclusion: concludes(findings, request),
        base: request.mode === 'scan' ? null : base.revision,
        head: head.revision,
        gate: { model, phase, severity, confidence },
        findings,
        unresolved: unresolvedEntries(request),
        evidence: request.claims.head.evidence
            .filter(({ claim }) => claim.maybe === undefined)
            .map((item) => evidenceEntry(item, head, excerpts)),
        matrix: buildMatrix({ model, policies: request.policies, ...request.claims, differences: comparison.differences, findings }),
        counts: {
            filesChanged: request.filesChanged,
            filesRead: new Set([...base.files.keys(), ...head.files.keys()]).size,
            filesSkipped: skipped.length,
            resources: request.resources,
            policies: request.policies.length,
        },
        skipped,
        diagnostics: diagnosticsOf(request),
        notices: request.notices,
        failures: request.failures,
        durationMs: Math.round(request.durationMs),
    };
    return maskWords(review, request.scanSecrets);
}
/** What was not understood or not looked at whole; the change's own files and the code that it reaches. */
function diagnosticsOf({ head, texts, unread }) {
    const ofCode = head.diagnostics.map(({ kind, message, location }) => ({
        path: location.path,
        line: location.range.startLine,
        kind,
        message,
    }));
    const ofBytes = head.replaced.map((path) => ({
        path,
        line: 1,
        kind: 'not-read',
        message: 'Some bytes are no UTF-8; they were replaced before reading.',
    }));
    const ofSecrets = texts.flatMap((file) => file.secrets().limits.map(({ reason, line }) => ({
        path: file.path,
        line: line ?? 1,
        kind: 'limit-reached',
        message: `Not searched whole for secrets: ${reason}`,
    })));
    const ofChange = unread.map((message) => ({ path: '.', line: 1, kind: 'not-read', message }));
    return [...ofChange, ...ofCode, ...ofBytes, ...ofSecrets];
}
function concludes(findings, request) {
    const blocked = request.failures.length > 0 || findings.some((finding) => finding.verdict === 'block');
    if (blocked)
        return 'failure';
    return request.filesChanged === 0 ? 'neutral' : 'success';
}
/** What blocks first, then by severity, then by place. */
function byWeight(a, b) {
    const gravity = byGravity(a, b);
    if (gravity !== 0)
        return gravity;
    if (a.location.path !== b.location.path)
        return a.location.path < b.location.path ? -1 : 1;
    return a.location.startLine - b.location.startLine;
}
/** Each expression is shown once for a place, with all that depends on it. */
function unresolvedEntries({ comparison, touched }) {
    const entries = new Map();
    for (const { claim, onBase } of comparison.unresolved) {
        if (onBase)
            continue;
        const entry = toUnresolvedEntry(claim, touched);
        const key = `${entry.path}\n${entry.line}\n${entry.expression}`;
        entries.set(key, withAnother(entries.get(key), entry) ?? entry);
    }
    return [...entries.values()];
}
/** Of one policy, one resource is enough: a rule of ten groups is one thing to look at. */
function withAnother(first, { policyId, resource, message }) {
    if (first === undefined)
        return undefined;
    const { also = [] } = first;
    return [first, ...also].some((one) => one.policyId === policyId) ? first : { ...first, also: [...also, { policyId, resource, message }] };
}
function toUnresolvedEntry({ policy, claim, ...at }, touched) {
    const { path, range } = chooseAnchor(unknownTrace(claim.unknown), 'RIGHT', touched) ?? claim.unknown.origin.at;
    return {
        policyId: policy.id,
        resource: displayName(at),
        path,
        line: range.startLine,
        expression: shownExpression(claim.unknown.expression),
        reason: claim.unknown.reason,
        decidedBy: whatDecides(claim.unknown.reason),
        message: claim.message,
    };
}
function evidenceEntry({ policy, claim }, head, excerpts) {
    const [at] = claim.trace;
    if (at === undefined)
        throw new Error(`the policy ${policy.id} gave evidence without a place`);
    return { controlId: policy.control, policyId: policy.id, extent: claim.extent, location: toFindingLocation(at, 'RIGHT', head, excerpts) };
}

;// CONCATENATED MODULE: ./build/review/beyond-base.js

/** A violation of what base had not at all keeps its own witness: any will do. */
function beyondBase(base, identity) {
    const onBase = new Map();
    for (const examined of base.examined.values()) {
        if (hasBeyond(examined))
            onBase.set(examinedKey(examined.policy, identity.subject(examined.subject)), examined);
    }
    return (found) => {
        const before = onBase.get(examinedKey(found.policy, found));
        if (before === undefined)
            return found;
        const witness = askPolicy(before, found.claim);
        if (witness === 'nothing')
            return witness;
        const { witness: _, ...claim } = found.claim;
        return { ...found, claim: witness === undefined ? claim : { ...claim, witness } };
    };
}
function hasBeyond({ policy }) {
    return policy.states === 'violation' && policy.beyond !== undefined;
}
function askPolicy({ policy, subject }, violation) {
    return hasBeyond({ policy, subject }) ? policy.beyond(violation, subject) : violation.witness;
}

;// CONCATENATED MODULE: ./build/review/compare-strengths.js


/** Degrees that fell. What is gone is held against what took its place, so that a new name is no way around the comparison. */
function compareStrengths(base, head, identity) {
    const keyOf = (item) => claimKey(item, item.claim.aspect);
    const sure = pairUp(base.strengths, head.strengths, [{ ofBase: (item) => successorKey(item, identity), ofHead: keyOf }]);
    // The main resource alone may have little content: that it is the same says less than that the degrees are alike.
    const same = pairUp(sure.onlyBase, sure.onlyHead, [{ ofBase: (item) => claimKey(item, item.claim.aspect, identity), ofHead: keyOf }]);
    const left = { onlyBase: same.onlyBase, onlyHead: same.onlyHead };
    const pairs = [...sure.pairs, ...same.pairs.filter((pair) => isAlike(pair.base, pair.head)), ...alike(left, identity)];
    return pairs.flatMap((pair) => weakened(pair.base, pair.head, identity) ?? []);
}
function isAlike(before, after) {
    return before.policy.states === 'strength' && before.policy.isAlike?.(before.claim.degree, after.claim.degree) === true;
}
function successorKey(item, identity) {
    const at = identity.successor(item);
    return at === undefined ? undefined : claimKey({ ...item, ...at }, item.claim.aspect);
}
/** Pairs of one policy that are looked at; whatever is beyond was replaced in such numbers that nobody can say by what. */
const alikeMax = 200;
/** One gone and one come under no common name: the same where the policy takes them for it. */
function alike({ onlyBase, onlyHead }, identity) {
    const gone = onlyBase.filter((item) => identity.isGone(item)).slice(0, alikeMax);
    const came = new Set(onlyHead.filter((item) => identity.isNew(item)).slice(0, alikeMax));
    return gone.flatMap((before) => {
        const { root } = identity.subject(before);
        for (const after of came) {
            if (after.policy !== before.policy || after.root !== root || after.claim.aspect !== before.claim.aspect)
                continue;
            if (!isAlike(before, after))
                continue;
            came.delete(after);
            return [{ base: before, head: after }];
        }
        return [];
    });
}
function weakened(before, after, identity) {
    const { policy } = after;
    // What both sides share was not weakened.
    if (policy.states !== 'strength' || before.claim.degree === after.claim.degree)
        return undefined;
    const degree = policy.renamed?.(before.claim.degree, (text) => identity.expression(text, before.root)) ?? before.claim.degree;
    const weakening = policy.weaker(degree, after.claim.degree);
    if (weakening === undefined)
        return undefined;
    const { message, severity = policy.severity, confidence = 'certain', trace = after.claim.trace, witness, fix } = weakening;
    return {
        policy,
        root: after.root,
        address: after.address,
        aspect: after.claim.aspect,
        kind: 'weakening',
        baselineState: 'new',
        introduced: true,
        severity,
        confidence,
        message,
        side: 'RIGHT',
        trace,
        ...(witness === undefined ? {} : { witness }),
        ...(fix === undefined ? {} : { fix }),
    };
}

// EXTERNAL MODULE: ./build/evaluate/value-equality.js
var value_equality = __webpack_require__(812);
;// CONCATENATED MODULE: ./build/review/compare-unresolved.js






/**
 * What a policy could not decide on head. What the code decides and we could not work out could be anything, so a policy that weighs much
 * takes it for a violation, whatever base was; what somebody outside decides is shown, and counts only where proof is wanted.
 */
function compareUnresolved(base, head, identity, proof) {
    const onBase = new Map(base.unresolved.map((item) => [
        unprovenKey(item, identity.subject(item), identity.expression(item.claim.unknown.expression, item.root)),
        item,
    ]));
    const differences = [];
    const entries = [];
    for (const item of head.unresolved) {
        const { unknown } = item.claim;
        const before = onBase.get(unprovenKey(item, item, unknown.expression));
        const isOld = before !== undefined && isSame(before, item, proof);
        if (failsClosed(item))
            differences.push(unproven(item, isOld));
        else if (proof.unknown === 'block' && !isOld)
            differences.push(unproven(item, isOld));
        else
            entries.push({ claim: item, onBase: isOld });
    }
    return { differences, entries };
}
/** Does what is not known weigh as much as what is wrong? */
function failsClosed({ policy, claim }) {
    return unknownKind(claim.unknown.reason) === 'ours' && (0,core_finding/* atLeast */.jZ)(core_finding/* severities */.gO, policy.severity, 'high');
}
function unprovenKey({ policy, claim }, at, expression) {
    return `${examinedKey(policy, at)}\n${claim.unknown.reason}\n${expression}`;
}
/**
 * Is an unknown of the same name the same thing on both sides? What somebody outside decides is. A name of ours is cut short, so its lines
 * have to be the same; and what a limit hides may come from any line, unless the resource is known whole.
 */
function isSame(base, head, { sameText, changesCode }) {
    const [before, after] = [base.claim.unknown, head.claim.unknown];
    if (unknownKind(after.reason) !== 'ours' || before === after || !changesCode)
        return true;
    if (after.reason === 'limit-reached')
        return isSameWhole(base.subject, head.subject);
    const places = unknownTrace(before);
    const now = unknownTrace(after);
    return places.length === now.length && places.every((at, index) => sameText(at, now[index] ?? at));
}
/** Two resources of which nothing is unknown, and that say the same. */
function isSameWhole(base, head) {
    if (!('resource' in base) || !('resource' in head))
        return false;
    return (0,value_equality/* equalValues */.b)(base.resource.attributes, head.resource.attributes) === true;
}
function unproven(item, isOld) {
    const { claim, policy } = item;
    const { unknown } = claim;
    const isOurs = unknownKind(unknown.reason) === 'ours';
    const what = `${claim.message}. It depends on ${shownExpression(unknown.expression)}: ${whatDecides(unknown.reason)}.`;
    return {
        policy,
        root: item.root,
        address: item.address,
        aspect: `${isOurs ? 'not worked out' : 'not proven'}: ${claim.aspect}`,
        kind: 'violation',
        baselineState: isOld ? 'unchanged' : 'new',
        introduced: !isOld,
        severity: policy.severity,
        confidence: 'likely',
        message: isOurs
            ? `This review could not work out ${what} It could be anything, so it counts as open.`
            : `This cannot be proven safe: ${what}`,
        side: 'RIGHT',
        trace: unknownTrace(unknown),
    };
}

;// CONCATENATED MODULE: ./build/review/compare.js







/** Both sides went through the same code; here, and only here, what one says is held against the other. */
function compareClaims(base, head, identity, proof) {
    const unresolved = compareUnresolved(base, head, identity, proof);
    return {
        differences: [
            ...compareViolations(base, head, identity),
            ...unresolved.differences,
            ...compareEvidence(base.evidence, head, identity, proof),
            ...compareStrengths(base, head, identity),
        ],
        unresolved: unresolved.entries,
    };
}
/** With what is found otherwise than by policies. */
function withDifferences(comparison, added) {
    return added.length === 0 ? comparison : { ...comparison, differences: [...added, ...comparison.differences] };
}
function compareViolations(base, head, identity) {
    const { pairs, onlyBase, onlyHead } = pairUp(base.violations, head.violations, [
        { ofBase: (item) => claimKey(item, item.claim.aspect, identity), ofHead: (item) => claimKey(item, item.claim.aspect) },
        { ofBase: (item) => movableSecret(item, identity.isGone(item)), ofHead: (item) => movableSecret(item, isNewPlace(item, identity)) },
    ]);
    const written = writtenSecrets(base, identity);
    const beyond = beyondBase(base, identity);
    const onBase = new Map(base.violations.map((item) => [claimKey(item, item.claim.aspect, identity), item]));
    return [
        ...pairs.map((pair) => pairedViolation(pair.base, pair.head)),
        ...onlyHead.map((found) => {
            const item = beyond(found);
            if (item === 'nothing')
                return toDifference(found, 'unchanged', false);
            // What base had in every deployment is not new in some of them.
            const { aspect, everywhere } = item.claim;
            const before = everywhere === undefined ? written.get(claimKey(item, aspect)) : onBase.get(claimKey(item, everywhere));
            return before === undefined ? toDifference(item, 'new', true) : pairedViolation(before, item);
        }),
        ...onlyBase.map((item) => toDifference(item, 'absent', false)),
    ];
}
/** Secrets that base has, by file: writing one down once more in its own file leaks nothing new. In another file it does. */
function writtenSecrets(base, identity) {
    const secrets = base.violations.filter(({ policy }) => secretPolicyIds.has(policy.id));
    return new Map(secrets.map((item) => [claimKey(item, item.claim.aspect, identity), item]));
}
/**
 * A secret that goes from one file to another is the same secret: its aspect tells it apart from any other. In an attribute it goes along with its
 * resource, but not to a root that was there before, where it opens something else.
 */
function movableSecret({ policy, claim }, isOnTheMove) {
    const isMovable = policy.on === 'source.text' || (policy.on === 'sensitive.value' && isOnTheMove);
    return isMovable ? `${policy.id}\n${claim.aspect}` : undefined;
}
function isNewPlace(item, identity) {
    return identity.isNew(item) && !identity.hadRoot(item.root);
}
const severityRank = { info: 0, low: 1, medium: 2, high: 3, critical: 4 };
function pairedViolation(base, head) {
    const before = severityRank[base.claim.severity ?? base.policy.severity];
    const after = severityRank[head.claim.severity ?? head.policy.severity];
    if (after > before)
        return toDifference(head, 'updated', true);
    return toDifference(head, 'unchanged', false);
}
function toDifference(item, state, introduced) {
    const { claim, policy } = item;
    return {
        policy,
        root: item.root,
        address: item.address,
        aspect: claim.aspect,
        kind: 'violation',
        baselineState: state,
        introduced,
        severity: claim.severity ?? policy.severity,
        confidence: claim.confidence,
        message: claim.message,
        side: state === 'absent' ? 'LEFT' : 'RIGHT',
        trace: claim.trace,
        ...(claim.listing === undefined ? {} : { listing: claim.listing }),
        ...(claim.commit === undefined ? {} : { commit: claim.commit }),
        ...(claim.asPolicy === undefined ? {} : { asPolicy: claim.asPolicy }),
        ...(claim.related === undefined ? {} : { related: claim.related }),
        ...(claim.fix === undefined ? {} : { fix: claim.fix }),
        ...(claim.witness === undefined ? {} : { witness: claim.witness }),
    };
}

// EXTERNAL MODULE: ./build/review/config.js
var review_config = __webpack_require__(6363);
;// CONCATENATED MODULE: ./build/review/cut-short.js
/**
 * Changed files in which the search for secrets ended before the end, and did not on base: whatever stands behind was not looked at. Each
 * is a sentence, and the review fails with any of them.
 */
function searchCutShort(base, head, scan, identity) {
    const before = new Map(base.texts.map((file) => [identity.path(file.path), file]));
    return head.texts
        .filter((file) => cut_short_isCutShort(file, scan) && !cut_short_isCutShort(before.get(file.path), scan))
        .map((file) => {
        const cut = scan(file).limits.find(({ isCut }) => isCut === true);
        return `${file.path}:${cut?.line ?? 1} was not searched to its end for secrets: ${cut?.reason}. Make it several files, or exclude it in the configuration on the base branch.`;
    });
}
function cut_short_isCutShort(file, scan) {
    return file !== undefined && scan(file).limits.some(({ isCut }) => isCut === true);
}

// EXTERNAL MODULE: ./build/review/exclude.js
var review_exclude = __webpack_require__(2075);
;// CONCATENATED MODULE: ./build/review/failures.js

/** Reasons why a review is no review, whatever was found: each ends in the conclusion `failure`, never in a pass. */
/** Policies that crashed on either side. */
function policyFailures(claims) {
    return [...new Set([...claims.base.failures, ...claims.head.failures])];
}
/** A file that the commit names and the repository does not have: nothing can be said about the change then. */
function missingFrom(side) {
    const [first, ...others] = side.skipped.filter((entry) => entry.reason === 'missing-object');
    if (first === undefined)
        return [];
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return [
        `${first.path}${more} cannot be read: the clone does not have the object. Fetch the whole commit (no --filter, no partial clone) and try again.`,
    ];
}
/** A changed file that base could read and head cannot: what the change says there is not known, and must not pass as nothing. */
function brokenBy(change, base, head) {
    const changed = new Set(change.files.map((file) => file.path));
    const count = (side, path) => side.diagnostics.filter((one) => one.kind === 'parse-error' && one.location.path === path).length;
    const broken = head.diagnostics.filter(({ kind, location }) => kind === 'parse-error' && changed.has(location.path));
    const origins = new Map(change.files.map((file) => [file.path, file.basePath ?? file.path]));
    const worse = broken.filter(({ location: { path } }) => count(head, path) > count(base, origins.get(path) ?? path));
    const first = new Map(worse.toReversed().map((one) => [one.location.path, one]));
    return [...first.values()].map(({ location, message }) => `${location.path}:${location.range.startLine} cannot be read: ${message} Mend it, so that the change can be reviewed.`);
}
/**
 * A changed file that head can read and base could not: all of it would be new, and what the change takes away would not be seen. A change of
 * nothing but such files is how they are mended: it is judged as if all of it were new, which can be accepted like every finding.
 */
function unreadableBase(change, base, head) {
    const errors = (side, path) => side.diagnostics.filter((one) => one.kind === 'parse-error' && one.location.path === path);
    const mended = change.files.flatMap(({ path, basePath = path, status }) => {
        const broken = errors(base, basePath);
        const [first] = broken;
        return first === undefined || status === 'removed' || broken.length <= errors(head, path).length ? [] : [{ basePath, first }];
    });
    if (mended.length === change.files.length)
        return [];
    return mended.map(({ basePath, first }) => `${basePath}:${first.location.range.startLine} cannot be read on the base branch: ${first.message} What this change brings cannot be told from what was there; mend that file in a change of its own first.`);
}
/** Files that Terraform loads from a folder; it follows links and knows no largest size. */
const terraformFile = /\.(?:tf|tfvars|tofu)(?:\.json)?$/u;
const templateFile = /\.(?:ya?ml|template)$/u;
/**
 * Is it code by its name? CloudFormation takes no template above 1 MB, but what packages one drops its comments first; JSON has none, and data
 * in JSON is often large.
 */
function isCode(path, reason) {
    return terraformFile.test(path) || templateFile.test(path) || (path.endsWith('.json') && reason !== 'too-large');
}
const unreadWords = new Map([
    ['too-large', 'is too large'],
    ['symlink', 'is a symbolic link'],
    ['lfs-pointer', 'is a pointer into Git LFS'],
    ['binary', 'is no text'],
    ['unsafe-path', 'has a name that cannot be used safely'],
]);
const mediaFile = /\.(?:png|jpe?g|gif|webp|avif|ico|bmp|tiff?|svgz?|pdf|woff2?|ttf|otf|eot|mp[34]|mov|webm|drawio|vsdx?|pptx?|docx?|xlsx?)$/iu;
const folderReasons = new Set(['symlink', 'unsafe-path', 'lfs-pointer']);
/** On head they stand in `skipped`, whatever the comparison calls the change: a file that becomes a link may count as removed. */
function broughtUnread(change, head, exclude) {
    const reasons = new Map([...change.head.skipped, ...head.skipped].map(({ path, reason }) => [path, reason]));
    return change.files.flatMap(({ path }) => {
        const reason = reasons.get(path) ?? '';
        const words = unreadWords.get(reason);
        if (words === undefined || (0,review_exclude/* isExcluded */.R)(path, exclude))
            return [];
        return [
            {
                path,
                words,
                isCode: isCode(path, reason),
                isFolder: folderReasons.has(reason),
                isContent: reason !== 'binary' || !mediaFile.test(path),
            },
        ];
    });
}
/**
 * Code in a form that is not read, where an author could put anything: a template or a Terraform file as a link or padded beyond the largest size; and where
 * code asks for a file or a folder of this repository that is not found, everything of that sort that the change brings, since it may be what is
 * asked for.
 */
function unreadCode(request) {
    const { change, base, head, comparison, exclude } = request;
    const brought = broughtUnread(change, head, exclude);
    if (brought.length === 0)
        return [];
    const modules = ({ diagnostics }) => diagnostics.filter(({ isLocal }) => isLocal === true).length;
    const wantsFile = comparison.unresolved.some(({ claim, onBase }) => !onBase && claim.claim.unknown.reason === 'file-not-read');
    const wantsFolder = modules(head) > modules(base);
    return brought
        .filter((one) => one.isCode || (wantsFile && one.isContent) || (wantsFolder && one.isFolder))
        .map(({ path, words }) => `${path} ${words} and was not reviewed. Commit it as a plain text file, or exclude it in the configuration on the base branch.`);
}
/**
 * Limits that head reaches and that base did not reach on the same lines: whatever stands behind a limit was not judged, and an author could put
 * anything there. A value that is too deep, too long or too much is told with its place, wherever that is: the cause may stand in another file.
 */
function limitsReached(base, head, { unresolved }, { sameText }) {
    const ofLimits = (side) => side.diagnostics.filter(({ kind }) => kind === 'limit-reached');
    const before = [...ofLimits(base)];
    const told = new Map();
    for (const { location, message } of ofLimits(head)) {
        const old = before.findIndex((one) => one.message === message && sameText(one.location, location));
        if (old >= 0)
            before.splice(old, 1);
        else
            told.set(location.path, told.get(location.path) ?? limitText(location.path, location.range.startLine, message));
    }
    for (const { claim, onBase } of unresolved) {
        const { unknown } = claim.claim;
        const { path, range } = unknown.origin.at;
        if (!onBase && unknown.reason === 'limit-reached')
            told.set(path, told.get(path) ?? limitText(path, range.startLine, unknown.expression));
    }
    return [...told.values()];
}
function limitText(path, line, what) {
    return `${path}:${line} reaches a limit: ${what.replace(/\.$/u, '')}. Make it simpler, so that the change can be reviewed.`;
}

// EXTERNAL MODULE: ./build/review/gate-changes/codeowners-changes.js
var codeowners_changes = __webpack_require__(2172);
// EXTERNAL MODULE: ./build/review/gate-changes/gate-change.js
var gate_change = __webpack_require__(8639);
// EXTERNAL MODULE: ./build/review/gate-changes/gate-policy.js
var gate_policy = __webpack_require__(4925);
// EXTERNAL MODULE: ./build/review/gate-changes/yaml-place.js
var yaml_place = __webpack_require__(3068);
;// CONCATENATED MODULE: ./build/review/gate-changes/config-changes.js






/** What the configuration on head would let pass that the one on base does not. */
function configChanges(files, parse, policySeverity) {
    const before = files.base.files.get(review_config/* configPath */.e);
    const after = files.head.files.get(review_config/* configPath */.e);
    const unread = files.head.unread.get(review_config/* configPath */.e);
    if (unread !== undefined && !files.base.unread.has(review_config/* configPath */.e))
        return [unusable(`cannot be read (${unread})`)];
    if (before?.text === after?.text)
        return [];
    const base = before === undefined ? { config: review_config/* defaultConfig */.s, problems: [] } : parse(before.text, review_config/* configPath */.e);
    // An unusable configuration on base has failed the review already.
    if (base.problems.length > 0)
        return [];
    const head = after === undefined ? { config: review_config/* defaultConfig */.s, problems: [] } : parse(after.text, review_config/* configPath */.e);
    const [problem] = head.problems;
    if (problem !== undefined)
        return [unusable(`is not valid: ${problem.message}`)];
    const roots = { base: (0,yaml_place/* yamlRoot */.iP)(before), head: (0,yaml_place/* yamlRoot */.iP)(after) };
    return loweredIn(base.config, head.config, policySeverity).map((one) => toChange(one, roots, after !== undefined));
}
function unusable(clause) {
    const message = `${review_config/* configPath */.e} on head ${clause}. Once it is merged, every review would fail, that of its repair too.`;
    const at = { path: review_config/* configPath */.e, range: gate_change/* fileStart */.N };
    return { aspect: 'configuration: unusable', message, severity: 'medium', side: 'RIGHT', at, endsReviews: true };
}
function toChange({ route, aspect, message }, { base, head }, isThere) {
    const onHead = (0,yaml_place/* placeIn */.VV)(head, route);
    const onBase = (0,yaml_place/* placeIn */.VV)(base, route);
    const shared = { aspect: `configuration: ${aspect}`, message, severity: 'high' };
    if (onHead !== undefined || (onBase === undefined && isThere)) {
        return { ...shared, side: 'RIGHT', at: { path: review_config/* configPath */.e, range: onHead ?? gate_change/* fileStart */.N } };
    }
    return { ...shared, side: 'LEFT', at: { path: review_config/* configPath */.e, range: onBase ?? gate_change/* fileStart */.N } };
}
function loweredIn(base, head, policySeverity) {
    return [
        ...gateSettings(base, head),
        ...policySettings(base, head, policySeverity),
        ...head.exclude.flatMap((pattern, index) => base.exclude.includes(pattern)
            ? []
            : [
                {
                    route: ['exclude', index],
                    aspect: `exclude ${pattern}`,
                    message: `Files that match ${(0,gate_change/* quoted */.T)(pattern)} would not be read any more.`,
                },
            ]),
        ...head.trustedAccounts.flatMap((account, index) => base.trustedAccounts.includes(account)
            ? []
            : [{ route: ['trustedAccounts', index], aspect: `trusts ${account}`, message: `The AWS account ${account} would count as yours.` }]),
        ...acceptanceSettings(base.acceptance, head.acceptance),
        ...waiverSettings(base, head),
        ...patternSettings(base, head),
    ];
}
/** A pattern that head has not, or takes less seriously. */
function patternSettings(base, head) {
    return base.secrets.patterns.flatMap(({ id, pattern, confidence }, index) => {
        const kept = head.secrets.patterns.some((one) => one.pattern === pattern && !isAbove(core_finding/* confidences */.E2, confidence, one.confidence));
        const message = `Secrets that the pattern ${(0,gate_change/* quoted */.T)(id)} finds would not be found any more, or count less.`;
        return kept ? [] : [{ route: ['secrets', 'patterns', index], aspect: `pattern ${id}`, message }];
    });
}
function gateSettings(base, head) {
    const lowered = [];
    const add = (key, from, to, effect) => {
        lowered.push({ route: [key], aspect: key, message: `${key} changes from ${String(from)} to ${String(to)}: ${effect}.` });
    };
    if (head.phase < base.phase)
        add('phase', base.phase, head.phase, `controls of phase ${head.phase + 1} and later only advise`);
    if (isAbove(core_finding/* severities */.gO, head.severity, base.severity))
        add('severity', base.severity, head.severity, `findings below ${head.severity} only advise`);
    if (isAbove(core_finding/* confidences */.E2, head.confidence, base.confidence))
        add('confidence', base.confidence, head.confidence, `findings that are less than ${head.confidence} only advise`);
    if (base.unknown === 'block' && head.unknown === 'advise')
        add('unknown', 'block', 'advise', 'values that cannot be proven only advise');
    const later = maturity_model/* controls */.ne.filter((one) => (0,maturity_model/* controlPhase */.pq)(one, base.model) <= base.phase && (0,maturity_model/* controlPhase */.pq)(one, head.model) > base.phase);
    if (base.model !== head.model && later.length > 0)
        add('model', base.model, head.model, `${later.length} controls move beyond phase ${base.phase} and only advise`);
    return lowered;
}
function isAbove(order, value, floor) {
    return order.indexOf(value) > order.indexOf(floor);
}
/** The strictest last. What is not set blocks by phase and severity; a change of the gate only advises unless it is set. */
function gateRank(id, gate) {
    if (gate === undefined)
        return id === gate_policy/* gatePolicy */.C.id ? 1 : 2;
    return { off: 0, advise: 1, block: 3 }[gate];
}
function policySettings(base, head, policySeverity) {
    const ids = new Set([...Object.keys(base.policies), ...Object.keys(head.policies)]);
    return [...ids].flatMap((id) => {
        const [before, after] = [base, head].map(({ policies }) => (Object.hasOwn(policies, id) ? (policies[id] ?? {}) : {}));
        const own = id === gate_policy/* gatePolicy */.C.id ? gate_policy/* gatePolicy */.C.severity : policySeverity(id);
        return [...gateFall(id, before?.gate, after?.gate), ...severityFall(id, before?.severity ?? own, after?.severity ?? own)];
    });
}
function gateFall(id, before, after) {
    if (gateRank(id, after) >= gateRank(id, before))
        return [];
    const message = `The policy ${(0,gate_change/* quoted */.T)(id)} changes from ${before ?? 'its default'} to ${after ?? 'its default'}.`;
    return [{ route: ['policies', id, 'gate'], aspect: `policy ${id} gate`, message }];
}
function severityFall(id, before, after) {
    if (before === undefined || after === undefined || !isAbove(core_finding/* severities */.gO, before, after))
        return [];
    const message = `The severity of ${(0,gate_change/* quoted */.T)(id)} falls from ${before} to ${after}.`;
    return [{ route: ['policies', id, 'severity'], aspect: `policy ${id} severity`, message }];
}
const permissions = ['write', 'maintain', 'admin'];
function acceptanceSettings(base, head) {
    const lowered = [];
    const add = (key, message) => {
        lowered.push({ route: ['acceptance', key], aspect: `acceptance ${key}`, message });
    };
    if (isAbove(permissions, base.permission, head.permission))
        add('permission', `Accepting a finding needs "${head.permission}" and not "${base.permission}" any more.`);
    const added = head.users.filter((user) => !base.users.includes(user));
    if (base.users.length > 0 && head.users.length === 0)
        add('users', 'Everybody with the permission may accept, and not only those named.');
    else if (base.users.length > 0 && added.length > 0)
        add('users', `These may accept too: ${(0,gate_change/* quoted */.T)(added.join(', '))}.`);
    if (!base.authorMayAccept && head.authorMayAccept)
        add('authorMayAccept', 'The author of a pull request may accept its findings alone.');
    if (head.days > base.days)
        add('days', `An acceptance counts ${head.days} days and not ${base.days}.`);
    return lowered;
}
const forever = '9999';
function waiverSettings(base, head) {
    return head.waivers.flatMap((waiver, index) => {
        const same = base.waivers.filter((one) => waiver.fingerprint.startsWith(one.fingerprint));
        const until = waiver.until ?? forever;
        if (same.some((one) => (one.until ?? forever) >= until))
            return [];
        const end = waiver.until === undefined ? 'without an end' : `until ${waiver.until}`;
        const message = `${same.length > 0 ? 'A longer waiver' : 'A waiver'} of ${waiver.fingerprint} ${end}: ${(0,gate_change/* quoted */.T)(waiver.reason)}.`;
        return [{ route: ['waivers', index], aspect: `waiver ${waiver.fingerprint}`, message }];
    });
}

// EXTERNAL MODULE: ./build/review/gate-changes/gate-job.js
var gate_job = __webpack_require__(4472);
// EXTERNAL MODULE: ./build/core/grouped.js
var grouped = __webpack_require__(4224);
;// CONCATENATED MODULE: ./build/review/gate-changes/suppression-changes.js




/** Suppressions of one change that are told one by one; the last entry says how many more there are. */
const suppressionsMax = 50;
/** Suppressions on head that base has not. Moving one, or the line it stands at, adds none. */
function addedSuppressions(base, head) {
    const known = new Map();
    const keyOf = (one) => `${one.policyId}\n${one.target.trim()}\n${one.reason}`;
    for (const one of base)
        known.set(keyOf(one), (known.get(keyOf(one)) ?? 0) + 1);
    return head.filter((one) => {
        const left = known.get(keyOf(one)) ?? 0;
        known.set(keyOf(one), left - 1);
        return left <= 0;
    });
}
/** Each counts once it stands on base: it accepts a finding without an end, and without somebody who is asked. */
function suppressionChanges(added) {
    const counting = added.filter((one) => one.reason !== '');
    const changes = counting.slice(0, suppressionsMax).map((one) => {
        // The line may hold the very secret that is suppressed.
        const target = (0,digest/* blurredDigest */.BZ)(one.target.trim());
        return {
            aspect: `suppression of ${one.policyId}: ${target}`,
            message: `A comment will suppress ${(0,gate_change/* quoted */.T)(one.policyId)} here once it is merged: ${(0,gate_change/* quoted */.T)(one.reason)}.`,
            severity: 'medium',
            side: 'RIGHT',
            at: { path: one.path, range: (0,core_location/* lineRange */.A)(one.line) },
        };
    });
    const [next] = counting.slice(suppressionsMax);
    if (next === undefined)
        return changes;
    const message = `${(0,grouped/* grouped */.z)(counting.length - suppressionsMax)} more suppressions are added than can be listed.`;
    return [
        ...changes,
        { aspect: 'suppression: more', message, severity: 'medium', side: 'RIGHT', at: { path: next.path, range: (0,core_location/* lineRange */.A)(next.line) } },
    ];
}

// EXTERNAL MODULE: ./build/review/gate-changes/job-changes.js
var job_changes = __webpack_require__(9690);
// EXTERNAL MODULE: ./build/review/gate-changes/read-gate-files.js
var read_gate_files = __webpack_require__(3415);
;// CONCATENATED MODULE: ./build/review/gate-changes/workflow-changes.js





/** What happens to the jobs that run the gate, and jobs that take their name. */
function workflowChanges(files) {
    const changed = new Set(files.changed.flatMap((file) => [file.path, file.basePath ?? file.path]).filter(read_gate_files/* isWorkflow */._2));
    if (changed.size === 0)
        return [];
    const jobs = { base: (0,gate_job/* jobsOf */.a)(files.base), head: (0,gate_job/* jobsOf */.a)(files.head) };
    const base = (0,gate_job/* gateJobs */.Y)(jobs.base);
    const head = (0,gate_job/* gateJobs */.Y)(jobs.head);
    const renamed = new Map(files.changed.map((file) => [file.basePath ?? file.path, file.path]));
    const left = new Set(head);
    const pairs = base.map((job) => {
        const match = matchOf(job, [...left], renamed);
        if (match !== undefined)
            left.delete(match);
        return { job, match };
    });
    return [
        ...pairs.flatMap(({ job, match }) => (match === undefined ? [removed(job, files)] : (0,job_changes/* jobChanges */.l)(job, match))),
        ...impostors(base, head, jobs),
    ];
}
/** The same job of the same file, then of any file, then the only one that is left in the file. */
function matchOf(job, candidates, renamed) {
    const path = renamed.get(job.path) ?? job.path;
    return (candidates.find((one) => one.path === path && one.id === job.id) ??
        candidates.find((one) => one.id === job.id || one.checkName === job.checkName) ??
        candidates.find((one) => one.path === path));
}
function removed(job, { head }) {
    const unread = head.unread.get(job.path);
    const why = unread === undefined ? '' : ` (the workflow cannot be read on head: ${unread})`;
    return {
        aspect: `workflow: job ${job.id} removed`,
        message: `The job ${(0,gate_change/* quoted */.T)(job.id)} does not run the gate any more${why}. Where its check is required, pull requests wait for ever; where not, nothing looks at them.`,
        severity: 'high',
        side: 'LEFT',
        at: {
            path: job.path,
            range: { ...job.entry.keyRange, endLine: job.entry.value.range.endLine, endColumn: job.entry.value.range.endColumn },
        },
    };
}
/** Another job under the name of the gate's check: where the required check is not pinned to an app, the last report of the name decides. */
function impostors(base, head, jobs) {
    const names = new Set(base.map((job) => job.checkName.toLowerCase()));
    const known = new Set([...head, ...jobs.base].map(workflow_changes_keyOf));
    const strangers = jobs.head.filter((job) => names.has(job.checkName.toLowerCase()) && !known.has(workflow_changes_keyOf(job)));
    return strangers.map((job) => ({
        aspect: `workflow: job ${job.id} named like the gate`,
        message: `The job ${(0,gate_change/* quoted */.T)(job.id)} has the name of the gate's check, ${(0,gate_change/* quoted */.T)(job.checkName)}, and does not run the gate. Where the required check is not pinned to an app, its result can stand in for the gate's.`,
        severity: 'high',
        side: 'RIGHT',
        at: { path: job.path, range: (0,data_node/* entryOf */.Ms)(job.entry.value, 'name')?.keyRange ?? job.entry.keyRange },
    }));
}
function workflow_changes_keyOf({ path, id, checkName }) {
    return `${path}\n${id}\n${checkName}`;
}

;// CONCATENATED MODULE: ./build/review/gate-changes/find-gate-changes.js






/** Everything in a change that would lower the gate once it is merged. None of it changes how this change is judged. */
function findGateChanges({ files, added, parseConfig, policySeverity }) {
    const gatePaths = files.base.files.size === 0 ? [] : (0,gate_job/* gateJobs */.Y)((0,gate_job/* jobsOf */.a)(files.base)).map((job) => job.path);
    return [
        ...configChanges(files, parseConfig, policySeverity),
        ...workflowChanges(files),
        ...(0,codeowners_changes/* codeownersChanges */.D)(files, gatePaths),
        ...suppressionChanges(added),
    ];
}
/** In the words of the comparison, so that they are judged, named and shown as every finding is. */
function find_gate_changes_toDifference({ aspect, message, severity, side, at }) {
    return {
        policy: gate_policy/* gatePolicy */.C,
        root: '.',
        address: at.path,
        aspect,
        kind: 'weakening',
        baselineState: 'new',
        introduced: true,
        severity,
        confidence: 'certain',
        message,
        side,
        trace: [at],
        advisory: gate_policy/* gateAdvisory */.l,
    };
}

;// CONCATENATED MODULE: ./build/review/gate-changes/compare-gate.js





/** Reads the files of the gate when the change touches them, and compares them. */
async function compareGate(change, suppressions, policies) {
    const added = addedSuppressions(suppressions.base, suppressions.head);
    const files = await (0,read_gate_files/* readGateFiles */.rT)(change);
    const isConfigured = files.base.files.has(review_config/* configPath */.e) || files.head.files.has(review_config/* configPath */.e);
    // The schema takes longer to load than most reviews take to run.
    const parseConfig = isConfigured ? (await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(470)]).then(__webpack_require__.bind(__webpack_require__, 9470))).parseConfig : unconfigured;
    const severities = new Map(policies.map((policy) => [policy.id, policy.severity]));
    const changes = findGateChanges({ files, added, parseConfig, policySeverity: (id) => severities.get(id) });
    return { changes, added, files };
}
function unconfigured() {
    throw new Error('a configuration was parsed that neither side has');
}
/** Why the change must not be merged, whatever it holds else: the gate would not open again. */
function endOfReviews({ changes }) {
    return changes.filter(({ endsReviews }) => endsReviews === true).map(({ message }) => message);
}
/** The comparison with the changes of the gate in it, in front. */
function withGateChanges(comparison, { changes }, config) {
    if (config.policies[gate_policy/* gatePolicy */.C.id]?.gate === 'off')
        return comparison;
    return { ...comparison, differences: [...changes.map(find_gate_changes_toDifference), ...comparison.differences] };
}
/** The side with the gate's files, which the configuration may keep from the policies: an excerpt and an id need their lines. */
function withGateFiles(side, files) {
    return files.size === 0 ? side : { ...side, files: new Map([...files, ...side.files]) };
}

;// CONCATENATED MODULE: ./build/review/follow-links.js
/** Links of one tree that are followed; each is an object to read. */
const linksMax = 500;
/** Links on the way to one file, as Linux has it. */
const hopsMax = 40;
/** Links to folders within each other. */
const nestingMax = 8;
/** Paths that links make in all. */
const aliasesMax = 20_000;
/**
 * Terraform follows links, so code behind one is code. Only within the tree: a link that leads out of it, in a circle or to nothing stays
 * among the skipped files, and so do all beyond the limits.
 */
async function followLinks(tree) {
    const links = tree.skipped.filter(({ reason }) => reason === 'symlink').map(({ path }) => path);
    if (tree.readLinks === undefined || links.length === 0)
        return { ...tree, aliases: new Map() };
    const aliases = aliasesOf(tree.paths, await tree.readLinks(links.slice(0, linksMax)));
    const followed = new Set([...aliases.values()].map(({ link }) => link));
    return {
        ...tree,
        aliases,
        paths: [...tree.paths, ...aliases.keys()].toSorted(byCodeUnits),
        skipped: tree.skipped.filter(({ path }) => !followed.has(path)),
        read: (paths) => readThrough(tree, aliases, paths),
    };
}
function byCodeUnits(a, b) {
    return a < b ? -1 : 1;
}
/** Every path that the links make. `links`: the text of each link. */
function aliasesOf(paths, links) {
    const files = new Set(paths);
    const aliases = new Map();
    const sorted = [...links.keys()].toSorted(byCodeUnits);
    const follow = (path, at, link, depth) => {
        const target = resolveLink(at, links);
        if (target === undefined || depth > nestingMax || aliases.size >= aliasesMax)
            return false;
        if (files.has(target)) {
            aliases.set(path, { path, target, link });
            return true;
        }
        // A folder above the link holds the link itself.
        if (target === '' || `${at}/`.startsWith(`${target}/`))
            return false;
        const inside = `${target}/`;
        for (const file of paths) {
            if (file.startsWith(inside) && aliases.size < aliasesMax)
                aliases.set(`${path}/${file.slice(inside.length)}`, { path: `${path}/${file.slice(inside.length)}`, target: file, link });
        }
        for (const inner of sorted)
            if (inner.startsWith(inside))
                follow(`${path}/${inner.slice(inside.length)}`, inner, link, depth + 1);
        return true;
    };
    for (const link of sorted) {
        const before = aliases.size;
        // What does not fit is not followed at all: a part of a folder would be other code.
        if (!follow(link, link, link, 0) || aliases.size >= aliasesMax)
            for (const path of [...aliases.keys()].slice(before))
                aliases.delete(path);
    }
    return aliases;
}
/** The path without links that a link leads to; undefined when it leads out of the tree or in a circle. */
function resolveLink(start, links) {
    let rest = start.split('/');
    let done = [];
    for (let hops = 0; rest.length > 0;) {
        const [name = '', ...others] = rest;
        rest = others;
        if (name === '' || name === '.')
            continue;
        if (name === '..') {
            if (done.length === 0)
                return undefined;
            done = done.slice(0, -1);
            continue;
        }
        const text = links.get([...done, name].join('/'));
        if (text === undefined) {
            done = [...done, name];
            continue;
        }
        hops += 1;
        if (hops > hopsMax || text.startsWith('/') || text.includes('\0'))
            return undefined;
        rest = [...text.split('/'), ...rest];
    }
    return done.join('/');
}
/** One object for one file under one name, so that what both sides share is known as such. */
const follow_links_named = new WeakMap();
function underName(file, path) {
    const names = follow_links_named.get(file) ?? new Map();
    follow_links_named.set(file, names);
    const known = names.get(path) ?? { path, text: file.text };
    names.set(path, known);
    return known;
}
async function readThrough(tree, aliases, paths) {
    const wanted = [...new Set(paths)];
    const { files: found, skipped, replaced = [] } = await tree.read([...new Set(wanted.map((path) => aliases.get(path)?.target ?? path))]);
    const unread = new Map(skipped.map((entry) => [entry.path, entry]));
    const isReplaced = new Set(replaced);
    const files = new Map();
    const notRead = [];
    const told = [];
    for (const path of wanted) {
        const source = aliases.get(path)?.target ?? path;
        const file = found.get(source);
        const entry = unread.get(source);
        if (file !== undefined)
            files.set(path, source === path ? file : underName(file, path));
        if (entry !== undefined)
            notRead.push({ ...entry, path });
        if (isReplaced.has(source))
            told.push(path);
    }
    return { files, skipped: notRead, replaced: told };
}

;// CONCATENATED MODULE: ./build/review/idle-settings.js




/** A document shows how a suppression is written. */
const isDocument = /\.(?:md|markdown|mdx|rst|adoc)$/iu;
/** More are no help. */
const shownMax = 20;
/**
 * Settings that do nothing, which somebody thinks do: a policy that does not exist, a waiver that ended or matches nothing, a suppression of
 * nothing. Only a scan looks at everything, so that only there "matches nothing" is said.
 */
function idleSettings(request) {
    const idle = [...strangePolicies(request), ...idleWaivers(request), ...idleSuppressions(request)];
    const rest = idle.length - shownMax;
    const more = rest > 0 ? [{ kind: 'setting-idle', message: `${rest} more settings do nothing.`, path: review_config/* configPath */.e }] : [];
    return [...idle.slice(0, shownMax), ...more];
}
function strangePolicies({ config, tools: { policies } }) {
    const known = new Set([...policies.map(({ id }) => id), gate_policy/* gatePolicy */.C.id]);
    return Object.keys(config.policies)
        .filter((id) => !known.has(id))
        .map((id) => ofConfig(`There is no policy ${id}: what policies sets for it does nothing.`));
}
function idleWaivers({ mode, config, comparison, tools: { today } }) {
    const present = new Set(comparison.differences.filter((one) => mode === 'scan' || one.introduced).map(fingerprintOf));
    return config.waivers.flatMap(({ fingerprint, until }) => {
        const isMatched = present.has(fingerprint);
        const hasEnded = until !== undefined && until < today;
        if (hasEnded && (isMatched || mode === 'scan'))
            return [ofConfig(`The waiver of ${fingerprint} ended on ${until}, and does not count.`)];
        if (mode === 'scan' && !isMatched)
            return [ofConfig(`The waiver of ${fingerprint} matches no finding.`)];
        return [];
    });
}
function idleSuppressions({ mode, config, tools: { policies }, comparison, suppressions, waivers }) {
    const known = new Set([...policies.map(({ id }) => id), secretControl]);
    const used = new Set(mode === 'scan' ? comparison.differences.flatMap((difference) => waivers.inCode(difference)) : []);
    return suppressions.flatMap((one) => {
        const { policyId, path, line, reason, onlySecrets } = one;
        const notice = (message) => [{ kind: 'setting-idle', message, path, line }];
        // Another scanner's marker may be there for that scanner.
        if (onlySecrets === true)
            return [];
        if (!known.has(policyId))
            return notice(`There is no policy ${policyId}: its suppression does nothing.`);
        if (reason === '')
            return notice(`The suppression of ${policyId} gives no reason, and does not count.`);
        const isOff = config.policies[policyId]?.gate === 'off';
        const isIdle = mode === 'scan' && !used.has(one) && !isOff && !isDocument.test(path);
        return isIdle ? notice(`The suppression of ${policyId} accepts nothing: remove it.`) : [];
    });
}
function ofConfig(message) {
    return { kind: 'setting-idle', message, path: review_config/* configPath */.e };
}

;// CONCATENATED MODULE: ./build/review/identity/guarded-files.js
/**
 * Where the files below a directory of base are on head, and whether one of these directories is above them all. A directory that has no files any more
 * has nothing to guard; files that went elsewhere have to be guarded there.
 */
function guardedFiles(files, headPaths) {
    const renames = files.flatMap(({ basePath, path }) => (basePath === undefined ? [] : [{ basePath, path }]));
    return (directory, guards) => {
        const left = headPaths.some((path) => isBelow(path, directory));
        if (left && !guards.some((guard) => isBelow(`${directory}/`, guard)))
            return false;
        const moved = renames.filter(({ basePath, path }) => isBelow(basePath, directory) && !isBelow(path, directory));
        return moved.every(({ path }) => guards.some((guard) => isBelow(path, guard)));
    };
}
/** Is the path in the directory, or below it? Everything is below `.`. */
function isBelow(path, directory) {
    return directory === '.' || path.startsWith(`${directory}/`);
}

;// CONCATENATED MODULE: ./build/review/identity/labels.js

/**
 * Attributes that only say what a thing is called: a name follows its construct or its file, and tells nothing of what the thing does. Names that
 * decide something (a bucket's, a parameter's, a function's) are content and not here.
 */
const labels = new Map([
    ['aws_security_group', ['name', 'name_prefix', 'description']],
    ['aws_iam_policy', ['name', 'name_prefix', 'description']],
    ['aws_iam_role', ['name', 'name_prefix', 'description']],
    ['aws_iam_role_policy', ['name', 'name_prefix']],
    ['aws_iam_user_policy', ['name', 'name_prefix']],
    ['aws_iam_group_policy', ['name', 'name_prefix']],
    ['aws_launch_template', ['name', 'name_prefix', 'description']],
    ['AWS::EC2::SecurityGroup', ['GroupName', 'GroupDescription']],
    ['AWS::EC2::SecurityGroupIngress', ['Description']],
    ['AWS::EC2::SecurityGroupEgress', ['Description']],
    ['AWS::EC2::LaunchTemplate', ['LaunchTemplateName']],
    ['AWS::IAM::ManagedPolicy', ['ManagedPolicyName', 'Description']],
    ['AWS::IAM::Policy', ['PolicyName']],
    ['AWS::IAM::Role', ['RoleName', 'Description']],
]);
/** Attributes that tell who a thing is, whether or not they are mere labels. */
const labels_names = ['name', 'bucket', 'identifier', 'cluster_identifier', 'function_name', 'Name', 'BucketName', 'TrailName'];
const tagAttributes = new Set(['tags', 'tags_all', 'Tags']);
const nameTags = new Set(['Name', 'aws:cdk:path']);
/** The attributes without what only names the thing, its `Name` tag included. */
function withoutLabels({ type, attributes }) {
    const own = labels.get(type) ?? [];
    const kept = [...attributes.entries].filter(([name]) => !own.includes(name));
    return { ...attributes, entries: new Map(kept.map(([name, value]) => [name, tagAttributes.has(name) ? withoutNameTags(value) : value])) };
}
/** Tags of Terraform are a map, those of CloudFormation a list of `Key` and `Value`. */
function withoutNameTags(tags) {
    if (tags.kind === 'map')
        return { ...tags, entries: new Map([...tags.entries].filter(([key]) => !nameTags.has(key))) };
    if (tags.kind !== 'list')
        return tags;
    const isName = (tag) => tag.kind === 'map' && nameTags.has((0,core_value/* scalarText */.ws)(tag.entries.get('Key')) ?? '');
    return { ...tags, items: tags.items.filter((tag) => !isName(tag)) };
}
/** What a thing is called, each with the attribute that says so. */
function labels_namesOf({ type, attributes }) {
    return [...new Set([...(labels.get(type) ?? []), ...labels_names])].flatMap((name) => {
        const text = (0,core_value/* scalarText */.ws)(attributes.entries.get(name));
        return text === undefined || text === '' ? [] : [`${name}=${text}`];
    });
}

;// CONCATENATED MODULE: ./build/review/identity/content.js


/** Deeper content is left out of the comparison. */
const content_depthMax = 20;
/** Things that refer to each other in a row longer than this are told apart no further. */
const roundsMax = 4;
/**
 * A digest of type and evaluated content for each thing, by key; labels and places are left out. What a thing refers to counts by its own content
 * where it moves too: `vpc_id` follows a VPC to its new name. Done in rounds, so that a cycle of references ends and no order matters.
 */
function contentKeys(things, resolverOf, unknowns = 'named') {
    const contents = [...things].map(([key, thing]) => [key, new ContentWriter(resolverOf(thing), unknowns).write(thing)]);
    let keys = new Map(contents.map(([key, { text }]) => [key, text]));
    for (let round = 0; round < roundsMax; round += 1) {
        const before = keys;
        keys = new Map(contents.map(([key, { text, references }]) => [
            key,
            references.length === 0 ? text : (0,digest/* digest */.br)(text, ...references.map((reference) => before.get(reference) ?? '')),
        ]));
    }
    const referrers = new Map();
    for (const [key, { references }] of contents)
        for (const reference of references)
            referrers.set(reference, [...(referrers.get(reference) ?? []), keys.get(key) ?? '']);
    return { own: keys, withReferrers: new Map([...keys].map(([key, own]) => [key, (0,digest/* digest */.br)(own, ...(referrers.get(key) ?? []).toSorted())])) };
}
class ContentWriter {
    #resolve;
    #unknowns;
    #references = [];
    constructor(resolve, unknowns) {
        this.#resolve = resolve;
        this.#unknowns = unknowns;
    }
    write(thing) {
        const provider = thing.resource?.meta.entries.get('provider');
        const parts = [this.#value(withoutLabels(thing), 0), provider === undefined ? '' : this.#value(provider, 0)];
        return { text: (0,digest/* digest */.br)(thing.dialect, thing.type, ...parts), references: this.#references };
    }
    /** A text of the value without origins; map entries in order of their names. */
    #value(value, depth) {
        if (depth > content_depthMax)
            return '\u2026';
        const inside = (one) => this.#value(one, depth + 1);
        switch (value.kind) {
            case 'null':
                return 'null';
            case 'bool':
            case 'number':
            case 'string':
                return JSON.stringify(value.value);
            case 'unknown':
                return this.#unknown(value);
            case 'template':
                return `<${value.parts.map((part) => (typeof part === 'string' ? JSON.stringify(part) : this.#unknown(part))).join('')}>`;
            case 'json-text':
                return `json(${inside(value.content)})`;
            case 'list':
                return `[${value.items.map(inside).join(',')}${this.#more(value.more)}]`;
            case 'map': {
                const entries = [...value.entries].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
                return `{${entries.map(([name, item]) => `${JSON.stringify(name)}:${inside(item)}`).join(',')}${this.#more(value.more)}}`;
            }
            case 'choice':
                return `(${value.options.map(inside).join('|')})`;
        }
    }
    #more(more) {
        return more === undefined ? '' : `,\u2026${this.#unknown(more)}`;
    }
    #unknown({ expression, reference }) {
        if (this.#unknowns === 'left out')
            return '?';
        if (reference === undefined)
            return `?${expression}`;
        const target = this.#resolve(reference.address);
        if ('moving' in target)
            this.#references.push(target.moving);
        return `?${'moving' in target ? '' : target.text}.${reference.path.join('.')}`;
    }
}

;// CONCATENATED MODULE: ./build/review/identity/moved-blocks.js
/**
 * Where the `moved` blocks of one root lead an address; undefined when none speaks of it or the way does not lead through. Statements that
 * contradict each other (two sources for one target, two targets for one source) are errors to Terraform and lead nowhere, and so does a cycle.
 */
function movedAddresses(moves) {
    const distinct = [...new Map(moves.map((move) => [`${move.from}\n${move.to}`, move])).values()];
    const sources = count(distinct.map(({ from }) => from));
    const targets = count(distinct.map(({ to }) => to));
    const valid = distinct.filter(({ from, to }) => from !== to && sources.get(from) === 1 && targets.get(to) === 1);
    if (valid.length === 0)
        return () => undefined;
    return (address, isTaken) => {
        let current = address;
        for (let hop = 0; hop < valid.length; hop += 1) {
            const move = valid.find((one) => leads(one, current));
            if (move === undefined)
                break;
            current = move.to + current.slice(move.from.length);
            // What stands there already stays, and the move is not carried out.
            if (current === address || isTaken(current))
                return undefined;
        }
        return current === address || valid.some((one) => leads(one, current)) ? undefined : current;
    };
}
function count(texts) {
    const counts = new Map();
    for (const text of texts)
        counts.set(text, (counts.get(text) ?? 0) + 1);
    return counts;
}
/** A statement about a whole resource or module means all its instances; one that names an instance on either side means one alone. */
function leads({ from, to }, address) {
    if (!address.startsWith(from))
        return false;
    const next = address[from.length];
    if (next === undefined || next === '.')
        return true;
    return next === '[' && !from.endsWith(']') && !to.endsWith(']');
}

;// CONCATENATED MODULE: ./build/review/identity/rename-in-text.js
/** The addresses that changed, and those of the whole resource for one that has instances. */
function renamedNames(moved) {
    const names = new Map();
    for (const [key, { address: to }] of moved) {
        const [root = '', from = ''] = key.split('\n');
        if (from === to)
            continue;
        const ofRoot = names.get(root) ?? new Map();
        names.set(root, ofRoot);
        ofRoot.set(from, to);
        const whole = wholeOf(from);
        if (whole !== from && !ofRoot.has(whole))
            ofRoot.set(whole, wholeOf(to));
    }
    return names;
}
/** `aws_x.y` of `aws_x.y[0]`. */
function wholeOf(address) {
    const index = address.endsWith(']') ? address.lastIndexOf('[') : -1;
    return index === -1 ? address : address.slice(0, index);
}
/** Names with their steps, as expressions write them. */
const nameShape = /[\w-]+(?:\[[^\]]{0,200}\])?(?:\.[\w-]+(?:\[[^\]]{0,200}\])?)*/gu;
/** Replaces whole addresses, the longest that is known; every name once, as it was before. */
function renameInText(text, names) {
    if (names === undefined)
        return text;
    return text.replaceAll(nameShape, (found) => {
        for (let end = found.length; end > 0; end = Math.max(found.lastIndexOf('.', end - 1), found.lastIndexOf('[', end - 1))) {
            const to = names.get(found.slice(0, end));
            if (to !== undefined)
                return to + found.slice(end);
        }
        return found;
    });
}

;// CONCATENATED MODULE: ./build/review/identity/thing.js

/** Equal for what stands at the same root and address. */
function thingKey({ root, address }) {
    return `${root}\n${address}`;
}
/** Everything that an evaluation yields, inputs of a module that is called twice once. */
function thingsOf({ root: state, dialect, resources, inputs }) {
    const ofResources = resources.map((resource) => {
        const { root, address, mode, type, attributes } = resource;
        return { state, root, address, dialect, type: mode === 'data' ? `data.${type}` : type, attributes, resource };
    });
    const ofInputs = inputs.map(({ name, attributes, block }) => {
        const isVariable = dialect === 'terraform';
        const root = isVariable ? (0,core_path/* directoryOf */.j)(block.path) : block.path;
        // The name is in the type: an input under another name is another input.
        return { state, root, address: `${isVariable ? 'var' : 'Parameters'}.${name}`, dialect, type: `input ${name}`, attributes };
    });
    return [...ofResources, ...ofInputs];
}
/** `aws_x.y["k"]` of `module.m.aws_x.y["k"]`, and the logical id of CloudFormation: the name that stays when a module is taken apart. */
function localName({ address, type }) {
    const at = address.lastIndexOf(`${type}.`);
    return at === -1 ? address : address.slice(at);
}

;// CONCATENATED MODULE: ./build/review/identity/match-things.js







/** Applies the rules in their order; each speaks only of what those before left open. */
function matchThings(request) {
    const moved = new Map();
    const open = openEnds(request, moved);
    byMovedBlocks(request.head, open, moved);
    const before = new Set(moved.keys());
    const left = byContent(open, moved);
    return {
        moved,
        byContent: new Set([...moved.keys()].filter((key) => !before.has(key))),
        named: match_things_named(open, before),
        gone: new Set(left.map(({ key }) => key)),
        come: new Set(open.head.keys()),
    };
}
/** What is at the same address of the same root is the same, whatever a `moved` block says; the rest is gone or came. */
function openEnds({ base, head, rootOf }, moved) {
    const onHead = new Map(head.flatMap(thingsOf).map((thing) => [thingKey(thing), thing]));
    const open = { base: new Map(), head: new Map(onHead), places: new Set() };
    for (const thing of base.flatMap(thingsOf)) {
        const key = thingKey(thing);
        const at = { root: rootOf(thing.root), address: thing.address };
        const place = thingKey(at);
        open.places.add(place);
        open.head.delete(place);
        if (!onHead.has(place))
            open.base.set(key, { thing, key, state: rootOf(thing.state), at });
        else if (place !== key)
            moved.set(key, at);
    }
    return open;
}
/** A `moved` block counts when its source is gone and its target came. */
function byMovedBlocks(head, open, moved) {
    const leads = new Map();
    for (const [root, moves] of (0,group_by/* groupBy */.$)(head.flatMap((evaluation) => evaluation.moves), (move) => move.root)) {
        leads.set(root, movedAddresses(moves));
    }
    if (leads.size === 0)
        return;
    for (const { key, state, at } of open.base.values()) {
        const isTaken = (address) => open.places.has(thingKey({ root: at.root, address }));
        const address = leads.get(state)?.(at.address, isTaken);
        const target = address === undefined ? undefined : { root: at.root, address };
        if (target === undefined || !open.head.delete(thingKey(target)))
            continue;
        open.base.delete(key);
        moved.set(key, target);
    }
}
/** Same type and content, one gone and one come: the same, within one state, or under its own name in another template of the change. */
function byContent(open, moved) {
    const { base, head } = candidates(open);
    if (base.length === 0 || head.length === 0)
        return [...open.base.values()];
    const onBase = new Map(base.map(({ key, thing }) => [key, thing]));
    const onHead = new Map(head.map((thing) => [thingKey(thing), thing]));
    const ofBase = contentKeys(onBase, resolver(onBase, moved));
    const ofHead = contentKeys(onHead, resolver(onHead, new Map()));
    const stage = (kind, nameOf) => ({
        ofBase: ({ key, thing, state }) => match_things_join(state, nameOf(thing), ofBase[kind].get(key)),
        ofHead: (thing) => match_things_join(thing.state, nameOf(thing), ofHead[kind].get(thingKey(thing))),
    });
    const stages = [stage('withReferrers', localName), stage('own', localName), stage('withReferrers', () => ''), stage('own', () => '')];
    const within = pairUp(base, head, stages);
    const across = betweenTemplates(within.onlyBase, within.onlyHead);
    for (const pair of [...within.pairs, ...across]) {
        const { root, address } = pair.head;
        moved.set(pair.base.key, { root, address });
    }
    return [...open.base.values()].filter(({ key }) => !moved.has(key));
}
/** A stack that is split: what refers to the other half is an import or a parameter there, so such values say nothing. */
function betweenTemplates(base, head) {
    const gone = base.filter(({ thing }) => thing.dialect === 'cloudformation');
    const came = head.filter((thing) => thing.dialect === 'cloudformation');
    if (gone.length === 0 || came.length === 0)
        return [];
    const nothing = () => (text) => ({ text });
    const ofBase = contentKeys(new Map(gone.map(({ key, thing }) => [key, thing])), nothing, 'left out');
    const ofHead = contentKeys(new Map(came.map((thing) => [thingKey(thing), thing])), nothing, 'left out');
    return pairUp(gone, came, [
        {
            ofBase: ({ key, thing }) => match_things_join(thing.address, ofBase.own.get(key)),
            ofHead: (thing) => match_things_join(thing.address, ofHead.own.get(thingKey(thing))),
        },
    ]).pairs;
}
/** Only what has a counterpart of its type has to be looked at. */
function candidates(open) {
    const typesGone = new Set([...open.base.values()].map(({ thing }) => thing.type));
    const typesCome = new Set([...open.head.values()].map(({ type }) => type));
    return {
        base: [...open.base.values()].filter(({ thing }) => typesCome.has(thing.type)),
        head: [...open.head.values()].filter(({ type }) => typesGone.has(type)),
    };
}
/** What an address means to the thing that refers to it: something on the move, or a name on head. */
function resolver(moving, moved) {
    const whole = new Map([...moving].map(([key, { root, address }]) => [thingKey({ root, address: wholeOf(address) }), key]));
    return ({ state }) => (address) => {
        const key = thingKey({ root: state, address });
        const found = moving.has(key) ? key : whole.get(key);
        return found === undefined ? { text: moved.get(key)?.address ?? address } : { moving: found };
    };
}
/** Gone and come under one name: their own in another module or template, or one that an attribute gives them. */
function match_things_named(open, before) {
    const gone = [...open.base.values()].filter(({ key }) => !before.has(key));
    const came = [...open.head.values()];
    if (gone.length === 0 || came.length === 0)
        return new Map();
    const stage = (ofThing, isWithinState = true) => ({
        ofBase: ({ thing, state }) => match_things_join(isWithinState ? state : '', thing.type, ofThing(thing)),
        ofHead: (thing) => match_things_join(isWithinState ? thing.state : '', thing.type, ofThing(thing)),
    });
    const stages = [
        stage(localName),
        ...[0, 1, 2].map((index) => stage((thing) => labels_namesOf(thing)[index])),
        stage(({ dialect, address }) => (dialect === 'cloudformation' ? address : undefined), false),
    ];
    return new Map(pairUp(gone, came, stages).pairs.map(({ base, head }) => [base.key, { root: head.root, address: head.address }]));
}
/** Undefined when a part is missing: such keys never pair. */
function match_things_join(...parts) {
    return parts.includes(undefined) ? undefined : parts.join('\n');
}

;// CONCATENATED MODULE: ./build/review/identity/same-roots.js


/**
 * Roots that are another's name on head, by their name on base. A template is its file. A directory moved when base has code in the old one alone, head
 * in the new one alone, and every file that brings a resource is there: under whatever name, if git takes it for a rename, or if the text says so. One
 * file that stays or goes elsewhere, and it is not the same root: half a root in a new place is another state, in another account as far as anybody knows.
 */
function sameRoots(files, base, head) {
    const roots = new Map();
    const renames = new Map();
    for (const { basePath, path } of files) {
        if (basePath === undefined)
            continue;
        renames.set(basePath, path);
        if (!same_roots_isCode(basePath))
            roots.set(basePath, path);
    }
    const left = directoriesOf(files.flatMap((file) => (file.status === 'removed' || file.basePath !== undefined ? [file.basePath ?? file.path] : [])));
    if (left.length === 0)
        return roots;
    const onBase = codeByDirectory(base);
    const onHead = codeByDirectory(head);
    const entered = directoriesOf(files.flatMap((file) => (file.status === 'added' || file.basePath !== undefined ? [file.path] : [])));
    const vacant = left.filter((directory) => onBase.has(directory) && !onHead.has(directory));
    const fresh = new Set(entered.filter((directory) => onHead.has(directory) && !onBase.has(directory)));
    if (vacant.length === 0 || fresh.size === 0)
        return roots;
    const bringing = filesThatBring(base);
    for (const from of vacant) {
        const needed = (onBase.get(from) ?? []).filter(({ path }) => bringing.has(path));
        const to = [...fresh].find((directory) => needed.length > 0 && same_roots_isWhole(needed, onHead.get(directory) ?? [], renames));
        if (to === undefined)
            continue;
        roots.set(from, to);
        fresh.delete(to);
    }
    return roots;
}
function same_roots_isCode(path) {
    return /\.(?:tf|tofu)(?:\.json)?$/u.test(path);
}
function directoriesOf(paths) {
    return [...new Set(paths.filter(same_roots_isCode).map(core_path/* directoryOf */.j))].toSorted();
}
function codeByDirectory({ files }) {
    return (0,group_by/* groupBy */.$)([...files.values()].filter(({ path }) => same_roots_isCode(path)), ({ path }) => (0,core_path/* directoryOf */.j)(path));
}
function same_roots_isWhole(before, after, renames) {
    return before.every((file) => after.some((other) => renames.get(file.path) === other.path || same_roots_isAlike(file.text, other.text)));
}
/** Files that bring a resource, of their own or by a module that they call. A file of variables or outputs may go on the way. */
function filesThatBring({ evaluations }) {
    const resources = evaluations.flatMap((evaluation) => evaluation.resources);
    return new Set(resources.flatMap(({ block, calls }) => [block.path, ...calls.map(({ path }) => path)]));
}
/** Share of lines that two files must have in common, as git's default for renames. */
const similarityMin = 0.5;
function same_roots_isAlike(before, after) {
    if (before === after)
        return true;
    const old = same_roots_linesOf(before);
    const lines = new Set(same_roots_linesOf(after));
    return old.length > 0 && old.filter((line) => lines.has(line)).length / Math.max(old.length, lines.size) >= similarityMin;
}
/** Lines that say something: every file is full of closing braces. */
function same_roots_linesOf(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line.length > 1);
}

;// CONCATENATED MODULE: ./build/review/identity/identity-map.js





/** Compares two estates; cheap where nothing was moved. `headPaths` are all of the tree. */
function identityMap(files, base, head, headPaths) {
    const paths = new Map(files.flatMap((file) => (file.basePath === undefined ? [] : [[file.basePath, file.path]])));
    const roots = sameRoots(files, base, head);
    const rootOf = (root) => roots.get(root) ?? root;
    const things = matchThings({ base: base.evaluations, head: head.evaluations, rootOf });
    const names = renamedNames(things.moved);
    const oldRoots = new Set(base.evaluations.filter(({ resources }) => resources.length > 0).map(({ root }) => rootOf(root)));
    const subject = (at) => {
        const moved = things.moved.get(thingKey(at));
        if (moved !== undefined)
            return moved;
        // What is about a file, or about the whole account, has the repository as its root.
        return at.root === '.' ? { root: '.', address: paths.get(at.address) ?? at.address } : at;
    };
    return {
        path: (basePath) => paths.get(basePath) ?? basePath,
        subject,
        successor: (at) => {
            const key = thingKey(at);
            return things.named.get(key) ?? (things.gone.has(key) || things.byContent.has(key) ? undefined : subject(at));
        },
        isGone: (at) => things.gone.has(thingKey(at)) || things.byContent.has(thingKey(at)),
        isNew: (at) => things.come.has(thingKey(at)),
        expression: (text, root) => renameInText(text, names.get(root)),
        isGuarded: guardedFiles(files, headPaths),
        hadRoot: (root) => oldRoots.has(root),
    };
}

;// CONCATENATED MODULE: ./build/evaluate/cloudformation/looks-like-template.js
const extensions = /\.(?:ya?ml|json|template|tpl|tmpl|cfn|cform|cft|stack)$/i;
const hasExtension = /\.[^./]*$/;
const escapes = /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|U([0-9a-fA-F]{8})|\/|\r?\n[ \t]*)/g;
/**
 * A cheap look at whether a file may be a CloudFormation template: it declares `Resources`, and some type has `::` in its name. The format
 * version is optional, so it decides nothing. Escapes are undone first, lest one hides a template.
 */
function looksLikeTemplate(file) {
    const { path, text } = file;
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (path.endsWith('.tf.json') || path.endsWith('.tofu.json'))
        return false;
    if (!extensions.test(name) && hasExtension.test(name))
        return false;
    if (mentionsResources(text))
        return true;
    return text.includes('\\') && mentionsResources(withoutEscapes(text));
}
function mentionsResources(text) {
    return text.includes('Resources') && text.includes('::');
}
const asciiMax = 0x7f;
function withoutEscapes(text) {
    return text.replaceAll(escapes, (whole, short, byte, long) => {
        const digits = short ?? byte ?? long;
        if (digits === undefined)
            return whole === '\\/' ? '/' : '';
        const unit = Number.parseInt(digits, 16);
        return unit <= asciiMax ? String.fromCharCode(unit) : whole;
    });
}

;// CONCATENATED MODULE: ./build/review/importing-templates.js




/** Templates that are read for what they export or import alone. */
const templatesBesideMax = 200;
/** Files that may be templates, those in the directories of `files` first. */
function mayBeTemplates(paths, files) {
    const directories = new Set(files.map(({ path }) => (0,core_path/* directoryOf */.j)(path)));
    const isBeside = (path) => directories.has((0,core_path/* directoryOf */.j)(path));
    const candidates = paths.filter((path) => /\.(?:ya?ml|json|template)$/iu.test(path) && !/(?:^|\/)(?:node_modules|\.\w[^/]*)\//u.test(path));
    return [...candidates.filter(isBeside), ...candidates.filter((path) => !isBeside(path))];
}
function exportsSomething(file) {
    return file.text.includes('Export') && looksLikeTemplate(file);
}
/** What the changed templates export, and who beside them imports. */
function templateSide(changed, reader) {
    const exporting = async () => {
        const paths = changed === 'all' ? [] : mayBeTemplates(reader.paths, []).filter((path) => changed.has(path));
        await reader.read(paths);
        return paths.flatMap((path) => reader.files.get(path) ?? []).filter(exportsSomething);
    };
    return {
        exported: async () => {
            const files = await exporting();
            if (files.length === 0)
                return new Map();
            const { templateExports } = await __webpack_require__.e(/* import() */ 904).then(__webpack_require__.bind(__webpack_require__, 3904));
            return templateExports(files);
        },
        importing: async () => {
            const others = mayBeTemplates(reader.paths, await exporting()).filter((path) => changed !== 'all' && !changed.has(path));
            const files = await reader.peek(others.slice(0, templatesBesideMax));
            const importing = files.filter((file) => file.text.includes('ImportValue') && looksLikeTemplate(file));
            return { paths: importing.map(({ path }) => path), leftOut: Math.max(0, others.length - templatesBesideMax) };
        },
    };
}
/** The unchanged templates that both sides have to evaluate, because what they may import has changed. */
async function importersOf(base, head) {
    const [before, after] = await Promise.all([base.exported(), head.exported()]);
    if (exportTheSame(before, after))
        return { paths: [], leftOut: 0 };
    const [ofBase, ofHead] = await Promise.all([base.importing(), head.importing()]);
    return { paths: [...new Set([...ofBase.paths, ...ofHead.paths])].toSorted(), leftOut: Math.max(ofBase.leftOut, ofHead.leftOut) };
}
function exportTheSame(before, after) {
    if (before.size !== after.size)
        return false;
    return [...before].every(([name, values]) => {
        const others = after.get(name);
        return others?.length === values.length && values.every((value, at) => (0,value_equality/* equalValues */.b)(value, others[at] ?? value) === true);
    });
}
/** Says that not every file was looked at that may import what these templates export. */
function importersLeftOut(exporting, { leftOut }) {
    if (leftOut === 0)
        return [];
    const message = `What this template exports has changed, and of the files that may import it ${leftOut} were not looked at.`;
    return exporting.map(({ path }) => ({ kind: 'not-read', message, location: { path, range: (0,core_location/* lineRange */.A)(1) } }));
}

// EXTERNAL MODULE: ./build/core/not-loaded.js
var not_loaded = __webpack_require__(965);
// EXTERNAL MODULE: ./build/evaluate/terraform/module-config.js
var module_config = __webpack_require__(5072);
// EXTERNAL MODULE: ./build/evaluate/terraform/source-path.js
var source_path = __webpack_require__(6062);
;// CONCATENATED MODULE: ./build/evaluate/terraform/scan-file-reads.js

/** Calls that read a file, and the argument that data sources read one by. */
const call = new RegExp(String.raw `\b(?:(?:file|templatefile|filebase64|filebase64sha256|filebase64sha512|filemd5|filesha1|filesha256|filesha512|fileexists)\(` +
    String.raw `|fileset\((?:[^,()]|\([^()]*\)){0,200},|filename\s*=)\s*`, 'g');
/** A text in which interpolations hold neither texts nor objects; any other may name any file. */
const quoted = /"((?:[^"\\$%]|\\.|[$%]\{[^{}"]*\}|[$%](?!\{))*)"/y;
function scanFileReads(text) {
    const names = [];
    let readsAny = false;
    if (!text.includes('file'))
        return { names, readsAny, text };
    for (const match of text.matchAll(call)) {
        quoted.lastIndex = match.index + match[0].length;
        const literal = quoted.exec(text)?.[1] ?? '';
        const opened = literal.replaceAll(/[$%]\{[^}]*\}/g, wildcard);
        const name = (0,source_path/* fileNameOf */.bV)(match[0].startsWith('fileset') ? opened.replaceAll(globParts, wildcard) : opened);
        const isOpen = name === '' || name === wildcard || name.split(wildcard).length > wildcardsMax + 1;
        if (isOpen)
            readsAny = true;
        else
            names.push(namePattern(name));
    }
    return { names, readsAny, text };
}
/** Stands for an interpolation; cannot occur in a path. */
const wildcard = '\0';
const globParts = /[*?]+|\{[^}]*\}|\[[^\]]*\]/g;
/** Interpolations in one file name; with more of them any file may be meant, and matching would be slow. */
const wildcardsMax = 3;
function namePattern(name) {
    const parts = name.split(wildcard).filter((part, index, all) => part !== '' || index === 0 || index === all.length - 1);
    return new RegExp(`^${parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw `\$&`)).join('.*')}$`);
}
/** Shorter names of folders stand in every text. */
const hintCharsMin = 3;
function mayRead(reads, directory, path) {
    const isBelow = directory === '.' || path.startsWith(`${directory}/`);
    if (reads.readsAny && (isBelow || isHinted(reads.text, path)))
        return true;
    const name = (0,source_path/* fileNameOf */.bV)(path);
    return reads.names.some((pattern) => pattern.test(name));
}
/** The name of the file, or of a folder that it stands in, occurs in the code. */
function isHinted(text, path) {
    return path.split('/').some((part) => part.length >= hintCharsMin && text.includes(part));
}

;// CONCATENATED MODULE: ./build/evaluate/terraform/scan-module-sources.js
/**
 * Local module sources of one file, found without parsing it: the whole repository is scanned to learn who calls whom. Exact about comments,
 * texts and heredocs, because a source that is only mentioned there must not make a directory count as called.
 */
function scanModuleSources(path, text) {
    if (!text.includes('module'))
        return [];
    if (path.endsWith('.json'))
        return jsonSources(text);
    return localSource.test(text) ? hclSources(text) : [];
}
const localSource = /source[ \t]*=[ \t]*"\./;
const moduleHeader = /module[ \t]+(?:"[^"\n]*"|[\p{ID_Start}_][\p{ID_Continue}-]*)[ \t]*\{/uy;
const sourceArgument = /source[ \t]*=[ \t]*"(\.\.?(?:\/[^"\n$%\\]*)?)"/y;
/** What the scan stops at: comments, texts, heredocs, braces and the two words. */
const landmark = /[#"{}]|\/[/*]|<<|module|source/g;
function hclSources(text) {
    const scan = { sources: [], depth: 0, isModule: false };
    for (let found = findFrom(landmark, text, 0); found !== undefined;) {
        const at = found.index;
        const next = skipTrivia(text, at);
        found = findFrom(landmark, text, next > at ? next : at + scanToken(scan, text, at, found[0]));
    }
    return scan.sources;
}
/** Takes one brace or word in and returns its length. */
function scanToken(scan, text, at, token) {
    if (token === '{')
        scan.depth += 1;
    if (token === '}')
        scan.depth = Math.max(0, scan.depth - 1);
    if (scan.depth === 0)
        scan.isModule = false;
    if (token === 'module' && scan.depth === 0 && isWord(text, at, token))
        return scanHeader(scan, text, at);
    if (token === 'source' && scan.depth === 1 && scan.isModule && isWord(text, at, token))
        return scanSource(scan, text, at);
    return token.length;
}
const inWord = /[\p{ID_Continue}-]/u;
function isWord(text, at, token) {
    return !inWord.test(text[at - 1] ?? '') && !inWord.test(text[at + token.length] ?? '');
}
function scanHeader(scan, text, at) {
    const header = findFrom(moduleHeader, text, at)?.[0];
    if (header === undefined)
        return 'module'.length;
    scan.depth = 1;
    scan.isModule = true;
    return header.length;
}
function scanSource(scan, text, at) {
    const argument = findFrom(sourceArgument, text, at);
    if (argument?.[1] !== undefined)
        scan.sources.push(argument[1]);
    return argument?.[0].length ?? 'source'.length;
}
/** The first match at or behind an offset; exactly there for a sticky pattern. */
function findFrom(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text) ?? undefined;
}
/** Behind the comment, text or heredoc that starts here; `at` itself when none does. */
function skipTrivia(text, at) {
    const char = text[at];
    if (char === '#' || text.startsWith('//', at))
        return lineEnd(text, at);
    if (text.startsWith('/*', at))
        return after(text, '*/', at + 2);
    if (char === '"')
        return stringEnd(text, at);
    return text.startsWith('<<', at) ? heredocEnd(text, at) : at;
}
function lineEnd(text, at) {
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end;
}
function after(text, mark, at) {
    const found = text.indexOf(mark, at);
    return found === -1 ? text.length : found + mark.length;
}
const inText = /["\\$%]/g;
const inCode = /["{}]/g;
/** A quoted text, with the texts inside its interpolations. */
function stringEnd(text, start) {
    const open = ['text'];
    let at = start + 1;
    while (open.length > 0) {
        const mode = open.at(-1);
        const found = findFrom(mode === 'text' ? inText : inCode, text, at);
        if (found === undefined)
            return text.length;
        at = found.index + (mode === 'text' ? stepInText(open, text, found.index) : stepInCode(open, found[0]));
    }
    return Math.min(at, text.length);
}
function stepInText(open, text, at) {
    const char = text[at];
    if (char === '\\')
        return 2;
    if (text.startsWith('$${', at) || text.startsWith('%%{', at))
        return 3;
    if (text.startsWith('${', at) || text.startsWith('%{', at)) {
        open.push('code');
        return 2;
    }
    if (char === '"')
        open.pop();
    return 1;
}
function stepInCode(open, char) {
    if (char === '"')
        open.push('text');
    else if (char === '{')
        open.push('code');
    else
        open.pop();
    return 1;
}
const heredocStart = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;
function heredocEnd(text, at) {
    const opening = findFrom(heredocStart, text, at);
    if (opening === undefined)
        return at;
    let line = at + opening[0].length;
    while (line < text.length) {
        const end = lineEnd(text, line);
        if (text.slice(line, end).trim() === opening[1])
            return end;
        line = end + 1;
    }
    return text.length;
}
function jsonSources(text) {
    const modules = member(parsed(text), 'module');
    return scan_module_sources_listOf(modules).flatMap((calls) => isRecord(calls)
        ? Object.values(calls)
            .flatMap(scan_module_sources_listOf)
            .flatMap((call) => {
            const source = member(call, 'source');
            return typeof source === 'string' && /^\.\.?(?:\/|$)/.test(source) ? [source] : [];
        })
        : []);
}
/** A broken file calls nothing; its own directory reports that it is broken. */
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function scan_module_sources_listOf(value) {
    if (Array.isArray(value))
        return value;
    return value === undefined ? [] : [value];
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function member(value, key) {
    return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

// EXTERNAL MODULE: ./build/evaluate/terraform/variable-files.js
var variable_files = __webpack_require__(1003);
;// CONCATENATED MODULE: ./build/evaluate/terraform/module-graph.js






/**
 * The roots that a change can reach. A root is a directory that no other calls (calls from examples and tests do not count), that is applied
 * by itself, or that only calls itself in a circle. Cheap: files are scanned, not parsed.
 */
function terraformScope(request) {
    const folders = scanFolders(request.files);
    const touched = request.changed === 'all' ? [...folders.keys()] : touchedFolders(folders, request.changed);
    const roots = new Set();
    for (const start of touched) {
        const found = closure([start], (directory) => folders.get(directory)?.callers ?? []).filter((directory) => isRoot(folders, directory));
        for (const root of found.length === 0 ? [start] : found)
            roots.add(root);
    }
    const directories = closure([...roots], (directory) => folders.get(directory)?.calls ?? []);
    return { roots: [...roots].toSorted(), directories: directories.toSorted() };
}
/** Directories that these files call as modules, and that do not stand among them by that. */
function calledDirectories(files) {
    return new Set([...files].filter(({ path }) => (0,module_config/* isConfigFile */.r)(path) && !isDownloaded(path)).flatMap((file) => scanned(file).calls));
}
function scanFolders(files) {
    const folders = new Map();
    for (const file of files.values())
        if ((0,module_config/* isConfigFile */.r)(file.path) && !isDownloaded(file.path))
            scanFile(folders, file);
    for (const [directory, folder] of folders)
        for (const target of folder.calls)
            folders.get(target)?.callers.add(directory);
    for (const path of files.keys()) {
        const folder = (0,variable_files/* isVariableFile */.Pi)(path) ? folders.get((0,core_path/* directoryOf */.j)(path)) : undefined;
        if (folder !== undefined)
            folder.isApplied = true;
    }
    return folders;
}
function scanFile(folders, file) {
    const directory = (0,core_path/* directoryOf */.j)(file.path);
    const folder = folders.get(directory) ?? { calls: new Set(), callers: new Set(), reads: [], isApplied: false };
    folders.set(directory, folder);
    const { calls, reads, hasBackend } = scanned(file);
    for (const target of calls)
        folder.calls.add(target);
    if (reads !== undefined)
        folder.reads.push(reads);
    if (hasBackend)
        folder.isApplied = true;
}
/** Base and head have most files in common, as the same objects: each is scanned once. */
const scans = new WeakMap();
function scanned(file) {
    const known = scans.get(file);
    if (known !== undefined)
        return known;
    const directory = (0,core_path/* directoryOf */.j)(file.path);
    const targets = scanModuleSources(file.path, file.text).flatMap((source) => (0,source_path/* resolvePath */.o1)(directory, source) ?? []);
    const reads = scanFileReads(file.text);
    const scan = {
        calls: targets.filter((target) => target !== directory),
        reads: reads.readsAny || reads.names.length > 0 ? reads : undefined,
        hasBackend: hasBackend(file.text),
    };
    scans.set(file, scan);
    return scan;
}
function hasBackend(text) {
    return (text.includes('backend') || text.includes('cloud')) && /^[ \t]*(?:backend[ \t]+"|cloud[ \t]*\{)/m.test(text);
}
/** `terraform init` puts copies of modules into `.terraform`; they are no code of this repository. */
function isDownloaded(path) {
    return path.split('/').includes('.terraform');
}
function isRoot(folders, directory) {
    const folder = folders.get(directory);
    if (folder === undefined)
        return false;
    return folder.isApplied || [...folder.callers].every((caller) => isExample(caller) && !isExample(directory));
}
const exampleFolders = new Set([
    'example',
    'examples',
    'test',
    'tests',
    'sample',
    'samples',
    'demo',
    'fixture',
    'fixtures',
    'testdata',
    'wrappers',
]);
function isExample(directory) {
    return directory.split('/').some((part) => exampleFolders.has(part.toLowerCase()));
}
function touchedFolders(folders, changed) {
    const touched = new Set();
    for (const path of changed) {
        if ((0,module_config/* isConfigFile */.r)(path) || (0,variable_files/* isVariableFile */.Pi)(path)) {
            const home = nearestFolder(folders, (0,core_path/* directoryOf */.j)(path));
            if (home !== undefined)
                touched.add(home);
            continue;
        }
        for (const [directory, folder] of folders) {
            if (folder.reads.some((reads) => mayRead(reads, directory, path)))
                touched.add(directory);
        }
    }
    return [...touched];
}
/** Variable files often stand in a folder of their own below the code that they are for. */
function nearestFolder(folders, from) {
    for (let directory = from;; directory = (0,core_path/* directoryOf */.j)(directory)) {
        if (folders.has(directory))
            return directory;
        if (directory === '.')
            return undefined;
    }
}
/** Everything that can be reached, the start included. */
function closure(start, next) {
    const seen = new Set(start);
    for (const directory of seen)
        for (const other of next(directory))
            seen.add(other);
    return [...seen];
}

// EXTERNAL MODULE: ./build/evaluate/terraform/file-name.js
var file_name = __webpack_require__(3023);
;// CONCATENATED MODULE: ./build/evaluate/terraform/open-read.js

/** Documentation and pictures: what a name that says nothing at all does not mean. */
const proseEndings = /\.(?:md|markdown|rst|adoc|png|jpe?g|gif|svg|webp|pdf|drawio)$/i;
/** True when the call may read this file, which is no code. */
function mayReadFile({ pattern }, path) {
    return (0,file_name/* matchesPattern */.MT)(pattern, path) && !((0,file_name/* namesAnything */.Jg)(pattern) && proseEndings.test(path));
}

;// CONCATENATED MODULE: ./build/review/open-reads.js

/** Changed files per diagnostic that are named. */
const namedFilesMax = 5;
/** Changed files that a call may read whose file name is known only in part: what they say may decide, or not. */
function mayBeRead(changed, evaluations) {
    if (changed.length === 0)
        return [];
    // A module that several roots call reads as often.
    const reads = new Map(evaluations
        .flatMap(({ openReads }) => openReads)
        .map((open) => [`${open.at.path} ${open.at.range.startLine} ${open.pattern.join('*')}`, open]));
    return [...reads.values()].flatMap((open) => {
        const files = changed.filter((path) => mayReadFile(open, path));
        if (files.length === 0)
            return [];
        const more = files.length > namedFilesMax ? ` and ${files.length - namedFilesMax} more` : '';
        const message = `${open.expression} may read ${files.slice(0, namedFilesMax).join(', ')}${more}, which this change edits; which file it reads is not known.`;
        return [{ kind: 'not-read', message, location: open.at }];
    });
}

;// CONCATENATED MODULE: ./build/review/shared-scope.js


/** What one root declares and another looks up by its name, so that a change of the one is a change of the other. */
const sharedTypes = ['aws_ec2_managed_prefix_list'].map((type) => ({
    // Plain search first: nearly no file names any.
    type,
    declared: new RegExp(`\\bresource\\s+"${type}"`, 'u'),
    lookedUp: new RegExp(`\\bdata\\s+"${type}"`, 'u'),
}));
/** The roots that a change can reach, those that it reaches by what they look up in each other among them. */
function sharedScope(request) {
    const scope = terraformScope(request);
    const { changed } = request;
    if (changed === 'all')
        return scope;
    const directories = new Set(scope.directories);
    const files = [...request.files.values()];
    const beside = sharedTypes.flatMap(({ type, declared, lookedUp }) => {
        const naming = files.filter(({ text }) => text.includes(type));
        return besideScope(naming, directories, declared, lookedUp);
    });
    return beside.length === 0 ? scope : terraformScope({ ...request, changed: new Set([...changed, ...beside]) });
}
function besideScope(files, directories, declared, lookedUp) {
    const declaring = files.filter(({ text }) => declared.test(text));
    if (declaring.length === 0)
        return [];
    const looking = files.filter(({ text }) => lookedUp.test(text));
    const isReached = ({ path }) => directories.has((0,core_path/* directoryOf */.j)(path));
    const beside = [...(declaring.some(isReached) ? looking : []), ...(looking.some(isReached) ? declaring : [])];
    return beside.filter((file) => !isReached(file)).map(({ path }) => path);
}

;// CONCATENATED MODULE: ./build/review/load-side.js










const nothingCarried = new Map();
const nobody = { paths: [], leftOut: 0 };
/** Files asked for by `file()` and `templatefile()` may ask for further files; this many rounds and no more. */
const wantedRoundsMax = 4;
/** Reads what the change can reach and finds the roots, so that both sides evaluate the same ones. */
async function openSide(request) {
    const reader = new SideReader(request);
    const reading = reader.read(reader.paths.filter((path) => reader.isTerraform(path)));
    // The evaluator is loaded while the files are read; `evaluateRoots` asks for it again.
    await Promise.all([reading, reader.terraformChanged() ? __webpack_require__.e(/* import() */ 423).then(__webpack_require__.bind(__webpack_require__, 2423)) : undefined]);
    if (reader.terraformChanged())
        await reader.readCalled();
    const scope = reader.terraformChanged() ? sharedScope({ files: reader.files, changed: request.changed }) : { roots: [], directories: [] };
    const roots = scope.roots.filter((root) => !reader.isOnlyCalled(root));
    return { roots, templates: templateSide(request.changed, reader), load: (wanted) => loadSide(request, reader, wanted) };
}
async function loadSide(request, reader, wanted) {
    const { roots, importers = nobody, before = nothingCarried } = wanted;
    const { changed, tree } = request;
    const isChanged = (path) => changed === 'all' || changed.has(path);
    await reader.read(reader.paths.filter(isChanged));
    const terraform = roots.length === 0 ? [] : await evaluateRoots(roots, reader, await request.hclParser(), before);
    const changedTerraform = reader.paths.filter((path) => isChanged(path) && reader.isTerraform(path));
    const apart = directoriesApart(changedTerraform, terraform).filter((directory) => !roots.includes(directory));
    if (apart.length > 0)
        terraform.push(...(await evaluateRoots(apart, reader, await request.hclParser(), before)));
    // What a text says it says where it stands, and not once more behind each link.
    const own = reader.paths.filter((path) => isChanged(path) && !tree.aliases.has(path));
    const others = own.filter((path) => !reader.isTerraform(path));
    const ignoring = ignoreFiles(reader.paths, changed);
    await reader.read(ignoring);
    const texts = [...own, ...ignoring].flatMap((path) => reader.files.get(path) ?? []);
    await reader.read(importers.paths.filter((path) => reader.has(path)));
    const importing = importers.paths.flatMap((path) => reader.files.get(path) ?? []);
    const templates = await evaluateTemplates([...texts, ...importing].filter(looksLikeTemplate), reader);
    const evaluations = [...terraform, ...templates];
    return {
        revision: tree.revision,
        evaluations,
        texts,
        files: reader.files,
        skipped: [...tree.skipped.filter((entry) => isChanged(entry.path)), ...reader.skipped.filter(({ path }) => !reader.files.has(path))],
        diagnostics: [
            ...evaluations.flatMap((evaluation) => evaluation.diagnostics),
            ...neverEvaluated(changedTerraform, terraform),
            ...importersLeftOut(texts.filter(exportsSomething), importers),
            ...(request.isScan === true ? [] : mayBeRead(others, terraform)),
        ],
        replaced: reader.replaced,
        aliases: tree.aliases,
        carryOver: new Map(terraform.map((evaluation) => [evaluation.root, evaluation.carryOver])),
    };
}
/** Ignore files that the change leaves alone, where it touches one: whether a rule is missed hangs on all of them. */
function ignoreFiles(paths, changed) {
    const isIgnoreFile = (path) => path === '.gitignore' || path.endsWith('/.gitignore');
    if (changed === 'all' || ![...changed].some(isIgnoreFile))
        return [];
    return paths.filter((path) => isIgnoreFile(path) && !changed.has(path));
}
/**
 * Directories of changed code that no root reached: a module whose every call has `count = 0` is nobody's root, and would hide what is in
 * it until somebody turns the call on.
 */
function directoriesApart(changed, evaluations) {
    const reached = new Set(evaluations.flatMap((evaluation) => evaluation.files));
    return [...new Set(changed.filter((path) => !reached.has(path) && !path.includes('.tfvars')).map(core_path/* directoryOf */.j))];
}
/** Changed files that took no part: variable files that only `-var-file` names, above all. */
function neverEvaluated(changed, evaluations) {
    const reached = new Set(evaluations.flatMap((evaluation) => evaluation.files));
    const told = new Set(evaluations.flatMap((evaluation) => evaluation.diagnostics).map((diagnostic) => diagnostic.location.path));
    return changed
        .filter((path) => !reached.has(path) && !told.has(path))
        .map((path) => {
        const reason = path.includes('.tfvars')
            ? 'Terraform loads it only by -var-file, so its values are not applied here'
            : 'no evaluation reached it';
        return { kind: 'not-read', message: `This file took no part in the review: ${reason}.`, location: { path, range: (0,core_location/* lineRange */.A)(1) } };
    });
}
/** The evaluators are loaded when there is something to evaluate: a change of documentation shall not wait for them. */
async function evaluateTemplates(files, reader) {
    if (files.length === 0)
        return [];
    const { evaluateTemplate, templateExports } = await __webpack_require__.e(/* import() */ 904).then(__webpack_require__.bind(__webpack_require__, 3904));
    const imports = files.some(({ text }) => text.includes('ImportValue'));
    const exports = imports ? templateExports(await templatesBeside(files, reader)) : undefined;
    return files.flatMap((file) => evaluateTemplate({ file, ...(exports === undefined ? {} : { exports }) }) ?? []);
}
/** The templates of the change and those that may stand beside them: what they import may be exported there. */
async function templatesBeside(files, reader) {
    const beside = await reader.peek(mayBeTemplates(reader.paths, files).slice(0, templatesBesideMax));
    return [...files, ...beside].filter(exportsSomething);
}
async function evaluateRoots(roots, reader, parser, before) {
    const { evaluateTerraformRoot } = await __webpack_require__.e(/* import() */ 423).then(__webpack_require__.bind(__webpack_require__, 2423));
    const evaluate = (root) => withParts(() => evaluateTerraformRoot({ root, files: reader.files, paths: reader.existing, parser, before: before.get(root) }));
    const evaluations = [];
    for (const root of roots) {
        let evaluation = await evaluate(root);
        for (let round = 1; round < wantedRoundsMax; round += 1) {
            const before = reader.files.size;
            await reader.read(evaluation.wantedFiles.filter((path) => reader.has(path)));
            if (reader.files.size === before)
                break;
            evaluation = await evaluate(root);
        }
        if (evaluation.resources.length > 0 || evaluation.files.length > 0)
            evaluations.push(evaluation);
    }
    return evaluations;
}
/** Parts that may have to be loaded for one root: the HCL grammar and the engine for regular expressions. */
const partsMax = 2;
async function withParts(evaluate, parts = partsMax) {
    try {
        return evaluate();
    }
    catch (error) {
        if (!(error instanceof not_loaded/* NotLoaded */.L) || parts === 0)
            throw error;
        await error.load();
        return withParts(evaluate, parts - 1);
    }
}
/** Reads each path at most once and keeps what could not be read. */
class SideReader {
    paths;
    /** Paths of the tree, those that are not read among them. */
    existing;
    files = new Map();
    skipped = [];
    replaced = [];
    #request;
    #known;
    #inTree;
    #onlyCalled = new Set();
    #tried = new Set();
    constructor(request) {
        this.#request = request;
        const { paths } = request.tree;
        this.paths = paths.filter((path) => !(0,review_exclude/* isExcluded */.R)(path, request.exclude));
        this.#known = new Set(this.paths);
        this.#inTree = this.paths.length < paths.length ? new Set(paths) : this.#known;
        this.existing = new Set([...paths, ...request.tree.skipped.map(({ path }) => path)]);
        if (this.paths.length < paths.length) {
            for (const path of paths)
                if (!this.#known.has(path) && this.#isChanged(path))
                    this.skipped.push({ path, reason: 'excluded' });
        }
    }
    /** What code asks for by name is read wherever it stands, in an excluded folder too. */
    has(path) {
        return this.#inTree.has(path);
    }
    /** An excluded folder that other code calls as a module is a part of that code; by itself it stays excluded. */
    async readCalled() {
        const excluded = (0,group_by/* groupBy */.$)(this.#request.tree.paths.filter((path) => !this.#known.has(path) && this.isTerraform(path)), core_path/* directoryOf */.j);
        if (excluded.size === 0)
            return;
        for (let before = -1; before < this.files.size;) {
            before = this.files.size;
            const called = [...calledDirectories(this.files.values())].filter((directory) => excluded.has(directory));
            for (const directory of called)
                this.#onlyCalled.add(directory);
            await this.read(called.flatMap((directory) => excluded.get(directory) ?? []));
        }
    }
    isOnlyCalled(directory) {
        return this.#onlyCalled.has(directory);
    }
    isTerraform(path) {
        return /\.(?:tf|tofu|tf\.json|tofu\.json|tfvars|tfvars\.json)$/u.test(path);
    }
    /** Any change can reach Terraform code, because `file()` reads any file; only a tree without Terraform code has nothing to reach. */
    terraformChanged() {
        return this.paths.some((path) => this.isTerraform(path)) && (this.#request.changed === 'all' || this.#request.changed.size > 0);
    }
    async read(paths) {
        const wanted = paths.filter((path) => !this.#tried.has(path));
        if (wanted.length === 0)
            return;
        for (const path of wanted)
            this.#tried.add(path);
        const { files, skipped, replaced = [] } = await this.#request.tree.read(wanted);
        this.replaced.push(...replaced);
        for (const [path, file] of files)
            this.files.set(path, file);
        this.skipped.push(...skipped);
    }
    /** Files that are looked into and take no other part: those not read before, and none that could not be read. */
    async peek(paths) {
        const { files } = await this.#request.tree.read(paths.filter((path) => !this.#tried.has(path)));
        return [...files.values()];
    }
    #isChanged(path) {
        const { changed } = this.#request;
        return changed === 'all' || changed.has(path);
    }
}

;// CONCATENATED MODULE: ./build/review/notices.js




/** What a reviewer must see about the change itself: attempts, honest or not, to change how changes are judged. */
function noticesOf(files, added, gateChanges) {
    return [...files.flatMap((file) => fileNotice(file, gateChanges)), ...added.map(suppressionNotice)];
}
const almostConfig = /^(?:\.github\/)?\.?phasegate\.ya?ml$/iu;
/** A file that somebody took for the configuration: the defaults count, and without a word nobody would know. */
function misnamedConfig(paths) {
    if (paths.includes(review_config/* configPath */.e))
        return [];
    const message = `This file is not read, and the defaults count: the configuration is ${review_config/* configPath */.e}. Rename it.`;
    return paths.filter((path) => almostConfig.test(path)).map((path) => ({ kind: 'config-misnamed', message, path }));
}
function fileNotice(file, gateChanges) {
    const paths = [file.path, file.basePath ?? file.path];
    const count = gateChanges.filter(({ at }) => paths.includes(at.path)).length;
    const notice = (kind, message) => [{ kind, message: `${message} ${lowers(count)}`, path: file.path }];
    if (paths.includes(review_config/* configPath */.e)) {
        return notice('config-changed', `The change edits ${review_config/* configPath */.e}. It is judged by the configuration on base; the edit counts once it is merged.`);
    }
    if (paths.some((path) => read_gate_files/* codeownersPaths */.oX.some((one) => one === path))) {
        return notice('codeowners-changed', 'The change edits CODEOWNERS, which says who must approve changes of the gate.');
    }
    if (paths.some(read_gate_files/* isWorkflow */._2)) {
        return notice('workflow-changed', 'The change edits a workflow. See that the security gate still runs and is still required.');
    }
    return [];
}
function lowers(count) {
    if (count === 0)
        return 'Nothing in it was found to lower the gate.';
    return `It lowers the gate in ${count === 1 ? 'one way' : `${(0,grouped/* grouped */.z)(count)} ways`}: see the findings of ${gate_policy/* gatePolicy */.C.id}.`;
}
function suppressionNotice({ policyId, path, line }) {
    const message = `The change adds a suppression of ${policyId}. It counts once it stands on base, not in the change that brings it.`;
    return { kind: 'suppression-added', message, path, line };
}
/** Comments that accepted less than the change makes of it; each once, whatever it would have accepted. */
function endedSuppressions(differences, waivers) {
    const ended = new Set(differences.flatMap((difference) => waivers.ended(difference) ?? []));
    return [...ended].map(({ policyId, path, line }) => ({
        kind: 'suppression-ended',
        message: `The suppression of ${policyId} was given for what stands on base. This change adds to that, so it does not count.`,
        path,
        line,
    }));
}

// EXTERNAL MODULE: ./build/review/ports.js
var ports = __webpack_require__(9725);
// EXTERNAL MODULE: ./build/review/outside-code.js
var outside_code = __webpack_require__(8414);
;// CONCATENATED MODULE: ./build/review/proof-wanted.js

/** How the unknowns of this change are judged. */
function proofWanted(change, base, head, config) {
    const [ofBase, ofHead] = [lineReader(base.files), lineReader(head.files)];
    return {
        unknown: config.unknown,
        sameText: (before, after) => proof_wanted_plainText(ofBase(before)) === proof_wanted_plainText(ofHead(after)),
        changesCode: change.files.some(({ path, basePath = path }) => proof_wanted_textOf(base, basePath) !== proof_wanted_textOf(head, path)),
    };
}
/** Empty when the side has no such file, or reads none of the kind. */
function proof_wanted_textOf({ files }, path) {
    return proof_wanted_plainText(files.get(path)?.text.split('\n') ?? []);
}
/** Without what a formatter or a line of comment changes. */
function proof_wanted_plainText(lines) {
    return lines
        .filter((line) => !/^\s*(?:#|\/\/)/u.test(line))
        .join('')
        .replaceAll(/\s+/gu, '');
}

;// CONCATENATED MODULE: ./build/review/scan-scope.js

/** A root is judged when it stands in a named folder, or holds a named file. */
function rootsInScope(roots, scope) {
    const ofFiles = new Set([...scope.paths].map((path) => path.split('/').slice(0, -1).join('/')));
    return roots.filter((root) => isInFolder(root, scope) || ofFiles.has(root));
}
/** Of a folder of which only a file was named, what the file has to do with. */
function inScope(comparison, scope) {
    const { differences } = comparison;
    return {
        ...comparison,
        differences: differences.filter(({ root, trace }) => isInFolder(root, scope) || trace.some(({ path }) => scope.paths.has(path))),
    };
}
/** What was named by hand is read though the settings leave it out. */
function excludedInScope(exclude, { paths }) {
    return exclude.filter((pattern) => ![...paths].every((path) => (0,review_exclude/* isExcluded */.R)(path, [pattern])));
}
function isInFolder(root, { folders }) {
    return folders.some((folder) => folder === '' || root === folder || root.startsWith(`${folder}/`));
}

;// CONCATENATED MODULE: ./build/review/search-history.js





/** A secret that is still on head is reported there, unless it only moved to where it counts less; one that base had is not new. Each is told once, at the commit that first adds it. */
async function searchHistory({ history, baseTree, base, head, scan, exclude }) {
    if (history === ports/* oneCommit */.o)
        return { secrets: [], incomplete: [], limits: [], skipped: [] };
    const known = new Set(base.texts.flatMap((file) => scan(file).hits.map((hit) => hit.identity)));
    const atHead = heaviest(head.texts.flatMap((file) => scan(file).hits));
    const isTold = (hit) => known.has(hit.identity) || weighsAsMuch(atHead.get(hit.identity), hit);
    const secrets = [];
    const limits = new Set();
    const cutShort = new Set();
    const onBase = new Map(base.texts.map((file) => [file.path, file]));
    for await (const { commit, path, text, added } of history) {
        if (head.files.get(path)?.text === text || (0,review_exclude/* isExcluded */.R)(path, exclude))
            continue;
        const found = scan({ path, text });
        for (const { reason, isCut } of found.limits) {
            const isNew = isCut === true && !cut_short_isCutShort(onBase.get(path), scan);
            (isNew ? cutShort : limits).add(`${path} in commit ${commit.slice(0, 12)}: not searched whole for secrets: ${reason}`);
        }
        for (const hit of found.hits) {
            if (isTold(hit) || !anchor_touches(hit.range, added))
                continue;
            known.add(hit.identity);
            secrets.push({ root: '.', address: path, commit, path, hit });
        }
    }
    const onHead = new Set([...head.files.keys(), ...head.skipped.map((entry) => entry.path)]);
    const skipped = history.skipped.filter(({ path }) => !onHead.has(path) && !(0,review_exclude/* isExcluded */.R)(path, exclude));
    const incomplete = [...history.incomplete, ...cutShort];
    return { secrets: await withoutThoseOfBase(secrets, baseTree, base, scan), incomplete, limits: [...limits], skipped };
}
/** Of hits of the same value the one that weighs most. */
function heaviest(hits) {
    const found = new Map();
    for (const hit of hits)
        if (!weighsAsMuch(found.get(hit.identity), hit))
            found.set(hit.identity, hit);
    return found;
}
function weighsAsMuch(one, other) {
    if (one === undefined || !(0,core_finding/* atLeast */.jZ)(core_finding/* confidences */.E2, one.tier, other.tier))
        return false;
    return one.severity === undefined || (other.severity !== undefined && (0,core_finding/* atLeast */.jZ)(core_finding/* severities */.gO, one.severity, other.severity));
}
/** A file that one commit empties and a later one restores is not in the change, and base was not read there: what base has is not new. */
async function withoutThoseOfBase(secrets, baseTree, base, scan) {
    const paths = [...new Set(secrets.map(({ path }) => path))].filter((path) => !base.files.has(path));
    if (paths.length === 0)
        return secrets;
    const { files } = await baseTree.read(paths);
    const onBase = new Set([...files.values()].flatMap((file) => scan(file).hits.map((hit) => hit.identity)));
    return secrets.filter(({ hit }) => !onBase.has(hit.identity));
}

;// CONCATENATED MODULE: ./build/review/named-accounts.js
/** An account in an ARN, or in an attribute or a key that is named so. */
const accountPattern = /\barn:aws[a-z-]*:[a-z0-9-]{0,40}:[a-z0-9-]{0,30}:(\d{12}):|account_?-?ids?["']?\s{0,4}[:=]\s{0,4}\[?\s{0,4}["']?(\d{12})\b/giu;
/** Twelve digits that documents of AWS use for nobody. */
const named_accounts_nobody = new Set(['000000000000', '123456789012', '111122223333', '444455556666']);
/**
 * AWS accounts that the repository names: in the configuration, in ARNs, in `allowed_account_ids`. The files are read for them when somebody
 * first asks, which is when there is a key to compare.
 */
class NamedAccounts extends Set {
    #unread;
    constructor({ trustedAccounts }, sides) {
        super(trustedAccounts);
        this.#unread = [...new Set(sides.flatMap((side) => [...side.files.values()]))];
    }
    has(account) {
        this.#read();
        return super.has(account);
    }
    get size() {
        this.#read();
        return super.size;
    }
    #read() {
        const files = this.#unread;
        this.#unread = [];
        for (const { text } of files) {
            for (const [, inArn, inName] of text.matchAll(accountPattern)) {
                const account = inArn ?? inName;
                if (account !== undefined && !named_accounts_nobody.has(account))
                    this.add(account);
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/review/secret-search.js


/** Characters that the configuration's patterns may read in one review, all patterns together. RE2 reads about one to ten million a second. */
const patternCharsMax = 40_000_000;
/** Compiles the patterns of the configuration and gathers the accounts that both sides name. */
async function secretSearch(config, sides) {
    const { patterns, problems } = await patternsOf(config);
    const knownAccounts = new NamedAccounts(config, sides);
    const plain = secretScanner({ knownAccounts });
    if (patterns.length === 0)
        return { scan: plain, problems };
    return { scan: withBudget(secretScanner({ knownAccounts, customPatterns: patterns }), plain, patterns.length), problems };
}
/** The engine is loaded only for those who have patterns. */
async function patternsOf({ secrets }) {
    if (secrets.patterns.length === 0)
        return { patterns: [], problems: [] };
    const { compilePatterns } = await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(954)]).then(__webpack_require__.bind(__webpack_require__, 8954));
    const sources = secrets.patterns.map(({ id, title, pattern, confidence }) => ({ id, title: title ?? id, pattern, tier: confidence }));
    const { patterns, problems } = compilePatterns(sources);
    return { patterns, problems: problems.map(({ index, reason }) => `secrets.patterns.${index}.pattern cannot be used: ${reason}.`) };
}
/** Each file is read once by either scanner; what is beyond the budget is searched without the patterns, and says so. */
function withBudget(full, plain, patterns) {
    let charsLeft = patternCharsMax;
    const beyond = new WeakMap();
    const started = new WeakSet();
    return (file) => {
        if (started.has(file))
            return full(file);
        const known = beyond.get(file);
        if (known !== undefined)
            return known;
        const cost = file.text.length * patterns;
        if (cost <= charsLeft) {
            charsLeft -= cost;
            started.add(file);
            return full(file);
        }
        const { hits, limits } = plain(file);
        const reason = `the patterns of the configuration have read ${patternCharsMax} characters, and may not read more`;
        const scan = { hits, limits: [...limits, { reason }] };
        beyond.set(file, scan);
        return scan;
    };
}

;// CONCATENATED MODULE: ./build/review/waivers.js

/** A comment on the pull request goes before the configuration, and that before a comment in the code. */
function waiverBook(sources) {
    const inline = sources.suppressions
        .filter((one) => one.reason !== '')
        .map((one) => ({ suppression: one, places: waivers_placesOf(one, sources) }));
    const matching = (difference) => inline.filter(({ suppression, places }) => speaksOf(suppression, difference) && applies(suppression, places, difference, sources));
    const inCode = (difference) => matching(difference)[0];
    return {
        inCode: (difference) => matching(difference).map(({ suppression }) => suppression),
        ended(difference) {
            const match = inCode(difference);
            return match !== undefined && isMore(difference, match.places, sources) ? match.suppression : undefined;
        },
        find(difference, { id, fingerprint }) {
            const accepted = sources.acceptances.find((one) => one.id === id && one.until >= sources.today);
            if (accepted !== undefined)
                return { source: 'comment', reason: accepted.reason, by: accepted.by, until: accepted.until };
            const configured = sources.config.waivers.find((waiver) => fingerprint === waiver.fingerprint && (waiver.until ?? '9999') >= sources.today);
            if (configured !== undefined) {
                const { reason, by, until } = configured;
                return { source: 'config', reason, ...(by === undefined ? {} : { by }), ...(until === undefined ? {} : { until }) };
            }
            const match = inCode(difference);
            if (match === undefined || isMore(difference, match.places, sources))
                return undefined;
            return { source: 'inline', reason: match.suppression.reason };
        },
    };
}
/**
 * Did the comment accept less than this? It was given for what stood on base at this resource, and whatever the change adds to that is more: another
 * port, action or address, a higher severity, a degree that falls. The loss of a control is the one thing that it can accept beforehand, because there
 * is nothing to grow. Plain text is bound to its own lines instead.
 */
function isMore({ introduced, policy }, places, { mode }) {
    return mode === 'review' && introduced && places.size > 0 && policy.states !== 'evidence';
}
function speaksOf({ policyId, onlySecrets }, { policy }) {
    return policyId === policy.id || (onlySecrets === true && policy.control === secretControl);
}
/** `root, address` on head of every resource whose block holds the comment, or stands right below it. */
function waivers_placesOf(suppression, { baseResources, identity }) {
    if (suppression.onlySecrets === true)
        return new Set();
    const inside = baseResources.filter(({ block }) => block.path === suppression.path && block.range.startLine <= suppression.targetLine && suppression.targetLine <= block.range.endLine);
    return new Set(inside.map((resource) => place(identity.subject(resource))));
}
/** A resource is matched by its identity; plain text by the content of all its lines, so that it may move but not change. */
function applies(suppression, places, difference, { headLines, identity }) {
    if (places.has(place(difference)))
        return true;
    const isText = difference.policy.on === 'source.text' || suppression.onlySecrets === true;
    const [at] = difference.trace;
    if (places.size > 0 || !isText || at === undefined || difference.commit !== undefined)
        return false;
    if (identity.path(suppression.path) !== at.path)
        return false;
    const found = headLines(at);
    return found.length > 0 && found.every((line, index) => line.trim() === suppression.lines[index]?.trim());
}
function place(at) {
    return `${at.root}\n${at.address}`;
}

;// CONCATENATED MODULE: ./build/review/review-change.js

























/** The main job: evaluates both sides of a change by the same code and says what the change itself does. */
async function reviewChange(change, tools) {
    const started = tools.now();
    const { config, problems } = tools.config === undefined ? await settingsOf(change) : { config: tools.config, problems: [] };
    const policies = tools.policies.filter((policy) => config.policies[policy.id]?.gate !== 'off');
    const [linkedBase, linkedHead] = await Promise.all([followLinks(change.base), followLinks(change.head)]);
    const linked = { ...change, base: linkedBase, head: linkedHead };
    const { base, head } = await loadBoth(linked, config, tools);
    if (change.history !== ports/* oneCommit */.o)
        tools.progress.step('searching the commits');
    const { scan, problems: patternProblems } = await secretSearch(config, [base, head]);
    const baseModel = buildModel(base.evaluations, base.texts, { skipped: base.skipped, scanSecrets: scan });
    const history = await searchHistory({ history: change.history, baseTree: change.base, base, head, scan, exclude: config.exclude });
    const headModel = buildModel(head.evaluations, head.texts, { history: history.secrets, skipped: head.skipped, scanSecrets: scan });
    const claims = { base: runPolicies(policies, baseModel), head: runPolicies(policies, headModel) };
    const identity = identityMap(change.files, base, head, change.head.paths);
    const suppressions = { base: suppressionsOf(base), head: suppressionsOf(head) };
    const waivers = waiverBook({
        mode: 'review',
        config,
        suppressions: suppressions.base,
        baseResources: baseModel.resources,
        identity,
        headLines: lineReader(head.files),
        acceptances: tools.acceptances ?? [],
        today: tools.today,
    });
    const gate = await compareGate(change, suppressions, tools.policies);
    const touched = touchedLines(change.files);
    const proof = proofWanted(change, base, head, config);
    const comparison = withDifferences(compareClaims(claims.base, claims.head, identity, proof), (0,outside_code/* outsideCode */.v)(base, head, proof));
    return assemble({
        mode: 'review',
        config,
        policies,
        base: withGateFiles(base, gate.files.base.files),
        head: withGateFiles(head, gate.files.head.files),
        claims,
        comparison: withGateChanges(comparison, gate, config),
        touched,
        waivers,
        notices: [
            ...misnamedConfig((change.settings ?? change.base).paths),
            ...noticesOf(change.files, gate.added, gate.changes),
            ...endedSuppressions(comparison.differences, waivers),
            ...allowListNotices(change.files, base.files, head.files),
            ...idleSettings({ mode: 'review', config, tools, comparison, suppressions: suppressions.base, waivers }),
        ],
        failures: [
            ...problems,
            ...patternProblems,
            ...policyFailures(claims),
            ...missingFrom(base),
            ...missingFrom(head),
            ...history.incomplete,
            ...brokenBy(change, base, head),
            ...unreadableBase(change, base, head),
            ...limitsReached(base, head, comparison, proof),
            ...searchCutShort(base, head, scan, identity),
            ...endOfReviews(gate),
            ...unreadCode({ change: linked, base, head, comparison, exclude: config.exclude }),
        ],
        unread: history.limits,
        skippedInHistory: history.skipped,
        scanSecrets: scan,
        filesChanged: change.files.length,
        resources: headModel.resources.length,
        texts: headModel.subjects('source.text'),
        durationMs: tools.now() - started,
    });
}
const emptySide = {
    revision: '',
    evaluations: [],
    texts: [],
    files: new Map(),
    skipped: [],
    diagnostics: [],
    replaced: [],
    carryOver: new Map(),
    aliases: new Map(),
};
/** One state, everything in it or in the scope: the comparison with an empty base. */
async function scanTree(tree, tools, scope) {
    const started = tools.now();
    const { config, problems } = tools.config === undefined ? await configOf(tree) : { config: tools.config, problems: [] };
    const policies = tools.policies.filter((policy) => config.policies[policy.id]?.gate !== 'off');
    const opened = await openSide({
        ...sideRequest(await followLinks(tree), scope?.paths ?? 'all', config, tools),
        isScan: true,
        ...(scope === undefined ? {} : { exclude: excludedInScope(config.exclude, scope) }),
    });
    const roots = scope === undefined ? opened.roots : rootsInScope(opened.roots, scope);
    tools.progress.step('evaluating', 0, roots.length);
    const head = await opened.load({ roots });
    const base = emptySide;
    tools.progress.step('running the policies');
    const { scan, problems: patternProblems } = await secretSearch(config, [head]);
    const model = buildModel(head.evaluations, head.texts, { skipped: head.skipped, scanSecrets: scan });
    const claims = { base: runPolicies(policies, buildModel([], [])), head: runPolicies(policies, model) };
    const identity = identityMap([], base, head, tree.paths);
    const proof = { unknown: config.unknown, sameText: () => false, changesCode: true };
    const suppressions = suppressionsOf(head);
    const waivers = waiverBook({
        mode: 'scan',
        config,
        suppressions,
        baseResources: model.resources,
        identity,
        headLines: lineReader(head.files),
        acceptances: tools.acceptances ?? [],
        today: tools.today,
    });
    const compared = withDifferences(compareClaims(claims.base, claims.head, identity, proof), (0,outside_code/* outsideCode */.v)(base, head, proof));
    const comparison = scope === undefined ? compared : inScope(compared, scope);
    return assemble({
        mode: 'scan',
        config,
        policies,
        base,
        head,
        claims,
        comparison,
        touched: touchedLines([]),
        waivers,
        notices: [
            ...misnamedConfig(tree.paths),
            ...idleSettings({ mode: scope === undefined ? 'scan' : 'review', config, tools, comparison, suppressions, waivers }),
        ],
        failures: [...problems, ...patternProblems, ...policyFailures(claims), ...searchCutShort(base, head, scan, identity)],
        filesChanged: scope?.paths.size ?? tree.paths.length,
        resources: model.resources.length,
        texts: model.subjects('source.text'),
        unread: [],
        skippedInHistory: [],
        scanSecrets: scan,
        durationMs: tools.now() - started,
    });
}
/** The configuration that a change is judged by. */
function settingsOf({ base, settings = base }) {
    return configOf(settings);
}
/** Read from base only: nothing in a change decides how it is judged. Problems fail the review rather than fall back to a default. */
async function configOf(base) {
    if (base.skipped.some((entry) => entry.path === review_config/* configPath */.e)) {
        return { config: review_config/* defaultConfig */.s, problems: [`${review_config/* configPath */.e} on base is no regular file. Commit it as a plain file.`] };
    }
    if (!base.paths.includes(review_config/* configPath */.e))
        return { config: review_config/* defaultConfig */.s, problems: [] };
    const { files, skipped } = await base.read([review_config/* configPath */.e]);
    const file = files.get(review_config/* configPath */.e);
    if (file === undefined)
        return { config: review_config/* defaultConfig */.s, problems: [`${review_config/* configPath */.e} on base could not be read (${skipped[0]?.reason ?? 'missing-object'}).`] };
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(470)]).then(__webpack_require__.bind(__webpack_require__, 9470));
    const { config, problems } = parseConfig(file.text, review_config/* configPath */.e);
    return { config, problems: problems.map((problem) => problem.message) };
}
async function loadBoth(change, config, tools) {
    const basePaths = new Set(change.files.filter((file) => file.status !== 'added').map((file) => file.basePath ?? file.path));
    const headPaths = new Set(change.files.filter((file) => file.status !== 'removed').map((file) => file.path));
    // A file that exists on one side only still reaches the directory it stands in on the other side.
    const files = new Set([...basePaths, ...headPaths]);
    const touched = new Set([...files, ...behindLinks(change.base, files), ...behindLinks(change.head, files)]);
    tools.progress.step('reading both sides');
    const [openBase, openHead] = await Promise.all([
        openSide(sideRequest(change.base, touched, config, tools)),
        openSide(sideRequest(change.head, touched, config, tools)),
    ]);
    const roots = [...new Set([...openBase.roots, ...openHead.roots])].toSorted();
    tools.progress.step('evaluating', 0, roots.length);
    const importers = await importersOf(openBase.templates, openHead.templates);
    const base = await openBase.load({ roots, importers });
    return { base, head: await openHead.load({ roots, importers, before: base.carryOver }) };
}
/** What a link makes changes with the link, and with what it leads to. */
function behindLinks({ aliases }, changed) {
    return [...aliases.values()].filter(({ target, link }) => changed.has(target) || changed.has(link)).map(({ path }) => path);
}
function sideRequest(tree, changed, config, tools) {
    return { tree, changed, exclude: config.exclude, hclParser: tools.hclParser };
}
function suppressionsOf(side) {
    return [...side.files.values()].flatMap(findSuppressions);
}


/***/ }),

/***/ 5831:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parseJson)
});

// EXTERNAL MODULE: ./build/syntax/data-node.js
var data_node = __webpack_require__(629);
;// CONCATENATED MODULE: ./build/syntax/json/json-cursor.js
const code = {
    tab: 9,
    lineFeed: 10,
    carriageReturn: 13,
    space: 32,
    quote: 34,
    hash: 35,
    star: 42,
    comma: 44,
    minus: 45,
    slash: 47,
    zero: 48,
    nine: 57,
    colon: 58,
    openBracket: 91,
    backslash: 92,
    closeBracket: 93,
    openBrace: 123,
    closeBrace: 125,
};
function mark(cursor) {
    return { line: cursor.line, column: cursor.offset - cursor.lineStart + 1 };
}
/** From the mark to the current place. */
function rangeFrom(cursor, start) {
    return {
        startLine: start.line,
        startColumn: start.column,
        endLine: cursor.line,
        endColumn: cursor.offset - cursor.lineStart + 1,
    };
}
/** Reports a problem with the character that stands here. */
function problemHere(cursor, message) {
    const { line, column } = mark(cursor);
    cursor.sink.add('parse-error', message, { startLine: line, startColumn: column, endLine: line, endColumn: column + 1 });
}
/** Steps over a line feed and keeps count. */
function newLine(cursor) {
    cursor.offset += 1;
    cursor.line += 1;
    cursor.lineStart = cursor.offset;
}
/** Skips white space and comments; returns the code unit that follows, NaN at the end. */
function skipSpace(cursor) {
    const { text } = cursor;
    for (;;) {
        const unit = text.charCodeAt(cursor.offset);
        if (unit === code.lineFeed)
            newLine(cursor);
        else if (unit === code.space || unit === code.tab || unit === code.carriageReturn)
            cursor.offset += 1;
        else if (unit === code.slash && skipComment(cursor))
            continue;
        else
            return unit;
    }
}
/** JSON has no comments; configuration files often do. They are reported and skipped. */
function skipComment(cursor) {
    const { text } = cursor;
    const second = text.charCodeAt(cursor.offset + 1);
    if (second !== code.slash && second !== code.star)
        return false;
    const start = mark(cursor);
    if (second === code.slash) {
        const end = text.indexOf('\n', cursor.offset);
        cursor.offset = end < 0 ? text.length : end;
    }
    else {
        skipBlockComment(cursor);
    }
    cursor.sink.add('parse-error', 'JSON has no comments; this one is skipped.', rangeFrom(cursor, start));
    return true;
}
function skipBlockComment(cursor) {
    const { text } = cursor;
    cursor.offset += 2;
    const close = text.indexOf('*/', cursor.offset);
    const end = close < 0 ? text.length : close + 2;
    while (cursor.offset < end) {
        if (text.charCodeAt(cursor.offset) === code.lineFeed)
            newLine(cursor);
        else
            cursor.offset += 1;
    }
}

;// CONCATENATED MODULE: ./build/syntax/json/read-json-string.js

const escapes = new Map([
    ['"', '"'],
    ['\\', '\\'],
    ['/', '/'],
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
]);
/** Reads the string whose opening quote stands at the cursor. A string that never ends goes to the end of its line. */
function readJsonString(cursor) {
    const { text } = cursor;
    const start = mark(cursor);
    cursor.offset += 1;
    let from = cursor.offset;
    let value = '';
    let verbatim = true;
    for (;;) {
        const unit = text.charCodeAt(cursor.offset);
        if (unit === code.quote) {
            value += text.slice(from, cursor.offset);
            cursor.offset += 1;
            return { value, verbatim };
        }
        if (unit === code.backslash) {
            value += text.slice(from, cursor.offset) + readEscape(cursor);
            from = cursor.offset;
            verbatim = false;
        }
        else if (unit === code.lineFeed && closesLater(cursor)) {
            problemHere(cursor, 'A JSON string may not span lines; it is read as if it could.');
            newLine(cursor);
        }
        else if (unit === code.lineFeed || Number.isNaN(unit)) {
            cursor.sink.add('parse-error', 'This string has no closing quote.', rangeFrom(cursor, start));
            return { value: value + text.slice(from, cursor.offset), verbatim: false };
        }
        else {
            if (unit < code.space)
                problemHere(cursor, 'A control character must be escaped in a JSON string.');
            cursor.offset += 1;
        }
    }
}
/** How far a closing quote is looked for when a string spans lines. */
const closingQuoteDistanceMax = 64;
/** A raw line break inside a string: a few characters on, does the string go on or does the next member begin? */
function closesLater(cursor) {
    const next = cursor.text.slice(cursor.offset + 1, cursor.offset + 1 + closingQuoteDistanceMax);
    return !/^\s*["{}[\]]|^\s*$/.test(next);
}
function readEscape(cursor) {
    const { text } = cursor;
    const letter = text.charAt(cursor.offset + 1);
    const plain = escapes.get(letter);
    if (plain !== undefined) {
        cursor.offset += 2;
        return plain;
    }
    const digits = text.slice(cursor.offset + 2, cursor.offset + 6);
    if (letter === 'u' && /^[0-9a-fA-F]{4}$/.test(digits)) {
        cursor.offset += 6;
        return String.fromCharCode(Number.parseInt(digits, 16));
    }
    problemHere(cursor, 'JSON does not know this escape; it is read as it stands.');
    cursor.offset += 1;
    return '\\';
}

;// CONCATENATED MODULE: ./build/syntax/json/read-json-value.js


/** Deepest nesting that is read; what lies deeper is skipped with a diagnostic. */
const jsonDepthMax = 200;
/** Reads the value at the cursor, which stands on a character that is neither space nor comment. Always moves forward. */
function readJsonValue(cursor, depth) {
    const unit = cursor.text.charCodeAt(cursor.offset);
    switch (unit) {
        case code.openBrace:
        case code.openBracket:
            if (depth >= jsonDepthMax)
                return skipNested(cursor);
            return unit === code.openBrace ? readObject(cursor, depth) : readArray(cursor, depth);
        case code.quote: {
            const start = mark(cursor);
            const { value, verbatim } = readJsonString(cursor);
            const range = rangeFrom(cursor, start);
            if (!verbatim)
                return { kind: 'string', value, range };
            return { kind: 'string', value, range, textStart: { line: start.line, column: start.column + 1, indent: 0 } };
        }
        default:
            return unit === cursor.holeMark ? readHole(cursor) : readWord(cursor);
    }
}
function readObject(cursor, depth) {
    const start = mark(cursor);
    const entries = [];
    let incomplete;
    cursor.offset += 1;
    for (let first = true;; first = false) {
        const close = separate(cursor, code.closeBrace, first);
        if (close === 'end')
            incomplete ??= parseError('The object is not closed.');
        if (close !== 'member')
            break;
        const entry = readMember(cursor, depth);
        if ('reason' in entry)
            incomplete = entry;
        else
            entries.push(entry);
    }
    const range = rangeFrom(cursor, start);
    return incomplete === undefined ? { kind: 'mapping', entries, range } : { kind: 'mapping', entries, range, incomplete };
}
function readArray(cursor, depth) {
    const start = mark(cursor);
    const items = [];
    let incomplete;
    cursor.offset += 1;
    for (let first = true;; first = false) {
        const close = separate(cursor, code.closeBracket, first);
        if (close === 'end')
            incomplete ??= parseError('The array is not closed.');
        if (close !== 'member')
            break;
        const item = readJsonValue(cursor, depth + 1);
        // A placeholder here may stand for any number of items.
        if (item.kind === 'unread' && item.unread.reason === 'hole')
            incomplete = item.unread;
        else
            items.push(item);
    }
    const range = rangeFrom(cursor, start);
    return incomplete === undefined ? { kind: 'sequence', items, range } : { kind: 'sequence', items, range, incomplete };
}
/** Steps to the next member or behind the closing bracket. `end`: the text ends, or the other bracket closes an outer container. */
function separate(cursor, close, first) {
    const comma = skipCommas(cursor, first);
    const unit = cursor.text.charCodeAt(cursor.offset);
    if (unit === close) {
        if (comma && !first)
            problemHere(cursor, 'JSON allows no comma before the closing bracket.');
        cursor.offset += 1;
        return 'closed';
    }
    if (Number.isNaN(unit) || unit === code.closeBrace || unit === code.closeBracket) {
        problemHere(cursor, 'A closing bracket is missing.');
        return 'end';
    }
    if (!first && !comma && unit !== cursor.holeMark)
        problemHere(cursor, 'A comma is missing.');
    return 'member';
}
function skipCommas(cursor, first) {
    let comma = false;
    for (let unit = skipSpace(cursor); unit === code.comma; unit = skipSpace(cursor)) {
        if (first || comma)
            problemHere(cursor, 'There is a comma too many.');
        comma = true;
        cursor.offset += 1;
    }
    return comma;
}
function readMember(cursor, depth) {
    const unit = cursor.text.charCodeAt(cursor.offset);
    if (unit !== code.quote)
        return readBadMember(cursor, depth);
    const start = mark(cursor);
    const key = readJsonString(cursor).value;
    const keyRange = rangeFrom(cursor, start);
    if (skipSpace(cursor) !== code.colon) {
        problemHere(cursor, 'A colon is missing behind this key.');
        return parseError(`The member ${JSON.stringify(key)} has no value.`);
    }
    cursor.offset += 1;
    const value = readMemberValue(cursor, depth);
    return { key, keyRange, value };
}
function readMemberValue(cursor, depth) {
    const unit = skipSpace(cursor);
    if (!Number.isNaN(unit) && unit !== code.comma && unit !== code.closeBrace && unit !== code.closeBracket) {
        return readJsonValue(cursor, depth + 1);
    }
    problemHere(cursor, 'A value is missing here.');
    return { kind: 'unread', range: rangeFrom(cursor, mark(cursor)), unread: parseError('A value is missing here.') };
}
/** A member whose key is no string: a placeholder, a bare word, or something else altogether. */
function readBadMember(cursor, depth) {
    const node = cursor.text.charCodeAt(cursor.offset) === code.colon ? undefined : readJsonValue(cursor, depth + 1);
    const unread = node?.kind === 'unread' ? node.unread : parseError('A key must be a string in double quotes.');
    if (node?.kind !== 'unread')
        problemHere(cursor, 'A key must be a string in double quotes.');
    if (skipSpace(cursor) === code.colon) {
        cursor.offset += 1;
        readMemberValue(cursor, depth);
    }
    return unread;
}
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** A number, a keyword, or a word that is none: read up to the next character that can end a value. */
function readWord(cursor) {
    const start = mark(cursor);
    const from = cursor.offset;
    cursor.offset += 1;
    while (!endsWord(cursor, cursor.text.charCodeAt(cursor.offset)))
        cursor.offset += 1;
    const raw = cursor.text.slice(from, cursor.offset);
    const range = rangeFrom(cursor, start);
    if (raw === 'true' || raw === 'false')
        return { kind: 'bool', value: raw === 'true', raw, range };
    if (raw === 'null')
        return { kind: 'null', range };
    if (number.test(raw))
        return { kind: 'number', value: Number(raw), raw, range };
    return badValue(cursor, start, 'This is no JSON value.');
}
function endsWord(cursor, unit) {
    if (Number.isNaN(unit) || unit <= code.space || unit === cursor.holeMark)
        return true;
    return (unit === code.comma ||
        unit === code.colon ||
        unit === code.quote ||
        unit === code.openBrace ||
        unit === code.closeBrace ||
        unit === code.openBracket ||
        unit === code.closeBracket);
}
function badValue(cursor, start, message) {
    const range = rangeFrom(cursor, start);
    cursor.sink.add('parse-error', message, range);
    return { kind: 'unread', range, unread: parseError(message) };
}
const holeDigitsMax = 9;
function readHole(cursor) {
    const start = mark(cursor);
    const { text } = cursor;
    const end = text.indexOf(text.charAt(cursor.offset), cursor.offset + 1);
    const digits = text.slice(cursor.offset + 1, Math.max(end, cursor.offset + 1));
    if (end < 0 || digits.length > holeDigitsMax || !/^\d+$/.test(digits))
        return readWord(cursor);
    cursor.offset = end + 1;
    return { kind: 'unread', range: rangeFrom(cursor, start), unread: { reason: 'hole', hole: Number(digits) } };
}
/** Skips brackets and everything between them, without recursion. */
function skipNested(cursor) {
    const start = mark(cursor);
    let depth = 0;
    for (let unit = skipSpace(cursor); !Number.isNaN(unit); unit = skipSpace(cursor)) {
        if (unit === code.quote)
            readJsonString(cursor);
        else
            cursor.offset += 1;
        if (unit === code.openBrace || unit === code.openBracket)
            depth += 1;
        if (unit === code.closeBrace || unit === code.closeBracket)
            depth -= 1;
        if (depth === 0)
            break;
    }
    const range = rangeFrom(cursor, start);
    const message = `Brackets are nested deeper than ${jsonDepthMax}; what is inside is not read.`;
    cursor.sink.add('limit-reached', message, range);
    return { kind: 'unread', range, unread: { reason: 'limit-reached', message } };
}
function parseError(message) {
    return { reason: 'parse-error', message };
}

;// CONCATENATED MODULE: ./build/syntax/json/parse-json.js



/**
 * Reads JSON with ranges. Tolerates comments, trailing or missing commas and broken members, each with a diagnostic; what cannot be read is an
 * `unread` node or makes its container `incomplete`. Never throws; time is linear in the text.
 */
function parseJson(file, options = {}) {
    const sink = (0,data_node/* diagnosticSink */.fh)(file.path);
    const cursor = {
        text: file.text,
        sink,
        holeMark: options.holeMark === undefined ? -1 : options.holeMark.charCodeAt(0),
        offset: 0,
        line: 1,
        lineStart: 0,
    };
    if (Number.isNaN(skipSpace(cursor))) {
        problemHere(cursor, 'There is no JSON value here.');
        return { root: undefined, diagnostics: sink.diagnostics };
    }
    const root = readJsonValue(cursor, 0);
    if (Number.isNaN(skipSpace(cursor)))
        return { root, diagnostics: sink.diagnostics };
    const message = 'There is more text behind the end of the JSON value; it is not read.';
    problemHere(cursor, message);
    return { root: withRest(root, message), diagnostics: sink.diagnostics };
}
function withRest(root, message) {
    const unread = { reason: 'parse-error', message };
    if (root.kind === 'mapping' || root.kind === 'sequence')
        return { ...root, incomplete: root.incomplete ?? unread };
    return { kind: 'unread', range: root.range, unread };
}


/***/ })

};
