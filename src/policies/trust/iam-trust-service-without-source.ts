import { allows } from '../../analysis/iam/grants/federation.ts';
import { publicAccess } from '../../analysis/iam/comparison/public-access.ts';
import { forService, serviceNames } from '../../analysis/iam/grants/strangers.ts';
import type { IamDocumentOption } from '../../model/iam/iam-document.ts';
import { symbolicText } from '../../model/binding.ts';
import { confidenceIn, defineViolation } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { overOptions } from '../documents/over-options.ts';
import { pointAt } from '../documents/point-at.ts';

export const iamTrustServiceWithoutSource = defineViolation({
  id: 'iam-trust-service-without-source',
  control: 'cleanup-unintended-accesses',
  severity: 'low',
  on: 'iam.document',
  dialects: ['terraform', 'cloudformation'],
  title: 'A service takes the role whoever it works for',
  why: 'Some services take a role that their customer names. Where the trust policy does not say for whom, a stranger may name yours, and have the service work for him with its rights (the confused deputy).',
  remedy: 'Add a condition on aws:SourceAccount, and on aws:SourceArn where the source is known.',
  limits: [
    'Told of the services whose documentation asks for the condition; of others, such as ec2 and lambda, iam:PassRole keeps strangers out.',
    'Low, because most of these services check iam:PassRole as well.',
  ],
  covers: {},
  evaluate(document) {
    return document.use === 'trust' ? overOptions(document, judge) : [];
  },
});

/** Services whose page on the confused deputy asks for the condition in the trust policy of a role. */
const askingServices: ReadonlySet<string> = new Set(
  [
    'apprunner',
    'bedrock',
    'bedrock-agentcore',
    'cloudtrail',
    'codebuild',
    'config',
    'databrew',
    'datasync',
    'export.rds',
    'firehose',
    'forecast',
    'fis',
    'glue',
    'grafana',
    'imagebuilder',
    'iot',
    'iotevents',
    'kinesisanalytics',
    'lex',
    'lookoutmetrics',
    'personalize',
    'pipes',
    'rolesanywhere',
    'sagemaker',
    'scheduler',
    'ssm',
    'ssm-incidents',
    'transcribe',
    'transfer',
    'vmie',
    'vpc-flow-logs',
  ].map((name) => `${name}.amazonaws.com`),
);

function judge(option: IamDocumentOption): readonly Violation[] {
  if (option.unknown !== undefined) return [];
  return serviceNames(option.document)
    .filter((name) => askingServices.has(name))
    .flatMap((name) => toViolation(option, name));
}

function toViolation(option: IamDocumentOption, name: string): readonly Violation[] {
  const excerpt = forService(option.document, [], name);
  if (excerpt === undefined) return [];
  const { isPublic, statement = 0 } = publicAccess(excerpt.document, { reaches: ['service'] });
  const index = excerpt.indexes[statement];
  const written = index === undefined ? undefined : option.document.statements[index];
  if (isPublic !== 'yes' || index === undefined || written === undefined || !allows(written, 'sts:AssumeRole')) return [];
  const principals = option.sources[index]?.principals ?? [];
  const cause = principals.find((value) => symbolicText(value)?.toLowerCase() === name) ?? principals[0];
  return [
    {
      claim: 'violation',
      aspect: `${option.label}: ${name} for anybody`,
      message: `${option.address} can be taken by ${name} whoever it works for.`,
      listing: { before: `${option.address} can be taken, whoever they work for, by the services `, item: name, items: 'services' },
      trace: pointAt(option, index, cause),
      confidence: cause === undefined ? 'certain' : confidenceIn(cause),
      witness: {
        kind: 'request',
        facts: { action: 'sts:AssumeRole', principal: name, resource: option.address, 'aws:SourceAccount': '444455556666' },
      },
    },
  ];
}
