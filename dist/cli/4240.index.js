export const id = 4240;
export const ids = [4240];
export const modules = {

/***/ 58639:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ fileStart),
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/** The start of a file, for what has no finer place. */
const fileStart = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
/** Longest value that a message quotes. */
const quotedCharsMax = 120;
/** A value as it stands in a message. */
function quoted(value) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
    const flat = text.replace(/[\p{C}`]+/gu, ' ').trim();
    return `\`${flat.length > quotedCharsMax ? `${flat.slice(0, quotedCharsMax)}\u2026` : flat}\``;
}


/***/ }),

/***/ 73415:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yl: () => (/* reexport safe */ _analysis_code_owners_parse_code_owners_js__WEBPACK_IMPORTED_MODULE_1__.Yl),
/* harmony export */   _2: () => (/* binding */ isWorkflow),
/* harmony export */   rT: () => (/* binding */ readGateFiles),
/* harmony export */   wU: () => (/* binding */ readSide)
/* harmony export */ });
/* unused harmony exports workflowsMax, isGateFile */
/* harmony import */ var _analysis_code_owners_parse_code_owners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45422);
/* harmony import */ var _settings_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44369);
/* harmony import */ var _settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82678);




/** Workflows of one side that are compared; what is beyond is said to be unread. */
const workflowsMax = 200;
/** Is it where GitHub looks for workflows? Folders below are not looked at. */
function isWorkflow(path) {
    return /^\.github\/workflows\/[^/]+\.ya?ml$/u.test(path);
}
/** Is it one of the files that make the gate what it is? */
function isGateFile(path) {
    return path === _settings_config_js__WEBPACK_IMPORTED_MODULE_0__/* .configPath */ .e || _analysis_code_owners_parse_code_owners_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOwnersPaths */ .Yl.some((one) => one === path) || isWorkflow(path) || (0,_settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnPolicy */ .LT)(path);
}
/** Reads these files of both sides, when the change touches one of them; whatever the configuration excludes. */
async function readGateFiles(change) {
    const touched = change.files.some((file) => isGateFile(file.path) || file.path === _settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ownPoliciesFolder */ .Rw || (file.basePath !== undefined && isGateFile(file.basePath)));
    if (!touched)
        return { base: empty, head: empty, changed: change.files };
    const [base, head] = await Promise.all([readSide(change.base), readSide(change.head)]);
    return { base, head, changed: change.files };
}
const empty = { files: new Map(), unread: new Map() };
/** The gate's files of one tree. */
async function readSide(tree) {
    const all = tree.paths.filter(isGateFile);
    const workflows = all.filter(isWorkflow);
    const beyond = new Set(workflows.slice(workflowsMax));
    // One more than there may be says that there are too many.
    const left = new Set([...beyond, ...all.filter((path) => (0,_settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnPolicy */ .LT)(path)).slice(_settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ownPoliciesMax */ .f1 + 1)]);
    const { files, skipped } = await tree.read(all.filter((path) => !left.has(path)));
    const unread = new Map([...beyond].map((path) => [path, `there are more than ${workflowsMax} workflows`]));
    for (const { path, reason } of [...skipped, ...tree.skipped])
        if (isGateFile(path) || path === _settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ownPoliciesFolder */ .Rw)
            unread.set(path, reason.replaceAll('-', ' '));
    return { files, unread };
}


/***/ }),

/***/ 4218:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RW: () => (/* binding */ suppressionChanges),
/* harmony export */   d4: () => (/* binding */ addedSuppressions)
/* harmony export */ });
/* unused harmony export suppressionsMax */
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82552);
/* harmony import */ var _core_grouped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24224);
/* harmony import */ var _core_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17539);
/* harmony import */ var _gate_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58639);




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
        const target = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .blurredDigest */ .BZ)(one.target.trim());
        return {
            aspect: `suppression of ${one.policyId}: ${target}`,
            message: `A comment will suppress ${(0,_gate_change_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(one.policyId)} here once it is merged: ${(0,_gate_change_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(one.reason)}.`,
            severity: 'medium',
            side: 'RIGHT',
            at: { path: one.path, range: (0,_core_location_js__WEBPACK_IMPORTED_MODULE_2__/* .lineRange */ .Ap)(one.line) },
        };
    });
    const [next] = counting.slice(suppressionsMax);
    if (next === undefined)
        return changes;
    const message = `${(0,_core_grouped_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .z)(counting.length - suppressionsMax)} more suppressions are added than can be listed.`;
    return [
        ...changes,
        { aspect: 'suppression: more', message, severity: 'medium', side: 'RIGHT', at: { path: next.path, range: (0,_core_location_js__WEBPACK_IMPORTED_MODULE_2__/* .lineRange */ .Ap)(next.line) } },
    ];
}


