export const id = 5293;
export const ids = [5293];
export const modules = {

/***/ 61102:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ referencesIn)
/* harmony export */ });
/** Addresses of the resources of the same root that a value refers to, wherever in it: in a list, a block, a text with holes, an option. */
function referencesIn(value) {
    if (value === undefined)
        return [];
    return [...value.origin.via.flatMap(({ of }) => of?.address ?? []), ...within(value)];
}
function within(value) {
    switch (value.kind) {
        case 'unknown':
            return value.reference === undefined ? [] : [value.reference.address];
        case 'template':
            return value.parts.flatMap((part) => (typeof part === 'string' ? [] : referencesIn(part)));
        case 'list':
            return value.items.flatMap(referencesIn);
        case 'map':
            return [...value.entries.values()].flatMap(referencesIn);
        case 'choice':
            return value.options.flatMap(referencesIn);
        case 'json-text':
            return referencesIn(value.content);
        default:
            return [];
    }
}


/***/ }),

/***/ 78994:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ datastoreTransitUnencrypted)
});

// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
// EXTERNAL MODULE: ./build/policies/forms/protection.js + 3 modules
var protection = __webpack_require__(72403);
;// CONCATENATED MODULE: ./build/policies/encryption/obliged-by-parameters.js

const forced = {
    what: 'obligation of TLS',
    order: (0,order/* ranks */.CS)(['0', 'OFF', 'false'], ['1', 'ON', 'true']),
    byDefault: '0',
    wanted: '1',
    severity: 'low',
    absent: 'info',
    fix: false,
    lacks: 'lets clients of its databases speak without encryption',
};
/** Parameters by which engines of RDS refuse whoever does not speak TLS; PostgreSQL does from version 15 on without being told. */
const relational = [
    { parameter: 'rds.force_ssl', family: /^(?:sqlserver|(?:aurora-)?postgres(?:ql)?(?:9|1[0-4]))/u },
    { parameter: 'require_secure_transport', family: /^(?:mysql(?:5\.7|8)|aurora-mysql|mariadb(?:10\.(?:[5-9]|\d\d)|11\.4))/u },
].map(({ parameter, family }) => ({
    ...forced,
    terraform: {
        aws_db_parameter_group: `parameter[name=${parameter}].value`,
        aws_rds_cluster_parameter_group: `parameter[name=${parameter}].value`,
    },
    cloudformation: {
        'AWS::RDS::DBParameterGroup': parameter.includes('.') ? `Parameters[${parameter}]` : `Parameters.${parameter}`,
        'AWS::RDS::DBClusterParameterGroup': parameter.includes('.') ? `Parameters[${parameter}]` : `Parameters.${parameter}`,
    },
    only: [{ terraform: 'family', cloudformation: 'Family', is: family }],
}));
/** Where the default would do and somebody turned it off. */
const turnedOff = [
    {
        ...forced,
        terraform: {
            aws_db_parameter_group: 'parameter[name=rds.force_ssl]?.value',
            aws_rds_cluster_parameter_group: 'parameter[name=rds.force_ssl]?.value',
        },
        cloudformation: {
            'AWS::RDS::DBParameterGroup': 'Parameters[rds.force_ssl]',
            'AWS::RDS::DBClusterParameterGroup': 'Parameters[rds.force_ssl]',
        },
        byDefault: '1',
        only: [{ terraform: 'family', cloudformation: 'Family', is: /^(?:aurora-)?postgres(?:ql)?(?:1[5-9]|[2-9]\d)/u }],
    },
];
const obligedByParameters = [...relational, ...turnedOff];

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
            terraform: { aws_ses_configuration_set: 'delivery_options.tls_policy' },
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
/* harmony import */ var _forms_protection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72403);


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
/* harmony import */ var _forms_protection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72403);


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
        checkov: ['CKV_AWS_308', 'CKV_AWS_5', 'CKV_AWS_29', 'CKV_AWS_47', 'CKV_AWS_201'],
        trivy: ['AVD-AWS-0023', 'AVD-AWS-0045', 'AVD-AWS-0048'],
        kics: [
            'API Gateway Method Settings Cache Not Encrypted',
            'API Gateway Cache Encrypted Disabled',
            'ElasticSearch Not Encrypted At Rest',
            'ElastiCache With Disabled at Rest Encryption',
            'ElastiCache Replication Group Not Encrypted At Rest',
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
