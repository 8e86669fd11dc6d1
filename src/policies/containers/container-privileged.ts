import { asWritten } from '../../core/as-written.ts';
import type { Severity } from '../../core/finding.ts';
import type { Location } from '../../core/location.ts';
import type { Resource } from '../../core/resource.ts';
import { scalarText } from '../../core/value.ts';
import type { MapValue, Value } from '../../core/value.ts';
import { containersOf, containerTypes, memberOf } from '../../model/compute/containers.ts';
import { attribute, decide, holding, members, openFor, readBool, readText } from '../../model/fact.ts';
import type { Fact } from '../../model/fact.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';
import { ofOption } from '../documents/over-options.ts';

const builds = ['aws_codebuild_project', 'AWS::CodeBuild::Project'];
const tasks: ReadonlySet<string> = new Set(['aws_ecs_task_definition', 'AWS::ECS::TaskDefinition']);
/** With one of them a process leaves its container: capabilities(7). */
const escaping: ReadonlySet<string> = new Set(['SYS_ADMIN', 'SYS_MODULE', 'SYS_PTRACE', 'DAC_READ_SEARCH', 'ALL']);
/** Whoever talks to it starts containers that may do anything. */
const socket = /^(?:\/var)?\/run\/(?:docker|containerd\/containerd)\.sock$/u;

export const containerPrivileged = defineViolation({
  id: 'container-privileged',
  control: 'anti-malware-runtime',
  severity: 'high',
  on: 'resource',
  types: [...containerTypes, ...builds],
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
      const environment = attribute(resource.attributes, 'environment') ?? attribute(resource.attributes, 'Environment');
      const privileged = readBool(attribute(environment, 'privileged_mode') ?? attribute(environment, 'PrivilegedMode'));
      yield* fault(resource, privileged, (on) => on, {
        aspect: 'privileged',
        said: `Builds of ${address} run privileged.`,
        severity: 'medium',
      });
      return;
    }
    const { containers, hostPaths, network, processes, unknown, unknownVolumes } = containersOf(resource);
    if (unknown !== undefined)
      yield { claim: 'unresolved', aspect: 'containers', unknown, message: `what the containers of ${address} may do` };
    yield* fault(resource, readText(processes), isHost, { aspect: 'processes', said: `${address} sees the processes of its host.` });
    yield* fault(resource, readText(network), isHost, {
      aspect: 'network',
      said: `${address} uses the network of its host.`,
      severity: 'medium',
    });
    if (unknownVolumes !== undefined)
      yield { claim: 'unresolved', aspect: 'volumes', unknown: unknownVolumes, message: `what of its host ${address} mounts` };
    for (const path of hostPaths) {
      yield* fault(resource, readText(path), (text) => socket.test(text), {
        aspect: 'socket',
        said: `${address} may talk to the container engine of its host.`,
      });
    }
    for (const [index, container] of containers.entries()) yield* rightsOf(resource, container, nameOf(container, index));
    // Jobs live for minutes.
    if (tasks.has(resource.type)) yield* writable(resource, containers);
  },
});

interface Said {
  readonly aspect: string;
  readonly said: string;
  readonly severity?: Severity;
}

function isHost(mode: string): boolean {
  return mode === 'host';
}

function* fault<T>(
  { declaration }: Resource,
  fact: Fact<T>,
  test: (value: T) => boolean,
  { aspect, said, severity }: Said,
): Iterable<Violation | Unresolved> {
  const found = holding(fact, test);
  const unknown = openFor(fact, test);
  if (unknown !== undefined) yield { claim: 'unresolved', aspect, unknown, message: `whether it is so: ${said}` };
  if (found === undefined) return;
  const violation: Violation = {
    claim: 'violation',
    aspect,
    message: said,
    trace: [...traceOf(found.source), declaration],
    confidence: fact.kind === 'known' ? confidenceIn(fact.source) : 'likely',
    ...(severity === undefined ? {} : { severity }),
    ...fixOf(found.source),
  };
  yield ofOption(violation, found.condition?.expression);
}

/** Where `true` is written as such. */
function fixOf({ kind, origin }: Value): Pick<Violation, 'fix'> {
  if (kind !== 'bool' || origin.via.length > 0) return {};
  return { fix: { title: 'Run it without privileges', edits: [{ location: origin.at, replacement: 'false' }] } };
}

function* rightsOf(resource: Resource, container: MapValue, name: string): Iterable<Violation | Unresolved> {
  const { address } = resource;
  const privileged = readBool(memberOf(container, 'privileged'));
  yield* fault(resource, privileged, (on) => on, {
    aspect: `privileged ${name}`,
    said: `The container ${shown(name)} of ${address} runs privileged.`,
  });
  const { items: added, unknown } = members(memberOf(container, 'linuxParameters', 'capabilities', 'add'));
  if (unknown !== undefined)
    yield {
      claim: 'unresolved',
      aspect: `capabilities of ${name}`,
      unknown,
      message: `which capabilities the container ${shown(name)} of ${address} has`,
    };
  for (const capability of added.filter((one) => one !== unknown)) {
    yield* fault(resource, readText(capability), (text) => escaping.has(text.replace(/^CAP_/u, '')), {
      aspect: `capability ${scalarText(capability) ?? ''} of ${name}`,
      said: `The container ${shown(name)} of ${address} has the capability ${asWritten(scalarText(capability) ?? '')}, with which it can leave its container.`,
    });
  }
}

/** All of them in one, for most containers are so. */
function* writable({ address, declaration }: Resource, containers: readonly MapValue[]): Iterable<Violation> {
  const open = containers.flatMap((container, index) => {
    const isReadOnly = decide(readBool(memberOf(container, 'readonlyRootFilesystem')), (on) => on, false);
    return isReadOnly === 'no' ? [{ name: nameOf(container, index), at: container.origin.at }] : [];
  });
  if (open.length === 0) return;
  const trace: Location[] = [...open.map(({ at }) => at), declaration];
  yield {
    claim: 'violation',
    aspect: 'root file system',
    message: `Whoever gets into ${address} can change the programs in its containers: the root file system of ${open.map(({ name }) => shown(name).replace(/^number /u, 'container number ')).join(', ')} can be written.`,
    trace,
    confidence: 'certain',
    severity: 'low',
  };
}

function nameOf(container: MapValue, index: number): string {
  return scalarText(memberOf(container, 'name')) ?? `number ${index + 1}`;
}

/** The number is in words of ours: no container can be called so. */
function shown(name: string): string {
  return /^number \d+$/u.test(name) ? name : asWritten(name);
}
