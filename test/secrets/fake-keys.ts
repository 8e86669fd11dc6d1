import type { Seeded } from './seeded.ts';

/** Private keys with the right outer structure and random contents: no such key was ever used, and none works. */
export const fakeKeys: Readonly<Record<string, (random: Seeded) => string>> = {
  'private-key': (random) => pem('RSA PRIVATE KEY', rsa(random)),
  'private-key-rsa': (random) => pem('RSA PRIVATE KEY', rsa(random)),
  'private-key-ec': (random) => pem('EC PRIVATE KEY', ec(random)),
  'private-key-pkcs8': (random) =>
    pem('PRIVATE KEY', sequence(integer(Buffer.of(0)), sequence(der(6, RSA_ENCRYPTION), der(5, Buffer.alloc(0))), der(4, rsa(random)))),
  'private-key-encrypted-pkcs8': (random) => pem('ENCRYPTED PRIVATE KEY', sequence(sequence(der(6, PBES2)), der(4, random.bytes(1216)))),
  'private-key-encrypted': (random) => {
    const dek = `Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,${random.bytes(16).toString('hex').toUpperCase()}\n\n`;
    return pem('RSA PRIVATE KEY', random.bytes(1192), dek);
  },
  'private-key-openssh': (random) => pem('OPENSSH PRIVATE KEY', openSsh(random, 'none')),
  'private-key-openssh-encrypted': (random) => pem('OPENSSH PRIVATE KEY', openSsh(random, 'aes256-ctr')),
  'private-key-pgp': (random) => pem('PGP PRIVATE KEY BLOCK', Buffer.concat([Buffer.of(0x95, 0x03, 0x98, 0x04), random.bytes(600)]), '\n'),
  certificate: (random) => pem('CERTIFICATE', sequence(sequence(random.bytes(500)))),
  'public-key': (random) => pem('PUBLIC KEY', sequence(sequence(der(6, RSA_ENCRYPTION)), der(3, random.bytes(270)))),
};

const RSA_ENCRYPTION = Buffer.from('2a864886f70d010101', 'hex');
const PBES2 = Buffer.from('2a864886f70d01050d', 'hex');
const P256 = Buffer.from('2a8648ce3d030107', 'hex');

function der(tag: number, ...contents: readonly Buffer[]): Buffer {
  const body = Buffer.concat(contents);
  if (body.length < 128) return Buffer.concat([Buffer.of(tag, body.length), body]);
  const hex = body.length.toString(16);
  const size = Buffer.from(hex.length % 2 === 1 ? `0${hex}` : hex, 'hex');
  return Buffer.concat([Buffer.of(tag, 0x80 | size.length), size, body]);
}

function sequence(...contents: readonly Buffer[]): Buffer {
  return der(0x30, ...contents);
}

function integer(value: Buffer): Buffer {
  return der(2, value);
}

function positive(random: Seeded, length: number): Buffer {
  const bytes = random.bytes(length);
  bytes[0] = 0x40 | ((bytes[0] ?? 0) & 0x3f);
  return integer(bytes);
}

function rsa(random: Seeded): Buffer {
  const parts = [256, 3, 256, 128, 128, 128, 128, 128].map((length) => positive(random, length));
  return sequence(integer(Buffer.of(0)), ...parts);
}

function ec(random: Seeded): Buffer {
  return sequence(
    integer(Buffer.of(1)),
    der(4, random.bytes(32)),
    der(0xa0, der(6, P256)),
    der(0xa1, der(3, Buffer.of(0, 4), random.bytes(64))),
  );
}

function sshString(value: Buffer | string): Buffer {
  const body = Buffer.from(value as string);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(body.length);
  return Buffer.concat([size, body]);
}

function openSsh(random: Seeded, cipher: string): Buffer {
  const publicPart = Buffer.concat([sshString('ssh-ed25519'), sshString(random.bytes(32))]);
  const kdf = cipher === 'none' ? sshString('none') : sshString('bcrypt');
  return Buffer.concat([
    Buffer.from('openssh-key-v1\0'),
    sshString(cipher),
    kdf,
    sshString(cipher === 'none' ? '' : random.bytes(24)),
    Buffer.of(0, 0, 0, 1),
    sshString(publicPart),
    sshString(random.bytes(144)),
  ]);
}

function pem(label: string, body: Buffer, headers = ''): string {
  const lines = body.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${headers}${lines.join('\n')}\n-----END ${label}-----`;
}
