import { findAction } from '../../analysis/iam/actions/action-table.ts';
import { renamedDocument, wideningOf } from '../../analysis/iam/comparison/widening.ts';
import type { Widening } from '../../analysis/iam/comparison/widening.ts';
import type { RequestPrincipal } from '../../analysis/iam/evaluation/access-request.ts';
import type { PolicyDocument } from '../../analysis/iam/document/policy-document.ts';
import type { Severity } from '../../core/finding.ts';
import type { IamDocument, ReadDocument } from '../../model/iam/iam-document.ts';
import type { Strength, Weakening } from '../define-policy.ts';
import { pointAt } from '../iam/point-at.ts';
import { requestWitness } from './request-witness.ts';

/** A document, and the part of it that is compared; worked out only where the two sides differ. */
export interface Admission {
  readonly document: IamDocument;
  readonly part: (document: PolicyDocument) => PolicyDocument;
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

export function renamedAdmission({ document, part }: Admission, rename: (expression: string) => string): Admission {
  return { document, part: (whole) => renamedDocument(part(whole), rename) };
}

/** What each option of base lacks and an option of head admits. */
export function widenedBy(base: Admission, head: Admission, text: WideningText): Weakening | undefined {
  const [first, ...others] = base.document.options.map((option) => base.part(option.document));
  if (first === undefined) return undefined;
  for (const option of head.document.options) {
    const document = head.part(option.document);
    const answer = wideningOf(first, document);
    if (answer === undefined || others.some((before) => wideningOf(before, document) === undefined)) continue;
    if (text.isTold?.(first, document) === true) continue;
    const isOption = base.document.options.length + head.document.options.length > 2;
    return toWeakening(head.document, option, answer, text, { first, document, isOption });
  }
  return undefined;
}

const causes: Readonly<Record<Widening['by'], string>> = {
  denial: 'a Deny is gone or narrower',
  condition: 'a condition is gone or looser',
  added: 'it names more than before',
};

function toWeakening(
  { address, ...document }: IamDocument,
  option: ReadDocument,
  answer: Widening,
  { noun, severity, asFar = '' }: WideningText,
  {
    first,
    document: compared,
    isOption,
  }: { readonly first: PolicyDocument; readonly document: PolicyDocument; readonly isOption: boolean },
): Weakening {
  const { witness, statement, by, unless } = answer;
  return {
    message: `${address} now also lets ${whom(witness.principal)} call ${findAction(witness.action)?.name ?? witness.action} on the ${noun}${asFar}: ${causes[by]}${unless === undefined ? '' : `, as far as can be told: ${unless}`}.`,
    severity: severity(answer, first, compared),
    confidence: unless === undefined ? (isOption ? 'likely' : 'certain') : 'possible',
    trace: pointAt({ ...document, address, ...option }, by === 'denial' ? undefined : statement),
    ...requestWitness(witness),
  };
}

function whom(principal: RequestPrincipal | undefined): string {
  switch (principal?.kind) {
    case 'aws':
      return principal.arn;
    case 'service':
    case 'federated':
      return principal.name;
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
