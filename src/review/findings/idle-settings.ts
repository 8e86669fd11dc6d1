import type { ListedPolicy } from '../../policies/define-policy.ts';
import { configPath } from '../settings/config.ts';
import type { Config } from '../settings/config.ts';
import type { Difference } from '../comparison/difference.ts';
import { gatePolicy } from '../gate-changes/gate-policy.ts';
import type { Notice } from '../result.ts';
import { secretControl } from '../settings/suppressions.ts';
import type { Suppression } from '../settings/suppressions.ts';
import { fingerprintOf } from './to-finding.ts';
import { idleDeployments } from './idle-deployments.ts';
import type { WaiverBook } from '../verdict/waivers.ts';

export interface IdleRequest {
  /** `review` for what does not look at everything, a scan of a part included. */
  readonly mode: 'review' | 'scan';
  readonly config: Config;
  /** Every policy there is, and the day. */
  readonly tools: { readonly policies: readonly ListedPolicy[]; readonly today: string };
  readonly comparison: { readonly differences: readonly Difference[] };
  /** Those that count: in the files of base; in a scan, in all. */
  readonly suppressions: readonly Suppression[];
  readonly waivers: WaiverBook;
  /** Of the tree that is judged. */
  readonly paths: readonly string[];
}

/** A document shows how a suppression is written. */
const isDocument = /\.(?:md|markdown|mdx|rst|adoc)$/iu;

/** More are no help. */
const shownMax = 20;

/**
 * Settings that do nothing, which somebody thinks do: a policy that does not exist, a waiver that ended or matches nothing, a suppression of
 * nothing, a deployment of files that are not there. Only a scan looks at everything, so that only there "matches nothing" is said.
 */
export function idleSettings(request: IdleRequest): readonly Notice[] {
  const deployments = idleDeployments(request.config, request.paths).map(ofConfig);
  const idle = [...strangePolicies(request), ...deployments, ...idleWaivers(request), ...idleSuppressions(request)];
  const rest = idle.length - shownMax;
  const more: Notice[] = rest > 0 ? [{ kind: 'setting-idle', message: `${rest} more settings do nothing.`, path: configPath }] : [];
  return [...idle.slice(0, shownMax), ...more];
}

function strangePolicies({ config, tools: { policies } }: IdleRequest): Notice[] {
  const known = new Set([...policies.map(({ id }) => id), gatePolicy.id]);
  return Object.keys(config.policies)
    .filter((id) => !known.has(id))
    .map((id) => ofConfig(`There is no policy ${id}: what policies sets for it does nothing.`));
}

function idleWaivers({ mode, config, comparison, tools: { today } }: IdleRequest): Notice[] {
  const present = new Set(comparison.differences.filter((one) => mode === 'scan' || one.introduced).map(fingerprintOf));
  return config.waivers.flatMap(({ fingerprint, until }): Notice[] => {
    const isMatched = present.has(fingerprint);
    const hasEnded = until !== undefined && until < today;
    if (hasEnded && (isMatched || mode === 'scan'))
      return [ofConfig(`The waiver of ${fingerprint} ended on ${until}, and does not count.`)];
    if (mode === 'scan' && !isMatched) return [ofConfig(`The waiver of ${fingerprint} matches no finding.`)];
    return [];
  });
}

function idleSuppressions({ mode, config, tools: { policies }, comparison, suppressions, waivers }: IdleRequest): Notice[] {
  const known = new Set([...policies.map(({ id }) => id), secretControl]);
  const used = new Set(mode === 'scan' ? comparison.differences.flatMap((difference) => waivers.inCode(difference)) : []);
  return suppressions.flatMap((one): Notice[] => {
    const { policyId, path, line, reason, onlySecrets } = one;
    const notice = (message: string): Notice[] => [{ kind: 'setting-idle', message, path, line }];
    // Another scanner's marker may be there for that scanner.
    if (onlySecrets === true) return [];
    if (!known.has(policyId)) return notice(`There is no policy ${policyId}: its suppression does nothing.`);
    if (reason === '') return notice(`The suppression of ${policyId} gives no reason, and does not count.`);
    const isOff = config.policies[policyId]?.gate === 'off';
    const isIdle = mode === 'scan' && !used.has(one) && !isOff && !isDocument.test(path);
    return isIdle ? notice(`The suppression of ${policyId} accepts nothing: remove it.`) : [];
  });
}

function ofConfig(message: string): Notice {
  return { kind: 'setting-idle', message, path: configPath };
}
