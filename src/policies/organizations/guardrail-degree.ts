import { comparePolicies } from '../../analysis/iam/comparison/compare-policies.ts';
import type { PolicyComparison } from '../../analysis/iam/comparison/compare-policies.ts';
import { conditionKey } from '../../analysis/iam/document/parse-policy-document.ts';
import { patternText } from '../../analysis/iam/document/pattern.ts';
import type { PolicyDocument, Statement } from '../../analysis/iam/document/policy-document.ts';
import { renameSymbols } from '../../analysis/iam/document/rename-symbols.ts';
import { evaluateRequest } from '../../analysis/iam/evaluation/evaluate-request.ts';
import type { IamDocument } from '../../model/iam/iam-document.ts';
import { guardrailTargets, isOrganizationRoot } from '../../model/iam/iam-guardrail.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { defineStrength, traceOf } from '../define-policy.ts';
import type { StrengthPolicy, Weakening } from '../define-policy.ts';
import { plausibleRequest } from './plausible-request.ts';
import { requestFacts } from '../access-change/access-words.ts';
import { beneathEverything } from '../../analysis/iam/document/beneath-everything.ts';

/** What a policy of the organization denies, and what others deny wherever it counts. */
export interface GuardrailDegree {
  readonly subject: IamDocument;
  readonly document: PolicyDocument;
  readonly beside: readonly Statement[];
  /** Each content that it may have, where a condition decides between several that are known. */
  readonly contents?: readonly PolicyDocument[];
}

/** What a Deny is about: it decides which policy tells its loss. */
export type Topic = 'region' | 'root' | 'perimeter' | 'other';

const perimeterKeys =
  /^aws:(?:principalorg(?:id|paths)|resourceorg(?:id|paths)|resourceaccount|sourcevpc|sourcevpce|sourceip|sourceorg(?:id|paths)|sourceaccount|vpcsourceip)$/u;

/** A policy on the loss of what organization policies deny, of one topic. */
export function guardrailWeakened(
  text: Pick<StrengthPolicy<'iam.document', GuardrailDegree>, 'id' | 'control' | 'severity' | 'title' | 'why' | 'remedy' | 'covers'>,
  topic: Topic,
): StrengthPolicy<'iam.document', GuardrailDegree> {
  return defineStrength<'iam.document', GuardrailDegree>({
    ...text,
    on: 'iam.document',
    dialects: ['terraform', 'cloudformation'],
    limits: [
      'What other policies of the same root deny on all of its targets, or on the root of the organization, counts as well.',
      'A policy that another repository declares is not visible; one that is removed or detached is told by org-policy-removed-or-detached.',
    ],
    *evaluate(subject, model) {
      const [option, ...others] = subject.use === 'scp' ? subject.options : [];
      if (option === undefined) return;
      if (option.unknown !== undefined) {
        yield { claim: 'unresolved', aspect: 'denies', unknown: option.unknown, message: 'what the organization policy denies' };
        return;
      }
      const document = others.length === 0 ? option.document : certainOf(subject);
      const isKnown = others.length > 0 && others.every(({ unknown }) => unknown === undefined);
      const contents = isKnown ? { contents: subject.options.map((one) => one.document) } : {};
      const degree = { subject, document, beside: besideOf(subject, model), ...contents };
      yield { claim: 'strength', aspect: 'denies', degree, trace: [...traceOf(subject.value), subject.resource.declaration] };
    },
    renamed: ({ document, ...rest }, rename) => ({ ...rest, document: renameSymbols(document, rename) }),
    weaker: (base, head) => weakerContent(base, head, topic) ?? weaker(base, head, topic),
  });
}

/** Of several contents only what each of them denies is certain; none is told here. */
function certainOf({ options }: IamDocument): PolicyDocument {
  return { version: '2012-10-17', statements: [], ...(options.length === 0 ? {} : { more: 'which of several contents counts' }) };
}

/** Denies of the other policies that count wherever this one does. */
function besideOf(subject: IamDocument, model: AwsModel): readonly Statement[] {
  const targets = guardrailTargets(subject.resource, model).map(({ text }) => text);
  const counts = (other: IamDocument): boolean => {
    const its = guardrailTargets(other.resource, model).flatMap(({ text, maybe }) => (maybe === undefined ? [text] : []));
    return its.some(isOrganizationRoot) || targets.every((target) => its.includes(target));
  };
  return model
    .subjects('iam.document')
    .filter((other) => other.use === 'scp' && other.root === subject.root && other.address !== subject.address && counts(other))
    .flatMap(({ options }) => (options.length === 1 ? (options[0]?.document.statements ?? []) : []))
    .filter(({ effect }) => effect === 'deny');
}

