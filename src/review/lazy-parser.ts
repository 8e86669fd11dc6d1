import { createHclParser } from '../syntax/hcl/hcl-parser.ts';
import type { HclParser } from '../syntax/hcl/hcl-parser.ts';
import type { Assets } from './ports.ts';

/** Loads the HCL parser when it is first wanted, and once. Made by the composition root; shared by all reviews of a process. */
export function lazyHclParser(assets: Assets): () => Promise<HclParser> {
  let parser: Promise<HclParser> | undefined;
  return () => (parser ??= assets.hcl().then(createHclParser));
}