/***/ }),

/***/ 44240:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ reviewChange)
});

// EXTERNAL MODULE: ./build/model/aws-model.js + 34 modules
var aws_model = __webpack_require__(32720);
;// CONCATENATED MODULE: ./build/review/access/access-reader.js
/**
 * What reads who can do what since the change; undefined where no deployment differs and neither side has a resource that the other has not:
 * both share what the change cannot reach. It is loaded only then.
 */
async function accessReader(base, head, { pairs, cutRoots }) {
    if (pairs.length === 0 && isShared(base, head))
        return undefined;
    const part = await Promise.all(/* import() */[__webpack_require__.e(3498), __webpack_require__.e(1190), __webpack_require__.e(6052), __webpack_require__.e(8563), __webpack_require__.e(5850), __webpack_require__.e(8930)]).then(__webpack_require__.bind(__webpack_require__, 58930));
    return new part.AccessReader(cutRoots);
}
function isShared({ resources: before }, { resources: after }) {
    if (before.length !== after.length)
        return false;
    const known = new Set(before);
    return after.every((resource) => known.has(resource));
}

// EXTERNAL MODULE: ./build/review/comparison/compare.js + 8 modules
var compare = __webpack_require__(42438);
// EXTERNAL MODULE: ./build/review/comparison/compare-deployments.js + 1 modules
var compare_deployments = __webpack_require__(65937);
// EXTERNAL MODULE: ./build/review/comparison/identity/identity-map.js + 12 modules
var identity_map = __webpack_require__(70811);
// EXTERNAL MODULE: ./build/core/value.js
var core_value = __webpack_require__(29207);
// EXTERNAL MODULE: ./build/core/wildcard.js
var wildcard = __webpack_require__(81738);
// EXTERNAL MODULE: ./build/model/construct-path.js
var construct_path = __webpack_require__(63359);
// EXTERNAL MODULE: ./build/model/fact.js
var fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/review/settings/suppressions.js + 1 modules
var suppressions = __webpack_require__(58390);
// EXTERNAL MODULE: ./build/review/comparison/identity/thing.js
var thing = __webpack_require__(92378);
;// CONCATENATED MODULE: ./build/review/comparison/made-by-framework.js






/**
 * Constructs that the CDK adds to a stack by itself, by the name that it gives them, and all that it lets them do (aws-cdk: custom-resource-handlers,
 * aws-logs/log-retention, aws-s3-notifications, custom-resources/provider-framework). Whoever uses that name for more is judged like everybody.
 */
