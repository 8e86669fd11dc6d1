export const id = 9015;
export const ids = [9015];
export const modules = {

/***/ 42732:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ likelyIds),
/* harmony export */   q: () => (/* binding */ nearestOf)
/* harmony export */ });
/** Of these words the one that is most like the given one, the first of equals; undefined when none is like it. */
function nearestOf(word, among) {
    const distances = among.map((one) => ({ one, distance: distanceBetween(word.toLowerCase(), one.toLowerCase()) }));
    const near = distances.filter(({ one, distance }) => distance <= Math.max(1, Math.floor(one.length / 3)));
    return near.toSorted((a, b) => a.distance - b.distance)[0]?.one;
}
/** Longer words are not compared. */
const wordCharsMax = 40;
/** Letters to put in, take out or replace (Levenshtein). */
function distanceBetween(a, b) {
    if (a.length > wordCharsMax || b.length > wordCharsMax)
        return Number.POSITIVE_INFINITY;
    let row = [...b, ''].map((_, index) => index);
    for (const [at, letter] of [...a].entries()) {
        const next = [at + 1];
        for (const [index, other] of [...b].entries()) {
            const replaced = (row[index] ?? 0) + (letter === other ? 0 : 1);
            next.push(Math.min(replaced, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
}
/** Ids that somebody may have meant: the one that is most like the word, then those that share words with it, most of them first. */
function likelyIds(wanted, ids) {
    const words = new Set(wanted.toLowerCase().split('-'));
    const shared = (id) => id.split('-').filter((word) => words.has(word)).length;
    const near = nearestOf(wanted, ids);
    const alike = ids.filter((id) => id !== near && shared(id) > 0).toSorted((a, b) => shared(b) - shared(a));
    return near === undefined ? alike : [near, ...alike];
}


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


/***/ }),

/***/ 1309:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RU: () => (/* binding */ decidedElsewhere),
  zk: () => (/* binding */ leastOf),
  pq: () => (/* reexport */ orderNames),
  mJ: () => (/* reexport */ orderOf),
  iJ: () => (/* binding */ toPolicy)
});

// EXTERNAL MODULE: ./build/core/without-end.js
var without_end = __webpack_require__(64134);
// EXTERNAL MODULE: ./build/core/maturity-model.js
var maturity_model = __webpack_require__(70827);
// EXTERNAL MODULE: ./build/core/wildcard.js
var wildcard = __webpack_require__(81738);
// EXTERNAL MODULE: ./build/policies/forms/companion.js + 1 modules
var forms_companion = __webpack_require__(58919);
// EXTERNAL MODULE: ./build/policies/forms/loss.js + 2 modules
var loss = __webpack_require__(30714);
// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
;// CONCATENATED MODULE: ./build/policies/forms/named-order.js

const orders = {
    'true-over-false': order/* onOff */.Ro,
    'false-over-true': order/* offOn */.DY,
    more: order/* more */.OS,
    less: order/* less */.M7,
    fewer: order/* fewer */.O9,
    longer: order/* moreOf */.bd,
    'more-or-forever': order/* moreOrForever */.Cw,
    set: order/* set */.hZ,
    'own-key': order/* ownKey */.Gt,
};
const orderNames = Object.keys(orders);
/** The order of that name. Where none is given, what is wanted says it: true is over false, or false over true. */
function orderOf(named, wanted) {
    if (named === undefined)
        return wanted === false ? order/* offOn */.DY : order/* onOff */.Ro;
    if (typeof named === 'string')
        return orders[named];
    if ('anythingBut' in named)
        return (0,order/* anyBut */.uC)(...named.anythingBut);
    if ('naming' in named)
        return (0,order/* naming */.b7)(...named.naming);
    if ('without' in named)
        return (0,order/* without */.FF)(...named.without);
    return (0,order/* ranks */.CS)(...named);
}

// EXTERNAL MODULE: ./build/policies/forms/presence.js
var forms_presence = __webpack_require__(48126);
// EXTERNAL MODULE: ./build/policies/forms/protection.js + 4 modules
var forms_protection = __webpack_require__(1686);
;// CONCATENATED MODULE: ./build/policies/own-policy.js









