import fs from 'node:fs';

/** The engine's sources where Node reads TypeScript, else the build. */
export async function loadEngine() {
  if (process.features.typescript) return import('../../src/analysis/secrets/detect-secrets.ts');
  const built = new URL('../../build/analysis/secrets/detect-secrets.js', import.meta.url);
  if (!fs.existsSync(built))
    throw new Error('this Node does not read TypeScript: run `npx tsc -p .` first, or use node_modules/node/bin/node');
  return import(built.href);
}
