/** Attributes of contacts as variables: which classes of values there are, and which of them a test accepts. */
import type { Attribute, AttributeTest, AttributeType, AttributeValue, LocalTime } from '../model/index.js';
import { FALSE, type Formula, type Formulas, type Label, type Range, type Subject, type Variable } from './formula.js';
import { covers, cutLine, dateAsRange, dateRange, EVERYTHING, numberRange, point, sampleOf } from './line.js';
import { type TextTest, textFollows, textPasses } from './texts.js';
import type { Theory } from './theory.js';

/** What turns the tests of one attribute into formulas. */
export type AttributeModel = (test: AttributeTest) => Formula;

/** What an attribute's variables are made from and put into. */
export interface AttributeKit {
  readonly formulas: Formulas;
  readonly theory: Theory;
  readonly today: LocalTime;
}

/** An attribute with everything that is known of it: its declaration and all tests of it in the campaign. */
export interface AttributeUse {
  readonly name: string;
  readonly declared: Attribute | undefined;
  readonly tests: readonly AttributeTest[];
}

/** Builds the variables of an attribute. */
export function modelAttribute(use: AttributeUse, kit: AttributeKit): AttributeModel {
  const isList = use.declared?.type === 'list' || use.tests.some((test) => test.op === 'has');
  return isList ? modelList(use, kit) : modelValue(use, kit);
}

/** The values that may occur, where a declaration names all of them. */
function closedValues(use: AttributeUse): readonly AttributeValue[] | undefined {
  const values = use.declared?.values;
  return values === undefined || values === 'open' ? undefined : values.map((value) => value.value);
}

/** How values are told apart: by what the type says, else by what they are. */
function valueKey(value: AttributeValue, type: AttributeType | undefined): string {
  return type === undefined || type === 'list' ? `${typeof value}:${value}` : String(value);
}

function modelList(use: AttributeUse, { formulas, theory }: AttributeKit): AttributeModel {
  const { name } = use;
  const labels: Label[] = [{ type: 'present' }];
  if (use.declared?.required !== true) labels.push({ type: 'missing' });
  const presence = theory.variable({ type: 'attribute', name }, labels);
  const exists = formulas.where(presence, (label) => label.type === 'present');
  const allowed = closedValues(use)?.map(String);
  const tied = new Set<Variable>();
  const flag = (subject: Subject): Formula => {
    const made = theory.flag(subject);
    if (!tied.has(made)) theory.imply(made, true, presence, (label) => label.type === 'present');
    tied.add(made);
    return theory.holds(made);
  };
  const has = (value: AttributeValue): Formula => {
    if (allowed !== undefined && !allowed.includes(String(value))) return FALSE;
    return flag({ type: 'entry', name, value });
  };
  return (test) => {
    if (test.op === 'exists') return test.value ? exists : formulas.not(exists);
    if (test.op === 'has') return has(test.value.value);
    // One value asked of a list is an entry of it.
    if (test.op === 'in') return formulas.or(test.values.map((value) => has(value.value)));
    if (test.op === 'contains') return has(test.value);
    const op = test.op === 'startsWith' ? 'beginning with' : test.op === 'endsWith' ? 'ending with' : test.op;
    return flag({ type: 'unknown', name: `${name} ${op} ${JSON.stringify(test.value)}` });
  };
}

/** The classes of a scalar attribute. */
function valueLabels(use: AttributeUse, today: LocalTime): { labels: Label[]; line: 'number' | 'date' | undefined } {
  const { declared } = use;
  const type = declared?.type;
  const closed = closedValues(use) ?? (type === 'boolean' ? [true, false] : undefined);
  const labels: Label[] = [];
  const seen = new Set<string>();
  const addValue = (value: AttributeValue): void => {
    const key = valueKey(value, type);
    if (seen.has(key)) return;
    seen.add(key);
    labels.push({ type: 'value', value: type === 'text' ? String(value) : value });
  };
  let line: 'number' | 'date' | undefined;
  if (closed !== undefined) closed.forEach(addValue);
  else {
    line = lineOf(use, today);
    if (line !== undefined) labels.push(...stretches(use, line, today));
    const hasText = type === 'text' || (type === undefined && mayBeText(use, line));
    if (hasText) {
      for (const value of constantsOf(use)) {
        const onLine = (line === 'number' && typeof value === 'number') || (line === 'date' && isDate(value));
        if (!onLine) addValue(value);
      }
    }
    if (declared?.required !== true) labels.push({ type: 'missing' });
    if (hasText) labels.push({ type: 'other' });
    return { labels, line };
  }
  if (declared?.required !== true) labels.push({ type: 'missing' });
  // A declaration that leaves no value at all is a slip of its author; anything may be there.
  if (labels.length === 0) labels.push({ type: 'other' });
  return { labels, line };
}

function constantsOf(use: AttributeUse): AttributeValue[] {
  return use.tests.flatMap((test) => (test.op === 'in' ? test.values.map((value) => value.value) : []));
}

function isDate(value: AttributeValue): boolean {
  return typeof value === 'string' && dateAsRange(value) !== undefined;
}

