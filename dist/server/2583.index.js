export const id = 2583;
export const ids = [2583];
export const modules = {

/***/ 12583:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eksNodeSshOpen: () => (/* reexport */ eksNodeSshOpen),
  eksPublicEndpoint: () => (/* reexport */ eksPublicEndpoint),
  eksSecretsUnencrypted: () => (/* reexport */ eksSecretsUnencrypted)
});

// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
// EXTERNAL MODULE: ./build/policies/forms/protection.js + 3 modules
var protection = __webpack_require__(72403);
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
