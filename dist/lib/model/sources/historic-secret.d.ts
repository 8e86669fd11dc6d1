import type { SecretHit } from '../../analysis/secrets/secret-hit.js';
import type { Identified } from '../subject.js';
/** A secret that one commit of the change adds and a later one removes. `address` is the path in that commit. */
export interface HistoricSecret extends Identified {
    readonly commit: string;
    readonly path: string;
    readonly hit: SecretHit;
}