/** Whether the attribute's values lie on a line, and on which. */
function lineOf(use: AttributeUse, today: LocalTime): 'number' | 'date' | undefined {
  const { declared, tests } = use;
  if (declared?.type === 'number' || declared?.type === 'integer') return 'number';
  if (declared?.type === 'date') return 'date';
  if (declared?.type !== undefined) return undefined;
  if (declared?.min !== undefined || declared?.max !== undefined) return 'number';
  if (tests.some((test) => numberRange(test) !== undefined)) return 'number';
  return tests.some((test) => dateRange(test, today) !== undefined) ? 'date' : undefined;
}

/** Without a declared type: whether values off the line occur, since some test asks for one. */
function mayBeText(use: AttributeUse, line: 'number' | 'date' | undefined): boolean {
  if (line === undefined) return true;
  if (use.tests.some((test) => test.op === 'contains' || test.op === 'startsWith' || test.op === 'endsWith'))
    return true;
  return constantsOf(use).some((value) => (line === 'number' ? typeof value !== 'number' : !isDate(value)));
}

function stretches(use: AttributeUse, of: 'number' | 'date', today: LocalTime): Label[] {
  const ranges = use.tests.flatMap((test) => rangesOf(test, of, today));
  const { min, max, type } = use.declared ?? {};
  const bounds: Range =
    of === 'date'
      ? EVERYTHING
      : {
          low: min === undefined ? undefined : { at: min, after: false },
          high: max === undefined ? undefined : { at: max, after: true },
        };
  return cutLine(ranges, bounds, type === 'integer').map((range) => ({
    type: 'range',
    of,
    range,
    sample: sampleOf(range),
  }));
}

/** What a test accepts on the line. */
function rangesOf(test: AttributeTest, line: 'number' | 'date', today: LocalTime): Range[] {
  if (test.op === 'in') {
    return test.values.flatMap(({ value }) => {
      const range = line === 'date' ? dateAsRange(String(value)) : asNumber(value);
      return range === undefined ? [] : [range];
    });
  }
  const range = line === 'number' ? numberRange(test) : dateRange(test, today);
  return range === undefined ? [] : [range];
}

function asNumber(value: AttributeValue): Range | undefined {
  const number =
    typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN;
  return Number.isFinite(number) ? point(number) : undefined;
}

function modelValue(use: AttributeUse, kit: AttributeKit): AttributeModel {
  const { formulas, theory, today } = kit;
  const { labels, line } = valueLabels(use, today);
  const type = use.declared?.type;
  const variable = theory.variable({ type: 'attribute', name: use.name }, labels);
  const isOpen = labels.some((label) => label.type === 'other');
  const texts = isOpen ? modelTexts(use, variable, kit) : undefined;
  return (test) => {
    if (test.op === 'exists') return formulas.where(variable, (label) => (label.type !== 'missing') === test.value);
    if (texts !== undefined && isTextTest(test) && test.value !== '') return texts(test);
    const ranges = line === undefined ? [] : rangesOf(test, line, today);
    return formulas.where(variable, (label) => {
      if (label.type === 'range') return ranges.some((range) => covers(range, label.range));
      if (label.type === 'other') return isTextTest(test);
      return label.type === 'value' && valuePasses(test, label.value, { type, today });
    });
  };
}

function isTextTest(test: AttributeTest): test is TextTest {
  return test.op === 'contains' || test.op === 'startsWith' || test.op === 'endsWith';
}

/** Tests of texts that nobody can list: each is a fact of its own, tied to the others by what follows from what. */
function modelTexts(use: AttributeUse, variable: Variable, { theory }: AttributeKit): (test: TextTest) => Formula {
  const flags = new Map<string, { test: TextTest; flag: Variable }>();
  const flagFor = (test: TextTest): Variable => {
    const key = `${test.op}:${test.value}`;
    const known = flags.get(key);
    if (known !== undefined) return known.flag;
    const flag = theory.flag({ type: 'text', name: use.name, op: test.op, value: test.value });
    const accepts = (label: Label): boolean => label.type === 'value' && textPasses(test, String(label.value));
    theory.imply(flag, true, variable, (label) => label.type === 'other' || accepts(label));
    theory.imply(flag, false, variable, (label) => !accepts(label));
    for (const other of flags.values()) {
      for (const [from, to, a, b] of [
        [test, other.test, flag, other.flag],
        [other.test, test, other.flag, flag],
      ] as const) {
        const follows = textFollows(from, to);
        if (follows !== undefined)
          theory.imply(a, true, b, (label) => label.type === 'flag' && label.holds === follows);
      }
    }
    flags.set(key, { test, flag });
    return flag;
  };
  for (const test of use.tests) if (isTextTest(test) && test.value !== '') flagFor(test);
  return (test) => theory.holds(flagFor(test));
}

/** Whether one known value passes a test. */
function valuePasses(
  test: AttributeTest,
  value: AttributeValue,
  { type, today }: { type: AttributeType | undefined; today: LocalTime },
): boolean {
  switch (test.op) {
    case 'in':
      return test.values.some((wanted) => valueKey(wanted.value, type) === valueKey(value, type));
    case 'exists':
      return test.value;
    case 'has':
      return false;
    case 'contains':
    case 'startsWith':
    case 'endsWith':
      return typeof value !== 'boolean' && textPasses(test, String(value));
    default: {
      const numbers = numberRange(test);
      const own =
        numbers === undefined ? dateAsRange(String(value)) : typeof value === 'boolean' ? undefined : asNumber(value);
      const wanted = numbers ?? dateRange(test, today);
      return own !== undefined && wanted !== undefined && covers(wanted, own);
    }
  }
}
