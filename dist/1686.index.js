export const id = 1686;
export const ids = [1686];
export const modules = {

/***/ 62409:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ perModel)
/* harmony export */ });
/* harmony import */ var _per_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91431);

/** Makes a thing of one side once, when it is first asked for: an index that a policy looks into for each resource. */
function perModel(make) {
    return (0,_per_code_js__WEBPACK_IMPORTED_MODULE_0__/* .perCode */ .L)(make);
}


/***/ }),

/***/ 58919:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _M: () => (/* binding */ companionOf),
  _m: () => (/* binding */ defineCompanion),
  Jz: () => (/* binding */ hasCompanion),
  Zs: () => (/* binding */ lackOf),
  wG: () => (/* binding */ pathsOf)
});

// EXTERNAL MODULE: ./build/core/value.js
var core_value = __webpack_require__(29207);
// EXTERNAL MODULE: ./build/model/binding.js
var binding = __webpack_require__(91335);
// EXTERNAL MODULE: ./build/model/fact.js
var fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/model/references.js
var references = __webpack_require__(61102);
// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
// EXTERNAL MODULE: ./build/policies/documents/over-options.js
var over_options = __webpack_require__(49485);
// EXTERNAL MODULE: ./build/model/evaluated-code.js
var evaluated_code = __webpack_require__(2261);
// EXTERNAL MODULE: ./build/model/per-model.js
var per_model = __webpack_require__(62409);
// EXTERNAL MODULE: ./build/policies/forms/in-use.js
var in_use = __webpack_require__(6522);
// EXTERNAL MODULE: ./build/policies/forms/row.js
var forms_row = __webpack_require__(10083);
// EXTERNAL MODULE: ./build/policies/forms/written-at.js
var written_at = __webpack_require__(62480);
;// CONCATENATED MODULE: ./build/policies/forms/companion-candidates.js






/** Those of a resource that has these names, or whose value refers to what it is a part of. */
function candidatesFor(row, resource, names, wholes, model) {
    const { all, near } = candidatesOf(row, resource.dialect)(model);
    if (wholes.size === 0)
        return near(resource, names);
    return all.filter(({ companion }) => companion.root === resource.root);
}
const found = new WeakMap();
/** Every resource of the row asks for the same. */
function candidatesOf(row, dialect) {
    const ofRow = found.get(row) ?? {};
    found.set(row, ofRow);
    return (ofRow[dialect] ??= (0,per_model/* perModel */.x)((model) => findCandidates(row, row[dialect], model)));
}
function findCandidates({ such, onlyKnown }, { by, usedBy } = { by: {} }, model) {
    const all = (0,evaluated_code/* managed */.Y)(model, ...Object.keys(by)).flatMap((companion) => {
        const isIt = (0,forms_row/* allHold */.J8)(such, companion);
        if (isIt === 'no' || (typeof isIt === 'object' && onlyKnown === true && !isNamedSo(isIt, such, companion, model)))
            return [];
        if (usedBy !== undefined && !(0,in_use/* isUsed */.Q)(companion, { [companion.dialect]: usedBy.by }, model, (0,written_at/* writtenAt */.n)(companion, usedBy.name)))
            return [];
        return (0,written_at/* writtenAt */.n)(companion, by[companion.type]).map((value) => ({ companion, value }));
    });
    return {
        all,
        near: (0,binding/* mayBind */.lg)(all, ({ value }) => value, ({ companion }) => companion.root),
    };
}
/** Is it looked up, by a name that says what is asked for? */
function isNamedSo({ expression }, such = [], { root }, model) {
    const address = /^data\.\w+\.[\w-]+/u.exec(expression)?.[0];
    const lookup = model.resources.find((one) => one.mode === 'data' && one.root === root && one.address === address);
    const texts = ['name', 'arn'].flatMap((name) => lookup === undefined ? [] : (0,written_at/* writtenAt */.n)(lookup, name).flatMap((value) => (0,binding/* symbolicText */.SF)(value) ?? []));
    return such.some(({ is }) => typeof is === 'object' && 'mentions' in is && texts.some((text) => is.mentions.test(text)));
}

// EXTERNAL MODULE: ./build/policies/forms/substitute.js
var substitute = __webpack_require__(53283);
;// CONCATENATED MODULE: ./build/policies/forms/companion.js










