/** A key that is called like a secret, up to its value: HCL, JSON, YAML, and what a shell exports. */
const secretKey =
  /^(?<before>\s{0,100}(?:-\s{1,9})?(?:export\s{1,9})?["']?(?<name>[\w.-]{0,60}(?:passw|passphrase|secret|token|credential|api_?key|private_?key)[\w.-]{0,60})["']?\s{0,60}(?<sign>[=:])\s{0,20}(?:!Sub\s{1,9})?)(?<value>\S.{0,4000})$/iu;

/** What it is called, where it lies, who it is: no secret itself. */
const noSecret = /(?:arn|names?|ids?|paths?|files?|versions?|urls?|endpoints?|length|days|type)$/iu;
const reference = /^(?:arn:|\.{0,2}\/|[a-z]{2,6}:\/\/)/iu;

const quoted = /^(?<quote>["'])(?<text>.*)(?<behind>\k<quote>[^"']{0,40})$/u;
/** One word of YAML or of a shell: no code. */
const plain = /^(?<text>(?:\$\{[^}]{0,500}\}|[^\s"'#()$]|\$(?!\{))+)(?<behind>\s*(?:#.*)?)$/u;
const expression = /(\$\{\{[^}]{0,500}\}\}|\$\{[^}]{0,500}\})/u;

/**
 * What is written out of a secret of which an expression makes the rest: `password = "summer-${var.suffix}"`, `Password: !Sub summer-${Stage}`. No
 * value is known, so that neither the engine nor a policy speaks of it, and still nobody else should read it.
 */
export function withoutSecretParts(line: string): string {
  if (!line.includes('${')) return line;
  const key = secretKey.exec(line)?.groups;
  return key === undefined ? line : (maskedUnder(key) ?? line);
}

function maskedUnder({ before = '', name = '', sign, value = '' }: Readonly<Record<string, string | undefined>>): string | undefined {
  if (noSecret.test(name)) return undefined;
  const mayBePlain = sign === ':' || before.trimStart().startsWith('export');
  const found = quoted.exec(value) ?? (mayBePlain ? plain.exec(value) : null);
  return found === null ? undefined : before + masked(value, found.groups ?? {});
}

function masked(value: string, { quote = '', text = '', behind = '' }: Readonly<Record<string, string | undefined>>): string {
  if (!text.includes('${') || reference.test(text)) return value;
  const parts = text.split(expression).map((part, index) => (index % 2 === 1 ? part : '•'.repeat(part.length)));
  return `${quote}${parts.join('')}${behind}`;
}
