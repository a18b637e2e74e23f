/** A way out that shames the reader, or that is made hard. */
import { defineRule, linkAt, type PhraseMatch, type Wording } from '../rule/index.js';
import { isOptOutTarget } from '../text/opt-out.js';

type Facts = Pick<PhraseMatch, 'because' | 'instead'> & { words: string };

const about =
  (what: string) =>
  ({ words, because, instead }: Facts): Wording => ({ message: `"${words}" ${what}.`, why: because, instead });

export default defineRule({
  scope: 'template',
  category: 'tone',
  summary: 'An opt-out that shames, or needs a login, a letter, a call, a reason or a fee.',
  why: 'Whoever wants to leave has decided. A hard or bitter way out is answered with the spam button.',
  instead: 'One link, one click, no questions: "Unsubscribe whenever you like."',
  severity: 'error',
  sources: [
    {
      title: 'CAN-SPAM Act: no fee, no information beyond the address, no step but a reply or one page',
      url: 'https://www.ftc.gov/business-guidance/resources/can-spam-act-compliance-guide-business',
      type: 'law',
    },
    {
      title: 'Gmail: sender guidelines, one-click unsubscribe',
      url: 'https://support.google.com/a/answer/81126',
      type: 'vendor',
    },
  ],
  options: {},
  messages: {
    shame: about('makes leaving look like a fault'),
    login: about('asks for a login before someone can leave'),
    letter: about('asks for a letter before someone can leave'),
    call: about('asks for a call before someone can leave'),
    fee: about('puts a price on leaving'),
    effort: about('makes leaving harder than it has to be'),
  },
  *check(template, { phrases }) {
    for (const { idea, text, span, because, instead } of phrases(template)) {
      // Words about oneself are a sneer where the link leads out; elsewhere they are a button like any other.
      if (idea === 'button' && !isOptOutTarget(linkAt(template, span)?.target.value ?? '')) continue;
      yield {
        message: idea === 'button' ? 'shame' : (idea as 'shame'),
        at: span,
        data: { words: text, because, instead },
      };
    }
  },
});
