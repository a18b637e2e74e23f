/** What a scanned tag means in its dialect: value, beginning or end of a block, include, comment. */
import type { Dialect, MergeTag } from '../../model/index.js';
import { type Guards, inverted, NO_GUARDS, readCondition } from './conditions.js';
import { literal, nameIn, type Printed, readExpression, words } from './expression.js';
import { readField, readFormula, readOutput, readScript } from './salesforce.js';
import type { ScannedTag } from './scan.js';

/** A tag's meaning by itself, before the tags around it are looked at. */
export interface Meaning {
  readonly dialect: Dialect;
  readonly role: MergeTag['role'];
  readonly name: string;
  readonly keyword: string;
  readonly fallback?: string;
  readonly instead?: string;
  /** For `open` and `middle`: what the condition makes sure of. */
  readonly guards?: Guards;
  /** For `open`: loop variables and other names that exist only inside. `*` where any name may. */
  readonly locals?: readonly string[];
  /** Names that the tag assigns, each with its text, or the name whose value it gets, where that is known. */
  readonly assigns?: readonly { readonly name: string; readonly text?: string; readonly source?: string }[];
}

/** Words that need an end; other words begin a block only where an end for them is found. */
const LIQUID_BLOCKS = /^(?:if|unless|for|case|capture|tablerow|ifchanged|raw|verbatim|comment)$/;
const LIQUID_MIDDLE = /^(?:else|elsif|elseif|elif|when)$/;
const LIQUID_SETS =
  /^(?:assign|set|increment|decrement|connected_content|abort_message|cycle|break|continue|layout|liquid|import|from)$/;
const LIQUID_INCLUDES = /^(?:include|include_relative|render|extends|embed|section|snippet|partial)$/;
/** Longer tags are programs, not merge tags; nobody needs their name. */
const LONGEST = 2000;

/** The meaning of a tag. `ends` holds the words of all `{% end… %}` and `*|END:…|*` in the text. */
export function meaningOf(tag: ScannedTag, ends: ReadonlySet<string>): Meaning {
  const inner = tag.inner.length > LONGEST ? '' : tag.inner.trim();
  switch (tag.form) {
    case 'comment':
      return { dialect: 'liquid', role: 'comment', name: '', keyword: 'comment' };
    case 'percent':
      if (ends.size > FEW_ENDS) return readLiquidBlock(inner, ends);
      return remembered(`percent ${[...ends].join()} ${inner}`, () => readLiquidBlock(inner, ends));
    case 'braces':
    case 'triple': {
      const { form } = tag;
      return remembered(`${form} ${inner}`, () => readBraces(inner, form));
    }
    case 'stars':
      return readStars(inner, ends);
    case 'script':
      return readScript(inner);
    case 'output':
      return readOutput(inner);
    case 'field':
      return readField(inner);
    case 'formula':
      return readFormula(inner);
    case 'dollar':
      return value(/^(?:lead|company|member|program)\./i.test(inner) ? 'marketo' : 'braze', { name: inner });
    case 'single':
      return readSingle(inner);
  }
}

/** The same few tags stand in most mails of a campaign. */
const MOST_REMEMBERED = 1000;
const meanings = new Map<string, Meaning>();

/** Texts with more words for ends than this are nobody's mail; what their tags mean is not remembered. */
const FEW_ENDS = 10;

function remembered(key: string, read: () => Meaning): Meaning {
  let meaning = meanings.get(key);
  if (meaning === undefined) {
    if (meanings.size >= MOST_REMEMBERED) meanings.clear();
    meaning = read();
    meanings.set(key, meaning);
  }
  return meaning;
}

