import type { DataNode, MappingEntry } from '../../../syntax/data-node.ts';
import type { Written } from '../nodes.ts';
import { itemsOf, textOf } from '../nodes.ts';
import { given, isHole, keyPlace, placeOf } from '../service.ts';
import type { Service, ServiceFunction } from '../service.ts';
import { httpApi, httpRoute, restApi, restRoute, socketApi, socketRoute } from './apis.ts';
import type { MakeEvent } from './event.ts';
import { alexaSkill, bucket, cloudwatchEvent, cloudwatchLog, eventBridge, iot, queue, schedule, stream, topic } from './messages.ts';

const makers: ReadonlyMap<string, MakeEvent> = new Map([
  ['alexaSkill', alexaSkill],
  ['cloudwatchEvent', cloudwatchEvent],
  ['cloudwatchLog', cloudwatchLog],
  ['eventBridge', eventBridge],
  ['http', restRoute],
  ['httpApi', httpRoute],
  ['iot', iot],
  ['s3', bucket],
  ['schedule', schedule],
  ['sns', topic],
  ['sqs', queue],
  ['stream', stream],
  ['websocket', socketRoute],
]);

/** What the kind of event needs once for the whole service. */
const apis = new Map([
  ['http', restApi],
  ['httpApi', httpApi],
  ['websocket', socketApi],
]);

export interface EventsMade {
  readonly resources: readonly MappingEntry[];
  /** By the name of the function. */
  readonly statements: ReadonlyMap<string, readonly Written[]>;
}

/** What the events of all functions make. */
export function makeEvents(service: Service): EventsMade {
  const resources: MappingEntry[] = [];
  const statements = new Map<string, Written[]>();
  const seen = new Set<string>();
  for (const target of service.functions) {
    const counts = new Map<string, number>();
    for (const [position, { kind, node, at }] of eventsOf(target, service).entries()) {
      const make = makers.get(kind);
      if (make === undefined) {
        service.report('unsupported', `What the event ${kind} of the function ${target.name} makes is not seen.`, at);
        continue;
      }
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      const api = seen.has(kind) ? undefined : apis.get(kind);
      seen.add(kind);
      const made = make({ target, service, node, at, count, index: position + 1 });
      resources.push(...(api?.(service, at) ?? []), ...made.resources);
      statements.set(target.name, [...(statements.get(target.name) ?? []), ...(made.statements ?? [])]);
    }
  }
  return { resources, statements };
}

interface WrittenEvent {
  readonly kind: string;
  readonly node: DataNode;
  readonly at: ServiceFunction['at'];
}

function eventsOf(target: ServiceFunction, service: Service): readonly WrittenEvent[] {
  const events = given(target.node, 'events');
  if (events !== undefined && events.kind !== 'sequence') {
    service.report(
      'unsupported',
      `The events of the function ${target.name} are not a list that can be read; they are not seen.`,
      target.at,
    );
  }
  return itemsOf(events).flatMap((item) => {
    const at = placeOf(item, target.at);
    if (item.kind === 'sequence' || isHole(item)) {
      service.report('unsupported', `An event of the function ${target.name} stands where it cannot be read; it is not seen.`, at);
      return [];
    }
    if (item.kind === 'string') return [{ kind: textOf(item) ?? '', node: item, at }];
    if (item.kind !== 'mapping') return [];
    const [entry] = item.entries;
    return entry === undefined ? [] : [{ kind: entry.key, node: entry.value, at: keyPlace(entry, item.path ?? at.path) }];
  });
}
