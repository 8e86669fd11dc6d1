export const id = 2216;
export const ids = [2216,9835];
export const modules = {

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

/***/ 75919:
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

/***/ 42216:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig),
  parseConfigInput: () => (/* binding */ parseConfigInput)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./build/core/location.js
var core_location = __webpack_require__(17539);
// EXTERNAL MODULE: ./build/syntax/yaml/parse-yaml.js + 13 modules
var parse_yaml = __webpack_require__(33665);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return core._isoDateTime(ZodISODateTime, params);
}
function date(params) {
    return api/* _isoDate */.db(schemas/* ZodISODate */.Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
;// CONCATENATED MODULE: ./build/review/settings/config-schema.js


const phaseSchema = schemas/* union */.KCZ([schemas/* literal */.euz(1), schemas/* literal */.euz(2), schemas/* literal */.euz(3), schemas/* literal */.euz(4)], 'must be 1, 2, 3 or 4');
const waiverSchema = schemas/* strictObject */.rej({
    fingerprint: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{32}$/u, 'is not a fingerprint: it has 32 hexadecimal digits')
        .describe('Fingerprint of the finding, whole: a name for another resource whose fingerprint begins alike is soon found.'),
    reason: schemas/* string */.YjP().min(8, 'must say why in at least 8 characters').describe('Why the risk is accepted.'),
    until: date().optional().describe('Last day on which the waiver counts, YYYY-MM-DD.'),
    by: schemas/* string */.YjP().optional().describe('Who accepted it.'),
})
    .describe('Accepts one finding.');
const policySchema = schemas/* strictObject */.rej({
    gate: schemas/* enum */.k5n(['block', 'advise', 'off']).optional().describe('`block` whatever the phase, `advise` never block, `off` do not run.'),
    severity: schemas/* enum */.k5n(finding/* severities */.gO).optional().describe('Replaces the severity of the policy.'),
});
const patternSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP()
        .regex(/^[a-z][a-z0-9-]{1,60}$/u, 'is not an id: a small letter, then 1 to 60 small letters, digits and dashes')
        .describe('Its name: small letters, digits and dashes.'),
    title: schemas/* string */.YjP().min(3).max(100).optional().describe('What it finds, for people: `internal deploy token`.'),
    pattern: schemas/* string */.YjP()
        .min(3)
        .max(1000)
        .describe('Regular expression in the syntax of RE2. Its first group, if it has one, is the secret.'),
    confidence: schemas/* enum */.k5n(finding/* confidences */.E2).default('likely').describe('How sure a match is: `certain` and `likely` block by default.'),
})
    .describe('A secret of your own.');
const secretsSchema = schemas/* strictObject */.rej({ patterns: schemas/* array */.YOg(patternSchema).max(50).default([]).describe('Secrets that only you have.') })
    .describe('The search for secrets.');
const acceptanceSchema = schemas/* strictObject */.rej({
    permission: schemas/* enum */.k5n(['write', 'maintain', 'admin'])
        .default('write')
        .describe('Permission on the repository that a person needs to accept a finding.'),
    users: schemas/* array */.YOg(schemas/* string */.YjP()).default([]).describe('Only these people may accept, when the list is not empty.'),
    authorMayAccept: schemas/* boolean */.zMY().default(false).describe('Whether the author of a pull request may accept its findings alone.'),
    days: schemas/* number */.aig()
        .int()
        .min(1)
        .max(366)
        .default(90)
        .describe('How long an acceptance counts when it names no date, and the longest it may name.'),
})
    .describe('Who may accept findings by a comment, and for how long.');
const outcomeSchema = schemas/* enum */.k5n(['advise', 'block']);
const notJudgedSchema = schemas/* union */.KCZ([
    outcomeSchema,
    schemas/* strictObject */.rej({
        default: outcomeSchema.default('advise').describe('For every path that no pattern names.'),
        paths: schemas/* record */.g1P(schemas/* string */.YjP().min(1), outcomeSchema).default({}).describe('By pattern, as in `exclude`; the last that fits decides.'),
    }),
], 'must be `advise`, `block`, or `default` and `paths` with these words')
    .describe('What a changed file does that can change an AWS estate and was not evaluated (a CDK app, a Pulumi program, a module from elsewhere): `advise` tells it under the verdict, `block` blocks, too.');
const rootSchema = schemas/* strictObject */.rej({
    'var-files': schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .max(20)
        .optional()
        .describe('Variable files in the order of the command line, from the directory.'),
    workspace: schemas/* string */.YjP().min(1).optional().describe('What `terraform.workspace` is.'),
})
    .describe('The one deployment of a directory: replaces what is found in the repository.');
const templateSchema = schemas/* strictObject */.rej({ parameters: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).max(50).optional().describe('Parameter files, each of a stack of its own.') })
    .describe('The deployments of a template: replace what is found in the repository.');
