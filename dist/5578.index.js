export const id = 5578;
export const ids = [5578];
export const modules = {

/***/ 45578:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  macieDisabled: () => (/* reexport */ macieDisabled),
  maciePresent: () => (/* reexport */ maciePresent),
  sensitiveDataJobPresent: () => (/* reexport */ sensitiveDataJobPresent),
  sensitiveDataJobWeakened: () => (/* reexport */ sensitiveDataJobWeakened)
});

// EXTERNAL MODULE: ./build/policies/forms/loss.js
var loss = __webpack_require__(31388);
// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
// EXTERNAL MODULE: ./build/policies/forms/presence.js
var presence = __webpack_require__(48126);
;// CONCATENATED MODULE: ./build/policies/macie/macie-present.js

const maciePresent = (0,presence/* definePresence */.nm)({
    id: 'macie-present',
    control: 'analyze-data-security-posture',
    severity: 'info',
    title: 'Macie looks for sensitive data',
    why: 'Macie tells which buckets hold personal data and which of them are shared or open, before somebody else finds out.',
    remedy: 'Turn Macie on in each account and region that holds data.',
    limits: ['What another repository or the organization administrator turns on is not visible.'],
    covers: { securityHub: ['Macie.1'] },
    rows: [
        {
            what: 'Macie',
            terraform: ['aws_macie2_account'],
            cloudformation: ['AWS::Macie::Session'],
            only: [{ terraform: 'status', cloudformation: 'Status', is: ['ENABLED'], byDefault: 'ENABLED' }],
        },
        { what: 'Macie for the organization', terraform: ['aws_macie2_organization_admin_account', 'aws_macie2_organization_configuration'] },
    ],
});

;// CONCATENATED MODULE: ./build/policies/macie/macie-disabled.js



const macieDisabled = (0,loss/* defineLoss */.p)({
    id: 'macie-disabled',
    control: 'analyze-data-security-posture',
    severity: 'medium',
    title: 'Macie is removed, paused or no longer comes to new accounts',
    why: 'Which buckets hold personal data, and which of them are shared or open, is no longer looked at.',
    remedy: 'Keep Macie on.',
    limits: ['What another repository or the organization administrator turns on is not visible.'],
    covers: { securityHub: ['Macie.1'] },
    speaksFor: ['macie-present'],
    presences: [...maciePresent.rows, { what: 'export of findings of Macie', terraform: ['aws_macie2_classification_export_configuration'] }],
    falls: [
        {
            what: 'enabling of new accounts',
            terraform: { aws_macie2_organization_configuration: 'auto_enable' },
            order: order/* onOff */.Ro,
            lacks: 'leaves new accounts out',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/macie/sensitive-data-job-present.js

const sensitiveDataJobPresent = (0,presence/* definePresence */.nm)({
    id: 'sensitive-data-job-present',
    control: 'discover-sensitive-data',
    severity: 'info',
    title: 'Sensitive data is looked for',
    why: 'Personal data turns up where nobody put it on purpose. A job that looks for it finds it before somebody else does.',
    remedy: 'Schedule a classification job of Macie over your buckets.',
    limits: ['CloudFormation has no resource for a job; there only identifiers are seen.'],
    covers: {},
    rows: [
        { what: 'classification job', terraform: ['aws_macie2_classification_job'], each: 'resource' },
        {
            what: 'identifier of data of your own',
            terraform: ['aws_macie2_custom_data_identifier'],
            cloudformation: ['AWS::Macie::CustomDataIdentifier'],
            each: 'resource',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/macie/sensitive-data-job-weakened.js



const job = (what, path, order, lacks, byDefault) => ({
    what,
    terraform: { aws_macie2_classification_job: path },
    order,
    lacks,
    ...(byDefault === undefined ? {} : { byDefault }),
});
const sensitiveDataJobWeakened = (0,loss/* defineLoss */.p)({
    id: 'sensitive-data-job-weakened',
    control: 'discover-sensitive-data',
    severity: 'medium',
    title: 'Sensitive data is looked for in fewer places',
    why: 'Personal data turns up where nobody put it on purpose, and from now on nobody looks there, or only at a part of it.',
    remedy: 'Keep the job, its buckets and its identifiers.',
    limits: [
        'CloudFormation has no resource for a job; there only identifiers are seen.',
        'What the scope of a job says is counted, not compared.',
    ],
    covers: {},
    speaksFor: ['sensitive-data-job-present'],
    presences: sensitiveDataJobPresent.rows,
    falls: [
        job('schedule', 'job_type', (0,order/* ranks */.CS)('ONE_TIME', 'SCHEDULED'), 'runs once'),
        job('status', 'job_status', (0,order/* ranks */.CS)('CANCELLED', 'USER_PAUSED', 'RUNNING'), 'is stopped', 'RUNNING'),
        job('sample in percent', 'sampling_percentage', order/* more */.OS, 'looks at a smaller part', 100),
        job('number of identifiers', 'custom_data_identifier_ids', order/* count */.U9, 'knows fewer identifiers'),
        job('number of buckets', 's3_job_definition.bucket_definitions[].buckets', order/* count */.U9, 'looks into fewer buckets'),
        job('conditions that leave objects out', 's3_job_definition.scoping.excludes.and', order/* fewer */.O9, 'leaves more objects out', null),
        job('conditions that leave buckets out', 's3_job_definition.bucket_criteria.excludes.and', order/* fewer */.O9, 'leaves more buckets out', null),
    ],
});

;// CONCATENATED MODULE: ./build/policies/chunks/macie.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.






/***/ }),

/***/ 31388:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ defineLoss)
/* harmony export */ });
/* harmony import */ var _define_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46371);
/* harmony import */ var _companion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58919);
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
/* harmony import */ var _model_binding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91335);
/* harmony import */ var _model_provider_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37199);
/* harmony import */ var _model_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48310);
/* harmony import */ var _model_possible_members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4281);
/* harmony import */ var _define_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46371);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10083);







