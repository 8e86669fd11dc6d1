export const id = 6859;
export const ids = [6859,9434,607];
export const modules = {

/***/ 99434:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ terminalProgress)
/* harmony export */ });
/** After this many seconds people want to know that something happens. */
const quietSeconds = 0.7;
/** One line on standard error that is rewritten and wiped; nothing where standard error is no terminal. */
function terminalProgress() {
    const { stderr } = process;
    const started = process.uptime();
    let shown = false;
    return {
        step(message, done, total) {
            if (!stderr.isTTY || process.uptime() - started < quietSeconds)
                return;
            shown = true;
            const count = total === undefined || total === 0 ? '' : ` ${done ?? 0}/${total}`;
            stderr.write(`\r\u001b[2K  ${message}${count}\u2026`);
        },
        finish() {
            if (shown)
                stderr.write('\r\u001b[2K');
        },
    };
}


/***/ }),

/***/ 59464:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  testPoliciesCommand: () => (/* binding */ testPoliciesCommand)
});

// EXTERNAL MODULE: ./build/adapters/filesystem/own-policy-folder.js
var own_policy_folder = __webpack_require__(23953);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(19341);
// EXTERNAL MODULE: ./build/report/printable.js
var printable = __webpack_require__(74628);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
// EXTERNAL MODULE: ./build/review/review-change.js + 9 modules
var review_change = __webpack_require__(44240);
// EXTERNAL MODULE: ./build/review/scan-tree.js + 2 modules
var scan_tree = __webpack_require__(60607);
// EXTERNAL MODULE: ./build/review/settings/config.js
var config = __webpack_require__(44369);
// EXTERNAL MODULE: ./build/review/settings/own-policies/own-policy-files.js
var own_policy_files = __webpack_require__(82678);
// EXTERNAL MODULE: ./build/review/settings/own-policies/read-own-policies.js
var read_own_policies = __webpack_require__(9287);
// EXTERNAL MODULE: ./build/review/verdict/gate.js + 1 modules
var gate = __webpack_require__(55505);
// EXTERNAL MODULE: ./build/review/sides/lines/changed-texts.js
var changed_texts = __webpack_require__(96567);
// EXTERNAL MODULE: ./build/review/sides/lines/line-diff.js
var line_diff = __webpack_require__(89672);
// EXTERNAL MODULE: ./build/review/ports.js
var ports = __webpack_require__(99725);
;// CONCATENATED MODULE: ./build/review/sides/memory-tree.js



