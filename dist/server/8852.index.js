export const id = 8852;
export const ids = [8852];
export const modules = {

/***/ 25459:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ findIn)
/* harmony export */ });
/* harmony import */ var _evaluated_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2261);
/* harmony import */ var _network_finder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81023);
/* harmony import */ var _per_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91431);



const finders = (0,_per_code_js__WEBPACK_IMPORTED_MODULE_2__/* .perCode */ .L)(() => new Map());
/** Finds the resources of these types that a value refers to. Made once for each side and list of types. */
function findIn(code, ...types) {
    const known = finders(code);
    const key = types.join(' ');
    // Read each time: who finds something depends on what is there.
    const resources = (0,_evaluated_code_js__WEBPACK_IMPORTED_MODULE_0__/* .managed */ .Y)(code, ...types);
    const find = known.get(key) ?? (0,_network_finder_js__WEBPACK_IMPORTED_MODULE_1__/* .finder */ .n)(resources);
    known.set(key, find);
    return find;
}


/***/ }),

/***/ 38852:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  crossNetworkRouteTooWide: () => (/* reexport */ crossNetworkRouteTooWide),
  databaseInPublicSubnet: () => (/* reexport */ databaseInPublicSubnet),
  flowAnalysisPresent: () => (/* reexport */ flowAnalysisPresent),
  internetRouteElsewhere: () => (/* reexport */ internetRouteElsewhere),
  segmentationPresent: () => (/* reexport */ segmentationPresent),
  storeOutsideOwnNetwork: () => (/* reexport */ storeOutsideOwnNetwork),
  subnetAutoAssignsPublicIp: () => (/* reexport */ subnetAutoAssignsPublicIp),
  vpcBlockExcepted: () => (/* reexport */ vpcBlockExcepted),
  vpcFlowLogsMissing: () => (/* reexport */ vpcFlowLogsMissing),
  vpcFlowLogsWeakened: () => (/* reexport */ vpcFlowLogsWeakened),
  vpcWithoutEndpoint: () => (/* reexport */ vpcWithoutEndpoint)
});

// EXTERNAL MODULE: ./build/analysis/cidr/address.js
var address = __webpack_require__(58730);
// EXTERNAL MODULE: ./build/model/binding.js
var binding = __webpack_require__(91335);
// EXTERNAL MODULE: ./build/model/fact.js
var fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/model/find.js
var find = __webpack_require__(25459);
// EXTERNAL MODULE: ./build/model/network/route-destinations.js
var route_destinations = __webpack_require__(14602);
// EXTERNAL MODULE: ./build/model/written-blocks.js
var written_blocks = __webpack_require__(14984);
// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
// EXTERNAL MODULE: ./build/policies/documents/over-options.js
var over_options = __webpack_require__(49485);
// EXTERNAL MODULE: ./build/policies/forms/of-fact.js
var of_fact = __webpack_require__(99285);
;// CONCATENATED MODULE: ./build/policies/vpc/wider-route.js
/** A route by the same connection that now takes in more than the one that it was. */
function widerRoute(base, head) {
    if (!isJoined(base) || !isJoined(head))
        return undefined;
    for (const after of head.routes.filter(({ isFair }) => !isFair)) {
        const same = base.routes.filter(({ target }) => target === after.target);
        const [before] = same.filter(({ range }) => holds(after.range, range));
        if (before === undefined || same.some(({ range }) => holds(range, after.range)))
            continue;
        const some = after.only === undefined ? '' : ` for some values of ${after.only}`;
        return {
            message: `${head.address} routes ${after.cidr} into another network${some}, not ${before.cidr} as before.`,
            trace: after.trace,
            severity: 'low',
            confidence: after.only === undefined ? 'certain' : 'likely',
        };
    }
    return undefined;
}
function isJoined(degree) {
    return typeof degree === 'object' && degree !== null && 'kind' in degree && degree.kind === 'routes';
}
function holds(outer, inner) {
    return outer.family === inner.family && outer.first <= inner.first && inner.last <= outer.last;
}

;// CONCATENATED MODULE: ./build/policies/vpc/cross-network-route-too-wide.js