/** The default of an attribute that something outside of the code decides. */
const decidedElsewhere = 'elsewhere';
/** The policy that the data states. */
function toPolicy(own) {
    const { protection, companion, presence } = own;
    const words = wordsOf(own);
    if (protection !== undefined) {
        const row = protectionRow(protection);
        return protection.onlyLoss === true ? (0,loss/* defineLoss */.p)({ ...words, falls: [row] }) : (0,forms_protection/* defineProtection */.tW)({ ...words, rows: [row] });
    }
    if (companion !== undefined) {
        const row = companionRow(companion);
        return companion.onlyLoss === true ? (0,loss/* defineLoss */.p)({ ...words, companions: [row] }) : (0,forms_companion/* defineCompanion */._m)({ ...words, rows: [row] });
    }
    return (0,forms_presence/* definePresence */.nm)({ ...words, rows: presence === undefined ? [] : [presenceRow(presence)] });
}
function wordsOf({ id, title, why, remedy, severity, control, phase, limits }) {
    return {
        id,
        title: flat(title),
        why: flat(why),
        remedy: flat(remedy),
        severity,
        control: control ?? maturity_model/* ownControl */.sf.id,
        ...(phase === undefined ? {} : { phase }),
        limits: limits.map(flat),
        covers: {},
    };
}
/** Texts may be written over several lines. */
function flat(text) {
    return text.replace(/\s+/gu, ' ').trim();
}
function protectionRow(own) {
    const { what, lacks, onlyLoss, fix, only, unless } = own;
    const order = orderOf(own.order, own.wanted);
    const wanted = leastOf(own);
    return {
        what: flat(what),
        lacks: said(lacks),
        ...pathsOf(own),
        order,
        ...(own.default === decidedElsewhere ? {} : { byDefault: own.default }),
        ...(wanted === undefined || onlyLoss === true ? {} : { wanted }),
        ...(only === undefined ? {} : { only: only.map(toCondition) }),
        ...(unless === undefined ? {} : { unless: unless.map(toSubstitute) }),
        ...(fix === undefined && own.wanted !== undefined ? {} : { fix: false }),
    };
}
/** Longest list that can be wanted. */
const membersMax = 1_000;
/** The least that is wanted, as the order ranks it: with some orders it goes without saying, and of lists their length is what is stated. */
function leastOf({ order, wanted }) {
    if (typeof wanted === 'number' && (order === 'longer' || order === 'fewer'))
        return Array.from({ length: Math.min(Math.max(0, Math.floor(wanted)), membersMax) }, () => '');
    if (wanted !== undefined || order === undefined)
        return wanted;
    if (order === 'set' || order === 'own-key')
        return 'whatever it is called';
    if (typeof order !== 'object' || Array.isArray(order))
        return undefined;
    return 'naming' in order ? order.naming : 'without' in order ? [] : 'whatever it is called';
}
function companionRow(own) {
    const { what, lacks, terraform, cloudformation, only, such, unless } = own;
    return {
        what: flat(what),
        lacks: said(lacks),
        ...(terraform === undefined ? {} : { terraform: companionPaths(terraform) }),
        ...(cloudformation === undefined ? {} : { cloudformation: companionPaths(cloudformation) }),
        ...(only === undefined ? {} : { only: only.map(toCondition) }),
        ...(such === undefined ? {} : { such: such.map(toCondition) }),
        ...(unless === undefined ? {} : { unless: unless.map(toSubstitute) }),
    };
}
function companionPaths({ each, has, orItself }) {
    const of = Object.fromEntries(Object.entries(each).map(([type, name]) => [type, name ?? '']));
    return { of, by: has ?? {}, ...(orItself === undefined ? {} : { own: orItself }) };
}
function presenceRow({ what, terraform, cloudformation, irreplaceable, such, only }) {
    return {
        what: flat(what),
        ...(terraform === undefined ? {} : { terraform }),
        ...(cloudformation === undefined ? {} : { cloudformation }),
        ...(irreplaceable === undefined ? {} : { each: 'resource' }),
        ...(such === undefined ? {} : { such: such.map(toCondition) }),
        ...(only === undefined ? {} : { only: only.map(toCondition) }),
    };
}
function pathsOf({ terraform, cloudformation }) {
    return { ...(terraform === undefined ? {} : { terraform }), ...(cloudformation === undefined ? {} : { cloudformation }) };
}
function toSubstitute({ type, only }) {
    return { type, ...(only === undefined ? {} : { only: only.map(toCondition) }) };
}
function toCondition(own) {
    return {
        ...(own.terraform === undefined ? {} : { terraform: own.terraform }),
        ...(own.cloudformation === undefined ? {} : { cloudformation: own.cloudformation }),
        is: wantedIn(own),
        ...(own.default === undefined ? {} : { byDefault: own.default }),
    };
}
/** Patterns are those of file names: whoever writes the code chooses the texts, and no text makes them slow. */
function wantedIn({ is, like, isSet }) {
    if (isSet !== undefined)
        return isSet ? 'set' : 'not set';
    if (like === undefined)
        return listOf(is);
    const patterns = listOf(like).map((pattern) => pattern.toLowerCase());
    return { like: (text) => patterns.some((pattern) => (0,wildcard/* matchesName */.H)(text.toLowerCase(), pattern)) };
}
function listOf(one) {
    if (one === undefined)
        return [];
    return Array.isArray(one) ? one : [one];
}
/** It stands behind the address, before the full stop. */
function said(clause) {
    return (0,without_end/* withoutEnd */.M)(flat(clause), '.');
}


