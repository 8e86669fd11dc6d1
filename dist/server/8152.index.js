export const id = 8152;
export const ids = [8152];
export const modules = {

/***/ 48152:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apiOrClusterLogsOff: () => (/* reexport */ api_or_cluster_logs_off/* apiOrClusterLogsOff */.W),
  centralLogPipelinePresent: () => (/* reexport */ central_log_pipeline_present/* centralLogPipelinePresent */.j),
  managedServiceLogsOff: () => (/* reexport */ managedServiceLogsOff)
});

// EXTERNAL MODULE: ./build/policies/logs/api-or-cluster-logs-off.js + 2 modules
var api_or_cluster_logs_off = __webpack_require__(32029);
// EXTERNAL MODULE: ./build/policies/logs/central-log-pipeline-present.js
var central_log_pipeline_present = __webpack_require__(52110);
// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
// EXTERNAL MODULE: ./build/policies/forms/protection.js + 4 modules
var protection = __webpack_require__(1686);
// EXTERNAL MODULE: ./build/model/embedded-document.js
var embedded_document = __webpack_require__(34250);
// EXTERNAL MODULE: ./build/model/fact.js
var fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/policies/documents/over-options.js
var over_options = __webpack_require__(49485);
;// CONCATENATED MODULE: ./build/policies/logs/replication-logs.js



const replicationTypes = ['aws_dms_replication_task', 'AWS::DMS::ReplicationTask'];
/** Components of a task that read from its source, and that write to its target. */
const watched = ['SOURCE_CAPTURE', 'SOURCE_UNLOAD', 'TARGET_APPLY', 'TARGET_LOAD'];
const loud = /^LOGGER_SEVERITY_(?:DEFAULT|DEBUG|DETAILED_DEBUG)$/u;
/** A task whose settings turn its log off, or let one of these components say less than it does by default. Without settings it logs nothing. */
function unloggedReplication({ resource, address }) {
    if (!replicationTypes.includes(resource.type))
        return [];
    const written = (0,fact/* firstAttribute */.Z9)(resource.attributes, ['replication_task_settings', 'ReplicationTaskSettings']);
    const settings = (0,embedded_document/* documentAt */.XR)(written);
    const switched = (0,fact/* readBool */.r5)((0,fact/* attribute */.lt)(settings, 'Logging', 'EnableLogging'));
    const components = (0,fact/* blocks */.Bv)((0,fact/* attribute */.lt)(settings, 'Logging', 'LogComponents'));
    const off = (0,fact/* holding */.G)(switched, isFalse);
    const isOff = off !== undefined || (0,fact/* decide */.LD)(switched, isFalse, true) === 'yes';
    const quiet = isOff ? [] : components.items.filter(isQuiet);
    const names = quiet.flatMap((one) => nameOf((0,fact/* attribute */.lt)(one, 'Id')));
    if (isOff || quiet.length > 0) {
        const words = isOff ? 'keeps no log' : `logs less than it could of ${names.join(', ')}`;
        const trace = [...(written === undefined ? [] : [written.origin.at]), resource.declaration];
        const violation = { claim: 'violation', aspect: 'log', message: `${address} ${words}.`, trace, confidence: 'likely' };
        return [(0,over_options/* ofOption */.jN)(violation, off?.condition?.expression)];
    }
    const unknown = (0,fact/* openFor */.qw)(switched, isFalse, true) ?? components.unknown;
    return unknown === undefined ? [] : [{ claim: 'unresolved', aspect: 'log', unknown, message: `whether ${address} keeps no log` }];
}
function isFalse(on) {
    return !on;
}
function isQuiet(component) {
    const isOne = nameOf((0,fact/* attribute */.lt)(component, 'Id')).some((name) => watched.includes(name));
    return isOne && (0,fact/* decide */.LD)((0,fact/* readText */.yR)((0,fact/* attribute */.lt)(component, 'Severity')), (text) => !loud.test(text), false) === 'yes';
}
function nameOf(value) {
    const name = (0,fact/* readText */.yR)(value);
    return name.kind === 'known' ? [name.value] : [];
}

