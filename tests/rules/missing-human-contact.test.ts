import { testRule } from '../../src/testing.js';

const brand = 'from: Northtrail <no-reply@northtrail.example>\n';
const mail = (body: string, matter = brand): Record<string, string> => ({
  'm.md': `---\nsubject: The Sierra is back\n${matter}---\n${body}\n`,
});
const good = (body: string, matter = brand) => ({ name: `${body} ${matter}`, files: mail(body, matter) });
const bad = (body: string, matter = brand) => ({
  name: `${body} ${matter}`,
  files: mail(body, matter),
  findings: [
    {
      message: 'missing',
      words:
        matter
          .trim()
          .replace(/^from: /, '')
          .split('\n')[0] ?? '',
      severity: 'warning' as const,
    },
  ],
});
const plain = 'The Sierra is back in the shop.';

testRule('missing-human-contact', {
  good: [
    good(plain, 'from: Northtrail <care@northtrail.example>\n'),
    good(plain, `${brand}replyTo: care@northtrail.example\n`),
    good(plain, 'from: Ana at Northtrail <no-reply@northtrail.example>\n'),
    good(plain, 'from: Rex Harder <no-reply@northtrail.example>\n'),
    good(plain, 'from: "Ana | Northtrail <no-reply@northtrail.example>"\n'),
    good(plain, 'from: "{{ owner.name }} <no-reply@northtrail.example>"\n'),
    good(plain, ''),
    good(`${plain}\n\nMarta`),
    good(`${plain}\n\n— Ana Pires, Northtrail\n\nNorthtrail, Long Road 3`),
    good(`${plain}\n\nHave a good spring,\nMarta`),
    good(`${plain} Best regards, Ana.`),
    good("I'm Dirk, and I choose the jackets."),
    good(`${plain}\n\n{{ sender.first_name }}`),
    good(`${plain} Just reply to this email.`),
    good(`${plain} Questions? Write to us.`),
    good(`${plain} Our number is +34 600 000 000.`),
    good(`${plain} <care@northtrail.example>`),
    good(`${plain} [Ask](mailto:care@northtrail.example)`),
    good(`${plain} [Contact](https://northtrail.example/c)`),
  ],
  bad: [
    bad(plain),
    bad(`${plain}\n\nThe Northtrail team`),
    bad(`${plain}\n\nNorthtrail`),
    bad(`${plain} Please do not reply to this email.`),
    bad(`${plain} [Write](mailto:no-reply@northtrail.example)`),
    bad(`${plain}\n\nThank you,\nCustomer Care`),
    bad(plain, 'from: Northtrail Accounts (3) <no-reply@northtrail.example>\n'),
    bad(plain, `${brand}kind: transactional\n`),
    bad(plain, 'from: no-reply@northtrail.example\n'),
    bad(plain, 'from: Northtrail <news@northtrail.example>\nreplyTo: no-reply@northtrail.example\n'),
    {
      name: 'a brand that looks like a name',
      files: mail(plain, 'from: Emma Sleep <no-reply@mail.example>\n'),
      config: 'brands: [Emma Sleep]\n',
      findings: [{ message: 'missing', words: 'Emma Sleep <no-reply@mail.example>' }],
    },
  ],
});
