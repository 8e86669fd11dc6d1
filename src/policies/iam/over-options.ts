import type { IamDocument, IamDocumentOption } from '../../model/iam.ts';
import type { Unresolved, Violation } from '../define-policy.ts';

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
  const [open] = claims.flat().filter((claim) => claim.claim === 'unresolved');
  return told.length > 0 || open === undefined ? told : [open];
}

/** A violation of one option: `condition` decides whether it counts. */
export function ofOption(violation: Violation, condition: string | undefined): Violation {
  if (condition === undefined) return violation;
  const message = violation.message.replace(/\.$/u, `, for some values of ${condition}.`);
  return { ...violation, message, confidence: violation.confidence === 'certain' ? 'likely' : violation.confidence };
}
