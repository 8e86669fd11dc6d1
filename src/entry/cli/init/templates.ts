import type { Phase } from '../../../core/maturity-model.ts';

/** actions/checkout v7.0.1. */
const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';

/** The job that a branch can require. It has no condition and no filter: what is skipped counts as passed, what never starts stays pending. */
export function gateWorkflow(action: string): string {
  return `# The security gate. Require the check "phasegate" on the default branch: a red check alone keeps nobody from merging.
# No \`paths:\` and no \`if:\` here: a job that is skipped counts as passed, and a required check that never starts stays pending.
name: phasegate

on:
  pull_request:
    # "edited": a pull request that is given another base branch must be judged again, and GitHub sends nothing else then.
    types: [opened, synchronize, reopened, edited]
  merge_group:

permissions:
  contents: read
  pull-requests: write # comments; forks get a token that may only read, and their verdict is the job's result

concurrency:
  group: phasegate-\${{ github.event.pull_request.number || github.sha }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  phasegate:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    steps:
      - uses: ${checkout}
        with:
          # The comparison needs the merge base; a shallow clone does not have it.
          fetch-depth: 0
          persist-credentials: false
      - uses: ${action}
`;
}

/** Answers commands. A workflow of its own, because a job of the gate must have no condition. */
export function commandWorkflow(action: string): string {
  return `# Answers "/security-review" in comments of pull requests. It runs as the default branch has it, whatever a pull request changes here.
name: phasegate-commands

on:
  issue_comment:
    types: [created, edited, deleted]

permissions:
  contents: read
  pull-requests: write

concurrency:
  # One at a time for each comment. A group for the whole pull request would lose commands: of the runs that wait, GitHub keeps the newest alone.
  group: phasegate-commands-\${{ github.event.comment.id }}
  cancel-in-progress: false

jobs:
  answer:
    if: >-
      github.event.issue.pull_request &&
      (startsWith(github.event.comment.body, '/') || startsWith(github.event.changes.body.from, '/'))
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    steps:
      - uses: ${action}
`;
}

export function configuration(phase: Phase): string {
  return `# How Phasegate judges pull requests. Always read from the base commit: a change here counts once it is merged, and is reported until then.

# The phase of the AWS Security Maturity Model that your team has reached: controls up to it block, later ones advise or are counted.
# 1 Quick Wins, 2 Foundational, 3 Efficient, 4 Optimized.
phase: ${phase}

# Findings of this severity or above block: info, low, medium, high, critical.
severity: high

# Who may accept a finding with "/security-review accept". The author of a pull request may not.
acceptance:
  permission: write
  days: 90
# Have a change of the gate itself accepted by somebody else, too:
# policies:
#   gate-configuration-changed: { gate: block }

# AWS accounts that are yours, so that trust in them is no finding:
# trustedAccounts: ["111122223333"]
`;
}
