export const id = 4690;
export const ids = [4690];
export const modules = {

/***/ 34690:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  federationPresent: () => (/* reexport */ federationPresent),
  iamPolicyAttachedToUser: () => (/* reexport */ iamPolicyAttachedToUser),
  iamUserCreated: () => (/* reexport */ iamUserCreated),
  identityFederationRemoved: () => (/* reexport */ identityFederationRemoved),
  standingPrivilegedAssignment: () => (/* reexport */ standingPrivilegedAssignment)
});

// EXTERNAL MODULE: ./build/policies/forms/presence.js
var presence = __webpack_require__(48126);
;// CONCATENATED MODULE: ./build/policies/identity/federation-present.js

const federationPresent = (0,presence/* definePresence */.nm)({
    id: 'federation-present',
    control: 'identity-federation',
    severity: 'info',
    title: 'People log in through one directory',
    why: 'Who leaves loses access everywhere at once, and nobody has a password of their own in each account.',
    remedy: 'Declare IAM Identity Center, or a SAML provider.',
    limits: ['What another repository declares is not visible.'],
    covers: {},
    rows: [
        {
            what: 'Identity Center',
            terraform: ['aws_ssoadmin_permission_set', 'aws_ssoadmin_account_assignment'],
            cloudformation: ['AWS::SSO::PermissionSet', 'AWS::SSO::Assignment'],
        },
        { what: 'SAML provider', terraform: ['aws_iam_saml_provider'], cloudformation: ['AWS::IAM::SAMLProvider'] },
    ],
});

// EXTERNAL MODULE: ./build/model/fact.js
var fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
;// CONCATENATED MODULE: ./build/policies/identity/iam-policy-attached-to-user.js


/** Attributes that give a user rights, by type. A resource that is always about one user has none. */
const places = new Map([
    ['aws_iam_user_policy', []],
    ['aws_iam_user_policy_attachment', []],
    ['aws_iam_policy_attachment', ['users']],
    ['aws_iam_user_policy_attachments_exclusive', ['policy_arns']],
    ['AWS::IAM::UserPolicy', []],
    ['AWS::IAM::Policy', ['Users']],
    ['AWS::IAM::ManagedPolicy', ['Users']],
    ['AWS::IAM::User', ['Policies', 'ManagedPolicyArns']],
]);
const iamPolicyAttachedToUser = (0,define_policy/* defineViolation */.z$)({
    id: 'iam-policy-attached-to-user',
    control: 'identity-federation',
    severity: 'low',
    on: 'resource',
    types: [...places.keys()],
    dialects: ['terraform', 'cloudformation'],
    title: 'A user has rights of its own',
    why: 'Rights attached to single users are forgotten: nobody sees who may do what, and whoever changes teams keeps what they had.',
    remedy: 'Attach the policy to a group, or better to a role that people take.',
    limits: ['A policy that a user has through a group is what is wanted.'],
    covers: {
        checkov: ['CKV_AWS_40'],
        trivy: ['AVD-AWS-0143'],
        kics: ['IAM Managed Policy Applied to a User', 'IAM Policies Attached To User', 'IAM Policy On User'],
        securityHub: ['IAM.2'],
        cis: ['1.15'],
    },
    *evaluate({ address, resource }) {
        const { given, unknown } = rightsIn(resource);
        const [first] = given;
        const aspect = 'rights of a user';
        if (first === undefined) {
            if (unknown !== undefined)
                yield { claim: 'unresolved', aspect, unknown, message: `whether ${address} gives rights to a single user` };
            return;
        }
        yield {
            claim: 'violation',
            aspect,
            message: `${address} gives rights to a single user.`,
            trace: [...(first === 'whole' ? [] : (0,define_policy/* traceOf */.fC)(first)), resource.declaration],
            confidence: 'certain',
        };
    },
});
function rightsIn({ type, attributes }) {
    const names = places.get(type) ?? [];
    if (names.length === 0)
        return { given: ['whole'] };
    const read = names.map((name) => (0,fact/* members */.ol)((0,fact/* attribute */.lt)(attributes, name)));
    return { given: read.flatMap(({ items }) => items), unknown: read.find(({ unknown }) => unknown !== undefined)?.unknown };
}

// EXTERNAL MODULE: ./build/model/binding.js
var binding = __webpack_require__(91335);
;// CONCATENATED MODULE: ./build/policies/identity/iam-user-created.js



