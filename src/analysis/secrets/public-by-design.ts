import { digest } from '../../core/digest.ts';
import { decodeBase64, printableText } from './text/base64.ts';
import type { Candidate, Scan } from './scan.ts';

/** How far around a browser key the words stand that say what it is for, in characters. */
const AROUND_CHARS = 400;
const FIREBASE_FILE = /(?:^|\/)(?:google-services[\w.-]*\.json|GoogleService-Info[\w.-]*\.plist)$/;
const FIREBASE =
  /authDomain|messagingSenderId|firebaseapp\.com|firebase_url|mobilesdk_app_id|GCM_SENDER_ID|FirebaseOptions\(|\b1:\d{6,14}:(?:web|android|ios):[0-9a-f]/;
/** What the frameworks of pages call the variables that they put into them: `NEXT_PUBLIC_FIREBASE_API_KEY`. Keys of a server are no such thing. */
const FIREBASE_NAME = /firebase(?![\w.-]*(?:server|admin|private|secret|gemini))[\w.-]{0,40}["']?\s{0,8}[:=]\s{0,8}["']?$/i;
const MAPS_NAME =
  /(?:(?:NEXT|EXPO|NUXT)_PUBLIC|VITE|REACT_APP|VUE_APP|GATSBY|PUBLIC)_\w{0,30}MAPS?_\w{0,30}["']?\s{0,8}[:=]\s{0,8}["']?$|google_maps_key["'][^>\n]{0,60}>\s{0,20}$/;
const NAME_CHARS_MAX = 100;
const MAPS =
  /maps\.googleapis\.com\/maps\/api\/(?:js|staticmap)|com\.google\.android\.(?:geo\.API_KEY|maps\.v2\.API_KEY)|GMSServices\.provideAPIKey/;
const SUPABASE_ANON = /"role"\s*:\s*"anon"/;
const SUPABASE_DEMO = /"iss"\s*:\s*"supabase-demo"/;
const PAYLOAD_BYTES_MAX = 600;

/** Constants that vendors print in their documents, by digest, because scanners would rightly object to the values. */
const published: ReadonlyMap<string, string> = new Map([
  ['b44efa038e76b380d3be5f750236c0cb', 'the key of the Azurite emulator, the same everywhere'],
  ['c4d6ac85c6b7504577a21c5840cae139', 'the key of the Cosmos DB emulator, the same everywhere'],
  ['167c78dbe60b5e2a7498920ed08869f4', "the key of Stripe's documents"],
  ['2627e91a0a7ce36c093bbc2c2e6bdcf4', "the key of Stripe's documents"],
  ['ce9a3336881ede8e93b8bf5e36dc27b3', "reCAPTCHA's test key"],
  ['2eb2fa5c8400b95c8beba161d8c8b321', "Turnstile's test key"],
]);
const publishedLengths: ReadonlySet<number> = new Set([88, 32, 40, 35]);

/** Why everybody may know this value; undefined for all others. Such a value is named, and never blocks. */
export function publicByDesign(scan: Scan, path: string, candidate: Candidate): string | undefined {
  const value = candidate.value ?? scan.text.slice(candidate.start, candidate.end);
  if (candidate.detector === 'google-api-key') return browserKey(scan.text, path, candidate);
  if (candidate.group === 'jwt') return supabaseToken(value);
  const bare = value.slice(value.startsWith('AccountKey=') ? 'AccountKey='.length : 0);
  return publishedLengths.has(bare.length) ? published.get(digest(bare)) : undefined;
}

function browserKey(text: string, path: string, { start, end }: Candidate): string | undefined {
  if (FIREBASE_FILE.test(path)) return 'a Firebase key, which every copy of the app holds';
  const before = text.slice(Math.max(0, start - NAME_CHARS_MAX), start);
  if (FIREBASE_NAME.test(before)) return 'a Firebase key, which every visitor of the page gets';
  if (MAPS_NAME.test(before)) return 'a Maps key, which every visitor of the page gets';
  const around = text.slice(Math.max(0, start - AROUND_CHARS), end + AROUND_CHARS);
  if (FIREBASE.test(around)) return 'a Firebase key, which every visitor of the page gets';
  return MAPS.test(around) ? 'a Maps key, which every visitor of the page gets' : undefined;
}

function supabaseToken(token: string): string | undefined {
  const bytes = decodeBase64(token.split('.')[1] ?? '', PAYLOAD_BYTES_MAX);
  const payload = bytes === undefined ? undefined : printableText(bytes);
  if (payload === undefined) return undefined;
  if (SUPABASE_DEMO.test(payload)) return 'the key that every local Supabase has';
  return SUPABASE_ANON.test(payload) && payload.includes('supabase')
    ? 'the anonymous key of Supabase, which every visitor of the page gets'
    : undefined;
}
