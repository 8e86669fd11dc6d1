export const id = 9541;
export const ids = [9541];
export const modules = {

/***/ 89541:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  accessAnalyzerArchiveRuleBroad: () => (/* reexport */ accessAnalyzerArchiveRuleBroad),
  accessAnalyzerPresent: () => (/* reexport */ accessAnalyzerPresent)
});

// EXTERNAL MODULE: ./build/core/as-written.js
var as_written = __webpack_require__(32174);
// EXTERNAL MODULE: ./build/core/value.js
var value = __webpack_require__(29207);
// EXTERNAL MODULE: ./build/model/fact.js
var fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
;// CONCATENATED MODULE: ./build/policies/access-analyzer/access-analyzer-archive-rule-broad.js




const accessAnalyzerArchiveRuleBroad = (0,define_policy/* defineViolation */.z$)({
    id: 'access-analyzer-archive-rule-broad',
    control: 'cleanup-unintended-accesses',
    severity: 'medium',
    on: 'resource',
    types: ['aws_accessanalyzer_archive_rule', 'AWS::AccessAnalyzer::Analyzer'],
    dialects: ['terraform', 'cloudformation'],
    title: 'Findings about access from outside are put away unseen',
    why: 'Nobody is shown what an archive rule matches. A rule for everything that is public, or for a whole type of resource, hides the next bucket that is opened by mistake as well as the one that it was made for.',
    remedy: 'Archive by the resource and the principal that are meant.',
    limits: ['A filter on a resource, a principal, an account or a condition counts as naming what is meant.'],
    covers: {},
    *evaluate({ address, resource }) {
        const { rules, unknown: others } = rulesOf(resource);
        if (others !== undefined)
            yield { claim: 'unresolved', aspect: 'rules', unknown: others, message: `which archive rules ${address} has` };
        for (const { name, criteria, at, unknown } of rules) {
            if (unknown !== undefined)
                yield { claim: 'unresolved', aspect: `rule ${name}`, unknown, message: `what the archive rule ${(0,as_written/* asWritten */.q)(name)} matches` };
            const hides = unknown === undefined ? access_analyzer_archive_rule_broad_hidden(criteria) : undefined;
            if (hides === undefined)
                continue;
            yield {
                claim: 'violation',
                aspect: `rule ${name}`,
                message: `${address} archives ${hides}, whatever it is.`,
                trace: [...(0,define_policy/* traceOf */.fC)(at), resource.declaration],
                confidence: 'certain',
            };
        }
    },
});
function rulesOf({ type, attributes }) {
    if (type === 'aws_accessanalyzer_archive_rule')
        return { rules: [toRule(attributes, ['rule_name'], 'filter')] };
    const { items, unknown } = (0,fact/* blocks */.Bv)((0,fact/* firstAttribute */.Z9)(attributes, ['ArchiveRules']));
    return { rules: items.map((rule) => toRule(rule, ['RuleName'], 'Filter')), unknown };
}
function toRule(rule, names, filter) {
    const written = (0,fact/* firstAttribute */.Z9)(rule, [filter]);
    const { items, unknown } = (0,fact/* blocks */.Bv)(written);
    const open = unknown ?? items.flatMap((item) => openProperty(item) ?? [])[0];
    const name = (0,value/* scalarText */.ws)((0,fact/* firstAttribute */.Z9)(rule, names)) ?? '?';
    return { name, criteria: items.flatMap(toCriterion), at: items[0] ?? written ?? rule, unknown: open };
}
function openProperty(block) {
    const property = (0,fact/* readText */.yR)((0,fact/* firstAttribute */.Z9)(block, ['criteria', 'Property']));
    return property.kind === 'unknown' ? property.unknown : undefined;
}
function toCriterion(block) {
    const property = (0,value/* scalarText */.ws)((0,fact/* firstAttribute */.Z9)(block, ['criteria', 'Property']));
    const equal = (0,fact/* members */.ol)((0,fact/* firstAttribute */.Z9)(block, ['eq', 'Eq'])).items;
    const isPositive = ['eq', 'Eq', 'contains', 'Contains'].some((name) => (0,fact/* membersAndRest */.HO)((0,fact/* firstAttribute */.Z9)(block, [name])).length > 0) ||
        (0,fact/* decide */.LD)((0,fact/* readBool */.r5)((0,fact/* firstAttribute */.Z9)(block, ['exists', 'Exists'])), (is) => is, false) !== 'no';
    return property === undefined ? [] : [{ property, isTrue: equal.some((one) => (0,value/* scalarText */.ws)(one) === 'true'), isPositive }];
}
/** Criteria that say which finding is meant. */
const naming = /^(?:resource$|resourceOwnerAccount|principal\.|condition\.|id$)/u;
function access_analyzer_archive_rule_broad_hidden(criteria) {
    if (criteria.some(({ property, isPositive }) => isPositive && naming.test(property)))
        return undefined;
    if (criteria.length > 0 && !criteria.some(({ isPositive }) => isPositive))
        return 'every finding but some';
    if (criteria.some(({ property, isTrue }) => property === 'isPublic' && isTrue))
        return 'every finding of public access';
    const isOfType = criteria.length > 0 &&
        criteria.every(({ property, isPositive }) => !isPositive || /^(?:resourceType|findingType|status)$/u.test(property));
    return isOfType ? 'every finding of a type' : undefined;
}

// EXTERNAL MODULE: ./build/policies/forms/presence.js
var presence = __webpack_require__(48126);
;// CONCATENATED MODULE: ./build/policies/access-analyzer/access-analyzer-present.js

const accessAnalyzerPresent = (0,presence/* definePresence */.nm)({
    id: 'access-analyzer-present',
    control: 'cleanup-unintended-accesses',
    severity: 'info',
    title: 'Access from outside is analyzed',
    why: 'The analyzer names every resource that somebody outside the account can reach, when it becomes so.',
    remedy: 'Declare an analyzer for the account, or for the organization.',
    limits: ['What another repository declares is not visible.'],
    covers: { kics: ['IAM Access Analyzer Not Enabled'] },
    rows: [{ what: 'access analyzer', terraform: ['aws_accessanalyzer_analyzer'], cloudformation: ['AWS::AccessAnalyzer::Analyzer'] }],
});

;// CONCATENATED MODULE: ./build/policies/chunks/access-analyzer.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.




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
