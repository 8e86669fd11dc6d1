export const id = 1504;
export const ids = [1504,9985];
export const modules = {

/***/ 21504:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownPolicyChanges: () => (/* binding */ ownPolicyChanges)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4823);
/* harmony import */ var _core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70827);
/* harmony import */ var _policies_own_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1309);
/* harmony import */ var _settings_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44369);
/* harmony import */ var _settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82678);
/* harmony import */ var _settings_own_policies_to_own_policies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39015);
/* harmony import */ var _settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80882);
/* harmony import */ var _gate_change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58639);








/** What a change makes of the policies of a team's own. New ones, and new words, lower nothing. */
function ownPolicyChanges({ base, head }) {
    const before = (0,_settings_own_policies_to_own_policies_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOwnPolicies */ .w)(filesOf(base));
    // Files that are no policies on base have failed the review already.
    if (before.problems.length > 0)
        return [];
    const after = (0,_settings_own_policies_to_own_policies_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOwnPolicies */ .w)(filesOf(head));
    const broken = brokenOn(head, base, after.problems);
    if (broken !== undefined)
        return [broken];
    const byId = new Map(after.parsed.map((one) => [one.own.id, one]));
    return before.parsed.flatMap((one) => changeOf(one, byId.get(one.own.id)) ?? []);
}
function filesOf(side) {
    return [...side.files.values()].filter(({ path }) => (0,_settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_6__/* .isOwnPolicy */ .LT)(path));
}
/** Merged, it would fail every review: that is told with the change that brings it. */
function brokenOn(head, base, problems) {
    const unread = [...head.unread].find(([path]) => ((0,_settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_6__/* .isOwnPolicy */ .LT)(path) || path === _settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_6__/* .ownPoliciesFolder */ .Rw) && !base.unread.has(path));
    const tooMany = filesOf(head).length > _settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_6__/* .ownPoliciesMax */ .f1 ? `${_settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_6__/* .ownPoliciesFolder */ .Rw} has more than ${_settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_6__/* .ownPoliciesMax */ .f1} policies` : undefined;
    const [problem = unread === undefined ? tooMany : `${unread[0]} cannot be read (${unread[1]})`] = problems;
    if (problem === undefined)
        return undefined;
    const [, path = _settings_own_policies_own_policy_files_js__WEBPACK_IMPORTED_MODULE_6__/* .ownPoliciesFolder */ .Rw, line = '1'] = /^(.*?\.ya?ml)(?::(\d+))?/u.exec(problem) ?? [];
    const range = { ..._gate_change_js__WEBPACK_IMPORTED_MODULE_5__/* .fileStart */ .N, startLine: Number(line), endLine: Number(line) };
    const message = `A policy of your own is none on head: ${problem.replace(/\.$/u, '')}. Once it is merged, every review would fail, that of its repair too.`;
    return { aspect: 'own policies: unusable', message, severity: 'medium', side: 'RIGHT', at: { path, range }, endsReviews: true };
}
function changeOf(base, head) {
    const { id } = base.own;
    if (head === undefined) {
        const at = { path: base.path, range: (0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeIn */ .VV)(base.root, ['id']) ?? _gate_change_js__WEBPACK_IMPORTED_MODULE_5__/* .fileStart */ .N };
        return {
            aspect: `own policy ${id}`,
            message: `The policy ${(0,_gate_change_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(id)} would not be there any more.`,
            severity: 'high',
            side: 'LEFT',
            at,
        };
    }
    const lowered = loweredWeight(base.own, head.own) ?? alteredForm(base.own, head.own);
    if (lowered === undefined)
        return undefined;
    const { route, message, aspect } = lowered;
    const at = { path: head.path, range: (0,_settings_yaml_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeIn */ .VV)(head.root, route) ?? _gate_change_js__WEBPACK_IMPORTED_MODULE_5__/* .fileStart */ .N };
    return { aspect: `own policy ${id}: ${aspect}`, message, severity: aspect === 'weight' ? 'high' : 'medium', side: 'RIGHT', at };
}
function loweredWeight(base, head) {
    if (_core_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .severities */ .gO.indexOf(head.severity) < _core_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .severities */ .gO.indexOf(base.severity)) {
        const message = `The severity of ${(0,_gate_change_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(base.id)} falls from ${base.severity} to ${head.severity}.`;
        return { route: ['severity'], aspect: 'weight', message };
    }
    const [before, after] = [phaseOf(base), phaseOf(head)];
    if (after <= before)
        return undefined;
    const message = `The policy ${(0,_gate_change_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(base.id)} counts from phase ${after} and not from phase ${before}.`;
    return { route: [head.phase === undefined ? 'control' : 'phase'], aspect: 'weight', message };
}
function phaseOf({ phase, control = '' }) {
    return phase ?? (0,_core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__/* .controlPhase */ .pq)((0,_core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__/* .findControl */ .v8)(control) ?? _core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__/* .ownControl */ .sf, _settings_config_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultConfig */ .s.model);
}
const forms = ['protection', 'companion', 'presence'];
/** What it looks for. Further types and more that is wanted are no less; whether anything else is, nobody here can say, so it is told. */
function alteredForm(base, head) {
    const form = forms.find((one) => base[one] !== undefined);
    if (form === undefined)
        return undefined;
    const lost = firstLost(base[form], wantsMore(base.protection, head.protection) ? { ...head.protection, wanted: base.protection?.wanted } : head[form], [form]);
    if (lost === undefined)
        return undefined;
    const message = `What ${(0,_gate_change_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(base.id)} looks for changes at ${(0,_gate_change_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(lost.join('.'))}: it may find less.`;
    return { route: lost, aspect: 'form', message };
}
function wantsMore(base, head) {
    if (base?.wanted === undefined || head?.wanted === undefined || JSON.stringify(base.order) !== JSON.stringify(head.order))
        return false;
    const order = (0,_policies_own_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .orderOf */ .mJ)(base.order, base.wanted);
    const [before, after] = [order.rank(base.wanted), order.rank(head.wanted)];
    return before !== undefined && after !== undefined && after > before;
}
/** Words that decide nothing about what is found. */
const isWording = new Set(['lacks', 'fix']);
/** The keys to the first thing that head has otherwise. */
function firstLost(base, head, route) {
    if (!isMapping(base) || !isMapping(head))
        return JSON.stringify(base) === JSON.stringify(head) ? undefined : route;
    for (const key of new Set([...Object.keys(base), ...Object.keys(head)])) {
        if (isWording.has(key) || (!Object.hasOwn(base, key) && isFurtherType(route, key)))
            continue;
        const lost = firstLost(valueOf(base, key), valueOf(head, key), [...route, key]);
        if (lost !== undefined)
            return lost;
    }
    return undefined;
}
/** Another dialect, or another type that wants the same. Further companions are further ways to have one. */
function isFurtherType([form, dialect, part], key) {
    if (form === 'presence')
        return false;
    if (dialect === undefined)
        return key === 'terraform' || key === 'cloudformation';
    return form === 'protection' || part === 'each';
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function valueOf(mapping, key) {
    return Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}


/***/ }),

