import type { Location } from '../../../core/location.ts';
import type { SourceFile } from '../../../core/source.ts';

const known = new WeakMap<SourceFile, readonly string[]>();

/** Lines of a file, without their ends. Split once: every finding asks for those of its trace. */
export function linesOf(file: SourceFile): readonly string[] {
  const lines = known.get(file) ?? file.text.split(/\r\n|\n/u);
  known.set(file, lines);
  return lines;
}

/** Reads the lines of a place, of files by path; none where there is no such file. */
export function lineReader(files: ReadonlyMap<string, SourceFile>): (location: Location) => readonly string[] {
  return ({ path, range }) => {
    const file = files.get(path);
    return file === undefined ? [] : linesOf(file).slice(range.startLine - 1, range.endLine);
  };
}
