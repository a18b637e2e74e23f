/** The campaign model: everything that rules look at. */
export * from './audience.js';
export * from './cadence.js';
export * from './campaign.js';
export * from './finding.js';
export * from './grouping.js';
export * from './mail.js';
export * from './merge-tag.js';
export * from './passage.js';
export * from './predicate.js';
export * from './problem.js';
export * from './report.js';
export * from './source.js';
export * from './span.js';
export * from './suppression.js';
export * from './template.js';
export * from './time.js';
export * from './value.js';