const helpers = [
    [/^Custom::S3AutoDeleteObjectsCustomResourceProvider$/u, []],
    [/^Custom::VpcRestrictDefaultSGCustomResourceProvider$/u, ['ec2:AuthorizeSecurityGroupIngress', 'ec2:AuthorizeSecurityGroupEgress', 'ec2:RevokeSecurityGroupIngress', 'ec2:RevokeSecurityGroupEgress']],
    [/^Custom::ECRAutoDeleteImagesCustomResourceProvider$/u, ['ecr:BatchDeleteImage', 'ecr:DescribeRepositories', 'ecr:ListImages', 'ecr:ListTagsForResource']],
    [/^Custom::CrossRegionExport(?:Writer|Reader)CustomResourceProvider$/u, ['ssm:DeleteParameters', 'ssm:ListTagsForResource', 'ssm:GetParameters', 'ssm:PutParameter', 'ssm:AddTagsToResource', 'ssm:RemoveTagsFromResource']],
    [/^Custom::AWSCDK(?:CfnUtilsProvider|OpenIdConnectProvider)CustomResourceProvider$/u, ['iam:*OpenIDConnectProvider', 'iam:*OpenIDConnectProviderThumbprint']],
    [/^Custom::CDKBucketDeployment8693BB64968944B69AAFB0CC9EB8756C/u, ['s3:GetObject*', 's3:GetBucket*', 's3:List*', 's3:DeleteObject*', 's3:PutObject', 's3:PutObjectLegalHold', 's3:PutObjectRetention', 's3:PutObjectTagging', 's3:PutObjectVersionTagging', 's3:Abort*', 'cloudfront:GetInvalidation', 'cloudfront:CreateInvalidation', 'kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*']],
    [/^LogRetentionaae0aa3c5b4d4f87b02d85b201efdd8a$/u, ['logs:PutRetentionPolicy', 'logs:DeleteRetentionPolicy', 'logs:DescribeLogGroups', 'logs:CreateLogGroup', 'logs:DeleteLogGroup']],
    [/^BucketNotificationsHandler050a0587b7544547bf325f094a3db834$/u, ['s3:PutBucketNotification', 's3:GetBucketNotification']],
    [/^AWS679f53fac002430cb0da5b7982bd2287$/u, []],
    [/^framework-on(?:Event|Timeout)$|^framework-isComplete$/u, ['lambda:InvokeFunction', 'lambda:GetFunction']],
]; // prettier-ignore
const types = new Set(['AWS::Lambda::Function', 'AWS::IAM::Role', 'AWS::IAM::Policy', 'AWS::Logs::LogGroup']);
const basicPolicies = /:iam::aws:policy\/service-role\/AWSLambda(?:Basic|VPCAccess)ExecutionRole$/u;
/** What the framework itself adds to a stack is nobody's decision in this change: told, and blocks nothing. */
function madeByFramework(comparison, head) {
    const made = head.evaluations
        .filter(({ dialect }) => dialect === 'cloudformation')
        .flatMap(({ resources }) => resources.filter(isHelper));
    if (made.length === 0)
        return comparison;
    const keys = new Set(made.map(thing/* thingKey */.wQ));
    const isWithin = ({ path, range }) => made.some(({ block }) => block.path === path && block.range.startLine <= range.startLine && range.endLine <= block.range.endLine);
    // What is said of a role stands in its policies: all of it has to be the framework's.
    const isMade = (one) => keys.has((0,thing/* thingKey */.wQ)(one)) || (one.trace.length > 0 && one.trace.every(isWithin));
    const differences = comparison.differences.map((one) => one.introduced && one.side === 'RIGHT' && one.advisory === undefined && one.policy.control !== suppressions/* secretControl */._ && isMade(one)
        ? { ...one, advisory: 'the CDK adds this resource by itself; a newer version of it may do without' }
        : one);
    return { ...comparison, differences };
}
function isHelper(resource) {
    const path = types.has(resource.type) ? (0,construct_path/* constructPath */.t)(resource) : undefined;
    if (path === undefined)
        return false;
    const names = path.split('/');
    const helper = helpers.find(([name]) => names.some((segment) => name.test(segment)));
    return helper !== undefined && doesNoMore(resource.attributes, helper[1], 0);
}
/** Deeper values are nothing that the framework writes. */
const depthMax = 12;
/** Every statement allows these actions alone, every principal is a service, every managed policy a basic one. */
function doesNoMore(value, actions, depth) {
    if (depth > depthMax)
        return false;
    switch (value.kind) {
        case 'json-text':
            return doesNoMore(value.content, actions, depth + 1);
        case 'list':
            return value.more === undefined && value.items.every((item) => doesNoMore(item, actions, depth + 1));
        case 'choice':
            return value.options.every((option) => doesNoMore(option, actions, depth + 1));
        case 'map':
            return (value.more === undefined &&
                isHarmless(value, actions) &&
                [...value.entries].every(([key, item]) => isAside(key) || doesNoMore(item, actions, depth + 1)));
        default:
            return true;
    }
}
function isAside(key) {
    return key === 'Tags' || key === 'Environment' || key === 'Condition' || key === 'Resource';
}
function isHarmless(value, actions) {
    const textsOf = (name, fits) => {
        const { items, unknown } = (0,fact/* members */.ol)((0,fact/* attribute */.lt)(value, name));
        return unknown === undefined && items.every((item) => fits(endOf(item) ?? ''));
    };
    if ((0,fact/* attribute */.lt)(value, 'NotAction') !== undefined || (0,fact/* attribute */.lt)(value, 'NotPrincipal') !== undefined)
        return false;
    const principal = (0,fact/* attribute */.lt)(value, 'Principal');
    const isTrust = principal !== undefined;
    const isAllowed = (action) => (isTrust && action === 'sts:AssumeRole') || actions.some((pattern) => (0,wildcard/* matchesName */.H)(action, pattern));
    const isService = principal === undefined || (principal.kind === 'map' && [...principal.entries.keys()].every((key) => key === 'Service'));
    return isService && textsOf('Action', isAllowed) && textsOf('ManagedPolicyArns', (text) => basicPolicies.test(text));
}
/** A text, or the known end of one: the partition of an ARN may be left open. */
function endOf(value) {
    if (value.kind !== 'template')
        return (0,core_value/* scalarText */.ws)(value);
    const end = value.parts.at(-1);
    return typeof end === 'string' ? end : undefined;
}

