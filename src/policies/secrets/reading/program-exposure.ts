import type { ProgramLanguage } from '../../../model/sources/workflow.ts';
import { secretUses } from './secret-expressions.ts';
import type { SecretUse } from './secret-expressions.ts';
import { onceALine } from './shell-exposure.ts';
import type { Exposed, Exposure } from './shell-exposure.ts';

/** How one language of scripts says what counts here. */
interface Language {
  /** One variable of the environment; the first group that is there is its name. */
  readonly variable: RegExp;
  readonly environment: RegExp;
  /** What writes to the log, up to the opening bracket or the first word. */
  readonly printer: RegExp;
  /** From here on it is a comment. */
  readonly comment: RegExp;
}

const name = String.raw`([A-Za-z_]\w{0,100})`;
const hash = /(?:^|\s)#(?!\{)[^]*$/u;
const languages: Readonly<Record<ProgramLanguage, Language>> = {
  python: {
    variable: new RegExp(
      String.raw`\bos\.(?:environ\s{0,3}\[\s{0,3}|environ\.get\s{0,3}\(\s{0,3}|getenv\s{0,3}\(\s{0,3})["']${name}["']`,
      'gu',
    ),
    environment: /^\s{0,3}(?:dict\s{0,3}\(\s{0,3})?os\.environ\s{0,3}\){1,2}/u,
    printer: /\b(?:print|sys\.std(?:out|err)\.write)\s{0,3}\(/gu,
    comment: hash,
  },
  node: {
    variable: new RegExp(String.raw`\bprocess\.env(?:\.${name}|\[\s{0,3}["'\x60]${name}["'\x60]\s{0,3}\])`, 'gu'),
    environment: /^\s{0,3}process\.env\s{0,3}\)/u,
    printer: /\b(?:console\.(?:log|info|warn|error|debug)|process\.std(?:out|err)\.write)\s{0,3}\(/gu,
    comment: /(?:^|\s)\/\/[^]*$/u,
  },
  perl: {
    variable: new RegExp(String.raw`\$ENV\{\s{0,3}["']?${name}["']?\s{0,3}\}`, 'gu'),
    environment: /^\s{0,3}\(?\s{0,3}%ENV\b/u,
    printer: /\b(?:print|say|printf)\b/gu,
    comment: hash,
  },
  ruby: {
    variable: new RegExp(String.raw`\bENV(?:\[\s{0,3}|\.fetch\s{0,3}\(\s{0,3})["']${name}["']`, 'gu'),
    environment: /^\s{0,3}\(?\s{0,3}ENV(?:\.to_h|\.inspect)?\s{0,3}\)?\s{0,3}$/u,
    printer: /\b(?:puts|print|p|\$std(?:out|err)\.(?:puts|write))\b/gu,
    comment: hash,
  },
};

/** What is looked at of one line. */
const lineCharsMax = 2_000;
const usesMax = 20;
/** Beside a secret as much is looked at. */
const besideCharsMax = 300;

/**
 * What a script of another language than a shell's prints of the secrets that it is given. Line by line: a print whose line has the secret itself,
 * by its expression or out of the environment, and nothing around it that makes something else of it.
 */
export function programExposures(script: string, language: ProgramLanguage, variables: ReadonlyMap<string, SecretUse>): readonly Exposed[] {
  const found = script.split('\n').flatMap((whole, line) => {
    const exposure = inLine(whole.slice(0, lineCharsMax), languages[language], variables);
    return exposure === undefined ? [] : [{ line, exposure }];
  });
  return onceALine(found);
}

function inLine(whole: string, language: Language, variables: ReadonlyMap<string, SecretUse>): Exposure | undefined {
  const text = whole.replace(language.comment, '');
  const printer = [...text.matchAll(language.printer)][0];
  if (printer === undefined || text.includes('::add-mask::')) return undefined;
  const printed = text.slice(printer.index + printer[0].length);
  const [anySecret] = variables.values();
  if (anySecret !== undefined && language.environment.test(printed)) return { kind: 'all-printed', use: anySecret, confidence: 'likely' };
  for (const [use, at, length] of usesIn(printed, language, variables).slice(0, usesMax)) {
    const how = shownAs(printed.slice(Math.max(0, at - besideCharsMax), at), printed.slice(at + length, at + length + besideCharsMax));
    if (how !== undefined) return { kind: how, use, confidence: 'likely' };
  }
  return undefined;
}

/** `${{ … }}`, which the runner writes in before anything reads it. */
const expression = /\$\{\{[^{}]{1,2000}\}\}/gu;

/** Each secret that is named, with where and how long. */
function usesIn(
  printed: string,
  { variable }: Language,
  variables: ReadonlyMap<string, SecretUse>,
): readonly (readonly [SecretUse, number, number])[] {
  const written = [...printed.matchAll(expression)].flatMap(({ 0: text, index }) =>
    secretUses(text).map((use) => [use, index, text.length] as const),
  );
  const read = [...printed.matchAll(variable)].flatMap(({ 0: text, 1: first, 2: second, index }) => {
    const use = variables.get(first ?? second ?? '');
    return use === undefined ? [] : [[use, index, text.length] as const];
  });
  return [...written, ...read];
}

/** What gives its argument on as it is, and what changes it so that the log's mask does not know it. */
const passers: ReadonlySet<string> = new Set(['', 'str', 'repr', 'String', 'format', 'join', 'stringify', 'dumps']);
const encoder = /(?:b64|base64|hexlify|btoa|Buffer\.from|encode|reversed|unpack|MIME)/iu;

/** Undefined where the value itself is not shown: its length, whether there is one, what a function of nobody knows what makes of it. */
function shownAs(before: string, after: string): 'printed' | 'printed-encoded' | undefined {
  const callee = /([\w.:]{0,60})\s{0,3}\(\s{0,3}(?:[bfr]{0,2}["'`][^"'`()]{0,200})?$/u.exec(before)?.[1] ?? '';
  const isTest =
    /(?:\bif|\bnot|\bin|!|[=!]=|\?)\s{0,3}$/u.test(before) ||
    /^["'\])]{0,3}\s{0,3}(?:[=!]=|\?(?!\?)|\bis\b|\bin\b|&&|\band\b|\.length\b)/u.test(after);
  if (isTest) return undefined;
  if (encoder.test(callee) || /^[\])]{0,3}\s{0,3}(?:\[|\.(?:slice|substr\w{0,6}|encode|split)\b)/u.test(after)) return 'printed-encoded';
  return passers.has(callee.slice(callee.lastIndexOf('.') + 1)) ? 'printed' : undefined;
}