/** Users for whom there is no other way: mail over SMTP, git, and the day on which nothing else works. */
const noOtherWay = /smtp|\bses\b|[_-]ses[_-]|codecommit|break.?glass|emergency/iu;
const iamUserCreated = (0,define_policy/* defineViolation */.z$)({
    id: 'iam-user-created',
    control: 'identity-federation',
    severity: 'medium',
    on: 'resource',
    types: ['aws_iam_user', 'aws_identitystore_user', 'AWS::IAM::User'],
    dialects: ['terraform', 'cloudformation'],
    title: 'An IAM user is made',
    why: 'A user has a password or a key of its own, which nobody takes away when the person leaves or the machine is gone. What people and pipelines need can be had by logging in once, for some hours.',
    remedy: 'Let people come through IAM Identity Center, and machines by a role.',
    limits: ['A user for SMTP, CodeCommit or emergencies, told by its name, counts as info.'],
    covers: { checkov: ['CKV_AWS_273'], kics: ['SSO Identity User Unsafe Creation'], cis: ['1.21'] },
    *evaluate({ address, resource }) {
        if (resource.type === 'aws_identitystore_user') {
            const message = `${address} makes a person in Identity Center by hand, whom no directory takes away when he leaves.`;
            yield { claim: 'violation', aspect: 'user', message, trace: [resource.declaration], confidence: 'certain', severity: 'low' };
            return;
        }
        const name = (0,fact/* firstAttribute */.Z9)(resource.attributes, ['name', 'UserName']);
        const called = `${name === undefined ? '' : ((0,binding/* symbolicText */.SF)(name) ?? '')} ${address}`;
        yield {
            claim: 'violation',
            aspect: 'user',
            message: `${address} makes an IAM user, whose credentials last until somebody deletes them.`,
            trace: [resource.declaration],
            confidence: 'certain',
            ...(noOtherWay.test(called) ? { severity: 'info' } : {}),
        };
    },
});

// EXTERNAL MODULE: ./build/core/value.js
var value = __webpack_require__(29207);
// EXTERNAL MODULE: ./build/model/evaluated-code.js
var evaluated_code = __webpack_require__(2261);
// EXTERNAL MODULE: ./build/model/provider-place.js
var provider_place = __webpack_require__(37199);
// EXTERNAL MODULE: ./build/model/scope.js
var scope = __webpack_require__(48310);
;// CONCATENATED MODULE: ./build/policies/identity/identity-federation-removed.js







const ways = new Map([
    ['aws_iam_saml_provider', { what: 'SAML provider' }],
    ['AWS::IAM::SAMLProvider', { what: 'SAML provider' }],
    ['aws_iam_openid_connect_provider', { what: 'OpenID Connect provider' }],
    ['AWS::IAM::OIDCProvider', { what: 'OpenID Connect provider' }],
    ['aws_ssoadmin_trusted_token_issuer', { what: 'trusted token issuer' }],
    ['aws_ssoadmin_permission_set', { what: 'permission set', isOneOfMany: true }],
    ['AWS::SSO::PermissionSet', { what: 'permission set', isOneOfMany: true }],
    ['aws_ssoadmin_account_assignment', { what: 'assignment of a permission set to a group', isOneOfMany: true }],
    ['AWS::SSO::Assignment', { what: 'assignment of a permission set to a group', isOneOfMany: true }],
]);
const lastingTypes = ['aws_iam_user', 'AWS::IAM::User', 'aws_iam_access_key', 'AWS::IAM::AccessKey'];
const identityFederationRemoved = (0,define_policy/* defineEvidence */.xZ)({
    id: 'identity-federation-removed',
    control: 'identity-federation',
    severity: 'high',
    on: 'resource',
    types: [...ways.keys()],
    dialects: ['terraform', 'cloudformation'],
    title: 'A way to log in without lasting credentials is removed',
    why: 'People who can no longer come in through the directory or OIDC come in as IAM users with a password or a key. Those do not end when somebody leaves, and they lie where they were copied to.',
    remedy: 'Keep federation as the only way in for people and pipelines. If a provider is replaced, add the new one in the same change.',
    limits: [
        'Medium where the code has no IAM user and no access key beside it before the change; one that the change brings is reported by the policies on users and keys.',
        'Of permission sets and assignments of groups the loss of the last one of a root is reported, of providers each that nothing takes the place of. Others that come new in another root of the repository in the same change are taken for the ones that went.',
        'The provider of an EKS cluster, which is there for pods, is left out.',
    ],
    speaksFor: ['federation-present', 'temporary-credentials-present'],
    covers: {},
    *evaluate({ resource, address }, model) {
        const way = ways.get(resource.type);
        if (way === undefined || isForPods(resource) || isForOnePerson(resource))
            return;
        yield {
            claim: 'evidence',
            scope: `${way.what}: ${(0,scope/* accountScope */.i4)(resource)}`,
            extent: `The ${way.what} ${address}`,
            degree: way,
            trace: (0,define_policy/* declaredAt */.kK)(resource),
            ...(0,provider_place/* standsAt */.T7)(resource, model),
            ...(hasLasting(resource, model) ? {} : { severity: 'medium' }),
        };
    },
    lost: ({ extent, severity }) => severity === undefined
        ? `${extent} is gone, and IAM users or access keys, whose credentials last, stay.`
        : `${extent} is gone, and the change brings nothing in its place.`,
    // What comes new in another root is how code moves within an estate, sets and assignments together, of which the number may not be known there;
    // what stood there before is there for others.
    standsIn: ({ degree: other }, { degree: lost }, place) => place !== 'other-root' && isOneOfMany(lost) && isOneOfMany(other) && (other.what === lost.what || place === 'new-in-other-root'),
});
function isOneOfMany(degree) {
    return typeof degree === 'object' && degree !== null && 'isOneOfMany' in degree;
}
function isForPods({ attributes }) {
    const url = (0,fact/* firstAttribute */.Z9)(attributes, ['url', 'Url']);
    return url !== undefined && /(?:^|[^a-z])eks(?:[^a-z]|$)|cluster/iu.test((0,binding/* symbolicText */.SF)(url) ?? '');
}
function isForOnePerson({ attributes }) {
    return (0,value/* scalarText */.ws)((0,fact/* firstAttribute */.Z9)(attributes, ['principal_type', 'PrincipalType'])) === 'USER';
}
function hasLasting({ root }, model) {
    return (0,evaluated_code/* managed */.Y)(model, ...lastingTypes).some((one) => one.root === root);
}

