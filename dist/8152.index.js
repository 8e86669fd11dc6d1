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
// EXTERNAL MODULE: ./build/policies/forms/protection.js + 3 modules
var protection = __webpack_require__(72403);
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





/***/ })

};
