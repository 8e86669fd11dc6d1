import { type Action, findAction } from '../actions/action-table.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import { denialsOf } from './denials.ts';
import { grantOf } from './grant.ts';
import { type Answer, decide, statementsIn } from './reading.ts';

/** Does a document that limits others, such as a permissions boundary, leave room for all of the actions, each on some resource? */
export function roomFor(limit: PolicyDocument, names: readonly string[]): Answer {
  return decide(limit, (reading) => {
    const grants = statementsIn(limit, 'allow', reading).map(({ index, statement }) => grantOf(index, statement, reading));
    const isDenied = denialsOf(limit, reading);
    const used = names.map((name) => {
      const action: Action = findAction(name) ?? { name, key: name.toLowerCase(), level: 'write', resources: [] };
      return isDenied(action) ? undefined : grants.find((grant) => grant.matches(action))?.index;
    });
    return used.includes(undefined) ? undefined : [...new Set(used.flatMap((index) => index ?? []))];
  });
}