/** A policy of resources that lack their companion. */
function defineCompanion(policy) {
    const { rows } = policy;
    const paths = rows.map(pathsOf);
    const rowsOf = (0,forms_row/* rowsOfType */.fn)(rows, pathsOf);
    const violation = (0,define_policy/* defineViolation */.z$)({
        ...policy,
        on: 'resource',
        types: (0,forms_row/* typesOf */.pl)(paths),
        dialects: (0,forms_row/* dialectsOf */.jy)(paths),
        evaluate: (subject, model) => rowsOf(subject.resource).flatMap((row) => lackOf(row, subject, model) ?? []),
    });
    return { ...violation, rows };
}
/** The resources that a row speaks of. */
function pathsOf({ terraform, cloudformation }) {
    return {
        ...(terraform === undefined ? {} : { terraform: terraform.of }),
        ...(cloudformation === undefined ? {} : { cloudformation: cloudformation.of }),
    };
}
/** That it is missing, or what keeps that from being known. */
function lackOf(row, { resource, address }, model) {
    const applies = wants(row, resource, model);
    if (applies === 'no')
        return undefined;
    const bound = boundTo(row, resource, model);
    if (bound.own.length > 0 || bound.companions.length > 0 || isMadeElsewhere(row, resource))
        return undefined;
    const message = `${address} ${row.lacks}.`;
    const weight = row.severity === undefined ? {} : { severity: row.severity };
    const violation = {
        claim: 'violation',
        aspect: row.what,
        message,
        trace: [resource.declaration],
        confidence: 'likely',
        ...weight,
    };
    const lacking = applies === 'yes' ? lackingFor(bound) : undefined;
    if (lacking !== undefined)
        return (0,over_options/* ofOption */.jN)(violation, lacking.expression);
    const unknown = bound.maybe ?? (typeof applies === 'object' ? applies : undefined);
    if (unknown !== undefined)
        return { claim: 'unresolved', aspect: row.what, unknown, message: `whether ${address} ${row.lacks}` };
    return violation;
}
/** What decides, where the only one that there may be belongs to something else for some values: two may take turns. */
function lackingFor({ perhaps, isOpen }) {
    const [only, ...others] = perhaps;
    return only?.offForSome === true && others.length === 0 && !isOpen ? only.maybe : undefined;
}
/** A module whose code is not here may make companions of which nothing is known. */
function isMadeElsewhere(row, { outline, dialect }) {
    return outline !== undefined && Object.keys(row[dialect]?.by ?? {}).every((type) => !outline.types.has(type));
}
/** That it is there, for policies of which only the loss counts: while the resource stays. */
function companionOf(row, { resource, address }, model) {
    const scope = `${row.what} of ${address}`;
    const evidenceAt = (trace) => {
        return { claim: 'evidence', scope, extent: `The ${scope}`, ofSubject: true, part: row.what, trace };
    };
    // What stands in for it is told by itself where it goes.
    if (row.unless !== undefined && (0,substitute/* isGuarded */.J)(row.unless, resource, model))
        return isWanted(row, resource) ? [{ ...evidenceAt((0,define_policy/* declaredAt */.kK)(resource)), counted: true }] : [];
    if (wants(row, resource, model) === 'no')
        return [];
    const bound = boundTo(row, resource, model);
    const { companions, perhaps, own, maybe } = bound;
    const sure = [...own.flatMap(define_policy/* traceOf */.fC), ...companions.flatMap(define_policy/* declaredAt */.kK)];
    if (sure.length > 0)
        return [evidenceAt(sure)];
    if (maybe === undefined)
        return [];
    const trace = perhaps.flatMap(({ companion }) => (0,define_policy/* declaredAt */.kK)(companion));
    const lacking = lackingFor(bound);
    if (lacking !== undefined)
        return [{ ...evidenceAt(trace), maybe: lacking, offForSome: true }];
    if (trace.length > 0)
        return [{ ...evidenceAt(trace), maybe }];
    return [{ claim: 'unresolved', aspect: row.what, unknown: maybe, message: `whether ${address} ${row.lacks}` }];
}
/** Whether one is there for certain. */
function hasCompanion(row, resource, model) {
    return boundTo(row, resource, model).companions.length > 0;
}
function isWanted(row, resource) {
    return row[resource.dialect]?.of[resource.type] !== undefined && (0,forms_row/* allHold */.J8)(row.only, resource) !== 'no';
}
function wants(row, resource, model) {
    if (row[resource.dialect]?.of[resource.type] === undefined)
        return 'no';
    if (row.unless !== undefined && (0,substitute/* isGuarded */.J)(row.unless, resource, model))
        return 'no';
    if (row.unlessKind !== undefined && isSeenAs(row.unlessKind, resource, model))
        return 'no';
    return (0,forms_row/* allHold */.J8)(row.only, resource);
}
function isSeenAs(kind, { root, address }, model) {
    return model.subjects(kind).some((one) => 'address' in one && one.root === root && one.address === address);
}
function boundTo(row, resource, model) {
    const { of = {}, own = {}, partOf = {} } = row[resource.dialect] ?? {};
    const names = (0,written_at/* writtenAt */.n)(resource, of[resource.type]);
    const wholes = new Set((0,written_at/* writtenAt */.n)(resource, partOf[resource.type]).flatMap(references/* referencesIn */.i));
    const answers = candidatesFor(row, resource, names, wholes, model).map(({ companion, value }) => ({
        companion,
        value,
        answer: (0,references/* referencesIn */.i)(value).some((one) => wholes.has(one)) ? 'yes' : (0,binding/* binds */.fO)(value, resource, names),
    }));
    const open = answers.flatMap(({ answer, value }) => (answer === 'unknown' && mayName(value) ? [value] : []))[0];
    const bound = answers
        .filter(({ answer }) => answer === 'yes')
        .map(({ companion, value }) => ({ companion, ...unsureOf(companion, value, resource, names) }));
    const perhaps = bound.filter((one) => one.maybe !== undefined);
    // What a variable gives may be nothing; what the code makes is something.
    const given = (0,written_at/* writtenAt */.n)(resource, own[resource.type]).map((value) => ({ value, unsure: unsureIn(value) }));
    const maybe = perhaps[0]?.maybe ?? open ?? given.find(({ unsure }) => unsure !== undefined)?.unsure;
    return {
        companions: bound.filter((one) => one.maybe === undefined).map(({ companion }) => companion),
        perhaps,
        own: given.flatMap(({ value, unsure }) => (unsure === undefined ? [value] : [])),
        isOpen: open !== undefined || given.some(({ unsure }) => unsure !== undefined),
        ...(maybe === undefined ? {} : { maybe }),
    };
}
/** What decides whether a companion is there, and whether it is the one of this resource. */
function unsureOf(companion, value, resource, names) {
    const { maybe } = companion;
    if (maybe !== undefined && maybe.expression !== resource.maybe?.expression)
        return { maybe };
    const written = (0,core_value/* defaultOption */.hd)(value);
    if (written.kind !== 'choice')
        return {};
    const answers = (0,core_value/* possibleValues */.Mp)(written).map((one) => (0,binding/* binds */.fO)(one, resource, names));
    if (answers.every((answer) => answer === 'yes'))
        return {};
    return { maybe: written.condition, ...(answers.includes('unknown') ? {} : { offForSome: true }) };
}
/** What decides whether anything is there at all. */
function unsureIn(value) {
    const options = (0,fact/* optionsWritten */.eY)(value);
    const open = options.find((one) => mayName(one) && one.reference === undefined);
    return open ?? (value.kind === 'choice' && options.includes(value.condition) ? value.condition : undefined);
}
/** A name that is not declared anywhere belongs to nothing. */
function mayName(value) {
    return value.kind === 'unknown' && value.reason !== 'undeclared-name';
}


/***/ }),

/***/ 6522:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isUsed)
/* harmony export */ });
/* harmony import */ var _model_binding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91335);
/* harmony import */ var _model_evaluated_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2261);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10083);
/* harmony import */ var _written_at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62480);




