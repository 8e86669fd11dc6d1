import { directoryOf } from '../../core/path.ts';
import type { SourceFile } from '../../core/source.ts';
import { terraformScope } from '../../evaluate/terraform/modules/module-graph.ts';
import type { ScopeRequest, TerraformScope } from '../../evaluate/terraform/modules/module-graph.ts';

/** What one root declares and another looks up by its name, so that a change of the one is a change of the other. */
const sharedTypes = ['aws_ec2_managed_prefix_list'].map((type) => ({
  // Plain search first: nearly no file names any.
  type,
  declared: new RegExp(`\\bresource\\s+"${type}"`, 'u'),
  lookedUp: new RegExp(`\\bdata\\s+"${type}"`, 'u'),
}));

interface SharedRequest extends ScopeRequest {
  /** Folders that a file may call by the repository's address: whoever does is reached by them, and they stay roots all the same. */
  readonly callsOf: (file: SourceFile) => readonly string[];
}

/** The roots that a change can reach, those that it reaches by what they look up in each other, or call by address, among them. */
export function sharedScope({ callsOf, ...request }: SharedRequest): TerraformScope {
  const scope = terraformScope(request);
  const { changed } = request;
  if (changed === 'all') return scope;
  const directories = new Set(scope.directories);
  const files = [...request.files.values()];
  const beside = sharedTypes.flatMap(({ type, declared, lookedUp }) => {
    const naming = files.filter(({ text }) => text.includes(type));
    return besideScope(naming, directories, declared, lookedUp);
  });
  const calling = files.filter(
    (file) => !directories.has(directoryOf(file.path)) && callsOf(file).some((directory) => directories.has(directory)),
  );
  const reached = [...beside, ...calling.map(({ path }) => path)].filter((path) => !changed.has(path));
  // Whoever calls a caller is reached by it, in turn; each round names files that none before it did.
  return reached.length === 0 ? scope : sharedScope({ ...request, callsOf, changed: new Set([...changed, ...reached]) });
}

function besideScope(
  files: readonly SourceFile[],
  directories: ReadonlySet<string>,
  declared: RegExp,
  lookedUp: RegExp,
): readonly string[] {
  const declaring = files.filter(({ text }) => declared.test(text));
  if (declaring.length === 0) return [];
  const looking = files.filter(({ text }) => lookedUp.test(text));
  const isReached = ({ path }: SourceFile): boolean => directories.has(directoryOf(path));
  const beside = [...(declaring.some(isReached) ? looking : []), ...(looking.some(isReached) ? declaring : [])];
  return beside.filter((file) => !isReached(file)).map(({ path }) => path);
}
