/** Addresses that nobody reads: `no-reply@northtrail.example`. */

const NOBODY =
  /(?:^|[^a-z])(?:no[-_. ]?repl(?:y|ies)|(?:do|does)[-_. ]?n[o']?t[-_. ]?(?:reply|respond|answer)|dont[-_. ]?reply|no[-_. ]?(?:response|answer|responder|respond)|not[-_. ]?monitored|unmonitored|nicht[-_. ]?antworten|keine[-_. ]?antwort|ne[-_. ]?pas[-_. ]?repondre|non[-_. ]?rispondere|nao[-_. ]?respond\w*|mailer-daemon|devnull|null)(?:$|[^a-z])/i;

/** Whether an address of mail says that answers are not read: by what stands before the `@`, or by the first name behind it. */
export function isNoReply(address: string): boolean {
  const [local = '', domain = ''] = address.slice(0, 300).trim().split('@', 2);
  const [first = '', ...rest] = domain.split('.');
  return NOBODY.test(local) || (rest.length > 1 && NOBODY.test(first));
}
