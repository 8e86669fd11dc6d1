import type { OutputDeclaration } from '../../../core/resource.ts';
import { evaluateBody } from '../resources/evaluate-body.ts';
import { scopeOf } from '../scope.ts';
import type { ModuleInstance } from '../scope.ts';

/**
 * What an output is called, or mentions, that shows a secret: what it takes from an input, a local or a module may be one under any name. The
 * others, of a resource directly, are not evaluated.
 */
const mayShowSecret =
  /\b(?:var|local|module)\.|secret|pass|pwd|token|credential|sensitive|auth|random_|(?:api|access|private|ssh|license)_?key|\.(?:private|value)\b/iu;

/** Checks are not values, and what the output waits for is not shown. */
const notShown: ReadonlySet<string> = new Set(['description', 'depends_on', 'precondition', 'type']);

/** Outputs of the root that may show a secret: those of a module go to its caller alone. */
export function shownOutputs(module: ModuleInstance): OutputDeclaration[] {
  const { root, files } = module.context;
  const linesOf = new Map<string, readonly string[]>();
  return [...module.config.outputs].flatMap(([name, block]) => {
    const { path, range } = block;
    const lines = linesOf.get(path) ?? files.get(path)?.text.split('\n') ?? [];
    linesOf.set(path, lines);
    if (!lines.slice(range.startLine - 1, range.endLine).some((line) => mayShowSecret.test(line))) return [];
    const at = { path, range };
    return [{ name, root, attributes: evaluateBody(block.body, scopeOf(module, path), at, notShown), block: at }];
  });
}
