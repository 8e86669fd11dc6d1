export const id = 6990;
export const ids = [6990];
export const modules = {

/***/ 25459:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ findIn)
/* harmony export */ });
/* harmony import */ var _evaluated_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2261);
/* harmony import */ var _network_finder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81023);
/* harmony import */ var _per_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91431);



const finders = (0,_per_code_js__WEBPACK_IMPORTED_MODULE_2__/* .perCode */ .L)(() => new Map());
/** Finds the resources of these types that a value refers to. Made once for each side and list of types. */
function findIn(code, ...types) {
    const known = finders(code);
    const key = types.join(' ');
    // Read each time: who finds something depends on what is there.
    const resources = (0,_evaluated_code_js__WEBPACK_IMPORTED_MODULE_0__/* .managed */ .Y)(code, ...types);
    const find = known.get(key) ?? (0,_network_finder_js__WEBPACK_IMPORTED_MODULE_1__/* .finder */ .n)(resources);
    known.set(key, find);
    return find;
}


/***/ }),

/***/ 6990:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  egressFilteringPresent: () => (/* reexport */ egressFilteringPresent),
  networkFirewallWeakened: () => (/* reexport */ networkFirewallWeakened),
  vpnAuthorizesEveryone: () => (/* reexport */ vpnAuthorizesEveryone),
  zeroTrustPresent: () => (/* reexport */ zeroTrustPresent),
  zeroTrustWeakened: () => (/* reexport */ zeroTrustWeakened)
});

// EXTERNAL MODULE: ./build/policies/forms/presence.js
var presence = __webpack_require__(48126);
;// CONCATENATED MODULE: ./build/policies/network/egress-filtering-present.js

const egressFilteringPresent = (0,presence/* definePresence */.nm)({
    id: 'egress-filtering-present',
    control: 'outbound-traffic-control',
    severity: 'info',
    title: 'What goes out is filtered',
    why: 'Stolen data and the orders of malware go out over connections that a filter can refuse.',
    remedy: 'Put Network Firewall or DNS Firewall on the way out.',
    limits: ['What the filters let through is not looked at.'],
    covers: {},
    rows: [
        { what: 'Network Firewall', terraform: ['aws_networkfirewall_firewall'], cloudformation: ['AWS::NetworkFirewall::Firewall'] },
        {
            what: 'DNS Firewall',
            terraform: ['aws_route53_resolver_firewall_rule_group_association'],
            cloudformation: ['AWS::Route53Resolver::FirewallRuleGroupAssociation'],
        },
    ],
});

// EXTERNAL MODULE: ./build/policies/forms/loss.js + 2 modules
var loss = __webpack_require__(30714);
// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
;// CONCATENATED MODULE: ./build/policies/network/network-firewall-weakened.js



