/** Commands of the AWS command line, as scripts, provisioners and pipelines have them; each is linear in the length of the text. */

/** Between `aws` and the operation: options, and the name of the service. */
const lead = String.raw`\baws[ \t](?:[^\n#]{0,80}[ \t])?`;

/** Permissions and who has them. */
const permissions = [
  'authorize-security-group-[a-z]+',
  'revoke-security-group-egress',
  'create-security-group',
  'modify-security-group-rules',
  '(?:put|attach|delete|detach|create|set)-[a-z-]{0,40}policy[a-z-]{0,20}',
  '(?:put|delete)-(?:bucket-[a-z-]+|public-access-block|object-acl|account-setting[a-z-]*)',
  '(?:add|remove)-(?:permission|user-to-group|role-to-instance-profile|layer-version-permission)',
  'create-(?:user|access-key|login-profile|role|group|service-specific-credential|grant|account-assignment|access-entry|function-url-config)',
  'update-(?:assume-role-policy|role|login-profile|access-key|account-password-policy)',
  '(?:associate|replace)-iam-instance-profile[a-z-]*',
  'modify-(?:instance-metadata-options|db-(?:instance|cluster)|[a-z-]{0,40}snapshot-attribute|image-attribute|subnet-attribute|cluster[a-z-]*)',
  'update-cluster-config',
];

/** Protections, and what an estate cannot do without. */
const protections = [
  'stop-(?:logging|configuration-recorder)',
  'disable-[a-z-]+',
  'deactivate-mfa-device',
  'disassociate-web-acl',
  'schedule-key-deletion',
  'delete-(?:trail|detector|flow-logs|configuration-recorder|delivery-channel|config-rule|log-group|stack|stack-set|stack-instances|web-acl|analyzer|backup-[a-z-]+|recovery-point|snapshot|db-[a-z-]+|table|bucket|key|organization[a-z-]*)',
];

/** Lets somebody do more, or takes a protection away. */
export const protectionCommand = new RegExp(`${lead}(?:(?:${[...permissions, ...protections].join('|')})\\b|s3[ \\t]{1,9}rb\\b)`, 'u');

/** Lets everybody read what is copied or made: `aws s3 cp … --acl public-read`, `--grants read=uri=…/AllUsers`, `s3cmd … --acl-public`. */
export const publishingOption =
  /--(?:acl(?:[ \t]{1,9}|=)["']?(?:public-read|authenticated-read)\b|acl-public\b|grants?(?:-[a-z-]{1,20})?[ \t=][^\n#]{0,200}\/global\/A(?:ll|uthenticated)Users\b)/u;

/** Whatever is no question: it changes something in AWS. */
export const changingCommand =
  /\baws[ \t]{1,9}(?:-[a-z-]{1,41}(?:[ =][^\s-]\S{0,200})?[ \t]{1,9}){0,9}(?:s3[ \t]{1,9}(?:rb|mb|rm|sync|cp|mv)\b|cloudformation[ \t]{1,9}(?:deploy|package)\b|[a-z][a-z0-9-]{1,40}[ \t]{1,9}(?:-[a-z-]{1,41}(?:[ =][^\s-]\S{0,200})?[ \t]{1,9}){0,9}(?:accept|add|allocate|apply|associate|attach|authorize|cancel|change|copy|create|deactivate|delete|deploy|deregister|detach|disable|disassociate|enable|execute|grant|import|invoke|modify|publish|put|reboot|register|reject|release|remove|replace|reset|restore|revoke|rotate|run|schedule|send|set|start|stop|subscribe|tag|terminate|unsubscribe|untag|update)-[a-z-]{1,60})/u;

/** Runs whatever an address answers with: `curl … | sh`, `bash -c "$(curl …)"`, `bash <(curl …)`. */
export const fetchedProgram =
  /\b(?:curl|wget)\b[^|\n]{0,500}\|[ \t]{0,9}(?:sudo[ \t]{1,9})?(?:ba|z|da)?sh\b|\b(?:ba|z|da)?sh\b[ \t]{1,9}[^|;\n]{0,20}(?:<\(|\$\()[ \t]{0,9}(?:curl|wget)\b/u;
