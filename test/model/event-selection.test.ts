import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { coversSelection, piecesOf } from '../../src/model/detection/event-selection.ts';
import type { Constraint, EventSelection, Operator } from '../../src/model/detection/event-selection.ts';

const fields = {
  eventCategory: ['Management', 'Data'],
  readOnly: ['true', 'false'],
  eventSource: ['kms.amazonaws.com', 'rdsdata.amazonaws.com', 'iam.amazonaws.com', 'ec2.amazonaws.com'],
  'resources.type': ['AWS::S3::Object', 'AWS::Lambda::Function'],
} as const;
type Event = Record<keyof typeof fields, string>;

const events: Event[] = fields.eventCategory.flatMap((eventCategory) =>
  fields.readOnly.flatMap((readOnly) =>
    fields.eventSource.flatMap((eventSource) =>
      fields['resources.type'].map((type) => ({ eventCategory, readOnly, eventSource, 'resources.type': type })),
    ),
  ),
);

const operators: Readonly<Record<Operator, (text: string, values: readonly string[]) => boolean>> = {
  equals: (text, values) => values.includes(text),
  startsWith: (text, values) => values.some((value) => text.startsWith(value)),
  endsWith: (text, values) => values.some((value) => text.endsWith(value)),
  notEquals: (text, values) => !values.includes(text),
  notStartsWith: (text, values) => !values.some((value) => text.startsWith(value)),
  notEndsWith: (text, values) => !values.some((value) => text.endsWith(value)),
};

/** CloudTrail's reading of a selector: every field fulfils every operator, which any of its values does. */
function records(selection: EventSelection, event: Event): boolean {
  return [...selection].every(([field, constraint]) => {
    const text = event[field as keyof Event];
    // What is left to `other` is every source that is not named apart.
    const isOther = field === 'eventSource' && constraint.equals?.[0] === 'other' && !/^(?:kms|rdsdata)\./u.test(text);
    return (Object.keys(constraint) as Operator[]).every((name) =>
      operators[name](isOther && name === 'equals' ? 'other' : text, constraint[name] ?? []),
    );
  });
}

const constraintOf = (texts: readonly string[]): fc.Arbitrary<Constraint> => {
  const some = (parts: readonly string[]) => fc.uniqueArray(fc.constantFrom(...parts), { minLength: 1, maxLength: 2 });
  return fc.oneof(
    some(texts).map((equals) => ({ equals })),
    some(texts.map((text) => text.slice(0, 3))).map((startsWith) => ({ startsWith })),
    some(texts.map((text) => text.slice(-5))).map((endsWith) => ({ endsWith })),
    some(texts).map((notEquals) => ({ notEquals })),
    some(texts.map((text) => text.slice(0, 2))).map((notStartsWith) => ({ notStartsWith })),
    some(texts.map((text) => text.slice(-4))).map((notEndsWith) => ({ notEndsWith })),
    some(texts).chain((notEquals) => some(texts).map((equals) => ({ equals, notEquals }))),
  );
};
const selections: fc.Arbitrary<EventSelection> = fc
  .record(
    {
      eventCategory: fc.constantFrom<Constraint>({ equals: ['Management'] }, { equals: ['Data'] }),
      readOnly: constraintOf(fields.readOnly),
      eventSource: constraintOf(fields.eventSource),
      'resources.type': constraintOf(fields['resources.type']),
    },
    { requiredKeys: ['eventCategory'] },
  )
  .map((record) => new Map(Object.entries(record)));

test('a selection that covers another records every event that the other does', () => {
  let covered = 0;
  fc.assert(
    fc.property(selections, selections, (wide, narrow) => {
      if (!coversSelection(wide, narrow)) return;
      covered += 1;
      expect(events.filter((event) => records(narrow, event) && !records(wide, event))).toEqual([]);
    }),
    { numRuns: 4000 },
  );
  expect(covered).toBeGreaterThan(30);
});

test('the pieces of a selection record together what it records, and it covers itself', () => {
  fc.assert(
    fc.property(selections, (selection) => {
      expect(coversSelection(selection, selection)).toBe(true);
      const pieces = piecesOf(selection);
      for (const event of events) expect(pieces.some((piece) => records(piece, event))).toBe(records(selection, event));
    }),
    { numRuns: 1000 },
  );
});
