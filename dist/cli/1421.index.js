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
// EXTERNAL MODULE: ./build/policies/forms/protection.js + 3 modules
var protection = __webpack_require__(72403);
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
        ],
        securityHub: ['Athena.1', 'CodeBuild.3', 'WorkSpaces.1', 'WorkSpaces.2', 'CodeBuild.7', 'Glue.3'],
    },
    rows: [
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
        checkov: ['CKV_AWS_27', 'CKV_AWS_43', 'CKV_AWS_240'],
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
const origins = {
    terraform: { aws_cloudfront_distribution: 'origin[].custom_origin_config?.origin_ssl_protocols' },
    cloudformation: { 'AWS::CloudFront::Distribution': 'DistributionConfig.Origins[].CustomOriginConfig?.OriginSSLProtocols' },
    only: [{ terraform: 'origin[].custom_origin_config', cloudformation: 'DistributionConfig.Origins[].CustomOriginConfig', is: 'set' }],
};
/** What a distribution still agrees on with the origins behind it. CloudFront takes SSL 3 where nothing is written. */
const originVersions = [
    {
        what: 'SSL to origins',
        ...origins,
        order: (0,order/* without */.FF)('SSLv3'),
        byDefault: ['TLSv1', 'SSLv3'],
        wanted: ['TLSv1.2'],
        absent: 'low',
        fix: false,
        lacks: 'still speaks SSL 3 to an origin',
    },
    {
        what: 'TLS to origins',
        ...origins,
        order: (0,order/* without */.FF)('TLSv1', 'TLSv1.1'),
        wanted: ['TLSv1.2'],
        severity: 'low',
        fix: false,
        lacks: 'still speaks TLS 1.0 or 1.1 to an origin',
    },
];
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
        checkov: ['CKV_AWS_103', 'CKV_AWS_174', 'CKV2_AWS_74', 'CKV_AWS_228', 'CKV_AWS_213'],
        trivy: ['AVD-AWS-0005', 'AVD-AWS-0047', 'AVD-AWS-0126'],
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









/***/ })

};