/** Whether anything of its root names the resource, or may; `names` are what others may write instead of referring to it. */
function isUsed(resource, by, model, names = []) {
    return (0,_model_evaluated_code_js__WEBPACK_IMPORTED_MODULE_0__/* .managed */ .Y)(model, ...Object.keys(by[resource.dialect] ?? {})).some((user) => user.root === resource.root && (0,_written_at_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenAt */ .n)(user, (0,_row_js__WEBPACK_IMPORTED_MODULE_1__/* .pathIn */ .lW)(by, user)).some((value) => (0,_model_binding_js__WEBPACK_IMPORTED_MODULE_3__/* .binds */ .fO)(value, resource, names) !== 'no'));
}


/***/ }),

/***/ 96023:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ ranks),
/* harmony export */   Cw: () => (/* binding */ moreOrForever),
/* harmony export */   DY: () => (/* binding */ offOn),
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   Gt: () => (/* binding */ ownKey),
/* harmony export */   J$: () => (/* binding */ several),
/* harmony export */   M7: () => (/* binding */ less),
/* harmony export */   O9: () => (/* binding */ fewer),
/* harmony export */   OS: () => (/* binding */ more),
/* harmony export */   Ro: () => (/* binding */ onOff),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WH: () => (/* binding */ isBlock),
/* harmony export */   Zc: () => (/* binding */ literalOf),
/* harmony export */   b7: () => (/* binding */ naming),
/* harmony export */   bK: () => (/* binding */ literalText),
/* harmony export */   bd: () => (/* binding */ moreOf),
/* harmony export */   hZ: () => (/* binding */ set),
/* harmony export */   oE: () => (/* binding */ moreBlocks),
/* harmony export */   uC: () => (/* binding */ anyBut)
/* harmony export */ });
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29207);
/* harmony import */ var _model_binding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91335);
/* harmony import */ var _model_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96962);



/** Off is weaker than on. */
const onOff = { reads: 'bool', rank: (value) => asBool(value) };
/** On is weaker than off: `publicly_accessible`. */
const offOn = {
    reads: 'bool',
    rank: (value) => {
        const on = asBool(value);
        return on === undefined ? undefined : 1 - on;
    },
};
/** The more the stronger: days of retention. Null is none at all. */
const more = { reads: 'number', rank: (value) => (value === null ? 0 : asNumber(value)) };
/** The less the stronger: days between two rotations. */
const less = {
    reads: 'number',
    rank: (value) => {
        const number = asNumber(value);
        return number === undefined ? undefined : -number;
    },
};
/** The fewer the stronger: accounts that a rule leaves out. */
const fewer = {
    reads: 'list',
    rank: (value) => (value === null ? 0 : typeof value === 'object' ? -value.length : undefined),
};
/** The more the stronger: copies that a list names. */
const moreOf = {
    reads: 'list',
    rank: (value) => (value === null ? 0 : typeof value === 'object' ? value.length : undefined),
};
/** The more blocks of a kind the stronger: regions of a table. */
const moreBlocks = { ...moreOf, reads: 'any' };
/** None, one, or several: a second instance is what keeps a service up, a third changes little. */
const several = {
    reads: 'number',
    rank: (value) => {
        const number = asNumber(value);
        return number === undefined ? undefined : Math.min(number, 2);
    },
};
/** The more the stronger: types that are recorded. Nothing is said where there is no list. */
const count = {
    reads: 'list',
    rank: (value) => (typeof value === 'object' && value !== null ? value.length : undefined),
};
/** Ten years, the longest that a log group takes. */
const longestDays = 3653;
/** More days are stronger, and 0 or nothing means for ever, to which the longest time is equal: retention of a log group. */
const moreOrForever = {
    reads: 'number',
    rank: (value) => {
        const days = value === null ? 0 : asNumber(value);
        return days === undefined || (days > 0 && days < longestDays) ? days : Number.POSITIVE_INFINITY;
    },
    says: (value) => (value === null || asNumber(value) === 0 ? 'no end' : literalText(value)),
};
/** Whatever is set is stronger than nothing. What is not known is set, unless whoever deploys it may leave it out. */
const set = {
    reads: 'any',
    rank: (value) => Number(value !== null && value !== '' && (typeof value !== 'object' || value.length > 0)),
    rankUnknown: ({ reason }) => (reason === 'computed-attribute' || reason === 'data-source' ? 1 : undefined),
};
/** No key, then a key of AWS (`alias/aws/\u2026`, `AWS_OWNED_KMS_KEY`), then a key of one's own. */
const ownKey = {
    reads: 'text',
    rank: (value) => {
        if (value === null || value === '')
            return 0;
        return typeof value === 'string' && /(?:^|[:/])aws\/|^AWS_OWNED/u.test(value) ? 1 : 2;
    },
    rankUnknown: ({ reason, expression }) => {
        if (reason === 'data-source')
            return /aws_(?:kms_alias|ebs_default_kms_key)/u.test(expression) ? undefined : 2;
        return reason === 'computed-attribute' || reason === 'import-value' ? 2 : undefined;
    },
};
/** These values, the weakest first; values of one list are worth the same. Upper and lower case are one. */
function ranks(...steps) {
    const rankOf = new Map(steps.flatMap((step, rank) => [step].flat().map((name) => [name.toLowerCase(), rank])));
    return {
        reads: 'text',
        rank: (value) => (typeof value === 'object' ? undefined : (rankOf.get(String(value).toLowerCase()) ?? rankOf.get(wordOf(value)))),
        names: steps.flat(),
    };
}
/** YAML takes an `OFF` without quotes for false. */
function wordOf(value) {
    return value === true ? 'on' : value === false ? 'off' : '';
}
/** These are weak; whatever else there is, now or later, is not. */
function anyBut(...weak) {
    const names = new Set(weak.map((name) => name.toLowerCase()));
    return { reads: 'text', rank: (value) => (typeof value === 'string' ? Number(!names.has(value.toLowerCase())) : undefined), names: weak };
}
/** How many of these a list names: the more the stronger. */
function naming(...wanted) {
    return {
        reads: 'list',
        rank: (value) => {
            const list = listed(value);
            return list === undefined ? undefined : wanted.filter((one) => list.includes(one)).length;
        },
        names: wanted,
    };
}
/** A list that names one of these is weak: protocols that send passwords in the clear. */
function without(...unwanted) {
    return {
        reads: 'list',
        ofEach: true,
        rank: (value) => {
            const list = listed(value);
            return list === undefined ? undefined : Number(!unwanted.some((one) => list.includes(one)));
        },
        names: unwanted,
    };
}
/** CloudFormation takes a text alone for a list of one. */
function listed(value) {
    if (value === null)
        return [];
    return typeof value === 'string' ? [value] : typeof value === 'object' ? value : undefined;
}
/** What stands for a block, in a list or alone. */
const block = '{\u2026}';
/** The value as a row would state it; a block is a text that no row states. Undefined for what is not known, unless it is a member of a list, which is there all the same. */
function literalOf(value) {
    switch (value.kind) {
        case 'null':
            return null;
        case 'string':
        case 'number':
        case 'bool':
            return value.value;
        case 'list':
            return (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(value).items.map((item) => (0,_core_value_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .ws)(item) ?? (0,_model_binding_js__WEBPACK_IMPORTED_MODULE_2__/* .symbolicText */ .SF)(item) ?? block);
        case 'map':
        case 'json-text':
            return block;
        default:
            return undefined;
    }
}
/** A block, or some: of what they hold nothing can be read out. */
function isBlock(value) {
    return value === block || (typeof value === 'object' && value !== null && value.length > 0 && value.every((one) => one === block));
}
/** As people read it. */
function literalText(value) {
    if (value === null)
        return 'nothing';
    if (typeof value !== 'object')
        return String(value);
    // Of blocks only their number says anything.
    return isBlock(value) ? String(value.length) : `[${value.join(', ')}]`;
}
function asBool(value) {
    const text = String(value).toLowerCase();
    return text === 'true' ? 1 : text === 'false' ? 0 : undefined;
}
function asNumber(value) {
    if (typeof value === 'number')
        return value;
    if (typeof value !== 'string' || value.trim() === '')
        return undefined;
    const number = Number(value);
    return Number.isFinite(number) ? number : undefined;
}


/***/ }),

