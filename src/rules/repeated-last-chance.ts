/** A last chance that comes again: two sends of one cadence that both say so, for one offer. */
import { occurrences, type PlannedSend, rhythmOf, sendsFrom } from '../frequency/index.js';
import { type Cadence, DAY, isEmailSend, kindIn, type Step, stepsIn, type Template } from '../model/index.js';
import { defineRule, ownNames, type PhraseMatch, withoutNames } from '../rule/index.js';
import { type World, worldOf } from '../targeting/index.js';

/** A mail of the cadence that says it is the last time. */
interface LastWord {
  readonly step: Step;
  readonly template: Template;
  readonly phrase: PhraseMatch;
}

export default defineRule({
  scope: 'cadence',
  category: 'tone',
  summary: 'Two "last chance" mails for one offer in a cadence.',
  why: 'Whoever was told twice that it was the last chance believes neither the next one nor the sender.',
  instead:
    'Keep "last" for the mail after which nothing comes. In the others name the day: "This price holds until 17 March."',
  severity: 'error',
  sources: [
    {
      title: 'FTC: Bringing Dark Patterns to Light (false urgency), 2022',
      url: 'https://www.ftc.gov/reports/bringing-dark-patterns-light',
      type: 'law',
    },
  ],
  options: {},
  messages: {
    again: ({ words, first, earlier }: { words: string; first: string; earlier: string; cadence: string }) =>
      `"${words}": this cadence said so before, in "${earlier}" ("${first}"). A last chance comes once.`,
    recurring: ({ words, cadence }: { words: string; cadence: string }) =>
      `"${words}": the cadence "${cadence}" sends this mail again and again. A last chance comes once.`,
  },
  *check(cadence, { campaign, phrases }) {
    if (cadence.status === 'paused') return;
    const words: LastWord[] = [];
    for (const step of stepsIn(cadence.steps)) {
      for (const { template } of isEmailSend(step) ? step.templates : []) {
        if (template === undefined || kindIn(template, cadence) === 'transactional') continue;
        const [phrase] = withoutNames(phrases(template), ownNames(campaign, template));
        if (phrase !== undefined) words.push({ step, template, phrase });
      }
    }
    const told = new Set<Template>();
    const world = worldOf(campaign);
    for (const [first, second] of words.length < 2 ? [] : pairsOf(cadence, words, world)) {
      if (told.has(second.template) || !isSameOffer(first.template, second.template)) continue;
      told.add(second.template);
      yield {
        message: 'again',
        at: second.phrase.span,
        data: {
          words: second.phrase.text,
          first: first.phrase.text,
          earlier: first.template.id,
          cadence: cadence.id,
        },
        related: [{ span: first.phrase.span, message: 'the last chance before' }],
      };
    }
    if (!isRepeated(cadence, campaign.settings.defaultSendTime)) return;
    for (const { template, phrase } of words) {
      if (told.has(template)) continue;
      told.add(template);
      yield {
        message: 'recurring',
        at: phrase.span,
        data: { words: phrase.text, cadence: cadence.id },
        related: [{ span: cadence.start.span, message: 'when it is sent' }],
      };
    }
  },
});

/** Two mails that one person gets, the earlier first. Variants of one step are one send. */
function* pairsOf(cadence: Cadence, words: readonly LastWord[], world: World): Generator<[LastWord, LastWord]> {
  const { sends } = sendsFrom(cadence, 0, world);
  const order = [...sends].sort((a, b) => a.at - b.at);
  const wordsOf = (send: PlannedSend): readonly LastWord[] =>
    words.filter(({ step }) => step.number === send.step.number);
  for (const [index, later] of order.entries()) {
    for (const second of wordsOf(later)) {
      for (const earlier of order.slice(0, index)) {
        if (earlier.step.number === later.step.number) continue;
        for (const first of wordsOf(earlier))
          if (world.find(world.and([earlier.who, later.who])) !== undefined) yield [first, second];
      }
    }
  }
}

/** Offers are the same unless they say that they differ: in product, category, code or end. */
function isSameOffer(a: Template, b: Template): boolean {
  const [one, other] = [a.offer, b.offer];
  if (one === undefined || other === undefined) return true;
  const differ = <T>(x: { value: T } | undefined, y: { value: T } | undefined): boolean =>
    x !== undefined && y !== undefined && x.value !== y.value;
  return !(differ(one.product, other.product) || differ(one.category, other.category) || differ(one.code, other.code));
}

/** Whether a schedule starts the cadence more than once. */
function isRepeated({ start }: Cadence, defaultSendTime: number): boolean {
  if (start.on !== 'schedule') return false;
  if (rhythmOf(start.schedule).type !== 'ends') return true;
  return occurrences(start.schedule, start.schedule.from.value.at + 3660 * DAY, defaultSendTime).moments.length > 1;
}
