/** Predicates in plain words: "country is ES or PT, and bought tents in the last 90 days". */
import {
  type AttributeTest,
  type BehaviourFilter,
  type BehaviourName,
  describeDuration,
  formatDay,
  formatMoment,
  type Predicate,
} from '../model/index.js';
import { inWords } from './describe.js';
import { didInWords, didNotInWords, inTheLast, lessOften, oftenEnough } from './verbs.js';

/** A predicate as one would say it; `negated` for those whom it does not match. */
export function predicateInWords(predicate: Predicate, negated = false): string {
  switch (predicate.type) {
    case 'not':
      return predicateInWords(predicate.of, !negated);
    case 'all':
    case 'any':
      return junctionInWords(predicate.of, (predicate.type === 'all') !== negated, negated);
    case 'segment':
      return `${negated ? 'not ' : ''}in the segment ${predicate.id.value}`;
    case 'attribute':
      return attributeInWords(predicate.name.value, predicate.test, negated);
    case 'behaviour':
      return behaviourInWords(predicate.name, predicate.filter, negated);
  }
}

function junctionInWords(of: readonly Predicate[], isAll: boolean, negated: boolean): string {
  if (of.length === 0) return isAll ? 'anyone' : 'nobody';
  const parts = of.map((part) => {
    const text = predicateInWords(part, negated);
    return of.length > 1 && isMixed(part) ? `(${text})` : text;
  });
  return parts.length === 1 ? (parts[0] as string) : parts.join(isAll ? ', and ' : ', or ');
}

/** Whether the words of a predicate hold an "and" or "or" of their own. */
function isMixed(predicate: Predicate): boolean {
  if (predicate.type === 'not') return isMixed(predicate.of);
  return (predicate.type === 'all' || predicate.type === 'any') && predicate.of.length > 1;
}

function attributeInWords(name: string, test: AttributeTest, negated: boolean): string {
  if (test.op === 'has') return `${test.value.value} is ${negated ? 'not ' : ''}in ${name}`;
  return `${name} ${testInWords(test, negated)}`;
}

function testInWords(test: Exclude<AttributeTest, { op: 'has' }>, negated: boolean): string {
  const is = negated ? 'is not' : 'is';
  switch (test.op) {
    case 'in':
      return `${is} ${inWords(
        test.values.map(({ value }) => String(value)),
        'or',
      )}`;
    case 'atLeast':
      return `${is} at least ${test.value}`;
    case 'above':
      return `${is} above ${test.value}`;
    case 'atMost':
      return `${is} at most ${test.value}`;
    case 'below':
      return `${is} below ${test.value}`;
    case 'before':
    case 'after':
      return `${is} ${test.op} ${test.value.timed ? formatMoment(test.value.at) : formatDay(test.value.at)}`;
    case 'within':
      return `${is} ${inTheLast(describeDuration(test.value))}`;
    case 'exists':
      return test.value === negated ? 'is missing' : 'is known';
    case 'contains':
      return `${negated ? 'does not contain' : 'contains'} "${test.value}"`;
    case 'startsWith':
      return `${negated ? 'does not begin' : 'begins'} with "${test.value}"`;
    case 'endsWith':
      return `${negated ? 'does not end' : 'ends'} with "${test.value}"`;
  }
}

function behaviourInWords(name: BehaviourName, filter: BehaviourFilter, negated: boolean): string {
  const { product, category, template, name: event, within, atLeast = 1 } = filter;
  const things = [product, category, template, event].flatMap((part) => (part === undefined ? [] : [part.value]));
  // "Did not buy twice" could be read as "never bought".
  const isNot = negated && atLeast === 1;
  return [
    isNot ? didNotInWords(name, things) : didInWords(name, things),
    negated && !isNot ? lessOften(atLeast) : oftenEnough(atLeast),
    within === undefined ? '' : inTheLast(describeDuration(within)),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
