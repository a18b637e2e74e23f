#!/usr/bin/env node
import module from 'node:module';

// Node 22.8 and later keep what they compiled, and start faster the next time.
module.enableCompileCache?.();
await import('../dist/cli.js');