const tables = ['aws_route_table', 'aws_default_route_table'];
const routes = ['aws_route', 'AWS::EC2::Route', 'aws_ec2_transit_gateway_route', 'AWS::EC2::TransitGatewayRoute'];
const gateways = ['aws_ec2_transit_gateway', 'AWS::EC2::TransitGateway'];
const services = ['aws_vpc_endpoint_service', 'AWS::EC2::VPCEndpointService'];
const crossNetworkRouteTooWide = (0,define_policy/* defineViolation */.z$)({
    id: 'cross-network-route-too-wide',
    control: 'network-segmentation',
    severity: 'medium',
    on: 'resource',
    types: [...tables, ...routes, ...gateways, ...services],
    dialects: ['terraform', 'cloudformation'],
    title: 'Networks are joined more widely than they need to be',
    why: 'A route into another network for more than that network holds, or a connection that nobody has to approve, joins what was kept apart: whoever breaks into one of them is in both.',
    remedy: 'Route the subnets of the peer only. Let somebody accept attachments to a transit gateway and connections to an endpoint service.',
    limits: [
        'The route for everything by a transit gateway is low: networks with a common way out have it.',
        'How wide the peer is is known where this code declares its VPC.',
        'A route that takes in more than it did, by the same connection, is low; that one more comes along is daily work.',
    ],
    covers: {
        checkov: ['CKV2_AWS_44', 'CKV_AWS_331', 'CKV_AWS_123'],
        kics: ['VPC Peering Route Table with Unrestricted CIDR'],
        securityHub: ['EC2.23'],
        cis: ['5.5'],
    },
    *evaluate(subject, model) {
        const { attributes, type } = subject.resource;
        if (routes.includes(type))
            yield* judgeRoutes(subject, [{ body: attributes }], undefined, model);
        if (tables.includes(type)) {
            const written = (0,fact/* attribute */.lt)(attributes, 'route');
            yield* judgeRoutes(subject, (0,written_blocks/* writtenBlocks */.O)(written), (0,written_blocks/* moreBlocks */.o)(written), model);
        }
        if (gateways.includes(type))
            yield* judgeGateway(subject);
        if (services.includes(type))
            yield* judgeService(subject);
    },
    weaker: widerRoute,
});
const peeringNames = ['vpc_peering_connection_id', 'VpcPeeringConnectionId'];
const gatewayNames = ['transit_gateway_id', 'TransitGatewayId', 'transit_gateway_attachment_id', 'TransitGatewayAttachmentId'];
function routeOf(body, subject, model) {
    const peering = (0,fact/* firstAttribute */.Z9)(body, peeringNames);
    const target = peering ?? (0,fact/* firstAttribute */.Z9)(body, gatewayNames);
    if (target === undefined)
        return [];
    const peers = peersOf(peering, subject, model);
    return route_destinations/* routeDestinations */.T.map((name) => ({ target, isPeering: peering !== undefined, peers, to: (0,fact/* readText */.yR)((0,fact/* attribute */.lt)(body, name)) }));
}
function* judgeRoutes(subject, written, unknown, model) {
    const routes = written.flatMap(({ body, only }) => routeOf(body, subject, model).map((route) => ({ ...route, only })));
    const judged = routes.flatMap((route) => destinationsIn(route.to).map((one) => judgeRoute(subject, route, route.only === undefined ? one : { ...one, condition: route.only.decides })));
    yield* judged.flatMap(({ told }) => told ?? []);
    const open = routes.flatMap(({ isPeering, to }) => (isOpen(to) ? [unresolved(subject, to.unknown, isPeering)] : []));
    if (unknown !== undefined)
        open.push(unresolved(subject, unknown, false));
    yield* open;
    if (judged.length === 0)
        return;
    const degree = { kind: 'routes', address: subject.address, routes: judged.map(({ joins }) => joins) };
    const proves = open.length === 0 ? { proves: true } : {};
    yield { claim: 'strength', aspect: 'routes', degree, trace: [subject.resource.declaration], ...proves };
}
function judgeRoute(subject, { target, isPeering, peers }, { cidr, range, source, condition }) {
    const found = tooWide(range, cidr, isPeering, peers);
    const told = found && violation(subject, `route to ${cidr}`, `routes ${found.words}`, source, found.severity);
    const isFair = found !== undefined || peers.some((peer) => holds(peer, range));
    const only = condition === undefined ? {} : { only: condition.expression };
    return {
        told: told && (0,over_options/* ofOption */.jN)(told, condition?.expression),
        joins: { target: (0,binding/* symbolicText */.SF)(target) ?? '', cidr, range, trace: (0,define_policy/* traceOf */.fC)(source), isFair, ...only },
    };
}
/** The known ones. */
function destinationsIn(to) {
    if (to.kind === 'unknown')
        return (to.options ?? []).flatMap(destinationsIn).map((one) => ({ ...one, condition: to.unknown }));
    const range = to.kind === 'known' ? (0,address/* parseCidr */.GN)(to.value) : undefined;
    return to.kind === 'known' && range !== undefined ? [{ cidr: to.value, range, source: to.source }] : [];
}
/** It may be to a network of which nothing is known. */
function isOpen(to) {
    return to.kind === 'unknown' && (to.options === undefined || to.options.some(isOpen));
}
/** What somebody gives for a peer is always asked; anything else only where base said how much it was. */
function unresolved({ address }, unknown, isPeering) {
    if (isPeering && unknown.reason === 'variable-without-default')
        return { claim: 'unresolved', aspect: 'route', unknown, message: `how much ${address} routes to its peer` };
    return { claim: 'unresolved', aspect: 'routes', unknown, message: `how much ${address} routes into another network`, onlyLost: true };
}
/** What is too much of a route, in words; by a transit gateway where there is no peering. */
function tooWide(range, cidr, isPeering, peers) {
    const isEverything = range.first === 0n && prefixOf(range) <= 1;
    if (!isPeering)
        return isEverything ? { words: 'everything by a transit gateway', severity: 'low' } : undefined;
    if (isEverything)
        return { words: 'everything to its peer' };
    return isWiderThanPeer(range, peers) ? { words: `more to its peer than that holds (${cidr})` } : undefined;
}
function prefixOf({ family, first, last }) {
    return (family === 4 ? 32 : 128) - ((last - first + 1n).toString(2).length - 1);
}
/** Wider than one of the networks that the connection joins, and not just the other. */
function isWiderThanPeer(range, peers) {
    const isSame = (cidr) => holds(range, cidr) && holds(cidr, range);
    return peers.some((cidr) => holds(range, cidr)) && !peers.some(isSame);
}
/** The networks that a connection joins, as far as this code declares them. */
function peersOf(peering, { root }, model) {
    const [connection] = peering === undefined ? [] : (0,find/* findIn */.r)(model, 'aws_vpc_peering_connection', 'AWS::EC2::VPCPeeringConnection')(peering, root);
    if (connection === undefined)
        return [];
    const findVpc = (0,find/* findIn */.r)(model, 'aws_vpc', 'AWS::EC2::VPC');
    return ['vpc_id', 'peer_vpc_id', 'VpcId', 'PeerVpcId']
        .flatMap((name) => findVpc((0,fact/* attribute */.lt)(connection.attributes, name), root))
        .flatMap((vpc) => {
        const cidr = (0,fact/* readText */.yR)((0,fact/* firstAttribute */.Z9)(vpc.attributes, ['cidr_block', 'CidrBlock']));
        return cidr.kind === 'known' ? ((0,address/* parseCidr */.GN)(cidr.value) ?? []) : [];
    });
}
function* judgeGateway(subject) {
    const value = (0,fact/* firstAttribute */.Z9)(subject.resource.attributes, ['auto_accept_shared_attachments', 'AutoAcceptSharedAttachments']);
    yield* judgeSwitch(subject, (0,fact/* readText */.yR)(value), (text) => text === 'enable', 'attachments', 'accepts whatever other accounts attach');
}
function* judgeService(subject) {
    const value = (0,fact/* firstAttribute */.Z9)(subject.resource.attributes, ['acceptance_required', 'AcceptanceRequired']);
    yield* judgeSwitch(subject, (0,fact/* readBool */.r5)(value), (required) => !required, 'connections', 'takes connections that nobody accepts');
}
function* judgeSwitch(subject, fact, isWeak, aspect, words) {
    const question = { aspect, unknown: `whether ${subject.address} ${words}`, isWrong: isWeak };
    yield* (0,of_fact/* ofFact */.e)(fact, question, (found) => violation(subject, aspect, words, found?.source));
}
function violation({ address, resource }, aspect, words, source, severity) {
    return {
        claim: 'violation',
        aspect,
        message: `${address} ${words}.`,
        trace: [...(source === undefined ? [] : (0,define_policy/* traceOf */.fC)(source)), resource.declaration],
        confidence: source === undefined ? 'certain' : (0,define_policy/* confidenceIn */.S3)(source),
        ...(severity === undefined ? {} : { severity }),
    };
}

// EXTERNAL MODULE: ./build/model/network/finder.js
var finder = __webpack_require__(81023);
// EXTERNAL MODULE: ./build/model/network/subnet.js
var subnet = __webpack_require__(15406);
;// CONCATENATED MODULE: ./build/policies/vpc/database-in-public-subnet.js




