import { notUnderstood } from '../not-understood.ts';
import type { Finding, Review } from '../../review/result.ts';
import { grouped } from '../../core/grouped.ts';
import type { Links } from '../links.ts';
import { groupByPolicy } from '../sections.ts';
import { notJudgedTexts, plural, questionsOf, waiverText, witnessText } from '../words.ts';
import { codeLink, codeSpan, prose } from './escape.ts';
import { placeMarkdown } from './finding.ts';

/** Rows of the table of what blocks. */
export const tableRowsMax = 40;
/** Entries of each other list, findings of one policy in a list. */
const entriesMax = 30;
const perPolicyMax = 5;

/** The findings that block as a table, numbered as their details are. */
export function renderTable(findings: readonly Finding[], links: Links): string {
  const rows = findings.slice(0, tableRowsMax).map((finding, index) => {
    const removed = finding.location.side === 'LEFT' ? ' (on base)' : '';
    const cells = [
      String(index + 1),
      finding.severity,
      prose(finding.title, 'table'),
      `${placeMarkdown(finding, links, 'table')}${removed}`,
      codeSpan(finding.resource, 'table'),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const more = findings.length > tableRowsMax ? `\n\nand ${plural(findings.length - tableRowsMax, 'more finding')} that block.` : '';
  return `| | Severity | Finding | Where | Resource |\n|---|---|---|---|---|\n${rows.join('\n')}${more}`;
}

/** What the change makes possible, said by the proofs. */
export function renderReach(findings: readonly Finding[]): string {
  return bullets(
    findings.flatMap(({ witness, resource }) => (witness === undefined ? [] : [`${prose(witnessText(witness))}: ${codeSpan(resource)}`])),
  );
}

/** Findings grouped by policy, one line each. */
export function renderGroups(findings: readonly Finding[], links: Links): string {
  const groups = groupByPolicy(findings).map(({ policyId, findings: members }) => {
    const [first] = members;
    const lines = members.slice(0, perPolicyMax).map((finding) => {
      const waiver = finding.waiver === undefined ? '' : ` (${prose(waiverText(finding.waiver))})`;
      return `  - ${placeMarkdown(finding, links)} ${codeSpan(finding.resource)}: ${prose(finding.message)}${waiver}`;
    });
    const more = members.length > perPolicyMax ? [`  - and ${plural(members.length - perPolicyMax, 'more finding')}`] : [];
    const heading = `- **${first.severity}**: ${prose(first.title)}, ${codeLink(policyId, links.policy?.(policyId))}`;
    return [heading, ...lines, ...more].join('\n');
  });
  return groups.join('\n');
}

/** What no evaluator took, each with why and what to do. */
export function renderNotJudged(review: Review): string {
  return bullets(
    notJudgedTexts(review.notJudged).map(({ entry: { path, line }, text }) => {
      return `${codeSpan(line === undefined ? path : `${path}:${line}`)}: ${prose(text)}`;
    }),
  );
}

export function renderNotices(review: Review): string {
  return bullets(
    review.notices.map(({ path, line, message }) => `${codeSpan(line === undefined ? path : `${path}:${line}`)}: ${prose(message)}`),
  );
}

export function renderUnresolved(review: Review): string {
  return bullets(
    review.unresolved.map((entry) => {
      const { path, line, expression, decidedBy, resource } = entry;
      return `${codeSpan(`${path}:${line}`)}: ${codeSpan(expression)} in ${codeSpan(resource)} decides ${prose(questionsOf(entry))}. Not known here: ${prose(decidedBy)}.`;
    }),
  );
}

export function renderNotRead(review: Review): string {
  const skipped = review.skipped.map(({ path, reason, sizeBytes }) => {
    return `${codeSpan(path)}: ${reason}${sizeBytes === undefined ? '' : `, ${plural(sizeBytes, 'byte')}`}`;
  });
  const diagnostics = notUnderstood(review).map(({ path, line, message }) => `${codeSpan(`${path}:${line}`)}: ${prose(message)}`);
  return [bullets(skipped), bullets(diagnostics)].filter((list) => list !== '').join('\n');
}

export function renderFailures(review: Review): string {
  return bullets(review.failures.map((failure) => prose(failure)));
}

function bullets(texts: readonly string[]): string {
  const lines = texts.slice(0, entriesMax).map((text) => `- ${text}`);
  const more = texts.length > entriesMax ? [`- and ${grouped(texts.length - entriesMax)} more`] : [];
  return [...lines, ...more].join('\n');
}
