import type { Value } from '../../core/value.ts';
import { attribute, blocks, decide, firstAttribute, readText } from '../../model/fact.ts';
import type { Fact } from '../../model/fact.ts';
import type { Subject } from '../../model/subject.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';

/** A group, what stands in it as rules, or a rule on its own. */
const groups = new Set(['aws_security_group', 'AWS::EC2::SecurityGroup']);
const rules = [
  'aws_security_group_rule',
  'aws_vpc_security_group_ingress_rule',
  'aws_vpc_security_group_egress_rule',
  'AWS::EC2::SecurityGroupIngress',
  'AWS::EC2::SecurityGroupEgress',
];
const inline = ['ingress', 'egress', 'SecurityGroupIngress', 'SecurityGroupEgress'];
/** What the provider writes where nothing is written. */
const byProvider = /^\s*(?:managed by terraform\s*)?$/iu;

export const sgRuleWithoutDescription = defineViolation({
  id: 'sg-rule-without-description',
  control: 'limit-network-access',
  severity: 'info',
  strict: true,
  on: 'resource',
  types: [...groups, ...rules],
  dialects: ['terraform', 'cloudformation'],
  title: 'Security group or rule does not say what it is for',
  why: 'A rule whose reason nobody wrote down is a rule that nobody dares to take away.',
  remedy: 'Describe what the group is for, and of each rule who needs it.',
  limits: [
    'It speaks only where the configuration sets its gate or severity.',
    'Of several rules in one group without a description the first is shown.',
    'A description that is not known counts as one.',
  ],
  covers: {
    checkov: ['CKV_AWS_23'],
    trivy: ['AVD-AWS-0099', 'AVD-AWS-0124'],
    kics: ['Security Group Rule Without Description', 'Security Group Without Description', 'Security Group Rules Without Description'],
  },
  *evaluate(subject) {
    const { attributes, type } = subject.resource;
    if (!groups.has(type)) {
      yield* silent(subject, attributes, 'rule');
      return;
    }
    yield* silent(subject, attributes, 'group');
    const bodies = inline.flatMap((name) => blocks(attribute(attributes, name)).items);
    const [first] = bodies.flatMap((body) => [...silent(subject, body, 'rule')]);
    if (first !== undefined) yield first;
  },
});

function* silent({ address, resource }: Subject, body: Value, of: 'group' | 'rule'): Iterable<Violation> {
  const description: Fact<string> = readText(firstAttribute(body, ['description', 'GroupDescription', 'Description']));
  // A module whose code is not here may describe it.
  if (resource.outline !== undefined && description.kind === 'absent') return;
  if (decide(description, (text) => byProvider.test(text), true) !== 'yes') return;
  const written = description.kind === 'known' ? [description.source] : [];
  const what = of === 'group' ? 'says nothing of what it is for' : 'has a rule that says nothing of what it is for';
  yield {
    claim: 'violation',
    aspect: `description of the ${of}`,
    message: `${address} ${what}.`,
    trace: [...written.flatMap(traceOf), ...(body === resource.attributes ? [] : [body.origin.at]), resource.declaration],
    confidence: confidenceIn(...written),
  };
}
