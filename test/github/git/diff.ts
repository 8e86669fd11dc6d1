/** One file between two trees, as `git diff-tree -M` sees it. */
export interface FileDiff {
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed';
  /** Path on head; on base when removed. */
  readonly path: string;
  readonly previousPath: string | undefined;
  /** Blob id on head; on base when removed. */
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  readonly isBinary: boolean;
  /** Hunks from the first `@@` on, without the file header and the last line break; undefined when there is no text to show. */
  readonly patch: string | undefined;
}

interface RawRecord {
  readonly letter: string;
  readonly path: string;
  readonly previousPath: string | undefined;
  readonly sha: string;
}

const STATUS: ReadonlyMap<string, FileDiff['status']> = new Map([
  ['A', 'added'],
  ['D', 'removed'],
  ['M', 'modified'],
  ['R', 'renamed'],
  ['C', 'copied'],
  ['T', 'changed'],
]);

/** @param output of `git diff-tree -r -M --raw --numstat -p -z --full-index`: records, counts, an empty field, patches */
export function parseDiff(output: Buffer): FileDiff[] {
  const fields = output.toString('utf8').split('\0');
  const { raw, next } = parseRaw(fields);
  const { counts, fieldsRead } = parseNumstat(fields.slice(next), raw.length);
  // A text may hold the sign that stands between fields.
  const sections = splitPatches(fields.slice(next + fieldsRead + 1).join('\0'));
  let at = 0;
  return raw.map((record, index) => {
    const [additions, deletions] = counts[index] ?? [undefined, undefined];
    const wanted = record.letter === 'T' ? 2 : 1; // a change of type is printed as a removal and an addition
    const texts = sections.slice(at, at + wanted).flatMap((section) => hunksOf(section) ?? []);
    at += wanted;
    return {
      status: STATUS.get(record.letter) ?? 'changed',
      path: record.path,
      previousPath: record.previousPath,
      sha: record.sha,
      additions: additions ?? 0,
      deletions: deletions ?? 0,
      isBinary: additions === undefined,
      patch: texts.length === 0 ? undefined : texts.join('\n'),
    };
  });
}

function parseRaw(fields: readonly string[]): { readonly raw: RawRecord[]; readonly next: number } {
  const raw: RawRecord[] = [];
  let at = 0;
  for (let field = fields[at]; field?.startsWith(':') === true; field = fields[at]) {
    const [, , oldSha = '', newSha = '', status = ''] = field.split(' ');
    const letter = status.slice(0, 1);
    const paths = fields.slice(at + 1, letter === 'R' || letter === 'C' ? at + 3 : at + 2);
    raw.push({
      letter,
      path: paths.at(-1) ?? '',
      previousPath: paths.length > 1 ? paths[0] : undefined,
      sha: letter === 'D' ? oldSha : newSha,
    });
    at += 1 + paths.length;
  }
  return { raw, next: at };
}

interface Counts {
  readonly counts: readonly (readonly [number, number] | undefined)[];
  readonly fieldsRead: number;
}

function parseNumstat(fields: readonly string[], count: number): Counts {
  const counts: (readonly [number, number] | undefined)[] = [];
  let at = 0;
  while (counts.length < count && at < fields.length) {
    const [additions = '-', deletions = '-', path = ''] = (fields[at] ?? '').split('\t');
    counts.push(additions === '-' ? undefined : [Number(additions), Number(deletions)]);
    at += path === '' ? 3 : 1; // a move names its two paths in fields of their own
  }
  return { counts, fieldsRead: at };
}

/** Content lines start with a blank, plus, minus or backslash, so this mark cannot be forged by a file. Only a line feed ends a line. */
function splitPatches(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)(?=diff --git )/u);
}

function hunksOf(section: string): string | undefined {
  const start = section.indexOf('\n@@ ');
  if (start < 0) return undefined;
  const text = section.slice(start + 1);
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}
