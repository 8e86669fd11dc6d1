import { expect, test } from 'vitest';
import { detectSecrets } from '../../src/analysis/secrets/detect-secrets.ts';
import { fake } from './fakes.ts';

const token = fake('github-token');
const [first, second] = [token.slice(0, 12), token.slice(12)];

test.each([
  ['a line that goes on', 'a.sh', `X=${first}\\\n${second}`],
  ['a text behind a line that goes on', 'a.py', `X = '${first}' \\\n  '${second}'`],
  ['with much space', 'a.py', `X = "${first}"    \\\n    "${second}"`],
  ['with none', 'a.py', `X = '${first}'\\\n'${second}'`],
  ['with line ends of Windows', 'a.py', `X = '${first}' \\\r\n '${second}'`],
  ['texts below each other', 'a.py', `X = ('${first}'\n     '${second}')`],
  ['a sum', 'a.js', `x = '${first}' + '${second}'`],
  ['a sum over two lines', 'a.js', `x = '${first}' +\n  '${second}'`],
  ['a sum whose second line has the sign', 'a.js', `x = '${first}'\n  + '${second}'`],
  ['a dot', 'a.php', `$x = '${first}' . '${second}';`],
])('a token in two parts is one: %s', (_, path, text) => {
  expect(detectSecrets({ path, text: `${text}\n` }).hits.map(({ tier }) => tier)).toEqual(['certain']);
});
