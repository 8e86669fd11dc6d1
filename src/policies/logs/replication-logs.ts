import type { Value } from '../../core/value.ts';
import { documentAt } from '../../model/embedded-document.ts';
import { attribute, blocks, decide, firstAttribute, readBool, readText } from '../../model/fact.ts';
import type { Subject } from '../../model/subject.ts';
import type { Violation } from '../define-policy.ts';

export const replicationTypes: readonly string[] = ['aws_dms_replication_task', 'AWS::DMS::ReplicationTask'];

/** Components of a task that read from its source, and that write to its target. */
const components = ['SOURCE_CAPTURE', 'SOURCE_UNLOAD', 'TARGET_APPLY', 'TARGET_LOAD'];
const loud = /^LOGGER_SEVERITY_(?:DEFAULT|DEBUG|DETAILED_DEBUG)$/u;

/** A task whose settings turn its log off, or let one of these components say less than it does by default. */
export function unloggedReplication({ resource, address }: Subject): Violation[] {
  if (!replicationTypes.includes(resource.type)) return [];
  const written = firstAttribute(resource.attributes, ['replication_task_settings', 'ReplicationTaskSettings']);
  const settings = documentAt(written);
  // What is neither there nor known is not judged: without settings a task has the default ones, which log nothing.
  if (written !== undefined && settings?.kind !== 'map') return [];
  const logging = attribute(settings, 'Logging');
  if (logging?.kind === 'unknown') return [];
  const isOff = decide(readBool(attribute(logging, 'EnableLogging')), (on) => !on, true) === 'yes';
  const quiet = isOff ? [] : blocks(attribute(logging, 'LogComponents')).items.filter(isQuiet);
  if (!isOff && quiet.length === 0) return [];
  const names = quiet.flatMap((one) => nameOf(attribute(one, 'Id')));
  const words = isOff ? 'keeps no log' : `logs less than it could of ${names.join(', ')}`;
  const trace = [...(written === undefined ? [] : [written.origin.at]), resource.declaration];
  return [{ claim: 'violation', aspect: 'log', message: `${address} ${words}.`, trace, confidence: 'likely' }];
}

function isQuiet(component: Value): boolean {
  const isOne = nameOf(attribute(component, 'Id')).some((name) => components.includes(name));
  return isOne && decide(readText(attribute(component, 'Severity')), (text) => !loud.test(text), false) === 'yes';
}

function nameOf(value: Value | undefined): readonly string[] {
  const name = readText(value);
  return name.kind === 'known' ? [name.value] : [];
}
