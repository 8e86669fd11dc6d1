import { SecretText } from '../../analysis/secrets/secret-text.ts';
import type { Confidence } from '../../core/finding.ts';
import type { SourceText } from '../../model/sources/source-text.ts';
import { defineViolation } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { assignmentsOf, instructions, isDockerfile } from '../../model/sources/dockerfile.ts';
import type { Assignment, Instruction, Word } from '../../model/sources/dockerfile.ts';
import { secretValue } from './reading/secret-assignment.ts';
import { credentialFile } from './reading/secret-files.ts';

export const secretInDockerfile = defineViolation({
  id: 'secret-in-dockerfile',
  control: 'no-secrets-in-code',
  severity: 'high',
  on: 'source.text',
  dialects: ['text'],
  title: 'Secret becomes part of a container image',
  why: 'ENV, ARG and COPY put what they are given into a layer of the image or into its history. Everybody who can pull the image can read it there, even when a later layer deletes the file.',
  remedy: 'Mount it while the image is built (RUN --mount=type=secret), and give it to the container at run time from AWS Secrets Manager.',
  limits: [
    'Whether a value is a secret is judged by its name and by how it looks; an ARG without a default is not reported.',
    'What a COPY of a whole directory brings along is not looked at.',
  ],
  covers: { trivy: ['DS-0031'] },
  *evaluate(file) {
    if (!isDockerfile(file.path)) return;
    for (const instruction of instructions(file.text)) {
      for (const assignment of assignmentsOf(instruction)) yield* givenValue(file, instruction, assignment);
      yield* copiedFiles(file, instruction);
    }
  },
});

function* givenValue(file: SourceText, { name: instruction }: Instruction, { name, value, range }: Assignment): Iterable<Violation> {
  const confidence = judgeValue(file, name, value, range.startLine);
  if (confidence === undefined) return;
  const label = new SecretText(value).label('phasegate secret literal').slice(0, 12);
  yield {
    claim: 'violation',
    aspect: `${instruction} ${name} ${label}`,
    message: `${instruction} gives ${name} a value that looks like a secret; it stays in the image.`,
    trace: [{ path: file.path, range }],
    confidence,
  };
}

/** By its look alone, as the engine sees it; else by its name. */
function judgeValue(file: SourceText, name: string, value: string, line: number): Confidence | undefined {
  const hit = file.secrets().hits.find(({ range, tier }) => range.startLine === line && tier !== 'possible');
  if (hit !== undefined && value.length >= hit.range.endColumn - hit.range.startColumn && (hit.name === undefined || hit.name === name))
    return hit.tier;
  return secretValue(name, value);
}

/** COPY and ADD: every word but the last is a source; options and other stages of the build are not. */
function* copiedFiles(file: SourceText, { name, words }: Instruction): Iterable<Violation> {
  if (name !== 'COPY' && name !== 'ADD') return;
  if (words.some((word) => word.text.startsWith('--from='))) return;
  const sources = words.filter((word) => !word.text.startsWith('--')).slice(0, -1);
  for (const source of sources) {
    const path = plainPath(source);
    const kind = credentialFile(path);
    if (kind === undefined) continue;
    yield {
      claim: 'violation',
      aspect: `${name} ${path}`,
      message: `${name} puts ${path} into the image: ${kind.title}.`,
      trace: [{ path: file.path, range: source.range }],
      confidence: kind.onlyByContent ? 'possible' : 'likely',
    };
  }
}

/** `["a", "b"]`, the form with brackets, leaves brackets, commas and quotes at the words. */
function plainPath({ text }: Word): string {
  return text.replace(/^\[?["']?|["']?,?\]?$/gu, '');
}