/***/ }),

/***/ 71749:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tv: () => (/* binding */ toFaults),
/* harmony export */   a: () => (/* binding */ unknownKey),
/* harmony export */   aV: () => (/* binding */ missingKey)
/* harmony export */ });
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42732);

const unknownKey = 'is not known here';
const missingKey = 'is missing';
/** What a schema has against the data, as a clause behind the name of the key: what is wrong there and what may stand there. */
function toFaults(issues, data) {
    return issues.flatMap((issue) => faultsOf(issue, data)).toSorted((a, b) => Number(a.isMissing) - Number(b.isMissing));
}
function faultsOf(issue, data) {
    const route = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    const value = valueAt(data, route);
    const fault = (message, at = route) => [{ route: at, message, isMissing: value === undefined }];
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.flatMap((key) => fault(unknownKey, [...route, key]));
        case 'invalid_key':
            return fault(issue.issues[0]?.message ?? 'is not a key');
        case 'invalid_type':
            return fault(value === undefined
                ? missingKey
                : `must be ${kindWords.get(issue.expected) ?? issue.expected}, and is ${kindOf(value)}${quoteHint(issue.expected, value)}`);
        case 'invalid_value':
            return fault(value === undefined ? missingKey : choiceOf(issue.values, value));
        case 'invalid_union':
            return fault(value === undefined ? missingKey : `${issue.message}${unquoteHint(issue.message, value)}`);
        case 'invalid_format':
            return fault(value === undefined ? missingKey : isOwnWord(issue) ? `${shown(value)} ${issue.message}` : formatOf(issue, value));
        case 'too_small':
            return fault(isOwnWord(issue) ? issue.message : sizeOf('at least', issue.minimum, value));
        case 'too_big':
            return fault(isOwnWord(issue) ? issue.message : sizeOf('at most', issue.maximum, value));
        default:
            return fault(issue.message);
    }
}
/** The schema says it in words of ours, not in those of the library. */
function isOwnWord({ message }) {
    return !/^(?:Invalid|Too) /u.test(message);
}
function formatOf({ format }, value) {
    return `must be ${format === 'date' ? 'a day, written YYYY-MM-DD' : `a ${format}`}, and is ${shown(value)}`;
}
function sizeOf(bound, limit, value) {
    const thing = Array.isArray(value) ? 'entries' : typeof value === 'string' ? 'characters' : '';
    return thing === ''
        ? `must be ${bound} ${limit}, and is ${shown(value)}`
        : `must have ${bound} ${limit} ${thing}, and has ${Array.isArray(value) ? value.length : String(value).length}`;
}
function valueAt(data, route) {
    let value = data;
    for (const step of route)
        value = typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(String(step)) : undefined;
    return value;
}
const kindWords = new Map([
    ['string', 'a text'],
    ['number', 'a number'],
    ['boolean', 'true or false'],
    ['array', 'a list'],
    ['object', 'a mapping of keys'],
    ['record', 'a mapping of keys'],
]);
function kindOf(value) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'a mapping of keys' : shown(value);
}
/** What stands there would be right as a text: the number of an account, `yes`. */
function quoteHint(expected, value) {
    return expected === 'string' && (typeof value === 'number' || typeof value === 'boolean') ? ': put it in quotes' : '';
}
/** What stands there would be right as a number. */
function unquoteHint(message, value) {
    return typeof value === 'string' && /^\d+$/u.test(value) && message.startsWith('must be ') && message.includes(value)
        ? ', without quotes'
        : '';
}
/** Longest piece of the file that a message quotes. */
const shownCharsMax = 60;
function shown(value) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
    const flat = text.replace(/[\p{C}`]+/gu, ' ').trim();
    return `\`${flat.length > shownCharsMax ? `${flat.slice(0, shownCharsMax)}\u2026` : flat}\``;
}
/** A longer list is told by the value that was meant. */
const choicesMax = 8;
function choiceOf(values, value) {
    if (values.length === 1)
        return `must be ${shown(values[0])}, and is ${shown(value)}`;
    if (values.length <= choicesMax)
        return `must be one of ${values.map(shown).join(', ')}, and is ${shown(value)}`;
    const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestOf */ .q)(String(value), values.map(String));
    return `${shown(value)} is none of the ${values.length} that there are${near === undefined ? ' (docs/coverage.md lists them)' : `; did you mean ${shown(near)}?`}`;
}


