export const id = 2573;
export const ids = [2573];
export const modules = {

/***/ 28738:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   Mz: () => (/* binding */ containersOf),
/* harmony export */   Pd: () => (/* binding */ containerTypes)
/* harmony export */ });
/* harmony import */ var _evaluate_json_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42626);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96962);


/** Resource types that this view knows. */
const containerTypes = [
    'aws_ecs_task_definition',
    'aws_batch_job_definition',
    'AWS::ECS::TaskDefinition',
    'AWS::Batch::JobDefinition',
];
/** The containers of a resource of one of those types. */
function containersOf({ type, attributes, dialect }) {
    const isJob = type === 'aws_batch_job_definition' || type === 'AWS::Batch::JobDefinition';
    const path = isJob ? ['container_properties', 'ContainerProperties'] : ['container_definitions', 'ContainerDefinitions'];
    const written = path.map((name) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(attributes, name)).find((value) => value !== undefined);
    const document = written === undefined ? undefined : (0,_evaluate_json_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readJsonDocument */ .E)(written);
    const { items, unknown } = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)(document);
    const ofResource = dialect === 'terraform' ? (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(attributes, 'volume') : (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(attributes, 'Volumes');
    const sets = [(0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)(ofResource), ...items.map((item) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)(memberOf(item, 'volumes')))];
    const volumes = sets.flatMap((set) => set.items);
    return {
        containers: items,
        hostPaths: volumes.flatMap((volume) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(volume, 'host_path') ?? memberOf(volume, 'host', 'sourcePath') ?? []),
        network: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(attributes, dialect === 'terraform' ? 'network_mode' : 'NetworkMode'),
        processes: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(attributes, dialect === 'terraform' ? 'pid_mode' : 'PidMode'),
        unknown,
        unknownVolumes: sets.find((set) => set.unknown !== undefined)?.unknown,
    };
}
/** A member under its name in a document (`privileged`) or in a template (`Privileged`). */
function memberOf(from, ...path) {
    let value = from;
    for (const name of path)
        value = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(value, name) ?? (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(value, name.charAt(0).toUpperCase() + name.slice(1));
    return value;
}


/***/ }),

/***/ 81023:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ finder)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88187);
/* harmony import */ var _core_instance_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39737);
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29207);



/** Finds the resources of a kind that a value refers to: instances, or all of them where the whole is meant. */
function finder(resources) {
    const key = (root, address) => `${root}\n${address}`;
    const exact = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(resources, ({ root, address }) => key(root, address));
    const whole = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(resources, ({ root, address }) => key(root, (0,_core_instance_key_js__WEBPACK_IMPORTED_MODULE_0__/* .ofDeclaration */ .Er)(address)));
    return (value, root) => {
        const addresses = new Set((value === undefined ? [] : (0,_core_value_js__WEBPACK_IMPORTED_MODULE_2__/* .possibleValues */ .Mp)(value)).flatMap(referencesOf));
        return [...addresses].flatMap((address) => exact.get(key(root, address)) ?? whole.get(key(root, address)) ?? []);
    };
}
function referencesOf(value) {
    const passed = value.origin.via.flatMap(({ of }) => of?.address ?? []);
    return value.kind === 'unknown' && value.reference !== undefined ? [...passed, value.reference.address] : passed;
}


/***/ }),

/***/ 6735:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ letsAllOutByDefault),
  h: () => (/* binding */ securityGroups)
});

// EXTERNAL MODULE: ./build/core/circumstance.js
var circumstance = __webpack_require__(30013);
// EXTERNAL MODULE: ./build/model/binding.js
var binding = __webpack_require__(91335);
// EXTERNAL MODULE: ./build/model/evaluated-code.js
var evaluated_code = __webpack_require__(2261);
// EXTERNAL MODULE: ./build/model/fact.js
var fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/model/per-resource.js
var per_resource = __webpack_require__(35426);
// EXTERNAL MODULE: ./build/core/value.js
var core_value = __webpack_require__(29207);
// EXTERNAL MODULE: ./build/model/written-blocks.js
var written_blocks = __webpack_require__(14984);
;// CONCATENATED MODULE: ./build/model/network/prefix-list.js






