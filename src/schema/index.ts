/** The kit for describing values of files, shared by the readers of files and by the options of rules. */
export * from './containers.js';
export * from './scalars.js';
export * from './type.js';
export * from './written.js';
