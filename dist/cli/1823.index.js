export const id = 1823;
export const ids = [1823];
export const modules = {

/***/ 30013:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ opposite),
/* harmony export */   SD: () => (/* binding */ describeCircumstances),
/* harmony export */   WP: () => (/* binding */ both),
/* harmony export */   gP: () => (/* binding */ either)
/* harmony export */ });
/* unused harmony exports isWithin, equalCircumstances */
/** More texts than this about one thing tell nobody anything. */
const textsMax = 64;
/** Things that are looked at together. */
const subjectsMax = 8;
/** Both at once; undefined when no deployment can be both. */
function both(a, b) {
    const together = [...a];
    for (const one of b) {
        const index = together.findIndex((other) => other.of === one.of);
        const other = together[index];
        if (other === undefined) {
            if (together.length < subjectsMax)
                together.push(one);
            continue;
        }
        const merged = meet(other, one);
        if (merged === undefined)
            return undefined;
        together[index] = merged;
    }
    return together;
}
function meet(a, b) {
    if ('is' in a) {
        const left = 'is' in b ? a.is.filter((text) => b.is.includes(text)) : a.is.filter((text) => !b.isNot.includes(text));
        return left.length === 0 && isOneThing(a.of) ? undefined : { of: a.of, is: left.length === 0 ? a.is : left };
    }
    if ('is' in b)
        return meet(b, a);
    return { of: a.of, isNot: [...new Set([...a.isNot, ...b.isNot])].slice(0, textsMax) };
}
/** The same text is the same thing only for what is decided once for a deployment; `each.key` or `uuid()` may differ at each use. */
function isOneThing(of) {
    return /^(?:module\.[\w-]+(?:\["?[\w.-]+"?\])?\.)*var(?:\.[\w-]+)+$|^terraform\.workspace$|^(?:Parameters|Conditions)\.\w+$|^AWS::\w+$/.test(of);
}
/** Either of them: what both say of the same single thing, else nothing is known. */
function either(a, b) {
    const [first, ...moreOfA] = a;
    const [second, ...moreOfB] = b;
    if (first === undefined || second === undefined || first.of !== second.of || moreOfA.length + moreOfB.length > 0) {
        return equalCircumstances(a, b) ? a : [];
    }
    if ('is' in first && 'is' in second) {
        const is = [...new Set([...first.is, ...second.is])];
        return is.length > textsMax ? [] : [{ of: first.of, is }];
    }
    const isNot = 'is' in first
        ? without(second, first)
        : 'is' in second
            ? without(first, second)
            : first.isNot.filter((text) => second.isNot.includes(text));
    return isNot.length === 0 ? [] : [{ of: first.of, isNot }];
}
function without(negative, positive) {
    return 'isNot' in negative && 'is' in positive ? negative.isNot.filter((text) => !positive.is.includes(text)) : [];
}
/** The opposite of one thing; of several at once, nothing is known. */
function opposite(circumstances) {
    const [only, ...others] = circumstances;
    if (only === undefined || others.length > 0)
        return [];
    return ['is' in only ? { of: only.of, isNot: only.is } : { of: only.of, is: only.isNot }];
}
/** Is every deployment of `narrow` one of `wide`? Never true by mistake. */
function isWithin(narrow, wide) {
    return wide.every((outer) => narrow.some((inner) => {
        if (inner.of !== outer.of)
            return false;
        if ('is' in outer)
            return 'is' in inner && inner.is.every((text) => outer.is.includes(text));
        return 'is' in inner
            ? isOneThing(inner.of) && inner.is.every((text) => !outer.isNot.includes(text))
            : outer.isNot.every((text) => inner.isNot.includes(text));
    }));
}
function equalCircumstances(a, b) {
    return isWithin(a, b) && isWithin(b, a);
}
/** `var.environment is "dev" or "test"`; undefined when nothing is known. */
function describeCircumstances(circumstances) {
    if (circumstances.length === 0)
        return undefined;
    return circumstances
        .map((one) => ('is' in one ? `${one.of} is ${listed(one.is, 'or')}` : `${one.of} is not ${listed(one.isNot, 'or')}`))
        .join(' and ');
}
/** Texts that a message shows. */
const shownMax = 4;
function listed(texts, word) {
    const quoted = texts.map((text) => (/^(?:true|false|null|-?\d+(?:\.\d+)?)$/.test(text) ? text : JSON.stringify(text)));
    const shown = quoted.length > shownMax ? [...quoted.slice(0, shownMax - 1), `${quoted.length - shownMax + 1} others`] : quoted;
    return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} ${word} ${shown.at(-1) ?? ''}`;
}


/***/ }),

/***/ 15406:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JX: () => (/* binding */ subnetIdsOf),
/* harmony export */   ZO: () => (/* binding */ subnets),
/* harmony export */   nh: () => (/* binding */ finder),
/* harmony export */   zr: () => (/* binding */ residentSubnets)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88187);
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29207);
/* harmony import */ var _core_instance_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39737);
/* harmony import */ var _evaluated_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2261);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96962);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36254);
/* harmony import */ var _written_blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14984);







/** Where a resource that holds data or runs a cluster names its subnets. */
const residentSubnets = new Map([
    ['aws_db_subnet_group', ['subnet_ids']],
    ['aws_docdb_subnet_group', ['subnet_ids']],
    ['aws_neptune_subnet_group', ['subnet_ids']],
    ['aws_elasticache_subnet_group', ['subnet_ids']],
    ['aws_memorydb_subnet_group', ['subnet_ids']],
    ['aws_redshift_subnet_group', ['subnet_ids']],
    ['aws_dax_subnet_group', ['subnet_ids']],
    ['aws_opensearch_domain', ['vpc_options', 'subnet_ids']],
    ['aws_elasticsearch_domain', ['vpc_options', 'subnet_ids']],
    ['AWS::RDS::DBSubnetGroup', ['SubnetIds']],
    ['AWS::DocDB::DBSubnetGroup', ['SubnetIds']],
    ['AWS::Neptune::DBSubnetGroup', ['SubnetIds']],
    ['AWS::ElastiCache::SubnetGroup', ['SubnetIds']],
    ['AWS::MemoryDB::SubnetGroup', ['SubnetIds']],
    ['AWS::Redshift::ClusterSubnetGroup', ['SubnetIds']],
    ['AWS::DAX::SubnetGroup', ['SubnetIds']],
    ['AWS::OpenSearchService::Domain', ['VPCOptions', 'SubnetIds']],
    ['AWS::Elasticsearch::Domain', ['VPCOptions', 'SubnetIds']],
]);
/** The subnets that one of those names, what about them is not known, and what decides between several lists. */
function subnetIdsOf(resource) {
    const written = (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .attribute */ .lt)(resource.attributes, ...(residentSubnets.get(resource.type) ?? []));
    return { ...(0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .members */ .ol)(written), ...decidedBy(written?.kind === 'choice' ? written.condition : undefined) };
}
const subnetTypes = ['aws_subnet', 'aws_default_subnet', 'AWS::EC2::Subnet'];
/** Every subnet of the code. */
function subnets(code) {
    const all = (0,_evaluated_code_js__WEBPACK_IMPORTED_MODULE_1__/* .managed */ .Y)(code, ...subnetTypes);
    if (all.length === 0)
        return [];
    const graph = routeGraph(code);
    const inSubnet = residentsBySubnet(code, finder(all));
    return all.map((resource) => ({ ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .e)(resource), ...graph(resource), residents: inSubnet.get(resource) ?? [] }));
}
/** Finds the resources of a kind that a value refers to: instances, or all of them where the whole is meant. */
function finder(resources) {
    const key = (root, address) => `${root}\n${address}`;
    const exact = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(resources, ({ root, address }) => key(root, address));
    const whole = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(resources, ({ root, address }) => key(root, (0,_core_instance_key_js__WEBPACK_IMPORTED_MODULE_0__/* .ofDeclaration */ .Er)(address)));
    return (value, root) => {
        const addresses = new Set((value === undefined ? [] : (0,_core_value_js__WEBPACK_IMPORTED_MODULE_6__/* .possibleValues */ .Mp)(value)).flatMap(referencesOf));
        return [...addresses].flatMap((address) => exact.get(key(root, address)) ?? whole.get(key(root, address)) ?? []);
    };
}
function referencesOf(value) {
    const passed = value.origin.via.flatMap(({ of }) => of?.address ?? []);
    return value.kind === 'unknown' && value.reference !== undefined ? [...passed, value.reference.address] : passed;
}
function residentsBySubnet(code, find) {
    const residents = new Map();
    for (const resource of (0,_evaluated_code_js__WEBPACK_IMPORTED_MODULE_1__/* .managed */ .Y)(code, ...residentSubnets.keys())) {
        for (const subnet of subnetIdsOf(resource).items.flatMap((id) => find(id, resource.root))) {
            residents.set(subnet, [...(residents.get(subnet) ?? []), resource]);
        }
    }
    return residents;
}
/** The whole graph of one side, asked subnet by subnet. */
function routeGraph(code) {
    const tables = (0,_evaluated_code_js__WEBPACK_IMPORTED_MODULE_1__/* .managed */ .Y)(code, 'aws_route_table', 'aws_default_route_table', 'AWS::EC2::RouteTable');
    const findTable = finder(tables);
    const findSubnet = finder((0,_evaluated_code_js__WEBPACK_IMPORTED_MODULE_1__/* .managed */ .Y)(code, ...subnetTypes));
    const routes = routesByTable(code, tables, findTable);
    const associated = new Map();
    for (const association of (0,_evaluated_code_js__WEBPACK_IMPORTED_MODULE_1__/* .managed */ .Y)(code, 'aws_route_table_association', 'AWS::EC2::SubnetRouteTableAssociation')) {
        const id = (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .firstAttribute */ .Z9)(association.attributes, ['subnet_id', 'SubnetId']);
        for (const subnet of findSubnet(id, association.root))
            associated.set(subnet, [...(associated.get(subnet) ?? []), association]);
    }
    const mainTable = mainTables(code, tables, findTable);
    return (subnet) => {
        const own = associated.get(subnet) ?? [];
        // What decides whether the subnet is there decides nothing about one that is.
        const deciding = (...conditions) => conditions.find((one) => one !== undefined && one.expression !== subnet.maybe?.expression);
        if (own.length === 0)
            return reachBy(mainTable(subnet).flatMap((table) => routes.get(table) ?? []), undefined, deciding);
        const parts = own.map((association) => {
            const table = (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .firstAttribute */ .Z9)(association.attributes, ['route_table_id', 'RouteTableId']);
            const found = findTable(table, association.root);
            const chosen = table?.kind === 'choice' ? table.condition : undefined;
            const reach = reachBy(found.flatMap((one) => routes.get(one) ?? []), association, (...conditions) => deciding(association.maybe, chosen, ...conditions));
            return found.length === 0 && table?.kind === 'unknown' && table.reference === undefined ? { ...reach, maybe: table } : reach;
        });
        return {
            ways: sureFirst(parts.flatMap(({ ways }) => ways)),
            exits: sureFirst(parts.flatMap(({ exits }) => exits)),
            maybe: parts.find(({ maybe }) => maybe !== undefined)?.maybe,
        };
    };
}
function reachBy(found, association, deciding) {
    const routes = found.filter(({ isExit }) => !isExit);
    const exits = found
        .filter(({ isExit }) => isExit)
        .map(({ resource, gateway, at, conditions }) => ({ resource, gateway, at, ...decidedBy(deciding(...conditions)) }));
    const ways = routes
        .filter(({ isSure }) => isSure)
        .map(({ resource, gateway, at, conditions }) => ({
        route: { resource, gateway, at },
        ...(association === undefined ? {} : { association }),
        ...decidedBy(deciding(...conditions)),
    }));
    const maybe = routes.find(({ isSure }) => !isSure)?.gateway;
    return { ways: sureFirst(ways), exits: sureFirst(exits), maybe: maybe?.kind === 'unknown' ? maybe : undefined };
}
function decidedBy(decides) {
    return decides === undefined ? {} : { decides };
}
function sureFirst(all) {
    return all.toSorted((a, b) => Number(a.decides !== undefined) - Number(b.decides !== undefined));
}
/** Routes to everywhere, those that are resources of their own among them, by their table. */
function routesByTable(code, tables, findTable) {
    const findGateway = finder((0,_evaluated_code_js__WEBPACK_IMPORTED_MODULE_1__/* .managed */ .Y)(code, 'aws_internet_gateway', 'AWS::EC2::InternetGateway'));
    const routes = new Map();
    const isGateway = (gateway, root) => isInternetGateway(gateway) || findGateway(gateway, root).length > 0;
    const add = (table, resource, body, ...only) => {
        const to = everywhereIn(body);
        if (to === undefined)
            return;
        const written = { resource, at: body };
        for (const { gateway, isExit, decides } of gatewaysOf(body)) {
            const isSure = isExit || isGateway(gateway, resource.root);
            if (!isSure && !(gateway.kind === 'unknown' && gateway.reference === undefined))
                continue;
            const conditions = [table.maybe, ...only, to.condition, decides].filter((one) => one !== undefined);
            const found = { ...written, gateway, isSure, isExit, conditions };
            routes.set(table, [...(routes.get(table) ?? []), found]);
        }
    };
    for (const table of tables)
        for (const { body, only } of (0,_written_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .writtenBlocks */ .O)((0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .attribute */ .lt)(table.attributes, 'route')))
            add(table, table, body, only?.decides);
    for (const route of (0,_evaluated_code_js__WEBPACK_IMPORTED_MODULE_1__/* .managed */ .Y)(code, 'aws_route', 'AWS::EC2::Route')) {
        const named = findTable((0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .firstAttribute */ .Z9)(route.attributes, ['route_table_id', 'RouteTableId']), route.root);
        for (const table of named)
            add(table, route, route.attributes, route.maybe);
    }
    return routes;
}
/** Half of all addresses is as good as all of them, since the other half is one more route. */
const everywhere = new Set(['0.0.0.0/0', '::/0', '0.0.0.0/1', '128.0.0.0/1', '2000::/3']);
const destinations = [
    'cidr_block',
    'ipv6_cidr_block',
    'destination_cidr_block',
    'destination_ipv6_cidr_block',
    'DestinationCidrBlock',
    'DestinationIpv6CidrBlock',
];
function everywhereIn(body) {
    const found = destinations.flatMap((name) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .holding */ .G)((0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)((0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .attribute */ .lt)(body, name)), (text) => everywhere.has(text)) ?? []);
    return found.find(({ condition }) => condition === undefined) ?? found[0];
}
/** What a route leads to. Of several that a condition chooses between each counts, and none only where there is one. */
function gatewaysOf(body) {
    const exit = (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .firstAttribute */ .Z9)(body, ['nat_gateway_id', 'NatGatewayId']);
    const gateway = (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .firstAttribute */ .Z9)(body, ['gateway_id', 'GatewayId']);
    return [exit, gateway].flatMap((value) => {
        const isExit = value === exit;
        if (value?.kind !== 'choice')
            return value === undefined ? [] : [{ gateway: value, isExit }];
        const options = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_6__/* .possibleValues */ .Mp)(value).filter(({ kind }) => kind !== 'null');
        return options.map((option) => ({ gateway: option, isExit, decides: value.condition }));
    });
}
function isInternetGateway(gateway) {
    return gateway.kind === 'string' && gateway.value.startsWith('igw-');
}
/** A subnet that nothing associates takes the main table of its VPC. */
function mainTables(code, tables, findTable) {
    const findVpc = finder((0,_evaluated_code_js__WEBPACK_IMPORTED_MODULE_1__/* .managed */ .Y)(code, 'aws_vpc'));
    const byVpc = new Map();
    for (const table of tables.filter(({ type }) => type === 'aws_default_route_table')) {
        for (const vpc of findVpc((0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .attribute */ .lt)(table.attributes, 'default_route_table_id'), table.root))
            byVpc.set(vpc, [table]);
    }
    for (const main of (0,_evaluated_code_js__WEBPACK_IMPORTED_MODULE_1__/* .managed */ .Y)(code, 'aws_main_route_table_association')) {
        const named = findTable((0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .attribute */ .lt)(main.attributes, 'route_table_id'), main.root);
        for (const vpc of findVpc((0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .attribute */ .lt)(main.attributes, 'vpc_id'), main.root))
            byVpc.set(vpc, named);
    }
    return (subnet) => findVpc((0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .attribute */ .lt)(subnet.attributes, 'vpc_id'), subnet.root).flatMap((vpc) => byVpc.get(vpc) ?? []);
}


/***/ }),

/***/ 91431:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ perCode)
/* harmony export */ });
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59973);

/**
 * Makes a thing of one side once, when it is first asked for. Whatever is kept by a model is kept here: who takes it depends on all that it was made
 * of, and says so.
 */
function perCode(make) {
    const made = new WeakMap();
    return (code) => {
        const known = made.get(code) ?? (0,_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .withReadings */ .wn)(() => make(code));
        made.set(code, known);
        (0,_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .readAgain */ .n)(known.readings);
        return known.thing;
    };
}


/***/ }),

/***/ 35426:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ perResource)
/* harmony export */ });
/**
 * Makes a thing of a resource once. Both sides of a review share the resources that the change cannot reach, and with them what was made of
 * these. Only for what depends on nothing but the resource.
 */
function perResource(make) {
    const made = new WeakMap();
    return (resource) => {
        const known = made.get(resource);
        if (known !== undefined)
            return known;
        const thing = make(resource);
        made.set(resource, thing);
        return thing;
    };
}


/***/ }),

/***/ 59973:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X0: () => (/* binding */ readKind),
/* harmony export */   ZT: () => (/* binding */ noted),
/* harmony export */   hF: () => (/* binding */ reading),
/* harmony export */   hq: () => (/* binding */ readType),
/* harmony export */   n: () => (/* binding */ readAgain),
/* harmony export */   qo: () => (/* binding */ properties),
/* harmony export */   w6: () => (/* binding */ kindMark),
/* harmony export */   wn: () => (/* binding */ withReadings)
/* harmony export */ });
/** How a property is called among the types of resources. */
const asked = {
    resources: '.resources',
    providers: '.providers',
    inputs: '.inputs',
    texts: '.texts',
    beside: '.beside',
    isBesideCut: '.isBesideCut',
    history: '.history',
    skipped: '.skipped',
    scanSecrets: '.scanSecrets',
    knownAccounts: '.knownAccounts',
    houseRules: '.houseRules',
};
const properties = new Map(Object.entries(asked).map(([property, name]) => [name, property]));
let current;
/** The same code, where each property that is read is remembered for whoever wants to know what he depends on. */
function noted(code) {
    const getters = Object.entries(code).map(([property, value]) => {
        const name = asked[property];
        const get = () => {
            current?.set(name, value);
            return value;
        };
        return [property, { get, enumerable: true }];
    });
    // What stands there is what was given.
    return Object.defineProperties({}, Object.fromEntries(getters));
}
function readType(type, resources) {
    current?.set(type, resources);
    return resources;
}
/** Whatever the view was made of: it is read as the things that are in it. */
function readKind(kind, subjects) {
    current?.set(kindMark + kind, subjects);
}
/** Begins the name of a kind among those of types and properties. */
const kindMark = '@';
/** Does something, and adds what it reads to the readings: whatever says the same gives the same. */
function reading(into, read) {
    const outer = current;
    current = into;
    try {
        return read();
    }
    finally {
        current = outer;
    }
}
/** Makes a thing, and says what it was made of. */
function withReadings(make) {
    const readings = new Map();
    return { thing: reading(readings, make), readings };
}
/** Whoever takes a thing that was made before depends on what it was made of. */
function readAgain(readings) {
    if (current !== undefined)
        for (const [name, value] of readings)
            current.set(name, value);
}


/***/ }),

/***/ 61102:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ referencesOf),
/* harmony export */   i: () => (/* binding */ referencesIn)
/* harmony export */ });
/* harmony import */ var _per_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35426);

/** Addresses of the resources of the same root that a value refers to, wherever in it: in a list, a block, a text with holes, an option. */
function referencesIn(value) {
    if (value === undefined)
        return [];
    const found = [];
    collect(value, found);
    return found;
}
/** Each address once that a resource refers to, wherever in it. */
const referencesOf = (0,_per_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .perResource */ .a)((resource) => [...new Set(referencesIn(resource.attributes))]);
function collect(value, found) {
    for (const { of } of value.origin.via)
        if (of !== undefined)
            found.push(of.address);
    switch (value.kind) {
        case 'unknown':
            if (value.reference !== undefined)
                found.push(value.reference.address);
            return;
        case 'template':
            for (const part of value.parts)
                if (typeof part !== 'string')
                    collect(part, found);
            return;
        case 'list':
            for (const item of value.items)
                collect(item, found);
            return;
        case 'map':
            for (const entry of value.entries.values())
                collect(entry, found);
            return;
        case 'choice':
            for (const option of value.options)
                collect(option, found);
            return;
        case 'json-text':
            collect(value.content, found);
            return;
        case 'null':
        case 'bool':
        case 'number':
        case 'string':
            return;
    }
}


/***/ }),

/***/ 36254:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf),
/* harmony export */   f: () => (/* binding */ resourceSubject)
/* harmony export */ });
/* harmony import */ var _per_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35426);

/** What a view of this resource begins with. */
function subjectOf(resource) {
    return { root: resource.root, address: resource.address, resource };
}
/** The view of a resource that nothing more is known of: one for each resource, so that what was said of it is said once for both sides. */
const resourceSubject = (0,_per_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .perResource */ .a)(subjectOf);


/***/ }),

/***/ 14984:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ writtenBlocks),
/* harmony export */   o: () => (/* binding */ moreBlocks)
/* harmony export */ });
/* harmony import */ var _core_circumstance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30013);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96962);


/** Each block once. What stands in every option, or in the default, is there whatever is chosen. */
function writtenBlocks(written) {
    if (written?.kind === 'choice')
        return ofChoice(written);
    return (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(written).items.flatMap((item) => (item.kind === 'choice' ? ofChoice(item) : item.kind === 'map' ? [{ body: item }] : []));
}
function ofChoice(choice) {
    const found = new Map();
    for (const [index, option] of choice.options.entries()) {
        const isDefault = index === 0 && choice.firstIsDefault === true;
        const here = choice.when?.[index] ?? [];
        for (const { body, only } of writtenBlocks(option)) {
            const known = found.get(body) ?? { always: 0, when: undefined };
            const there = only === undefined ? here : ((0,_core_circumstance_js__WEBPACK_IMPORTED_MODULE_1__/* .both */ .WP)(here, only.when) ?? here);
            found.set(body, {
                always: known.always + (only !== undefined ? 0 : isDefault ? choice.options.length : 1),
                when: known.when === undefined ? there : (0,_core_circumstance_js__WEBPACK_IMPORTED_MODULE_1__/* .either */ .gP)(known.when, there),
            });
        }
    }
    return [...found].map(([body, { always, when }]) => always >= choice.options.length ? { body } : { body, only: { when: when ?? [], decides: choice.condition } });
}
/** What may come beside the blocks: the blocks of one of several known lists are those of some deployment, and there are no others. */
function moreBlocks(written) {
    if (written?.kind !== 'choice')
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(written).unknown;
    return written.options.map(moreBlocks).find((unknown) => unknown !== undefined);
}


/***/ })

};