;// CONCATENATED MODULE: ./build/policies/logs/managed-service-logs-off.js



const wants = { order: order/* set */.hZ, byDefault: null, wanted: 'set', fix: false, unknowns: false };
const log = { what: 'log', lacks: 'keeps no log of what it does' };
const byRows = (0,protection/* defineProtection */.tW)({
    id: 'managed-service-logs-off',
    control: 'custom-threat-detection',
    severity: 'info',
    title: 'A service that moves data keeps no log of it',
    why: 'Transfers, tunnels, connectors and calls leave a trace in their own log alone: without it nobody can say what went where.',
    remedy: 'Name a log group, and turn the log on.',
    limits: ['Retention of the log group is another policy.'],
    covers: {
        securityHub: ['Athena.4', 'Connect.2', 'DataSync.1', 'DMS.7', 'DMS.8', 'EC2.171', 'ElasticBeanstalk.3', 'MSK.5', 'SSM.6', 'Transfer.3'],
    },
    rows: [
        {
            ...log,
            ...wants,
            terraform: {
                aws_datasync_task: 'cloudwatch_log_group_arn',
                aws_transfer_connector: 'logging_role',
                aws_mskconnect_connector: 'log_delivery.worker_log_delivery',
            },
            cloudformation: {
                'AWS::DataSync::Task': 'CloudWatchLogGroupArn',
                'AWS::Transfer::Connector': 'LoggingRole',
                'AWS::KafkaConnect::Connector': 'LogDelivery.WorkerLogDelivery',
            },
        },
        {
            what: 'log of calls',
            terraform: { aws_connect_instance: 'contact_flow_logs_enabled' },
            cloudformation: { 'AWS::Connect::Instance': 'Attributes.ContactflowLogs' },
            order: order/* onOff */.Ro,
            byDefault: false,
            wanted: true,
            fix: false,
            lacks: 'does not log what its flows do with calls',
        },
        {
            what: 'metrics of queries',
            terraform: { aws_athena_workgroup: 'configuration.publish_cloudwatch_metrics_enabled' },
            cloudformation: { 'AWS::Athena::WorkGroup': 'WorkGroupConfiguration.PublishCloudWatchMetricsEnabled' },
            order: order/* onOff */.Ro,
            byDefault: true,
            wanted: true,
            lacks: 'does not tell CloudWatch of its queries',
        },
        ...[1, 2].map((number) => ({
            what: `log of tunnel ${number}`,
            terraform: { aws_vpn_connection: `tunnel${number}_log_options.cloudwatch_log_options.log_enabled` },
            order: order/* onOff */.Ro,
            byDefault: false,
            wanted: true,
            fix: false,
            lacks: `keeps no log of its tunnel ${number}`,
        })),
        {
            what: 'log of tunnels',
            cloudformation: { 'AWS::EC2::VPNConnection': 'VpnTunnelOptionsSpecifications[].LogOptions.CloudwatchLogOptions.LogEnabled' },
            order: order/* onOff */.Ro,
            byDefault: false,
            wanted: true,
            fix: false,
            lacks: 'keeps no log of a tunnel',
        },
        {
            what: 'stream of logs',
            terraform: { aws_elastic_beanstalk_environment: 'setting[name=StreamLogs].value' },
            cloudformation: { 'AWS::ElasticBeanstalk::Environment': 'OptionSettings[OptionName=StreamLogs].Value' },
            order: order/* onOff */.Ro,
            byDefault: false,
            wanted: true,
            fix: false,
            lacks: 'keeps its logs on machines that come and go',
        },
        {
            what: 'log of scripts',
            terraform: { aws_ssm_service_setting: 'setting_value' },
            order: { reads: 'text', rank: (value) => (typeof value === 'string' ? Number(value === 'CloudWatch') : undefined) },
            wanted: 'CloudWatch',
            fix: false,
            only: [{ terraform: 'setting_id', is: { mentions: /\/ssm\/automation\/customer-script-log-destination$/u } }],
            lacks: 'keeps no log of scripts that automations run',
        },
    ],
});
/** What a row cannot say: the settings of a replication are a document. */
const managedServiceLogsOff = {
    ...byRows,
    types: [...(byRows.types ?? []), ...replicationTypes],
    *evaluate(subject, model) {
        yield* byRows.evaluate(subject, model);
        yield* unloggedReplication(subject);
    },
};

