import { COLLECTION_STYLE, EVENT_ID, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import type { AliasEvent, DocumentDirective, Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import type { Range } from '../../core/location.ts';
import type { DataNode, DiagnosticSink, Unread, WrittenEntry } from '../data-node.ts';
import { anchorTable } from './anchors.ts';
import type { AnchorTable } from './anchors.ts';
import { flowEnd } from './flow-end.ts';
import { lineIndex } from './line-index.ts';
import type { LineIndex } from './line-index.ts';
import { mergeEntries } from './merge-keys.ts';
import type { YamlEvents } from './read-events.ts';
import { scalarNode, scalarSpan } from './scalar-node.ts';
import { tagName } from './tag-name.ts';

/** A collection that is being read. */
interface Frame {
  readonly event: SequenceEvent | MappingEvent;
  readonly tag: string | undefined;
  readonly items: DataNode[];
  readonly entries: WrittenEntry[];
  key: { readonly text: string; readonly start: number; readonly end: number; readonly isMerge: boolean } | undefined;
  /** Nodes read before this one, to weigh an anchor. */
  readonly nodesBefore: number;
  /** Set when entries may be lost. */
  incomplete: Unread | undefined;
  /** Levels below this one. */
  height: number;
}

interface Builder {
  readonly text: string;
  readonly lines: LineIndex;
  readonly lost: ReadonlyMap<number, string>;
  readonly sink: DiagnosticSink;
  readonly frames: Frame[];
  readonly documents: DataNode[];
  anchors: AnchorTable;
  directives: readonly DocumentDirective[];
  /** Offset behind the last thing that was read: an empty node stands there. */
  end: number;
}

/** Turns js-yaml's events into one tree per document. */
export function buildDocuments({ text, events, padding, lost }: YamlEvents, sink: DiagnosticSink): DataNode[] {
  const builder: Builder = {
    text,
    lines: lineIndex(text, padding),
    lost: lost ?? new Map(),
    sink,
    frames: [],
    documents: [],
    anchors: anchorTable(sink),
    directives: [],
    end: 0,
  };
  for (const event of events) onEvent(builder, event);
  return builder.documents;
}

function onEvent(builder: Builder, event: Event): void {
  switch (event.type) {
    case EVENT_ID.DOCUMENT:
      builder.anchors = anchorTable(builder.sink);
      builder.directives = event.directives;
      return;
    case EVENT_ID.SEQUENCE:
    case EVENT_ID.MAPPING:
      return open(builder, event);
    case EVENT_ID.SCALAR:
      return onScalar(builder, event);
    case EVENT_ID.ALIAS:
      return onAlias(builder, event);
    case EVENT_ID.POP:
      return close(builder);
  }
}

function open(builder: Builder, event: SequenceEvent | MappingEvent): void {
  builder.frames.push({
    event,
    tag: tagOf(builder, event),
    items: [],
    entries: [],
    key: undefined,
    incomplete: undefined,
    nodesBefore: builder.anchors.nodesRead(),
    height: 0,
  });
  builder.end = event.start;
  if (event.anchorStart >= 0) builder.anchors.begin(anchorOf(builder, event));
}

function close(builder: Builder): void {
  const frame = builder.frames.pop();
  if (frame === undefined) return;
  const { event } = frame;
  if (isBracketed(builder.text, event)) builder.end = flowEnd(builder.text, Math.max(builder.end, event.start + 1));
  const range = builder.lines.range(event.start, builder.end);
  const common = {
    range,
    ...(frame.tag === undefined ? {} : { tag: frame.tag }),
    ...(frame.incomplete === undefined ? {} : { incomplete: frame.incomplete }),
  };
  const node: DataNode =
    event.type === EVENT_ID.SEQUENCE
      ? { kind: 'sequence', items: frame.items, ...common }
      : { kind: 'mapping', ...mergeEntries(frame.entries, builder.sink), ...common };
  if (event.anchorStart >= 0) {
    const weight = builder.anchors.nodesRead() - frame.nodesBefore + 1;
    builder.anchors.define(anchorOf(builder, event), { node, weight, height: frame.height + 1 });
  }
  add(builder, node, frame.height + 1);
}

/** In flow style, but for a single pair within a sequence: `[a: b]`. */
function isBracketed(text: string, event: SequenceEvent | MappingEvent): boolean {
  if (event.style !== COLLECTION_STYLE.FLOW) return false;
  return event.type === EVENT_ID.SEQUENCE || text.charAt(event.start) === '{';
}

function onScalar(builder: Builder, event: ScalarEvent): void {
  const { text, lines } = builder;
  const isEmpty = event.valueStart < 0;
  const span = isEmpty ? { start: builder.end, end: builder.end } : scalarSpan(text, event);
  builder.end = Math.max(builder.end, span.end);
  const tag = tagOf(builder, event);
  const frame = builder.frames.at(-1);
  if (frame?.event.type === EVENT_ID.MAPPING && frame.key === undefined) {
    frame.key = { text: getScalarValue(text, event), ...span, isMerge: isMergeKey(text, event, tag) };
    if (event.anchorStart >= 0) defineScalar(builder, event, scalarNode(text, event, lines, lines.range(span.start, span.end), tag));
    builder.anchors.count(1);
    return;
  }
  const range = lines.range(span.start, span.end);
  const node = (isEmpty ? lostValue(builder, frame, range) : undefined) ?? scalarNode(text, event, lines, range, tag);
  if (event.anchorStart >= 0) defineScalar(builder, event, node);
  add(builder, node, 1);
}

/** `<<`, unquoted. */
function isMergeKey(text: string, event: ScalarEvent, tag: string | undefined): boolean {
  if (event.style !== SCALAR_STYLE.PLAIN || (tag !== undefined && tag !== '!!merge')) return false;
  return event.valueEnd - event.valueStart === 2 && text.startsWith('<<', event.valueStart);
}

/** The value of a key whose lines were left out. Keys behind it may be lost with them. */
function lostValue(builder: Builder, frame: Frame | undefined, range: Range): DataNode | undefined {
  const message = frame?.key === undefined ? undefined : builder.lost.get(builder.lines.line(frame.key.start) - 1);
  if (frame === undefined || message === undefined) return undefined;
  const unread: Unread = { reason: 'parse-error', message };
  frame.incomplete = unread;
  return { kind: 'unread', range, unread };
}

function defineScalar(builder: Builder, event: ScalarEvent, node: DataNode): void {
  builder.anchors.define(anchorOf(builder, event), { node, weight: 1, height: 1 });
}

function onAlias(builder: Builder, event: AliasEvent): void {
  builder.end = event.anchorEnd;
  const range = builder.lines.range(event.anchorStart - 1, event.anchorEnd);
  const name = builder.text.slice(event.anchorStart, event.anchorEnd);
  const { node, height } = builder.anchors.resolve(name, range, builder.frames.length);
  add(builder, node, height);
}

/** Puts a finished node where it belongs: the document, the sequence, or the mapping (as key or as value). */
function add(builder: Builder, node: DataNode, height: number): void {
  builder.anchors.count(1);
  const frame = builder.frames.at(-1);
  if (frame === undefined) {
    builder.documents.push(node);
    return;
  }
  frame.height = Math.max(frame.height, height);
  if (frame.event.type === EVENT_ID.SEQUENCE) {
    frame.items.push(node);
  } else if (frame.key === undefined) {
    frame.key = { text: keyText(builder, node), start: builder.end, end: builder.end, isMerge: false };
  } else {
    const { text, start, end, isMerge } = frame.key;
    frame.entries.push({ key: text, keyRange: builder.lines.range(start, end), value: node, ...(isMerge ? { isMerge } : {}) });
    frame.key = undefined;
  }
}

/** An aliased scalar is a key like any other; a collection as a key is something that no AWS format has. */
function keyText(builder: Builder, node: DataNode): string {
  if (node.kind === 'string') return node.value;
  if (node.kind === 'number' || node.kind === 'bool') return node.raw;
  if (node.kind !== 'null') builder.sink.add('unsupported', 'A key that is not text is read as an empty one.', node.range);
  return '';
}

function tagOf(builder: Builder, event: SequenceEvent | MappingEvent | ScalarEvent): string | undefined {
  if (event.tagStart < 0) return undefined;
  return tagName(builder.text.slice(event.tagStart, event.tagEnd), builder.directives);
}

function anchorOf(builder: Builder, event: SequenceEvent | MappingEvent | ScalarEvent): string {
  return builder.text.slice(event.anchorStart, event.anchorEnd);
}