/***/ }),

/***/ 98300:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ tellFault)
/* harmony export */ });
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42732);
/* harmony import */ var _fault_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71749);


/** One of the faults of a document in one line: where, what, and what to do. */
function tellFault(fault, faults, page) {
    const subject = fault.route.length === 0 ? `${page.whole} ` : `${nameOf(fault.route)}: `;
    return `${subject}${fault.message}${hintFor(fault, faults, page)}`;
}
/** `companion.only[0].is`. */
function nameOf(route) {
    return route.reduce((name, step) => (typeof step === 'number' ? `${name}[${step}]` : name === '' ? step : `${name}.${step}`), '');
}
/** A key that is not known beside one that is missing is nearly always that one, misspelt. */
function hintFor({ route, message }, faults, { keys, keysAt, path }) {
    if (message !== _fault_words_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownKey */ .a)
        return '';
    const parent = nameOf(route.slice(0, -1));
    const missing = faults.filter((one) => one.message === _fault_words_js__WEBPACK_IMPORTED_MODULE_0__/* .missingKey */ .aV && nameOf(one.route.slice(0, -1)) === parent);
    const here = keysAt?.(route.slice(0, -1)) ?? [];
    const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestOf */ .q)(String(route.at(-1)), [...missing.map((one) => String(one.route.at(-1))), ...here, ...keys]);
    return near === undefined || near === route.at(-1)
        ? `: take it away, or see ${path} for what may stand there`
        : `; did you mean \`${near}\`?`;
}


/***/ }),

/***/ 17775:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ toData),
/* harmony export */   m: () => (/* binding */ lineAt)
/* harmony export */ });
/* harmony import */ var _syntax_data_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50629);

/**
 * As plain data. `on`, `off`, `yes` and `no` stay texts, as YAML has them since 1.2 and editors show them: values of AWS are called so. Keys
 * become properties of their own, whatever their name.
 */
function toData(node) {
    const faults = [];
    return { data: node === undefined ? undefined : convert(node, [], faults), faults };
}
function convert(node, route, faults) {
    if (node.tag !== undefined && !node.tag.startsWith('!!'))
        faults.push({ route, message: `has the tag ${node.tag}, which means nothing here` });
    switch (node.kind) {
        case 'string':
        case 'number':
            return node.value;
        case 'bool':
            return /^(?:true|false)$/iu.test(node.raw) ? node.value : node.raw;
        case 'null':
            return null;
        case 'unread':
            return undefined;
        case 'sequence':
            return node.items.map((item, index) => convert(item, [...route, index], faults));
        case 'mapping': {
            const seen = new Set();
            const entries = node.entries.map(({ key, value }) => {
                if (seen.has(key) || key === '__proto__')
                    faults.push({ route: [...route, key], message: seen.has(key) ? 'is given twice' : 'is not a key' });
                seen.add(key);
                return [key, convert(value, [...route, key], faults)];
            });
            return Object.fromEntries(entries);
        }
    }
}
/** Line of the key or item; where it is missing, of the innermost thing around it that is there. */
function lineAt(root, route) {
    let node = root;
    let line = root?.range.startLine ?? 1;
    for (const step of route) {
        const entry = typeof step === 'string' ? (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(node, step) : undefined;
        const next = typeof step === 'string' ? entry?.value : node?.kind === 'sequence' ? node.items[step] : undefined;
        if (next === undefined)
            return line;
        line = entry?.keyRange.startLine ?? next.range.startLine;
        node = next;
    }
    return line;
}


/***/ }),

/***/ 39015:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ parseOwnPolicies),
  toOwnPolicies: () => (/* binding */ toOwnPolicies)
});

// EXTERNAL MODULE: ./build/policies/own-policy.js + 1 modules
var own_policy = __webpack_require__(1309);
// EXTERNAL MODULE: ./build/syntax/yaml/parse-yaml.js + 13 modules
var parse_yaml = __webpack_require__(33665);
// EXTERNAL MODULE: ./build/review/settings/faults/fault-words.js
var fault_words = __webpack_require__(71749);
// EXTERNAL MODULE: ./build/review/settings/faults/tell-fault.js
var tell_fault = __webpack_require__(98300);
// EXTERNAL MODULE: ./build/review/settings/faults/yaml-data.js
var yaml_data = __webpack_require__(17775);
// EXTERNAL MODULE: ./build/review/settings/own-policies/own-policy-files.js
var own_policy_files = __webpack_require__(82678);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
// EXTERNAL MODULE: ./build/core/maturity-model.js
var maturity_model = __webpack_require__(70827);
;// CONCATENATED MODULE: ./build/review/settings/own-policies/own-policy-schema.js




