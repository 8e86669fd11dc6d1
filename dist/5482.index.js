export const id = 5482;
export const ids = [5482];
export const modules = {

/***/ 88571:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ grantWords),
/* harmony export */   IE: () => (/* binding */ isGrave),
/* harmony export */   LH: () => (/* binding */ newlyGranted),
/* harmony export */   kd: () => (/* binding */ isAll)
/* harmony export */ });
/* harmony import */ var _core_first_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45269);

/** Amazon EKS user guide, "Review access policy permissions": what each has of the others. Of any other policy nothing is known. */
const includes = new Map([
    ['AmazonEKSAdminViewPolicy', ['AmazonEKSViewPolicy', 'AmazonEKSSecretReaderPolicy']],
    ['AmazonEKSEditPolicy', ['AmazonEKSViewPolicy', 'AmazonEKSSecretReaderPolicy']],
    ['AmazonEKSAdminPolicy', ['AmazonEKSViewPolicy', 'AmazonEKSSecretReaderPolicy', 'AmazonEKSEditPolicy']],
]);
const everything = 'AmazonEKSClusterAdminPolicy';
/** The group that Kubernetes asks nothing. */
const masters = 'system:masters';
const namesMax = 3;
/** What of `head` nothing of `base` covers. */
function newlyGranted(base, head) {
    return head.flatMap((grant) => {
        if (base.some((one) => isWithin(grant, one)))
            return [];
        if (grant.namespaces === undefined)
            return [grant];
        // Several may share the namespaces of one.
        const namespaces = grant.namespaces.filter((name) => !base.some((one) => isWithin({ ...grant, namespaces: [name] }, one)));
        return namespaces.length === 0 ? [] : [{ ...grant, namespaces }];
    });
}
function isWithin(inner, outer) {
    if (outer.by === 'group' || inner.by === 'group')
        return (inner.by === outer.by && inner.name === outer.name) || isAll(outer);
    return hasRights(outer.name, inner.name) && spans(outer.namespaces, inner.namespaces);
}
function hasRights(outer, inner) {
    return outer === inner || outer === everything || includes.get(outer)?.includes(inner) === true;
}
function spans(outer, inner) {
    if (outer === undefined)
        return true;
    return inner?.every((name) => outer.some((pattern) => isLike(name, pattern))) === true;
}
function isLike(name, pattern) {
    return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
/** All rights in the whole cluster. */
function isAll({ by, name, namespaces }) {
    return by === 'group' ? name === masters : name === everything && namespaces === undefined;
}
/** More than one reads and changes in some namespaces. */
function isGrave(grant) {
    if (grant.by === 'group')
        return isAll(grant);
    const isAdmin = grant.name === everything || grant.name === 'AmazonEKSAdminPolicy';
    const isEverywhere = grant.namespaces === undefined || grant.namespaces.includes('*');
    return isAdmin || (isEverywhere && grant.name !== 'AmazonEKSViewPolicy' && includes.has(grant.name));
}
/** `act by AmazonEKSEditPolicy in namespace dev of cluster main`, behind "can". */
function grantWords({ by, name, namespaces }, cluster) {
    if (by === 'group')
        return `act as ${name}${name === masters ? ' (everything)' : ''} in cluster ${cluster}`;
    if (namespaces === undefined)
        return `act by ${name} in the whole cluster ${cluster}`;
    return `act by ${name} in namespace${namespaces.length > 1 ? 's' : ''} ${(0,_core_first_names_js__WEBPACK_IMPORTED_MODULE_0__/* .firstNames */ .d)(namespaces, namesMax)} of cluster ${cluster}`;
}


/***/ }),

/***/ 34289:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YO: () => (/* binding */ kubernetesAccessOf),
/* harmony export */   oF: () => (/* binding */ kubernetesAccessTypes),
/* harmony export */   tj: () => (/* binding */ kubernetesAccesses)
/* harmony export */ });
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29207);
/* harmony import */ var _binding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91335);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96962);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36254);




