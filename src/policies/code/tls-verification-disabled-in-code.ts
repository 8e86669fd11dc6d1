import { lineRange } from '../../core/location.ts';
import { defineViolation } from '../define-policy.ts';

/** How languages and tools are told not to look at certificates. */
const switches: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['Node.js', /NODE_TLS_REJECT_UNAUTHORIZED['"]?\]?\s*[:=]\s*['"]?0\b/u],
  ['Node.js', /\brejectUnauthorized\s*:\s*false\b/u],
  ['Python', /\bverify\s*=\s*False\b|\bssl\._create_unverified_context\b|\bcheck_hostname\s*=\s*False\b|\bCERT_NONE\b/u],
  ['Go', /\bInsecureSkipVerify\s*:\s*true\b/u],
  ['Ruby', /\bVERIFY_NONE\b/u],
  ['Java', /\b(?:NoopHostnameVerifier|ALLOW_ALL_HOSTNAME_VERIFIER|TrustAllStrategy)\b/u],
  ['wget', /\bwget\b[^|;&#]{0,1000}--no-check-certificate\b/u],
  ['git', /\bhttp\.sslVerify\s{0,9}[=\s]\s{0,9}['"]?false\b|GIT_SSL_NO_VERIFY\s{0,9}[:=]\s{0,9}['"]?(?:1|true)\b/iu],
  ['pip', /\bpip3?\b[^|;&#]{0,1000}--trusted-host\b/u],
];
/** None of them stands where none of these does, which one look tells. */
const anySwitch =
  /TLS_REJECT_UNAUTHORIZED|rejectUnauthorized|verify\s*=\s*False|unverified_context|check_hostname|CERT_NONE|InsecureSkipVerify|VERIFY_NONE|NoopHostnameVerifier|ALLOW_ALL_HOSTNAME|TrustAllStrategy|\bcurl\b|no-check-certificate|sslVerify|SSL_NO_VERIFY|trusted-host|insecure|skip_tls_verify/iu;
/** Documents speak of it, and what is built or vendored is somebody else’s. */
const leftOut = /\.(?:md|rst|adoc|txt|map|lock|svg|min\.js)$|(?:^|\/)(?:node_modules|vendor|third_party|dist)\//iu;
const inTests = /(?:^|\/)(?:tests?|spec|__tests__|fixtures|testdata|examples?)\/|[._-](?:test|spec)\.[a-z]+$/iu;
const lineCharsMax = 1000;

export const tlsVerificationDisabledInCode = defineViolation({
  id: 'tls-verification-disabled-in-code',
  control: 'encryption-in-transit',
  severity: 'medium',
  on: 'source.text',
  dialects: ['text'],
  title: 'Certificates are not verified',
  why: 'A connection whose certificate nobody looks at is encrypted to whoever answers. On a shared network, behind a forged name, that is the attacker.',
  remedy: 'Verify, and add the certificate of your own authority to what is trusted where one is used.',
  limits: ['Known by the usual switches of languages and tools, line by line.', 'In tests and examples it is told at info.'],
  covers: {},
  *evaluate({ path, text }) {
    if (leftOut.test(path) || !anySwitch.test(text)) return;
    const counts = new Map<string, number>();
    for (const [index, line] of text.split(/\r\n|\n/u).entries()) {
      if (line.length > lineCharsMax || /^\s*(?:#|\/\/|\*)/u.test(line)) continue;
      const what = blindTool(path, line);
      if (what === undefined) continue;
      const count = (counts.get(what) ?? 0) + 1;
      counts.set(what, count);
      yield {
        claim: 'violation',
        aspect: `${what}, place ${count}`,
        message: `${what} is told here not to verify certificates.`,
        trace: [{ path, range: lineRange(index + 1, line.length) }],
        confidence: 'likely',
        ...(inTests.test(path) ? { severity: 'info' as const } : {}),
      };
    }
  },
});

/** What is told on this line not to look, if anything. */
function blindTool(path: string, line: string): string | undefined {
  const known = switches.find(([, pattern]) => pattern.test(line))?.[0];
  return known ?? (isBlindCurl(line) ? 'curl' : blindProvider(path, line));
}

/** Providers of Terraform call it so; elsewhere the words mean many things. */
function blindProvider(path: string, line: string): string | undefined {
  return /\.(?:tf|tofu|hcl)$/u.test(path) &&
    /^\s*(?:insecure|(?:insecure_)?skip_tls_verify|insecure_skip_verify|tls_insecure)\s*=\s*true\b/u.test(line)
    ? 'Terraform'
    : undefined;
}

/** The first call on the line, up to what ends the command; to one's own machine it may be blind. */
function isBlindCurl(line: string): boolean {
  const start = line.search(/\bcurl\b/u);
  if (start === -1) return false;
  const [call = ''] = line.slice(start).split(/[|;&#]/u);
  return /\s(?:-[a-jl-zA-Z]*k[a-zA-Z]*|--insecure)(?:\s|$)/u.test(call) && !/localhost|127\.0\.0\.1|\[::1\]/u.test(call);
}
