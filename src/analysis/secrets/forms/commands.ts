import type { Anchor } from '../anchors.ts';
import type { Scan } from '../scan.ts';
import { addCommandPassword } from './command-password.ts';
import { madeUpTier } from '../values/plain-password.ts';
import { type ShellWord, shellWords } from './shell-words.ts';

/** Where a command takes its password. */
export interface CommandRule {
  /** As it is called; with its subcommand where the name alone says little. Several are separated by commas. */
  readonly command: string;
  /** Flags whose next word it is. */
  readonly flags?: readonly string[];
  /** It may stand directly behind a flag of one letter: `-Px`. */
  readonly joins?: boolean;
  /** It is the last word, or has this number among the words that are no flags, from 1 on. */
  readonly word?: number | 'last';
  /** What the words of the command must say for it to take one, each with a space before and behind. */
  readonly when?: RegExp;
  /** The part of the word that is the password, as its first group: `user%password`. */
  readonly part?: RegExp;
}

/** `/p` is a flag of Windows, `/etc/passwd` a path. */
const FLAG = /^(?:-{1,2}[A-Za-z]|\/[A-Za-z]{1,12}(?::|$))/;
const COMMAND_CHARS_MAX = 300;
const COMMAND_WORK = 30;
/** What it costs to read one character of a command, in characters of work. */
const READ_WORK = 2;

export const commandRules: readonly CommandRule[] = [
  { command: 'zip,unzip,zipcloak', joins: true, flags: ['-P', '--password'] },
  { command: 'htpasswd', word: 'last', when: / -[A-Za-z]*b[A-Za-z]* / },
  { command: 'openssl', flags: ['-k', '-K'] },
  { command: 'openssl passwd', word: 'last', when: /^(?!.* -(?:salt|in) \S{1,100} $)/ },
  { command: 'sqlcmd,bcp,osql', joins: true, flags: ['-P'] },
  { command: 'sqlplus,impdp,expdp,sqlldr', word: 1, part: /^[\w$#]{1,40}\/([^@/\s]+)/ },
  { command: 'ldapsearch,ldapadd,ldapmodify,ldapdelete,ldapwhoami', joins: true, flags: ['-w'] },
  { command: 'ldappasswd', flags: ['-w', '-s', '-a'] },
  { command: 'lftp', flags: ['-u', '--user'], part: /^[^,]+,(.+)$/ },
  { command: 'smbclient,rpcclient,winexe', flags: ['-U', '--user'], part: /^[^%]+%(.+)$/ },
  { command: 'gh secret set', joins: true, flags: ['-b', '--body'] },
  { command: 'rabbitmqctl', word: 'last', when: / (?:add_user|change_password|authenticate_user) \S{1,100} \S/ },
  { command: 'nmcli', flags: ['password', 'wifi-sec.psk'] },
  { command: 'mysqladmin', flags: ['password'] },
  { command: 'signtool', flags: ['/p', '-p'] },
  { command: 'schtasks', flags: ['/rp'] },
  { command: 'psexec,psexec64', flags: ['-p'] },
  { command: 'net user', word: 2 },
  { command: 'net use', word: 'last', when: / \/user:/i, part: /^((?!\\\\).+)$/ },
  { command: 'useradd,usermod', flags: ['-p', '--password'] },
  { command: 'nuget push', word: 2 },
  { command: 'nuget setapikey', word: 1 },
  { command: 'twine', flags: ['-p'] },
  {
    command: 'composer config',
    word: 'last',
    when: / (?:http-basic\.\S{1,100} \S{1,100} \S|(?:github-oauth|gitlab-token|gitlab-oauth|bearer)\.)/,
  },
];

/** Passwords that commands take as an argument of their own: `zip -P X`, `htpasswd -b FILE USER X`, `net user NAME X`. */
export const commandAnchors: readonly Anchor[] = commandRules.flatMap((rule) =>
  rule.command.split(',').map((text) => ({ text, atStart: true, check: (scan, at) => checkCommand(scan, at + text.length, rule) })),
);

function checkCommand(scan: Scan, at: number, rule: CommandRule): void {
  const { text } = scan;
  if (text[at] !== ' ' && text[at] !== '\t') return;
  if (!scan.spend(COMMAND_WORK, at) || !mayTake(text.slice(at, at + COMMAND_CHARS_MAX), rule)) return;
  const words = shellWords(text, at, COMMAND_CHARS_MAX);
  if (!scan.spend(READ_WORK * ((words.at(-1)?.end ?? at) - at), at)) return;
  const said = words.map((word) => text.slice(word.start, word.end));
  if (rule.when?.test(` ${said.join(' ')} `) === false) return;
  const word = passwordOf(words, said, rule);
  if (word !== undefined) report(scan, word, rule);
}

/** A cheap look: most commands have no such flag. */
function mayTake(behind: string, { flags }: CommandRule): boolean {
  return flags === undefined || flags.some((flag) => behind.includes(flag));
}

function passwordOf(words: readonly ShellWord[], said: readonly string[], rule: CommandRule): ShellWord | undefined {
  if (rule.flags !== undefined) return behindFlag(words, said, rule);
  const plain = words.filter((_, index) => !FLAG.test(said[index] ?? ''));
  return rule.word === 'last' ? plain.at(-1) : plain[(rule.word ?? 1) - 1];
}

/** The word behind a flag, or the rest of its word: `-P X`, `-PX`, `--password=X`. */
function behindFlag(words: readonly ShellWord[], said: readonly string[], { flags = [], joins }: CommandRule): ShellWord | undefined {
  for (const [index, text] of said.entries()) {
    if (flags.includes(text)) return words[index + 1];
    const lead = flags
      .map((flag) => (flag.startsWith('--') ? `${flag}=` : joins === true ? flag : ''))
      .find((flag) => flag !== '' && text.startsWith(flag));
    const word = words[index];
    if (lead !== undefined && word !== undefined) return { start: word.start + lead.length, end: word.end };
  }
  return undefined;
}

function report(scan: Scan, word: ShellWord, { part }: CommandRule): void {
  const whole = scan.text.slice(word.start, word.end);
  const value = part === undefined ? whole : (part.exec(whole)?.[1] ?? '');
  if (FLAG.test(value)) return;
  const start = word.start + whole.indexOf(value);
  addCommandPassword(scan, start, start + value.length, madeUpTier(value));
}
