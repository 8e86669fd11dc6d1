import type { SecretHit, SecretPolicyId } from '../../analysis/secrets/secret-hit.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Violation } from '../define-policy.ts';

/** Claims for the secrets in a file that this policy reports. The value itself never gets here: the engine gives its place and its digest. */
export function* secretsIn(file: SourceText, policyId: SecretPolicyId): Iterable<Violation> {
  for (const hit of file.secrets().hits) {
    if (hit.policyId !== policyId) continue;
    yield {
      claim: 'violation',
      aspect: `${hit.detector} ${hit.identity}`,
      message: `${file.path} holds ${describe(hit)}.`,
      trace: [{ path: file.path, range: hit.range }],
      confidence: hit.tier,
      ...(hit.severity === undefined ? {} : { severity: hit.severity }),
    };
  }
}

function describe(hit: SecretHit): string {
  const shown = hit.redacted === '' ? '' : ` (${hit.redacted})`;
  const notes = [
    ...(hit.name === undefined ? [] : [`assigned to ${hit.name}`]),
    ...(hit.decodedFrom === undefined ? [] : [`encoded as ${hit.decodedFrom}`]),
    ...(hit.note === undefined ? [] : [hit.note]),
  ];
  return `${article(hit.title)} ${hit.title}${shown}${notes.map((note) => `, ${note}`).join('')}`;
}

function article(title: string): string {
  return /^(?:[aeio]|AWS|SSH|MWS)/iu.test(title) ? 'an' : 'a';
}
