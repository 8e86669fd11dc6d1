import { detectSecrets } from '../../analysis/secrets/detect-secrets.ts';
import type { DetectOptions } from '../../analysis/secrets/detect-secrets.ts';
import type { SecretScan } from '../../analysis/secrets/secret-hit.ts';
import type { SourceFile } from '../../core/source.ts';
import type { Identified } from '../subject.ts';

/** One text file of the change, whole. `address` is its path. */
export interface SourceText extends Identified {
  readonly path: string;
  readonly text: string;
  /** What the secret engine sees in it; computed when first asked for, and once. */
  secrets(): SecretScan;
}

/** What the secret engine sees in a file, with the options of this review. */
export type SecretScanner = (file: SourceFile) => SecretScan;

/** Scans each file once, whoever asks: the policies, the search of the commits, the excerpts. */
export function secretScanner(options: DetectOptions = {}): SecretScanner {
  const scans = new WeakMap<SourceFile, SecretScan>();
  return (file) => {
    const known = scans.get(file);
    if (known !== undefined) return known;
    const scan = detectSecrets(file, options);
    scans.set(file, scan);
    return scan;
  };
}

/** The view of one file. */
export function toSourceText(file: SourceFile, scan: SecretScanner): SourceText {
  return { root: '.', address: file.path, path: file.path, text: file.text, secrets: () => scan(file) };
}
