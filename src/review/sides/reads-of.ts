import type { DeploymentInputs } from '../../evaluate/terraform/modules/deployment.ts';
import type { RootReads } from '../../evaluate/terraform/root-reads.ts';
import type { HclParser } from '../../syntax/hcl/hcl-parser.ts';
import type { RootReader } from './root-reader.ts';
import { withParts } from './with-parts.ts';

/** Files asked for by `file()` and `templatefile()` may ask for further files; this many rounds and no more. */
export const wantedRoundsMax = 4;

/**
 * Reads what a root reads, and says what that is: asked again as long as it asks for files that are there. A round of this is a part of an
 * evaluation, which then has all its files at once. Undefined where the part that reads cannot be told from the rest.
 */
export async function readsOf(
  root: string,
  reader: RootReader,
  parser: HclParser,
  deployment?: DeploymentInputs,
): Promise<RootReads | undefined> {
  const { rootReads } = await import('../../evaluate/terraform/root-reads.ts');
  const { files, existing: paths, atHand, handed, own } = reader;
  for (let round = 0; round < wantedRoundsMax; round += 1) {
    const reads = await withParts(() => rootReads({ root, files, paths, atHand, parser, deployment, handed, own }));
    if (reads === undefined) return undefined;
    await reader.read(reads.files.filter((path) => atHand.has(path)));
    const known = files.size;
    await reader.read(reads.wantedFiles.filter((path) => reader.has(path)));
    if (files.size === known) return reads;
  }
  return undefined;
}