/***/ 66792:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ valuesWritten)
/* harmony export */ });
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29207);

/** Of more lists than these nothing is told apart. */
const listsMax = 16;
/** Every value that there may be, and what decides between them: of a list of which a condition chooses items, each list that it may be. */
function valuesWritten(value) {
    const written = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultOption */ .hd)(value);
    const options = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_0__/* .possibleValues */ .Mp)(written);
    const values = options.flatMap(possibleLists);
    const decides = written.kind === 'choice' ? written.condition : values.length > 1 ? conditionIn(written) : undefined;
    return { values, decides };
}
function conditionIn(list) {
    const items = list.kind === 'list' ? list.items.map(_core_value_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultOption */ .hd) : [];
    return items.flatMap((item) => (item.kind === 'choice' ? [item.condition] : []))[0];
}
function possibleLists(value) {
    if (value.kind !== 'list' || value.items.every(({ kind }) => kind !== 'choice'))
        return [value];
    const lists = value.items.reduce((before, item) => {
        const options = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_0__/* .possibleValues */ .Mp)((0,_core_value_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultOption */ .hd)(item));
        if (before.length * options.length > listsMax)
            return before.map((one) => [...one, item]);
        return before.flatMap((one) => options.map((option) => [...one, option]));
    }, [[]]);
    return lists.map((items) => ({ ...value, items }));
}


/***/ }),

/***/ 1686:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mE: () => (/* binding */ asksModel),
  tW: () => (/* binding */ defineProtection),
  T: () => (/* binding */ degreesOf),
  AU: () => (/* binding */ weakerDegree)
});

// UNUSED EXPORTS: degreeClaim

// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
// EXTERNAL MODULE: ./build/policies/forms/companion.js + 1 modules
var companion = __webpack_require__(58919);
// EXTERNAL MODULE: ./build/core/value.js
var value = __webpack_require__(29207);
// EXTERNAL MODULE: ./build/model/attribute-path.js
var attribute_path = __webpack_require__(61108);
// EXTERNAL MODULE: ./build/model/fact.js
var fact = __webpack_require__(96962);
;// CONCATENATED MODULE: ./build/policies/forms/inherited.js

/** Undefined where nothing beside the protection says that the thing is a copy. */
function sourceOf(inherits, inside, { dialect }) {
    const sources = (inherits?.[dialect] ?? []).flatMap((name) => {
        const value = (0,fact/* attribute */.lt)(inside, name);
        return value === undefined ? [] : (sourceIn(name, value) ?? []);
    });
    return sources.find((one) => 'name' in one) ?? sources[0];
}
function sourceIn(name, value) {
    if (value.kind === 'list') {
        const { items, unknown } = (0,fact/* members */.ol)(value);
        return items.length > 0 ? { name, value } : unknown;
    }
    const options = (0,fact/* optionsWritten */.eY)(value);
    const open = options.find((one) => one.kind === 'unknown' && !isThere.has(one.reason));
    if (open !== undefined)
        return open;
    // The condition of a choice stands for nothing, whatever keeps it from being known.
    if (value.kind === 'choice' && options.includes(value.condition))
        return value.condition;
    return options.some((one) => one.kind !== 'string' || one.value !== '') ? { name, value } : undefined;
}
/** What is not known for one of these is something all the same; whoever gives a variable may give nothing. */
const isThere = new Set([
    'computed-attribute',
    'data-source',
    'import-value',
    'dynamic-reference',
    'known-after-apply',
    'undeclared-name',
]);

// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
// EXTERNAL MODULE: ./build/policies/forms/possible-lists.js
var possible_lists = __webpack_require__(66792);
// EXTERNAL MODULE: ./build/policies/forms/row.js
var forms_row = __webpack_require__(10083);
// EXTERNAL MODULE: ./build/policies/forms/substitute.js
var substitute = __webpack_require__(53283);
;// CONCATENATED MODULE: ./build/policies/forms/degree.js









