import type { SourceFile } from '../../../core/source.ts';
import { resolvePath } from '../../../evaluate/terraform/files/source-path.ts';
import type { GivenParameters } from './parameter-files.ts';
import { overrideValues } from './parameter-files.ts';

const overrides =
  /(?:^|\s)(?:--parameter-overrides[= ]|parameter-overrides:|--parameters[= ](?=[ \t"']*(?:ParameterKey=|\\$)))[ \t]*(?<rest>[^]*)$/u;
const template =
  /(?:--template(?:-file|-body)?[= ]|\btemplate(?:-file)?:)[ \t]*["']?(?:file:\/\/)?(?<path>[\w./-]+\.(?:ya?ml|json|template))/u;
/** Lines between a template and the parameters that are given to it. */
const distanceMax = 15;
/** Lines that one list of parameters goes on over. */
const listMax = 40;

/** What a workflow or a script gives a template that it names beside it. */
export function commandedParameters({ path, text }: SourceFile): readonly GivenParameters[] {
  if (!/parameter-overrides|--parameters/u.test(text)) return [];
  const lines = text.split(/\r?\n/u);
  const templates = lines.flatMap((line, index) => {
    const named = template.exec(line)?.groups?.['path'];
    return named === undefined ? [] : [{ index, named: resolvePath('.', named) }];
  });
  return lines.flatMap((line, index): GivenParameters[] => {
    const rest = overrides.exec(line)?.groups?.['rest'];
    const nearest = templates
      .filter((one) => Math.abs(one.index - index) <= distanceMax)
      .toSorted((a, b) => Math.abs(a.index - index) - Math.abs(b.index - index))[0];
    if (rest === undefined || nearest?.named === undefined) return [];
    const values = new Map(
      listOf(lines, index, rest).flatMap(([at, part]) => [
        ...overrideValues(part, { path, line: at + 1, column: (lines[at] ?? '').length - part.length + 1 }),
      ]),
    );
    return values.size === 0 ? [] : [{ label: `parameters of ${path}:${nearest.named}`, path, values, template: nearest.named }];
  });
}

/** The rest of the line, and the lines that go on: behind a backslash, or further in than a key whose text is a block. */
function listOf(lines: readonly string[], index: number, rest: string): readonly (readonly [number, string])[] {
  const found: [number, string][] = [[index, rest]];
  const isBlock = /^[|>][+-]?\s*$/u.test(rest);
  const indent = indentOf(lines[index] ?? '');
  for (let at = index + 1; at < lines.length && at - index < listMax; at += 1) {
    const goesOn = isBlock
      ? indentOf(lines[at] ?? '') > indent
      : (lines[at - 1] ?? '').trimEnd().endsWith('\\') && !/^\s*--/u.test(lines[at] ?? '');
    if (!goesOn) break;
    found.push([at, lines[at] ?? '']);
  }
  return found;
}

function indentOf(line: string): number {
  return line.trim() === '' ? Infinity : line.length - line.trimStart().length;
}
