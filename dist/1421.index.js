export const id = 1421;
export const ids = [1421];
export const modules = {

/***/ 11421:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  analyticsOrMlUnencrypted: () => (/* reexport */ analyticsOrMlUnencrypted),
  datastoreTransitUnencrypted: () => (/* reexport */ datastore_transit_unencrypted/* datastoreTransitUnencrypted */.y),
  ebsDefaultEncryptionOff: () => (/* reexport */ ebsDefaultEncryptionOff),
  fileSystemUnencrypted: () => (/* reexport */ file_system_unencrypted/* fileSystemUnencrypted */.N),
  messagingUnencrypted: () => (/* reexport */ messagingUnencrypted),
  searchOrCacheUnencrypted: () => (/* reexport */ search_or_cache_unencrypted/* searchOrCacheUnencrypted */.p),
  tlsPolicyOutdated: () => (/* reexport */ tlsPolicyOutdated)
});

// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
// EXTERNAL MODULE: ./build/policies/forms/protection.js + 4 modules
var protection = __webpack_require__(1686);
;// CONCATENATED MODULE: ./build/policies/encryption/analytics-or-ml-unencrypted.js


const lacks = 'is not encrypted at rest';
const glue = 'encryption_configuration';
const Glue = 'EncryptionConfiguration';
const catalog = 'data_catalog_encryption_settings';
const Catalog = 'DataCatalogEncryptionSettings';
const analyticsOrMlUnencrypted = (0,protection/* defineProtection */.tW)({
    id: 'analytics-or-ml-unencrypted',
    control: 'data-encryption-at-rest',
    severity: 'medium',
    title: 'Analytics, build or machine learning store is not encrypted',
    why: 'Results, artifacts and notebooks hold copies of the data that the stores behind them protect.',
    remedy: 'Turn encryption on, and enforce it.',
    limits: [],
    covers: {
        checkov: [
            'CKV_AWS_311',
            'CKV_AWS_187',
            'CKV_AWS_77',
            'CKV_AWS_78',
            'CKV_AWS_82',
            'CKV_AWS_94',
            'CKV_AWS_98',
            'CKV_AWS_99',
            'CKV_AWS_155',
            'CKV_AWS_156',
            'CKV_AWS_159',
            'CKV_AWS_195',
        ],
        trivy: ['AVD-AWS-0006', 'AVD-AWS-0007', 'AVD-AWS-0018', 'AVD-AWS-0109'],
        kics: [
            'SageMaker Data Encryption Disabled',
            'Athena Database Not Encrypted',
            'Glue Data Catalog Encryption Disabled',
            'Glue Security Configuration Encryption Disabled',
            'Workspaces Workspace Volume Not Encrypted',
            'Sagemaker Notebook Instance Without KMS',
            'Sagemaker Endpoint Configuration Encryption Disabled',
            'SageMaker EndPoint Config Should Specify KmsKeyId Attribute',
            'Athena Workgroup Not Encrypted',
            'Workspace Without Encryption',
        ],
        securityHub: ['Athena.1', 'CodeBuild.3', 'WorkSpaces.1', 'WorkSpaces.2', 'CodeBuild.7', 'Glue.3'],
    },
    rows: [
        {
            what: 'security configuration',
            terraform: {
                aws_glue_crawler: 'security_configuration',
                aws_glue_dev_endpoint: 'security_configuration',
                aws_glue_job: 'security_configuration',
            },
            cloudformation: {
                'AWS::Glue::Crawler': 'CrawlerSecurityConfiguration',
                'AWS::Glue::DevEndpoint': 'SecurityConfiguration',
                'AWS::Glue::Job': 'SecurityConfiguration',
            },
            order: order/* set */.hZ,
            byDefault: null,
            wanted: 'set',
            // The bucket it writes to encrypts by itself; logs and bookmarks do not.
            severity: 'info',
            fix: false,
            unknowns: false,
            lacks: 'has no security configuration, so its logs and bookmarks are not encrypted',
        },
        {
            what: 'encryption of reports',
            terraform: { aws_codebuild_report_group: 'export_config.s3_destination?.encryption_disabled' },
            cloudformation: { 'AWS::CodeBuild::ReportGroup': 'ExportConfig.S3Destination?.EncryptionDisabled' },
            order: order/* offOn */.DY,
            byDefault: false,
            wanted: false,
            lacks: 'exports reports without encryption',
        },
        {
            what: 'encryption of what a transform learned from',
            cloudformation: { 'AWS::Glue::MLTransform': 'TransformEncryption.MLUserDataEncryption.MLUserDataEncryptionMode' },
            order: (0,order/* ranks */.CS)('DISABLED', 'SSE-KMS'),
            byDefault: 'DISABLED',
            wanted: 'SSE-KMS',
            severity: 'low',
            fix: false,
            lacks,
        },
        {
            what: 'enforcement of the workgroup configuration',
            terraform: { aws_athena_workgroup: 'configuration.enforce_workgroup_configuration' },
            cloudformation: { 'AWS::Athena::WorkGroup': 'WorkGroupConfiguration.EnforceWorkGroupConfiguration' },
            order: order/* onOff */.Ro,
            byDefault: true,
            wanted: true,
            lacks: 'lets clients leave its encryption out',
        },
        {
            what: 'encryption of results',
            terraform: { aws_athena_workgroup: 'configuration.result_configuration.encryption_configuration' },
            cloudformation: { 'AWS::Athena::WorkGroup': 'WorkGroupConfiguration.ResultConfiguration.EncryptionConfiguration' },
            order: order/* set */.hZ,
            byDefault: null,
            wanted: 'set',
            // S3 encrypts them with a key of its own.
            severity: 'low',
            fix: false,
            unknowns: false,
            lacks: 'says nothing of the encryption of its results',
        },
        {
            what: 'encryption of results',
            terraform: { aws_athena_database: 'encryption_configuration.encryption_option' },
            order: order/* set */.hZ,
            byDefault: null,
            wanted: 'set',
            fix: false,
            lacks,
        },
        {
            what: 'encryption of the user volume',
            terraform: { aws_workspaces_workspace: 'user_volume_encryption_enabled' },
            cloudformation: { 'AWS::WorkSpaces::Workspace': 'UserVolumeEncryptionEnabled' },
            order: order/* onOff */.Ro,
            byDefault: false,
            wanted: true,
            lacks: 'has a user volume that is not encrypted',
        },
        {
            what: 'encryption of the root volume',
            terraform: { aws_workspaces_workspace: 'root_volume_encryption_enabled' },
            cloudformation: { 'AWS::WorkSpaces::Workspace': 'RootVolumeEncryptionEnabled' },
            order: order/* onOff */.Ro,
            byDefault: false,
            wanted: true,
            lacks: 'has a root volume that is not encrypted',
        },
        {
            what: 'encryption of secondary artifacts',
            terraform: { aws_codebuild_project: 'secondary_artifacts[].encryption_disabled' },
            cloudformation: { 'AWS::CodeBuild::Project': 'SecondaryArtifacts[].EncryptionDisabled' },
            order: order/* offOn */.DY,
            byDefault: false,
            wanted: false,
            lacks: 'does not encrypt all of its artifacts',
        },
        {
            what: 'encryption of artifacts',
            terraform: { aws_codebuild_project: 'artifacts.encryption_disabled' },
            cloudformation: { 'AWS::CodeBuild::Project': 'Artifacts.EncryptionDisabled' },
            order: order/* offOn */.DY,
            byDefault: false,
            wanted: false,
            only: [{ terraform: 'artifacts.type', cloudformation: 'Artifacts.Type', is: /^(?!NO_ARTIFACTS)/u }],
            lacks: 'does not encrypt its artifacts',
        },
        {
            what: 'encryption of the catalog',
            terraform: { aws_glue_data_catalog_encryption_settings: `${catalog}.encryption_at_rest.catalog_encryption_mode` },
            cloudformation: { 'AWS::Glue::DataCatalogEncryptionSettings': `${Catalog}.EncryptionAtRest.CatalogEncryptionMode` },
            order: (0,order/* ranks */.CS)('DISABLED', ['SSE-KMS', 'SSE-KMS-WITH-SERVICE-ROLE']),
            byDefault: 'DISABLED',
            wanted: 'SSE-KMS',
            lacks: 'leaves the catalog unencrypted',
        },
        {
            what: 'encryption of passwords',
            terraform: {
                aws_glue_data_catalog_encryption_settings: `${catalog}.connection_password_encryption.return_connection_password_encrypted`,
            },
            cloudformation: {
                'AWS::Glue::DataCatalogEncryptionSettings': `${Catalog}.ConnectionPasswordEncryption.ReturnConnectionPasswordEncrypted`,
            },
            order: order/* onOff */.Ro,
            byDefault: false,
            wanted: true,
            lacks: 'gives passwords of connections back unencrypted',
        },
        {
            what: 'encryption of logs',
            terraform: { aws_glue_security_configuration: `${glue}.cloudwatch_encryption.cloudwatch_encryption_mode` },
            cloudformation: { 'AWS::Glue::SecurityConfiguration': `${Glue}.CloudWatchEncryption.CloudWatchEncryptionMode` },
            order: (0,order/* ranks */.CS)('DISABLED', 'SSE-KMS'),
            byDefault: 'DISABLED',
            wanted: 'SSE-KMS',
            lacks: 'leaves logs unencrypted',
        },
        {
            what: 'encryption of bookmarks',
            terraform: { aws_glue_security_configuration: `${glue}.job_bookmarks_encryption.job_bookmarks_encryption_mode` },
            cloudformation: { 'AWS::Glue::SecurityConfiguration': `${Glue}.JobBookmarksEncryption.JobBookmarksEncryptionMode` },
            order: (0,order/* ranks */.CS)('DISABLED', 'CSE-KMS'),
            byDefault: 'DISABLED',
            wanted: 'CSE-KMS',
            lacks: 'leaves bookmarks unencrypted',
        },
        {
            what: 'encryption of output',
            terraform: { aws_glue_security_configuration: `${glue}.s3_encryption.s3_encryption_mode` },
            cloudformation: { 'AWS::Glue::SecurityConfiguration': `${Glue}.S3Encryptions[].S3EncryptionMode` },
            order: (0,order/* ranks */.CS)('DISABLED', ['SSE-S3', 'SSE-KMS']),
            byDefault: 'DISABLED',
            wanted: 'SSE-KMS',
            lacks: 'leaves output unencrypted',
        },
        {
            what: 'encryption key',
            terraform: { aws_sagemaker_notebook_instance: 'kms_key_id', aws_sagemaker_endpoint_configuration: 'kms_key_arn' },
            cloudformation: { 'AWS::SageMaker::NotebookInstance': 'KmsKeyId', 'AWS::SageMaker::EndpointConfig': 'KmsKeyId' },
            order: order/* set */.hZ,
            byDefault: null,
            wanted: 'set',
            severity: 'low',
            fix: false,
            unknowns: false,
            lacks: 'is encrypted without a key of your own',
        },
        {
            what: 'encryption of build logs',
            terraform: { aws_codebuild_project: 'logs_config.s3_logs.encryption_disabled' },
            cloudformation: { 'AWS::CodeBuild::Project': 'LogsConfig.S3Logs.EncryptionDisabled' },
            order: order/* offOn */.DY,
            byDefault: false,
            wanted: false,
            lacks: 'does not encrypt the logs of its builds',
        },
    ],
});

