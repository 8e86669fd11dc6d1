import type { Severity } from '../../core/finding.ts';
import { firstLine } from '../../core/location.ts';
import type { OutputDeclaration, Resource } from '../../core/resource.ts';
import type { Value } from '../../core/value.ts';
import { refersTo, symbolicText } from '../../model/binding.ts';
import { attribute, decide, readText } from '../../model/fact.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { isShownToPeople, outputProtection, shownKeys } from '../../model/sources/output-secrets.ts';
import { confidenceIn, defineViolation } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';
import { accessKeyTypes, isRootUser, userOf } from './access-keys.ts';

/** Users for mail over SMTP and for git: there is no other credential for them. */
const machineUser = /smtp|\bses\b|[_-]ses[_-]|codecommit/iu;

export const iamAccessKeyDeclared = defineViolation({
  id: 'iam-access-key-declared',
  control: 'use-temporary-credentials',
  severity: 'high',
  on: 'resource',
  dialects: ['terraform', 'cloudformation'],
  title: 'A long-lived access key is made',
  why: 'An access key works from everywhere until somebody deletes it, and its secret lies in the state, in outputs and wherever it was copied to. Nearly every breach of an AWS account begins with such a key.',
  remedy: 'Use a role: for workloads in AWS the role of the workload, for pipelines OIDC, for machines elsewhere IAM Roles Anywhere.',
  limits: [
    'Where an output shows its secret and is not marked as sensitive, that is reported too, as critical: a stack of CloudFormation shows its outputs to everybody who may describe it. In a folder of Terraform without a provider, which may be a module, it is possible.',
    'A key of a user for SMTP or CodeCommit, reported by its name, counts as medium; one that is inactive as low.',
    'A key that is made by hand is not visible.',
  ],
  covers: { securityHub: ['IAM.3'], cis: ['1.11', '1.13'] },
  *evaluate({ address, resource }, model) {
    const user = accessKeyTypes.has(resource.type) ? userOf(resource) : undefined;
    if (user === undefined || isRootUser(user)) return;
    const status = readText(attribute(resource.attributes, 'status') ?? attribute(resource.attributes, 'Status'));
    if (status.kind === 'unknown')
      yield { claim: 'unresolved', aspect: 'status', unknown: status.unknown, message: 'whether the access key can be used' };
    yield {
      claim: 'violation',
      aspect: 'access key',
      message: `${address} makes an access key for ${shown(user)}, which works from everywhere until somebody deletes it.`,
      trace: [resource.declaration],
      confidence: status.kind === 'known' ? confidenceIn(status.source) : 'certain',
      ...severityOf(symbolicText(user) ?? '', status.kind === 'known' && /^inactive$/iu.test(status.value)),
    };
    yield* shownSecret(resource, model);
  },
});

function* shownSecret(key: Resource, model: AwsModel): Iterable<Violation | Unresolved> {
  for (const output of model.outputs.filter((one) => shows(one, key))) {
    const protection = outputProtection(output);
    const answer = decide(protection, (value) => value, false);
    const aspect = `shown by ${output.name}`;
    if (answer === 'unknown' && protection.kind === 'unknown') {
      yield {
        claim: 'unresolved',
        aspect,
        unknown: protection.unknown,
        message: `whether the output ${output.name} is marked as sensitive`,
      };
    }
    if (answer !== 'no') continue;
    yield {
      claim: 'violation',
      aspect,
      message: `The output ${output.name} shows the secret of ${key.address} to everybody who may read it.`,
      trace: [firstLine(output.block), key.declaration],
      confidence: isShownToPeople(output, model) ? 'certain' : 'possible',
      severity: 'critical',
    };
  }
}

/** Outputs of a template name its own resources; in a stack that nests it these have the name of the stack before theirs. */
function shows(output: OutputDeclaration, key: Resource): boolean {
  const { dialect, root, address, declaration } = key;
  const shown = shownKeys(output);
  if (dialect === 'terraform') return output.root === root && shown.some((one) => refersTo(one, key));
  return output.block.path === declaration.path && shown.some((one) => refersTo(one, key) || address.endsWith(`.${one.address}`));
}

/** A user of the same code by the address, which both dialects write in their own way. */
function shown(user: Value): string {
  if (user.kind === 'unknown' && user.reference !== undefined) return user.reference.address;
  return symbolicText(user) ?? 'a user';
}

function severityOf(user: string, isInactive: boolean): { readonly severity?: Severity } {
  if (isInactive) return { severity: 'low' };
  return machineUser.test(user) ? { severity: 'medium' } : {};
}
