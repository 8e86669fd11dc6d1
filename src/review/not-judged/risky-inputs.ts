import type { Confidence, Severity } from '../../core/finding.ts';
import type { Location } from '../../core/location.ts';
import type { OutsideCall } from '../../core/resource.ts';
import type { Value } from '../../core/value.ts';

/** Something that a module which is not read is given and that seldom means well. */
export interface RiskyInput {
  /** Stable: which input, and what about it. */
  readonly aspect: string;
  /** `0.0.0.0/0 to ingress_cidr_blocks`. */
  readonly words: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly trace: readonly Location[];
}

interface Leaf {
  /** The input's name, then the keys below it. */
  readonly path: readonly string[];
  readonly value: Value;
  /** The map that the leaf stands in, or the inputs themselves. */
  readonly siblings: ReadonlyMap<string, Value>;
}

/** Values of one call that are looked at; more are seldom and are left. */
const leavesMax = 5_000;

export function riskyInputs(call: OutsideCall): readonly RiskyInput[] {
  const found = new Map<string, RiskyInput>();
  for (const leaf of leavesOf(call)) {
    const risk = riskOf(leaf, call);
    if (risk !== undefined && !found.has(risk.aspect)) found.set(risk.aspect, risk);
  }
  return [...found.values()];
}

function leavesOf({ inputs, judged }: OutsideCall): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const visit = (value: Value, path: readonly string[], siblings: ReadonlyMap<string, Value>): void => {
    if (leaves.length >= leavesMax) return;
    if (value.kind === 'list') for (const item of value.items) visit(item, path, siblings);
    else if (value.kind === 'map') for (const [key, item] of value.entries) visit(item, [...path, key], value.entries);
    else if (value.kind === 'json-text') visit(value.content, path, siblings);
    else leaves.push({ path, value, siblings });
  };
  for (const [name, value] of inputs.entries) if (judged?.has(name) !== true) visit(value, [name], inputs.entries);
  return leaves;
}

function riskOf(leaf: Leaf, call: OutsideCall): RiskyInput | undefined {
  const { value } = leaf;
  if (value.kind === 'string') return worldRisk(leaf, value.value, call) ?? aclRisk(leaf, value.value) ?? adminRisk(leaf, value.value);
  return value.kind === 'bool' ? switchRisk(leaf, value.value) : undefined;
}

function toRisk(leaf: Leaf, sort: string, words: string, severity: Severity, confidence: Confidence): RiskyInput {
  const { at, via } = leaf.value.origin;
  const trace = [at, ...via.map((step) => step.at)];
  return { aspect: `${leaf.path.join('.')}: ${sort}`, words: `${words} to ${leaf.path.join('.')}`, severity, confidence, trace };
}

/** Who may come in, by the names that modules give it. */
const inward = /ingress|inbound|allow|white_?list|source|trusted|ssh|rdp|admin|access|cidr|permitted|remote|bastion/iu;
/** Where traffic goes to, and addresses that let nobody in. */
const outward = /egress|outbound|destination|route|nat(?:_|$)|peer|subnet|deny|block_?list|black_?list|exclude/iu;
/** What is meant for everybody. */
const forAll =
  /(?:^|[/_-])(?:alb|elb|nlb|lb|load-?balancer|waf|cloudfront|cdn|web|website|ingress-controller|api-gateway|public)(?:[/_.-]|$)/iu;
const webPorts: ReadonlySet<string> = new Set(['80', '443']);

/** The whole internet, unless only the web is open to it, or the module is one for everybody. */
function worldRisk(leaf: Leaf, text: string, call: OutsideCall): RiskyInput | undefined {
  const world = text
    .split(',')
    .map((part) => part.trim())
    .find((part) => part === '0.0.0.0/0' || part === '::/0');
  const name = leaf.path.join('.');
  if (world === undefined || outward.test(name) || !inward.test(name) || isWay(leaf.siblings)) return undefined;
  const isWeb =
    opensOnlyTheWeb(leaf.siblings) || (leaf.path.length > 1 && opensOnlyTheWeb(call.inputs.entries) && !hasPorts(leaf.siblings));
  if (isWeb) return undefined;
  const isForAll = forAll.test(call.source) || forAll.test(call.address.replaceAll('.', '/'));
  return toRisk(leaf, 'whole internet', world, 'critical', isForAll ? 'possible' : 'likely');
}

function isWay(siblings: ReadonlyMap<string, Value>): boolean {
  const type = siblings.get('type') ?? siblings.get('direction');
  return type?.kind === 'string' && /^(?:egress|outbound)$/iu.test(type.value);
}

