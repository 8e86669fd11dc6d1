export const id = 327;
export const ids = [327];
export const modules = {

/***/ 60327:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  accessAnalyzerArchiveRuleBroad: () => (/* reexport */ accessAnalyzerArchiveRuleBroad),
  accessAnalyzerPresent: () => (/* reexport */ accessAnalyzerPresent),
  federationPresent: () => (/* reexport */ federationPresent),
  iamPolicyAttachedToUser: () => (/* reexport */ iamPolicyAttachedToUser),
  iamUserCreated: () => (/* reexport */ iamUserCreated),
  identityFederationRemoved: () => (/* reexport */ identityFederationRemoved),
  instanceProfileAdminRole: () => (/* reexport */ instanceProfileAdminRole),
  rootCentralManagementRemoved: () => (/* reexport */ rootCentralManagementRemoved),
  rootProtectionPresent: () => (/* reexport */ rootProtectionPresent),
  rootUsageAlarmRemoved: () => (/* reexport */ rootUsageAlarmRemoved),
  standingPrivilegedAssignment: () => (/* reexport */ standingPrivilegedAssignment)
});

// EXTERNAL MODULE: ./build/core/value.js
var value = __webpack_require__(29207);
// EXTERNAL MODULE: ./build/model/fact.js
var fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
;// CONCATENATED MODULE: ./build/policies/iam/access-analyzer-archive-rule-broad.js



const accessAnalyzerArchiveRuleBroad = (0,define_policy/* defineViolation */.z$)({
    id: 'access-analyzer-archive-rule-broad',
    control: 'cleanup-unintended-accesses',
    severity: 'medium',
    on: 'resource',
    types: ['aws_accessanalyzer_archive_rule', 'AWS::AccessAnalyzer::Analyzer'],
    dialects: ['terraform', 'cloudformation'],
    title: 'Findings about access from outside are put away unseen',
    why: 'Nobody is shown what an archive rule matches. A rule for everything that is public, or for a whole type of resource, hides the next bucket that is opened by mistake as well as the one that it was made for.',
    remedy: 'Archive by the resource and the principal that are meant.',
    limits: ['A filter on a resource, a principal, an account or a condition counts as naming what is meant.'],
    covers: {},
    *evaluate({ address, resource }) {
        const { rules, unknown: others } = rulesOf(resource);
        if (others !== undefined)
            yield { claim: 'unresolved', aspect: 'rules', unknown: others, message: `which archive rules ${address} has` };
        for (const { name, criteria, at, unknown } of rules) {
            if (unknown !== undefined)
                yield { claim: 'unresolved', aspect: `rule ${name}`, unknown, message: `what the archive rule ${name} matches` };
            const hides = unknown === undefined ? access_analyzer_archive_rule_broad_hidden(criteria) : undefined;
            if (hides === undefined)
                continue;
            yield {
                claim: 'violation',
                aspect: `rule ${name}`,
                message: `${address} archives ${hides}, whatever it is.`,
                trace: [...(0,define_policy/* traceOf */.fC)(at), resource.declaration],
                confidence: 'certain',
            };
        }
    },
});
function rulesOf({ type, attributes }) {
    if (type === 'aws_accessanalyzer_archive_rule')
        return { rules: [toRule(attributes, ['rule_name'], 'filter')] };
    const { items, unknown } = (0,fact/* blocks */.Bv)((0,fact/* firstAttribute */.Z9)(attributes, ['ArchiveRules']));
    return { rules: items.map((rule) => toRule(rule, ['RuleName'], 'Filter')), unknown };
}
function toRule(rule, names, filter) {
    const written = (0,fact/* firstAttribute */.Z9)(rule, [filter]);
    const { items, unknown } = (0,fact/* blocks */.Bv)(written);
    const open = unknown ?? items.flatMap((item) => openProperty(item) ?? [])[0];
    const name = (0,value/* scalarText */.ws)((0,fact/* firstAttribute */.Z9)(rule, names)) ?? '?';
    return { name, criteria: items.flatMap(toCriterion), at: items[0] ?? written ?? rule, unknown: open };
}
function openProperty(block) {
    const property = (0,fact/* readText */.yR)((0,fact/* firstAttribute */.Z9)(block, ['criteria', 'Property']));
    return property.kind === 'unknown' ? property.unknown : undefined;
}
function toCriterion(block) {
    const property = (0,value/* scalarText */.ws)((0,fact/* firstAttribute */.Z9)(block, ['criteria', 'Property']));
    const equal = (0,fact/* members */.ol)((0,fact/* firstAttribute */.Z9)(block, ['eq', 'Eq'])).items;
    return property === undefined ? [] : [{ property, isTrue: equal.some((one) => (0,value/* scalarText */.ws)(one) === 'true') }];
}
/** Criteria that say which finding is meant. */
const naming = /^(?:resource$|resourceOwnerAccount|principal\.|condition\.|id$)/u;
function access_analyzer_archive_rule_broad_hidden(criteria) {
    if (criteria.some(({ property }) => naming.test(property)))
        return undefined;
    if (criteria.some(({ property, isTrue }) => property === 'isPublic' && isTrue))
        return 'every finding of public access';
    const isOfType = criteria.length > 0 && criteria.every(({ property }) => /^(?:resourceType|findingType|status)$/u.test(property));
    return isOfType ? 'every finding of a type' : undefined;
}

