/** What `review` needs once git has told the change, in one piece that is loaded while git works. */
export { reviewChange } from '../../review/review-change.ts';
export { deliver } from './deliver.ts';
export { terminalTools } from './tools.ts';
