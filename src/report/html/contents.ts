import { grouped } from '../../core/grouped.ts';
import type { Finding, Review } from '../../review/result.ts';
import { groupByPolicy } from '../sections.ts';
import type { Sections } from '../sections.ts';
import { markup } from './element.ts';
import type { Html } from './element.ts';

/** A page of fewer findings is seen at a glance. */
const findingsMin = 6;

/** Where in the page a section begins, or the policy that stands at `place` in it. Made of our words and numbers alone. */
export function anchorOf(heading: string, place?: number): string {
  const section = heading.toLowerCase().replaceAll(' ', '-');
  return place === undefined ? section : `${section}-${place + 1}`;
}

export function adviceHeading({ mode }: Review): string {
  return mode === 'scan' ? 'Does not block' : 'Advice';
}

/** What the page holds: the sections, and in those of findings each policy with its count. Nothing on a short page. */
export function renderContents(review: Review, sections: Sections): Html | undefined {
  if (review.findings.length < findingsMin) return undefined;
  const lists = [
    ['Not judged', review.notJudged.length],
    ['Why the review failed', review.failures.length],
    ['Look at this change', review.notices.length],
    ['Not proven', review.unresolved.length],
  ] as const;
  return markup`<nav aria-label="Contents"><ul>
    ${policiesOf('Blocks', sections.blocking)} ${policiesOf(adviceHeading(review), sections.advice)}
    ${lists.filter(([, count]) => count > 0).map(([heading, count]) => markup`<li>${entry(heading, anchorOf(heading), count)}</li>`)}
    ${review.matrix.length === 0 ? undefined : markup`<li><a href="#maturity">Maturity</a></li>`}
  </ul></nav>`;
}

function policiesOf(heading: string, findings: readonly Finding[]): Html | undefined {
  if (findings.length === 0) return undefined;
  const policies = groupByPolicy(findings).map(({ findings: members }, place) => {
    const [first] = members;
    return markup`<li class="${first.severity}">${entry(first.title, anchorOf(heading, place), members.length)}</li>`;
  });
  return markup`<li>${entry(heading, anchorOf(heading), findings.length)}<ol>${policies}</ol></li>`;
}

function entry(text: string, anchor: string, count: number): Html {
  return markup`<a href="#${anchor}">${text}</a> <small>${grouped(count)}</small>`;
}
