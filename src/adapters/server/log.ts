/** From everything to nothing. */
export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Only plain values: no webhook body and no error object can slip in. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** A message and its fields become one line. */
export interface Log {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

export interface LogOptions {
  readonly level: LogLevel;
  /** What must never be seen: each is blotted out wherever it stands. */
  readonly secrets: readonly string[];
  readonly write?: (line: string) => void;
}

/** One JSON object a line, on standard output. */
export function createLog({ level, secrets, write = (line) => void process.stdout.write(line) }: LogOptions): Log {
  const from = logLevels.indexOf(level);
  const hidden = secrets.filter((secret) => secret.length >= secretCharsMin);
  const at =
    (name: LogLevel) =>
    (message: string, fields: LogFields = {}): void => {
      if (logLevels.indexOf(name) < from) return;
      const clean = Object.entries(fields).map(([key, value]) => [key, typeof value === 'string' ? redact(value, hidden) : value]);
      write(
        `${JSON.stringify({ time: new Date().toISOString(), level: name, msg: redact(message, hidden), ...Object.fromEntries(clean) })}\n`,
      );
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/** Shorter ones would blot out ordinary words; the settings ask for longer ones. */
const secretCharsMin = 6;
const fieldCharsMax = 2_000;
/** GitHub's tokens by their prefixes, JSON web tokens, PEM blocks. */
const secretShapes = /\bgh[a-z]_\w{10,}|\bgithub_pat_\w{10,}|\beyJ[\w-]+\.[\w-]+\.[\w-]*|-----BEGIN[\s\S]*?(?:-----END[^-]*-----|$)/gu;

function redact(text: string, hidden: readonly string[]): string {
  let clean = text.slice(0, fieldCharsMax);
  for (const secret of hidden) clean = clean.replaceAll(secret, '[hidden]');
  return clean.replaceAll(secretShapes, '[hidden]');
}