// EXTERNAL MODULE: ./build/analysis/iam/grants/full-admin.js
var full_admin = __webpack_require__(71190);
;// CONCATENATED MODULE: ./build/policies/identity/standing-privileged-assignment.js





const sets = ['aws_ssoadmin_permission_set', 'AWS::SSO::PermissionSet'];
const accounts = ['aws_organizations_account', 'AWS::Organizations::Account'];
const privileged = /admin|power.?user|full.?access|super.?user/iu;
const emergency = /break.?glass|emergency/iu;
const production = /(?:^|[^a-z])(?:prod|prd|production|live)(?:[^a-z]|$)/iu;
const standingPrivilegedAssignment = (0,define_policy/* defineViolation */.z$)({
    id: 'standing-privileged-assignment',
    control: 'temporary-elevated-access',
    severity: 'medium',
    on: 'resource',
    types: ['aws_ssoadmin_account_assignment', 'AWS::SSO::Assignment'],
    dialects: ['terraform', 'cloudformation'],
    title: 'Somebody is an administrator of production all the time',
    why: 'An assignment lasts until somebody takes it away. Each session of each of these people is worth the production account, on all the days on which they need none of it.',
    remedy: 'Hand the set out for a time and a reason: TEAM, an elevator for IAM Identity Center, or a workflow that takes it back.',
    limits: [
        'Production is reported by the name of the account, of the assignment or of its folder.',
        'A set is privileged by its name, or by what the code lets it do.',
        'An assignment to one person is high, one that is called break-glass or emergency low.',
    ],
    covers: {},
    *evaluate({ address, resource }, model) {
        const { attributes } = resource;
        const kind = (0,fact/* readText */.yR)((0,fact/* firstAttribute */.Z9)(attributes, ['principal_type', 'PrincipalType']));
        if (kind.kind === 'unknown')
            yield { claim: 'unresolved', aspect: 'principal', unknown: kind.unknown, message: `to whom ${address} assigns` };
        const set = setOf(resource, model);
        if (!set.isPrivileged || !isProduction(resource, model))
            return;
        const isPerson = kind.kind === 'known' && kind.value === 'USER';
        const isEmergency = emergency.test(`${set.name} ${address}`);
        yield {
            claim: 'violation',
            aspect: 'standing assignment',
            message: `${address} makes ${isPerson ? 'one person' : 'a group'} an administrator of production by ${set.name}, at all times.`,
            trace: (0,define_policy/* declaredAt */.kK)(resource),
            confidence: 'likely',
            ...(isEmergency ? { severity: 'low' } : isPerson ? { severity: 'high' } : {}),
        };
    },
});
function setOf({ attributes, root }, model) {
    const value = (0,fact/* firstAttribute */.Z9)(attributes, ['permission_set_arn', 'PermissionSetArn']);
    const declared = (0,evaluated_code/* managed */.Y)(model, ...sets).find((one) => one.root === root && value !== undefined && (0,binding/* binds */.fO)(value, one, []) === 'yes');
    const written = declared === undefined ? value : (0,fact/* firstAttribute */.Z9)(declared.attributes, ['name', 'Name']);
    const name = (written === undefined ? undefined : (0,binding/* symbolicText */.SF)(written)) ?? 'a permission set';
    if (privileged.test(name))
        return { name, isPrivileged: true };
    const principal = model.subjects('iam.principal').find(({ resource }) => resource === declared);
    const isAdmin = principal !== undefined && principal.documents.some((one) => one.managed?.worst === 'admin');
    return { name, isPrivileged: isAdmin || (principal !== undefined && (0,full_admin/* isFullAdmin */.r)(principal.whole.document).answer === 'yes') };
}
function isProduction(assignment, model) {
    const target = (0,fact/* firstAttribute */.Z9)(assignment.attributes, ['target_id', 'TargetId']);
    const account = (0,evaluated_code/* managed */.Y)(model, ...accounts).find((one) => one.root === assignment.root && target !== undefined && (0,binding/* binds */.fO)(target, one, []) === 'yes');
    const name = account === undefined ? undefined : (0,fact/* firstAttribute */.Z9)(account.attributes, ['name', 'AccountName']);
    const texts = [name, target].map((value) => (value === undefined ? '' : ((0,binding/* symbolicText */.SF)(value) ?? '')));
    return [...texts, assignment.address, assignment.root, assignment.declaration.path].some((text) => production.test(inWords(text)));
}
/** `ProdAdmins`, `prod_admins` and `prod-admins` alike. */
function inWords(text) {
    return text.replaceAll(/([a-z0-9])([A-Z])/gu, '$1-$2').replaceAll('_', '-');
}

