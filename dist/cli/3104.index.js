export const id = 3104;
export const ids = [3104];
export const modules = {

/***/ 73104:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  secretExposedInWorkflow: () => (/* reexport */ secretExposedInWorkflow)
});

// EXTERNAL MODULE: ./build/core/as-written.js
var as_written = __webpack_require__(32174);
// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
;// CONCATENATED MODULE: ./build/policies/secrets/reading/secret-expressions.js
/** `${{ \u2026 }}` (docs.github.com, "Expressions"); what is longer is no expression that a person wrote. */
const expression = /\$\{\{([^{}]{1,2000})\}\}/gu;
const wholeSecrets = /\btojson\s{0,5}\(\s{0,5}secrets\s{0,5}\)/iu;
const oneSecret = /\bsecrets\s{0,3}(?:\.\s{0,3}([A-Za-z_][\w-]{0,100})|\[\s{0,3}'([\w-]{1,100})'\s{0,3}\])/u;
const ownToken = /\bgithub\s{0,3}\.\s{0,3}token\b/u;
/** A comparison or a test gives true or false, which is no secret. */
const onlyTests = /[=!]=|^\s*!|\b(?:contains|startsWith|endsWith)\s*\(/u;
/** What people keep as a secret for tidiness: whoever knows an ARN, an account or a region can do nothing with it. */
const namesOnly = /(?:^|_)(?:ARN|REGION|ACCOUNT(?:_?(?:ID|NUMBER))?|(?:IAM_)?ROLE(?:_(?:NAME|TO_ASSUME))?|BUCKET(?:_NAME)?|DISTRIBUTION(?:_ID)?|(?:HOSTED_)?ZONE_ID|VPC_ID|SUBNETS?(?:_IDS?)?|(?:STACK|CLUSTER|FUNCTION|REPOSITORY|TABLE)_NAME)$/iu;
/** True where all secrets are made into one text. */
function passesAllSecrets(text) {
    return [...text.matchAll(expression)].some(([, body = '']) => wholeSecrets.test(body));
}
/** The secrets that the expressions of a text give away. */
function secretUses(text) {
    return [...text.matchAll(expression)].flatMap(([, body = '']) => {
        if (onlyTests.test(body))
            return [];
        if (wholeSecrets.test(body))
            return [{ name: 'all secrets', isRunToken: false }];
        if (ownToken.test(body))
            return [{ name: 'github.token', isRunToken: true }];
        const match = oneSecret.exec(body);
        const name = match?.[1] ?? match?.[2];
        if (name === undefined)
            return [];
        return [{ name: `secrets.${name}`, isRunToken: name === 'GITHUB_TOKEN', ...(namesOnly.test(name) ? { isName: true } : {}) }];
    });
}
/** Variables of a step that hold a secret, by name. */
function secretVariables(step) {
    const variables = new Map();
    for (const { name, text } of step.env) {
        const [use] = secretUses(text.text);
        if (use === undefined)
            variables.delete(name);
        else
            variables.set(name, use);
    }
    return variables;
}
/** `$NAME`, `${NAME}`, `$env:NAME`, `${{ env.NAME }}`; `${NAME:+set}` and `${#NAME}` do not tell the value. */
const variableUse = /\$(?:env:([A-Za-z_]\w{0,100})|([A-Za-z_]\w{0,100})|\{([A-Za-z_]\w{0,100})(?!:?\+)[^}]{0,200}\}|\{\{\s{0,5}env\.([A-Za-z_]\w{0,100})\s{0,5}\}\})/gu;
/** The secrets that a piece of a shell command mentions, in expressions or through its variables. */
function mentionedSecrets(command, variables) {
    const named = [...command.matchAll(variableUse)].flatMap(([, inPowerShell, plain, braced, inExpression]) => {
        const use = variables.get(inPowerShell ?? plain ?? braced ?? inExpression ?? '');
        return use === undefined ? [] : [use];
    });
    return [...secretUses(command), ...named];
}