const databaseInPublicSubnet = (0,define_policy/* defineViolation */.z$)({
    id: 'database-in-public-subnet',
    control: 'network-segmentation',
    severity: 'high',
    on: 'resource',
    types: [...subnet/* residentSubnets */.zr.keys()],
    dialects: ['terraform', 'cloudformation'],
    title: 'A database, cache or search domain is in a public subnet',
    why: 'In a subnet with a route to an internet gateway, one switch or one rule is all that keeps the data from the internet. Such switches are thrown for a test and forgotten.',
    remedy: 'Put it into private subnets: subnets whose route tables have no route to an internet gateway.',
    limits: ['Subnets, tables and gateways that another root declares are not seen.'],
    covers: { securityHub: ['RDS.46'] },
    *evaluate({ address, resource }, model) {
        const { items, unknown, decides } = (0,subnet/* subnetIdsOf */.JX)(resource);
        const subnets = new Map(model.subjects('network.subnet').map((subnet) => [subnet.resource, subnet]));
        if (subnets.size === 0)
            return;
        const find = (0,finder/* finder */.n)([...subnets.keys()]);
        const open = items.flatMap((id) => find(id, resource.root).flatMap((one) => wayFrom(subnets.get(one)).map((way) => ({ id, one, way }))));
        const [first, ...others] = open;
        if (first !== undefined) {
            const { route, association } = first.way;
            const more = others.length === 0 ? '' : ` and ${others.length} more`;
            const violation = {
                claim: 'violation',
                aspect: 'public subnets',
                message: `${address} is put into ${first.one.address}${more}, which has a route to the internet by ${route.resource.address}.`,
                trace: [
                    ...(0,define_policy/* traceOf */.fC)(first.id),
                    ...(0,define_policy/* traceOf */.fC)(route.gateway),
                    route.at.origin.at,
                    ...(association === undefined ? [] : [association.block]),
                    resource.declaration,
                ],
                confidence: (0,define_policy/* confidenceIn */.S3)(first.id),
                related: [{ location: route.at.origin.at, message: 'the route to the internet' }],
            };
            yield (0,over_options/* ofOption */.jN)(violation, (decides ?? first.way.decides)?.expression);
        }
        if (open.length === 0 && unknown !== undefined && unknown.reference === undefined) {
            yield { claim: 'unresolved', aspect: 'subnets', unknown, message: `which subnets ${address} is put into` };
        }
    },
});
/** One way is enough to tell. */
function wayFrom(subnet) {
    return subnet?.ways.slice(0, 1) ?? [];
}

// EXTERNAL MODULE: ./build/model/evaluated-code.js
var evaluated_code = __webpack_require__(2261);
;// CONCATENATED MODULE: ./build/policies/vpc/flow-analysis-present.js


const analyses = {
    aws_cloudwatch_query_definition: 'query',
    aws_glue_catalog_table: 'table',
    aws_athena_named_query: 'query',
    aws_securitylake_data_lake: 'Security Lake',
    'AWS::Logs::QueryDefinition': 'query',
    'AWS::Glue::Table': 'table',
    'AWS::Athena::NamedQuery': 'query',
    'AWS::SecurityLake::DataLake': 'Security Lake',
};
const flowAnalysisPresent = (0,define_policy/* defineEvidence */.xZ)({
    id: 'flow-analysis-present',
    control: 'network-flow-analysis',
    severity: 'info',
    on: 'resource',
    types: Object.keys(analyses),
    dialects: ['terraform', 'cloudformation'],
    title: 'Flow logs can be searched',
    why: 'Flow logs that nobody can query only cost money. With a table or a query the answer to who talked to whom takes minutes.',
    remedy: 'Declare a table of Athena or a query of CloudWatch Logs Insights over the flow logs.',
    limits: ['Whether a table or a query beside a flow log is about it is not looked at.'],
    covers: {},
    *evaluate({ address, resource }, model) {
        if (!(0,evaluated_code/* managed */.Y)(model, 'aws_flow_log', 'AWS::EC2::FlowLog').some(({ root }) => root === resource.root))
            return;
        const what = analyses[resource.type] ?? '';
        yield {
            claim: 'evidence',
            scope: 'analysis of flow logs',
            extent: `The ${what} ${address} beside flow logs`,
            trace: (0,define_policy/* declaredAt */.kK)(resource),
        };
    },
    lost: ({ extent }) => `${extent} is gone, and the change brings nothing in its place.`,
});

// EXTERNAL MODULE: ./build/core/as-written.js
var as_written = __webpack_require__(32174);
// EXTERNAL MODULE: ./build/model/per-model.js
var per_model = __webpack_require__(62409);
// EXTERNAL MODULE: ./build/model/network/internet-route.js
var internet_route = __webpack_require__(8670);
;// CONCATENATED MODULE: ./build/model/network/internet-elsewhere.js







/** Routes of tables that a subnet of this code is in are told of the subnet. */
const internetElsewhere = (0,per_model/* perModel */.x)((model) => {
    const routes = (0,internet_route/* internetRoutes */.G)(model);
    if (routes.elsewhere.length === 0 && (0,evaluated_code/* managed */.Y)(model, ...subnet/* associationTypes */.rn).length === 0)
        return [];
    const findSubnet = (0,finder/* finder */.n)((0,evaluated_code/* managed */.Y)(model, ...subnet/* subnetTypes */.de));
    const used = tablesInUse(model, routes, findSubnet);
    const inTables = routes.elsewhere
        .filter(({ key }) => !used.has(key))
        .flatMap((table) => routes.routesIn(table).flatMap((route) => said(route.resource, 'table', table.elsewhere ?? '', route)));
    return [...inTables, ...(0,evaluated_code/* managed */.Y)(model, ...subnet/* associationTypes */.rn).flatMap((one) => joined(one, routes, findSubnet))];
});
function tablesInUse(model, { tablesIn, mainTables }, find) {
    const associations = (0,evaluated_code/* managed */.Y)(model, ...subnet/* associationTypes */.rn).filter(({ attributes, root }) => find(subnetIn(attributes), root).length > 0);
    const named = associations.flatMap(({ attributes, root }) => tablesIn((0,fact/* firstAttribute */.Z9)(attributes, ['route_table_id', 'RouteTableId']), root));
    const main = (0,evaluated_code/* managed */.Y)(model, ...subnet/* subnetTypes */.de).flatMap(({ attributes, root }) => mainTables((0,fact/* firstAttribute */.Z9)(attributes, ['vpc_id', 'VpcId']), root));
    return new Set([...named, ...main].map(({ key }) => key));
}
function joined(association, { tablesIn, routesIn }, find) {
    const { attributes, root } = association;
    const subnet = subnetIn(attributes);
    const name = subnet === undefined || (0,internet_route/* isDeclaredHere */.l)(subnet) ? undefined : (0,binding/* symbolicText */.SF)(subnet);
    if (name === undefined || find(subnet, root).length > 0)
        return [];
    const tables = tablesIn((0,fact/* firstAttribute */.Z9)(attributes, ['route_table_id', 'RouteTableId']), root);
    const found = tables.flatMap((table) => routesIn(table)).find(({ isExit, isSure }) => !isExit && isSure);
    return found === undefined ? [] : said(association, 'subnet', name.replace(/^\$\{([^{}]*)\}$/u, '$1'), found);
}
function subnetIn(attributes) {
    return (0,fact/* firstAttribute */.Z9)(attributes, ['subnet_id', 'SubnetId']);
}
function said(resource, gives, name, { gateway, isSure, isExit, conditions }) {
    if (isExit)
        return [];
    const unknown = isSure ? conditions[0] : gateway.kind === 'unknown' ? gateway : undefined;
    return [{ resource, gives, name, gateway, ...(unknown === undefined ? {} : { unknown }) }];
}

