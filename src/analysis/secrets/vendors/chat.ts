import type { TokenShape } from '../forms/token-shape.ts';

/** Slack (api.slack.com, token types), Discord, Telegram, Microsoft Teams, Mattermost-like hooks. */
export const chatTokens: readonly TokenShape[] = [
  { id: 'slack-bot-token', title: 'Slack bot token', anchor: 'xoxb-', shape: /xoxb-\d{8,14}-[A-Za-z0-9-]{8,80}/y },
  { id: 'slack-user-token', title: 'Slack user token', anchor: 'xoxp-', shape: /xoxp-(?:\d{6,14}-){1,3}[A-Za-z0-9-]{6,80}/y },
  {
    id: 'slack-enterprise-token',
    title: 'Slack enterprise token',
    anchor: 'xoxe-',
    shape: /xoxe-(?:\d-[A-Za-z0-9]{100,200}|(?:\d{6,14}-){1,3}[A-Za-z0-9-]{20,80})/y,
  },
  { id: 'slack-config-token', title: 'Slack configuration token', anchor: 'xoxe.xox', shape: /xoxe\.xox[bp]-\d-[A-Za-z0-9]{100,200}/y },
  { id: 'slack-workspace-token', title: 'Slack workspace token', anchor: 'xoxa-', shape: /xoxa-(?:\d-)?[A-Za-z0-9-]{8,80}/y },
  { id: 'slack-refresh-token', title: 'Slack refresh token', anchor: 'xoxr-', shape: /xoxr-(?:\d-)?[A-Za-z0-9-]{8,80}/y },
  { id: 'slack-legacy-token', title: 'Slack legacy token', anchor: 'xoxs-', shape: /xoxs-\d{6,14}-[A-Za-z0-9-]{10,80}/y },
  { id: 'slack-custom-token', title: 'Slack legacy token', anchor: 'xoxo-', shape: /xoxo-\d{6,14}-[A-Za-z0-9-]{10,80}/y },
  { id: 'slack-app-token', title: 'Slack app-level token', anchor: 'xapp-', shape: /xapp-\d-[A-Z0-9]{8,14}-\d{8,14}-[A-Za-z0-9]{32,80}/y },
  {
    id: 'slack-webhook',
    title: 'Slack webhook',
    anchor: 'hooks.slack.com/',
    shape: /hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/]{30,70}/y,
    open: true,
  },
  {
    id: 'discord-webhook',
    title: 'Discord webhook',
    anchor: 'discord.com/api/webhooks/',
    shape: /discord\.com\/api\/webhooks\/\d{17,20}\/[\w-]{60,72}/y,
    open: true,
  },
  { id: 'discord-bot-token', title: 'Discord bot token', anchor: 'MT', shape: /MT[A-Za-z0-9]{20,24}\.[\w-]{6}\.[\w-]{27,38}/y },
  { id: 'discord-bot-token', title: 'Discord bot token', anchor: 'Nz', shape: /Nz[A-Za-z0-9]{20,24}\.[\w-]{6}\.[\w-]{27,38}/y },
  { id: 'discord-bot-token', title: 'Discord bot token', anchor: 'OT', shape: /OT[A-Za-z0-9]{20,24}\.[\w-]{6}\.[\w-]{27,38}/y },
  {
    id: 'telegram-bot-token',
    title: 'Telegram bot token',
    anchor: ':A',
    shape: /:A[\w-]{34}/y,
    before: /(?:(?<![A-Za-z0-9])|(?<=\/bot))\d{5,16}$/,
  },
  {
    id: 'teams-webhook',
    title: 'Microsoft Teams webhook',
    anchor: '.webhook.office.com/webhookb2/',
    shape: /\.webhook\.office\.com\/webhookb2\/[\w@-]{60,90}\/IncomingWebhook\/[\w/-]{60,90}/y,
    open: true,
  },
];
