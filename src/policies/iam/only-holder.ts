import type { IamDocument } from '../../model/iam/iam-document.ts';
import { perModel } from '../../model/per-model.ts';

/** Who holds a document, by its place and label. */
const holders = perModel((model) => {
  const found = new Map<string, string[]>();
  for (const { resource, documents } of model.subjects('iam.principal'))
    for (const document of documents) {
      const key = keyOf(document);
      found.set(key, [...(found.get(key) ?? []), resource.address]);
    }
  return found;
});

/** The address of the one who holds the document, where it is one. */
export function onlyHolder(document: IamDocument, model: Parameters<typeof holders>[0]): string | undefined {
  const [only, ...others] = holders(model).get(keyOf(document)) ?? [];
  return others.length === 0 ? only : undefined;
}

function keyOf({ root, address, label }: IamDocument): string {
  return `${root}\n${address}\n${label}`;
}
