export const id = 3056;
export const ids = [3056];
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

/***/ 97528:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  genaiGuardrailMissing: () => (/* reexport */ genaiGuardrailMissing),
  genaiProtectionPresent: () => (/* reexport */ genaiProtectionPresent),
  genaiProtectionWeakened: () => (/* reexport */ genaiProtectionWeakened)
});

// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
// EXTERNAL MODULE: ./build/policies/forms/protection.js + 3 modules
var protection = __webpack_require__(72403);
;// CONCATENATED MODULE: ./build/policies/bedrock/genai-guardrail-missing.js


const notebook = (0,order/* ranks */.CS)('Enabled', 'Disabled');
const genaiGuardrailMissing = (0,protection/* defineProtection */.tW)({
    id: 'genai-guardrail-missing',
    control: 'genai-data-protection',
    severity: 'medium',
    title: 'Agent without a guardrail, or a model or notebook that reaches the internet',
    why: 'A prompt can make an agent say or do what nobody meant, and a notebook or a model with a way out can carry the data it works on away.',
    remedy: 'Attach a guardrail to the agent, isolate the network of models, and give notebooks no direct way to the internet and no root.',
    limits: [
        'Calls of a model in the code of applications are not looked into.',
        'Flows and knowledge bases get theirs where they are called.',
    ],
    covers: {
        checkov: ['CKV_AWS_383', 'CKV_AWS_122', 'CKV_AWS_307', 'CKV_AWS_370'],
        kics: ['SageMaker Enabling Internet Access'],
        securityHub: ['SageMaker.1', 'SageMaker.3', 'SageMaker.5'],
    },
    rows: [
        {
            what: 'guardrail of the agent',
            terraform: { aws_bedrockagent_agent: 'guardrail_configuration' },
            cloudformation: { 'AWS::Bedrock::Agent': 'GuardrailConfiguration' },
            order: order/* set */.hZ,
            byDefault: null,
            wanted: 'set',
            fix: false,
            lacks: 'has no guardrail',
        },
        {
            what: 'notebook without a way to the internet',
            terraform: { aws_sagemaker_notebook_instance: 'direct_internet_access' },
            cloudformation: { 'AWS::SageMaker::NotebookInstance': 'DirectInternetAccess' },
            order: notebook,
            byDefault: 'Enabled',
            wanted: 'Disabled',
            lacks: 'has a way of its own to the internet',
        },
        {
            what: 'notebook without root',
            terraform: { aws_sagemaker_notebook_instance: 'root_access' },
            cloudformation: { 'AWS::SageMaker::NotebookInstance': 'RootAccess' },
            order: notebook,
            byDefault: 'Enabled',
            wanted: 'Disabled',
            severity: 'low',
            lacks: 'lets its users be root',
        },
        {
            what: 'isolation of the network',
            terraform: { aws_sagemaker_model: 'enable_network_isolation' },
            cloudformation: { 'AWS::SageMaker::Model': 'EnableNetworkIsolation' },
            order: order/* onOff */.Ro,
            byDefault: false,
            wanted: true,
            severity: 'low',
            lacks: 'runs its model with a way out to the network',
        },
    ],
});

// EXTERNAL MODULE: ./build/policies/forms/presence.js
var presence = __webpack_require__(48126);
;// CONCATENATED MODULE: ./build/policies/bedrock/genai-protection-present.js

const genaiProtectionPresent = (0,presence/* definePresence */.nm)({
    id: 'genai-protection-present',
    control: 'genai-data-protection',
    severity: 'info',
    title: 'Models have guardrails, and their use is recorded',
    why: 'A prompt can carry customers\u2019 data out, and an answer can carry what nobody checked. A guardrail holds back both, and a log shows them.',
    remedy: 'Declare a guardrail, and log invocations.',
    limits: ['What the guardrail holds back is not looked at.'],
    covers: {},
    rows: [
        { what: 'guardrail', terraform: ['aws_bedrock_guardrail'], cloudformation: ['AWS::Bedrock::Guardrail'] },
        { what: 'log of invocations', terraform: ['aws_bedrock_model_invocation_logging_configuration'] },
    ],
});

// EXTERNAL MODULE: ./build/policies/forms/loss.js
var loss = __webpack_require__(31388);
// EXTERNAL MODULE: ./build/model/fact.js
var fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/core/value.js
var core_value = __webpack_require__(29207);
// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
;// CONCATENATED MODULE: ./build/policies/bedrock/guardrail-degree.js



