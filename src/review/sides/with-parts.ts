import { NotLoaded } from '../../core/not-loaded.ts';

/** Parts that may have to be loaded: the HCL grammar, the engine for regular expressions, the reader of YAML. */
const partsMax = 3;

/** Evaluates, and again when a part of the code was missing that has been loaded since. */
export async function withParts<T>(evaluate: () => T, parts = partsMax): Promise<T> {
  try {
    return evaluate();
  } catch (error) {
    if (!(error instanceof NotLoaded) || parts === 0) throw error;
    await error.load();
    return withParts(evaluate, parts - 1);
  }
}
