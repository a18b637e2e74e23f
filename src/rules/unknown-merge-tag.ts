/** A merge tag with a name that nobody knows. */
import type { MergeTag } from '../model/index.js';
import {
  defineRule,
  didYouMean,
  findAttribute,
  isDeclaredRoot,
  isPlainName,
  list,
  option,
  PLATFORM_NAMES,
  plain,
  platformMeaning,
  rootOf,
  text,
} from '../rule/index.js';

/** Blocks that test a value; loops and sections go over data of other kinds too. */
const TESTS = /^(?:if|unless|case|IF)$/;
/** What Liquid knows about every list and text. */
const PARTS = /\.(?:size|length|first|last)$/;

export default defineRule({
  scope: 'template',
  category: 'hygiene',
  summary: 'A merge tag whose name is no attribute of a contact, and none that the platform knows.',
  why: 'The platform prints nothing there, or the fallback, for everyone.',
  instead: 'Write the name as the contact schema has it, or declare the attribute there.',
  severity: 'error',
  sources: [{ title: 'House rule: a name that is used is declared', type: 'house' }],
  options: {
    known: option(list(plain(text())), [], 'More names that your platform or your events fill in.'),
  },
  messages: {
    unknown: ({ name, hint }: { name: string; hint: string }) =>
      `Nothing is known about contacts by the name "${name}".${hint}`,
  },
  *check(template, { campaign: { contacts }, options }) {
    if (contacts === undefined) return;
    const known = new Set(options.known.map((name) => name.toLowerCase()));
    const isKnown = (tag: MergeTag, name: string): boolean => {
      if (!isPlainName(name) || known.has(name.toLowerCase())) return true;
      const whole = name.replace(PARTS, '');
      if (findAttribute(contacts, tag.dialect, name) ?? findAttribute(contacts, tag.dialect, whole)) return true;
      if (name.includes('.') && !isDeclaredRoot(contacts, rootOf(name))) return true;
      return platformMeaning(tag.dialect, name) !== undefined;
    };
    for (const tag of template.mergeTags) {
      if (tag.local === true || !(tag.role === 'value' || (tag.role === 'open' && TESTS.test(tag.keyword)))) continue;
      const name = [tag.name, tag.instead ?? ''].find((one) => !isKnown(tag, one));
      if (name === undefined) continue;
      const { contact, system } = PLATFORM_NAMES[tag.dialect];
      const hint =
        didYouMean(name, [...contacts.attributes.keys(), ...options.known]) ||
        didYouMean(name, [...contact, ...system]);
      yield { message: 'unknown', at: tag.span, data: { name, hint } };
    }
  },
});