const strengths = new Map([
    ['NONE', 0],
    ['LOW', 1],
    ['MEDIUM', 2],
    ['HIGH', 3],
]);
const actions = new Map([
    ['NONE', 0],
    ['ANONYMIZE', 1],
    ['BLOCK', 2],
]);
/** A part that is not known is left out: nothing is said of it. */
function guardrailDegree({ address, attributes }) {
    const filters = listed(attributes, ['content_policy_config', 'ContentPolicyConfig'], ['filters_config', 'FiltersConfig']);
    const sensitive = ['sensitive_information_policy_config', 'SensitiveInformationPolicyConfig'];
    const entities = listed(attributes, sensitive, ['pii_entities_config', 'PiiEntitiesConfig']);
    const patterns = listed(attributes, sensitive, ['regexes_config', 'RegexesConfig']);
    const topics = listed(attributes, ['topic_policy_config', 'TopicPolicyConfig'], ['topics_config', 'TopicsConfig']);
    const parts = [
        ...filters.flatMap((one) => [
            ...part(one, ['type', 'Type'], ['input_strength', 'InputStrength'], strengths, (name) => `${name} in prompts`),
            ...part(one, ['type', 'Type'], ['output_strength', 'OutputStrength'], strengths, (name) => `${name} in answers`),
        ]),
        ...entities.flatMap((one) => part(one, ['type', 'Type'], ['action', 'Action'], actions, (name) => `entity ${name}`)),
        ...patterns.flatMap((one) => part(one, ['name', 'Name'], ['action', 'Action'], actions, (name) => `pattern ${name}`)),
        ...topics.flatMap((one) => part(one, ['name', 'Name'], ['type', 'Type'], new Map([['DENY', 1]]), (name) => `topic ${name}`)),
    ];
    return { address, parts: new Map(parts), open: openPart(attributes) };
}
function listed(from, outer, inner) {
    return (0,fact/* blocks */.Bv)((0,fact/* firstAttribute */.Z9)((0,fact/* firstAttribute */.Z9)(from, outer), inner)).items;
}
function part(block, nameIn, wordIn, ranks, called) {
    const name = (0,fact/* readText */.yR)((0,fact/* firstAttribute */.Z9)(block, nameIn));
    const word = (0,fact/* readText */.yR)((0,fact/* firstAttribute */.Z9)(block, wordIn));
    const least = leastOf(word, ranks);
    const rank = least === undefined ? undefined : ranks.get(least.value);
    if (name.kind !== 'known' || least === undefined || rank === undefined)
        return [];
    const at = [...(0,define_policy/* traceOf */.fC)(least.source), ...(0,define_policy/* traceOf */.fC)(block)];
    return [[called(name.value), { rank, word: least.value, at, decides: least.condition }]];
}
/** Of several known words the one that holds back least. */
function leastOf(word, ranks) {
    const inOrder = [...ranks].toSorted(([, a], [, b]) => a - b);
    const found = inOrder.flatMap(([one]) => (0,fact/* holding */.G)(word, (text) => text === one) ?? []);
    return found[0];
}
/** The first part of which head holds back less, in words and with its place; undefined when there is none. */
function lessHeld(base, head) {
    for (const [name, before] of base.parts) {
        const now = head.parts.get(name);
        if (now === undefined ? before.rank > 0 && head.open === undefined : now.rank < before.rank)
            return { words: `${name}: from ${before.word} to ${now?.word ?? 'nothing'}`, at: now?.at ?? [], decides: now?.decides };
    }
    return undefined;
}
const configNames = ['content_policy_config', 'sensitive_information_policy_config', 'topic_policy_config'];
const propertyNames = ['ContentPolicyConfig', 'SensitiveInformationPolicyConfig', 'TopicPolicyConfig'];
/** Block, list, block, value. */
const depthMax = 5;
/** What keeps a part from being known, if something does: then a part that is missing says nothing. */
function openPart(attributes) {
    return [...configNames, ...propertyNames].flatMap((name) => openIn((0,fact/* attribute */.lt)(attributes, name), 0) ?? [])[0];
}
function openIn(value, depth) {
    if (value === undefined || depth > depthMax)
        return undefined;
    // Of several known words the least counts.
    const isWord = value.kind === 'choice' && (0,core_value/* possibleValues */.Mp)(value).every((one) => one.kind === 'string');
    const unknown = isWord ? undefined : (0,fact/* unknownPart */.QH)(value);
    if (unknown !== undefined)
        return unknown;
    const inside = value.kind === 'list' ? value.items : value.kind === 'map' ? [...value.entries.values()] : [];
    const more = value.kind === 'list' || value.kind === 'map' ? value.more : undefined;
    return more ?? inside.flatMap((one) => openIn(one, depth + 1) ?? [])[0];
}

