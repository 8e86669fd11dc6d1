import { createPrivateKey } from 'node:crypto';

export type PrivateKey = { readonly ok: true; readonly pem: string } | { readonly ok: false; readonly problem: string };

const begin = /-----BEGIN ([A-Z0-9 ]{3,40})-----/u;

/**
 * The key of the App in whatever form people paste it: with its line breaks, with them spelled out, turned into spaces or taken away, in
 * quotes, in base64. What it is instead of a key that GitHub gives is said in a sentence behind the variable's name; no value is repeated.
 */
export function readKey(text: string): PrivateKey {
  const written = unwrap(text);
  const decoded = begin.test(written) ? written : unwrap(Buffer.from(written, 'base64').toString('utf8'));
  const [, kind] = begin.exec(decoded) ?? [];
  if (kind === undefined) return { ok: false, problem: withoutPem(written) };
  const body = new RegExp(`-----BEGIN ${kind}-----([\\s\\S]*?)-----END ${kind}-----`, 'u').exec(decoded)?.[1];
  if (body === undefined) return { ok: false, problem: 'begins and does not end: only a part of the key was pasted.' };
  const problem = problemOf(kind, body);
  if (problem !== undefined) return { ok: false, problem };
  return toRsaKey(`-----BEGIN ${kind}-----\n${wrapped(body)}\n-----END ${kind}-----\n`);
}

/** Quotes and escapes of JSON, YAML, shells and `.env` files, which may stand in each other. */
function unwrap(text: string): string {
  return text
    .replace(/^\uFEFF/u, '')
    .replaceAll(/\\+r/gu, '')
    .replaceAll(/\\+n/gu, '\n')
    .replaceAll('\r', '')
    .trim()
    .replace(/^[\\"'`\s]+|[\\"'`\s]+$/gu, '');
}

/** Lines of 64 characters, whatever white space there was. */
function wrapped(body: string): string {
  return (body.replaceAll(/\s+/gu, '').match(/.{1,64}/gu) ?? []).join('\n');
}

function withoutPem(text: string): string {
  if (/^(?:[~.]?\/|[A-Za-z]:\\)|\.pem$/u.test(text)) return 'holds the name of a file, not a key: set PRIVATE_KEY_PATH.';
  if (text.startsWith('SHA256:'))
    return 'holds the fingerprint of a key, not the key: generate one and take the .pem file that is downloaded.';
  if (/^[0-9a-f]{40}$/u.test(text)) return 'holds a client secret, not the private key: generate one in the settings of the App.';
  return 'holds no private key in PEM format: take the .pem file as GitHub gave it, from -----BEGIN to the end.';
}

function problemOf(kind: string, body: string): string | undefined {
  if (kind.startsWith('ENCRYPTED') || /Proc-Type:|DEK-Info:/u.test(body))
    return 'is encrypted with a passphrase: take the .pem file as GitHub gave it, or decrypt it with `openssl rsa`.';
  if (kind.includes('OPENSSH')) return 'is a key for SSH: the key of an App is generated in its settings on GitHub.';
  if (kind.startsWith('EC ')) return wrongType;
  if (kind.includes('CERTIFICATE')) return 'is a certificate, not a private key.';
  return kind.includes('PUBLIC KEY') ? 'is a public key, and the private one is needed.' : undefined;
}

const wrongType = 'is no RSA key: GitHub takes nothing else; generate the key in the settings of the App.';

function toRsaKey(pem: string): PrivateKey {
  try {
    const isRsa = createPrivateKey(pem).asymmetricKeyType === 'rsa';
    return isRsa ? { ok: true, pem } : { ok: false, problem: wrongType };
  } catch {
    return { ok: false, problem: 'is damaged: characters of the key are missing or changed; paste the whole .pem file again.' };
  }
}
