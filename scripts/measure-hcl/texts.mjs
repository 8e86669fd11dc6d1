/** Texts of the repositories in a folder, as they are at their tip, each content once. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { mirrorOf } from '../replay/changes.mjs';

const outputBytesMax = 2_000_000_000;
/** Files beyond this are data mostly. */
const templateBytesMax = 60_000;
const code = /\.(?:tf|tofu|hcl|tfvars)$/u;
/** What `templatefile` is given: by its ending it may be one, by what is in it as well. */
const template = /\.(?:tpl|tftpl|tmpl|sh|json|ya?ml|template|j2|conf|txt|toml|xml|ps1|py|service|cfg|ini)$/u;

/** `{ kind, text }` of each; `kind` is `code` or `template`. Repositories that cannot be read are named in `unread`. */
export function* textsIn(mirrors, unread) {
  const seen = new Set();
  for (const name of readdirSync(resolve(mirrors)).toSorted()) {
    const git = mirrorOf(mirrors, name);
    const listed = git === undefined ? undefined : gitBytes(git, ['ls-tree', '-r', '-l', '-z', 'HEAD']);
    if (listed === undefined) {
      unread.push(name);
      continue;
    }
    const files = listed
      .toString()
      .split('\0')
      .flatMap(fileOf)
      .filter(({ id }) => !seen.has(id) && seen.add(id));
    const bytes = gitBytes(git, ['cat-file', '--batch'], files.map(({ id }) => id).join('\n'));
    if (bytes === undefined) unread.push(name);
    else yield* contents(bytes, files);
  }
}

function fileOf(line) {
  const [, id, size, path] = /^100\d+ blob ([0-9a-f]+) +(\d+)\t(.*)$/su.exec(line) ?? [];
  if (id === undefined) return [];
  if (code.test(path)) return [{ id, kind: 'code' }];
  return template.test(path) && Number(size) < templateBytesMax ? [{ id, kind: 'template' }] : [];
}

/** Of the answer of `git cat-file --batch`: a line for each, and its bytes. */
function* contents(bytes, files) {
  let at = 0;
  for (const { kind } of files) {
    const lineEnd = bytes.indexOf(10, at);
    const [, type, size] = bytes.subarray(at, lineEnd).toString().split(' ');
    at = lineEnd + 1;
    if (type === 'missing') continue;
    const text = bytes.subarray(at, at + Number(size)).toString();
    at += Number(size) + 1;
    if (kind === 'code' || /[$%]\{/u.test(text)) yield { kind, text };
  }
}

function gitBytes(git, words, input) {
  const { status, stdout } = spawnSync('git', ['-C', git, ...words], { input, maxBuffer: outputBytesMax });
  return status === 0 ? stdout : undefined;
}
