import { expect, it } from 'vitest';
import { readReplyPrefix, withoutReplyPrefixes } from '../../src/text/reply-prefix.js';

it.each([
  ['Re: our call', 'Re:'],
  ['RE : our call', 'RE :'],
  ['re[2]: our call', 're[2]:'],
  ['AW: Termin', 'AW:'],
  ['𝐫𝐞: our call', '𝐫𝐞:'],
  ['📎 [Fwd: photos]', 'Fwd:'],
  ['回复：会议', '回复：'],
])('%s', (text, mark) => {
  const found = readReplyPrefix(text);
  expect(text.slice(found?.start, found?.end)).toBe(mark);
});

it.each(['Regarding: our call', 'Our call re: boots', 'Reload: new boots', 'Fw2: race', 'tr://x', ''])('%s', (text) => {
  expect(readReplyPrefix(text)).toBeUndefined();
});

it('takes all marks off, and not without end', () => {
  expect(withoutReplyPrefixes('Re: AW: Fwd: our call')).toBe('our call');
  expect(withoutReplyPrefixes('Re: '.repeat(100_000)).length).toBeGreaterThan(0);
});
