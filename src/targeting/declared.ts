/** What predicates ask for beside what the contact schema declares. */
import {
  type Attribute,
  type AttributeValue,
  type ContactSchema,
  type Located,
  type Predicate,
  predicatesIn,
} from '../model/index.js';

/** A value that an attribute cannot have, and those that it can. */
export interface StrangeValue {
  readonly attribute: Attribute;
  readonly value: Located<AttributeValue>;
  readonly declared: readonly AttributeValue[];
}

/** The values that a declaration names, where it names all of them. */
export function declaredValues({ values, type }: Attribute): readonly AttributeValue[] | undefined {
  if (values !== undefined) return values === 'open' ? undefined : values.map(({ value }) => value);
  return type === 'boolean' ? [true, false] : undefined;
}

/** Attributes in a predicate that the contact schema does not know, each time they are named. */
export function* strangeAttributesIn(predicate: Predicate, { attributes }: ContactSchema): Generator<Located<string>> {
  for (const part of predicatesIn(predicate))
    if (part.type === 'attribute' && !attributes.has(part.name.value)) yield part.name;
}

/** Values in a predicate that the contact schema does not list. */
export function* strangeValuesIn(predicate: Predicate, schema: ContactSchema): Generator<StrangeValue> {
  for (const part of predicatesIn(predicate)) if (part.type === 'attribute') yield* strangeValuesOf(part, schema);
}

function* strangeValuesOf(
  { name, test }: Extract<Predicate, { type: 'attribute' }>,
  { attributes }: ContactSchema,
): Generator<StrangeValue> {
  const attribute = attributes.get(name.value);
  const declared = attribute === undefined ? undefined : declaredValues(attribute);
  if (attribute === undefined || declared === undefined) return;
  // As in the engine: where a type is declared, it says how values are written.
  const isTyped = attribute.type !== undefined || test.op === 'has';
  const isSame = (a: AttributeValue, b: AttributeValue): boolean => (isTyped ? String(a) === String(b) : a === b);
  const asked = test.op === 'in' ? test.values : test.op === 'has' ? [test.value] : [];
  for (const value of asked)
    if (!declared.some((known) => isSame(known, value.value))) yield { attribute, value, declared };
}

/** Whether a predicate asks, anywhere, for a value that cannot occur. */
export function asksForStrangeValue(predicate: Predicate, schema: ContactSchema | undefined): boolean {
  return schema !== undefined && !strangeValuesIn(predicate, schema).next().done;
}
