/** What the name in a merge tag refers to: an attribute of the contact schema, something of the platform, something else. */
import type { Attribute, Campaign, Dialect, MergeTag } from '../model/index.js';
import { isOptOutTag } from '../text/opt-out.js';
import { CONTACT_ROOTS, PLATFORM_NAMES, SYSTEM_GROUPS } from './platform-names.js';

type Contacts = NonNullable<Campaign['contacts']>;

/** Platforms that do not tell capitals from small letters in names. */
const CASELESS: ReadonlySet<Dialect> = new Set(['mailchimp', 'salesforce', 'marketo', 'mautic']);

/** Names that are values, not names. */
const LITERALS: ReadonlySet<string> = new Set(['true', 'false', 'nil', 'null', 'none', 'blank', 'empty', 'this']);

/** The part before the first point. */
export function rootOf(name: string): string {
  return name.split('.', 1)[0] ?? '';
}

/** Whether a name says something by itself: no literal, no variable of a script, no number. */
export function isPlainName(name: string): boolean {
  return name !== '' && !name.startsWith('@') && !LITERALS.has(name.toLowerCase());
}

/** The attribute with exactly this name, as exactly as the dialect takes it. */
export function findAttribute(contacts: Contacts | undefined, dialect: Dialect, name: string): Attribute | undefined {
  const exact = contacts?.attributes.get(name);
  if (exact !== undefined || contacts === undefined || !CASELESS.has(dialect)) return exact;
  return [...contacts.attributes.values()].find((attribute) => plain(attribute.name) === plain(name));
}

/** The attribute that a name stands for, also below a root that is not declared: `contact.first_name`. */
export function attributeBehind(contacts: Contacts | undefined, dialect: Dialect, name: string): Attribute | undefined {
  const found = findAttribute(contacts, dialect, name);
  if (found !== undefined || !name.includes('.')) return found;
  const root = rootOf(name);
  return CONTACT_ROOTS.has(root.toLowerCase())
    ? findAttribute(contacts, dialect, name.slice(root.length + 1))
    : undefined;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

/** Whether some attribute is declared under this root. */
export function isDeclaredRoot(contacts: Contacts, root: string): boolean {
  if (contacts.attributes.has(root)) return true;
  for (const name of contacts.attributes.keys()) if (name.startsWith(`${root}.`)) return true;
  return false;
}

/** What the platform knows by this name: something about the contact, something of its own, or nothing. */
export function platformMeaning(dialect: Dialect, name: string): 'contact' | 'system' | undefined {
  if (dialect === 'mailchimp' && /^MERGE\d+$/.test(name)) return 'contact';
  if (SYSTEM_GROUPS.test(name) || isOptOutTag(name)) return 'system';
  const { contact, system } = PLATFORM_NAMES[dialect];
  const wanted = name.toLowerCase();
  const has = (names: readonly string[]): boolean => names.some((one) => one.toLowerCase() === wanted);
  return has(system) ? 'system' : has(contact) ? 'contact' : undefined;
}

/** Whether a name is about the contact, who may have no value there; loops, events, shops and senders are not. */
export function isAboutContact(campaign: Campaign, dialect: Dialect, name: string): boolean {
  if (attributeBehind(campaign.contacts, dialect, name) !== undefined) return true;
  const known = platformMeaning(dialect, name);
  if (known !== undefined) return known === 'contact';
  return !name.includes('.') || CONTACT_ROOTS.has(rootOf(name).toLowerCase());
}

/** Names of people, under which everyone knows somebody without one. */
const PERSONAL =
  /^(?:.*[._ ])?(?:(?:first|last|full|given|family|sur|nick|fore|middle|contact|customer|user|recipient|person|display)[_ ]?name|name|fname|lname|salutation)$/i;

/** Other facts about contacts that people write into a subject. */
const FACTS =
  /^(?:.*[._ ])?(?:company|organi[sz]ation|employer|school|city|town|country|region|job[_ ]?title|position|industry|pet|pronouns?)(?:[_ ]?name)?$/i;

/** Whether a name that nothing declares speaks of a contact by its very words: `company`, `contact.x`, `*|BIRTHDAY|*`. */
export function namesContact(dialect: Dialect, name: string): boolean {
  return (
    FACTS.test(name) || platformMeaning(dialect, name) === 'contact' || CONTACT_ROOTS.has(rootOf(name).toLowerCase())
  );
}

/** Whether a tag prints a person's name. */
export function isPersonal(tag: MergeTag): boolean {
  return PERSONAL.test(tag.source ?? tag.name) || PERSONAL.test(tag.name.replace(/^@/, ''));
}
