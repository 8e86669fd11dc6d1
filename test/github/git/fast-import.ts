import type { Person } from './commit-object.ts';

/** Content of one file in a commit. `null` deletes; an object sets another mode (`100755`, `120000` for a link, `160000` with a commit id). */
export type FileContent = string | Buffer | null | { readonly mode: string; readonly content: string | Buffer };
export type FileMap = Readonly<Record<string, FileContent>>;

export interface NewCommit {
  /** Full ref, `refs/heads/main`. */
  readonly ref: string;
  readonly files: FileMap;
  readonly message: string;
  readonly author: Person;
  readonly parents: readonly string[];
  /** Start from an empty tree instead of the first parent's. */
  readonly fromScratch: boolean;
}

/** The stream for `git fast-import` that makes commits, one after the other; one without parents continues its ref. */
export function fastImportStream(commits: readonly NewCommit[]): Buffer {
  return Buffer.concat([...commits.map(commitStream), Buffer.from('done\n')]);
}

function commitStream(commit: NewCommit): Buffer {
  const parts: (string | Buffer)[] = [];
  const seconds = Math.floor(Date.parse(commit.author.date) / 1000);
  const person = `${commit.author.name} <${commit.author.email}> ${seconds} +0000`;
  parts.push(`commit ${commit.ref}\nauthor ${person}\ncommitter ${person}\n`, data(commit.message));
  const [first, ...others] = commit.parents;
  if (first !== undefined) parts.push(`from ${first}\n`);
  for (const other of others) parts.push(`merge ${other}\n`);
  if (commit.fromScratch) parts.push('deleteall\n');
  for (const [path, file] of Object.entries(commit.files)) parts.push(...change(path, file));
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
}

function change(path: string, file: FileContent): (string | Buffer)[] {
  if (file === null) return [`D ${quote(path)}\n`];
  const { mode, content } = typeof file === 'string' || Buffer.isBuffer(file) ? { mode: '100644', content: file } : file;
  if (mode === '160000') return [`M 160000 ${content.toString()} ${quote(path)}\n`];
  return [`M ${mode} inline ${quote(path)}\n`, data(content)];
}

function data(content: string | Buffer): Buffer {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(content);
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')]);
}

/** C-style quoting, as git wants it for paths. */
function quote(path: string): string {
  const body = [...Buffer.from(path)]
    .map((byte) => {
      if (byte === 0x22 || byte === 0x5c) return `\\${String.fromCharCode(byte)}`;
      return byte < 0x20 || byte > 0x7e ? `\\${byte.toString(8).padStart(3, '0')}` : String.fromCharCode(byte);
    })
    .join('');
  return `"${body}"`;
}
