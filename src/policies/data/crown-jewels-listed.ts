import { declaredAt, defineEvidence } from '../define-policy.ts';
import { markOf } from './sensitivity-mark.ts';
import { stores } from './stores.ts';

export const crownJewelsListed = defineEvidence({
  id: 'crown-jewels-listed',
  control: 'identify-crown-jewels',
  severity: 'info',
  on: 'resource',
  types: [...stores.keys()],
  dialects: ['terraform', 'cloudformation'],
  title: 'The most sensitive data is marked',
  why: 'What must not be lost can be guarded more closely once it is known which it is.',
  remedy: 'Tag every store with the class of its data, and agree on few classes.',
  limits: ['Only tags are read, and only that the highest class occurs; whether all of it is marked is not visible.'],
  covers: {},
  *evaluate({ address, resource }) {
    const mark = markOf(resource);
    if (mark === undefined) return;
    yield {
      claim: 'evidence',
      scope: 'a mark of sensitive data',
      extent: `${address} is marked (${mark})`,
      trace: declaredAt(resource),
    };
  },
  lost: ({ extent }) => `${extent}, and is not, or is not there, after this change.`,
});
