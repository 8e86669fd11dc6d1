import type { AwsModel } from '../../model/kinds.ts';
import type { IdentityMap } from '../comparison/identity/identity-map.ts';
import type { Review } from '../result.ts';
import type { Config } from '../settings/config.ts';
import { metadataAcceptances } from '../settings/metadata-acceptances.ts';
import { findSuppressions } from '../settings/suppressions.ts';
import type { Suppression } from '../settings/suppressions.ts';
import { lineReader } from '../sides/lines/source-lines.ts';
import type { Side } from '../sides/load-side.ts';
import { waiverBook } from './waivers.ts';
import type { Acceptance, WaiverBook } from './waivers.ts';

export interface WaiverRequest {
  readonly mode: Review['mode'];
  readonly config: Config;
  /** Given in comments. */
  readonly acceptances?: readonly Acceptance[] | undefined;
  /** Today, YYYY-MM-DD. */
  readonly today: string;
  readonly suppressions: readonly Suppression[];
  /** Of the side that the suppressions stand on. */
  readonly resources: AwsModel['resources'];
  readonly identity: IdentityMap;
  readonly head: Side;
}

/** What is accepted in the code of a side: by comments, and in the metadata of templates. */
export function suppressionsOf(side: Side): readonly Suppression[] {
  return [...[...side.files.values()].flatMap(findSuppressions), ...metadataAcceptances(side.evaluations)];
}

/** Every acceptance that counts, wherever it was given. */
export function waiversOf({ resources, head, acceptances = [], ...request }: WaiverRequest): WaiverBook {
  return waiverBook({ ...request, baseResources: resources, headLines: lineReader(head.files), acceptances });
}
