/**
 * Loaded before everything else by each process that a test starts: the sources have the changes in them there as well. The folder that
 * `PHASEGATE_CHANGED` names holds `changed.json` (the changed text of each source by its URL) and `active`, and is told in `started` that the process came by the change.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';

const folder = process.env['PHASEGATE_CHANGED'];
const changed = JSON.parse(readFileSync(join(folder, 'changed.json'), 'utf8'));
const active = Number(readFileSync(join(folder, 'active'), 'utf8'));
let isTold = false;

globalThis.mutated = (number) => {
  if (number !== active) return false;
  if (!isTold) appendFileSync(join(folder, 'started'), `${number}\n`);
  isTold = true;
  return true;
};

registerHooks({
  load: (url, context, nextLoad) =>
    url in changed ? { format: 'module-typescript', source: changed[url], shortCircuit: true } : nextLoad(url, context),
});