;// CONCATENATED MODULE: ./build/review/comparison/misplaced-fixes.js
/**
 * Takes away fixes that would write where a module is called. What stands for a module from elsewhere has no lines of its own: all of it is
 * placed at the call's header, so that only a literal that the call itself gives can be replaced.
 */
function withoutMisplacedFixes(comparison, { diagnostics }) {
    const calls = diagnostics.filter(({ kind }) => kind === 'unresolved-module').map(({ location }) => location);
    if (calls.length === 0)
        return comparison;
    return { ...comparison, differences: comparison.differences.map((difference) => withoutMisplacedFix(difference, calls)) };
}
function withoutMisplacedFix(difference, calls) {
    const { fix, ...rest } = difference;
    const isMisplaced = fix?.edits.some(({ location }) => {
        const call = calls.find(({ path, range }) => path === location.path && contains(range, location.range));
        return call !== undefined && (beginsAlike(call.range, location.range) || !difference.trace.some((one) => isSame(one, location)));
    });
    return isMisplaced === true ? rest : difference;
}
function contains(outer, inner) {
    return outer.startLine <= inner.startLine && inner.endLine <= outer.endLine;
}
function beginsAlike(a, b) {
    return a.startLine === b.startLine && a.startColumn === b.startColumn;
}
function isSame(a, b) {
    return (a.path === b.path && beginsAlike(a.range, b.range) && a.range.endLine === b.range.endLine && a.range.endColumn === b.range.endColumn);
}

;// CONCATENATED MODULE: ./build/review/sides/accounts/code-accounts.js
/** Any number of twelve digits that stands by itself. */
const accountPattern = /(?<![\d.])\d{12}(?![\d.])/gu;
const codeFiles = /\.(?:tf|tofu|tfvars|hcl|json|ya?ml|template)$/u;
/** Accounts that the code of a side names anywhere. Its files are read for them when somebody first asks, which is where a document names one. */
function accountsNamedIn({ files }) {
    let found;
    const search = () => {
        const texts = [...files.values()].filter(({ path }) => codeFiles.test(path)).map(({ text }) => text);
        return new Set(texts.flatMap((text) => text.match(accountPattern) ?? []));
    };
    return {
        has(account) {
            found ??= search();
            return found.has(account);
        },
    };
}

// EXTERNAL MODULE: ./build/review/sides/lines/source-lines.js
var source_lines = __webpack_require__(39511);
;// CONCATENATED MODULE: ./build/review/comparison/proof-wanted.js