;// CONCATENATED MODULE: ./build/policies/chunks/logs.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.





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

/***/ 32029:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ apiOrClusterLogsOff),
  $: () => (/* binding */ serviceLogs)
});

// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
// EXTERNAL MODULE: ./build/policies/forms/protection.js + 4 modules
var protection = __webpack_require__(1686);
;// CONCATENATED MODULE: ./build/policies/logs/broker-logs.js

const brokers = 'logging_info.broker_logs';
const Brokers = 'LoggingInfo.BrokerLogs';
/** Brokers of messages, and commands in containers. */
const brokerLogs = [
    {
        what: 'broker log',
        terraform: { aws_msk_cluster: `${brokers}.cloudwatch_logs.enabled` },
        cloudformation: { 'AWS::MSK::Cluster': `${Brokers}.CloudWatchLogs.Enabled` },
        order: order/* onOff */.Ro,
        byDefault: false,
        wanted: true,
        // Another place will do.
        only: [
            { terraform: `${brokers}.s3.enabled`, cloudformation: `${Brokers}.S3.Enabled`, is: [false], byDefault: false },
            { terraform: `${brokers}.firehose.enabled`, cloudformation: `${Brokers}.Firehose.Enabled`, is: [false], byDefault: false },
        ],
        fix: false,
        lacks: 'keeps no log of its brokers',
    },
    {
        what: 'general log',
        terraform: { aws_mq_broker: 'logs.general' },
        cloudformation: { 'AWS::AmazonMQ::Broker': 'Logs.General' },
        order: order/* onOff */.Ro,
        byDefault: false,
        wanted: true,
        lacks: 'keeps no general log',
    },
    {
        what: 'audit log',
        terraform: { aws_mq_broker: 'logs.audit' },
        cloudformation: { 'AWS::AmazonMQ::Broker': 'Logs.Audit' },
        order: order/* onOff */.Ro,
        byDefault: false,
        wanted: true,
        // RabbitMQ has none.
        only: [{ terraform: 'engine_type', cloudformation: 'EngineType', is: ['ActiveMQ'] }],
        lacks: 'keeps no audit log',
    },
    {
        what: 'log of commands that are run in containers',
        terraform: { aws_ecs_cluster: 'configuration.execute_command_configuration.logging' },
        cloudformation: { 'AWS::ECS::Cluster': 'Configuration.ExecuteCommandConfiguration.Logging' },
        order: (0,order/* ranks */.CS)('NONE', ['DEFAULT', 'OVERRIDE']),
        byDefault: 'DEFAULT',
        wanted: 'DEFAULT',
        lacks: 'does not log the commands that are run in its containers',
    },
];

// EXTERNAL MODULE: ./build/core/as-written.js
var as_written = __webpack_require__(32174);
// EXTERNAL MODULE: ./build/core/value.js
var value = __webpack_require__(29207);
// EXTERNAL MODULE: ./build/model/compute/containers.js
var compute_containers = __webpack_require__(28738);
// EXTERNAL MODULE: ./build/model/fact.js
var fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/policies/documents/over-options.js
var over_options = __webpack_require__(49485);
;// CONCATENATED MODULE: ./build/policies/logs/unlogged-containers.js