/** A tree whose files are given as texts. */
function memoryTree(files, revision) {
    const texts = new Map(Object.entries(files).map(([path, text]) => [path, { path, text }]));
    return {
        revision,
        paths: [...texts.keys()].toSorted(),
        skipped: [],
        read: async (paths) => {
            const found = paths.flatMap((path) => texts.get(path) ?? []);
            return { files: new Map(found.map((file) => [file.path, file])), skipped: [] };
        },
    };
}
/** What changed between two sets of files. A file of equal content under another name is a rename; a similar one pairs by its lines. */
function memoryChange(request) {
    return {
        base: memoryTree(request.base, request.baseRevision),
        head: memoryTree(request.head, request.headRevision),
        files: (0,changed_texts/* changedTexts */.X)(new Map(Object.entries(request.base)), new Map(Object.entries(request.head))),
        history: request.earlier === undefined || request.earlier.length === 0 ? ports/* oneCommit */.o : memoryHistory(request.base, request.earlier),
    };
}
/** What each commit adds to the one before it; the last step, to head, is the change itself. */
function memoryHistory(base, earlier) {
    return {
        skipped: [],
        incomplete: [],
        async *[Symbol.asyncIterator]() {
            let before = new Map(Object.entries(base));
            for (const { commit, files } of earlier) {
                const after = new Map(Object.entries(files));
                for (const [path, text] of after) {
                    const { added } = (0,line_diff/* diffLines */.P)(before.get(path) ?? '', text);
                    if (before.get(path) !== text && added.length > 0)
                        yield { commit, path, text, added };
                }
                before = after;
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/review/cases/check-case.js
/** Every way in which the case does not say what the policy says; empty when all is well. */
async function checkCase(policyId, one, engine, proofText) {
    const base = toFiles(one.base);
    const head = toFiles(one.head);
    const earlier = one.earlier.size === 0 ? [] : [{ commit: 'earlier', files: toFiles(one.earlier) }];
    const review = await engine.review({ base, head, earlier });
    const problems = [...review.failures, ...compareClaims(one, claimsOf(policyId, review, proofText))];
    if (one.fixed.size > 0)
        problems.push(...(await checkFix(policyId, one, review, engine)));
    return problems;
}
/** What a fixture as a whole must show, whatever its cases are. */
function checkCoverage(policy, fixture) {
    const problems = [];
    const finding = fixture.cases.filter((one) => has(one, 'finding'));
    if (finding.length === 0)
        problems.push('no case has a finding');
    if (!fixture.cases.some((one) => one.expectsNoFindings))
        problems.push('no case is a near miss ("expects: no findings")');
    const unresolved = fixture.cases.some((one) => has(one, 'unresolved'));
    if (!unresolved && fixture.neverUnresolved === undefined) {
        problems.push('no case is unresolved; when none can be, say why before the first heading: "never unresolved: <reason>"');
    }
    if (unresolved && fixture.neverUnresolved !== undefined)
        problems.push('a case is unresolved although the fixture says that none can be');
    for (const dialect of policy.dialects) {
        if (!finding.some((one) => dialectsOf(one).has(dialect)))
            problems.push(`no case has a finding in ${dialect}, which the policy declares`);
    }
    return problems;
}
function toFiles(files) {
    return Object.fromEntries(files);
}
/** Findings that the change itself brings. */
function introduced(review) {
    return review.findings.filter((finding) => finding.baselineState === 'new' || finding.baselineState === 'updated');
}
/** A secret that several policies see is one finding, told by the gravest of them; the others are among its instances. */
function isOf(finding, policyId) {
    return finding.policyId === policyId || (finding.instances ?? []).some((instance) => instance.policyId === policyId);
}
function claimsOf(policyId, review, proofText) {
    const findings = introduced(review).filter((finding) => isOf(finding, policyId));
    const unresolved = review.unresolved.flatMap((entry) => [entry, ...(entry.also ?? []).map((other) => ({ ...entry, ...other }))]);
    const ours = unresolved.filter((entry) => entry.policyId === policyId);
    const evidence = review.evidence.filter((entry) => entry.policyId === policyId);
    return [
        ...findings.map(({ location, message, aspect, resource, instances, witness, severity, confidence }) => ({
            claim: 'finding',
            side: location.side,
            path: location.path,
            line: location.startLine,
            severity,
            confidence,
            text: [
                message,
                ...(instances ?? [{ resource, aspect }]).map((one) => `[${one.resource}: ${one.aspect}]`),
                witness === undefined ? '[no proof]' : `[proof: ${proofText(witness)}]`,
            ].join(' '),
        })),
        ...ours.map((entry) => ({
            claim: 'unresolved',
            side: 'RIGHT',
            path: entry.path,
            line: entry.line,
            text: `${entry.message} (${entry.expression}: ${entry.reason}) [${entry.resource}]`,
        })),
        ...evidence.map(({ location, extent }) => ({
            claim: 'evidence',
            side: location.side,
            path: location.path,
            line: location.startLine,
            text: extent,
        })),
    ];
}
function compareClaims(one, claims) {
    const left = [...claims];
    const problems = [];
    for (const assertion of one.assertions) {
        const index = left.findIndex((claim) => fulfils(claim, assertion));
        if (index < 0)
            problems.push(`expected ${describe(assertion)}${assertion.words ? `: ${assertion.words}` : ''}, and there is none`);
        else
            left.splice(index, 1);
    }
    // Evidence is asserted only where a case wants to: nearly every case of such a policy shows some.
    for (const claim of left.filter((rest) => rest.claim !== 'evidence'))
        problems.push(`not asserted: ${describe(claim)}: ${claim.text}`);
    return problems;
}
function fulfils(claim, assertion) {
    const samePlace = claim.side === assertion.side && claim.path === assertion.path && claim.line === assertion.line;
    const { severity = claim.severity, confidence = claim.confidence } = assertion;
    const sameGrades = claim.severity === severity && claim.confidence === confidence;
    return samePlace && sameGrades && claim.claim === assertion.claim && claim.text.includes(assertion.words ?? '');
}
function describe({ claim, severity, confidence, side, path, line }) {
    const grades = [severity, confidence].filter((grade) => grade !== undefined).join(', ');
    return `${claim}${grades === '' ? '' : ` [${grades}]`} at ${side === 'LEFT' ? 'base' : 'head'} ${path}:${line}`;
}
async function checkFix(policyId, one, review, engine) {
    const edits = introduced(review)
        .filter((finding) => finding.policyId === policyId)
        .flatMap((finding) => finding.fix?.edits ?? []);
    if (edits.length === 0)
        return ['a `fixed` fence is given, but no finding has a fix'];
    const fixed = new Map([...one.head].map(([path, text]) => [path, applyEdits(path, text, edits)]));
    const problems = [];
    for (const [path, wanted] of one.fixed) {
        const got = fixed.get(path);
        if (got !== wanted)
            problems.push(`the fix of ${path} gives another text than its \`fixed\` fence:\n${got ?? '(no such file on head)'}`);
    }
    const after = await engine.review({ base: toFiles(one.base), head: toFiles(fixed) });
    for (const finding of introduced(after).filter((rest) => rest.policyId === policyId)) {
        problems.push(`still found after the fix: ${finding.message}`);
    }
    // Code that cannot be read any more has no findings either.
    for (const failure of after.failures.filter((one) => !review.failures.includes(one)))
        problems.push(`the review fails after the fix: ${failure}`);
    return problems;
}
/** Applies the edits of one path, last place first; the same edit of several findings counts once. */
function applyEdits(path, text, edits) {
    const lineStarts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
    const offset = (line, column) => (lineStarts[line - 1] ?? text.length) + column - 1;
    const spans = edits
        .filter((edit) => edit.location.path === path)
        .map(({ location: { range }, replacement }) => ({
        start: offset(range.startLine, range.startColumn),
        end: offset(range.endLine, range.endColumn),
        replacement,
    }));
    const distinct = [...new Map(spans.map((span) => [JSON.stringify(span), span])).values()].toSorted((a, b) => b.start - a.start);
    return distinct.reduce((result, span) => result.slice(0, span.start) + span.replacement + result.slice(span.end), text);
}
function has(one, claim) {
    return one.assertions.some((assertion) => assertion.claim === claim);
}
/** Dialects of the files that a case asserts a finding about. */
function dialectsOf(one) {
    const paths = one.assertions.filter((assertion) => assertion.claim === 'finding').map((assertion) => assertion.path);
    return new Set(paths.flatMap((path) => [dialectOf(path), 'text']));
}
function dialectOf(path) {
    if (/\.(tf|tofu|tfvars)(\.json)?$/.test(path))
        return 'terraform';
    return /\.(ya?ml|json|template)$/.test(path) ? 'cloudformation' : 'text';
}

// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
;// CONCATENATED MODULE: ./build/review/cases/fixture.js


/**
 * Throws a `Problem` with the line of the fixture when it is malformed: a fixture that is not understood must not pass. `expand` replaces
 * placeholders in a line, possibly by several lines; assertions move along.
 */
function parseFixture(text, expand = (line) => line) {
    const lines = text.split('\n');
    const cases = [];
    let label;
    for (let index = 0; index < lines.length; index++) {
        const line = lines[index] ?? '';
        const fence = fenceAt(lines, index, label);
        const open = cases.at(-1);
        if (fence) {
            if (!open)
                throw new problem/* Problem */.A(`line ${fence.at}: a fence stands before the first heading`);
            addFence(open, fence, expand);
            index += fence.lines.length + 1;
            label = undefined;
        }
        else if (line.startsWith('# ')) {
            cases.push(newCase(line.slice(2).trim(), index + 1));
        }
        else if (line.trim() !== '') {
            label = /^`([^`]+)`$/.exec(line.trim())?.[1];
            if (line.startsWith('expects:'))
                expectNothing(open, line, index + 1);
        }
    }
    for (const open of cases)
        finish(open);
    return { cases, neverUnresolved: reasonIn(text) };
}
function reasonIn(text) {
    const [preamble = ''] = text.split(/^# /m);
    return /^never unresolved: (.+)$/m.exec(preamble)?.[1];
}
function fenceAt(lines, index, label) {
    const opening = /^(`{3,})(\w*)\s*$/.exec(lines[index] ?? '');
    if (!opening)
        return undefined;
    const [, marker = '', language = ''] = opening;
    const end = lines.indexOf(marker, index + 1);
    if (end < 0)
        throw new problem/* Problem */.A(`line ${index + 1}: the fence is not closed`);
    return { label, language, lines: lines.slice(index + 1, end), at: index + 1 };
}
function expectNothing(open, line, at) {
    if (!open || line.trim() !== 'expects: no findings')
        throw new problem/* Problem */.A(`line ${at}: the only expectation is "expects: no findings"`);
    open.expectsNoFindings = true;
}
function newCase(title, line) {
    return {
        title,
        line,
        base: new Map(),
        head: new Map(),
        earlier: new Map(),
        fixed: new Map(),
        assertions: [],
        expectsNoFindings: false,
        fences: [],
    };
}
function addFence(open, fence, expand) {
    if (fence.language === 'findings')
        return addFindings(open, fence);
    if (fence.label === undefined)
        throw new problem/* Problem */.A(`line ${fence.at}: the fence has no label such as \`head main.tf\` before it`);
    const { role, path } = parseLabel(fence.label, fence.at);
    const side = role === 'base' ? 'LEFT' : 'RIGHT';
    const content = [];
    for (const written of fence.lines) {
        const { rest, claims } = splitAssertions(written, fence.at + content.length + 1);
        const line = content.length + 1;
        open.assertions.push(...claims.map((claim) => ({ ...claim, side, path, line })));
        if (role === 'fixed' && claims.length > 0)
            throw new problem/* Problem */.A(`line ${fence.at}: an assertion in a \`fixed\` fence`);
        content.push(...expand(rest).split('\n'));
    }
    for (const target of role === 'both' ? [open.base, open.head] : [open[role]]) {
        if (target.has(path))
            throw new problem/* Problem */.A(`line ${fence.at}: ${path} is given twice for one side`);
        target.set(path, `${content.join('\n')}\n`);
    }
    open.fences.push({ role, path, language: fence.language, lines: fence.lines });
}
/** A misspelt side would be a file of both sides, in which nothing is ever new. */
function parseLabel(label, at) {
    const [role, path, ...rest] = label.split(' ');
    if (path === undefined)
        return { role: 'both', path: label };
    if (rest.length === 0 && (role === 'base' || role === 'earlier' || role === 'head' || role === 'fixed'))
        return { role, path };
    throw new problem/* Problem */.A(`line ${at}: \`${label}\` is not a label: a path without spaces, after base, head, fixed or earlier or alone`);
}
const assertion = /\s*(?:#|\/\/)\s*(finding|unresolved|evidence)(?:\[([^\]]*)\])?(?::\s*((?:(?!\/\/\s*(?:finding|unresolved|evidence))[^#])*?))?\s*$/;
/** Takes the assertions off the end of a line; several may follow each other. */
function splitAssertions(line, at) {
    const claims = [];
    let rest = line;
    for (let match = assertion.exec(rest); match; match = assertion.exec(rest)) {
        const claim = match[1];
        if (claim !== 'finding' && claim !== 'unresolved' && claim !== 'evidence')
            break;
        if (match[2] !== undefined && claim !== 'finding')
            throw new problem/* Problem */.A(`line ${at}: only a finding has a severity or a confidence`);
        claims.push({ claim, words: match[3] === '' ? undefined : match[3], ...gradesIn(match[2], at) });
        rest = rest.slice(0, match.index);
    }
    return { rest, claims };
}
/** `high, likely`, in either order. A word that is neither would be an assertion that always holds. */
function gradesIn(text, at) {
    const words = text === undefined ? [] : text.split(',').map((word) => word.trim());
    const severity = finding/* severities */.gO.find((one) => words.includes(one));
    const confidence = finding/* confidences */.E2.find((one) => words.includes(one));
    const unknown = words.find((word) => word !== severity && word !== confidence);
    if (unknown !== undefined) {
        const known = `${finding/* severities */.gO.join(', ')}; ${finding/* confidences */.E2.join(', ')}`;
        throw new problem/* Problem */.A(`line ${at}: "${unknown}" is not a severity or confidence, or is a second one. There are: ${known}`);
    }
    return { ...(severity === undefined ? {} : { severity }), ...(confidence === undefined ? {} : { confidence }) };
}
function addFindings(open, fence) {
    for (const [index, line] of fence.lines.entries()) {
        if (line.trim() === '')
            continue;
        const at = fence.at + index + 1;
        const match = /^(base )?(\S+?):(\d+)(?:\[([^\]]*)\])?(?:\s+(.+))?$/.exec(line.trim());
        if (!match)
            throw new problem/* Problem */.A(`line ${at}: expected "[base] path:line [words]"`);
        const [, base, path = '', number, grades, words] = match;
        const side = base ? 'LEFT' : 'RIGHT';
        open.assertions.push({ claim: 'finding', side, path, line: Number(number), words, ...gradesIn(grades, at) });
    }
}
function finish(open) {
    const at = `case "${open.title}" (line ${open.line})`;
    const asserts = open.assertions.some((one) => one.claim === 'finding');
    if (open.fences.length === 0)
        throw new problem/* Problem */.A(`${at} has no files`);
    if (asserts && open.expectsNoFindings)
        throw new problem/* Problem */.A(`${at} expects no findings and asserts one`);
    if (open.assertions.length === 0 && !open.expectsNoFindings) {
        throw new problem/* Problem */.A(`${at} asserts nothing: add "# finding" to a line, or "expects: no findings" to the case`);
    }
    for (const { side, path } of open.assertions) {
        const files = side === 'LEFT' ? open.base : open.head;
        if (!files.has(path))
            throw new problem/* Problem */.A(`${at} asserts something about ${path}, which it does not have on that side`);
    }
}

;// CONCATENATED MODULE: ./build/review/cases/run-cases.js










/** Runs the cases of each policy with that policy alone. Throws `Problem` with path and line for cases that cannot be read. */
async function* runCases({ tree, own }, tools) {
    for (const policy of own.policies) {
        const path = own.paths.get(policy.id) ?? '';
        const { id, severity } = policy;
        const head = { id, path, severity, phase: (0,gate/* phaseOf */.hU)(policy, config/* defaultConfig */.s) };
        const casesPath = path.replace(/\.ya?ml$/u, '.md');
        const text = (await tree.read([casesPath])).files.get(casesPath)?.text;
        if (text === undefined) {
            yield { ...head, cases: [], gaps: [`there are no cases: write them in ${casesPath}`] };
            continue;
        }
        const cases = casesIn(text, casesPath);
        const tested = [];
        const engine = engineOf(policy, tools);
        for (const one of cases) {
            const problems = await checkCase(id, one, engine, () => '');
            tested.push({ title: one.title, path: casesPath, line: one.line, problems });
        }
        yield { ...head, cases: tested, gaps: gapsOf(policy, cases) };
    }
}
/** Files of cases to which no policy belongs: a name was changed, and they are run no more. */
function strayCases({ tree, folder }) {
    const wanted = new Set(tree.paths.filter((path) => (0,own_policy_files/* isOwnPolicy */.LT)(path, folder)).map((path) => path.replace(/\.ya?ml$/u, '.md')));
    const isStray = (path) => path.endsWith('.md') && !wanted.has(path) && !/(?:^|\/)readme\.md$/iu.test(path);
    return tree.paths.filter((path) => path.startsWith(folder) && isStray(path));
}
function casesIn(text, path) {
    try {
        return parseFixture(text).cases;
    }
    catch (error) {
        if (error instanceof problem/* Problem */.A)
            throw new problem/* Problem */.A(`${path}: ${error.message}`);
        throw error;
    }
}
function engineOf(policy, tools) {
    const alone = { ...tools, policies: [policy], own: read_own_policies/* noOwnPolicies */.WG, config: config/* defaultConfig */.s };
    return {
        review: (request) => (0,review_change/* reviewChange */.r)(memoryChange({ ...request, baseRevision: 'base', headRevision: 'head' }), alone),
        scan: ({ files }) => (0,scan_tree.scanTree)(memoryTree(files, 'head'), alone),
    };
}
function gapsOf({ dialects, types = [] }, cases) {
    const found = new Set(cases.flatMap(({ assertions }) => assertions.filter(({ claim }) => claim === 'finding').map(({ path }) => dialectOf(path))));
    const texts = cases.flatMap(({ base, head }) => [...base.values(), ...head.values()]);
    return [
        ...dialects.filter((dialect) => dialect !== 'text' && !found.has(dialect)).map((dialect) => `no case has a finding in ${dialect}`),
        ...(cases.some(({ expectsNoFindings }) => expectsNoFindings) ? [] : ['no case says "expects: no findings"']),
        ...types.filter((type) => !texts.some((text) => isNamed(type, text))).map((type) => `no case has a resource of the type ${type}`),
        ...cases.filter(isUnread).map(({ title }) => `the case "${title}" has no file of Terraform or CloudFormation, so it shows nothing`),
    ];
}
/** Not as the beginning of another type: `aws_lb` is not shown by an `aws_lb_listener`. */
function isNamed(type, text) {
    return text
        .split(type)
        .some((before, index, parts) => index + 1 < parts.length && !/[\w:]$/u.test(before) && !/^[\w:]/u.test(parts[index + 1] ?? ''));
}
function isUnread({ base, head }) {
    return [...base.keys(), ...head.keys()].every((path) => dialectOf(path) === 'text');
}

// EXTERNAL MODULE: ./build/entry/cli/tools.js + 27 modules
var tools = __webpack_require__(38828);
;// CONCATENATED MODULE: ./build/entry/cli/test-policies.js








/** `phasegate test-policies`: the cases of the policies of one's own. 0: all hold. 1: some do not. 2: a file is wrong. */
async function testPoliciesCommand(args) {
    if (args.includes('--schema'))
        return printSchema();
    const { opened, own } = await openNamed(args);
    const source = { ...opened, own };
    const tested = [];
    for await (const one of runCases(source, await (0,tools.terminalTools)(undefined))) {
        say(policyLines(one));
        tested.push(one);
    }
    const stray = opened.only === undefined ? strayCases(source) : [];
    say(stray.map((stranger) => `LACKS  ${stranger} belongs to no policy: it bears the name of none.`));
    for (const problem of own.problems)
        process.stderr.write(`phasegate: ${(0,printable/* printable */.g$)(problem)}\n`);
    return conclude(tested, stray.length, own.problems.length);
}
/** The policies that are meant. Throws `Problem` where there are none. */
async function openNamed(args) {
    const [path, ...more] = args;
    if (more.length > 0 || path?.startsWith('-') === true)
        throw new problem/* Problem */.A('Name one folder, or one policy; or --schema alone. Run "phasegate test-policies --help" for what it takes.');
    const opened = await (0,own_policy_folder/* openOwnPolicies */.v)(path);
    const own = opened === undefined ? read_own_policies/* noOwnPolicies */.WG : only(await (0,read_own_policies/* readOwnPolicies */.rX)(opened.tree, opened.folder), opened);
    if (opened === undefined || own.policies.length + own.problems.length === 0)
        throw new problem/* Problem */.A(`There are no policies of your own in ${path ?? own_policy_files/* ownPoliciesFolder */.Rw}. docs/own-policies.md says how to write one.`);
    return { opened, own };
}
async function printSchema() {
    const { ownPolicyJsonSchema } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(1686), __webpack_require__.e(5550)]).then(__webpack_require__.bind(__webpack_require__, 15550));
    process.stdout.write(`${JSON.stringify(ownPolicyJsonSchema(), null, 2)}\n`);
    return 0;
}
/** The policy of which the file or its cases were named. */
function only(own, { only: name, tree }) {
    if (name === undefined)
        return own;
    const files = tree.paths.filter((path) => path.replace(/\.ya?ml$/u, '') === name);
    return {
        ...own,
        policies: own.policies.filter(({ id }) => files.includes(own.paths.get(id) ?? '')),
        problems: own.problems.filter((problem) => files.some((path) => problem.startsWith(path))),
    };
}
function policyLines({ id, path, severity, phase, cases, gaps }) {
    return [`${id}  ${path}  ${severity}, phase ${phase}`, ...cases.flatMap(caseLines), ...gaps.map((gap) => `  LACKS  ${gap}`)];
}
function caseLines({ title, path, line, problems }) {
    if (problems.length === 0)
        return [`  holds  ${title}`];
    return [`  FAILS  ${title} (${path}:${line})`, ...problems.flatMap((problem) => problem.split('\n')).map((text) => `         ${text}`)];
}
function say(lines) {
    process.stdout.write(lines.map((line) => `${(0,printable/* printable */.g$)(line)}\n`).join(''));
}
function conclude(tested, stray, problems) {
    const cases = tested.flatMap((one) => one.cases);
    const failing = cases.filter((one) => one.problems.length > 0).length;
    const gaps = tested.flatMap((one) => one.gaps).length + stray;
    const wrong = [
        ...(failing === 0 ? [] : [`${failing} of them ${failing === 1 ? 'does' : 'do'} not hold`]),
        ...(gaps === 0 ? [] : [(0,words/* plural */.LS)(gaps, 'gap')]),
        ...(problems === 0 ? [] : [`${(0,words/* plural */.LS)(problems, 'file')} cannot be used`]),
    ];
    const counts = `${(0,words/* plural */.LS)(tested.length, 'policy', 'policies')}, ${(0,words/* plural */.LS)(cases.length, 'case')}`;
    say([`${counts}: ${wrong.length === 0 ? 'all hold' : wrong.join(', ')}.`]);
    if (problems > 0)
        return 2;
    return failing + gaps > 0 ? 1 : 0;
}


/***/ }),

