import type { Location } from '../../core/location.ts';
import type { Resource } from '../../core/resource.ts';
import type { Difference } from '../comparison/difference.ts';
import type { Config } from '../settings/config.ts';
import type { IdentityMap } from '../comparison/identity/identity-map.ts';
import type { AppliedWaiver } from '../result.ts';
import { secretControl } from '../settings/suppressions.ts';
import type { Suppression } from '../settings/suppressions.ts';

/** Finds the acceptance of a finding: on base, or by a comment that the caller has checked. */
export interface WaiverBook {
  find(difference: Difference, identity: FindingIdentity): AppliedWaiver | undefined;
  /** The comment in the code that would accept it, had it not been given for less. */
  ended(difference: Difference): Suppression | undefined;
  /** The comments in the code that speak of it. */
  inCode(difference: Difference): readonly Suppression[];
}

/** What an acceptance can name: `id` in comments, `fingerprint` in the configuration. */
export interface FindingIdentity {
  readonly id: string;
  readonly fingerprint: string;
}

/** An acceptance given in a comment. The caller has made sure that the person may accept and that the comment was not edited. */
export interface Acceptance {
  /** `Finding.id`: bound to the content that was judged. */
  readonly id: string;
  readonly reason: string;
  readonly by: string;
  /** Last day, YYYY-MM-DD. */
  readonly until: string;
}

/** Where acceptances come from; nothing in it is read from head but the lines that a finding stands on. */
export interface WaiverSources {
  readonly config: Config;
  /** Suppressions in the files of base; of a scan, in the files that are looked at. */
  readonly suppressions: readonly Suppression[];
  readonly mode: 'review' | 'scan';
  readonly baseResources: readonly Resource[];
  readonly identity: IdentityMap;
  /** Lines of head, for findings in plain text. */
  readonly headLines: (location: Location) => readonly string[];
  readonly acceptances: readonly Acceptance[];
  /** Today, YYYY-MM-DD; waivers that end before it do not count. */
  readonly today: string;
}

/** A comment on the pull request goes before the configuration, and that before a comment in the code. */
export function waiverBook(sources: WaiverSources): WaiverBook {
  const inline = sources.suppressions
    .filter((one) => one.reason !== '')
    .map((one) => ({ suppression: one, places: placesOf(one, sources) }));
  const matching = (difference: Difference): typeof inline =>
    inline.filter(({ suppression, places }) => speaksOf(suppression, difference) && applies(suppression, places, difference, sources));
  const inCode = (difference: Difference): (typeof inline)[number] | undefined => matching(difference)[0];
  return {
    inCode: (difference) => matching(difference).map(({ suppression }) => suppression),
    ended(difference) {
      const match = inCode(difference);
      return match !== undefined && isMore(difference, match.places, sources) ? match.suppression : undefined;
    },
    find(difference, { id, fingerprint }) {
      const accepted = sources.acceptances.find((one) => one.id === id && one.until >= sources.today);
      if (accepted !== undefined) return { source: 'comment', reason: accepted.reason, by: accepted.by, until: accepted.until };
      const configured = sources.config.waivers.find(
        (waiver) => fingerprint === waiver.fingerprint && (waiver.until ?? '9999') >= sources.today,
      );
      if (configured !== undefined) {
        const { reason, by, until } = configured;
        return { source: 'config', reason, ...(by === undefined ? {} : { by }), ...(until === undefined ? {} : { until }) };
      }
      const match = inCode(difference);
      if (match === undefined || isMore(difference, match.places, sources)) return undefined;
      return { source: 'inline', reason: match.suppression.reason };
    },
  };
}

/**
 * Did the comment accept less than this? It was given for what stood on base at this resource, and whatever the change adds to that is more: another
 * port, action or address, a higher severity, a degree that falls. The loss of a control is the one thing that it can accept beforehand, because there
 * is nothing to grow. Plain text is bound to its own lines instead.
 */
function isMore({ introduced, policy }: Difference, places: ReadonlySet<string>, { mode }: WaiverSources): boolean {
  return mode === 'review' && introduced && places.size > 0 && policy.states !== 'evidence';
}

function speaksOf({ policyId, onlySecrets }: Suppression, { policy }: Difference): boolean {
  return policyId === policy.id || (onlySecrets === true && policy.control === secretControl);
}

/** `root, address` on head of every resource whose block holds the comment, or stands right below it. */
function placesOf(suppression: Suppression, { baseResources, identity }: WaiverSources): ReadonlySet<string> {
  if (suppression.onlySecrets === true) return new Set();
  const inside = baseResources.filter(
    ({ block }) =>
      block.path === suppression.path && block.range.startLine <= suppression.targetLine && suppression.targetLine <= block.range.endLine,
  );
  return new Set(inside.map((resource) => place(identity.subject(resource))));
}

/** A resource is matched by its identity; plain text by the content of all its lines, so that it may move but not change. */
function applies(
  suppression: Suppression,
  places: ReadonlySet<string>,
  difference: Difference,
  { headLines, identity }: WaiverSources,
): boolean {
  if (places.has(place(difference))) return true;
  const isText = difference.policy.on === 'source.text' || suppression.onlySecrets === true;
  const [at] = difference.trace;
  if (places.size > 0 || !isText || at === undefined || difference.commit !== undefined) return false;
  if (identity.path(suppression.path) !== at.path) return false;
  const found = headLines(at);
  return found.length > 0 && found.every((line, index) => line.trim() === suppression.lines[index]?.trim());
}

function place(at: { readonly root: string; readonly address: string }): string {
  return `${at.root}\n${at.address}`;
}