/** Undefined when the code declares no list, so that nobody looks for one. */
function prefixLists(model) {
    const resources = (0,evaluated_code/* managed */.Y)(model, 'aws_ec2_managed_prefix_list', 'AWS::EC2::PrefixList');
    if (resources.length === 0)
        return undefined;
    const apart = model.ofType('aws_ec2_managed_prefix_list_entry');
    const all = resources.map((resource) => ({ resource, ranges: [...inlineRanges(resource), ...rangesApart(resource, apart)] }));
    const lookups = model.ofType('aws_ec2_managed_prefix_list').filter(({ mode }) => mode === 'data');
    return {
        all,
        find(value, root) {
            const named = (0,core_value/* possibleValues */.Mp)(value).flatMap((one) => (one.kind === 'unknown' && one.reference !== undefined ? [one.reference] : []));
            const [reference, ...others] = named;
            if (reference === undefined || others.length > 0)
                return undefined;
            const isMeant = (one) => one.root === root && (0,binding/* refersTo */.zA)(reference, one);
            const lookup = lookups.find(isMeant);
            return lookup === undefined ? all.find(({ resource }) => isMeant(resource)) : byName(lookup, all, value);
        },
    };
}
/** The one list of that name. Its state may be another account's, so what it says is as overridable as the export of a stack. */
function byName(lookup, all, reference) {
    const name = nameLookedUp(lookup);
    const [list, ...others] = all.filter(({ resource }) => name !== undefined && nameOf(resource) === name);
    if (name === undefined || list === undefined || others.length > 0)
        return undefined;
    const step = { kind: 'export', name: lookup.address, at: reference.origin.at };
    return { ...list, ranges: list.ranges.map((range) => ({ ...range, origin: { ...range.origin, via: [...range.origin.via, step] } })) };
}
function nameOf({ attributes, dialect }) {
    return textOf((0,fact/* attribute */.lt)(attributes, dialect === 'terraform' ? 'name' : 'PrefixListName'));
}
function nameLookedUp({ attributes }) {
    const filter = (0,fact/* blocks */.Bv)((0,fact/* attribute */.lt)(attributes, 'filter')).items.find((one) => textOf((0,fact/* attribute */.lt)(one, 'name')) === 'prefix-list-name');
    return textOf((0,fact/* attribute */.lt)(attributes, 'name')) ?? textOf((0,fact/* members */.ol)((0,fact/* attribute */.lt)(filter, 'values')).items[0]);
}
function textOf(value) {
    const text = (0,fact/* readText */.yR)(value);
    return text.kind === 'known' ? text.value : undefined;
}
function inlineRanges(list) {
    const terraform = list.dialect === 'terraform';
    const written = (0,fact/* attribute */.lt)(list.attributes, terraform ? 'entry' : 'Entries');
    const unknown = (0,written_blocks/* moreBlocks */.o)(written);
    const ranges = (0,written_blocks/* writtenBlocks */.O)(written).flatMap(({ body, only }) => {
        const range = (0,fact/* attribute */.lt)(body, terraform ? 'cidr' : 'Cidr');
        return range === undefined ? [] : [only === undefined ? range : orNothing(range, only)];
    });
    return unknown === undefined ? ranges : [...ranges, unknown];
}
/** A range that only some deployments have. */
function orNothing(range, { when, decides }) {
    const nothing = { kind: 'list', items: [], origin: range.origin };
    return { kind: 'choice', options: [range, nothing], when: [when, (0,circumstance/* opposite */.Qv)(when)], condition: decides, origin: range.origin };
}
function rangesApart(list, entries) {
    return entries
        .filter((entry) => entry.root === list.root && (0,binding/* binds */.fO)((0,fact/* attribute */.lt)(entry.attributes, 'prefix_list_id'), list, []) === 'yes')
        .flatMap((entry) => (0,fact/* attribute */.lt)(entry.attributes, 'cidr') ?? []);
}

// EXTERNAL MODULE: ./build/analysis/cidr/address-reach.js
var address_reach = __webpack_require__(94588);
// EXTERNAL MODULE: ./build/analysis/cidr/address-set.js
var address_set = __webpack_require__(53979);
// EXTERNAL MODULE: ./build/core/unknown-kind.js
var unknown_kind = __webpack_require__(77083);
;// CONCATENATED MODULE: ./build/model/network/rule-source.js





