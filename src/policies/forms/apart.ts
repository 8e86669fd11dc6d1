import type { AwsModel } from '../../model/kinds.ts';
import type { Subject } from '../../model/subject.ts';
import { declaredAt } from '../define-policy.ts';
import type { Evidence } from '../define-policy.ts';
import { writtenAt } from './companion-candidates.ts';
import { nameOf, protectedThing } from './protected-thing.ts';
import { allHold } from './row.ts';
import type { Condition, Paths } from './row.ts';

/** A setting that is a resource of its own: with it goes the protection of what it is about, while that stays. */
export interface Apart {
  /** The protection, behind "the": `versioning`. */
  readonly what: string;
  /** Its types, with the attribute that names what it is about. */
  readonly terraform: Paths;
  /** It protects only where all of this holds. Where it falls while it stays, a row of `falls` says so. */
  readonly such: readonly Condition[];
}

export function apartOf({ what, terraform, such }: Apart, { resource }: Subject, model: AwsModel): readonly Evidence[] {
  const [target] = writtenAt(resource, terraform[resource.type]);
  if (target === undefined || allHold(such, resource) !== 'yes') return [];
  const protects = protectedThing(target, resource, model);
  const name = nameOf(protects);
  return [
    {
      claim: 'evidence',
      scope: `${what} of ${name}`,
      extent: `The ${what} of ${name}`,
      part: what,
      protects,
      onlyDeleted: true,
      trace: declaredAt(resource),
    },
  ];
}
