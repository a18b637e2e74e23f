/** A project's own lexicons, from the configuration to the finding. */
import { describe, expect, it } from 'vitest';
import { BRAND } from '../brand-lexicon.js';
import { builtCommand } from './command.js';

const { folder, run } = builtCommand();

const mail = (subject: string, language = 'en'): string =>
  `---\nsubject: ${subject}\nlanguage: ${language}\n---\nHello.\n`;

interface Message {
  readonly ruleId: string;
  readonly message: string;
  readonly column: number;
  readonly endColumn: number;
}

const messagesIn = (stdout: string): readonly Message[] =>
  JSON.parse(stdout).flatMap(({ messages }: { messages: readonly Message[] }) => messages);

const ONLY = ['--only', 'fake-urgency', '--format', 'json'];

describe('lexicons in the configuration', () => {
  it('add phrases to the shipped ones', () => {
    const project = folder({
      'campaignlint.yaml': 'lexicons: [words/brand.yaml]\n',
      'words/brand.yaml': BRAND,
      'a.md': mail('We blow the whistle'),
      'b.md': mail('Hurry up now'),
    });
    const ran = run(project, ONLY);
    expect(ran.stderr).toBe('');
    expect(ran.code).toBe(1);
    const [own, shipped] = messagesIn(ran.stdout);
    expect(own).toMatchObject({ ruleId: 'fake-urgency', column: 13, endColumn: 29 });
    expect(own?.message).toContain('blow the whistle');
    expect(shipped).toMatchObject({ ruleId: 'fake-urgency' });
  });

  it('may be a folder, whose name is the language, relative to the configuration', () => {
    const project = folder({
      'conf/campaignlint.yaml': 'lexicons: ./words\n',
      'conf/words/de/brand.yaml': BRAND.replace('(blow|hear) the whistle', 'schnell zugreifen')
        .replace(/examples: .*/, 'examples: [Jetzt schnell zugreifen., Schnell zugreifen!]')
        .replace(/counter: .*/, 'counter: [Schnell ist der Hase.]'),
      'conf/a.md': mail('Jetzt schnell zugreifen', 'de'),
      'conf/b.md': mail('Hurry up', 'de-AT'),
    });
    const ran = run(project, ['conf', ...ONLY]);
    expect(ran.stderr).toBe('');
    expect(messagesIn(ran.stdout).map(({ column }) => column)).toEqual([16]);
  });

  it('may say their language themselves, and use and add to the word classes that are shipped', () => {
    const project = folder({
      'campaignlint.yaml': 'lexicons: words/de\n',
      'words/de/more.yaml': 'language: en\nclasses:\n  weekday: [moonday]\n',
      'words/de/brand.yaml': `language: en\n${BRAND.replace('(blow|hear) the whistle', 'whistle on {weekday}')}`,
      'a.md': mail('We whistle on moonday'),
      'b.md': mail('We whistle on Sunday'),
      'c.md': mail('We whistle on boats'),
    });
    expect(messagesIn(run(project, ONLY).stdout).map(({ endColumn }) => endColumn)).toEqual([31, 30]);
  });

  it('are refused for a mistake, with place and nearest name', () => {
    const project = folder({
      'campaignlint.yaml': 'lexicons: brand.yaml\n',
      'brand.yaml': BRAND.replace('rule: fake-urgency', 'rule: fake-urgencie'),
      'a.md': mail('We blow the whistle'),
    });
    const ran = run(project, []);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(
      'brand.yaml:1:7: There is no rule called "fake-urgencie". Did you mean "fake-urgency"?',
    );
  });

  it('are refused when they hold more than a machine should be asked for', () => {
    const many = Array.from({ length: 12 }, (_, n) => `  c${n}: ['${'a b|'.repeat(40)}a b']\n`).join('');
    const pattern = Array.from({ length: 7 }, (_, n) => `{c${n}}`).join(' ');
    const entry = `  - pattern: [${Array(900).fill(`'${pattern}'`).join(', ')}]\n    examples: [x]\n    counter: [y]\n`;
    const project = folder({
      'campaignlint.yaml': 'lexicons: brand.yaml\n',
      'brand.yaml': `${BRAND.split('entries:')[0]}classes:\n${many}entries:\n${entry}`,
      'a.md': mail('Hello'),
    });
    const ran = run(project, []);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/^campaignlint: The lexicons of this language hold \d+ words and alternatives in all/);
  });

  it('are refused where there is no such file', () => {
    const project = folder({ 'campaignlint.yaml': 'lexicons:\n  - brnd.yaml\n', 'a.md': mail('Hello') });
    expect(run(project, [])).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'campaignlint: campaignlint.yaml:2:5: The lexicon `brnd.yaml` cannot be read. There is no such file or folder.\n',
    });
  });
});

describe('a language without a lexicon', () => {
  it('is told once in a run, on stderr, and leaves the findings readable', () => {
    const project = folder({
      'a.md': mail('Vite vite', 'fr'),
      'b.md': mail('Encore une fois', 'fr-CA'),
      'c.md': mail('Bom dia', 'pt'),
      'd.md': mail('Hello'),
    });
    const notices =
      'campaignlint: The tone of 2 emails in "fr" was not checked: there is no lexicon for that language.\n' +
      'campaignlint: The tone of 1 email in "pt" was not checked: there is no lexicon for that language.\n';
    const json = run(project, ONLY);
    expect(json).toMatchObject({ code: 0, stderr: notices });
    expect(messagesIn(json.stdout)).toEqual([]);
    expect(run(project, ['--only', 'fake-urgency']).stderr).toBe(notices);
  });
});

describe('test-lexicons', () => {
  it('tries the lexicons of the configuration', () => {
    const project = folder({ 'campaignlint.yaml': 'lexicons: words\n', 'words/brand.yaml': BRAND });
    expect(run(project, ['test-lexicons'])).toEqual({
      code: 0,
      stdout: '1 entry tried on 3 sentences: all do what they say.\n',
      stderr: '',
    });
  });

  it('says where an entry does not do what its sentences show, and exits with 1', () => {
    const project = folder({
      'words/brand.yaml': BRAND.replace('[The kettle has a whistle.]', '[Did you hear the whistle?]').replace(
        'Hear the whistle!',
        'Whistle for it!',
      ),
    });
    const ran = run(project, ['test-lexicons', 'words']);
    expect(ran).toMatchObject({ code: 1, stderr: '' });
    expect(ran.stdout).toBe(
      'words/brand.yaml:6: "Whistle for it!" should be found and is not (subject, preheader, body).\n' +
        'words/brand.yaml:6: "Did you hear the whistle?" should not be found, but "hear the whistle" is (subject, preheader, body).\n' +
        '2 things to mend in 1 entry.\n',
    );
    expect(JSON.parse(run(project, ['test-lexicons', 'words', '--format', 'json']).stdout)).toMatchObject([
      { file: 'words/brand.yaml', line: 6 },
      { file: 'words/brand.yaml', line: 6 },
    ]);
  });
});
