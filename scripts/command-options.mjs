/**
 * The options of a script, as parseArgs reads them. `--help` prints the comment at the head of the script, which is its manual; what cannot
 * be read is told in one line, with exit code 2.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const helpOption = { help: { type: 'boolean', default: false } };

/** `config` as for parseArgs; ends the process after help and after a wrong option. */
export function commandOptions(config) {
  const parsed = parsedOrMessage({ ...config, options: { ...config.options, ...helpOption } });
  if (typeof parsed === 'string') {
    console.error(`${parsed.split('. To specify')[0]}. --help says what there is.`);
    process.exit(2);
  }
  if (parsed.values.help) {
    console.log(manualOf(readFileSync(process.argv[1], 'utf8')));
    process.exit(0);
  }
  return parsed;
}

function parsedOrMessage(config) {
  try {
    return parseArgs(config);
  } catch (error) {
    return error.message;
  }
}

/** Text of the comment that a script begins with. */
function manualOf(source) {
  const [, comment = ''] = /^(?:#!.*\n)?\/\*\*([^]*?)\*\//.exec(source) ?? [];
  return comment.replaceAll(/^ *\* ?/gm, '').trim();
}
