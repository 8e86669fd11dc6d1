import { endsInBase62Crc } from '../values/checksum.ts';
import type { TokenShape } from '../forms/token-shape.ts';

/** npm (GitHub's token format), PyPI (macaroons: `pypi-` and the encoding of `pypi.org`), RubyGems, Docker Hub, Clojars, Artifactory, NuGet. */
export const registryTokens: readonly TokenShape[] = [
  {
    id: 'npm-token',
    title: 'npm access token',
    anchor: 'npm_',
    shape: /npm_[A-Za-z0-9]{36}/y,
    checksum: (token) => endsInBase62Crc(token, 4),
  },
  { id: 'pypi-token', title: 'PyPI upload token', anchor: 'pypi-AgE', shape: /pypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZ)[\w-]{50,1000}/y },
  { id: 'rubygems-token', title: 'RubyGems API key', anchor: 'rubygems_', shape: /rubygems_[0-9a-f]{48}/y },
  { id: 'docker-hub-token', title: 'Docker Hub access token', anchor: 'dckr_pat_', shape: /dckr_pat_[\w-]{20,40}/y },
  { id: 'docker-hub-org-token', title: 'Docker Hub organisation token', anchor: 'dckr_oat_', shape: /dckr_oat_[\w-]{20,40}/y },
  { id: 'docker-swarm-key', title: 'Docker Swarm token', anchor: 'SWMTKN-1-', shape: /SWMTKN-1-[0-9a-z]{50}-[0-9a-z]{25}/y },
  { id: 'docker-swarm-unlock-key', title: 'Docker Swarm unlock key', anchor: 'SWMKEY-1-', shape: /SWMKEY-1-[A-Za-z0-9+/]{43}/y },
  { id: 'clojars-token', title: 'Clojars deploy token', anchor: 'CLOJARS_', shape: /CLOJARS_[0-9a-z]{60}/y },
  { id: 'artifactory-api-key', title: 'Artifactory API key', anchor: 'AKCp', shape: /AKCp[A-Za-z0-9]{60,73}/y },
  { id: 'artifactory-reference-token', title: 'Artifactory reference token', anchor: 'cmVmdG', shape: /cmVmdG[A-Za-z0-9]{56,62}/y },
  { id: 'nuget-api-key', title: 'NuGet API key', anchor: 'oy2', shape: /oy2[a-z0-9]{43}/y },
  {
    id: 'crates-token',
    title: 'crates.io token',
    anchor: 'cio',
    shape: /cio[A-Za-z0-9]{32}/y,
    tier: 'likely',
    near: ['cargo', 'crates', 'token'],
  },
  { id: 'packagist-token', title: 'Packagist token', anchor: 'packagist_', shape: /packagist_(?:or[rw]_|ack_|uut_)?[0-9a-f]{60,80}/y },
  { id: 'gemfury-token', title: 'Gemfury push token', anchor: 'fury.io/', shape: /fury\.io\/[A-Za-z0-9_-]{20,40}@/y, open: true },
  { id: 'huggingface-token', title: 'Hugging Face access token', anchor: 'hf_', shape: /hf_[A-Za-z]{34,40}/y },
  { id: 'huggingface-org-token', title: 'Hugging Face organisation token', anchor: 'api_org_', shape: /api_org_[A-Za-z]{34}/y },
];