/** How the unknowns of this change are judged. */
function proofWanted(change, base, head, config) {
    const [ofBase, ofHead] = [(0,source_lines/* lineReader */.g)(base.files), (0,source_lines/* lineReader */.g)(head.files)];
    return {
        unknown: config.unknown,
        sameText: (before, after) => plainText(ofBase(before)) === plainText(ofHead(after)),
        named: accountsNamedIn(base),
        changesCode: change.files.some(({ path, basePath = path }) => textOf(base, basePath) !== textOf(head, path)),
    };
}
/** Empty when the side has no such file, or reads none of the kind. */
function textOf({ files }, path) {
    return plainText(files.get(path)?.text.split('\n') ?? []);
}
/** Without what a formatter or a line of comment changes. */
function plainText(lines) {
    return lines
        .filter((line) => !/^\s*(?:#|\/\/)/u.test(line))
        .join('')
        .replaceAll(/\s+/gu, '');
}

// EXTERNAL MODULE: ./build/review/findings/assemble.js + 5 modules
var assemble = __webpack_require__(22978);
// EXTERNAL MODULE: ./build/review/findings/constructs.js
var constructs = __webpack_require__(8288);
// EXTERNAL MODULE: ./build/review/findings/idle-settings.js + 1 modules
var idle_settings = __webpack_require__(31783);
// EXTERNAL MODULE: ./build/review/settings/config.js
var config = __webpack_require__(44369);
// EXTERNAL MODULE: ./build/review/settings/own-policies/own-policy-files.js
var own_policy_files = __webpack_require__(82678);
// EXTERNAL MODULE: ./build/review/gate-changes/gate-policy.js
var gate_policy = __webpack_require__(64925);
// EXTERNAL MODULE: ./build/review/gate-changes/read-gate-files.js
var read_gate_files = __webpack_require__(73415);
// EXTERNAL MODULE: ./build/review/gate-changes/suppression-changes.js
var suppression_changes = __webpack_require__(4218);
;// CONCATENATED MODULE: ./build/review/gate-changes/compare-gate.js





/** Reads the files of the gate when the change touches them, and compares them. */
async function compareGate(change, suppressions, policies) {
    const added = (0,suppression_changes/* addedSuppressions */.d4)(suppressions.base, suppressions.head);
    const files = await (0,read_gate_files/* readGateFiles */.rT)(change);
    const hasOwn = change.files.some(({ path, basePath = path }) => [path, basePath].some((one) => (0,own_policy_files/* isOwnPolicy */.LT)(one) || one === own_policy_files/* ownPoliciesFolder */.Rw));
    // Most changes touch nothing of the gate: what compares it would be loaded for nothing.
    if (added.length === 0 && !hasOwn && isEmpty(files))
        return { changes: [], added, files };
    const { findGateChanges } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(3665), __webpack_require__.e(944)]).then(__webpack_require__.bind(__webpack_require__, 48563));
    const isConfigured = files.base.files.has(config/* configPath */.e) || files.head.files.has(config/* configPath */.e);
    // The schema takes longer to load than most reviews take to run.
    const parseConfig = isConfigured ? (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(6921), __webpack_require__.e(3665), __webpack_require__.e(2216)]).then(__webpack_require__.bind(__webpack_require__, 42216))).parseConfig : unconfigured;
    const severities = new Map(policies.map((policy) => [policy.id, policy.severity]));
    const ofOwnPolicies = hasOwn ? (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(6921), __webpack_require__.e(1686), __webpack_require__.e(3665), __webpack_require__.e(5550), __webpack_require__.e(1504)]).then(__webpack_require__.bind(__webpack_require__, 21504))).ownPolicyChanges(files) : [];
    const changes = findGateChanges({ files, added, parseConfig, ofOwnPolicies, policySeverity: (id) => severities.get(id) });
    return { changes, added, files };
}
function isEmpty({ base, head }) {
    return [base, head].every(({ files, unread }) => files.size + unread.size === 0);
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
    return { ...comparison, differences: [...changes.map(toDifference), ...comparison.differences] };
}
/** The side with the gate's files, which the configuration may keep from the policies: an excerpt and an id need their lines. */
function withGateFiles(side, files) {
    return files.size === 0 ? side : { ...side, files: new Map([...files, ...side.files]) };
}
/** In the words of the comparison, so that they are judged, named and shown as every finding is. */
function toDifference({ aspect, message, severity, side, at }) {
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

// EXTERNAL MODULE: ./build/review/judge-models.js
var judge_models = __webpack_require__(84629);
// EXTERNAL MODULE: ./build/review/not-judged/find-unjudged.js + 21 modules
var find_unjudged = __webpack_require__(16414);
// EXTERNAL MODULE: ./build/review/ports.js
var ports = __webpack_require__(99725);
// EXTERNAL MODULE: ./build/review/review-tools.js + 2 modules
var review_tools = __webpack_require__(15346);
// EXTERNAL MODULE: ./build/review/sides/lines/anchor.js
var lines_anchor = __webpack_require__(5685);
// EXTERNAL MODULE: ./build/review/sides/lines/source-place.js
var source_place = __webpack_require__(82103);
// EXTERNAL MODULE: ./build/review/sides/deployments/deploy-both.js
var deploy_both = __webpack_require__(2436);
// EXTERNAL MODULE: ./build/review/sides/follow-links.js
var follow_links = __webpack_require__(58693);
// EXTERNAL MODULE: ./build/review/sides/load-side.js + 9 modules
var load_side = __webpack_require__(30676);
// EXTERNAL MODULE: ./build/review/sides/maybe-reached.js
var maybe_reached = __webpack_require__(53273);
// EXTERNAL MODULE: ./build/review/sides/templates/importing-templates.js + 2 modules
var importing_templates = __webpack_require__(23250);
;// CONCATENATED MODULE: ./build/review/sides/load-both.js





async function withLinks(change) {
    const [base, head] = await Promise.all([(0,follow_links/* followLinks */.n1)(change.base), (0,follow_links/* followLinks */.n1)(change.head)]);
    return { ...change, base, head };
}
/** Both sides of a change, read and evaluated by the same code, each as its code alone is and with every deployment. */
async function loadBoth(change, { progress, ...request }) {
    const changed = changedPaths(change);
    progress.step('reading both sides');
    const evaluated = new Map();
    const [openBase, openHead] = await Promise.all([
        (0,load_side/* openSide */.O)({ ...request, tree: change.base, changed, evaluated, handed: handedTo('base', change), own: change.own }),
        (0,load_side/* openSide */.O)({ ...request, tree: change.head, changed, evaluated, handed: handedTo('head', change), own: change.own }),
    ]);
    const roots = [...new Set([...openBase.roots, ...openHead.roots])].toSorted();
    progress.step('evaluating', 0, roots.length);
    const given = (await Promise.all([openBase, openHead].map(({ deployments }) => deployments.templates()))).flat();
    const importing = await (0,importing_templates/* importersOf */.pM)(openBase.templates, openHead.templates);
    const importers = { ...importing, paths: [...new Set([...importing.paths, ...given])].toSorted() };
    const stacks = new Set([...openBase.stacks, ...openHead.stacks]);
    const pipelines = (await Promise.all([openBase.touchesPipelines(), openHead.touchesPipelines()])).some((touches) => touches);
    const maybe = (0,maybe_reached/* maybeReached */.b)(openBase, openHead, change);
    const base = await openBase.load({ roots, maybe, importers, stacks, pipelines });
    const head = await openHead.load({ roots, importers, stacks, pipelines, before: base });
    const renamed = new Map(change.files.map(({ path, basePath = path }) => [basePath, path]));
    const sides = [
        { side: base, deployments: openBase.deployments },
        { side: head, deployments: openHead.deployments },
    ];
    const deployed = await (0,deploy_both/* deployBoth */.L)(...sides, (path) => renamed.get(path) ?? path);
    return change.plans === undefined ? deployed : (await __webpack_require__.e(/* import() */ 128).then(__webpack_require__.bind(__webpack_require__, 20128))).judgePlan(deployed, change.plans);
}
/** A file that exists on one side only still reaches the directory it stands in on the other side. */
function changedPaths({ files, base, head }) {
    const basePaths = files.filter(({ status }) => status !== 'added').map(({ path, basePath = path }) => basePath);
    const headPaths = files.filter(({ status }) => status !== 'removed').map(({ path }) => path);
    const paths = new Set([...basePaths, ...headPaths]);
    return new Set([...paths, ...(0,follow_links/* behindLinks */.Kp)(base, paths), ...(0,follow_links/* behindLinks */.Kp)(head, paths)]);
}
function handedTo(side, { modules }) {
    return modules === undefined ? undefined : { place: modules.place, isOfOtherSide: side === 'base' && modules.isShared };
}

// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
// EXTERNAL MODULE: ./build/review/settings/exclude.js
var settings_exclude = __webpack_require__(77797);
// EXTERNAL MODULE: ./build/review/sides/secrets/secret-search.js + 1 modules
var secret_search = __webpack_require__(31798);
;// CONCATENATED MODULE: ./build/review/sides/secrets/search-history.js





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
        if (head.files.get(path)?.text === text || (0,settings_exclude/* isExcluded */.R)(path, exclude))
            continue;
        const found = scan({ path, text });
        for (const { reason, isCut } of found.limits) {
            const isNew = isCut === true && !(0,secret_search/* isCutShort */.zy)(onBase.get(path), scan);
            (isNew ? cutShort : limits).add(`${path} in commit ${commit.slice(0, 12)}: not searched whole for secrets: ${reason}`);
        }
        for (const hit of found.hits) {
            if (isTold(hit) || !(0,lines_anchor/* touches */.yI)(hit.range, added))
                continue;
            known.add(hit.identity);
            secrets.push({ root: '.', address: path, commit, path, hit });
        }
    }
    const onHead = new Set([...head.files.keys(), ...head.skipped.map((entry) => entry.path)]);
    const skipped = history.skipped.filter(({ path }) => !onHead.has(path) && !(0,settings_exclude/* isExcluded */.R)(path, exclude));
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
    if (one === undefined || !(0,finding/* atLeast */.jZ)(finding/* confidences */.E2, one.tier, other.tier))
        return false;
    return one.severity === undefined || (other.severity !== undefined && (0,finding/* atLeast */.jZ)(finding/* severities */.gO, one.severity, other.severity));
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

