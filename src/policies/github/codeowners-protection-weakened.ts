import { matchesPattern } from '../../analysis/code-owners/match-pattern.ts';
import { ruleFor } from '../../analysis/code-owners/parse-code-owners.ts';
import type { OwnerRule } from '../../analysis/code-owners/parse-code-owners.ts';
import { lineRange } from '../../core/location.ts';
import { isSecurityOwner } from '../../model/practice/ownership.ts';
import type { CodeOwners } from '../../model/sources/code-owners.ts';
import { defineEvidence } from '../define-policy.ts';
import type { Evidence } from '../define-policy.ts';

/** Who has to agree to changes of what. */
interface Ownership {
  /** All rules of the file, for asking who owns a path. */
  readonly rules: readonly OwnerRule[];
  readonly pattern: string;
  /** Patterns inside it that somebody else owns. */
  readonly exceptions: readonly string[];
  readonly bySecurity: boolean;
}

/** What decides about the pipeline, the estate or access, by its place. */
const sensitive =
  /\.github|workflows|codeowners|terraform|\.tf\b|cloudformation|cdk|infra|\biam\b|polic(?:y|ies)|security|auth\b|kms|secrets?\b|helm|k8s|deploy/iu;

/** What says something to people: that others own it takes nothing from whoever owned everything. */
const prose =
  /^(?:docs?|documentation|website|blog|images?|i18n|locales?|translations?)\/(?!.*\.(?:tf|ya?ml|json)$)|\.(?:md|mdx|rst|adoc|txt|png|svg)$/iu;

export const codeownersProtectionWeakened = defineEvidence({
  id: 'codeowners-protection-weakened',
  control: 'involve-security-in-development',
  severity: 'high',
  on: 'source.code-owners',
  dialects: ['text'],
  title: 'Changes to sensitive files no longer need the approval of their owners',
  why: 'Code owners are how security sees a change before it is merged. A pattern that is dropped, overridden further down or written so that GitHub ignores it lets the next change through without them, and nothing says so.',
  remedy:
    'Keep the owners of pipelines, infrastructure and access, and put more general patterns above them: the last one that matches decides.',
  limits: [
    'A team counts as one for security by its name.',
    'Whether GitHub requires the review of code owners is set outside the repository.',
    'Who else owns documentation, by its name, is not asked.',
    'Who owns a path is asked for examples made of the patterns of both sides, not for every file.',
  ],
  covers: { checkov: ['CKV_GITHUB_10'] },
  *evaluate(file) {
    for (const rule of file.rules) {
      const bySecurity = rule.owners.some(isSecurityOwner);
      if (
        rule.owners.length === 0 ||
        (!bySecurity && !sensitive.test(rule.pattern)) ||
        !isOwned(file.rules, exampleOf(rule.pattern), bySecurity)
      )
        continue;
      const exceptions = exceptionsIn(file, rule, bySecurity);
      const degree: Ownership = { rules: file.rules, pattern: rule.pattern, exceptions, bySecurity };
      const but = exceptions.length === 0 ? '' : ` (but ${exceptions.join(', ')})`;
      yield {
        claim: 'evidence',
        scope: `${bySecurity ? 'security' : 'somebody'} owns ${rule.pattern}${but}`,
        extent: `${rule.owners.join(' ')} had to agree to changes of ${rule.pattern}`,
        degree,
        ...folderOf(degree),
        trace: [{ path: file.path, range: lineRange(rule.line) }],
      };
    }
  },
  lost: ({ extent, degree }) =>
    `${extent}; after this change ${isOwnership(degree) && degree.bySecurity ? 'nobody of security has' : 'nobody has'} to, for all of it.`,
  standsIn: (other: Evidence, lost: Evidence) =>
    isOwnership(other.degree) && isOwnership(lost.degree) && coversAll(other.degree.rules, lost.degree),
});

/** A folder that is owned as a whole keeps its owners where they go along with all of its files. */
function folderOf({ pattern, exceptions, bySecurity }: Ownership): Pick<Evidence, 'guards'> {
  const directory = /^\/?(?<path>[\w.-]+(?:\/[\w.-]+)*)\/(?:\*\*)?$/u.exec(pattern)?.groups?.['path'];
  const isAnchored = pattern.startsWith('/') || directory?.includes('/') === true;
  if (directory === undefined || !isAnchored || exceptions.length > 0) return {};
  return { guards: { what: bySecurity ? 'security' : 'somebody', directory, onlyMoved: true } };
}

/** The last rule that matches decides; another team for security is as good. */
function isOwned(rules: readonly OwnerRule[], path: string, bySecurity: boolean): boolean {
  const owners = ruleFor(path, rules)?.owners ?? [];
  return bySecurity ? owners.some(isSecurityOwner) : owners.length > 0;
}

function exceptionsIn({ rules }: CodeOwners, rule: OwnerRule, bySecurity: boolean): readonly string[] {
  const inside = rules.filter((one) => one !== rule && matchesPattern(exampleOf(one.pattern), rule.pattern));
  return inside.filter(({ pattern }) => !isOwned(rules, exampleOf(pattern), bySecurity)).map(({ pattern }) => pattern);
}

/** Every example of the pattern, and of what is inside it on the other side, but for what was left out before. */
function coversAll(rules: readonly OwnerRule[], { pattern, exceptions, bySecurity }: Ownership): boolean {
  const inside = rules.map((rule) => exampleOf(rule.pattern)).filter((path) => matchesPattern(path, pattern) && !prose.test(path));
  const deep = `${exampleOf(pattern)}/example/example`;
  const isFolder = /\/(?:\*\*)?$|(?:^|\/)[\w-]+$/u.test(pattern);
  const below = isFolder && matchesPattern(deep, pattern) ? [deep] : [];
  const wanted = [exampleOf(pattern), ...below, ...inside].filter(
    (path) => !exceptions.some((exception) => matchesPattern(path, exception)),
  );
  return wanted.every((path) => isOwned(rules, path, bySecurity));
}

/** A path that the pattern matches: a file in a folder, a name for a star. */
function exampleOf(pattern: string): string {
  const plain = pattern.replace(/^\//u, '').replaceAll(/\*+/gu, 'example').replaceAll('?', 'x');
  const last = plain.split('/').at(-1) ?? '';
  if (last === '') return `${plain}example`;
  return /\.|example|^[A-Z]+$/u.test(last) ? plain : `${plain}/example`;
}

function isOwnership(degree: unknown): degree is Ownership {
  return typeof degree === 'object' && degree !== null && 'exceptions' in degree;
}
