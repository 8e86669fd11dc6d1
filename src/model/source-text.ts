import { detectSecrets } from '../analysis/secrets/detect-secrets.ts';
import type { SecretScan } from '../analysis/secrets/secret-hit.ts';
import type { SourceFile } from '../core/source.ts';
import type { Identified } from './subject.ts';

/** One text file of the change, whole. `address` is its path. */
export interface SourceText extends Identified {
  readonly path: string;
  readonly text: string;
  /** What the secret engine sees in it; computed when first asked for, and once. */
  secrets(): SecretScan;
}

export function toSourceText(file: SourceFile): SourceText {
  let scan: SecretScan | undefined;
  return { root: '.', address: file.path, path: file.path, text: file.text, secrets: () => (scan ??= detectSecrets(file)) };
}
