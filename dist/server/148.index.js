export const id = 148;
export const ids = [148];
export const modules = {

/***/ 80148:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  backupPlanPresent: () => (/* reexport */ backupPlanPresent),
  dynamodbPitrOff: () => (/* reexport */ dynamodbPitrOff)
});

// EXTERNAL MODULE: ./build/model/fact.js
var model_fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/model/evaluated-code.js
var evaluated_code = __webpack_require__(2261);
// EXTERNAL MODULE: ./build/model/provider-place.js
var provider_place = __webpack_require__(37199);
// EXTERNAL MODULE: ./build/model/scope.js
var model_scope = __webpack_require__(48310);
// EXTERNAL MODULE: ./build/core/value.js
var core_value = __webpack_require__(29207);
// EXTERNAL MODULE: ./build/model/binding.js
var binding = __webpack_require__(91335);
;// CONCATENATED MODULE: ./build/model/storage/backup-selection.js



/** What AWS Backup can copy, with the service of its ARN. https://docs.aws.amazon.com/aws-backup/latest/devguide/backup-feature-availability.html */
const backedUp = new Map([
    ['aws_db_instance', 'rds'],
    ['aws_rds_cluster', 'rds'],
    ['aws_docdb_cluster', 'rds'],
    ['aws_neptune_cluster', 'rds'],
    ['aws_dynamodb_table', 'dynamodb'],
    ['aws_ebs_volume', 'ec2'],
    ['aws_efs_file_system', 'elasticfilesystem'],
    ['aws_s3_bucket', 's3'],
    ['AWS::RDS::DBInstance', 'rds'],
    ['AWS::RDS::DBCluster', 'rds'],
    ['AWS::DocDB::DBCluster', 'rds'],
    ['AWS::Neptune::DBCluster', 'rds'],
    ['AWS::DynamoDB::Table', 'dynamodb'],
    ['AWS::EC2::Volume', 'ec2'],
    ['AWS::EFS::FileSystem', 'elasticfilesystem'],
    ['AWS::S3::Bucket', 's3'],
]);
/** Does a selection of a backup plan name this store, by ARN or by tag? `unknown` when an expression decides. */
function selects(selection, store) {
    const body = (0,model_fact/* attribute */.lt)(selection.attributes, 'BackupSelection') ?? selection.attributes;
    const named = (0,model_fact/* members */.ol)((0,model_fact/* firstAttribute */.Z9)(body, ['resources', 'Resources']));
    const answers = named.items.map((item) => names(item, store));
    if (answers.includes('yes') || tagsOf(body).some((tag) => bears(store, tag)))
        return 'yes';
    return named.unknown !== undefined || answers.includes('unknown') ? 'unknown' : 'no';
}
function names(item, store) {
    const text = (0,core_value/* scalarText */.ws)(item);
    if (text === '*')
        return 'yes';
    const [, service, rest] = /^arn:[^:]*:([^:]*):[^:]*:[^:]*:(.*)$/u.exec(text ?? '') ?? [];
    if (service === backedUp.get(store.type) && rest !== undefined && /^(?:[\w-]+[:/])?\*$/u.test(rest))
        return 'yes';
    return (0,binding/* binds */.fO)(item, store, [(0,model_fact/* firstAttribute */.Z9)(store.attributes, ['arn', 'Arn'])]);
}
function tagsOf(body) {
    const plain = (0,model_fact/* blocks */.Bv)((0,model_fact/* firstAttribute */.Z9)(body, ['selection_tag', 'ListOfTags'])).items;
    const conditions = (0,model_fact/* attribute */.lt)(body, 'condition') ?? (0,model_fact/* attribute */.lt)(body, 'Conditions');
    const equal = (0,model_fact/* blocks */.Bv)((0,model_fact/* firstAttribute */.Z9)(conditions, ['string_equals', 'StringEquals'])).items;
    return [...plain, ...equal].flatMap((one) => {
        const key = (0,model_fact/* readText */.yR)((0,model_fact/* firstAttribute */.Z9)(one, ['key', 'ConditionKey']));
        const value = (0,model_fact/* readText */.yR)((0,model_fact/* firstAttribute */.Z9)(one, ['value', 'ConditionValue']));
        return key.kind === 'known' && value.kind === 'known' ? [{ key: key.value.replace('aws:ResourceTag/', ''), value: value.value }] : [];
    });
}
function bears({ attributes }, { key, value }) {
    const tags = (0,model_fact/* firstAttribute */.Z9)(attributes, ['tags', 'Tags', 'FileSystemTags']);
    if (tags?.kind === 'map')
        return (0,core_value/* scalarText */.ws)(tags.entries.get(key) ?? { kind: 'null', origin: tags.origin }) === value;
    return (0,model_fact/* blocks */.Bv)(tags).items.some((tag) => textAt(tag, 'Key') === key && textAt(tag, 'Value') === value);
}
function textAt(from, name) {
    const fact = (0,model_fact/* readText */.yR)((0,model_fact/* attribute */.lt)(from, name));
    return fact.kind === 'known' ? fact.value : undefined;
}

// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
;// CONCATENATED MODULE: ./build/policies/backup/backup-plan-present.js






const lifecycles = ['aws_dlm_lifecycle_policy', 'AWS::DLM::LifecyclePolicy'];
const backupPlanPresent = (0,define_policy/* defineEvidence */.xZ)({
    id: 'backup-plan-present',
    control: 'backups',
    severity: 'info',
    on: 'resource',
    types: ['aws_backup_selection', 'AWS::Backup::BackupSelection', ...lifecycles],
    dialects: ['terraform', 'cloudformation'],
    title: 'A plan makes backups of what is declared',
    why: 'Backups that somebody makes by hand are those of last year. A plan that selects by tag takes along what is added later.',
    remedy: 'Declare a backup plan with a selection that reaches your stores, by tag rather than by name.',
    limits: [
        'Of conditions of a selection those on equal tags are read.',
        'That a backup can be restored is shown by restoring it, not by code.',
    ],
    covers: { checkov: ['CKV2_AWS_8', 'CKV2_AWS_9', 'CKV2_AWS_18'], securityHub: ['RDS.26', 'DynamoDB.4', 'EC2.28', 'EFS.2'] },
    *evaluate({ address, resource }, model) {
        const scope = (0,model_scope/* accountScope */.i4)(resource);
        const trace = (0,define_policy/* declaredAt */.kK)(resource);
        if (lifecycles.includes(resource.type)) {
            yield { claim: 'evidence', scope: `snapshots: ${scope}`, extent: `snapshots by ${address}`, trace, ...(0,provider_place/* standsAt */.T7)(resource, model) };
            return;
        }
        const { reached, perhaps, all } = reachOf(resource, model);
        if (reached > 0 || all === 0) {
            const extent = all === 0 ? `backups by ${address}` : `backups by ${address} of ${reached} of ${all} stores`;
            yield { claim: 'evidence', scope: `backups: ${scope}`, extent, trace, ...(0,provider_place/* standsAt */.T7)(resource, model) };
        }
        else if (perhaps !== undefined) {
            yield { claim: 'unresolved', aspect: 'selection', unknown: perhaps, message: `which stores ${address} selects` };
        }
    },
    lost: ({ extent }) => `The ${extent} are gone, and nothing in the code takes their place.`,
});
/** Stores of the root that the selection names, and all that it could. */
function reachOf(selection, model) {
    const all = (0,evaluated_code/* managed */.Y)(model, ...backedUp.keys()).filter(({ root }) => root === selection.root);
    const answers = all.map((store) => selects(selection, store));
    const open = answers.includes('unknown') ? unknownIn(selection) : undefined;
    return { all: all.length, reached: answers.filter((answer) => answer === 'yes').length, perhaps: open };
}
function unknownIn({ attributes }) {
    const { items, unknown } = (0,model_fact/* members */.ol)((0,model_fact/* firstAttribute */.Z9)((0,model_fact/* attribute */.lt)(attributes, 'BackupSelection') ?? attributes, ['resources', 'Resources']));
    return unknown ?? items.flatMap((item) => (0,model_fact/* unknownPart */.QH)(item) ?? [])[0];
}

// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
// EXTERNAL MODULE: ./build/policies/forms/protection.js + 4 modules
var protection = __webpack_require__(1686);
;// CONCATENATED MODULE: ./build/policies/backup/dynamodb-pitr-off.js


const what = 'point-in-time recovery';
const lacks = 'cannot be brought back to a point in time';
const recovery = 'PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled';
const dynamodbPitrOff = (0,protection/* defineProtection */.tW)({
    id: 'dynamodb-pitr-off',
    control: 'backups',
    severity: 'medium',
    title: 'Table cannot be brought back to a point in time',
    why: 'What a faulty release overwrites, or somebody deletes, is gone. With point-in-time recovery the table of a second ago is there for 35 days.',
    remedy: 'Turn point-in-time recovery on.',
    limits: ['Backups of AWS Backup are not counted.'],
    covers: {
        checkov: ['CKV_AWS_28', 'CKV_AWS_165'],
        trivy: ['AVD-AWS-0024'],
        kics: ['DynamoDB Table Point In Time Recovery Disabled'],
        securityHub: ['DynamoDB.2'],
    },
    rows: [
        {
            what,
            terraform: { aws_dynamodb_table: 'point_in_time_recovery.enabled' },
            cloudformation: { 'AWS::DynamoDB::Table': recovery },
            order: order/* onOff */.Ro,
            byDefault: false,
            wanted: true,
            lacks,
            fix: 'block',
        },
        {
            what,
            terraform: { aws_dynamodb_table_replica: 'point_in_time_recovery' },
            cloudformation: { 'AWS::DynamoDB::GlobalTable': `Replicas[].${recovery}` },
            order: order/* onOff */.Ro,
            byDefault: false,
            wanted: true,
            lacks,
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/chunks/backup.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.




/***/ })

};
