import fs from 'node:fs';

/** The engine's sources where Node reads TypeScript, else the build. */
export const loadEngine = () => load('detect-secrets');

/** How much work a text of a length may cost. */
export const loadLimits = async () => (await load('budget')).limitsFor;

async function load(name) {
  if (process.features.typescript) return import(`../../src/analysis/secrets/${name}.ts`);
  const built = new URL(`../../build/analysis/secrets/${name}.js`, import.meta.url);
  if (!fs.existsSync(built))
    throw new Error('this Node does not read TypeScript: run `npx tsc -p .` first, or use node_modules/node/bin/node');
  return import(built.href);
}
