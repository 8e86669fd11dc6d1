import { describe, expect, it } from 'vitest';
import { detectSecrets } from '../../src/analysis/secrets/detect-secrets.ts';
import { expandFakes, fake } from './fakes.ts';

const password = fake('password');
const hit = (path: string, text: string) => detectSecrets({ path, text: expandFakes(text) }).hits[0];

describe('a password weighs what the file is for', () => {
  it.each([
    ['src/main/resources/application.properties', `spring.datasource.password=${password}`, 'high'],
    ['application-prod.yml', `password: ${password}`, 'high'],
    ['appsettings.json', `{"Password": "${password}"}`, 'high'],
    ['.env', `DB_PASSWORD=${password}`, 'high'],
    ['deploy/.env.production', `DB_PASSWORD=${password}`, 'high'],
    ['docker-compose.yml', `DB_PASSWORD: ${password}`, 'high'],
    ['docker-compose.yml', 'DB_PASSWORD: Welcome1', undefined],
    ['application-test.yml', `password: ${password}`, 'low'],
    ['application-dev.yml', `password: ${password}`, undefined],
    ['appsettings.Development.json', `{"Password": "${password}"}`, undefined],
    ['.env.example', `DB_PASSWORD=${password}`, 'low'],
    ['examples/docker-compose.yml', `DB_PASSWORD: ${password}`, 'low'],
    ['docs/setup.md', `password: ${password}`, 'low'],
    ['src/app.py', `password = "${password}"`, undefined],
    ['test/fixtures/key.pem', '{{fake:private-key}}', 'medium'],
    ['examples/test_fixtures/certs/key.pem', '{{fake:private-key}}', 'medium'],
    ['src/latest/key.pem', '{{fake:private-key}}', undefined],
    ['test/app.py', 'x = "{{fake:github-token}}"', 'medium'],
    ['docs/setup.md', 'x = "{{fake:github-token}}"', undefined],
    ['src/app.py', 'x = "{{fake:github-token}}"', undefined],
    ['test/app.py', 'key = "{{fake:aws-secret-key}}"  # aws_secret_access_key = "{{fake:aws-secret-key}}"', undefined],
  ])('%s: %s', (path, text, severity) => {
    const found = hit(path, text);
    expect(found).toBeDefined();
    expect(found?.severity).toBe(severity);
  });
});

const google = fake('google-api-key');
const claims = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const supabase = (role: string): string =>
  `${claims({ alg: 'HS256', typ: 'JWT' })}.${claims({ iss: 'supabase', role })}.${'s7'.repeat(20)}`;

describe('what is public by design is named, and never blocks', () => {
  it.each([
    ['app/google-services.json', `{"api_key": [{"current_key": "${google}"}]}`],
    ['ios/GoogleService-Info.plist', `<key>API_KEY</key><string>${google}</string>`],
    ['src/firebase.ts', `const config = { apiKey: "${google}", authDomain: "x.firebaseapp.com" };`],
    ['lib/firebase_options.dart', `FirebaseOptions(apiKey: '${google}', projectId: 'corp')`],
    ['.env', `NEXT_PUBLIC_FIREBASE_API_KEY=${google}`],
    ['.env', `VITE_GOOGLE_MAPS_API_KEY=${google}`],
    ['values/keys.xml', `<string name="google_maps_key" templateMergeStrategy="preserve">${google}</string>`],
    ['index.html', `<script src="https://maps.googleapis.com/maps/api/js?key=${google}"></script>`],
    ['src/app.ts', `const anon = "${supabase('anon')}";`],
  ])('%s', (path, text) => {
    expect(hit(path, text)).toMatchObject({ tier: 'possible', severity: 'info', note: expect.stringMatching(/^public by design: /) });
  });

  it.each([
    ['src/server.ts', `const key = "${google}";`],
    ['.env', `NEXT_PUBLIC_GEMINI_API_KEY=${google}`],
    ['.env', `GOOGLE_MAPS_API_KEY=${google}`],
    ['.env', `FIREBASE_SERVER_KEY=${google}`],
    ['.env', `FIREBASE_GEMINI_API_KEY=${google}`],
    ['src/app.ts', `const service = "${supabase('service_role')}";`],
  ])('what looks like it is a secret all the same: %s', (path, text) => {
    const found = hit(path, text);
    expect(found?.note).toBeUndefined();
    expect(found?.tier).not.toBe('possible');
  });
});
