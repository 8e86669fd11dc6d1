import { traitsOf } from '../../analysis/secrets/text/language.ts';
import { lineRange } from '../../core/location.ts';
import type { Location } from '../../core/location.ts';
import { directoryOf } from '../../core/path.ts';
import type { Confidence } from '../../core/finding.ts';
import type { SourceFile } from '../../core/source.ts';
import type { SourcePath } from '../../model/sources/source-path.ts';
import type { SourceText } from '../../model/sources/source-text.ts';
import { defineViolation } from '../define-policy.ts';
import type { Evidence, Violation } from '../define-policy.ts';
import { readIgnoreRules } from './reading/ignore-rules.ts';
import type { IgnoringRule } from './reading/ignore-rules.ts';
import { secretValue } from './reading/secret-assignment.ts';
import { credentialFile, secretFileKinds } from './reading/secret-files.ts';
import type { SecretFileKind } from './reading/secret-files.ts';

export const secretFileCommitted = defineViolation({
  id: 'secret-file-committed',
  control: 'no-secrets-in-code',
  severity: 'high',
  on: 'source.path',
  dialects: ['text', 'terraform'],
  title: 'File that holds secrets is in the repository',
  why: 'State files, plans, key stores and environment files hold secrets in plain text, all at once and often without anybody knowing. Everybody who ever had a copy of the repository has them.',
  remedy:
    'Remove the file, revoke what it holds, and add it to .gitignore. Keep state in a remote backend (an S3 bucket that is encrypted and not public).',
  limits: [
    'A key store that cannot be opened is taken to hold a private key; trust stores are recognised by their names.',
    'The .gitignore files are compared when the change touches one of them.',
  ],
  covers: {},
  *evaluate(subject, { texts }) {
    if (gitignore.test(subject.path)) yield* [...ignored(subject), ...admitted(subject, texts)];
    else yield* committed(subject);
  },
  lost: ({ extent }) => `${extent}, and this change takes the rule away: the next commit may bring such a file along.`,
});

function* committed({ path, file, skipped }: SourcePath): Iterable<Violation> {
  if (/\.tfvars(?:\.json)?$/u.test(path) && file !== undefined) {
    const secret = secretLine(file);
    if (secret !== undefined) yield violation(path, 'tfvars', 'it gives values to variables that hold secrets', secret);
    return;
  }
  const kind = credentialFile(path);
  if (kind === undefined) return;
  const found = file === undefined ? unread(path, kind, skipped) : inText(file, kind);
  if (found !== undefined) yield violation(path, kind.id, `it is ${kind.title}`, found);
}

interface Found {
  readonly at: Location;
  readonly confidence: Confidence;
}

function violation(path: string, id: string, title: string, { at, confidence }: Found): Violation {
  // Keys and stores that tests and examples bring along are mostly made for them.
  const shown = traitsOf(path).inSample ? 'possible' : confidence;
  return { claim: 'violation', aspect: id, message: `${path} is in the repository: ${title}.`, trace: [at], confidence: shown };
}

/** Binary, too large, or a pointer to large storage: its name alone tells. */
function unread(path: string, kind: SecretFileKind, reason: SourcePath['skipped']): Found | undefined {
  if (reason === undefined) return undefined;
  // A PEM file or an .env that is no text is something else, unless it is only too large to read.
  const fits = !kind.onlyByContent || reason === 'too-large' || reason === 'lfs-pointer' || reason === 'invalid-utf8';
  return fits ? { at: { path, range: lineRange(1) }, confidence: 'likely' } : undefined;
}

function inText(file: SourceText, kind: SecretFileKind): Found | undefined {
  if (kind.id === 'env-file') return secretLine(file) ?? anyValue(file);
  const index = kind.content === undefined ? 0 : file.text.search(kind.content);
  if (index === -1) return undefined;
  const line = file.text.slice(0, index).split('\n').length;
  return { at: { path: file.path, range: lineRange(line) }, confidence: 'likely' };
}