/** The longer the stronger: rule groups of a policy, names of a list of what is refused. */
const longer = { reads: 'any', rank: (value) => (value === null ? 0 : typeof value === 'object' ? value.length : undefined) };
/** Names with everything below them count against a list of what is allowed. */
const fewerWildcards = {
    reads: 'list',
    rank: (value) => value !== null && typeof value === 'object' ? -value.filter((name) => name.startsWith('.') || name.includes('*')).length : undefined,
};
/** What passes without a look, what goes on to the rules, what is dropped. */
const byDefault = {
    reads: 'list',
    rank: (value) => {
        if (value === null || typeof value !== 'object')
            return undefined;
        return value.includes('aws:pass') ? 0 : value.includes('aws:drop') ? 2 : 1;
    },
};
/** Nothing, an alert alone, a drop. */
const dropped = {
    reads: 'list',
    rank: (value) => {
        if (value === null)
            return 0;
        if (typeof value !== 'object')
            return undefined;
        return value.some((one) => one.startsWith('aws:drop')) ? 2 : Math.min(value.length, 1);
    },
};
const switches = {
    delete_protection: ['DeleteProtection', 'protection from deletion'],
    subnet_change_protection: ['SubnetChangeProtection', 'protection from other subnets'],
    firewall_policy_change_protection: ['FirewallPolicyChangeProtection', 'protection from another policy'],
};
const networkFirewallWeakened = (0,loss/* defineLoss */.p)({
    id: 'network-firewall-weakened',
    control: 'outbound-traffic-control',
    severity: 'high',
    title: 'The filter on the way out holds back less',
    why: 'Stolen data and the orders of malware go out over connections that a filter refuses. What the filter no longer looks at, or no longer refuses, goes out unnoticed.',
    remedy: 'Keep the rule groups, the defaults and the log, and allow the one name that is needed.',
    limits: [
        'Which rule group takes which other one\u2019s place, and what rules of Suricata say, is not compared.',
        'Lists of DNS Firewall are not compared: whether one allows or refuses is said by the rules that use it.',
        'Traffic that goes around the firewall is seen where a route to its endpoint gets another target.',
    ],
    covers: {
        checkov: ['CKV_AWS_344', 'CKV2_AWS_63'],
        kics: ['VPC Without Network Firewall'],
        securityHub: [
            'NetworkFirewall.2',
            'NetworkFirewall.3',
            'NetworkFirewall.4',
            'NetworkFirewall.5',
            'NetworkFirewall.6',
            'NetworkFirewall.9',
            'NetworkFirewall.10',
        ],
    },
    speaksFor: ['egress-filtering-present', 'deletion-protection-off'],
    presences: [...egressFilteringPresent.rows],
    companions: [
        {
            what: 'log',
            lacks: 'keeps no log',
            elsewhere: true,
            terraform: {
                of: { aws_networkfirewall_firewall: 'arn' },
                by: { aws_networkfirewall_logging_configuration: 'firewall_arn' },
            },
            cloudformation: {
                of: { 'AWS::NetworkFirewall::Firewall': '' },
                by: { 'AWS::NetworkFirewall::LoggingConfiguration': 'FirewallArn' },
            },
        },
    ],
    apart: [
        {
            what: 'refusal of names',
            terraform: { aws_route53_resolver_firewall_rule: 'firewall_rule_group_id' },
            such: [{ terraform: 'action', is: ['BLOCK'] }],
        },
    ],
    falls: [
        ...Object.entries(switches).map(([name, [property, what]]) => ({
            what,
            terraform: { aws_networkfirewall_firewall: name },
            cloudformation: { 'AWS::NetworkFirewall::Firewall': property },
            order: order/* onOff */.Ro,
            byDefault: false,
            lacks: `has no ${what}`,
        })),
        ...['stateful', 'stateless'].map((kind) => ({
            what: `number of ${kind} rule groups`,
            terraform: { aws_networkfirewall_firewall_policy: `firewall_policy.${kind}_rule_group_reference` },
            cloudformation: {
                'AWS::NetworkFirewall::FirewallPolicy': `FirewallPolicy.${kind === 'stateful' ? 'StatefulRuleGroupReferences' : 'StatelessRuleGroupReferences'}`,
            },
            order: longer,
            byDefault: null,
            lacks: 'has no rule groups',
        })),
        {
            what: 'types of its log',
            terraform: { aws_networkfirewall_logging_configuration: 'logging_configuration.log_destination_config[].log_type' },
            cloudformation: { 'AWS::NetworkFirewall::LoggingConfiguration': 'LoggingConfiguration.LogDestinationConfigs[].LogType' },
            order: (0,order/* naming */.b7)('FLOW', 'ALERT', 'TLS'),
            lacks: 'logs less of what it sees',
        },
        {
            what: 'number of stateless rules',
            terraform: { aws_networkfirewall_rule_group: 'rule_group.rules_source.stateless_rules_and_custom_actions.stateless_rule' },
            cloudformation: { 'AWS::NetworkFirewall::RuleGroup': 'RuleGroup.RulesSource.StatelessRulesAndCustomActions.StatelessRules' },
            order: longer,
            byDefault: null,
            only: [{ terraform: 'type', cloudformation: 'Type', is: ['STATELESS'] }],
            lacks: 'has no rules',
        },
        ...['stateless_default_actions', 'stateless_fragment_default_actions'].map((name) => ({
            what: name === 'stateless_default_actions' ? 'default for packets' : 'default for fragments',
            terraform: { aws_networkfirewall_firewall_policy: `firewall_policy.${name}` },
            cloudformation: {
                'AWS::NetworkFirewall::FirewallPolicy': `FirewallPolicy.${name === 'stateless_default_actions' ? 'StatelessDefaultActions' : 'StatelessFragmentDefaultActions'}`,
            },
            order: byDefault,
            lacks: 'lets packets pass without a look',
        })),
        {
            what: 'default for connections',
            terraform: { aws_networkfirewall_firewall_policy: 'firewall_policy.stateful_default_actions' },
            cloudformation: { 'AWS::NetworkFirewall::FirewallPolicy': 'FirewallPolicy.StatefulDefaultActions' },
            order: dropped,
            byDefault: null,
            lacks: 'lets connections pass that no rule names',
        },
        {
            what: 'list of what is allowed',
            terraform: { aws_networkfirewall_rule_group: 'rule_group.rules_source.rules_source_list.targets' },
            cloudformation: { 'AWS::NetworkFirewall::RuleGroup': 'RuleGroup.RulesSource.RulesSourceList.Targets' },
            order: fewerWildcards,
            only: [
                {
                    terraform: 'rule_group.rules_source.rules_source_list.generated_rules_type',
                    cloudformation: 'RuleGroup.RulesSource.RulesSourceList.GeneratedRulesType',
                    is: ['ALLOWLIST'],
                },
            ],
            lacks: 'allows all names below a domain',
        },
        {
            what: 'list of what is refused',
            terraform: { aws_networkfirewall_rule_group: 'rule_group.rules_source.rules_source_list.targets' },
            cloudformation: { 'AWS::NetworkFirewall::RuleGroup': 'RuleGroup.RulesSource.RulesSourceList.Targets' },
            order: longer,
            only: [
                {
                    terraform: 'rule_group.rules_source.rules_source_list.generated_rules_type',
                    cloudformation: 'RuleGroup.RulesSource.RulesSourceList.GeneratedRulesType',
                    is: ['DENYLIST'],
                },
            ],
            lacks: 'refuses fewer names',
        },
        {
            what: 'action of DNS Firewall',
            terraform: { aws_route53_resolver_firewall_rule: 'action' },
            order: (0,order/* ranks */.CS)('ALLOW', 'ALERT', 'BLOCK'),
            lacks: 'lets names be resolved',
        },
        {
            what: 'answer of DNS Firewall in trouble',
            terraform: { aws_route53_resolver_firewall_config: 'firewall_fail_open' },
            order: (0,order/* ranks */.CS)('ENABLED', 'DISABLED'),
            byDefault: 'DISABLED',
            lacks: 'lets every name be resolved in trouble',
        },
        {
            what: 'way through the firewall',
            terraform: { aws_route: 'vpc_endpoint_id' },
            cloudformation: { 'AWS::EC2::Route': 'VpcEndpointId' },
            order: order/* set */.hZ,
            byDefault: null,
            lacks: 'goes around the firewall',
        },
    ],
});

