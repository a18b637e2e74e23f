import { testRule } from '../../src/testing.js';

const base = {
  'mail.md': '---\nsubject: News\n---\nHello\n',
  'receipt.md': '---\nsubject: Receipt\nkind: transactional\n---\nHello\n',
  'contacts.yaml': 'attributes:\n  consent: {type: boolean}\n  country: {values: open}\n',
  'segments.yaml': 'segments:\n  walkers: {match: {country: ES}}\n  readers: {match: {country: ES, consent: true}}\n',
};
const cadence = (head: string, step = '{template: mail}'): string => `${head}steps:\n  - ${step}\n`;

testRule('missing-consent-check', {
  good: [
    { name: 'a segment that asks for consent', files: { ...base, 'c.yaml': cadence('segment: readers\n') } },
    {
      name: 'an exclusion of all others',
      files: { ...base, 'c.yaml': cadence('segment: walkers\nexclude: [{not: {consent: true}}]\n') },
    },
    {
      name: 'a `when` exit for all others',
      files: { ...base, 'c.yaml': cadence('segment: walkers\nexits: [{when: {not: {consent: true}}}]\n') },
    },
    {
      name: 'a condition on the only mail',
      files: { ...base, 'c.yaml': cadence('segment: walkers\n', '{template: mail, if: {consent: true}}') },
    },
    {
      name: 'consent that follows from a constraint',
      files: {
        ...base,
        'contacts.yaml': `${base['contacts.yaml']}constraints:\n  - {if: {country: ES}, then: {consent: true}}\n`,
        'c.yaml': cadence('segment: walkers\n'),
      },
    },
    {
      name: 'calls and tasks, which a person makes',
      files: { ...base, 'c.yaml': cadence('segment: walkers\nkind: sales\n', '{day: 0, channel: call, note: Ask.}') },
    },
    {
      name: 'transactional mail',
      files: {
        ...base,
        'a.yaml': cadence('segment: walkers\nkind: transactional\n'),
        'b.yaml': cadence('segment: walkers\n', '{template: receipt}'),
      },
    },
    {
      name: 'consent declared without a type, by the values that conditions ask for',
      files: {
        ...base,
        'contacts.yaml': 'attributes: {consent: {}, country: {}}\n',
        's.yaml': 'segments: {agreed: {match: {consent: granted}}, not: {match: {consent: declined}}}\n',
        'c.yaml': cadence('segment: agreed\n'),
      },
    },
    {
      name: 'consent declared without a type, of which nothing is asked but that it is there',
      files: {
        ...base,
        'contacts.yaml': 'attributes: {consent: {}, country: {}}\n',
        'segments.yaml': 'segments: {agreed: {match: {consent: true}}}\n',
        'c.yaml': cadence('segment: agreed\n'),
      },
    },
    {
      name: 'consent as a date, or as a list, that is there',
      files: {
        ...base,
        'contacts.yaml': 'attributes: {consent: {type: date}, country: {}}\n',
        'segments.yaml': 'segments: {agreed: {match: {consent: {before: 2026-01-01}}}}\n',
        'c.yaml': cadence('segment: agreed\n'),
      },
    },
    {
      name: 'consent in words of one\u2019s own, of which any will do',
      files: {
        ...base,
        'contacts.yaml': 'attributes: {consent: {type: text}, country: {}}\n',
        'segments.yaml': 'segments: {agreed: {match: {consent: {exists: true}}}}\n',
        'c.yaml': cadence('segment: agreed\n'),
      },
    },
    { name: 'calls', files: { ...base, 'c.yaml': cadence('segment: walkers\nkind: sales\n', '{channel: call}') } },
    {
      name: 'consent that is not declared',
      files: {
        ...base,
        'contacts.yaml': 'attributes: {country: {values: open}}\n',
        'c.yaml': cadence('segment: walkers\n'),
      },
    },
    {
      name: 'no contact schema at all',
      files: {
        'mail.md': base['mail.md'],
        'segments.yaml': base['segments.yaml'],
        'c.yaml': cadence('segment: walkers\n'),
      },
    },
    { name: 'people whom a person picks', files: { ...base, 'c.yaml': cadence('start: {on: manual}\n') } },
    {
      name: 'an audience without anyone, which is reported as such',
      files: { ...base, 'c.yaml': cadence('segment: walkers\naudience: {country: PT}\n') },
    },
    {
      name: 'a segment that does not exist, which is reported as such',
      files: { ...base, 'c.yaml': cadence('segment: gone\n') },
    },
    {
      name: 'the attribute that the option names',
      files: {
        ...base,
        'contacts.yaml': 'attributes: {opted_in: {type: date}, country: {values: open}}\n',
        'c.yaml': cadence('segment: walkers\naudience: {opted_in: {before: 2026-01-01}}\n'),
      },
      config: 'rules: {missing-consent-check: {attributes: [opted_in]}}\n',
    },
    {
      name: 'a value that says yes',
      files: {
        ...base,
        'contacts.yaml': 'attributes: {consent: {values: [opted-in, opted-out, unknown]}, country: {values: open}}\n',
        'c.yaml': cadence('audience: {consent: opted-in}\n'),
      },
    },
  ],
  bad: [
    {
      name: 'a segment that does not ask, for people of whom it is not known',
      files: { ...base, 'c.yaml': cadence('segment: walkers\n') },
      findings: [
        {
          message: 'missing',
          words: 'walkers',
          severity: 'error',
          related: ['mail'],
          data: { person: 'someone with country ES and consent false' },
        },
      ],
    },
    {
      name: 'consent that is not denied, where a missing one counts as none',
      files: { ...base, 'c.yaml': cadence('segment: walkers\nexclude: [{consent: false}]\n') },
      findings: [
        { message: 'missing', words: 'walkers', data: { person: 'someone with country ES and consent missing' } },
      ],
    },
    {
      name: 'text messages alone, as the law counts them',
      files: { ...base, 'c.yaml': cadence('segment: walkers\n', '{day: 0, channel: sms, note: "Boots are in."}') },
      findings: [{ message: 'missing', words: 'walkers', data: { what: 'text messages' } }],
    },
    {
      name: 'events, dates and schedules without a segment, at their start',
      files: {
        ...base,
        'a.yaml': cadence('start: {on: event, event: signed_up}\n'),
        'b.yaml': cadence('start: {on: date, date: 2026-03-03}\nkind: sales\n'),
        'd.yaml': cadence('start: {on: schedule, every: week, from: 2026-03-03}\nstatus: paused\n'),
      },
      findings: [
        { message: 'missing', words: 'event' },
        { message: 'missing', words: 'date' },
        { message: 'missing', words: 'schedule' },
      ],
    },
    {
      name: 'one of two mails that asks',
      files: {
        ...base,
        'c.yaml':
          'segment: walkers\nsteps:\n  - {template: mail, if: {consent: true}}\n  - {wait: 2d, template: mail}\n',
      },
      findings: [{ message: 'missing', words: 'walkers' }],
    },
    {
      name: 'the wrong value, and another attribute than the option names',
      files: {
        ...base,
        'contacts.yaml':
          'attributes: {opted_in: {values: [yes, no, pending], required: true}, consent: {type: boolean}}\n',
        'c.yaml': cadence('audience: {opted_in: [yes, pending], consent: true}\n'),
      },
      config: 'rules: {missing-consent-check: {attributes: [opted_in]}}\n',
      findings: [
        {
          message: 'missing',
          words: '{opted_in: [yes, pending], consent: true}',
          data: { person: 'someone with consent true and opted_in pending' },
        },
      ],
    },
  ],
});
