export const id = 383;
export const ids = [383];
export const modules = {

/***/ 62409:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ perModel)
/* harmony export */ });
/* harmony import */ var _per_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91431);

/** Makes a thing of one side once, when it is first asked for: an index that a policy looks into for each resource. */
function perModel(make) {
    return (0,_per_code_js__WEBPACK_IMPORTED_MODULE_0__/* .perCode */ .L)(make);
}


/***/ }),

/***/ 80383:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployApprovalRemoved: () => (/* reexport */ deployApprovalRemoved),
  pipelineImperativeChange: () => (/* reexport */ pipelineImperativeChange),
  workflowActionUnpinned: () => (/* reexport */ workflowActionUnpinned),
  workflowOidcOnUntrustedTrigger: () => (/* reexport */ workflowOidcOnUntrustedTrigger),
  workflowPermissionsBroad: () => (/* reexport */ workflowPermissionsBroad),
  workflowScriptInjection: () => (/* reexport */ workflowScriptInjection),
  workflowUnsafeRunnerSetting: () => (/* reexport */ workflowUnsafeRunnerSetting),
  workflowUntrustedCheckout: () => (/* reexport */ workflowUntrustedCheckout)
});

// EXTERNAL MODULE: ./build/core/as-written.js
var as_written = __webpack_require__(32174);
// EXTERNAL MODULE: ./build/model/per-model.js
var per_model = __webpack_require__(62409);
// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
// EXTERNAL MODULE: ./build/policies/workflow/outsiders.js
var outsiders = __webpack_require__(84641);
;// CONCATENATED MODULE: ./build/policies/workflow/deploy-approval-removed.js




/** What changes something in AWS. */
const deploys = /\b(?:terraform|tofu|terragrunt)\s+(?:-\S+\s+){0,20}(?:run-all\s+)?apply\b|\bcdk\s+deploy\b|\bsam\s+deploy\b|cloudformation\s+(?:deploy|update-stack|execute-change-set)|aws-cloudformation-github-deploy|amazon-ecs-deploy|\bpulumi\s+up\b/iu;
const deployApprovalRemoved = (0,define_policy/* defineEvidence */.xZ)({
    id: 'deploy-approval-removed',
    control: 'devsecops',
    severity: 'medium',
    on: 'workflow',
    dialects: ['text'],
    title: 'A deployment no longer needs approval, or tests',
    why: 'An environment is where GitHub asks a person before a job runs, and `needs` is what makes a deployment wait for tests. Without them whatever is merged is deployed.',
    remedy: 'Keep the environment of the job, and what it needs.',
    limits: ['Whether the environment asks anybody is set outside the repository.', 'Approvals in CodePipeline are not compared.'],
    covers: {},
    *evaluate({ jobs }, model) {
        const open = openOf(model);
        for (const { id, settings, waitsFor, environment, runs } of deployments(jobs)) {
            const at = settings.find(({ name }) => name === 'environment')?.text.at ?? runs.at;
            if (environment)
                yield {
                    claim: 'evidence',
                    scope: `environment of ${id}`,
                    degree: { kind: 'environment', open: open.environment },
                    extent: `The job ${(0,as_written/* asWritten */.q)(id)} deploys in an environment`,
                    trace: [at, runs.at],
                };
            if (waitsFor.length > 0)
                yield {
                    claim: 'evidence',
                    scope: `what ${id} waits for`,
                    degree: { kind: 'tests', open: open.tests },
                    extent: `The job ${(0,as_written/* asWritten */.q)(id)} waits for ${waitsFor.join(', ')} before it deploys`,
                    trace: [runs.at],
                };
        }
    },
    lost: ({ extent }) => `${extent}, which this change takes away.`,
    // A job may get another name, and another that waits is no stand-in for one that no longer does.
    standsIn: ({ degree: now }, { degree: before }) => isGuard(now) && isGuard(before) && now.kind === before.kind && [...now.open].every((one) => before.open.has(one)),
});
function isGuard(degree) {
    return typeof degree === 'object' && degree !== null && 'open' in degree;
}
const openOf = (0,per_model/* perModel */.x)((model) => {
    const all = model.subjects('workflow').flatMap(({ path, jobs }) => deployments(jobs).map((job) => ({ ...job, path })));
    const without = (isOpen) => new Set(all.filter(isOpen).map(({ path, id, does }) => [path, id, does].join('\n')));
    return { environment: without(({ environment }) => !environment), tests: without(({ waitsFor }) => waitsFor.length === 0) };
});
function deployments(jobs) {
    return jobs.flatMap((job) => {
        const texts = job.steps.flatMap(({ uses, run }) => run ?? uses ?? []);
        const all = texts.filter(({ text }) => deploys.test(text.slice(0, outsiders/* scriptCharsMax */.lJ)));
        const [runs] = all;
        return runs === undefined ? [] : [{ ...job, runs, does: all.map(({ text }) => text).join('\n') }];
    });
}

