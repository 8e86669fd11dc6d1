/**
 * Changes that a person read and found to change nothing that a test could notice, each with the reason. The command leaves them out of the share, so that it is
 * not put together by hand. One stands there by its file, the line on which it begins, and what becomes of what: a line that is written anew is read anew.
 */
import { readFileSync } from 'node:fs';

export const listed = JSON.parse(readFileSync(new URL('no-change.json', import.meta.url), 'utf8'));

/** Is the change one of those listed? `text` is that of its file. */
export function isListed(list, { path, start, original, mutant }, text) {
  return list.some(
    (one) => one.path === path && one.line === lineAt(text, start) && one.original === short(original) && one.mutant === short(mutant),
  );
}

function lineAt(text, at) {
  const end = text.indexOf('\n', at);
  return short(text.slice(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end));
}

/** On one line, as the list has it. */
function short(text) {
  return text.replaceAll(/\s+/g, ' ').trim();
}
