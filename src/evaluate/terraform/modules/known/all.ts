import { guardduty } from './guardduty.ts';
import type { KnownModule } from './known-module.ts';
import { s3Bucket } from './s3-bucket.ts';
import { securityGroup } from './security-group.ts';

/** Public modules of which it is known what they make of their inputs. */
export const knownModules: readonly KnownModule[] = [s3Bucket, ...securityGroup, ...guardduty];