const taskTypes = ['aws_ecs_task_definition', 'AWS::ECS::TaskDefinition'];
/** Containers of a task that write their log nowhere, all of them in one. */
function unloggedContainers({ resource, address }) {
    if (!taskTypes.includes(resource.type))
        return [];
    const containers = (0,compute_containers/* containersOf */.Mz)(resource)
        .containers.map((container, index) => ({ container, name: (0,value/* scalarText */.ws)((0,compute_containers/* memberOf */.C5)(container, 'name')) ?? `number ${index + 1}` }))
        // A router of logs has nowhere to send its own.
        .filter(({ container }) => (0,compute_containers/* memberOf */.C5)(container, 'firelensConfiguration') === undefined)
        .map((one) => ({ ...one, ...silenceOf(one.container) }));
    const open = containers.filter(({ is }) => is === 'silent');
    const names = open.map(({ name }) => (0,as_written/* asWritten */.q)(name)).join(', ');
    // One more that writes its log nowhere is new beside others.
    const told = open.map(({ name, decides }) => {
        const violation = {
            claim: 'violation',
            aspect: aspectOf(name),
            message: `${address} says nowhere what becomes of the log of its containers: ${names}.`,
            trace: [...open.map(({ container }) => container.origin.at), resource.declaration],
            confidence: 'likely',
        };
        return (0,over_options/* ofOption */.jN)(violation, decides?.expression);
    });
    const undecided = containers.flatMap(({ is, name, decides }) => {
        const message = `what becomes of the log of the container ${(0,as_written/* asWritten */.q)(name)} of ${address}`;
        return is === 'open' && decides !== undefined ? [{ claim: 'unresolved', aspect: aspectOf(name), unknown: decides, message }] : [];
    });
    return [...told, ...undecided];
}
function aspectOf(name) {
    return `log of the container ${(0,as_written/* asWritten */.q)(name)}`;
}
function silenceOf(container) {
    const written = (0,compute_containers/* memberOf */.C5)(container, 'logConfiguration');
    if (written === undefined)
        return { is: 'silent' };
    if (written.kind === 'choice' && written.options.some(({ kind }) => kind === 'null'))
        return { is: 'silent', decides: written.condition };
    const driver = (0,fact/* readText */.yR)((0,compute_containers/* memberOf */.C5)(written, 'logDriver'));
    const thrown = (0,fact/* holding */.G)(driver, isNowhere);
    if (thrown !== undefined)
        return { is: 'silent', ...(thrown.condition === undefined ? {} : { decides: thrown.condition }) };
    const decides = (0,fact/* openFor */.qw)(driver, isNowhere);
    return decides === undefined ? { is: 'logged' } : { is: 'open', decides };
}
function isNowhere(driver) {
    return driver === 'none';
}

;// CONCATENATED MODULE: ./build/policies/logs/api-or-cluster-logs-off.js




