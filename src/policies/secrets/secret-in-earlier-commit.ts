import { isTerraformCode } from '../../core/path.ts';
import type { SecretHit, SecretPolicyId } from '../../analysis/secrets/secret-hit.ts';
import type { Severity } from '../../core/finding.ts';
import { sensitiveAttributes } from '../../model/sources/sensitive-places.ts';
import { defineViolation } from '../define-policy.ts';
import { databasePasswordLiteral } from './database-password-literal.ts';
import { severityOf } from './reading/from-scan.ts';
import { secretAwsCredentials } from './secret-aws-credentials.ts';
import { secretConnectionString } from './secret-connection-string.ts';
import { secretGenericAssignment } from './secret-generic-assignment.ts';
import { secretPrivateKey } from './secret-private-key.ts';
import { secretVendorToken } from './secret-vendor-token.ts';

/** What each kind of secret weighs where it stands at head. */
const severities: Readonly<Record<SecretPolicyId, Severity>> = {
  'secret-aws-credentials': secretAwsCredentials.severity,
  'secret-private-key': secretPrivateKey.severity,
  'secret-vendor-token': secretVendorToken.severity,
  'secret-connection-string': secretConnectionString.severity,
  'secret-generic-assignment': secretGenericAssignment.severity,
};

const passwordNames = new Set([...sensitiveAttributes.values()].flatMap((paths) => paths.map((path) => path.at(-1) ?? '')));
const templateFile = /\.(?:ya?ml|json|template)$/u;

/** Terraform writes attributes small, CloudFormation begins each with a capital. */
function isAttribute(path: string, name: string): boolean {
  return passwordNames.has(name) && (/^[A-Z]/u.test(name) ? templateFile.test(path) : isTerraformCode(path));
}

/** The policy that reports it at head: what a provider takes for a password weighs more than another value under such a name. */
function policyAtHead(path: string, { policyId, name = '' }: SecretHit): { readonly id: string; readonly severity: Severity } {
  const isPassword = policyId === 'secret-generic-assignment' && isAttribute(path, name);
  return isPassword ? databasePasswordLiteral : { id: policyId, severity: severities[policyId] };
}

export const secretInEarlierCommit = defineViolation({
  id: 'secret-in-earlier-commit',
  control: 'no-secrets-in-code',
  severity: 'high',
  on: 'source.history',
  dialects: ['text'],
  title: 'Secret was committed and removed again',
  why: 'The files look clean, but the commit that held the secret is still there: in the branch, in every clone, and in the pull request itself even after a squash or a force push.',
  remedy:
    'Revoke the secret first; that is what counts. Then squash or rewrite the branch if you want it out of the main history. A reviewer who knows that it is revoked accepts this finding by its id, once for the branch: neither a push nor a rebase asks for it again.',
  limits: [
    'As severe and as sure as the secret is where it stands at head; settings of the policy that reports it there count, unless this one has its own.',
    'Commits that cannot be read one by one fail the review, with the reason.',
  ],
  covers: {},
  *evaluate({ commit, path, hit }) {
    const atHead = policyAtHead(path, hit);
    yield {
      claim: 'violation',
      aspect: `${hit.detector} ${hit.label}`,
      message: `Commit ${commit.slice(0, 12)} adds ${hit.title} to ${path}; a later commit removes it from there.`,
      trace: [{ path, range: hit.range }],
      confidence: hit.tier,
      severity: atHead.severity,
      ...severityOf(hit),
      asPolicy: atHead.id,
      commit,
    };
  },
});
