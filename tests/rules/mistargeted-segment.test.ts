import { testRule } from '../../src/testing.js';

const segments = `segments:
  walkers: {match: {bought: {category: outdoor}, country: [ES, PT]}}
  spaniards: {match: {country: ES}}
  french: {match: {country: FR}}
  women: {match: {gender: woman}}
  quiet: {match: {not: {engaged: {within: 90d}}}}
  nobody: {match: {any: []}}
`;
const mail = (audience: string, more = ''): string => `---\nsubject: News\naudience: ${audience}\n${more}---\nHello\n`;
const cadence = (head: string, step = '{template: mail}'): string => `${head}\nsteps:\n  - ${step}\n`;
const base = { 'segments.yaml': segments };

const catalog = `categories:
  womens: {audience: {gender: [woman, other]}}
  dresses: {parent: womens, terms: [dress, skirt]}
  gowns: {parent: womens}
  mens: {audience: {gender: [man, other]}}
  mens-outdoor: {parent: mens, terms: [hiking trousers, shell jacket]}
  mens-shirts: {parent: mens}
  rain-jackets: {terms: [rain jacket], goesWith: [mens-outdoor]}
  garden: {terms: [bean, tomato, rake]}
products:
  slip-dress: {category: dresses}
  shell: {category: mens-outdoor}
`;
const about = (front: string, body = 'Hello'): string => `---\nsubject: News\n${front}---\n${body}\n`;
/** A campaign in which a template goes to an audience, with the catalog. */
const sending = (template: string, audience: string, more: Record<string, string> = {}): Record<string, string> => ({
  'catalog.yaml': catalog,
  'mail.md': template,
  'zc.yaml': `audience: ${audience}\nsteps: [{template: mail}]\n`,
  ...more,
});
const OUTDOOR = '{bought: {category: mens-outdoor}}';

