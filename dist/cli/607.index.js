export const id = 607;
export const ids = [607];
export const modules = {

/***/ 60607:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanTree: () => (/* binding */ scanTree)
});

// EXTERNAL MODULE: ./build/model/aws-model.js + 34 modules
var aws_model = __webpack_require__(32720);
// EXTERNAL MODULE: ./build/review/comparison/compare.js + 8 modules
var compare = __webpack_require__(42438);
// EXTERNAL MODULE: ./build/review/comparison/compare-deployments.js + 1 modules
var compare_deployments = __webpack_require__(65937);
// EXTERNAL MODULE: ./build/review/comparison/identity/identity-map.js + 12 modules
var identity_map = __webpack_require__(70811);
// EXTERNAL MODULE: ./build/review/settings/exclude.js
var settings_exclude = __webpack_require__(77797);
;// CONCATENATED MODULE: ./build/review/comparison/scan-scope.js

/** A root is judged when it stands in a named folder, or holds a named file. */
function rootsInScope(roots, scope) {
    const ofFiles = new Set([...scope.paths].map((path) => path.split('/').slice(0, -1).join('/')));
    return roots.filter((root) => isInFolder(root, scope) || ofFiles.has(root));
}
/** Of a folder of which only a file was named, what the file has to do with. */
function inScope(comparison, scope) {
    const { differences } = comparison;
    return {
        ...comparison,
        differences: differences.filter(({ root, trace }) => isInFolder(root, scope) || trace.some(({ path }) => scope.paths.has(path))),
    };
}
/** What was named by hand is read though the settings leave it out. */
function excludedInScope(exclude, { paths }) {
    return exclude.filter((pattern) => ![...paths].every((path) => (0,settings_exclude/* isExcluded */.R)(path, [pattern])));
}
function isInFolder(root, { folders }) {
    return folders.some((folder) => folder === '' || root === folder || root.startsWith(`${folder}/`));
}

// EXTERNAL MODULE: ./build/review/findings/assemble.js + 5 modules
var assemble = __webpack_require__(22978);
// EXTERNAL MODULE: ./build/review/findings/idle-settings.js + 1 modules
var idle_settings = __webpack_require__(31783);
// EXTERNAL MODULE: ./build/review/judge-models.js
var judge_models = __webpack_require__(84629);
// EXTERNAL MODULE: ./build/review/not-judged/find-unjudged.js + 21 modules
var find_unjudged = __webpack_require__(16414);
// EXTERNAL MODULE: ./build/review/review-tools.js + 2 modules
var review_tools = __webpack_require__(15346);
// EXTERNAL MODULE: ./build/review/sides/follow-links.js
var follow_links = __webpack_require__(58693);
// EXTERNAL MODULE: ./build/review/sides/lines/anchor.js
var lines_anchor = __webpack_require__(5685);
// EXTERNAL MODULE: ./build/review/sides/lines/source-place.js
var source_place = __webpack_require__(82103);
// EXTERNAL MODULE: ./build/review/sides/deployments/deploy-both.js
var deploy_both = __webpack_require__(2436);
// EXTERNAL MODULE: ./build/review/sides/deployments/deployment-side.js + 5 modules
var deployment_side = __webpack_require__(86340);
;// CONCATENATED MODULE: ./build/review/sides/load-alone.js


const emptySide = {
    revision: '',
    evaluations: [],
    deployed: [],
    texts: [],
    beside: [],
    isBesideCut: false,
    files: new Map(),
    skipped: [],
    diagnostics: [],
    replaced: [],
    carryOver: new Map(),
    aliases: new Map(),
    broken: [],
};
/** One side, with nothing beside it to be compared with. */
async function loadAlone(opened, roots) {
    const { nested } = await opened.templates.nesting();
    const side = await opened.load({ roots, importers: { paths: [], leftOut: 0, nestingLeftOut: 0, servicesLeftOut: 0, nested } });
    const nothing = { side: emptySide, deployments: deployment_side/* noDeployments */.w };
    return (0,deploy_both/* deployBoth */.L)(nothing, { side, deployments: opened.deployments }, (path) => path);
}

