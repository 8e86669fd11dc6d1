import type { Review } from '../../review/result.ts';
import { escapeInvisible } from '../json.ts';
import type { PolicyInfo } from '../policy-info.ts';
import { sectionOf } from '../sections.ts';
import { notificationDescriptors, toInvocation } from './invocation.ts';
import { sourceRoot } from './location.ts';
import type { SarifLog, SarifRevision } from './log.ts';
import { toResults } from './results.ts';
import { toRules } from './rules.ts';

interface SarifOptions {
  readonly policies: readonly PolicyInfo[];
  readonly toolVersion: string;
  /** Address of the reviewed repository; without it the standard has no place for the revision, and it stands in the properties alone. */
  readonly repositoryUri?: string;
  /** What `PolicyInfo.docsPath` is put behind. A rule's `helpUri` must be absolute (SARIF 3.49.12); without it the path stands in its properties. */
  readonly docsBaseUrl?: string;
  /** Tells runs over the same commit apart. */
  readonly category?: string;
  /** It goes to code scanning as it is, through no step of GitHub's that completes it. */
  readonly isUploaded?: boolean;
}

/** The review as SARIF 2.1.0 (OASIS, errata 01), one run, within the limits of GitHub code scanning. */
export function renderSarif(review: Review, options: SarifOptions): string {
  const rules = toRules(review, options.policies, options.docsBaseUrl);
  const { results, omitted } = toResults(
    review,
    rules.map((rule) => rule.id),
    options.isUploaded === true,
  );
  const provenance = toProvenance(review, options.repositoryUri);
  const log: SarifLog = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Phasegate', version: options.toolVersion, rules, notifications: notificationDescriptors() } },
        automationDetails: { id: `${options.category ?? `phasegate-${review.mode}`}/` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [sourceRoot]: { description: { text: 'Root of the reviewed repository.' } } },
        ...(provenance.length === 0 ? {} : { versionControlProvenance: provenance }),
        invocations: [toInvocation(review, omitted)],
        results,
        properties: toRunProperties(review),
      },
    ],
  };
  return `${escapeInvisible(JSON.stringify(log, null, 2))}\n`;
}

function toProvenance({ head }: Review, repositoryUri: string | undefined): SarifRevision[] {
  if (repositoryUri === undefined || !/^[0-9a-f]{40,64}$/.test(head)) return [];
  return [{ repositoryUri, revisionId: head, mappedTo: { uriBaseId: sourceRoot } }];
}

function toRunProperties(review: Review): Record<string, unknown> {
  const { conclusion, mode, base, head, gate, counts, evidence, matrix } = review;
  const resolved = review.findings
    .filter((finding) => sectionOf(finding, review.gate) === 'resolved')
    .map(({ policyId, resource, fingerprint }) => ({ policyId, resource, fingerprint }));
  return { conclusion, mode, base, head, gate, counts, resolved, evidence, matrix };
}