;// CONCATENATED MODULE: ./build/policies/workflow/pipeline-imperative-change.js


/** Calls that set up something which code should declare: who may do what, who reaches what, what is guarded. */
const changes = /\baws\s+(?:--\S+\s+){0,20}(?:iam\s+(?:put|attach|create|update|delete|add|detach)-\S+|ec2\s+(?:authorize|revoke|create|modify|delete)-\S+|s3api\s+(?:put|delete)-(?:bucket|public)-?\S*|kms\s+(?:create|put|disable|schedule)-\S+|organizations\s+(?:attach|create|update|detach|delete)-\S+|rds\s+(?:create|modify|delete)-db-\S+|cloudtrail\s+(?:stop|delete|update|create)-\S+|guardduty\s+(?:delete|update|create)-\S+|lambda\s+add-permission)\b/u;
const pipelineImperativeChange = (0,define_policy/* defineViolation */.z$)({
    id: 'pipeline-imperative-change',
    control: 'use-infrastructure-as-code',
    severity: 'low',
    on: 'workflow',
    dialects: ['text'],
    title: 'The pipeline changes AWS by commands instead of code',
    why: 'What a command sets up is in no plan and no template: nobody reviews what it leads to, and nothing notices when it changes.',
    remedy: 'Declare it in Terraform or CloudFormation, and let the pipeline apply that.',
    limits: [
        'Commands that read, deploy artifacts or copy files are not reported.',
        'Scripts in other files and provisioners of Terraform are not read.',
    ],
    covers: {},
    *evaluate({ jobs }) {
        for (const { id, steps } of jobs) {
            for (const { run } of steps)
                if (run !== undefined)
                    yield* callsIn(run, id);
        }
    },
});
function* callsIn(script, job) {
    for (const [index, line] of script.text.slice(0, outsiders/* scriptCharsMax */.lJ).split('\n').entries()) {
        const call = /^\s*#/u.test(line) ? undefined : changes.exec(line)?.[0];
        if (call === undefined)
            continue;
        yield {
            claim: 'violation',
            aspect: `${call} in ${job}`,
            message: `The job ${job} runs "${call}", which changes AWS outside of any code.`,
            trace: [script.lineAt(index)],
            confidence: 'likely',
        };
    }
}

// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(88187);
;// CONCATENATED MODULE: ./build/policies/workflow/workflow-action-unpinned.js


