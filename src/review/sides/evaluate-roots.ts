import type { TerraformEvaluation } from '../../evaluate/terraform/evaluate-root.ts';
import type { CarryOver } from '../../evaluate/terraform/modules/carry-over.ts';
import type { DeploymentInputs } from '../../evaluate/terraform/modules/deployment.ts';
import type { HclParser } from '../../syntax/hcl/hcl-parser.ts';
import { wantedRoundsMax } from './reads-of.ts';
import type { RootReader } from './root-reader.ts';
import type { SameRoot } from './same-root.ts';
import { withParts } from './with-parts.ts';

export interface RootRequest {
  readonly reader: RootReader;
  readonly parser: HclParser;
  /** What other evaluations of the same root left. */
  readonly before?: readonly CarryOver[];
  readonly deployment?: DeploymentInputs | undefined;
}

/** Roots in their order; a directory without code has no evaluation. */
export async function evaluateRoots(
  roots: readonly string[],
  reader: RootReader,
  parser: HclParser,
  before: ReadonlyMap<string, CarryOver>,
  same: SameRoot,
): Promise<TerraformEvaluation[]> {
  const evaluations: TerraformEvaluation[] = [];
  for (const root of roots) {
    const evaluation = (await same(root)) ?? (await evaluateRoot(root, { reader, parser, before: present(before.get(root)) }));
    if (evaluation.resources.length > 0 || evaluation.files.length > 0) evaluations.push(evaluation);
  }
  return evaluations;
}

function present(before: CarryOver | undefined): readonly CarryOver[] {
  return before === undefined ? [] : [before];
}

/** Evaluates a root, and again as long as it asks for files that are there. */
export async function evaluateRoot(root: string, { reader, parser, before, deployment }: RootRequest): Promise<TerraformEvaluation> {
  const { evaluateTerraformRoot } = await import('../../evaluate/terraform/evaluate-root.ts');
  const { files, existing: paths, atHand, handed, own } = reader;
  const request = { root, files, paths, atHand, parser, deployment, handed, own };
  const evaluate = async (known: readonly CarryOver[] = []): Promise<TerraformEvaluation> => {
    const evaluation = await withParts(() => evaluateTerraformRoot({ ...request, before: [...known, ...(before ?? [])] }));
    await reader.read(evaluation.files.filter((path) => atHand.has(path)));
    return evaluation;
  };
  // What the other side read is read at once: it says whether that has changed, and spares a round.
  await reader.read((before ?? []).flatMap(({ reads }) => [...reads.texts]).filter((path) => reader.has(path)));
  let evaluation = await evaluate();
  for (let round = 1; round < wantedRoundsMax; round += 1) {
    const known = files.size;
    await reader.read(evaluation.wantedFiles.filter((path) => reader.has(path)));
    if (files.size === known) break;
    // What reads no file is what it was.
    evaluation = await evaluate([withoutReads(evaluation.carryOver)]);
  }
  return evaluation.resources.some(({ type }) => mayHoldTemplate(type))
    ? (await import('../../evaluate/terraform-stacks.ts')).withStacks(evaluation)
    : evaluation;
}

/** For an evaluation of the same code with more files: what reads any is evaluated again. */
function withoutReads(one: CarryOver): CarryOver {
  return { ...one, reads: { ...one.reads, paths: undefined } };
}

function mayHoldTemplate(type: string): boolean {
  return type.startsWith('aws_cloudformation_stack');
}
