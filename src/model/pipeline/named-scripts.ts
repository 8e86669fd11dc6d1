import type { WrittenLine } from './written-line.ts';

/** A script of a package.json by its name. */
export function scriptNamed(text: string, name: string): WrittenLine | undefined {
  const scripts = text.search(/"scripts"\s*:/u);
  if (scripts === -1) return undefined;
  const lines = text.slice(scripts).split('\n');
  const first = text.slice(0, scripts).split('\n').length;
  for (const [index, line] of lines.entries()) {
    for (const [, key, value] of line.matchAll(/"((?:[^"\\]|\\.){1,200})"\s*:\s*"((?:[^"\\]|\\.){0,2000})"/gu))
      if (key === name) return { text: (value ?? '').replaceAll('\\"', '"'), line: first + index };
  }
  return undefined;
}

/** The commands of a task in a Taskfile, those of the tasks that it runs left out. */
export function taskNamed(text: string, name: string): readonly WrittenLine[] {
  const lines = text.split(/\r\n|\n/u);
  const start = lines.findIndex((line) => line.trim() === `${name}:`);
  if (start === -1) return [];
  const indent = lines[start]?.search(/\S/u) ?? 0;
  const end = lines.findIndex((line, index) => index > start && line.trim() !== '' && line.search(/\S/u) <= indent);
  return lines.slice(start + 1, end === -1 ? undefined : end).map((line, index) => ({
    text: line
      .trim()
      .replace(/^-\s+/u, '')
      .replace(/^cmd\s*:\s*/u, '')
      .replace(/^task\s*:\s*/u, 'task '),
    line: start + 2 + index,
  }));
}
