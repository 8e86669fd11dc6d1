import type { Confidence } from '../../../core/finding.ts';
import type { Pipeline, Stage } from '../../../model/sources/workflow.ts';
import { mentionedSecrets } from './secret-expressions.ts';
import type { SecretUse } from './secret-expressions.ts';

/** What one command of a script does with a secret. */
export type Exposure =
  | { readonly kind: 'printed' | 'printed-encoded' | 'all-printed'; readonly use: SecretUse; readonly confidence: Confidence }
  | { readonly kind: 'sent'; readonly use: SecretUse; readonly host: string; readonly confidence: Confidence }
  | { readonly kind: 'written'; readonly use: SecretUse; readonly file: string };

export interface Exposed {
  /** Line of the script, 0-based. */
  readonly line: number;
  readonly exposure: Exposure;
}

/** Lines on which one script does the same: more say nothing more. */
const linesMax = 100;

/** What the commands of a script expose, the same on one line once, those in substitutions among them: what they print goes elsewhere, what they send does not. */
export function exposuresOf(script: readonly Pipeline[], variables: ReadonlyMap<string, SecretUse>): readonly Exposed[] {
  return onceALine(script.flatMap((pipeline) => inPipeline(pipeline, variables, false)));
}

/** The same on one line once, and on as many lines as say anything more. */
export function onceALine(all: readonly Exposed[]): readonly Exposed[] {
  const linesOf = new Map<string, Set<number>>();
  return all.filter(({ line, exposure }) => {
    const lines = getOrMake(linesOf, JSON.stringify(exposure));
    if (lines.has(line) || lines.size >= linesMax) return false;
    lines.add(line);
    return true;
  });
}

function getOrMake(linesOf: Map<string, Set<number>>, exposure: string): Set<number> {
  const lines = linesOf.get(exposure) ?? new Set<number>();
  linesOf.set(exposure, lines);
  return lines;
}

function inPipeline(pipeline: Pipeline, variables: ReadonlyMap<string, SecretUse>, isSubstituted: boolean): readonly Exposed[] {
  const exposures = [...printed(pipeline, variables, isSubstituted), ...sent(pipeline, variables)];
  return [
    ...exposures.map((exposure) => ({ line: pipeline.line, exposure })),
    ...pipeline.stages.flatMap(({ substituted }) => substituted.flatMap((inner) => inPipeline(inner, variables, true))),
  ];
}

interface Mention {
  readonly use: SecretUse;
  readonly isEncoded: boolean;
}

/** The secrets that a command is given: as they are, or as a command in it prints them. */
function mentionsOf({ text, substituted }: Stage, variables: ReadonlyMap<string, SecretUse>): readonly Mention[] {
  const printedInside = substituted.flatMap(({ stages: [first, ...rest] }) => {
    if (first === undefined || !printer.test(first.text) || !rest.every(passesOn)) return [];
    const isEncoded = rest.some((stage) => encoder.test(stage.text));
    return mentionsOf(first, variables).map(({ use, isEncoded: isAlready }) => ({ use, isEncoded: isEncoded || isAlready }));
  });
  return [...mentionedSecrets(text, variables).map((use) => ({ use, isEncoded: false })), ...printedInside];
}

