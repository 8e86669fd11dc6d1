import type { SourceFile } from '../../core/source.ts';
import type { Practice } from './practice.ts';

interface Topic {
  readonly practice: Practice;
  /** Where such files stand. */
  readonly path: RegExp;
  /** What must stand in one for it to be more than a name. */
  readonly holds: RegExp;
  /** What must not: it is switched off as a whole. */
  readonly unless?: RegExp;
  /** What a heading of any document says that is one, wherever it stands. */
  readonly heading?: RegExp;
}

const topics: readonly Topic[] = [
  { practice: 'security policy', path: /^(?:\.github\/|docs\/)?SECURITY\.(?:md|txt|rst|adoc)$/iu, holds: /@|https?:|\breport/iu },
  {
    practice: 'playbook',
    path: /(?:^|\/)(?:runbooks?|playbooks?|incident[-_ ]?response|incidents?)\/.*\.(?:md|rst|adoc)$|(?:^|\/)[^/]*(?:playbook|runbook|incident[-_ ]?response)[^/]*\.(?:md|rst|adoc)$/iu,
    holds: /\b(?:incident|contain|escalat|on-?call|respon|recover|restore|alert)/iu,
    heading: /\bincident response\b|\bcontainment\b/iu,
  },
  {
    practice: 'threat model',
    path: /threat[-_ ]?models?\b|(?:^|\/)threagile[^/]*\.ya?ml$|\.tm7$|\.tc\.json$|threat[-_]?dragon/iu,
    holds: /\b(?:threats?|STRIDE|attackers?|trust[_ ]boundar|mitigat|ThreatModel)/iu,
    heading: /\bthreat model/iu,
  },
  {
    practice: 'architecture record',
    path: /(?:^|\/)(?:adrs?|architecture|decisions|rfcs?)\/.+\.(?:md|rst|adoc|drawio|puml|mmd|dsl|ya?ml)$|(?:^|\/)(?:architecture|design)\.(?:md|rst|adoc)$/iu,
    holds: /\S{3}/u,
    heading: /^architecture(?: overview| decision)?\b/iu,
  },
  {
    practice: 'disaster recovery',
    path: /disaster[-_ ]?recovery|(?:^|[/_-])dr[-_ ]?(?:plan|runbook|drill)|business[-_ ]continuity/iu,
    holds: /\b(?:RTO|RPO|restor|fail[- ]?over|recover)/iu,
    heading: /\bdisaster recovery\b/iu,
  },
  {
    practice: 'review template',
    path: /^(?:\.github\/|docs\/)?(?:pull_request_template(?:\.md|\/.+\.md)|ISSUE_TEMPLATE\/.+)$/iu,
    holds: /\b(?:security|threat|secrets?\b|permissions?\b|sensitive)/iu,
  },
  {
    practice: 'security champion',
    path: /(?:^|\/)(?:security[-_ ]?champions?|MAINTAINERS|OWNERS)(?:\.[a-z]+)?$/iu,
    holds: /\b(?:security|champion)/iu,
  },
  {
    practice: 'dependency updates',
    path: /^\.github\/dependabot\.ya?ml$|^(?:\.git(?:hub|lab)\/)?renovate\.json5?$|^\.renovaterc(?:\.json5?)?$/u,
    holds: /^(?![ \t]*(?:#|\/\/)).*(?:package-ecosystem|extends|packageRules)/mu,
    unless: /^(?: {0,2}|\t)["']?enabled["']?\s*:\s*false\b|^\{[^{}]*\benabled["']?\s*:\s*false\b/mu,
  },
  {
    practice: 'image pipeline',
    path: /\.pkr\.(?:hcl|json)$|(?:^|\/)packer[^/]*\.json$/u,
    holds: /amazon-(?:ebs|instance|chroot)|\bbuilders?\b|\bsource\b/u,
  },
  { practice: 'chaos experiment', path: /\.ya?ml$/u, holds: /^apiVersion:\s*['"]?(?:chaos-mesh\.org|litmuschaos\.io)\//mu },
  {
    practice: 'compliance scope',
    path: /(?:^|\/)[^/]*(?:compliance|soc-?2|iso-?27001|pci-?dss|hipaa|gdpr|fedramp)[^/]*\.(?:md|rst|adoc|ya?ml)$/iu,
    holds: /\b(?:scope|control|audit|requirement|framework)/iu,
  },
];

/** Of a file as much as this is looked at. */
const charsMax = 50_000;
const document = /\.(?:md|rst|adoc)$/iu;
/** Code that others wrote, and what a tool made of documents. */
const foreign = /(?:^|\/)(?:node_modules|vendor|third_party|testdata|\.terraform)\//u;

/** The practices that a file is a sign of, by its place and by what stands in it: an empty file is no plan. */
export function documentsAbout({ path, text }: SourceFile): readonly Practice[] {
  // Most of what is read, and never any of them.
  if (path.endsWith('.tf') || foreign.test(path)) return [];
  const isDocument = document.test(path);
  const named = topics.filter((topic) => topic.path.test(path));
  if (named.length === 0 && !isDocument) return [];
  const part = text.slice(0, charsMax);
  const headings = isDocument ? headingsIn(part) : [];
  const told = topics.filter(({ heading }) => heading !== undefined && headings.some((one) => heading.test(one)));
  return [
    ...new Set(
      [...named, ...told].filter(({ holds, unless }) => holds.test(part) && unless?.test(part) !== true).map(({ practice }) => practice),
    ),
  ];
}

/** Headings that are made with signs in front, as Markdown and AsciiDoc have them. */
function headingsIn(text: string): readonly string[] {
  return [...text.matchAll(/^(?:#{1,3}|={1,3})[ \t]+(.{1,100})$/gmu)].map(([, heading = '']) => heading);
}
