export const id = 9341;
export const ids = [9341];
export const modules = {

/***/ 35426:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ perResource)
/* harmony export */ });
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


/***/ }),

/***/ 61102:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ referencesOf),
/* harmony export */   i: () => (/* binding */ referencesIn)
/* harmony export */ });
/* harmony import */ var _per_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35426);

/** Addresses of the resources of the same root that a value refers to, wherever in it: in a list, a block, a text with holes, an option. */
function referencesIn(value) {
    if (value === undefined)
        return [];
    const found = [];
    collect(value, found);
    return found;
}
/** Each address once that a resource refers to, wherever in it. */
const referencesOf = (0,_per_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .perResource */ .a)((resource) => [...new Set(referencesIn(resource.attributes))]);
function collect(value, found) {
    for (const { of } of value.origin.via)
        if (of !== undefined)
            found.push(of.address);
    switch (value.kind) {
        case 'unknown':
            if (value.reference !== undefined)
                found.push(value.reference.address);
            return;
        case 'template':
            for (const part of value.parts)
                if (typeof part !== 'string')
                    collect(part, found);
            return;
        case 'list':
            for (const item of value.items)
                collect(item, found);
            return;
        case 'map':
            for (const entry of value.entries.values())
                collect(entry, found);
            return;
        case 'choice':
            for (const option of value.options)
                collect(option, found);
            return;
        case 'json-text':
            collect(value.content, found);
            return;
        case 'null':
        case 'bool':
        case 'number':
        case 'string':
            return;
    }
}


/***/ }),

/***/ 89341:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cognitoGuestAccess: () => (/* reexport */ cognitoGuestAccess),
  cognitoMfaOff: () => (/* reexport */ cognitoMfaOff),
  cognitoProtectionWeak: () => (/* reexport */ cognitoProtectionWeak),
  customerIamPresent: () => (/* reexport */ customerIamPresent),
  fraudDetectionPresent: () => (/* reexport */ fraudDetectionPresent),
  oauthClientUnsafe: () => (/* reexport */ oauthClientUnsafe),
  signInAnswerWeakened: () => (/* reexport */ signInAnswerWeakened)
});

// EXTERNAL MODULE: ./build/analysis/iam/document/pattern.js
var document_pattern = __webpack_require__(97161);
// EXTERNAL MODULE: ./build/model/binding.js
var binding = __webpack_require__(91335);
// EXTERNAL MODULE: ./build/model/evaluated-code.js
var evaluated_code = __webpack_require__(2261);
// EXTERNAL MODULE: ./build/model/fact.js
var fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
// EXTERNAL MODULE: ./build/policies/documents/over-options.js
var over_options = __webpack_require__(49485);
;// CONCATENATED MODULE: ./build/policies/cognito/cognito-guest-access.js






