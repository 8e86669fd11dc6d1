/**
 * What becomes of the files that real changes touch: judged by an evaluator, told as not judged, or neither, though the text speaks of AWS.
 *
 *   npm run measure -- unjudged --mirrors DIR --changes FILE [--only PART] [--show 3]
 *
 * FILE and DIR as of `npm run replay`. Nothing is reviewed: a file is asked for what the evaluators and the recognisers take by name and text,
 * so that a whole list takes minutes. What is left is printed by class, with changes, files and examples, for a person to read: documents,
 * programs that use AWS and tests are no estate.
 *
 * Exit 0: measured; 2: no change could be read.
 */
import { execFileSync } from 'node:child_process';
import { commandOptions } from './command-options.mjs';
import { atHand, changesOf } from './replay/changes.mjs';

const { values } = commandOptions({
  options: {
    mirrors: { type: 'string' },
    changes: { type: 'string' },
    only: { type: 'string' },
    show: { type: 'string', default: '3' },
  },
});

const { looksLikeTemplate } = await import('../src/evaluate/cloudformation/looks-like-template.ts');
const { looksLikeService } = await import('../src/evaluate/serverless-framework/looks-like-service.ts');
const { unjudgedFiles } = await import('../src/review/not-judged/unjudged-files.ts');

/** Marks of an estate in a text of any kind. */
const marks =
  /\bAWS::[A-Z]\w+::|\barn:aws[\w-]{0,10}:|"Effect"\s{0,9}:|\baws_(?:security_group|iam|s3|instance|lambda)\w{0,40}|0\.0\.0\.0\/0|\baws (?:ec2|iam|s3api|rds|lambda|eks|ecs|cloudformation) /u;
const filesMax = 3_000;
const bytesMax = 1_000_000;

function git(dir, ...args) {
  return execFileSync('git', ['-C', dir, ...args], { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });
}

function textOf(dir, commit, path) {
  try {
    const text = git(dir, 'show', `${commit}:${path}`);
    return text.length > bytesMax || text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function isTaken({ path, text }) {
  if (/\.(?:tf|tofu|tf\.json|tofu\.json|tfvars|tfvars\.json)$/u.test(path) || path.startsWith('.github/workflows/')) return true;
  return looksLikeTemplate({ path, text }) || looksLikeService({ path, text });
}

/** A side as the review has it, of the changed files alone. */
function sideOf(dir, commit, paths) {
  const texts = paths.map((path) => ({ path, text: textOf(dir, commit, path) })).filter(({ text }) => text !== undefined);
  return {
    side: {
      files: new Map(texts.map((file) => [file.path, file])),
      evaluations: [{ files: texts.filter(isTaken).map(({ path }) => path) }],
      deployed: [],
    },
    paths: git(dir, 'ls-tree', '-r', '-z', '--name-only', commit).split('\0').filter(Boolean),
  };
}

const statuses = { A: 'added', D: 'removed' };

function classOf(path) {
  const name = path.split('/').at(-1);
  return /^[^.]+$/u.test(name) ? name : `.${name.split('.').slice(1).join('.')}`.slice(-30).replace(/^.*(\.[^.]+)$/u, '$1');
}

/** Of each changed file that speaks of AWS `judged`, `told: KIND`, or undefined where nothing is said of it. */
function read({ git: dir, base, head }) {
  const fields = git(dir, 'diff', '--no-renames', '--name-status', '-z', base, head).split('\0').filter(Boolean);
  const all = fields.flatMap((path, at) => (at % 2 === 0 ? [] : [{ path, status: statuses[fields[at - 1]] ?? 'modified' }]));
  const files = all.slice(0, filesMax);
  const sides = [base, head].map((commit) =>
    sideOf(
      dir,
      commit,
      files.map(({ path }) => path),
    ),
  );
  const told = new Map(unjudgedFiles({ files, base: sides[0], head: sides[1], exclude: [] }).map(({ path, kind }) => [path, kind]));
  const textIn = (path) => sides[1].side.files.get(path)?.text ?? sides[0].side.files.get(path)?.text;
  const fate = (path) => {
    if (told.has(path)) return `told: ${told.get(path)}`;
    return sides.some(({ side }) => side.evaluations[0].files.includes(path)) ? 'judged' : undefined;
  };
  return {
    files: files.filter(({ path }) => marks.test(textIn(path) ?? '')).map(({ path }) => ({ path, fate: fate(path) })),
    opaque: files.filter(({ path }) => textIn(path) === undefined).length,
    cut: all.length - files.length,
  };
}

function print(done, { missing, unread }) {
  const files = done.flatMap(({ row, files: found }) => found.map((file) => ({ ...file, row })));
  const counted = (of) => {
    const groups = Map.groupBy(of, ({ key }) => key);
    return [...groups]
      .map(([key, all]) => ({ key, changes: new Set(all.map(({ row }) => row)).size, all }))
      .toSorted((a, b) => b.changes - a.changes);
  };
  console.log(`${done.length} changes, ${files.length} files that speak of AWS`);
  const left = (of) => done.reduce((sum, one) => sum + one[of], 0);
  console.log(
    `left out: ${missing} changes without a repository, ${unread} that could not be read; ${left('cut')} files beyond ${filesMax} of a change`,
  );
  console.log(`          ${left('opaque')} files that are binary, longer than ${bytesMax} characters or no files\n`);
  for (const { key, changes, all } of counted(files.filter(({ fate }) => fate !== undefined).map((file) => ({ ...file, key: file.fate }))))
    console.log(`${String(changes).padStart(5)} changes ${String(all.length).padStart(5)} files  ${key}`);
  console.log('\nneither judged nor told, by class');
  for (const { key, changes, all } of counted(
    files.filter(({ fate }) => fate === undefined).map((file) => ({ ...file, key: classOf(file.path) })),
  )) {
    console.log(`${String(changes).padStart(5)} changes ${String(all.length).padStart(5)} files  ${key}`);
    for (const { row, path } of all.slice(0, Number(values.show))) console.log(`        ${row.i ?? ''} ${row.repo} ${path}`);
  }
}

try {
  const { present, missing } = atHand(changesOf(values), values.mirrors);
  const done = present.flatMap((row) => {
    try {
      return [{ row, ...read(row) }];
    } catch {
      return [];
    }
  });
  if (done.length === 0) throw new Error('None of the changes could be read.');
  print(done, { missing, unread: present.length - done.length });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
