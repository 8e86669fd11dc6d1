import type { Severity } from '../../core/finding.ts';
import type { Resource } from '../../core/resource.ts';
import type { Value } from '../../core/value.ts';
import { symbolicText } from '../../model/binding.ts';
import { attribute, decide, members, readText } from '../../model/fact.ts';
import { scalarText } from '../../core/value.ts';
import { declaredAt, defineEvidence } from '../define-policy.ts';
import type { Evidence } from '../define-policy.ts';
import { offByDefault, snapshotByDefault, stores } from './stores.ts';
import type { Store } from './stores.ts';

/** Which thing it is: another value of a part is another thing, undefined may be any. */
interface Identity {
  readonly address: string;
  readonly parts: readonly (string | undefined)[];
}

export const statefulResourceDeleted = defineEvidence({
  id: 'stateful-resource-deleted',
  control: 'backups',
  severity: 'high',
  on: 'resource',
  types: [...stores.keys()],
  dialects: ['terraform', 'cloudformation'],
  title: 'Something that holds data is deleted',
  why: 'What is no longer declared is destroyed at the next deployment, and its data with it. Whoever reads the change sees some lines of code go, not the data behind them.',
  remedy:
    'If it only changes its name or its place, add a moved block. To keep it without this code, add a removed block with destroy = false, or set DeletionPolicy: Retain first. To delete it, take a last backup and have somebody who owns the data accept this finding.',
  limits: [
    'A resource of equal content under another name counts as moved, though without a moved block Terraform destroys it and creates another.',
    'Where AWS refuses to delete it, or keeps a snapshot, and for logs, streams and whole stacks the severity is medium.',
    'A directory or a template that goes as a whole is not reported: what nobody deploys any more is not destroyed by that.',
    'Of the attributes whose change makes AWS replace it, names, keys of tables and encryption are compared.',
  ],
  speaksFor: ['customer-iam-present', 'multi-az-present'],
  covers: {},
  *evaluate({ address, resource }) {
    const store = stores.get(resource.type);
    if (store === undefined || isElsewhere(resource, store)) return;
    const degree: Identity = { address, parts: store.identity.map((name) => partOf(name, attribute(resource.attributes, name))) };
    yield {
      claim: 'evidence',
      scope: scopeOf(resource, store),
      extent: `The ${store.what} ${address}`,
      degree,
      severity: severityOf(resource, store),
      onlyDeleted: true,
      // Its loss deletes nothing; that a change comes to retain it is no loss of what it was before.
      ...(isRetained(resource) ? { counted: true as const } : {}),
      trace: declaredAt(resource),
    };
  },
  lost: ({ extent, severity }) =>
    `${extent} is deleted, or replaced by another, at the next deployment${severity === 'high' ? ', and its data with it' : ''}.`,
  standsIn: (other: Evidence, lost: Evidence, place, address) => place === 'same-root' && isSame(other.degree, lost.degree, address),
});

/** One without a name is another wherever its address is another: what else it says, a second one may say as well. */
function scopeOf({ type, address, attributes }: Resource, { name, identity }: Store): string {
  const naming = name ?? identity[0] ?? 'name';
  const named = naming === false ? undefined : attribute(attributes, naming);
  const first = naming === false || named === undefined ? [address] : name === undefined ? [] : [symbolOf(naming, named)];
  return [type, ...first, ...identity.map((part) => symbolOf(part, attribute(attributes, part)))].join(' ');
}

function isElsewhere({ attributes }: Resource, { notWith }: Store): boolean {
  return notWith !== undefined && attribute(attributes, notWith) !== undefined;
}

function deletionPolicy({ meta }: Resource): string | undefined {
  const policy = readText(attribute(meta, 'DeletionPolicy'));
  return policy.kind === 'known' ? policy.value : undefined;
}

function isRetained(resource: Resource): boolean {
  return deletionPolicy(resource)?.startsWith('Retain') === true;
}

function severityOf(resource: Resource, store: Store): Severity {
  const { attributes, dialect, type } = resource;
  const policy = deletionPolicy(resource) ?? (snapshotByDefault.has(type) ? 'Snapshot' : undefined);
  if (store.isMinor === true || policy === 'Snapshot') return 'medium';
  const isOpen = (store.unguarded ?? []).every(([name, value]) => takesAlong(attribute(attributes, name), value));
  return isOpen || (dialect === 'cloudformation' && policy === 'Delete' && store.unguarded === undefined) ? 'high' : 'medium';
}

/** A switch that must be thrown for data to go is off by default; a protection, which must be off, is so by default. */
function takesAlong(value: Value | undefined, wanted: boolean | number): boolean {
  const words = wanted === false ? ['false', 'inactive'] : [String(wanted)];
  return decide(readText(value), (text) => words.includes(text.toLowerCase()), wanted === false) === 'yes';
}

function partOf(name: string, value: Value | undefined): string | undefined {
  if (value === undefined) return offByDefault.has(name) ? 'false' : '';
  if (value.kind !== 'list') return scalarText(value);
  const { items, unknown } = members(value);
  const texts = items.flatMap((item) => memberText(item) ?? []).toSorted();
  return unknown !== undefined || texts.length < items.length ? undefined : texts.join(',');
}

/** A member of a list of texts, or of `KeySchema`. */
function memberText(item: Value): string | undefined {
  if (item.kind !== 'map' || item.more !== undefined) return scalarText(item);
  const [column, role] = ['AttributeName', 'KeyType'].map((name) => scalarText(attribute(item, name)));
  return column === undefined || role === undefined ? undefined : `${column} ${role}`;
}

function symbolOf(name: string, value: Value | undefined): string {
  return partOf(name, value) ?? (value === undefined ? '' : (symbolicText(value) ?? '?'));
}

function isSame(other: unknown, lost: unknown, address: string): boolean {
  if (!isIdentity(other) || !isIdentity(lost) || other.address !== address) return false;
  return lost.parts.every((part, index) => part === undefined || other.parts[index] === undefined || part === other.parts[index]);
}

function isIdentity(degree: unknown): degree is Identity {
  return typeof degree === 'object' && degree !== null && 'parts' in degree;
}
