/** The lines of `phasegate help`, in order, and what `--help` says after each command. `options` are pairs of what is written and what it means. */
interface CommandHelp {
  readonly usage: string;
  readonly purpose: string;
  readonly options: readonly (readonly [written: string, means: string])[];
  /** More that one has to know, after the options. */
  readonly notes?: string;
}

const reportOptions = [
  ['--format FORMAT', 'text (default), json, sarif, markdown or html'],
  ['--output FILE', 'write the report there, and nothing on standard output'],
  ['--config FILE', 'a configuration in place of .github/phasegate.yml (docs/settings.md)'],
] as const;

export const commandHelp: ReadonlyMap<string, CommandHelp> = new Map([
  [
    'review',
    {
      usage: 'review [--repo DIR] [--base REF] [--head REF]',
      purpose: 'review the change between two commits',
      options: [
        ['--repo DIR', 'folder of the repository (default: here)'],
        ['--base REF', 'compared from where head left it (default: the default branch)'],
        ['--head REF', 'what is judged (default: HEAD)'],
        ['--base-dir DIR', 'what was made of base: a folder that "cdk synth" wrote, or any with code (docs/cdk.md)'],
        ['--head-dir DIR', 'the same of head; without --repo, --base and --head the two folders alone are reviewed'],
        ['--modules DIR', 'modules that "terraform get" fetched of head (docs/modules.md)'],
        ['--base-modules DIR', 'the same of base; without it those of head stand for both'],
        ['--plan [ROOT=]FILE', 'what "terraform show -json" says of a plan of head: adds knowledge, clears nothing (docs/plans.md)'],
        ['--base-plan FILE', 'the same of base'],
        ...reportOptions,
      ],
      notes: 'Only commits count: what is not committed is not reviewed.',
    },
  ],
  [
    'scan',
    {
      usage: 'scan [PATH...]',
      purpose: 'evaluate one state, everything in it',
      options: [['PATH', 'a folder or a file (default: here); a path named here is read though git ignores it'], ...reportOptions],
      notes:
        'Within a git repository, modules and settings are found in all of it, and paths are told from the top of it; reported is what\nPATH is or calls. In none, the settings of the one folder that is named count.',
    },
  ],
  [
    'matrix',
    {
      usage: 'matrix [PATH...]',
      purpose: 'what the code shows of the maturity model',
      options: [
        ['PATH', 'a folder or a file (default: here), as of scan'],
        ['--format FORMAT', 'text (default), svg, markdown or json'],
        ['--model v1|v2', 'the version of the model (default: that of the configuration)'],
        ...reportOptions.slice(1),
      ],
      notes: 'It judges nothing: exit code 0, or 2 when the tree could not be read; standard error says why.',
    },
  ],
  [
    'explain',
    {
      usage: 'explain [POLICY]',
      purpose: 'what a policy looks for, and why',
      options: [['POLICY', 'its id, or the rule of another tool (CKV_AWS_24, EC2.13); without one, all are listed']],
    },
  ],
  [
    'test-policies',
    {
      usage: 'test-policies [PATH]',
      purpose: 'run the cases of the policies of your own',
      options: [
        ['PATH', 'a repository, a folder of policies, or one of them (default: the repository here)'],
        ['--schema', 'print the JSON schema of such a policy, for editors, and nothing else'],
      ],
      notes:
        'Exit code 0: all cases hold. 1: some do not, or are lacking. 2: a file is wrong. docs/own-policies.md says how to write them.',
    },
  ],
  [
    'init',
    {
      usage: 'init [--dir DIR] [--phase 1|2|3|4] [--force]',
      purpose: 'write the workflow and the configuration',
      options: [
        ['--dir DIR', 'folder of the repository (default: here)'],
        ['--phase 1|2|3|4', 'the phase of the maturity model that you have reached (default: 2)'],
        ['--action OWNER/NAME@COMMIT', 'the Action that the workflow uses'],
        ['--force', 'replace files that are there'],
      ],
    },
  ],
  [
    'doctor',
    {
      usage: 'doctor [--repo DIR|OWNER/NAME] [--branch BRANCH]',
      purpose: 'whether the gate holds; reads GITHUB_TOKEN',
      options: [
        ['--repo DIR|OWNER/NAME', 'folder of a clone (default: here), or the repository on GitHub (default: its origin)'],
        ['--branch BRANCH', 'the branch that the gate protects (default: the default branch)'],
        ['--dir DIR', 'folder of a clone, beside --repo OWNER/NAME'],
        ['--check NAME', 'the name of the check that is required'],
      ],
      notes: 'Exit code 0: it holds. 1: it does not. 2: it could not be found out.',
    },
  ],
  [
    'serve',
    {
      usage: 'serve [--role receive|work|all]',
      purpose: 'run the GitHub App; set up by the environment',
      options: [['--role ROLE', 'what this process does of it: take deliveries, review, or both (default)']],
      notes: 'docs/setup-app.md lists the variables.',
    },
  ],
  [
    'migrate',
    {
      usage: 'migrate',
      purpose: "prepare the database of the App's queue; set up by the environment",
      options: [],
      notes: 'Reads the variables of serve, above all PHASEGATE_QUEUE. docs/scaling.md says when.',
    },
  ],
  ['demo', { usage: 'demo', purpose: 'review an example pull request', options: reportOptions.slice(0, 2) }],
]);

const exitCodes = 'Exit code 0: nothing blocks. 1: blocked. 2: the review could not be done; standard error says why.';

/** All commands, a line each. */
export function renderHelp(): string {
  const commands = [...commandHelp.values()].map(({ usage, purpose }) => [`phasegate ${usage}`, purpose] as const);
  return `phasegate: the security gate on pull requests that change AWS code

${columns([...commands, ['phasegate COMMAND --help', 'what a command takes'], ['phasegate --version', 'which version this is']])}

  --format text|json|sarif|markdown|html   --output FILE   --config FILE

${exitCodes}
`;
}

/** One command; undefined when there is none of that name. */
export function renderCommandHelp(name: string): string | undefined {
  const help = commandHelp.get(name);
  if (help === undefined) return undefined;
  const { usage, purpose, options, notes } = help;
  const isReport = options.includes(reportOptions[0]);
  return [
    `phasegate ${usage}: ${purpose}`,
    ...(options.length === 0 ? [] : [columns(options)]),
    ...(notes === undefined ? [] : [notes]),
    ...(isReport ? [exitCodes] : []),
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}   ${right}`).join('\n');
}
