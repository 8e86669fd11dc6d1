import type { SecretHit, SecretPolicyId } from '../../../analysis/secrets/secret-hit.ts';
import { confidences } from '../../../core/finding.ts';
import type { Confidence, Severity } from '../../../core/finding.ts';
import { groupBy } from '../../../core/group-by.ts';
import type { SourceText } from '../../../model/sources/source-text.ts';
import type { Violation } from '../../define-policy.ts';

/**
 * Claims for the secrets in a file that this policy reports, each once however often it stands there under names of one kind. The value itself never gets here: the
 * engine gives its places and its digest.
 */
export function* secretsIn(file: SourceText, policyId: SecretPolicyId): Iterable<Violation> {
  const hits = file.secrets().hits.filter((hit) => hit.policyId === policyId);
  for (const [hit, ...again] of groupBy(hits, ({ detector, identity }) => `${detector} ${identity}`).values()) {
    if (hit === undefined) continue;
    yield {
      claim: 'violation',
      aspect: `${hit.detector} ${hit.label}`,
      message: `${file.path} holds ${describe(hit)}.`,
      trace: [{ path: file.path, range: hit.range }],
      confidence: strongest(hit, again),
      ...severityOf(hit),
      ...(again.length === 0
        ? {}
        : { related: again.map(({ range }) => ({ location: { path: file.path, range }, message: 'the same value' })) }),
    };
  }
}

function strongest(hit: SecretHit, again: readonly SecretHit[]): Confidence {
  return confidences.findLast((tier) => [hit, ...again].some((one) => one.tier === tier)) ?? hit.tier;
}

/** A key of a canary account is a trap for thieves, put there on purpose. */
export function severityOf({ note, severity }: SecretHit): { readonly severity?: Severity } {
  if (note?.startsWith('canary') === true) return { severity: 'info' };
  return severity === undefined ? {} : { severity };
}

function describe(hit: SecretHit): string {
  // A short value is not shown at all.
  const shown = hit.redacted.includes('…') && hit.group !== 'private-key' ? ` (${hit.redacted})` : '';
  const title = hit.title.replace(/^(?:Password|Private|Hard-coded|Encrypted|Secret|Authorization)\b/u, (word) => word.toLowerCase());
  const notes = [
    ...(hit.name === undefined ? [] : [hit.detector === 'url-credentials' ? `for ${hit.name}` : `assigned to ${hit.name}`]),
    ...(hit.decodedFrom === undefined ? [] : [`encoded as ${hit.decodedFrom}`]),
    ...(hit.note === undefined ? [] : [hit.note]),
  ];
  return `${article(title)} ${title}${shown}${notes.map((note) => `, ${note}`).join('')}`;
}

function article(title: string): string {
  return /^(?:[aeio]|AWS|SSH|MWS)/iu.test(title) ? 'an' : 'a';
}
