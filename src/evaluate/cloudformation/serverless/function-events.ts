import type { Resource } from '../../../core/resource.ts';
import type { FunctionEvent } from './function-event.ts';
import { extraPolicies, pullEvents } from './pull-events.ts';
import { entriesAt, given, made, originOfMade, textAt } from './made-resource.ts';
import { refToMade } from './plain.ts';
import type { PlainMap } from './plain.ts';
import { pushEvents } from './push-events.ts';
import type { Translation } from './translation.ts';

export interface EventResult {
  readonly resources: readonly Resource[];
  /** Managed policies for the role of the function. */
  readonly managed: readonly string[];
  /** Inline policies for it. */
  readonly policies: readonly PlainMap[];
}

/** What the events of a function bring along: rules, permissions, mappings, and what the role needs for them. */
export function eventsOf(parent: Resource, translation: Translation): EventResult {
  const { entries } = entriesAt(parent.attributes, 'Events');
  const events = given(parent.attributes, 'Events');
  if (events !== undefined && events.kind !== 'map') {
    const message = `What the events of ${parent.address} bring along is not seen.`;
    translation.scope.sink.add('unsupported', message, parent.declaration.range);
  }
  const results = entries.map(([name, event]): EventResult => {
    const type = textAt(event, 'Type') ?? '';
    const one: FunctionEvent = { parent, address: `${parent.address}${name}`, properties: given(event, 'Properties'), translation };
    const pull = pullEvents.get(type);
    if (pull !== undefined) {
      return { resources: [mapping(one)], managed: pull.managed, policies: [...pull.policies(one), ...extraPolicies(one)] };
    }
    const push = pushEvents.get(type);
    if (push !== undefined) return { resources: push(one), managed: [], policies: [] };
    if (event.kind !== 'null')
      translation.scope.sink.add(
        'unsupported',
        `What the event ${name} of ${parent.address} brings along is not seen.`,
        parent.declaration.range,
      );
    return { resources: [], managed: [], policies: [] };
  });
  return {
    resources: results.flatMap((result) => result.resources),
    managed: results.flatMap((result) => result.managed),
    policies: results.flatMap((result) => result.policies),
  };
}

function mapping({ parent, address, properties }: FunctionEvent): Resource {
  const source = ['Stream', 'Queue', 'Broker', 'Cluster'].map((name) => given(properties, name)).find((value) => value !== undefined);
  return made(parent, address, 'AWS::Lambda::EventSourceMapping', {
    FunctionName: refToMade(parent.address, originOfMade(parent)),
    EventSourceArn: source,
    BatchSize: given(properties, 'BatchSize'),
    Enabled: given(properties, 'Enabled'),
    FilterCriteria: given(properties, 'FilterCriteria'),
    StartingPosition: given(properties, 'StartingPosition'),
    DestinationConfig: given(properties, 'DestinationConfig'),
  });
}
