import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { Person } from './commit-object.ts';

export interface LooseCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Person;
  readonly message: string;
}

/** Writes a commit as a loose object, the way `git commit-tree` does, without a process. @returns its id */
export async function writeCommit(dir: string, commit: LooseCommit): Promise<string> {
  const { name, email, date } = commit.author;
  const person = `${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} +0000`;
  const parents = commit.parents.map((one) => `parent ${one}\n`).join('');
  const content = Buffer.from(`tree ${commit.tree}\n${parents}author ${person}\ncommitter ${person}\n\n${commit.message}\n`);
  const object = Buffer.concat([Buffer.from(`commit ${content.length}\0`), content]);
  const sha = createHash('sha1').update(object).digest('hex');
  const folder = join(dir, 'objects', sha.slice(0, 2));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, sha.slice(2)), deflateSync(object));
  return sha;
}