;// CONCATENATED MODULE: ./build/policies/chunks/identity.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.







/***/ }),

/***/ 6522:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isUsed)
/* harmony export */ });
/* harmony import */ var _model_binding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91335);
/* harmony import */ var _model_evaluated_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2261);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10083);
/* harmony import */ var _written_at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62480);




/** Whether anything of its root names the resource, or may; `names` are what others may write instead of referring to it. */
function isUsed(resource, by, model, names = []) {
    return (0,_model_evaluated_code_js__WEBPACK_IMPORTED_MODULE_0__/* .managed */ .Y)(model, ...Object.keys(by[resource.dialect] ?? {})).some((user) => user.root === resource.root && (0,_written_at_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenAt */ .n)(user, (0,_row_js__WEBPACK_IMPORTED_MODULE_1__/* .pathIn */ .lW)(by, user)).some((value) => (0,_model_binding_js__WEBPACK_IMPORTED_MODULE_3__/* .binds */ .fO)(value, resource, names) !== 'no'));
}


/***/ }),

/***/ 96023:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ ranks),
/* harmony export */   Cw: () => (/* binding */ moreOrForever),
/* harmony export */   DY: () => (/* binding */ offOn),
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   Gt: () => (/* binding */ ownKey),
/* harmony export */   J$: () => (/* binding */ several),
/* harmony export */   M7: () => (/* binding */ less),
/* harmony export */   O9: () => (/* binding */ fewer),
/* harmony export */   OS: () => (/* binding */ more),
/* harmony export */   Ro: () => (/* binding */ onOff),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WH: () => (/* binding */ isBlock),
/* harmony export */   Zc: () => (/* binding */ literalOf),
/* harmony export */   b7: () => (/* binding */ naming),
/* harmony export */   bK: () => (/* binding */ literalText),
/* harmony export */   bd: () => (/* binding */ moreOf),
/* harmony export */   hZ: () => (/* binding */ set),
/* harmony export */   oE: () => (/* binding */ moreBlocks),
/* harmony export */   uC: () => (/* binding */ anyBut)
/* harmony export */ });
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29207);
/* harmony import */ var _model_binding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91335);
/* harmony import */ var _model_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96962);



