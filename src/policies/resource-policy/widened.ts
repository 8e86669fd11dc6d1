import { findAction } from '../../analysis/iam/actions/action-table.ts';
import { renamedDocument, wideningOf } from '../../analysis/iam/comparison/widening.ts';
import type { Widening } from '../../analysis/iam/comparison/widening.ts';
import { admittedAccounts } from '../../analysis/iam/grants/foreign-accounts.ts';
import type { AccessRequest } from '../../analysis/iam/evaluation/access-request.ts';
import type { PolicyDocument } from '../../analysis/iam/document/policy-document.ts';
import { settledDocuments } from '../../analysis/iam/document/settled.ts';
import type { Settled } from '../../analysis/iam/document/settled.ts';
import type { Severity } from '../../core/finding.ts';
import type { EvaluatedCode } from '../../model/evaluated-code.ts';
import type { IamDocument, ReadDocument } from '../../model/iam/iam-document.ts';
import { teamAccounts } from '../../model/iam/known-accounts.ts';
import { ownAccounts } from '../../model/iam/resource-policy/own-accounts.ts';
import type { ResourcePolicy } from '../../model/iam/resource-policy/resource-policy.ts';
import type { Strength, Weakening } from '../define-policy.ts';
import { pointAt } from '../documents/point-at.ts';
import { additionsOf } from './harmless-addition.ts';
import type { IsOwn } from './harmless-addition.ts';
import { requestWitness } from './request-witness.ts';

/** A document, and the part of it that is compared; worked out only where the two sides differ. */
export interface Admission {
  readonly document: IamDocument;
  readonly part: (document: PolicyDocument) => PolicyDocument;
  /** Of a resource: which accounts are the team's. Those that base lets in are known as well. */
  readonly isOwn?: IsOwn;
}

/** `isHarmless`: all that is new is use of the resource by the own account, or within what a condition names. */
export interface FoundWidening extends Widening {
  readonly isHarmless?: true;
}

/** How grave it is, by the cause, and what the finding calls it. */
export interface WideningText {
  readonly noun: string;
  readonly severity: (widening: Widening, base: PolicyDocument, head: PolicyDocument) => Severity;
  /** Said behind what can be called now, where the document alone does not allow it. */
  readonly asFar?: string;
  /** True where another policy says it better. */
  readonly isTold?: (base: PolicyDocument, head: PolicyDocument) => boolean;
}

/** What a document admits: of one that is not known nothing is compared. */
export function admission(document: IamDocument, part: Admission['part'] = (whole) => whole): readonly Strength<Admission>[] {
  if (document.options.some(({ unknown }) => unknown !== undefined)) return [];
  return [{ claim: 'strength', aspect: document.label, degree: { document, part }, trace: [document.resource.declaration] }];
}

/** What the policy of a resource admits, held against whom the team knows. */
export function resourceAdmission(policy: ResourcePolicy, model: EvaluatedCode, part?: Admission['part']): readonly Strength<Admission>[] {
  const [own, team] = [ownAccounts(policy), teamAccounts(model)];
  const isOwn: IsOwn = (account) => own.has(account) || team.has(account);
  return admission(policy, part).map((strength) => ({ ...strength, degree: { ...strength.degree, isOwn } }));
}

export function renamedAdmission({ part, ...admission }: Admission, rename: (expression: string) => string): Admission {
  return { ...admission, part: (whole) => renamedDocument(part(whole), rename) };
}

/** What each option of base lacks and an option of head admits. */
export function widenedBy(base: Admission, head: Admission, text: WideningText): Weakening | undefined {
  const [first, ...others] = optionsOf(base).map(({ document }) => document);
  if (first === undefined) return undefined;
  const after = optionsOf(head);
  for (const { option, document, indexes, by } of after) {
    const answer = gravestOf(first, document, head.isOwn);
    if (answer === undefined || others.some((before) => wideningOf(before, document) === undefined)) continue;
    if (text.isTold?.(first, document) === true) continue;
    const isOption = others.length + after.length > 1;
    const found = { ...answer, statement: indexes[answer.statement] ?? answer.statement };
    return toWeakening(head.document, option, found, text, { first, document, isOption, by });
  }
  return undefined;
}

/** Each document that a condition leaves, around the whole or around single statements. */
function optionsOf({ document, part }: Admission): readonly (Settled & { readonly option: ReadDocument })[] {
  return document.options.flatMap((option) =>
    settledDocuments(option.document).map((one) => ({ ...one, document: part(one.document), option })),
  );
}

/** What is more than daily work stands for what is no more than that. */
function gravestOf(base: PolicyDocument, head: PolicyDocument, isOwn: IsOwn | undefined): FoundWidening | undefined {
  const found = wideningOf(base, head);
  if (found?.by !== 'added' || isOwn === undefined) return found;
  const before = new Set(admittedAccounts(base).map(({ account }) => account));
  const { harmless, others } = additionsOf(base, head, (account) => before.has(account) || isOwn(account));
  if (harmless.length === 0) return found;
  const beyond = wideningOf({ ...base, statements: [...base.statements, ...harmless] }, head);
  if (beyond === undefined) return { ...found, isHarmless: true };
  // A Deny or a condition that is gone is none the less so for a role that came along; held against that role's, any statement asks for less.
  const by = beyond.by === 'denial' ? beyond.by : (wideningOf(base, { ...head, statements: others })?.by ?? 'added');
  return { ...beyond, by };
}

const causes: Readonly<Record<Widening['by'], string>> = {
  denial: 'a Deny is gone or narrower',
  condition: 'a condition is gone or looser',
  added: 'it names more than before',
};

function toWeakening(
  { address, ...document }: IamDocument,
  option: ReadDocument,
  answer: FoundWidening,
  { noun, severity, asFar = '' }: WideningText,
  {
    first,
    document: compared,
    isOption,
    by: decides,
  }: Pick<Settled, 'document' | 'by'> & { readonly first: PolicyDocument; readonly isOption: boolean },
): Weakening {
  const { witness, statement, by, unless } = answer;
  return {
    message: `${address} now also lets ${whom(witness)} call ${findAction(witness.action)?.name ?? witness.action} on the ${noun}${asFar}: ${causes[by]}${unless === undefined ? '' : `, as far as can be told: ${unless}`}${decides === undefined ? '' : `, for some values of ${decides}`}.`,
    severity: answer.isHarmless === true ? 'info' : severity(answer, first, compared),
    confidence: unless === undefined ? (isOption ? 'likely' : 'certain') : 'possible',
    trace: pointAt({ ...document, address, ...option }, by === 'denial' ? undefined : statement),
    ...requestWitness(witness),
  };
}

function whom({ principal, context }: AccessRequest): string {
  switch (principal?.kind) {
    case 'aws':
      return principal.arn;
    case 'service':
      return principal.name;
    case 'federated': {
      // All who sign in there share the provider's name: which of them it is stands in the token.
      const [subject] = [...context].find(([key]) => key.endsWith(':sub'))?.[1] ?? [];
      return subject === undefined ? principal.name : `${subject} of ${principal.name}`;
    }
    case 'canonical':
      return `the canonical user ${principal.id}`;
    case 'anonymous':
      return 'anyone';
    case undefined:
      return 'its holder';
  }
}

/** Hands out access to the resource, or takes it over. */
export function isControl({ witness }: Widening): boolean {
  return findAction(witness.action)?.level === 'permissions';
}
