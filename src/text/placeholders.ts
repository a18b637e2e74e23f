/** Knows words that somebody meant to replace before sending. */

/** Where a placeholder stands in a text: UTF-16 offsets, `end` exclusive. */
export interface Placeholder {
  readonly start: number;
  readonly end: number;
}

/** What stands in brackets for something to come: `[First Name]`, `<Company>`, `[insert date]`, `[[name]]`, `{LINK}`. */
const THING =
  '(?:(?:your|the|our|customer|client|contact|recipient|subscriber|user|prospect|lead|sender|company|product|event|webinar|team|brand|store|shop|website|offer|discount|promo|order|meeting|insert|enter|add)[ _-]){0,3}' +
  '(?:(?:first|last|full|middle|sur|given|family|nick)[ _-]?name|name|names|company|organi[sz]ation|employer|job title|title|role|position|industry|city|town|country|location|address|street|zip|postcode|venue|place|date|day|month|year|time|deadline|amount|price|percentage|percent|number|discount|code|product|service|link|url|website|email|e-mail|phone|phone number|mobile|signature|headline|heading|subject|subject line|preheader|text|copy|body|content|paragraph|sentence|quote|testimonial|image|photo|picture|logo|button|cta|call to action|topic|theme|pain point|benefit|feature|competitor|mutual connection|reason|details|salutation|greeting|recipient|customer|client|placeholder|tbd|tbc|tk|todo|xx+)(?: here)?';
const INSERT = '(?:insert|enter|add|replace|put|fill in|type)[ _][^\\[\\]{}<>\\n]{1,60}';
const BRACKETED = new RegExp(`(?:\\[\\[?|\\{|<<|«|‹)\\s?(?:${THING}|${INSERT})\\s?(?:\\]\\]?|\\}|>>|»|›)`, 'giu');
const OPENING_BRACKETS = ['[', '{', '<<', '«', '‹'];
/** In angle brackets HTML hides it from the reader: "Hi ,". */
const ANGLED = new RegExp(`<\\s?(?:${THING}|${INSERT})\\s?>`, 'giu');
/** HTML has elements of these names. */
const ELEMENTS =
  /^<\s?(?:address|body|button|time|title|link|image|code|details|content|picture|text|quote|number)\s?>$/i;

