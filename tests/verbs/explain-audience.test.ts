/** `campaignlint explain-audience`: who that is, by example, what follows, and how it stands to the segments. */
import { describe, expect, it } from 'vitest';
import { readCampaign } from '../../src/testing.js';
import { audienceFacts } from '../../src/verbs/explain-audience.js';
import { builtCommand } from '../cli/command.js';

const files = {
  'audience.yaml': `attributes: {consent: {type: boolean}, country: {values: open}}
categories: {outdoor: {}, tents: {parent: outdoor}}
segments:
  campers: {match: {consent: true, bought: {category: tents, within: 365d}, not: {bought: {within: 90d}}}}
  readers: {match: {consent: true}}
  outdoor: {match: {consent: true, bought: {category: outdoor}}}
  spain: {match: {country: ES}}
  strangers: {match: {not: {consent: true}}}
  tents: {match: {consent: true, bought: {category: tents, within: 100d}, not: {bought: {within: 95d}}}}
  nobody: {match: {any: []}}
`,
  'mail.md': '---\nsubject: News\n---\nHello\n',
  'spring.yaml':
    'segment: campers\nsteps:\n  - {template: mail}\n  - branch:\n      - {if: {country: ES}, steps: [{template: mail}]}\n      - {else: [{template: mail}]}\n',
  'byHand.yaml': 'start: {on: manual}\nsteps: [{template: mail}]\n',
};
const campaign = readCampaign(files);

describe('audienceFacts', () => {
  it('tells who is in a segment', () => {
    expect(audienceFacts(campaign, 'campers')).toEqual({
      id: 'campers',
      type: 'segment',
      predicate: 'consent is true, bought tents in the last 365 days and did not buy anything in the last 90 days',
      lines: ['consent is true', 'bought tents in the last 365 days', 'did not buy anything in the last 90 days'],
      inside: 'someone with consent true who bought tents 100 days ago',
      outside: {
        person:
          'someone with consent true who bought tents in the last 365 days and bought something in the last 90 days',
        unmet: 'did not buy anything in the last 90 days',
      },
      implies: {
        categories: ['tents'],
        consent: true,
        recency: ['bought tents in the last 365 days', 'did not buy anything in the last 90 days'],
      },
      segments: {
        same: [],
        within: ['readers', 'outdoor'],
        contains: ['tents'],
        overlaps: ['spain'],
        disjoint: ['strangers', 'nobody'],
      },
    });
  });

  it('tells who gets a cadence, and who gets to a step on a path', () => {
    expect(audienceFacts(campaign, 'spring')).toMatchObject({ type: 'cadence', segments: { same: ['campers'] } });
    expect(audienceFacts(campaign, 'spring', '2.1.1')).toMatchObject({
      step: '2.1.1',
      inside: 'someone with consent true and country ES who bought tents 100 days ago',
      outside: { unmet: 'country is ES' },
      segments: { within: ['campers', 'readers', 'outdoor', 'spain'] },
    });
    expect(audienceFacts(campaign, 'spring', '2.2.1').lines).toContain('country is not ES');
  });

  it('tells what follows: no purchase lately, how often, and that unknown segments are compared with nothing', () => {
    const other = readCampaign({
      'catalog.yaml': 'categories: {tents: {}}\nproducts: {dome: {category: tents}}\n',
      's.yaml': `segments:
  some: {match: {all: [{bought: {within: 30d, atLeast: 2}}, {not: {viewed: {within: 9d}}}, {viewed: {product: dome}}]}}
  odd: {match: {segment: gone}}
`,
    });
    const facts = audienceFacts(other, 'some');
    expect(facts.implies).toEqual({
      categories: ['tents'],
      consent: null,
      recency: ['bought something at least 2 times in the last 30 days', 'did not view anything in the last 9 days'],
    });
    expect(facts.segments).toEqual({ same: [], within: [], contains: [], overlaps: [], disjoint: [] });
    expect(audienceFacts(other, 'odd').lines).toEqual(['in the segment gone']);
  });

  it('tells that nobody is in it', () => {
    expect(audienceFacts(campaign, 'nobody')).toMatchObject({
      inside: null,
      implies: { categories: [], consent: null },
    });
  });

  it('says no consent where none is asked for, and nothing of it where none is declared', () => {
    expect(audienceFacts(campaign, 'spain').implies.consent).toBe(false);
    const bare = readCampaign({ 's.yaml': 'segments: {some: {match: {country: ES}}}\n' });
    expect(audienceFacts(bare, 'some').implies.consent).toBe(null);
  });

  it('refuses what is not there', () => {
    expect(() => audienceFacts(campaign, 'camprs')).toThrow('There is no cadence or segment "camprs".');
    expect(() => audienceFacts(campaign, 'campers', '1')).toThrow('only cadences have steps');
    expect(() => audienceFacts(campaign, 'spring', '7')).toThrow('has no step 7. Its steps: 1, 2.1.1, 2.2.1.');
    expect(() => audienceFacts(campaign, 'byHand')).toThrow('a person picks');
  });
});

describe('campaignlint explain-audience', () => {
  const { folder, run } = builtCommand();

  it('prints text and json', () => {
    const project = folder(files);
    const { stdout, code } = run(project, ['explain-audience', 'campers']);
    expect(code).toBe(0);
    expect(stdout).toContain('For example\n  someone with consent true who bought tents 100 days ago\n');
    expect(stdout).toContain('  shares nobody with: strangers, nobody\n');
    const json = run(project, ['explain-audience', 'spring', '--step', '2.1.1', '--format', 'json']);
    expect(JSON.parse(json.stdout)).toEqual(audienceFacts(campaign, 'spring', '2.1.1'));
  });

  it('offers the nearest name', () => {
    expect(run(folder(files), ['explain-audience', 'camprs'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'campaignlint: There is no cadence or segment "camprs". Did you mean `campers`?\n',
    });
  });
});
