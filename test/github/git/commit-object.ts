export interface Person {
  readonly name: string;
  readonly email: string;
  /** ISO 8601, whole seconds, UTC. */
  readonly date: string;
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  readonly message: string;
}

const NOBODY: Person = { name: '', email: '', date: '1970-01-01T00:00:00Z' };

export function parseCommit(sha: string, content: Buffer): Commit {
  const text = content.toString('utf8');
  const split = text.indexOf('\n\n');
  const head = (split < 0 ? text : text.slice(0, split)).split('\n');
  const values = (key: string): string[] => head.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
  return {
    sha,
    tree: values('tree')[0] ?? '',
    parents: values('parent'),
    author: parsePerson(values('author')[0]),
    committer: parsePerson(values('committer')[0]),
    message: split < 0 ? '' : text.slice(split + 2).replace(/\n$/u, ''),
  };
}

function parsePerson(text: string | undefined): Person {
  const match = /^(.*) <(.*)> (\d+) [+-]\d{4}$/u.exec(text ?? '');
  if (match === null) return NOBODY;
  return { name: match[1] ?? '', email: match[2] ?? '', date: isoSeconds(new Date(Number(match[3]) * 1000)) };
}

/** GitHub's timestamps carry no fraction of a second. */
export function isoSeconds(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/u, 'Z');
}

export interface TreeEntry {
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  /** Bytes of a blob; undefined for trees and submodules. */
  readonly size: number | undefined;
  readonly path: string;
}

/** Output of `git ls-tree -l -z`. */
export function parseTree(output: Buffer): TreeEntry[] {
  return output
    .toString('utf8')
    .split('\0')
    .filter((record) => record !== '')
    .map((record) => {
      const tab = record.indexOf('\t');
      const [mode = '', type = '', sha = '', size = '-'] = record.slice(0, tab).split(/ +/u);
      return { mode, type: type as TreeEntry['type'], sha, size: size === '-' ? undefined : Number(size), path: record.slice(tab + 1) };
    });
}

/** Entries of a raw tree object: `mode name\0` and 20 bytes of id each. */
export function parseTreeObject(content: Buffer): { readonly mode: string; readonly name: string; readonly sha: string }[] {
  const entries: { readonly mode: string; readonly name: string; readonly sha: string }[] = [];
  for (let at = 0; at < content.length;) {
    const space = content.indexOf(0x20, at);
    const end = content.indexOf(0, space);
    const sha = content.subarray(end + 1, end + 21).toString('hex');
    entries.push({ mode: content.toString('utf8', at, space), name: content.toString('utf8', space + 1, end), sha });
    at = end + 21;
  }
  return entries;
}
