import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A real repository in a temporary folder, independent of the developer's configuration. */
export interface TemporaryRepository {
  readonly dir: string;
  readonly git: (...command: string[]) => string;
  readonly write: (path: string, content: string | Buffer) => void;
  readonly remove: (path: string) => void;
  /** Stages everything and commits. Returns the full id. */
  readonly commit: (message?: string) => string;
}

const folders: string[] = [];
/** Of the test file that made them, at its end (test/remove-temporary-folders.ts). */
export function removeTemporaryFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'phasegate-test-')));
  folders.push(folder);
  return folder;
}

export function createRepository(...flags: string[]): TemporaryRepository {
  return openCheckout(temporaryFolder(), ['init', '-q', '-b', 'main', ...flags]);
}

export function cloneOf(repository: TemporaryRepository, ...flags: string[]): TemporaryRepository {
  return openCheckout(temporaryFolder(), ['clone', '-q', ...flags, `file://${repository.dir}`, '.']);
}

function openCheckout(dir: string, first: readonly string[]): TemporaryRepository {
  const env = {
    PATH: process.env['PATH'],
    HOME: dir,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@example.com',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@example.com',
    GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
    GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
  };
  const git = (...command: string[]): string =>
    execFileSync('git', ['-c', 'protocol.file.allow=always', '-c', 'gc.auto=0', ...command], {
      cwd: dir,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  git(...first);
  return {
    dir,
    git,
    write: (path, content) => {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), content);
    },
    remove: (path) => rmSync(join(dir, path), { recursive: true }),
    commit: (message = 'change') => {
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD');
    },
  };
}