/** The one definition: defaults, messages and docs/config.schema.json follow from it. */
const configSchema = schemas/* strictObject */.rej({
    model: schemas/* enum */.k5n(['v1', 'v2']).default('v2').describe('Version of the AWS Security Maturity Model that gives each control its phase.'),
    phase: phaseSchema
        .default(2)
        .describe('The phase your team has reached: controls up to it block, later ones advise where they are grave, and are counted else.'),
    severity: schemas/* enum */.k5n(finding/* severities */.gO).default('high').describe('Findings of this severity or above block.'),
    confidence: schemas/* enum */.k5n(finding/* confidences */.E2).default('likely').describe('Findings of this confidence or above block.'),
    unknown: schemas/* enum */.k5n(['advise', 'block'])
        .default('advise')
        .describe('What a value does that somebody outside the code decides (a variable without a default, a data source, a module or a macro that is not in the repository): `advise` shows it, `block` treats it like a violation.'),
    notJudged: notJudgedSchema.default('advise'),
    policies: schemas/* record */.g1P(schemas/* string */.YjP(), policySchema).default({}).describe('Settings of single policies, by id.'),
    exclude: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default([])
        .describe('Paths that are not read: `dir/`, `*.json`, `docs/**`. What is excluded is counted and shown.'),
    advise: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default([])
        .describe('Paths, as in `exclude`, whose findings only advise: examples, tests. What other code calls there counts for that code. Secrets, and policies that are set to `block`, block there as anywhere.'),
    trustedAccounts: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^\d{12}$/u, 'is not an account: its id has 12 digits'))
        .default([])
        .describe('AWS accounts that count as yours: who lets them in lets no stranger in, and a key of theirs is named so.'),
    regions: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[a-z]{2}(?:-[a-z]+)+-\d$/u, 'is not a region, such as eu-central-1'))
        .default([])
        .describe('AWS regions that may be used; when empty, those that a service control policy of the repository leaves open.'),
    requiredTags: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(128))
        .default([])
        .describe('Keys of tags that every resource must have which can bear tags.'),
    secrets: secretsSchema.default(secretsSchema.parse({})),
    acceptance: acceptanceSchema.default(acceptanceSchema.parse({})),
    waivers: schemas/* array */.YOg(waiverSchema).default([]).describe('Accepted findings.'),
    roots: schemas/* record */.g1P(schemas/* string */.YjP(), rootSchema).default({}).describe('Deployments of directories of Terraform files, by path.'),
    templates: schemas/* record */.g1P(schemas/* string */.YjP(), templateSchema).default({}).describe('Deployments of CloudFormation templates, by path.'),
})
    .describe('Configuration of Phasegate, read from the base commit.');
/** Every key that may stand somewhere, to tell what a misspelt one means. */
const configKeys = [
    ...[configSchema, policySchema, patternSchema, secretsSchema, acceptanceSchema, waiverSchema, rootSchema, templateSchema].flatMap(({ shape }) => Object.keys(shape)),
    'default',
    'paths',
];

// EXTERNAL MODULE: ./build/review/settings/config.js
var config = __webpack_require__(44369);
// EXTERNAL MODULE: ./build/review/settings/faults/fault-words.js
var fault_words = __webpack_require__(71749);
// EXTERNAL MODULE: ./build/review/settings/faults/tell-fault.js
var tell_fault = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/review/settings/faults/yaml-data.js
var yaml_data = __webpack_require__(17775);
;// CONCATENATED MODULE: ./build/review/settings/parse-config.js








/**
 * Reads YAML; a text with nothing in it sets nothing. Every problem says the line, the setting and what is wanted there; none of the text's
 * settings takes effect then.
 */
function parseConfig(text, path) {
    const failed = (problems) => ({ config: config/* defaultConfig */.s, problems });
    let documents;
    try {
        documents = (0,js_yaml/* loadAll */.gh)(text);
    }
    catch (error) {
        return failed([problem(path, undefined, `is not valid YAML: ${error instanceof Error ? firstLine(error.message) : 'unreadable'}`)]);
    }
    if (documents.length > 1)
        return failed([problem(path, undefined, 'holds more than one document: keep one, without a line `---` within it')]);
    const data = documents[0] ?? {};
    const result = configSchema.safeParse(data);
    if (result.success)
        return { config: result.data, problems: [] };
    const [root] = (0,parse_yaml/* parseYaml */.h)({ path, text }).documents;
    const faults = (0,fault_words/* toFaults */.Tv)(result.error.issues, data);
    return failed(faults.map((fault) => problem(path, (0,yaml_data/* lineAt */.m)(root, fault.route), (0,tell_fault/* tellFault */.M)(fault, faults, page))));
}
const page = { whole: 'the document', keys: configKeys, path: 'docs/settings.md' };
/** For configuration that is given as data. Throws a `TypeError` that names each wrong setting. */
function parseConfigInput(input) {
    const result = configSchema.safeParse(input);
    if (result.success)
        return result.data;
    const faults = (0,fault_words/* toFaults */.Tv)(result.error.issues, input);
    throw new TypeError(faults.map((fault) => `config: ${(0,tell_fault/* tellFault */.M)(fault, faults, page)}`).join('; '));
}
function problem(path, line, message) {
    const place = line === undefined ? path : `${path}:${line}`;
    return { kind: 'parse-error', message: `${place}: ${message}`, location: { path, range: (0,core_location/* lineRange */.Ap)(line ?? 1) } };
}
function firstLine(text) {
    return text.split('\n', 1)[0] ?? text;
}


/***/ })

};