function appliesTo({ only, notOf }, resource, model) {
    return model !== undefined && notOf?.(resource, model) === true ? 'no' : (0,forms_row/* allHold */.J8)(only, resource);
}
/** Undefined where the row says nothing of the resource. */
function judge(row, subject, model) {
    const { resource } = subject;
    const path = (0,forms_row/* pathIn */.lW)(row, resource);
    if (path === undefined)
        return undefined;
    const applies = appliesTo(row, resource, model);
    if (applies === 'no')
        return undefined;
    const guards = model === undefined ? [] : (0,substitute/* guardsOf */.g)(row.unless ?? [], resource, model);
    if (guards.includes('yes'))
        return undefined;
    const read = placesOf(row, resource, path).flatMap((place) => {
        const source = sourceOf(row.inherits, place.inside, resource);
        const degrees = degreesAt(row, place, subject, model).map((one) => (place.only === undefined ? one : whereThere(one)));
        return source === undefined ? degrees : degrees.map((one) => ofCopy(row, one, source));
    });
    const isLess = (one) => Number(one.confidence !== 'certain');
    const found = read.filter((one) => 'rank' in one).toSorted((a, b) => a.rank - b.rank || isLess(a) - isLess(b))[0];
    const unknown = read.find((one) => 'reason' in one);
    const open = [applies, ...guards].find((answer) => typeof answer === 'object');
    if (open !== undefined && !isEnough(row, found))
        return { unknown: open };
    return { ...(found === undefined ? {} : { found }), ...(unknown === undefined ? {} : { unknown }) };
}
/** Whether a row speaks of the resource need not be known where nothing is wrong. */
function isEnough({ wanted, order }, found) {
    const least = wanted === undefined ? undefined : order.rank(wanted);
    return found !== undefined && least !== undefined && found.rank >= least;
}
/** Most orders of lists count what all places of a path say together: types of logs, each in a block of its own. */
function placesOf({ order }, resource, path) {
    if (order.reads !== 'list' || order.ofEach === true || !path.includes('[]'))
        return (0,attribute_path/* placesAt */.u)(resource, path);
    const inside = resource.attributes;
    const values = (0,attribute_path/* placesAt */.u)(resource, path).flatMap(({ value }) => value ?? []);
    const [first] = values;
    if (first !== undefined && values.length === 1)
        return [{ value: first, inside }];
    if (first === undefined)
        return [{ value: undefined, inside }];
    const read = values.map(fact/* members */.ol);
    const unknown = read.find((one) => one.unknown !== undefined)?.unknown;
    const items = read.flatMap((one) => one.items);
    return [{ value: { kind: 'list', items, origin: first.origin, ...(unknown === undefined ? {} : { more: unknown }) }, inside }];
}
/** What is not known of it, where that decides: of a list that only has to be there, a part that is missing does not. */
function openPart(value, { reads }) {
    if (value.kind !== 'list')
        return (0,fact/* unknownPart */.QH)(value);
    const { items, unknown } = (0,fact/* members */.ol)(value);
    return reads === 'list' || items.length === 0 ? unknown : undefined;
}
/** A condition may leave out the block that it is in. */
function whereThere(one) {
    return 'rank' in one ? { ...one, confidence: 'likely' } : one;
}
function degreesAt(row, place, { resource }, model) {
    const { declaration } = resource;
    const inside = place.inside === resource.attributes ? [] : (0,define_policy/* traceOf */.fC)(place.inside);
    const written = place.value === undefined ? undefined : (0,value/* defaultOption */.hd)(place.value);
    const options = written === undefined ? [undefined] : (0,possible_lists/* valuesWritten */.c)(written).values;
    return options.flatMap((value) => {
        if (value === undefined || value.kind === 'null') {
            const nothing = whereNothing(row, [...inside, declaration]);
            return nothing === undefined ? [] : [written?.kind === 'choice' ? whereChosen(row, nothing, written) : nothing];
        }
        const unknown = openPart(value, row.order);
        const what = whatIsWritten(value, unknown);
        const rank = unknown === undefined ? row.order.rank(what.literal) : row.order.rankUnknown?.(unknown, model);
        if (rank === undefined)
            return unknown === undefined ? [] : [unknown];
        const confidence = options.length > 1 ? 'likely' : (0,define_policy/* confidenceIn */.S3)(value);
        return [{ rank, ...what, confidence, trace: [...(0,define_policy/* traceOf */.fC)(value), ...inside, declaration], value }];
    });
}
function whatIsWritten(value, unknown) {
    const literal = (0,order/* literalOf */.Zc)(value) ?? null;
    return unknown === undefined ? { literal } : { literal, expression: unknown.expression };
}
/** What the service does where nothing is written. */
function whereNothing({ byDefault, order, absent }, trace) {
    const rank = byDefault === undefined ? undefined : order.rank(byDefault);
    const confidence = absent === undefined ? 'certain' : 'likely';
    return rank === undefined ? undefined : { rank, literal: null, confidence, trace, value: undefined };
}
/**
 * Nothing is one of several things: the default counts only in deployments that leave it to the service. Where it is as good as what is wanted
 * nothing has to be decided; else the condition does that.
 */
function whereChosen({ wanted, order }, nothing, { condition }) {
    const least = wanted === undefined ? undefined : order.rank(wanted);
    return least !== undefined && nothing.rank >= least ? { ...nothing, confidence: 'likely' } : condition;
}
/** What is as good as what is wanted is so of a copy as well; less says nothing of it. */
function ofCopy({ wanted, order }, one, source) {
    const least = wanted === undefined ? undefined : order.rank(wanted);
    if (least === undefined || ('rank' in one && one.rank >= least))
        return one;
    if (!('name' in source))
        return 'rank' in one ? source : one;
    const trace = 'rank' in one ? one.trace : (0,define_policy/* traceOf */.fC)(one);
    return {
        rank: least - 0.5,
        literal: null,
        confidence: 'possible',
        trace: [...trace, ...(0,define_policy/* traceOf */.fC)(source.value)],
        value: undefined,
        inherited: source.name,
    };
}

;// CONCATENATED MODULE: ./build/policies/forms/fall-words.js


