import type { Suppression } from './suppressions.ts';
import { configPath } from './config.ts';
import type { ChangedFile } from './ports.ts';
import type { Notice } from './result.ts';

/** What a reviewer must see about the change itself: attempts, honest or not, to change how changes are judged. */
export function noticesOf(files: readonly ChangedFile[], base: readonly Suppression[], head: readonly Suppression[]): readonly Notice[] {
  return [...files.flatMap(fileNotice), ...newSuppressions(base, head)];
}

function fileNotice(file: ChangedFile): Notice[] {
  const paths = [file.path, file.basePath ?? file.path];
  if (paths.includes(configPath)) {
    const message = `The change edits ${configPath}. It is judged by the configuration on base; the edit counts once it is merged.`;
    return [{ kind: 'config-changed', message, path: file.path }];
  }
  if (paths.some((path) => /^(?:\.github\/|docs\/)?CODEOWNERS$/u.test(path))) {
    return [
      {
        kind: 'codeowners-changed',
        message: 'The change edits CODEOWNERS, which says who must approve changes of the gate.',
        path: file.path,
      },
    ];
  }
  if (paths.some((path) => /^\.github\/workflows\/.*\.ya?ml$/u.test(path))) {
    return [
      {
        kind: 'workflow-changed',
        message: 'The change edits a workflow. See that the security gate still runs and is still required.',
        path: file.path,
      },
    ];
  }
  return [];
}

function newSuppressions(base: readonly Suppression[], head: readonly Suppression[]): Notice[] {
  const known = new Map<string, number>();
  const keyOf = (one: Suppression): string => `${one.policyId}\n${one.target.trim()}\n${one.reason}`;
  for (const one of base) known.set(keyOf(one), (known.get(keyOf(one)) ?? 0) + 1);
  return head.flatMap((one): Notice[] => {
    const left = known.get(keyOf(one)) ?? 0;
    known.set(keyOf(one), left - 1);
    if (left > 0) return [];
    const message = `The change adds a suppression of ${one.policyId}. It counts once it stands on base, not in the change that brings it.`;
    return [{ kind: 'suppression-added', message, path: one.path, line: one.line }];
  });
}
