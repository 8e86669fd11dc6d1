import { isFullAdmin } from '../../analysis/iam/grants/full-admin.ts';
import type { Harm } from '../../analysis/iam/grants/harm.ts';
import type { Answer } from '../../analysis/iam/grants/reading.ts';
import { resourceWildcards } from '../../analysis/iam/grants/resource-wildcards.ts';
import type { ResourceWildcard } from '../../analysis/iam/grants/resource-wildcards.ts';
import { roomFor } from '../../analysis/iam/grants/room-for.ts';
import { matchAction } from '../../analysis/iam/actions/match-action.ts';
import type { PolicyDocument } from '../../analysis/iam/document/policy-document.ts';
import { isAllWild } from '../../analysis/iam/document/pattern.ts';
import { serviceWildcards } from '../../analysis/iam/grants/service-wildcards.ts';
import type { Location } from '../../core/location.ts';
import type { Value } from '../../core/value.ts';
import { firstNames } from '../../core/first-names.ts';
import type { IamDocument, IamDocumentOption } from '../../model/iam/iam-document.ts';
import { confidenceIn, traceOf } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';
import { grants, ofOption, overOptions } from '../documents/over-options.ts';
import { pointAt, undecided } from '../documents/point-at.ts';
import { withinLimits } from '../documents/within-limits.ts';

/** Which of the actions that a document allows on every resource a policy speaks of. */
export interface WildcardKind {
  readonly harms: readonly Harm[];
  /** What is not known where an expression decides. */
  readonly question: string;
  /** The end of the message: on what the actions are allowed. */
  readonly reach: string;
  /** Of what changes or deletes; else that of the policy. */
  readonly ofWrites?: 'low';
}

/** Claims about actions of the kind that a document allows on every resource; none where it makes an administrator, which says more. */
export function claimWildcards(document: IamDocument, kind: WildcardKind): readonly (Violation | Unresolved)[] {
  return grants(document) ? overOptions(document, (option) => judge(option, kind)) : [];
}

function judge(document: IamDocumentOption, kind: WildcardKind): readonly (Violation | Unresolved)[] {
  if (document.unknown !== undefined || isFullAdmin(document.document).answer === 'yes') return [];
  // A service that is granted whole is told as that.
  const whole = new Set(serviceWildcards(document.document).map(({ service }) => service));
  const wildcards = resourceWildcards(document.document, kind.harms).filter(({ service }) => !whole.has(service) && !whole.has('*'));
  const shared = wildcards.find(({ answer }) => answer === 'yes');
  return wildcards.flatMap((wildcard): readonly (Violation | Unresolved)[] => {
    if (wildcard.answer === 'unknown') return [undecided(document, kind.question, wildcard.symbol)];
    const violation = onEveryResource(document, wildcard, kind);
    // Claims of one document stand in one place where the whole of it is new, so that they are told together.
    const trace = [...traceOfResource(document, shared ?? wildcard), ...violation.trace];
    return withinLimits(ofOption({ ...violation, trace }, wildcard.symbol), document, (limit) => roomForSome(limit, wildcard));
  });
}

function roomForSome(limit: PolicyDocument, { actions }: ResourceWildcard): Answer {
  const answers = actions.map(({ name }) => roomFor(limit, [name]));
  return (
    answers.find(({ answer }) => answer === 'yes') ?? answers.find(({ answer }) => answer === 'unknown') ?? { answer: 'no', statements: [] }
  );
}

function traceOfResource(document: IamDocumentOption, wildcard: ResourceWildcard): readonly Location[] {
  const resource = resourceOf(document, wildcard);
  return resource === undefined ? [] : traceOf(resource);
}

/** The value that stands for every resource in the worst statement. */
function resourceOf(document: IamDocumentOption, { statements: [index = 0] }: ResourceWildcard): Value | undefined {
  const wild = document.document.statements[index]?.resources?.items.findIndex(isAllWild) ?? 0;
  return document.sources[index]?.resources[Math.max(0, wild)];
}

/** One claim for each service, as severe as the worst that is done to it: doing worse on `*` is told as new, doing less is not. */
function onEveryResource(document: IamDocumentOption, wildcard: ResourceWildcard, { reach, ofWrites }: WildcardKind): Violation {
  const [index = 0] = wildcard.statements;
  const statement = document.document.statements[index];
  const source = document.sources[index];
  const [worst] = wildcard.actions;
  const at = statement?.actions?.items.findIndex((pattern) => worst !== undefined && matchAction(pattern, worst.name)) ?? -1;
  const resource = resourceOf(document, wildcard);
  return {
    claim: 'violation',
    aspect: `${document.label}: ${wildcard.service} on *`,
    message: `${document.address} allows ${firstNames(
      wildcard.actions.map(({ name }) => name),
      3,
    )} ${reach}`,
    trace: pointAt(document, index, resource, at < 0 ? undefined : source?.actions[at]),
    confidence: resource === undefined ? 'certain' : confidenceIn(resource),
    ...(wildcard.harm === 'write' && ofWrites !== undefined ? { severity: ofWrites } : {}),
    ...(worst === undefined ? {} : { witness: { kind: 'request', facts: { action: worst.name, resource: '*' } } }),
  };
}
