/** What `bin/campaignlint.js` starts: the command, as the build left it beside this file. */
import { runCompiled } from './io/compiled.js';

runCompiled(`${import.meta.dirname}/command.cjs`);
