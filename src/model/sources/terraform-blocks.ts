import type { SourceFile } from '../../core/source.ts';
import { scanBlocks } from '../../evaluate/terraform/modules/scan-blocks.ts';
import type { ScannedBlock } from '../../evaluate/terraform/modules/scan-blocks.ts';

export type { ScannedBlock } from '../../evaluate/terraform/modules/scan-blocks.ts';

const terraformFile = /\.(?:tf|tofu)$/u;

/** Blocks of these types that a file of Terraform has at its top; none where the text does not name any of them. */
export function terraformBlocks({ path, text }: Pick<SourceFile, 'path' | 'text'>, ...types: readonly string[]): readonly ScannedBlock[] {
  if (!terraformFile.test(path) || !types.some((type) => text.includes(type))) return [];
  return scanBlocks(text).filter(({ type }) => types.includes(type));
}

/** Blocks of a type in a text that is written as Terraform is, whatever its file is called. */
export function scannedBlocks(text: string, type: string): readonly ScannedBlock[] {
  return scanBlocks(text).filter((block) => block.type === type);
}

/** The text of an attribute that is written as a plain text, without its quotes. */
export function plainText(block: ScannedBlock | undefined, name: string): string | undefined {
  const written = block?.attributes.find((one) => one.name === name)?.text;
  return written === undefined ? undefined : /^"([^"$%\\]*)"$/u.exec(written)?.[1];
}
