import { configPath } from '../../../review/settings/config.ts';
import type { GateSide } from '../../../review/gate-changes/gate-change.ts';
import { policyIds } from '../tool-info.ts';
import { ownPolicyHealth } from './own-policy-health.ts';
import { bad, good, weak } from './health.ts';
import type { Health } from './health.ts';

/** The configuration on base, and policies of the team's own, as every review reads them: a problem in them fails every review. */
export async function configHealth(side: GateSide, today: string): Promise<readonly Health[]> {
  const own = await ownPolicyHealth(side);
  return [...(await ofConfig(side, today, own.ids)), ...own.health];
}

async function ofConfig(side: GateSide, today: string, ownIds: readonly string[]): Promise<readonly Health[]> {
  const unread = side.unread.get(configPath);
  if (unread !== undefined) return [bad('configuration', `${configPath} cannot be read (${unread})`, 'commit it as a plain text file')];
  const file = side.files.get(configPath);
  if (file === undefined) return [good('configuration', `there is no ${configPath}; the defaults count`)];
  const { parseConfig } = await import('../../../review/settings/parse-config.ts');
  const { config, problems } = parseConfig(file.text, configPath);
  if (problems.length > 0) return problems.map(({ message }) => bad('configuration', message, 'repair it; every review fails until then'));
  const known = new Set([...policyIds(), ...ownIds]);
  const strange = Object.keys(config.policies).filter((id) => !known.has(id));
  const ended = config.waivers.filter(({ until }) => until !== undefined && until < today);
  const endless = config.waivers.filter(({ until }) => until === undefined);
  const notes = [
    ...strange.map((id) =>
      weak('configuration', `there is no policy "${id}"; its settings do nothing`, 'run "phasegate explain" for the list'),
    ),
    ...ended.map(({ fingerprint, until }) => weak('configuration', `the waiver of ${fingerprint} ended on ${until ?? ''}`, 'remove it')),
    ...endless.map(({ fingerprint }) =>
      weak('configuration', `the waiver of ${fingerprint} has no end`, 'give it a day: until: YYYY-MM-DD'),
    ),
  ];
  return [good('configuration', `${configPath} is valid: phase ${config.phase}, severity ${config.severity} and above`), ...notes];
}
