/** Templates as read: senders, language, bodies of Markdown and HTML, quoted mails, comments, what a review speaks of. */
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/io/digest.js';
import { type Files, readCampaign } from '../../src/lint-texts.js';
import { TAG_MARK, type Template } from '../../src/model/index.js';

function template(matter: string, body = 'Hello.'): Template {
  const [found] = readCampaign({ 'a.md': `---\nsubject: Hello\n${matter}---\n${body}\n` }).templates;
  if (found === undefined) throw new Error('No template was read.');
  return found;
}

const blocks = (body: string): [string, string, boolean][] =>
  template('', body).body.blocks.map(({ role, passage, quoted }) => [
    role,
    passage.text.replaceAll(TAG_MARK, '_'),
    quoted,
  ]);

describe('a sender', () => {
  it.each<[string, string | undefined, string | undefined]>([
    ['from: Ana at Northtrail <ana@northtrail.example>', 'Ana at Northtrail', 'ana@northtrail.example'],
    ['from: ana@northtrail.example', undefined, 'ana@northtrail.example'],
    ['from: Ana', 'Ana', undefined],
    ['from: "\\"Ana\\" <ana@northtrail.example>"', 'Ana', 'ana@northtrail.example'],
    ['from: <ana@northtrail.example>', undefined, 'ana@northtrail.example'],
    ['from_name: Ana\nfrom_email: ana@northtrail.example', 'Ana', 'ana@northtrail.example'],
    ['fromName: Ana', 'Ana', undefined],
    ['from_email: ana@northtrail.example', undefined, 'ana@northtrail.example'],
    ['fromName: " "', undefined, undefined],
  ])('%s', (matter, name, email) => {
    const { from } = template(`${matter}\n`);
    expect([from?.name?.value, from?.email?.value]).toEqual([name, email]);
  });

  it('may hold merge tags, which are known', () => {
    const { mergeTags } = template('from: "{{ owner.name }} <{{ owner.email }}>"\nreply_to: "{{ owner.email }}"\n');
    expect(mergeTags.map(({ name }) => name)).toEqual(['owner.name', 'owner.email', 'owner.email']);
  });
});

describe('front matter', () => {
  it('is read in all spellings', () => {
    const read = template(
      'preview_text: More\nlang: DE\nreply-to: ana@northtrail.example\ndates: 2026-03-14\ncategories: tents\n',
    );
    expect(read.preheader?.block.passage.text).toBe('More');
    expect(read.language).toBe('de');
    expect(read.replyTo?.email?.value).toBe('ana@northtrail.example');
    expect([read.dates.length, read.categories.map(({ value }) => value)]).toEqual([1, ['tents']]);
  });

  it('takes numbers and words for subjects as they are written', () => {
    const [one] = readCampaign({ 'a.md': '---\nsubject: [2026, true, 1.50]\n---\n' }).templates;
    expect(one?.subjects.map(({ block }) => block.passage.text)).toEqual(['2026', 'true', '1.50']);
  });

  it('says what is no text', () => {
    const { problems } = readCampaign({ 'a.md': '---\nsubject: {a: b}\nfrom: [a]\n---\n' });
    expect(problems.map(({ message }) => message)).toEqual([
      'This must be a text, and it is a group of keys.',
      'This must be a text, and it is a list.',
    ]);
  });

  it('may be missing where the configuration names the file', () => {
    const config = 'files: {templates: "mails/*.md"}\n';
    const { templates } = readCampaign({ 'mails/a.md': 'Hello *you*.' }, { config });
    expect(templates.map(({ id, body }) => [id, body.blocks[0]?.passage.text])).toEqual([['a', 'Hello you.']]);
  });
});

