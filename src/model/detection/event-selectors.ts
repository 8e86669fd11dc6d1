import type { Dialect } from '../../core/resource.ts';
import { scalarText } from '../../core/value.ts';
import type { MapValue, UnknownValue, Value } from '../../core/value.ts';
import { symbolicText } from '../binding.ts';
import { piecesOf } from './event-selection.ts';
import type { Constraint, EventSelection, Operator } from './event-selection.ts';
import { attribute, blocks, holding, members, openFor, readBool, readText, unknownPart } from '../fact.ts';

/** Which events are recorded, whichever form says so. */
export interface EventSelectors {
  /** In pieces, as `piecesOf` makes them. */
  readonly pieces: readonly EventSelection[];
  /** The selectors as they are written; none means all management events and no data events. */
  readonly blocks: readonly MapValue[];
  readonly unknown: UnknownValue | undefined;
  /** Set when more than these is recorded for some values of this condition: the pieces are the fewest. */
  readonly condition?: UnknownValue;
}

/** Names of the two dialects, in the order of the fields they fill. */
interface Names {
  readonly readWriteType: string;
  readonly managementEvents: string;
  readonly excludedSources: string;
  readonly dataResource: string;
  readonly type: string;
  readonly values: string;
  readonly fieldSelector: string;
  readonly field: string;
  readonly operators: Readonly<Record<Operator, string>>;
}

const namesOf: Readonly<Record<Dialect, Names>> = {
  terraform: {
    readWriteType: 'read_write_type',
    managementEvents: 'include_management_events',
    excludedSources: 'exclude_management_event_sources',
    dataResource: 'data_resource',
    type: 'type',
    values: 'values',
    fieldSelector: 'field_selector',
    field: 'field',
    operators: {
      equals: 'equals',
      startsWith: 'starts_with',
      endsWith: 'ends_with',
      notEquals: 'not_equals',
      notStartsWith: 'not_starts_with',
      notEndsWith: 'not_ends_with',
    },
  },
  cloudformation: {
    readWriteType: 'ReadWriteType',
    managementEvents: 'IncludeManagementEvents',
    excludedSources: 'ExcludeManagementEventSources',
    dataResource: 'DataResources',
    type: 'Type',
    values: 'Values',
    fieldSelector: 'FieldSelectors',
    field: 'Field',
    operators: {
      equals: 'Equals',
      startsWith: 'StartsWith',
      endsWith: 'EndsWith',
      notEquals: 'NotEquals',
      notStartsWith: 'NotStartsWith',
      notEndsWith: 'NotEndsWith',
    },
  },
};

const management: Constraint = { equals: ['Management'] };

/** Both forms of selectors (docs.aws.amazon.com/awscloudtrail, "Logging data events") as selections of events. */
export function readSelectors(basic: Value | undefined, advanced: Value | undefined, dialect: Dialect): EventSelectors {
  const names = namesOf[dialect];
  const ofBasic = blocks(basic);
  const ofAdvanced = blocks(advanced);
  const written = [...ofBasic.items, ...ofAdvanced.items];
  const read = [...ofBasic.items.map((one) => readBasic(one, names)), ...ofAdvanced.items.map((one) => readAdvanced(one, names))];
  const none = ofBasic.unknown ?? ofAdvanced.unknown;
  const selections =
    written.length === 0 && none === undefined ? [new Map([['eventCategory', management]])] : read.flatMap((one) => one.selections);
  const condition = read.find((one) => one.condition !== undefined)?.condition;
  return {
    pieces: selections.flatMap(piecesOf),
    blocks: written,
    unknown: none ?? read.find((one) => one.unknown !== undefined)?.unknown,
    ...(condition === undefined ? {} : { condition }),
  };
}

interface ReadSelector {
  readonly selections: readonly EventSelection[];
  readonly unknown?: UnknownValue | undefined;
  readonly condition?: UnknownValue | undefined;
}

/** Of several known values the one by which the least is recorded counts. */
function readBasic(block: MapValue, names: Names): ReadSelector {
  const type = readText(attribute(block, names.readWriteType));
  const ofManagement = readBool(attribute(block, names.managementEvents));
  const off = holding(ofManagement, isOff);
  const narrow = holding(type, isNarrow);
  const excluded = members(attribute(block, names.excludedSources));
  const access = new Map<string, Constraint>(
    narrow === undefined ? [] : [['readOnly', { equals: [narrow.value === 'ReadOnly' ? 'true' : 'false'] }]],
  );
  const sources = new Map<string, Constraint>(
    excluded.items.length === 0 ? [] : [['eventSource', { notEquals: excluded.items.flatMap((item) => symbolicText(item) ?? []) }]],
  );
  const data = blocks(attribute(block, names.dataResource));
  return {
    selections: [
      ...(off !== undefined ? [] : [new Map([['eventCategory', management], ...access, ...sources])]),
      ...data.items.map((item) => new Map([...access, ...dataResource(item, names)])),
    ],
    unknown: openFor(type, isNarrow) ?? openFor(ofManagement, isOff) ?? excluded.unknown ?? data.unknown,
    condition: narrow?.condition ?? off?.condition,
  };
}

function isOff(value: boolean): boolean {
  return !value;
}

function isNarrow(type: string): boolean {
  return type !== 'All';
}

/** `arn:aws:s3` and `arn:aws:lambda` stand for all buckets and all functions: a prefix like any other. */
function dataResource(block: MapValue, names: Names): EventSelection {
  const type = attribute(block, names.type);
  return new Map([
    ['eventCategory', { equals: ['Data'] }],
    ['resources.type', { equals: [(type && symbolicText(type)) ?? ''] }],
    ['resources.ARN', { startsWith: textsOf(attribute(block, names.values)).texts }],
  ]);
}

/** Which of these fields decides cannot be told by an expression: they say what kind of event is meant. */
const decisiveFields: ReadonlySet<string> = new Set(['eventCategory', 'readOnly', 'eventSource']);

function readAdvanced(block: MapValue, names: Names): ReadSelector {
  const fields = blocks(attribute(block, names.fieldSelector));
  const selection = new Map<string, Constraint>();
  let unknown = fields.unknown;
  for (const one of fields.items) {
    const written = attribute(one, names.field);
    const field = (written && symbolicText(written)) ?? '?';
    if (written !== undefined) unknown ??= unknownPart(written);
    const read = Object.entries(names.operators).flatMap(([operator, name]) => {
      const value = attribute(one, name);
      if (value === undefined) return [];
      const { texts, unknown: hidden } = textsOf(value);
      if (hidden !== undefined && (texts.length === 0 || decisiveFields.has(field))) unknown ??= hidden;
      return [[operator, texts] as const];
    });
    selection.set(field, { ...selection.get(field), ...Object.fromEntries(read) });
  }
  return { selections: isTaken(selection) ? [selection] : [], unknown };
}

/** Without a category CloudTrail refuses the selector (API reference, `AdvancedEventSelector`); a field that is not known may be it. */
function isTaken(selection: EventSelection): boolean {
  return selection.has('eventCategory') || selection.has('?');
}

function textsOf(value: Value | undefined): { readonly texts: readonly string[]; readonly unknown?: UnknownValue | undefined } {
  const { items, unknown } = members(value);
  const hidden = items.find((item) => item.kind === 'unknown');
  const texts = items.flatMap((item) => symbolicText(item) ?? scalarText(item) ?? []);
  return { texts: texts.toSorted(), unknown: unknown ?? (hidden?.kind === 'unknown' ? hidden : undefined) };
}
