import { controlPhase, controls } from '../../src/core/maturity-model.ts';
import type { Counts, Finding, MatrixCell, Review } from '../../src/review/result.ts';
import { sampleAccess } from './sample-access.ts';
import { adminPolicy, bucketOnBase, detectorRemoved, openPort, waivedWildcard, widened } from './sample-findings.ts';

export const baseCommit = '4f2c1d0e8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d';
export const headCommit = '9ab31e7740c1d2e3f4a5b6c7d8e9f0a1b2c3d4e5';

const counts: Counts = { filesChanged: 14, filesRead: 23, filesSkipped: 2, resources: 87, policies: 17 };

/** A blocked pull request with one of everything. */
export function sampleReview(changes: Partial<Review> = {}): Review {
  return {
    schemaVersion: 1,
    mode: 'review',
    conclusion: 'failure',
    base: baseCommit,
    head: headCommit,
    gate: { model: 'v2', phase: 2, severity: 'high', confidence: 'likely' },
    findings: [openPort, adminPolicy, detectorRemoved, widened, waivedWildcard, bucketOnBase],
    unresolved: [
      {
        policyId: 'iam-trust-any-principal',
        resource: 'aws_iam_role.partner',
        path: 'iam/partner.tf',
        line: 9,
        expression: 'var.partner_account_id',
        reason: 'variable-without-default',
        decidedBy: 'whoever deploys it gives the value; a default or a file of values in this repository would tell',
        message: 'who may take the role',
      },
    ],
    access: sampleAccess,
    evidence: [
      {
        controlId: 'audit-api-calls',
        policyId: 'cloudtrail-removed',
        extent: 'organisation trail in all regions',
        location: { path: 'audit/trail.tf', side: 'RIGHT', startLine: 1, endLine: 8 },
      },
    ],
    matrix: sampleMatrix(),
    next: {
      controlId: 'block-public-access',
      title: 'Block Public Access',
      phase: 1,
      policyId: 's3-account-public-access-block-weakened',
      why: 'phase 1 asks for it, and nothing in the 23 files that this review reads shows it; one declaration is a beginning',
      remedy: 'Turn all four settings of the public access block on.',
    },
    counts,
    notJudged: [
      {
        kind: 'terragrunt',
        path: 'live/prod/terragrunt.hcl',
        what: 'a Terragrunt configuration',
        why: 'the inputs that it gives are not evaluated',
        remedy: 'Use a `source` inside this repository, or give the plan of the unit.',
        verdict: 'advise',
      },
      {
        kind: 'module',
        path: 'network/main.tf',
        line: 41,
        what: 'a module that is not read',
        why: 'module.vpc comes from a registry',
        remedy: 'Hand the modules in.',
        verdict: 'block',
      },
    ],
    skipped: [
      { path: 'docs/diagram.png', reason: 'binary', sizeBytes: 48_211 },
      { path: 'vendor/modules', reason: 'submodule' },
    ],
    diagnostics: [
      {
        path: 'network/main.tf',
        line: 41,
        kind: 'unresolved-module',
        message: 'Module "vpc" comes from a registry and is not in the repository; what it declares is not known.',
      },
      {
        path: 'network/main.tf',
        line: 60,
        kind: 'unresolved-module',
        message: 'Module "dns" comes from a registry and is not in the repository; what it declares is not known.',
      },
    ],
    notices: [
      {
        kind: 'config-changed',
        path: '.github/phasegate.yml',
        line: 3,
        message: 'The configuration changes: phase 2 becomes 1. This review was made with the configuration of the base.',
      },
      {
        kind: 'suppression-added',
        path: 'iam/deploy.tf',
        line: 11,
        message: 'A suppression of iam-full-admin is added. It counts once it stands on the base branch.',
      },
    ],
    failures: [],
    durationMs: 412,
    ...changes,
  };
}

/** A change that touches nothing that is read. */
export function emptyReview(): Review {
  return withoutAccess({
    conclusion: 'neutral',
    findings: [],
    unresolved: [],
    evidence: [],
    matrix: [],
    notJudged: [],
    skipped: [],
    diagnostics: [],
    notices: [],
    counts: { filesChanged: 1, filesRead: 0, filesSkipped: 0, resources: 0, policies: 17 },
    durationMs: 8,
  });
}

/** As of a change of something else, or of a scan. */
function withoutAccess(changes: Partial<Review>): Review {
  const { access: _, ...review } = sampleReview(changes);
  return review;
}

/** A scan with many findings of five policies in many files. */
export function largeReview(count = 500): Review {
  const kinds = [openPort, adminPolicy, widened, bucketOnBase, detectorRemoved];
  const findings = Array.from({ length: count }, (_, index): Finding => {
    const kind = kinds[index % kinds.length] ?? openPort;
    const path = `stacks/team-${index % 40}/${kind.location.path}`;
    return {
      ...kind,
      baselineState: 'new',
      verdict: index % kinds.length < 2 ? 'block' : 'advise',
      resource: `stacks/team-${index % 40}: ${kind.resource}_${index}`,
      location: { ...kind.location, path, side: 'RIGHT' },
      fingerprint: `${String(index).padStart(4, '0')}${kind.fingerprint}`.slice(0, 32),
    };
  });
  return withoutAccess({ mode: 'scan', base: null, findings, notices: [], counts: { ...counts, filesChanged: 0, filesRead: 212 } });
}

const shown = new Set(['audit-api-calls', 'data-encryption-at-rest', 'use-infrastructure-as-code', 'backups']);
const watched = new Set(['block-public-access', 'imdsv2', 'no-secrets-in-code', 'least-privilege-review', 'use-temporary-credentials']);
const violated = new Map([
  ['cleanup-risky-open-ports', 1],
  ['cleanup-unintended-accesses', 1],
  ['limit-network-access', 1],
  ['detect-common-threats', 0],
]);
const improved = 'data-encryption-at-rest';

function sampleMatrix(): MatrixCell[] {
  return controls.map((control) => {
    const introduced = violated.get(control.id);
    const state = !control.visibleInCode
      ? 'invisible'
      : (introduced ?? 0) > 0
        ? 'violated'
        : shown.has(control.id)
          ? 'shown'
          : watched.has(control.id) || introduced === 0
            ? 'watched'
            : 'unwatched';
    return {
      controlId: control.id,
      title: control.title,
      epic: control.epic,
      phase: controlPhase(control, 'v2'),
      state,
      moved: introduced !== undefined ? 'down' : control.id === improved ? 'up' : 'none',
      findings: introduced ?? 0,
      introduced: introduced ?? 0,
    };
  });
}
