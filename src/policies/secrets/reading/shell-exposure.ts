import type { Confidence } from '../../../core/finding.ts';
import { mentionedSecrets } from './secret-expressions.ts';
import type { SecretUse } from './secret-expressions.ts';

/** What one command of a script does with a secret. */
export type Exposure =
  | { readonly kind: 'printed' | 'printed-encoded' | 'all-printed'; readonly use: SecretUse; readonly confidence: Confidence }
  | { readonly kind: 'sent'; readonly use: SecretUse; readonly host: string; readonly confidence: Confidence }
  | { readonly kind: 'written'; readonly use: SecretUse; readonly file: string };

/** One line of a script with the lines that it continues on. */
export interface ScriptLine {
  /** 0-based. */
  readonly index: number;
  readonly text: string;
}

const scriptLinesMax = 5_000;
const lineCharsMax = 4_000;

export function scriptLines(script: string): readonly ScriptLine[] {
  const lines: ScriptLine[] = [];
  let open: { index: number; text: string } | undefined;
  for (const [index, text] of script.split('\n').slice(0, scriptLinesMax).entries()) {
    const joined: { index: number; text: string } =
      open === undefined ? { index, text } : { index: open.index, text: `${open.text} ${text.trim()}` };
    if (/\\\s*$/u.test(text) && joined.text.length < lineCharsMax) {
      open = { index: joined.index, text: joined.text.replace(/\\\s*$/u, '') };
      continue;
    }
    open = undefined;
    if (!/^\s*#/u.test(joined.text)) lines.push({ index: joined.index, text: joined.text.slice(0, lineCharsMax) });
  }
  if (open !== undefined) lines.push(open);
  return lines;
}

/** What a line of a shell script exposes. Commands are told apart by `;`, `&&` and `||`; quotes are not followed further. */
export function exposuresOf(line: string, variables: ReadonlyMap<string, SecretUse>): readonly Exposure[] {
  return line.split(/;|&&|\|\|/u).flatMap((command) => [...printed(command, variables), ...sent(command, variables)]);
}

const printer = /^\s*(?:then\s+|do\s+|else\s+|sudo\s+|\{\s*|\(\s*)?(?:echo|printf|print|Write-Host|Write-Output|cat\s*<<<)\b/iu;
const dumper = /^\s*(?:sudo\s+)?(?:printenv|env|export -p|set|Get-ChildItem env:|dir env:)\s*(?:\|\s*(?:sort|grep)\b.*)?$/iu;
/** What still shows its input, changed so that the log's mask does not know it. */
const encoder = /^\s*(?:base64|base32|xxd|od|hexdump|rev|tr|sed|cut|fold|awk|openssl\s+(?:base64|enc)|jq)\b/u;
/** Passes its input on to the log as it is. */
const passer = /^\s*(?:cat|tee|head|tail|sort|grep)\b/u;
const redirect = /(?<![0-9&])>{1,2}\s{0,5}(?!&)["']?([^\s"';|&()]{1,300})/u;

function* printed(command: string, variables: ReadonlyMap<string, SecretUse>): Iterable<Exposure> {
  const [anySecret] = variables.values();
  if (dumper.test(command) && anySecret !== undefined) yield { kind: 'all-printed', use: anySecret, confidence: 'likely' };
  const [first = '', ...rest] = command.split('|');
  const [use] = mentionedSecrets(first, variables);
  if (!printer.test(first) || use === undefined || first.includes('::add-mask::')) return;
  const target = redirect.exec(command)?.[1] ?? teeTarget(rest);
  if (target !== undefined && !terminal.test(target)) yield* writtenTo(target, use);
  else yield* shown(rest, use);
}

/** What stands behind the pipes decides whether the log sees it, and in which form. */
function* shown(rest: readonly string[], use: SecretUse): Iterable<Exposure> {
  if (rest.length === 0) yield { kind: 'printed', use, confidence: 'certain' };
  else if (rest.every((stage) => encoder.test(stage) || passer.test(stage))) {
    yield { kind: rest.some((stage) => encoder.test(stage)) ? 'printed-encoded' : 'printed', use, confidence: 'likely' };
  }
}

const terminal = /^\/dev\/(?:stdout|stderr|tty)$/u;
/** Files of the run that later steps read and that no log shows. */
const ownFile = /^\/dev\/|^\$\{?GITHUB_(?:ENV|OUTPUT|PATH|STATE)|^\$env:GITHUB_/u;

function* writtenTo(file: string, use: SecretUse): Iterable<Exposure> {
  if (file.includes('GITHUB_STEP_SUMMARY')) yield { kind: 'printed', use, confidence: 'likely' };
  else if (!ownFile.test(file)) yield { kind: 'written', use, file };
}

function teeTarget(stages: readonly string[]): string | undefined {
  const last = stages.at(-1);
  return /^\s*(?:sudo\s+)?tee\s+(?:-a\s+)?([^\s-][^\s]{0,300})/u.exec(last ?? '')?.[1];
}

const client = /(?:^|[\s(`])(?:curl|wget|http|https|Invoke-WebRequest|Invoke-RestMethod|iwr|irm|nc|ncat)\s/iu;
const address = /\b(https?):\/\/(?:[^\s"'@/]{1,200}@)?(\$?\{?[\w.-]{1,200}\}?)/iu;
/** Hosts that belong to the run itself. */
const ownHost =
  /^(?:(?:[\w-]+\.)*github\.com|(?:[\w-]+\.)*githubusercontent\.com|ghcr\.io|localhost|127\.0\.0\.1|\$\{?GITHUB_(?:API|SERVER)_URL\}?)$/iu;
/** Services that receive anything for anybody, and bare addresses. */
const catcher =
  /(?:^|\.)(?:webhook\.site|requestbin\.\w+|pipedream\.net|ngrok(?:-free)?\.(?:io|app)|burpcollaborator\.net|oastify\.com|interact\.sh|oast\.\w+|requestcatcher\.com|pastebin\.com|transfer\.sh|beeceptor\.com|hookbin\.com|canarytokens\.com|trycloudflare\.com)$|^\d{1,3}(?:\.\d{1,3}){3}$/iu;

function* sent(command: string, variables: ReadonlyMap<string, SecretUse>): Iterable<Exposure> {
  if (!client.test(command)) return;
  const [use] = mentionedSecrets(command, variables);
  const [, scheme = '', host] = address.exec(command) ?? [];
  if (use === undefined || host === undefined || ownHost.test(host)) return;
  const isWrong = catcher.test(host) || scheme.toLowerCase() === 'http' || use.isRunToken || use.name === 'all secrets';
  // A secret is mostly made for the host that it is sent to; which one is whose cannot be told.
  yield { kind: 'sent', use, host, confidence: isWrong ? 'likely' : 'possible' };
}