/** A policy of things that are declared. Its evidence is that they are, its finding that they are no longer. */
function definePresence(policy) {
    const { rows } = policy;
    const paths = rows.map(typesIn);
    const rowsOf = (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .rowsOfType */ .fn)(rows, typesIn);
    const evidence = (0,_define_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .defineEvidence */ .xZ)({
        ...policy,
        on: 'resource',
        types: (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .typesOf */ .pl)(paths),
        dialects: (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .dialectsOf */ .jy)(paths),
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
    const mayBeIt = (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .allHold */ .J8)(such, resource);
    if (mayBeIt === 'no')
        return [];
    // It is another thing for some values, or may be.
    const isIt = (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .allHold */ .J8)(such, resource, 'all');
    const on = (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .allHold */ .J8)(only, resource, 'all');
    if (on === 'no')
        return mayBeIt === 'yes' ? [turnedOff(only, resource)] : [];
    const maybe = [on, isIt].find((answer) => typeof answer === 'object');
    // One of several known values turns it off: nothing has to be found out.
    const offForSome = (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .failsForSome */ .jD)(typeof on === 'object' ? only : such, resource);
    const certainty = (0,_define_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .certaintyOf */ .hh)({ maybe, offForSome: maybe !== undefined && offForSome ? true : undefined });
    const evidence = declared(row, resource, model).map((one) => ({ ...one, ...certainty }));
    // Which thing it is may be open for every row of its type: it keeps a loss from being certain, and is not asked about.
    if (maybe === undefined || typeof on !== 'object' || offForSome)
        return evidence;
    return [{ claim: 'unresolved', aspect: what, unknown: maybe, message: `whether ${address} is on` }, ...evidence];
}
function declared(row, resource, model) {
    const scope = (0,_model_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .accountScope */ .i4)(resource);
    const place = (0,_model_provider_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(resource, model);
    return namesOf(row, resource).map(({ text: name, value = [], ...certainty }) => ({
        claim: 'evidence',
        scope: `${row.what}${name === '' ? '' : ` ${name}`}: ${scope}`,
        extent: `${row.what} ${resource.address}${name === '' || row.each === 'resource' ? '' : ` for ${name}`} (${scope})`,
        trace: [...(row.isPart === true ? [...(0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .saidAt */ .J0)(row.such, resource), ...value].flatMap(_define_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .traceOf */ .fC) : []), ...(0,_define_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .declaredAt */ .kK)(resource)],
        ...(row.each === 'resource' ? { part: row.what } : {}),
        ...(place === undefined ? {} : { place }),
        ...(0,_define_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .certaintyOf */ .hh)(certainty),
    }));
}
function turnedOff(only, resource) {
    const off = (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .failingAt */ .Oh)(only, resource);
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
    return [{ text: values.flatMap((value) => (0,_model_binding_js__WEBPACK_IMPORTED_MODULE_6__/* .symbolicText */ .SF)(value) ?? []).join(', ') }];
}


/***/ })

};
