/** The forms that an English word takes, made from its plain form: regular endings and a table of the irregular ones. */

/** `base: past, participle`, where they are not made by rule. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  be: ['am', 'is', 'are', 'was', 'were', 'been', 'being', 'be'],
  have: ['has', 'had', 'having'],
  do: ['does', 'did', 'done', 'doing'],
  go: ['goes', 'went', 'gone', 'going'],
  get: ['got', 'gotten', 'getting'],
  give: ['gave', 'given', 'giving'],
  take: ['took', 'taken', 'taking'],
  make: ['made', 'making'],
  leave: ['left', 'leaving'],
  lose: ['lost', 'losing'],
  miss: ['misses', 'missed', 'missing'],
  forget: ['forgot', 'forgotten', 'forgetting'],
  let: ['letting'],
  hear: ['heard'],
  see: ['saw', 'seen', 'seeing'],
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written', 'writing'],
  read: [],
  send: ['sent'],
  buy: ['bought'],
  sell: ['sold'],
  run: ['ran', 'running'],
  come: ['came', 'coming'],
  become: ['became', 'becoming'],
  keep: ['kept'],
  fall: ['fell', 'fallen'],
  feel: ['felt'],
  find: ['found'],
  fight: ['fought'],
  think: ['thought'],
  know: ['knew', 'known'],
  break: ['broke', 'broken'],
  choose: ['chose', 'chosen', 'choosing'],
  pay: ['paid'],
  spend: ['spent'],
  stand: ['stood'],
  hurt: ['hurting'],
  cut: ['cutting'],
  put: ['putting'],
  shut: ['shutting'],
  quit: ['quitting'],
  begin: ['began', 'begun', 'beginning'],
  win: ['won', 'winning'],
  hold: ['held'],
  beg: ['begged', 'begging'],
  drop: ['dropped', 'dropping'],
  grab: ['grabbed', 'grabbing'],
  stop: ['stopped', 'stopping'],
  ship: ['shipped', 'shipping'],
  shop: ['shopped', 'shopping'],
  slip: ['slipped', 'slipping'],
  chip: ['chipped', 'chipping'],
  step: ['stepped', 'stepping'],
  bug: ['bugged', 'bugging'],
  skip: ['skipped', 'skipping'],
  ghost: ['ghosted', 'ghosting'],
  sign: ['signed', 'signing'],
  refer: ['referred', 'referring'],
  die: ['died', 'dying'],
  person: ['people', 'persons'],
  life: ['lives'],
  child: ['children'],
  man: ['men'],
  woman: ['women'],
};

/** All forms of a word, itself included. `reply` → reply, replies, replied, replying. */
export function inflectionsOf(word: string): readonly string[] {
  const own = IRREGULAR[word];
  const forms = new Set([word, endingIn(word, 's')]);
  if (own === undefined) for (const ending of ['ed', 'ing']) forms.add(endingIn(word, ending));
  else {
    for (const form of own) forms.add(form);
    if (!own.some((form) => form.endsWith('ing'))) forms.add(endingIn(word, 'ing'));
  }
  return [...forms];
}

function endingIn(word: string, ending: string): string {
  if (ending === 's') {
    if (/(s|x|z|ch|sh)$/.test(word)) return `${word}es`;
    return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
  }
  if (ending === 'ed' && /[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`;
  if (ending === 'ing' && word.endsWith('ie')) return `${word.slice(0, -2)}ying`;
  if (word.endsWith('e') && !(ending === 'ing' && /(ee|oe|ye)$/.test(word))) return `${word.slice(0, -1)}${ending}`;
  return word + ending;
}