const kubernetesAccessTypes = [
    'aws_eks_access_policy_association',
    'aws_eks_access_entry',
    'AWS::EKS::AccessEntry',
];
function kubernetesAccesses(model) {
    return model.ofType(...kubernetesAccessTypes).map(kubernetesAccessOf);
}
function kubernetesAccessOf(resource) {
    const { attributes, type } = resource;
    const text = (names) => {
        const value = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(attributes, names);
        return value === undefined ? '' : ((0,_binding_js__WEBPACK_IMPORTED_MODULE_2__/* .symbolicText */ .SF)((0,_core_value_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultOption */ .hd)(value)) ?? value.kind);
    };
    const listed = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(attributes, ['AccessPolicies']));
    const policies = type === 'aws_eks_access_policy_association' ? [attributes] : listed.items;
    const parts = [groupsOf(attributes), ...policies.map(policyGrants)];
    const unknown = [...parts.map((part) => part.unknown), listed.unknown].find((one) => one !== undefined);
    return {
        ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .e)(resource),
        principal: text(['principal_arn', 'PrincipalArn']),
        cluster: text(['cluster_name', 'ClusterName']),
        grants: parts.flatMap(({ grants }) => grants),
        ...(unknown === undefined ? {} : { unknown }),
    };
}
function groupsOf(attributes) {
    const { texts, unknown } = textsIn((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(attributes, ['kubernetes_groups', 'KubernetesGroups']));
    return { grants: texts.map(({ text, ...place }) => ({ by: 'group', name: text, ...place })), unknown };
}
function policyGrants(policy) {
    const names = textsIn((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(policy, ['policy_arn', 'PolicyArn']));
    const scope = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(policy, ['access_scope', 'AccessScope']);
    const kinds = textsIn((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(scope, ['type', 'Type']));
    const spaces = textsIn((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAttribute */ .Z9)(scope, ['namespaces', 'Namespaces']));
    const inCluster = kinds.texts.find(({ text }) => text.toLowerCase() === 'cluster');
    const inSpaces = kinds.texts.find(({ text }) => text.toLowerCase() === 'namespace');
    const grants = names.texts.flatMap(({ text, source, condition }) => {
        const grant = { by: 'policy', name: text.replace(/^.*\//u, ''), source, ...(condition === undefined ? {} : { condition }) };
        const whole = inCluster === undefined ? [] : [{ ...grant, ...placeOf(grant, inCluster) }];
        const [first] = spaces.texts;
        const some = inSpaces === undefined || first === undefined
            ? []
            : [{ ...grant, namespaces: spaces.texts.map((one) => one.text), ...placeOf(grant, first) }];
        return [...whole, ...some];
    });
    return { grants, unknown: names.unknown ?? (scope?.kind === 'unknown' ? scope : undefined) ?? kinds.unknown ?? spaces.unknown };
}
/** Either may be what only some values of a condition give. */
function placeOf(grant, at) {
    const condition = grant.condition ?? at.condition;
    return { source: grant.source, ...(condition === undefined ? {} : { condition }) };
}
/** A text, or a list of them; of several values that a condition chooses between all. */
function textsIn(written) {
    if (written === undefined)
        return { texts: [], unknown: undefined };
    const value = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultOption */ .hd)(written);
    const condition = value.kind === 'choice' ? { condition: value.condition } : {};
    let unknown;
    const texts = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_3__/* .possibleValues */ .Mp)(value).flatMap((option) => {
        const { items, unknown: rest } = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(option);
        unknown ??= rest;
        return items.flatMap((item) => {
            unknown ??= (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownPart */ .QH)(item);
            return item.kind === 'string' ? [{ text: item.value, source: item, ...condition }] : [];
        });
    });
    return { texts, unknown };
}


/***/ }),

/***/ 15482:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eksAccessWidened: () => (/* reexport */ eksAccessWidened),
  eksNodeSshOpen: () => (/* reexport */ eksNodeSshOpen),
  eksPublicEndpoint: () => (/* reexport */ eksPublicEndpoint),
  eksSecretsUnencrypted: () => (/* reexport */ eksSecretsUnencrypted)
});

// EXTERNAL MODULE: ./build/analysis/kubernetes/granted.js
var granted = __webpack_require__(88571);
// EXTERNAL MODULE: ./build/model/iam/kubernetes-access.js
var kubernetes_access = __webpack_require__(34289);
// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
;// CONCATENATED MODULE: ./build/policies/eks/eks-access-widened.js



