/** The kit for writing rules: this is what rule authors import. */

export * from '../schema/index.js';
export * from './copy.js';
export * from './file-problems.js';
export * from './phrases.js';
export * from './rule.js';
