/** Who agreed to get mail, and which attributes are about nothing but that. */
import type { Attribute, AttributeValue } from '../model/index.js';
import { declaredValues } from './declared.js';
import { type Formula, type Variable, variablesOf } from './formula.js';
import type { World } from './world.js';

/** Words in names and values that speak of permission to write, or of its end. Without separators, in lower case. */
const PERMISSION =
  /consent|opt(?:ed)?in$|opt(?:ed)?out|unsub|^subscribed$|^subscri(?:ption)?status$|suppress|bounce|complain|donot(?:contact|e?mail|call)|^dnc$|blocklist|blacklist|spam|gdpr|permission|mailable|deliverable|^email$|^emailstatus$|^hasemail$|^(?:in)?validemail$/;

function isAboutPermission(name: string): boolean {
  return PERMISSION.test(name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
}

/** Whether a formula asks for nothing but permission: consent, and not being on a list of those who must get no mail. */
export function asksOnlyForPermission(formula: Formula): boolean {
  return formula.type !== 'false' && variablesOf(formula).every(isPermission);
}

function isPermission({ subject, labels }: Variable): boolean {
  if (subject.type === 'entry') return isAboutPermission(subject.name) || isAboutPermission(String(subject.value));
  if (subject.type !== 'attribute') return false;
  const values = labels.flatMap((label) => (label.type === 'value' ? [String(label.value)] : []));
  return isAboutPermission(subject.name) || (values.length > 0 && values.every(isAboutPermission));
}

/** Values that say yes. Without separators, in lower case. */
const YES =
  /^(?:true|yes|y|1|granted|given|opt(?:ed)?in|(?:double|single|confirmed)optin|subscribed|confirmed|explicit|express|allowed|accepted|agreed)$/;

/**
 * Those who agreed, by some of the attributes named: a boolean that is true, one of the values that say yes, any entry
 * of a list, any value elsewhere. Undefined where the contact schema declares none of these attributes.
 */
export function consentBy(world: World, names: readonly string[]): Formula | undefined {
  const { contacts } = world.campaign;
  const declared = names.flatMap((name) => contacts?.attributes.get(name) ?? []);
  return declared.length === 0 ? undefined : world.or(declared.map((attribute) => agreedBy(world, attribute)));
}

function agreedBy(world: World, attribute: Attribute): Formula {
  const { name, span, type } = attribute;
  const test = (op: { op: 'exists'; value: true } | { op: 'in'; values: readonly AttributeValue[] }): Formula =>
    world.formula({
      type: 'attribute',
      name: { value: name, span },
      test: op.op === 'exists' ? op : { op: 'in', values: op.values.map((value) => ({ value, span })) },
      span,
    });
  if (type === 'list' || type === 'date') return test({ op: 'exists', value: true });
  const values = declaredValues(attribute) ?? (type === undefined ? valuesAsked(world, name) : []);
  const yes = values.filter((value) =>
    YES.test(
      String(value)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, ''),
    ),
  );
  if (yes.length > 0) return test({ op: 'in', values: yes });
  return test({ op: 'exists', value: true });
}

/** The values of an attribute that conditions ask for, where nothing about it is declared. */
function valuesAsked(world: World, name: string): readonly AttributeValue[] {
  const variable = world.variables.find(({ subject }) => subject.type === 'attribute' && subject.name === name);
  const named = variable?.labels.flatMap((label) => (label.type === 'value' ? [label.value] : [])) ?? [];
  return named.length === 0 ? [true] : named;
}