// EXTERNAL MODULE: ./build/analysis/cidr/address-reach.js
var address_reach = __webpack_require__(94588);
// EXTERNAL MODULE: ./build/analysis/cidr/address-set.js
var address_set = __webpack_require__(53979);
// EXTERNAL MODULE: ./build/model/fact.js
var fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/model/find.js
var find = __webpack_require__(25459);
// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
// EXTERNAL MODULE: ./build/policies/forms/of-fact.js
var of_fact = __webpack_require__(99285);
;// CONCATENATED MODULE: ./build/policies/network/vpn-authorizes-everyone.js






const rules = ['aws_ec2_client_vpn_authorization_rule', 'AWS::EC2::ClientVpnAuthorizationRule'];
const endpoints = ['aws_ec2_client_vpn_endpoint', 'AWS::EC2::ClientVpnEndpoint'];
/** Of each type the list of networks that desktops are reached from, and its member's name for the network. */
const desktopNetworks = new Map([
    ['aws_workspaces_ip_group', ['rules', 'source']],
    ['aws_workspacesweb_ip_access_settings', ['ip_rule', 'ip_range']],
    ['AWS::WorkSpacesWeb::IpAccessSettings', ['IpRules', 'IpRange']],
]);
const vpcs = ['aws_vpc', 'AWS::EC2::VPC'];
const vpnAuthorizesEveryone = (0,define_policy/* defineViolation */.z$)({
    id: 'vpn-authorizes-everyone',
    control: 'zero-trust-access',
    severity: 'medium',
    on: 'resource',
    types: [...rules, ...endpoints, ...desktopNetworks.keys()],
    dialects: ['terraform', 'cloudformation'],
    title: 'VPN or desktops let everybody in, or keep no record',
    why: 'Whoever gets hold of one laptop or one certificate is then in the whole network, and without the connection log nobody knows that they were.',
    remedy: 'Authorize groups to the ranges that they need, and turn the connection log on.',
    limits: ['The whole VPC is known where this code declares it, or where the rule names its range by reference.'],
    covers: { securityHub: ['EC2.51'] },
    *evaluate(subject, model) {
        const { type } = subject.resource;
        if (rules.includes(type))
            yield* authorized(subject, model);
        if (endpoints.includes(type))
            yield* logged(subject);
        if (desktopNetworks.has(type))
            yield* desktopsOf(subject);
    },
});
function* authorized(subject, model) {
    const { address, resource } = subject;
    const all = (0,fact/* readBool */.r5)((0,fact/* firstAttribute */.Z9)(resource.attributes, ['authorize_all_groups', 'AuthorizeAllGroups']));
    const target = (0,fact/* firstAttribute */.Z9)(resource.attributes, ['target_network_cidr', 'TargetNetworkCidr']);
    const isEverything = target !== undefined && isWhole(target, subject, model);
    if (!isEverything)
        return;
    const aspect = 'groups';
    const question = { aspect, unknown: `whether ${address} lets every group in`, isWrong: (value) => value };
    yield* (0,of_fact/* ofFact */.e)(all, question, (found) => violation(subject, aspect, 'lets every group reach the whole network', [...(found === undefined ? [] : [found.source]), target]));
}
function isWhole(target, { root }, model) {
    const text = (0,fact/* readText */.yR)(target);
    const isNamed = target.origin.via.some(({ of }) => vpcs.some((type) => type === of?.type)) || (0,find/* findIn */.r)(model, ...vpcs)(target, root).length > 0;
    const isVpc = (cidr) => model
        .ofType(...vpcs)
        .some((vpc) => vpc.root === root &&
        (0,fact/* decide */.LD)((0,fact/* readText */.yR)((0,fact/* firstAttribute */.Z9)(vpc.attributes, ['cidr_block', 'CidrBlock'])), (own) => own === cidr, false) === 'yes');
    return isNamed || (0,fact/* decide */.LD)(text, (cidr) => cidr === '0.0.0.0/0' || isVpc(cidr), false) === 'yes';
}
/** A list that is there to say who may come, and names everybody. */
function* desktopsOf(subject) {
    const { address, resource } = subject;
    const [list, network] = desktopNetworks.get(resource.type) ?? ['', ''];
    const { items, unknown } = (0,fact/* blocks */.Bv)((0,fact/* attribute */.lt)(resource.attributes, list));
    const aspect = 'desktops';
    const message = `which networks ${address} lets in`;
    if (unknown !== undefined)
        yield { claim: 'unresolved', aspect, unknown, message };
    for (const item of items) {
        const question = { aspect, unknown: message, isWrong: isEverywhere };
        yield* (0,of_fact/* ofFact */.e)((0,fact/* readText */.yR)((0,fact/* attribute */.lt)(item, network)), question, (found) => violation(subject, aspect, 'lets desktops be reached from everywhere', found === undefined ? [] : [found.source]));
    }
}
/** Half of the addresses are as good as all. */
function isEverywhere(cidr) {
    return (0,address_reach/* isAnywhere */.aW)((0,address_set/* parseAddressSet */.CO)([cidr]).set);
}
function* logged(subject) {
    const { address, resource } = subject;
    const options = (0,fact/* firstAttribute */.Z9)(resource.attributes, ['connection_log_options', 'ConnectionLogOptions']);
    const enabled = (0,fact/* readBool */.r5)((0,fact/* attribute */.lt)(options, resource.dialect === 'terraform' ? 'enabled' : 'Enabled'));
    const aspect = 'log';
    const question = {
        aspect,
        unknown: `whether ${address} logs connections`,
        isWrong: (value) => !value,
        whenAbsent: true,
    };
    yield* (0,of_fact/* ofFact */.e)(enabled, question, (found) => violation(subject, aspect, 'keeps no log of connections', found === undefined ? [] : [found.source]));
}
function violation({ address, resource }, aspect, words, sources) {
    return {
        claim: 'violation',
        aspect,
        message: `${address} ${words}.`,
        trace: [...sources.flatMap(define_policy/* traceOf */.fC), resource.declaration],
        confidence: (0,define_policy/* confidenceIn */.S3)(...sources),
    };
}