/** Off is weaker than on. */
const onOff = { reads: 'bool', rank: (value) => asBool(value) };
/** On is weaker than off: `publicly_accessible`. */
const offOn = {
    reads: 'bool',
    rank: (value) => {
        const on = asBool(value);
        return on === undefined ? undefined : 1 - on;
    },
};
/** The more the stronger: days of retention. Null is none at all. */
const more = { reads: 'number', rank: (value) => (value === null ? 0 : asNumber(value)) };
/** The less the stronger: days between two rotations. */
const less = {
    reads: 'number',
    rank: (value) => {
        const number = asNumber(value);
        return number === undefined ? undefined : -number;
    },
};
/** The fewer the stronger: accounts that a rule leaves out. */
const fewer = {
    reads: 'list',
    rank: (value) => (value === null ? 0 : typeof value === 'object' ? -value.length : undefined),
};
/** The more the stronger: copies that a list names. */
const moreOf = {
    reads: 'list',
    rank: (value) => (value === null ? 0 : typeof value === 'object' ? value.length : undefined),
};
/** The more blocks of a kind the stronger: regions of a table. */
const moreBlocks = { ...moreOf, reads: 'any' };
/** None, one, or several: a second instance is what keeps a service up, a third changes little. */
const several = {
    reads: 'number',
    rank: (value) => {
        const number = asNumber(value);
        return number === undefined ? undefined : Math.min(number, 2);
    },
};
/** The more the stronger: types that are recorded. Nothing is said where there is no list. */
const count = {
    reads: 'list',
    rank: (value) => (typeof value === 'object' && value !== null ? value.length : undefined),
};
/** Ten years, the longest that a log group takes. */
const longestDays = 3653;
/** More days are stronger, and 0 or nothing means for ever, to which the longest time is equal: retention of a log group. */
const moreOrForever = {
    reads: 'number',
    rank: (value) => {
        const days = value === null ? 0 : asNumber(value);
        return days === undefined || (days > 0 && days < longestDays) ? days : Number.POSITIVE_INFINITY;
    },
    says: (value) => (value === null || asNumber(value) === 0 ? 'no end' : literalText(value)),
};
/** Whatever is set is stronger than nothing. What is not known is set, unless whoever deploys it may leave it out. */
const set = {
    reads: 'any',
    rank: (value) => Number(value !== null && value !== '' && (typeof value !== 'object' || value.length > 0)),
    rankUnknown: ({ reason }) => (reason === 'computed-attribute' || reason === 'data-source' ? 1 : undefined),
};
/** No key, then a key of AWS (`alias/aws/\u2026`, `AWS_OWNED_KMS_KEY`), then a key of one's own. */
const ownKey = {
    reads: 'text',
    rank: (value) => {
        if (value === null || value === '')
            return 0;
        return typeof value === 'string' && /(?:^|[:/])aws\/|^AWS_OWNED/u.test(value) ? 1 : 2;
    },
    rankUnknown: ({ reason, expression }) => {
        if (reason === 'data-source')
            return /aws_(?:kms_alias|ebs_default_kms_key)/u.test(expression) ? undefined : 2;
        return reason === 'computed-attribute' || reason === 'import-value' ? 2 : undefined;
    },
};
/** These values, the weakest first; values of one list are worth the same. Upper and lower case are one. */
function ranks(...steps) {
    const rankOf = new Map(steps.flatMap((step, rank) => [step].flat().map((name) => [name.toLowerCase(), rank])));
    return {
        reads: 'text',
        rank: (value) => (typeof value === 'object' ? undefined : (rankOf.get(String(value).toLowerCase()) ?? rankOf.get(wordOf(value)))),
        names: steps.flat(),
    };
}
/** YAML takes an `OFF` without quotes for false. */
function wordOf(value) {
    return value === true ? 'on' : value === false ? 'off' : '';
}
/** These are weak; whatever else there is, now or later, is not. */
function anyBut(...weak) {
    const names = new Set(weak.map((name) => name.toLowerCase()));
    return { reads: 'text', rank: (value) => (typeof value === 'string' ? Number(!names.has(value.toLowerCase())) : undefined), names: weak };
}
/** How many of these a list names: the more the stronger. */
function naming(...wanted) {
    return {
        reads: 'list',
        rank: (value) => {
            const list = listed(value);
            return list === undefined ? undefined : wanted.filter((one) => list.includes(one)).length;
        },
        names: wanted,
    };
}
/** A list that names one of these is weak: protocols that send passwords in the clear. */
function without(...unwanted) {
    return {
        reads: 'list',
        ofEach: true,
        rank: (value) => {
            const list = listed(value);
            return list === undefined ? undefined : Number(!unwanted.some((one) => list.includes(one)));
        },
        names: unwanted,
    };
}
/** CloudFormation takes a text alone for a list of one. */
function listed(value) {
    if (value === null)
        return [];
    return typeof value === 'string' ? [value] : typeof value === 'object' ? value : undefined;
}
/** What stands for a block, in a list or alone. */
const block = '{\u2026}';
/** The value as a row would state it; a block is a text that no row states. Undefined for what is not known, unless it is a member of a list, which is there all the same. */
function literalOf(value) {
    switch (value.kind) {
        case 'null':
            return null;
        case 'string':
        case 'number':
        case 'bool':
            return value.value;
        case 'list':
            return (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(value).items.map((item) => (0,_core_value_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .ws)(item) ?? (0,_model_binding_js__WEBPACK_IMPORTED_MODULE_2__/* .symbolicText */ .SF)(item) ?? block);
        case 'map':
        case 'json-text':
            return block;
        default:
            return undefined;
    }
}
/** A block, or some: of what they hold nothing can be read out. */
function isBlock(value) {
    return value === block || (typeof value === 'object' && value !== null && value.length > 0 && value.every((one) => one === block));
}
/** As people read it. */
function literalText(value) {
    if (value === null)
        return 'nothing';
    if (typeof value !== 'object')
        return String(value);
    // Of blocks only their number says anything.
    return isBlock(value) ? String(value.length) : `[${value.join(', ')}]`;
}
function asBool(value) {
    const text = String(value).toLowerCase();
    return text === 'true' ? 1 : text === 'false' ? 0 : undefined;
}
function asNumber(value) {
    if (typeof value === 'number')
        return value;
    if (typeof value !== 'string' || value.trim() === '')
        return undefined;
    const number = Number(value);
    return Number.isFinite(number) ? number : undefined;
}


/***/ }),

/***/ 66792:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ valuesWritten)
/* harmony export */ });
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29207);