/** One address range, or a list of them. */
function cidrSources(value) {
    if (value?.kind === 'choice')
        return choiceSources(value);
    const { items, unknown } = (0,fact/* members */.ol)(value);
    const sources = items.flatMap((item) => {
        if (item.kind === 'string')
            return [{ kind: 'cidr', text: item.value.trim(), value: item }];
        if (item.kind === 'list' || item.kind === 'choice')
            return cidrSources(item);
        if (item.kind === 'template')
            return [partlyKnown(item)];
        return [{ kind: 'unknown', unknown: (0,fact/* unknownPart */.QH)(item) ?? unreadable(item) }];
    });
    const known = sources.some((source) => source.kind === 'unknown' && source.unknown === unknown);
    return unknown === undefined || known ? sources : [...sources, { kind: 'unknown', unknown }];
}
/**
 * Of a choice each option is looked at by itself; when all are open to anywhere, it is open whatever is chosen. A default counts as it would
 * without the others that are allowed.
 */
function choiceSources(choice) {
    const options = choice.options.map((option) => cidrSources(option));
    if (options.every(isOpen))
        return options[0] ?? [];
    return options.flatMap((sources, index) => index === 0 && choice.firstIsDefault === true
        ? sources
        : sources.map((source) => ({ ...source, when: [...(choice.when?.[index] ?? []), ...(source.when ?? [])] })));
}
function isOpen(sources) {
    return (0,address_reach/* isAnywhere */.aW)((0,address_set/* parseAddressSet */.CO)(sources.flatMap((source) => (source.kind === 'cidr' ? [source.text] : []))).set);
}
/** From this length on a range is not the world, wherever it lies. */
const narrowPrefix = 2;
/**
 * A range of which the length is known and the address is not, `"${var.ip}/32"`: the world for `/0`, else a symbol that is narrow wherever it
 * lies. The hole has to be the address alone: what comes before it could be a range by itself.
 */
function partlyKnown(value) {
    const [hole, rest, ...more] = value.parts;
    const [, prefix] = /^\/(\d{1,3})$/u.exec(typeof rest === 'string' ? rest.trim() : '') ?? [];
    if (typeof hole !== 'object' || prefix === undefined || more.length > 0 || (0,unknown_kind/* unknownKind */.P)(hole) === 'ours')
        return { kind: 'unknown', unknown: (0,fact/* unknownPart */.QH)(value) ?? unreadable(value) };
    if (Number(prefix) < narrowPrefix)
        return { kind: 'cidr', text: '0.0.0.0/0', value };
    return { kind: 'opaque', what: 'range', text: (0,binding/* symbolicText */.SF)(value) ?? 'a range', value };
}
/** One group or prefix list, or a list of them; what is not known is a symbol like the rest. */
function opaqueSources(value, what) {
    const all = (0,fact/* membersAndRest */.HO)(value);
    return all.map((item) => ({ kind: 'opaque', what, text: (0,binding/* symbolicText */.SF)(item) ?? 'an unnamed source', value: item }));
}
/** `self = true`: the members of the group among themselves. */
function selfSource(value) {
    const self = (0,fact/* readBool */.r5)(value);
    return self.kind === 'known' && self.value ? [{ kind: 'opaque', what: 'self', text: 'the group itself', value: self.source }] : [];
}
function unreadable(value) {
    return {
        kind: 'unknown',
        reason: 'unsupported-expression',
        expression: `a ${value.kind} where an address range is wanted`,
        origin: value.origin,
    };
}

;// CONCATENATED MODULE: ./build/model/network/security-group-rule.js