/** Most types, and most conditions, of one policy: they are run over every resource of a type. */
const typesMax = 50;
const conditionsMax = 10;
const valuesMax = 50;
/** Words for people. Nothing in them is invisible: they stand in reports and comments. */
const words = (max) => schemas/* string */.YjP()
    .regex(/\S/u, 'is empty')
    .max(max, `is longer than ${max} characters`)
    .regex(/^(?:[\t\r\n]|[^\p{Cc}\p{Cf}])*$/u, 'has a character that nobody sees');
/** A step may be chosen by the value of an attribute: `setting[name=containerInsights]`. */
const pathStep = String.raw `[A-Za-z_][\w-]*(?:\[(?:\w+=[^\[\]]+)?\])?\??`;
const pathShape = new RegExp(`^${pathStep}(?:\\.${pathStep})*$`, 'u');
const path = schemas/* string */.YjP()
    .max(200, 'is longer than 200 characters')
    .regex(pathShape, 'is not a path of an attribute: names joined by dots, `[]` behind a block that may be repeated, as in `rule[].enabled`');
const terraformType = schemas/* string */.YjP()
    .max(100)
    .regex(/^[a-z][a-z0-9]*_[a-z0-9_]+$/u, 'is not a Terraform type: write it as in the code, such as `aws_mq_broker`');
const cloudformationType = schemas/* string */.YjP()
    .max(200)
    .regex(/^(?!AWS::[^:]+$)[A-Za-z0-9]+(?:::[A-Za-z0-9_@-]+)+$/u, 'is not a CloudFormation type: write it as in the template, such as `AWS::AmazonMQ::Broker`');
const scalar = schemas/* union */.KCZ([schemas/* string */.YjP().max(500), schemas/* number */.aig(), schemas/* boolean */.zMY()], 'must be a text, a number, true or false');
const texts = schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(500)).min(1, 'is empty').max(valuesMax, `has more than ${valuesMax} values`);
function byType(type, value) {
    const count = (of) => Object.keys(of).length > 0 && Object.keys(of).length <= typesMax;
    return schemas/* record */.g1P(type, value).refine(count, `names no type, or more than ${typesMax}`);
}
function isWithoutTwins(degrees) {
    const values = degrees.flat().map((value) => value.toLowerCase());
    return new Set(values).size === values.length;
}
const order = schemas/* union */.KCZ([
    schemas/* enum */.k5n(own_policy/* orderNames */.pq),
    schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP().min(1), texts]))
        .min(2, 'needs two degrees at least, from weak to strong')
        .max(valuesMax)
        .refine(isWithoutTwins, 'names a value twice: each has one place'),
    schemas/* strictObject */.rej({ anythingBut: texts.describe('These are weak, everything else is not.') }),
    schemas/* strictObject */.rej({ naming: texts.describe('The more of these a list names, the stronger.') }),
    schemas/* strictObject */.rej({ without: texts.describe('A list that names one of these is weak.') }),
], `is none of ${own_policy/* orderNames */.pq.join(', ')}, no list of texts from weak to strong (quote numbers), and none of { anythingBut: [\u2026] }, { naming: [\u2026] }, { without: [\u2026] }`)
    .describe('From weak to strong. May be left out where `wanted` is true or false.');
const condition = schemas/* strictObject */.rej({
    terraform: path.optional().describe('Path of the attribute in Terraform.'),
    cloudformation: path.optional().describe('Path of the attribute in CloudFormation.'),
    is: schemas/* union */.KCZ([scalar, schemas/* array */.YOg(scalar).min(1).max(valuesMax)], 'must be a value, or a list of values')
        .optional()
        .describe('One of these values.'),
    like: schemas/* union */.KCZ([schemas/* string */.YjP().min(1).max(100), schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(100)).min(1).max(valuesMax)], 'must be a pattern of at most 100 characters, or a list of them')
        .optional()
        .describe('Like one of these patterns: `*` stands for any characters, `?` for one. Of a list one text is enough.'),
    isSet: schemas/* boolean */.zMY().optional().describe('Written at all, whatever it is, or not.'),
    default: scalar.optional().describe('What holds where nothing is written.'),
})
    .describe('What is presupposed of another attribute of the same resource: `is`, `like` or `isSet`.');
const conditions = (means) => schemas/* array */.YOg(condition).min(1, 'is empty').max(conditionsMax, `has more than ${conditionsMax} conditions`).optional().describe(means);
const unless = schemas/* array */.YOg(schemas/* strictObject */.rej({
    type: schemas/* union */.KCZ([terraformType, cloudformationType], 'is not a type of either dialect')
        .describe('Type of the setting, such as `aws_ebs_encryption_by_default`.'),
    only: conditions('It counts only if all of this holds.'),
}))
    .min(1, 'is empty')
    .max(conditionsMax)
    .optional()
    .describe('Settings of the account that make up for it, in the same root.');