/** Owners whose tags GitHub or AWS themselves set. */
const known = new Set(['actions', 'github', 'aws-actions', 'aws-cloudformation']);
const pinned = /@(?:[0-9a-f]{40}|[0-9a-f]{64})$|@sha256:[0-9a-f]{64}$/u;
const workflowActionUnpinned = (0,define_policy/* defineViolation */.z$)({
    id: 'workflow-action-unpinned',
    control: 'devsecops',
    severity: 'low',
    on: 'workflow',
    dialects: ['text'],
    title: 'Third-party action is taken by a name that can be moved',
    why: 'A tag or a branch is whatever its owner, or who took over the owner\u2019s account, points it at. Thousands of repositories ran a stranger\u2019s code in one night that way.',
    remedy: 'Name the full commit, with the version in a comment behind it; Dependabot keeps both up to date.',
    limits: ['Actions of GitHub and AWS are reported when they were pinned to a commit before, those of the same repository never.'],
    covers: { kics: ['Unpinned Actions Full Length Commit SHA'] },
    *evaluate({ jobs }) {
        const told = new Set();
        yield* pinsOfKnown(jobs);
        for (const uses of jobs.flatMap((job) => [job.uses, ...job.steps.map((step) => step.uses)])) {
            const name = uses === undefined ? undefined : movable(uses);
            if (uses === undefined || name === undefined || told.has(name))
                continue;
            told.add(name);
            yield {
                claim: 'violation',
                aspect: name,
                message: `${uses.text} can become another action from one day to the next.`,
                trace: [uses.at],
                confidence: 'certain',
            };
        }
    },
    weaker: (base, head) => isPin(base) && isPin(head) && base.isPinned && !head.isPinned
        ? { message: `${base.text} was pinned to a commit, and ${head.text} is whatever its owner points that at.` }
        : undefined,
});
function* pinsOfKnown(jobs) {
    const byName = (0,group_by/* groupBy */.$)(jobs.flatMap((job) => [job.uses, ...job.steps.map((step) => step.uses)]).filter((uses) => uses !== undefined), ({ text }) => text.split('@')[0] ?? '');
    for (const [name, all] of byName) {
        if (name.startsWith('.') || !known.has(name.split('/')[0] ?? ''))
            continue;
        // The weakest of all counts.
        const least = all.find(({ text }) => !pinned.test(text)) ?? all[0];
        if (least === undefined)
            continue;
        const degree = { text: least.text, isPinned: pinned.test(least.text) };
        yield { claim: 'strength', aspect: `commit of ${name}`, degree, trace: [least.at] };
    }
}
function isPin(degree) {
    return typeof degree === 'object' && degree !== null && 'isPinned' in degree;
}
/** What the action is called, without its version, where nothing pins it. */
function movable({ text }) {
    if (text.startsWith('./') || pinned.test(text))
        return undefined;
    const [name = ''] = text.split('@');
    const [owner = ''] = name.split('/');
    return known.has(owner) ? undefined : name.replace(/^(docker:\/\/[^:]+):.*$/u, '$1');
}

