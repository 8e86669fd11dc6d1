import type { TokenShape } from '../forms/token-shape.ts';

/** SendGrid, Mailgun, Mailchimp, Brevo, Twilio, Facebook, Twitter. */
export const mailAndMessagingTokens: readonly TokenShape[] = [
  {
    id: 'mailchimp-api-key',
    title: 'Mailchimp API key',
    anchor: '-us',
    shape: /-us\d{1,2}/y,
    before: /(?<![A-Za-z0-9])[0-9a-f]{32}$/,
    distinctMin: 0,
    isShort: true,
  },
  { id: 'sendgrid-api-key', title: 'SendGrid API key', anchor: 'SG.', shape: /SG\.(?:[\w-]{16,32}\.[\w-]{16,64}|[\w=.-]{66})/y },
  { id: 'mailgun-api-key', title: 'Mailgun API key', anchor: 'key-', shape: /key-[0-9a-f]{32}/y },
  {
    id: 'mailgun-public-key',
    title: 'Mailgun public validation key',
    anchor: 'pubkey-',
    shape: /pubkey-[0-9a-f]{32}/y,
    tier: 'possible',
    severity: 'low',
  },
  { id: 'brevo-api-key', title: 'Brevo API key', anchor: 'xkeysib-', shape: /xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}/y },
  { id: 'mandrill-api-key', title: 'Mandrill API key', anchor: 'md-', shape: /md-[A-Za-z0-9_-]{22}/y, near: ['mandrill', 'mailchimp'] },
  { id: 'twilio-api-key', title: 'Twilio API key', anchor: 'SK', shape: /SK[0-9a-f]{32}/y },
  {
    id: 'twilio-account-sid',
    title: 'Twilio account id',
    anchor: 'AC',
    shape: /AC[0-9a-f]{32}/y,
    tier: 'possible',
    severity: 'low',
    near: ['twilio'],
  },
  {
    id: 'facebook-page-token',
    title: 'Facebook access token',
    anchor: 'EAA',
    shape: /EAA(?:CEdEose0cB|[A-Za-z0-9]{4,12})[A-Za-z0-9]{80,300}/y,
  },
  {
    id: 'twitter-bearer-token',
    title: 'Twitter bearer token',
    anchor: 'AAAAAAAAAAAAAAAAAAAAA',
    shape: /A{21,22}[A-Za-z0-9%]{60,110}/y,
  },
  { id: 'onesignal-key', title: 'OneSignal API key', anchor: 'os_v2_', shape: /os_v2_(?:app|org)_[a-z0-9]{100,110}/y },
  { id: 'resend-api-key', title: 'Resend API key', anchor: 're_', shape: /re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}/y },
];
