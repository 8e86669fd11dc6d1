/**
 * Serverless templates as we see them beside what aws-sam-translator makes of them: the resources, and what their roles, permissions and
 * APIs say. Both sides go through our evaluator, so that only the transform is compared. Exits with 1 on a difference that is not decided.
 *
 *   node scripts/measure-sam.mjs --mirror DIR [--python FILE] [--under FOLDER] [--limit N] [--show N] [--refused]
 *
 * The mirror is a git directory with templates; the Python has the package aws-sam-translator, which measures and is no part of the product.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { commandOptions } from './command-options.mjs';
import { decisionOn } from './measure-sam/decided.mjs';
import { sameOrDifferences } from './measure-sam/compare.mjs';

const { values: options } = commandOptions({
  options: {
    mirror: { type: 'string' },
    python: { type: 'string', default: 'python3' },
    under: { type: 'string', default: '' },
    limit: { type: 'string', default: '1000' },
    show: { type: 'string', default: '40' },
    refused: { type: 'boolean', default: false },
  },
});
const bufferMax = 1 << 28;

async function main() {
  if (options.mirror === undefined) throw new Error('Say --mirror DIR.');
  const rows = templatesOf(options.mirror);
  const answers = translate(rows);
  const { evaluateTemplate } = await import('../src/evaluate/cloudformation/evaluate-template.ts');
  const counts = { equal: 0, decided: 0, different: 0, refused: 0 };
  const seen = { templates: 0, resources: 0, roles: 0 };
  const open = [];
  const decisions = new Map();
  for (const { id, text } of rows) {
    const answer = answers.get(id);
    if (answer?.template === undefined) {
      counts.refused += 1;
      if (options.refused) console.log(`refused: ${id}: ${String(answer?.error).slice(0, 300)}`);
      continue;
    }
    const ours = evaluateTemplate({ file: { path: 'template.yaml', text } });
    const theirs = evaluateTemplate({ file: { path: 'template.json', text: JSON.stringify(answer.template) } });
    const compared = sameOrDifferences(ours, theirs);
    seen.templates += 1;
    seen.resources += compared.resources;
    seen.roles += compared.roles;
    const left = book(compared.differences, decisions);
    counts[verdictOf(compared.differences, left)] += 1;
    open.push(...left.map((difference) => `${id}: ${difference}`));
  }
  for (const line of open.slice(0, Number(options.show))) console.log(line);
  for (const [why, times] of decisions) console.log(`decided, ${times} times: ${why}`);
  console.log(`${seen.templates} templates, ${seen.resources} resources, ${seen.roles} roles; ${open.length} differences`);
  console.table([counts]);
  process.exitCode = counts.different > 0 || seen.templates === 0 ? 1 : 0;
}

function verdictOf(differences, left) {
  if (left.length > 0) return 'different';
  return differences.length > 0 ? 'decided' : 'equal';
}

/** Counts the decided differences by their reason, and returns the others. */
function book(differences, decisions) {
  return differences.filter((difference) => {
    const why = decisionOn(difference);
    if (why !== undefined) decisions.set(why, (decisions.get(why) ?? 0) + 1);
    return why === undefined;
  });
}

function templatesOf(mirror) {
  const git = (...args) => execFileSync('git', ['--git-dir', mirror, ...args], { maxBuffer: bufferMax, encoding: 'utf8' });
  const paths = git('ls-tree', '-r', '--name-only', 'HEAD')
    .split('\n')
    .filter((path) => path.startsWith(options.under) && /\.(?:ya?ml|json|template)$/.test(path));
  const rows = [];
  for (const path of paths.filter((one) => /template[^/]*\.(?:ya?ml|json)$/.test(one))) {
    if (rows.length >= Number(options.limit)) break;
    const text = git('show', `HEAD:${path}`);
    if (text.includes('AWS::Serverless')) rows.push({ id: path, text });
  }
  return rows;
}

function translate(rows) {
  const script = fileURLToPath(new URL('measure-sam/translate.py', import.meta.url));
  const input = rows.map((row) => JSON.stringify(row)).join('\n');
  const run = spawnSync(options.python, [script], { input, maxBuffer: bufferMax, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`The translator did not run: ${run.stderr.slice(-600)}`);
  return new Map(
    run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map((answer) => [answer.id, answer]),
  );
}

await main();
