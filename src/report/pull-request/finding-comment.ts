import type { Finding } from '../../review/result.ts';
import type { Links } from '../links.ts';
import { codeLink, codeSpan, fenceMark, prose } from '../markdown/escape.ts';
import { acceptText, changeText, controlText, instancesText, placeText, witnessText } from '../words.ts';
import { markFinding } from './markers.ts';
import type { Suggestion } from './suggestion.ts';

/** A comment at the line of a finding: short, since the summary has the rest. */
export function renderFindingComment(finding: Finding, suggestion: Suggestion | undefined, links: Links): string {
  const { witness, location } = finding;
  const blocks = finding.verdict === 'block';
  const parts = [
    `${markFinding(finding)}\n**${finding.severity}${blocks ? ', blocks' : ', advice'}: ${prose(finding.title)}**`,
    prose(finding.message),
    ...(location.side === 'LEFT' ? [`The change removes this; it stood at ${codeSpan(placeText(location))} on base.`] : []),
    ...(witness === undefined ? [] : [`**Proof.** ${prose(witnessText(witness))}`]),
    `**What to do.** ${prose(finding.remedy)}`,
    ...(suggestion === undefined ? [] : [renderSuggestion(suggestion)]),
    ...(blocks ? [`To accept the risk instead, comment ${codeSpan(acceptText(finding))} on the pull request.`] : []),
    footer(finding, links),
  ];
  return parts.join('\n\n');
}

function footer(finding: Finding, links: Links): string {
  const change = changeText(finding, 'review');
  return [
    `<sub>${codeLink(finding.policyId, links.policy?.(finding.policyId))}`,
    prose(controlText(finding)),
    `${instancesText(finding, codeSpan)}${change && ` (${change})`}`,
    `${prose(finding.verdictReason)}</sub>`,
  ].join(' · ');
}

/** https://docs.github.com/articles/incorporating-feedback-in-your-pull-request: the block replaces the lines of the comment. */
function renderSuggestion({ lines }: Suggestion): string {
  return lines.length === 0 ? '```suggestion\n```' : fenceExact(lines);
}

/** `fence` shortens long lines, which a suggestion must not. */
function fenceExact(lines: readonly string[]): string {
  const text = lines.join('\n');
  const mark = fenceMark(text);
  return `${mark}suggestion\n${text}\n${mark}`;
}