;// CONCATENATED MODULE: ./build/policies/vpc/internet-route-elsewhere.js



/** A name that says what the thing is for. */
const publicName = /(?:^|[^a-z])(?:public|dmz|edge|igw|internet|ingress|external|frontend)/iu;
const internetRouteElsewhere = (0,define_policy/* defineViolation */.z$)({
    id: 'internet-route-elsewhere',
    control: 'network-segmentation',
    severity: 'medium',
    on: 'resource',
    types: ['aws_route', 'AWS::EC2::Route', 'aws_route_table_association', 'AWS::EC2::SubnetRouteTableAssociation'],
    dialects: ['terraform', 'cloudformation'],
    title: 'What another place declares gets a way to the internet',
    why: 'Whoever built the subnets around a route table may have counted on it to lead nowhere. A route to an internet gateway in it, or a table with such a route for one of those subnets, takes the network away as their guard, and where they are declared nobody sees it.',
    remedy: 'Write the route where the table and its subnets are declared, and give what has to be reached a subnet of its own.',
    limits: [
        'Which subnets use a table that is declared elsewhere is not known.',
        'A table or a subnet that is called public, edge or the like is reported at severity info.',
    ],
    covers: {},
    *evaluate({ resource }, model) {
        for (const one of internetElsewhere(model))
            if (one.resource === resource)
                yield told(one);
    },
});
function told({ resource, gives, name, gateway, unknown }) {
    const { address } = resource;
    const aspect = 'internet';
    if (unknown !== undefined)
        return { claim: 'unresolved', aspect, unknown, message: `whether ${address} leads to the internet` };
    const isPublic = publicName.test(name.replaceAll(/([a-z])([A-Z])/gu, '$1-$2'));
    const message = gives === 'table'
        ? `${address} leads the route table ${(0,as_written/* asWritten */.q)(name)} to the internet; which subnets use it is declared elsewhere.`
        : `${address} puts the subnet ${(0,as_written/* asWritten */.q)(name)}, which is declared elsewhere, into a route table that leads to the internet.`;
    return {
        claim: 'violation',
        aspect,
        message,
        trace: [...(gives === 'table' ? (0,define_policy/* traceOf */.fC)(gateway) : []), resource.declaration],
        confidence: 'likely',
        ...(isPublic ? { severity: 'info' } : {}),
    };
}

;// CONCATENATED MODULE: ./build/policies/vpc/segmentation-present.js




const vpcs = ['aws_vpc', 'AWS::EC2::VPC'];
const segmentationPresent = (0,define_policy/* defineEvidence */.xZ)({
    id: 'segmentation-present',
    control: 'network-segmentation',
    severity: 'info',
    on: 'resource',
    types: vpcs,
    dialects: ['terraform', 'cloudformation'],
    title: 'The network has tiers, and data is in the private one',
    why: 'Where what the internet reaches and what holds data are in subnets of their own, an open port in front does not lead to the data.',
    remedy: 'Separate public and private subnets, and put databases, caches and search domains in the latter.',
    limits: ['A subnet is public when its table has a route to an internet gateway; what another repository declares is not visible.'],
    covers: {},
    *evaluate({ address, root, resource }, model) {
        const inside = subnetsByVpc(model).get(resource) ?? [];
        const open = inside.filter(({ ways }) => ways.length > 0);
        const shut = inside.filter(({ ways, maybe }) => ways.length === 0 && maybe === undefined);
        const isMixed = open.some(({ residents }) => residents.length > 0);
        if (open.length === 0 || shut.length === 0 || isMixed)
            return;
        yield {
            claim: 'evidence',
            scope: `${root} ${address} tiers`,
            extent: `Tiers of ${address}: ${open.length} public and ${shut.length} private subnets, data in private ones only`,
            ofSubject: true,
            trace: (0,define_policy/* declaredAt */.kK)(resource),
        };
    },
    lost: ({ extent }) => `${extent}: that is so no longer.`,
});
const subnetsByVpc = (0,per_model/* perModel */.x)((model) => {
    const found = new Map();
    for (const subnet of model.subjects('network.subnet')) {
        const named = (0,fact/* firstAttribute */.Z9)(subnet.resource.attributes, ['vpc_id', 'VpcId']);
        for (const vpc of (0,find/* findIn */.r)(model, ...vpcs)(named, subnet.root))
            found.set(vpc, [...(found.get(vpc) ?? []), subnet]);
    }
    return found;
});

// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
// EXTERNAL MODULE: ./build/policies/forms/protection.js + 4 modules
var protection = __webpack_require__(1686);
;// CONCATENATED MODULE: ./build/policies/vpc/store-outside-own-network.js


