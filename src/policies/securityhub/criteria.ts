import type { Value } from '../../core/value.ts';
import { attribute, blocks, decide, firstAttribute, readText } from '../../model/fact.ts';

/** What is said not to be meant leaves everything else. Of a date or a map nothing is compared so. */
export function saysWhich(value: Value | undefined): boolean {
  const filters = blocks(value);
  const isNegative = (filter: Value): boolean =>
    decide(readText(firstAttribute(filter, ['comparison', 'Comparison'])), (text) => text.includes('NOT'), false) === 'yes';
  return value !== undefined && (filters.items.length === 0 || !filters.items.every(isNegative));
}

/** By its name in the provider; a template writes it in one word with capitals. */
export function criterion(criteria: Value, field: string): Value | undefined {
  return (
    attribute(criteria, field) ??
    attribute(
      criteria,
      field.replaceAll(/(?:^|_)([a-z])/gu, (_, letter: string) => letter.toUpperCase()),
    )
  );
}