const eksAccessWidened = (0,define_policy/* defineStrength */.lL)({
    id: 'eks-access-widened',
    control: 'least-privilege-review',
    severity: 'high',
    on: 'resource',
    types: kubernetes_access/* kubernetesAccessTypes */.oF,
    dialects: ['terraform', 'cloudformation'],
    title: 'Somebody may do more in a Kubernetes cluster',
    why: 'Who may act in a namespace reads its secrets and runs what he likes with the roles of its pods. In the whole cluster that is every team, the nodes and their roles, and whatever the cluster is trusted with in AWS.',
    remedy: 'Give the policy that the task needs, in the namespaces that it is about.',
    limits: [
        'What a group of Kubernetes may do is said in the cluster, by role bindings that are not read, and so is the config map aws-auth.',
        'Of an entry that the change brings only all rights in the whole cluster are reported, as medium: it is made to let somebody in.',
        'Policies of EKS that serve its own features are compared by their names alone.',
    ],
    speaksFor: ['iam-risky-managed-policy'],
    covers: {},
    *evaluate({ resource }) {
        const { address, principal, cluster, grants, unknown } = (0,kubernetes_access/* kubernetesAccessOf */.YO)(resource);
        const aspect = 'access';
        if (unknown !== undefined)
            yield { claim: 'unresolved', aspect, unknown, message: `what ${address} lets somebody do in the cluster` };
        const degree = { address, principal, cluster, grants, resource };
        yield { claim: 'strength', aspect, degree, trace: [resource.declaration] };
    },
    renamed: (degree, rename) => {
        const named = (text) => text.replaceAll(/\$\{([^{}]*)\}/gu, (_, expression) => `\${${rename(expression)}}`);
        return { ...degree, principal: named(degree.principal), cluster: named(degree.cluster) };
    },
    isAlike: isSame,
    weaker: (base, head) => {
        if (!isSame(base, head))
            return said(head, (0,granted/* newlyGranted */.LH)([], head.grants));
        return said(head, (0,granted/* newlyGranted */.LH)(base.grants, head.grants));
    },
    appeared: (head) => {
        const all = said(head, head.grants.filter(granted/* isAll */.kd));
        return all === undefined ? undefined : { ...all, severity: 'medium' };
    },
});
function isSame(base, head) {
    return base.principal === head.principal && base.cluster === head.cluster;
}
function said({ principal, cluster, grants, resource }, fresh) {
    const [first] = [...fresh].toSorted((a, b) => Number((0,granted/* isGrave */.IE)(b)) - Number((0,granted/* isGrave */.IE)(a)));
    if (first === undefined)
        return undefined;
    const source = grants.find((one) => one.by === first.by && one.name === first.name);
    const more = fresh.length > 1 ? `, and ${fresh.length - 1} more` : '';
    return {
        message: `${nameOf(principal)} can now ${(0,granted/* grantWords */.AI)(first, nameOf(cluster))}${more}.`,
        severity: (0,granted/* isGrave */.IE)(first) ? 'high' : 'medium',
        confidence: source?.condition === undefined ? 'certain' : 'likely',
        trace: [...(source === undefined ? [] : (0,define_policy/* traceOf */.fC)(source.source)), resource.declaration],
    };
}
/** An ARN by its last part; an expression as it is written. */
function nameOf(text) {
    const name = /^arn:[^:]*:iam::[^:]*:(?:role|user)\/(?:.*\/)?([^/]+)$/u.exec(text)?.[1] ?? text;
    return name.replaceAll(/\$\{([^{}]*)\}/gu, '$1');
}

// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
// EXTERNAL MODULE: ./build/policies/forms/protection.js + 4 modules
var protection = __webpack_require__(1686);
;// CONCATENATED MODULE: ./build/policies/eks/eks-node-ssh-open.js


const eksNodeSshOpen = (0,protection/* defineProtection */.tW)({
    id: 'eks-node-ssh-open',
    control: 'cleanup-risky-open-ports',
    severity: 'medium',
    title: 'SSH of cluster nodes is open to the internet',
    why: 'With a key for SSH and no security groups to come from, EKS opens port 22 of the nodes to 0.0.0.0/0; in a public subnet anyone reaches it.',
    remedy: 'Name the security groups that may reach the nodes, or leave the key out and use Session Manager.',
    limits: ['Nodes in private subnets are not reached from the internet: the subnets are not looked at here.'],
    covers: { kics: ['EKS node group remote access', 'EKS node group remote access disabled'] },
    rows: [
        {
            what: 'sources of SSH',
            terraform: { aws_eks_node_group: 'remote_access?.source_security_group_ids' },
            cloudformation: { 'AWS::EKS::Nodegroup': 'RemoteAccess?.SourceSecurityGroups' },
            order: order/* set */.hZ,
            byDefault: null,
            wanted: 'set',
            only: [{ terraform: 'remote_access.ec2_ssh_key', cloudformation: 'RemoteAccess.Ec2SshKey', is: 'set' }],
            fix: false,
            lacks: 'lets SSH reach its nodes from anywhere',
        },
    ],
});

// EXTERNAL MODULE: ./build/analysis/cidr/address-reach.js
var address_reach = __webpack_require__(94588);
// EXTERNAL MODULE: ./build/analysis/cidr/address-set.js
var address_set = __webpack_require__(53979);
;// CONCATENATED MODULE: ./build/policies/eks/eks-public-endpoint.js




