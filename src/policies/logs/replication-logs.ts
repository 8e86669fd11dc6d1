import type { Value } from '../../core/value.ts';
import { documentAt } from '../../model/embedded-document.ts';
import { attribute, blocks, decide, firstAttribute, holding, openFor, readBool, readText } from '../../model/fact.ts';
import type { Subject } from '../../model/subject.ts';
import type { Unresolved, Violation } from '../define-policy.ts';
import { ofOption } from '../documents/over-options.ts';

export const replicationTypes: readonly string[] = ['aws_dms_replication_task', 'AWS::DMS::ReplicationTask'];

/** Components of a task that read from its source, and that write to its target. */
const watched = ['SOURCE_CAPTURE', 'SOURCE_UNLOAD', 'TARGET_APPLY', 'TARGET_LOAD'];
const loud = /^LOGGER_SEVERITY_(?:DEFAULT|DEBUG|DETAILED_DEBUG)$/u;

/** A task whose settings turn its log off, or let one of these components say less than it does by default. Without settings it logs nothing. */
export function unloggedReplication({ resource, address }: Subject): (Violation | Unresolved)[] {
  if (!replicationTypes.includes(resource.type)) return [];
  const written = firstAttribute(resource.attributes, ['replication_task_settings', 'ReplicationTaskSettings']);
  const settings = documentAt(written);
  const switched = readBool(attribute(settings, 'Logging', 'EnableLogging'));
  const components = blocks(attribute(settings, 'Logging', 'LogComponents'));
  const off = holding(switched, isFalse);
  const isOff = off !== undefined || decide(switched, isFalse, true) === 'yes';
  const quiet = isOff ? [] : components.items.filter(isQuiet);
  const names = quiet.flatMap((one) => nameOf(attribute(one, 'Id')));
  if (isOff || quiet.length > 0) {
    const words = isOff ? 'keeps no log' : `logs less than it could of ${names.join(', ')}`;
    const trace = [...(written === undefined ? [] : [written.origin.at]), resource.declaration];
    const violation: Violation = { claim: 'violation', aspect: 'log', message: `${address} ${words}.`, trace, confidence: 'likely' };
    return [ofOption(violation, off?.condition?.expression)];
  }
  const unknown = openFor(switched, isFalse, true) ?? components.unknown;
  return unknown === undefined ? [] : [{ claim: 'unresolved', aspect: 'log', unknown, message: `whether ${address} keeps no log` }];
}

function isFalse(on: boolean): boolean {
  return !on;
}

function isQuiet(component: Value): boolean {
  const isOne = nameOf(attribute(component, 'Id')).some((name) => watched.includes(name));
  return isOne && decide(readText(attribute(component, 'Severity')), (text) => !loud.test(text), false) === 'yes';
}

function nameOf(value: Value | undefined): readonly string[] {
  const name = readText(value);
  return name.kind === 'known' ? [name.value] : [];
}