const storeOutsideOwnNetwork = (0,protection/* defineProtection */.tW)({
    id: 'store-outside-own-network',
    control: 'network-segmentation',
    severity: 'info',
    strict: true,
    title: 'Traffic goes around the network that was made for it',
    why: 'What goes around a VPC is seen by no flow log and held by no endpoint policy, and what stands in the default network stands beside everything else that nobody placed.',
    remedy: 'Turn the routing through the VPC on, and name a subnet group of your own.',
    limits: ['Appliances and NAT instances forward what is not theirs; accept the finding there.'],
    covers: { checkov: ['CKV_AWS_321'], securityHub: ['EC2.180', 'ElastiCache.7', 'Redshift.7', 'RedshiftServerless.1'] },
    rows: [
        {
            what: 'way of copies through the VPC',
            terraform: { aws_redshift_cluster: 'enhanced_vpc_routing', aws_redshiftserverless_workgroup: 'enhanced_vpc_routing' },
            cloudformation: { 'AWS::Redshift::Cluster': 'EnhancedVpcRouting', 'AWS::RedshiftServerless::Workgroup': 'EnhancedVpcRouting' },
            order: order/* onOff */.Ro,
            byDefault: false,
            wanted: true,
            lacks: 'loads and unloads data around its VPC',
        },
        {
            what: 'subnet group',
            terraform: { aws_elasticache_cluster: 'subnet_group_name', aws_elasticache_replication_group: 'subnet_group_name' },
            cloudformation: {
                'AWS::ElastiCache::CacheCluster': 'CacheSubnetGroupName',
                'AWS::ElastiCache::ReplicationGroup': 'CacheSubnetGroupName',
            },
            order: order/* set */.hZ,
            byDefault: null,
            wanted: 'set',
            only: [{ terraform: 'replication_group_id', is: 'not set' }],
            fix: false,
            unknowns: false,
            lacks: 'stands in the default network',
        },
        {
            what: 'subnet group of its own',
            terraform: { aws_elasticache_cluster: 'subnet_group_name', aws_elasticache_replication_group: 'subnet_group_name' },
            cloudformation: {
                'AWS::ElastiCache::CacheCluster': 'CacheSubnetGroupName',
                'AWS::ElastiCache::ReplicationGroup': 'CacheSubnetGroupName',
            },
            order: (0,order/* anyBut */.uC)('default'),
            wanted: 'own',
            fix: false,
            unknowns: false,
            lacks: 'stands in the default network',
        },
        {
            what: 'check of source and destination',
            terraform: { aws_network_interface: 'source_dest_check' },
            cloudformation: { 'AWS::EC2::NetworkInterface': 'SourceDestCheck' },
            order: order/* onOff */.Ro,
            byDefault: true,
            wanted: true,
            lacks: 'takes traffic that is not meant for it',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/vpc/subnet-auto-assigns-public-ip.js


const subnetAutoAssignsPublicIp = (0,protection/* defineProtection */.tW)({
    id: 'subnet-auto-assigns-public-ip',
    control: 'network-segmentation',
    severity: 'low',
    title: 'Subnet gives every instance a public address',
    why: 'Whoever starts something in this subnet puts it on the internet without having asked for that, and one rule of a security group is then all that keeps the internet from it.',
    remedy: 'Leave map_public_ip_on_launch off, and give an address to what needs one.',
    limits: ['Default subnets do it without being told; that they are used is another policy\u2019s finding.'],
    covers: {
        checkov: ['CKV_AWS_130'],
        trivy: ['AVD-AWS-0164'],
        kics: ['EC2 Instance Subnet Has Public IP Mapping On Launch', 'VPC Subnet Assigns Public IP'],
        securityHub: ['EC2.15', 'EFS.6', 'EMR.1'],
    },
    rows: [
        {
            what: 'public addresses on launch',
            terraform: { aws_subnet: 'map_public_ip_on_launch', aws_default_subnet: 'map_public_ip_on_launch' },
            cloudformation: { 'AWS::EC2::Subnet': 'MapPublicIpOnLaunch' },
            order: order/* offOn */.DY,
            wanted: false,
            lacks: 'gives every instance a public address',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/vpc/vpc-block-excepted.js


const vpcBlockExcepted = (0,protection/* defineProtection */.tW)({
    id: 'vpc-block-excepted',
    control: 'block-public-access',
    severity: 'medium',
    title: 'A network is excepted from the block on the internet',
    why: 'VPC Block Public Access holds for every network of the account and region, whatever routes and groups say. What is excepted from it is as open as those make it, today and after the next change.',
    remedy: 'Except single subnets, and for outbound traffic only (allow-egress), where that is enough.',
    limits: ['Whether the account has the block on at all is not asked: it is often turned on elsewhere.'],
    covers: {},
    rows: [
        {
            what: 'exception from Block Public Access of VPCs',
            terraform: { aws_vpc_block_public_access_exclusion: 'internet_gateway_exclusion_mode' },
            cloudformation: { 'AWS::EC2::VPCBlockPublicAccessExclusion': 'InternetGatewayExclusionMode' },
            order: (0,order/* ranks */.CS)('allow-bidirectional', 'allow-egress'),
            wanted: 'allow-egress',
            fix: false,
            lacks: 'lets the internet in past Block Public Access',
        },
    ],
});

// EXTERNAL MODULE: ./build/policies/forms/companion.js + 1 modules
var companion = __webpack_require__(58919);
;// CONCATENATED MODULE: ./build/policies/vpc/vpc-flow-logs-missing.js

/** A VPC, and the flow log that records what goes through it. */
const flowLog = {
    what: 'flow log',
    lacks: 'has no flow log',
    elsewhere: true,
    terraform: { of: { aws_vpc: 'id' }, by: { aws_flow_log: 'vpc_id' } },
    cloudformation: { of: { 'AWS::EC2::VPC': '' }, by: { 'AWS::EC2::FlowLog': 'ResourceId' } },
};
const vpcFlowLogsMissing = (0,companion/* defineCompanion */._m)({
    id: 'vpc-flow-logs-missing',
    control: 'network-flow-analysis',
    severity: 'medium',
    title: 'VPC has no flow log',
    why: 'After an incident nobody can tell who talked to whom, and GuardDuty is the only one that notices while it goes on.',
    remedy: 'Add a flow log for the VPC, to a bucket or a log group.',
    limits: ['Flow logs of subnets, network interfaces and transit gateways are not counted, nor those of another repository.'],
    covers: {
        checkov: ['CKV2_AWS_11'],
        trivy: ['AVD-AWS-0178'],
        kics: ['VPC FlowLogs Disabled'],
        securityHub: ['EC2.6'],
        cis: ['3.7'],
    },
    rows: [flowLog],
});

// EXTERNAL MODULE: ./build/policies/forms/loss.js + 2 modules
var loss = __webpack_require__(30714);
;// CONCATENATED MODULE: ./build/policies/vpc/vpc-flow-logs-weakened.js



const vpcFlowLogsWeakened = (0,loss/* defineLoss */.p)({
    id: 'vpc-flow-logs-weakened',
    control: 'network-flow-analysis',
    severity: 'high',
    title: 'A flow log goes while its VPC stays, or records less',
    why: 'What the network did until now could be looked up. What it does from now on cannot, or only in part.',
    remedy: 'Keep the flow log, with all traffic.',
    limits: [
        'Whether a VPC that is declared elsewhere stays is not seen: that its flow log goes is possible.',
        'Fields that a log format of one\u2019s own loses, and another destination, are not compared.',
    ],
    covers: {},
    speaksFor: ['vpc-flow-logs-missing'],
    companions: [flowLog],
    falls: [
        {
            what: 'recorded traffic',
            terraform: { aws_flow_log: 'traffic_type' },
            cloudformation: { 'AWS::EC2::FlowLog': 'TrafficType' },
            order: (0,order/* ranks */.CS)(['ACCEPT', 'REJECT'], 'ALL'),
            lacks: 'records only a part of the traffic',
        },
        {
            what: 'whole VPC',
            terraform: { aws_flow_log: 'vpc_id' },
            order: order/* set */.hZ,
            byDefault: null,
            fall: 'medium',
            lacks: 'records a part of its VPC alone',
        },
        {
            what: 'interval in seconds',
            terraform: { aws_flow_log: 'max_aggregation_interval' },
            cloudformation: { 'AWS::EC2::FlowLog': 'MaxAggregationInterval' },
            order: order/* less */.M7,
            byDefault: 600,
            lacks: 'records less often',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/vpc/vpc-without-endpoint.js

/** Services that machines without a way out still have to reach. */
const vpc_without_endpoint_services = [
    ['EC2', /\.ec2$/u],
    ['the API of ECR', /\.ecr\.api$/u],
    ['images of ECR', /\.ecr\.dkr$/u],
    ['Systems Manager', /\.ssm$/u],
    ['contacts of Incident Manager', /\.ssm-contacts$/u],
    ['Incident Manager', /\.ssm-incidents$/u],
];
const vpcWithoutEndpoint = (0,companion/* defineCompanion */._m)({
    id: 'vpc-without-endpoint',
    control: 'outbound-traffic-control',
    severity: 'info',
    strict: true,
    title: 'Calls to AWS leave the VPC',
    why: 'What has to reach an API over the internet needs a way out, and data goes out the same way. An endpoint keeps the calls inside, and its policy says to whose accounts they may go.',
    remedy: 'Declare interface endpoints for the services that the VPC uses.',
    limits: ['Which services a VPC uses is not known: ask for it where all of them are wanted.'],
    covers: { securityHub: ['EC2.10', 'EC2.55', 'EC2.56', 'EC2.57', 'EC2.58', 'EC2.60'] },
    rows: vpc_without_endpoint_services.map(([name, service]) => ({
        what: `endpoint for ${name}`,
        lacks: `has no endpoint for ${name}`,
        terraform: { of: { aws_vpc: 'id' }, by: { aws_vpc_endpoint: 'vpc_id' } },
        cloudformation: { of: { 'AWS::EC2::VPC': '' }, by: { 'AWS::EC2::VPCEndpoint': 'VpcId' } },
        such: [{ terraform: 'service_name', cloudformation: 'ServiceName', is: { mentions: service } }],
    })),
});

;// CONCATENATED MODULE: ./build/policies/chunks/vpc.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.













/***/ }),

/***/ 30714:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ defineLoss)
});

// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
// EXTERNAL MODULE: ./build/model/binding.js
var binding = __webpack_require__(91335);
// EXTERNAL MODULE: ./build/model/evaluated-code.js
var evaluated_code = __webpack_require__(2261);
// EXTERNAL MODULE: ./build/model/per-model.js
var per_model = __webpack_require__(62409);
// EXTERNAL MODULE: ./build/model/references.js
var references = __webpack_require__(61102);
// EXTERNAL MODULE: ./build/policies/forms/protected-thing.js
var protected_thing = __webpack_require__(64272);
// EXTERNAL MODULE: ./build/policies/forms/row.js
var forms_row = __webpack_require__(10083);
// EXTERNAL MODULE: ./build/policies/forms/written-at.js
var written_at = __webpack_require__(62480);
;// CONCATENATED MODULE: ./build/policies/forms/apart.js








/** Every type that a row asks about. */
function apartPathsOf({ terraform, own, others = {} }) {
    return { terraform: { ...terraform, ...others, ...(own === undefined ? {} : { [own.type]: '' }) } };
}
function apartOf(row, subject, model) {
    const { type } = subject.resource;
    if (row.notOf?.(subject.resource, model) === true)
        return [];
    if (type === row.own?.type)
        return ownSetting(row, row.own, subject, model);
    return row.others?.[type] === undefined ? settingApart(row, subject, model) : otherWay(row, row.others[type], subject);
}
function settingApart({ what, terraform, such }, { resource }, model) {
    const [target] = (0,written_at/* writtenAt */.n)(resource, terraform[resource.type]);
    if (target === undefined || (0,forms_row/* allHold */.J8)(such, resource) !== 'yes')
        return [];
    const protects = (0,protected_thing/* protectedThing */.TC)(target, resource, model);
    return [{ ...protectionOf((0,protected_thing/* nameOf */.Vb)(protects), what, resource), part: what, protects, onlyDeleted: true }];
}
function ownSetting(row, { name, such }, { resource }, model) {
    const holds = (0,forms_row/* allHold */.J8)(such, resource, 'all');
    if (holds !== 'no') {
        const maybe = holds === 'yes' ? undefined : holds;
        const offForSome = maybe !== undefined && (0,forms_row/* failsForSome */.jD)(such, resource) ? true : undefined;
        return [{ ...protectionOf(resource.address, row.what, resource), onlyTurnedOff: true, ...(0,define_policy/* certaintyOf */.hh)({ maybe, offForSome }) }];
    }
    const apart = settingsOf(row)(model)(resource, (0,written_at/* writtenAt */.n)(resource, name));
    return apart.flatMap((one) => {
        const failing = (0,forms_row/* allHold */.J8)(row.such, one) === 'no' ? (0,forms_row/* failingAt */.Oh)(row.such, one) : [];
        return failing.length === 0 ? [] : [{ claim: 'absence', trace: [...failing.flatMap(define_policy/* traceOf */.fC), one.declaration] }];
    });
}
/** Of no part of its own: it stands for its thing here, and for nothing in another root. */
function otherWay({ what }, path, { resource }) {
    const named = (0,written_at/* writtenAt */.n)(resource, path).flatMap(references/* referencesIn */.i);
    return named.map((address) => ({ ...protectionOf(address, what, resource), counted: true }));
}
function protectionOf(address, what, resource) {
    return { claim: 'evidence', scope: `${what} of ${address}`, extent: `The ${what} of ${address}`, trace: (0,define_policy/* declaredAt */.kK)(resource) };
}
const found = new WeakMap();
/** The resources apart that a thing has. */
function settingsOf(row) {
    const settings = found.get(row) ??
        (0,per_model/* perModel */.x)((model) => (0,binding/* boundBy */.yx)((0,evaluated_code/* managed */.Y)(model, ...Object.keys(row.terraform)), (one) => (0,written_at/* writtenAt */.n)(one, row.terraform[one.type])[0], ({ root }) => root));
    found.set(row, settings);
    return settings;
}

// EXTERNAL MODULE: ./build/core/value.js
var core_value = __webpack_require__(29207);
// EXTERNAL MODULE: ./build/policies/forms/companion.js + 1 modules
var companion = __webpack_require__(58919);
// EXTERNAL MODULE: ./build/policies/forms/substitute.js
var substitute = __webpack_require__(53283);
;// CONCATENATED MODULE: ./build/policies/forms/companion-elsewhere.js









/** The companions themselves, of a row that looks at those of what is declared elsewhere. */
function companionPathsOf({ elsewhere, terraform, cloudformation }) {
    if (elsewhere !== true)
        return {};
    return {
        ...(terraform === undefined ? {} : { terraform: terraform.by }),
        ...(cloudformation === undefined ? {} : { cloudformation: cloudformation.by }),
    };
}
/** That it protects something which the code does not declare: a load balancer that a parameter names. */
function companionElsewhere(row, subject, model) {
    const { resource } = subject;
    if ((0,forms_row/* allHold */.J8)(row.such, resource) === 'no' || (row.unless !== undefined && (0,substitute/* isGuarded */.J)(row.unless, resource, model)))
        return [];
    return (0,written_at/* writtenAt */.n)(resource, row[resource.dialect]?.by[resource.type]).flatMap((value) => {
        const named = (0,core_value/* defaultOption */.hd)(value);
        const name = named.kind === 'unknown' ? named.expression : (0,binding/* symbolicText */.SF)(named);
        if (name === undefined || isDeclared(named, row, subject, model))
            return [];
        return [
            {
                claim: 'evidence',
                scope: `${row.what} of ${name}`,
                extent: `The ${row.what} of ${name}`,
                part: row.what,
                protects: { elsewhere: name },
                trace: (0,define_policy/* declaredAt */.kK)(resource),
            },
        ];
    });
}
/** What it names is in the code, or may be what has no other companion there: what is lost is told of that. */
function isDeclared(value, row, { resource }, model) {
    const { root, dialect } = resource;
    if ((0,protected_thing/* declaredIn */.eI)(value, resource, model) !== undefined)
        return true;
    const { of = {} } = row[dialect] ?? {};
    return (0,evaluated_code/* managed */.Y)(model, ...Object.keys(of))
        .filter((one) => one.root === root)
        .some((one) => {
        const answer = (0,binding/* binds */.fO)(value, one, (0,written_at/* writtenAt */.n)(one, of[one.type]));
        return answer === 'yes' || (answer === 'unknown' && !(0,companion/* hasCompanion */.Jz)(row, one, model));
    });
}

// EXTERNAL MODULE: ./build/policies/forms/presence.js
var presence = __webpack_require__(48126);
// EXTERNAL MODULE: ./build/policies/forms/protection.js + 4 modules
var protection = __webpack_require__(1686);
;// CONCATENATED MODULE: ./build/policies/forms/loss.js







/**
 * A policy of what a change takes away: nothing is wrong in itself, and less than before is the finding. The rows are often those of the
 * policies that say what is wanted.
 */
function defineLoss(policy) {
    const { falls = [], companions = [], apart = [], presences = [] } = policy;
    const paths = [
        ...falls,
        ...companions.flatMap((row) => [(0,companion/* pathsOf */.wG)(row), companionPathsOf(row)]),
        ...apart.map(apartPathsOf),
        ...presences.map(presence/* typesIn */.XT),
    ];
    const others = falls.filter(protection/* asksModel */.mE);
    const steadyOf = (0,forms_row/* rowsOfType */.fn)(falls.filter((row) => !(0,protection/* asksModel */.mE)(row)), (row) => row);
    const othersOf = (0,forms_row/* rowsOfType */.fn)(others, (row) => row);
    const companionsOf = (0,forms_row/* rowsOfType */.fn)(companions, companion/* pathsOf */.wG);
    const elsewhereOf = (0,forms_row/* rowsOfType */.fn)(companions, companionPathsOf);
    const apartRowsOf = (0,forms_row/* rowsOfType */.fn)(apart, apartPathsOf);
    const presencesOf = (0,forms_row/* rowsOfType */.fn)(presences, presence/* typesIn */.XT);
    const said = new WeakMap();
    // Deployments share most of their resources, and what is said of one alone is the same in each.
    const alone = (subject) => {
        const known = said.get(subject) ?? steadyOf(subject.resource).flatMap((row) => (0,protection/* degreesOf */.T)(row, subject));
        said.set(subject, known);
        return known;
    };
    const whole = (subject, model) => [
        ...alone(subject),
        ...othersOf(subject.resource).flatMap((row) => (0,protection/* degreesOf */.T)(row, subject, model)),
        ...companionsOf(subject.resource).flatMap((row) => (0,companion/* companionOf */._M)(row, subject, model)),
        ...elsewhereOf(subject.resource).flatMap((row) => companionElsewhere(row, subject, model)),
        ...apartRowsOf(subject.resource).flatMap((row) => apartOf(row, subject, model)),
        ...presencesOf(subject.resource).flatMap((row) => (0,presence/* presenceOf */.Fq)(row, subject, model)),
    ];
    const isAlone = companions.length === 0 && apart.length === 0 && presences.length === 0 && others.length === 0;
    const strength = (0,define_policy/* defineStrength */.lL)({
        ...policy,
        on: 'resource',
        types: (0,forms_row/* typesOf */.pl)(paths),
        dialects: (0,forms_row/* dialectsOf */.jy)(paths),
        // What is said of a resource alone is said once, for both sides.
        evaluate: isAlone ? (subject) => alone(subject) : whole,
        weaker: protection/* weakerDegree */.AU,
        lost,
    });
    return { ...strength, falls, companions, apart, presences };
}
function lost(evidence) {
    const { extent, ofSubject, protects } = evidence;
    if (ofSubject === true || (protects !== undefined && 'address' in protects))
        return `${extent} is gone, and the resource stays.`;
    return protects !== undefined && 'elsewhere' in protects
        ? `${extent} is gone; whether that stays, which is declared elsewhere, is not seen.`
        : (0,presence/* presenceLost */._l)(evidence);
}


/***/ }),

/***/ 48126:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ presenceOf),
/* harmony export */   XT: () => (/* binding */ typesIn),
/* harmony export */   _l: () => (/* binding */ presenceLost),
/* harmony export */   nm: () => (/* binding */ definePresence)
/* harmony export */ });
/* harmony import */ var _model_attribute_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61108);
/* harmony import */ var _model_binding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91335);
/* harmony import */ var _model_provider_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37199);
/* harmony import */ var _model_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48310);
/* harmony import */ var _model_possible_members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4281);
/* harmony import */ var _define_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46371);
/* harmony import */ var _in_use_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6522);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10083);








