/** Names of people as they stand in files and mails, told from names of machines, teams and brands. */

/** No name or address is longer; what follows is not looked at. */
const LONGEST = 300;

/** `Ana <ana@northtrail.example>` as a name and an address, in lower case. */
function partsOf(written: string): { name: string; address: string } {
  const plain = written.slice(0, LONGEST).trim().toLowerCase();
  const address = /[^\s<>"']+@[^\s<>"']+/.exec(plain)?.[0] ?? '';
  return {
    name: plain
      .replace(address, '')
      .replace(/[<>"']/g, '')
      .trim(),
    address,
  };
}

/** What stands before the `@`. */
function localPart(address: string): string {
  return address.replace(/@.*$/, '');
}

/** Whether two entries name one person: by their addresses where both have one, else by name, or by the name in an address. */
export function isSamePerson(a: string, b: string): boolean {
  const [one, two] = [partsOf(a), partsOf(b)];
  if (one.address !== '' && two.address !== '') return one.address === two.address;
  const namesOf = ({ name, address }: { name: string; address: string }): string[] =>
    [name, localPart(address), localPart(address).replace(/[._-]+/g, ' ')].filter((part) => part !== '');
  return namesOf(one).some((name) => namesOf(two).includes(name));
}

/** Short names of machines count alone: "Ai" is a name of people too. */
const MACHINE =
  /^(?:ai|ci|cron|system|script)$|(?:^|[^a-z])(?:bot|robot|gpt(?:-?\d\S*)?|chatgpt|llm|automation|automated|linter|github-actions)(?:$|[^a-z])/i;

/** Whether an entry names a machine rather than a person. */
export function isMachine(written: string): boolean {
  const { name, address } = partsOf(written);
  return MACHINE.test(name) || MACHINE.test(localPart(address));
}

/** Words in names of senders that are no person's: teams, departments, kinds of mail, forms of companies. */
const ORGANISED = new Set(
  (
    'team teams crew support help helpdesk care service services customer customers client account accounts accounting billing finance sales marketing ' +
    'news newsletter updates update notification notifications alerts alert info information office store shop boutique market marketplace deals offers ' +
    'rewards promo promotions official app admin administrator system mailer robot noreply reply inc ltd llc llp gmbh ag sa sl bv plc corp corporation ' +
    'company co group club society association foundation institute university college school bank insurance airlines hotel hotels travel media magazine ' +
    'press studio studios labs lab technologies technology tech software solutions systems digital online global international community membership ' +
    'members partners desk department hr it security legal daily weekly monthly digest editors editorial podcast events tickets orders order shipping delivery'
  ).split(' '),
);

/** Words with which short lines begin that are no names. */
const NO_NAMES = new Set(
  (
    'a an all and any are as ask at best book buy by call can cheers check choose click contact copyright dear discover do does download enjoy every explore ' +
    'find follow for free from get give go good great happy have hello here hey hi how i if in is it its join just keep learn let like log look made make ' +
    'manage many may merry more my new next no not now of on one only open or order our p.s please privacy ps questions read regards reply sale save see ' +
    'send share shop sign since sincerely so start stay still stop subscribe take tap terms thank thanks that the their there these they this those ' +
    'time to today try unsubscribe until up upgrade us use view visit warm want was watch we welcome what when where which who why will with write yes ' +
    'yesterday you your yours monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october ' +
    'november december'
  ).split(' '),
);

const NAME =
  /^(?:(?:Mr|Mrs|Ms|Dr|Prof)\.?\s+)?(\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:de|da|van|von|del|der|la|di)\s+|\p{Lu}\.\s+)*\p{Lu}[\p{L}'’-]+){0,2})/u;

/** The person's name with which a text begins, as far as capitals tell; undefined where it begins with something else. */
export function leadingName(text: string, brands: readonly string[] = []): string | undefined {
  const found = NAME.exec(text)?.[1];
  if (found === undefined || found === found.toUpperCase()) return undefined;
  const words = found.toLowerCase().split(/\s+/);
  const [first = ''] = words;
  if (NO_NAMES.has(first) || words.some((word) => ORGANISED.has(word))) return undefined;
  const isBrand = brands.some(
    (brand) => brand.toLowerCase().startsWith(first) || first.startsWith(brand.toLowerCase()),
  );
  return isBrand ? undefined : found;
}

/** Whether a short text is a person's name and, behind a comma or in the next line, what they are: `Ana Pires, Northtrail`. */
export function isSignature(text: string, brands: readonly string[] = []): boolean {
  const plain = text.replace(/^[\s,.!:–—~*-]+/, '');
  const name = plain.length > 80 ? undefined : leadingName(plain, brands);
  return (
    name !== undefined &&
    /^\s*(?:$|[,|·•/&\n(–—-]|(?:and|und|y|et|at|from)\s)/.test(plain.slice(plain.indexOf(name) + name.length))
  );
}

/** Whether the name of a sender is, or begins with, a person's: `Ana at Northtrail`, `Rex Harder`; not `Northtrail`, `Northtrail Team`. */
export function isPersonalSender(name: string, address: string, brands: readonly string[]): boolean {
  if (name.includes('\uFFFC') || /[{%*]/.test(name)) return true;
  const [own = '', ...rest] = name
    .slice(0, LONGEST)
    .split(/\s+(?:at|from|of|with|by|bei|von|vom|de|chez|da|van|för|@)\s+|\s*[,|(·–—@/]\s*|\s+-\s+/i);
  const known = [...brands, ...rest.slice(0, 1), ...namesInAddress(address)];
  return (
    leadingName(
      own.trim(),
      known.filter((one) => one !== ''),
    ) !== undefined
  );
}

/** `mail.northtrail.example` → `northtrail`: the names in a domain that can be the sender's. */
export function namesInAddress(address: string): string[] {
  const labels = (address.split('@')[1] ?? '').toLowerCase().split('.');
  return labels.slice(0, -1).filter((label) => label.length > 3);
}
