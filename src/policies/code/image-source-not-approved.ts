import { asWritten } from '../../core/as-written.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { unknownPart } from '../../model/fact.ts';
import { defineViolation } from '../define-policy.ts';
import type { Strength, Unresolved, Violation } from '../define-policy.ts';

/** Tags that are moved with every release. */
const moving: ReadonlySet<string> = new Set(['latest', 'stable', 'edge', 'nightly', 'main', 'master', 'develop']);

export const imageSourceNotApproved = defineViolation({
  id: 'image-source-not-approved',
  control: 'image-generation-pipeline',
  severity: 'medium',
  on: 'code.image',
  dialects: ['terraform', 'cloudformation', 'text'],
  title: 'A container is made of whatever its tag is at the moment',
  why: 'What runs tomorrow is another image than the one that was tested today, and nobody decided it. Whoever gets to push to the tag gets to run code here.',
  remedy: 'Name the version, or better the digest, of an image of your own registry.',
  limits: [
    'Which registries and owners are approved is not asked: an image of a machine by its number is not reported.',
    'An image that is named when it is deployed is shown as not proven.',
  ],
  covers: { checkov: ['CKV_DOCKER_7'], trivy: ['DS-0001'], kics: ["Image Version Using 'latest'"] },
  *evaluate({ address, image, by, at, value }): Iterable<Violation | Unresolved | Strength<unknown>> {
    const tag = image === undefined ? undefined : tagOf(image);
    if (image !== undefined && tag !== undefined) yield pinOf(image, tag, by, at);
    const unknown = value === undefined || tag === 'a digest' ? undefined : openTag(value, tag);
    if (unknown !== undefined) {
      yield { claim: 'unresolved', aspect: 'image', unknown, message: `which image ${address} runs` };
      return;
    }
    if (image === undefined || tag === undefined || (tag !== '' && !moving.has(tag.toLowerCase()))) return;
    const said = tag === '' ? 'has no tag, which means latest' : `has a tag that is moved (${asWritten(tag)})`;
    yield {
      claim: 'violation',
      aspect: `image ${nameOf(image)}`,
      message: `${by} takes ${asWritten(image)}, which ${said}.`,
      trace: at,
      confidence: 'certain',
    };
  },
  weaker: (base, head) => {
    if (!isPin(base) || !isPin(head) || !base.isPinned || head.isPinned || head.isMoving) return undefined;
    return { message: `${head.by} took ${base.image} before, and now takes whatever ${head.image} is at the moment.`, severity: 'low' };
  },
});

/** Whether it is named by its digest. That its tag moves with every release is told by itself. */
interface Pin {
  readonly image: string;
  readonly by: string;
  readonly isPinned: boolean;
  readonly isMoving: boolean;
}

function pinOf(image: string, tag: string, by: string, trace: Strength<Pin>['trace']): Strength<Pin> {
  const isMoving = tag === '' || moving.has(tag.toLowerCase());
  return { claim: 'strength', aspect: `digest of ${nameOf(image)}`, degree: { image, by, isPinned: tag === 'a digest', isMoving }, trace };
}

function isPin(degree: unknown): degree is Pin {
  return typeof degree === 'object' && degree !== null && 'isPinned' in degree;
}

/** Empty for none; undefined where an argument decides. */
function tagOf(image: string): string | undefined {
  if (image.includes('@sha256:')) return 'a digest';
  const last =
    image
      .replaceAll(/\$\{[^}]*(?:\}|$)/gu, '${}')
      .split('/')
      .at(-1) ?? '';
  const [, tag] = last.split(':');
  if (tag === undefined) return last.includes('$') ? undefined : '';
  return tag.includes('$') ? undefined : tag;
}

/** The expression that decides the tag, where that is not known. */
function openTag(value: Value, tag: string | undefined): UnknownValue | undefined {
  return tag === undefined ? unknownPart(value) : undefined;
}

/** Without its tag, and without expressions, which go by the names of resources. */
function nameOf(image: string): string {
  return image
    .replaceAll(/\$\{[^}]*(?:\}|$)/gu, '…')
    .replace(/@sha256:[^:/]*$/u, '')
    .replace(/:[^:/]*$/u, '');
}
