import type { Resource } from '../../core/resource.ts';
import { scalarText } from '../../core/value.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { symbolicText } from '../../model/binding.ts';
import { attribute, blocks, members, readText } from '../../model/fact.ts';
import { declaredAt, defineStrength } from '../define-policy.ts';
import type { Evidence, Strength, Weakening } from '../define-policy.ts';

interface Controls {
  readonly address: string;
  /** Controls that are off, with the reason that is given. */
  readonly off: ReadonlyMap<string, string>;
  /** Controls that are on, where those are named instead. */
  readonly on: readonly string[] | undefined;
  /** The resource is there to switch one control: with it the control goes off. */
  readonly isSwitch: boolean;
}

const standards = ['aws_securityhub_standards_subscription', 'AWS::SecurityHub::Standard'];
const switches = ['aws_securityhub_standards_control', 'aws_securityhub_standards_control_association'];
const configurations = ['aws_securityhub_configuration_policy', 'AWS::SecurityHub::ConfigurationPolicy'];

export const securityhubStandardOrControlDisabled = defineStrength({
  id: 'securityhub-standard-or-control-disabled',
  control: 'evaluate-security-posture',
  severity: 'medium',
  on: 'resource',
  types: [...standards, ...switches, ...configurations],
  dialects: ['terraform', 'cloudformation'],
  title: 'Security Hub no longer checks a standard or a control',
  why: 'What is not checked is not found. The score gets better, and the fault stays.',
  remedy: 'Keep the standard. Where a control does not fit, give the reason with it, or accept single findings.',
  limits: ['A control that is switched off with a reason is low.', 'A newer version of a standard stands for the older one.'],
  covers: {},
  speaksFor: ['compliance-pack-removed', 'compliance-pack-present', 'securityhub-present', 'compliance-scope-declared'],
  *evaluate({ address, resource }) {
    if (standards.includes(resource.type)) yield* subscribed(address, resource);
    const { off, on, unknown } = controlsOf(resource);
    if (unknown !== undefined) {
      yield { claim: 'unresolved', aspect: 'controls', unknown, message: `which controls ${address} switches off` };
      return;
    }
    const degree: Controls = { address, off, on, isSwitch: switches.includes(resource.type) };
    const claim: Strength<Controls> = { claim: 'strength', aspect: 'controls', degree, trace: [resource.declaration] };
    yield claim;
  },
  lost: ({ extent }) => `${extent} is no longer checked.`,
  weaker,
  appeared: (head: Controls) => (head.isSwitch ? weaker({ ...head, off: new Map(), on: undefined }, head) : undefined),
});

function weaker(base: Controls, { address, off, on }: Controls): Weakening | undefined {
  const lost = base.on === undefined || on === undefined ? [] : base.on.filter((control) => !on.includes(control) && !off.has(control));
  const added = [...off].filter(([control]) => !base.off.has(control));
  const named = [...added.map(([control]) => control), ...lost];
  if (named.length === 0) return undefined;
  const isReasoned = lost.length === 0 && added.every(([, reason]) => reason.trim() !== '');
  return { message: `${address} switches off ${named.join(', ')}.`, ...(isReasoned ? { severity: 'low' as const } : {}) };
}

function* subscribed(address: string, resource: Resource): Iterable<Evidence> {
  const arn = attribute(resource.attributes, 'standards_arn') ?? attribute(resource.attributes, 'StandardsArn');
  const text = (arn && symbolicText(arn)) ?? address;
  const name = /(?:standards|ruleset)\/([\w-]+)/u.exec(text)?.[1] ?? text;
  yield { claim: 'evidence', scope: `standard ${name}`, extent: `The standard ${name} (${address})`, trace: declaredAt(resource) };
}

interface ReadControls {
  readonly off: ReadonlyMap<string, string>;
  readonly on?: readonly string[] | undefined;
  readonly unknown?: UnknownValue | undefined;
}

function controlsOf({ type, attributes }: Resource): ReadControls {
  switch (type) {
    case 'AWS::SecurityHub::Standard': {
      const { items, unknown } = blocks(attribute(attributes, 'DisabledStandardsControls'));
      return {
        off: new Map(items.map((item) => [nameIn(attribute(item, 'StandardsControlArn')), textOf(attribute(item, 'Reason'))])),
        unknown,
      };
    }
    case 'aws_securityhub_standards_control':
      return switched(
        attribute(attributes, 'control_status'),
        attribute(attributes, 'standards_control_arn'),
        attribute(attributes, 'disabled_reason'),
      );
    case 'aws_securityhub_standards_control_association':
      return switched(
        attribute(attributes, 'association_status'),
        attribute(attributes, 'security_control_id'),
        attribute(attributes, 'updated_reason'),
      );
    case 'aws_securityhub_configuration_policy':
      return listed(
        attribute(attributes, 'configuration_policy', 'security_controls_configuration'),
        'disabled_control_identifiers',
        'enabled_control_identifiers',
      );
    case 'AWS::SecurityHub::ConfigurationPolicy':
      return listed(
        attribute(attributes, 'ConfigurationPolicy', 'SecurityHub', 'SecurityControlsConfiguration'),
        'DisabledSecurityControlIdentifiers',
        'EnabledSecurityControlIdentifiers',
      );
    default:
      return { off: new Map() };
  }
}

function switched(status: Value | undefined, control: Value | undefined, reason: Value | undefined): ReadControls {
  const read = readText(status);
  if (read.kind === 'unknown') return { off: new Map(), unknown: read.unknown };
  const isOff = read.kind === 'known' && read.value.toUpperCase() === 'DISABLED';
  return { off: new Map(isOff ? [[nameIn(control), textOf(reason)]] : []) };
}

function listed(from: Value | undefined, off: string, on: string): ReadControls {
  const disabled = members(attribute(from, off));
  const enabled = attribute(from, on);
  return {
    off: new Map(disabled.items.map((item) => [nameIn(item), ''])),
    on: enabled && members(enabled).items.map(nameIn),
    unknown: disabled.unknown ?? members(enabled).unknown,
  };
}

/** `S3.8`, or what stands behind the last slash of an ARN. */
function nameIn(value: Value | undefined): string {
  const text = (value && symbolicText(value)) ?? 'a control';
  return text.slice(text.lastIndexOf('/') + 1);
}

function textOf(value: Value | undefined): string {
  return scalarText(value) ?? (value === undefined ? '' : 'set');
}