/** Of more lists than these nothing is told apart. */
const listsMax = 16;
/** Every value that there may be, and what decides between them: of a list of which a condition chooses items, each list that it may be. */
function valuesWritten(value) {
    const written = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultOption */ .hd)(value);
    const options = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_0__/* .possibleValues */ .Mp)(written);
    const values = options.flatMap(possibleLists);
    const decides = written.kind === 'choice' ? written.condition : values.length > 1 ? conditionIn(written) : undefined;
    return { values, decides };
}
function conditionIn(list) {
    const items = list.kind === 'list' ? list.items.map(_core_value_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultOption */ .hd) : [];
    return items.flatMap((item) => (item.kind === 'choice' ? [item.condition] : []))[0];
}
function possibleLists(value) {
    if (value.kind !== 'list' || value.items.every(({ kind }) => kind !== 'choice'))
        return [value];
    const lists = value.items.reduce((before, item) => {
        const options = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_0__/* .possibleValues */ .Mp)((0,_core_value_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultOption */ .hd)(item));
        if (before.length * options.length > listsMax)
            return before.map((one) => [...one, item]);
        return before.flatMap((one) => options.map((option) => [...one, option]));
    }, [[]]);
    return lists.map((items) => ({ ...value, items }));
}


/***/ }),

/***/ 48126:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ presenceOf),
/* harmony export */   XT: () => (/* binding */ typesIn),
/* harmony export */   _l: () => (/* binding */ presenceLost),
/* harmony export */   nm: () => (/* binding */ definePresence)
/* harmony export */ });
/* harmony import */ var _model_attribute_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61108);
/* harmony import */ var _model_binding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91335);
/* harmony import */ var _model_provider_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37199);
/* harmony import */ var _model_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48310);
/* harmony import */ var _model_possible_members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4281);
/* harmony import */ var _define_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46371);
/* harmony import */ var _in_use_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6522);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10083);








/** A policy of things that are declared. Its evidence is that they are, its finding that they are no longer. */
function definePresence(policy) {
    const { rows } = policy;
    const paths = rows.map(typesIn);
    const rowsOf = (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .rowsOfType */ .fn)(rows, typesIn);
    const evidence = (0,_define_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .defineEvidence */ .xZ)({
        ...policy,
        on: 'resource',
        types: (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .typesOf */ .pl)(paths),
        dialects: (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .dialectsOf */ .jy)(paths),
        evaluate: (subject, model) => rowsOf(subject.resource).flatMap((row) => presenceOf(row, subject, model)),
        lost: presenceLost,
    });
    return { ...evidence, rows };
}
/** Said of what was there. */
function presenceLost({ extent, idle }) {
    if (idle === true)
        return `${extent} is gone or turned off. Nothing in the code uses it; whether something elsewhere does is not seen.`;
    return `${extent} is gone or turned off, and the change brings nothing in its place.`;
}
/** The types of a row, in the shape of rows with paths. */
function typesIn({ terraform, cloudformation }) {
    const pathless = (types) => Object.fromEntries(types.map((type) => [type, '']));
    return {
        ...(terraform === undefined ? {} : { terraform: pathless(terraform) }),
        ...(cloudformation === undefined ? {} : { cloudformation: pathless(cloudformation) }),
    };
}
/** What a resource says of it: it is there, it is turned off, or an expression decides. */
function presenceOf(row, { resource, address }, model) {
    const { what, only, such } = row;
    if (row[resource.dialect]?.includes(resource.type) !== true)
        return [];
    const mayBeIt = (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .allHold */ .J8)(such, resource);
    if (isOther(mayBeIt, row))
        return [];
    // It is another thing for some values, or may be.
    const isIt = (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .allHold */ .J8)(such, resource, 'all');
    const on = (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .allHold */ .J8)(only, resource, 'all');
    if (on === 'no')
        return mayBeIt === 'yes' ? [turnedOff(only, resource)] : [];
    const maybe = [on, isIt].find((answer) => typeof answer === 'object');
    // One of several known values turns it off: nothing has to be found out.
    const offForSome = (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .failsForSome */ .jD)(typeof on === 'object' ? only : such, resource);
    const certainty = (0,_define_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .certaintyOf */ .hh)({ maybe, offForSome: maybe !== undefined && offForSome ? true : undefined });
    const evidence = declared(row, resource, model).map((one) => ({ ...one, ...certainty }));
    // Which thing it is may be open for every row of its type: it keeps a loss from being certain, and is not asked about.
    if (maybe === undefined || typeof on !== 'object' || offForSome)
        return evidence;
    return [{ claim: 'unresolved', aspect: what, unknown: maybe, message: `whether ${address} is on` }, ...evidence];
}
function isOther(answer, { onlyKnown }) {
    return answer === 'no' || (onlyKnown === true && answer !== 'yes');
}
function declared(row, resource, model) {
    const scope = (0,_model_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .accountScope */ .i4)(resource);
    const place = (0,_model_provider_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(resource, model);
    const isIdle = row.usedBy !== undefined && !(0,_in_use_js__WEBPACK_IMPORTED_MODULE_5__/* .isUsed */ .Q)(resource, row.usedBy, model);
    return namesOf(row, resource).map(({ text: name, value = [], ...certainty }) => ({
        claim: 'evidence',
        scope: `${row.what}${name === '' ? '' : ` ${name}`}: ${scope}`,
        extent: `${row.what} ${resource.address}${name === '' || row.each === 'resource' ? '' : ` for ${name}`} (${scope})`,
        trace: [...(row.isPart === true ? [...(0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .saidAt */ .J0)(row.such, resource), ...value].flatMap(_define_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .traceOf */ .fC) : []), ...(0,_define_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .declaredAt */ .kK)(resource)],
        ...(row.each === 'resource' ? { part: row.what } : {}),
        ...(isIdle ? { idle: true } : {}),
        ...(place === undefined ? {} : { place }),
        ...(0,_define_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .certaintyOf */ .hh)(certainty),
    }));
}
function turnedOff(only, resource) {
    const off = (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .failingAt */ .Oh)(only, resource);
    return { claim: 'absence', confidence: (0,_define_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .confidenceIn */ .S3)(...off), trace: [...off.flatMap(_define_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .traceOf */ .fC), resource.declaration] };
}
/** What tells it from others of its row: several, where a condition chooses. */
function namesOf({ each }, resource) {
    if (each === undefined)
        return [{ text: '' }];
    if (each === 'resource')
        return [{ text: resource.address }];
    const path = each[resource.dialect];
    const values = path === undefined ? [] : (0,_model_attribute_path_js__WEBPACK_IMPORTED_MODULE_0__/* .placesAt */ .u)(resource, path).flatMap(({ value }) => value ?? []);
    const [only, ...others] = values.map((value) => (0,_model_possible_members_js__WEBPACK_IMPORTED_MODULE_3__/* .possibleMembers */ .p)(value));
    if (only === undefined)
        return [{ text: '' }];
    if (others.length === 0 && only.length > 0)
        return only.map(({ text, value, maybe, offForSome }) => ({ text, value: [value], ...(0,_define_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .certaintyOf */ .hh)({ maybe, offForSome }) }));
    return [{ text: values.flatMap((value) => (0,_model_binding_js__WEBPACK_IMPORTED_MODULE_7__/* .symbolicText */ .SF)(value) ?? []).join(', ') }];
}


/***/ }),

