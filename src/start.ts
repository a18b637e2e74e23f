/** What `bin/campaignlint.js` starts: the command, as the build left it beside this file. */
import { runCompiled } from './io/compiled.js';

runCompiled(new URL('./command.cjs', import.meta.url));
