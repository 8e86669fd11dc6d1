import { parsePattern } from './pattern.ts';
import type { PolicyDocument, Statement } from './policy-document.ts';

const everything = { items: [parsePattern('*', { variables: false })] };
const allowAll: Statement = { effect: 'allow', actions: everything, resources: everything, conditions: [] };

/** The denies of a document beneath everything: compared so, the loss of one is new access. */
export function beneathEverything(document: PolicyDocument): PolicyDocument {
  const { statements, more: _, ...rest } = document;
  return { ...rest, statements: [allowAll, ...statements.filter(({ effect }) => effect === 'deny')] };
}
