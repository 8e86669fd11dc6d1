export const id = 3317;
export const ids = [3317];
export const modules = {

/***/ 30013:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ opposite),
/* harmony export */   SD: () => (/* binding */ describeCircumstances),
/* harmony export */   WP: () => (/* binding */ both),
/* harmony export */   gP: () => (/* binding */ either)
/* harmony export */ });
/* unused harmony exports isWithin, equalCircumstances */
/** More texts than this about one thing tell nobody anything. */
const textsMax = 64;
/** Things that are looked at together. */
const subjectsMax = 8;
/** Both at once; undefined when no deployment can be both. */
function both(a, b) {
    const together = [...a];
    for (const one of b) {
        const index = together.findIndex((other) => other.of === one.of);
        const other = together[index];
        if (other === undefined) {
            if (together.length < subjectsMax)
                together.push(one);
            continue;
        }
        const merged = meet(other, one);
        if (merged === undefined)
            return undefined;
        together[index] = merged;
    }
    return together;
}
function meet(a, b) {
    if ('is' in a) {
        const left = 'is' in b ? a.is.filter((text) => b.is.includes(text)) : a.is.filter((text) => !b.isNot.includes(text));
        return left.length === 0 && isOneThing(a.of) ? undefined : { of: a.of, is: left.length === 0 ? a.is : left };
    }
    if ('is' in b)
        return meet(b, a);
    return { of: a.of, isNot: [...new Set([...a.isNot, ...b.isNot])].slice(0, textsMax) };
}
/** The same text is the same thing only for what is decided once for a deployment; `each.key` or `uuid()` may differ at each use. */
function isOneThing(of) {
    return /^(?:module\.[\w-]+(?:\["?[\w.-]+"?\])?\.)*var(?:\.[\w-]+)+$|^terraform\.workspace$|^(?:Parameters|Conditions)\.\w+$|^AWS::\w+$/.test(of);
}
/** Either of them: what both say of the same single thing, else nothing is known. */
function either(a, b) {
    const [first, ...moreOfA] = a;
    const [second, ...moreOfB] = b;
    if (first === undefined || second === undefined || first.of !== second.of || moreOfA.length + moreOfB.length > 0) {
        return equalCircumstances(a, b) ? a : [];
    }
    if ('is' in first && 'is' in second) {
        const is = [...new Set([...first.is, ...second.is])];
        return is.length > textsMax ? [] : [{ of: first.of, is }];
    }
    const isNot = 'is' in first
        ? without(second, first)
        : 'is' in second
            ? without(first, second)
            : first.isNot.filter((text) => second.isNot.includes(text));
    return isNot.length === 0 ? [] : [{ of: first.of, isNot }];
}
function without(negative, positive) {
    return 'isNot' in negative && 'is' in positive ? negative.isNot.filter((text) => !positive.is.includes(text)) : [];
}
/** The opposite of one thing; of several at once, nothing is known. */
function opposite(circumstances) {
    const [only, ...others] = circumstances;
    if (only === undefined || others.length > 0)
        return [];
    return ['is' in only ? { of: only.of, isNot: only.is } : { of: only.of, is: only.isNot }];
}
/** Is every deployment of `narrow` one of `wide`? Never true by mistake. */
function isWithin(narrow, wide) {
    return wide.every((outer) => narrow.some((inner) => {
        if (inner.of !== outer.of)
            return false;
        if ('is' in outer)
            return 'is' in inner && inner.is.every((text) => outer.is.includes(text));
        return 'is' in inner
            ? isOneThing(inner.of) && inner.is.every((text) => !outer.isNot.includes(text))
            : outer.isNot.every((text) => inner.isNot.includes(text));
    }));
}
function equalCircumstances(a, b) {
    return isWithin(a, b) && isWithin(b, a);
}
/** `var.environment is "dev" or "test"`; undefined when nothing is known. */
function describeCircumstances(circumstances) {
    if (circumstances.length === 0)
        return undefined;
    return circumstances
        .map((one) => ('is' in one ? `${one.of} is ${listed(one.is, 'or')}` : `${one.of} is not ${listed(one.isNot, 'or')}`))
        .join(' and ');
}
/** Texts that a message shows. */
const shownMax = 4;
function listed(texts, word) {
    const quoted = texts.map((text) => (/^(?:true|false|null|-?\d+(?:\.\d+)?)$/.test(text) ? text : JSON.stringify(text)));
    const shown = quoted.length > shownMax ? [...quoted.slice(0, shownMax - 1), `${quoted.length - shownMax + 1} others`] : quoted;
    return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} ${word} ${shown.at(-1) ?? ''}`;
}


/***/ }),

/***/ 91431:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ perCode)
/* harmony export */ });
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59973);

/**
 * Makes a thing of one side once, when it is first asked for. Whatever is kept by a model is kept here: who takes it depends on all that it was made
 * of, and says so.
 */
function perCode(make) {
    const made = new WeakMap();
    return (code) => {
        const known = made.get(code) ?? (0,_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .withReadings */ .wn)(() => make(code));
        made.set(code, known);
        (0,_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .readAgain */ .n)(known.readings);
        return known.thing;
    };
}


/***/ }),

/***/ 35426:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ perResource)
/* harmony export */ });
/**
 * Makes a thing of a resource once. Both sides of a review share the resources that the change cannot reach, and with them what was made of
 * these. Only for what depends on nothing but the resource.
 */
function perResource(make) {
    const made = new WeakMap();
    return (resource) => {
        const known = made.get(resource);
        if (known !== undefined)
            return known;
        const thing = make(resource);
        made.set(resource, thing);
        return thing;
    };
}


/***/ }),

/***/ 59973:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X0: () => (/* binding */ readKind),
/* harmony export */   ZT: () => (/* binding */ noted),
/* harmony export */   hF: () => (/* binding */ reading),
/* harmony export */   hq: () => (/* binding */ readType),
/* harmony export */   n: () => (/* binding */ readAgain),
/* harmony export */   qo: () => (/* binding */ properties),
/* harmony export */   w6: () => (/* binding */ kindMark),
/* harmony export */   wn: () => (/* binding */ withReadings)
/* harmony export */ });
/** How a property is called among the types of resources. */
const asked = {
    resources: '.resources',
    providers: '.providers',
    inputs: '.inputs',
    texts: '.texts',
    beside: '.beside',
    isBesideCut: '.isBesideCut',
    history: '.history',
    skipped: '.skipped',
    scanSecrets: '.scanSecrets',
    knownAccounts: '.knownAccounts',
    houseRules: '.houseRules',
};
const properties = new Map(Object.entries(asked).map(([property, name]) => [name, property]));
let current;
/** The same code, where each property that is read is remembered for whoever wants to know what he depends on. */
function noted(code) {
    const getters = Object.entries(code).map(([property, value]) => {
        const name = asked[property];
        const get = () => {
            current?.set(name, value);
            return value;
        };
        return [property, { get, enumerable: true }];
    });
    // What stands there is what was given.
    return Object.defineProperties({}, Object.fromEntries(getters));
}
function readType(type, resources) {
    current?.set(type, resources);
    return resources;
}
/** Whatever the view was made of: it is read as the things that are in it. */
function readKind(kind, subjects) {
    current?.set(kindMark + kind, subjects);
}
/** Begins the name of a kind among those of types and properties. */
const kindMark = '@';
/** Does something, and adds what it reads to the readings: whatever says the same gives the same. */
function reading(into, read) {
    const outer = current;
    current = into;
    try {
        return read();
    }
    finally {
        current = outer;
    }
}
/** Makes a thing, and says what it was made of. */
function withReadings(make) {
    const readings = new Map();
    return { thing: reading(readings, make), readings };
}
/** Whoever takes a thing that was made before depends on what it was made of. */
function readAgain(readings) {
    if (current !== undefined)
        for (const [name, value] of readings)
            current.set(name, value);
}


/***/ }),

/***/ 61102:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ referencesOf),
/* harmony export */   i: () => (/* binding */ referencesIn)
/* harmony export */ });
/* harmony import */ var _per_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35426);

/** Addresses of the resources of the same root that a value refers to, wherever in it: in a list, a block, a text with holes, an option. */
function referencesIn(value) {
    if (value === undefined)
        return [];
    const found = [];
    collect(value, found);
    return found;
}
/** Each address once that a resource refers to, wherever in it. */
const referencesOf = (0,_per_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .perResource */ .a)((resource) => [...new Set(referencesIn(resource.attributes))]);
function collect(value, found) {
    for (const { of } of value.origin.via)
        if (of !== undefined)
            found.push(of.address);
    switch (value.kind) {
        case 'unknown':
            if (value.reference !== undefined)
                found.push(value.reference.address);
            return;
        case 'template':
            for (const part of value.parts)
                if (typeof part !== 'string')
                    collect(part, found);
            return;
        case 'list':
            for (const item of value.items)
                collect(item, found);
            return;
        case 'map':
            for (const entry of value.entries.values())
                collect(entry, found);
            return;
        case 'choice':
            for (const option of value.options)
                collect(option, found);
            return;
        case 'json-text':
            collect(value.content, found);
            return;
        case 'null':
        case 'bool':
        case 'number':
        case 'string':
            return;
    }
}


/***/ }),

/***/ 14984:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ writtenBlocks),
/* harmony export */   o: () => (/* binding */ moreBlocks)
/* harmony export */ });
/* harmony import */ var _core_circumstance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30013);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96962);


/** Each block once. What stands in every option, or in the default, is there whatever is chosen. */
function writtenBlocks(written) {
    if (written?.kind === 'choice')
        return ofChoice(written);
    return (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(written).items.flatMap((item) => (item.kind === 'choice' ? ofChoice(item) : item.kind === 'map' ? [{ body: item }] : []));
}
function ofChoice(choice) {
    const found = new Map();
    for (const [index, option] of choice.options.entries()) {
        const isDefault = index === 0 && choice.firstIsDefault === true;
        const here = choice.when?.[index] ?? [];
        for (const { body, only } of writtenBlocks(option)) {
            const known = found.get(body) ?? { always: 0, when: undefined };
            const there = only === undefined ? here : ((0,_core_circumstance_js__WEBPACK_IMPORTED_MODULE_1__/* .both */ .WP)(here, only.when) ?? here);
            found.set(body, {
                always: known.always + (only !== undefined ? 0 : isDefault ? choice.options.length : 1),
                when: known.when === undefined ? there : (0,_core_circumstance_js__WEBPACK_IMPORTED_MODULE_1__/* .either */ .gP)(known.when, there),
            });
        }
    }
    return [...found].map(([body, { always, when }]) => always >= choice.options.length ? { body } : { body, only: { when: when ?? [], decides: choice.condition } });
}
/** What may come beside the blocks: the blocks of one of several known lists are those of some deployment, and there are no others. */
function moreBlocks(written) {
    if (written?.kind !== 'choice')
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(written).unknown;
    return written.options.map(moreBlocks).find((unknown) => unknown !== undefined);
}


/***/ }),

/***/ 94221:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fisWithoutStopCondition: () => (/* reexport */ fisWithoutStopCondition)
});

// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
// EXTERNAL MODULE: ./build/policies/forms/protection.js + 3 modules
var protection = __webpack_require__(72403);
;// CONCATENATED MODULE: ./build/policies/fis/fis-without-stop-condition.js


const fisWithoutStopCondition = (0,protection/* defineProtection */.tW)({
    id: 'fis-without-stop-condition',
    control: 'chaos-engineering',
    severity: 'medium',
    title: 'Nothing stops the experiment',
    why: 'An experiment that goes wrong goes on until its time is over, whatever breaks meanwhile.',
    remedy: 'Name an alarm of CloudWatch as the stop condition.',
    limits: [
        'What the experiment may do, and to how many resources, is not looked at; a role with full rights is reported by its own policy.',
    ],
    covers: {},
    rows: [
        {
            what: 'stop condition',
            terraform: { aws_fis_experiment_template: 'stop_condition[].source' },
            cloudformation: { 'AWS::FIS::ExperimentTemplate': 'StopConditions[].Source' },
            order: (0,order/* ranks */.CS)('none', 'aws:cloudwatch:alarm'),
            wanted: 'aws:cloudwatch:alarm',
            fix: false,
            lacks: 'has no stop condition',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/chunks/fis.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.



/***/ })

};
