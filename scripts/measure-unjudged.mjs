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
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { mirrorOf } from './measure-modules/fetched.mjs';

const { values } = parseArgs({
  options: {
    mirrors: { type: 'string' },
    changes: { type: 'string' },
    only: { type: 'string' },
    show: { type: 'string', default: '3' },
  },
});

const { looksLikeTemplate } = await import('../src/evaluate/cloudformation/looks-like-template.ts');
const { looksLikeService } = await import('../src/evaluate/serverless-framework/looks-like-service.ts');
const { recognise } = await import('../src/review/not-judged/recogniser.ts');
const { recognisers } = await import('../src/review/not-judged/recognisers/all.ts');

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

/** `judged`, `told: KIND`, or undefined where nothing is said of it. */
function fateOf(path, text, { treeHas, isBelow }) {
  if (/\.(?:tf|tofu|tf\.json|tofu\.json|tfvars|tfvars\.json)$/u.test(path) || looksLikeTemplate({ path, text })) return 'judged';
  if (looksLikeService({ path, text }) || path.startsWith('.github/workflows/')) return 'judged';
  const found = recognise({ path, text, treeHas, isBelow }, recognisers);
  return found === undefined ? undefined : `told: ${found.kind}`;
}

function classOf(path) {
  const name = path.split('/').at(-1);
  return /^[^.]+$/u.test(name) ? name : `.${name.split('.').slice(1).join('.')}`.slice(-30).replace(/^.*(\.[^.]+)$/u, '$1');
}

function read({ git: dir, base, head }) {
  const paths = git(dir, 'diff', '--name-only', '-z', base, head).split('\0').filter(Boolean).slice(0, filesMax);
  const tree = git(dir, 'ls-tree', '-r', '-z', '--name-only', head).split('\0').filter(Boolean);
  const answers = new Map();
  const treeHas = (pattern) => {
    if (!answers.has(pattern))
      answers.set(
        pattern,
        tree.some((one) => pattern.test(one)),
      );
    return answers.get(pattern);
  };
  return paths.flatMap((path) => {
    const text = textOf(dir, head, path) ?? textOf(dir, base, path);
    if (text === undefined || !marks.test(text)) return [];
    const above = path.split('/').slice(0, -1);
    const isBelow = (name) =>
      tree.some((one) => {
        const parts = one.split('/');
        return parts.length - 1 <= above.length && name.test(parts.at(-1)) && parts.slice(0, -1).every((part, at) => part === above[at]);
      });
    return [{ path, fate: fateOf(path, text, { treeHas, isBelow }) }];
  });
}

function print(done) {
  const files = done.flatMap(({ row, files: found }) => found.map((file) => ({ ...file, row })));
  const counted = (of) => {
    const groups = Map.groupBy(of, ({ key }) => key);
    return [...groups]
      .map(([key, all]) => ({ key, changes: new Set(all.map(({ row }) => row)).size, all }))
      .toSorted((a, b) => b.changes - a.changes);
  };
  console.log(`${done.length} changes, ${files.length} files that speak of AWS`);
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

if (!values.mirrors || !values.changes) throw new Error('Say where the repositories and the changes are: --mirrors DIR --changes FILE');
const rows = readFileSync(values.changes, 'utf8')
  .trim()
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .filter(({ repo }) => values.only === undefined || repo.includes(values.only))
  .map((row) => ({ ...row, git: mirrorOf(values.mirrors, row.repo) }))
  .filter(({ git: dir }) => dir !== undefined);
const done = rows.flatMap((row) => {
  try {
    return [{ row, files: read(row) }];
  } catch {
    return [];
  }
});
if (done.length === 0) process.exitCode = 2;
else print(done);
