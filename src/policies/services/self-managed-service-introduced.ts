import { startScripts } from '../../model/compute/user-data.ts';
import { documentAt, wordsIn } from '../../model/embedded-document.ts';
import { firstAttribute } from '../../model/fact.ts';
import type { Subject } from '../../model/subject.ts';
import { defineViolation } from '../define-policy.ts';
import { selfHostedIn } from './self-hosted.ts';

const documents = ['aws_ssm_document', 'AWS::SSM::Document'];

export const selfManagedServiceIntroduced = defineViolation({
  id: 'self-managed-service-introduced',
  control: 'use-abstract-services',
  severity: 'info',
  on: 'resource',
  types: [
    'aws_instance',
    'aws_spot_instance_request',
    'aws_launch_template',
    'aws_launch_configuration',
    'AWS::EC2::Instance',
    'AWS::EC2::LaunchTemplate',
    'AWS::AutoScaling::LaunchConfiguration',
    ...documents,
  ],
  dialects: ['terraform', 'cloudformation'],
  title: 'A database, queue or cache is run by hand',
  why: 'Whoever runs it also patches it, backs it up, encrypts it and gets up at night for it. Where AWS runs the same thing as a service, that is its work.',
  remedy: 'Consider the managed service.',
  limits: [
    'Read from the packages and images that user data and documents of Systems Manager install; an image that holds it already is not seen.',
    'What Ansible or another tool installs later is not seen.',
  ],
  covers: {},
  *evaluate(subject) {
    const found = scriptsOf(subject).flatMap(selfHostedIn);
    for (const what of new Set(found.map((one) => one.what))) {
      const instead = found.find((one) => one.what === what)?.instead ?? '';
      yield {
        claim: 'violation',
        aspect: what,
        message: `${subject.address} installs ${what}, which AWS runs as ${instead}.`,
        trace: [subject.resource.declaration],
        confidence: 'likely',
      };
    }
  },
});

function scriptsOf({ resource }: Subject): readonly string[] {
  if (!documents.includes(resource.type)) return startScripts(resource);
  return [wordsIn(documentAt(firstAttribute(resource.attributes, ['content', 'Content']))).join('\n')];
}