/** APIs, state machines and builds. */
const apiLogs = [
    {
        what: 'access log',
        terraform: { aws_apigatewayv2_stage: 'access_log_settings.destination_arn' },
        cloudformation: { 'AWS::ApiGatewayV2::Stage': 'AccessLogSettings.DestinationArn' },
        order: order/* set */.hZ,
        byDefault: null,
        wanted: 'set',
        fix: false,
        lacks: 'keeps no access log',
    },
    {
        // Of an API of WebSockets; one of HTTP has no such log.
        what: 'execution log',
        terraform: { aws_apigatewayv2_stage: 'default_route_settings?.logging_level' },
        cloudformation: { 'AWS::ApiGatewayV2::Stage': 'DefaultRouteSettings?.LoggingLevel' },
        order: (0,order/* ranks */.CS)('OFF', ['ERROR', 'INFO']),
        wanted: 'ERROR',
        fix: false,
        lacks: 'logs nothing of its executions',
    },
    {
        what: 'metrics',
        terraform: { aws_api_gateway_method_settings: 'settings.metrics_enabled' },
        cloudformation: { 'AWS::ApiGateway::Stage': 'MethodSettings[].MetricsEnabled' },
        order: order/* onOff */.Ro,
        byDefault: false,
        wanted: true,
        lacks: 'has its metrics turned off',
    },
    {
        what: 'field log',
        terraform: { aws_appsync_graphql_api: 'log_config.field_log_level' },
        cloudformation: { 'AWS::AppSync::GraphQLApi': 'LogConfig.FieldLogLevel' },
        order: (0,order/* ranks */.CS)('NONE', ['ERROR', 'INFO', 'DEBUG', 'ALL']),
        byDefault: 'NONE',
        wanted: 'ERROR',
        fix: false,
        lacks: 'logs nothing',
    },
    {
        what: 'execution log',
        terraform: { aws_sfn_state_machine: 'logging_configuration.level' },
        cloudformation: { 'AWS::StepFunctions::StateMachine': 'LoggingConfiguration.Level' },
        order: (0,order/* ranks */.CS)('OFF', ['FATAL', 'ERROR', 'ALL']),
        byDefault: 'OFF',
        wanted: 'ERROR',
        fix: false,
        lacks: 'logs nothing of its executions',
    },
    {
        what: 'build log',
        terraform: { aws_codebuild_project: 'logs_config.cloudwatch_logs.status' },
        cloudformation: { 'AWS::CodeBuild::Project': 'LogsConfig.CloudWatchLogs.Status' },
        order: (0,order/* ranks */.CS)('DISABLED', 'ENABLED'),
        byDefault: 'ENABLED',
        wanted: 'ENABLED',
        only: [
            { terraform: 'logs_config.s3_logs.status', cloudformation: 'LogsConfig.S3Logs.Status', is: ['DISABLED'], byDefault: 'DISABLED' },
        ],
        lacks: 'keeps no log of its builds',
    },
];
const silentMethods = { cloudformation: 'MethodSettings', is: /^(?!.*(?:ERROR|INFO))/u, byDefault: '' };
const speakingSettings = { terraform: 'settings.logging_level', is: ['ERROR', 'INFO'] };
/** A stage of a REST API: who calls it is in its access log, and less conveniently in what its methods log. */
const stageLog = {
    what: 'log of the stage',
    lacks: 'keeps no access log, and its methods log nothing',
    terraform: {
        of: { aws_api_gateway_stage: 'stage_name' },
        by: { aws_api_gateway_method_settings: 'stage_name' },
        own: { aws_api_gateway_stage: 'access_log_settings' },
    },
    cloudformation: { of: { 'AWS::ApiGateway::Stage': '' }, by: {}, own: { 'AWS::ApiGateway::Stage': 'AccessLogSetting' } },
    only: [silentMethods],
    such: [speakingSettings],
};
/** An access log says that a call failed; why, only the methods do. */
const executionLog = {
    what: 'execution log',
    lacks: 'keeps an access log, but its methods log no errors',
    terraform: { of: { aws_api_gateway_stage: 'stage_name' }, by: { aws_api_gateway_method_settings: 'stage_name' } },
    cloudformation: { of: { 'AWS::ApiGateway::Stage': '' }, by: {} },
    only: [{ terraform: 'access_log_settings', cloudformation: 'AccessLogSetting', is: 'set' }, silentMethods],
    such: [speakingSettings],
    severity: 'info',
};
/** Types of logs of a control plane that tell who did what; the others tell how it fares. */
const tellWho = ['audit', 'authenticator'];
const tellHow = ['api', 'controllerManager', 'scheduler'];
const controlPlane = {
    terraform: { aws_eks_cluster: 'enabled_cluster_log_types' },
    cloudformation: { 'AWS::EKS::Cluster': 'Logging.ClusterLogging.EnabledTypes[].Type' },
};
const controlPlaneLogs = [
    {
        what: 'audit log of the control plane',
        ...controlPlane,
        order: (0,order/* naming */.b7)(...tellWho),
        byDefault: null,
        wanted: tellWho,
        severity: 'medium',
        lacks: 'does not record who calls its API (audit, authenticator)',
    },
    {
        what: 'other logs of the control plane',
        ...controlPlane,
        order: (0,order/* naming */.b7)(...tellHow),
        byDefault: null,
        wanted: tellHow,
        // A cluster that does not tell who calls it is told by the other row.
        only: [
            {
                terraform: 'enabled_cluster_log_types',
                cloudformation: 'Logging.ClusterLogging.EnabledTypes',
                is: /^(?=.*audit).*authenticator/u,
            },
        ],
        lacks: 'keeps only a part of the logs of its control plane',
    },
];
/** Of Airflow, which runs what others wrote with a role of its own. */
const workflowLogs = ['scheduler', 'webserver', 'worker'].map((part) => ({
    what: `log of the ${part}`,
    terraform: { aws_mwaa_environment: `logging_configuration.${part}_logs.enabled` },
    cloudformation: { 'AWS::MWAA::Environment': `LoggingConfiguration.${part[0]?.toUpperCase()}${part.slice(1)}Logs.Enabled` },
    order: order/* onOff */.Ro,
    byDefault: false,
    wanted: true,
    fix: false,
    lacks: `keeps no log of its ${part}`,
}));
const serviceLogs = [...apiLogs, ...workflowLogs, ...controlPlaneLogs, ...brokerLogs];
const byRows = (0,protection/* defineProtection */.tW)({
    id: 'api-or-cluster-logs-off',
    control: 'custom-threat-detection',
    severity: 'low',
    title: 'An API, a cluster or a build keeps no log',
    why: 'What nobody wrote down cannot be searched: who called which method, who asked the control plane for which secret, what a build ran.',
    remedy: 'Turn the log on, to a log group with a retention.',
    limits: [
        'Input and output of the steps of a state machine may stay out of its log.',
        'A project of CodeBuild logs to CloudWatch where nothing is written, and so is not reported then.',
    ],
    covers: {
        checkov: [
            'CKV_AWS_194',
            'CKV_AWS_242',
            'CKV_AWS_243',
            'CKV_AWS_244',
            'CKV_AWS_197',
            'CKV_AWS_76',
            'CKV_AWS_95',
            'CKV2_AWS_4',
            'CKV_AWS_193',
            'CKV_AWS_37',
            'CKV_AWS_223',
            'CKV_AWS_80',
            'CKV_AWS_48',
            'CKV_AWS_285',
            'CKV_AWS_314',
        ],
        trivy: ['AVD-AWS-0113', 'AVD-AWS-0116', 'AVD-AWS-0119', 'AVD-AWS-0001', 'AVD-AWS-0038', 'AVD-AWS-0074', 'AVD-AWS-0070', 'AVD-AWS-0071'],
        kics: [
            'EKS cluster logging is not enabled',
            'API Gateway V2 Stage Access Logging Settings Not Defined',
            'MSK Cluster Logging Disabled',
            'MQ Broker Logging Disabled',
            'API Gateway Access Logging Disabled',
            'Missing Cluster Log Types',
        ],
        securityHub: ['APIGateway.1', 'APIGateway.9', 'EKS.8', 'StepFunctions.1', 'CodeBuild.4', 'ECS.9', 'AppSync.2', 'MQ.2'],
    },
    rows: serviceLogs,
    companions: [stageLog, executionLog],
});
/** What a row cannot say: containers stand in a document. */
const apiOrClusterLogsOff = {
    ...byRows,
    types: [...(byRows.types ?? []), ...taskTypes],
    *evaluate(subject, model) {
        yield* byRows.evaluate(subject, model);
        yield* unloggedContainers(subject);
    },
};


/***/ }),

/***/ 52110:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ centralLogPipelinePresent)
/* harmony export */ });
/* harmony import */ var _forms_presence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48126);

const centralLogPipelinePresent = (0,_forms_presence_js__WEBPACK_IMPORTED_MODULE_0__/* .definePresence */ .nm)({
    id: 'central-log-pipeline-present',
    control: 'custom-threat-detection',
    severity: 'info',
    title: 'Logs are brought together where they can be searched',
    why: 'Custom detection needs the records of all accounts in one place, where somebody who breaks into one account cannot delete them.',
    remedy: 'Declare Security Lake, or subscription filters to a central destination.',
    limits: ['What the filter lets through, and to whom, is not looked at.'],
    covers: {},
    rows: [
        { what: 'Security Lake', terraform: ['aws_securitylake_data_lake'], cloudformation: ['AWS::SecurityLake::DataLake'] },
        {
            what: 'subscription filter',
            terraform: ['aws_cloudwatch_log_subscription_filter'],
            cloudformation: ['AWS::Logs::SubscriptionFilter'],
        },
        { what: 'destination of logs', terraform: ['aws_cloudwatch_log_destination'], cloudformation: ['AWS::Logs::Destination'] },
    ],
});


/***/ })

};
