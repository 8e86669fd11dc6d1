import type { TokenShape } from '../forms/token-shape.ts';
import { aiTokens } from './ai.ts';
import { chatTokens } from './chat.ts';
import { cloudTokens } from './cloud.ts';
import { codeHostingTokens } from './code-hosting.ts';
import { mailAndMessagingTokens } from './mail-and-messaging.ts';
import { operationsTokens } from './operations.ts';
import { paymentTokens } from './payments.ts';
import { registryTokens } from './registries.ts';
import { saasTokens } from './saas.ts';

/** Every vendor's token that is known by its form alone. AWS, private keys, JWT and URLs have checkers of their own. */
export const vendorTokens: readonly TokenShape[] = [
  ...codeHostingTokens,
  ...chatTokens,
  ...registryTokens,
  ...cloudTokens,
  ...aiTokens,
  ...paymentTokens,
  ...mailAndMessagingTokens,
  ...operationsTokens,
  ...saasTokens,
];