const portName = /port|rule$|rules$|service/iu;

function portsIn(siblings: ReadonlyMap<string, Value>): readonly string[] {
  return [...siblings]
    .filter(([name]) => portName.test(name) && !/egress|outbound|protocol/iu.test(name))
    .flatMap(([, value]) => textsOf(value));
}

function textsOf(value: Value): readonly string[] {
  if (value.kind === 'number') return [String(value.value)];
  if (value.kind === 'string') return value.value.split(',').map((part) => part.trim());
  return value.kind === 'list' ? value.items.flatMap(textsOf) : [];
}

function hasPorts(siblings: ReadonlyMap<string, Value>): boolean {
  return portsIn(siblings).length > 0;
}

function opensOnlyTheWeb(siblings: ReadonlyMap<string, Value>): boolean {
  const ports = portsIn(siblings);
  return ports.length > 0 && ports.every((port) => webPorts.has(port) || /^https?(?:-|$)/iu.test(port));
}

function aclRisk(leaf: Leaf, text: string): RiskyInput | undefined {
  if (!/acl/iu.test(leaf.path.at(-1) ?? '') || !/^(?:public-read|public-read-write|authenticated-read)$/u.test(text)) return undefined;
  return toRisk(leaf, 'public ACL', text, 'high', 'likely');
}

function adminRisk(leaf: Leaf, text: string): RiskyInput | undefined {
  if (/^arn:aws[a-z-]*:iam::aws:policy\/AdministratorAccess$/u.test(text))
    return toRisk(leaf, 'administrator', 'AdministratorAccess', 'critical', 'likely');
  if (text === 'optional' && leaf.path.at(-1) === 'http_tokens') return toRisk(leaf, 'protection off', '"optional"', 'medium', 'likely');
  return text === '*' && /^actions?$/iu.test(leaf.path.at(-1) ?? '') && givesEverything(leaf.siblings)
    ? toRisk(leaf, 'administrator', 'every action on every resource', 'critical', 'likely')
    : undefined;
}

/** A statement that allows all on all, whatever the case of its keys. */
function givesEverything(siblings: ReadonlyMap<string, Value>): boolean {
  const member = (name: string): readonly string[] =>
    [...siblings].filter(([key]) => key.toLowerCase() === name).flatMap(([, value]) => textsOf(value));
  const effects = member('effect');
  if (effects.some((effect) => effect !== 'Allow')) return false;
  const isLimited = [...siblings.keys()].some((key) => /^conditions?$/iu.test(key));
  return !isLimited && [...member('resource'), ...member('resources')].includes('*');
}

interface Switch {
  readonly name: RegExp;
  readonly value: boolean;
  readonly severity: Severity;
}

/** Inputs that modules call alike, with the value that takes a protection away. */
const switches: readonly Switch[] = [
  {
    name: /^(?:block_public_(?:acls|policy)|ignore_public_acls|restrict_public_buckets|s3_block_public_access|enable_public_access_block)$/u,
    value: false,
    severity: 'high',
  },
  { name: /^(?:publicly_accessible|allow_public_access|public_access|is_public|public)$/u, value: true, severity: 'high' },
  {
    name: /^(?:(?:enable|enabled?)_?(?:guardduty|cloudtrail|config_recorder|securityhub|security_hub|access_analyzer|logging)|(?:guardduty|cloudtrail|securityhub|security_hub|config|access_analyzer|macie)_enabled)$/u,
    value: false,
    severity: 'high',
  },
  {
    name: /^(?:storage_encrypted|encrypt(?:ed|ion_enabled)?|encryption_at_rest|enable_encryption|at_rest_encryption_enabled|transit_encryption_enabled|kms_key_rotation|enable_key_rotation|enable_log_file_validation|is_multi_region_trail|deletion_protection)$/u,
    value: false,
    severity: 'medium',
  },
  {
    name: /^(?:associate_public_ip_address|map_public_ip_on_launch|endpoint_public_access|cluster_endpoint_public_access)$/u,
    value: true,
    severity: 'medium',
  },
];

function switchRisk(leaf: Leaf, isOn: boolean): RiskyInput | undefined {
  const name = leaf.path.at(-1) ?? '';
  const found = switches.find((one) => one.value === isOn && one.name.test(name));
  return found === undefined ? undefined : toRisk(leaf, 'protection off', String(isOn), found.severity, 'likely');
}
