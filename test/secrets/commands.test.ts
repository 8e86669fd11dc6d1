import { describe, expect, it } from 'vitest';
import { commandRules } from '../../src/analysis/secrets/forms/commands.ts';
import { pipeReaders } from '../../src/analysis/secrets/forms/piped-password.ts';
import { linesOf, made, valuesOf } from './found.ts';

/** For each command of the table: how people give it a password, and how they do not. `{}` is the password. */
const examples: Readonly<Record<string, { readonly found: readonly string[]; readonly silent: readonly string[] }>> = {
  zip: {
    found: ['zip -P {} out.zip dist', 'zip -r -P "{}" out.zip dist'],
    silent: ['zip -P $ZIP_PASSWORD out.zip dist', 'zip -P <password> a.zip'],
  },
  unzip: {
    found: ['unzip -P {} in.zip', 'unzip -P{} in.zip'],
    silent: ['unzip -P "$(cat /run/pw1)" in.zip', 'unzip -p archive1.zip file2.txt'],
  },
  zipcloak: { found: ['zipcloak -P {} in.zip'], silent: ['zipcloak in2.zip'] },
  htpasswd: {
    found: ['htpasswd -b .htpasswd admin {}', 'htpasswd -bc .htpasswd admin {}', "htpasswd -nbB admin '{}' > users"],
    silent: ['htpasswd -bc .htpasswd "$USER" "$PASS"', 'htpasswd -c /etc/nginx/.htpasswd admin1'],
  },
  openssl: {
    found: ['openssl enc -aes-256-cbc -d -in s.enc -k {}', 'openssl aes-256-cbc \\\n  -k "{}" -in s.enc'],
    silent: [
      'openssl enc -k "$KEY" -in a',
      'openssl req -x509 -newkey rsa:4096 -keyout key1.pem',
      'openssl enc -K $encrypted_1a2b_key -in a',
    ],
  },
  'openssl passwd': {
    found: ["openssl passwd -6 '{}'", 'openssl passwd -6 -salt Xy9k2pLw {}'],
    silent: ['openssl passwd -6 -stdin', 'openssl passwd -1 "$PW"', 'openssl passwd -6 -salt Xy9k2pLw', 'openssl passwd -1 -in list2024x'],
  },
  sqlcmd: {
    found: ['sqlcmd -S db -U sa -P {} -Q "select 1"', 'sqlcmd -U sa -P"{}"'],
    silent: ['sqlcmd -S db -U sa -P $SA_PASSWORD', 'sqlcmd -E -i create1.sql'],
  },
  bcp: { found: ['bcp db.dbo.t out t.dat -c -U sa -P {}'], silent: ['bcp db.dbo.t out t1.dat -c -T'] },
  osql: { found: ['osql -U sa -P {}'], silent: ['osql -U sa -P %SA_PASSWORD%'] },
  sqlplus: {
    found: ['sqlplus system/{}@//db:1521/XE @a.sql', 'sqlplus -S system/{} @a.sql'],
    silent: ['sqlplus / as sysdba @setup1.sql', 'sqlplus ${DB_USER}/${DB_PASS}@db', 'sqlplus -S scott/tiger'],
  },
  impdp: { found: ['impdp system/{} directory=x'], silent: ['impdp /@wallet1 directory=exp2'] },
  expdp: { found: ['expdp system/{}@db directory=x'], silent: ['expdp parfile=/etc/exp1.par'] },
  sqlldr: { found: ['sqlldr app/{} control=a.ctl'], silent: ['sqlldr userid=$CRED control=a1.ctl'] },
  ldapsearch: {
    found: ['ldapsearch -x -D "cn=admin" -w {} -b dc=x'],
    silent: ['ldapsearch -x -w $LDAP_PW -b dc=x1', 'ldapsearch -x -W -b dc=corp1,dc=io2'],
  },
  ldapadd: { found: ['ldapadd -x -D cn=admin -w "{}" -f a.ldif'], silent: ['ldapadd -x -W -f a1.ldif'] },
  ldapmodify: { found: ['ldapmodify -w{} -f a.ldif'], silent: ['ldapmodify -Y EXTERNAL -f a1.ldif'] },
  ldapdelete: { found: ['ldapdelete -w {} cn=x'], silent: ['ldapdelete -y /run/pw1 cn=x2'] },
  ldapwhoami: { found: ['ldapwhoami -w {}'], silent: ['ldapwhoami -Y EXTERNAL1'] },
  ldappasswd: { found: ['ldappasswd -x -s {} cn=app'], silent: ['ldappasswd -S cn=app1'] },
  lftp: { found: ['lftp -u deploy,{} ftp.corp.io'], silent: ['lftp -u "$FTP_USER,$FTP_PASS" host1', 'lftp -u anonymous1, host'] },
  smbclient: { found: ['smbclient //fs/share -U "corp\\\\svc%{}"'], silent: ['smbclient -U guest% //x/y1', 'smbclient -U corp%$PW'] },
  rpcclient: { found: ['rpcclient -U app%{} fs'], silent: ['rpcclient -U app1 fs2'] },
  winexe: { found: ['winexe -U corp/svc%{} //h cmd'], silent: ['winexe -A auth1.txt //h cmd'] },
  'gh secret set': {
    found: ['gh secret set DEPLOY --body "{}"', 'gh secret set DEPLOY -b{}'],
    silent: ['gh secret set DEPLOY1 --body "$TOKEN"', 'gh secret set DEPLOY < token1.txt'],
  },
  rabbitmqctl: {
    found: ['rabbitmqctl add_user app {}', 'rabbitmqctl change_password guest {}'],
    silent: ['rabbitmqctl add_user app $PW', 'rabbitmqctl add_user deploy2024x', 'rabbitmqctl set_permissions -p vhost1 app1'],
  },
  nmcli: { found: ['nmcli dev wifi connect corp password {}'], silent: ['nmcli dev wifi connect corp1 password "$WIFI"'] },
  mysqladmin: { found: ['mysqladmin -u root password {}'], silent: ['mysqladmin -u root password "$NEW_PW"', 'mysqladmin ping -h db1'] },
  signtool: { found: ['signtool sign /f c.pfx /p {} a.exe'], silent: ['signtool sign /fd sha256 /p %PW% a1.exe'] },
  schtasks: { found: ['schtasks /create /ru svc /rp {} /tn x'], silent: ['schtasks /create /ru SYSTEM /tn Backup1'] },
  psexec: { found: ['psexec \\\\h -u svc -p {} cmd'], silent: ['psexec \\\\h1 -u svc -p %PW% cmd2'] },
  psexec64: { found: ['psexec64 -u svc -p {} cmd'], silent: ['psexec64 -s cmd1'] },
  'net user': { found: ['net user deploy {} /add'], silent: ['net user deploy * /add', 'net user growth2023 rose'] },
  'net use': {
    found: ['net use Z: \\\\fs\\share /user:corp\\svc {}'],
    silent: [
      'net use Z: \\\\fs1\\share2 /persistent:yes',
      'net use Z: \\\\fs1\\x /user:svc %PW%',
      'net use Z: \\\\10.0.0.5\\Backup2024$ /user:svc',
    ],
  },
  useradd: { found: ['useradd -m -p "{}" deploy'], silent: ['useradd -r -u 1001 app1', 'useradd -m -p "$(openssl passwd -1 $PW)" deploy'] },
  usermod: { found: ['usermod --password {} deploy'], silent: ["usermod -p '*' root1", 'usermod -aG docker app1'] },
  'nuget push': { found: ['nuget push a.nupkg {} -Source x'], silent: ['nuget push Corp1.Lib2.nupkg -Source https://x -ApiKey $KEY'] },
  'nuget setapikey': { found: ['nuget setapikey {} -Source x'], silent: ['nuget setapikey %KEY% -Source x1'] },
  twine: { found: ['twine upload -u corp -p {} dist/*'], silent: ['twine upload -r pypi1 -u __token__ -p $TOKEN dist/*'] },
  'composer config': {
    found: ['composer config http-basic.repo.corp user {}'],
    silent: [
      'composer config platform.php 8.2.0',
      'composer config http-basic.repo.corp user2024x',
      'composer config http-basic.repo.corp $USER $PASS',
    ],
  },
};