;// CONCATENATED MODULE: ./build/policies/network/zero-trust-present.js

const zeroTrustPresent = (0,presence/* definePresence */.nm)({
    id: 'zero-trust-present',
    control: 'zero-trust-access',
    severity: 'info',
    title: 'Access depends on who asks, not on where from',
    why: 'A network that lets in everybody who is inside lets in everybody who got inside.',
    remedy: 'Put Verified Access before applications of staff, and require IAM between services.',
    limits: ['What another repository declares is not visible.'],
    covers: {},
    rows: [
        {
            what: 'Verified Access',
            terraform: ['aws_verifiedaccess_instance', 'aws_verifiedaccess_endpoint'],
            cloudformation: ['AWS::EC2::VerifiedAccessInstance', 'AWS::EC2::VerifiedAccessEndpoint'],
        },
        {
            what: 'service that requires IAM',
            terraform: ['aws_vpclattice_service'],
            cloudformation: ['AWS::VpcLattice::Service'],
            such: [{ terraform: 'auth_type', cloudformation: 'AuthType', is: ['AWS_IAM'] }],
        },
        { what: 'trust store for clients', terraform: ['aws_lb_trust_store'], cloudformation: ['AWS::ElasticLoadBalancingV2::TrustStore'] },
    ],
});

;// CONCATENATED MODULE: ./build/policies/network/zero-trust-weakened.js


