import { directoryOf } from '../../../core/path.ts';
import type { Evaluation } from '../../../core/resource.ts';
import { wholeOf } from './rename-in-text.ts';

/**
 * Has head still what this expression of base names and no code declares: an input, something that is looked up, a name or an ARN as it is
 * written? What another expression yields is not known to be there.
 */
export function namedOnHead(evaluations: readonly Evaluation[]): (name: string, root: string) => boolean {
  const has = (name: string, root: string): boolean => {
    const input = inputName.exec(name)?.groups?.['input'];
    const of = evaluations.filter((one) => one.root === root);
    if (input !== undefined) return of.some(({ inputs }) => inputs.some((one) => one.name === input && isInputOf(one.block.path, root)));
    const lookup = lookedUp.exec(name)?.groups?.['address'];
    if (lookup !== undefined) return of.some(({ resources }) => resources.some(({ address }) => wholeOf(address) === lookup));
    return written.test(name);
  };
  return (names, root) => names.split(', ').every((name) => has(name, root));
}

const inputName = /^(?:var|Parameters)\.(?<input>[\w-]+)$/u;
const lookedUp = /^(?<address>data\.\w+\.[\w-]+)\b/u;
/** An ARN, an id or a name: no expression, and nothing that a framework looks up (`cf:stack.Output`). */
const written = /^(?!(?:var|local|data|module|each|path|terraform|Parameters)\.)(?:arn:[\w:/.*@+=-]+|[\w/.*@+=-]+)$/u;

/** Roots of Terraform are folders, templates are files. */
function isInputOf(path: string, root: string): boolean {
  return path === root || directoryOf(path) === root;
}