const commands = commandRules.flatMap((rule) => rule.command.split(','));

describe('every command of the table is called here', () => {
  it('of which there are many, each with a call that is found and one that is not', () => {
    expect(commands.length).toBeGreaterThan(30);
    expect(Object.keys(examples).toSorted()).toEqual(commands.toSorted());
  });

  it.each(Object.entries(examples))('%s', (_, { found, silent }) => {
    expect(found.length * silent.length).toBeGreaterThan(0);
    for (const call of found) expect(valuesOf('ci/run.sh', call), call).toEqual([made]);
    for (const call of silent) expect(linesOf('ci/run.sh', `${call}\n`), call).toEqual([]);
  });

  it('in whatever file it is called', () => {
    expect(valuesOf('.github/workflows/a.yml', 'jobs:\n  a:\n    steps:\n      - run: zip -P {} out.zip dist')).toEqual([made]);
    expect(valuesOf('a.py', 'os.system("zip -P {} out.zip dist")')).toEqual([made]);
    expect(valuesOf('package.json', '{"scripts": {"pack": "zip -P \\"{}\\" out.zip dist"}}')).toEqual([made]);
  });
});

describe('every command that reads a password from a pipe', () => {
  it.each(pipeReaders)('%s', (reader) => {
    const call = reader.startsWith('--') ? `login ${reader}` : reader;
    expect(valuesOf('ci/run.sh', `echo "{}" | ${call}`)).toEqual([made]);
    expect(valuesOf('ci/run.sh', `printf '{}' | ${call} app`)).toEqual([made]);
    expect(valuesOf('ci/run.sh', `${call} <<< "{}"`)).toEqual([made]);
    expect(linesOf('ci/run.sh', `echo "$PASSWORD" | ${call}\n${call} < file1.txt\n${call} <<< "$PW"\necho done1 > log2\n`)).toEqual([]);
  });

  it('that is asked for twice', () => {
    expect(valuesOf('ci/run.sh', 'echo -e "{}\\n{}" | passwd deploy')).toEqual([made]);
  });

  it('for the users of a list', () => {
    expect(valuesOf('cloud-init.yml', 'chpasswd:\n  list: |\n    root:{}\n    app:{}')).toEqual([made, made]);
    expect(valuesOf('init.sh', 'chpasswd <<EOF\nroot:{}\nEOF')).toEqual([made]);
    expect(linesOf('cloud-init.yml', 'chpasswd:\n  expire: false\n  list: |\n    root:${root_password}\n    app:RANDOM\n')).toEqual([]);
  });
});

describe('other commands', () => {
  it.each([
    ['curl -u "{}:" https://api.corp/v1', 'curl -u "$TOKEN:" https://a.b\ncurl -u admin: https://a.b\ncurl --user-agent Mozilla5: x'],
    ['http -a admin:{} https://x', 'http -a "$USER:$PASS" https://x'],
    ['send "{}\\r"', 'send "yes\\r"\nsend "$password1\\r"\nsend -- "exit\\r"'],
    ['keytool -importkeystore -deststorepass {} -srckeystore a', 'keytool -importkeystore -deststorepass $PW -srckeystore a1'],
    ['mvn sonar:sonar -Dsonar.login={}', 'mvn -Dsonar.login=$SONAR_TOKEN sonar:sonar'],
  ])('%s', (found, silent) => {
    expect(valuesOf('ci/run.sh', found)).toEqual([made]);
    expect(linesOf('ci/run.sh', `${silent}\n`)).toEqual([]);
  });
});
