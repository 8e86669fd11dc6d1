import { isFullAdmin } from '../../analysis/iam/grants/full-admin.ts';
import { everyRole } from '../../analysis/iam/grants/role-wildcards.ts';
import type { RoleAction } from '../../analysis/iam/grants/role-wildcards.ts';
import { roomFor } from '../../analysis/iam/grants/room-for.ts';
import { matchAction } from '../../analysis/iam/actions/match-action.ts';
import type { IamDocument, IamDocumentOption } from '../../model/iam/iam-document.ts';
import { confidenceIn } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';
import { ofOption, overOptions } from '../documents/over-options.ts';
import { pointAt, undecided } from '../documents/point-at.ts';
import { withinLimits } from '../documents/within-limits.ts';

/** One claim for a document that allows the action on every role; none where it makes an administrator, which says more. */
export function claimEveryRole(document: IamDocument, action: RoleAction, does: string): readonly (Violation | Unresolved)[] {
  return document.use === 'identity' ? overOptions(document, (option) => judge(option, action, does)) : [];
}

function judge(document: IamDocumentOption, action: RoleAction, does: string): readonly (Violation | Unresolved)[] {
  if (document.unknown !== undefined || isFullAdmin(document.document).answer !== 'no') return [];
  const { answer, statements, symbol } = everyRole(document.document, action);
  if (answer === 'no') return [];
  if (answer === 'unknown') return [undecided(document, `whether the policy ${does}`, symbol)];
  const told = ofOption(onEveryRole(document, statements[0] ?? 0, action, does), symbol);
  return withinLimits(told, document, (limit) => roomFor(limit, [action.name]));
}

function onEveryRole(document: IamDocumentOption, index: number, { name }: RoleAction, does: string): Violation {
  const source = document.sources[index];
  const patterns = document.document.statements[index]?.actions?.items ?? [];
  const cause = source?.resources[0];
  return {
    claim: 'violation',
    aspect: `${document.label}: ${name} on every role`,
    message: `${document.address} ${does}.`,
    trace: pointAt(document, index, cause, source?.actions[patterns.findIndex((pattern) => matchAction(pattern, name))]),
    confidence: cause === undefined ? 'certain' : confidenceIn(cause),
    witness: { kind: 'request', facts: { action: name, resource: 'arn:aws:iam::111122223333:role/any' } },
  };
}
