import type { Fix } from '../../core/finding.ts';
import type { Range } from '../../core/location.ts';
import type { SourceText } from '../../model/sources/source-text.ts';
import { defineViolation } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { instructions, isDockerfile, isFilledInLater } from '../../model/sources/dockerfile.ts';
import type { Instruction } from '../../model/sources/dockerfile.ts';

const root = /^(?:root|0)(?::|$)/u;
/** What makes package managers take what nobody signed. */
const unsigned =
  /--(?:allow-unauthenticated|no-gpg-check|nogpgcheck|allow-untrusted|force-yes|trusted-host)\b|\bgpgcheck=0|AllowInsecureRepositories[ =]"?true/u;
/** Images whose user is not root, or that only serve as a start; Lambda runs its own as a user without rights, whatever they say. */
const unprivileged = /(?:nonroot|unprivileged|^scratch$|^public\.ecr\.aws\/lambda\/|(?:^|\/)amazon\/aws-lambda-)/u;

export const imageHardening = defineViolation({
  id: 'image-hardening',
  control: 'image-generation-pipeline',
  severity: 'low',
  on: 'source.text',
  dialects: ['text'],
  title: 'A container image gives whoever breaks in more than it has to',
  why: 'Root in a container is one flaw away from root on its host, a port for SSH is a door that nobody needs, and packages without a signature are whatever the network brings.',
  remedy: 'Name a USER that is not root in the last stage, and take out sudo, port 22 and switches that skip signatures.',
  limits: [
    'Which user a base image has is reported by its name alone.',
    'Images of machines without encryption are reported by the policy on volumes.',
  ],
  covers: {
    checkov: ['CKV_DOCKER_3', 'CKV_DOCKER_8', 'CKV_DOCKER_1', 'CKV2_DOCKER_1', 'CKV2_DOCKER_7', 'CKV2_DOCKER_8'],
    trivy: ['DS-0002', 'DS-0004', 'DS-0010'],
    kics: ['Missing User Instruction'],
  },
  *evaluate(file) {
    if (!isDockerfile(file.path)) return;
    const all = [...instructions(file.text)];
    yield* userOf(file, all);
    for (const instruction of all) {
      if (instruction.name === 'ADD') yield* fetched(file, instruction);
      if (instruction.name === 'EXPOSE') yield* exposed(file, instruction);
      if (instruction.name === 'RUN') yield* run(file, instruction);
    }
  },
});

/** The user of the last stage is the one that the image runs as. */
function* userOf(file: SourceText, all: readonly Instruction[]): Iterable<Violation> {
  const start = all.findLastIndex(({ name }) => name === 'FROM');
  const from = all[start];
  const image = from?.words.find((word) => !word.text.startsWith('--'));
  if (from === undefined || image === undefined) return;
  const user = all.slice(start).findLast(({ name }) => name === 'USER')?.words[0];
  if (user !== undefined && root.test(user.text)) yield fault(file, 'user', 'The image runs as root.', user.range);
  const isStage = all.slice(0, start).some((one) => one.name === 'FROM' && one.words.at(-1)?.text === image.text && one.words.length > 1);
  if (user !== undefined || unprivileged.test(image.text) || isStage || isFilledInLater(image.text)) return;
  yield {
    ...fault(file, 'user', `The image runs as the user of ${image.text}, which is mostly root: there is no USER.`, image.range),
    confidence: 'likely',
    ...addUser(file, all),
  };
}

/** Before what the container runs, where the last lines say it. */
function addUser({ path }: SourceText, all: readonly Instruction[]): { readonly fix?: Fix } {
  const last = all.findLast(({ name }) => name === 'CMD' || name === 'ENTRYPOINT');
  const line = last?.words[0]?.range.startLine;
  if (line === undefined) return {};
  const range: Range = { startLine: line, startColumn: 1, endLine: line, endColumn: 1 };
  return { fix: { title: 'Run it as nobody', edits: [{ location: { path, range }, replacement: 'USER 65534\n' }] } };
}

function* exposed(file: SourceText, { words }: Instruction): Iterable<Violation> {
  const port = words.find((word) => /^22(?:\/tcp)?$/u.test(word.text));
  if (port !== undefined) yield fault(file, 'port 22', 'The image offers a port for SSH.', port.range);
}

/** What is fetched while the image is built, and checked against nothing (docs.docker.com, "ADD --checksum"); a commit of git is its own checksum. */
function* fetched(file: SourceText, { words }: Instruction): Iterable<Violation> {
  if (words.some(({ text }) => text.startsWith('--checksum='))) return;
  for (const { text, range } of words.filter((word) => /^["'[]{0,2}https?:\/\//u.test(word.text))) {
    if (/\.git#[0-9a-f]{40}\b/u.test(text)) continue;
    yield fault(file, `fetched ${text}`, `The image takes whatever ${text} holds on the day it is built: no checksum is asked for.`, range);
  }
}

function* run(file: SourceText, { words }: Instruction): Iterable<Violation> {
  const sudo = words.find((word, index) => word.text === 'sudo' && isCommand(words[index - 1]?.text));
  if (sudo !== undefined) yield fault(file, 'sudo', 'A step of the build uses sudo, so it is in the image.', sudo.range);
  const open = words.find((word) => unsigned.test(word.text));
  if (open !== undefined)
    yield fault(file, `unsigned packages ${open.text}`, `${open.text} takes packages whose signature nobody checked.`, open.range);
}

/** A word is a command at the beginning of a step or behind what joins commands. */
function isCommand(before: string | undefined): boolean {
  return before === undefined || /^(?:&&|\|\||\||;)$|;$/u.test(before) || before.startsWith('--');
}

function fault({ path }: SourceText, aspect: string, message: string, range: Range): Violation {
  return { claim: 'violation', aspect, message, trace: [{ path, range }], confidence: 'certain' };
}
