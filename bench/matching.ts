/** How long the search for phrases takes as texts grow, on ordinary prose and on hostile text: `npm run bench matching`. */
import { compileLexicon, openLexicon } from '../src/lexicons/compile.js';
import { source } from '../src/lexicons/en.generated.js';
import { phrasesIn } from '../src/lexicons/find.js';
import { plainPassage } from '../src/model/index.js';
import { sentencesIn } from '../src/text/sentences.js';

const lexicon = openLexicon(compileLexicon(source));
const parts = new Set(['body', 'button', 'link'] as const);

const PROSE =
  'Our guides walked every path again in March and wrote down what had changed since last year. The book of routes is ' +
  'ready, and you can read it whenever it suits you. If you have a question, answer this mail and Ana will write back ' +
  'within two days; there is no hurry at all. The hut on the north side opens in May, with room for twelve people. ';

/** The words that most patterns begin with, one after the other. */
const PATTERN_WORDS = `${lexicon.words.size > 0 ? [...lexicon.words.keys()].slice(0, 400).join(' ') : ''} `;

const TEXTS: Readonly<Record<string, string>> = {
  'plain prose': PROSE,
  'one word, repeated': 'you ',
  'a negation, repeated': 'not ',
  'all pattern words': PATTERN_WORDS,
  'one long sentence of urgency': 'hurry act now before it is too late and ',
  'gaps that never close': 'if you do not hear from me and then we will have to be ',
  'quotations without end': '"act now" ',
  'no spaces': 'lastchancehurry',
  'only marks': '.!?,"',
  'invisible and styled letters': 'h\u200Bu\u00ADr\u0301r\u0332𝘆 ',
};

const SIZES = [25_000, 50_000, 100_000, 200_000, 400_000];

function nanosecondsPerCharacter(text: string): number {
  const passage = plainPassage(text, '', 0);
  const begin = process.cpuUsage();
  const block = { role: 'paragraph', passage, quoted: false, sentences: sentencesIn(text) } as const;
  let found = 0;
  for (const _ of phrasesIn({ block, parts }, lexicon)) found += 1;
  const { user, system } = process.cpuUsage(begin);
  if (found < 0) throw new Error('never');
  return ((user + system) * 1000) / text.length;
}

nanosecondsPerCharacter(PROSE.repeat(200));
console.log('Nanoseconds of processor time for each character, where the text is twice as long in each column:\n');
console.log(['text'.padEnd(30), ...SIZES.map((size) => `${size / 1000} kB`.padStart(9)), '   grows by'].join(''));
for (const [name, unit] of Object.entries(TEXTS)) {
  const times = SIZES.map((size) => nanosecondsPerCharacter(unit.repeat(Math.ceil(size / unit.length)).slice(0, size)));
  const growth = (times.at(-1) ?? 0) / (times[1] ?? 1);
  console.log(
    [name.padEnd(30), ...times.map((time) => time.toFixed(0).padStart(9)), `     × ${growth.toFixed(2)}`].join(''),
  );
}

const mail = plainPassage(PROSE.repeat(4).slice(0, 1150), '', 0);
const begin = process.cpuUsage();
for (let n = 0; n < 1000; n += 1) {
  const block = { role: 'paragraph', passage: mail, quoted: false, sentences: sentencesIn(mail.text) } as const;
  for (const _ of phrasesIn({ block, parts }, lexicon));
}
const { user, system } = process.cpuUsage(begin);
console.log(`\n1,000 mails of ${mail.text.split(' ').length} words: ${Math.round((user + system) / 1000)} ms`);