// EXTERNAL MODULE: ./build/policies/encryption/datastore-transit-unencrypted.js + 1 modules
var datastore_transit_unencrypted = __webpack_require__(78994);
;// CONCATENATED MODULE: ./build/policies/encryption/ebs-default-encryption-off.js


const ebsDefaultEncryptionOff = (0,protection/* defineProtection */.tW)({
    id: 'ebs-default-encryption-off',
    control: 'data-encryption-at-rest',
    severity: 'medium',
    title: 'New volumes are not encrypted by default',
    why: 'Every volume that somebody makes by hand, and every one that a template forgets to say it of, is then unencrypted, and so are its snapshots.',
    remedy: 'Turn encryption by default on, in each region.',
    limits: ['CloudFormation has no resource for it.', 'An account where nothing is declared is not told: it may be set by hand.'],
    covers: { checkov: ['CKV_AWS_106'], kics: ['EBS Default Encryption Disabled'], securityHub: ['EC2.7'], cis: ['2.2.1'] },
    rows: [
        {
            what: 'encryption of new volumes by default',
            terraform: { aws_ebs_encryption_by_default: 'enabled' },
            order: order/* onOff */.Ro,
            byDefault: true,
            wanted: true,
            lacks: 'leaves new volumes unencrypted',
        },
    ],
});

