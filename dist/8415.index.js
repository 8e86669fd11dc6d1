export const id = 8415;
export const ids = [8415];
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

/***/ 18415:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerComment: () => (/* binding */ answerComment)
});

// EXTERNAL MODULE: ./build/report/pull-request/report.js + 4 modules
var report = __webpack_require__(54957);
// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(42732);
// EXTERNAL MODULE: ./build/core/problem.js
var core_problem = __webpack_require__(19341);
// EXTERNAL MODULE: ./build/review/settings/own-policies/own-policy-files.js
var own_policy_files = __webpack_require__(82678);
// EXTERNAL MODULE: ./build/review/pull-request/acceptances.js
var acceptances = __webpack_require__(37265);
// EXTERNAL MODULE: ./build/review/pull-request/people.js
var pull_request_people = __webpack_require__(21110);
// EXTERNAL MODULE: ./build/review/pull-request/commands/parse-command.js
var parse_command = __webpack_require__(86227);
;// CONCATENATED MODULE: ./build/review/pull-request/commands/handle-command.js






/**
 * Handles a comment that was written, edited or deleted. A comment that was edited or deleted loses its force, so the review runs again; its
 * answer is edited in place. Bots are never answered, and people who may not even triage get a reaction and no text.
 */
async function handleComment(event, host) {
    const { comment } = event;
    if (comment.isBot)
        return { kind: 'ignored' };
    const command = (0,parse_command/* parseCommand */.RM)(comment.body);
    if (event.action === 'deleted') {
        return hasForce(command) ? { kind: 'done', reviewed: await host.review() } : { kind: 'ignored' };
    }
    const hadForce = event.previousBody !== undefined && hasForce((0,parse_command/* parseCommand */.RM)(event.previousBody));
    if (command === undefined)
        return hadForce ? give(comment, host, () => withdrawn(host)) : { kind: 'ignored' };
    if (await mayCommand(comment, host))
        return give(comment, host, () => answerTo(command, comment, host));
    await host.react(comment.id, 'confused');
    return hadForce ? { kind: 'done', reviewed: await host.review() } : { kind: 'done' };
}
/** Seen, worked, answered: in this order, so that people know at once that they were heard. */
async function give(comment, host, work) {
    await host.react(comment.id, 'eyes');
    const answer = await answerSafely(work);
    await host.answer(comment.id, answer);
    await host.react(comment.id, isGood(answer) ? '+1' : 'confused');
    const reviewed = 'review' in answer && answer.kind !== 'scanned' ? answer.review : undefined;
    return { kind: 'done', answer, ...(reviewed === undefined ? {} : { reviewed }) };
}
/** Commands that change what is accepted as long as their comment stands. */
function hasForce(command) {
    return command?.verb === 'accept' || command?.verb === 'revoke';
}
/** The author of the pull request, and whoever may triage. Strangers on a public repository cannot make us write or work. */
async function mayCommand({ login }, host) {
    const role = await host.permissionOf(login).catch(() => 'none');
    if ((0,pull_request_people/* hasRole */.hf)(role, 'triage'))
        return true;
    const { author } = await host.conversation();
    return author.toLowerCase() === login.toLowerCase();
}
async function answerSafely(work) {
    try {
        return await work();
    }
    catch (error) {
        // Other errors may quote the code under review: they are not for a comment.
        const reason = error instanceof core_problem/* Problem */.A ? error.message : 'An internal error; the log of the run says more.';
        return { kind: 'failed', reason };
    }
}
function isGood(answer) {
    if (answer.kind === 'help')
        return answer.problem === undefined;
    return answer.kind !== 'refused' && answer.kind !== 'failed' && answer.kind !== 'unknown-subject';
}
async function withdrawn(host) {
    return { kind: 'withdrawn', review: await host.review() };
}
async function answerTo(command, comment, host) {
    switch (command.verb) {
        case 'help':
            return { kind: 'help', ...(command.problem === undefined ? {} : { problem: command.problem }) };
        case 'run':
            return { kind: 'reviewed', review: await host.review() };
        case 'full':
            return { kind: 'scanned', review: await host.scan() };
        case 'explain':
            return explain(command.subject, host);
        case 'accept':
            return accept(command, comment, host);
        case 'find':
            return find(command, host);
        case 'revoke':
            return revoke(command.ids, comment, host);
    }
}
async function explain(subject, host) {
    const policy = await policyOf(subject, host);
    if (policy !== undefined)
        return { kind: 'policy', policy };
    if (parse_command/* idShape */.Jk.test(subject)) {
        const review = await host.review();
        const finding = review.findings.find((one) => idsOf(one).includes(subject));
        if (finding !== undefined)
            return { kind: 'finding', finding, head: review.head };
    }
    const ids = [...((0,own_policy_files/* isOwnPolicyId */.cF)(subject) ? await host.ownPolicies() : []).map(({ id }) => id), ...host.policyIds()];
    return { kind: 'unknown-subject', subject, near: (0,nearest/* likelyIds */.T)(subject, ids).slice(0, nearMax) };
}
const nearMax = 5;
async function policyOf(id, host) {
    return (0,own_policy_files/* isOwnPolicyId */.cF)(id) ? (await host.ownPolicies()).find((one) => one.id === id) : host.policy(id);
}
/** Ids that accept a finding: its own, and those of the instances it stands for. */
function idsOf(finding) {
    return finding.instances?.map((instance) => instance.id) ?? [finding.id];
}
/** The path as the report shows it, or the folder. */
async function find({ policyId, path, reason }, host) {
    if ((await policyOf(policyId, host)) === undefined)
        return explain(policyId, host);
    const { findings, head } = await host.review();
    const folder = path.endsWith('/') ? path : `${path}/`;
    const meant = findings.filter((one) => one.verdict === 'block' &&
        (one.policyId === policyId || one.instances?.some((instance) => instance.policyId === policyId) === true) &&
        (one.location.path === path || one.location.path.startsWith(folder)));
    return { kind: 'found', policyId, path, reason, ids: [...new Set(meant.flatMap(idsOf))].slice(0, parse_command/* idsMax */.hy), head };
}
/** The comment itself is the acceptance; this only says whether it counts, by the same function that the review asks. */
async function accept(command, comment, host) {
    const book = await bookOf(host);
    const refusal = book.refused.find((one) => one.commentId === comment.id);
    const granted = book.acceptances.filter((one) => one.commentId === comment.id);
    const [first] = granted;
    if (first === undefined) {
        const reason = refusal?.reason ?? 'the comment is not on the pull request any more';
        // An edit takes force away: what it accepted before may block now.
        return { kind: 'refused', reason, ...(comment.editedAt === null ? {} : { review: await host.review() }) };
    }
    const review = await host.review();
    const found = new Set(review.findings.flatMap(idsOf));
    const ids = granted.map(({ id }) => id).filter((id) => found.has(id));
    const stale = command.ids.filter((id) => !found.has(id));
    if (ids.length === 0)
        return { kind: 'refused', reason: staleReason(stale, review), review };
    return { kind: 'accepted', ids, by: first.by, reason: first.reason, until: first.until, stale, review };
}
function staleReason(stale, review) {
    return `no finding of ${review.head.slice(0, 12)} has the id ${stale.join(', ')}: it is fixed, or what it was about has changed`;
}
async function revoke(ids, { login }, host) {
    const { acceptance, author, comments } = await host.conversation();
    const people = (0,pull_request_people/* peopleOf */.xr)({ permissionOf: host.permissionOf, config: acceptance, author });
    const refused = { kind: 'refused', what: 'revoked' };
    if (!(await people.mayRevoke(login)))
        return { ...refused, reason: `revoking needs the permission "${acceptance.permission}"` };
    const accepted = new Set(comments.flatMap(acceptedIds));
    const [known, stale] = [ids.filter((id) => accepted.has(id)), ids.filter((id) => !accepted.has(id))];
    const review = await host.review();
    if (known.length === 0)
        return { ...refused, reason: `no comment of this pull request accepts ${ids.join(', ')}`, review };
    return { kind: 'revoked', ids: known, stale, by: login, review };
}
function acceptedIds({ body, isBot }) {
    const command = isBot ? undefined : (0,parse_command/* parseCommand */.RM)(body);
    return command?.verb === 'accept' ? command.ids : [];
}
async function bookOf(host) {
    const { acceptance, ...conversation } = await host.conversation();
    return (0,acceptances/* acceptancesOf */.U)({ ...conversation, config: acceptance, permissionOf: host.permissionOf, now: host.now() });
}