/** What apps send without anybody being signed in, and what the pool itself needs. */
const harmless = /^(?:mobileanalytics|cognito-sync|rum|cognito-identity):|^mobiletargeting:(?:PutEvents|UpdateEndpoint)$/iu;
const cognitoGuestAccess = (0,define_policy/* defineViolation */.z$)({
    id: 'cognito-guest-access',
    control: 'customer-iam',
    severity: 'high',
    on: 'resource',
    types: ['aws_cognito_identity_pool', 'AWS::Cognito::IdentityPool'],
    dialects: ['terraform', 'cloudformation'],
    title: 'Anyone gets credentials of AWS without signing in',
    why: 'An identity pool with guests hands out credentials to whoever knows its id, which is in every app and page that uses it. Whatever the guest role may do, everybody may do.',
    remedy: 'Switch guests off. Where an app must send events before sign-in, let the role do that and nothing else.',
    limits: [
        'Critical where the code has the role for guests and it may do more than send events.',
        'A role for guests of another repository is not visible.',
    ],
    covers: { checkov: ['CKV_AWS_366'], securityHub: ['Cognito.2'] },
    *evaluate({ address, resource }, model) {
        const guests = (0,fact/* readBool */.r5)((0,fact/* firstAttribute */.Z9)(resource.attributes, ['allow_unauthenticated_identities', 'AllowUnauthenticatedIdentities']));
        const open = (0,fact/* holding */.G)(guests, (on) => on);
        const unknown = (0,fact/* openFor */.qw)(guests, (on) => on);
        if (unknown !== undefined)
            yield { claim: 'unresolved', aspect: 'guests', unknown, message: `whether ${address} lets guests in` };
        if (open === undefined)
            return;
        const more = actionsOfGuests(resource, model);
        const violation = {
            claim: 'violation',
            aspect: 'guests',
            message: `${address} gives credentials of AWS to anyone without signing in${more === undefined ? '' : `, who may then use ${more}`}.`,
            trace: [...(0,define_policy/* traceOf */.fC)(open.source), resource.declaration],
            confidence: (0,define_policy/* confidenceIn */.S3)(open.source),
            ...(more === undefined ? {} : { severity: 'critical' }),
            ...noGuests(open.source),
        };
        yield (0,over_options/* ofOption */.jN)(violation, open.condition?.expression);
    },
});
function noGuests({ kind, origin }) {
    if (kind !== 'bool' || origin.via.length > 0)
        return {};
    return { fix: { title: 'Let no guests in', edits: [{ location: origin.at, replacement: 'false' }] } };
}
/** The first action of the role for guests that is more than sending events. */
function actionsOfGuests(pool, model) {
    const roles = (0,evaluated_code/* managed */.Y)(model, 'aws_cognito_identity_pool_roles_attachment', 'AWS::Cognito::IdentityPoolRoleAttachment')
        .filter((one) => one.root === pool.root && (0,binding/* binds */.fO)((0,fact/* firstAttribute */.Z9)(one.attributes, ['identity_pool_id', 'IdentityPoolId']), pool, []) === 'yes')
        .flatMap((one) => (0,fact/* attribute */.lt)((0,fact/* firstAttribute */.Z9)(one.attributes, ['roles', 'Roles']), 'unauthenticated') ?? []);
    if (roles.length === 0)
        return undefined;
    const guests = model
        .subjects('iam.principal')
        .filter(({ root, resource }) => root === pool.root && roles.some((role) => (0,binding/* binds */.fO)(role, resource, []) === 'yes'));
    return guests.flatMap(({ whole }) => moreThanEvents(whole.document))[0];
}
function moreThanEvents({ statements }) {
    return statements
        .filter(({ effect }) => effect === 'allow')
        .flatMap(({ actions, notActions }) => {
        if (notActions !== undefined)
            return ['nearly everything'];
        return (actions?.items ?? []).flatMap((pattern) => {
            if ((0,document_pattern/* isAllWild */.UB)(pattern))
                return ['everything'];
            const text = (0,document_pattern/* literalText */.bK)(pattern) ?? pattern.map((part) => ('text' in part ? part.text : '*')).join('');
            return harmless.test(text) ? [] : [text];
        });
    });
}

// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
// EXTERNAL MODULE: ./build/policies/forms/protection.js + 4 modules
var protection = __webpack_require__(1686);
;// CONCATENATED MODULE: ./build/policies/cognito/cognito-mfa-off.js