/***/ 10083:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ saidAt),
/* harmony export */   J8: () => (/* binding */ allHold),
/* harmony export */   Oh: () => (/* binding */ failingAt),
/* harmony export */   fn: () => (/* binding */ rowsOfType),
/* harmony export */   jD: () => (/* binding */ failsForSome),
/* harmony export */   jy: () => (/* binding */ dialectsOf),
/* harmony export */   lW: () => (/* binding */ pathIn),
/* harmony export */   pl: () => (/* binding */ typesOf)
/* harmony export */ });
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29207);
/* harmony import */ var _model_attribute_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61108);
/* harmony import */ var _model_fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96962);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96023);
/* harmony import */ var _possible_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66792);





/** All types of all rows. */
function typesOf(rows) {
    return [...new Set(rows.flatMap((row) => Object.keys({ ...row.terraform, ...row.cloudformation })))];
}
/** The dialects that rows speak of. */
function dialectsOf(rows) {
    return ['terraform', 'cloudformation'].filter((dialect) => rows.some((row) => row[dialect] !== undefined));
}
/** The path of this row in the type of the resource, if it speaks of that. */
function pathIn(row, resource) {
    return row[resource.dialect]?.[resource.type];
}
/**
 * Of many rows those that speak of the type of a resource, in their order, put together once for each type: most rows speak of few types, and
 * are asked of every resource of all of them.
 */
function rowsOfType(rows, pathsIn) {
    const known = { terraform: new Map(), cloudformation: new Map() };
    return (resource) => {
        const { type, dialect } = resource;
        let found = known[dialect].get(type);
        if (found === undefined)
            known[dialect].set(type, (found = rows.filter((row) => pathIn(pathsIn(row), resource) !== undefined)));
        return found;
    };
}
/**
 * Do all of them hold? A condition that is not known is only asked where the others hold. Of several values that one attribute may have, one
 * that fits is enough, unless all of them have to.
 */
