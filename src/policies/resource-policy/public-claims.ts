import { publicAccess } from '../../analysis/iam/comparison/public-access.ts';
import type { PublicAccess, Reach } from '../../analysis/iam/comparison/public-access.ts';
import { forEverybody } from '../../analysis/iam/grants/strangers.ts';
import type { Excerpt } from '../../analysis/iam/grants/strangers.ts';
import type { PolicyDocument, Statement } from '../../analysis/iam/document/policy-document.ts';
import type { Severity } from '../../core/finding.ts';
import type { IamDocumentOption } from '../../model/iam/iam-document.ts';
import type { Opened } from '../../model/iam/resource-policy/opened.ts';
import type { ResourcePolicy } from '../../model/iam/resource-policy/resource-policy.ts';
import { confidenceIn } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';
import { ofOption, overOptions } from '../documents/over-options.ts';
import { inAnOption } from './in-an-option.ts';
import { pointAt, undecided } from '../documents/point-at.ts';
import { actionList, byEffect } from './actions-of.ts';
import type { ActionEffect } from './actions-of.ts';
import { requestWitness } from './request-witness.ts';

/** What keeps everybody out although the policy lets them in. */
export interface HeldBack {
  readonly severity: Severity;
  /** The end of the message, after a semicolon. */
  readonly by: string;
}

/**
 * Claims that a policy of a resource lets everybody in: one for what they read, one for what they change, so that doing more is new. `heldBack`
 * is asked only then.
 */
export function claimPublic(
  policy: ResourcePolicy,
  heldBack: () => HeldBack | undefined = () => undefined,
): readonly (Violation | Unresolved)[] {
  return overOptions(policy, (option) => judge(option, policy.opens, heldBack));
}

function judge(option: IamDocumentOption, opens: Opened, heldBack: () => HeldBack | undefined): readonly (Violation | Unresolved)[] {
  const question = `who may reach the ${opens.noun}`;
  if (option.unknown !== undefined) return [undecided(option, question)];
  const excerpt = forEverybody(option.document, opens.services);
  if (excerpt === undefined) return [];
  const answer = askPublic(excerpt.document, opens);
  if (answer.isPublic === 'no') return [];
  if (answer.isPublic === 'yes') return openStatements(excerpt, opens).flatMap((one) => toViolations(option, opens, one, heldBack()));
  const chosen = inAnOption(excerpt.document);
  const optional = chosen === undefined ? [] : openStatements({ ...excerpt, document: chosen }, opens);
  if (optional.length === 0) return [undecided(option, question, expressionIn(answer))];
  return optional.flatMap((one) => toViolations(option, opens, one, heldBack()));
}

/** Does the document let in whoever has no credentials, or those of any account? */
export function askPublic(document: PolicyDocument, { unsigned }: Opened): PublicAccess {
  const reaches: readonly Reach[] = unsigned ? ['anonymous', 'any-account'] : ['any-account'];
  return publicAccess(document, { reaches });
}

/** A statement that lets everybody in, with the request that shows it. */
interface OpenStatement {
  readonly index: number;
  readonly statement: Statement;
  readonly answer: PublicAccess;
}

/** Each Allow by itself, beneath every Deny: the first that lets somebody in is not all of them. */
function openStatements({ document, indexes }: Excerpt, opens: Opened): readonly OpenStatement[] {
  const denials = document.statements.filter(({ effect }) => effect === 'deny');
  return document.statements.flatMap((statement, at) => {
    const index = indexes[at];
    if (statement.effect !== 'allow' || index === undefined) return [];
    const answer = askPublic({ ...document, statements: [statement, ...denials] }, opens);
    return answer.isPublic === 'yes' ? [{ index, statement, answer }] : [];
  });
}

function expressionIn({ reason }: PublicAccess): string | undefined {
  return reason?.startsWith('it depends on ') === true ? reason.slice('it depends on '.length) : undefined;
}

const doing: Readonly<Record<ActionEffect, string>> = { reads: 'can read', changes: 'can change or use' };

/** An endpoint holds nothing: what it lets through goes elsewhere. */
function opened({ group, noun }: Opened, who: string, effect: ActionEffect, actions: readonly string[]): string {
  if (group !== 'endpoint') return `is open to everybody: ${who} ${doing[effect]} the ${noun} by ${actionList(actions)}`;
  return `lets credentials of any account through, for ${actions.includes('*') ? 'every action' : actionList(actions)}`;
}

function toViolations(option: IamDocumentOption, opens: Opened, open: OpenStatement, held: HeldBack | undefined): readonly Violation[] {
  const source = option.sources[open.index];
  const whole = option.document.statements[open.index];
  const [cause] = source?.principals ?? [];
  const isSigned = !opens.unsigned || open.answer.reach === 'any-account';
  const who = isSigned ? 'anyone with an AWS account' : 'anyone';
  return byEffect(open.statement).map(({ effect, actions }) => {
    const violation: Violation = {
      claim: 'violation',
      aspect: `${option.label}: everybody ${effect}`,
      message: `${option.address} ${opened(opens, who, effect, actions)}${held === undefined ? '' : `; ${held.by}`}.`,
      trace: pointAt(option, open.index, cause),
      confidence: cause === undefined ? 'certain' : confidenceIn(cause),
      ...(held === undefined ? {} : { severity: held.severity }),
      ...requestWitness(open.answer.witness, actions),
    };
    return ofOption(violation, whole?.option === undefined ? undefined : whole.maybe);
  });
}