/***/ 44702:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ witnessText),
/* harmony export */   Eu: () => (/* binding */ waiverText),
/* harmony export */   JU: () => (/* binding */ controlText),
/* harmony export */   K8: () => (/* binding */ notJudgedText),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Le: () => (/* binding */ revisionText),
/* harmony export */   Mz: () => (/* binding */ instancesText),
/* harmony export */   PW: () => (/* binding */ questionsOf),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   St: () => (/* binding */ acceptText),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   _h: () => (/* binding */ laterText),
/* harmony export */   bp: () => (/* binding */ gateText),
/* harmony export */   h8: () => (/* binding */ notJudgedTexts),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   r0: () => (/* binding */ otherInstances),
/* harmony export */   s_: () => (/* binding */ findingCounts),
/* harmony export */   sk: () => (/* binding */ nextStep),
/* harmony export */   w7: () => (/* binding */ shortRevision),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88187);
/* harmony import */ var _core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70827);
/* harmony import */ var _core_grouped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24224);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74628);




/** The sentences that every report shares, in plain text that may hold hostile parts: each renderer escapes what it is given. */
function plural(count, one, many = `${one}s`) {
    return `${(0,_core_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(count)} ${count === 1 ? one : many}`;
}
function headline(review, sections) {
    if (review.failures.length > 0)
        return { word: 'Failed', clause: 'the review could not be done' };
    const here = review.mode === 'scan' ? 'at this gate' : 'this change';
    if (review.conclusion === 'failure')
        return { word: 'Blocked', clause: `${plural(sections.blocking.length, 'finding blocks', 'findings block')} ${here}` };
    if (review.conclusion === 'neutral')
        return { word: 'Nothing to review', clause: nothingToReview(review) };
    return { word: 'Passed', clause: passedClause(review, sections.advice.length + sections.later.length) };
}
/** What was not judged stands in the verdict itself: nobody must take silence about it for a pass. */
function passedClause({ mode, notJudged }, found) {
    const none = mode === 'scan' ? 'nothing found' : 'this change introduces nothing';
    const clause = found > 0 ? (mode === 'scan' ? 'no finding blocks' : 'nothing in this change blocks') : none;
    if (notJudged.length === 0)
        return clause;
    const judged = found > 0 ? 'nothing that was judged blocks' : 'nothing was found in what was judged';
    return `${judged}; ${notJudgedCount(notJudged.length)}`;
}
function notJudgedCount(count) {
    return `${plural(count, 'thing was not judged', 'things were not judged')}`;
}
/** One sentence or two: what it is, why it was not judged, and how to have it judged. */
function notJudgedText(entry) {
    return `${withoutRemedy(entry)} ${entry.remedy}`;
}
function withoutRemedy({ what, why, verdict }) {
    return `${what}; ${why}.${verdict === 'block' ? ' It blocks, as the configuration has it.' : ''}`;
}
/** For a list that people read: those with one remedy stand together, and the first says it for all. */
function notJudgedTexts(entries) {
    return [...(0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(entries, ({ remedy }) => remedy)].flatMap(([remedy, alike]) => alike.map((entry, index) => {
        if (alike.length === 1)
            return { entry, text: notJudgedText(entry) };
        const others = (0,_core_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(alike.length - 1);
        return { entry, text: index === 0 ? `${withoutRemedy(entry)} ${remedy} (So for the ${others} below.)` : withoutRemedy(entry) };
    }));
}
/** Whoever compares a branch with itself must not take it for a change that is fine. */
function nothingToReview({ mode, base, head, counts }) {
    if (mode === 'review' && base !== head && counts.filesChanged === 0)
        return 'nothing differs between base and head';
    return mode === 'review' && base === head ? 'base and head are the same commit' : 'no code here that a policy reads';
}
/** How many findings of each sort, those that are zero left out. */
function findingCounts(review, sections) {
    return [
        counted(sections.blocking.length, 'blocking'),
        counted(sections.advice.length, 'advisory'),
        counted(sections.later.length, 'for later'),
        counted(sections.accepted.length, 'accepted'),
        counted(review.unresolved.length, 'not proven'),
        counted(sections.existing.length, 'on base already'),
        counted(sections.resolved.length, 'resolved'),
    ].filter((part) => part !== '');
}
/** What is counted and not listed, as a sentence; nothing when there is none. */
function laterText({ later }, { gate }) {
    const notes = later.filter(({ severity }) => severity === 'info').length;
    const rest = later.length - notes;
    const parts = [
        ...(rest === 0 ? [] : [`${plural(rest, 'finding')} beyond phase ${gate.phase}`]),
        ...(notes === 0 ? [] : [`${plural(notes, 'note')} for the record`]),
    ];
    return parts.length === 0 ? '' : `Not listed: ${parts.join(' and ')}.`;
}
function counted(count, word) {
    return count === 0 ? '' : `${(0,_core_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(count)} ${word}`;
}
/** What was looked at, so that "0 findings" is never taken for "0 files". */
function readText({ counts, notJudged, failures, diagnostics }) {
    const { filesRead, filesSkipped, resources, policies } = counts;
    const read = `${plural(filesRead, 'file')}, ${plural(resources, 'resource')}, ${plural(policies, 'policy', 'policies')}`;
    const lacking = [
        ...(filesSkipped === 0 ? [] : [`${plural(filesSkipped, 'file')} not read`]),
        ...(notJudged.length === 0 ? [] : [`${(0,_core_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(notJudged.length)} not judged`]),
        // A file that was read may have been read in part: a search that was cut short, a text that is no code.
        ...(failures.length === 0 ? [] : ['not complete']),
        ...(unreadPlaces(diagnostics) === 0 ? [] : [`${plural(unreadPlaces(diagnostics), 'place')} not read whole`]),
    ];
    return `${read}; ${lacking.length === 0 ? 'every file was read' : lacking.join(', ')}`;
}
/** Where a text was no code, a limit was met or a file was left out: beside these nothing is called whole. */
function unreadPlaces(diagnostics) {
    return diagnostics.filter(({ kind }) => kind === 'parse-error' || kind === 'not-read' || kind === 'limit-reached').length;
}
function gateText({ model, phase, severity, confidence }) {
    return `gate: model ${model}, up to phase ${phase} (${_core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseTitles */ .$y[phase]}), severity ${severity} and above, confidence ${confidence} and above`;
}
/** `4f2c1d0 \u2192 9ab31e7`, or the one state of a scan. */
function revisionText({ base, head }) {
    return base === null ? shortRevision(head) : `${shortRevision(base)} \u2192 ${shortRevision(head)}`;
}
function shortRevision(revision) {
    return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 7) : (0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(revision);
}
/** `path:line:column`, as editors and terminals understand it. */
function placeText({ path, startLine, startColumn }) {
    return `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path)}:${startLine}${startColumn === undefined ? '' : `:${startColumn}`}`;
}
function controlText(finding) {
    const title = (0,_core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__/* .findControl */ .v8)(finding.controlId)?.title ?? finding.controlId;
    return `${title} (phase ${finding.phase}, ${_core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseTitles */ .$y[finding.phase]})`;
}
/** The further instances that one cause stands for: some by name, the rest as a count. */
function otherInstances({ resource, instances = [] }) {
    const others = instances.filter((instance) => instance.resource !== resource);
    const named = others.slice(0, instancesNamedMax).map((instance) => instance.resource);
    return { named, rest: others.length - named.length };
}
const instancesNamedMax = 4;
/** The resource and its further instances in one line. `show` renders one address. */
function instancesText(finding, show) {
    const { named, rest } = otherInstances(finding);
    const first = show(finding.resource);
    if (named.length === 0)
        return first;
    return `${first}, and by the same cause ${named.map(show).join(', ')}${rest > 0 ? ` and ${(0,_core_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(rest)} more` : ''}`;
}
/** What the change did to it. In a scan there is nothing to say. */
function changeText(finding, mode) {
    if (mode === 'scan')
        return '';
    if (finding.baselineState === 'new')
        return finding.kind === 'weakening' ? 'weakened by this change' : 'introduced by this change';
    if (finding.baselineState === 'updated')
        return 'changed by this change';
    return finding.baselineState === 'absent' ? 'resolved by this change' : 'on base already';
}
/** A sentence that says the proof: `tcp/22 from 203.0.113.7 is admitted`. */
function witnessText({ kind, facts }) {
    const rest = new Map(Object.entries(facts));
    const take = (name) => {
        const value = rest.get(name);
        rest.delete(name);
        return value === undefined ? '' : (0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printableProse */ .ne)(value);
    };
    const sentence = kind === 'packet' ? packetSentence(take) : kind === 'request' ? requestSentence(take) : accountSentence(take);
    const others = [...rest].map(([name, value]) => `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(name)} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printableProse */ .ne)(value)}`).join(', ');
    if (sentence === '')
        return others;
    return others === '' ? sentence : `${sentence} (${others})`;
}
function packetSentence(take) {
    const service = [take('protocol'), take('port')].filter((part) => part !== '').join('/');
    const source = take('source');
    if (service === '' && source === '')
        return '';
    const destination = take('destination');
    return `${service || 'any traffic'}${source && ` from ${source}`}${destination && ` to ${destination}`} is admitted`;
}
function requestSentence(take) {
    const action = take('action');
    if (action === '')
        return '';
    const principal = take('principal');
    const resource = take('resource');
    return `${action}${resource && ` on ${resource}`} is allowed${principal && ` to ${principal}`}`;
}
function accountSentence(take) {
    const account = take('account');
    if (account === '')
        return '';
    const action = take('action');
    return `account ${account} is let in${action && ` for ${action}`}`;
}
/** What depends on an expression that is not known, as one phrase. */
function questionsOf({ message, also = [] }) {
    const questions = [...new Set([message, ...also.map((one) => one.message)])].map((text) => text.replace(/\.$/u, ''));
    const shown = questions.slice(0, questionsShownMax).join('; ');
    return questions.length > questionsShownMax ? `${shown}; and ${plural(questions.length - questionsShownMax, 'other thing')}` : shown;
}
const questionsShownMax = 4;
/** How somebody with the right to may accept the risk; a comment command, since nothing in the change itself can. */
function acceptText(finding) {
    // Instances of one cause share an id; claims of several policies about one secret do not, and each left out would go on blocking.
    const ids = [...new Set(finding.instances?.map(({ id }) => id) ?? [finding.id])];
    return `/security-review accept ${ids.slice(0, acceptedAtOnceMax).join(' ')} <reason> until <date>`;
}
/** As many as fit where a piece of code is shown; accepting the rest is asked for in the next review. */
const acceptedAtOnceMax = 7;
function waiverText({ source, reason, by, until }) {
    const words = { inline: 'in the code', config: 'in the configuration', comment: 'by a comment' };
    return `accepted ${words[source]}${by === undefined ? '' : ` by ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(by)}`}${until === undefined ? '' : ` until ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(until)}`}: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printableProse */ .ne)(reason)}`;
}
/** The last line: what to do now. */
function nextStep(review, sections) {
    if (review.failures.length > 0)
        return 'Remove the cause above and run the review again; until then the change counts as not reviewed.';
    const count = sections.blocking.length;
    if (count > 0)
        return `Fix ${count === 1 ? 'the finding' : `the ${(0,_core_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(count)} findings`} that block${count === 1 ? 's' : ''}, or have the risk accepted, then push again.`;
    if (review.conclusion === 'failure')
        return 'The gate is closed; see above for the reason.';
    if (review.conclusion === 'neutral' && review.notJudged.length === 0)
        return 'Nothing to do.';
    if (review.notJudged.length > 0)
        return 'Nothing that was judged blocks. Have what was not judged looked at before you merge.';
    if (review.unresolved.length > 0)
        return 'Nothing blocks. Look at what could not be proven before you merge.';
    return sections.advice.length > 0 ? 'Nothing blocks. The advice can wait, but it is cheapest to follow now.' : lastWord(review);
}
function lastWord({ diagnostics }) {
    return unreadPlaces(diagnostics) > 0 ? 'Nothing blocks. Look at what was not read whole before you merge.' : 'Nothing to do.';
}


/***/ }),