// EXTERNAL MODULE: ./build/policies/encryption/file-system-unencrypted.js
var file_system_unencrypted = __webpack_require__(88901);
// EXTERNAL MODULE: ./build/policies/encryption/message-rows.js
var message_rows = __webpack_require__(22010);
;// CONCATENATED MODULE: ./build/policies/encryption/messaging-unencrypted.js



const what = 'encryption at rest';
const messaging_unencrypted_lacks = 'is not encrypted at rest';
const messagingUnencrypted = (0,protection/* defineProtection */.tW)({
    id: 'messaging-unencrypted',
    control: 'data-encryption-at-rest',
    severity: 'medium',
    title: 'Topic, queue or stream is not encrypted at rest',
    why: 'Messages carry what the databases behind them protect, and wait on disks in between.',
    remedy: 'Set a KMS key, or leave the encryption of the service on.',
    limits: [
        'Queues are encrypted by default since October 2022: only those that say no are reported.',
        'Topics are encrypted on disk by the service itself: only the loss of a key is reported.',
    ],
    covers: {
        checkov: ['CKV_AWS_27', 'CKV_AWS_43', 'CKV_AWS_240', 'CKV_AWS_241'],
        trivy: ['AVD-AWS-0096', 'AVD-AWS-0064'],
        kics: ['Kinesis Not Encrypted With KMS', 'SQS With SSE Disabled', 'Kinesis SSE Not Configured'],
        securityHub: ['SQS.1', 'Kinesis.1', 'DataFirehose.1'],
    },
    rows: [
        {
            what,
            terraform: { aws_sns_topic: 'kms_master_key_id' },
            cloudformation: { 'AWS::SNS::Topic': 'KmsMasterKeyId' },
            order: order/* ownKey */.Gt,
            lacks: messaging_unencrypted_lacks,
        },
        { ...message_rows/* queueRow */._i, byDefault: true },
        message_rows/* streamRow */.HO,
        {
            what,
            cloudformation: { 'AWS::Kinesis::Stream': 'StreamEncryption.EncryptionType' },
            order: order/* set */.hZ,
            byDefault: null,
            wanted: 'set',
            fix: false,
            lacks: messaging_unencrypted_lacks,
        },
        message_rows/* deliveryRow */.zS,
        message_rows/* deliveryKeyRow */.Ir,
    ],
});

// EXTERNAL MODULE: ./build/policies/encryption/search-or-cache-unencrypted.js
var search_or_cache_unencrypted = __webpack_require__(17872);
;// CONCATENATED MODULE: ./build/policies/encryption/tls-policy-outdated.js


