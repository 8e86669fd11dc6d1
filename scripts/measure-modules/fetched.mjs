/** What `terraform get` would fetch for the code of a commit, from repositories at hand: data for a measurement, nothing is run. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mirrorOf } from '../replay/changes.mjs';

const roundsMax = 3;

/** Writes `.terraform/modules` with its list into the folder, and returns it; undefined when nothing of what is called is at hand. */
export async function fetchedFor({ git, commit, mirrors, folder }) {
  const records = new Map();
  let calls = callsOf(textOfCommit(git, commit));
  for (let round = 0; round < roundsMax && calls.length > 0; round += 1) {
    const next = [];
    for (const call of calls) {
      const key = `${call.source} ${call.version ?? ''}`;
      if (records.has(key)) continue;
      const found = locate(call, mirrors);
      records.set(key, found === undefined ? undefined : { ...found, source: call.source, name: `m${records.size}` });
      const record = records.get(key);
      if (record !== undefined) next.push(...callsOf(extract(record, join(folder, '.terraform', 'modules', record.name))));
    }
    calls = next;
  }
  const modules = [...records.values()].filter((record) => record !== undefined);
  if (modules.length === 0) return undefined;
  const list = modules.map(({ name, source, version, part }) => ({
    Key: name,
    Source: source,
    Version: version,
    Dir: join('.terraform/modules', name, part),
  }));
  writeFileSync(join(folder, '.terraform', 'modules', 'modules.json'), JSON.stringify({ Modules: list }));
  return folder;
}

function gitText(git, ...args) {
  return execFileSync('git', ['-C', git, ...args], { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });
}

/** Lines around each source of the Terraform code. */
function textOfCommit(git, commit) {
  try {
    return gitText(git, 'grep', '-hE', '-A', '4', '-B', '4', '^[[:space:]]*source[[:space:]]*=', commit, '--', '*.tf');
  } catch {
    return '';
  }
}

/** A source with the version that stands nearest to it. */
function callsOf(text) {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    const source = /^\s*source\s*=\s*"([^"$]+)"/u.exec(line)?.[1];
    if (source === undefined || source.startsWith('.')) return [];
    const near = [1, -1, 2, -2, 3, -3].flatMap((step) => /^\s*version\s*=\s*"([^"]+)"/u.exec(lines[at + step] ?? '')?.[1] ?? []);
    return [{ source, version: near[0] }];
  });
}

function locate({ source, version }, mirrors) {
  const plain = source
    .replace(/^git::/u, '')
    .replace(/^\w+:\/\//u, '')
    .replace(/^[^@/]+@/u, '')
    .replace(/^github\.com:/u, 'github.com/');
  const [path, query = ''] = plain.split('?', 2);
  const ofGitHub = /^github\.com\/([^/]+)\/([^/]+?)(?:\.git)?(?:\/+(.*))?$/u.exec(path);
  const ofRegistry = /^([\w-]+)\/([\w-]+)\/aws(?:\/\/(.*))?$/u.exec(path);
  const [, owner, name, part = ''] =
    ofGitHub ?? (ofRegistry === null ? [] : ['', ofRegistry[1], `terraform-aws-${ofRegistry[2]}`, ofRegistry[3]]);
  if (owner === undefined) return undefined;
  const git = mirrorIgnoringCase(mirrors, `${owner}+${name}`);
  if (git === undefined) return undefined;
  const ref = ofGitHub === null ? newestTag(git, version) : (new URLSearchParams(query).get('ref') ?? 'HEAD');
  if (ref === undefined || !isThere(git, ref)) return undefined;
  return { git, ref, part, version: ofGitHub === null ? ref.replace(/^v/u, '') : '' };
}

const names = new Map();

function mirrorIgnoringCase(mirrors, wanted) {
  if (names.size === 0) for (const name of readdirSync(mirrors)) names.set(name.toLowerCase(), name);
  const name = names.get(wanted.toLowerCase());
  return name === undefined ? undefined : mirrorOf(mirrors, name.replace('+', '/'));
}

function isThere(git, ref) {
  try {
    gitText(git, 'cat-file', '-e', `${ref}^{commit}`);
    return true;
  } catch {
    return false;
  }
}

/** The newest release that a constraint admits: enough of the syntax for what is written. */
function newestTag(git, constraint) {
  const tags = gitText(git, 'tag')
    .split('\n')
    .filter((tag) => /^v?\d+\.\d+\.\d+$/u.test(tag));
  const sorted = tags.toSorted((a, b) => compare(numbersOf(a), numbersOf(b)));
  const parts = (constraint ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  return sorted.findLast((tag) => parts.every((part) => admits(part, numbersOf(tag))));
}

const numbersOf = (text) =>
  text
    .replace(/^[^\d]*/u, '')
    .split('.')
    .map(Number);
const compare = (a, b) => a[0] - b[0] || (a[1] ?? 0) - (b[1] ?? 0) || (a[2] ?? 0) - (b[2] ?? 0);

function admits(part, tag) {
  const [, sign = '=', text = ''] = /^(~>|>=|<=|!=|>|<|=)?\s*v?([\d.]+)/u.exec(part) ?? [];
  const wanted = numbersOf(text);
  const order = compare(tag, wanted);
  if (sign === '~>') return order >= 0 && tag.slice(0, wanted.length - 1).every((number, at) => number === wanted[at]);
  return { '>=': order >= 0, '<=': order <= 0, '>': order > 0, '<': order < 0, '!=': order !== 0, '=': order === 0 }[sign];
}

const wanted = /\.(?:tf|json|tpl|tftpl|tmpl|ya?ml)$/u;
const unwanted = /^(?:examples?|tests?)\//u;
const filesMax = 2_000;

/** The text of its Terraform code, after its files were written out. */
function extract({ git, ref, part }, to) {
  mkdirSync(to, { recursive: true });
  const all = gitText(git, 'ls-tree', '-r', '-z', '--name-only', ref)
    .split('\0')
    .filter((name) => wanted.test(name) && !unwanted.test(name));
  const names = all.length > filesMax ? all.filter((name) => name.startsWith(`${part}/`)) : all;
  const args = ['-C', git, '--literal-pathspecs', 'archive', '--format=tar', ref, '--', ...names];
  const archive = execFileSync('git', args, { maxBuffer: 1 << 29, stdio: ['ignore', 'pipe', 'ignore'] });
  execFileSync('tar', ['-x', '-C', to], { input: archive, stdio: ['pipe', 'ignore', 'ignore'] });
  const at = join(to, part);
  const code = existsSync(at) ? readdirSync(at).filter((name) => name.endsWith('.tf')) : [];
  return code.map((name) => readFileSync(join(at, name), 'utf8')).join('\n');
}