;// CONCATENATED MODULE: ./build/policies/workflow/commands.js
/** Words of a shell, and commands that run another one, in front of a command. */
const before = /^(?:(?:if|then|else|elif|do|while|until|time|env|exec|command|nohup|xvfb-run|sudo(?:\s+-\S+)*)\s+|[!{(]\s*|[A-Za-z_]\w*=(?:"[^"]*"|'[^']*'|\S*)\s+)+/u;
/** Every command of a script, without comments, assignments and what only introduces it. */
function commandsOf(script) {
    return commandsIn(script.pipelines());
}
function commandsIn(pipelines) {
    return pipelines.flatMap(({ stages }) => stages.flatMap(({ text, substituted }) => [text.trim().replace(before, ''), ...commandsIn(substituted)]));
}
/** Of a variable as much as this is put in: what it says of a change is short. */
const valueCharsMax = 300;
/** Variables, by `${{ env.NAME }}` and as a shell names them, in place of their names. */
function withVariables(text, env) {
    const values = new Map(env.map(({ name, text: value }) => [name, value.text.slice(0, valueCharsMax)]));
    return text.replaceAll(/\$\{\{\s*env\.(\w+)\s*\}\}|\$\{(\w+)\}|\$(\w+)/gu, (whole, ...names) => {
        const name = names.slice(0, 3).find((one) => one !== undefined);
        return (name === undefined ? undefined : values.get(name)) ?? whole;
    });
}

;// CONCATENATED MODULE: ./build/policies/workflow/untrusted-code.js

/** The code of the pull request, by its commit, its branch, its number, or the repository that it comes from. */
const ofChange = /github\.event\.pull_request\.head\.(?:sha|ref|repo\.full_name)|github\.event\.pull_request\.merge_commit_sha|github\.head_ref|refs\/pull\/|github\.event\.workflow_run\.head_(?:sha|branch|repository\.full_name)|pull\/\$\{\{/u;
const fetches = /^(?:gh\s+pr\s+checkout\b|git\s+(?:-\S+\s+)*(?:fetch|pull|checkout|merge)\b.*(?:pull\/|head_ref|head\.sha|head_sha))/u;
function checkedOut({ steps }) {
    for (const [index, step] of steps.entries()) {
        if (step.course.isOff)
            continue;
        const found = checkoutOf(step);
        if (found !== undefined)
            return { at: found, step, behind: untilReplaced(step, steps.slice(index + 1)) };
        const { run } = step;
        if (run !== undefined && commandsOf(run).some((command) => fetches.test(withVariables(command, step.env))))
            return { at: run, step, behind: steps.slice(index) };
    }
    return undefined;
}
function checkoutOf({ uses, with: settings, env }) {
    if (!isCheckout(uses))
        return undefined;
    return settings.find(({ name, text }) => (name === 'ref' || name === 'repository') && ofChange.test(withVariables(text.text, env)))?.text;
}
/** Another checkout into the same folder puts something else in its place. */
function untilReplaced(found, then) {
    const end = then.findIndex((step) => isCheckout(step.uses) && step.course.condition === '' && folderOf(step) === folderOf(found) && checkoutOf(step) === undefined);
    return end === -1 ? then : then.slice(0, end);
}
function folderOf({ with: settings }) {
    return settings.find(({ name }) => name === 'path')?.text.text.replace(/^\.\/|\/$/gu, '') ?? '';
}
function isCheckout(uses) {
    return uses?.text.startsWith('actions/checkout') === true;
}

;// CONCATENATED MODULE: ./build/policies/workflow/who-passes.js
/** Whose events a condition lets through, from the fewest people to all. */
const circles = ['nobody', 'insiders', 'members', 'anybody'];
const equal = String.raw `\s*==\s*`;
const head = String.raw `github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)`;
const here = String.raw `github\.(?:repository|event\.repository|event\.pull_request\.base\.repo)`;
const part = String.raw `(?:\.(?:full_name|id|owner\.login))?`;
/** A change that comes from the repository itself: only who may push to it can make one. */
const ofRepository = [
    new RegExp(`^${head}${part}${equal}${here}${part}$`, 'u'),
    new RegExp(`^${here}${part}${equal}${head}${part}$`, 'u'),
    new RegExp(`^(?:!\\s*${head}\\.fork|${head}\\.fork\\s*(?:==\\s*false|!=\\s*true))$`, 'u'),
    /^github\.event_name\s*==\s*'(?:push|schedule|workflow_dispatch|release|merge_group|create|delete|repository_dispatch)'$/u,
    /^github\.event\.workflow_run\.event\s*==\s*'(?:push|schedule|workflow_dispatch|release|merge_group)'$/u,
];
/** People are asked for by name, or by what they are to the repository. */
const ofPeople = /\bauthor_association\b|\bgithub\.(?:triggering_)?actor\b|\bgithub\.event\.(?:sender|comment\.user|pull_request\.user|issue\.user)\.login\b/u;
/** Parentheses deeper than this are not looked into. */
const depthMax = 10;
/** What is not understood lets anybody through. */
function whoPasses(condition) {
    return circleOf(condition.replaceAll(/\$\{\{|\}\}/gu, ' '), depthMax);
}
/** Of several conditions that all have to hold the narrowest counts. */
function narrowest(...all) {
    return circles[Math.min(...all.map((circle) => circles.indexOf(circle)))] ?? 'anybody';
}
function circleOf(written, depth) {
    const text = written.trim();
    if (depth === 0)
        return 'anybody';
    const either = splitAt(text, '||');
    if (either.length > 1)
        return circles[Math.max(...either.map((one) => circles.indexOf(circleOf(one, depth - 1))))] ?? 'anybody';
    const all = splitAt(text, '&&');
    if (all.length > 1)
        return narrowest(...all.map((one) => circleOf(one, depth - 1)));
    if (text.startsWith('(') && text.endsWith(')'))
        return circleOf(text.slice(1, -1), depth - 1);
    if (text === 'false')
        return 'nobody';
    if (ofRepository.some((pattern) => pattern.test(text)))
        return 'insiders';
    return !text.startsWith('!') && !text.includes('!=') && ofPeople.test(text) ? 'members' : 'anybody';
}
/** Where the operator stands outside of parentheses and quotes. */
function splitAt(text, operator) {
    const parts = [];
    let depth = 0;
    let from = 0;
    let isQuoted = false;
    for (let at = 0; at < text.length; at++) {
        const letter = text[at];
        if (letter === "'")
            isQuoted = !isQuoted;
        if (isQuoted)
            continue;
        if (letter === '(')
            depth++;
        if (letter === ')')
            depth--;
        if (depth !== 0 || !text.startsWith(operator, at))
            continue;
        parts.push(text.slice(from, at));
        from = at + operator.length;
    }
    return [...parts, text.slice(from)];
}

;// CONCATENATED MODULE: ./build/policies/workflow/workflow-oidc-on-untrusted-trigger.js






const workflowOidcOnUntrustedTrigger = (0,define_policy/* defineViolation */.z$)({
    id: 'workflow-oidc-on-untrusted-trigger',
    control: 'use-temporary-credentials',
    severity: 'high',
    on: 'workflow',
    dialects: ['text'],
    title: 'A stranger\u2019s pull request gets a role of AWS',
    why: 'On pull_request_target, workflow_run or a comment the job runs for whoever causes it, and asks for the token with which it takes the role. The code of the pull request that it checks out needs one line to use the role for something else.',
    remedy: 'Split the job: what needs the role runs no code of the change. Or bind the job to an environment that reviewers must approve.',
    limits: [
        'A job that is bound to an environment is reported as possible: whether somebody must approve it is not visible.',
        'A condition that lets in only members, by names or by what they are to the repository, is reported as possible; one on labels is not worked out.',
    ],
    covers: {},
    *evaluate(workflow) {
        if (!(0,outsiders/* outsidersStartTrusted */.i4)(workflow))
            return;
        for (const job of workflow.whole) {
            const role = roleOf(job);
            const found = checkedOut(job);
            if (role === undefined || found === undefined || !mayAskForToken(job, workflow))
                continue;
            const conditions = [job.course, found.step.course, role.step.course].map(({ condition }) => condition);
            const circle = narrowest(...conditions.map(whoPasses));
            if (circle === 'nobody' || circle === 'insiders')
                continue;
            const isSure = conditions.every((condition) => condition === '');
            yield {
                claim: 'violation',
                aspect: `job ${job.id}`,
                message: `The job ${(0,as_written/* asWritten */.q)(job.id)} takes a role of AWS, and checks out the change of whoever causes it.`,
                trace: [role.at],
                confidence: job.environment || circle === 'members' ? 'possible' : isSure ? 'certain' : 'likely',
                related: [{ location: found.at.at, message: 'checks out the change' }],
            };
        }
    },
});
/** By the action of AWS, or by a call of a script. */
function roleOf({ steps }) {
    for (const step of steps) {
        if (step.course.isOff)
            continue;
        const role = step.with.find(({ name }) => name === 'role-to-assume');
        if (role !== undefined)
            return { step, at: role.text.at };
        const { run } = step;
        if (run !== undefined && commandsOf(run).some((command) => /^aws\b.*\bassume-role-with-web-identity\b/u.test(command)))
            return { step, at: run.at };
    }
    return undefined;
}
function mayAskForToken({ permissions, settings }, workflow) {
    const asked = permissions.find(({ name }) => name === 'id-token');
    if (asked !== undefined)
        return asked.text.text.trim() === 'write';
    const all = [...settings, ...workflow.settings].find(({ name }) => name === 'permissions');
    return all?.text.text.trim() === 'write-all';
}

;// CONCATENATED MODULE: ./build/policies/workflow/workflow-permissions-broad.js


const workflowPermissionsBroad = (0,define_policy/* defineViolation */.z$)({
    id: 'workflow-permissions-broad',
    control: 'devsecops',
    severity: 'medium',
    on: 'workflow',
    dialects: ['text'],
    title: 'The token of the workflow may write everything',
    why: 'Every step gets the token, third-party actions and what they install included. One of them that is taken over can push code, make releases and approve changes.',
    remedy: 'Give each job only what it needs: `permissions: { contents: read }`, and more by name where it is wanted.',
    limits: [
        'Without `permissions` the default of the repository counts, which is not visible: only that a workflow no longer says them for each of its jobs is told, at low.',
    ],
    covers: { checkov: ['CKV2_GHA_1'] },
    *evaluate({ path, settings, jobs, events }) {
        yield* bounds(path, jobs, events);
        yield* writeAll(settings, 'the workflow');
        for (const job of jobs)
            yield* writeAll(job.settings, `the job ${(0,as_written/* asWritten */.q)(job.id)}`);
    },
    lost: ({ extent }) => `${extent}; after this change one has what the repository gives by default, which may be to write everything.`,
});
/** A workflow that only others call has the rights that those give it. */
function bounds(path, jobs, events) {
    const isCalled = events.size === 1 && events.has('workflow_call');
    const places = jobs.flatMap(({ permissionsAt }) => permissionsAt ?? []);
    if (isCalled || places.length === 0 || places.length < jobs.length)
        return [];
    const extent = `${path} said for each of its jobs what the token may do`;
    return [{ claim: 'evidence', scope: `rights of the jobs of ${path}`, extent, ofSubject: true, severity: 'low', trace: places }];
}
function* writeAll(settings, whose) {
    for (const { name, text } of settings) {
        if (name !== 'permissions' || text.text.trim() !== 'write-all')
            continue;
        yield {
            claim: 'violation',
            aspect: `permissions of ${whose}`,
            message: `The token of ${whose} may write everything.`,
            trace: [text.at],
            confidence: 'certain',
            fix: { title: 'Let it read the code only', edits: [{ location: text.at, replacement: '{ contents: read }' }] },
        };
    }
}

;// CONCATENATED MODULE: ./build/policies/workflow/workflow-script-injection.js



/** Texts that somebody outside writes. docs.github.com, "Script injections" */
const written = /\b(github\.head_ref|github\.event\.(?:issue|pull_request|discussion)\.(?:title|body)|github\.event\.(?:comment|review|review_comment)\.body|github\.event\.pull_request\.head\.(?:ref|label|repo\.default_branch)|github\.event\.pages\S{0,200}\.page_name|github\.event\.(?:commits\S{0,200}|head_commit)\.(?:message|author\.(?:email|name))|github\.event\.workflow_run\.(?:head_branch|head_commit\.message|display_title))\b|\b(toJSON\(\s*github(?:\.event(?:\.(?:pull_request|issue|discussion|comment|review))?)?\s*\))/giu;
/** Of these no line break comes: in a comment of a shell they do nothing. */
const ofOneLine = /head_ref|\.title|\.ref$|\.label|_branch|page_name/u;
const expression = /\$\{\{(.{0,1000}?)\}\}/gu;
/** What becomes true or false, whatever is in it. */
const answers = /\b(?:contains|startsWith|endsWith)\((?:'[^']*'|[^()'])*\)|[\w.*[\]-]+\s*[!=]=\s*(?:'[^']*'|[\w.*[\]-]+)|'[^']*'\s*[!=]=\s*[\w.*[\]-]+|[\w.*[\]-]+(?=\s*&&)/gu;
const workflowScriptInjection = (0,define_policy/* defineViolation */.z$)({
    id: 'workflow-script-injection',
    control: 'devsecops',
    severity: 'high',
    on: 'workflow',
    dialects: ['text'],
    title: 'Somebody outside can run commands in the workflow',
    why: 'An expression is put into a script before the shell reads it. A title, a branch name or a comment of somebody\u2019s choice becomes a command that runs with the secrets and the token of the job.',
    remedy: 'Put the expression into a variable under env, and use the variable, in quotes.',
    limits: [
        'Values that come through outputs of other steps are not followed; inputs of actions and reusable workflows of the repository are.',
        'Where nobody outside can start the workflow the finding is reported as possible.',
    ],
    covers: { checkov: ['CKV_GHA_2'], kics: ['Script Block Injection', 'Run Block Injection'] },
    *evaluate(workflow) {
        const confidence = (0,outsiders/* outsidersStart */.JO)(workflow) ? 'certain' : 'possible';
        for (const { id, steps } of workflow.whole) {
            for (const step of steps.filter(({ course }) => !course.isOff))
                for (const script of scriptsOf(step))
                    yield* injectedInto(script, step, id, confidence);
        }
    },
});
function* injectedInto(script, { env }, job, confidence) {
    const lines = script.text.slice(0, outsiders/* scriptCharsMax */.lJ).split('\n');
    for (const [index, line] of lines.entries()) {
        const texts = [...line.matchAll(expression)].flatMap(([, whole = '']) => writtenIn(whole, env));
        const isComment = /^\s*#/u.test(line);
        for (const text of texts.filter((one) => !isComment || !ofOneLine.test(one))) {
            yield {
                claim: 'violation',
                aspect: `${text} in a script of ${job}`,
                message: `Whoever writes ${text} decides what this script of the job ${(0,as_written/* asWritten */.q)(job)} runs.`,
                trace: [script.lineAt(index)],
                confidence,
            };
        }
    }
}
/** What of somebody's text an expression comes to; a variable that is put in by an expression is put in as it is. */
function writtenIn(whole, env, depth = 1) {
    const text = whole.replaceAll(/\['(\w+)'\]/gu, '.$1').replaceAll(answers, 'true');
    const own = [...text.matchAll(written)].map(([, named, encoded]) => named ?? encoded ?? '');
    const variables = depth === 0 ? [] : [...text.matchAll(/\benv\.(\w+)/gu)].map(([, name]) => name);
    const through = env.filter(({ name }) => variables.includes(name)).flatMap(({ text: value }) => [...value.text.matchAll(expression)]);
    return [...own, ...through.flatMap(([, inner = '']) => writtenIn(inner, env, depth - 1))];
}
/** What is run as a script: by a shell, or by github-script. */
function scriptsOf({ run, uses, with: settings }) {
    const isScript = uses?.text.startsWith('actions/github-script') === true;
    const script = isScript ? settings.filter(({ name }) => name === 'script').map(({ text }) => text) : [];
    return run === undefined ? script : [run, ...script];
}

;// CONCATENATED MODULE: ./build/policies/workflow/workflow-unsafe-runner-setting.js



const workflowUnsafeRunnerSetting = (0,define_policy/* defineViolation */.z$)({
    id: 'workflow-unsafe-runner-setting',
    control: 'devsecops',
    severity: 'medium',
    on: 'workflow',
    dialects: ['text'],
    title: 'The runner is set up in a way that others can use',
    why: 'With unsecure commands whatever a step prints can set variables and the path of the steps behind it. A machine of your own that builds pull requests of strangers keeps what they leave on it, and is inside your network.',
    remedy: 'Drop ACTIONS_ALLOW_UNSECURE_COMMANDS. Build changes of others on machines of GitHub, or on machines that are thrown away.',
    limits: ['Whether the repository takes pull requests of strangers is not visible, so machines of your own are told as possible.'],
    covers: { checkov: ['CKV_GHA_1'], kics: ['Unsecured Commands'] },
    *evaluate(workflow) {
        for (const job of workflow.jobs) {
            const unsecure = [...job.env, ...job.steps.flatMap(({ env }) => env)].find(({ name, text }) => name === 'ACTIONS_ALLOW_UNSECURE_COMMANDS' && text.text === 'true');
            if (unsecure !== undefined) {
                yield {
                    claim: 'violation',
                    aspect: `unsecure commands in ${job.id}`,
                    message: `What a step of the job ${job.id} prints can change the steps behind it.`,
                    trace: [unsecure.text.at],
                    confidence: 'certain',
                };
            }
            const own = (0,outsiders/* outsidersStart */.JO)(workflow) ? job.runsOn.find(({ text }) => text === 'self-hosted') : undefined;
            if (own === undefined)
                continue;
            yield {
                claim: 'violation',
                aspect: `own machine for ${job.id}`,
                message: `The job ${(0,as_written/* asWritten */.q)(job.id)} runs on a machine of your own for changes that others propose.`,
                trace: [own.at],
                confidence: 'possible',
            };
        }
    },
});

;// CONCATENATED MODULE: ./build/policies/workflow/workflow-untrusted-checkout.js






/** What runs code of the folder: builds, installations with scripts, tests, tools with settings that are code. */
const runs = /^(?:(?:npm|yarn|pnpm|bun)\s+(?:-\S+\s+)*(?:ci|install|i|run|test|build|exec|start|dlx)\b|yarn(?:\s+-\S+)*$|(?:npx|pnpx|bunx|make|tox|nox|pytest|rake|bundle|cargo|gradle|mvn|sbt|ant|bazel|python3?|node|deno|ruby|perl|php|bash|sh|poetry|pdm|hatch|pipenv|docker\s+compose|terraform|tofu|terragrunt|cdk|sam|serverless|pulumi|pre-commit)\b|go\s+(?:test|run|generate|build)\b|dotnet\s+(?:build|test|run|restore|publish)\b|composer\s+(?:install|update|require)\b|mix\s+(?:test|compile|deps)|pip3?\s+install\b|uv\s+(?:run|sync)\b|docker\s+(?:buildx\s+)?build\b|(?:\.\s+|source\s+)?\.\.?\/[\w./-]+)/u;
/** These say what they would do, and do nothing. */
const asks = /\s(?:--version|--help|-v|-V)$/u;
const workflowUntrustedCheckout = (0,define_policy/* defineViolation */.z$)({
    id: 'workflow-untrusted-checkout',
    control: 'devsecops',
    severity: 'critical',
    on: 'workflow',
    dialects: ['text'],
    title: 'Code of a stranger\u2019s pull request runs with the rights of the repository',
    why: 'A workflow on pull_request_target, workflow_run or a comment has the secrets and a token that may write, whoever caused it. When it checks out the change and builds it, the author of any pull request takes both.',
    remedy: 'Build on pull_request, which has neither. What must write (labels, comments) goes into a second workflow that runs no code of the change.',
    limits: [
        'What runs code is known by its command; an action that builds is not looked into.',
        'A condition that lets in only members, by names or by what they are to the repository, is reported as possible; one on labels is not worked out.',
        'With a token that only reads, and without secrets, it is reported as medium.',
        'Reusable workflows and actions of other repositories that check out are not followed.',
    ],
    covers: {},
    *evaluate(workflow) {
        if (!(0,outsiders/* outsidersStartTrusted */.i4)(workflow))
            return;
        for (const job of workflow.whole) {
            const found = checkedOut(job);
            const used = found === undefined ? undefined : usedIn(found.behind);
            if (found === undefined || used === undefined)
                continue;
            const conditions = [job.course, found.step.course, used.step.course].map(({ condition }) => condition);
            const circle = narrowest(...conditions.map(whoPasses));
            if (circle === 'nobody' || circle === 'insiders')
                continue;
            const isSure = conditions.every((condition) => condition === '') && !job.environment;
            yield {
                claim: 'violation',
                aspect: `job ${job.id}`,
                message: `The job ${(0,as_written/* asWritten */.q)(job.id)} checks out the change of whoever causes it and runs its code.`,
                trace: [found.at.at],
                confidence: circle === 'members' ? 'possible' : isSure ? 'certain' : 'likely',
                ...(isWorthless(job, workflow) ? { severity: 'medium' } : {}),
                related: [{ location: used.at.at, message: 'runs code of the change' }],
            };
        }
    },
});
function usedIn(steps) {
    for (const step of steps) {
        const at = usedAt(step);
        if (at !== undefined)
            return { step, at };
    }
    return undefined;
}
function usedAt({ uses, run, course }) {
    if (course.isOff)
        return undefined;
    if (uses?.text.startsWith('./') === true)
        return uses;
    return run !== undefined && commandsOf(run).some((command) => runs.test(command) && !asks.test(command)) ? run : undefined;
}
/** A token that only reads, and no secrets: what is left to take is the cache. */
function isWorthless({ permissions, settings, steps, env }, workflow) {
    const all = [...settings, ...workflow.settings].find(({ name }) => name === 'permissions')?.text.text.trim();
    const readsOnly = permissions.length > 0 ? permissions.every(({ text }) => text.text.trim() !== 'write') : all === 'read-all';
    const texts = [...env, ...steps.flatMap((step) => [...step.env, ...step.with])].map(({ text }) => text.text);
    return readsOnly && ![...texts, ...steps.flatMap(({ run }) => run?.text ?? [])].some((text) => /\bsecrets\b/u.test(text));
}

;// CONCATENATED MODULE: ./build/policies/chunks/workflow.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.










/***/ })

};