function readLiquidBlock(inner: string, ends: ReadonlySet<string>): Meaning {
  const [, keyword = '', rest = ''] = /^[-+~]?\s*(\w*)\s*([\s\S]*?)\s*[-+~]?$/.exec(inner) ?? [];
  const base = { dialect: 'liquid', name: '', keyword } as const;
  if (keyword === '' && rest.startsWith('#')) return { ...base, role: 'comment', keyword: 'comment' };
  if (keyword === 'echo') return { ...base, keyword: '', role: 'value', ...readExpression(rest) };
  if (keyword.startsWith('end') && keyword !== 'end') return { ...base, role: 'close' };
  if (LIQUID_MIDDLE.test(keyword)) {
    const isCondition = keyword.startsWith('el') && rest !== '';
    return { ...base, role: 'middle', guards: isCondition ? readCondition(rest) : NO_GUARDS };
  }
  if (keyword === 'if') return { ...base, role: 'open', name: firstName(rest), guards: readCondition(rest) };
  if (keyword === 'unless')
    return { ...base, role: 'open', name: firstName(rest), guards: inverted(readCondition(rest)) };
  if (keyword === 'for' || keyword === 'tablerow') {
    const [, variables = '', list = ''] = /^([\w\s,]+?)\s+in\s+(\S+)/.exec(rest) ?? [];
    const locals = [...variables.split(/[\s,]+/).filter((word) => word !== ''), 'forloop', 'loop', 'tablerowloop'];
    return { ...base, role: 'open', name: nameIn(list) ?? '', locals };
  }
  if (keyword === 'capture') return { ...base, role: 'open', name: nameIn(rest) ?? '' };
  const assigned = /^([\w$.]+)\s*=\s*([\s\S]+)$/.exec(rest);
  if ((keyword === 'assign' || keyword === 'set') && assigned !== null) {
    const { name: source, fallback: text } = readExpression(assigned[2] ?? '');
    const name = assigned[1] ?? '';
    const value = { ...(text === undefined ? {} : { text }), ...(source === '' ? {} : { source }) };
    return { ...base, role: 'set', name, assigns: [{ name, ...value }] };
  }
  if (LIQUID_BLOCKS.test(keyword) || (keyword !== '' && ends.has(keyword)))
    return { ...base, role: 'open', name: firstName(rest), locals: LIQUID_BLOCKS.test(keyword) ? [] : ['*'] };
  if (LIQUID_SETS.test(keyword)) {
    const saved = /:save\s+(\w+)/.exec(rest)?.[1];
    return { ...base, role: 'set', ...(saved === undefined ? {} : { assigns: [{ name: saved }] }) };
  }
  // Other words print what the platform makes of them: `{% unsubscribe_link %}`, `{% module … %}`.
  return { ...base, role: 'include', name: LIQUID_INCLUDES.test(keyword) ? includedName(rest) : '' };
}

/** `'footer'`, `footer.md`. */
function includedName(written: string): string {
  const [first = ''] = written.split(/\s*,|\s+(?=with\b|for\b|as\b|ignore\b|only\b|\w+\s*[=:])/, 1);
  return literal(first) ?? (/^[\w./-]+$/.test(first) ? first : '');
}

function firstName(condition: string): string {
  const [first = ''] = condition.replace(/^(?:not\s+|!)/i, '').split(/[\s=!<>|]/, 1);
  return nameIn(first) ?? '';
}