/** Terraform's inline blocks and `aws_security_group_rule`: lists of ranges, groups and prefix lists. */
const listForm = {
    protocol: 'protocol',
    fromPort: 'from_port',
    toPort: 'to_port',
    cidrs: ['cidr_blocks', 'ipv6_cidr_blocks'],
    groups: ['security_groups', 'source_security_group_id'],
    prefixLists: ['prefix_list_ids'],
    self: 'self',
};
/** `aws_vpc_security_group_*_rule`: one source; protocol -1 has no ports. */
const singleSourceForm = {
    protocol: 'ip_protocol',
    fromPort: 'from_port',
    toPort: 'to_port',
    cidrs: ['cidr_ipv4', 'cidr_ipv6'],
    groups: ['referenced_security_group_id'],
    prefixLists: ['prefix_list_id'],
};
/** CloudFormation, within a group or as a resource. The other end is a source or a destination. */
const cloudFormationForms = {
    ingress: cloudFormationForm('Source'),
    egress: cloudFormationForm('Destination'),
};
function cloudFormationForm(peer) {
    return {
        protocol: 'IpProtocol',
        fromPort: 'FromPort',
        toPort: 'ToPort',
        cidrs: ['CidrIp', 'CidrIpv6'],
        groups: [`${peer}SecurityGroupId`, `${peer}SecurityGroupName`],
        prefixLists: [`${peer}PrefixListId`],
    };
}
/** Ports of a machine of Lightsail, which has no groups. */
const lightsailForms = {
    terraform: {
        protocol: 'protocol',
        fromPort: 'from_port',
        toPort: 'to_port',
        cidrs: ['cidrs', 'ipv6_cidrs'],
        groups: [],
        prefixLists: ['cidr_list_aliases'],
        isForAll: true,
    },
    cloudformation: {
        protocol: 'Protocol',
        fromPort: 'FromPort',
        toPort: 'ToPort',
        cidrs: ['Cidrs', 'Ipv6Cidrs'],
        groups: [],
        prefixLists: ['CidrListAliases'],
        isForAll: true,
    },
};
/** A rule that `resource` writes in `body`. */
function readRule(form, direction, resource, body) {
    const of = (name) => (0,fact/* attribute */.lt)(body, name);
    const sources = [
        ...form.cidrs.flatMap((name) => cidrSources(of(name))),
        ...form.groups.flatMap((name) => opaqueSources(of(name), 'security-group')),
        ...form.prefixLists.flatMap((name) => opaqueSources(of(name), 'prefix-list')),
        ...(form.self === undefined ? [] : selfSource(of(form.self))),
    ];
    return {
        direction,
        resource,
        body,
        protocol: (0,fact/* readText */.yR)(of(form.protocol)),
        fromPort: (0,fact/* readNumber */.kz)(of(form.fromPort)),
        toPort: (0,fact/* readNumber */.kz)(of(form.toPort)),
        sources: form.isForAll === true ? withEverybody(form, body, sources) : sources,
    };
}
/** For everybody where nobody is named, whatever is chosen or for some of the options. */
function withEverybody({ cidrs, prefixLists }, body, sources) {
    if (sources.length === 0)
        return everybodyAt(body);
    const written = [...cidrs, ...prefixLists].flatMap((name) => (0,fact/* attribute */.lt)(body, name) ?? []).filter((value) => !isEmpty(value));
    const [first] = written;
    if (first?.kind !== 'choice')
        return sources;
    const chosen = written.flatMap((value) => value.kind === 'choice' && value.condition.expression === first.condition.expression ? [value] : []);
    if (chosen.length < written.length)
        return sources;
    const open = first.options.flatMap((option, index) => {
        const isOpen = chosen.every(({ options }) => isEmpty(options[index] ?? first));
        return isOpen ? everybodyAt(option).map((one) => ({ ...one, when: first.when?.[index] ?? [] })) : [];
    });
    return [...sources, ...open];
}
function everybodyAt({ origin }) {
    return cidrSources({ kind: 'string', value: '0.0.0.0/0', origin });
}
function isEmpty(value) {
    return value.kind === 'null' || (value.kind === 'list' && value.items.length === 0 && value.more === undefined);
}

// EXTERNAL MODULE: ./build/model/subject.js
var subject = __webpack_require__(36254);
;// CONCATENATED MODULE: ./build/model/network/security-group.js