// EXTERNAL MODULE: ./build/policies/forms/presence.js
var presence = __webpack_require__(48126);
;// CONCATENATED MODULE: ./build/policies/iam/access-analyzer-present.js

const accessAnalyzerPresent = (0,presence/* definePresence */.nm)({
    id: 'access-analyzer-present',
    control: 'cleanup-unintended-accesses',
    severity: 'info',
    title: 'Access from outside is analyzed',
    why: 'The analyzer names every resource that somebody outside the account can reach, when it becomes so.',
    remedy: 'Declare an analyzer for the account, or for the organization.',
    limits: ['What another repository declares is not visible.'],
    covers: { kics: ['IAM Access Analyzer Not Enabled'] },
    rows: [{ what: 'access analyzer', terraform: ['aws_accessanalyzer_analyzer'], cloudformation: ['AWS::AccessAnalyzer::Analyzer'] }],
});

;// CONCATENATED MODULE: ./build/policies/iam/federation-present.js

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

;// CONCATENATED MODULE: ./build/policies/iam/iam-policy-attached-to-user.js


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
        kics: ['IAM Managed Policy Applied to a User', 'IAM Policies Attached To User'],
        securityHub: ['IAM.2'],
        cis: ['1.15'],
    },
    *evaluate({ address, resource }) {
        const given = rightsIn(resource);
        if (given.length === 0)
            return;
        const [first] = given;
        yield {
            claim: 'violation',
            aspect: 'rights of a user',
            message: `${address} gives rights to a single user.`,
            trace: [...(first === undefined || first === 'whole' ? [] : (0,define_policy/* traceOf */.fC)(first)), resource.declaration],
            confidence: 'certain',
        };
    },
});
function rightsIn({ type, attributes }) {
    const names = places.get(type) ?? [];
    if (names.length === 0)
        return ['whole'];
    return names.flatMap((name) => {
        const { items } = (0,fact/* members */.ol)((0,fact/* attribute */.lt)(attributes, name));
        return items;
    });
}

// EXTERNAL MODULE: ./build/model/binding.js
var binding = __webpack_require__(91335);
;// CONCATENATED MODULE: ./build/policies/iam/iam-user-created.js



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

// EXTERNAL MODULE: ./build/model/evaluated-code.js
var evaluated_code = __webpack_require__(2261);
// EXTERNAL MODULE: ./build/model/scope.js
var model_scope = __webpack_require__(48310);
;// CONCATENATED MODULE: ./build/policies/iam/identity-federation-removed.js