/** Of several contents one that denies less is enough: it is told with what decides. */
function weakerContent(base: GuardrailDegree, { contents = [], ...head }: GuardrailDegree, topic: Topic): Weakening | undefined {
  if (base.contents !== undefined) return undefined;
  const [found] = contents.flatMap((document) => weaker(base, { ...head, document }, topic) ?? []);
  if (found === undefined || found.confidence === 'possible') return undefined;
  const decides = head.subject.condition ?? 'a condition';
  return { ...found, confidence: 'likely', message: found.message.replace(/\.$/u, `, for some values of ${decides}.`) };
}

function weaker(base: GuardrailDegree, head: GuardrailDegree, topic: Topic): Weakening | undefined {
  const { newAccess, witness: found, reason } = compareGuardrails(base, head);
  const { address } = head.subject;
  if (newAccess === 'no') return undefined;
  if (found === undefined) {
    if (topic !== 'other') return undefined;
    return {
      message: `${address} may deny less than before: ${reason ?? 'it could not be compared'}.`,
      confidence: 'possible',
      severity: 'medium',
    };
  }
  const documents = comparedDocuments(base, head);
  const plausible = plausibleRequest(documents.base, documents.head, found);
  const witness = plausible ?? found;
  if (topicOf(base.document, witness) !== topic) return undefined;
  const isListed = isLonger(base.document, head.document, witness);
  const was = isListed ? 'now allows' : 'no longer denies';
  return {
    ...(isListed ? { severity: 'medium' as const } : {}),
    // A text that no caller has: the statements differ in what they say, hardly in what they do.
    ...(plausible !== undefined ? {} : { confidence: 'possible', severity: 'low' }),
    message: `${address} ${was} ${witness.action} on ${witness.resource}${whoseRequest(witness)}${isListed ? ', which was not on its list' : ''}.`,
    witness: requestFacts(witness),
  };
}

/** A list of what is allowed that names one thing more is kept as it is meant to be; one that allows everything is a list no more. */
function isLonger(base: PolicyDocument, head: PolicyDocument, witness: NonNullable<PolicyComparison['witness']>): boolean {
  if (evaluateRequest([base], witness) !== 'implicit-deny') return false;
  return !head.statements.some(
    ({ effect, actions, notActions }) =>
      effect === 'allow' && (notActions !== undefined || actions?.items.some((action) => patternText(action) === '*') === true),
  );
}

/** Allows count where the policy has any but the one that comes with every organization. */
export function compareGuardrails(base: GuardrailDegree, head: GuardrailDegree): PolicyComparison {
  return comparePolicies(comparedDocuments(base, head));
}

function comparedDocuments(base: GuardrailDegree, head: GuardrailDegree): { readonly base: PolicyDocument; readonly head: PolicyDocument } {
  const withBeside = { ...head.document, statements: [...head.document.statements, ...head.beside] };
  const isList =
    base.document.statements.some(({ effect }) => effect === 'allow') && head.document.statements.some(({ effect }) => effect === 'allow');
  if (isList) return { base: base.document, head: withBeside };
  return { base: beneathEverything(base.document), head: beneathEverything(withBeside) };
}

function whoseRequest({ context }: NonNullable<PolicyComparison['witness']>): string {
  const region = context.get('aws:requestedregion')?.[0];
  const principal = context.get('aws:principalarn')?.[0];
  return `${region === undefined ? '' : ` in ${region}`}${principal === undefined ? '' : ` by ${principal}`}`;
}

function topicOf(base: PolicyDocument, witness: NonNullable<PolicyComparison['witness']>): Topic {
  const denies = base.statements.filter(
    (one) => one.effect === 'deny' && evaluateRequest([{ ...base, statements: [one] }], witness) === 'explicit-deny',
  );
  const conditions = denies.flatMap((one) => one.conditions);
  const keys = conditions.map(({ key }) => conditionKey(key));
  if (keys.includes('aws:requestedregion')) return 'region';
  const isRoot = conditions.some(
    ({ key, values, operator }) =>
      !/not/iu.test(operator) &&
      (conditionKey(key) === 'aws:principalarn' || conditionKey(key) === 'aws:principaltype') &&
      values.items.some((value) => /(?::|^)root$/iu.test(patternText(value))),
  );
  if (isRoot) return 'root';
  return keys.some((key) => perimeterKeys.test(key)) ? 'perimeter' : 'other';
}
