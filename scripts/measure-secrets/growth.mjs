import { spawnSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { loadEngine } from './engine.mjs';

const LENGTH = 50_000;
/** Best of so many runs: the machine's noise only ever adds. */
const RUNS = 9;
const LONG_RUNS = 2;
/** Rows over the bar are looked at again so often, after all others: a busy minute, and code that is not yet compiled, can only make a rule look worse. */
const LOOKS = 6;
/** Between two of them: a busy spell lasts longer than a look. */
const PAUSE_MS = 15_000;
const GROWTH_MAX = 2.3;
const MS_PER_MB_MAX = 50;

/** Lines made to cost a scanner much: each repeats a piece that starts like something a rule waits for. */
const pieces = {
  'identifier characters': 'abcDef_1.x-',
  'keyword in an identifier': 'password_',
  'keyword and operator': 'token = ',
  'keyword and quote': "secret='",
  'quoted pairs': '"api_key":"x",',
  'escaped quotes': 'password=\\"',
  spaces: 'password          ',
  'open calls': 'setPassword((((',
  'base64 characters': 'QUJDREVGR0hJSktM',
  'url without end': 'https://user:',
  'url with signs': 'a://b:c@',
  'header dots': 'eyJhbGciOi.',
  'key header': '-----BEGIN RSA PRIVATE KEY-----',
  'key header lines': '-----BEGIN RSA PRIVATE KEY-----\\nA: b\\n',
  'percent escapes': '%41%42x',
  'hex digits': '6a6b6c6d',
  'key ids': 'AKIAQYLPMN5HHHFPZAM2 ',
  'key ids and base64': 'AKIAQYLPMN5HHHFPZAM2/',
  bearer: 'Bearer Bearer ',
  curl: 'curl -u a:b ',
  'name and value': 'name: DB_PASSWORD, ',
  variable: 'variable "password" { ',
  'split literals': '"aA1" + ',
  'continued lines': 'aA1\\\n',
  'zero width': 'pass\u200bword=',
  'pairs of a connection string': 'Server=a;Password=b1C;',
  'keys of a connection string': 'password=aB1c;database',
  'commands with a password': 'docker login -p aB1c ',
  'name of a secret key': 'secret_access_key ||||',
  'web tokens in a row': 'eyJ-',
  'joints in a row': "'+",
  'putty keys': 'PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\n',
  'encoded parts': 'cGFzc3dvcmQ9IlRyMHViNGRvciI= ',
  'SQL passwords': "create user a identified by 'aB1c' ",
};
/** What only one language has. */
const piecesByPath = {
  'a.yaml': {
    'yaml: base64 values': 'password: aB1caB1c\n',
    'yaml: kubernetes secrets': 'kind: Secret\ndata:\n  a: aB1caB1c\n',
    'yaml: flow': 'password: aB1c, ',
    'yaml: open braces': '{password: {aB1c ',
    'yaml: block scalars': 'password: |\n  aB1c\n',
    'yaml: anchors': 'password: &a &a &a ',
    'yaml: parameters': '  A:\n    Default: aB1c\n',
  },
  'a.ts': {
    'code: lines below': 'password = (\n',
    'code: open calls': "setPassword(\n'",
    'code: defaults': "password || process.env.A || '",
  },
  'a.json': { 'json: parameters': '  "APassword": {\n    "Default": "aB1c"\n  }\n', 'json: pairs': '"password":"aB1c!dE",' },
  'a.sh': { 'shell: secure strings': 'SecureString --value aB1c ', 'shell: flags': '--password aB1c ' },
  'a.tf': { 'hcl: variables': 'variable "password" {\n  default = "aB1c"\n}\n' },
};

/** In a process of its own: what other scanners leave behind in this one would count as cost of the rules. */
export function measureGrowth() {
  const { status } = spawnSync(process.execPath, ['--no-warnings', fileURLToPath(import.meta.url)], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the growth of the rules was not measured');
}

async function growthTable(detectSecrets) {
  const before = proseMs(detectSecrets);
  const rows = (await adversarialRows()).map((row) => ({ ...row, scan: (text) => detectSecrets({ path: row.path, text }) }));
  for (const row of rows) row.cost = measure(row);
  for (let look = 0; look < LOOKS && rows.some((row) => isOver(row.cost)); look++) {
    if (look > 0) await setTimeout(PAUSE_MS);
    for (const row of rows) if (isOver(row.cost)) row.cost = lower(row.cost, measure(row, RUNS));
  }
  print(rows);
  console.log(
    `prose, in which nothing is looked at: ${before} ms per MB at the start, ${proseMs(detectSecrets)} at the end: the speed of this machine`,
  );
}

function proseMs(detectSecrets) {
  const [ms] = bests([asRead(repeated('lorem ipsum dolor amet\n', 1e6))], (text) => detectSecrets({ path: 'a.txt', text }), RUNS);
  return ms.toFixed(1);
}

/** `rule` is what the row is about; a rule may have several rows, and its worst one counts. */
async function adversarialRows() {
  const rows = Object.entries(pieces).map(([rule, piece]) => ({ rule, piece, path: 'a.txt' }));
  for (const [path, ofPath] of Object.entries(piecesByPath)) {
    rows.push(...Object.entries(ofPath).map(([rule, piece]) => ({ rule, piece, path })));
  }
  for (const text of await anchorTexts()) {
    for (const piece of [`${text}aA1 `, text, `${text}-aB1.cD2_`, `${text}="aB1cdE2f" `])
      rows.push({ rule: `anchor ${text}`, piece, path: 'a.txt' });
  }
  return rows;
}

/** Every text that a checker waits for. */
async function anchorTexts() {
  if (!process.features.typescript) return [];
  const { allAnchors } = await import('../../src/analysis/secrets/anchor-pass.ts');
  return [...new Set(allAnchors().map((anchor) => anchor.text))];
}

function measure({ scan, piece }, longRuns = LONG_RUNS) {
  const [one, two] = bests(
    [LENGTH, 2 * LENGTH].map((length) => asRead(repeated(piece, length))),
    scan,
    RUNS,
  );
  const line = repeated(piece, 1e6);
  const [longLine, lines] = bests([asRead(line), asRead(line.replace(/(.{200})/gs, '$1\n'))], scan, longRuns);
  return { n: one, '2n': two, longLine, lines };
}

const repeated = (piece, length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
/** A text as a file is read: not one that the engine of JavaScript keeps as a slice of another. */
const asRead = (text) => Buffer.from(text).toString();

/** Processor time of the fastest run of each text, in milliseconds; in turns, so that a busy moment meets all of them. */
function bests(texts, scan, runs) {
  const min = texts.map(() => Infinity);
  for (let run = 0; run < runs; run++) {
    for (const [index, text] of texts.entries()) {
      const before = process.cpuUsage();
      scan(text);
      const { user, system } = process.cpuUsage(before);
      min[index] = Math.min(min[index], (user + system) / 1000);
    }
  }
  return min;
}

function lower(a, b) {
  return Object.fromEntries(Object.keys(a).map((key) => [key, Math.min(a[key], b[key])]));
}

const growthOf = (cost) => cost['2n'] / cost.n;
const perMb = (cost) => Math.max(cost.longLine, cost.lines);
const isOver = (cost) => growthOf(cost) > GROWTH_MAX || perMb(cost) > MS_PER_MB_MAX;

function print(rows) {
  const table = {};
  for (const rule of new Set(rows.map((row) => row.rule))) {
    const costs = rows.filter((row) => row.rule === rule).map((row) => row.cost);
    const worst = (figure) => Math.max(...costs.map(figure));
    table[rule] = {
      rows: costs.length,
      growth: Number(worst(growthOf).toFixed(2)),
      'ms, 1 MB line': Number(worst((cost) => cost.longLine).toFixed(1)),
      'ms, 1 MB of lines': Number(worst((cost) => cost.lines).toFixed(1)),
    };
  }
  console.log(`\nGrowth on adversarial lines of ${LENGTH} and ${2 * LENGTH} characters (bar ${GROWTH_MAX}; ${MS_PER_MB_MAX} ms per MB)`);
  console.table(table);
  const over = rows.filter((row) => isOver(row.cost));
  const costs = rows.map((row) => perMb(row.cost)).toSorted((a, b) => a - b);
  console.log(
    `${rows.length} rows of ${Object.keys(table).length} rules; median ${costs[rows.length >> 1].toFixed(0)} ms per MB, worst ${costs.at(-1).toFixed(0)}`,
  );
  console.log(over.length === 0 ? 'all within the bar' : `over the bar: ${over.map((row) => JSON.stringify(row.piece)).join(', ')}`);
}

function longLineMs(detectSecrets) {
  const piece = 'var a=function(t,e){return t.token="abc",e.password||(e.key=n[i])},x="https://a.b/c?d=1";this.auth=new q(r);';
  const [ms] = bests([asRead(repeated(piece, 5e6))], (text) => detectSecrets({ path: 'a.txt', text }), RUNS);
  console.log(`minified line of 5 MB: ${ms.toFixed(0)} ms`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { detectSecrets } = await loadEngine();
  await growthTable(detectSecrets);
  longLineMs(detectSecrets);
}