const ways = new Map([
    ['aws_iam_saml_provider', { what: 'SAML provider' }],
    ['AWS::IAM::SAMLProvider', { what: 'SAML provider' }],
    ['aws_iam_openid_connect_provider', { what: 'OpenID Connect provider' }],
    ['AWS::IAM::OIDCProvider', { what: 'OpenID Connect provider' }],
    ['aws_ssoadmin_trusted_token_issuer', { what: 'trusted token issuer' }],
    ['aws_ssoadmin_permission_set', { what: 'permission set', isOneOfMany: true }],
    ['AWS::SSO::PermissionSet', { what: 'permission set', isOneOfMany: true }],
    ['aws_ssoadmin_account_assignment', { what: 'assignment of a group', isOneOfMany: true }],
    ['AWS::SSO::Assignment', { what: 'assignment of a group', isOneOfMany: true }],
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
        'Of permission sets and assignments of groups the loss of the last one is reported, of providers each that nothing takes the place of.',
        'The provider of an EKS cluster, which is there for pods, is left out.',
    ],
    covers: {},
    *evaluate({ resource, address }, model) {
        const way = ways.get(resource.type);
        if (way === undefined || isForPods(resource) || isForOnePerson(resource))
            return;
        yield {
            claim: 'evidence',
            scope: `${way.what}: ${(0,model_scope/* accountScope */.i)(resource)}`,
            extent: `The ${way.what} ${address}`,
            degree: way,
            trace: (0,define_policy/* declaredAt */.kK)(resource),
            ...(hasLasting(resource, model) ? {} : { severity: 'medium' }),
        };
    },
    lost: ({ extent, severity }) => severity === undefined
        ? `${extent} is gone, and users or keys that last stay.`
        : `${extent} is gone, and nothing in the code takes its place.`,
    standsIn: ({ degree: other }, { degree: lost }, place) => place === 'same-root' && isOneOfMany(lost) && isOneOfMany(other) && other.what === lost.what,
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
// EXTERNAL MODULE: ./build/policies/iam/over-options.js
var over_options = __webpack_require__(32312);
;// CONCATENATED MODULE: ./build/policies/iam/instance-profile-admin-role.js






const types = ['aws_iam_instance_profile', 'AWS::IAM::InstanceProfile'];
/** A role that says of itself that it is one for administrators. */
const adminName = /(?:^|[^a-z])(?:admin|administrator|administratoraccess|root)(?:[^a-z]|$)/iu;
const instanceProfileAdminRole = (0,define_policy/* defineViolation */.z$)({
    id: 'instance-profile-admin-role',
    control: 'least-privilege-review',
    severity: 'high',
    on: 'resource',
    types,
    dialects: ['terraform', 'cloudformation'],
    title: 'Instances are administrators of the account',
    why: 'Every process on the instance gets the credentials of its role by asking the metadata service. With the role of an administrator each hole in what runs there is the account.',
    remedy: 'Give the instance a role of its own, with what it needs.',
    limits: [
        'A role that the code does not hold is judged by its name alone, as medium and possible.',
        'Where the same change makes the role one for administrators, iam-full-admin and this tell it together.',
    ],
    covers: {},
    speaksFor: ['iam-full-admin'],
    evaluate: (profile, model) => rolesOf(profile).flatMap((role) => judge(profile, role, model)),
});
function judge(profile, role, model) {
    const held = model
        .subjects('iam.principal')
        .find(({ root, resource }) => root === profile.root && (0,binding/* binds */.fO)(role, resource, namesOf(resource)) === 'yes');
    const common = { claim: 'violation', trace: [...(0,define_policy/* traceOf */.fC)(role), profile.resource.declaration] };
    if (held === undefined) {
        const name = (0,binding/* symbolicText */.SF)(role) ?? '';
        if (!adminName.test(name))
            return [];
        const message = `${profile.address} gives instances the role ${name}, which by its name is one for administrators.`;
        return [{ ...common, aspect: 'instances are administrators', message, confidence: 'possible', severity: 'medium' }];
    }
    const admin = adminIn(held);
    if (admin === undefined)
        return [];
    const violation = {
        ...common,
        aspect: `instances are administrators${ordinal(profile, held, model)}`,
        message: `${profile.address} gives instances the ${held.name}, with which they are administrators.`,
        confidence: (0,define_policy/* confidenceIn */.S3)(role),
        // Where the administrator is made, so that what one change brings about is told once.
        subject: { root: admin.root, address: admin.address },
    };
    return [admin.options.every(makesAdmin) ? violation : (0,over_options/* ofOption */.jN)(violation, admin.condition)];
}
function namesOf({ attributes }) {
    return [(0,fact/* firstAttribute */.Z9)(attributes, ['name', 'RoleName'])];
}
/** Which of the profiles with that role it is: their names are what people change, their number is what counts. */
function ordinal({ root, resource }, { resource: role }, model) {
    const names = namesOf(role);
    const all = (0,evaluated_code/* managed */.Y)(model, ...types)
        .filter((one) => one.root === root && rolesOf({ resource: one }).some((value) => (0,binding/* binds */.fO)(value, role, names) === 'yes'))
        .toSorted((a, b) => (a.address < b.address ? -1 : 1));
    const at = all.indexOf(resource);
    return at < 1 ? '' : ` (${at + 1})`;
}
function rolesOf({ resource }) {
    return (0,fact/* membersAndRest */.HO)((0,fact/* firstAttribute */.Z9)(resource.attributes, ['role', 'Roles']));
}
/** The document that makes an administrator, alone; one of its options is enough. */
function adminIn({ documents }) {
    return documents.find(({ managed, options }) => (managed === undefined ? options.some(makesAdmin) : managed.worst === 'admin'));
}
function makesAdmin({ document }) {
    return (0,full_admin/* isFullAdmin */.r)(document).answer === 'yes';
}

// EXTERNAL MODULE: ./build/policies/forms/loss.js
var loss = __webpack_require__(31388);
// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
;// CONCATENATED MODULE: ./build/policies/iam/root-central-management-removed.js


const rootCentralManagementRemoved = (0,loss/* defineLoss */.p)({
    id: 'root-central-management-removed',
    control: 'root-account-protection',
    severity: 'high',
    title: 'Root users of the accounts are no longer managed centrally',
    why: 'With central management member accounts have no root password at all, and what only root can do is done from one place for minutes. Without it each account has a root user again, which somebody can recover by mail.',
    remedy: 'Keep RootCredentialsManagement and RootSessions enabled.',
    limits: ['What another repository enables is not visible.'],
    covers: {},
    falls: [
        {
            what: 'central management of root users',
            terraform: { aws_iam_organizations_features: 'enabled_features' },
            order: (0,order/* naming */.b7)('RootCredentialsManagement', 'RootSessions'),
            lacks: 'manages root users less',
        },
    ],
    presences: [{ what: 'central management of root users', terraform: ['aws_iam_organizations_features'] }],
});

// EXTERNAL MODULE: ./build/analysis/iam/document/parse-policy-document.js + 1 modules
var parse_policy_document = __webpack_require__(33508);
// EXTERNAL MODULE: ./build/analysis/iam/document/pattern.js
var pattern = __webpack_require__(97161);
;// CONCATENATED MODULE: ./build/policies/iam/root-alarms.js




const filters = ['aws_cloudwatch_log_metric_filter', 'AWS::Logs::MetricFilter'];
const alarms = ['aws_cloudwatch_metric_alarm', 'AWS::CloudWatch::Alarm'];
const rules = ['aws_cloudwatch_event_rule', 'AWS::Events::Rule'];
/** Types of which a resource may watch for the root user. */
const rootWatchTypes = [...filters, ...alarms, ...rules];
/** What a resource has to do with it, if anything. */
function rootWatchOf(resource, model) {
    if (filters.includes(resource.type))
        return isOnRoot(resource) ? { what: 'metric filter' } : undefined;
    if (rules.includes(resource.type))
        return ruleOf(resource);
    return alarms.includes(resource.type) ? alarmOf(resource, model) : undefined;
}
const rootInPattern = /userIdentity\.type\s*=\s*\\?"?Root\b/u;
function isOnRoot({ attributes }) {
    return rootInPattern.test((0,value/* scalarText */.ws)((0,fact/* firstAttribute */.Z9)(attributes, ['pattern', 'FilterPattern'])) ?? '');
}
function ruleOf({ attributes }) {
    const written = (0,fact/* firstAttribute */.Z9)(attributes, ['event_pattern', 'EventPattern']);
    const content = written?.kind === 'json-text' ? written.content : written;
    const text = (0,value/* scalarText */.ws)(content);
    const names = (0,fact/* members */.ol)((0,fact/* attribute */.lt)(content, 'detail', 'userIdentity', 'type')).items.map(value/* scalarText */.ws);
    if (!names.includes('Root') && !(text !== undefined && /userIdentity[^]*"Root"/u.test(text)))
        return undefined;
    const state = (0,fact/* firstAttribute */.Z9)(attributes, ['state', 'State']);
    const isOff = (0,fact/* decide */.LD)((0,fact/* readText */.yR)(state), (value) => value === 'DISABLED', false) === 'yes';
    const enabled = (0,fact/* attribute */.lt)(attributes, 'is_enabled');
    if (isOff && state !== undefined)
        return { what: 'event rule', off: state };
    if (enabled !== undefined && (0,fact/* decide */.LD)((0,fact/* readBool */.r5)(enabled), (on) => !on, false) === 'yes')
        return { what: 'event rule', off: enabled };
    return { what: 'event rule' };
}
function alarmOf(alarm, model) {
    const metric = (0,fact/* firstAttribute */.Z9)(alarm.attributes, ['metric_name', 'MetricName']);
    const watched = (0,evaluated_code/* managed */.Y)(model, ...filters).some((filter) => filter.root === alarm.root && isOnRoot(filter) && isMetricOf(metric, filter));
    if (!watched)
        return undefined;
    const enabled = (0,fact/* firstAttribute */.Z9)(alarm.attributes, ['actions_enabled', 'ActionsEnabled']);
    if (enabled !== undefined && (0,fact/* decide */.LD)((0,fact/* readBool */.r5)(enabled), (on) => !on, false) === 'yes')
        return { what: 'alarm', off: enabled };
    const { items, unknown } = (0,fact/* members */.ol)((0,fact/* firstAttribute */.Z9)(alarm.attributes, ['alarm_actions', 'AlarmActions']));
    return items.length === 0 && unknown === undefined ? { what: 'alarm', off: 'nothing rings' } : { what: 'alarm' };
}
function isMetricOf(metric, filter) {
    const { attributes } = filter;
    const transformation = (0,fact/* firstAttribute */.Z9)(attributes, ['metric_transformation', 'MetricTransformations']);
    const names = [(0,fact/* firstAttribute */.Z9)(transformation, ['name', 'MetricName']), (0,fact/* attribute */.lt)(attributes, 'name')];
    return (0,binding/* binds */.fO)(metric, filter, names) === 'yes';
}

;// CONCATENATED MODULE: ./build/policies/iam/root-protection-present.js




const policies = ['aws_organizations_policy', 'AWS::Organizations::Policy'];
const rootProtectionPresent = (0,define_policy/* defineEvidence */.xZ)({
    id: 'root-protection-present',
    control: 'root-account-protection',
    severity: 'info',
    on: 'resource',
    types: [...policies, 'aws_iam_organizations_features', ...rootWatchTypes],
    dialects: ['terraform', 'cloudformation'],
    title: 'Root users are denied, managed centrally or watched',
    why: 'No policy of an account limits its root user. The organization can, and an alarm tells when it is used.',
    remedy: 'Deny root users of member accounts by a service control policy, manage them centrally, and raise an alarm on what they do.',
    limits: ['Whether the root user has MFA is a state of the account, and not visible.'],
    covers: { trivy: ['AVD-AWS-0149', 'AVD-AWS-0142'], kics: ['CloudWatch Root Account Use Missing'], cis: ['4.3'] },
    speaksFor: ['root-usage-alarm-removed', 'root-central-management-removed', 'root-deny-scp-weakened', 'org-policy-removed-or-detached'],
    *evaluate(subject, model) {
        const what = protectionOf(subject, model);
        if (what === undefined)
            return;
        const extent = `${what} by ${subject.address}`;
        yield { claim: 'evidence', scope: what, extent, degree: what, trace: (0,define_policy/* declaredAt */.kK)(subject.resource) };
    },
    lost: ({ extent }) => `Gone is: ${extent}; nothing else in the code does the same.`,
    standsIn: ({ degree: other }, { degree: lost }, place) => place === 'same-root' && other === lost,
});
function protectionOf({ root, address, resource }, model) {
    if (resource.type === 'aws_iam_organizations_features')
        return 'central management of root users';
    if (!policies.includes(resource.type)) {
        const watch = rootWatchOf(resource, model);
        return watch === undefined || watch.off !== undefined ? undefined : `${watch.what} on root users`;
    }
    const document = model.subjects('iam.document').find((one) => one.use === 'scp' && one.root === root && one.address === address);
    return document !== undefined && deniesRoot(document) ? 'Deny for root users' : undefined;
}
function deniesRoot({ options }) {
    return options.some(({ document }) => document.statements.some(({ effect, conditions }) => effect === 'deny' &&
        conditions.some(({ key, operator, values }) => !/not/iu.test(operator) &&
            (0,parse_policy_document/* conditionKey */.p)(key) === 'aws:principalarn' &&
            values.items.some((value) => (0,pattern/* patternText */.U)(value).endsWith(':root')))));
}

;// CONCATENATED MODULE: ./build/policies/iam/root-usage-alarm-removed.js



const rootUsageAlarmRemoved = (0,define_policy/* defineEvidence */.xZ)({
    id: 'root-usage-alarm-removed',
    control: 'root-account-protection',
    severity: 'medium',
    on: 'resource',
    types: rootWatchTypes,
    dialects: ['terraform', 'cloudformation'],
    title: 'Nobody hears any longer when the root user is active',
    why: 'Nothing needs the root user on a normal day. When it does something, somebody has its password, and the alarm is all that tells so in time.',
    remedy: 'Keep the metric filter, its alarm and who is called by it; or the rule on events of the root user.',
    limits: [
        'A filter of a pattern that does not name userIdentity.type is not known as one.',
        'Whether anybody reads the topic is not visible.',
    ],
    covers: { trivy: ['AVD-AWS-0149'], securityHub: ['CloudWatch.1'], cis: ['4.3', '1.7'] },
    *evaluate({ address, resource }, model) {
        const watch = rootWatchOf(resource, model);
        if (watch === undefined)
            return;
        const { what, off } = watch;
        if (off !== undefined) {
            yield { claim: 'absence', trace: [...(off === 'nothing rings' ? [] : (0,define_policy/* traceOf */.fC)(off)), resource.declaration] };
            return;
        }
        const scope = `${what} on the root user: ${(0,model_scope/* accountScope */.i)(resource)}`;
        yield { claim: 'evidence', scope, extent: `The ${what} ${address} on the root user`, degree: what, trace: (0,define_policy/* declaredAt */.kK)(resource) };
    },
    lost: ({ extent }) => `${extent} is gone or turned off, and nothing in the code takes its place.`,
    standsIn: ({ degree: other }, { degree: lost }, place) => place === 'same-root' && other === lost,
});

;// CONCATENATED MODULE: ./build/policies/iam/standing-privileged-assignment.js





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

;// CONCATENATED MODULE: ./build/policies/chunks/iam.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.













/***/ }),