const what = words(80).describe('What it is, behind "the": `public access`. With the resource it is the identity of a finding.');
const lacks = words(200).describe('Said behind the address of a resource that lacks it: `can be reached from the internet`.');
const onlyLoss = schemas/* literal */.euz(true).optional().describe('Nothing is wrong in itself: only what a change takes away is a finding.');
const only = conditions('Only resources of which all of this holds.');
const protection = schemas/* strictObject */.rej({
    what,
    lacks,
    terraform: byType(terraformType, path).optional().describe('Types of Terraform, each with the path of the attribute.'),
    cloudformation: byType(cloudformationType, path).optional().describe('Types of CloudFormation, each with the path of the attribute.'),
    order: order.optional(),
    default: scalar
        .nullable()
        .describe('What the service does where nothing is written: a value, `null` for nothing at all, or `elsewhere` where something outside of the code decides; then nothing is said.'),
    wanted: scalar
        .optional()
        .describe('The least that is wanted; of lists how long they are. Goes without saying with the orders `set`, `own-key`, `anythingBut`, `naming` and `without`.'),
    onlyLoss,
    only,
    unless,
    fix: schemas/* literal */.euz(false).optional().describe('No fix is offered: the wanted value alone would not do.'),
})
    .describe('An attribute that protects, by more or by less.');
const each = schemas/* union */.KCZ([path, schemas/* null */.chJ()], 'must be the path of an attribute, or nothing');
function companionPaths(type) {
    return schemas/* strictObject */.rej({
        each: byType(type, each).describe('Resources that want one, each with the attribute by which others may name it; none where they refer to it.'),
        has: byType(type, path).optional().describe('Companions, each with the path of the attribute that names the resource.'),
        orItself: byType(type, path).optional().describe('A part of the resource itself that does the same.'),
    })
        .optional();
}
const companion = schemas/* strictObject */.rej({
    what,
    lacks,
    terraform: companionPaths(terraformType),
    cloudformation: companionPaths(cloudformationType),
    onlyLoss,
    only,
    such: conditions('Only such companions count.'),
    unless,
})
    .describe('A resource that wants another one.');
const types = (type) => schemas/* array */.YOg(type).min(1, 'names no type').max(typesMax, `names more than ${typesMax} types`).optional();
const presence = schemas/* strictObject */.rej({
    what: words(80).describe('What is there: `Config recorder`.'),
    terraform: types(terraformType).describe('Types of Terraform that declare it.'),
    cloudformation: types(cloudformationType).describe('Types of CloudFormation that declare it.'),
    irreplaceable: schemas/* literal */.euz(true).optional().describe('Another that the change brings does not take its place.'),
    such: conditions('Only such resources are it at all.'),
    only: conditions('It counts only if all of this holds; a resource that says otherwise has it turned off.'),
})
    .describe('A thing of the account that is declared: a finding when a change takes it away.');
/** The one definition: messages and docs/own-policy.schema.json follow from it. What goes beyond a single key is in `own-policy-sense.ts`. */
const ownPolicySchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP()
        .regex(/^own-[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'is not an id for a policy of your own: `own-`, then small letters, digits and dashes, such as `own-broker-public`')
        .max(80, 'is longer than 80 characters')
        .describe('Its name: begins with `own-`. Settings, acceptances and findings go by it, so it stays as it is.'),
    title: words(120).describe('A short statement of the fault.'),
    why: words(1000).describe('What can happen.'),
    remedy: words(1000).describe('What to do now.'),
    severity: schemas/* enum */.k5n(finding/* severities */.gO).describe('Impact if it is true. By default `high` and above block.'),
    control: schemas/* enum */.k5n(maturity_model/* controls */.ne.map(({ id }) => id))
        .optional()
        .describe('Control of the AWS Security Maturity Model that it belongs to; its phase counts.'),
    phase: schemas/* union */.KCZ([schemas/* literal */.euz(1), schemas/* literal */.euz(2), schemas/* literal */.euz(3), schemas/* literal */.euz(4)], 'must be 1, 2, 3 or 4')
        .optional()
        .describe('Phase of the model from which it blocks, in place of the control or of its phase.'),
    limits: schemas/* array */.YOg(words(300))
        .max(10, 'has more than 10 sentences')
        .default([])
        .describe('What it knowingly does not see, one sentence each.'),
    protection: protection.optional(),
    companion: companion.optional(),
    presence: presence.optional(),
})
    .describe('A policy of your own, read from the base branch.');
