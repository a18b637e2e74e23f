/** A subject or greeting that comes out as "Hi ," for a contact about whom something is not known. */
import {
  type Block,
  type Campaign,
  isTransactional,
  type MergeTag,
  spanIn,
  TAG_MARK,
  type Template,
} from '../model/index.js';
import {
  attributeBehind,
  defineRule,
  isAboutContact,
  isPersonal,
  list,
  namesContact,
  option,
  plain,
  text,
  type Wording,
  withFallback,
} from '../rule/index.js';
import { vocativesIn } from '../text/vocatives.js';

/** Letters on either side of a tag that a message shows. */
const AROUND = 40;

interface Place {
  readonly tag: MergeTag;
  readonly message: 'subject' | 'preheader' | 'greeting';
  /** How it reads without the value. */
  readonly shown: string;
}

export default defineRule({
  scope: 'template',
  category: 'hygiene',
  summary: 'A subject, preheader or greeting with a merge tag that may print nothing: "Hi ,".',
  why: 'A gap where a name should be tells the reader that nobody is speaking to them.',
  instead: 'Give the tag a fallback that reads well, such as "there", or write a second version behind a condition.',
  severity: 'error',
  sources: [
    {
      title: 'Adobe Marketo: every token in a mail should have a default value',
      url: 'https://experienceleague.adobe.com/docs/marketo/using/product-docs/demand-generation/landing-pages/personalizing-landing-pages/tokens-overview.html',
      type: 'vendor',
    },
    {
      title: 'Braze: greet with a default for contacts without a first name',
      url: 'https://braze.com/docs/user_guide/messaging/design_and_edit/personalize/sources/user_profile/',
      type: 'vendor',
    },
  ],
  options: {
    always: option(
      list(plain(text())),
      [],
      'Names that have a value for every contact, or a default on your platform.',
    ),
  },
  messages: {
    subject: (facts: Facts) => wording(facts, 'This subject'),
    preheader: (facts: Facts) => wording(facts, 'This preheader'),
    greeting: (facts: Facts) => wording(facts, 'This greeting'),
  },
  *check(template, { campaign, options }) {
    const always = new Set(options.always.map((name) => name.toLowerCase()));
    for (const { tag, message, shown } of places(template)) {
      if (tag.fallback?.trim() || !canBeMissing(tag, campaign, always)) continue;
      if (message !== 'greeting' && isFromEvent(tag, campaign, template)) continue;
      const facts = { tag: tag.raw, name: tag.name, shown, better: withFallback(tag, template.mergeTags) };
      yield { message, at: tag.span, data: facts };
    }
  },
});

interface Facts {
  readonly tag: string;
  readonly name: string;
  readonly shown: string;
  /** The tag with a fallback, where its dialect has one. */
  readonly better: string | undefined;
}

function wording({ tag, shown, better }: Facts, what: string): Wording {
  const message = `${what} comes out as "${shown}" for whoever has nothing there: \`${tag}\` needs a fallback.`;
  return better === undefined ? { message } : { message, instead: `Write \`${better}\`, with a word that fits.` };
}

/** The tags that a reader would miss, in order. */
function* places({ subjects, preheader, body, mergeTags }: Template): Generator<Place> {
  const tagAt = new Map(mergeTags.filter(({ role }) => role === 'value').map((tag) => [tag.span.start, tag]));
  const find = (block: Block, at: number): MergeTag | undefined => tagAt.get(spanIn(block.passage, at, at + 1).start);
  for (const { block } of [...subjects, ...(preheader === undefined ? [] : [preheader])]) {
    const words = block.passage.text;
    for (let at = words.indexOf(TAG_MARK); at >= 0; at = words.indexOf(TAG_MARK, at + 1)) {
      const tag = find(block, at);
      const message = block.role === 'preheader' ? 'preheader' : 'subject';
      if (tag !== undefined) yield { tag, message, shown: without(words, at, 0, words.length) };
    }
  }
  for (const block of body.blocks) {
    if (block.quoted || block.role === 'link') continue;
    for (const { start, end, marks, needsName } of vocativesIn(block.passage.text)) {
      for (const at of marks) {
        const tag = find(block, at);
        if (tag === undefined || (needsName && !isPersonal(tag))) continue;
        const sentence = block.sentences.find((one) => one.start <= at && at < one.end);
        const from = needsName ? (sentence?.start ?? start) : start;
        yield { tag, message: 'greeting', shown: without(block.passage.text, at, from, end) };
      }
    }
  }
}

/** The words around the one tag, without it; other tags as an ellipsis. */
function without(words: string, at: number, start: number, end: number): string {
  const [from, to] = [Math.max(start, at - AROUND), Math.min(end, at + 1 + AROUND)];
  const shown = (words.slice(from, at) + words.slice(at + 1, to)).replaceAll(TAG_MARK, '…').trim();
  return `${from > start ? '…' : ''}${shown}${to < end ? '…' : ''}`;
}

/** Whether there may be no value for somebody. */
function canBeMissing(tag: MergeTag, campaign: Campaign, always: ReadonlySet<string>): boolean {
  const isSure = (name: string): boolean =>
    always.has(name.toLowerCase()) ||
    tag.guardedBy.some((guard) => guard.toLowerCase() === name.toLowerCase()) ||
    attributeBehind(campaign.contacts, tag.dialect, name)?.required === true ||
    !isAboutContact(campaign, tag.dialect, name);
  const field = tag.source ?? tag.name;
  if (field === '' || isSure(tag.name) || isSure(field) || (tag.instead !== undefined && isSure(tag.instead)))
    return false;
  // A loop variable, or a name that a script on the platform sets.
  return tag.source !== undefined || (tag.local !== true && !field.startsWith('@'));
}

/** In a subject, `order_id` or `event_title` comes with what the mail is about; in a receipt so does all but a person's name. */
function isFromEvent(tag: MergeTag, campaign: Campaign, template: Template): boolean {
  const name = tag.source ?? tag.name;
  if (isPersonal(tag) || attributeBehind(campaign.contacts, tag.dialect, name) !== undefined) return false;
  return isTransactional(campaign, template) || !namesContact(tag.dialect, name);
}
