/** The kit for writing rules: this is what rule authors import. */

export * from '../schema/index.js';
export * from './copy.js';
export * from './fallbacks.js';
export * from './file-problems.js';
export * from './merge-names.js';
export * from './phrases.js';
export { PLATFORM_NAMES } from './platform-names.js';
export * from './rule.js';
export * from './topics.js';
export * from './unread.js';
export * from './uses.js';
