/** A contact schema drafted from a campaign: it declares what the files ask for, and can be read back. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintFiles, readCampaign } from '../../src/testing.js';
import { draftContacts } from '../../src/verbs/draft-contacts.js';
import { builtCommand } from '../cli/command.js';

const files = {
  'segments.yaml': `segments:
  some:
    match:
      all:
        - plan: [pro, free]
        - not: {plan: "12"}
        - consent: true
        - orders: {atLeast: 2}
        - joined: {within: 90d}
        - tags: {hasAny: [hiking, "true"]}
        - city: {startsWith: Por}
        - score: 7
        - region: {exists: true}
        - "shoe: size": "a, b"
`,
  'mail.md':
    '---\nsubject: "{{ first_name | default: \'Hello\' }}"\n---\n{{ plan }} {% for item in items %}{{ item }}{% endfor %}\n\n[Stop]({{ unsubscribe_url }})\n',
  'c.yaml': 'segment: some\nexclude: [{country: FR}]\nsteps: [{template: mail, if: {country: [ES, PT]}}]\n',
};

describe('draftContacts', () => {
  it('declares attributes with types and values, and names that mails print', () => {
    const draft = draftContacts(readCampaign(files));
    expect(draft.split('\n').filter((line) => line.startsWith('  '))).toEqual([
      '  city: {type: text}',
      '  consent: {type: boolean}',
      '  country: {values: [ES, FR, PT]}',
      '  first_name: {type: text}',
      '  joined: {type: date}',
      '  orders: {type: number}',
      '  plan: {values: ["12", free, pro]}',
      '  region: {}',
      '  score: {type: number}',
      '  "shoe: size": {values: ["a, b"]}',
      '  tags: {type: list, values: [hiking, "true"]}',
    ]);
  });

  it('can be read, and leaves nothing that is not declared', () => {
    const all = { ...files, 'contacts.yaml': draftContacts(readCampaign(files)) };
    const rules = lintFiles(all).findings.map(({ rule }) => rule);
    expect(rules).not.toContain('unknown-attribute');
    expect(rules).not.toContain('invalid-value');
    expect(readCampaign(all).contacts?.attributes.size).toBe(11);
    expect(draftContacts(readCampaign(all))).toBe('');
  });

  it('adds only what no file declares yet', () => {
    const draft = draftContacts(readCampaign({ ...files, 'known.yaml': 'attributes: {plan: {}, country: {}}\n' }));
    expect(draft).not.toContain('plan');
    expect(draft).toContain('consent');
  });
});

describe('campaignlint init --contacts', () => {
  const { folder, run } = builtCommand();

  it('writes the schema beside the configuration, or alone where there is one', () => {
    const project = folder(files);
    expect(run(project, ['init', '--contacts'])).toMatchObject({ code: 0 });
    expect(existsSync(join(project, 'campaignlint.yaml'))).toBe(true);
    expect(readFileSync(join(project, 'contacts.yaml'), 'utf8')).toContain('country: {values: [ES, FR, PT]}');
    const configured = folder({ ...files, 'campaignlint.yaml': 'extends: recommended\n' });
    expect(run(configured, ['init', '--contacts'])).toMatchObject({
      code: 0,
      stdout: 'Found 1 email, 1 cadence, 1 segment.\nWrote contacts.yaml.\n\nNext: campaignlint\n',
    });
    expect(readFileSync(join(configured, 'campaignlint.yaml'), 'utf8')).toBe('extends: recommended\n');
  });

  it('writes over nothing', () => {
    const project = folder({ 'contacts.yaml': 'attributes: {}\n', 'campaignlint.yaml': '' });
    expect(run(project, ['init', '--contacts'])).toMatchObject({ code: 2, stdout: '' });
    expect(readFileSync(join(project, 'contacts.yaml'), 'utf8')).toBe('attributes: {}\n');
  });

  it('says so where there is nothing to draft', () => {
    const project = folder({ 'campaignlint.yaml': '' });
    expect(run(project, ['init', '--contacts'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Nothing to draft'),
    });
    expect(existsSync(join(project, 'contacts.yaml'))).toBe(false);
  });
});
