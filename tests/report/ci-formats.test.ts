/** The formats of build services: well-formed and within their limits whatever the files hold. */
import { describe, expect, it } from 'vitest';
import { findFormatter } from '../../src/report/formatters.js';
import type { Presentation, Report } from '../../src/report/report.js';
import { fileReport, finding, presentationOf, reportOf, sampleReport, spanOf } from './sample.js';

type Name = Parameters<typeof findFormatter>[0];

async function show(name: Name, report: Report, part: Partial<Presentation> = {}): Promise<string> {
  return findFormatter(name)(report, presentationOf(report, part));
}

/** A file whose name, text and findings try to break out of every format. */
function nastyReport(): Report {
  const nasty =
    'x\r\n::error file=a::b\n##[error]c\u001b[31m]]><script>alert(1)</script>&lt; "q" \'s\' | `t` \u2028 \u202e \u0000 [l](http://evil.example) @all #1 %0A , : \ud800';
  const source = { path: 'a b/ü,:%\n::error::|`<"].md', text: `---\n${nasty}\nhere\n` };
  const part = {
    message: nasty,
    why: nasty,
    instead: nasty,
    related: [{ span: spanOf(source, '##[error]'), message: nasty }],
    suggestions: [{ messageId: 'm', text: nasty }],
  };
  return reportOf(
    fileReport(source, {
      findings: [
        finding(spanOf(source, nasty), part),
        finding(spanOf(source, 'here'), { ...part, severity: 'warning' }),
      ],
      suppressed: [{ finding: finding(spanOf(source, 'here')), by: 'directive', reason: nasty }],
      fatals: [{ span: spanOf(source, 'here'), message: nasty }],
    }),
  );
}

const NAMES: readonly Name[] = [
  'pretty',
  'compact',
  'json',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'markdown',
  'html',
];

describe.each(NAMES)('%s', (name) => {
  it('shows the sample as before', async () => {
    expect(await show(name, sampleReport())).toMatchSnapshot();
  });

  it('is the same every time', async () => {
    expect(await show(name, nastyReport())).toBe(await show(name, nastyReport()));
  });

  it('lets no control character through, and no command of a build log', async () => {
    const shown = await show(name, nastyReport(), { inGithubLog: true });
    expect(shown).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]/);
    const guard = /^::stop-commands::(\S+)\n/.exec(shown)?.[1];
    const read = guard === undefined ? shown : shown.slice(shown.indexOf(`\n::${guard}::\n`));
    if (name === 'github') {
      expect(read.split('\n').filter((line) => line !== '' && !/^::(error|warning|notice) title=/.test(line))).toEqual(
        [],
      );
      expect(read.trim().split('\n')).toHaveLength(3);
    } else {
      expect(read).not.toContain('##[');
      for (const line of read.split('\n').slice(guard === undefined ? 0 : 2))
        expect(line.trimStart()).not.toMatch(/^::/);
    }
  });
});

describe('github', () => {
  it('shows errors first and keeps to what GitHub shows', async () => {
    const source = { path: 'a.md', text: 'words '.repeat(40) };
    const findings = Array.from({ length: 30 }, (_, index) =>
      finding(
        { file: 'a.md', start: index * 6, end: index * 6 + 5 },
        { severity: index % 2 === 0 ? 'warning' : 'error' },
      ),
    );
    const lines = (await show('github', reportOf(fileReport(source, { findings })))).trim().split('\n');
    expect(lines.map((line) => line.slice(0, 9))).toEqual([
      ...Array<string>(10).fill('::error t'),
      ...Array<string>(10).fill('::warning'),
      '::notice ',
    ]);
    expect(lines.at(-1)).toContain('10 more findings');
  });

  it('gives columns only within one line', async () => {
    const shown = await show('github', sampleReport());
    expect(shown).toContain('file=emails/follow-up.md,line=2,endLine=2,col=10,endColumn=31::');
    expect(shown).toContain('file=emails/follow-up.md,line=7,endLine=8::');
  });
});

describe('gitlab', () => {
  it('has a fingerprint of its own for each finding, also for files that cannot be read', async () => {
    const issues: { fingerprint: string }[] = JSON.parse(await show('gitlab', nastyReport()));
    expect(issues).toHaveLength(3);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });
});

