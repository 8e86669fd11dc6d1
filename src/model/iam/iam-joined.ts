import type { EvaluatedCode } from '../evaluated-code.ts';
import type { IamDocument } from './iam-document.ts';
import { documentsIn, holdings } from './iam-holdings.ts';
import type { Holding } from './iam-holdings.ts';
import { join } from './iam-join.ts';

/** What several documents of one identity grant together, wherever the code attaches them, and through its groups. */
export function joinedDocuments(code: EvaluatedCode, documents: readonly IamDocument[]): readonly IamDocument[] {
  return holdings(code, documents).flatMap((holding) => {
    const { resource, documents: own, groups, leftOut } = holding;
    const all = documentsIn(holding);
    const [first] = all;
    if (first === undefined || holding.assigned === true || (groups.length === 0 && all.length < 2)) return [];
    const joined = join(resource ?? own[0]?.resource ?? groups[0]?.through.resource ?? first.resource, first, all, leftOut);
    return groups.length === 0
      ? [joined]
      : [{ ...joined, ...placeOf(holding), parts: [...own, ...groups.map(({ document }) => document)] }];
  });
}

/** One that the code does not declare stands by its name: several of them may be members by one resource. */
function placeOf({ resource, name }: Holding): Pick<IamDocument, 'address'> | undefined {
  return resource === undefined && name !== undefined ? { address: name } : undefined;
}
