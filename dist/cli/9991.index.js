export const id = 9991;
export const ids = [9991];
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

/***/ 10926:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  multiRegionDrPresent: () => (/* reexport */ multiRegionDrPresent),
  multiRegionDrWeakened: () => (/* reexport */ multiRegionDrWeakened)
});

// EXTERNAL MODULE: ./build/policies/forms/presence.js
var presence = __webpack_require__(48126);
;// CONCATENATED MODULE: ./build/policies/database/multi-region-dr-present.js

const multiRegionDrPresent = (0,presence/* definePresence */.nm)({
    id: 'multi-region-dr-present',
    control: 'multi-region-dr-automation',
    severity: 'info',
    title: 'Data is kept in a second region',
    why: 'When a region fails, what exists only there cannot be brought up elsewhere.',
    remedy: 'Replicate what must survive, and rehearse the switch.',
    limits: ['Whether the switch is automatic, and was rehearsed, is not visible.'],
    covers: {},
    rows: [
        { what: 'global database', terraform: ['aws_rds_global_cluster'], cloudformation: ['AWS::RDS::GlobalCluster'] },
        { what: 'global table', terraform: ['aws_dynamodb_table_replica'], cloudformation: ['AWS::DynamoDB::GlobalTable'] },
        {
            what: 'routing control',
            terraform: ['aws_route53recoverycontrolconfig_cluster'],
            cloudformation: ['AWS::Route53RecoveryControl::Cluster'],
        },
    ],
});

// EXTERNAL MODULE: ./build/policies/forms/loss.js
var loss = __webpack_require__(31388);
// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
;// CONCATENATED MODULE: ./build/policies/database/multi-region-dr-weakened.js


const multiRegionDrWeakened = (0,loss/* defineLoss */.p)({
    id: 'multi-region-dr-weakened',
    control: 'multi-region-dr-automation',
    severity: 'medium',
    title: 'A second region, or the switch to it, goes',
    why: 'When the region of the first fails, nothing takes over from this change on, or nobody sends the traffic there.',
    remedy: 'Keep the replica, the failover record and its health check.',
    limits: [
        'Replication of buckets is reported by dr-copy-removed.',
        'Whether what is left in the second region could take the load is not visible.',
    ],
    covers: { checkov: ['CKV_AWS_310'], securityHub: ['CloudFront.4'] },
    speaksFor: ['multi-region-dr-present'],
    presences: [
        { what: 'replica of a table', terraform: ['aws_dynamodb_table_replica'] },
        {
            what: 'global database',
            terraform: ['aws_rds_global_cluster', 'aws_docdb_global_cluster', 'aws_neptune_global_cluster'],
            cloudformation: ['AWS::RDS::GlobalCluster', 'AWS::DocDB::GlobalCluster', 'AWS::Neptune::GlobalCluster'],
        },
        {
            what: 'global cache',
            terraform: ['aws_elasticache_global_replication_group'],
            cloudformation: ['AWS::ElastiCache::GlobalReplicationGroup'],
        },
        {
            what: 'failover record',
            terraform: ['aws_route53_record'],
            cloudformation: ['AWS::Route53::RecordSet'],
            such: [{ terraform: 'failover_routing_policy.type', cloudformation: 'Failover', is: ['SECONDARY'] }],
        },
        { what: 'health check', terraform: ['aws_route53_health_check'], cloudformation: ['AWS::Route53::HealthCheck'] },
        {
            what: 'replica of a secret',
            terraform: ['aws_secretsmanager_secret'],
            such: [{ terraform: 'replica[].region', is: 'set' }],
        },
    ],
    falls: [
        {
            what: 'regions of the table',
            terraform: { aws_dynamodb_table: 'replica', aws_dynamodb_global_table: 'replica' },
            cloudformation: { 'AWS::DynamoDB::GlobalTable': 'Replicas' },
            order: order/* moreBlocks */.oE,
            byDefault: null,
            lacks: 'stands in fewer regions',
            unknowns: false,
        },
        {
            what: 'groups of origins that take over',
            terraform: { aws_cloudfront_distribution: 'origin_group' },
            cloudformation: { 'AWS::CloudFront::Distribution': 'DistributionConfig.OriginGroups.Items' },
            order: order/* moreBlocks */.oE,
            byDefault: null,
            lacks: 'has no origin that takes over',
            unknowns: false,
        },
        {
            what: 'health check of the record',
            terraform: { aws_route53_record: 'health_check_id' },
            cloudformation: { 'AWS::Route53::RecordSet': 'HealthCheckId' },
            order: order/* set */.hZ,
            byDefault: null,
            lacks: 'answers whether its target is up or not',
            unknowns: false,
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/chunks/database.generated.js
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


/***/ })

};
