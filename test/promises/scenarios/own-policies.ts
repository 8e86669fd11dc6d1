import type { Promised } from '../promise.ts';

const path = '.github/phasegate/policies/proxy-without-tls.yml';
const id = 'own-proxy-without-tls';
const policy = `id: ${id}
title: Database proxy takes connections without TLS
why: Passwords pass the network in the clear.
remedy: Require TLS of every client.
severity: high
phase: 1
protection:
  what: TLS of clients
  lacks: takes connections without TLS
  terraform: { aws_lightsail_lb_https_redirection_policy: enabled }
  default: false
  wanted: true
`;
const proxy = (tls: boolean): string => `resource "aws_lightsail_lb_https_redirection_policy" "orders" {\n  enabled = ${tls}\n}\n`;
const words = 'takes connections without TLS';

/** Policies of a team's own: base decides them, and never the change. */
export const ownPolicyPromises: readonly Promised[] = [
  {
    id: 'own-policy-of-base',
    promise: 'A policy of your own counts as the base branch has it now, for branches from before it, too.',
    story: async (story) => {
      await story.base({ 'main.tf': proxy(true) });
      await story.change({ 'main.tf': proxy(false) });
      await story.onMain({ [path]: policy });
    },
    expected: { verdict: 'blocks', says: [id, words] },
  },
  {
    id: 'own-policy-of-the-change',
    promise: 'A policy of your own that the change brings does not count for it, and is shown.',
    story: async (story) => {
      await story.base({ 'main.tf': proxy(true) });
      await story.change({ 'main.tf': proxy(false), [path]: policy });
    },
    expected: { verdict: 'passes', says: [path], neverSays: [words] },
  },
  {
    id: 'own-policy-taken-away',
    promise: 'A policy of your own that the change takes away counts for it, and that is told.',
    story: async (story) => {
      await story.base({ 'main.tf': proxy(true), [path]: policy });
      await story.change({ 'main.tf': proxy(false), [path]: null });
    },
    expected: { verdict: 'blocks', says: [words, 'gate-configuration-changed'] },
  },
  {
    id: 'own-policy-broken',
    promise: 'A file on base that is no policy fails the review with its line.',
    story: async (story) => {
      await story.base({ 'main.tf': proxy(true), [path]: policy.replace('severity: high', 'severity: urgent') });
      await story.change({ 'main.tf': `${proxy(true)}# note\n` });
    },
    expected: { verdict: 'fails', says: ['proxy-without-tls.yml:5'] },
  },
];