const assignmentLine = /^\s{0,20}(?:export\s{1,4})?["']?([A-Za-z_][\w.-]{0,100})["']?\s{0,60}[=:]\s{0,20}(.{1,2000})$/u;
/** Lines of one file that are looked at for assignments. */
const linesMax = 20_000;

/** The first line that gives a name of a secret a made-up value, or in which the engine sees one; else the first with a mere word. */
function secretLine(file: SourceText): Found | undefined {
  let word: Found | undefined;
  for (const { name, value, line } of assignments(file)) {
    const confidence = secretValue(name, value);
    const at = { path: file.path, range: lineRange(line) };
    if (confidence === 'likely') return { at, confidence };
    if (confidence === 'possible') word ??= { at, confidence };
  }
  const hit = file.secrets().hits.find(({ tier }) => tier !== 'possible');
  return hit === undefined ? word : { at: { path: file.path, range: hit.range }, confidence: hit.tier };
}

/** Values that are no secret by their names: worth a word, no more. */
function anyValue(file: SourceText): Found | undefined {
  const [first] = assignments(file);
  return first === undefined ? undefined : { at: { path: file.path, range: lineRange(first.line) }, confidence: 'possible' };
}

function* assignments(file: SourceText): Iterable<{ readonly name: string; readonly value: string; readonly line: number }> {
  for (const [index, text] of file.text
    .split(/\r\n|\n/u)
    .slice(0, linesMax)
    .entries()) {
    const [, name, rest = ''] = assignmentLine.exec(text) ?? [];
    if (name === undefined) continue;
    const value = rest
      .trim()
      .replace(/,$/u, '')
      .replace(/^(["'])(.*)\1$/u, '$2');
    if (value !== '') yield { name, value, line: index + 1 };
  }
}

const gitignore = /(?:^|\/)\.gitignore$/u;
/** A folder below, which no rule names. */
const below = 'some/folder';

/** What a .gitignore keeps out of the repository, in all folders below it or in its own alone; losing it is the finding. */
function* ignored({ path, file }: SourcePath): Iterable<Evidence> {
  if (file === undefined) return;
  const directory = directoryOf(path);
  const rules = readIgnoreRules(file.text);
  for (const { id, title, ignoredAs = [] } of secretFileKinds) {
    for (const name of ignoredAs) {
      const what = ignoredAs.length > 1 ? `${id} ${name}` : id;
      const keeps = (folder: string): boolean => rules.ignoring(pathFrom(directory, pathTo(folder, name))) !== undefined;
      const evidence = (aspect: string, { line, text }: IgnoringRule): Evidence => ({
        claim: 'evidence',
        scope: `${aspect} below ${directory === '.' ? directory : `${directory}/`}`,
        guards: { what, directory, keeps },
        extent: `${path} keeps out ${title} (${text})`,
        trace: [{ path, range: lineRange(line, text.length) }],
      });
      const everywhere = rules.ignoring(`${below}/${name}`);
      if (everywhere !== undefined) yield evidence(what, everywhere);
      // A rule for its own folder alone, or one that is lifted there alone.
      const here = rules.ignoring(name);
      if (here !== undefined) yield { ...evidence(`${what} at the top`, here), guards: { what, directory, keeps, onlyItself: true } };
      // For some folders: it stands in for what one of those says itself.
      const somewhere = everywhere === undefined ? rules.ofFolders(name) : undefined;
      if (somewhere !== undefined) yield { ...evidence(`${what} in some folders`, somewhere), counted: true };
    }
  }
}

/** What one .gitignore lets in again, and one in a folder above keeps out. */
function* admitted({ path, file }: SourcePath, texts: readonly SourceFile[]): Iterable<Violation> {
  if (file === undefined) return;
  const directory = directoryOf(path);
  const rules = readIgnoreRules(file.text);
  const above = texts.filter((one) => gitignore.test(one.path) && one.path !== path && isBelow(directory, directoryOf(one.path)));
  for (const { id, title, ignoredAs = [] } of secretFileKinds) {
    for (const name of ignoredAs) {
      const rule = rules.admitting(name);
      const keeper =
        rule === undefined
          ? undefined
          : above.find((one) => readIgnoreRules(one.text).ignoring(pathFrom(directoryOf(one.path), pathTo(directory, name))) !== undefined);
      if (rule === undefined || keeper === undefined) continue;
      yield {
        claim: 'violation',
        aspect: `lets in ${id} ${name}`,
        message: `${path} lets in ${title} (${rule.text}), which ${keeper.path} keeps out.`,
        trace: [{ path, range: lineRange(rule.line, rule.text.length) }],
        confidence: traitsOf(path).inSample ? 'possible' : 'likely',
        severity: 'medium',
      };
    }
  }
}

function isBelow(directory: string, above: string): boolean {
  return directory !== '.' && (above === '.' || directory.startsWith(`${above}/`));
}

function pathFrom(directory: string, path: string): string {
  return directory === '.' ? path : path.slice(directory.length + 1);
}

function pathTo(directory: string, name: string): string {
  return directory === '.' ? name : `${directory}/${name}`;
}
