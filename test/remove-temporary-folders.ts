import { afterAll } from 'vitest';
import { removeTemporaryFolders } from './git/temporary-repository.ts';

/** Set up in each test file: a helper is loaded once for many of them, and would ask for it in the first alone. */
afterAll(removeTemporaryFolders);