const groupTypes = [
    'aws_security_group',
    'aws_default_security_group',
    'AWS::EC2::SecurityGroup',
    'aws_lightsail_instance_public_ports',
    'AWS::Lightsail::Instance',
];
/** Every group with its rules, those that are resources of their own among them, and the prefix lists that are shared with other code. */
function securityGroups(model) {
    const groups = gatherGroups(model);
    const lists = prefixLists(model);
    if (lists === undefined)
        return groups;
    const used = new Set();
    const find = (value, root) => {
        const list = lists.find(value, root);
        if (list !== undefined)
            used.add(list.resource);
        return list;
    };
    const resolved = groups.map((group) => ({ ...group, rules: group.rules.map((rule) => withPrefixLists(rule, find)) }));
    return [...resolved, ...lists.all.filter(({ resource }) => !used.has(resource)).map(sharedList)];
}
/** A stack that writes no rule for what goes out gets the default of EC2: everything to everywhere. The provider takes that away. */
function letsAllOutByDefault({ resource, rules, moreRules }) {
    const isSilent = moreRules.egress === undefined && rules.every(({ direction }) => direction !== 'egress');
    return resource.type === 'AWS::EC2::SecurityGroup' && isSilent;
}
function sharedList({ resource, ranges }) {
    const any = { kind: 'absent' };
    const all = { direction: 'ingress', resource, body: resource.attributes, protocol: any, fromPort: any, toPort: any };
    return { ...(0,subject/* subjectOf */.e)(resource), rules: [], moreRules: {}, listed: { ...all, sources: ranges.flatMap(cidrSources) } };
}
/** A prefix list of the code stands for its ranges. */
function withPrefixLists(rule, find) {
    const sources = rule.sources.flatMap((source) => {
        if (source.kind !== 'opaque' || source.what !== 'prefix-list')
            return [source];
        return find(source.value, rule.resource.root)?.ranges.flatMap(cidrSources) ?? [source];
    });
    return { ...rule, sources };
}
function gatherGroups(model) {
    const separate = model.resources.flatMap(separateRule);
    const rulesOf = (0,binding/* boundBy */.yx)(separate, ({ group }) => group, ({ rule }) => rule.resource.root);
    const claimed = new Set();
    const groups = (0,evaluated_code/* managed */.Y)(model, ...groupTypes).map((group) => {
        const mine = rulesOf(group, [groupName(group)]);
        for (const rule of mine)
            claimed.add(rule);
        const alone = groupAlone(group);
        return mine.length === 0 ? alone : { ...alone, rules: [...alone.rules, ...mine.map((rule) => rule.rule)] };
    });
    return [...groups, ...separate.filter((rule) => !claimed.has(rule)).map(strayRule)];
}
function groupName(group) {
    return (0,fact/* attribute */.lt)(group.attributes, group.dialect === 'terraform' ? 'name' : 'GroupName');
}
/** A rule of a group that is declared elsewhere stands for itself. */
function strayRule({ rule }) {
    return { ...(0,subject/* subjectOf */.e)(rule.resource), rules: [rule], moreRules: {} };
}
const inlineForms = {
    terraform: [
        { direction: 'ingress', path: ['ingress'], form: listForm },
        { direction: 'egress', path: ['egress'], form: listForm },
    ],
    cloudformation: [
        { direction: 'ingress', path: ['SecurityGroupIngress'], form: cloudFormationForms.ingress },
        { direction: 'egress', path: ['SecurityGroupEgress'], form: cloudFormationForms.egress },
    ],
};
const formsByType = new Map([
    ['aws_lightsail_instance_public_ports', [{ direction: 'ingress', path: ['port_info'], form: lightsailForms.terraform }]],
    ['AWS::Lightsail::Instance', [{ direction: 'ingress', path: ['Networking', 'Ports'], form: lightsailForms.cloudformation }]],
]);
/** The group with the rules that it writes itself. */
const groupAlone = (0,per_resource/* perResource */.a)((group) => {
    const forms = formsByType.get(group.type) ?? inlineForms[group.dialect];
    const read = forms.map(({ direction, path, form }) => {
        const written = (0,fact/* attribute */.lt)(group.attributes, ...path);
        const unknown = (0,written_blocks/* moreBlocks */.o)(written);
        const rules = (0,written_blocks/* writtenBlocks */.O)(written).map(({ body, only }) => onlyWhere(readRule(form, direction, group, body), only));
        return { rules, more: unknown === undefined ? {} : { [direction]: unknown } };
    });
    const moreRules = Object.assign({}, ...read.map(({ more }) => more));
    return { ...(0,subject/* subjectOf */.e)(group), rules: read.flatMap((one) => one.rules), moreRules };
});
/** A rule that a condition may leave out lets in only where it is there. */
function onlyWhere(rule, only) {
    if (only === undefined)
        return rule;
    const sources = rule.sources.flatMap((source) => {
        const together = (0,circumstance/* both */.WP)(only.when, source.when ?? []);
        return together === undefined ? [] : [{ ...source, when: together }];
    });
    return { ...rule, sources };
}
const separateForms = new Map([
    ['aws_security_group_rule', { form: listForm, direction: { attribute: 'type' }, group: ['security_group_id'] }],
    ['aws_vpc_security_group_ingress_rule', { form: singleSourceForm, direction: 'ingress', group: ['security_group_id'] }],
    ['aws_vpc_security_group_egress_rule', { form: singleSourceForm, direction: 'egress', group: ['security_group_id'] }],
    ['AWS::EC2::SecurityGroupIngress', { form: cloudFormationForms.ingress, direction: 'ingress', group: ['GroupId', 'GroupName'] }],
    ['AWS::EC2::SecurityGroupEgress', { form: cloudFormationForms.egress, direction: 'egress', group: ['GroupId', 'GroupName'] }],
]);
function separateRule(resource) {
    const separate = resource.mode === 'managed' ? separateForms.get(resource.type) : undefined;
    if (separate === undefined)
        return [];
    const body = resource.attributes;
    const type = typeof separate.direction === 'string' ? undefined : (0,fact/* readText */.yR)((0,fact/* attribute */.lt)(body, separate.direction.attribute));
    const direction = typeof separate.direction === 'string' ? separate.direction : writtenDirection(type);
    const group = (0,fact/* firstAttribute */.Z9)(body, separate.group);
    const rule = readRule(separate.form, direction, resource, body);
    return [{ group, rule: type?.kind === 'unknown' ? whicheverWay(rule, type) : rule }];
}
/** Where the type decides whether it lets in or out, nobody is certainly let in; of several types that are known one lets in. */
function whicheverWay(rule, { unknown, options }) {
    if (options !== undefined)
        return { ...rule, sources: rule.sources.map((source) => ({ ...source, when: source.when ?? [] })) };
    return { ...rule, sources: [{ kind: 'unknown', unknown }] };
}
/** What is not known counts as ingress, which is what can open something. */
function writtenDirection(type) {
    return type?.kind === 'known' && type.value === 'egress' ? 'egress' : 'ingress';
}