describe('a body', () => {
  it.each<[string, string, [string, string, boolean][]]>([
    [
      'headings, items and quotes',
      '# Title\n\n- one\n- two\n\n> said',
      [
        ['heading', 'Title', false],
        ['item', 'one', false],
        ['item', 'two', false],
        ['paragraph', 'said', true],
      ],
    ],
    [
      'code',
      'Use `x`.\n\n```\nno\n```\n\n    no\n\nyes',
      [
        ['paragraph', 'Use _.', false],
        ['paragraph', 'yes', false],
      ],
    ],
    [
      'HTML that is indented',
      'a\n\n    <p>b</p>',
      [
        ['paragraph', 'a', false],
        ['paragraph', 'b', false],
      ],
    ],
    [
      'tables of HTML',
      '<table><tr><th>A</th><td>b<br>c</td></tr></table>',
      [
        ['cell', 'A', false],
        ['cell', 'b\nc', false],
      ],
    ],
    [
      'headings and quotes of HTML',
      '<h2>Title</h2><blockquote>said</blockquote><ul><li>one</li></ul>',
      [
        ['heading', 'Title', false],
        ['paragraph', 'said', true],
        ['item', 'one', false],
      ],
    ],
    [
      'what HTML does not show',
      '<style>p {}</style><title>no</title><p>yes</p><script>no</script><pre>no</pre>',
      [['paragraph', 'yes', false]],
    ],
    ['code within a paragraph', 'a <code>no **no** no</code> b', [['paragraph', 'a  b', false]]],
    ['entities of HTML', '<p>&lt;3 &#8364; &#x41; &nope; &#0;</p>', [['paragraph', '<3 € A &nope; \ufffd', false]]],
    [
      'bare addresses',
      'See https://northtrail.example/a?b=c. Or <ana@northtrail.example>',
      [['paragraph', 'See _. Or _', false]],
    ],
    ['hard breaks and strikes', 'one  \ntwo\\\nthree', [['paragraph', 'one\ntwo\nthree', false]]],
    ['marks of our own', 'a \ufffc b', [['paragraph', 'a \ufffd b', false]]],
  ])('with %s', (_what, body, expected) => expect(blocks(body)).toEqual(expected));

  it.each([
    ['On Tue, 3 March 2026, Ana <ana@northtrail.example> wrote:\n\nOld words.', [true, true]],
    ['On Tuesday Ana wrote:\n\n> Old words.\n\nNew words.', [true, true, false]],
    ['-----Original Message-----\n\nOld words.', [true, true]],
    ['On Tuesday Ana wrote:\n\nNew words.', [true, false]],
    ['What Ana wrote:\n\nNew words.', [false, false]],
  ])('with a quoted mail: %s', (body, quoted) => {
    expect(template('', body).body.blocks.map((block) => block.quoted)).toEqual(quoted);
  });

  it('knows images, links and comments of Markdown and HTML', () => {
    const { body } = template(
      '',
      '![alt *x*](a.png "t") ![ref][r] ![]() <img src="b.png" alt="B" width="1" height="1px">\n\n<!-- note -->\n\nSee <a href="/c">c</a> <a name="d">d</a> [e](<f g>) [h]()\n\n[r]: r.png',
    );
    expect(body.images.map(({ alt, target, isDecorative }) => [alt, target, isDecorative])).toEqual([
      ['alt x', 'a.png', false],
      ['ref', 'r.png', false],
      ['', '', false],
      ['B', 'b.png', true],
    ]);
    expect(body.links.map(({ target, text }) => [text.text, target.value])).toEqual([
      ['c', '/c'],
      ['e', 'f g'],
      ['h', ''],
    ]);
    expect(body.comments.map(({ value }) => value)).toEqual(['<!-- note -->']);
    expect(body.headings).toEqual([]);
  });

  it.each<[string, string]>([
    ['[a](/b)', '/b'],
    ['[a](<b c> "t")', 'b c'],
    ['[a](/b(c)d)', '/b(c)d'],
    ['[a](\n  /b\n"t")', '/b'],
    ['[a]( )', ''],
    ['[a](/b&amp;c)', '/b&amp;c'],
    ['[a](<>)', ''],
    ['[a [b](/c)', '/c'],
    ['[](/b)', '/b'],
    ['[a]\n\n[A]: <b c>', 'b c'],
    ['[a][r]\n\n[r]: /b "t"', '/b'],
    ['<https://a.example>', 'https://a.example'],
    ['<a href=\'/b\' href="/c">d</a>', '/b'],
  ])('knows where the target of a link stands: %s', (text, target) => {
    const source = `---\nsubject: Hello\n---\n${text}\n`;
    const [link] = readCampaign({ 'm.md': source }).templates[0]?.body.links ?? [];
    expect(link?.target.value).toBe(target);
    expect(source.slice(link?.target.span.start, link?.target.span.end)).toBe(target);
  });

  it('knows the target of an image whose words hold a link', () => {
    const { body } = template('', '![a [b](/c) d](/e "t") [![f](/g)](/h)');
    expect(body.images.map(({ alt, target }) => [alt, target])).toEqual([
      ['a b d', '/e'],
      ['f', '/g'],
    ]);
    expect(body.links.map(({ target }) => target.value)).toEqual(['/h']);
  });

  it('reads entities by their numbers, and shows those of no character as such', () => {
    expect(blocks('A&#66;&#x43; &#0;&#x110000;&#xd800; &nope;')).toEqual([
      ['paragraph', 'ABC \ufffd\ufffd\ufffd &nope;', false],
    ]);
  });

  it('keeps tags within HTML out of its words', () => {
    expect(blocks('<a href="{{ url }}" {% if a %}class="b"{% endif %}>see {{ c }}</a>')).toEqual([
      ['paragraph', 'see _', false],
      ['link', 'see _', false],
    ]);
  });
});

describe('includes', () => {
  it('name templates of the project, by id or path', () => {
    const files: Files = {
      'a.md': "---\nsubject: A\n---\n{% include 'parts/foot' %} {{> foot}} {% include nothing %} {% include 'b c' %}\n",
      'parts/foot.md': '---\ntemplate: true\n---\nGirona\n',
    };
    const campaign = readCampaign(files);
    expect([...campaign.includes].map(([from, found]) => [from.id, found.map(({ value }) => value.id)])).toEqual([
      ['a', ['foot', 'foot']],
    ]);
  });
});

describe('what a review speaks of', () => {
  const digest = (text: string, file = 'a.md') => readCampaign({ [file]: text }).contentDigest(file);

  it('is the text without the review, its white space at line ends, and blank lines at the end', () => {
    const plain = `sha256-${sha256('---\nsubject: Hello\n---\nHi')}`;
    expect(digest('---\nsubject: Hello\nreview: {status: approved}\n---\nHi\n')).toBe(plain);
    expect(digest('---\r\nsubject: Hello  \r\nreview:\r\n  status: approved\r\n---\r\nHi\t\r\n\r\n')).toBe(plain);
    expect(digest('---\nsubject: Hello\n---\nHi\n')).toBe(plain);
    expect(digest('---\nsubject: Hello!\n---\nHi\n')).not.toBe(plain);
  });

  it('is known for cadences too, and for nothing else', () => {
    expect(digest('segment: x\nreview: {status: approved}\nsteps: []\n', 'c.yaml')).toBe(
      `sha256-${sha256('segment: x\nsteps: []')}`,
    );
    expect(digest('{segment: x, review: {status: approved}, steps: []}\n', 'c.yaml')).toBe(
      `sha256-${sha256('{segment: x,')}`,
    );
    expect(digest('segments: {a: {match: {}}}\n', 's.yaml')).toBeUndefined();
    expect(digest('nothing', 'b.md')).toBeUndefined();
  });
});
