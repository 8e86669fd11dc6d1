import type { SourceFile } from '../core/source.ts';

const known = new WeakMap<SourceFile, readonly string[]>();

/** Lines of a file, without their ends. Split once: every finding asks for those of its trace. */
export function linesOf(file: SourceFile): readonly string[] {
  const lines = known.get(file) ?? file.text.split(/\r\n|\n/u);
  known.set(file, lines);
  return lines;
}
