import type { SecretHit, SecretPolicyId } from '../../analysis/secrets/secret-hit.ts';
import type { Severity } from '../../core/finding.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Violation } from '../define-policy.ts';

/** Claims for the secrets in a file that this policy reports. The value itself never gets here: the engine gives its place and its digest. */
export function* secretsIn(file: SourceText, policyId: SecretPolicyId): Iterable<Violation> {
  for (const hit of file.secrets().hits) {
    if (hit.policyId !== policyId) continue;
    yield {
      claim: 'violation',
      aspect: `${hit.detector} ${hit.label}`,
      message: `${file.path} holds ${describe(hit)}.`,
      trace: [{ path: file.path, range: hit.range }],
      confidence: hit.tier,
      ...severityOf(hit),
    };
  }
}

/** A key of a canary account is a trap for thieves, put there on purpose. */
function severityOf({ note, severity }: SecretHit): { readonly severity?: Severity } {
  if (note?.startsWith('canary') === true) return { severity: 'info' };
  return severity === undefined ? {} : { severity };
}

function describe(hit: SecretHit): string {
  // A short value is not shown at all.
  const shown = hit.redacted.includes('…') && hit.group !== 'private-key' ? ` (${hit.redacted})` : '';
  const title = hit.title.replace(/^(?:Password|Private|Hard-coded|Encrypted|Secret|Authorization)\b/u, (word) => word.toLowerCase());
  const notes = [
    ...(hit.name === undefined ? [] : [`assigned to ${hit.name}`]),
    ...(hit.decodedFrom === undefined ? [] : [`encoded as ${hit.decodedFrom}`]),
    ...(hit.note === undefined ? [] : [hit.note]),
  ];
  return `${article(title)} ${title}${shown}${notes.map((note) => `, ${note}`).join('')}`;
}

function article(title: string): string {
  return /^(?:[aeio]|AWS|SSH|MWS)/iu.test(title) ? 'an' : 'a';
}