/** For editors. */
function ownPolicyJsonSchema() {
    return {
        title: 'A policy of your own (.github/phasegate/policies/*.yml)',
        ...z.toJSONSchema(ownPolicySchema, { io: 'input', target: 'draft-7' }),
    };
}
/** Keys of a condition, which stand in a list. */
function ownPolicyKeysAt(route) {
    return typeof route.at(-1) === 'number' && (route.at(-2) === 'only' || route.at(-2) === 'such') ? Object.keys(condition.shape) : [];
}
/** Every key that may stand somewhere, to tell what a misspelt one means. */
const ownPolicyKeys = [
    ...[ownPolicySchema, protection, companion, presence, condition].flatMap(({ shape }) => Object.keys(shape)),
    'each',
    'has',
    'orItself',
    'type',
    'anythingBut',
    'naming',
    'without',
];

;// CONCATENATED MODULE: ./build/review/settings/own-policies/own-policy-sense.js

/** What no single key shows: keys that exclude each other, values that the order does not have, conditions that could never hold. */
function senseFaults(own) {
    const { protection, companion, presence, control, phase } = own;
    const forms = [protection, companion, presence].filter((form) => form !== undefined);
    return [
        ...(forms.length === 1 ? [] : [{ route: [], message: 'needs exactly one of `protection`, `companion` and `presence`' }]),
        ...(control === undefined && phase === undefined ? [{ route: [], message: 'needs a `control` of the model, or a `phase`' }] : []),
        ...(protection === undefined ? [] : protectionFaults(protection)),
        ...(companion === undefined ? [] : companionFaults(companion)),
        ...(presence === undefined ? [] : presenceFaults(presence)),
    ];
}
function protectionFaults(own) {
    const at = (...route) => ['protection', ...route];
    const unclear = wantedFault(own);
    if (unclear !== undefined)
        return [{ route: at(...unclear.route), message: unclear.message }];
    return [
        ...degreeFaults(own).map(({ route, message }) => ({ route: at(...route), message })),
        ...dialectFaults(own, at()),
        ...conditionFaults(own.only, own, at('only')),
        ...(own.unless ?? []).flatMap(({ type, only }, index) => conditionFaults(only, dialectOfType(type), at('unless', index, 'only'))),
    ];
}
/** Without it nobody can say what is stronger, or how much is enough. */
function wantedFault({ order, wanted, onlyLoss }) {
    const least = (0,own_policy/* leastOf */.zk)({ order, wanted });
    if (least === undefined && onlyLoss === undefined)
        return { route: [], message: 'needs `wanted`, or `onlyLoss: true` where only its fall counts' };
    if (wanted !== undefined && onlyLoss === true)
        return { route: ['wanted'], message: 'is not asked for where `onlyLoss` is true: take one of both away' };
    if (order !== undefined || typeof least === 'boolean')
        return undefined;
    if (typeof wanted === 'string' && /^(?:yes|no|on|off)$/iu.test(wanted))
        return { route: ['wanted'], message: `${quoted(wanted)} is a text here: write true or false, or an \`order\` that has it` };
    const message = 'needs an `order` beside it: only where `wanted` is true or false it goes without saying';
    return { route: [least === undefined ? 'default' : 'wanted'], message };
}
/** Values that stand nowhere between weak and strong. */
function degreeFaults(own) {
    const wanted = (0,own_policy/* leastOf */.zk)(own);
    const order = (0,own_policy/* orderOf */.mJ)(own.order, wanted);
    const faults = [];
    if (wanted !== undefined && order.rank(wanted) === undefined)
        faults.push({ route: ['wanted'], message: `${quoted(own.wanted)} has no place in the order` });
    if (own.default !== own_policy/* decidedElsewhere */.RU && order.rank(own.default) === undefined) {
        const message = `${quoted(own.default)} has no place in the order: name a value that has, or \`${own_policy/* decidedElsewhere */.RU}\``;
        faults.push({ route: ['default'], message });
    }
    return faults;
}
function companionFaults(own) {
    const at = (...route) => ['companion', ...route];
    const bare = dialects.filter((dialect) => own[dialect]?.has === undefined && own[dialect]?.orItself === undefined && own[dialect] !== undefined);
    return [
        ...dialectFaults(own, at()),
        ...bare.map((dialect) => ({ route: at(dialect), message: 'needs `has`, the companions, or `orItself`' })),
        ...conditionFaults(own.only, own, at('only')),
        ...conditionFaults(own.such, own, at('such')),
        ...(own.unless ?? []).flatMap(({ type, only }, index) => conditionFaults(only, dialectOfType(type), at('unless', index, 'only'))),
    ];
}
function presenceFaults(own) {
    const at = (...route) => ['presence', ...route];
    return [...dialectFaults(own, at()), ...conditionFaults(own.such, own, at('such')), ...conditionFaults(own.only, own, at('only'))];
}
const dialects = ['terraform', 'cloudformation'];
function dialectFaults(own, route) {
    const isEmpty = dialects.every((dialect) => own[dialect] === undefined);
    return isEmpty ? [{ route, message: 'needs `terraform`, `cloudformation` or both' }] : [];
}
function dialectOfType(type) {
    return type.includes('::') ? { cloudformation: type } : { terraform: type };
}
/** Without a path and without a default it never holds in a dialect, and the policy would be silent there. */
function conditionFaults(conditions, own, route) {
    return (conditions ?? []).flatMap((condition, index) => {
        const at = [...route, index];
        const { is, like, isSet } = condition;
        if ([is, like, isSet].filter((one) => one !== undefined).length !== 1)
            return [{ route: at, message: 'needs exactly one of `is`, `like` and `isSet`' }];
        if (isSet !== undefined && condition.default !== undefined)
            return [{ route: [...at, 'default'], message: 'says nothing beside `isSet`: take it away' }];
        const missing = dialects.find((dialect) => own[dialect] !== undefined && condition[dialect] === undefined && condition.default === undefined);
        return missing === undefined
            ? []
            : [{ route: at, message: `needs a path for \`${missing}\`, which the policy is about, or a \`default\` that holds there` }];
    });
}
function quoted(value) {
    return `\`${String(value)}\``;
}

