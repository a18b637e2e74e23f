#!/usr/bin/env node
// CommonJS, which Node starts faster than a module.
require('../dist/cli.cjs');
