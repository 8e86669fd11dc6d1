import type { Diagnostic } from '../../core/diagnostic.ts';
import type { SourceFile } from '../../core/source.ts';
import { scalarText } from '../../core/value.ts';
import type { Value } from '../../core/value.ts';
import type { HclBlock } from '../../syntax/hcl/hcl-tree.ts';
import { valueOf } from './config-file.ts';
import type { ConfigFile } from './config-file.ts';

/** A file of Terraform that a unit writes beside the code. */
export interface GeneratedFile {
  /** Its name in the directory of the code. */
  readonly name: string;
  /** The file that holds the text, and the text at the lines where it stands there. */
  readonly from: string;
  readonly text: string;
}

export interface Generated {
  readonly files: readonly GeneratedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** `generate` blocks, those of the unit in the place of those of the same label in what it includes. */
export function generatedFiles(files: readonly ConfigFile[]): Generated {
  const blocks = new Map(
    files.flatMap((file) =>
      file.body.blocks.filter(({ type }) => type === 'generate').map((block) => [block.labels[0] ?? '', { block, file }]),
    ),
  );
  const found: GeneratedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { block, file } of blocks.values()) {
    const name = scalarText(valueOf(block.body, 'path', file.scope));
    if (name !== undefined && !isCode(name)) continue;
    const contents = valueOf(block.body, 'contents', file.scope);
    if (name !== undefined && contents?.kind === 'string') found.push({ name, from: file.path, text: atItsLines(contents, block) });
    else diagnostics.push(notKnown(block));
  }
  return { files: found, diagnostics };
}

/** A name of a file in the directory itself. */
function isCode(name: string): boolean {
  return /^[^/\\.][^/\\]*\.(?:tf|tofu)$/u.test(name);
}

function atItsLines({ value, textStart }: Value & { readonly kind: 'string' }, block: HclBlock): string {
  return '\n'.repeat((textStart?.line ?? block.range.startLine) - 1) + value;
}

function notKnown(block: HclBlock): Diagnostic {
  const message = 'What this block generates depends on what is not known here; it is not evaluated.';
  return { kind: 'unresolved-macro', message, location: { path: block.path, range: block.header } };
}

/** The files under the paths that they have in `directory`, without a name of another unit's. */
export function generatedSources(
  files: readonly GeneratedFile[],
  directory: string,
  unit: string,
): readonly (SourceFile & { readonly from: string })[] {
  const prefix = directory === '.' ? '' : `${directory}/`;
  const of = unit.replaceAll(/[^\w-]/gu, '-');
  return files.map(({ name, from, text }) => ({ path: `${prefix}${of}-${name}`, text, from }));
}