/** A policy of things that are declared. Its evidence is that they are, its finding that they are no longer. */
function definePresence(policy) {
    const { rows } = policy;
    const paths = rows.map(typesIn);
    const rowsOf = (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .rowsOfType */ .fn)(rows, typesIn);
    const evidence = (0,_define_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .defineEvidence */ .xZ)({
        ...policy,
        on: 'resource',
        types: (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .typesOf */ .pl)(paths),
        dialects: (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .dialectsOf */ .jy)(paths),
        evaluate: (subject, model) => rowsOf(subject.resource).flatMap((row) => presenceOf(row, subject, model)),
        lost: presenceLost,
    });
    return { ...evidence, rows };
}
/** Said of what was there. */
function presenceLost({ extent, idle }) {
    if (idle === true)
        return `${extent} is gone or turned off. Nothing in the code uses it; whether something elsewhere does is not seen.`;
    return `${extent} is gone or turned off, and the change brings nothing in its place.`;
}
/** The types of a row, in the shape of rows with paths. */
function typesIn({ terraform, cloudformation }) {
    const pathless = (types) => Object.fromEntries(types.map((type) => [type, '']));
    return {
        ...(terraform === undefined ? {} : { terraform: pathless(terraform) }),
        ...(cloudformation === undefined ? {} : { cloudformation: pathless(cloudformation) }),
    };
}
/** What a resource says of it: it is there, it is turned off, or an expression decides. */
function presenceOf(row, { resource, address }, model) {
    const { what, only, such } = row;
    if (row[resource.dialect]?.includes(resource.type) !== true)
        return [];
    const mayBeIt = (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .allHold */ .J8)(such, resource);
    if (isOther(mayBeIt, row))
        return [];
    // It is another thing for some values, or may be.
    const isIt = (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .allHold */ .J8)(such, resource, 'all');
    const on = (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .allHold */ .J8)(only, resource, 'all');
    if (on === 'no')
        return mayBeIt === 'yes' ? [turnedOff(only, resource)] : [];
    const maybe = [on, isIt].find((answer) => typeof answer === 'object');
    // One of several known values turns it off: nothing has to be found out.
    const offForSome = (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .failsForSome */ .jD)(typeof on === 'object' ? only : such, resource);
    const certainty = (0,_define_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .certaintyOf */ .hh)({ maybe, offForSome: maybe !== undefined && offForSome ? true : undefined });
    const evidence = declared(row, resource, model).map((one) => ({ ...one, ...certainty }));
    // Which thing it is may be open for every row of its type: it keeps a loss from being certain, and is not asked about.
    if (maybe === undefined || typeof on !== 'object' || offForSome)
        return evidence;
    return [{ claim: 'unresolved', aspect: what, unknown: maybe, message: `whether ${address} is on` }, ...evidence];
}
function isOther(answer, { onlyKnown }) {
    return answer === 'no' || (onlyKnown === true && answer !== 'yes');
}
function declared(row, resource, model) {
    const scope = (0,_model_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .accountScope */ .i4)(resource);
    const place = (0,_model_provider_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(resource, model);
    const isIdle = row.usedBy !== undefined && !(0,_in_use_js__WEBPACK_IMPORTED_MODULE_5__/* .isUsed */ .Q)(resource, row.usedBy, model);
    return namesOf(row, resource).map(({ text: name, value = [], ...certainty }) => ({
        claim: 'evidence',
        scope: `${row.what}${name === '' ? '' : ` ${name}`}: ${scope}`,
        extent: `${row.what} ${resource.address}${name === '' || row.each === 'resource' ? '' : ` for ${name}`} (${scope})`,
        trace: [...(row.isPart === true ? [...(0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .saidAt */ .J0)(row.such, resource), ...value].flatMap(_define_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .traceOf */ .fC) : []), ...(0,_define_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .declaredAt */ .kK)(resource)],
        ...(row.each === 'resource' ? { part: row.what } : {}),
        ...(isIdle ? { idle: true } : {}),
        ...(place === undefined ? {} : { place }),
        ...(0,_define_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .certaintyOf */ .hh)(certainty),
    }));
}
function turnedOff(only, resource) {
    const off = (0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .failingAt */ .Oh)(only, resource);
    return { claim: 'absence', confidence: (0,_define_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .confidenceIn */ .S3)(...off), trace: [...off.flatMap(_define_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .traceOf */ .fC), resource.declaration] };
}
/** What tells it from others of its row: several, where a condition chooses. */
function namesOf({ each }, resource) {
    if (each === undefined)
        return [{ text: '' }];
    if (each === 'resource')
        return [{ text: resource.address }];
    const path = each[resource.dialect];
    const values = path === undefined ? [] : (0,_model_attribute_path_js__WEBPACK_IMPORTED_MODULE_0__/* .placesAt */ .u)(resource, path).flatMap(({ value }) => value ?? []);
    const [only, ...others] = values.map((value) => (0,_model_possible_members_js__WEBPACK_IMPORTED_MODULE_3__/* .possibleMembers */ .p)(value));
    if (only === undefined)
        return [{ text: '' }];
    if (others.length === 0 && only.length > 0)
        return only.map(({ text, value, maybe, offForSome }) => ({ text, value: [value], ...(0,_define_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .certaintyOf */ .hh)({ maybe, offForSome }) }));
    return [{ text: values.flatMap((value) => (0,_model_binding_js__WEBPACK_IMPORTED_MODULE_7__/* .symbolicText */ .SF)(value) ?? []).join(', ') }];
}


/***/ }),