/** `[0.0.0.0/0]` when nothing is written, or an empty list. */
const cidrs = { terraform: 'vpc_config.public_access_cidrs', cloudformation: 'ResourcesVpcConfig.PublicAccessCidrs' };
const isOpen = (ranges) => ranges.length === 0 || (0,address_reach/* isAnywhere */.aW)((0,address_set/* parseAddressSet */.CO)(ranges).set);
const eks_public_endpoint_open = { ...cidrs, is: { together: isOpen }, byDefault: '0.0.0.0/0' };
const narrow = { ...cidrs, is: { together: (ranges) => !isOpen(ranges) }, byDefault: '0.0.0.0/0' };
/** By the public addresses that are let in, in powers of two: of IPv6 one subnet counts as one address. */
const fewerAddresses = {
    reads: 'list',
    // Sixteen times as many.
    step: 4,
    rank: (value) => {
        const ranges = typeof value === 'object' && value !== null ? value : [];
        const { set, unread } = (0,address_set/* parseAddressSet */.CO)(ranges);
        if (unread.length > 0 || isOpen(ranges))
            return undefined;
        const open = (0,address_reach/* publicPart */.JA)(set);
        const addresses = Number((0,address_set/* countAddresses */.qy)(open, 4)) + Number((0,address_set/* countAddresses */.qy)(open, 6) / 2n ** 64n);
        // One office.
        return -Math.log2(Math.max(addresses, 256));
    },
};
const endpoint = {
    what: 'public endpoint',
    terraform: { aws_eks_cluster: 'vpc_config.endpoint_public_access' },
    cloudformation: { 'AWS::EKS::Cluster': 'ResourcesVpcConfig.EndpointPublicAccess' },
    order: order/* offOn */.DY,
    byDefault: true,
    wanted: false,
    lacks: 'has its API on the internet, for everybody',
};
const eksPublicEndpoint = (0,protection/* defineProtection */.tW)({
    id: 'eks-public-endpoint',
    control: 'limit-network-access',
    severity: 'high',
    title: 'Kubernetes API of an EKS cluster is on the internet',
    why: 'Every flaw of the API server, and every credential for it that leaks, can be used from anywhere.',
    remedy: 'Turn the private endpoint on and the public one off; if people need it from outside, allow their networks only.',
    limits: ['An endpoint that some networks reach is medium, however large they are.'],
    covers: {
        checkov: ['CKV_AWS_38', 'CKV_AWS_39'],
        trivy: ['AVD-AWS-0040', 'AVD-AWS-0041'],
        kics: ['EKS Cluster Has Public Access', 'EKS Cluster Has Public Access CIDRs'],
        securityHub: ['EKS.1'],
    },
    rows: [
        { ...endpoint, only: [eks_public_endpoint_open] },
        { ...endpoint, only: [narrow], severity: 'medium', lacks: 'has its API on the internet, for some networks', unknowns: false },
        {
            what: 'list of networks that reach the public endpoint',
            terraform: { aws_eks_cluster: cidrs.terraform },
            cloudformation: { 'AWS::EKS::Cluster': cidrs.cloudformation },
            order: fewerAddresses,
            only: [
                {
                    terraform: 'vpc_config.endpoint_public_access',
                    cloudformation: 'ResourcesVpcConfig.EndpointPublicAccess',
                    is: [true],
                    byDefault: true,
                },
            ],
            fall: 'medium',
            unknowns: false,
            lacks: 'has its API on the internet, for many more addresses',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/eks/eks-secrets-unencrypted.js


const what = 'encryption of secrets';
const lacks = 'keeps its secrets without a key of yours';
const eksSecretsUnencrypted = (0,protection/* defineProtection */.tW)({
    id: 'eks-secrets-unencrypted',
    control: 'data-encryption-at-rest',
    severity: 'low',
    title: 'Secrets of a Kubernetes cluster have no key of yours',
    why: 'Whoever gets at the store of the control plane reads every secret in it. With a key of KMS they also need that key, and its use is recorded.',
    remedy: 'Add encryption_config for secrets with a key of KMS.',
    limits: ['From Kubernetes 1.28 on EKS encrypts all objects with a key of its own, so it is low: what lacks is a key that you hold.'],
    covers: { checkov: ['CKV_AWS_58'], trivy: ['AVD-AWS-0039'], kics: ['EKS Cluster Encryption Disabled'], securityHub: ['EKS.3'] },
    rows: [
        {
            what,
            terraform: { aws_eks_cluster: 'encryption_config.resources' },
            order: (0,order/* naming */.b7)('secrets'),
            byDefault: null,
            wanted: ['secrets'],
            lacks,
        },
        { what, cloudformation: { 'AWS::EKS::Cluster': 'EncryptionConfig' }, order: order/* set */.hZ, byDefault: null, wanted: 'set', fix: false, lacks },
        {
            what,
            cloudformation: { 'AWS::EKS::Cluster': 'EncryptionConfig[].Resources' },
            order: (0,order/* naming */.b7)('secrets'),
            byDefault: null,
            wanted: ['secrets'],
            lacks,
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/chunks/eks.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.






/***/ })

};