;// CONCATENATED MODULE: ./build/policies/bedrock/genai-protection-weakened.js




const words = (0,loss/* defineLoss */.p)({
    id: 'genai-protection-weakened',
    control: 'genai-data-protection',
    severity: 'high',
    title: 'A model is held back less, or its use is no longer recorded',
    why: 'What the guardrail kept out of prompts and answers goes through from this change on: data of customers, instructions of strangers, whatever somebody chose to deny.',
    remedy: 'Keep the guardrail, its filters and its version, and the log of invocations.',
    limits: [
        'Definitions of topics, lists of words and patterns are not compared, only whether they are there.',
        'What an AI opt-out policy says is not compared, only that there is one.',
    ],
    covers: {},
    speaksFor: ['genai-protection-present', 'genai-guardrail-missing'],
    presences: [
        { what: 'guardrail', terraform: ['aws_bedrock_guardrail'], cloudformation: ['AWS::Bedrock::Guardrail'] },
        { what: 'log of invocations', terraform: ['aws_bedrock_model_invocation_logging_configuration'] },
        {
            what: 'AI opt-out policy',
            terraform: ['aws_organizations_policy'],
            cloudformation: ['AWS::Organizations::Policy'],
            such: [{ terraform: 'type', cloudformation: 'Type', is: ['AISERVICES_OPT_OUT_POLICY'] }],
        },
    ],
    falls: [
        {
            what: 'guardrail of the agent',
            terraform: { aws_bedrockagent_agent: 'guardrail_configuration' },
            cloudformation: { 'AWS::Bedrock::Agent': 'GuardrailConfiguration' },
            order: order/* set */.hZ,
            byDefault: null,
            lacks: 'has no guardrail',
        },
        {
            what: 'version of the guardrail',
            terraform: { aws_bedrockagent_agent: 'guardrail_configuration[].guardrail_version' },
            cloudformation: { 'AWS::Bedrock::Agent': 'GuardrailConfiguration?.GuardrailVersion' },
            order: (0,order/* anyBut */.uC)('DRAFT'),
            lacks: 'takes whatever draft there is',
        },
    ],
});
const genaiProtectionWeakened = {
    ...words,
    evaluate: (subject, model) => [...words.evaluate(subject, model), ...heldBack(subject)],
    weaker: (base, head) => (0,protection/* weakerDegree */.AU)(base, head) ?? weakerGuardrail(base, head),
};
function heldBack({ address, resource }) {
    if (resource.type !== 'aws_bedrock_guardrail' && resource.type !== 'AWS::Bedrock::Guardrail')
        return [];
    const degree = guardrailDegree(resource);
    const strength = { claim: 'strength', aspect: 'what it holds back', degree, trace: [resource.declaration] };
    if (degree.open === undefined)
        return [strength];
    return [strength, { claim: 'unresolved', aspect: 'parts', unknown: degree.open, message: `what ${address} holds back` }];
}
function weakerGuardrail(base, head) {
    if (!isGuardrail(base) || !isGuardrail(head))
        return undefined;
    const less = lessHeld(base, head);
    if (less === undefined)
        return undefined;
    const [end, confidence] = less.decides === undefined ? [''] : [`, for some values of ${less.decides.expression}`, 'likely'];
    return {
        message: `${head.address} holds back less. ${less.words}${end}.`,
        ...(confidence === undefined ? {} : { confidence }),
        ...(less.at.length === 0 ? {} : { trace: less.at }),
    };
}
function isGuardrail(degree) {
    return typeof degree === 'object' && degree !== null && 'parts' in degree;
}

;// CONCATENATED MODULE: ./build/policies/chunks/bedrock.generated.js
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
