import { describe, expect, it } from 'vitest';
import { isNoReply } from '../../src/text/no-reply.js';
import { countBareOptOuts, isOptOutTag, isOptOutTarget, isOptOutText } from '../../src/text/opt-out.js';
import { isMachine, isPersonalSender, isSamePerson, isSignature, leadingName } from '../../src/text/people.js';

describe('names of people', () => {
  it.each([
    ['ana@northtrail.example', 'Ana <ana@northtrail.example>', true],
    ['Ana', 'ana@northtrail.example', true],
    ['Ana Pires', 'ana.pires@northtrail.example', true],
    ['Ana <ana@northtrail.example>', 'Ana <ana@tilia.example>', false],
    ['Ana', 'Ben', false],
  ])('are one person or two: %s, %s', (a, b, isSame) => {
    expect(isSamePerson(a, b)).toBe(isSame);
    expect(isSamePerson(b, a)).toBe(isSame);
  });

  it.each([
    ['Ana at Northtrail', 'ana@northtrail.example', true],
    ['Rex Harder', 'no-reply@quantico.example', true],
    ['Northtrail', 'no-reply@northtrail.example', false],
    ['Northtrail Team', 'no-reply@northtrail.example', false],
    ['The Otter Club', 'news@otters.example', false],
  ])('stand in senders: %s', (name, address, isPerson) => {
    expect(isPersonalSender(name, address, [])).toBe(isPerson);
  });

  it('are told from machines', () => {
    expect(isMachine('review-bot@northtrail.example')).toBe(true);
    expect(isMachine('Ai Tanaka')).toBe(false);
  });

  it('stand where someone signs', () => {
    expect(isSignature('— Ana Pires, Northtrail')).toBe(true);
    expect(isSignature('See the jackets')).toBe(false);
    expect(leadingName('Ana von Berg writes')).toBe('Ana von Berg');
  });
});

describe('ways out', () => {
  it('are told from what only sounds like them', () => {
    expect(isOptOutTag('{{ unsubscribe_url }}')).toBe(true);
    expect(isOptOutTag('{{ unsubscribed_at }}')).toBe(false);
    expect(isOptOutTarget('https://northtrail.example/one-stop-shop')).toBe(false);
    expect(isOptOutText('Stop wasting money')).toBe(false);
    expect(isOptOutText('Se désabonner')).toBe(true);
  });
});

describe('long texts', () => {
  const judge = (text: string) => ({
    isNoReply: isNoReply(text),
    isAna: isSamePerson(text, 'ana@northtrail.example'),
    isPersonalSender: isPersonalSender(text, text, []),
    isSignature: isSignature(text),
    isOptOutTarget: isOptOutTarget(text),
    hasOptOut: countBareOptOuts(text) > 0,
  });
  it.each(['-', 'no-', 'a@', '[unsub', '%unsub ', '{$', 'van ', '00 '])(
    'of "%s" over and over are judged like short ones',
    (unit) => {
      expect(judge(unit.repeat(200_000 / unit.length))).toEqual(judge(unit.repeat(4)));
      expect(isOptOutText(unit.repeat(200_000 / unit.length))).toBe(false);
    },
  );
});