// EXTERNAL MODULE: ./build/review/pull-request/review-pull-request.js + 1 modules
var review_pull_request = __webpack_require__(74025);
// EXTERNAL MODULE: ./build/adapters/github/client.js + 4 modules
var github_client = __webpack_require__(57279);
// EXTERNAL MODULE: ./build/adapters/github/refusal.js
var refusal = __webpack_require__(77965);
// EXTERNAL MODULE: ./build/adapters/github/viewer.js
var github_viewer = __webpack_require__(52867);
;// CONCATENATED MODULE: ./build/adapters/github/command-comments.js



/** Reactions to commands, and their answers: one for each command, edited in place. */
class CommandComments {
    #repository;
    #options;
    constructor(repository, options) {
        this.#repository = repository;
        this.#options = options;
    }
    /** GitHub answers a reaction that is there already with that one. A comment that is gone needs none. */
    async react(commentId, reaction) {
        const { client, at } = this.#repository;
        const reacted = { ...at, comment_id: commentId, content: reaction, request: github_client/* safely */.vm };
        await (0,refusal/* unlessRefused */.J0)(client.rest.reactions.createForIssueComment(reacted), [404], undefined);
    }
    async answer(commentId, body) {
        try {
            await this.#write(commentId, body);
        }
        catch (error) {
            // It may be there: then it is found now, and edited.
            if (!(error instanceof github_client/* UnknownOutcome */.Bt))
                throw error;
            await this.#write(commentId, body);
        }
    }
    async #write(commentId, body) {
        const { client, at } = this.#repository;
        const found = await this.#find(commentId);
        if (found === undefined) {
            await client.rest.issues.createComment({ ...at, issue_number: this.#options.number, body, request: github_client/* content */.Qs });
        }
        else if (found.body.trim() !== body.trim()) {
            await client.rest.issues.updateComment({ ...at, comment_id: found.id, body, request: github_client/* content */.Qs });
        }
    }
    async #find(commentId) {
        const { client, paged } = this.#repository;
        const [viewer, comments] = await Promise.all([
            (0,github_viewer/* readViewer */.n)(this.#repository),
            client.paginate(client.rest.issues.listComments, { ...paged, issue_number: this.#options.number }),
        ]);
        const login = viewer ?? this.#options.login;
        return comments
            .filter(({ user }) => (0,github_viewer/* isSameLogin */.A)(user?.login ?? '', login))
            .map(({ id, body }) => ({ id, body: body ?? '' }))
            .find(({ body }) => this.#options.answeredComment(body) === commentId);
    }
}

// EXTERNAL MODULE: ./build/adapters/github/comments.js
var comments = __webpack_require__(53911);
// EXTERNAL MODULE: ./build/report/markdown/escape.js + 2 modules
var markdown_escape = __webpack_require__(56191);
// EXTERNAL MODULE: ./build/report/markdown/finding.js
var markdown_finding = __webpack_require__(77508);
// EXTERNAL MODULE: ./build/report/markdown/render-markdown.js + 6 modules
var render_markdown = __webpack_require__(71661);
// EXTERNAL MODULE: ./build/report/sections.js
var report_sections = __webpack_require__(35999);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/commands/help-text.js
/** What `help` says; docs/commands.md says the same at length. */
const helpText = `The first line of a comment is a command when it begins with \`/security-review\` (or \`/phasegate\`):

| Command | What it does |
|---|---|
| \`/security-review\` | reviews the pull request again, as it is now |
| \`/security-review full\` | lists everything that head has, not only what this pull request introduces |
| \`/security-review explain <policy or finding>\` | why something is a finding, and what to do |
| \`/security-review accept <finding> <reason> [until YYYY-MM-DD]\` | accepts the risk of a finding; not for the author |
| \`/security-review accept <policy> in <path>\` | says which findings that are, with the command that accepts them |
| \`/security-review revoke <finding>\` | takes an acceptance back |
| \`/security-review help\` | this text |

A finding is named by its id, 32 hexadecimal digits. Several ids may stand one after the other.`;

;// CONCATENATED MODULE: ./build/report/commands/render-answer.js






/** Longest answer, in UTF-16 units; GitHub refuses a body above 65,536. */
const answerCharsMax = 60_000;
/** First line of the answer to one comment, by which it is found again and edited in place. */
function answerMarker(commentId) {
    return `<!-- phasegate:answer ${commentId} -->`;
}
/** Which comment an answer of ours belongs to; undefined when it is none. The caller makes sure that the comment is ours. */
function answeredComment(body) {
    const match = /^<!-- phasegate:answer (\d{1,16}) -->/u.exec(body);
    return match?.[1] === undefined ? undefined : Number(match[1]);
}
/** The whole body of the comment that answers. Text of people and of the reviewed repository stands in it as code or as plain words. */
function renderAnswer(commentId, answer, links = {}) {
    return `${answerMarker(commentId)}\n${textOf(answer, links)}\n`;
}
function textOf(answer, links) {
    switch (answer.kind) {
        case 'help':
            return answer.problem === undefined ? helpText : `${(0,markdown_escape/* prose */.CS)(answer.problem)}\n\n${helpText}`;
        case 'policy':
            return policyText(answer.policy);
        case 'finding':
            return findingText(answer.finding, answer.head, links);
        case 'unknown-subject':
            return unknownText(answer.subject, answer.near);
        case 'reviewed':
            return verdictText(answer.review);
        case 'scanned':
            return scanText(answer.review, links);
        case 'accepted':
            return acceptedText(answer);
        case 'found':
            return foundText(answer);
        case 'revoked':
            return revokedText(answer);
        case 'refused':
            return `**Not ${answer.what ?? 'accepted'}:** ${(0,markdown_escape/* prose */.CS)(answer.reason)}.${answer.review === undefined ? '' : ` ${verdictText(answer.review)}`}`;
        case 'withdrawn':
            return `The command is not there any more, so what it did does not count any more. ${verdictText(answer.review)}`;
        case 'failed':
            return `**This did not work:** ${(0,markdown_escape/* prose */.CS)(answer.reason)} The check did not change; write the command again to try again.`;
    }
}
/** Always with the commit that was judged: comments are read later than they are written. */
function verdictText(review) {
    const sections = (0,report_sections/* toSections */.S_)(review);
    const { word, clause } = (0,words/* headline */.Pl)(review, sections);
    const counts = (0,words/* findingCounts */.s_)(review, sections);
    const ids = sections.blocking.slice(0, idsShownMax).map(({ id }) => (0,markdown_escape/* codeSpan */.SS)(id));
    const rest = sections.blocking.length - ids.length;
    const blocking = ids.length === 0 ? '' : `\n\nBlocking: ${ids.join(', ')}${rest > 0 ? ` and ${(0,words/* plural */.LS)(rest, 'more', 'more')}` : ''}.`;
    const failures = review.failures.slice(0, idsShownMax).map((failure) => `\n- ${(0,markdown_escape/* prose */.CS)(failure)}`);
    return `**${word}** on ${(0,markdown_escape/* codeSpan */.SS)((0,words/* shortRevision */.w7)(review.head))}: ${clause}${counts.length === 0 ? '' : ` (${counts.join(', ')})`}.${blocking}${failures.length === 0 ? '' : `\n${failures.join('')}`}`;
}
const idsShownMax = 20;
/** What an acceptance covers is what was judged, and a policy with a path would cover whatever is pushed next: so the ids are what counts. */
function foundText({ policyId, path, reason, ids, head }) {
    const where = `of ${(0,markdown_escape/* codeSpan */.SS)(policyId)} in ${(0,markdown_escape/* codeSpan */.SS)(path)} on ${(0,markdown_escape/* codeSpan */.SS)((0,words/* shortRevision */.w7)(head))}`;
    if (ids.length === 0)
        return `**Nothing to accept:** no finding ${where} blocks.`;
    const commands = Array.from({ length: Math.ceil(ids.length / idsPerCommand) }, (_, index) => {
        const some = ids.slice(index * idsPerCommand, (index + 1) * idsPerCommand);
        return (0,markdown_escape/* fence */.EU)('', [
            `/security-review accept ${some.join(' ')} ${reason === '' || reason.length > reasonShownMax ? '<reason>' : reason}`,
        ]);
    });
    return `**Not accepted yet:** an acceptance names the findings as they were judged. ${(0,words/* plural */.LS)(ids.length, 'finding', 'findings')} ${where}; to accept, comment:\n\n${commands.join('\n')}`;
}
/** A line of code is cut at 240 characters, and ids must not be. */
const idsPerCommand = 5;
const reasonShownMax = 40;
function acceptedText({ ids, by, reason, until, stale, review }) {
    const shown = ids.map((id) => (0,markdown_escape/* codeSpan */.SS)(id)).join(', ');
    const lines = [
        `**Accepted** ${shown} until ${until}, by ${(0,markdown_escape/* codeSpan */.SS)(by)}: ${(0,markdown_escape/* prose */.CS)(reason)}.`,
        'The comment with the command is the record: it loses its force when it is edited or deleted, and when the code that the finding is about changes.',
    ];
    if (stale.length > 0)
        lines.push(`No finding has the id ${stale.map((id) => (0,markdown_escape/* codeSpan */.SS)(id)).join(', ')} any more.`);
    return `${lines.join(' ')}\n\n${verdictText(review)}`;
}
function revokedText({ ids, stale, by, review }) {
    const listed = (some) => some.map((id) => (0,markdown_escape/* codeSpan */.SS)(id)).join(', ');
    const rest = stale.length === 0 ? '' : ` No comment accepts ${listed(stale)}.`;
    return `**Revoked** ${listed(ids)}, by ${(0,markdown_escape/* codeSpan */.SS)(by)}.${rest} ${verdictText(review)}`;
}
function findingText(finding, head, links) {
    const ids = [...new Set(finding.instances?.map(({ id }) => id) ?? [finding.id])];
    const all = ids.length > 1
        ? `\n\nSeveral policies claim it; to accept it, name each: ${ids
            .slice(0, idsListedMax)
            .map((id) => (0,markdown_escape/* codeSpan */.SS)(id))
            .join(', ')}.`
        : '';
    return `On ${(0,markdown_escape/* codeSpan */.SS)((0,words/* shortRevision */.w7)(head))}:\n\n${(0,markdown_finding/* renderFindingBlock */.n)(finding, { number: 1, open: true, mode: 'review', links })}${all}`;
}
const idsListedMax = 200;
function policyText(policy) {
    const { id, title, why, remedy, severity, phase, controlTitle, limits } = policy;
    const parts = [
        `### ${(0,markdown_escape/* prose */.CS)(title)}`,
        `${(0,markdown_escape/* codeSpan */.SS)(id)} \u00b7 ${severity} \u00b7 phase ${phase} \u00b7 ${(0,markdown_escape/* prose */.CS)(controlTitle)}`,
        `**Why it matters.** ${(0,markdown_escape/* prose */.CS)(why)}`,
        `**What to do.** ${(0,markdown_escape/* prose */.CS)(remedy)}`,
        ...(limits.length === 0 ? [] : [`**Known limits**\n${limits.map((limit) => `- ${(0,markdown_escape/* prose */.CS)(limit)}`).join('\n')}`]),
    ];
    return parts.join('\n\n');
}
function unknownText(subject, near) {
    const hint = near.length === 0 ? '' : ` Did you mean ${near.map((id) => (0,markdown_escape/* codeSpan */.SS)(id)).join(', ')}?`;
    return `There is no policy ${(0,markdown_escape/* codeSpan */.SS)(subject)}, and no finding of this pull request has that id now.${hint}`;
}
/** The whole state is shown, the check is not changed by it. */
function scanText(review, links) {
    const intro = 'Everything that the head of this pull request has, whoever brought it. The check does not depend on this.';
    const body = (0,render_markdown/* renderMarkdown */.G)(review, { bodyCharsMax: answerCharsMax - intro.length - markerCharsMax, links });
    return `${intro}\n\n${body.replace(`${render_markdown/* summaryMarker */.R}\n`, '').trimEnd()}`;
}
const markerCharsMax = 100;

// EXTERNAL MODULE: ./build/report/policy-info.js
var policy_info = __webpack_require__(23282);
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

// EXTERNAL MODULE: ./build/review/findings/assemble.js + 8 modules
var assemble = __webpack_require__(71367);
// EXTERNAL MODULE: ./build/review/findings/idle-settings.js + 1 modules
var idle_settings = __webpack_require__(31783);
// EXTERNAL MODULE: ./build/review/judge-models.js
var judge_models = __webpack_require__(84629);
// EXTERNAL MODULE: ./build/review/not-judged/find-unjudged.js + 21 modules
var find_unjudged = __webpack_require__(16414);
// EXTERNAL MODULE: ./build/review/review-tools.js + 1 modules
var review_tools = __webpack_require__(23418);
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

// EXTERNAL MODULE: ./build/review/findings/own-policy-infos.js
var own_policy_infos = __webpack_require__(63767);
// EXTERNAL MODULE: ./build/review/settings/config-of.js
var config_of = __webpack_require__(85035);
// EXTERNAL MODULE: ./build/review/settings/own-policies/read-own-policies.js
var read_own_policies = __webpack_require__(9287);
// EXTERNAL MODULE: ./build/entry/cli/tool-info.js
var tool_info = __webpack_require__(45091);
;// CONCATENATED MODULE: ./build/entry/github/command-host.js










/** A pull request of GitHub as commands want it. */
function gitHubCommandHost(setting) {
    const { repository, number, login, permissionOf, linksOf, note } = setting;
    const comments = new CommandComments(repository, { number, login, answeredComment: answeredComment });
    return {
        permissionOf,
        react: (commentId, reaction) => comments.react(commentId, reaction),
        answer: (commentId, answer) => {
            const body = renderAnswer(commentId, answer, linksOf(commitsOf(answer)));
            const review = 'review' in answer && answer.kind !== 'scanned' ? answer.review : undefined;
            return comments.answer(commentId, note === undefined || review === undefined ? body : `${body}\n${note(review)}\n`);
        },
        review: () => reviewOf(setting),
        scan: () => scanOf(setting),
        conversation: () => conversationOf(setting),
        policy: async (id) => (await (0,tool_info/* policyInfos */.i)()).find((policy) => policy.id === id),
        policyIds: tool_info/* policyIds */.zW,
        ownPolicies: () => ownOf(setting),
        now: () => new Date().toISOString(),
    };
}
function commitsOf(answer) {
    if ('review' in answer && answer.review !== undefined)
        return answer.review;
    return { base: null, head: 'head' in answer ? answer.head : '' };
}
async function reviewOf({ review }) {
    const outcome = await review();
    if (outcome.review === undefined)
        throw new core_problem/* Problem */.A('The pull request is closed: there is nothing to review.');
    return outcome.review;
}
/** Judged by the configuration on base, like everything. */
async function scanOf({ host, tools }) {
    const pull = await host.read();
    const change = await host.change(pull, pull.headSha);
    const [{ config, problems }, own] = await Promise.all([(0,config_of/* settingsOf */.f)(change), (0,read_own_policies/* ownPoliciesOf */.Y9)(change)]);
    const [problem] = problems;
    if (problem !== undefined)
        throw new core_problem/* Problem */.A(problem);
    return scanTree(change.head, { ...tools, config, own });
}
async function ownOf({ host }) {
    const pull = await host.read();
    const change = await host.change(pull, pull.headSha);
    const [{ config }, own] = await Promise.all([(0,config_of/* settingsOf */.f)(change), (0,read_own_policies/* ownPoliciesOf */.Y9)(change)]);
    return (0,own_policy_infos/* ownPolicyInfos */.C)(own, config).map(policy_info/* ownPolicyInfo */.$);
}
async function conversationOf({ host, repository, number }) {
    const pull = await host.read();
    const [ledger, contributors, change] = await Promise.all([
        (0,comments/* readLedger */.SC)(repository, number),
        (0,comments/* listContributors */.bU)(repository, number),
        host.change(pull, pull.headSha),
    ]);
    const { config } = await (0,config_of/* settingsOf */.f)(change);
    return { ...ledger, contributors, author: pull.author, acceptance: config.acceptance };
}

// EXTERNAL MODULE: ./build/entry/github/compose.js + 4 modules
var compose = __webpack_require__(64616);
// EXTERNAL MODULE: ./build/entry/action/job.js + 31 modules
var action_job = __webpack_require__(73329);
;// CONCATENATED MODULE: ./build/entry/action/comment.js






/** A job that a comment starts reports on the default branch: no required check of the pull request is its own. */
function rerunNote(checksUrl) {
    return ({ conclusion }) => {
        const stale = conclusion === 'failure' ? ' Where it passed before, it still counts as passed until then.' : '';
        return `The required check is the job of the pull request itself: press "Re-run" on it in [the checks](${checksUrl}), or push. It then judges with the acceptances as they are now.${stale}`;
    };
}
/**
 * Answers a command in a comment. The job's own result says only whether the command was carried out; the gate stays the pull request's own
 * job, or the check run that the input `check-run` names.
 */
async function answerComment(job, { number, payload }) {
    const { runner, repository, tools, inputs, repositoryUrl } = job;
    const setting = { ...(0,action_job/* pullSetting */.gu)(job, false), login: inputs.comment ? action_job/* actionsLogin */.x_ : undefined };
    const host = (0,compose/* pullRequestHost */.X5)(repository, number, setting);
    const commands = gitHubCommandHost({
        repository,
        number,
        login: action_job/* actionsLogin */.x_,
        permissionOf: setting.permissionOf,
        host,
        tools,
        review: () => (0,review_pull_request/* reviewPullRequest */.F)(host, tools, { force: true }),
        linksOf: (0,report/* gitHubLinks */.X)(repositoryUrl),
        ...(inputs.checkRun === '' ? { note: rerunNote(`${repositoryUrl}/pull/${number}/checks`) } : {}),
    });
    const outcome = await handleComment(toEvent(payload), commands);
    if (outcome.kind === 'ignored')
        runner.notice('The comment is no command for Phasegate.');
    const isFailed = outcome.kind === 'done' && outcome.answer?.kind === 'failed';
    if (isFailed)
        runner.error('The command failed; the answer on the pull request says why.');
    return isFailed ? 1 : 0;
}
function toEvent(payload) {
    const action = payload.at('action').textOr('');
    const comment = payload.at('comment');
    const [createdAt, updatedAt] = [comment.at('created_at').text(), comment.at('updated_at').text()];
    const previous = payload.at('changes', 'body', 'from');
    return {
        action: action === 'edited' || action === 'deleted' ? action : 'created',
        comment: {
            id: comment.at('id').number(),
            login: comment.at('user', 'login').textOr('ghost'),
            isBot: comment.at('user', 'type').textOr('') !== 'User' || !comment.at('performed_via_github_app').isNull(),
            body: comment.at('body').textOr(''),
            createdAt,
            editedAt: createdAt === updatedAt ? null : updatedAt,
            editor: null,
        },
        ...(previous.isNull() ? {} : { previousBody: previous.text() }),
    };
}


/***/ }),

/***/ 45091:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ policyInfos),
/* harmony export */   zW: () => (/* binding */ policyIds)
/* harmony export */ });
/* unused harmony export policiesOfRule */
/* harmony import */ var _core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70827);
/* harmony import */ var _policies_listed_generated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45176);
/* harmony import */ var _review_settings_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44369);
/* harmony import */ var _review_gate_changes_gate_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64925);
/* harmony import */ var _review_verdict_gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55505);
/* harmony import */ var _review_not_judged_module_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2119);
/* harmony import */ var _review_not_judged_find_unjudged_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16414);
/* harmony import */ var _review_comparison_outside_code_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89652);
/* harmony import */ var _policies_define_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46371);