/***/ 99725:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ oneCommit)
/* harmony export */ });
/** The history of a change that is one commit: its difference is the change itself. */
const oneCommit = {
    skipped: [],
    incomplete: [],
    async *[Symbol.asyncIterator]() {
        // Nothing beside the change.
    },
};


/***/ }),

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


/***/ }),

/***/ 96567:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ changedTexts)
/* harmony export */ });
/* harmony import */ var _line_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89672);

/** What changed between two sets of texts by path. A file of equal content under another name is a rename; a similar one pairs by its lines. */
function changedTexts(base, head) {
    const removed = new Map([...base].filter(([path]) => !head.has(path)));
    const added = [...head].filter(([path]) => !base.has(path));
    const isLarge = removed.size * added.length > comparisonsMax;
    const files = [...head].flatMap(([path, text]) => {
        const before = base.get(path);
        if (before === text)
            return [];
        if (before !== undefined)
            return [{ status: 'modified', path, ...(0,_line_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffLines */ .P)(before, text) }];
        const origin = findRename(text, removed, isLarge);
        if (origin === undefined)
            return [{ status: 'added', path, ...(0,_line_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffLines */ .P)('', text) }];
        const beforeRename = removed.get(origin) ?? '';
        removed.delete(origin);
        return [{ status: 'renamed', path, basePath: origin, ...(0,_line_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffLines */ .P)(beforeRename, text) }];
    });
    const gone = [...removed].map(([path, text]) => ({ status: 'removed', path, ...(0,_line_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffLines */ .P)(text, '') }));
    return [...files, ...gone];
}
/** Share of lines that two files must have in common, as git's default for renames. */
const similarityMin = 0.5;
/** Pairs of texts beyond which only equal ones are taken for renames, as git does above its limit. */
const comparisonsMax = 40_000;
function findRename(text, removed, onlyEqual) {
    for (const [path, before] of removed)
        if (before === text)
            return path;
    if (onlyEqual)
        return undefined;
    const lines = new Set(text.split('\n'));
    let best;
    for (const [path, before] of removed) {
        const old = before.split('\n');
        const share = old.filter((line) => lines.has(line)).length / Math.max(old.length, lines.size);
        if (share >= similarityMin && (best === undefined || share > best.share))
            best = { path, share };
    }
    return best?.path;
}


