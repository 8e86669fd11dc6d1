import { type Action, findAction } from '../actions/action-table.ts';
import { matchAction } from '../actions/match-action.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import { denialsOf } from './denials.ts';

/** Does a document that limits others, such as a permissions boundary, leave room for each of the actions on some resource? */
export function admits(limit: PolicyDocument, names: readonly string[]): boolean {
  const isDenied = denialsOf(limit, 'strict');
  return names.every((name) => {
    const action: Action = findAction(name) ?? { name, key: name.toLowerCase(), level: 'write', resources: [] };
    return !isDenied(action) && (limit.more !== undefined || limit.statements.some((statement) => mayAllow(statement, name)));
  });
}

function mayAllow({ effect, actions, notActions }: PolicyDocument['statements'][number], name: string): boolean {
  if (effect === 'deny') return false;
  const list = actions ?? notActions;
  const isNamed = list?.more !== undefined || list?.items.some((pattern) => matchAction(pattern, name)) === true;
  return actions === undefined ? !isNamed : isNamed;
}