/***/ 80882:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   _y: () => (/* binding */ plainValue),
/* harmony export */   eE: () => (/* binding */ sameValue),
/* harmony export */   iP: () => (/* binding */ yamlRoot),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
/* harmony import */ var _syntax_data_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50629);
/* harmony import */ var _syntax_yaml_parse_yaml_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29985);


/** The first document; undefined for an empty text. Diagnostics are left to those whose verdict depends on them. */
function yamlRoot(file) {
    return file === undefined ? undefined : (0,_syntax_yaml_parse_yaml_once_js__WEBPACK_IMPORTED_MODULE_0__.parseYamlOnce)(file).documents[0];
}
/** From the key to the end of its value; as far as the route goes. Numbers count the items of a sequence. */
function placeIn(root, route) {
    let node = root;
    let place;
    for (const step of route) {
        if (typeof step === 'number') {
            node = node?.kind === 'sequence' ? node.items[step] : undefined;
            place = node?.range ?? place;
            continue;
        }
        const entry = (0,_syntax_data_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(node, step);
        if (entry === undefined)
            return place;
        node = entry.value;
        place = { ...entry.keyRange, endLine: node.range.endLine, endColumn: node.range.endColumn };
    }
    return place;
}
/** Nested values deeper than this are compared as one. */
const depthMax = 40;
/** The value as plain data, keys in order of their names, so that equal values give equal texts. Strings, numbers and booleans by their text. */
function plainValue(node, depth = 0) {
    if (node === undefined)
        return undefined;
    if (depth > depthMax)
        return 'too deep';
    switch (node.kind) {
        case 'string':
            return node.value;
        case 'number':
        case 'bool':
            return node.raw;
        case 'null':
            return null;
        case 'unread':
            return 'unread';
        case 'sequence':
            return node.items.map((item) => plainValue(item, depth + 1));
        case 'mapping': {
            const entries = new Map(node.entries.map((entry) => [entry.key, plainValue(entry.value, depth + 1)]));
            return [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1));
        }
    }
}
function sameValue(a, b) {
    return JSON.stringify(plainValue(a)) === JSON.stringify(plainValue(b));
}
/** A scalar as text; empty when there is none. */
function scalarText(node) {
    const value = plainValue(node);
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 29985:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYamlOnce: () => (/* binding */ parseYamlOnce)
/* harmony export */ });
/* harmony import */ var _core_remembered_by_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93268);
/* harmony import */ var _parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33665);


/** Characters: the workflows of a large repository. What is made of them takes some twenty times as much. */
const charsMax = 700_000;
const parsed = (0,_core_remembered_by_text_js__WEBPACK_IMPORTED_MODULE_1__/* .rememberedByText */ .d)(charsMax);
/** As `parseYaml`, for what many ask, each for something else, and on both sides: workflows, actions, settings. */
function parseYamlOnce(file) {
    return parsed.of(`${file.path}\n${file.text}`, () => (0,_parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(file));
}


/***/ })

};
