import { grouped } from '../../core/grouped.ts';
import { configPath } from '../settings/config.ts';
import { isMisplacedPolicy, isOwnPolicy, ownPoliciesFolder } from '../settings/own-policies/own-policy-files.ts';
import type { GateChange } from '../gate-changes/gate-change.ts';
import { gatePolicy } from '../gate-changes/gate-policy.ts';
import { codeOwnersPaths } from '../../analysis/code-owners/parse-code-owners.ts';
import { isWorkflow } from '../gate-changes/read-gate-files.ts';
import type { ChangedFile } from '../ports.ts';
import type { Difference } from '../comparison/difference.ts';
import type { Notice } from '../result.ts';
import type { Suppression } from '../settings/suppressions.ts';
import type { WaiverBook } from './waivers.ts';

/** What a reviewer must see about the change itself: attempts, honest or not, to change how changes are judged. */
export function noticesOf(
  files: readonly ChangedFile[],
  added: readonly Suppression[],
  gateChanges: readonly GateChange[],
): readonly Notice[] {
  return [...files.flatMap((file) => fileNotice(file, gateChanges)), ...added.map(suppressionNotice)];
}

const almostConfig = /^(?:\.github\/)?\.?phasegate\.ya?ml$/iu;

/** Files that somebody took for settings: without a word nobody would know that they do nothing. */
export function misnamedSettings(paths: readonly string[]): readonly Notice[] {
  return [...misnamedConfig(paths), ...misplacedPolicies(paths)];
}

/** The defaults count then. */
function misnamedConfig(paths: readonly string[]): readonly Notice[] {
  if (paths.includes(configPath)) return [];
  const message = `This file is not read, and the defaults count: the configuration is ${configPath}. Rename it.`;
  return paths.filter((path) => almostConfig.test(path)).map((path) => ({ kind: 'config-misnamed', message, path }));
}

/** Most files that are told one by one. */
const misplacedMax = 5;

function misplacedPolicies(paths: readonly string[]): readonly Notice[] {
  const message = `This file is not read: policies of your own are files in ${ownPoliciesFolder} that end in .yml, with their cases in .md beside them.`;
  const misplaced = paths.filter(isMisplacedPolicy);
  return misplaced.slice(0, misplacedMax).map((path) => ({ kind: 'config-misnamed', message, path }));
}

function fileNotice(file: ChangedFile, gateChanges: readonly GateChange[]): Notice[] {
  const paths = [file.path, file.basePath ?? file.path];
  const count = gateChanges.filter(({ at }) => paths.includes(at.path)).length;
  const notice = (kind: Notice['kind'], message: string): Notice[] => [{ kind, message: `${message} ${lowers(count)}`, path: file.path }];
  if (paths.includes(configPath)) {
    return notice(
      'config-changed',
      `The change edits ${configPath}. It is judged by the configuration on base; the edit counts once it is merged.`,
    );
  }
  if (paths.some((path) => isOwnPolicy(path))) {
    return notice(
      'own-policy-changed',
      `The change edits ${file.path}, a policy of your own. It is judged by those on base; the edit counts once it is merged.`,
    );
  }
  if (paths.some((path) => codeOwnersPaths.some((one) => one === path))) {
    return notice('codeowners-changed', 'The change edits CODEOWNERS, which says who must approve changes of the gate.');
  }
  if (paths.some(isWorkflow)) {
    return notice('workflow-changed', 'The change edits a workflow. See that the security gate still runs and is still required.');
  }
  return [];
}

function lowers(count: number): string {
  if (count === 0) return 'Nothing in it was found to lower the gate.';
  return `It lowers the gate in ${count === 1 ? 'one way' : `${grouped(count)} ways`}: see the findings of ${gatePolicy.id}.`;
}

function suppressionNotice({ policyId, path, line }: Suppression): Notice {
  const message = `The change adds a suppression of ${policyId}. It counts once it stands on base, not in the change that brings it.`;
  return { kind: 'suppression-added', message, path, line };
}

/** Comments that accepted less than the change makes of it; each once, whatever it would have accepted. */
export function endedSuppressions(differences: readonly Difference[], waivers: WaiverBook): readonly Notice[] {
  const ended = new Set(differences.flatMap((difference) => waivers.ended(difference) ?? []));
  return [...ended].map(({ policyId, path, line }) => ({
    kind: 'suppression-ended',
    message: `The suppression of ${policyId} was given for what stands on base. This change adds to that, so it does not count.`,
    path,
    line,
  }));
}