describe('sarif', () => {
  it('leaves silenced findings out unless asked for them', async () => {
    const results = async (includeSuppressed: boolean) =>
      JSON.parse(await show('sarif', nastyReport(), { includeSuppressed })).runs[0].results;
    expect(await results(false)).toHaveLength(3);
    const all = await results(true);
    expect(all).toHaveLength(4);
    expect(all[3].suppressions).toEqual([{ kind: 'inSource', justification: expect.any(String) }]);
  });

  it('has results also when there are none', async () => {
    expect(JSON.parse(await show('sarif', reportOf())).runs[0].results).toEqual([]);
  });
});

describe('junit', () => {
  it('passes a file without findings, and fails for errors only', async () => {
    const shown = await show('junit', sampleReport());
    expect(shown).toContain('<testsuites name="campaignlint" tests="4" failures="2" errors="0">');
    expect(shown).toContain('<testcase classname="emails/hello.md" name="campaignlint"/>');
    expect(shown.match(/<failure /g)).toHaveLength(2);
  });
});

describe('junit without files', () => {
  it('has a test that passed', async () => {
    expect(await show('junit', reportOf())).toContain('tests="1" failures="0" errors="0"');
  });
});

describe('markdown', () => {
  it('fits into a comment', async () => {
    const source = { path: 'a.md', text: 'words '.repeat(2000) };
    const findings = Array.from({ length: 2000 }, (_, index) =>
      finding({ file: 'a.md', start: index * 6, end: index * 6 + 5 }),
    );
    const shown = await show('markdown', reportOf(fileReport(source, { findings })));
    expect(shown.length).toBeLessThan(65_536);
    expect(shown).toMatch(/… and \d+ findings more\.\n$/);
  });
});

describe('a page of HTML', () => {
  const long = { path: 'a.md', text: `${'before '.repeat(80)}here ${'after '.repeat(80)}\n` };
  const one = (severity: 'error' | 'warning') =>
    reportOf(fileReport(long, { findings: [finding(spanOf(long, 'here'), { severity })] }));

  it('says at its head how things stand', async () => {
    expect(await show('html', one('error'))).toContain('<span class="error">1 error');
    expect(await show('html', one('warning'))).toContain('<span class="warning">1 warning');
    expect(await show('html', reportOf(fileReport(long)))).toContain('<span class="good">Nothing to change');
  });

  it('shows the words with some of the line around them, and no empty list of advice', async () => {
    const shown = await show('html', one('error'));
    expect(shown).toMatch(/> …[^<]*before <mark>here<\/mark> after [^<]*…<\/pre>/);
    expect(shown).not.toContain('<dl>');
  });

  it('shows no line of a file that cannot be read at all', async () => {
    const broken = { path: 'b.md', text: '' };
    const fatals = [{ span: { file: 'b.md', start: 0, end: 0 }, message: 'This file is too large.' }];
    const shown = await show('html', reportOf(fileReport(broken, { fatals })));
    expect(shown).toContain('<p>This file is too large.</p>');
    expect(shown).not.toContain('<pre>');
  });
});

describe('related places in files that are not at hand', () => {
  it('stand at the beginning of the file', async () => {
    const source = { path: 'a.md', text: 'here\n' };
    const related = [{ span: { file: 'gone.md', start: 40, end: 44 }, message: 'there' }];
    const report = reportOf(fileReport(source, { findings: [finding(spanOf(source, 'here'), { related })] }));
    expect(await show('html', report)).toContain('gone.md:1:1 there');
    expect(JSON.parse(await show('json', report))[0].messages[0].relatedLocations[0]).toMatchObject({
      filePath: 'gone.md',
      line: 1,
      column: 1,
    });
  });
});

describe('a table in Markdown', () => {
  it('is a line alone where there is nothing to change', async () => {
    const source = { path: 'a.md', text: 'here\n' };
    expect(await show('markdown', reportOf(fileReport(source)))).toBe(
      '### campaignlint: Nothing to change in 1 file.\n',
    );
  });
});