/***/ 31388:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ defineLoss)
/* harmony export */ });
/* harmony import */ var _define_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46371);
/* harmony import */ var _companion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81621);
/* harmony import */ var _presence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48126);
/* harmony import */ var _protection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72403);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10083);





/**
 * A policy of what a change takes away: nothing is wrong in itself, and less than before is the finding. The rows are often those of the
 * policies that say what is wanted.
 */
function defineLoss(policy) {
    const { falls = [], companions = [], presences = [] } = policy;
    const paths = [...falls, ...companions.map(_companion_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG), ...presences.map(_presence_js__WEBPACK_IMPORTED_MODULE_2__/* .typesIn */ .XT)];
    const asks = ({ unless, order }) => unless !== undefined || order.asksModel === true;
    const others = falls.filter(asks);
    const steadyOf = (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOfType */ .fn)(falls.filter((row) => !asks(row)), (row) => row);
    const othersOf = (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOfType */ .fn)(others, (row) => row);
    const companionsOf = (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOfType */ .fn)(companions, _companion_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG);
    const presencesOf = (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOfType */ .fn)(presences, _presence_js__WEBPACK_IMPORTED_MODULE_2__/* .typesIn */ .XT);
    const said = new WeakMap();
    // Deployments share most of their resources, and what is said of one alone is the same in each.
    const alone = (subject) => {
        const known = said.get(subject) ?? steadyOf(subject.resource).flatMap((row) => (0,_protection_js__WEBPACK_IMPORTED_MODULE_3__/* .degreesOf */ .T)(row, subject));
        said.set(subject, known);
        return known;
    };
    const whole = (subject, model) => [
        ...alone(subject),
        ...othersOf(subject.resource).flatMap((row) => (0,_protection_js__WEBPACK_IMPORTED_MODULE_3__/* .degreesOf */ .T)(row, subject, model)),
        ...companionsOf(subject.resource).flatMap((row) => (0,_companion_js__WEBPACK_IMPORTED_MODULE_1__/* .companionOf */ ._M)(row, subject, model)),
        ...presencesOf(subject.resource).flatMap((row) => (0,_presence_js__WEBPACK_IMPORTED_MODULE_2__/* .presenceOf */ .Fq)(row, subject, model)),
    ];
    const isAlone = companions.length === 0 && presences.length === 0 && others.length === 0;
    const strength = (0,_define_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defineStrength */ .lL)({
        ...policy,
        on: 'resource',
        types: (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .typesOf */ .pl)(paths),
        dialects: (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .dialectsOf */ .jy)(paths),
        // What is said of a resource alone is said once, for both sides.
        evaluate: isAlone ? (subject) => alone(subject) : whole,
        weaker: _protection_js__WEBPACK_IMPORTED_MODULE_3__/* .weakerDegree */ .AU,
        lost: (evidence) => (evidence.ofSubject === true ? `${evidence.extent} is gone, and the resource stays.` : (0,_presence_js__WEBPACK_IMPORTED_MODULE_2__/* .presenceLost */ ._l)(evidence)),
    });
    return { ...strength, falls, companions, presences };
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
/* harmony import */ var _model_binding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91335);
/* harmony import */ var _model_provider_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37199);
/* harmony import */ var _model_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48310);
/* harmony import */ var _define_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46371);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10083);






