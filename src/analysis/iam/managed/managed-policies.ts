import { NotLoaded } from '../../../core/not-loaded.ts';
import { parsePolicyDocument } from '../document/parse-policy-document.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import type { WorstGrant } from '../grants/worst-grant.ts';

/** A policy that AWS keeps, as the table of its date has it. */
export interface ManagedPolicy {
  readonly name: string;
  readonly worst: WorstGrant;
  /** Made for the role of a service of AWS. */
  readonly isForService: boolean;
  /** AWS has withdrawn it: who has it keeps it, nobody can attach it anew. */
  readonly isDeprecated: boolean;
  /** Undefined for one that the table only names. */
  readonly document: PolicyDocument | undefined;
  /** The day that the table is of. */
  readonly date?: string;
}

type Table = typeof import('./managed-table.generated.ts');

let table: Table | undefined;
/** Of which the documents are longer than all others together: loaded where one of them is attached. */
const longOnes: ReadonlySet<string> = new Set(['ReadOnlyAccess', 'SecurityAudit', 'ViewOnlyAccess']);
let longDocuments: ReadonlyMap<string, string> | undefined;

let byName: ReadonlyMap<string, Omit<ManagedPolicy, 'document'>> | undefined;
const documents = new Map<string, PolicyDocument | undefined>();

/** Loads the table, once: only code that attaches such a policy needs it. */
export async function loadManagedPolicies(): Promise<void> {
  table ??= await import('./managed-table.generated.ts');
}

export function isLongPolicy(name: string): boolean {
  return longOnes.has(name);
}

export async function loadLongPolicies(): Promise<void> {
  longDocuments ??= (await import('./managed-reading.generated.ts')).readingDocuments;
}

/** The policy of that name (without path), undefined for one that the table has not. Throws `NotLoaded`. */
export function findManagedPolicy(name: string): ManagedPolicy | undefined {
  const loaded = tableOf();
  byName ??= new Map(loaded.managedClasses.flatMap(([worst, names]) => names.split(' ').map((marked) => readName(marked, worst))));
  const found = byName.get(name);
  if (found === undefined) return undefined;
  if (!documents.has(name)) documents.set(name, readDocument(isLongPolicy(name) ? longDocument(name) : loaded.managedDocuments.get(name)));
  return { ...found, document: documents.get(name), date: loaded.managedPoliciesDate };
}

function tableOf(): Table {
  if (table === undefined) throw new NotLoaded('The table of AWS managed policies', loadManagedPolicies);
  return table;
}

function longDocument(name: string): string | undefined {
  if (longDocuments === undefined) throw new NotLoaded('The long documents of AWS managed policies', loadLongPolicies);
  return longDocuments.get(name);
}

function readName(marked: string, worst: string): readonly [string, Omit<ManagedPolicy, 'document'>] {
  const name = marked.replace(/^[+-]*/u, '');
  const marks = marked.slice(0, marked.length - name.length);
  return [name, { name, worst: worst as WorstGrant, isForService: marks.includes('+'), isDeprecated: marks.includes('-') }];
}

function readDocument(text: string | undefined): PolicyDocument | undefined {
  return text === undefined ? undefined : parsePolicyDocument(JSON.parse(text)).document;
}
