/** Mail without a person's name and without a way to answer a person. */
import type { Template } from '../model/index.js';
import { defineRule, type PhraseMatch } from '../rule/index.js';
import { isNoReply } from '../text/no-reply.js';
import { isPersonalSender, isSignature, leadingName, namesInAddress } from '../text/people.js';

export default defineRule({
  scope: 'template',
  category: 'people',
  summary: 'Mail without a person’s name, and without a way to answer a person.',
  why: 'A machine that talks to people and has nobody behind it leaves them alone with every question.',
  instead:
    'Sign with a name and say how to reach that person: "Just answer this mail. Ana", with a `replyTo` that someone reads.',
  severity: 'warning',
  sources: [{ title: 'House judgement: always a human to talk to', type: 'house' }],
  options: {},
  messages: {
    missing: ({ address }: { address: string }) =>
      `No person is named in this mail, and answers go to "${address}", which nobody reads. Say who is there, and how to reach them.`,
  },
  *check(template, { campaign, phrases }) {
    const { from, replyTo } = template;
    // An invitation to answer is only understood in English.
    if (!/^en\b/.test(template.language)) return;
    const answers = (replyTo ?? from)?.email;
    if (answers === undefined || !isNoReply(answers.value)) return;
    const address = from?.email?.value ?? '';
    const brands = [...campaign.settings.brands, ...namesInAddress(answers.value), ...namesInAddress(address)];
    const isNamed = from?.name !== undefined && isPersonalSender(from.name.value, address, brands);
    if (isNamed || isSigned(template, phrases(template), brands) || isReachable(template, phrases(template))) return;
    yield { message: 'missing', at: (from ?? template).span, data: { address: answers.value } };
  },
});

/** A tag that prints who writes: `{{ sender.first_name }}`, `{{owner.name}}`. */
const WRITER =
  /(?:sender|owner|rep|agent|author|writer|advisor|adviser|consultant|manager|host)[._ ]?(?:first|last|full)?[._]?name|signature/i;

/** Whether someone signs: a name behind a closing, behind "I'm", or in a line of its own towards the end. */
function isSigned({ body, mergeTags }: Template, phrases: readonly PhraseMatch[], brands: readonly string[]): boolean {
  if (mergeTags.some(({ role, raw }) => role === 'value' && WRITER.test(raw))) return true;
  const isFollowed = ({ idea, block, start, end }: PhraseMatch): boolean => {
    const { text } = block.passage;
    const behind = idea === 'closing' ? text.slice(start).split(/[,!.\n–—]+\s*/, 2)[1] : text.slice(end).trimStart();
    return idea !== 'answerable' && behind !== undefined && leadingName(behind, brands) !== undefined;
  };
  if (phrases.some(isFollowed)) return true;
  const paragraphs = body.blocks.filter(({ role, quoted }) => role === 'paragraph' && !quoted);
  return paragraphs.slice(Math.floor(paragraphs.length / 2)).some(({ passage }) => isSignature(passage.text, brands));
}

const PHONE = /(?:\+|\b00|\(0)\d[\d ().-]{6,30}\d/;

/** Whether the mail itself says how to reach someone. */
function isReachable({ body }: Template, phrases: readonly PhraseMatch[]): boolean {
  if (phrases.some(({ idea }) => idea === 'answerable')) return true;
  const isContact = (target: string): boolean =>
    /^(?:tel|sms|whatsapp):|\/\/wa\.me\/|contact|support|help/i.test(target) ||
    (/^(?:mailto:)?[^\s/@]+@/i.test(target) && !isNoReply(target.replace(/^mailto:/i, '')));
  if (body.links.some(({ target }) => isContact(target.value))) return true;
  return body.blocks.some(({ passage }) => PHONE.test(passage.text));
}