/***/ }),

/***/ 89672:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ diffLines)
/* harmony export */ });
/** Edits beyond which the rest of a file counts as changed; keeps the work bounded on hostile input. */
const editsMax = 2_000;
/** Lines that `head` adds and lines of `base` that it removes, by Myers' greedy algorithm. */
function diffLines(base, head) {
    const a = base.split('\n');
    const b = head.split('\n');
    let start = 0;
    while (start < a.length && start < b.length && a[start] === b[start])
        start += 1;
    let endA = a.length;
    let endB = b.length;
    while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
        endA -= 1;
        endB -= 1;
    }
    const kept = commonLines(...numbered(a.slice(start, endA), b.slice(start, endB)));
    return {
        removed: toSpans(new Set(kept.map(([line]) => line + start)), start, endA),
        added: toSpans(new Set(kept.map(([, line]) => line + start)), start, endB),
    };
}
function toSpans(kept, start, end) {
    const spans = [];
    let open;
    for (let line = start; line <= end; line += 1) {
        const changed = line < end && !kept.has(line);
        if (changed)
            open ??= line;
        else if (open !== undefined) {
            spans.push({ start: open + 1, end: line + 1 });
            open = undefined;
        }
    }
    return spans;
}
/** Lines as numbers, the same for the same line: quicker to compare, and long lines once. */
function numbered(...sides) {
    const numbers = new Map();
    const numberOf = (line) => {
        const known = numbers.get(line) ?? numbers.size;
        numbers.set(line, known);
        return known;
    };
    return [Int32Array.from(sides[0], numberOf), Int32Array.from(sides[1], numberOf)];
}
function reached(trace, edits, k) {
    return Math.abs(k) > edits ? -1 : (trace[edits]?.[(k + edits) / 2] ?? -1);
}
/** The diagonal that the best way to `k` comes from: the one above by an added line, or the one below by a removed one. */
function comesFrom(trace, edits, k) {
    return reached(trace, edits - 1, k - 1) < reached(trace, edits - 1, k + 1) ? k + 1 : k - 1;
}
/** Where on diagonal `k` the way arrives with its last edit, before it follows equal lines. */
function arrival(trace, edits, k) {
    if (edits === 0)
        return 0;
    const from = comesFrom(trace, edits, k);
    return reached(trace, edits - 1, from) + (from < k ? 1 : 0);
}
/** Pairs of indexes of lines that both keep. */
function commonLines(a, b) {
    const trace = shortestEdit(a, b);
    const pairs = [];
    let k = a.length - b.length;
    for (let edits = (trace?.length ?? 0) - 1; trace !== undefined && edits >= 0; edits -= 1) {
        const from = arrival(trace, edits, k);
        for (let x = reached(trace, edits, k) - 1; x >= from; x -= 1)
            pairs.push([x, x - k]);
        k = comesFrom(trace, edits, k);
    }
    return pairs;
}
/** The trace until the ends of both are reached; undefined beyond the limit. */
function shortestEdit(a, b) {
    const trace = [];
    for (let edits = 0; edits <= Math.min(editsMax, a.length + b.length); edits += 1) {
        const line = new Int32Array(edits + 1);
        for (let k = -edits; k <= edits; k += 2) {
            const x = followEqual(a, b, arrival(trace, edits, k), k);
            line[(k + edits) / 2] = x;
            if (x >= a.length && x - k >= b.length)
                return [...trace, line];
        }
        trace.push(line);
    }
    return undefined;
}
function followEqual(a, b, start, k) {
    let x = start;
    while (x < a.length && x - k < b.length && a[x] === b[x - k])
        x += 1;
    return x;
}


/***/ })

};
