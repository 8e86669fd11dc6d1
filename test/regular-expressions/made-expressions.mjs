/**
 * Prints, as JSON, every expression that the modules named on the command line make of texts when they are loaded: `[source, flags, file:line]`.
 * A process of its own, because the constructor of all expressions is replaced.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const made = new Map();
const Made = globalThis.RegExp;
globalThis.RegExp = new Proxy(Made, { construct: noted, apply: (target, _, given) => noted(target, given, Made) });

function noted(target, given, newTarget) {
  const expression = Reflect.construct(target, given, newTarget);
  const caller = new Error('here').stack?.split('\n').find((line) => line.includes('/src/') && !line.includes('node_modules'));
  const place = caller?.match(/(file:\/\/[^)]*?):(\d+):\d+/);
  if (place) made.set(`${expression} ${place[0]}`, [expression.source, expression.flags, `${fileURLToPath(place[1])}:${place[2]}`]);
  return expression;
}

for (const path of readFileSync(0, 'utf8').split('\n').filter(Boolean)) await import(pathToFileURL(path).href);
process.stdout.write(JSON.stringify([...made.values()]));
process.exit(0);