;// CONCATENATED MODULE: ./build/review/settings/own-policies/parse-own-policy.js







/** Reads a file of one policy. Never throws. */
function parseOwnPolicy(file) {
    const fail = (line, what) => ({ line, problem: `${file.path}:${line}: ${what}` });
    if (file.text.length > own_policy_files/* ownPolicyCharsMax */.Oe)
        return fail(1, `is longer than ${own_policy_files/* ownPolicyCharsMax */.Oe} characters. Make it shorter.`);
    const { documents, diagnostics } = (0,parse_yaml/* parseYaml */.h)(file);
    const [unread] = diagnostics;
    if (unread !== undefined)
        return fail(unread.location.range.startLine, unread.message);
    const [root, second] = documents;
    if (second !== undefined)
        return fail(second.range.startLine, 'a second document begins. Give each policy a file of its own.');
    if (root?.kind !== 'mapping')
        return fail(1, 'holds no policy. It begins with `id: own-\u2026`; see docs/own-policies.md.');
    const { data, faults } = (0,yaml_data/* toData */.O)(root);
    if (faults.length > 0)
        return fail(...wordsOf(faults, root));
    const parsed = ownPolicySchema.safeParse(data);
    if (!parsed.success)
        return fail(...wordsOf((0,fault_words/* toFaults */.Tv)(parsed.error.issues, data), root));
    const own = parsed.data;
    const nonsense = senseFaults(own);
    return nonsense.length > 0 ? fail(...wordsOf(nonsense, root)) : { own, root };
}
/** One line, whatever the number: the first is mended first, and often takes others along. */
function wordsOf(faults, root) {
    const [first = { route: [], message: 'is not understood' }] = faults;
    const more = faults.length > 1 ? ` (${faults.length - 1} more in this file)` : '';
    return [(0,yaml_data/* lineAt */.m)(root, first.route), `${(0,tell_fault/* tellFault */.M)(first, faults, page)}${more}`];
}
const page = { whole: 'the policy', keys: ownPolicyKeys, keysAt: ownPolicyKeysAt, path: 'docs/own-policies.md' };

;// CONCATENATED MODULE: ./build/review/settings/own-policies/to-own-policies.js


/** Each file by itself; an id that two of them have is a problem of the second. */
function parseOwnPolicies(files) {
    const byId = new Map();
    const problems = [];
    for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
        const result = parseOwnPolicy(file);
        if ('problem' in result) {
            problems.push(result.problem);
            continue;
        }
        const { own, root } = result;
        const other = byId.get(own.id);
        if (other === undefined)
            byId.set(own.id, { path: file.path, own, root });
        else
            problems.push(`${file.path}:1: id \`${own.id}\` is that of ${other.path}, too. Give one of both another.`);
    }
    return { parsed: [...byId.values()], problems };
}
/** The policies that the files state. */
function toOwnPolicies(files) {
    const { parsed, problems } = parseOwnPolicies(files);
    return { policies: parsed.map(({ own }) => (0,own_policy/* toPolicy */.iJ)(own)), paths: new Map(parsed.map(({ path, own }) => [own.id, path])), problems };
}


/***/ })

};
