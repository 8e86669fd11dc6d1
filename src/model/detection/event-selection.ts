/** How a field of an event is told apart, by the operators of CloudTrail's advanced event selectors; several hold together. */
const operators = ['equals', 'startsWith', 'endsWith', 'notEquals', 'notStartsWith', 'notEndsWith'] as const;
export type Operator = (typeof operators)[number];
/** For each operator its values, any of which will do (of the negative ones: none of which may be). Expressions as `${…}`. */
export type Constraint = Readonly<Partial<Record<Operator, readonly string[]>>>;

/** Events that a selector records: those that fulfil the constraint of every field. No field means every event. */
export type EventSelection = ReadonlyMap<string, Constraint>;

/** The event sources that a trail can be told to leave out of its management events; everything else goes together as `other`. */
const separateSources = ['kms.amazonaws.com', 'rdsdata.amazonaws.com'] as const;
/** Everything else: no source is called so, and each that is left out is one of them. */
const otherSources = 'other';

/** A selection in pieces that are compared one by one: of one category, reading or writing, one source or one type of resource. */
export function piecesOf(selection: EventSelection): readonly EventSelection[] {
  return optionsOf(selection, 'eventCategory', [])
    .flatMap((one) => optionsOf(one, 'readOnly', ['true', 'false']))
    .flatMap((one) => (isManagement(one) ? managementSources(one) : optionsOf(one, 'resources.type', [])));
}

export function isManagement(selection: EventSelection): boolean {
  return selection.get('eventCategory')?.equals?.[0] === 'Management';
}

/** One selection for each value that the field may have; `all` are the values of a field that is not constrained. */
function optionsOf(selection: EventSelection, field: string, all: readonly string[]): readonly EventSelection[] {
  const constraint = selection.get(field);
  const values =
    constraint === undefined ? all : Object.keys(constraint).every((name) => name === 'equals') ? constraint.equals : undefined;
  if (values === undefined || values.length === 0) return [selection];
  return values.map((value) => new Map([...selection, [field, { equals: [value] }]]));
}

function managementSources(selection: EventSelection): readonly EventSelection[] {
  const { equals, notEquals = [], ...rest } = selection.get('eventSource') ?? {};
  if (equals !== undefined || Object.keys(rest).length > 0) return optionsOf(selection, 'eventSource', []);
  const odd = notEquals.filter((source) => !separateSources.some((one) => one === source));
  const others: Constraint = odd.length === 0 ? { equals: [otherSources] } : { equals: [otherSources], notEquals: odd };
  const kept = separateSources.filter((source) => !notEquals.includes(source)).map((source): Constraint => ({ equals: [source] }));
  return [others, ...kept].map((constraint) => new Map([...selection, ['eventSource', constraint]]));
}

/** Does `wide` record every event that `narrow` does? False when that cannot be told by its texts. */
export function coversSelection(wide: EventSelection, narrow: EventSelection): boolean {
  return [...wide].every(([field, constraint]) => {
    const own = narrow.get(field);
    return own !== undefined && coversConstraint(constraint, own);
  });
}

/** The sources that alone keep `wide` from recording every event that `narrow` does. */
export function sourcesLeftOut(wide: EventSelection, narrow: EventSelection): readonly string[] | undefined {
  const left = wide.get('eventSource')?.notEquals;
  if (left === undefined || narrow.get('eventSource')?.equals?.[0] !== otherSources) return undefined;
  return coversSelection(new Map([...wide, ['eventSource', { equals: [otherSources] }]]), narrow) ? left : undefined;
}

const positive: Readonly<Record<'equals' | 'startsWith' | 'endsWith', (text: string, value: string) => boolean>> = {
  equals: (text, value) => text === value,
  startsWith: (text, value) => text.startsWith(value),
  endsWith: (text, value) => text.endsWith(value),
};
const negated = { notEquals: 'equals', notStartsWith: 'startsWith', notEndsWith: 'endsWith' } as const;

function coversConstraint(wide: Constraint, narrow: Constraint): boolean {
  return operators.every((operator) => {
    const values = wide[operator];
    if (values === undefined) return true;
    if (operator === 'equals' || operator === 'startsWith' || operator === 'endsWith') {
      const own = narrow[operator] ?? narrow.equals;
      return own !== undefined && own.every((text) => values.some((value) => positive[operator](text, value)));
    }
    const excluded = narrow[operator] ?? [];
    const matches = positive[negated[operator]];
    return values.every(
      (value) =>
        excluded.some((text) => matches(value, text)) ||
        narrow.equals?.every((text) => text !== otherSources && !matches(text, value)) === true,
    );
  });
}

/** For people: `reading`, `writing of kms.amazonaws.com`, `writing of AWS::S3::Object`. */
export function selectionText(selection: EventSelection): string {
  const access = { true: 'reading', false: 'writing' }[selection.get('readOnly')?.equals?.[0] ?? ''] ?? 'reading and writing';
  const what = selection.get('resources.type')?.equals?.[0] ?? selection.get('eventSource')?.equals?.[0];
  return what === undefined || what === otherSources ? access : `${access} of ${what}`;
}