// EXTERNAL MODULE: ./build/review/sides/load-side.js + 9 modules
var load_side = __webpack_require__(30676);
// EXTERNAL MODULE: ./build/review/sides/secrets/secret-search.js + 1 modules
var secret_search = __webpack_require__(31798);
// EXTERNAL MODULE: ./build/review/verdict/cut-short.js
var cut_short = __webpack_require__(11456);
// EXTERNAL MODULE: ./build/review/verdict/failures.js
var failures = __webpack_require__(41308);
// EXTERNAL MODULE: ./build/review/verdict/notices.js
var notices = __webpack_require__(5170);
// EXTERNAL MODULE: ./build/review/verdict/waivers-of-side.js + 2 modules
var waivers_of_side = __webpack_require__(21157);
;// CONCATENATED MODULE: ./build/review/scan-tree.js




















/** One state, everything in it or in the scope: the comparison with an empty base. */
async function scanTree(tree, given, scope) {
    const started = given.now();
    const { config, problems, own, tools, policies: asked } = await (0,review_tools/* judgedBy */.N)(given, tree);
    const opened = await (0,load_side/* openSide */.O)({
        tree: await (0,follow_links/* followLinks */.n1)(tree),
        changed: scope?.paths ?? 'all',
        isScan: true,
        exclude: scope === undefined ? config.exclude : excludedInScope(config.exclude, scope),
        roots: config.roots,
        templates: config.templates,
        hclParser: tools.hclParser,
    });
    const roots = scope === undefined ? opened.roots : rootsInScope(opened.roots, scope);
    tools.progress.step('evaluating', 0, roots.length);
    const { base, head, pairs, cutRoots } = await loadAlone(opened, roots);
    tools.progress.step('running the policies');
    const { scan, problems: patternProblems } = await (0,secret_search/* secretSearch */.R6)(config, [head]);
    await (0,aws_model/* loadParts */.B)([...head.evaluations, ...head.deployed]);
    const facts = (0,judge_models/* factsOf */.xS)(config, scan);
    const model = (0,aws_model/* buildModel */.y)(head.evaluations, head.texts, { ...facts, skipped: head.skipped });
    const models = { base: (0,aws_model/* buildModel */.y)([], []), head: model };
    const { policies, claims } = await (0,judge_models/* judgeModels */.ad)(asked, models, pairs.length > 0);
    const identity = (0,identity_map/* identityMap */.$)([], base, head, tree.paths);
    const proof = { unknown: config.unknown, sameText: () => false, changesCode: true };
    const notJudged = (0,find_unjudged/* findUnjudgedIn */.$o)(scope === undefined ? tree.paths : [...scope.paths], { base, head, pairs, config, proof });
    const sides = { pairs, cutRoots, policies, base, head, claims, models };
    const around = { ...sides, files: [], headPaths: tree.paths, proof, facts };
    const deployed = await (0,compare_deployments/* withDeployments */.J)((0,compare/* compareClaims */.f)(claims.base, claims.head, identity, proof), around);
    const compared = (0,compare/* withDifferences */.Z)(deployed, notJudged.differences);
    const comparison = scope === undefined ? compared : inScope(compared, scope);
    const suppressions = (0,waivers_of_side/* suppressionsOf */.m)(head);
    const { acceptances, today } = tools;
    const waivers = (0,waivers_of_side/* waiversOf */.R)({ mode: 'scan', config, acceptances, today, suppressions, resources: model.resources, identity, head });
    const idleMode = scope === undefined ? 'scan' : 'review';
    return (0,assemble/* assemble */.f)({
        mode: 'scan',
        config,
        policies,
        own,
        base,
        head,
        claims,
        comparison,
        touched: (0,lines_anchor/* touchedLines */.Yv)([]),
        waivers,
        identity,
        notJudged: notJudged.entries,
        notices: [
            ...(0,notices/* misnamedSettings */.M7)(tree.paths),
            ...(0,idle_settings/* idleSettings */.w)({ mode: idleMode, config, tools, comparison, suppressions, waivers, paths: tree.paths }),
        ],
        failures: [
            ...problems,
            ...patternProblems,
            ...(0,failures/* policyFailures */.A$)(claims),
            ...deployed.failures,
            ...(0,failures/* missingFrom */.fY)(base, head),
            ...(0,cut_short/* searchCutShort */.F5)(base, head, scan, identity),
        ],
        filesChanged: scope?.paths.size ?? tree.paths.length,
        resources: model.resources.length,
        texts: model.subjects('source.text'),
        unread: (0,cut_short/* pipelinesCut */._A)(models.base, model),
        skippedInHistory: [],
        sourceFolders: (0,source_place/* sourceFolders */.Zg)(tree.paths),
        scanSecrets: scan,
        durationMs: tools.now() - started,
    });
}


/***/ })

};
