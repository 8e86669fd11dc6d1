import type { AccessRequest } from '../evaluation/access-request.ts';
import { type Grade, type Outcome, searchNewAccess, type SearchSetting } from './access-search.ts';
import { budgetOf } from '../budget.ts';
import { callersOf } from './caller.ts';
import { candidatesOf, sidesOf, unknownParts } from './comparison-sides.ts';
import { symbolLetters } from '../globs/glob.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import { patternCache } from '../globs/prepared-pattern.ts';
import { resourceTypes } from '../actions/resource-types.ts';
import { rememberedByText } from '../../../core/remembered-by-text.ts';
import { isNewAccess } from './witness.ts';

/** The answer: `yes` is proven by its witness, `no` holds for every request, all else is `unknown`. */
export interface PolicyComparison {
  readonly newAccess: 'yes' | 'no' | 'unknown';
  /** A request that head allows and base does not, confirmed by `evaluateRequest`. With every `yes`. */
  readonly witness?: AccessRequest;
  readonly grade?: Grade;
  /** Index of the statement of head that allows it. */
  readonly statement?: number;
  /** Why it is unknown: the expression, or the limit that was reached. */
  readonly reason?: string;
}

/** How much may be spent on an answer. */
export interface ComparisonContext {
  /** Work that may be done; the default ends within about a second. */
  readonly budgetUnits?: number;
}

/** Ends within about a second, whatever the documents are. */
export const DEFAULT_BUDGET_UNITS = 2_000_000;
const TOO_COMPLEX = 'the documents are too complex to compare within the budget';

/**
 * Does head allow a request that base does not? Statements that one statement of base takes whole are put aside first; what is left is
 * searched, action class by action class, for a request. Twice where something is unknown: once with all unknown parts against a
 * finding (then `yes` is certain), once in favour of one (then `no` is).
 */
export function comparePolicies(request: ComparisonRequest): PolicyComparison {
  const { base, head, context = {} } = request;
  if (base === head) return { newAccess: 'no' };
  return answers.of(JSON.stringify([base, head, context.budgetUnits]), () => compare(request));
}

interface ComparisonRequest {
  readonly base: PolicyDocument;
  readonly head: PolicyDocument;
  readonly context?: ComparisonContext;
}

/** Deployments and instances of a module ask the same again and again, of documents of their own. */
const answers = rememberedByText<PolicyComparison>();

function compare({ base, head, context = {} }: ComparisonRequest): PolicyComparison {
  const cache = patternCache(symbolLetters());
  const wide = sidesOf(base, head, 'wide', cache);
  const budget = budgetOf(context.budgetUnits ?? DEFAULT_BUDGET_UNITS);
  const candidates = candidatesOf(wide, budget);
  if (candidates.added.length === 0 && candidates.lifted.length === 0) return { newAccess: 'no' };
  const callers = callersOf([base, head]);
  if (callers === undefined) return { newAccess: 'unknown', reason: 'too many principals are named' };
  const setting: SearchSetting = {
    callers,
    letters: cache.letters,
    budget,
    proofUnits: sizeOf(base) + sizeOf(head),
    types: resourceTypes(cache, [base, head]),
    isProof: (request) => isNewAccess(base, head, request),
  };
  const [unknown] = [...unknownParts(head), ...unknownParts(base)];
  if (unknown === undefined) return settled(searchNewAccess(wide, candidates, setting));
  const narrow = sidesOf(base, head, 'narrow', cache);
  const certain = searchNewAccess(narrow, candidatesOf(narrow, budget), setting);
  if (typeof certain === 'object' || certain === 'exhausted') return settled(certain);
  // What may be is not proven by an example: one that the search finds is enough to keep it open.
  const possible = searchNewAccess(wide, candidates, { ...setting, isProof: () => true });
  if (possible === 'empty' || possible === 'exhausted') return settled(possible);
  return { newAccess: 'unknown', reason: `it depends on ${unknown}` };
}

/** Work of evaluating one request against a document. */
function sizeOf(document: PolicyDocument): number {
  const lists = document.statements.flatMap(({ actions, notActions, resources, notResources }) => [
    actions,
    notActions,
    resources,
    notResources,
  ]);
  return lists.reduce((sum, list) => sum + (list?.items.reduce((parts, item) => parts + item.length, 0) ?? 0), 20);
}

function settled(outcome: Outcome): PolicyComparison {
  switch (outcome) {
    case 'empty':
      return { newAccess: 'no' };
    case 'exhausted':
      return { newAccess: 'unknown', reason: TOO_COMPLEX };
    case 'unreplayed':
      return { newAccess: 'unknown', reason: 'an example of new access could not be confirmed' };
    default:
      return { newAccess: 'yes', ...outcome };
  }
}
