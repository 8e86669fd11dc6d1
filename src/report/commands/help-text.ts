/** What `help` says; docs/commands.md says the same at length. */
export const helpText = `The first line of a comment is a command when it begins with \`/security-review\` (or \`/phasegate\`):

| Command | What it does |
|---|---|
| \`/security-review\` | reviews the pull request again, as it is now |
| \`/security-review full\` | lists everything that head has, not only what this pull request introduces |
| \`/security-review explain <policy or finding>\` | why something is a finding, and what to do |
| \`/security-review accept <finding> <reason> [until YYYY-MM-DD]\` | accepts the risk of a finding; not for the author |
| \`/security-review accept <policy> in <path>\` | says which findings that are, with the command that accepts them |
| \`/security-review revoke <finding>\` | takes an acceptance back |
| \`/security-review help\` | this text |

A finding is named by its id, 32 hexadecimal digits. Several ids may stand one after the other.`;