const terraform = { aws_cognito_user_pool: 'mfa_configuration' };
const cloudformation = { 'AWS::Cognito::UserPool': 'MfaConfiguration' };
const cognitoMfaOff = (0,protection/* defineProtection */.tW)({
    id: 'cognito-mfa-off',
    control: 'customer-iam',
    severity: 'medium',
    title: 'Customers cannot have a second factor',
    why: 'Passwords of customers are used elsewhere too, and leak there. With MFA off in the user pool none of them can protect their account, and no sign-in can be made to ask for more.',
    remedy: 'Set the MFA configuration to OPTIONAL or ON, with a software token.',
    limits: ['A pool whose users come from another directory is reported all the same.', 'OPTIONAL is reported as info: each user decides.'],
    covers: { kics: ['Cognito UserPool Without MFA'] },
    rows: [
        {
            what: 'second factor',
            terraform,
            cloudformation,
            order: (0,order/* ranks */.CS)('OFF', ['OPTIONAL', 'ON']),
            byDefault: 'OFF',
            wanted: 'OPTIONAL',
            // A pool that takes a second factor has to say which.
            fix: false,
            lacks: 'lets nobody use a second factor',
        },
        {
            what: 'obligation of a second factor',
            terraform,
            cloudformation,
            order: (0,order/* ranks */.CS)('OPTIONAL', 'ON'),
            wanted: 'ON',
            severity: 'info',
            fix: false,
            unknowns: false,
            lacks: 'asks nobody for a second factor who does not want one',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/cognito/cognito-protection-weak.js


/** What a password has to hold, by the names of both dialects. */
const kinds = [
    ['require_lowercase', 'RequireLowercase', 'small letters'],
    ['require_uppercase', 'RequireUppercase', 'capital letters'],
    ['require_numbers', 'RequireNumbers', 'digits'],
    ['require_symbols', 'RequireSymbols', 'symbols'],
];
const cognitoProtectionWeak = (0,protection/* defineProtection */.tW)({
    id: 'cognito-protection-weak',
    control: 'customer-iam',
    severity: 'low',
    title: 'A user pool protects its users less than it could',
    why: 'Leaked passwords are tried at every sign-in form. Threat protection knows them and stops those who try; short passwords are the first that they guess.',
    remedy: 'Set threat protection to ENFORCED, and the least length of passwords to 8 or more.',
    limits: [
        'Threat protection needs the feature plan Plus; a pool without it is reported all the same.',
        'That a pool can be deleted is reported by deletion-protection-off.',
        'Risk configurations, and sign-up that comes to be open to everybody, are looked at by sign-in-answer-weakened.',
    ],
    covers: { securityHub: ['Cognito.1', 'Cognito.3'] },
    rows: [
        {
            what: 'threat protection',
            terraform: { aws_cognito_user_pool: 'user_pool_add_ons.advanced_security_mode' },
            cloudformation: { 'AWS::Cognito::UserPool': 'UserPoolAddOns.AdvancedSecurityMode' },
            order: (0,order/* ranks */.CS)('OFF', 'AUDIT', 'ENFORCED'),
            byDefault: 'OFF',
            wanted: 'ENFORCED',
            lacks: 'does not stop sign-ins that look like an attack',
        },
        {
            what: 'length of passwords',
            terraform: { aws_cognito_user_pool: 'password_policy?.minimum_length' },
            cloudformation: { 'AWS::Cognito::UserPool': 'Policies?.PasswordPolicy?.MinimumLength' },
            order: order/* more */.OS,
            byDefault: 8,
            wanted: 8,
            lacks: 'takes passwords of fewer than 8 characters',
        },
        ...kinds.map(([attribute, property, kind]) => ({
            what: `${kind} in passwords`,
            terraform: { aws_cognito_user_pool: `password_policy?.${attribute}` },
            cloudformation: { 'AWS::Cognito::UserPool': `Policies?.PasswordPolicy?.${property}` },
            order: order/* onOff */.Ro,
            byDefault: false,
            wanted: true,
            severity: 'info',
            lacks: `takes passwords without ${kind}`,
        })),
    ],
});

// EXTERNAL MODULE: ./build/policies/forms/presence.js
var presence = __webpack_require__(48126);
;// CONCATENATED MODULE: ./build/policies/cognito/customer-iam-present.js

const customerIamPresent = (0,presence/* definePresence */.nm)({
    id: 'customer-iam-present',
    control: 'customer-iam',
    severity: 'info',
    title: 'Customers log in through a service for it',
    why: 'Passwords, their reset and a second factor are hard to get right again and again in every application.',
    remedy: 'Put a user pool or an authorizer in front of what customers reach.',
    limits: ['What another repository declares is not visible.'],
    covers: {},
    rows: [
        { what: 'user pool', terraform: ['aws_cognito_user_pool'], cloudformation: ['AWS::Cognito::UserPool'] },
        {
            what: 'authorizer',
            terraform: ['aws_apigatewayv2_authorizer', 'aws_api_gateway_authorizer'],
            cloudformation: ['AWS::ApiGatewayV2::Authorizer', 'AWS::ApiGateway::Authorizer'],
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/cognito/fraud-detection-present.js

const fraudDetectionPresent = (0,presence/* definePresence */.nm)({
    id: 'fraud-detection-present',
    control: 'fraud-detector',
    severity: 'info',
    title: 'Logins are watched for fraud',
    why: 'Passwords that leaked elsewhere are tried here. A service that knows the pattern asks for more, or refuses.',
    remedy: 'Turn on threat protection for the user pool, or the fraud rules of AWS WAF.',
    limits: ['Fraud Detector takes no new customers; rule groups of AWS WAF against fraud are not counted.'],
    covers: {},
    rows: [
        {
            what: 'risk configuration of a user pool',
            terraform: ['aws_cognito_risk_configuration'],
            cloudformation: ['AWS::Cognito::UserPoolRiskConfigurationAttachment'],
        },
        { what: 'Fraud Detector', cloudformation: ['AWS::FraudDetector::Detector'] },
    ],
});

// EXTERNAL MODULE: ./build/core/as-written.js
var as_written = __webpack_require__(32174);
// EXTERNAL MODULE: ./build/core/value.js
var value = __webpack_require__(29207);
;// CONCATENATED MODULE: ./build/policies/cognito/oauth-client-unsafe.js






const oauthClientUnsafe = (0,define_policy/* defineViolation */.z$)({
    id: 'oauth-client-unsafe',
    control: 'customer-iam',
    severity: 'medium',
    on: 'resource',
    types: ['aws_cognito_user_pool_client', 'AWS::Cognito::UserPoolClient'],
    dialects: ['terraform', 'cloudformation'],
    title: 'An app client hands out tokens in an unsafe way',
    why: 'With the implicit flow tokens end up in URLs, and so in browser histories and logs. A callback URL over http, or with a wildcard, sends them to whoever listens there. Tokens that cannot be revoked still work after somebody signs out.',
    remedy: 'Use the code flow with PKCE, name each address of return with https, and leave the revocation of tokens on.',
    limits: ['http is let pass for localhost, and schemes of apps of their own are.', 'How long refresh tokens are valid is not looked at.'],
    covers: {},
    *evaluate({ address, resource }) {
        yield* openParts(address, resource);
        for (const { aspect, does, source, fix, condition } of faultsOf(resource)) {
            const violation = {
                claim: 'violation',
                aspect,
                message: `${address} ${does}.`,
                trace: [...(0,define_policy/* traceOf */.fC)(source), resource.declaration],
                confidence: (0,define_policy/* confidenceIn */.S3)(source),
                ...(fix === undefined ? {} : { fix }),
            };
            yield (0,over_options/* ofOption */.jN)(violation, condition?.expression);
        }
    },
});
function* openParts(address, client) {
    const { attributes } = client;
    const flows = (0,fact/* members */.ol)((0,fact/* firstAttribute */.Z9)(attributes, ['allowed_oauth_flows', 'AllowedOAuthFlows'])).unknown;
    if (flows !== undefined)
        yield { claim: 'unresolved', aspect: 'flows', unknown: flows, message: `which flows ${address} allows` };
    const revocable = (0,fact/* readBool */.r5)((0,fact/* firstAttribute */.Z9)(attributes, ['enable_token_revocation', 'EnableTokenRevocation']));
    const lasting = (0,fact/* openFor */.qw)(revocable, (on) => !on);
    if (lasting !== undefined)
        yield { claim: 'unresolved', aspect: 'revocation', unknown: lasting, message: `whether tokens of ${address} can be revoked` };
    const returns = openReturn(client);
    if (returns !== undefined)
        yield { claim: 'unresolved', aspect: 'returns', unknown: returns, message: `where ${address} sends tokens to` };
    for (const { what, hours } of lifetimesOf(client)) {
        const unknown = (0,fact/* openFor */.qw)(hours, isLong);
        if (unknown === undefined)
            continue;
        yield {
            claim: 'unresolved',
            aspect: `${what} tokens`,
            unknown,
            message: `how long ${what} tokens of ${address} are valid`,
        };
    }
}
function faultsOf(client) {
    return [...implicitFlow(client), ...openReturns(client), ...lastingTokens(client), ...longTokens(client)];
}
function implicitFlow({ attributes }) {
    const flows = (0,fact/* members */.ol)((0,fact/* firstAttribute */.Z9)(attributes, ['allowed_oauth_flows', 'AllowedOAuthFlows'])).items.flatMap(value/* possibleValues */.Mp);
    const source = flows.find((flow) => (0,value/* scalarText */.ws)(flow) === 'implicit');
    if (source === undefined)
        return [];
    const isOnly = !flows.some((flow) => (0,value/* scalarText */.ws)(flow) === 'code');
    return [
        {
            aspect: 'implicit flow',
            does: 'allows the implicit flow, in which tokens stand in addresses',
            source,
            fix: isOnly ? useCode(source) : undefined,
        },
    ];
}
function useCode({ origin: { at, via } }) {
    if (via.length > 0 || at.range.startLine !== at.range.endLine)
        return undefined;
    const isQuoted = at.range.endColumn - at.range.startColumn === 'implicit'.length + 2;
    return { title: 'Use the code flow', edits: [{ location: at, replacement: isQuoted ? '"code"' : 'code' }] };
}
function returnsOf({ attributes }) {
    return (0,fact/* members */.ol)((0,fact/* firstAttribute */.Z9)(attributes, ['callback_urls', 'CallbackURLs']));
}
/** What keeps an address of return from being known: the list, or one whose beginning is not written. What a resource makes is let pass. */
function openReturn(client) {
    const { items, unknown } = returnsOf(client);
    const open = items
        .flatMap(value/* possibleValues */.Mp)
        .map((url) => (url.kind === 'template' && typeof url.parts[0] === 'string' ? undefined : (0,fact/* unknownPart */.QH)(url)));
    return unknown ?? open.find((part) => part !== undefined && part.reason !== 'computed-attribute');
}
function openReturns(client) {
    return returnsOf(client)
        .items.flatMap(value/* possibleValues */.Mp)
        .flatMap((source) => {
        const url = (0,binding/* symbolicText */.SF)(source) ?? '';
        const isPlain = /^http:\/\//iu.test(url) && !/^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/iu.test(url);
        if (!isPlain && !url.includes('*'))
            return [];
        return [{ aspect: `return to ${url}`, does: `sends tokens to ${(0,as_written/* asWritten */.q)(url)}${isPlain ? ', unencrypted' : ''}`, source }];
    });
}
function lastingTokens({ attributes }) {
    const revocable = (0,fact/* readBool */.r5)((0,fact/* firstAttribute */.Z9)(attributes, ['enable_token_revocation', 'EnableTokenRevocation']));
    const found = (0,fact/* holding */.G)(revocable, (on) => !on);
    if (found === undefined)
        return [];
    const { source, condition } = found;
    const isLiteral = source.kind === 'bool' && source.origin.via.length === 0;
    const fix = { title: 'Let tokens be revoked', edits: [{ location: source.origin.at, replacement: 'true' }] };
    return [{ aspect: 'revocation', does: 'makes tokens that cannot be revoked', source, fix: isLiteral ? fix : undefined, condition }];
}
const hoursOf = { seconds: 1 / 3600, minutes: 1 / 60, hours: 1, days: 24 };
const HOURS_MAX = 24;
const lifetimes = [
    { what: 'access', names: ['access_token_validity', 'AccessTokenValidity'], unit: ['access_token', 'AccessToken'] },
    { what: 'id', names: ['id_token_validity', 'IdTokenValidity'], unit: ['id_token', 'IdToken'] },
];
function lifetimesOf({ attributes }) {
    const units = (0,fact/* firstAttribute */.Z9)(attributes, ['token_validity_units', 'TokenValidityUnits']);
    return lifetimes.map(({ what, names, unit }) => {
        const length = (0,fact/* readNumber */.kz)((0,fact/* firstAttribute */.Z9)(attributes, names));
        const written = (0,fact/* readText */.yR)((0,fact/* firstAttribute */.Z9)(units, unit));
        return { what, hours: inUnit(length, written) };
    });
}
/** Of several lengths and several units each pair counts: what decides need not be the same. */
function inUnit(length, unit) {
    if (length.kind === 'absent')
        return length;
    if (length.kind === 'unknown')
        return withOptions(length, (option) => inUnit(option, unit));
    if (unit.kind === 'unknown')
        return withOptions(unit, (option) => inUnit(length, option));
    const each = hoursOf[unit.kind === 'known' ? unit.value : 'hours'];
    return each === undefined ? { kind: 'absent' } : { ...length, value: length.value * each };
}
function withOptions({ unknown, options }, apply) {
    return { kind: 'unknown', unknown, ...(options === undefined ? {} : { options: options.map(apply) }) };
}
function isLong(hours) {
    return hours > HOURS_MAX;
}
function longTokens(client) {
    return lifetimesOf(client).flatMap(({ what, hours }) => {
        const found = (0,fact/* holding */.G)(hours, isLong);
        if (found === undefined)
            return [];
        const { source, condition } = found;
        return [{ aspect: `${what} tokens`, does: `makes ${what} tokens that are valid for more than a day`, source, condition }];
    });
}

// EXTERNAL MODULE: ./build/policies/forms/loss.js + 2 modules
var loss = __webpack_require__(30714);
;// CONCATENATED MODULE: ./build/policies/cognito/sign-in-answer-weakened.js


const risks = ['low', 'medium', 'high'];
/** Code of one's own that may refuse a user. */
const checks = [
    ['pre_sign_up', 'PreSignUp', 'before somebody signs up'],
    ['pre_authentication', 'PreAuthentication', 'before somebody signs in'],
];
const sign_in_answer_weakened_order = (0,order/* ranks */.CS)('NO_ACTION', 'MFA_IF_CONFIGURED', 'MFA_REQUIRED', 'BLOCK');
const signInAnswerWeakened = (0,loss/* defineLoss */.p)({
    id: 'sign-in-answer-weakened',
    control: 'customer-iam',
    severity: 'medium',
    title: 'A user pool answers less to sign-ins that look like an attack, or asks less of who comes',
    why: 'Threat protection rates each sign-in. What it does then is written here: with no action a leaked password and a takeover go through, and are only counted. Who may sign up, prove an address later or go without the code that you check users by is let in where nobody was before.',
    remedy: 'Keep BLOCK for passwords that leaked and for sign-ins of high risk, a second factor for the rest, and what is asked of those who sign up.',
    limits: ['Addresses that are never blocked are not looked at.'],
    covers: {},
    falls: [
        {
            what: 'answer to passwords that leaked',
            terraform: { aws_cognito_risk_configuration: 'compromised_credentials_risk_configuration.actions.event_action' },
            cloudformation: {
                'AWS::Cognito::UserPoolRiskConfigurationAttachment': 'CompromisedCredentialsRiskConfiguration.Actions.EventAction',
            },
            order: (0,order/* ranks */.CS)('NO_ACTION', 'BLOCK'),
            byDefault: 'NO_ACTION',
            lacks: 'lets passwords in that leaked',
        },
        ...risks.map((risk) => ({
            what: `answer to sign-ins of ${risk} risk`,
            terraform: { aws_cognito_risk_configuration: `account_takeover_risk_configuration.actions.${risk}_action.event_action` },
            cloudformation: {
                'AWS::Cognito::UserPoolRiskConfigurationAttachment': `AccountTakeoverRiskConfiguration.Actions.${risk[0]?.toUpperCase() ?? ''}${risk.slice(1)}Action.EventAction`,
            },
            order: sign_in_answer_weakened_order,
            byDefault: 'NO_ACTION',
            lacks: `asks less of sign-ins of ${risk} risk`,
        })),
        {
            what: 'sign-up by administrators alone',
            terraform: { aws_cognito_user_pool: 'admin_create_user_config.allow_admin_create_user_only' },
            cloudformation: { 'AWS::Cognito::UserPool': 'AdminCreateUserConfig.AllowAdminCreateUserOnly' },
            order: order/* onOff */.Ro,
            byDefault: false,
            lacks: 'lets everybody sign up',
        },
        {
            what: 'number of addresses that are verified before they change',
            terraform: { aws_cognito_user_pool: 'user_attribute_update_settings.attributes_require_verification_before_update' },
            cloudformation: { 'AWS::Cognito::UserPool': 'UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate' },
            order: order/* moreOf */.bd,
            byDefault: null,
            lacks: 'takes an address before anybody proves that it is his',
        },
        ...checks.map(([attribute, property, when]) => ({
            what: `check of your own ${when}`,
            terraform: { aws_cognito_user_pool: `lambda_config.${attribute}` },
            cloudformation: { 'AWS::Cognito::UserPool': `LambdaConfig.${property}` },
            order: order/* set */.hZ,
            byDefault: null,
            lacks: `no longer asks your own code ${when}`,
        })),
        {
            what: 'refusal of passwords that are sent as they are',
            terraform: { aws_cognito_user_pool_client: 'explicit_auth_flows' },
            cloudformation: { 'AWS::Cognito::UserPoolClient': 'ExplicitAuthFlows' },
            order: (0,order/* without */.FF)('ALLOW_USER_PASSWORD_AUTH', 'USER_PASSWORD_AUTH'),
            fall: 'low',
            lacks: 'takes passwords themselves, and no proof of them',
        },
        {
            what: 'refusal of the classic flow',
            terraform: { aws_cognito_identity_pool: 'allow_classic_flow' },
            cloudformation: { 'AWS::Cognito::IdentityPool': 'AllowClassicFlow' },
            order: order/* offOn */.DY,
            byDefault: false,
            fall: 'low',
            lacks: 'lets clients choose their role',
        },
        {
            what: 'answer to users of no role',
            terraform: { aws_cognito_identity_pool_roles_attachment: 'role_mapping[].ambiguous_role_resolution' },
            order: (0,order/* ranks */.CS)('AuthenticatedRole', 'Deny'),
            lacks: 'gives a role to users for whom no rule has one',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/chunks/cognito.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.









/***/ }),

/***/ 30714:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ defineLoss)
});

// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
// EXTERNAL MODULE: ./build/model/binding.js
var binding = __webpack_require__(91335);
// EXTERNAL MODULE: ./build/model/evaluated-code.js
var evaluated_code = __webpack_require__(2261);
// EXTERNAL MODULE: ./build/model/per-model.js
var per_model = __webpack_require__(62409);
// EXTERNAL MODULE: ./build/model/references.js
var references = __webpack_require__(61102);
// EXTERNAL MODULE: ./build/policies/forms/protected-thing.js
var protected_thing = __webpack_require__(64272);
// EXTERNAL MODULE: ./build/policies/forms/row.js
var forms_row = __webpack_require__(10083);
// EXTERNAL MODULE: ./build/policies/forms/written-at.js
var written_at = __webpack_require__(62480);
;// CONCATENATED MODULE: ./build/policies/forms/apart.js








/** Every type that a row asks about. */
function apartPathsOf({ terraform, own, others = {} }) {
    return { terraform: { ...terraform, ...others, ...(own === undefined ? {} : { [own.type]: '' }) } };
}
function apartOf(row, subject, model) {
    const { type } = subject.resource;
    if (row.notOf?.(subject.resource, model) === true)
        return [];
    if (type === row.own?.type)
        return ownSetting(row, row.own, subject, model);
    return row.others?.[type] === undefined ? settingApart(row, subject, model) : otherWay(row, row.others[type], subject);
}
function settingApart({ what, terraform, such }, { resource }, model) {
    const [target] = (0,written_at/* writtenAt */.n)(resource, terraform[resource.type]);
    if (target === undefined || (0,forms_row/* allHold */.J8)(such, resource) !== 'yes')
        return [];
    const protects = (0,protected_thing/* protectedThing */.TC)(target, resource, model);
    return [{ ...protectionOf((0,protected_thing/* nameOf */.Vb)(protects), what, resource), part: what, protects, onlyDeleted: true }];
}
function ownSetting(row, { name, such }, { resource }, model) {
    const holds = (0,forms_row/* allHold */.J8)(such, resource, 'all');
    if (holds !== 'no') {
        const maybe = holds === 'yes' ? undefined : holds;
        const offForSome = maybe !== undefined && (0,forms_row/* failsForSome */.jD)(such, resource) ? true : undefined;
        return [{ ...protectionOf(resource.address, row.what, resource), onlyTurnedOff: true, ...(0,define_policy/* certaintyOf */.hh)({ maybe, offForSome }) }];
    }
    const apart = settingsOf(row)(model)(resource, (0,written_at/* writtenAt */.n)(resource, name));
    return apart.flatMap((one) => {
        const failing = (0,forms_row/* allHold */.J8)(row.such, one) === 'no' ? (0,forms_row/* failingAt */.Oh)(row.such, one) : [];
        return failing.length === 0 ? [] : [{ claim: 'absence', trace: [...failing.flatMap(define_policy/* traceOf */.fC), one.declaration] }];
    });
}
/** Of no part of its own: it stands for its thing here, and for nothing in another root. */
function otherWay({ what }, path, { resource }) {
    const named = (0,written_at/* writtenAt */.n)(resource, path).flatMap(references/* referencesIn */.i);
    return named.map((address) => ({ ...protectionOf(address, what, resource), counted: true }));
}
function protectionOf(address, what, resource) {
    return { claim: 'evidence', scope: `${what} of ${address}`, extent: `The ${what} of ${address}`, trace: (0,define_policy/* declaredAt */.kK)(resource) };
}
const found = new WeakMap();
/** The resources apart that a thing has. */
function settingsOf(row) {
    const settings = found.get(row) ??
        (0,per_model/* perModel */.x)((model) => (0,binding/* boundBy */.yx)((0,evaluated_code/* managed */.Y)(model, ...Object.keys(row.terraform)), (one) => (0,written_at/* writtenAt */.n)(one, row.terraform[one.type])[0], ({ root }) => root));
    found.set(row, settings);
    return settings;
}

// EXTERNAL MODULE: ./build/core/value.js
var core_value = __webpack_require__(29207);
// EXTERNAL MODULE: ./build/policies/forms/companion.js + 1 modules
var companion = __webpack_require__(58919);
// EXTERNAL MODULE: ./build/policies/forms/substitute.js
var substitute = __webpack_require__(53283);
;// CONCATENATED MODULE: ./build/policies/forms/companion-elsewhere.js









/** The companions themselves, of a row that looks at those of what is declared elsewhere. */
function companionPathsOf({ elsewhere, terraform, cloudformation }) {
    if (elsewhere !== true)
        return {};
    return {
        ...(terraform === undefined ? {} : { terraform: terraform.by }),
        ...(cloudformation === undefined ? {} : { cloudformation: cloudformation.by }),
    };
}
/** That it protects something which the code does not declare: a load balancer that a parameter names. */
function companionElsewhere(row, subject, model) {
    const { resource } = subject;
    if ((0,forms_row/* allHold */.J8)(row.such, resource) === 'no' || (row.unless !== undefined && (0,substitute/* isGuarded */.J)(row.unless, resource, model)))
        return [];
    return (0,written_at/* writtenAt */.n)(resource, row[resource.dialect]?.by[resource.type]).flatMap((value) => {
        const named = (0,core_value/* defaultOption */.hd)(value);
        const name = named.kind === 'unknown' ? named.expression : (0,binding/* symbolicText */.SF)(named);
        if (name === undefined || isDeclared(named, row, subject, model))
            return [];
        return [
            {
                claim: 'evidence',
                scope: `${row.what} of ${name}`,
                extent: `The ${row.what} of ${name}`,
                part: row.what,
                protects: { elsewhere: name },
                trace: (0,define_policy/* declaredAt */.kK)(resource),
            },
        ];
    });
}
/** What it names is in the code, or may be what has no other companion there: what is lost is told of that. */
function isDeclared(value, row, { resource }, model) {
    const { root, dialect } = resource;
    if ((0,protected_thing/* declaredIn */.eI)(value, resource, model) !== undefined)
        return true;
    const { of = {} } = row[dialect] ?? {};
    return (0,evaluated_code/* managed */.Y)(model, ...Object.keys(of))
        .filter((one) => one.root === root)
        .some((one) => {
        const answer = (0,binding/* binds */.fO)(value, one, (0,written_at/* writtenAt */.n)(one, of[one.type]));
        return answer === 'yes' || (answer === 'unknown' && !(0,companion/* hasCompanion */.Jz)(row, one, model));
    });
}

// EXTERNAL MODULE: ./build/policies/forms/presence.js
var presence = __webpack_require__(48126);
// EXTERNAL MODULE: ./build/policies/forms/protection.js + 4 modules
var protection = __webpack_require__(1686);
;// CONCATENATED MODULE: ./build/policies/forms/loss.js







/**
 * A policy of what a change takes away: nothing is wrong in itself, and less than before is the finding. The rows are often those of the
 * policies that say what is wanted.
 */
function defineLoss(policy) {
    const { falls = [], companions = [], apart = [], presences = [] } = policy;
    const paths = [
        ...falls,
        ...companions.flatMap((row) => [(0,companion/* pathsOf */.wG)(row), companionPathsOf(row)]),
        ...apart.map(apartPathsOf),
        ...presences.map(presence/* typesIn */.XT),
    ];
    const others = falls.filter(protection/* asksModel */.mE);
    const steadyOf = (0,forms_row/* rowsOfType */.fn)(falls.filter((row) => !(0,protection/* asksModel */.mE)(row)), (row) => row);
    const othersOf = (0,forms_row/* rowsOfType */.fn)(others, (row) => row);
    const companionsOf = (0,forms_row/* rowsOfType */.fn)(companions, companion/* pathsOf */.wG);
    const elsewhereOf = (0,forms_row/* rowsOfType */.fn)(companions, companionPathsOf);
    const apartRowsOf = (0,forms_row/* rowsOfType */.fn)(apart, apartPathsOf);
    const presencesOf = (0,forms_row/* rowsOfType */.fn)(presences, presence/* typesIn */.XT);
    const said = new WeakMap();
    // Deployments share most of their resources, and what is said of one alone is the same in each.
    const alone = (subject) => {
        const known = said.get(subject) ?? steadyOf(subject.resource).flatMap((row) => (0,protection/* degreesOf */.T)(row, subject));
        said.set(subject, known);
        return known;
    };
    const whole = (subject, model) => [
        ...alone(subject),
        ...othersOf(subject.resource).flatMap((row) => (0,protection/* degreesOf */.T)(row, subject, model)),
        ...companionsOf(subject.resource).flatMap((row) => (0,companion/* companionOf */._M)(row, subject, model)),
        ...elsewhereOf(subject.resource).flatMap((row) => companionElsewhere(row, subject, model)),
        ...apartRowsOf(subject.resource).flatMap((row) => apartOf(row, subject, model)),
        ...presencesOf(subject.resource).flatMap((row) => (0,presence/* presenceOf */.Fq)(row, subject, model)),
    ];
    const isAlone = companions.length === 0 && apart.length === 0 && presences.length === 0 && others.length === 0;
    const strength = (0,define_policy/* defineStrength */.lL)({
        ...policy,
        on: 'resource',
        types: (0,forms_row/* typesOf */.pl)(paths),
        dialects: (0,forms_row/* dialectsOf */.jy)(paths),
        // What is said of a resource alone is said once, for both sides.
        evaluate: isAlone ? (subject) => alone(subject) : whole,
        weaker: protection/* weakerDegree */.AU,
        lost,
    });
    return { ...strength, falls, companions, apart, presences };
}
function lost(evidence) {
    const { extent, ofSubject, protects } = evidence;
    if (ofSubject === true || (protects !== undefined && 'address' in protects))
        return `${extent} is gone, and the resource stays.`;
    return protects !== undefined && 'elsewhere' in protects
        ? `${extent} is gone; whether that stays, which is declared elsewhere, is not seen.`
        : (0,presence/* presenceLost */._l)(evidence);
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

/***/ 64272:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TC: () => (/* binding */ protectedThing),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   eI: () => (/* binding */ declaredIn)
/* harmony export */ });
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29207);
/* harmony import */ var _model_binding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91335);
/* harmony import */ var _model_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96962);
/* harmony import */ var _model_per_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62409);
/* harmony import */ var _model_references_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61102);





/** Every managed resource, by root and address. */
const declared = (0,_model_per_model_js__WEBPACK_IMPORTED_MODULE_1__/* .perModel */ .x)((model) => new Set(model.resources.flatMap(({ mode, root, address }) => (mode === 'managed' ? [`${root}\n${address}`] : []))));
/** The resource of the code that a value refers to, of those that the code makes. */
function declaredIn(target, { root }, model) {
    return (0,_model_references_js__WEBPACK_IMPORTED_MODULE_2__/* .referencesIn */ .i)(target).find((address) => declared(model).has(`${root}\n${address}`));
}
/** What a resource names as that which it protects: one of the code, or one that is declared elsewhere. */
function protectedThing(target, resource, model) {
    const address = declaredIn(target, resource, model);
    return address === undefined ? { elsewhere: namesIn(target) } : { address };
}
function nameOf(protects) {
    return 'address' in protects ? protects.address : protects.elsewhere;
}
function namesIn(target) {
    const values = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_3__/* .possibleValues */ .Mp)(target).flatMap((one) => (one.kind === 'list' ? (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(one).items : [one]));
    return values.flatMap((one) => (0,_model_binding_js__WEBPACK_IMPORTED_MODULE_4__/* .symbolicText */ .SF)(one) ?? []).join(', ');
}


/***/ })

};