const tls_policy_outdated_what = 'TLS policy';
const tls_policy_outdated_lacks = 'still speaks TLS 1.0 or 1.1';
const listener = (0,order/* anyBut */.uC)('ELBSecurityPolicy-2015-05', 'ELBSecurityPolicy-2016-08', 'ELBSecurityPolicy-FS-2018-06', 'ELBSecurityPolicy-FS-1-1-2019-08', 'ELBSecurityPolicy-TLS-1-0-2015-04', 'ELBSecurityPolicy-TLS-1-1-2017-01', 'ELBSecurityPolicy-TLS13-1-0-2021-06', 'ELBSecurityPolicy-TLS13-1-1-2021-06');
const viewer = (0,order/* anyBut */.uC)('SSLv3', 'TLSv1', 'TLSv1_2016', 'TLSv1.1_2016');
/** Of an origin that is always fetched over plain HTTP the versions say nothing. */
const origins = ['https-only', 'match-viewer'].map((policy) => ({
    terraform: {
        aws_cloudfront_distribution: `origin[].custom_origin_config[origin_protocol_policy=${policy}]?.origin_ssl_protocols`,
    },
    cloudformation: {
        'AWS::CloudFront::Distribution': `DistributionConfig.Origins[].CustomOriginConfig[OriginProtocolPolicy=${policy}]?.OriginSSLProtocols`,
    },
}));
/** What a distribution still agrees on with the origins behind it. CloudFront takes SSL 3 where nothing is written. */
const originVersions = origins.flatMap((paths) => [
    {
        what: 'SSL to origins',
        ...paths,
        order: (0,order/* without */.FF)('SSLv3'),
        byDefault: ['TLSv1', 'SSLv3'],
        wanted: ['TLSv1.2'],
        absent: 'low',
        fix: false,
        lacks: 'still speaks SSL 3 to an origin',
    },
    {
        what: 'TLS to origins',
        ...paths,
        order: (0,order/* without */.FF)('TLSv1', 'TLSv1.1'),
        wanted: ['TLSv1.2'],
        severity: 'low',
        fix: false,
        lacks: 'still speaks TLS 1.0 or 1.1 to an origin',
    },
]);
/** Whatever does not say false turns it on. */
const off = { reads: 'text', rank: (value) => Number(/^(?:false|null)$/iu.test(String(value))) };
/** Versions that a policy of a classic load balancer turns on one by one. */
const classicVersions = ['Protocol-SSLv2', 'Protocol-SSLv3', 'Protocol-TLSv1', 'Protocol-TLSv1.1'].map((name) => ({
    what: `switch of ${name}`,
    terraform: { aws_load_balancer_policy: `policy_attribute[name=${name}]?.value` },
    cloudformation: { 'AWS::ElasticLoadBalancing::LoadBalancer': `Policies[].Attributes[Name=${name}]?.Value` },
    order: off,
    byDefault: 'false',
    wanted: 'false',
    fix: false,
    lacks: `still speaks ${name.replace('Protocol-', '')}`,
}));
const classicPolicies = [
    'ELBSecurityPolicy-2011-08',
    'ELBSecurityPolicy-2014-01',
    'ELBSecurityPolicy-2014-10',
    'ELBSecurityPolicy-2015-02',
    'ELBSecurityPolicy-2015-03',
    'ELBSecurityPolicy-2015-05',
    'ELBSecurityPolicy-2016-08',
    'ELBSecurityPolicy-TLS-1-1-2017-01',
];
const classic = (0,order/* anyBut */.uC)(...classicPolicies);
const tlsPolicyOutdated = (0,protection/* defineProtection */.tW)({
    id: 'tls-policy-outdated',
    control: 'encryption-in-transit',
    severity: 'medium',
    title: 'Endpoint still speaks TLS 1.0 or 1.1',
    why: 'Both have been deprecated for years; somebody on the way can make old clients and servers agree on them.',
    remedy: 'Choose a security policy from TLS 1.2 on.',
    limits: ['Transfer and IoT are not looked at, nor a classic load balancer for which the code names no policy.'],
    covers: {
        checkov: ['CKV_AWS_103', 'CKV_AWS_174', 'CKV2_AWS_74', 'CKV_AWS_206', 'CKV_AWS_228', 'CKV_AWS_213'],
        trivy: ['AVD-AWS-0005', 'AVD-AWS-0013', 'AVD-AWS-0047', 'AVD-AWS-0126'],
        kics: [
            'ELB Using Insecure Protocols',
            'API Gateway Without Security Policy',
            'Vulnerable Default SSL Certificate',
            'CloudFront Without Minimum Protocol TLS 1.2',
        ],
        securityHub: ['CloudFront.10', 'ES.8', 'OpenSearch.8', 'ELB.17', 'CloudFront.15', 'ELB.8'],
    },
    rows: [
        ...classicVersions,
        ...originVersions,
        {
            what: 'predefined TLS policy',
            terraform: { aws_load_balancer_policy: 'policy_attribute[name=Reference-Security-Policy]?.value' },
            cloudformation: { 'AWS::ElasticLoadBalancing::LoadBalancer': 'Policies[].Attributes[Name=Reference-Security-Policy]?.Value' },
            order: classic,
            wanted: 'ELBSecurityPolicy-TLS-1-2-2017-01',
            fix: false,
            lacks: tls_policy_outdated_lacks,
        },
        {
            what: 'predefined TLS policy',
            terraform: { aws_load_balancer_listener_policy: 'policy_names' },
            cloudformation: { 'AWS::ElasticLoadBalancing::LoadBalancer': 'Listeners[].PolicyNames' },
            order: (0,order/* without */.FF)(...classicPolicies),
            wanted: ['ELBSecurityPolicy-TLS-1-2-2017-01'],
            fix: false,
            lacks: tls_policy_outdated_lacks,
        },
        {
            what: tls_policy_outdated_what,
            terraform: { aws_lb_listener: 'ssl_policy', aws_alb_listener: 'ssl_policy' },
            cloudformation: { 'AWS::ElasticLoadBalancingV2::Listener': 'SslPolicy' },
            order: listener,
            byDefault: 'ELBSecurityPolicy-2016-08',
            wanted: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
            only: [{ terraform: 'protocol', cloudformation: 'Protocol', is: ['HTTPS', 'TLS'] }],
            lacks: tls_policy_outdated_lacks,
        },
        {
            what: tls_policy_outdated_what,
            terraform: { aws_cloudfront_distribution: 'viewer_certificate.minimum_protocol_version' },
            cloudformation: { 'AWS::CloudFront::Distribution': 'DistributionConfig.ViewerCertificate.MinimumProtocolVersion' },
            order: viewer,
            byDefault: 'TLSv1',
            wanted: 'TLSv1.2_2021',
            absent: 'low',
            lacks: tls_policy_outdated_lacks,
        },
        {
            what: tls_policy_outdated_what,
            terraform: { aws_api_gateway_domain_name: 'security_policy' },
            cloudformation: { 'AWS::ApiGateway::DomainName': 'SecurityPolicy' },
            order: (0,order/* ranks */.CS)('TLS_1_0', 'TLS_1_2'),
            wanted: 'TLS_1_2',
            lacks: tls_policy_outdated_lacks,
        },
        {
            what: tls_policy_outdated_what,
            terraform: {
                aws_elasticsearch_domain: 'domain_endpoint_options.tls_security_policy',
                aws_opensearch_domain: 'domain_endpoint_options.tls_security_policy',
            },
            cloudformation: {
                'AWS::Elasticsearch::Domain': 'DomainEndpointOptions.TLSSecurityPolicy',
                'AWS::OpenSearchService::Domain': 'DomainEndpointOptions.TLSSecurityPolicy',
            },
            order: (0,order/* anyBut */.uC)('Policy-Min-TLS-1-0-2019-07'),
            byDefault: 'Policy-Min-TLS-1-0-2019-07',
            wanted: 'Policy-Min-TLS-1-2-2019-07',
            lacks: tls_policy_outdated_lacks,
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/chunks/encryption.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.









/***/ }),

/***/ 78994:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ datastoreTransitUnencrypted)
});

// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
// EXTERNAL MODULE: ./build/policies/forms/protection.js + 4 modules
var protection = __webpack_require__(1686);
;// CONCATENATED MODULE: ./build/policies/encryption/obliged-by-parameters.js

const forced = {
    what: 'obligation of TLS',
    order: (0,order/* ranks */.CS)(['0', 'OFF', 'false'], ['1', 'ON', 'true']),
    wanted: '1',
    severity: 'low',
    absent: 'info',
    fix: false,
    lacks: 'lets clients of its databases speak without encryption',
};
const obliging = [
    {
        parameter: 'rds.force_ssl',
        byDefault: '0',
        instances: /^(?:sqlserver|postgres(?:9|1[0-4]))/u,
        clusters: /^(?:postgres1[0-4]|aurora-postgresql(?:9|1[0-6]))/u,
    },
    {
        parameter: 'rds.force_ssl',
        byDefault: '1',
        instances: /^postgres(?:1[5-9]|[2-9]\d)/u,
        clusters: /^(?:postgres(?:1[5-9]|[2-9]\d)|aurora-postgresql(?:1[7-9]|[2-9]\d))/u,
    },
    {
        parameter: 'require_secure_transport',
        byDefault: '0',
        instances: /^(?:mysql(?:5\.7|8)|mariadb(?:10\.(?:[5-9]|\d\d)|11\.4))/u,
        clusters: /^(?:mysql8|aurora-mysql)/u,
    },
];
const obligedByParameters = obliging.flatMap(({ parameter, byDefault, instances, clusters }) => {
    const inTerraform = `parameter[name=${parameter}].value`;
    const inTemplate = parameter.includes('.') ? `Parameters[${parameter}]` : `Parameters.${parameter}`;
    const row = { ...forced, byDefault };
    return [
        {
            ...row,
            terraform: { aws_db_parameter_group: inTerraform },
            cloudformation: { 'AWS::RDS::DBParameterGroup': inTemplate },
            only: [{ terraform: 'family', cloudformation: 'Family', is: instances }],
        },
        {
            ...row,
            terraform: { aws_rds_cluster_parameter_group: inTerraform },
            cloudformation: { 'AWS::RDS::DBClusterParameterGroup': inTemplate },
            only: [{ terraform: 'family', cloudformation: 'Family', is: clusters }],
        },
    ];
});

;// CONCATENATED MODULE: ./build/policies/encryption/datastore-transit-unencrypted.js



