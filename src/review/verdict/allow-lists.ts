import type { SourceFile } from '../../core/source.ts';
import type { ChangedFile } from '../ports.ts';
import type { Notice } from '../result.ts';

/** A file by which another scanner, for secrets or for infrastructure, is told what not to report. */
interface AllowList {
  readonly tool: string;
  readonly path: RegExp;
  /** The lines of a text that are entries of it. */
  readonly entries: (lines: readonly string[]) => readonly string[];
}

const plainEntries = (lines: readonly string[]): readonly string[] => lines.filter((line) => line !== '' && !line.startsWith('#'));
const containing =
  (entry: RegExp) =>
  (lines: readonly string[]): readonly string[] =>
    lines.filter((line) => entry.test(line));

const allowLists: readonly AllowList[] = [
  { tool: 'gitleaks', path: /(?:^|\/)\.gitleaksignore$/u, entries: plainEntries },
  { tool: 'gitleaks', path: /(?:^|\/)\.?gitleaks[\w.-]*\.toml$/u, entries: tomlEntries },
  { tool: 'detect-secrets', path: /\.secrets(?:[\w.-]*)?\.baseline$/u, entries: containing(/^"hashed_secret"/u) },
  { tool: 'secretlint', path: /(?:^|\/)\.secretlintignore$/u, entries: plainEntries },
  { tool: 'git-secrets', path: /(?:^|\/)\.gitallowed$/u, entries: plainEntries },
  { tool: 'trufflehog', path: /(?:^|\/)\.?trufflehog-?(?:ignore|exclude)[\w.-]*$/u, entries: plainEntries },
  { tool: 'ggshield', path: /(?:^|\/)\.gitguardian\.ya?ml$/u, entries: containing(/^-\s/u) },
  { tool: 'talisman', path: /(?:^|\/)\.talismanrc$/u, entries: containing(/\bchecksum:/u) },
  {
    tool: 'Checkov',
    path: /(?:^|\/)\.checkov\.ya?ml$/u,
    entries: listed(/^skip-(?:check|path|cve-package|resources-without-violations)$/u),
  },
  { tool: 'Trivy', path: /(?:^|\/)\.trivyignore$/u, entries: plainEntries },
  { tool: 'Trivy', path: /(?:^|\/)\.trivyignore\.ya?ml$/u, entries: containing(/^-\s+id:/u) },
  { tool: 'tfsec', path: /(?:^|\/)\.tfsec\/config\.ya?ml$/u, entries: listed(/^(?:exclude|exclude_paths|exclude_ignores)$/u) },
  { tool: 'KICS', path: /(?:^|\/)\.?kics(?:\.config)?\.ya?ml$/u, entries: listed(/^exclude-[a-z-]+$/u) },
  { tool: 'cfn-lint', path: /(?:^|\/)\.cfnlintrc(?:\.ya?ml)?$/u, entries: listed(/^ignore_(?:checks|templates)$/u) },
  { tool: 'Semgrep', path: /(?:^|\/)\.semgrepignore$/u, entries: plainEntries },
];

/** The items of lists of YAML under some keys, one on a line or several in brackets. */
function listed(key: RegExp): AllowList['entries'] {
  return (lines) => {
    let isUnder = false;
    return lines.filter((line) => {
      const name = /^([\w-]+):/u.exec(line)?.[1];
      if (name !== undefined) isUnder = key.test(name);
      return isUnder && (name === undefined ? /^-\s/u.test(line) : /^[\w-]+:\s*[^\s#]/u.test(line));
    });
  };
}

/**
 * Entries that the change adds to the allow-lists of other scanners. They say nothing to this tool, which does not read them; but what
 * another scanner would have stopped passes by them, in the very change that brings them.
 */
export function allowListNotices(
  files: readonly ChangedFile[],
  base: ReadonlyMap<string, SourceFile>,
  head: ReadonlyMap<string, SourceFile>,
): readonly Notice[] {
  return files.flatMap((file): Notice[] => {
    const list = allowLists.find(({ path }) => path.test(file.path));
    const text = head.get(file.path)?.text;
    if (list === undefined || text === undefined) return [];
    const added = addedEntries(list, base.get(file.basePath ?? file.path)?.text ?? '', text);
    const [first] = added;
    if (first === undefined) return [];
    const entries = added.length === 1 ? 'one entry' : `${added.length.toLocaleString('en-US')} entries`;
    const message = `The change adds ${entries} to ${file.path}: ${list.tool} says nothing of what they name. Findings here are not touched by it.`;
    return [{ kind: 'suppression-added', message, path: file.path, line: first }];
  });
}

/** Numbers of the lines whose entry base has not; moving one adds none. */
function addedEntries(list: AllowList, base: string, head: string): readonly number[] {
  const known = new Set(list.entries(linesOf(base)));
  const lines = linesOf(head);
  const entries = new Set(list.entries(lines).filter((entry) => !known.has(entry)));
  return lines.flatMap((line, index) => (entries.delete(line) ? [index + 1] : []));
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n/u).map((line) => line.trim());
}

/** What stands below a heading such as `[allowlist]` or `[[rules.allowlists]]`, and the headings themselves. */
function tomlEntries(lines: readonly string[]): readonly string[] {
  let isInside = false;
  return lines.filter((line) => {
    if (/^\[{1,2}[\w. -]+\]{1,2}/u.test(line)) isInside = /allowlist/iu.test(line);
    return isInside && line !== '' && !line.startsWith('#');
  });
}