/** No policy, one that permits everybody, one that asks something. */
const asking = {
    reads: 'text',
    rank: (value) => {
        if (value === null || value === '')
            return 0;
        return typeof value === 'string' ? (asksNothing(value) ? 1 : 2) : undefined;
    },
};
function asksNothing(cedar) {
    const bare = cedar.replaceAll(/\/\/[^\n]*|\s/gu, '');
    return /^permit\(principal,action,resource\)(?:when\{true\})?;?$/u.test(bare);
}
const zero_trust_weakened_longer = {
    reads: 'list',
    rank: (value) => (value === null ? 0 : typeof value === 'object' ? value.length : order/* more */.OS.rank(value)),
};
const zeroTrustWeakened = (0,loss/* defineLoss */.p)({
    id: 'zero-trust-weakened',
    control: 'zero-trust-access',
    severity: 'high',
    title: 'Access asks less of who comes',
    why: 'What was let in because of who asks and with what device is let in now because of where it comes from, or without any question at all.',
    remedy: 'Keep the policy, the trust provider, IAM between services and the certificates of clients.',
    limits: ['What a policy of Verified Access asks for is not compared, only that it asks for something.'],
    covers: {},
    speaksFor: ['zero-trust-present'],
    companions: [
        {
            what: 'trust provider',
            lacks: 'has no trust provider',
            elsewhere: true,
            terraform: {
                of: { aws_verifiedaccess_instance: 'id' },
                by: { aws_verifiedaccess_instance_trust_provider_attachment: 'verifiedaccess_instance_id' },
            },
        },
        {
            what: 'policy of who may call',
            lacks: 'has no policy of who may call',
            elsewhere: true,
            terraform: {
                of: { aws_vpclattice_service: 'arn', aws_vpclattice_service_network: 'arn' },
                by: { aws_vpclattice_auth_policy: 'resource_identifier' },
            },
            cloudformation: {
                of: { 'AWS::VpcLattice::Service': '', 'AWS::VpcLattice::ServiceNetwork': '' },
                by: { 'AWS::VpcLattice::AuthPolicy': 'ResourceIdentifier' },
            },
        },
    ],
    presences: [
        {
            what: 'networks that QuickSight is reached from',
            terraform: ['aws_quicksight_ip_restriction'],
            only: [{ terraform: 'enabled', is: [true] }],
        },
        {
            what: 'list of revoked certificates',
            cloudformation: ['AWS::RolesAnywhere::CRL'],
            only: [{ cloudformation: 'Enabled', is: [true] }],
            each: 'resource',
        },
    ],
    falls: [
        {
            what: 'policy of Verified Access',
            terraform: { aws_verifiedaccess_group: 'policy_document', aws_verifiedaccess_endpoint: 'policy_document' },
            cloudformation: { 'AWS::EC2::VerifiedAccessGroup': 'PolicyDocument', 'AWS::EC2::VerifiedAccessEndpoint': 'PolicyDocument' },
            order: asking,
            byDefault: null,
            lacks: 'lets everybody in',
        },
        {
            what: 'switch of the policy of Verified Access',
            cloudformation: { 'AWS::EC2::VerifiedAccessGroup': 'PolicyEnabled', 'AWS::EC2::VerifiedAccessEndpoint': 'PolicyEnabled' },
            order: order/* onOff */.Ro,
            lacks: 'has its policy off',
        },
        {
            what: 'trust providers',
            cloudformation: { 'AWS::EC2::VerifiedAccessInstance': 'VerifiedAccessTrustProviderIds' },
            order: zero_trust_weakened_longer,
            byDefault: null,
            lacks: 'has no trust provider',
        },
        {
            what: 'authentication between services',
            terraform: { aws_vpclattice_service: 'auth_type', aws_vpclattice_service_network: 'auth_type' },
            cloudformation: { 'AWS::VpcLattice::Service': 'AuthType', 'AWS::VpcLattice::ServiceNetwork': 'AuthType' },
            order: (0,order/* ranks */.CS)('NONE', 'AWS_IAM'),
            byDefault: 'NONE',
            lacks: 'asks no caller who it is',
        },
        {
            what: 'networks that desktops are reached from',
            terraform: { aws_workspaces_directory: 'ip_group_ids' },
            cloudformation: { 'AWS::WorkSpacesWeb::Portal': 'IpAccessSettingsArn' },
            order: order/* set */.hZ,
            byDefault: null,
            lacks: 'lets its desktops be reached from anywhere',
        },
        {
            what: 'certificates of clients',
            terraform: { aws_lb_listener: 'mutual_authentication.mode', aws_alb_listener: 'mutual_authentication.mode' },
            cloudformation: { 'AWS::ElasticLoadBalancingV2::Listener': 'MutualAuthentication.Mode' },
            order: (0,order/* ranks */.CS)('off', 'passthrough', 'verify'),
            byDefault: 'off',
            lacks: 'asks no client for a certificate',
        },
        {
            what: 'certificates of clients',
            terraform: {
                aws_api_gateway_domain_name: 'mutual_tls_authentication.truststore_uri',
                aws_apigatewayv2_domain_name: 'mutual_tls_authentication.truststore_uri',
            },
            cloudformation: {
                'AWS::ApiGateway::DomainName': 'MutualTlsAuthentication.TruststoreUri',
                'AWS::ApiGatewayV2::DomainName': 'MutualTlsAuthentication.TruststoreUri',
            },
            order: order/* set */.hZ,
            byDefault: null,
            lacks: 'asks no client for a certificate',
        },
        // Web ACLs and certificates of clients stand before the API's own domain: the endpoint that AWS gives it leads past them.
        {
            what: 'closing of the default endpoint',
            terraform: { aws_api_gateway_rest_api: 'disable_execute_api_endpoint', aws_apigatewayv2_api: 'disable_execute_api_endpoint' },
            cloudformation: { 'AWS::ApiGateway::RestApi': 'DisableExecuteApiEndpoint', 'AWS::ApiGatewayV2::Api': 'DisableExecuteApiEndpoint' },
            order: order/* onOff */.Ro,
            byDefault: false,
            lacks: 'can be reached past its own domain',
        },
        {
            what: 'end of certificates of clients',
            terraform: {
                aws_lb_listener: 'mutual_authentication.ignore_client_certificate_expiry',
                aws_alb_listener: 'mutual_authentication.ignore_client_certificate_expiry',
            },
            cloudformation: { 'AWS::ElasticLoadBalancingV2::Listener': 'MutualAuthentication.IgnoreClientCertificateExpiry' },
            order: order/* offOn */.DY,
            byDefault: false,
            fall: 'medium',
            lacks: 'takes certificates that have ended',
        },
        // Content that only those were to see who got an address or a cookie from the application.
        {
            what: 'signature that viewers need',
            terraform: { aws_cloudfront_distribution: 'default_cache_behavior.trusted_key_groups' },
            cloudformation: { 'AWS::CloudFront::Distribution': 'DistributionConfig.DefaultCacheBehavior.TrustedKeyGroups' },
            order: order/* set */.hZ,
            byDefault: null,
            only: [
                {
                    terraform: 'default_cache_behavior.trusted_signers',
                    cloudformation: 'DistributionConfig.DefaultCacheBehavior.TrustedSigners',
                    is: 'not set',
                },
            ],
            lacks: 'shows its content to everybody',
        },
        {
            what: 'signature that viewers need by the keys of accounts',
            terraform: { aws_cloudfront_distribution: 'default_cache_behavior.trusted_signers' },
            cloudformation: { 'AWS::CloudFront::Distribution': 'DistributionConfig.DefaultCacheBehavior.TrustedSigners' },
            order: order/* set */.hZ,
            byDefault: null,
            only: [
                {
                    terraform: 'default_cache_behavior.trusted_key_groups',
                    cloudformation: 'DistributionConfig.DefaultCacheBehavior.TrustedKeyGroups',
                    is: 'not set',
                },
            ],
            lacks: 'shows its content to everybody',
        },
        {
            what: 'number of key groups that viewers of further paths need',
            terraform: { aws_cloudfront_distribution: 'ordered_cache_behavior[].trusted_key_groups' },
            cloudformation: { 'AWS::CloudFront::Distribution': 'DistributionConfig.CacheBehaviors[].TrustedKeyGroups' },
            order: order/* moreOf */.bd,
            byDefault: null,
            lacks: 'shows content of a path to everybody',
        },
        {
            what: 'countries that it is reached from',
            terraform: { aws_cloudfront_distribution: 'restrictions.geo_restriction.restriction_type' },
            cloudformation: { 'AWS::CloudFront::Distribution': 'DistributionConfig.Restrictions.GeoRestriction.RestrictionType' },
            order: (0,order/* ranks */.CS)('none', ['whitelist', 'blacklist']),
            byDefault: 'none',
            fall: 'medium',
            lacks: 'is reached from every country',
        },
        {
            what: 'network that the API is reached from',
            terraform: { aws_appsync_graphql_api: 'visibility' },
            cloudformation: { 'AWS::AppSync::GraphQLApi': 'Visibility' },
            order: (0,order/* ranks */.CS)('GLOBAL', 'PRIVATE'),
            byDefault: 'GLOBAL',
            fall: 'medium',
            lacks: 'is reached from the internet',
        },
        {
            what: 'answer to operations that no group is named for',
            terraform: { aws_appsync_graphql_api: 'user_pool_config.default_action' },
            cloudformation: { 'AWS::AppSync::GraphQLApi': 'UserPoolConfig.DefaultAction' },
            order: (0,order/* ranks */.CS)('ALLOW', 'DENY'),
            lacks: 'lets every user call what no group is named for',
        },
        {
            what: 'network that the service is reached from',
            terraform: { aws_apprunner_service: 'network_configuration.ingress_configuration.is_publicly_accessible' },
            cloudformation: { 'AWS::AppRunner::Service': 'NetworkConfiguration.IngressConfiguration.IsPubliclyAccessible' },
            order: order/* offOn */.DY,
            byDefault: true,
            lacks: 'is reached from the internet',
        },
        {
            what: 'password of the site',
            terraform: { aws_amplify_app: 'enable_basic_auth', aws_amplify_branch: 'enable_basic_auth' },
            order: order/* onOff */.Ro,
            byDefault: false,
            fall: 'medium',
            lacks: 'shows its site to everybody',
        },
        {
            what: 'password of the site',
            cloudformation: { 'AWS::Amplify::App': 'BasicAuthConfig.EnableBasicAuth', 'AWS::Amplify::Branch': 'BasicAuthConfig.EnableBasicAuth' },
            order: order/* onOff */.Ro,
            byDefault: false,
            fall: 'medium',
            lacks: 'shows its site to everybody',
        },
        {
            what: 'readers of builds',
            terraform: { aws_codebuild_project: 'project_visibility' },
            cloudformation: { 'AWS::CodeBuild::Project': 'Visibility' },
            order: (0,order/* ranks */.CS)('PUBLIC_READ', 'PRIVATE'),
            byDefault: 'PRIVATE',
            lacks: 'shows its builds and their logs to everybody',
        },
        {
            what: 'number of audiences of tokens',
            terraform: { aws_iam_openid_connect_provider: 'client_id_list' },
            cloudformation: { 'AWS::IAM::OIDCProvider': 'ClientIdList' },
            order: order/* fewer */.O9,
            fall: 'low',
            lacks: 'takes tokens for somebody else as well',
        },
        {
            what: 'list of revoked certificates',
            terraform: { aws_acmpca_certificate_authority: 'revocation_configuration.crl_configuration.enabled' },
            cloudformation: { 'AWS::ACMPCA::CertificateAuthority': 'RevocationConfiguration.CrlConfiguration.Enabled' },
            order: order/* onOff */.Ro,
            byDefault: false,
            fall: 'medium',
            lacks: 'says of no certificate that it was taken back',
        },
        {
            what: 'signature of tokens of devices',
            terraform: { aws_iot_authorizer: 'signing_disabled' },
            cloudformation: { 'AWS::IoT::Authorizer': 'SigningDisabled' },
            order: order/* offOn */.DY,
            byDefault: false,
            fall: 'medium',
            lacks: 'asks its function about tokens that nobody signed',
        },
        {
            what: 'sign-in of people at the VPN',
            terraform: { aws_ec2_client_vpn_endpoint: 'authentication_options[].type' },
            cloudformation: { 'AWS::EC2::ClientVpnEndpoint': 'AuthenticationOptions[].Type' },
            // A certificate beside it is asked for as well.
            order: (0,order/* naming */.b7)('directory-service-authentication', 'federated-authentication'),
            fall: 'medium',
            lacks: 'asks for a certificate, and for nobody behind it',
        },
        {
            what: 'hours of a session of the VPN',
            terraform: { aws_ec2_client_vpn_endpoint: 'session_timeout_hours' },
            cloudformation: { 'AWS::EC2::ClientVpnEndpoint': 'SessionTimeoutHours' },
            order: order/* less */.M7,
            byDefault: 24,
            fall: 'low',
            lacks: 'asks less often who is there',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/chunks/network.generated.js
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
