import { expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';
import type { Files } from '../../src/entry/library.ts';

/** Calls that no document speaks of: URLs of functions, methods and routes that ask nobody who he is. */

async function textsOf(base: string, head: string, path = 'main.tf'): Promise<Record<'allowed' | 'refused' | 'open', string[]>> {
  const files = (text: string): Files => ({ [path]: text });
  const { access } = await review({ base: files(base), head: files(head) });
  return {
    allowed: access?.allowed.map(({ text }) => text) ?? [],
    refused: access?.refused.map(({ text }) => text) ?? [],
    open: access?.open.map(({ what, because }) => `${what}: ${because}`) ?? [],
  };
}

const url = (authorization: string): string => `
variable "authorization" {}
resource "aws_lambda_function_url" "mailer" {
  function_name      = "mailer"
  authorization_type = ${authorization}
}`;

test('the URL of a function that asks nobody', async () => {
  const nothing = { allowed: [], refused: [], open: [] };
  expect(await textsOf(url('"AWS_IAM"'), url('"NONE"'))).toEqual({
    ...nothing,
    allowed: ['anyone on the internet can now call function mailer by its URL'],
  });
  expect(await textsOf(url('"NONE"'), url('"AWS_IAM"'))).toEqual({
    ...nothing,
    refused: ['anyone on the internet can no longer call function mailer by its URL'],
  });
  expect(await textsOf(url('"AWS_IAM"'), url('var.authorization'))).toEqual({ ...nothing, open: ['function mailer: var.authorization'] });
  expect(await textsOf('', url('"AWS_IAM"'))).toEqual(nothing);
});

test('a URL that has another name in the code is the same', async () => {
  const moved = `${url('"NONE"').replace('"mailer" {', '"post" {')}
moved {
  from = aws_lambda_function_url.mailer
  to   = aws_lambda_function_url.post
}`;
  expect((await textsOf(url('"NONE"'), moved)).allowed).toEqual([]);
});

const api = 'resource "aws_apigatewayv2_api" "shop" {\n  name          = "shop"\n  protocol_type = "HTTP"\n}\n';
const route = (name: string, key: string, more = ''): string =>
  `resource "aws_apigatewayv2_route" "${name}" {\n  api_id    = aws_apigatewayv2_api.shop.id\n  route_key = "${key}"\n${more}}\n`;

test('routes of an API, those that ask who calls and preflight requests aside', async () => {
  const head = [
    api,
    route('a', 'GET /orders'),
    route('b', 'GET /items', '  authorization_type = "NONE"\n'),
    route('c', 'GET /invoices', '  authorization_type = "JWT"\n'),
    route('d', 'OPTIONS /items'),
  ].join('');
  expect((await textsOf(api, head)).allowed).toEqual(['anyone on the internet can now call GET /orders, GET /items of API shop']);
});

const rest = (authorization: string, endpoint = ''): string => `
resource "aws_api_gateway_rest_api" "shop" {
  name = "shop"
${endpoint}}
resource "aws_api_gateway_method" "orders" {
  rest_api_id   = aws_api_gateway_rest_api.shop.id
  resource_id   = aws_api_gateway_rest_api.shop.root_resource_id
  http_method   = "GET"
  authorization = "${authorization}"
}`;

test('methods of an API, but of a private one', async () => {
  const told = ['anyone on the internet can now call aws_api_gateway_method.orders of API shop'];
  expect((await textsOf(rest('AWS_IAM'), rest('NONE'))).allowed).toEqual(told);
  const inside = '  endpoint_configuration {\n    types = ["PRIVATE"]\n  }\n';
  expect((await textsOf(rest('AWS_IAM', inside), rest('NONE', inside))).allowed).toEqual([]);
});

test('the URL of a function, and an OpenAPI document, of a template', async () => {
  const template = (type: string, security: string): string => `
Resources:
  Mailer:
    Type: AWS::Lambda::Url
    Properties:
      TargetFunctionArn: arn:aws:lambda:eu-west-1:111122223333:function:mailer
      AuthType: ${type}
  Shop:
    Type: AWS::ApiGatewayV2::Api
    Properties:
      Body:
        openapi: 3.0.1
        info: { title: shop }
        paths:
          /orders:
            get:
              security: ${security}
        components: { securitySchemes: { login: { type: openIdConnect, openIdConnectUrl: "https://login.example.org", x-amazon-apigateway-authorizer: { type: jwt } } } }
`;
  const { allowed } = await textsOf(template('AWS_IAM', '[{ login: [] }]'), template('NONE', '[]'), 'template.yaml');
  expect(allowed).toEqual([
    'anyone on the internet can now call function mailer by its URL',
    'anyone on the internet can now call GET /orders of API Shop',
  ]);
});
