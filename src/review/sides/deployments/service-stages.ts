import type { SourceFile } from '../../../core/source.ts';
import { looksLikeService } from '../../../evaluate/serverless-framework/looks-like-service.ts';
import type { Deployment, InputReader } from './deployment.ts';

/** The stages that services of the Serverless Framework have values for, in maps by stage, `params`, and files that are called so. */
export async function serviceStages(files: readonly SourceFile[], reader: InputReader): Promise<readonly Deployment[]> {
  const services = files.filter(looksLikeService);
  if (services.length === 0) return [];
  const { evaluateService, optionPrefix } = await import('../../../evaluate/serverless-framework/evaluate-service.ts');
  const existing = new Set(reader.paths);
  const found = services.flatMap((file) => {
    const service = evaluateService({ file, files: reader.files });
    if (service === undefined) return [];
    const named = service.stageFiles.flatMap((pattern) => namedBy(pattern, reader.paths));
    const others = [...new Set([...service.stages, ...named])].filter((stage) => stage !== service.stage).toSorted();
    return others.map((stage): Deployment => {
      const at = { path: file.path, range: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 } };
      const value = { kind: 'string', value: stage, origin: { at, via: [] } } as const;
      return {
        root: file.path,
        label: `--stage ${stage}`,
        sources: service.stageFiles.map((pattern) => pattern.replace('*', stage)).filter((path) => existing.has(path)),
        inputs: { varFiles: [], variables: [] },
        parameters: new Map([[`${optionPrefix}stage`, value]]),
      };
    });
  });
  await reader.read(found.flatMap(({ sources }) => sources));
  return found;
}

/** What stands in a path where the stage stands in the pattern. */
function namedBy(pattern: string, paths: readonly string[]): readonly string[] {
  const [before = '', after = ''] = pattern.split('*');
  return paths.flatMap((path) => {
    if (path.length <= before.length + after.length || !path.startsWith(before) || !path.endsWith(after)) return [];
    const name = path.slice(before.length, path.length - after.length);
    return /^[A-Za-z][\w-]{0,30}$/u.test(name) ? [name] : [];
  });
}