/** What is less than before, as somebody reads it who does not know how we count. */
function fallWords(base, head) {
    const { what } = head.row;
    const loss = `${head.address} loses the ${what}`;
    const [before, after] = [fall_words_valueOf(base), fall_words_valueOf(head)];
    if (typeof before === 'boolean' && typeof after === 'boolean' && base.attribute === head.attribute && isPlain(base) && isPlain(head))
        return `${loss}: ${head.attribute ?? 'it'} goes from ${before} to ${after}${head.literal === null ? ', the default' : ''}.`;
    if (isNothing(after) && isPlain(head))
        return (0,order/* isBlock */.WH)(before) && isPlain(base) ? `${loss}.` : `${loss}: it was ${said(base)}.`;
    return `The ${what} of ${head.address} falls from ${said(base)} to ${said(head)}.`;
}
/** The attribute that says it, as the code has it: `versioning.enabled`. */
function attributeOf(row, resource) {
    return (0,forms_row/* pathIn */.lW)(row, resource)?.replace(/\[[^\]]{0,100}\]|\?/gu, '');
}
function isPlain({ expression, inherited }) {
    return expression === undefined && inherited === undefined;
}
function fall_words_valueOf({ literal, row }) {
    const value = literal ?? row.byDefault ?? null;
    return value === 'true' ? true : value === 'false' ? false : value;
}
/** Nothing that a number or a word stands for: how long logs are kept where nothing is written has a word of its own. */
function isNothing(value) {
    return value === null || value === '' || (typeof value === 'object' && value.length === 0);
}
/** No text in it that nobody may see; what a template refers to goes by its name. */
function nameIn(expression) {
    return /^(?:!Ref )?([\w.[\]-]{1,200})$/u.exec(expression)?.[1];
}
function said({ literal, expression, row, inherited }) {
    if (inherited !== undefined)
        return `what its ${inherited} has`;
    if (expression !== undefined)
        return nameIn(expression) ?? 'what an expression gives';
    const value = literal ?? row.byDefault ?? null;
    const text = row.order.says?.(value) ?? (0,order/* literalText */.bK)(value);
    return row.unit === undefined ? text : `${text} (${row.unit})`;
}

;// CONCATENATED MODULE: ./build/policies/forms/row-fix.js


/** Sets the wanted value: where another is written as such, or behind the header of a block of Terraform that says nothing. */
function fixOf(row, { resource, address }, value) {
    const { wanted, what } = row;
    const path = (0,forms_row/* pathIn */.lW)(row, resource);
    if (row.fix === false || wanted === undefined || wanted === null || typeof wanted === 'object' || path === undefined)
        return undefined;
    const edit = value === undefined ? insertion(resource, path, wanted, row.fix === 'block') : replacement(resource, value, wanted);
    return edit && { title: `Set the ${what} of ${address} to ${String(wanted)}`, edits: [edit] };
}
function replacement({ dialect }, { kind, origin }, wanted) {
    const isScalar = kind === 'string' || kind === 'number' || kind === 'bool';
    if (origin.via.length > 0 || !isScalar)
        return undefined;
    return { location: origin.at, replacement: written(wanted, dialect === 'terraform' || origin.at.path.endsWith('.json')) };
}
/** Right behind the header: the only place that is sure to be inside the resource whatever follows. */
function insertion({ dialect, declaration, block, attributes }, path, wanted, withBlock) {
    // Terraform takes no attribute twice, and one that is null is written all the same.
    if (attributes.keys?.has(path) === true)
        return undefined;
    const isOneLine = block.range.endLine === block.range.startLine;
    const [first = '', ...rest] = path.split('.');
    const isBlockOfOne = withBlock && rest.length === 1 && (0,fact/* attribute */.lt)(attributes, first) === undefined;
    const fits = rest.length === 0 || isBlockOfOne;
    if (dialect !== 'terraform' || isOneLine || !fits || !declaration.path.endsWith('.tf'))
        return undefined;
    const line = declaration.range.startLine + 1;
    const range = { startLine: line, startColumn: 1, endLine: line, endColumn: 1 };
    const value = written(wanted, true);
    const text = isBlockOfOne ? `  ${first} {\n    ${rest.join('.')} = ${value}\n  }\n` : `  ${path} = ${value}\n`;
    return { location: { path: declaration.path, range }, replacement: text };
}
function written(wanted, quoted) {
    return typeof wanted === 'string' && quoted ? JSON.stringify(wanted) : String(wanted);
}

;// CONCATENATED MODULE: ./build/policies/forms/protection.js






/**
 * A policy of rows that say what is wanted: what has less is a violation, what has enough is evidence, and what had more than enough and
 * falls is a weakening.
 */
