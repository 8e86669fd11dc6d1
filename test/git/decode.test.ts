import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/adapters/decode.ts';

const sample = 'resource "aws_s3_bucket" "b" {\n  bucket = "größe-Ċ"\n}\n';

function utf16(text: string, order: 'little' | 'big', mark: boolean): Buffer {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return order === 'little' ? bytes : bytes.swap16();
}

describe('decode', () => {
  it('reads UTF-8 with and without byte order mark', () => {
    expect(decode(Buffer.from(sample))).toEqual({ kind: 'text', text: sample, replaced: false, recoded: false });
    expect(decode(Buffer.from(`\ufeff${sample}`))).toEqual({ kind: 'text', text: sample, replaced: false, recoded: true });
  });

  it.each([
    ['little', true],
    ['big', true],
    ['little', false],
    ['big', false],
  ] as const)('reads UTF-16 %s endian, byte order mark: %s', (order, mark) => {
    expect(decode(utf16(sample, order, mark))).toEqual({ kind: 'text', text: sample, replaced: false, recoded: true });
  });

  it('replaces the odd last byte of UTF-16 and says so', () => {
    const decoded = decode(Buffer.concat([utf16('ab\n', 'little', true), Buffer.from([0x41])]));
    expect(decoded).toEqual({ kind: 'text', text: 'ab\n\ufffd', replaced: true, recoded: true });
  });

  it('leaves line ends as they are', () => {
    expect(decode(Buffer.from('a\r\nb\nc\r'))).toMatchObject({ text: 'a\r\nb\nc\r' });
  });

  it('keeps Latin-1 readable and says that bytes were replaced', () => {
    expect(decode(Buffer.from('# größe\nbucket = "b"\n', 'latin1'))).toEqual({
      kind: 'text',
      text: '# gr\ufffd\ufffde\nbucket = "b"\n'.replace('\ufffd\ufffde', '\ufffd\ufffde'),
      replaced: true,
      recoded: true,
    });
  });

  it('skips what is mostly invalid UTF-8', () => {
    expect(decode(Buffer.from(Array.from({ length: 500 }, (_, index) => 0x80 + (index % 0x40))))).toEqual({
      kind: 'skipped',
      reason: 'invalid-utf8',
    });
  });

  it('skips binary content', () => {
    const png = Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      Buffer.from(Array.from({ length: 2000 }, (_, index) => (index * 7) % 256)),
    ]);
    expect(decode(png)).toEqual({ kind: 'skipped', reason: 'binary' });
  });

  it('does not let one NUL byte hide a file', () => {
    expect(decode(Buffer.from(`${sample.repeat(5)}\0`))).toMatchObject({ kind: 'text' });
  });

  it('skips archives by their first bytes, whatever the name', () => {
    expect(decode(gzipSync(sample))).toEqual({ kind: 'skipped', reason: 'archive' });
    expect(decode(Buffer.from([0x50, 0x4b, 3, 4, 20, 0]))).toEqual({ kind: 'skipped', reason: 'archive' });
    const tar = Buffer.alloc(1024);
    tar.write('main.tf');
    tar.write('ustar', 257);
    expect(decode(tar)).toEqual({ kind: 'skipped', reason: 'archive' });
  });

  it('skips a Git LFS pointer, but not text that only begins like one', () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`;
    expect(decode(Buffer.from(pointer))).toEqual({ kind: 'skipped', reason: 'lfs-pointer' });
    expect(decode(Buffer.from(`${pointer}password: hunter2\n`))).toMatchObject({ kind: 'text' });
  });

  it('takes an empty file for text', () => {
    expect(decode(Buffer.alloc(0))).toEqual({ kind: 'text', text: '', replaced: false, recoded: false });
  });
});
