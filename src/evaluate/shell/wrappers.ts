/** What runs the command that follows: how many words it takes before that, and its flags that take one more. */
interface Wrapper {
  /** Words of its own in front of the command: the time of `timeout`. */
  readonly takes?: number;
  /** Flags with a value of their own. */
  readonly valued?: RegExp;
  /** Set where it runs nothing with this flag. */
  readonly unless?: RegExp;
}

const none: Wrapper = {};
const package_: Wrapper = { valued: /^(?:-p|--package|--spec|--from|--with|--python|-C|--directory|--project|--extra|--group)$/u };
/** By the words that begin it. */
const wrappers: ReadonlyMap<string, Wrapper> = new Map([
  ...['nohup', 'exec', 'builtin', 'then', 'else', 'do', 'if', 'elif', 'while', 'until', '!', '{', '('].map((name) => [name, none] as const),
  ['command', { unless: /^-[vV]$/u }],
  ['time', { valued: /^(?:-o|-f)$/u }],
  ['sudo', { valued: /^-[ughpCDRT]$/u }],
  ['env', { valued: /^(?:-u|-C|--unset|--chdir)$/u }],
  ['nice', { valued: /^-n$/u }],
  ['ionice', { valued: /^-[cn]$/u }],
  ['stdbuf', { valued: /^-[ioe]$/u }],
  ['timeout', { takes: 1, valued: /^(?:-k|-s|--kill-after|--signal)$/u }],
  ['gtimeout', { takes: 1, valued: /^(?:-k|-s)$/u }],
  ['xargs', { valued: /^-[nPILsdEa]$/u }],
  ...[
    'npx',
    'bunx',
    'uvx',
    'npm exec',
    'pnpm exec',
    'pnpm dlx',
    'yarn exec',
    'yarn dlx',
    'yarn run -T',
    'pipx run',
    'uv run',
    'uv tool run',
  ].map((name) => [name, package_] as const),
  ...[
    'poetry run',
    'pipenv run',
    'hatch run',
    'rye run',
    'pdm run',
    'bundle exec',
    'asdf exec',
    'python -m',
    'python3 -m',
    'devbox run',
  ].map((name) => [name, package_] as const),
]);
/** What runs the words behind `--`, or behind a flag. */
const untilDashes = /^(?:nix|mise|rtx|aws-vault|op|doppler|chamber|dotenv|devbox|teller|infisical)$/u;
const containers = /^(?:docker|podman|nerdctl|finch)$/u;
const containerFlag =
  /^(?:-[veuwpmhlc]|--(?:volume|env|user|workdir|publish|memory|hostname|label|name|network|net|mount|platform|env-file|entrypoint|cpus|add-host|cap-add|cap-drop|security-opt|tmpfs|ulimit|volumes-from|pull|file|project-name|profile|index))$/u;
const assignment = /^[A-Za-z_]\w*=(?!=)/u;
const depthMax = 12;

/** The command that these words come to in the end, and each that runs it: a container's image is a command, too. */
export function commandsWithin(written: readonly string[], depth = depthMax): readonly (readonly string[])[] {
  const words = withoutAssignments(written);
  const [first = '', ...rest] = words;
  if (first === '') return [];
  if (depth === 0) return [words];
  if (containers.test(first)) return ofContainer(rest, words, depth);
  const inner = wrappedIn(words) ?? behindDashes(words) ?? (first === 'find' ? behindWord(rest, /^-(?:exec|execdir|ok)$/u) : undefined);
  return inner === undefined ? [[nameOf(first), ...rest]] : commandsWithin(inner, depth - 1);
}

/** What a wrapper runs. */
function wrappedIn(words: readonly string[]): readonly string[] | undefined {
  for (const length of [3, 2, 1]) {
    const wrapper = wrappers.get(words.slice(0, length).join(' '));
    if (wrapper === undefined) continue;
    const inner = words.slice(length);
    if (wrapper.unless?.test(inner[0] ?? '') === true) return undefined;
    return withoutFlags(inner, wrapper.valued, words[0] === 'env').slice(wrapper.takes ?? 0);
  }
  return undefined;
}

function behindDashes([first = '', ...rest]: readonly string[]): readonly string[] | undefined {
  if (!untilDashes.test(first)) return undefined;
  const flake = first === 'nix' && rest[0] === 'run' ? /#([\w.-]+)$/u.exec(rest[1] ?? '')?.[1] : undefined;
  return flake === undefined ? behindWord(rest, /^(?:--|-c|--command)$/u) : [flake, ...rest.slice(2)];
}

function behindWord(words: readonly string[], pattern: RegExp): readonly string[] | undefined {
  const at = words.findIndex((word) => pattern.test(word));
  return at === -1 ? undefined : words.slice(at + 1);
}

/** `docker run IMAGE`, `docker compose run SERVICE`, with what is run in it. */
function ofContainer(rest: readonly string[], words: readonly string[], depth: number): readonly (readonly string[])[] {
  const start = rest.findIndex((word) => word === 'run' || word === 'exec');
  if (start === -1 || start > 6) return [words];
  const flags = rest.slice(start + 1);
  const [image = '', ...inside] = withoutFlags(flags, containerFlag, false);
  const entry = flags.flatMap((word, index) =>
    word === '--entrypoint' ? [flags[index + 1] ?? ''] : (/^--entrypoint=(.*)$/u.exec(word)?.slice(1) ?? []),
  );
  const plain = withoutTag(image);
  return [
    words,
    ...[plain, ...entry].filter((name) => name !== '').map((name) => [nameOf(name), ...inside]),
    ...commandsWithin(inside, depth - 1),
  ];
}

/** `registry:5000/name` of `registry:5000/name:tag`. */
function withoutTag(image: string): string {
  const last = image.lastIndexOf('/') + 1;
  return image.slice(0, last) + (image.slice(last).split(/[@:]/u, 1)[0] ?? '');
}

function withoutFlags(words: readonly string[], valued: RegExp | undefined, setsVariables: boolean): readonly string[] {
  let at = 0;
  for (let word = words[0]; word !== undefined; word = words[at]) {
    if (word.startsWith('-') && word !== '-') at += valued?.test(word) === true ? 2 : 1;
    else if (setsVariables && assignment.test(word)) at += 1;
    else break;
  }
  return words.slice(at);
}

/** A version behind a name says which one. */
function nameOf(word: string): string {
  return word.replace(/(?:==|~=|@)[\w.]{1,40}$/u, '');
}

function withoutAssignments(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => !assignment.test(word));
  return at === -1 ? [] : words.slice(at);
}
