/** What every script needs: where the tools are, and how to run one without a shell. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** The runtime of the Action, from the devDependency `node`. */
export const node24 = join(root, 'node_modules', 'node', 'bin', 'node');
export const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
export const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');

/** The Node that the machine has, not the one that npm's PATH puts first. */
export const outerNode = process.env['npm_node_execpath'] ?? process.execPath;

/**
 * The devDependency `node` fetches its binary in an install script, and install scripts are off here (the HCL grammar's would need a
 * compiler). This runs that one script.
 */
export function ensureNode24() {
  if (!runs(node24)) {
    const npm = process.env['npm_execpath'];
    const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []];
    const rebuild = spawnSync(command, [...args, 'rebuild', 'node', '--ignore-scripts=false', '--foreground-scripts'], {
      cwd: root,
      encoding: 'utf8',
      env: withoutNpmConfig(process.env),
    });
    if (!runs(node24)) throw new Error(cannotInstall(`${rebuild.stdout ?? ''}${rebuild.stderr ?? ''}${rebuild.error ?? ''}`));
  }
  return node24;
}

function runs(node) {
  return existsSync(node) && spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.startsWith('v24.') === true;
}

/** `npm test` exports the outer npm's settings; `ignore-scripts` among them would win over the flag of the inner call. */
function withoutNpmConfig(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => name.toLowerCase() !== 'npm_config_ignore_scripts'));
}

function cannotInstall(output) {
  return [
    'Node 24, on which the tests run, could not be installed from the devDependency "node".',
    'Try it by hand: npm rebuild node --ignore-scripts=false',
    output.trim(),
  ].join('\n');
}

/**
 * Runs one command to its end. Output is collected, and also shown when `show` is set.
 * @returns {Promise<{code: number, output: string, durationMs: number}>}
 */
export function run(command, args, { show = false, env = process.env, cwd = root } = {}) {
  const startedMs = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks = [];
    const collect = (stream) => (chunk) => {
      chunks.push(chunk);
      if (show) stream.write(chunk);
    };
    const end = (code) => resolve({ code, output: Buffer.concat(chunks).toString('utf8'), durationMs: performance.now() - startedMs });
    child.stdout.on('data', collect(process.stdout));
    child.stderr.on('data', collect(process.stderr));
    child.on('error', (error) => {
      chunks.push(Buffer.from(String(error)));
      end(127);
    });
    child.on('close', (code, signal) => end(code ?? (signal ? 1 : 0)));
  });
}
