const LENGTH = 50_000;
/** Best of so many runs: the machine's noise only ever adds. */
const RUNS = 9;
const LONG_RUNS = 2;
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
};
/** What only one language has. */
const piecesByPath = {
  'a.yaml': {
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

export async function growthTable(detectSecrets) {
  const table = {};
  const anchors = await vendorAnchors();
  const rows = [...Object.entries(pieces), ...anchors].map(([name, piece]) => ({ name, piece, path: 'a.txt' }));
  for (const [path, ofPath] of Object.entries(piecesByPath)) {
    rows.push(...Object.entries(ofPath).map(([name, piece]) => ({ name, piece, path })));
  }
  for (const { name, piece, path } of rows) {
    const scan = ({ text }) => detectSecrets({ path, text });
    table[name] = measure(scan, piece, LONG_RUNS);
    // A busy machine, and code that is not yet compiled, can only make a rule look worse: a longer look decides.
    if (isOver(table[name])) table[name] = measure(scan, piece, RUNS);
  }
  console.log(`\nGrowth on adversarial lines of ${LENGTH} and ${2 * LENGTH} characters (bar ${GROWTH_MAX}; ${MS_PER_MB_MAX} ms per MB)`);
  console.table(table);
  const worst = Object.entries(table).filter(([, row]) => isOver(row));
  console.log(worst.length === 0 ? 'all within the bar' : `over the bar: ${worst.map(([name]) => name).join(', ')}`);
}

function isOver(row) {
  return row.growth > GROWTH_MAX || row['ms, 1 MB line'] > MS_PER_MB_MAX || row['ms, 1 MB of lines'] > MS_PER_MB_MAX;
}

async function vendorAnchors() {
  if (!process.features.typescript) return [];
  const { vendorTokens } = await import('../../src/analysis/secrets/vendors/all.ts');
  return vendorTokens.flatMap((shape) => [[`${shape.id} ${shape.anchor}`, `${shape.anchor}aA1 `]]);
}

function measure(detectSecrets, piece, longRuns) {
  const text = (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const [one, two] = [best(detectSecrets, text(LENGTH)), best(detectSecrets, text(2 * LENGTH))];
  const line = text(1e6);
  const lines = text(1e6).replace(/(.{200})/gs, '$1\n');
  return {
    growth: Number((two / one).toFixed(2)),
    'ms, 1 MB line': Number(best(detectSecrets, line, longRuns).toFixed(1)),
    'ms, 1 MB of lines': Number(best(detectSecrets, lines, longRuns).toFixed(1)),
  };
}

/** Processor time of the fastest run, in milliseconds: other programs on the machine do not count. */
function best(detectSecrets, text, runs = RUNS) {
  let min = Infinity;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    detectSecrets({ path: 'a.txt', text });
    const { user, system } = process.cpuUsage(before);
    min = Math.min(min, (user + system) / 1000);
  }
  return min;
}

export function longLineMs(detectSecrets) {
  const piece = 'var a=function(t,e){return t.token="abc",e.password||(e.key=n[i])},x="https://a.b/c?d=1";this.auth=new q(r);';
  const text = piece.repeat(Math.ceil(5e6 / piece.length)).slice(0, 5e6);
  console.log(`minified line of 5 MB: ${best(detectSecrets, text).toFixed(0)} ms`);
}