const what = 'encryption in transit';
const lacks = 'is reached without encryption';
const nodes = {
    what: 'encryption between nodes',
    order: order/* onOff */.Ro,
    byDefault: false,
    wanted: true,
    lacks: 'does not encrypt between its nodes',
};
const several = { is: /^(?!1$)/u, byDefault: 1 };
const alone = { is: /^1$/u, byDefault: 1 };
const domains = [
    {
        terraform: { aws_elasticsearch_domain: 'node_to_node_encryption.enabled', aws_opensearch_domain: 'node_to_node_encryption.enabled' },
        count: { terraform: 'cluster_config.instance_count' },
    },
    {
        cloudformation: { 'AWS::Elasticsearch::Domain': 'NodeToNodeEncryptionOptions.Enabled' },
        count: { cloudformation: 'ElasticsearchClusterConfig.InstanceCount' },
    },
    {
        cloudformation: { 'AWS::OpenSearchService::Domain': 'NodeToNodeEncryptionOptions.Enabled' },
        count: { cloudformation: 'ClusterConfig.InstanceCount' },
    },
];
/** A node that stands alone has nobody to talk to, yet. */
const betweenNodes = domains.flatMap(({ count, ...paths }) => [
    { ...nodes, ...paths, only: [{ ...count, ...several }] },
    {
        ...nodes,
        ...paths,
        only: [{ ...count, ...alone }],
        severity: 'info',
        lacks: 'would not encrypt between its nodes: for now it has one',
    },
]);
const datastoreTransitUnencrypted = (0,protection/* defineProtection */.tW)({
    id: 'datastore-transit-unencrypted',
    control: 'encryption-in-transit',
    severity: 'medium',
    title: 'Data store talks to its clients without encryption',
    why: 'Anybody on the network in between, or mirroring its traffic, can read queries and answers, passwords included.',
    remedy: 'Turn encryption in transit on; clients have to speak TLS then.',
    limits: ['Parameter groups are read where the code declares them; the default ones of an engine are not.'],
    covers: {
        checkov: [
            'CKV_AWS_215',
            'CKV_AWS_365',
            'CKV2_AWS_49',
            'CKV_AWS_90',
            'CKV_AWS_105',
            'CKV_AWS_81',
            'CKV_AWS_31',
            'CKV_AWS_6',
            'CKV_AWS_30',
            'CKV_AWS_83',
            'CKV_AWS_97',
            'CKV_AWS_202',
            'CKV_AWS_239',
        ],
        trivy: ['AVD-AWS-0035', 'AVD-AWS-0043', 'AVD-AWS-0046', 'AVD-AWS-0051', 'AVD-AWS-0073'],
        kics: [
            'ECS Cluster Not Encrypted At Rest',
            'Elasticsearch with HTTPS disabled',
            'Elasticsearch Domain Not Encrypted Node To Node',
            'ElastiCache With Disabled Transit Encryption',
            'ElastiCache Replication Group Not Encrypted At Transit',
            'EFS Volume With Disabled Transit Encryption',
            'ECS Task Definition Volume Not Encrypted',
            'MSK Cluster Encryption Disabled',
        ],
        securityHub: [
            'ElastiCache.5',
            'MSK.1',
            'ES.3',
            'OpenSearch.3',
            'DynamoDB.7',
            'AppSync.6',
            'DMS.9',
            'DMS.12',
            'DocumentDB.6',
            'Redshift.2',
            'RedshiftServerless.2',
            'MSK.3',
            'RDS.38',
            'RDS.39',
            'RDS.41',
            'RDS.43',
            'RDS.44',
        ],
    },
    rows: [
        ...obligedByParameters,
        {
            what,
            terraform: { aws_elasticache_replication_group: 'transit_encryption_enabled' },
            cloudformation: { 'AWS::ElastiCache::ReplicationGroup': 'TransitEncryptionEnabled' },
            order: order/* onOff */.Ro,
            byDefault: false,
            wanted: true,
            only: [{ terraform: 'engine', cloudformation: 'Engine', is: /^(?!valkey)/iu, byDefault: 'redis' }],
            lacks,
        },
        {
            what,
            terraform: { aws_msk_cluster: 'encryption_info.encryption_in_transit.client_broker' },
            cloudformation: { 'AWS::MSK::Cluster': 'EncryptionInfo.EncryptionInTransit.ClientBroker' },
            order: (0,order/* ranks */.CS)('PLAINTEXT', 'TLS_PLAINTEXT', 'TLS'),
            byDefault: 'TLS',
            wanted: 'TLS',
            lacks,
        },
        {
            what: 'encryption between brokers',
            terraform: { aws_msk_cluster: 'encryption_info.encryption_in_transit.in_cluster' },
            cloudformation: { 'AWS::MSK::Cluster': 'EncryptionInfo.EncryptionInTransit.InCluster' },
            order: order/* onOff */.Ro,
            byDefault: true,
            wanted: true,
            lacks: 'does not encrypt between its brokers',
        },
        {
            what,
            terraform: { aws_dax_cluster: 'cluster_endpoint_encryption_type' },
            cloudformation: { 'AWS::DAX::Cluster': 'ClusterEndpointEncryptionType' },
            order: (0,order/* ranks */.CS)('NONE', 'TLS'),
            byDefault: 'NONE',
            wanted: 'TLS',
            lacks,
        },
        {
            what,
            terraform: { aws_memorydb_cluster: 'tls_enabled' },
            cloudformation: { 'AWS::MemoryDB::Cluster': 'TLSEnabled' },
            order: order/* onOff */.Ro,
            byDefault: true,
            wanted: true,
            lacks,
        },
        {
            what,
            terraform: {
                aws_elasticsearch_domain: 'domain_endpoint_options.enforce_https',
                aws_opensearch_domain: 'domain_endpoint_options.enforce_https',
            },
            order: order/* onOff */.Ro,
            byDefault: true,
            wanted: true,
            lacks,
        },
        {
            what,
            cloudformation: {
                'AWS::Elasticsearch::Domain': 'DomainEndpointOptions.EnforceHTTPS',
                'AWS::OpenSearchService::Domain': 'DomainEndpointOptions.EnforceHTTPS',
            },
            order: order/* onOff */.Ro,
            byDefault: false,
            wanted: true,
            lacks,
        },
        ...betweenNodes,
        {
            what: 'encryption of volumes in transit',
            terraform: { aws_ecs_task_definition: 'volume[].efs_volume_configuration?.transit_encryption' },
            cloudformation: { 'AWS::ECS::TaskDefinition': 'Volumes[].EFSVolumeConfiguration?.TransitEncryption' },
            order: (0,order/* ranks */.CS)('DISABLED', 'ENABLED'),
            byDefault: 'DISABLED',
            wanted: 'ENABLED',
            lacks: 'mounts a file system without encryption in transit',
        },
        // Of these less is at stake, or the client decides as well.
        {
            what,
            terraform: { aws_appsync_api_cache: 'transit_encryption_enabled' },
            cloudformation: { 'AWS::AppSync::ApiCache': 'TransitEncryptionEnabled' },
            order: order/* onOff */.Ro,
            byDefault: false,
            wanted: true,
            severity: 'low',
            lacks,
        },
        {
            what: 'TLS of mail',
            terraform: {
                aws_ses_configuration_set: 'delivery_options.tls_policy',
                aws_sesv2_configuration_set: 'delivery_options.tls_policy',
            },
            cloudformation: { 'AWS::SES::ConfigurationSet': 'DeliveryOptions.TlsPolicy' },
            order: (0,order/* ranks */.CS)('Optional', 'Require'),
            byDefault: 'Optional',
            wanted: 'Require',
            severity: 'info',
            lacks: 'sends mail without encryption where the other side has none',
        },
        {
            what,
            terraform: { aws_dms_endpoint: 'ssl_mode' },
            cloudformation: { 'AWS::DMS::Endpoint': 'SslMode' },
            order: (0,order/* ranks */.CS)('none', ['require', 'verify-ca', 'verify-full']),
            byDefault: 'none',
            wanted: 'require',
            severity: 'low',
            only: [
                {
                    terraform: 'engine_name',
                    cloudformation: 'EngineName',
                    is: /^(?:mysql|oracle|postgres|mariadb|aurora|aurora-postgresql|sybase|db2|azuredb|sqlserver|mongodb|docdb|opensearch)$/iu,
                },
                { terraform: 'endpoint_type', cloudformation: 'EndpointType', is: ['source', 'target'], byDefault: 'source' },
            ],
            fix: false,
            lacks,
        },
        {
            what: 'TLS of Redis',
            terraform: { aws_dms_endpoint: 'redis_settings?.ssl_security_protocol' },
            cloudformation: { 'AWS::DMS::Endpoint': 'RedisSettings?.SslSecurityProtocol' },
            order: (0,order/* ranks */.CS)('plaintext', 'ssl-encryption'),
            byDefault: 'ssl-encryption',
            wanted: 'ssl-encryption',
            lacks,
        },
        {
            what: 'encryption on the way to the brokers',
            terraform: { aws_mskconnect_connector: 'kafka_cluster_encryption_in_transit.encryption_type' },
            cloudformation: { 'AWS::KafkaConnect::Connector': 'KafkaClusterEncryptionInTransit.EncryptionType' },
            order: (0,order/* ranks */.CS)('PLAINTEXT', 'TLS'),
            byDefault: 'PLAINTEXT',
            wanted: 'TLS',
            lacks: 'talks to its brokers without encryption',
        },
        {
            what: 'obligation of TLS',
            terraform: { aws_db_proxy: 'require_tls' },
            cloudformation: { 'AWS::RDS::DBProxy': 'RequireTLS' },
            order: order/* onOff */.Ro,
            byDefault: false,
            wanted: true,
            absent: 'low',
            lacks: 'lets clients speak without encryption',
        },
        {
            what: 'obligation of TLS',
            terraform: { aws_redshiftserverless_workgroup: 'config_parameter[parameter_key=require_ssl]?.parameter_value' },
            cloudformation: { 'AWS::RedshiftServerless::Workgroup': 'ConfigParameters[ParameterKey=require_ssl]?.ParameterValue' },
            order: order/* onOff */.Ro,
            wanted: true,
            lacks: 'lets clients speak without encryption',
        },
        {
            what: 'obligation of TLS',
            terraform: { aws_docdb_cluster_parameter_group: 'parameter[name=tls].value' },
            cloudformation: { 'AWS::DocDB::DBClusterParameterGroup': 'Parameters.tls' },
            order: (0,order/* ranks */.CS)('disabled', 'enabled'),
            byDefault: 'enabled',
            wanted: 'enabled',
            lacks: 'lets clients of its clusters speak without encryption',
        },
        {
            what: 'obligation of TLS',
            terraform: { aws_redshift_parameter_group: 'parameter[name=require_ssl].value' },
            cloudformation: { 'AWS::Redshift::ClusterParameterGroup': 'Parameters[ParameterName=require_ssl].ParameterValue' },
            order: order/* onOff */.Ro,
            byDefault: false,
            wanted: true,
            severity: 'low',
            lacks: 'lets clients of its clusters speak without encryption',
        },
    ],
});