function allHold(conditions = [], resource, fit = 'one') {
    const answers = conditions.map((condition) => holds(condition, resource, fit));
    if (answers.includes('no'))
        return 'no';
    return answers.find((answer) => typeof answer === 'object') ?? 'yes';
}
/** Where it is written that one of them does not hold. */
function failingAt(conditions = [], resource) {
    const failing = conditions.filter((condition) => holds(condition, resource, 'all') === 'no');
    return failing.flatMap((condition) => valuesOf(condition, resource));
}
/** Where it is written what they ask for. */
function saidAt(conditions = [], resource) {
    return conditions.flatMap((condition) => valuesOf(condition, resource));
}
/** Is one of them false by one of several known values? */
function failsForSome(conditions = [], resource) {
    return conditions.some((condition) => {
        const { is } = condition;
        if (is === 'set' || is === 'not set')
            return false;
        const options = valuesOf(condition, resource).flatMap((value) => {
            const { values, decides } = (0,_possible_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .valuesWritten */ .c)(value);
            return decides === undefined ? [] : values;
        });
        return options.some((one) => one.kind !== 'null' && holdsFor(one, is) === 'no');
    });
}
function valuesOf(condition, resource) {
    const path = condition[resource.dialect];
    return path === undefined ? [] : (0,_model_attribute_path_js__WEBPACK_IMPORTED_MODULE_0__/* .placesAt */ .u)(resource, path).flatMap(({ value }) => value ?? []);
}
function holds(condition, resource, fit) {
    const values = valuesOf(condition, resource);
    const { is, byDefault = null } = condition;
    const ofNothing = is === 'set' ? 'no' : is === 'not set' || matches(byDefault, is) ? 'yes' : 'no';
    if (values.length === 0)
        return ofNothing;
    const answers = values.map((value) => holdsForAny(value, condition, ofNothing, fit));
    // Whatever is set at one place is set.
    if (is === 'not set' && answers.includes('no'))
        return 'no';
    if (is !== 'not set' && answers.includes('yes'))
        return 'yes';
    return answers.find((answer) => typeof answer === 'object') ?? answers[0] ?? 'no';
}
/** What holds for each of the values that one attribute may have, where nothing may be one of them. */
function holdsForAny(value, { is }, ofNothing, fit) {
    const { values, decides } = (0,_possible_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .valuesWritten */ .c)(value);
    const answers = values.map((one) => {
        if (one.kind === 'null')
            return ofNothing;
        // An empty text is what people write to leave an attribute out.
        if (one.kind === 'string' && one.value === '' && (is === 'set' || is === 'not set'))
            return ofNothing;
        return is === 'set' ? 'yes' : is === 'not set' ? 'no' : holdsFor(one, is);
    });
    // That nothing is written has to be sure, whoever asks.
    const isOpen = (fit === 'all' || is === 'not set') && answers.includes('yes') && answers.some((one) => one !== 'yes');
    if (isOpen && decides !== undefined)
        return decides;
    return answers.includes('yes') ? 'yes' : (answers.find((answer) => typeof answer === 'object') ?? 'no');
}
/** Stands for what is not known of a text; nobody's pattern matches it. */
const hole = '\uFFFD';
function holdsFor(value, is) {
    if ('mentions' in is && textsIn(value).some((text) => is.mentions.test(text)))
        return 'yes';
    const unknown = (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPart */ .QH)(value);
    if (unknown !== undefined)
        return unknown;
    return fits(value, is) ? 'yes' : 'no';
}
function fits(value, is) {
    if ('mentions' in is)
        return false;
    if ('together' in is)
        return is.together(textsIn(value));
    if ('like' in is)
        return textsIn(value).some(is.like);
    if (is instanceof RegExp)
        return is.test(textsIn(value).join(','));
    const literal = (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .literalOf */ .Zc)(value);
    return literal !== undefined && matches(literal, is);
}
/** Every text in it, whatever holds it: a pattern of events is a document in one dialect and a map in the other. */
function textsIn(value) {
    if (value.kind === 'json-text')
        return textsIn(value.content);
    if (value.kind === 'template')
        return [value.parts.map((part) => (typeof part === 'string' ? part : hole)).join('')];
    if (value.kind === 'list')
        return value.items.flatMap(textsIn);
    if (value.kind === 'map')
        return [...value.entries.values()].flatMap(textsIn);
    const text = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarText */ .ws)(value);
    return text === undefined ? [] : [text];
}
function matches(literal, is) {
    if ('mentions' in is)
        return literal !== null && is.mentions.test(String(literal));
    if ('like' in is)
        return literal !== null && is.like(String(literal));
    if ('together' in is)
        return literal !== null && is.together([String(literal)]);
    if (is instanceof RegExp)
        return is.test(String(literal));
    return is.some((one) => String(one).toLowerCase() === String(literal).toLowerCase());
}


/***/ }),

/***/ 62480:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ writtenAt)
/* harmony export */ });
/* harmony import */ var _model_attribute_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61108);

/** What is written at each place that the path leads to. */
function writtenAt(resource, path) {
    return path === undefined || path === '' ? [] : (0,_model_attribute_path_js__WEBPACK_IMPORTED_MODULE_0__/* .placesAt */ .u)(resource, path).flatMap(({ value }) => value ?? []);
}


/***/ })

};
