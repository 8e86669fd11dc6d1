import type { Resource } from '../../../core/resource.ts';
import type { Value } from '../../../core/value.ts';
import { become, entriesAt, given, made, originOfMade, referredTo, tagsOf, textAt } from './made-resource.ts';
import { attributeOfMade, refToMade } from './plain.ts';
import { allow, roleOf, serviceRole } from './role.ts';
import { addRoute, implicitRestApi } from './translation.ts';
import type { Translation } from './translation.ts';

const ownProperties = [
  'AutoPublishAlias',
  'Definition',
  'DefinitionUri',
  'DeploymentPreference',
  'Events',
  'Logging',
  'Name',
  'PermissionsBoundary',
  'Policies',
  'PropagateTags',
  'Role',
  'RolePath',
  'Tags',
  'Tracing',
  'Type',
  'UseAliasAsEventTarget',
];

/** `AWS::Serverless::StateMachine`: the machine, its role unless it has one, and a role for each event that starts it. */
export function translateStateMachine(parent: Resource, translation: Translation): readonly Resource[] {
  const { scope } = translation;
  const properties = parent.attributes;
  const origin = originOfMade(parent);
  const own = given(properties, 'Role');
  const traced = given(properties, 'Tracing', 'Enabled');
  const managed = traced?.kind === 'bool' && traced.value ? ['AWSXrayWriteOnlyAccess'] : [];
  const definition = given(properties, 'Definition');
  return [
    become(parent, 'AWS::StepFunctions::StateMachine', ownProperties, {
      DefinitionString: definition === undefined ? undefined : { kind: 'json-text', content: definition, origin: definition.origin },
      DefinitionS3Location: given(properties, 'DefinitionUri'),
      RoleArn: own ?? attributeOfMade(`${parent.address}Role`, 'Arn', origin),
      StateMachineName: given(properties, 'Name'),
      StateMachineType: given(properties, 'Type'),
      LoggingConfiguration: given(properties, 'Logging'),
      TracingConfiguration: given(properties, 'Tracing'),
      Tags: tagsOf(properties),
    }),
    ...(own === undefined ? [roleOf({ parent, scope, service: 'states.amazonaws.com', managed, inline: [] })] : []),
    ...aliasOf(parent),
    ...entriesAt(properties, 'Events').entries.flatMap(([name, event]) => eventOf(parent, name, event, translation)),
  ];
}

function aliasOf(parent: Resource): readonly Resource[] {
  const alias = textAt(parent.attributes, 'AutoPublishAlias');
  if (alias === undefined) return [];
  return [
    made(parent, `${parent.address}Version`, 'AWS::StepFunctions::StateMachineVersion', {}),
    made(parent, `${parent.address}Alias${alias}`, 'AWS::StepFunctions::StateMachineAlias', { Name: alias }),
  ];
}

function eventOf(parent: Resource, name: string, event: Value, translation: Translation): readonly Resource[] {
  const address = `${parent.address}${name}`;
  const properties = given(event, 'Properties');
  const type = textAt(event, 'Type');
  const machine = refToMade(parent.address, originOfMade(parent));
  const start = (policyPrefix: string) => [allow(`${policyPrefix}StartExecutionPolicy`, 'states:StartExecution', machine)];
  const own = given(properties, 'RoleArn');
  const role = `${address}Role`;
  const roleFor = (service: string, prefix: string) =>
    own === undefined ? [serviceRole(parent, role, service, start(prefix), given(parent.attributes, 'PermissionsBoundary'))] : [];
  switch (type) {
    case 'Schedule':
    case 'EventBridgeRule':
    case 'CloudWatchEvent': {
      const Targets = [{ Arn: machine, RoleArn: own ?? attributeOfMade(role, 'Arn', originOfMade(parent)) }];
      const rule = {
        ScheduleExpression: given(properties, 'Schedule'),
        EventPattern: given(properties, 'Pattern'),
        EventBusName: given(properties, 'EventBusName'),
        Targets,
      };
      return [made(parent, address, 'AWS::Events::Rule', rule), ...roleFor('events.amazonaws.com', role)];
    }
    case 'ScheduleV2': {
      const Target = { Arn: machine, RoleArn: own ?? attributeOfMade(role, 'Arn', originOfMade(parent)) };
      const plan = { ScheduleExpression: given(properties, 'ScheduleExpression'), State: given(properties, 'State'), Target };
      return [made(parent, address, 'AWS::Scheduler::Schedule', plan), ...roleFor('scheduler.amazonaws.com', address)];
    }
    case 'Api': {
      const named = given(properties, 'RestApiId');
      const api = named === undefined ? implicitRestApi : referredTo(named);
      const route = { parent, path: given(properties, 'Path'), method: given(properties, 'Method'), auth: given(properties, 'Auth') };
      if (api !== undefined) addRoute(translation, api, route);
      return roleFor('apigateway.amazonaws.com', role);
    }
    default:
      translation.scope.sink.add(
        'unsupported',
        `What the event ${name} of ${parent.address} brings along is not seen.`,
        parent.declaration.range,
      );
      return [];
  }
}