/** A policy of things that are declared. Its evidence is that they are, its finding that they are no longer. */
function definePresence(policy) {
    const { rows } = policy;
    const paths = rows.map(typesIn);
    const rowsOf = (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOfType */ .fn)(rows, typesIn);
    const evidence = (0,_define_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .defineEvidence */ .xZ)({
        ...policy,
        on: 'resource',
        types: (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .typesOf */ .pl)(paths),
        dialects: (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .dialectsOf */ .jy)(paths),
        evaluate: (subject, model) => rowsOf(subject.resource).flatMap((row) => presenceOf(row, subject, model)),
        lost: presenceLost,
    });
    return { ...evidence, rows };
}
/** Said of what was there. */
function presenceLost({ extent }) {
    return `${extent} is gone or turned off, and nothing in the code takes its place.`;
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
    const isIt = (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .allHold */ .J8)(such, resource);
    if (isIt === 'no')
        return [];
    const on = (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .allHold */ .J8)(only, resource, 'all');
    if (on === 'no')
        return isIt === 'yes' ? [turnedOff(only, resource)] : [];
    const maybe = [on, isIt].find((answer) => typeof answer === 'object');
    const scope = (0,_model_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .accountScope */ .i)(resource);
    const place = (0,_model_provider_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(resource, model);
    const name = nameOf(row, resource);
    const evidence = {
        claim: 'evidence',
        scope: `${what}${name === '' ? '' : ` ${name}`}: ${scope}`,
        extent: `${what} ${address} (${scope})`,
        trace: (0,_define_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .declaredAt */ .kK)(resource),
        ...(row.each === 'resource' ? { part: what } : {}),
        ...(place === undefined ? {} : { place }),
        ...(maybe === undefined ? {} : { maybe }),
    };
    // Which thing it is may be open for every row of its type: it keeps a loss from being certain, and is not asked about.
    if (maybe === undefined || typeof on !== 'object')
        return [evidence];
    return [{ claim: 'unresolved', aspect: what, unknown: maybe, message: `whether ${address} is on` }, evidence];
}
function turnedOff(only, resource) {
    const off = (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .failingAt */ .Oh)(only, resource);
    return { claim: 'absence', confidence: (0,_define_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .confidenceIn */ .S3)(...off), trace: [...off.flatMap(_define_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .traceOf */ .fC), resource.declaration] };
}
/** What tells it from others of its row. */
function nameOf({ each }, resource) {
    if (each === undefined)
        return '';
    if (each === 'resource')
        return resource.address;
    const path = each[resource.dialect];
    const values = path === undefined ? [] : (0,_model_attribute_path_js__WEBPACK_IMPORTED_MODULE_0__/* .placesAt */ .u)(resource, path).flatMap(({ value }) => value ?? []);
    return values.flatMap((value) => (0,_model_binding_js__WEBPACK_IMPORTED_MODULE_5__/* .symbolicText */ .SF)(value) ?? []).join(', ');
}


/***/ }),