/** What no policy of one state says has pages that are not generated. */
const pagesApart = new Map([
    [_review_gate_changes_gate_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .gatePolicy */ .C, 'docs/gate-changes.md'],
    [_review_comparison_outside_code_js__WEBPACK_IMPORTED_MODULE_7__/* .outsideCodePolicy */ .d, 'docs/not-proven.md'],
    [_review_not_judged_find_unjudged_js__WEBPACK_IMPORTED_MODULE_6__/* .notJudgedPolicy */ .L3, 'docs/not-judged.md'],
    [_review_not_judged_module_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .moduleInputPolicy */ .j, 'docs/not-judged.md'],
]);
/** Of every policy there is, those of no file of `src/policies` among them. */
function policyIds() {
    return [..._policies_listed_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .listedPolicies */ .I, ...pagesApart.keys()].map(({ id }) => id);
}
/** Ids of the policies that look for what a rule of another tool looks for: `CKV_AWS_24`, `EC2.13`. */
async function policiesOfRule(rule) {
    const wanted = rule.toLowerCase();
    const policies = await Promise.all(listedPolicies.map(async (policy) => (isListing(policy) ? policy.load() : policy)));
    return policies
        .filter(({ covers }) => Object.values(covers).some((rules) => rules.some((one) => one.toLowerCase() === wanted)))
        .map(({ id }) => id);
}
/** What reports say about the policies, without their code. Loads every policy. */
async function policyInfos() {
    const policies = await Promise.all(_policies_listed_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .listedPolicies */ .I.map(async (policy) => ((0,_policies_define_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .isListing */ .Xk)(policy) ? policy.load() : policy)));
    return [...policies, ...pagesApart.keys()].map((policy) => ({
        id: policy.id,
        title: policy.title,
        why: policy.why,
        remedy: policy.remedy,
        severity: policy.severity,
        controlId: policy.control,
        controlTitle: (0,_core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__/* .findControl */ .v8)(policy.control)?.title ?? policy.control,
        phase: (0,_review_verdict_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseOf */ .hU)(policy, _review_settings_config_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultConfig */ .s),
        limits: policy.limits,
        docsPath: pagesApart.get(policy) ?? `docs/policies/${policy.id}.md`,
    }));
}


/***/ }),

/***/ 23282:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ownPolicyInfo)
/* harmony export */ });
/* harmony import */ var _core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70827);

/** A policy of a team's own: its page is its file, which is in no project of ours. */
function ownPolicyInfo(own) {
    const { path: _, ...info } = own;
    return { ...info, controlTitle: (0,_core_maturity_model_js__WEBPACK_IMPORTED_MODULE_0__/* .findControl */ .v8)(info.controlId)?.title ?? info.controlId, docsPath: '' };
}


/***/ })

};
