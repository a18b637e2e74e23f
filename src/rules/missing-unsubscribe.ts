/** Marketing or sales mail with no way to unsubscribe. */
import { type Dialect, isTransactional, isWithin, type Template } from '../model/index.js';
import { defineRule, list, option, type PhraseMatch, plain, text } from '../rule/index.js';
import { countBareOptOuts, isOptOutTag, isOptOutTarget, isOptOutText } from '../text/opt-out.js';

export default defineRule({
  scope: 'template',
  category: 'people',
  summary: 'Marketing or sales mail with no way to unsubscribe.',
  why: 'Nobody has to put up with mail that they cannot stop; without a way out, people reach for the spam button, and in many countries the law is on their side.',
  severity: 'error',
  sources: [
    {
      title: 'FTC: CAN-SPAM Act, a compliance guide for business',
      url: 'https://www.ftc.gov/business-guidance/resources/can-spam-act-compliance-guide-business',
      type: 'law',
    },
    {
      title: 'Google: email sender guidelines, “Make it easy to unsubscribe”',
      url: 'https://support.google.com/mail/answer/81126',
      type: 'vendor',
    },
  ],
  options: {
    tokens: option(
      list(plain(text('the name of a merge tag')), { single: true }),
      [],
      'Names of merge tags of your own that become an opt-out.',
    ),
  },
  messages: {
    missing: ({ token }: { token: string }) => ({
      message: 'This mail has no way to unsubscribe: no link, no token of a sending platform, no offer to stop.',
      instead: `Add a link such as \`[Unsubscribe](${token})\`, or in a personal mail a sentence: "Answer with stop, and I will not write again." If your platform adds the link itself, set \`unsubscribe: added-by-platform\` in the configuration.`,
    }),
  },
  *check(template, { campaign, options, phrases }) {
    if (campaign.settings.unsubscribe === 'added-by-platform' || isTransactional(campaign, template)) return;
    const uses = campaign.uses.get(template) ?? [];
    if (uses.length > 0 && uses.every(({ step }) => step.channel !== 'email')) return;
    if (template.mergeTags.some(({ name }) => options.tokens.includes(name))) return;
    if (hasOptOut(template) || offersToStop(template, phrases(template))) return;
    const included = template.mergeTags.flatMap(({ role, name }) => (role === 'include' ? [name] : []));
    if (included.some((name) => mayHoldOptOut(name, campaign.findTemplate(name, template.file)))) return;
    const dialect = template.mergeTags.find(({ role }) => role === 'value')?.dialect ?? 'liquid';
    yield { message: 'missing', at: template.span, data: { token: TOKENS[dialect] } };
  },
});

/** How the opt-out is written in the dialect of the mail. */
const TOKENS: Readonly<Record<Dialect, string>> = {
  liquid: '{{ unsubscribe_url }}',
  handlebars: '{{unsubscribe_url}}',
  mailchimp: '*|UNSUB|*',
  salesforce: '%%unsub_center_url%%',
  hubspot: '{{ unsubscribe_link }}',
  marketo: '{{system.unsubscribeLink}}',
  mautic: '{unsubscribe_url}',
  braze: `{{\${set_user_to_unsubscribed_url}}}`,
};

function hasOptOut({ body, mergeTags }: Template): boolean {
  if (body.links.some(({ text, target }) => isOptOutText(text.text) || isOptOutTarget(target.value))) return true;
  const isRead = ({ span }: Template['mergeTags'][number]): boolean =>
    isWithin(span, body.span) && !body.comments.some((comment) => isWithin(span, comment.span));
  const isPrinted = ({ role }: Template['mergeTags'][number]): boolean => role === 'value' || role === 'include';
  if (mergeTags.some((tag) => isPrinted(tag) && isOptOutTag(tag.raw) && isRead(tag))) return true;
  const inComments = body.comments.map(({ value }) => value).join('\n');
  return countBareOptOuts(body.source) > countBareOptOuts(inComments);
}

/** There are no phrases of other languages: there the word that all of them use counts. */
function offersToStop({ language, body }: Template, phrases: readonly PhraseMatch[]): boolean {
  if (phrases.length > 0) return true;
  return !/^en\b/.test(language) && body.blocks.some(({ passage }) => /\bstopp?\b/i.test(passage.text));
}

/** A footer that is kept elsewhere can hold the opt-out; one that can be read has to. */
function mayHoldOptOut(name: string, included: Template | undefined): boolean {
  return included === undefined
    ? /foot|unsub|opt[-_ ]?out|legal|preference|signature/i.test(name)
    : hasOptOut(included);
}
