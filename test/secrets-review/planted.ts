import { expandFakes, fake } from '../secrets/fakes.ts';

/** Values that no output may show, and the files that hold them, of the commit before head and of head. */
export interface Planted {
  readonly values: ReadonlyMap<string, string>;
  readonly base: Readonly<Record<string, string>>;
  readonly earlier: Readonly<Record<string, string>>;
  readonly head: Readonly<Record<string, string>>;
}

/** One value for each kind of place, so that a leak tells where it comes from. */
export function plant(): Planted {
  const values = new Map<string, string>();
  const words = [
    'Harvest-moon7',
    'Granite_wall12',
    'Thunderbird88!',
    'Cinnamon-roll3',
    'Waterfall!2019',
    'Pineapple_tree5',
    'Lighthouse-keeper4',
    'Sandcastle#99',
  ];
  const put = (place: string, value: string): string => {
    values.set(place, value);
    return value;
  };
  const token = (place: string): string => put(place, fake('github-token', 100 + values.size));
  const password = (place: string): string => put(place, fake('password', 200 + values.size));
  /** Of letters and digits alone: only its place says that it is a password. */
  const plain = (place: string): string => put(place, fake('git-sha', 400 + values.size).slice(0, 24));
  /** A word and a year: only its place says that it is a password. */
  const weak = (place: string): string => put(place, words.shift() ?? 'too few words');
  const keyLines = (place: string, text: string): string => {
    for (const [index, line] of text.split('\n').slice(1, -1).entries()) values.set(`${place}, line ${index}`, line);
    return text;
  };

  const head: Record<string, string> = {};
  head['main.tf'] = `
variable "broker_password" {
  default = "${weak('default of a variable')}"
}
resource "aws_db_instance" "a" {
  username = "admin"
  password = "${weak('attribute')}"
  tags = { note = "${token('tag beside an attribute')}" }
}
resource "aws_mq_broker" "b" {
  user {
    username = "x"
    password = var.broker_password
  }
}
resource "aws_rds_cluster" "c" {
  master_password = "${password('a part of a template')}-\${var.suffix}"
}
variable "suffix" {}
resource "aws_lambda_function" "f" {
  environment {
    variables = {
      DB_PASSWORD = "${password('environment')}"
      URL         = "postgres://app:${password('connection string')}@db.internal.corp/x"
    }
  }
}
resource "aws_instance" "i" {
  user_data_base64 = base64encode("export TOKEN=${token('user data, encoded by a function')}")
}
resource "aws_instance" "j" {
  user_data = "${Buffer.from(`#!/bin/sh\nexport TOKEN=${token('user data, encoded in the code')}\n`).toString('base64')}"
}
resource "aws_security_group" "g" {
  # ${token('comment above the line of another finding')}
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"] # ${token('the line of another finding')}
  }
}
resource "aws_security_group" "h" {
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"] # zip -P ${plain('a command on the line of another finding')} a.zip
  }
}
resource "aws_instance" "m" {
  metadata_options { http_tokens = "optional" } # ${token('the line of a finding with a fix')}
}
resource "aws_security_group" "k" {
  for_each = { "${token('key of a for_each')}" = 1 }
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
resource "aws_s3_bucket" "${token('label of a resource')}" {}
module "m" {
  source = "git::https://x:${token('source of a module')}@git.corp/m.git"
}
resource "aws_iam_policy" "p" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "*", Resource = "*", Sid = "${token('inside a policy document')}" }] })
}
`;
  head['expressions.tf'] = `
