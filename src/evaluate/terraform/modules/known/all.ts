import { autoscaling } from './autoscaling.ts';
import { balancers } from './balancers.ts';
import { buckets } from './buckets.ts';
import { cloudposse } from './cloudposse.ts';
import { compute } from './compute.ts';
import { databases } from './databases.ts';
import { guardduty } from './guardduty.ts';
import { identity } from './identity.ts';
import { keys } from './keys.ts';
import type { KnownModule } from './known-module.ts';
import { logging } from './logging.ts';
import { naming } from './naming.ts';
import { network } from './network.ts';
import { queues } from './queues.ts';
import { roles } from './roles.ts';
import { s3Bucket } from './s3-bucket.ts';
import { securityGroup } from './security-group.ts';
import { stores } from './stores.ts';

/** Public modules of which it is known what they make of their inputs. */
export const knownModules: readonly KnownModule[] = [
  s3Bucket,
  ...buckets,
  ...securityGroup,
  ...network,
  ...compute,
  ...autoscaling,
  ...balancers,
  ...queues,
  ...databases,
  ...identity,
  ...roles,
  ...logging,
  ...guardduty,
  ...naming,
  ...stores,
  ...keys,
  ...cloudposse,
];