const printer =
  /^\s*(?:then\s+|do\s+|else\s+|sudo\s+|\{\s*|\(\s*)?(?:(?:echo|printf|print|Write-Host|Write-Output)\b|cat\b[^|]{0,300}<<)/iu;
const dumper = /^\s*(?:sudo\s+)?(?:printenv|env|export -p|set|Get-ChildItem env:|dir env:)\s*$/iu;
const sorter = /^\s*(?:sort|grep)\b/u;
/** What still shows its input, changed so that the log's mask does not know it. */
const encoder = /^\s*(?:base64|base32|xxd|od|hexdump|rev|tr|sed|cut|fold|awk|openssl\s+(?:base64|enc)|jq)\b/u;
/** Passes its input on to the log as it is. */
const passer = /^\s*(?:cat|tee|head|tail|sort|grep)\b/u;
const redirect = /(?<![0-9&])>{1,2}\s{0,5}(?!&)["']?([^\s"';|&()]{1,300})/u;

function* printed(pipeline: Pipeline, variables: ReadonlyMap<string, SecretUse>, isSubstituted: boolean): Iterable<Exposure> {
  const [first, ...rest] = pipeline.stages;
  if (first === undefined) return;
  const [anySecret] = variables.values();
  if (anySecret !== undefined && !isSubstituted && isDump(first, rest)) yield { kind: 'all-printed', use: anySecret, confidence: 'likely' };
  const [mention] = printer.test(first.text) && !first.text.includes('::add-mask::') ? mentionsOf(first, variables) : [];
  if (mention === undefined) return;
  const target = targetOf(pipeline);
  if (target !== undefined && !terminal.test(target)) yield* writtenTo(target, mention.use);
  else if (!isSubstituted) yield* shown(rest, mention);
}

function isDump(first: Stage, rest: readonly Stage[]): boolean {
  return dumper.test(first.text) && rest.every(({ text }) => sorter.test(text));
}

/** The file that takes what the pipeline prints. */
function targetOf({ stages }: Pipeline): string | undefined {
  return stages.map(({ text }) => redirect.exec(text)?.[1]).find((file) => file !== undefined) ?? teeTarget(stages.slice(1));
}

/** What stands behind the pipes decides whether the log sees it, and in which form. */
function* shown(rest: readonly Stage[], { use, isEncoded }: Mention): Iterable<Exposure> {
  if (rest.length === 0 && !isEncoded) yield { kind: 'printed', use, confidence: 'certain' };
  else if (rest.every(passesOn)) {
    const kind = isEncoded || rest.some(({ text }) => encoder.test(text)) ? 'printed-encoded' : 'printed';
    yield { kind, use, confidence: 'likely' };
  }
}

function passesOn({ text }: Stage): boolean {
  return encoder.test(text) || passer.test(text);
}

const terminal = /^\/dev\/(?:stdout|stderr|tty)$/u;
/** Files of the run that later steps read and that no log shows. */
const ownFile = /^\/dev\/|^\$\{?GITHUB_(?:ENV|OUTPUT|PATH|STATE)|^\$env:GITHUB_/u;

function* writtenTo(file: string, use: SecretUse): Iterable<Exposure> {
  if (file.includes('GITHUB_STEP_SUMMARY')) yield { kind: 'printed', use, confidence: 'likely' };
  else if (!ownFile.test(file)) yield { kind: 'written', use, file };
}

function teeTarget(stages: readonly Stage[]): string | undefined {
  const last = stages.at(-1);
  return /^\s*(?:sudo\s+)?tee\s+(?:-a\s+)?([^\s-][^\s]{0,300})/u.exec(last?.text ?? '')?.[1];
}

const client = /(?:^|[\s(`])(?:curl|wget|http|https|Invoke-WebRequest|Invoke-RestMethod|iwr|irm|nc|ncat)\s/iu;
const address = /\b(https?):\/\/(?:[^\s"'@/]{1,200}@)?(\$?\{?[\w.-]{1,200}\}?)/iu;
/** Hosts that belong to the run itself. */
const ownHost =
  /^(?:(?:[\w-]+\.)*github\.com|(?:[\w-]+\.)*githubusercontent\.com|ghcr\.io|localhost|127\.0\.0\.1|\$\{?GITHUB_(?:API|SERVER)_URL\}?)$/iu;
/** Services that receive anything for anybody, and bare addresses. */
const catcher =
  /(?:^|\.)(?:webhook\.site|requestbin\.\w+|pipedream\.net|ngrok(?:-free)?\.(?:io|app)|burpcollaborator\.net|oastify\.com|interact\.sh|oast\.\w+|requestcatcher\.com|pastebin\.com|transfer\.sh|beeceptor\.com|hookbin\.com|canarytokens\.com|trycloudflare\.com)$|^\d{1,3}(?:\.\d{1,3}){3}$/iu;

/** A client is given what it is called with, and what comes through the pipe. */
function* sent({ stages }: Pipeline, variables: ReadonlyMap<string, SecretUse>): Iterable<Exposure> {
  const at = stages.findIndex(({ text }) => client.test(text));
  const [mention] = stages.slice(0, at + 1).flatMap((stage) => mentionsOf(stage, variables));
  const [, scheme = '', host] = address.exec(stages[at]?.text ?? '') ?? [];
  if (mention === undefined || host === undefined || ownHost.test(host)) return;
  const { use } = mention;
  const isWrong = catcher.test(host) || scheme.toLowerCase() === 'http' || use.isRunToken || use.name === 'all secrets';
  // A secret is mostly made for the host that it is sent to; which one is whose cannot be told.
  yield { kind: 'sent', use, host, confidence: isWrong ? 'likely' : 'possible' };
}