/** Words that are never meant for a reader. A pattern is tried where one of its hints stands in the text, in lower case. */
const WORDS: readonly { readonly hints: readonly string[]; readonly pattern: RegExp }[] = [
  { hints: ['lorem ipsum'], pattern: /\blorem ipsum\b(?:,? dolor sit amet)?/gi },
  { hints: ['dolor sit amet'], pattern: /\bdolor sit amet\b/gi },
  { hints: ['fixme', 'tbd', 'tk', 'xxx'], pattern: /\b(?:FIXME|TBD|TKTK(?:TK){0,9}|TK TK|XXX{1,20})\b(?!-?L\b)/g },
  { hints: ['tk'], pattern: /\bTK\b(?! ?(?:Maxx|MAXX|\d))/g },
  {
    hints: ['x%', 'x %', 'x€', 'x €', 'x$', 'x $', 'x£', 'x £', '€x', '€ x', '$x', '$ x', '£x', '£ x'],
    pattern: /(?<![\p{L}\d.,])XX?(?:[.,]XX?)? ?[%€$£](?![\p{L}\d])|[€$£] ?XX?(?:[.,]XX?)?(?![\p{L}\d])/gu,
  },
  {
    hints: [' here'],
    pattern:
      /\b(?:insert|put|add) (?:your |the |a |an |customer |company |recipient |first |last |full |product ){0,3}(?:name|text|copy|link|url|image|photo|logo|headline|date|title|content|price|quote|signature|address|number) here\b/gi,
  },
  {
    hints: [' here'],
    pattern:
      /\b(?:your|company|first|last|customer|product|sender) (?:name|text|headline|copy|logo|image|link|message|content|subject|title) (?:goes )?here\b/gi,
  },
  {
    hints: [' goes here'],
    pattern: /\b(?:name|text|headline|copy|content|body|image|logo|title|subject|link) goes here\b/gi,
  },
  {
    hints: ['placeholder ', 'dummy ', 'sample ', 'filler '],
    pattern: /\b(?:placeholder|dummy|sample|filler) (?:text|copy|image|headline|content|paragraph)\b/gi,
  },
  {
    hints: [' edit', 'edit me', 'replace ', 'change me', 'type your '],
    pattern:
      /\b(?:click to edit|click here to edit|replace (?:this|me)(?: text| with\b)|edit me|change me|type your (?:text|message) here)\b/gi,
  },
  { hints: ['[object object]'], pattern: /\[object Object\]/g },
  { hints: ['asdf', 'qwert'], pattern: /\b(?:asdf(?:asdf|ghjkl?)?|qwertz?y?uiop?)\b/gi },
  { hints: OPENING_BRACKETS, pattern: BRACKETED },
];
/** "TODO al 50%" is everything in Spanish. */
const TODO = { hints: ['todo', 'to-do'], pattern: /\bTO-?DO\b/g };
const MARKED_TODO = { hints: ['todo'], pattern: /\bTODO(?=\s?[:(-])/g };
const ANY_HINT = new RegExp(
  [...WORDS, TODO]
    .flatMap(({ hints }) => hints)
    .map((hint) => hint.replace(/[[$]/g, '\\$&'))
    .join('|'),
);
const EVERYTHING = /^(?:es|pt|gl|ca|it)\b/;

/** The placeholders of a text in a language (BCP 47), in order, none within another. */
export function placeholdersIn(text: string, language = 'en'): readonly Placeholder[] {
  const todo = EVERYTHING.test(language) ? MARKED_TODO : TODO;
  const lower = text.toLowerCase();
  if (!ANY_HINT.test(lower)) return [];
  const found = [...WORDS, todo]
    .filter(({ hints }) => hints.some((hint) => lower.includes(hint)))
    .flatMap(({ pattern }) => matchesOf(pattern, text));
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .reduce<Placeholder[]>((kept, one) => {
      if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
      return kept;
    }, []);
}

/** Placeholders in angle brackets, which a reader of HTML would not see. */
export function angledPlaceholdersIn(source: string): readonly Placeholder[] {
  if (!source.includes('<')) return [];
  return matchesOf(ANGLED, source).filter(({ start, end }) => !ELEMENTS.test(source.slice(start, end)));
}

function matchesOf(pattern: RegExp, text: string): Placeholder[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Whether a text as a whole stands for one to come: the standard fallback of a platform, the name of a sender. */
export function isPlaceholder(text: string): boolean {
  const said = text.trim();
  if (STANDARD.test(said)) return true;
  const [only] = placeholdersIn(said);
  return only?.start === 0 && only.end === said.length;
}

const STANDARD =
  /^(?:edit me|change me|todo|tbd|fixme|x{3,20}|(?:your |the )?(?:first|last|full|company|sender|brand) ?_?name|your name|insert .{1,60}|default(?: value)?|fallback|placeholder|null|undefined|nan)$/i;

/** Hosts that are made for examples, or stand for one's own. */
const EXAMPLE_HOST =
  /^(?:[\w-]{1,63}\.){0,4}(?:example\.(?:com|org|net|edu)|(?:your|my)-?(?:domain|company|site|website|store|shop|brand|link|url)\.(?:com|org|net|io)|(?:domain|website|company|yoursite|test|placeholder)\.com|localhost|127\.0\.0\.1|0\.0\.0\.0)$/i;
const NOWHERE =
  /^(?:#|#!|https?:\/\/|https?:|mailto:|tel:|javascript:.{0,40}|todo|tbd|tk|fixme|url|link|x{2,20}|insert.{0,60}|your[-_ ]?(?:link|url).{0,20}|placeholder|about:blank|\.{3}|…)?$/i;

/** Whether the target of a link leads nowhere, or to a page that is made for examples. */
export function isPlaceholderTarget(target: string): boolean {
  const written = target.trim();
  if (NOWHERE.test(written)) return true;
  const host = /^(?:https?:\/\/|\/\/|mailto:[^@\s]{0,200}@)([^/:?#\s]{1,253})/i.exec(written)?.[1] ?? bareHost(written);
  return host !== undefined && EXAMPLE_HOST.test(host);
}

/** `www.example.com/shop` */
function bareHost(written: string): string | undefined {
  return /^(www\.[^/:?#\s]{1,253})/i.exec(written)?.[1];
}