/***/ 64272:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TC: () => (/* binding */ protectedThing),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   eI: () => (/* binding */ declaredIn)
/* harmony export */ });
/* harmony import */ var _core_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29207);
/* harmony import */ var _model_binding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91335);
/* harmony import */ var _model_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96962);
/* harmony import */ var _model_per_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62409);
/* harmony import */ var _model_references_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61102);





/** Every managed resource, by root and address. */
const declared = (0,_model_per_model_js__WEBPACK_IMPORTED_MODULE_1__/* .perModel */ .x)((model) => new Set(model.resources.flatMap(({ mode, root, address }) => (mode === 'managed' ? [`${root}\n${address}`] : []))));
/** The resource of the code that a value refers to, of those that the code makes. */
function declaredIn(target, { root }, model) {
    return (0,_model_references_js__WEBPACK_IMPORTED_MODULE_2__/* .referencesIn */ .i)(target).find((address) => declared(model).has(`${root}\n${address}`));
}
/** What a resource names as that which it protects: one of the code, or one that is declared elsewhere. */
function protectedThing(target, resource, model) {
    const address = declaredIn(target, resource, model);
    return address === undefined ? { elsewhere: namesIn(target) } : { address };
}
function nameOf(protects) {
    return 'address' in protects ? protects.address : protects.elsewhere;
}
function namesIn(target) {
    const values = (0,_core_value_js__WEBPACK_IMPORTED_MODULE_3__/* .possibleValues */ .Mp)(target).flatMap((one) => (one.kind === 'list' ? (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(one).items : [one]));
    return values.flatMap((one) => (0,_model_binding_js__WEBPACK_IMPORTED_MODULE_4__/* .symbolicText */ .SF)(one) ?? []).join(', ');
}


/***/ })

};