function defineProtection(policy) {
    const { companions = [] } = policy;
    const paths = [...policy.rows, ...companions.map(companion/* pathsOf */.wG)];
    const rowsOf = (0,forms_row/* rowsOfType */.fn)(policy.rows, (row) => row);
    const lacksOf = (0,forms_row/* rowsOfType */.fn)(companions, companion/* pathsOf */.wG);
    const claims = (subject, model) => rowsOf(subject.resource).flatMap((row) => claimsOf(row, subject, model));
    const asks = companions.length > 0 || policy.rows.some(asksModel);
    const violation = (0,define_policy/* defineViolation */.z$)({
        ...policy,
        on: 'resource',
        types: (0,forms_row/* typesOf */.pl)(paths),
        dialects: (0,forms_row/* dialectsOf */.jy)(paths),
        // Only with substitutes and companions does it look at more than the resource: what is said of one alone is said once.
        evaluate: asks
            ? (subject, model) => [...claims(subject, model), ...lacksOf(subject.resource).flatMap((row) => (0,companion/* lackOf */.Zs)(row, subject, model) ?? [])]
            : (subject) => claims(subject),
        weaker: weakerDegree,
    });
    return { ...violation, rows: policy.rows, companions };
}
/** Does a row look at more than the resource? */
function asksModel({ unless, notOf, order }) {
    return unless !== undefined || notOf !== undefined || order.asksModel === true;
}
/** How far a protection goes here, for policies of which only the fall counts. */
function degreesOf(row, subject, model) {
    const { found, unknown } = judge(row, subject, model) ?? {};
    return [
        ...(found === undefined ? [] : [degreeClaim(row, subject, found)]),
        // What is not known may be less than what is.
        ...(unknown === undefined ? [] : unresolved(row, subject, unknown)),
    ];
}
function claimsOf(row, subject, model) {
    const { found, unknown } = judge(row, subject, model) ?? {};
    const wanted = row.wanted === undefined ? undefined : row.order.rank(row.wanted);
    if (found?.inherited !== undefined)
        return [degreeClaim(row, subject, found), ...(unknown === undefined ? [] : unresolved(row, subject, unknown))];
    if (found !== undefined && wanted !== undefined && found.rank < wanted)
        return [violation(row, subject, found)];
    if (unknown !== undefined)
        return unresolved(row, subject, unknown);
    return found === undefined ? [] : [evidence(row, subject, found), degreeClaim(row, subject, found)];
}
function violation(row, subject, found) {
    const isNothing = found.value?.kind !== 'unknown' && (found.literal === null || found.literal === '');
    const isNone = found.value !== undefined && Number(found.literal) === 0;
    const fix = fixOf(row, subject, found.value);
    return {
        claim: 'violation',
        aspect: row.what,
        message: `${subject.address} ${(isNothing ? row.nothing : isNone ? row.none : undefined) ?? row.lacks}.`,
        trace: found.trace,
        confidence: found.confidence,
        ...weightOf(row, found),
        ...(fix === undefined ? {} : { fix }),
    };
}
/** Where nothing is written it may weigh less; to write the same down is nothing new then. */
function weightOf(row, { value, rank }) {
    const severity = (value === undefined ? row.absent : undefined) ?? row.severity;
    return { ...(severity === undefined ? {} : { severity }), ...(row.absent === undefined ? {} : { degree: rank }) };
}
function unresolved(row, { address }, unknown) {
    if (row.unknowns === false && row.severity === 'info')
        return [];
    const claim = { claim: 'unresolved', aspect: row.what, unknown, message: `whether ${address} ${row.lacks}` };
    return [row.unknowns === false ? { ...claim, onlyLost: true } : claim];
}
function evidence({ what }, { root, address }, { trace }) {
    return { claim: 'evidence', scope: `${root} ${address} ${what}`, extent: `${what} of ${address}`, counted: true, ofSubject: true, trace };
}
/** The degree of a protection as a claim, which `weakerDegree` compares. */
function degreeClaim(row, { address, resource }, found) {
    const { rank, literal, expression, confidence, trace, inherited } = found;
    const copy = { ...(inherited === undefined ? {} : { inherited }), ...(expression === undefined ? {} : { expression }) };
    const severity = row.holdsNothing?.(resource) === true ? 'low' : row.fall;
    const weight = severity === undefined ? {} : { severity };
    const attribute = attributeOf(row, resource);
    const claim = {
        claim: 'strength',
        aspect: row.what,
        degree: { rank, literal, confidence, trace, row, address, ...(attribute === undefined ? {} : { attribute }), ...copy, ...weight },
        trace,
    };
    return proves(row, found) ? { ...claim, proves: true } : claim;
}
/** Enough, or without a least that is wanted more than nothing; the order of days between two rotations counts below nothing. */
function proves({ wanted, order }, { rank, inherited }) {
    const least = wanted === undefined ? undefined : order.rank(wanted);
    return inherited === undefined && (least === undefined ? rank !== 0 : rank >= least);
}
/** Undefined when head is as strong as base or stronger. */
function weakerDegree(base, head) {
    // Of what was inherited nobody knows that it was more.
    if (!isDegree(base) || !isDegree(head) || head.rank >= base.rank || base.inherited !== undefined)
        return undefined;
    if (base.rank - head.rank < (head.row.order.step ?? 0))
        return undefined;
    return {
        message: fallWords(base, head),
        confidence: head.confidence,
        ...(head.severity === undefined ? {} : { severity: head.severity }),
    };
}
function isDegree(degree) {
    return typeof degree === 'object' && degree !== null && 'row' in degree;
}


/***/ }),

/***/ 10083:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ saidAt),
/* harmony export */   J8: () => (/* binding */ allHold),
/* harmony export */   Oh: () => (/* binding */ failingAt),
/* harmony export */   fn: () => (/* binding */ rowsOfType),
/* harmony export */   jD: () => (/* binding */ failsForSome),
/* harmony export */   jy: () => (/* binding */ dialectsOf),
/* harmony export */   lW: () => (/* binding */ pathIn),
/* harmony export */   pl: () => (/* binding */ typesOf)
/* harmony export */ });
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29207);
/* harmony import */ var _model_attribute_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61108);
/* harmony import */ var _model_fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96962);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96023);
/* harmony import */ var _possible_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66792);





/** All types of all rows. */
function typesOf(rows) {
    return [...new Set(rows.flatMap((row) => Object.keys({ ...row.terraform, ...row.cloudformation })))];
}
/** The dialects that rows speak of. */
function dialectsOf(rows) {
    return ['terraform', 'cloudformation'].filter((dialect) => rows.some((row) => row[dialect] !== undefined));
}
/** The path of this row in the type of the resource, if it speaks of that. */
function pathIn(row, resource) {
    return row[resource.dialect]?.[resource.type];
}
/**
 * Of many rows those that speak of the type of a resource, in their order, put together once for each type: most rows speak of few types, and
 * are asked of every resource of all of them.
 */
function rowsOfType(rows, pathsIn) {
    const known = { terraform: new Map(), cloudformation: new Map() };
    return (resource) => {
        const { type, dialect } = resource;
        let found = known[dialect].get(type);
        if (found === undefined)
            known[dialect].set(type, (found = rows.filter((row) => pathIn(pathsIn(row), resource) !== undefined)));
        return found;
    };
}
/**
 * Do all of them hold? A condition that is not known is only asked where the others hold. Of several values that one attribute may have, one
 * that fits is enough, unless all of them have to.
 */
