import type { Budget } from '../../analysis/iam/budget.ts';
import { partOf } from '../../analysis/iam/budget.ts';
import { renameSymbols } from '../../analysis/iam/document/rename-symbols.ts';
import type { PolicyDocument } from '../../analysis/iam/document/policy-document.ts';
import type { AwsModel } from '../../model/kinds.ts';
import type { Identified } from '../../model/subject.ts';
import type { IdentityMap } from '../comparison/identity/identity-map.ts';

/** Both sides of a change, of the code alone or of one deployment. */
export interface Estates {
  readonly base: AwsModel;
  readonly head: AwsModel;
  readonly identity: IdentityMap;
}

/** Work of one question. */
const questionUnits = 1_000_000;

/** What one question of many may spend. */
export function forOne(budget: Budget): Budget {
  return partOf(budget, questionUnits);
}

/** A document of base with every expression as head would write it; the same object where none has another name. */
export function inHeadNames(document: PolicyDocument, { root }: Identified, identity: IdentityMap): PolicyDocument {
  return renameSymbols(document, (expression) => identity.expression(expression, root));
}

/** A text of base as head would write it. */
export function inHeadText(text: string, { root }: Pick<Identified, 'root'>, identity: IdentityMap): string {
  return text.replaceAll(/\$\{([^{}]*)\}/gu, (_, expression: string) => `\${${identity.expression(expression, root)}}`);
}

const texts = new WeakMap<PolicyDocument, string>();

/** Do both say the same, word by word? */
export function isSameDocument(one: PolicyDocument | undefined, other: PolicyDocument | undefined): boolean {
  if (one === other) return true;
  return one !== undefined && other !== undefined && textOf(one) === textOf(other);
}

function textOf(document: PolicyDocument): string {
  const known = texts.get(document) ?? JSON.stringify(document);
  texts.set(document, known);
  return known;
}
