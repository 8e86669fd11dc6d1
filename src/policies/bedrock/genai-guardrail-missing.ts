import { onOff, ranks, set } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

const notebook = ranks('Enabled', 'Disabled');

export const genaiGuardrailMissing = defineProtection({
  id: 'genai-guardrail-missing',
  control: 'genai-data-protection',
  severity: 'medium',
  title: 'Agent without a guardrail, or a model or notebook that reaches the internet',
  why: 'A prompt can make an agent say or do what nobody meant, and a notebook or a model with a way out can carry the data it works on away.',
  remedy: 'Attach a guardrail to the agent, isolate the network of models, and give notebooks no direct way to the internet and no root.',
  limits: [
    'Calls of a model in the code of applications are not looked into.',
    'Flows and knowledge bases get theirs where they are called.',
  ],
  covers: {
    checkov: ['CKV_AWS_383', 'CKV_AWS_122', 'CKV_AWS_307', 'CKV_AWS_370'],
    kics: ['SageMaker Enabling Internet Access'],
    securityHub: ['SageMaker.1', 'SageMaker.3', 'SageMaker.5'],
  },
  rows: [
    {
      what: 'guardrail of the agent',
      terraform: { aws_bedrockagent_agent: 'guardrail_configuration' },
      cloudformation: { 'AWS::Bedrock::Agent': 'GuardrailConfiguration' },
      order: set,
      byDefault: null,
      wanted: 'set',
      fix: false,
      lacks: 'has no guardrail',
    },
    {
      what: 'notebook without a way to the internet',
      terraform: { aws_sagemaker_notebook_instance: 'direct_internet_access' },
      cloudformation: { 'AWS::SageMaker::NotebookInstance': 'DirectInternetAccess' },
      order: notebook,
      byDefault: 'Enabled',
      wanted: 'Disabled',
      lacks: 'has a way of its own to the internet',
    },
    {
      what: 'notebook without root',
      terraform: { aws_sagemaker_notebook_instance: 'root_access' },
      cloudformation: { 'AWS::SageMaker::NotebookInstance': 'RootAccess' },
      order: notebook,
      byDefault: 'Enabled',
      wanted: 'Disabled',
      severity: 'low',
      lacks: 'lets its users be root',
    },
    {
      what: 'isolation of the network',
      terraform: { aws_sagemaker_model: 'enable_network_isolation' },
      cloudformation: { 'AWS::SageMaker::Model': 'EnableNetworkIsolation' },
      order: onOff,
      byDefault: false,
      wanted: true,
      severity: 'low',
      lacks: 'runs its model with a way out to the network',
    },
  ],
});