function allHold(conditions = [], resource, fit = 'one') {
    const answers = conditions.map((condition) => holds(condition, resource, fit));
    if (answers.includes('no'))
        return 'no';
    return answers.find((answer) => typeof answer === 'object') ?? 'yes';
}
/** Where it is written that one of them does not hold. */
function failingAt(conditions = [], resource) {
    const failing = conditions.filter((condition) => holds(condition, resource, 'all') === 'no');
    return failing.flatMap((condition) => valuesOf(condition, resource));
}
/** Where it is written what they ask for. */
function saidAt(conditions = [], resource) {
    return conditions.flatMap((condition) => valuesOf(condition, resource));
}
/** Is one of them false by one of several known values? */
function failsForSome(conditions = [], resource) {
    return conditions.some((condition) => {
        const { is } = condition;
        if (is === 'set' || is === 'not set')
            return false;
        const options = valuesOf(condition, resource).flatMap((value) => {
            const { values, decides } = (0,_possible_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .valuesWritten */ .c)(value);
            return decides === undefined ? [] : values;
        });
        return options.some((one) => one.kind !== 'null' && holdsFor(one, is) === 'no');
    });
}
function valuesOf(condition, resource) {
    const path = condition[resource.dialect];
    return path === undefined ? [] : (0,_model_attribute_path_js__WEBPACK_IMPORTED_MODULE_0__/* .placesAt */ .u)(resource, path).flatMap(({ value }) => value ?? []);
}
function holds(condition, resource, fit) {
    const values = valuesOf(condition, resource);
    const { is, byDefault = null } = condition;
    const ofNothing = is === 'set' ? 'no' : is === 'not set' || matches(byDefault, is) ? 'yes' : 'no';
    if (values.length === 0)
        return ofNothing;
    const answers = values.map((value) => holdsForAny(value, condition, ofNothing, fit));
    // Whatever is set at one place is set.
    if (is === 'not set' && answers.includes('no'))
        return 'no';
    if (is !== 'not set' && answers.includes('yes'))
        return 'yes';
    return answers.find((answer) => typeof answer === 'object') ?? answers[0] ?? 'no';
}
/** What holds for each of the values that one attribute may have, where nothing may be one of them. */
function holdsForAny(value, { is }, ofNothing, fit) {
    const { values, decides } = (0,_possible_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .valuesWritten */ .c)(value);
    const answers = values.map((one) => {
        if (one.kind === 'null')
            return ofNothing;
        // An empty text is what people write to leave an attribute out.
        if (one.kind === 'string' && one.value === '' && (is === 'set' || is === 'not set'))
            return ofNothing;
        return is === 'set' ? 'yes' : is === 'not set' ? 'no' : holdsFor(one, is);
    });
    // That nothing is written has to be sure, whoever asks.
    const isOpen = (fit === 'all' || is === 'not set') && answers.includes('yes') && answers.some((one) => one !== 'yes');
    if (isOpen && decides !== undefined)
        return decides;
    return answers.includes('yes') ? 'yes' : (answers.find((answer) => typeof answer === 'object') ?? 'no');
}
/** Stands for what is not known of a text; nobody's pattern matches it. */
const hole = '\uFFFD';
function holdsFor(value, is) {
    if ('mentions' in is && textsIn(value).some((text) => is.mentions.test(text)))
        return 'yes';
    const unknown = (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPart */ .QH)(value);
    if (unknown !== undefined)
        return unknown;
    return fits(value, is) ? 'yes' : 'no';
}
function fits(value, is) {
    if ('mentions' in is)
        return false;
    if ('together' in is)
        return is.together(textsIn(value));
    if ('like' in is)
        return textsIn(value).some(is.like);
    if (is instanceof RegExp)
        return is.test(textsIn(value).join(','));
    const literal = (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .literalOf */ .Zc)(value);
    return literal !== undefined && matches(literal, is);
}
/** Every text in it, whatever holds it: a pattern of events is a document in one dialect and a map in the other. */
function textsIn(value) {
    if (value.kind === 'json-text')
        return textsIn(value.content);
    if (value.kind === 'template')
        return [value.parts.map((part) => (typeof part === 'string' ? part : hole)).join('')];
    if (value.kind === 'list')
        return value.items.flatMap(textsIn);
    if (value.kind === 'map')
        return [...value.entries.values()].flatMap(textsIn);
    const text = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarText */ .ws)(value);
    return text === undefined ? [] : [text];
}
function matches(literal, is) {
    if ('mentions' in is)
        return literal !== null && is.mentions.test(String(literal));
    if ('like' in is)
        return literal !== null && is.like(String(literal));
    if ('together' in is)
        return literal !== null && is.together([String(literal)]);
    if (is instanceof RegExp)
        return is.test(String(literal));
    return is.some((one) => String(one).toLowerCase() === String(literal).toLowerCase());
}


/***/ }),

/***/ 53283:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isGuarded),
/* harmony export */   g: () => (/* binding */ guardsOf)
/* harmony export */ });
/* harmony import */ var _model_evaluated_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2261);
/* harmony import */ var _model_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48310);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10083);



/** Is there, for certain, one of them where the resource is declared? */
function isGuarded(substitutes, resource, model) {
    return guardsOf(substitutes, resource, model).includes('yes');
}
/** Of each of them where the resource is declared whether it is there and on, or what decides. */
function guardsOf(substitutes, resource, model) {
    return substitutes.flatMap(({ type, only, isRegional }) => (0,_model_evaluated_code_js__WEBPACK_IMPORTED_MODULE_0__/* .managed */ .Y)(model, type)
        .filter((one) => one.root === resource.root && (isRegional === undefined || (0,_model_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .regionScope */ .bS)(one) === (0,_model_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .regionScope */ .bS)(resource)))
        .map((one) => {
        const on = (0,_row_js__WEBPACK_IMPORTED_MODULE_2__/* .allHold */ .J8)(only, one, 'all');
        // One of several known values turns it off: nothing has to be found out.
        if (typeof on === 'object' && (0,_row_js__WEBPACK_IMPORTED_MODULE_2__/* .failsForSome */ .jD)(only, one))
            return 'no';
        return on === 'yes' ? (one.maybe ?? 'yes') : on;
    }));
}


/***/ }),

/***/ 62480:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ writtenAt)
/* harmony export */ });
/* harmony import */ var _model_attribute_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61108);

/** What is written at each place that the path leads to. */
function writtenAt(resource, path) {
    return path === undefined || path === '' ? [] : (0,_model_attribute_path_js__WEBPACK_IMPORTED_MODULE_0__/* .placesAt */ .u)(resource, path).flatMap(({ value }) => value ?? []);
}


/***/ })

};
