import type { Recogniser } from '../recogniser.ts';

/** Documents that mean something only to whoever applies them. */
export const documentRecognisers: readonly Recogniser[] = [
  {
    kind: 'iam-document',
    what: 'an IAM document',
    why: 'no code that is read here takes it, so that who is given these rights is not known',
    remedy: 'Read it by `file()` or write it into the resource that it is for.',
    shapes: [{ path: /\.json$/u, text: /"Effect"\s{0,9}:\s{0,9}"(?:Allow|Deny)"/u, notText: /"Resources"\s{0,9}:/u }],
  },
];