;// CONCATENATED MODULE: ./build/policies/secrets/reading/shell-exposure.js

/** Lines on which one script does the same: more say nothing more. */
const linesMax = 100;
/** What the commands of a script expose, the same on one line once, those in substitutions among them: what they print goes elsewhere, what they send does not. */
function exposuresOf(script, variables) {
    return onceALine(script.flatMap((pipeline) => inPipeline(pipeline, variables, false)));
}
/** The same on one line once, and on as many lines as say anything more. */
function onceALine(all) {
    const linesOf = new Map();
    return all.filter(({ line, exposure }) => {
        const lines = getOrMake(linesOf, JSON.stringify(exposure));
        if (lines.has(line) || lines.size >= linesMax)
            return false;
        lines.add(line);
        return true;
    });
}
function getOrMake(linesOf, exposure) {
    const lines = linesOf.get(exposure) ?? new Set();
    linesOf.set(exposure, lines);
    return lines;
}
function inPipeline(pipeline, variables, isSubstituted) {
    const exposures = [...printed(pipeline, variables, isSubstituted), ...sent(pipeline, variables)];
    return [
        ...exposures.map((exposure) => ({ line: pipeline.line, exposure })),
        ...pipeline.stages.flatMap(({ substituted }) => substituted.flatMap((inner) => inPipeline(inner, variables, true))),
    ];
}
/** The secrets that a command is given: as they are, or as a command in it prints them. */
function mentionsOf({ text, substituted }, variables) {
    const printedInside = substituted.flatMap(({ stages: [first, ...rest] }) => {
        if (first === undefined || !printer.test(first.text) || !rest.every(passesOn))
            return [];
        const isEncoded = rest.some((stage) => encoder.test(stage.text));
        return mentionsOf(first, variables).map(({ use, isEncoded: isAlready }) => ({ use, isEncoded: isEncoded || isAlready }));
    });
    return [...mentionedSecrets(text, variables).map((use) => ({ use, isEncoded: false })), ...printedInside];
}
const printer = /^\s*(?:then\s+|do\s+|else\s+|sudo\s+|\{\s*|\(\s*)?(?:(?:echo|printf|print|Write-Host|Write-Output)\b|cat\b[^|]{0,300}<<)/iu;
const dumper = /^\s*(?:sudo\s+)?(?:printenv|env|export -p|set|Get-ChildItem env:|dir env:)\s*$/iu;
const sorter = /^\s*(?:sort|grep)\b/u;
/** What still shows its input, changed so that the log's mask does not know it. */
const encoder = /^\s*(?:base64|base32|xxd|od|hexdump|rev|tr|sed|cut|fold|awk|openssl\s+(?:base64|enc)|jq)\b/u;
/** Passes its input on to the log as it is. */
const passer = /^\s*(?:cat|tee|head|tail|sort|grep)\b/u;
const redirect = /(?<![0-9&])>{1,2}\s{0,5}(?!&)["']?([^\s"';|&()]{1,300})/u;
function* printed(pipeline, variables, isSubstituted) {
    const [first, ...rest] = pipeline.stages;
    if (first === undefined)
        return;
    const [anySecret] = variables.values();
    if (anySecret !== undefined && !isSubstituted && isDump(first, rest))
        yield { kind: 'all-printed', use: anySecret, confidence: 'likely' };
    const [mention] = printer.test(first.text) && !first.text.includes('::add-mask::') ? mentionsOf(first, variables) : [];
    if (mention === undefined)
        return;
    const target = targetOf(pipeline);
    if (target !== undefined && !terminal.test(target))
        yield* writtenTo(target, mention.use);
    else if (!isSubstituted)
        yield* shown(rest, mention);
}
function isDump(first, rest) {
    return dumper.test(first.text) && rest.every(({ text }) => sorter.test(text));
}
/** The file that takes what the pipeline prints. */
function targetOf({ stages }) {
    return stages.map(({ text }) => redirect.exec(text)?.[1]).find((file) => file !== undefined) ?? teeTarget(stages.slice(1));
}
/** What stands behind the pipes decides whether the log sees it, and in which form. */
function* shown(rest, { use, isEncoded }) {
    if (rest.length === 0 && !isEncoded)
        yield { kind: 'printed', use, confidence: 'certain' };
    else if (rest.every(passesOn)) {
        const kind = isEncoded || rest.some(({ text }) => encoder.test(text)) ? 'printed-encoded' : 'printed';
        yield { kind, use, confidence: 'likely' };
    }
}
function passesOn({ text }) {
    return encoder.test(text) || passer.test(text);
}
const terminal = /^\/dev\/(?:stdout|stderr|tty)$/u;
/** Files of the run that later steps read and that no log shows. */
const ownFile = /^\/dev\/|^\$\{?GITHUB_(?:ENV|OUTPUT|PATH|STATE)|^\$env:GITHUB_/u;
function* writtenTo(file, use) {
    if (file.includes('GITHUB_STEP_SUMMARY'))
        yield { kind: 'printed', use, confidence: 'likely' };
    else if (!ownFile.test(file))
        yield { kind: 'written', use, file };
}
function teeTarget(stages) {
    const last = stages.at(-1);
    return /^\s*(?:sudo\s+)?tee\s+(?:-a\s+)?([^\s-][^\s]{0,300})/u.exec(last?.text ?? '')?.[1];
}
const client = /(?:^|[\s(`])(?:curl|wget|http|https|Invoke-WebRequest|Invoke-RestMethod|iwr|irm|nc|ncat)\s/iu;
const address = /\b(https?):\/\/(?:[^\s"'@/]{1,200}@)?(\$?\{?[\w.-]{1,200}\}?)/iu;
/** Hosts that belong to the run itself. */
const ownHost = /^(?:(?:[\w-]+\.)*github\.com|(?:[\w-]+\.)*githubusercontent\.com|ghcr\.io|localhost|127\.0\.0\.1|\$\{?GITHUB_(?:API|SERVER)_URL\}?)$/iu;
/** Services that receive anything for anybody, and bare addresses. */
const catcher = /(?:^|\.)(?:webhook\.site|requestbin\.\w+|pipedream\.net|ngrok(?:-free)?\.(?:io|app)|burpcollaborator\.net|oastify\.com|interact\.sh|oast\.\w+|requestcatcher\.com|pastebin\.com|transfer\.sh|beeceptor\.com|hookbin\.com|canarytokens\.com|trycloudflare\.com)$|^\d{1,3}(?:\.\d{1,3}){3}$/iu;
/** A client is given what it is called with, and what comes through the pipe. */
function* sent({ stages }, variables) {
    const at = stages.findIndex(({ text }) => client.test(text));
    const [mention] = stages.slice(0, at + 1).flatMap((stage) => mentionsOf(stage, variables));
    const [, scheme = '', host] = address.exec(stages[at]?.text ?? '') ?? [];
    if (mention === undefined || host === undefined || ownHost.test(host))
        return;
    const { use } = mention;
    const isWrong = catcher.test(host) || scheme.toLowerCase() === 'http' || use.isRunToken || use.name === 'all secrets';
    // A secret is mostly made for the host that it is sent to; which one is whose cannot be told.
    yield { kind: 'sent', use, host, confidence: isWrong ? 'likely' : 'possible' };
}

;// CONCATENATED MODULE: ./build/policies/secrets/reading/program-exposure.js


const program_exposure_name = String.raw `([A-Za-z_]\w{0,100})`;
const hash = /(?:^|\s)#(?!\{)[^]*$/u;
const languages = {
    python: {
        variable: new RegExp(String.raw `\bos\.(?:environ\s{0,3}\[\s{0,3}|environ\.get\s{0,3}\(\s{0,3}|getenv\s{0,3}\(\s{0,3})["']${program_exposure_name}["']`, 'gu'),
        environment: /^\s{0,3}(?:dict\s{0,3}\(\s{0,3})?os\.environ\s{0,3}\){1,2}/u,
        printer: /\b(?:print|sys\.std(?:out|err)\.write)\s{0,3}\(/gu,
        comment: hash,
    },
    node: {
        variable: new RegExp(String.raw `\bprocess\.env(?:\.${program_exposure_name}|\[\s{0,3}["'\x60]${program_exposure_name}["'\x60]\s{0,3}\])`, 'gu'),
        environment: /^\s{0,3}process\.env\s{0,3}\)/u,
        printer: /\b(?:console\.(?:log|info|warn|error|debug)|process\.std(?:out|err)\.write)\s{0,3}\(/gu,
        comment: /(?:^|\s)\/\/[^]*$/u,
    },
    perl: {
        variable: new RegExp(String.raw `\$ENV\{\s{0,3}["']?${program_exposure_name}["']?\s{0,3}\}`, 'gu'),
        environment: /^\s{0,3}\(?\s{0,3}%ENV\b/u,
        printer: /\b(?:print|say|printf)\b/gu,
        comment: hash,
    },
    ruby: {
        variable: new RegExp(String.raw `\bENV(?:\[\s{0,3}|\.fetch\s{0,3}\(\s{0,3})["']${program_exposure_name}["']`, 'gu'),
        environment: /^\s{0,3}\(?\s{0,3}ENV(?:\.to_h|\.inspect)?\s{0,3}\)?\s{0,3}$/u,
        printer: /\b(?:puts|print|p|\$std(?:out|err)\.(?:puts|write))\b/gu,
        comment: hash,
    },
};
/** What is looked at of one line. */
const lineCharsMax = 2_000;
const usesMax = 20;
/** Beside a secret as much is looked at. */
const besideCharsMax = 300;
/**
 * What a script of another language than a shell's prints of the secrets that it is given. Line by line: a print whose line has the secret itself,
 * by its expression or out of the environment, and nothing around it that makes something else of it.
 */
function programExposures(script, language, variables) {
    const found = script.split('\n').flatMap((whole, line) => {
        const exposure = inLine(whole.slice(0, lineCharsMax), languages[language], variables);
        return exposure === undefined ? [] : [{ line, exposure }];
    });
    return onceALine(found);
}
function inLine(whole, language, variables) {
    const text = whole.replace(language.comment, '');
    const printer = [...text.matchAll(language.printer)][0];
    if (printer === undefined || text.includes('::add-mask::'))
        return undefined;
    const printed = text.slice(printer.index + printer[0].length);
    const [anySecret] = variables.values();
    if (anySecret !== undefined && language.environment.test(printed))
        return { kind: 'all-printed', use: anySecret, confidence: 'likely' };
    for (const [use, at, length] of usesIn(printed, language, variables).slice(0, usesMax)) {
        const how = shownAs(printed.slice(Math.max(0, at - besideCharsMax), at), printed.slice(at + length, at + length + besideCharsMax));
        if (how !== undefined)
            return { kind: how, use, confidence: 'likely' };
    }
    return undefined;
}
/** `${{ \u2026 }}`, which the runner writes in before anything reads it. */
const program_exposure_expression = /\$\{\{[^{}]{1,2000}\}\}/gu;
/** Each secret that is named, with where and how long. */
function usesIn(printed, { variable }, variables) {
    const written = [...printed.matchAll(program_exposure_expression)].flatMap(({ 0: text, index }) => secretUses(text).map((use) => [use, index, text.length]));
    const read = [...printed.matchAll(variable)].flatMap(({ 0: text, 1: first, 2: second, index }) => {
        const use = variables.get(first ?? second ?? '');
        return use === undefined ? [] : [[use, index, text.length]];
    });
    return [...written, ...read];
}
/** What gives its argument on as it is, and what changes it so that the log's mask does not know it. */
const passers = new Set(['', 'str', 'repr', 'String', 'format', 'join', 'stringify', 'dumps']);
const program_exposure_encoder = /(?:b64|base64|hexlify|btoa|Buffer\.from|encode|reversed|unpack|MIME)/iu;
/** Undefined where the value itself is not shown: its length, whether there is one, what a function of nobody knows what makes of it. */
function shownAs(before, after) {
    const callee = /([\w.:]{0,60})\s{0,3}\(\s{0,3}(?:[bfr]{0,2}["'`][^"'`()]{0,200})?$/u.exec(before)?.[1] ?? '';
    const isTest = /(?:\bif|\bnot|\bin|!|[=!]=|\?)\s{0,3}$/u.test(before) ||
        /^["'\])]{0,3}\s{0,3}(?:[=!]=|\?(?!\?)|\bis\b|\bin\b|&&|\band\b|\.length\b)/u.test(after);
    if (isTest)
        return undefined;
    if (program_exposure_encoder.test(callee) || /^[\])]{0,3}\s{0,3}(?:\[|\.(?:slice|substr\w{0,6}|encode|split)\b)/u.test(after))
        return 'printed-encoded';
    return passers.has(callee.slice(callee.lastIndexOf('.') + 1)) ? 'printed' : undefined;
}

;// CONCATENATED MODULE: ./build/policies/secrets/secret-exposed-in-workflow.js





const secretExposedInWorkflow = (0,define_policy/* defineViolation */.z$)({
    id: 'secret-exposed-in-workflow',
    control: 'no-secrets-in-code',
    severity: 'high',
    on: 'workflow',
    dialects: ['text'],
    title: 'Workflow gives a secret away',
    why: 'Logs, artifacts and caches can be read by everybody who may read the repository, and the mask of the log knows only the exact value: encoded or cut, it shows. What is sent or passed whole is out of your hands.',
    remedy: 'Give a step only the one secret it needs, through its environment, and let no command print it. Name the secrets that a reusable workflow gets instead of `secrets: inherit`.',
    limits: [
        'Commands are read as a POSIX shell or PowerShell reads them, without functions and without scripts in other files, but for actions of the repository that are made of steps; of lines on which one script does the same, a hundred are told.',
        'Of a script in Python, Node, Perl or Ruby (`shell: python`) the lines are read that print; what it writes and sends, and what it keeps in variables of its own, is not followed.',
        'Whether another host is the one that a secret is made for cannot be told, so that is reported as possible, unless the host takes anything from anybody or the address is not encrypted.',
        'A secret of which the name ends in `ARN`, `ACCOUNT_ID`, `REGION`, `BUCKET` and the like opens nothing, and is reported as low.',
        'A reusable workflow of your own organisation looks like anybody else\u2019s, so `secrets: inherit` is reported as possible.',
    ],
    covers: { checkov: ['CKV_GHA_3'] },
    *evaluate(workflow) {
        yield* unread(workflow);
        yield* secret_exposed_in_workflow_wholeSecrets(workflow);
        for (const job of workflow.jobs)
            yield* inherited(job);
        for (const job of workflow.whole) {
            // Of a reusable workflow its own page tells.
            if (job.calledAt === undefined)
                for (const [index, step] of job.steps.entries())
                    yield* ofScript(job, step, job.steps.slice(index + 1));
        }
    },
});
function* unread({ unread: problem }) {
    if (problem === undefined)
        return;
    const origin = { at: problem.at, via: [] };
    yield {
        claim: 'unresolved',
        aspect: 'the workflow',
        unknown: {
            kind: 'unknown',
            reason: problem.isRefused === true ? 'invalid-document' : 'parse-error',
            expression: 'a part of the workflow',
            origin,
        },
        message: 'whether the workflow gives a secret away, because it cannot be read whole',
    };
}
function* secret_exposed_in_workflow_wholeSecrets({ texts }) {
    for (const whole of texts) {
        for (const [index, line] of whole.text.split('\n').entries()) {
            if (!passesAllSecrets(line) || /^\s*#/u.test(line))
                continue;
            yield {
                claim: 'violation',
                aspect: `all secrets in ${line.trim().slice(0, 100)}`,
                message: 'All secrets of the repository and the organisation are passed as one text (toJSON(secrets)).',
                trace: [whole.lineAt(index)],
                confidence: 'certain',
            };
        }
    }
}
function* inherited({ id, uses, inheritsSecrets }) {
    if (uses === undefined || inheritsSecrets === undefined || uses.text.startsWith('./'))
        return;
    const called = uses.text.replace(/@[^]*$/u, '');
    yield {
        claim: 'violation',
        aspect: `job ${id}: secrets inherited by ${called}`,
        message: `The job ${(0,as_written/* asWritten */.q)(id)} hands all secrets to ${(0,as_written/* asWritten */.q)(called)}, a workflow of another repository.`,
        trace: [inheritsSecrets.at, uses.at],
        confidence: 'possible',
    };
}
function* ofScript(job, step, later) {
    const { run } = step;
    if (run === undefined)
        return;
    const variables = secretVariables(step);
    const exposed = run.language === undefined ? exposuresOf(run.pipelines(), variables) : programExposures(run.text, run.language, variables);
    for (const { line, exposure } of exposed) {
        const claim = toViolation(exposure, job.id, run.lineAt(line), later);
        if (claim !== undefined)
            yield claim;
    }
}
function toViolation(exposure, job, at, later) {
    const { use } = exposure;
    const claim = (aspect, message, confidence) => ({
        claim: 'violation',
        aspect: `job ${job}: ${use.name} ${aspect}`,
        message,
        trace: [at],
        confidence,
        ...(use.isName === true ? { severity: 'low' } : {}),
    });
    switch (exposure.kind) {
        case 'printed':
            return claim('printed', `The log shows ${use.name}, hidden by the log's mask alone.`, exposure.confidence);
        case 'printed-encoded':
            return claim('printed encoded', `The log shows ${use.name} in another form, which the log's mask does not hide.`, exposure.confidence);
        case 'all-printed':
            return claim('printed with the environment', `The log shows the whole environment, ${use.name} included.`, exposure.confidence);
        case 'sent':
            return claim(`sent to ${exposure.host}`, `${use.name} is sent to ${exposure.host}.`, exposure.confidence);
        case 'written': {
            const keeper = later.map((step) => keepsFile(step, exposure.file)).find((kept) => kept !== undefined);
            return keeper === undefined
                ? undefined
                : claim(`written to ${exposure.file}`, `${use.name} is written to ${exposure.file}, which becomes part of ${keeper}.`, 'likely');
        }
    }
}
/** Does a later step of the job upload or cache this file? Names what it becomes part of. */
function keepsFile({ uses, with: inputs }, file) {
    const keeper = /^actions\/(upload-artifact|upload-pages-artifact|cache(?:\/save)?)@/u.exec(uses?.text ?? '')?.[1];
    const path = inputs.find((input) => input.name === 'path')?.text.text;
    if (keeper === undefined || path === undefined)
        return undefined;
    const written = plain(file);
    const lines = path.split('\n').map((one) => one.trim());
    const isKept = lines.some((one) => {
        if (one === '')
            return false;
        const kept = plain(one);
        if (kept === '' || kept === '**')
            return !elsewhere.test(written);
        return kept === written || written.startsWith(`${kept.replace(/\/\*{1,2}$/u, '')}/`);
    });
    if (!isKept)
        return undefined;
    return keeper.startsWith('cache') ? 'a cache' : 'an artifact';
}
/** Nowhere in the workspace: at home, or where the machine has its own. */
const elsewhere = /^(?:~|\$\{?(?:HOME|RUNNER_TEMP)\b|\/(?!home\/runner\/work\/))/u;
/** `./out/` and `out` are one; the workspace is where paths begin. */
function plain(path) {
    return path
        .replace(/^(?:\$\{\{\s*github\.workspace\s*\}\}|\$\{?GITHUB_WORKSPACE\}?)\/?/u, '')
        .replace(/^\.\//u, '')
        .replace(/^\.$/u, '')
        .replace(/\/$/u, '');
}

;// CONCATENATED MODULE: ./build/policies/chunks/secrets.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.



/***/ })

};