testRule('mistargeted-segment', {
  good: [
    { name: 'the category that they bought', files: sending(about('categories: [mens-outdoor]\n'), OUTDOOR) },
    { name: 'a category above it', files: sending(about('categories: [mens]\n'), OUTDOOR) },
    { name: 'a category below it', files: sending(about('categories: [mens-shirts]\n'), '{viewed: {category: mens}}') },
    { name: 'a sibling', files: sending(about('categories: [mens-shirts]\n'), OUTDOOR) },
    {
      name: 'what goes with it, either way',
      files: sending(about('categories: [rain-jackets]\n'), OUTDOOR, {
        'b.yaml': 'audience: {clicked: {category: rain-jackets}}\nsteps: [{template: other}]\n',
        'other.md': about('categories: [mens-outdoor]\n'),
      }),
    },
    {
      name: 'one of several categories that fits',
      files: sending(about('categories: [dresses, mens-outdoor]\n'), OUTDOOR),
    },
    {
      name: 'an audience that says nothing about interests',
      files: sending(about('categories: [dresses]\n'), '{gender: man, bought: {within: 90d}}'),
    },
    {
      name: 'an audience in which some are interested',
      files: sending(
        about('categories: [dresses]\n'),
        '{any: [{bought: {category: mens-outdoor}}, {viewed: {category: dresses}}]}',
      ),
    },
    {
      name: 'an audience that is also interested',
      files: sending(about('categories: [dresses]\n'), '{bought: {category: mens-outdoor}, viewed: {category: gowns}}'),
    },
    {
      name: 'an audience part of which shows no interest',
      files: sending(about('categories: [dresses]\n'), '{any: [{bought: {category: mens-outdoor}}, {country: ES}]}'),
    },
    {
      name: 'people who did not buy something',
      files: sending(about('categories: [dresses]\n'), '{not: {bought: {category: mens-outdoor}}}'),
    },
    { name: 'categories that the catalog does not know', files: sending(about('categories: [hats]\n'), OUTDOOR) },
    {
      name: 'interests that the catalog does not know',
      files: sending(about('categories: [dresses]\n'), '{bought: {category: hats}, viewed: {product: sku-1}}'),
    },
    {
      name: 'no catalog',
      files: sending(about('categories: [dresses]\n'), OUTDOOR, { 'catalog.yaml': 'products: {shell: {}}\n' }),
    },
    {
      name: 'a word in passing',
      files: sending(
        about(
          '',
          `${'We walked along the river and talked about the spring. '.repeat(8)} One of us even wore a dress.`,
        ),
        OUTDOOR,
      ),
    },
    {
      name: 'a verb that looks like a thing',
      files: sending('---\nsubject: How to dress for rain\n---\nDress warm.\n', '{bought: {category: garden}}'),
    },
    {
      name: 'copy that names what they bought as well',
      files: sending(about('', 'Our skirts go well with your hiking trousers.'), OUTDOOR),
    },
    { name: 'a quotation', files: sending(about('', '> I love the dresses and skirts!\n\nHello'), OUTDOOR) },
    { name: 'tags that name no category', files: sending(about('categories: [dresses]\n'), '{tags: {has: vip}}') },
    {
      name: 'the segment that it was written for',
      files: { ...base, 'mail.md': mail('spaniards'), 'c.yaml': cadence('segment: spaniards') },
    },
    {
      name: 'a part of it',
      files: { ...base, 'mail.md': mail('{country: [ES, PT]}'), 'c.yaml': cadence('segment: walkers') },
    },
    {
      name: 'a list of audiences, any of which will do',
      files: { ...base, 'mail.md': mail('[french, spaniards]'), 'c.yaml': cadence('segment: spaniards') },
    },
    {
      name: 'an audience that is never said',
      files: { ...base, 'mail.md': '---\nsubject: News\n---\nHello\n', 'c.yaml': cadence('segment: spaniards') },
    },
    {
      name: 'a condition that keeps the others out',
      files: {
        ...base,
        'mail.md': mail('spaniards'),
        'c.yaml': cadence('segment: walkers', '{template: mail, if: {country: ES}}'),
      },
    },
    {
      name: 'an exclusion that keeps the others out',
      files: {
        ...base,
        'mail.md': mail('spaniards'),
        'c.yaml': cadence('segment: walkers\nexclude: [{not: {country: ES}}]'),
      },
    },
    {
      name: 'a `when` exit that keeps the others out',
      files: {
        ...base,
        'mail.md': mail('spaniards'),
        'c.yaml': cadence('segment: walkers\nexits: [{when: {country: PT}}]'),
      },
    },
    {
      name: 'a branch that keeps the others out',
      files: {
        ...base,
        'mail.md': mail('spaniards'),
        'c.yaml':
          'segment: walkers\nsteps:\n  - branch:\n      - {if: {country: PT}, steps: []}\n      - {else: [{template: mail}]}\n',
      },
    },
    {
      name: 'a cadence for whom a person picks',
      files: { ...base, 'mail.md': mail('spaniards'), 'c.yaml': cadence('start: {on: manual}') },
    },
    {
      name: 'a cadence without anyone, which is reported as such',
      files: {
        ...base,
        'mail.md': mail('spaniards'),
        'c.yaml': cadence('segment: [french, women]\naudience: {country: PT}'),
      },
    },
    {
      name: 'a template for nobody, which is reported as such',
      files: { ...base, 'mail.md': mail('nobody'), 'c.yaml': cadence('segment: spaniards') },
    },
    {
      name: 'segments that do not exist, which is reported as such',
      files: { ...base, 'mail.md': mail('gone'), 'c.yaml': cadence('segment: lost') },
    },
    {
      name: 'a mail for those who had opened nothing, though they may open this cadence’s mails',
      files: {
        ...base,
        'mail.md': mail('quiet'),
        'c.yaml': 'segment: quiet\nsteps:\n  - {template: mail}\n  - {wait: 7d, template: mail, if: {opened: mail}}\n',
      },
    },
    {
      name: 'a mail for those who opened the one before',
      files: {
        ...base,
        'hello.md': '---\nsubject: Hello\n---\nHello\n',
        'mail.md': mail('{opened: hello, country: ES}'),
        'c.yaml':
          'segment: spaniards\nsteps:\n  - {template: hello}\n  - {wait: 7d, template: mail, if: {opened: hello}}\n',
      },
    },
  ],
  bad: [
    {
      name: 'a sneak peek at skirts and dresses for people who bought men’s outdoor clothing',
      files: sending(
        '---\nsubject: A sneak peek at skirts and dresses\n---\nSee them today.\n',
        '{gender: man, bought: {category: mens-outdoor}}',
      ),
      findings: [
        {
          message: 'off-topic',
          words: 'mail',
          file: 'zc.yaml',
          severity: 'error',
          related: ['skirts', 'dresses', 'bought: {category: mens-outdoor}'],
          says: 'is about dresses (by the words "skirts" and "dresses"), and those who get it here are known for something else: bought mens-outdoor. It is made for others: gender is woman or other.',
        },
      ],
    },
    {
      name: 'declared categories, where the audience may be anyone',
      files: sending(about('categories: [dresses]\n'), OUTDOOR),
      findings: [
        {
          message: 'off-topic',
          words: 'mail',
          severity: 'warning',
          related: ['dresses', 'bought: {category: mens-outdoor}'],
          data: { categories: ['dresses'], evidence: '`categories`', interests: 'bought mens-outdoor' },
        },
      ],
    },
    {
      name: 'an offer, by its category or that of its product, and interests by products and clicks',
      files: sending(about('offer: {product: slip-dress}\n'), '{bought: {product: shell}}', {
        'offer.md': about('offer: {category: garden, code: X}\n'),
        'zd.yaml':
          'audience: {any: [{clicked: {category: mens}}, {viewed: {category: dresses}}]}\nsteps: [{template: offer}]\n',
      }),
      findings: [
        {
          message: 'off-topic',
          words: 'mail',
          related: ['slip-dress', 'bought: {product: shell}'],
          data: { evidence: '`offer`' },
        },
        {
          message: 'off-topic',
          words: 'offer',
          data: { categories: ['garden'], interests: 'clicked mens or viewed dresses' },
        },
      ],
    },
    {
      name: 'cousins, whose parents are siblings',
      files: sending(about('categories: [dresses]\n'), OUTDOOR, {
        'catalog.yaml':
          'categories: {all: {}, womens: {parent: all}, dresses: {parent: womens}, mens: {parent: all}, mens-outdoor: {parent: mens}}\n',
      }),
      findings: [{ message: 'off-topic', words: 'mail' }],
    },
    {
      name: 'tags and interests that are named like categories',
      files: sending(about('categories: [dresses]\n'), '{tags: {has: Mens Outdoor}}', {
        'zd.yaml': 'audience: {interest: garden}\nsteps: [{template: mail}]\n',
      }),
      findings: [
        { message: 'off-topic', words: 'mail', data: { interests: 'Mens Outdoor in tags' } },
        { message: 'off-topic', words: 'mail', data: { interests: 'interest garden' } },
      ],
    },
    {
      name: 'a condition on the way that tells what they like',
      files: sending(about('categories: [dresses]\n'), '{country: ES}', {
        'zc.yaml':
          'audience: {country: ES}\nsteps:\n  - branch:\n      - {if: {bought: {category: garden}}, steps: [{template: mail}]}\n',
      }),
      findings: [{ message: 'off-topic', words: 'mail', related: ['dresses', 'bought: {category: garden}'] }],
    },
    {
      name: 'a category that inherits whom it is made for, through the words of a link',
      files: sending(
        about('', 'Hello.\n\n[See the skirts](https://shop.example)'),
        '{gender: man, bought: {category: garden}}',
      ),
      findings: [
        { message: 'off-topic', words: 'mail', severity: 'error', related: ['skirts', 'bought: {category: garden}'] },
      ],
    },
    {
      name: 'a word in passing that fits does not hide what the author says it is about',
      files: sending(
        about(
          'categories: [dresses]\n',
          `${'We walked along the river and talked about the spring. '.repeat(8)} Bring your hiking trousers.`,
        ),
        OUTDOOR,
      ),
      findings: [{ message: 'off-topic', words: 'mail' }],
    },
    {
      name: 'nobody there is who it was written for',
      files: { ...base, 'mail.md': mail('french'), 'c.yaml': cadence('segment: walkers') },
      findings: [
        {
          message: 'impossible',
          words: 'mail',
          file: 'c.yaml',
          severity: 'error',
          related: ['french', 'country: [ES, PT]', 'country: FR'],
          says: 'someone with country ES who bought outdoor',
          data: { template: 'mail', cadence: 'c', audience: 'in the segment french' },
        },
      ],
    },
    {
      name: 'some are not, with an example',
      files: { ...base, 'mail.md': mail('spaniards'), 'c.yaml': cadence('segment: walkers') },
      findings: [
        {
          message: 'some-misfit',
          words: 'mail',
          severity: 'warning',
          data: { person: 'someone with country PT who bought outdoor' },
          related: ['spaniards'],
        },
      ],
    },
    {
      name: 'someone of whom it is not known',
      files: {
        ...base,
        'mail.md': mail('women'),
        'c.yaml': cadence(
          'audience: {bought: {category: tents, within: 365d}, not: {any: [{bought: {within: 30d}}, {gender: [man, other]}]}}',
        ),
      },
      findings: [
        {
          message: 'some-misfit',
          words: 'mail',
          data: { person: 'someone with gender missing who bought tents 40 days ago' },
        },
      ],
    },
    {
      name: 'everyone, where no segment is named for a broadcast',
      files: { ...base, 'mail.md': mail('spaniards'), 'c.yaml': cadence('start: {on: date, date: 2026-03-03}') },
      findings: [{ message: 'some-misfit', words: 'mail' }],
    },
    {
      name: 'the same for events and schedules, in drafts and where it is paused',
      files: {
        ...base,
        'mail.md': mail('spaniards'),
        'a.yaml': cadence('status: draft\nstart: {on: event, event: signed_up}'),
        'b.yaml': cadence('status: paused\nstart: {on: schedule, every: week, from: 2026-03-03}'),
      },
      findings: [
        { message: 'some-misfit', words: 'mail', file: 'a.yaml' },
        { message: 'some-misfit', words: 'mail', file: 'b.yaml' },
      ],
    },
    {
      name: 'segment and audience, which must both hold',
      files: {
        ...base,
        'mail.md': mail('{country: PT}'),
        'c.yaml': cadence('segment: walkers\naudience: {country: [ES, FR]}'),
      },
      findings: [{ message: 'impossible', words: 'mail' }],
    },
    {
      name: 'the wrong side of a branch, and a variant',
      files: {
        ...base,
        'plain.md': '---\nsubject: News\n---\nHello\n',
        'mail.md': mail('spaniards'),
        'c.yaml':
          'segment: walkers\nsteps:\n  - branch:\n      - {if: {country: PT}, steps: [{template: plain, variants: [mail]}]}\n      - {else: [{template: mail}]}\n',
      },
      findings: [{ message: 'impossible', words: 'mail' }],
    },
    {
      name: 'a mail for those who did not open the one before, sent to those who did',
      files: {
        ...base,
        'hello.md': '---\nsubject: Hello\n---\nHello\n',
        'mail.md': mail('{not: {opened: hello}}'),
        'c.yaml':
          'segment: spaniards\nsteps:\n  - {template: hello}\n  - {wait: 7d, template: mail, if: {opened: hello}}\n',
      },
      findings: [{ message: 'impossible', words: 'mail' }],
    },
    {
      name: 'mail of any kind',
      files: {
        ...base,
        'mail.md': mail('french', 'kind: transactional\n'),
        'c.yaml': cadence('segment: walkers\nkind: transactional'),
      },
      findings: [{ message: 'impossible', words: 'mail' }],
    },
  ],
});
