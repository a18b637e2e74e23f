/** Makes campaigns of any size: plausible mails with merge tags and links, and one cadence for every ten of them. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { from, generator, type Random } from './chance.js';
import { COUNTRIES } from './generated-audiences.js';

const SENTENCES = [
  'The path along the river is open again after the winter, and the bridge has a new rail.',
  'We changed the hood of the jacket because many of you told us that it slips over the eyes.',
  'If a seam has given way, send it to us and we mend it for nothing, wherever you bought it.',
  'Our workshop is closed on the first Monday of the month, so answers may take a day longer.',
  'Noor tested three stoves on the balcony and wrote down how long each of them needs to boil water.',
  'The walk begins at the station, climbs slowly through the oaks, and ends at a bakery.',
  'You can change your size until the parcel leaves us, which is usually in the afternoon.',
  'There is no need to decide today; the list stays in your account.',
  'Wool keeps you warm when it is wet, and it does not smell after a long day.',
  'Ben has put the dates of all guided walks on one page, with the buses that bring you home.',
  'A tent is dry when its floor is dry: hang it over a line before you fold it.',
  'Last year four hundred people came along; most of them had never walked with a group before.',
  'Children under twelve come along for nothing, and there is soup for everyone.',
  'We have 40 pairs of last season’s boots, and we tell you when they are gone.',
  'Please write to us if something does not fit; a person reads every answer.',
  'The summer prices hold until the end of August, and they come back next year.',
];

const GREETINGS = [
  'Hello {{ first_name | default: "there" }},',
  'Dear {{ first_name | default: "walker" }},',
  'Good morning,',
];

function paragraph(random: Random, words: number): string {
  const parts: string[] = [];
  let count = 0;
  while (count < words) {
    const sentence = from(random, SENTENCES);
    count += sentence.split(' ').length;
    parts.push(
      random(4) === 0
        ? sentence.replace(/(\w+ \w+)\.$/, `[$1](https://northtrail.example/p/${random(1000)}).`)
        : random(5) === 0
          ? sentence.replace(/\b(\w{6,})\b/, '**$1**')
          : sentence,
    );
  }
  return parts.join(' ');
}

/** A mail of 150 to 250 words. */
export function mailOf(random: Random, n: number): string {
  const body = Array.from({ length: 4 }, () => paragraph(random, 38 + random(24)));
  return `---
subject: "Notes from the path, number ${n}"
preheader: What we mended, and where to walk this week.
from: Ana at Northtrail <ana@northtrail.example>
replyTo: ana@northtrail.example
review: {status: approved, by: ben@northtrail.example, on: 2026-01-20}
---

${from(random, GREETINGS)}

${body[0]}

## This week in {{ city | default: "your town" }}

${body[1]}

- ${from(random, SENTENCES)}
- ${from(random, SENTENCES)}

${body[2]}

{% if member %}${body[3]}{% endif %}

Ana

[Unsubscribe]({{ unsubscribe_url }})
`;
}

function cadenceOf(random: Random, n: number): string {
  const steps = Array.from(
    { length: 10 },
    (_, step) => `  - {wait: ${step === 0 ? 0 : 7 + random(8)}d, template: mail-${n * 10 + step}}`,
  );
  return `id: cadence-${n}
owner: ana@northtrail.example
purpose: Tell people where to walk.
segment: segment-${random(20)}
exits: [{on: unsubscribe}, {unengaged: {sends: 3}}]
review: {status: approved, by: ben@northtrail.example, on: 2026-01-20}
steps:
${steps.join('\n')}
`;
}

function segmentsOf(random: Random): string {
  const rows = Array.from(
    { length: 20 },
    (_, n) =>
      `  segment-${n}:\n    match:\n      all:\n        - consent: true\n        - country: [${from(random, COUNTRIES)}, ${from(random, COUNTRIES)}]\n        - bought: {category: category-${random(8)}, within: ${30 * (1 + random(12))}d}`,
  );
  return `segments:\n${rows.join('\n')}\n`;
}

/** Writes a campaign of `templates` mails into a folder, emptied before. */
export function writeCampaign(folder: string, templates: number): void {
  const random = generator(templates);
  rmSync(folder, { recursive: true, force: true });
  for (const name of ['emails', 'cadences']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'campaignlint.yaml'), 'extends: recommended\n');
  writeFileSync(join(folder, 'segments.yaml'), segmentsOf(random));
  for (let n = 0; n < templates; n += 1) writeFileSync(join(folder, `emails/mail-${n}.md`), mailOf(random, n));
  for (let n = 0; n < Math.floor(templates / 10); n += 1)
    writeFileSync(join(folder, `cadences/cadence-${n}.yaml`), cadenceOf(random, n));
}
