import { rememberedByText } from '../../core/remembered-by-text.ts';
import type { SourceFile } from '../../core/source.ts';
import { parseYaml } from './parse-yaml.ts';
import type { ParsedYaml } from './parse-yaml.ts';

/** Characters: the workflows of a large repository. What is made of them takes some twenty times as much. */
const charsMax = 700_000;

const parsed = rememberedByText<ParsedYaml>(charsMax);

/** As `parseYaml`, for what many ask, each for something else, and on both sides: workflows, actions, settings. */
export function parseYamlOnce(file: SourceFile): ParsedYaml {
  return parsed.of(`${file.path}\n${file.text}`, () => parseYaml(file));
}
