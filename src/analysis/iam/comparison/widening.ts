import type { AccessRequest } from '../evaluation/access-request.ts';
import { literalPattern } from '../document/pattern.ts';
import { rewriteDocument } from '../document/rewrite-document.ts';
import type { PolicyDocument, Statement } from '../document/policy-document.ts';
import { comparePolicies } from './compare-policies.ts';
import { unknownParts } from './comparison-sides.ts';
import { withSameNames } from './same-names.ts';
import { withSameProviders } from './same-provider.ts';
import { withSoleProvider } from './sole-provider.ts';
import { supposedKeys, supposedValues } from './supposed-values.ts';

/** What head admits and base does not, and by what. */
export interface Widening {
  /**
   * `denial`: a Deny is gone or narrower. `condition`: an Allow asks for less than it did. `added`: principals, actions or resources came along.
   */
  readonly by: 'denial' | 'condition' | 'added';
  readonly witness: AccessRequest;
  /** Index of head's statement that allows it. */
  readonly statement: number;
  /** Set where it holds only when no two expressions come to the same: the expression, or the limit, that keeps it from being certain. */
  readonly unless?: string;
}

/**
 * The policy of one resource on both sides; undefined when head admits nothing new. A symbol of equal text is the same value on both. Where
 * other expressions decide, each is taken for a value of its own: that a guard is gone still shows then, and what is merely named by another
 * expression is no news, unless base named it without any.
 */
export function wideningOf(written: PolicyDocument, now: PolicyDocument): Widening | undefined {
  const known = withSameProviders(...withSameNames(written, now));
  const [base, head] = withSoleProvider(...known) ?? known;
  const { newAccess, witness, statement, reason, grade } = comparePolicies({ base, head });
  if (newAccess === 'no' || grade === 'later') return undefined;
  if (witness !== undefined && statement !== undefined) return { by: causeOf(base, head), witness, statement };
  const [before, after] = [valuedDocument(supposedValues(base)), valuedDocument(supposedValues(head))];
  const supposed = comparePolicies({ base: before, head: after });
  if (supposed.witness === undefined || supposed.statement === undefined || supposed.grade === 'later') return undefined;
  const by = causeOf(before, after);
  if (by === 'added' && !comesToBeOpen(base, head)) return undefined;
  const madeUp = new Set([base, head].flatMap(supposedKeys));
  const context = new Map([...supposed.witness.context].filter(([key]) => !madeUp.has(key)));
  const unless = reason ?? 'it could not be decided';
  return { by, witness: { ...supposed.witness, context }, statement: supposed.statement, unless };
}

/** What somebody outside the code gives: a variable, or what is looked up, but for what says where the code is applied. */
const given = /^(?:var|data)\.(?!aws_(?:caller_identity|partition|region|default_tags)\b)/u;

/** Base says it all, and head names what whoever deploys it gives: that may be somebody else. */
export function comesToBeOpen(base: PolicyDocument, head: PolicyDocument): boolean {
  return unknownParts(base).length === 0 && unknownParts(head).some((part) => given.test(part));
}

/** Every expression as a text of its own, `<var.team>`: two that are written alike are one, and no other two. */
export function valuedDocument(document: PolicyDocument): PolicyDocument {
  return rewriteDocument(document, {
    part: (part) => (part.kind === 'symbol' ? { kind: 'text', text: `<${part.text}>` } : part),
    more: (expression) => literalPattern(`<${expression}>`),
  });
}

/** Asked from the gravest: with the suspect taken out of base, is there still something new? */
function causeOf(base: PolicyDocument, head: PolicyDocument): Widening['by'] {
  const allowed = withStatements(base, allowing(base));
  if (allowed.statements.length < base.statements.length && isWithin(head, allowed)) return 'denial';
  const anyhow = allowed.statements.map(withoutConditions);
  return isWithin(withStatements(head, allowing(head)), withStatements(base, anyhow)) ? 'condition' : 'added';
}

function withoutConditions(statement: Statement): Statement {
  const { moreConditions, ...rest } = statement;
  return moreConditions === undefined && rest.conditions.length === 0 ? statement : { ...rest, conditions: [] };
}

function allowing({ statements }: PolicyDocument): readonly Statement[] {
  return statements.filter(({ effect }) => effect === 'allow');
}

function withStatements(document: PolicyDocument, statements: readonly Statement[]): PolicyDocument {
  return { ...document, statements };
}

function isWithin(head: PolicyDocument, base: PolicyDocument): boolean {
  return comparePolicies({ base, head }).newAccess === 'no';
}

/** The document with every expression in it renamed: resources may move between the sides. */
export function renamedDocument(document: PolicyDocument, rename: (expression: string) => string): PolicyDocument {
  return rewriteDocument(document, {
    part: (part) => (part.kind === 'symbol' ? { ...part, text: rename(part.text) } : part),
    more: rename,
  });
}
