/** The first mail of a cadence that does not say what will follow. */
import { sendsAtLeast } from '../frequency/index.js';
import { isEmailSend, type StepItem, type Template } from '../model/index.js';
import { defineRule, number, option, plain } from '../rule/index.js';
import { worldOf } from '../targeting/index.js';

export default defineRule({
  scope: 'cadence',
  category: 'people',
  summary: 'The first mail of a cadence of three or more does not say what will follow.',
  why: 'Who knows what will come can agree to it, and is not surprised by the third mail.',
  instead:
    'Say it in the first mail: "You will get two more notes from me in the next two weeks, then I leave you in peace."',
  severity: 'off',
  sources: [{ title: 'House judgement: say what to expect', type: 'house' }],
  options: {
    sends: option(plain(number({ min: 2, whole: true })), 3, 'From how many mails on.'),
  },
  messages: {
    unstated: ({ cadence, sends }: { cadence: string; sends: number }) =>
      `"${cadence}" sends ${sends} or more mails, and this first one does not say how many will come, how often, or for how long.`,
  },
  *check(cadence, { campaign, options, phrases }) {
    if (!sendsAtLeast(cadence, options.sends, worldOf(campaign))) return;
    for (const template of firstMails(cadence.steps).found) {
      // The words for it are only known in English.
      if (!/^en\b/.test(template.language) || phrases(template).length > 0) continue;
      yield {
        message: 'unstated',
        at: template.span,
        data: { cadence: cadence.id, sends: options.sends },
        related: [{ span: cadence.span, message: 'the cadence that it begins' }],
      };
    }
  },
});

/** The mails that someone can get first, variants included; `isCertain` when everyone has got one by then. */
function firstMails(items: readonly StepItem[]): { found: ReadonlySet<Template>; isCertain: boolean } {
  const found = new Set<Template>();
  for (const item of items) {
    let isCertain: boolean;
    if (item.type === 'step') {
      for (const { template } of isEmailSend(item) ? item.templates : [])
        if (template !== undefined) found.add(template);
      isCertain = isEmailSend(item) && item.condition === undefined;
    } else {
      const arms = item.arms.map(({ steps }) => firstMails(steps));
      for (const template of arms.flatMap((arm) => [...arm.found])) found.add(template);
      isCertain = item.arms.some(({ condition }) => condition === undefined) && arms.every((arm) => arm.isCertain);
    }
    if (isCertain) return { found, isCertain };
  }
  return { found, isCertain: false };
}
