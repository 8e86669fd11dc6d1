export const id = 7664;
export const ids = [7664];
export const modules = {

/***/ 7664:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  containerPrivileged: () => (/* reexport */ containerPrivileged)
});

// EXTERNAL MODULE: ./build/core/as-written.js
var as_written = __webpack_require__(32174);
// EXTERNAL MODULE: ./build/core/value.js
var value = __webpack_require__(29207);
// EXTERNAL MODULE: ./build/model/compute/containers.js
var compute_containers = __webpack_require__(28738);
// EXTERNAL MODULE: ./build/model/fact.js
var model_fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
// EXTERNAL MODULE: ./build/policies/documents/over-options.js
var over_options = __webpack_require__(49485);
;// CONCATENATED MODULE: ./build/policies/containers/container-privileged.js






const builds = ['aws_codebuild_project', 'AWS::CodeBuild::Project'];
const tasks = new Set(['aws_ecs_task_definition', 'AWS::ECS::TaskDefinition']);
/** With one of them a process leaves its container: capabilities(7). */
const escaping = new Set(['SYS_ADMIN', 'SYS_MODULE', 'SYS_PTRACE', 'DAC_READ_SEARCH', 'ALL']);
/** Whoever talks to it starts containers that may do anything. */
const socket = /^(?:\/var)?\/run\/(?:docker|containerd\/containerd)\.sock$/u;
const containerPrivileged = (0,define_policy/* defineViolation */.z$)({
    id: 'container-privileged',
    control: 'anti-malware-runtime',
    severity: 'high',
    on: 'resource',
    types: [...compute_containers/* containerTypes */.Pd, ...builds],
    dialects: ['terraform', 'cloudformation'],
    title: 'A container may take over its host',
    why: 'A privileged container, one that sees the processes of its host, or one that talks to the container engine isolates nothing: whoever breaks into it has the machine, and the roles of everything else that runs there.',
    remedy: 'Drop what the container does not need: privileged, added capabilities, modes of the host, the socket of the engine.',
    limits: [
        'A build that makes images has to be privileged: medium there. Modes of the network are medium, a root file system that can be written is low.',
        'Jobs on Kubernetes, and jobs of several nodes, are not looked at.',
    ],
    covers: {
        checkov: ['CKV_AWS_316', 'CKV_AWS_334', 'CKV_AWS_335', 'CKV_AWS_336', 'CKV_AWS_210'],
        kics: ['Batch Job Definition With Privileged Container Properties'],
        securityHub: ['ECS.1', 'ECS.3', 'ECS.4', 'ECS.5'],
    },
    *evaluate({ address, resource }) {
        if (builds.includes(resource.type)) {
            const environment = (0,model_fact/* attribute */.lt)(resource.attributes, 'environment') ?? (0,model_fact/* attribute */.lt)(resource.attributes, 'Environment');
            const privileged = (0,model_fact/* readBool */.r5)((0,model_fact/* attribute */.lt)(environment, 'privileged_mode') ?? (0,model_fact/* attribute */.lt)(environment, 'PrivilegedMode'));
            yield* fault(resource, privileged, (on) => on, {
                aspect: 'privileged',
                said: `Builds of ${address} run privileged.`,
                severity: 'medium',
            });
            return;
        }
        const { containers, hostPaths, network, processes, unknown, unknownVolumes } = (0,compute_containers/* containersOf */.Mz)(resource);
        if (unknown !== undefined)
            yield { claim: 'unresolved', aspect: 'containers', unknown, message: `what the containers of ${address} may do` };
        yield* fault(resource, (0,model_fact/* readText */.yR)(processes), isHost, { aspect: 'processes', said: `${address} sees the processes of its host.` });
        yield* fault(resource, (0,model_fact/* readText */.yR)(network), isHost, {
            aspect: 'network',
            said: `${address} uses the network of its host.`,
            severity: 'medium',
        });
        if (unknownVolumes !== undefined)
            yield { claim: 'unresolved', aspect: 'volumes', unknown: unknownVolumes, message: `what of its host ${address} mounts` };
        for (const path of hostPaths) {
            yield* fault(resource, (0,model_fact/* readText */.yR)(path), (text) => socket.test(text), {
                aspect: 'socket',
                said: `${address} may talk to the container engine of its host.`,
            });
        }
        for (const [index, container] of containers.entries())
            yield* rightsOf(resource, container, nameOf(container, index));
        // Jobs live for minutes.
        if (tasks.has(resource.type))
            yield* writable(resource, containers);
    },
});
function isHost(mode) {
    return mode === 'host';
}
function* fault({ declaration }, fact, test, { aspect, said, severity }) {
    const found = (0,model_fact/* holding */.G)(fact, test);
    const unknown = (0,model_fact/* openFor */.qw)(fact, test);
    if (unknown !== undefined)
        yield { claim: 'unresolved', aspect, unknown, message: `whether it is so: ${said}` };
    if (found === undefined)
        return;
    const violation = {
        claim: 'violation',
        aspect,
        message: said,
        trace: [...(0,define_policy/* traceOf */.fC)(found.source), declaration],
        confidence: fact.kind === 'known' ? (0,define_policy/* confidenceIn */.S3)(fact.source) : 'likely',
        ...(severity === undefined ? {} : { severity }),
        ...fixOf(found.source),
    };
    yield (0,over_options/* ofOption */.jN)(violation, found.condition?.expression);
}
/** Where `true` is written as such. */
function fixOf({ kind, origin }) {
    if (kind !== 'bool' || origin.via.length > 0)
        return {};
    return { fix: { title: 'Run it without privileges', edits: [{ location: origin.at, replacement: 'false' }] } };
}
function* rightsOf(resource, container, name) {
    const { address } = resource;
    const privileged = (0,model_fact/* readBool */.r5)((0,compute_containers/* memberOf */.C5)(container, 'privileged'));
    yield* fault(resource, privileged, (on) => on, {
        aspect: `privileged ${name}`,
        said: `The container ${shown(name)} of ${address} runs privileged.`,
    });
    const { items: added, unknown } = (0,model_fact/* members */.ol)((0,compute_containers/* memberOf */.C5)(container, 'linuxParameters', 'capabilities', 'add'));
    if (unknown !== undefined)
        yield {
            claim: 'unresolved',
            aspect: `capabilities of ${name}`,
            unknown,
            message: `which capabilities the container ${shown(name)} of ${address} has`,
        };
    for (const capability of added.filter((one) => one !== unknown)) {
        yield* fault(resource, (0,model_fact/* readText */.yR)(capability), (text) => escaping.has(text.replace(/^CAP_/u, '')), {
            aspect: `capability ${(0,value/* scalarText */.ws)(capability) ?? ''} of ${name}`,
            said: `The container ${shown(name)} of ${address} has the capability ${(0,as_written/* asWritten */.q)((0,value/* scalarText */.ws)(capability) ?? '')}, with which it can leave its container.`,
        });
    }
}
/** All of them in one, for most containers are so. */
function* writable({ address, declaration }, containers) {
    const open = containers.flatMap((container, index) => {
        const isReadOnly = (0,model_fact/* decide */.LD)((0,model_fact/* readBool */.r5)((0,compute_containers/* memberOf */.C5)(container, 'readonlyRootFilesystem')), (on) => on, false);
        return isReadOnly === 'no' ? [{ name: nameOf(container, index), at: container.origin.at }] : [];
    });
    if (open.length === 0)
        return;
    const trace = [...open.map(({ at }) => at), declaration];
    yield {
        claim: 'violation',
        aspect: 'root file system',
        message: `Whoever gets into ${address} can change the programs in its containers: the root file system of ${open.map(({ name }) => shown(name).replace(/^number /u, 'container number ')).join(', ')} can be written.`,
        trace,
        confidence: 'certain',
        severity: 'low',
    };
}
function nameOf(container, index) {
    return (0,value/* scalarText */.ws)((0,compute_containers/* memberOf */.C5)(container, 'name')) ?? `number ${index + 1}`;
}
/** The number is in words of ours: no container can be called so. */
function shown(name) {
    return /^number \d+$/u.test(name) ? name : (0,as_written/* asWritten */.q)(name);
}

;// CONCATENATED MODULE: ./build/policies/chunks/containers.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.



/***/ })

};
