import type { Evidence } from '../../policies/define-policy.ts';
import type { Difference } from './difference.ts';
import type { LeftBy } from './identity/left-in-aws.ts';

/**
 * The loss of what the code does not declare any more and AWS has all the same. A `removed` block lets go of it and turns nothing off. Where the folder
 * bears another name and keeps its state elsewhere, nobody applies the old state any more and nothing is deleted, unless it is moved along.
 */
export function leftAlone(lost: Difference, { extent, onlyDeleted }: Evidence, by: LeftBy | undefined): Difference {
  if (by === 'removed-block')
    return {
      ...lost,
      message: `${extent} is left as it is in AWS by a removed block; from now on no code here holds it.`,
      advisory: 'a removed block leaves it in AWS',
    };
  // A control that is gone from the code is missed wherever its state is.
  if (by === undefined || onlyDeleted !== true) return lost;
  return {
    ...lost,
    confidence: 'possible',
    message: `${lost.message} Its folder keeps another state now, so that this happens only where the old state is moved along.`,
  };
}
