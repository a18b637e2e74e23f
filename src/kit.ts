/** The package for authors of plugins: `import { defineRule } from 'campaignlint'`. */

export type { Category as CatalogCategory } from './model/index.js';
export * from './model/index.js';
// A category of rules, not of the catalog: both rooms have one.
export type { Category } from './rule/index.js';
export * from './rule/index.js';