variable "cidr" {}
resource "aws_security_group" "u" {
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = [nosuchfunction("${token('an argument in an unresolved expression')}", var.cidr)]
  }
}
`;
  head['broken.tf'] = `resource "aws_instance" "x" {\n  user_data = "${token('code that cannot be parsed')}\n`;
  head['broken.yaml'] = `Resources:\n  A:\n    Type: AWS::S3::Bucket\n    Properties: {"${token('YAML that cannot be parsed')}: [\n`;
  head['stack.yaml'] = `
Parameters:
  Password: { Type: String, NoEcho: true, Default: "${weak('default of a parameter')}" }
Resources:
  Database:
    Type: AWS::RDS::DBInstance
    Properties: { MasterUserPassword: !Ref Password }
  Function:
    Type: AWS::Lambda::Function
    Properties: { Environment: { Variables: { API_TOKEN: "${token('environment of a template')}" } } }
`;
  head['.env'] = `STAGE=prod\nDB_PASSWORD=${weak('environment file')}\nTOKEN=${token('environment file, token')}\n`;
  head['prod.tfvars'] = `region = "a"\ndb_password = "${weak('variables file')}"\n`;
  head['Dockerfile'] = `FROM alpine\nENV DB_PASSWORD=${weak('Dockerfile')} B=${token('Dockerfile, token')}\n`;
  head['app.py'] = `a = "${Buffer.from(`x: ${token('encoded in code')}`).toString('base64')}"  # gitleaks:allow\n`;
  head['allowed.py'] =
    `b = "${token('line with an allow comment')}"  # phasegate:allow secret-vendor-token like ${token('reason of a suppression')}\n`;
  head['key.pem'] = `${keyLines('private key', expandFakes('{{fake:private-key#7}}'))}\n`;
  head['aws.ini'] =
    `aws_access_key_id = ${fake('aws-access-key', 300)}\naws_secret_access_key = ${put('secret key', fake('aws-secret-key', 301))}\n`;
  head['.github/workflows/a.yml'] =
    `jobs:\n  a:\n    steps:\n      - run: |\n          echo "\${{ secrets.A }}" ${token('line of a workflow')}\n`;
  head['terraform.tfstate'] = `{"version": 4, "resources": [{"instances": [{"attributes": {"password": "${weak('state file')}"}}]}]}\n`;
  Object.assign(head, withoutNames(plain, put));
  head['custom.txt'] = `x acme_${put('own pattern', 'q7w3k9z1m5n8')} y\n`;
  const earlier = { ...head, 'gone.sh': `export TOKEN=${token('earlier commit')}\necho "${weak('beside it in an earlier commit')}"\n` };
  const base = {
    'main.tf': 'variable "suffix" {}\n',
    'old.tf': `resource "aws_db_instance" "old" {\n  password = "${weak('base, removed on head')}"\n}\n`,
    '.github/phasegate.yml': 'secrets:\n  patterns:\n    - {id: acme-token, pattern: "acme_([a-z0-9]{12})"}\n',
    '.github/workflows/a.yml': 'jobs: {}\n',
  };
  // A name that says nothing and a value that is a word: nobody can know, so it is no leak.
  values.delete('beside it in an earlier commit');
  return { values, base, earlier, head: { ...head, '.github/phasegate.yml': base['.github/phasegate.yml'] } };
}

type Put = (place: string, value: string) => string;

/** Values that no name stands beside. */
function withoutNames(plain: (place: string) => string, put: Put): Readonly<Record<string, string>> {
  return {
    'ci/run.sh': `zip -P ${plain('argument of a command')} a.zip\necho "${plain('written into a pipe')}" | docker login --password-stdin\n`,
    'login.go': `package a\nfunc f() { r.SetBasicAuth("app", "${plain('argument of a call')}") }\n`,
    'users.csv': `id,password\n1,${plain('column of a sheet')}\n`,
    'charts/values.yaml': `secrets:\n  stripe: ${plain('mapping of secrets')}\n`,
    'snmpd.conf': `rocommunity ${plain('known place')} 192.0.2.0/24\n`,
    'wallet.env': `MNEMONIC="${put('words of a wallet', 'ribbon casual velvet orbit mango siren hollow gadget timber fossil lunar quartz')}"\n`,
  };
}

/** Eight characters of a value, beyond what a redaction shows, are a leak. */
const windowChars = 8;

/** The places of all values that this text shows, plain or encoded. */
export function leaksIn(text: string, values: ReadonlyMap<string, string>): string[] {
  const shown = windowsIn(text, values);
  const leaks: string[] = [];
  for (const [place, value] of values) {
    const form = formsOf(value).find(([, encoded]) => windowsOf(encoded).some((window) => shown.has(window)));
    if (form !== undefined) leaks.push(`${place} (${form[0]})`);
  }
  return leaks;
}

/** Of all parts of the values, those that stand in the text: it is read once, since there are some ten thousand of them. */
function windowsIn(text: string, values: ReadonlyMap<string, string>): ReadonlySet<string> {
  const wanted = new Set([...values.values()].flatMap((value) => formsOf(value).flatMap(([, encoded]) => windowsOf(encoded))));
  const shown = new Set<string>();
  for (let start = 0; start + windowChars <= text.length; start += 1) {
    const window = text.slice(start, start + windowChars);
    if (wanted.has(window)) shown.add(window);
  }
  return shown;
}

function windowsOf(value: string): string[] {
  return Array.from({ length: Math.max(0, value.length - windowChars + 1) }, (_, start) => value.slice(start, start + windowChars));
}

function formsOf(value: string): readonly (readonly [string, string])[] {
  const base64 = [0, 1, 2].map((offset) => {
    const text = Buffer.from('x'.repeat(offset) + value).toString('base64');
    // The characters at both ends depend on what stands around.
    return [`base64 at ${offset}`, text.slice(offset === 0 ? 0 : 4, -4)] as const;
  });
  const hex = Buffer.from(value).toString('hex');
  return [
    ['plain', value],
    ['JSON', JSON.stringify(value).slice(1, -1)],
    ['percent', encodeURIComponent(value)],
    ['hex', hex],
    ['HEX', hex.toUpperCase()],
    ...base64,
  ];
}