/***/ }),

/***/ 88901:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ fileSystemUnencrypted)
/* harmony export */ });
/* harmony import */ var _forms_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96023);
/* harmony import */ var _forms_protection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1686);


const fileSystemUnencrypted = (0,_forms_protection_js__WEBPACK_IMPORTED_MODULE_1__/* .defineProtection */ .tW)({
    id: 'file-system-unencrypted',
    control: 'data-encryption-at-rest',
    severity: 'high',
    title: 'File system is not encrypted at rest',
    why: 'Its files and its backups can be read by whoever gets a copy, and a file system that was created without encryption stays so.',
    remedy: 'Set encrypted to true. A file system that holds files has to be replaced: create an encrypted one and copy them.',
    limits: ['File systems of FSx are always encrypted; with whose key is not looked at.'],
    covers: {
        checkov: ['CKV_AWS_42'],
        trivy: ['AVD-AWS-0037'],
        kics: ['EFS Not Encrypted'],
        securityHub: ['EFS.1', 'EFS.8'],
        cis: ['2.4.1'],
    },
    rows: [
        {
            what: 'encryption at rest',
            terraform: { aws_efs_file_system: 'encrypted' },
            cloudformation: { 'AWS::EFS::FileSystem': 'Encrypted' },
            order: _forms_order_js__WEBPACK_IMPORTED_MODULE_0__/* .onOff */ .Ro,
            byDefault: false,
            wanted: true,
            lacks: 'is not encrypted at rest',
        },
    ],
});


/***/ }),

/***/ 22010:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ streamRow),
/* harmony export */   Ir: () => (/* binding */ deliveryKeyRow),
/* harmony export */   _i: () => (/* binding */ queueRow),
/* harmony export */   zS: () => (/* binding */ deliveryRow)
/* harmony export */ });
/* harmony import */ var _forms_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96023);

const what = 'encryption at rest';
const lacks = 'is not encrypted at rest';
/** Nothing is said of a queue with a key: the key encrypts it, and then the switch of the service is off. */
const queueRow = {
    what,
    terraform: { aws_sqs_queue: 'sqs_managed_sse_enabled' },
    cloudformation: { 'AWS::SQS::Queue': 'SqsManagedSseEnabled' },
    order: _forms_order_js__WEBPACK_IMPORTED_MODULE_0__/* .onOff */ .Ro,
    wanted: true,
    only: [{ terraform: 'kms_master_key_id', cloudformation: 'KmsMasterKeyId', is: 'not set' }],
    lacks,
};
const streamRow = {
    what,
    terraform: { aws_kinesis_stream: 'encryption_type' },
    order: (0,_forms_order_js__WEBPACK_IMPORTED_MODULE_0__/* .ranks */ .CS)('NONE', 'KMS'),
    byDefault: 'NONE',
    wanted: 'KMS',
    lacks,
};
/** A delivery stream that reads from another stream is encrypted there. */
const deliveryRow = {
    what,
    terraform: { aws_kinesis_firehose_delivery_stream: 'server_side_encryption.enabled' },
    order: _forms_order_js__WEBPACK_IMPORTED_MODULE_0__/* .onOff */ .Ro,
    byDefault: false,
    wanted: true,
    only: [
        { terraform: 'kinesis_source_configuration', is: 'not set' },
        { terraform: 'msk_source_configuration', is: 'not set' },
    ],
    lacks,
};
/** A template names the kind of key, and nothing where it wants none. */
const deliveryKeyRow = {
    what,
    cloudformation: { 'AWS::KinesisFirehose::DeliveryStream': 'DeliveryStreamEncryptionConfigurationInput' },
    order: _forms_order_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ,
    byDefault: null,
    wanted: 'set',
    fix: false,
    only: [{ cloudformation: 'DeliveryStreamType', is: ['DirectPut'], byDefault: 'DirectPut' }],
    lacks,
};


