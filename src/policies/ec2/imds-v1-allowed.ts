import type { Fix } from '../../core/finding.ts';
import type { Value } from '../../core/value.ts';
import type { AwsModel } from '../../model/kinds.ts';
import type { Launch } from '../../model/compute/ec2.ts';
import { managed } from '../../model/evaluated-code.ts';
import { attribute, decide, holding, readText } from '../../model/fact.ts';
import { regionScope } from '../../model/scope.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';
import { ofOption } from '../documents/over-options.ts';
import { ofFact } from '../forms/of-fact.ts';

export const imdsV1Allowed = defineViolation({
  id: 'imds-v1-allowed',
  control: 'imdsv2',
  severity: 'high',
  on: 'ec2.launch',
  dialects: ['terraform', 'cloudformation'],
  speaksFor: ['imds-weakened'],
  title: 'Instance metadata can be read without a token (IMDSv1)',
  why: 'With version 1 of the metadata service one forged request from the instance is enough to read the credentials of its role: a server-side request forgery becomes a stolen identity. Version 2 wants a token that such a request cannot get.',
  remedy: 'Require tokens: set http_tokens to "required" (HttpTokens in CloudFormation).',
  limits: [
    'An AMI or an account-wide default in another repository that requires tokens is not visible; with one in another root, or of another provider, the finding is possible.',
    'An instance that takes its options from a launch template is judged by that template.',
  ],
  covers: {
    checkov: ['CKV_AWS_79'],
    trivy: ['AVD-AWS-0028', 'AVD-AWS-0130'],
    kics: ['Instance Uses Metadata Service IMDSv1'],
    securityHub: ['EC2.8', 'AutoScaling.3', 'EC2.170'],
    cis: ['5.6'],
  },
  *evaluate(launch, model) {
    if (isOff(launch) || followsTemplate(launch)) return;
    const byDefault = defaultFor(launch, model);
    const question = {
      aspect: 'tokens',
      unknown: 'whether the metadata service requires tokens',
      isWrong: (value: string) => value !== 'required',
      whenAbsent: byDefault !== 'required',
    };
    const claims = ofFact(launch.httpTokens, question, (written) => tokensOptional(launch, written?.source, byDefault));
    yield* claims.map((claim) => (claim.claim === 'violation' ? whereItAnswers(launch, claim) : claim));
  },
});

function isOff({ httpEndpoint }: Launch): boolean {
  return decide(httpEndpoint, isDisabled, false) === 'yes';
}

function isDisabled(endpoint: string): boolean {
  return endpoint === 'disabled';
}

/** A service that somebody may have turned off gives nothing away there. */
function whereItAnswers({ httpEndpoint }: Launch, violation: Violation): Violation | Unresolved {
  if (httpEndpoint.kind !== 'unknown') return violation;
  const answers = holding(httpEndpoint, (value) => !isDisabled(value));
  if (answers !== undefined) return ofOption(violation, answers.condition?.expression);
  return { claim: 'unresolved', aspect: 'tokens', unknown: httpEndpoint.unknown, message: 'whether the metadata service answers at all' };
}

function followsTemplate(launch: Launch): boolean {
  return launch.fromTemplate && launch.metadataOptions === undefined;
}

function tokensOptional(launch: Launch, source: Value | undefined, byDefault: Default): Violation {
  const { metadataOptions, resource } = launch;
  const written = [source, metadataOptions].filter((value) => value !== undefined);
  return {
    claim: 'violation',
    aspect: 'tokens',
    message: `${launch.address} ${source === undefined ? 'does not require tokens' : 'makes tokens optional'} for the metadata service.`,
    trace: [...written.flatMap(traceOf), resource.declaration],
    confidence: source !== undefined ? confidenceIn(source) : byDefault === 'elsewhere' ? 'possible' : 'certain',
    ...requireTokens(launch, source),
  };
}

/** What instances get that say nothing; `elsewhere` where another root or provider requires tokens, for the same account or for another. */
type Default = 'required' | 'elsewhere' | 'optional';

/** `aws_ec2_instance_metadata_defaults` sets it for an account and region; what is written in a launch goes before it (IMDS, order of precedence). */
function defaultFor({ resource }: Launch, model: AwsModel): Default {
  const requiring = managed(model, 'aws_ec2_instance_metadata_defaults').filter(
    (one) => decide(readText(attribute(one.attributes, 'http_tokens')), (value) => value === 'required', false) === 'yes',
  );
  const isHere = requiring.some(
    (one) => one.root === resource.root && one.maybe === undefined && regionScope(one) === regionScope(resource),
  );
  return isHere ? 'required' : requiring.length > 0 ? 'elsewhere' : 'optional';
}

function requireTokens(launch: Launch, source: Value | undefined): { readonly fix?: Fix } {
  if (source !== undefined && source.origin.via.length > 0) return {};
  const terraform = launch.resource.dialect === 'terraform';
  if (source !== undefined) {
    const quoted = terraform || source.origin.at.path.endsWith('.json');
    return { fix: { title: 'Require tokens', edits: [{ location: source.origin.at, replacement: quoted ? '"required"' : 'required' }] } };
  }
  if (!terraform || launch.metadataOptions !== undefined) return {};
  // A new block right behind the header: the only place that is sure to be inside the resource whatever follows.
  const { path, range } = launch.resource.declaration;
  const at = { path, range: { startLine: range.startLine + 1, startColumn: 1, endLine: range.startLine + 1, endColumn: 1 } };
  const oneLine = launch.resource.block.range.endLine === launch.resource.block.range.startLine;
  if (oneLine) return {};
  return {
    fix: { title: 'Require tokens', edits: [{ location: at, replacement: '  metadata_options {\n    http_tokens = "required"\n  }\n' }] },
  };
}
