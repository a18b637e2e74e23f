/** The lexicons that the package ships, by language. The build puts them into the bundle compiled, in the place of this file. */
import { type CompiledLexicon, compileLexicon } from './compile.js';
import { source as english } from './en.generated.js';

export const SHIPPED: Readonly<Record<string, () => CompiledLexicon>> = { en: () => compileLexicon(english) };