/***/ }),

/***/ 17872:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ searchOrCacheUnencrypted)
/* harmony export */ });
/* harmony import */ var _forms_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96023);
/* harmony import */ var _forms_protection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1686);


const row = {
    what: 'encryption at rest',
    order: _forms_order_js__WEBPACK_IMPORTED_MODULE_0__/* .onOff */ .Ro,
    byDefault: false,
    wanted: true,
    lacks: 'is not encrypted at rest',
};
const searchOrCacheUnencrypted = (0,_forms_protection_js__WEBPACK_IMPORTED_MODULE_1__/* .defineProtection */ .tW)({
    id: 'search-or-cache-unencrypted',
    control: 'data-encryption-at-rest',
    severity: 'high',
    title: 'Search index or cache is not encrypted at rest',
    why: 'Indexes and caches hold copies of what the database behind them protects; their disks and snapshots do not.',
    remedy: 'Turn encryption at rest on. A cluster that is there has to be replaced.',
    limits: ['Clusters of MemoryDB are always encrypted; without a key of your own they are low.'],
    covers: {
        checkov: ['CKV_AWS_308', 'CKV_AWS_5', 'CKV_AWS_29', 'CKV_AWS_47', 'CKV_AWS_201', 'CKV_AWS_214'],
        trivy: ['AVD-AWS-0023', 'AVD-AWS-0045', 'AVD-AWS-0048'],
        kics: [
            'API Gateway Method Settings Cache Not Encrypted',
            'API Gateway Cache Encrypted Disabled',
            'ElasticSearch Not Encrypted At Rest',
            'ElastiCache With Disabled at Rest Encryption',
            'ElastiCache Replication Group Not Encrypted At Rest',
            'DAX Cluster Not Encrypted',
        ],
        securityHub: ['ES.1', 'OpenSearch.1', 'ElastiCache.4', 'DynamoDB.3', 'APIGateway.5', 'AppSync.1'],
    },
    rows: [
        {
            ...row,
            terraform: {
                aws_elasticsearch_domain: 'encrypt_at_rest.enabled',
                aws_opensearch_domain: 'encrypt_at_rest.enabled',
                aws_dax_cluster: 'server_side_encryption.enabled',
            },
            cloudformation: {
                'AWS::Elasticsearch::Domain': 'EncryptionAtRestOptions.Enabled',
                'AWS::OpenSearchService::Domain': 'EncryptionAtRestOptions.Enabled',
                'AWS::DAX::Cluster': 'SSESpecification.SSEEnabled',
            },
        },
        {
            ...row,
            terraform: { aws_elasticache_replication_group: 'at_rest_encryption_enabled' },
            cloudformation: { 'AWS::ElastiCache::ReplicationGroup': 'AtRestEncryptionEnabled' },
            only: [{ terraform: 'engine', cloudformation: 'Engine', is: /^(?!valkey)/iu, byDefault: 'redis' }],
            inherits: { terraform: ['global_replication_group_id'], cloudformation: ['GlobalReplicationGroupId'] },
        },
        {
            what: 'encryption key',
            terraform: { aws_memorydb_cluster: 'kms_key_arn' },
            cloudformation: { 'AWS::MemoryDB::Cluster': 'KmsKeyId' },
            order: _forms_order_js__WEBPACK_IMPORTED_MODULE_0__/* .ownKey */ .Gt,
            byDefault: null,
            wanted: 'a key of your own',
            severity: 'low',
            fix: false,
            unknowns: false,
            lacks: 'is encrypted with a key of AWS, not one of your own',
        },
        {
            what: 'encryption of the cache',
            terraform: { aws_appsync_api_cache: 'at_rest_encryption_enabled' },
            cloudformation: { 'AWS::AppSync::ApiCache': 'AtRestEncryptionEnabled' },
            order: _forms_order_js__WEBPACK_IMPORTED_MODULE_0__/* .onOff */ .Ro,
            byDefault: false,
            wanted: true,
            severity: 'low',
            lacks: 'keeps answers in a cache that is not encrypted',
        },
        {
            what: 'encryption of the cache',
            terraform: { aws_api_gateway_method_settings: 'settings.cache_data_encrypted' },
            cloudformation: { 'AWS::ApiGateway::Stage': 'MethodSettings[].CacheDataEncrypted' },
            order: _forms_order_js__WEBPACK_IMPORTED_MODULE_0__/* .onOff */ .Ro,
            byDefault: false,
            wanted: true,
            severity: 'low',
            only: [{ terraform: 'settings.caching_enabled', cloudformation: 'MethodSettings[].CachingEnabled', is: [true] }],
            lacks: 'keeps answers in a cache that is not encrypted',
        },
        {
            what: 'encryption of the cache',
            cloudformation: { 'AWS::ApiGateway::Deployment': 'StageDescription.CacheDataEncrypted' },
            order: _forms_order_js__WEBPACK_IMPORTED_MODULE_0__/* .onOff */ .Ro,
            byDefault: false,
            wanted: true,
            severity: 'low',
            only: [{ cloudformation: 'StageDescription.CachingEnabled', is: [true] }],
            lacks: 'keeps answers in a cache that is not encrypted',
        },
    ],
});


/***/ })

};
