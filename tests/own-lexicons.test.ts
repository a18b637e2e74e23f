/** A project's own lexicons inside this process: what is refused, with its place, and what is tried on which sentences. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadLexicons } from '../src/own-lexicons.js';
import { defineRule } from '../src/rule/index.js';
import { rules } from '../src/rules/index.js';
import { testLexicons } from '../src/verbs/test-lexicons.js';
import { BRAND } from './brand-lexicon.js';

let root: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'campaignlint-lexicons-')));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

const load = (...paths: string[]) =>
  loadLexicons(
    paths.map((path) => ({ path, place: 'campaignlint.yaml:1:11' })),
    root,
    rules,
  );
const tried = (...paths: string[]) => testLexicons(paths, { cwd: root, format: 'text' });

/** A rule of a plugin. */
const plugin = defineRule({
  scope: 'template',
  category: 'tone',
  summary: 'No whistles.',
  why: 'They hurt.',
  severity: 'warning',
  sources: [],
  options: {},
  messages: { shrill: () => ({ message: 'It is shrill.' }) },
  *check() {},
});

describe('lexicons of a project', () => {
  it('are joined with what is shipped for their language, which the file or its folder names', async () => {
    write({
      'words/de/a.yaml': BRAND,
      'words/b.yaml': BRAND.replace('rule:', 'language: EN-gb\nrule:'),
      'odd folder/c.yaml': BRAND,
    });
    expect([...(await load('words', 'odd folder/c.yaml')).keys()]).toEqual(['de', 'en']);
    expect((await load()).size).toBe(0);
  });

  it('may be for a rule of a plugin, by its messages', async () => {
    write({ 'a.yaml': BRAND.replace('fake-urgency', 'no-whistles').replace('idea: alarm', 'idea: shrill') });
    const all = [...rules, { id: 'no-whistles', rule: plugin }];
    expect((await loadLexicons([{ path: 'a.yaml' }], root, all)).size).toBe(1);
    await expect(loadLexicons([{ path: 'a.yaml' }], root, rules)).rejects.toThrow(
      'a.yaml:1:7: There is no rule called "no-whistles". Rules that look for phrases: ',
    );
  });

  it('may name a rule for the subject and one for the body, for each entry by itself', async () => {
    write({
      'a.yaml': BRAND.replace('rule: fake-urgency\nidea: alarm\n', '').replace(
        '  - name: whistle\n',
        '  - name: whistle\n    rule: {subject: guilt-subject, body: guilt-tone}\n    idea: blame\n    unless: [not]\n',
      ),
    });
    expect((await load('a.yaml')).get('en')).toBeDefined();
    expect((await tried('a.yaml')).exitCode).toBe(0);
  });

  it.each([
    [
      'an unknown rule',
      'rule: fake-urgency',
      'rule: fake-urgencie',
      '1:7: There is no rule called "fake-urgencie". Did you mean "fake-urgency"?',
    ],
    [
      'a rule without phrases',
      'rule: fake-urgency',
      'rule: unknown-template',
      '1:7: The rule unknown-template looks for no phrases. These do: ',
    ],
    [
      'an unknown idea',
      'idea: alarm',
      'idea: alrm',
      '2:7: The rule fake-urgency knows no idea "alrm". Did you mean "alarm"?',
    ],
    [
      'an idea like none',
      'idea: alarm',
      'idea: whistle',
      '2:7: The rule fake-urgency knows no idea "whistle". It knows: ',
    ],
    ['an unknown class', '(blow|hear)', '{wekday}', '7:15: There is no word class {wekday}. Did you mean {weekday}?'],
    ['an open bracket', '(blow|hear) the', '(blow|hear the', '7:15: This bracket is not closed.'],
    ['an empty pattern', "'(blow|hear) the whistle'", "''", '7:14: This must be a pattern'],
    ['an unknown key', 'counter:', 'conter:', '9:5: The key `conter` means nothing here. Did you mean "counter"?'],
    ['an unknown part', 'name: whistle', 'in: sbject', '6:9: This must be one of `subject`,'],
    [
      'a ring of classes',
      'entries:',
      'classes:\n  a: ["{b}"]\n  b: ["{a}"]\nentries:',
      '6:3: The word class {a} is made of itself.',
    ],
    [
      'a mistake in a class',
      'entries:',
      'classes:\n  a: ["(b"]\n  c: ["{a}"]\nentries:',
      '6:8: This bracket is not closed.',
    ],
    ['broken YAML', 'idea: alarm', 'idea: alarm\nidea: alarm', '3:1: This key stands here a second time.'],
    ['no rule', 'rule: fake-urgency', '', 'This entry has no `rule`: say which rule is to report it.'],
    ['a rule that is a list', 'rule: fake-urgency', 'rule: [a]', '1:7: This must be the id of a rule'],
    ['no idea', 'idea: alarm', '', 'This entry has no `idea`: say what it stands for within the rule.'],
    ['no reason', /because: .*/, '', 'This entry has no `because`: say why a reader minds.'],
    ['no kinder way', /instead: .*/, '', 'This entry has no `instead`: say how to put it kindly.'],
    [
      'no pattern',
      /pattern: .*/,
      'in: body',
      '6:5: The key `pattern` is missing here. It must be a pattern such as `your {reply}`',
    ],
  ])('are refused for %s, with place and nearest name', async (_, good, bad, expected) => {
    write({ 'brand.yaml': BRAND.replace(good, bad) });
    await expect(load('brand.yaml')).rejects.toThrow(expected);
    await expect(load('brand.yaml')).rejects.toThrow(/^brand\.yaml:\d+:\d+: /);
  });

  it.each([
    ['nowhere.yaml', {}, 'The lexicon `nowhere.yaml` cannot be read. There is no such file or folder.'],
    ['words', { 'words/x.txt': '' }, 'There is no lexicon (a `.yaml` file) in this folder.'],
    ['empty.yaml', { 'empty.yaml': '' }, 'empty.yaml:1:1: This file is empty.'],
    ['list.yaml', { 'list.yaml': '[a]' }, 'list.yaml:1:1: This must be a lexicon with keys such as `rule`'],
    ['words', { 'words/x.yaml': new Uint8Array([0xc3, 0x28]) }, 'The lexicon `words` cannot be read. `words/x.yaml`: '],
  ])('are refused where there is none to read: %s', async (path, files, message) => {
    write(files as Record<string, string | Uint8Array>);
    await expect(load(path)).rejects.toThrow(message);
  });

  it('are refused for a phrase in a class that is looked up word by word', async () => {
    write({ 'a.yaml': 'classes:\n  negator: [by no means]\n' });
    await expect(load('a.yaml')).rejects.toThrow(
      'The word class {negator} may hold single words only, no phrases and no contractions.',
    );
  });
});

