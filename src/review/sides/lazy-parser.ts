import type { HclParser } from '../../syntax/hcl/hcl-parser.ts';
import { createPlainFirstParser } from '../../syntax/hcl/plain-first-parser.ts';
import type { Assets } from '../ports.ts';

/** One HCL parser, which loads its grammar when a file needs it. Made by the composition root; one serves all reviews. */
export function lazyHclParser(assets: Assets): () => Promise<HclParser> {
  const parser = Promise.resolve(createPlainFirstParser(() => assets.hcl()));
  return () => parser;
}
