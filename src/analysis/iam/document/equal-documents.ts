import { digest } from '../../../core/digest.ts';
import type { PolicyDocument, Statement } from './policy-document.ts';

/**
 * One document for all that say the same, made of statements each of which stands for all that say the same: what was found of one need not be
 * found again. Instances of a module, deployments and holders have documents of their own that seldom differ. For questions of which the answer
 * depends on nothing but the document: with a budget of several questions, the answer would depend on what was asked before.
 */
export function representative(document: PolicyDocument): PolicyDocument {
  const known = representatives.get(document);
  if (known !== undefined) return known;
  const key = digest(document.version, document.more ?? '', `${document.more === undefined}`, ...document.statements.map(keyOf));
  const found = documents.get(key)?.deref() ?? { ...document, statements: document.statements.map(statementFor) };
  keep(documents, key, found);
  representatives.set(document, found).set(found, found);
  return found;
}

const representatives = new WeakMap<PolicyDocument, PolicyDocument>();
const documents = new Map<string, WeakRef<PolicyDocument>>();
const statements = new Map<string, WeakRef<Statement>>();
const keys = new WeakMap<Statement, string>();

/** Entries of a table; with more it begins anew. */
const entriesMax = 20_000;

function keyOf(statement: Statement): string {
  const key = keys.get(statement) ?? digest(JSON.stringify(statement));
  keys.set(statement, key);
  return key;
}

function statementFor(statement: Statement): Statement {
  const key = keyOf(statement);
  const found = statements.get(key)?.deref() ?? statement;
  keep(statements, key, found);
  return found;
}

function keep<T extends object>(table: Map<string, WeakRef<T>>, key: string, value: T): void {
  if (table.has(key) && table.get(key)?.deref() === value) return;
  if (table.size >= entriesMax) table.clear();
  table.set(key, new WeakRef(value));
}
