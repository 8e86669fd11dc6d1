import type { Finding, Review } from '../../review/result.ts';
import { grouped } from '../../core/grouped.ts';
import type { Links } from '../links.ts';
import type { PolicyGroup } from '../sections.ts';
import { acceptText, changeText, controlText, otherInstances, placeText, plural, waiverText, witnessText } from '../words.ts';
import { markup } from './element.ts';
import type { Html } from './element.ts';
import { codeLink, proseHtml } from './prose.ts';
import { renderFix, renderSource } from './source.ts';

/** Findings of one policy that are open; further ones are folded, each behind its place; and beyond that one line each. */
const openMax = 3;
const inFullMax = 50;
const asLineMax = 1_000;

/** All findings of one policy as one card: what is wrong, why, what to do, then each place. */
export function renderGroup({ policyId, findings }: PolicyGroup, mode: Review['mode'], links: Links, anchor?: string): Html {
  const [first] = findings;
  const listed = findings.slice(inFullMax, inFullMax + asLineMax);
  const rest = findings.length - inFullMax - listed.length;
  const id = anchor === undefined ? undefined : markup` id="${anchor}"`;
  return markup`<article class="policy ${first.severity}"${id}>
    <header>
      <span class="severity">${first.severity}</span>
      <h3>${proseHtml(first.title)}</h3>
      <p class="facts">
        ${codeLink(policyId, links.policy?.(policyId))}
        <span>${controlText(first)}</span>${findings.length > 1 ? markup` <span>${plural(findings.length, 'finding')}</span>` : undefined}
      </p>
    </header>
    <p>${proseHtml(first.why)}</p>
    <p><b>What to do.</b> ${proseHtml(first.remedy)}</p>
    ${findings.slice(0, openMax).map((finding) => renderFinding(finding, mode, links))}
    ${findings.slice(openMax, inFullMax).map((finding) => renderFolded(finding, mode, links))}
    ${
      listed.length === 0
        ? undefined
        : markup`<ul class="places">
            ${listed.map((finding) => renderPlace(finding, links))}
          </ul>`
    }
    ${rest > 0 ? markup`<p class="more">and ${grouped(rest)} more; the JSON report has them all.</p>` : undefined}
  </article>`;
}

function renderFolded(finding: Finding, mode: Review['mode'], links: Links): Html {
  return markup`<details class="one">
    <summary><code>${placeText(finding.location)}</code> <span class="note">${finding.resource}</span></summary>
    ${renderFinding(finding, mode, links)}
  </details>`;
}

function renderFinding(finding: Finding, mode: Review['mode'], links: Links): Html {
  const { location, witness, waiver, fix } = finding;
  const change = changeText(finding, mode);
  const removed =
    location.side === 'LEFT' ? markup` <span class="note">as it stood on base; after the change it is gone or off</span>` : undefined;
  return markup`<section class="finding" id="f-${idOf(finding)}">
    <p class="place">${codeLink(placeText(location), links.file?.(location))}${removed}</p>
    <p class="message">${proseHtml(finding.message)}</p>
    ${renderSource(finding)}
    <dl>
      <dt>Resource</dt>
      <dd>${resources(finding)}${change === '' ? undefined : markup` <span class="note">${change}</span>`}</dd>
      ${
        witness === undefined
          ? undefined
          : markup`<dt>Proof</dt>
              <dd>${proseHtml(witnessText(witness))}</dd>`
      }
      ${(finding.related ?? []).map(
        (place) =>
          markup`<dt>See</dt>
            <dd><code>${place.location.path}:${place.location.range.startLine}</code> ${proseHtml(place.message)}</dd>`,
      )}
      <dt>Verdict</dt>
      <dd>${finding.verdict === 'block' ? markup`<b>blocks</b>` : markup`advice`}: ${proseHtml(finding.verdictReason)}</dd>
      ${
        waiver === undefined
          ? undefined
          : markup`<dt>Waiver</dt>
              <dd>${proseHtml(waiverText(waiver))}</dd>`
      }
      ${
        fix === undefined
          ? undefined
          : markup`<dt>Fix</dt>
              <dd>${proseHtml(fix.title)}${renderFix(finding)}</dd>`
      }
      ${
        finding.verdict === 'block' && mode === 'review'
          ? markup`<dt>Accept</dt>
              <dd><code>${acceptText(finding)}</code></dd>`
          : undefined
      }
    </dl>
  </section>`;
}

function resources(finding: Finding): Html {
  const { named, rest } = otherInstances(finding);
  const others = named.map((resource) => markup`, <code>${resource}</code>`);
  const more = rest > 0 ? markup` and ${grouped(rest)} more by the same cause` : undefined;
  return markup`<code>${finding.resource}</code>${others}${more}`;
}

/** Fingerprints are hexadecimal; anything else is no id. */
function idOf({ fingerprint }: Finding): string {
  return fingerprint.replace(/[^0-9a-zA-Z-]/g, '');
}

export function renderPlace(finding: Finding, links: Links): Html {
  return markup`<li>${codeLink(placeText(finding.location), links.file?.(finding.location))} <code>${finding.resource}</code></li>`;
}