/***/ 32312:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ overOptions),
/* harmony export */   gu: () => (/* binding */ grants),
/* harmony export */   jN: () => (/* binding */ ofOption),
/* harmony export */   s: () => (/* binding */ isWrittenForUse),
/* harmony export */   s7: () => (/* binding */ saysMore)
/* harmony export */ });
/** Says what its holder may do, or whoever will hold it. */
function grants({ use }) {
    return use === 'identity' || use === 'loose';
}
/** Written in this code, and by it given to somebody. */
function isWrittenForUse({ use }) {
    return use !== 'managed' && use !== 'joined' && use !== 'loose' && use !== 'looked-up';
}
/**
 * What a policy says of a document, over the options that a condition leaves. What holds for each option holds; what holds for some is
 * likely, and told with what decides. Nothing is left open about a document of which an option is wrong.
 */
function overOptions(document, judge) {
    const claims = document.options.map((option) => [...judge({ ...document, ...option })]);
    const violations = new Map();
    for (const claim of claims.flat())
        if (claim.claim === 'violation')
            violations.set(claim.aspect, [...(violations.get(claim.aspect) ?? []), claim]);
    const told = [...violations.values()].flatMap(([first, ...others]) => first === undefined ? [] : [others.length + 1 < document.options.length ? ofOption(first, document.condition) : first]);
    if (document.use === 'loose' || document.use === 'looked-up')
        return told.map(ofLoose);
    const [open] = claims.flat().filter((claim) => claim.claim === 'unresolved');
    return told.length > 0 || open === undefined ? told : [open];
}
/** Grants nothing as far as this code goes: whoever takes it from here decides, and what is not known of it is his business. */
function ofLoose(violation) {
    const message = violation.message.replace(/\.$/u, '; nothing in this code uses it.');
    return { ...violation, message, confidence: 'possible', severity: violation.severity === 'info' ? 'info' : 'low' };
}
/** A violation of one option: `condition` decides whether it counts. */
function ofOption(violation, condition) {
    if (condition === undefined)
        return violation;
    const message = violation.message.replace(/\.$/u, `, for some values of ${condition}.`);
    return { ...violation, message, confidence: violation.confidence === 'certain' ? 'likely' : violation.confidence };
}
/**
 * What documents of one identity do together and none of them alone. A part that is wrong by itself is told by itself, and what is not known
 * of a part is shown there.
 */
function saysMore(joined, judge) {
    const claimed = (joined.parts ?? []).flatMap((part) => overOptions(part, judge)).filter(({ claim }) => claim === 'violation');
    const alone = new Set(claimed.map(({ aspect }) => topicOf(aspect)));
    const together = overOptions(joined, judge);
    return together.filter(({ claim, aspect }) => claim === 'violation' && !alone.has(topicOf(aspect)));
}
/** An aspect without the label of its document: the labels are names that people give, so the last words are what counts. */
function topicOf(aspect) {
    return aspect.slice(aspect.lastIndexOf(' ') + 1);
}


/***/ })

};
