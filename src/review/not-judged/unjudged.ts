import type { Location } from '../../core/location.ts';
import type { NotJudged } from '../result.ts';

/** What was not judged, before the configuration says what that does. */
export type Unjudged = Omit<NotJudged, 'verdict'> & {
  /** Of a part: where it stands, for the finding that it may become. */
  readonly at?: Location;
  /** It stands on base alone. */
  readonly isGone?: true;
};
