export const id = 7113;
export const ids = [7113];
export const modules = {

/***/ 87113:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  emrUnencrypted: () => (/* reexport */ emrUnencrypted)
});

// EXTERNAL MODULE: ./build/model/embedded-document.js
var embedded_document = __webpack_require__(34250);
// EXTERNAL MODULE: ./build/model/fact.js
var fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
;// CONCATENATED MODULE: ./build/policies/emr/emr-unencrypted.js



const clusters = ['aws_emr_cluster', 'AWS::EMR::Cluster'];
/** What decides, of an encryption. */
const judged = ['EnableAtRestEncryption', 'EnableInTransitEncryption', 'AtRestEncryptionConfiguration'];
const emrUnencrypted = (0,define_policy/* defineViolation */.z$)({
    id: 'emr-unencrypted',
    control: 'data-encryption-at-rest',
    severity: 'low',
    on: 'resource',
    types: [...clusters, 'aws_emr_security_configuration', 'AWS::EMR::SecurityConfiguration'],
    dialects: ['terraform', 'cloudformation'],
    title: 'EMR keeps or moves data unencrypted',
    why: 'A cluster copies what it works on to its disks, and sends parts of it from node to node: both hold what the stores behind it protect.',
    remedy: 'Give the cluster a security configuration that turns encryption at rest, of local disks and in transit on.',
    limits: [
        'A cluster that names a configuration is judged by that, where the code declares it.',
        'Certificates for the encryption in transit are not looked at.',
    ],
    covers: {
        securityHub: ['EMR.3', 'EMR.4'],
        checkov: ['CKV_AWS_349', 'CKV2_AWS_55', 'CKV_AWS_171', 'CKV_AWS_350', 'CKV_AWS_351'],
        trivy: ['AVD-AWS-0137', 'AVD-AWS-0138', 'AVD-AWS-0139'],
        kics: ['EMR Security Configuration Encryption Disabled', 'EMR Cluster Without Security Configuration'],
    },
    *evaluate(subject) {
        const { attributes, type } = subject.resource;
        if (clusters.includes(type)) {
            const named = (0,fact/* firstAttribute */.Z9)(attributes, ['security_configuration', 'SecurityConfiguration']);
            if (named === undefined)
                yield violation(subject, 'security configuration', 'has no security configuration, so it encrypts nothing');
            return;
        }
        const document = (0,embedded_document/* documentAt */.XR)((0,fact/* firstAttribute */.Z9)(attributes, ['configuration', 'SecurityConfiguration']));
        if (document === undefined)
            return;
        const encryption = (0,fact/* attribute */.lt)(document, 'EncryptionConfiguration');
        const whole = openPart([document, encryption]);
        const open = whole ?? openPart(judged.map((name) => (0,fact/* attribute */.lt)(encryption, name)));
        if (open !== undefined)
            yield { claim: 'unresolved', aspect: 'encryption', unknown: open, message: `whether ${subject.address} encrypts` };
        if (whole === undefined)
            yield* judge(subject, encryption);
    },
});
function openPart(values) {
    const parts = values.flatMap((value) => value ?? []);
    return parts.map((value) => (value.kind === 'map' ? value.more : (0,fact/* unknownPart */.QH)(value))).find((part) => part !== undefined);
}
function* judge(subject, encryption) {
    const rest = (0,fact/* attribute */.lt)(encryption, 'AtRestEncryptionConfiguration');
    const atRest = (0,fact/* attribute */.lt)(encryption, 'EnableAtRestEncryption');
    const inTransit = (0,fact/* attribute */.lt)(encryption, 'EnableInTransitEncryption');
    // EMR wants both switches; where neither is written, what is configured says what is meant.
    const isBare = atRest === undefined && inTransit === undefined && rest !== undefined;
    if (!isBare && !isOn(inTransit))
        yield violation(subject, 'encryption in transit', 'does not encrypt in transit', inTransit);
    if (!isBare && !isOn(atRest)) {
        yield violation(subject, 'encryption at rest', 'does not encrypt at rest', atRest);
        return;
    }
    const disks = (0,fact/* attribute */.lt)(rest, 'LocalDiskEncryptionConfiguration');
    const volumes = (0,fact/* attribute */.lt)(disks, 'EnableEbsEncryption');
    if (rest !== undefined && (disks === undefined || isOff(volumes)))
        yield violation(subject, 'encryption of disks', 'does not encrypt the disks of its nodes', volumes ?? rest);
    const mode = (0,fact/* attribute */.lt)(rest, 'S3EncryptionConfiguration', 'EncryptionMode');
    if ((0,fact/* decide */.LD)((0,fact/* readText */.yR)(mode), (text) => text === 'SSE-S3', false) === 'yes')
        yield { ...violation(subject, 'key of output', 'encrypts its output with a key of S3, not one of KMS', mode), severity: 'info' };
}
function isOn(value) {
    return value !== undefined && !isOff(value);
}
function isOff(value) {
    return (0,fact/* decide */.LD)((0,fact/* readText */.yR)(value), (text) => text.toLowerCase() === 'false', false) === 'yes';
}
function violation({ address, resource }, aspect, words, at) {
    return {
        claim: 'violation',
        aspect,
        message: `${address} ${words}.`,
        trace: [...(at === undefined ? [] : (0,define_policy/* traceOf */.fC)(at)), resource.declaration],
        confidence: at === undefined ? 'certain' : (0,define_policy/* confidenceIn */.S3)(at),
    };
}

;// CONCATENATED MODULE: ./build/policies/chunks/emr.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.



/***/ })

};
