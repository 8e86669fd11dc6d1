import { describe, expect, test } from 'vitest';

import { secretScanner } from '../../src/model/sources/source-text.ts';
import { maskText, maskWords } from '../../src/review/findings/mask-words.ts';
import type { Review } from '../../src/review/result.ts';
import { fake } from '../secrets/fakes.ts';

const mask = (text: string): string => maskText(text, secretScanner());
const token = fake('github-token');

describe('words of a report', () => {
  test.each([
    ['aws_s3_bucket.a["', '"] can be read by everybody.'],
    ['git::https://x:', '@git.corp/m.git is not in this repository.'],
    ['two of ', ` and ${token}, one after the other.`],
    ['first\nsecond ', '\nthird'],
  ])('%j … %j is shortened', (before, behind) => {
    const masked = mask(before + token + behind);
    expect(masked).not.toContain(token.slice(4, 12));
    expect(masked.startsWith(before)).toBe(true);
    expect(masked).toContain(behind.replaceAll(token, '').slice(-6));
  });

  test.each([
    'aws_db_instance.a has its password as a literal in the code.',
    'a.py holds a GitHub personal access token (ghp_…YJ), assigned to API_TOKEN, encoded as base64.',
    'The value of db_password: "summer" is a word.',
    'token = var.token, which is not known.',
  ])('%s stays as it is', (text) => {
    expect(mask(text)).toBe(text);
  });

  test('a text of no end is cut', () => {
    expect(mask('x'.repeat(30_000))).toHaveLength(20_001);
  });
});

test('the whole report is read once more: findings, what is not judged, what a change newly allows, and all that is told beside', () => {
  const message = `aws_iam_user.a["${token}"] is here.`;
  const told = {
    findings: [{ message }],
    unresolved: [{ message }],
    evidence: [{ message }],
    diagnostics: [{ message }],
    notices: [{ message }],
  };
  const whole = {
    ...told,
    notJudged: [{ what: message, why: message, remedy: message }],
    failures: [message],
    access: { allowed: [{ text: message }], refused: [{ text: message }], open: [message] },
  } as unknown as Review;
  expect(JSON.stringify(maskWords(whole, secretScanner()))).not.toContain(token);
  const { access: _, ...without } = whole;
  expect(maskWords(without, secretScanner())).not.toHaveProperty('access');
});
