import { type Action, serviceActions } from '../actions/action-table.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import { mayAllow } from './allowed-services.ts';
import { denialsOf } from './denials.ts';
import { grantOf } from './grant.ts';
import { limitsHolder } from './holder-conditions.ts';
import { type Answer, decide, type Reading, statementsIn } from './reading.ts';

/** Share of IAM's own writing actions: with them every other grant can be had. */
const IAM_SHARE = 0.8;

export interface FullAdmin extends Answer {
  /** Every action on every resource as it is written; else by IAM, with which its holder gives himself every other action. */
  readonly isEverything: boolean;
}

/**
 * Does the document make its holder an administrator, whatever else it grants: all of IAM's writes on all that IAM has in an account,
 * without a condition that limits him? In any spelling (`*`, `**`, `?*`, `iam:*`, `arn:aws:iam::111122223333:*`), split over statements, by
 * NotAction with a harmless list; an unconditional Deny takes away what it denies.
 */
export function isFullAdmin(document: PolicyDocument): FullAdmin {
  const known = answers.get(document) ?? answerFor(document);
  answers.set(document, known);
  return known;
}

/** Every policy on documents asks first whether the one on administrators speaks. */
const answers = new WeakMap<PolicyDocument, FullAdmin>();

function answerFor(document: PolicyDocument): FullAdmin {
  if (!mayAllow(document, 'iam')) return { answer: 'no', statements: [], isEverything: false };
  const answer = decide(document, (reading) => adminStatements(document, reading));
  const [only, ...others] = answer.statements.flatMap((index) => document.statements[index] ?? []);
  const grant = only === undefined || others.length > 0 ? undefined : grantOf(0, only, 'loose');
  return { ...answer, isEverything: grant?.allActions === true && grant.allResources };
}

function adminStatements(document: PolicyDocument, reading: Reading): readonly number[] | undefined {
  const grants = statementsIn(document, 'allow', reading)
    .filter(({ statement }) => !limitsHolder(statement, reading))
    .map(({ index, statement }) => grantOf(index, statement, reading));
  if (grants.length === 0) return undefined;
  const isDenied = denialsOf(document, reading);
  const used = new Set<number>();
  const isGranted = (action: Action): boolean => {
    const grant = grants.find((one) => one.matches(action) && one.coversOneAccount(action));
    if (grant === undefined || isDenied(action)) return false;
    used.add(grant.index);
    return true;
  };
  const writes = serviceActions('iam').filter(({ level, resources }) => level !== 'list' && level !== 'read' && resources.length > 0);
  // Most documents lack the few that decide after as many.
  let left = writes.length - IAM_SHARE * writes.length;
  for (const action of writes) {
    if (!isGranted(action)) left -= 1;
    if (left <= 0) return undefined;
  }
  return [...used].sort((a, b) => a - b);
}
