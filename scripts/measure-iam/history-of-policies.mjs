/**
 * Steps in the history of AWS's managed policies, both ways, as rows for the comparison. A row is certain where its answer can be read off the
 * documents without an engine: an action that nothing before could have allowed, or statements that were all there.
 */
import { execFileSync } from 'node:child_process';

const outputMax = 1 << 30;

/** `dir`: a git directory of iann0036/iam-dataset, of which `folder` holds a file for each policy. */
export function historyOfPolicies(dir, folder = 'aws/managedpolicies') {
  const git = (args, input) => execFileSync('git', ['-C', dir, ...args], { maxBuffer: outputMax, input });
  const steps = git(['log', '--raw', '--no-abbrev', '--no-renames', '--diff-filter=M', '--format=', 'HEAD', '--', folder])
    .toString()
    .split('\n')
    .flatMap((line) => {
      const [, before, after, path] = /^:\d+ \d+ (\w{40}) (\w{40}) M\t(.+\.json)$/.exec(line) ?? [];
      return path === undefined ? [] : [{ before, after, path }];
    });
  const documents = documentsOf(git, [...new Set(steps.flatMap(({ before, after }) => [before, after]))]);
  return steps.flatMap(({ before, after, path }) => {
    const [old, fresh] = [documents.get(before), documents.get(after)];
    if (old === undefined || fresh === undefined || JSON.stringify(old) === JSON.stringify(fresh)) return [];
    const name = path.split('/').at(-1).replace('.json', '');
    return [row(`${name}/${after.slice(0, 8)}/on`, old, fresh), row(`${name}/${after.slice(0, 8)}/back`, fresh, old)];
  });
}

function row(id, base, head) {
  const newAccess = answerOf(base, head);
  return {
    id,
    source: 'history',
    kind: 'new-access',
    base,
    head,
    certain: newAccess !== undefined,
    expect: { newAccess: newAccess ?? 'open' },
  };
}

/** Files are far larger than the documents in them, so only some are held at a time. */
const filesAtOnce = 1_000;

function documentsOf(git, names) {
  const found = new Map();
  for (let at = 0; at < names.length; at += filesAtOnce) {
    for (const [name, text] of blobs(git(['cat-file', '--batch'], names.slice(at, at + filesAtOnce).join('\n'))))
      found.set(name, documentIn(text));
  }
  return found;
}

/** What `git cat-file --batch` answers: a line with name, type and size in bytes, and the file. */
function* blobs(out) {
  for (let at = 0; at < out.length;) {
    const end = out.indexOf(10, at);
    const [name, type, size] = out.subarray(at, end).toString().split(' ');
    at = end + 1;
    if (type !== 'blob') continue;
    yield [name, out.subarray(at, at + Number(size)).toString()];
    at += Number(size) + 1;
  }
}

/** Some files hold the document alone, some the answer of the API. */
function documentIn(text) {
  try {
    const file = JSON.parse(text);
    return [file, file.document, file.Document, file.PolicyVersion?.Document].find((one) => one?.Statement !== undefined);
  } catch {
    return undefined;
  }
}

const list = (value) => (value === undefined ? [] : [value].flat());
const statements = ({ Statement }) => list(Statement);
const normal = (value) =>
  JSON.stringify(value, (_, one) =>
    one !== null && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
const pattern = (text) =>
  new RegExp(
    `^${text
      .toLowerCase()
      .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
  );

/** True or false where it is beyond doubt, else undefined. */
function answerOf(base, head) {
  const bodies = (document, effect) =>
    new Set(
      statements(document)
        .filter(({ Effect }) => Effect === effect)
        .map((one) => normal({ ...one, Sid: undefined })),
    );
  const [allowed, denied] = [bodies(base, 'Allow'), bodies(head, 'Deny')];
  if ([...bodies(head, 'Allow')].every((one) => allowed.has(one)) && [...bodies(base, 'Deny')].every((one) => denied.has(one)))
    return false;
  const allows = statements(base).filter(({ Effect }) => Effect === 'Allow');
  if (allows.some(({ NotAction }) => NotAction !== undefined) || bodies(head, 'Deny').size > 0) return undefined;
  const patterns = allows.flatMap(({ Action }) => list(Action)).map(pattern);
  const plain = statements(head).filter(
    ({ Effect, Condition, Resource }) => Effect === 'Allow' && Condition === undefined && list(Resource).includes('*'),
  );
  const isNew = (action) => !/[*?]/.test(action) && !patterns.some((one) => one.test(action.toLowerCase()));
  return plain.some(({ Action }) => list(Action).some(isNew)) ? true : undefined;
}