function readBraces(written: string, form: 'braces' | 'triple'): Meaning {
  const inner = written.replace(/^[-~]\s*|\s*[-~]$/g, '');
  const mark = inner[0] ?? '';
  if (/[#^/>&]/.test(mark) || /^else\b/.test(inner)) return readHandlebarsBlock(inner);
  const hubspot = /^(?:personalization_token|contact_token)\s*\(([\s\S]*)\)$/.exec(inner);
  if (hubspot !== null) {
    const texts = words((hubspot[1] ?? '').replaceAll(',', ' ')).map(literal);
    return value('hubspot', { name: texts[0] ?? '', ...(texts[1] === undefined ? {} : { fallback: texts[1] }) });
  }
  const braze = /^content_blocks\s*\.?\s*\$\{\s*([^{}]*?)\s*\}/.exec(inner);
  if (braze !== null) return { dialect: 'braze', role: 'include', name: braze[1] ?? '', keyword: '' };
  if (inner.includes('${')) return value('braze', readExpression(inner));
  const marketo =
    /^((?:lead|company|my|system|program|member|trigger|campaign)\.[^|:{}"']+?)\s*(?::\s*default\s*=\s*([\s\S]*))?$/i.exec(
      inner,
    );
  if (marketo !== null && (marketo[2] !== undefined || /\s|^system\./i.test(marketo[1] ?? ''))) {
    const name = marketo[1] ?? '';
    return value('marketo', marketo[2] === undefined ? { name } : { name, fallback: marketo[2] });
  }
  const printed = readExpression(inner);
  if (form === 'triple') {
    const isVisualforce = /^(?:Recipient|Sender|Contact|Lead|Organization|User)\./.test(inner);
    return value(isVisualforce ? 'salesforce' : 'handlebars', printed);
  }
  const isHelper =
    /^[A-Za-z_][\w.-]*\s+["'\w(@]/.test(inner) &&
    printed.name !== inner &&
    !/\s(?:or|if|and|is|not|in)\s|[|,]/.test(inner);
  const isData = /^(?:@(?:root|index|key|first|last|level)\b|\.\.\/)/.test(inner);
  return value(isHelper || isData ? 'handlebars' : 'liquid', printed);
}

function value(dialect: Dialect, printed: Printed): Meaning {
  return { dialect, role: 'value', keyword: '', ...printed };
}

/** Blocks that compare and bring no names of their own. */
const HANDLEBARS_TESTS =
  /^(?:n?eq|n?equals|notEquals|is|isnt|compare|ifCond|ifEquals|unlessEquals|greaterThan|lessThan|gte?|lte?|contains|includes)$/i;

function readHandlebarsBlock(inner: string): Meaning {
  const base = { dialect: 'handlebars', name: '', keyword: '' } as const;
  const rest = inner.slice(1).trim();
  if (inner.startsWith('else') || inner === '^') {
    const chained = /^else\s+(?:if|unless)\s+([\s\S]+)$/.exec(inner);
    return {
      ...base,
      role: 'middle',
      keyword: 'else',
      guards: chained === null ? NO_GUARDS : readCondition(chained[1] ?? ''),
    };
  }
  if (inner[0] === '/') return { ...base, role: 'close', keyword: rest.split(/\s/, 1)[0] ?? '' };
  if (inner[0] === '>') return { ...base, role: 'include', name: rest.split(/\s/, 1)[0] ?? '' };
  if (inner[0] === '&') return { ...base, role: 'value', ...readExpression(rest) };
  const [keyword = '', ...args] = words(rest.replace(/^[*>]\s*/, '').replace(/\sas\s*\|[^|]*\|$/, ''));
  const condition = args.join(' ');
  const name = nameIn(args[0] ?? keyword) ?? '';
  const locals = (/\sas\s*\|([^|]*)\|/.exec(rest)?.[1] ?? '').split(/\s+/).filter((word) => word !== '');
  if (keyword === 'if') return { ...base, role: 'open', keyword, name, guards: readCondition(condition) };
  if (keyword === 'unless') return { ...base, role: 'open', keyword, name, guards: inverted(readCondition(condition)) };
  if (/^(?:and|or)$/i.test(keyword))
    return { ...base, role: 'open', keyword, name, guards: readCondition(args.join(` ${keyword.toLowerCase()} `)) };
  if (HANDLEBARS_TESTS.test(keyword)) return { ...base, role: 'open', keyword, name };
  if (args.length > 0) return { ...base, role: 'open', keyword, name, locals: [...locals, '*'] };
  const guards = readCondition(keyword);
  return { ...base, role: 'open', keyword, name, guards: inner[0] === '^' ? inverted(guards) : guards };
}

const STAR_BLOCKS = /^(IF|IFNOT|INTERESTED|RSSITEMS|FEEDITEMS|FEEDBLOCK|FOREACH|POLL|SURVEY)(?::(.*))?$/;
/** What Mailchimp does to a value before it prints it: `*|TITLE:FNAME|*`. */
const STAR_MODIFIERS = /^(?:TITLE|UPPER|LOWER|HTML|URL):(\w+)$/;

function readStars(inner: string, ends: ReadonlySet<string>): Meaning {
  const base = { dialect: 'mailchimp', name: '', keyword: '' } as const;
  if (inner.startsWith('END:')) return { ...base, role: 'close', keyword: inner.slice(4).replace(/^IFNOT$/, 'IF') };
  if (/^ELSE:?$/.test(inner)) return { ...base, role: 'middle', keyword: 'ELSE', guards: NO_GUARDS };
  const chained = /^ELSEIF:(.*)$/.exec(inner);
  if (chained !== null) return { ...base, role: 'middle', keyword: 'ELSEIF', guards: readCondition(chained[1] ?? '') };
  const block = STAR_BLOCKS.exec(inner);
  const isBlock = block?.[1] === 'IF' || block?.[1] === 'IFNOT' ? block[2] !== undefined : ends.has(block?.[1] ?? '');
  if (block !== null && isBlock) {
    const condition = block[2] ?? '';
    const name = firstName(condition);
    if (block[1] === 'IF') return { ...base, role: 'open', keyword: 'IF', name, guards: readCondition(condition) };
    if (block[1] === 'IFNOT')
      return { ...base, role: 'open', keyword: 'IF', name, guards: inverted(readCondition(condition)) };
    return { ...base, role: 'open', keyword: block[1] ?? '', name, locals: ['*'] };
  }
  return { ...base, role: 'value', name: STAR_MODIFIERS.exec(inner)?.[1] ?? inner };
}

/** Mautic's slots: `{dynamiccontent="Offer"}` and `{dynamiccontent=offer/}`, or with the text for all others behind them. */
export function isSlot(inner: string): boolean {
  return /^dynamiccontent=/i.test(inner);
}

/** `{/dynamiccontent}`, behind the text of a slot. */
export function isSlotEnd(inner: string): boolean {
  return /^\/dynamiccontent$/i.test(inner);
}

function readSingle(inner: string): Meaning {
  const base = { dialect: 'mautic', keyword: '' } as const;
  if (isSlotEnd(inner)) return { ...base, role: 'close', name: '', keyword: 'dynamiccontent' };
  const [, kind = inner, field, fallback] = /^(\w+)=([^|]*)(?:\|(.*))?$/.exec(inner) ?? [];
  if (field === undefined) return { ...base, role: 'value', name: inner };
  if (isSlot(inner)) return { ...base, role: 'include', name: '' };
  if (!kind.endsWith('field')) return { ...base, role: 'value', name: kind };
  const name = kind === 'ownerfield' || kind === 'companyfield' ? `${kind.slice(0, -5)}.${field}` : field;
  // `|true` asks for the value in the form that addresses need.
  return { ...base, role: 'value', name, ...(fallback === undefined || fallback === 'true' ? {} : { fallback }) };
}
