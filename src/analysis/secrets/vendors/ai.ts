import type { TokenShape } from '../forms/token-shape.ts';

/** Model providers. OpenAI's older keys have the base64 of "OpenAI" (`T3BlbkFJ`) in the middle. */
export const aiTokens: readonly TokenShape[] = [
  { id: 'anthropic-api-key', title: 'Anthropic API key', anchor: 'sk-ant-api', shape: /sk-ant-api\d\d-[\w-]{80,120}/y },
  { id: 'anthropic-admin-key', title: 'Anthropic admin key', anchor: 'sk-ant-admin', shape: /sk-ant-admin\d\d-[\w-]{80,120}/y },
  { id: 'anthropic-oauth-token', title: 'Anthropic OAuth token', anchor: 'sk-ant-o', shape: /sk-ant-o[ra]t\d\d-[\w-]{80,120}/y },
  { id: 'openai-project-key', title: 'OpenAI project key', anchor: 'sk-proj-', shape: /sk-proj-[\w-]{20,200}/y },
  { id: 'openai-service-account-key', title: 'OpenAI service account key', anchor: 'sk-svcacct-', shape: /sk-svcacct-[\w-]{40,200}/y },
  { id: 'openai-admin-key', title: 'OpenAI admin key', anchor: 'sk-admin-', shape: /sk-admin-[\w-]{40,200}/y },
  { id: 'openai-api-key', title: 'OpenAI API key', anchor: 'sk-', shape: /sk-[A-Za-z0-9_-]{18,24}T3BlbkFJ[A-Za-z0-9_-]{18,24}/y },
  { id: 'openrouter-api-key', title: 'OpenRouter API key', anchor: 'sk-or-v1-', shape: /sk-or-v1-[0-9a-f]{64}/y },
  { id: 'groq-api-key', title: 'Groq API key', anchor: 'gsk_', shape: /gsk_[A-Za-z0-9]{46,56}/y },
  { id: 'perplexity-api-key', title: 'Perplexity API key', anchor: 'pplx-', shape: /pplx-[A-Za-z0-9]{48,56}/y },
  { id: 'replicate-token', title: 'Replicate API token', anchor: 'r8_', shape: /r8_[A-Za-z0-9]{37}/y },
  { id: 'xai-api-key', title: 'xAI API key', anchor: 'xai-', shape: /xai-[A-Za-z0-9]{70,90}/y },
];
