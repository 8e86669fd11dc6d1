import type { Action } from '../actions/action-table.ts';

/**
 * What an action does to resources that its policy does not name. `permissions`: hands out access. `credentials`: returns secrets, or what
 * opens something else. `data`: reads what others keep there.
 * `write`: takes data, protection or control from others. `none`: describes, lists, tags, makes something new, or is daily work.
 */
export type Harm = 'permissions' | 'credentials' | 'data' | 'write' | 'none';

/** From the least to the most dangerous. */
export const harms: readonly Harm[] = ['none', 'write', 'data', 'credentials', 'permissions'];

/** Answers that are a secret, or code and settings in which secrets are kept. */
const credentialReads: readonly string[] = [
  'cognito-identity:getcredentialsforidentity',
  'cognito-identity:getopenidtoken*',
  'lambda:getfunction',
  'rds-db:connect',
  'redshift:getclustercredentials*',
  'redshift-serverless:getcredentials',
  'secretsmanager:batchgetsecretvalue',
  'secretsmanager:getsecretvalue',
  'ssm:getparameter',
  'ssm:getparameterhistory',
  'ssm:getparameters',
  'ssm:getparametersbypath',
  'sso:getrolecredentials',
];
/** Reads that return contents, not descriptions, in lower case; `*` at the end for a family. From the service authorization reference. */
const dataReads: readonly string[] = [
  'aoss:apiaccessall',
  'appconfig:getlatestconfiguration',
  'cassandra:select',
  'codeartifact:getpackageversionasset',
  'codeartifact:readfromrepository',
  'codecommit:getblob',
  'codecommit:getfile',
  'codecommit:getfolder',
  'codecommit:gitpull',
  'dynamodb:batchgetitem',
  'dynamodb:getitem',
  'dynamodb:getrecords',
  'dynamodb:partiqlselect',
  'dynamodb:query',
  'dynamodb:scan',
  'ebs:getsnapshotblock',
  'es:eshttpget',
  'es:eshttppost',
  'glacier:getjoboutput',
  'kafka-cluster:readdata',
  'kinesis:getrecords',
  'kinesis:subscribetoshard',
  'kinesisvideo:getmedia*',
  'kms:decrypt',
  'kms:generatedatakey*',
  'kms:reencryptfrom',
  'logs:unmask',
  'mediastore:getobject',
  'neptune-db:readdataviaquery',
  'rds-data:executestatement',
  'rds:downloadcompletedblogfile',
  'rds:downloaddblogfileportion',
  'redshift-data:getstatementresult*',
  's3-object-lambda:getobject*',
  's3:getobject',
  's3:getobjecttorrent',
  's3:getobjectversion',
  's3:getobjectversiontorrent',
  'sqs:receivemessage',
  'timestream:select',
  'workmail:getmessage*',
];
/** Writes that hand out access or credentials, although the service authorization reference calls them plain writes. */
const handsOut: readonly string[] = [
  'ec2:modifyimageattribute',
  'iam:addrole*',
  'iam:addusertogroup',
  'iam:createaccesskey',
  'iam:createloginprofile',
  'iam:createservicespecificcredential',
  'iam:resetservicespecificcredential',
  'iam:update*',
  'iam:uploads*',
  'iam:deactivatemfadevice',
  'iam:deletevirtualmfadevice',
  'rds:modifydbsnapshotattribute',
  'rds:modifydbclustersnapshotattribute',
];
/**
 * Writes by which others lose what they keep, what watches over it, or control of what runs there. What a deployment or an autoscaler does
 * all day (make and end instances, attach volumes, open ports of its group, put records and metrics) is not among them, although its
 * resources could be named.
 */
const graveWrites: readonly string[] = [
  'cloudtrail:delete*',
  'cloudtrail:puteventselectors',
  'cloudtrail:stoplogging',
  'cloudtrail:updatetrail',
  'codecommit:gitpush',
  'config:stopconfigurationrecorder',
  'dynamodb:batchwriteitem',
  'dynamodb:delete*',
  'dynamodb:partiqlupdate',
  'dynamodb:partiqldelete',
  'dynamodb:putitem',
  'dynamodb:updateitem',
  'ec2:deleteflowlogs',
  'ecs:executecommand',
  'es:eshttpdelete',
  'es:eshttpput',
  'es:deletedomain',
  'guardduty:delete*',
  'guardduty:disassociate*',
  'guardduty:updatedetector',
  'kms:cancelkeydeletion',
  'kms:disable*',
  'kms:schedulekeydeletion',
  'lambda:updatefunction*',
  'logs:deleteloggroup',
  'organizations:removeaccountfromorganization',
  's3:deletebucket*',
  's3:deleteobject*',
  's3:putbucket*',
  's3:putencryptionconfiguration',
  's3:putlifecycleconfiguration',
  's3:putobject*',
  's3:putreplicationconfiguration',
  's3:restoreobject',
  'secretsmanager:deletesecret',
  'secretsmanager:putsecretvalue',
  'secretsmanager:updatesecret*',
  'sqs:delete*',
  'sqs:purgequeue',
  'sqs:sendmessage',
  'ssm:deleteparameter*',
  'ssm:putparameter',
  'ssm:sendcommand',
  'ssm:startautomationexecution',
  'ssm:startsession',
];
/** Permissions that reach no contents and no access of others. */
const harmless: readonly string[] = [
  'ec2:createnetworkinterfacepermission',
  'ec2:deletenetworkinterfacepermission',
  'ec2:attachresourcestoplacementgroup',
  'ec2:detachresourcesfromplacementgroup',
  'iam:createservicelinkedrole',
  'iam:deleteservicelinkedrole',
  'apigateway:createaccessassociation',
  'apigateway:rejectaccessassociation',
  'apigateway:setwebacl',
  'appsync:setwebacl',
  'cloudformation:setstackpolicy',
  'ds:accessdsdata',
];

const known = new WeakMap<Action, Harm>();

export function harmOf(action: Action): Harm {
  const harm = known.get(action) ?? findHarm(action);
  known.set(action, harm);
  return harm;
}

function findHarm({ key, level }: Action): Harm {
  if (isAmong(harmless, key)) return 'none';
  if (isAmong(credentialReads, key)) return 'credentials';
  if (isAmong(dataReads, key)) return 'data';
  if (isAmong(handsOut, key) || (level === 'permissions' && !isReading(key))) return 'permissions';
  return isAmong(graveWrites, key) ? 'write' : 'none';
}

/** The worst that any of the actions does. */
export function worstOf(actions: readonly Action[]): Harm {
  const found = new Set(actions.map(harmOf));
  return harms.findLast((harm) => found.has(harm)) ?? 'none';
}

function isAmong(names: readonly string[], key: string): boolean {
  return names.some((name) => (name.endsWith('*') ? key.startsWith(name.slice(0, -1)) : key === name));
}

/** The reference counts some lookups as management of permissions, and everything that lets a service deliver its logs. */
function isReading(key: string): boolean {
  return /:(?:get|list|describe|batchget|search|allowvendedlogdelivery|view|use)/u.test(key);
}
