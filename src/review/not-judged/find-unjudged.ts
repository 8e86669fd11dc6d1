import { lineRange } from '../../core/location.ts';
import { defineViolation } from '../../policies/define-policy.ts';
import type { Policy } from '../../policies/define-policy.ts';
import type { ProofWanted } from '../comparison/compare-unresolved.ts';
import { outsideCode } from '../comparison/outside-code.ts';
import type { Difference } from '../comparison/difference.ts';
import type { Change } from '../ports.ts';
import type { NotJudged } from '../result.ts';
import type { Config } from '../settings/config.ts';
import { notJudgedVerdict } from '../settings/not-judged-setting.ts';
import type { DeployedPair } from '../sides/deployments/deploy-both.ts';
import type { Side } from '../sides/load-side.ts';
import { sourceFolders } from '../sides/lines/source-place.ts';
import { alteredCalls } from './altered-calls.ts';
import { callSides } from './call-sides.ts';
import { snapshotOfCdk } from './recognisers/programs.ts';
import { synthesizedApps } from './synthesized-apps.ts';
import { moduleInputs } from './module-inputs.ts';
import { changedSubmodules } from './submodules.ts';
import type { Unjudged } from './unjudged.ts';
import { unjudgedDiagnostics } from './unjudged-diagnostics.ts';
import { unjudgedFiles } from './unjudged-files.ts';
import { unjudgedParts } from './unjudged-parts.ts';
import { unreadCode } from './unread-code.ts';

/**
 * What is reported where a team wants everything judged. It stands here and not among the policies because no policy sees what no evaluator
 * took; as a finding it can be accepted like every other.
 */
export const notJudgedPolicy: Policy = defineViolation({
  id: 'change-not-judged',
  control: 'involve-security-in-development',
  phase: 1,
  severity: 'critical',
  on: 'source.text',
  dialects: ['text'],
  title: 'The change holds something that was not judged',
  why: 'It can change the estate, and nothing here evaluates it. Whatever it opens is not looked at.',
  remedy: 'Have it judged as the message says, or have somebody accept it; without `notJudged: block` it is only told.',
  limits: ['Only what the change brings in, alters or takes away is told, and it blocks only with `notJudged: block`.'],
  covers: {},
  evaluate: () => [],
});

/** All that was not judged, and the findings that the configuration makes of it and of code from elsewhere. */
export interface NotJudgedFound {
  readonly entries: readonly NotJudged[];
  readonly differences: readonly Difference[];
}

interface BothSides {
  readonly base: Side;
  readonly head: Side;
  /** Deployments on both sides. */
  readonly pairs: readonly DeployedPair[];
  readonly config: Config;
  readonly proof: ProofWanted;
}

export function findUnjudged({ change, ...sides }: BothSides & { readonly change: Change }): NotJudgedFound {
  const { base, head, pairs, config, proof } = sides;
  const folders = sourceFolders(change.head.paths, change.programFolders);
  const isSynthesized = synthesizedApps(head.evaluations, change.head.paths, folders);
  return toFound(
    [
      ...unjudgedFiles({
        files: change.files,
        base: { side: base, paths: change.base.paths },
        head: { side: head, paths: change.head.paths },
        exclude: config.exclude,
      }).filter(({ kind, path }) => (kind !== 'cdk' && kind !== snapshotOfCdk) || !isSynthesized(path)),
      ...changedSubmodules(change, config.exclude),
      ...unreadCode(change.files, base, head),
      ...unjudgedParts(base, head, pairs),
      ...unjudgedDiagnostics(base, head, proof),
      ...alteredCalls(callSides(base, head, pairs), proof),
    ],
    sides,
  );
}

/** Everything of one state, as if all of it were new. */
export function findUnjudgedIn(paths: readonly string[], both: BothSides): NotJudgedFound {
  const { base, head, config } = both;
  const files = paths.map((path) => ({ status: 'added' as const, path }));
  const sides = { base: { side: base, paths: [] }, head: { side: head, paths } };
  return toFound([...unjudgedFiles({ files, ...sides, exclude: config.exclude }), ...unjudgedParts(base, head)], both);
}

function toFound(found: readonly Unjudged[], { base, head, pairs, config, proof }: BothSides): NotJudgedFound {
  const once = [...new Map(found.map((one) => [`${one.kind}\n${one.path}\n${one.line}\n${one.what}`, one])).values()];
  const judged = once.map((one) => ({ one, verdict: notJudgedVerdict(config, one.path) }));
  return {
    entries: judged.map(({ one: { at: _at, isGone: _gone, ...entry }, verdict }) => ({ ...entry, verdict })),
    differences: [
      ...outsideCode(base, head, proof),
      ...moduleInputs(callSides(base, head, pairs)),
      ...judged.flatMap(({ one, verdict }) => (verdict === 'block' && !isToldOtherwise(one, config) ? [toDifference(one)] : [])),
    ],
  };
}

/** Where proof is wanted, code from elsewhere is a finding already. */
function isToldOtherwise({ kind, isGone }: Unjudged, { unknown }: Config): boolean {
  return unknown === 'block' && isGone !== true && (kind === 'module' || kind === 'macro');
}

function toDifference({ kind, path, what, why, remedy, isGone, at = { path, range: lineRange(1) } }: Unjudged): Difference {
  return {
    policy: notJudgedPolicy,
    root: '.',
    address: path,
    aspect: `${kind}: ${what}`,
    kind: 'violation',
    baselineState: 'new',
    introduced: true,
    severity: notJudgedPolicy.severity,
    confidence: 'likely',
    message: `${path} holds ${what}, which was not judged: ${why}. ${remedy}`,
    side: isGone === true ? 'LEFT' : 'RIGHT',
    trace: [at],
  };
}