/***/ }),

/***/ 69348:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ objectTypes),
/* harmony export */   GI: () => (/* binding */ flagName),
/* harmony export */   JU: () => (/* binding */ blockFlags),
/* harmony export */   K4: () => (/* binding */ buckets),
/* harmony export */   Lo: () => (/* binding */ companionsOf),
/* harmony export */   TK: () => (/* binding */ certainBlocks)
/* harmony export */ });
/* harmony import */ var _core_as_written_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32174);
/* harmony import */ var _evaluated_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2261);
/* harmony import */ var _binding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91335);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96962);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48310);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36254);
/* harmony import */ var _written_blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14984);







/** The four switches of S3 Block Public Access, by the names of its API. */
const blockFlags = ['blockPublicAcls', 'ignorePublicAcls', 'blockPublicPolicy', 'restrictPublicBuckets'];
const terraformFlags = {
    blockPublicAcls: 'block_public_acls',
    ignorePublicAcls: 'ignore_public_acls',
    blockPublicPolicy: 'block_public_policy',
    restrictPublicBuckets: 'restrict_public_buckets',
};
const cloudFormationFlags = {
    blockPublicAcls: 'BlockPublicAcls',
    ignorePublicAcls: 'IgnorePublicAcls',
    blockPublicPolicy: 'BlockPublicPolicy',
    restrictPublicBuckets: 'RestrictPublicBuckets',
};
/** The attribute's name in the code of this resource. */
function flagName(resource, flag) {
    return (resource.dialect === 'terraform' ? terraformFlags : cloudFormationFlags)[flag];
}
/** An object may be open where its bucket is not. */
const objectTypes = ['aws_s3_object', 'aws_s3_bucket_object', 'aws_s3_object_copy'];
const aclTypes = ['aws_s3_bucket_acl', ...objectTypes];
/** Most objects say nothing of an ACL. */
function saysAcl({ type, attributes }) {
    return !objectTypes.includes(type) || (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .firstAttribute */ .Z9)(attributes, ['acl', 'grant']) !== undefined;
}
/** The blocks that are there wherever the bucket is: one that a condition leaves out alone holds nothing back. */
function certainBlocks({ resource, publicAccessBlock, accountBlock }) {
    return [publicAccessBlock, accountBlock].flatMap((block) => {
        const maybe = block?.resource.maybe;
        return block !== undefined && (maybe === undefined || maybe.expression === resource.maybe?.expression) ? [block] : [];
    });
}
/** Every bucket with its companions; an ACL or a block of a bucket that is declared elsewhere stands for itself. */
function buckets(model) {
    return [...terraformBuckets(model), ...cloudFormationBuckets(model), ...strays(model), ...accountBlocks(model)];
}
function accountBlockOf(model, resource) {
    const block = (0,_evaluated_code_js__WEBPACK_IMPORTED_MODULE_0__/* .managed */ .Y)(model, 'aws_s3_account_public_access_block').find((one) => one.root === resource.root && one.maybe === undefined && (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .providerScope */ ._g)(one) === (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .providerScope */ ._g)(resource));
    return block === undefined ? undefined : toBlock(block, block.attributes);
}
/** The block of an account protects every bucket in it, those that no code declares included. */
function accountBlocks(model) {
    return (0,_evaluated_code_js__WEBPACK_IMPORTED_MODULE_0__/* .managed */ .Y)(model, 'aws_s3_account_public_access_block').map((resource) => ({
        ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .e)(resource),
        protects: `account: ${(0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .accountScope */ .i4)(resource)}`,
        acls: [],
        publicAccessBlock: toBlock(resource, resource.attributes),
        maybeBlocked: undefined,
        accountBlock: undefined,
    }));
}
/** By the name where it is known, since code may come to refer to a bucket that it named before. */
function bucketName(name, address) {
    const text = name === undefined ? undefined : (0,_binding_js__WEBPACK_IMPORTED_MODULE_5__/* .symbolicText */ .SF)(name);
    return `bucket ${text === undefined ? (0,_core_as_written_js__WEBPACK_IMPORTED_MODULE_6__/* .addressAsWritten */ .Y)(address) : (0,_core_as_written_js__WEBPACK_IMPORTED_MODULE_6__/* .asWritten */ .q)(text)}`;
}
function terraformBuckets(model) {
    return (0,_evaluated_code_js__WEBPACK_IMPORTED_MODULE_0__/* .managed */ .Y)(model, 'aws_s3_bucket').map((bucket) => {
        const companions = companionsOf(model, bucket, 'aws_s3_bucket_public_access_block');
        const block = companions.certain[0];
        return {
            ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .e)(bucket),
            protects: bucketName((0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(bucket.attributes, 'bucket'), bucket.address),
            acls: [bucket, ...aclTypes.flatMap((type) => companionsOf(model, bucket, type, saysAcl).certain)].map(toAcl).filter(saysSomething),
            publicAccessBlock: block === undefined ? undefined : toBlock(block, block.attributes),
            maybeBlocked: companions.unknown,
            accountBlock: accountBlockOf(model, bucket),
        };
    });
}
/** ACLs and blocks whose bucket is declared elsewhere: what they say holds all the same. */
function strays(model) {
    const bucketsHere = (0,_evaluated_code_js__WEBPACK_IMPORTED_MODULE_0__/* .managed */ .Y)(model, 'aws_s3_bucket');
    const isStray = (resource) => !bucketsHere.some((bucket) => bucket.root === resource.root && bindsBucket(resource, bucket) === 'yes');
    const none = { acls: [], publicAccessBlock: undefined, maybeBlocked: undefined };
    const nameIn = ({ attributes, address }) => bucketName((0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(attributes, 'bucket'), address);
    const acls = (0,_evaluated_code_js__WEBPACK_IMPORTED_MODULE_0__/* .managed */ .Y)(model, ...aclTypes).filter((one) => saysAcl(one) && isStray(one));
    const blocksApart = (0,_evaluated_code_js__WEBPACK_IMPORTED_MODULE_0__/* .managed */ .Y)(model, 'aws_s3_bucket_public_access_block').filter(isStray);
    return [
        ...acls.map((acl) => ({
            ...none,
            ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .e)(acl),
            protects: nameIn(acl),
            acls: [toAcl(acl)].filter(saysSomething),
            accountBlock: accountBlockOf(model, acl),
        })),
        ...blocksApart.map((block) => ({
            ...none,
            ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .e)(block),
            protects: nameIn(block),
            accountBlock: accountBlockOf(model, block),
            publicAccessBlock: toBlock(block, block.attributes),
        })),
    ];
}
/** What is declared apart from a bucket and belongs to it, and what may. */
function companionsOf(model, bucket, type, such = () => true) {
    const certain = [];
    let unknown;
    for (const companion of (0,_evaluated_code_js__WEBPACK_IMPORTED_MODULE_0__/* .managed */ .Y)(model, type)) {
        if (companion.root !== bucket.root || !such(companion))
            continue;
        const answer = bindsBucket(companion, bucket);
        if (answer === 'yes')
            certain.push(companion);
        const name = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(companion.attributes, 'bucket');
        if (answer === 'unknown' && name?.kind === 'unknown' && !namesAnother(model, companion, bucket))
            unknown ??= name;
    }
    return { certain, unknown };
}
/** A name that nobody knows, and that another bucket bears: it is that one's. */
function namesAnother(model, companion, bucket) {
    return (0,_evaluated_code_js__WEBPACK_IMPORTED_MODULE_0__/* .managed */ .Y)(model, 'aws_s3_bucket').some((other) => other !== bucket && other.root === bucket.root && bindsBucket(companion, other) === 'yes');
}
function bindsBucket(companion, bucket) {
    return (0,_binding_js__WEBPACK_IMPORTED_MODULE_5__/* .binds */ .fO)((0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(companion.attributes, 'bucket'), bucket, [(0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(bucket.attributes, 'bucket')]);
}
function cloudFormationBuckets(model) {
    return (0,_evaluated_code_js__WEBPACK_IMPORTED_MODULE_0__/* .managed */ .Y)(model, 'AWS::S3::Bucket').map((bucket) => {
        const block = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(bucket.attributes, 'PublicAccessBlockConfiguration');
        return {
            ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .e)(bucket),
            protects: bucketName((0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(bucket.attributes, 'BucketName'), bucket.address),
            acls: [{ resource: bucket, canned: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)((0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(bucket.attributes, 'AccessControl')), grants: [] }].filter(saysSomething),
            publicAccessBlock: block === undefined || block.kind === 'unknown' ? undefined : toBlock(bucket, block),
            maybeBlocked: block?.kind === 'unknown' ? block : undefined,
            accountBlock: undefined,
        };
    });
}
function toBlock(resource, body) {
    const names = resource.dialect === 'terraform' ? terraformFlags : cloudFormationFlags;
    const flag = (name) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .readBool */ .r5)((0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(body, names[name]));
    return {
        resource,
        body,
        flags: {
            blockPublicAcls: flag('blockPublicAcls'),
            ignorePublicAcls: flag('ignorePublicAcls'),
            blockPublicPolicy: flag('blockPublicPolicy'),
            restrictPublicBuckets: flag('restrictPublicBuckets'),
        },
    };
}
function toAcl(resource) {
    const path = resource.type === 'aws_s3_bucket_acl' ? ['access_control_policy', 'grant'] : ['grant'];
    const grants = (0,_written_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .writtenBlocks */ .O)((0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(resource.attributes, ...path)).map(toGrant);
    return { resource, canned: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)((0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(resource.attributes, 'acl')), grants };
}
/** `aws_s3_bucket_acl` nests the grantee; the bucket's own block has `uri` and a list of permissions. */
function toGrant({ body: block, only }) {
    const uri = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)((0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(block, 'grantee', 'uri') ?? (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(block, 'uri'));
    const permission = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)((0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(block, 'permission') ?? (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(block, 'permissions'));
    return { block, uri, permission, ...(only === undefined ? {} : { decides: only.decides }) };
}
function saysSomething(acl) {
    return acl.canned.kind !== 'absent' || acl.grants.length > 0;
}


/***/ })

};
