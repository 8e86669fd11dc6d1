export const id = 216;
export const ids = [216];
export const modules = {

/***/ 2216:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig),
  parseConfigInput: () => (/* binding */ parseConfigInput)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./build/core/location.js
var core_location = __webpack_require__(7539);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
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


const phaseSchema = schemas/* union */.KCZ([schemas/* literal */.euz(1), schemas/* literal */.euz(2), schemas/* literal */.euz(3), schemas/* literal */.euz(4)], 'a phase is 1, 2, 3 or 4');
const waiverSchema = schemas/* strictObject */.rej({
    fingerprint: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{32}$/u, 'a fingerprint is 32 hexadecimal digits')
        .describe('Fingerprint of the finding, whole: a name for another resource whose fingerprint begins alike is soon found.'),
    reason: schemas/* string */.YjP().min(8, 'say why in at least 8 characters').describe('Why the risk is accepted.'),
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
        .regex(/^[a-z][a-z0-9-]{1,60}$/u, 'an id is small letters, digits and dashes')
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
], 'is `advise`, `block`, or `default` and `paths` with these words')
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
    trustedAccounts: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^\d{12}$/u, 'an account id has 12 digits'))
        .default([])
        .describe('AWS accounts that count as yours: who lets them in lets no stranger in, and a key of theirs is named so.'),
    regions: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[a-z]{2}(?:-[a-z]+)+-\d$/u, 'a region is written like eu-central-1'))
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

// EXTERNAL MODULE: ./build/review/settings/config.js
var config = __webpack_require__(4369);
;// CONCATENATED MODULE: ./build/review/settings/parse-config.js




/** Reads YAML. Every problem names the path in the document and what is wanted there; the text's other settings do not take effect then. */
function parseConfig(text, path) {
    let data;
    try {
        data = (0,js_yaml/* load */.Hh)(text) ?? {};
    }
    catch (error) {
        return {
            config: config/* defaultConfig */.s,
            problems: [problem(path, `is not valid YAML: ${error instanceof Error ? firstLine(error.message) : 'unreadable'}`)],
        };
    }
    const result = configSchema.safeParse(data);
    if (result.success)
        return { config: result.data, problems: [] };
    const problems = result.error.issues.map((issue) => problem(path, `${issue.path.join('.') || 'the document'}: ${issue.message}`));
    return { config: config/* defaultConfig */.s, problems };
}
/** For configuration that is given as data. Throws a `TypeError` that names each wrong setting. */
function parseConfigInput(input) {
    const result = configSchema.safeParse(input);
    if (result.success)
        return result.data;
    throw new TypeError(result.error.issues.map((issue) => `config.${issue.path.join('.')}: ${issue.message}`).join('; '));
}
function problem(path, message) {
    return { kind: 'parse-error', message: `${path}: ${message}`, location: { path, range: (0,core_location/* lineRange */.A)(1) } };
}
function firstLine(text) {
    return text.split('\n', 1)[0] ?? text;
}


/***/ })

};
