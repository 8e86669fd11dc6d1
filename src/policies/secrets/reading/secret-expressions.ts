import type { WorkflowStep } from '../../../model/sources/workflow.ts';

/** `${{ … }}` (docs.github.com, "Expressions"); what is longer is no expression that a person wrote. */
const expression = /\$\{\{([^{}]{1,2000})\}\}/gu;
const wholeSecrets = /\btojson\s{0,5}\(\s{0,5}secrets\s{0,5}\)/iu;
const oneSecret = /\bsecrets\s{0,3}(?:\.\s{0,3}([A-Za-z_][\w-]{0,100})|\[\s{0,3}'([\w-]{1,100})'\s{0,3}\])/u;
const ownToken = /\bgithub\s{0,3}\.\s{0,3}token\b/u;
/** A comparison or a test gives true or false, which is no secret. */
const onlyTests = /[=!]=|^\s*!|\b(?:contains|startsWith|endsWith)\s*\(/u;

export interface SecretUse {
  /** `secrets.DEPLOY_KEY`, or `all secrets`. */
  readonly name: string;
  /** The token of the run, which is worth little elsewhere and ends with the job. */
  readonly isRunToken: boolean;
  /** Its name says that it names something and opens nothing: `secrets.DEPLOY_ROLE_ARN`. */
  readonly isName?: true;
}

/** What people keep as a secret for tidiness: whoever knows an ARN, an account or a region can do nothing with it. */
const namesOnly =
  /(?:^|_)(?:ARN|REGION|ACCOUNT(?:_?(?:ID|NUMBER))?|(?:IAM_)?ROLE(?:_(?:NAME|TO_ASSUME))?|BUCKET(?:_NAME)?|DISTRIBUTION(?:_ID)?|(?:HOSTED_)?ZONE_ID|VPC_ID|SUBNETS?(?:_IDS?)?|(?:STACK|CLUSTER|FUNCTION|REPOSITORY|TABLE)_NAME)$/iu;

/** True where all secrets are made into one text. */
export function passesAllSecrets(text: string): boolean {
  return [...text.matchAll(expression)].some(([, body = '']) => wholeSecrets.test(body));
}

/** The secrets that the expressions of a text give away. */
export function secretUses(text: string): readonly SecretUse[] {
  return [...text.matchAll(expression)].flatMap(([, body = '']): SecretUse[] => {
    if (onlyTests.test(body)) return [];
    if (wholeSecrets.test(body)) return [{ name: 'all secrets', isRunToken: false }];
    if (ownToken.test(body)) return [{ name: 'github.token', isRunToken: true }];
    const match = oneSecret.exec(body);
    const name = match?.[1] ?? match?.[2];
    if (name === undefined) return [];
    return [{ name: `secrets.${name}`, isRunToken: name === 'GITHUB_TOKEN', ...(namesOnly.test(name) ? { isName: true as const } : {}) }];
  });
}

/** Variables of a step that hold a secret, by name. */
export function secretVariables(step: WorkflowStep): ReadonlyMap<string, SecretUse> {
  const variables = new Map<string, SecretUse>();
  for (const { name, text } of step.env) {
    const [use] = secretUses(text.text);
    if (use === undefined) variables.delete(name);
    else variables.set(name, use);
  }
  return variables;
}

/** `$NAME`, `${NAME}`, `$env:NAME`, `${{ env.NAME }}`; `${NAME:+set}` and `${#NAME}` do not tell the value. */
const variableUse =
  /\$(?:env:([A-Za-z_]\w{0,100})|([A-Za-z_]\w{0,100})|\{([A-Za-z_]\w{0,100})(?!:?\+)[^}]{0,200}\}|\{\{\s{0,5}env\.([A-Za-z_]\w{0,100})\s{0,5}\}\})/gu;

/** The secrets that a piece of a shell command mentions, in expressions or through its variables. */
export function mentionedSecrets(command: string, variables: ReadonlyMap<string, SecretUse>): readonly SecretUse[] {
  const named = [...command.matchAll(variableUse)].flatMap(([, inPowerShell, plain, braced, inExpression]) => {
    const use = variables.get(inPowerShell ?? plain ?? braced ?? inExpression ?? '');
    return use === undefined ? [] : [use];
  });
  return [...secretUses(command), ...named];
}
