import type { IamDocument, IamDocumentOption } from '../../model/iam/iam-document.ts';
import type { Unresolved, Violation } from '../define-policy.ts';

/** Says what its holder may do, or whoever will hold it. */
export function grants({ use }: IamDocument): boolean {
  return use === 'identity' || use === 'loose';
}

/** Written in this code, and by it given to somebody. */
export function isWrittenForUse({ use }: IamDocument): boolean {
  return use !== 'managed' && use !== 'joined' && use !== 'loose' && use !== 'looked-up';
}

/**
 * What a policy says of a document, over the options that a condition leaves. What holds for each option holds; what holds for some is
 * likely, and told with what decides. Nothing is left open about a document of which an option is wrong.
 */
export function overOptions(
  document: IamDocument,
  judge: (option: IamDocumentOption) => Iterable<Violation | Unresolved>,
): readonly (Violation | Unresolved)[] {
  const claims = document.options.map((option) => [...judge({ ...document, ...option })]);
  const violations = new Map<string, Violation[]>();
  for (const claim of claims.flat())
    if (claim.claim === 'violation') violations.set(claim.aspect, [...(violations.get(claim.aspect) ?? []), claim]);
  const told = [...violations.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [others.length + 1 < document.options.length ? ofOption(first, document.condition) : first],
  );
  if (document.use === 'loose' || document.use === 'looked-up') return told.map(ofLoose);
  const [open] = claims.flat().filter((claim) => claim.claim === 'unresolved');
  return told.length > 0 || open === undefined ? told : [open];
}

/** Grants nothing as far as this code goes: whoever takes it from here decides, and what is not known of it is his business. */
function ofLoose(violation: Violation): Violation {
  const message = violation.message.replace(/\.$/u, '; nothing in this code uses it.');
  return { ...violation, message, confidence: 'possible', severity: violation.severity === 'info' ? 'info' : 'low' };
}

/** A violation of one option: `condition` decides whether it counts. */
export function ofOption(violation: Violation, condition: string | undefined): Violation {
  if (condition === undefined) return violation;
  const some = `, for some values of ${condition}.`;
  const message = violation.message.endsWith(some) ? violation.message : violation.message.replace(/\.$/u, some);
  return { ...violation, message, confidence: violation.confidence === 'certain' ? 'likely' : violation.confidence };
}

/**
 * What documents of one identity do together and none of them alone. A part that is wrong by itself is told by itself, and what is not known
 * of a part is shown there.
 */
export function saysMore(
  joined: IamDocument,
  judge: (option: IamDocumentOption) => Iterable<Violation | Unresolved>,
): readonly (Violation | Unresolved)[] {
  const claimed = (joined.parts ?? []).flatMap((part) => overOptions(part, judge)).filter(({ claim }) => claim === 'violation');
  const alone = new Set(claimed.map(({ aspect }) => topicOf(aspect)));
  const together = overOptions(joined, judge);
  return together.filter(({ claim, aspect }) => claim === 'violation' && !alone.has(topicOf(aspect)));
}

/** An aspect without the label of its document: the labels are names that people give, so the last words are what counts. */
function topicOf(aspect: string): string {
  return aspect.slice(aspect.lastIndexOf(' ') + 1);
}