describe('test-lexicons', () => {
  it('tries the lexicons of the configuration', async () => {
    write({ 'campaignlint.yaml': 'lexicons: words\n', 'words/brand.yaml': BRAND });
    expect(await tried()).toMatchObject({
      exitCode: 0,
      stdout: '1 entry tried on 3 sentences: all do what they say.\n',
    });
  });

  it('says which sentences are found or not found, and in which parts of a mail', async () => {
    write({
      'brand.yaml': BRAND.replace('The kettle has a whistle.', 'Did you hear the whistle?').replace(
        'Hear the whistle!',
        'Whistle for it!',
      ),
    });
    expect((await tried('brand.yaml')).stdout).toBe(
      'brand.yaml:6: "Whistle for it!" should be found and is not (subject, preheader, body).\n' +
        'brand.yaml:6: "Did you hear the whistle?" should not be found, but "hear the whistle" is (subject, preheader, body).\n' +
        '2 things to mend in 1 entry.\n',
    );
  });

  it('asks for enough sentences', async () => {
    write({ 'brand.yaml': BRAND.replace(', Hear the whistle!', '').replace('[The kettle has a whistle.]', '[]') });
    expect((await tried('brand.yaml')).stdout).toBe(
      'brand.yaml:6: This entry needs at least 2 sentences under `examples`, and has 1.\n' +
        'brand.yaml:6: This entry needs at least one sentence under `counter`, and has none.\n' +
        '2 things to mend in 1 entry.\n',
    );
  });

  it('needs something to try', async () => {
    await expect(tried()).rejects.toThrow('There is no configuration here that names lexicons.');
    write({ 'campaignlint.yaml': 'timezone: UTC\n' });
    await expect(tried()).rejects.toThrow('The configuration `campaignlint.yaml` names no `lexicons`. Name the files');
    await expect(tried('.')).rejects.toThrow(/campaignlint\.yaml:1:1: /);
  });
});