;// CONCATENATED MODULE: ./build/review/verdict/allow-lists.js
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
    {
        tool: 'Checkov',
        path: /(?:^|\/)\.checkov\.ya?ml$/u,
        entries: listed(/^skip-(?:check|path|cve-package|resources-without-violations)$/u),
    },
    { tool: 'Trivy', path: /(?:^|\/)\.trivyignore$/u, entries: plainEntries },
    { tool: 'Trivy', path: /(?:^|\/)\.trivyignore\.ya?ml$/u, entries: containing(/^-\s+id:/u) },
    { tool: 'tfsec', path: /(?:^|\/)\.tfsec\/config\.ya?ml$/u, entries: listed(/^(?:exclude|exclude_paths|exclude_ignores)$/u) },
    { tool: 'KICS', path: /(?:^|\/)\.?kics(?:\.config)?\.ya?ml$/u, entries: listed(/^exclude-[a-z-]+$/u) },
    { tool: 'cfn-lint', path: /(?:^|\/)\.cfnlintrc(?:\.ya?ml)?$/u, entries: listed(/^ignore_(?:checks|templates)$/u) },
    { tool: 'Semgrep', path: /(?:^|\/)\.semgrepignore$/u, entries: plainEntries },
];
/** The items of lists of YAML under some keys, one on a line or several in brackets. */
function listed(key) {
    return (lines) => {
        let isUnder = false;
        return lines.filter((line) => {
            const name = /^([\w-]+):/u.exec(line)?.[1];
            if (name !== undefined)
                isUnder = key.test(name);
            return isUnder && (name === undefined ? /^-\s/u.test(line) : /^[\w-]+:\s*[^\s#]/u.test(line));
        });
    };
}
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

// EXTERNAL MODULE: ./build/review/verdict/cut-short.js
var cut_short = __webpack_require__(11456);
// EXTERNAL MODULE: ./build/review/verdict/failures.js
var verdict_failures = __webpack_require__(41308);
// EXTERNAL MODULE: ./build/review/verdict/notices.js
var notices = __webpack_require__(5170);
// EXTERNAL MODULE: ./build/review/verdict/waivers-of-side.js + 2 modules
var waivers_of_side = __webpack_require__(21157);
;// CONCATENATED MODULE: ./build/review/review-change.js


























/** The main job: evaluates both sides of a change by the same code and says what the change itself does. */
async function reviewChange(change, given) {
    const started = given.now();
    const judged = await (0,review_tools/* judgedBy */.N)(given, change.settings ?? change.base);
    const { config, own, tools } = judged;
    const linked = await withLinks(change);
    const { base, head, pairs, cutRoots, scan, facts, history, policies, claims, models, patternProblems } = await judgeBoth(linked, judged);
    const identity = (0,identity_map/* identityMap */.$)(change.files, base, head, change.head.paths);
    const suppressions = (0,waivers_of_side/* suppressionsOf */.m)(base);
    const gate = await compareGate(change, { base: suppressions, head: (0,waivers_of_side/* suppressionsOf */.m)(head) }, tools.policies);
    const proof = proofWanted(change, base, head, config);
    const notJudged = (0,find_unjudged/* findUnjudged */.c7)({ change, base, head, pairs, config, proof });
    const around = { base, head, pairs, cutRoots, claims, policies, models, files: change.files, headPaths: change.head.paths };
    const { comparison, access, failures } = await compareSides({ ...around, proof, facts }, identity, notJudged.differences);
    const { acceptances, today } = tools;
    const { resources } = models.base;
    const waivers = (0,waivers_of_side/* waiversOf */.R)({ mode: 'review', config, acceptances, today, suppressions, resources, identity, head });
    const touched = (0,lines_anchor/* touchedLines */.Yv)(change.files);
    const folders = (0,source_place/* sourceFolders */.Zg)(change.head.paths, change.programFolders);
    return (0,assemble/* assemble */.f)({
        mode: 'review',
        config,
        policies,
        own,
        base: withGateFiles(base, gate.files.base.files),
        head: withGateFiles(head, gate.files.head.files),
        claims,
        comparison: withGateChanges(comparison, gate, config),
        touched,
        access: access?.change({ touched, program: (0,constructs/* programOf */.oQ)({ base, head, touched, folders }) }),
        waivers,
        identity,
        notJudged: notJudged.entries,
        notices: [
            ...(0,notices/* misnamedSettings */.M7)((change.settings ?? change.base).paths),
            ...(0,notices/* noticesOf */.lx)(change.files, gate.added, gate.changes),
            ...(0,notices/* endedSuppressions */.bC)(comparison.differences, waivers),
            ...allowListNotices(change.files, base.files, head.files),
            ...(head.notices ?? []),
            ...(0,idle_settings/* idleSettings */.w)({ mode: 'review', config, tools, comparison, suppressions, waivers, paths: change.head.paths }),
        ],
        failures: [
            ...judged.problems,
            ...patternProblems,
            ...(0,verdict_failures/* policyFailures */.A$)(claims),
            ...failures,
            ...history.incomplete,
            ...(0,verdict_failures/* incompleteParts */.Rw)({ change: linked, base, head, comparison, exclude: config.exclude }, proof),
            ...(0,cut_short/* cutShort */.VV)({ base, head, models, scan, identity }),
            ...endOfReviews(gate),
        ],
        unread: [...history.limits, ...(0,cut_short/* pipelinesCut */._A)(models.base, models.head)],
        skippedInHistory: history.skipped,
        sourceFolders: folders,
        scanSecrets: scan,
        filesChanged: change.files.length,
        resources: models.head.resources.length,
        texts: models.head.subjects('source.text'),
        durationMs: tools.now() - started,
    });
}
/** Both sides read, evaluated and modelled, and what the policies claim of each. */
async function judgeBoth(change, { config, tools, policies: asked }) {
    const { exclude, roots, templates } = config;
    const { hclParser, progress } = tools;
    const { base, head, pairs, cutRoots } = await loadBoth(change, { exclude, roots, templates, hclParser, progress });
    if (change.history !== ports/* oneCommit */.o)
        progress.step('searching the commits');
    const { scan, problems: patternProblems } = await (0,secret_search/* secretSearch */.R6)(config, [base, head]);
    await (0,aws_model/* loadParts */.B)([base, head].flatMap(({ evaluations, deployed }) => [...evaluations, ...deployed]));
    const facts = (0,judge_models/* factsOf */.xS)(config, scan);
    const baseModel = (0,aws_model/* buildModel */.y)(base.evaluations, base.texts, { ...facts, ...(0,judge_models/* filesOf */.R8)(base) });
    const history = await searchHistory({ history: change.history, baseTree: change.base, base, head, scan, exclude });
    const ofHead = { ...facts, ...(0,judge_models/* filesOf */.R8)(head), history: history.secrets };
    const headModel = (0,aws_model/* buildModel */.y)(head.evaluations, head.texts, ofHead, [baseModel]);
    progress.step('running the policies');
    const judged = await (0,judge_models/* judgeModels */.ad)(asked, { base: baseModel, head: headModel }, pairs.length > 0);
    return { base, head, pairs, cutRoots, scan, facts, history, patternProblems, ...judged };
}
/** What differs by the code alone and by each deployment, and what reads who can do what since. */
async function compareSides(sides, identity, notJudged) {
    const { claims, models, proof, head } = sides;
    const access = await accessReader(models.base, models.head, sides);
    const compared = (0,compare/* compareClaims */.f)(claims.base, claims.head, identity, proof);
    // Much of what it asks the policies have asked by now.
    access?.read({ ...models, identity });
    const deployed = await (0,compare_deployments/* withDeployments */.J)(compared, { ...sides, onCompared: (estates, pair) => access?.read(estates, pair) });
    const comparison = madeByFramework(withoutMisplacedFixes((0,compare/* withDifferences */.Z)(deployed, notJudged), head), head);
    return { comparison, access, failures: deployed.failures };
}


/***/ })

};
