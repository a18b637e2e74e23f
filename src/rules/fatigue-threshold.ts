/** More mail for one person than a limit allows, over all cadences that they can be in together. */
import {
  BUDGET,
  channelsOfLimit,
  dependsOnWeekday,
  describeCounted,
  describeLimit,
  describeMoment,
  judge,
  kindsOfLimit,
  type Limit,
  type Load,
  momentData,
  type Plan,
  planOf,
  RECOMMENDED_LIMITS,
  type Remedy,
  remediesFor,
  type ShownSend,
  windowOf,
} from '../frequency/index.js';
import {
  type Cadence,
  CHANNELS,
  type Channel,
  describeDuration,
  type Facts,
  formatDay,
  KINDS,
  type Kind,
  nameOfStep,
  placeOfStep,
  type Related,
  readDuration,
  type Span,
  type Suggestion,
  stepsIn,
} from '../model/index.js';
import {
  defineRule,
  duration,
  group,
  list,
  mapped,
  mayBeUnreadSegment,
  number,
  oneOf,
  option,
  plain,
  type Type,
  text,
} from '../rule/index.js';
import { inWords, worldOf } from '../targeting/index.js';
import { nearestName } from '../text/nearest.js';

const limitType: Type<Limit> = mapped(
  group({
    max: { type: plain(number({ min: 0, whole: true })), doc: 'The most sends in any window.', required: true },
    per: { type: plain(duration()), doc: 'The length of the window, such as `7d`.', required: true },
    kinds: {
      type: list(plain(oneOf(KINDS)), { single: true, nonEmpty: true }),
      doc: 'The kinds that count (default marketing and sales).',
    },
    channels: {
      type: list(plain(oneOf(CHANNELS)), { single: true, nonEmpty: true }),
      doc: 'The channels that count (default email).',
    },
    segment: { type: plain(text('the id of a segment')), doc: 'Only for people in this segment.' },
  }),
  ({ value: { max, per, ...rest } }) => (max === undefined || per === undefined ? undefined : { max, per, ...rest }),
);

/** What a message is made of, as JSON carries it. */
interface Breach extends Facts {
  readonly load: number;
  readonly max: number;
  /** As in the configuration: `7d`. */
  readonly per: string;
  readonly kinds: readonly Kind[];
  readonly channels: readonly Channel[];
  readonly segment?: string;
  readonly person: string;
  readonly sends: readonly {
    readonly cadence: string;
    readonly step: string;
    readonly template: string;
    readonly at: string;
  }[];
  /** Send windows and business days were taken for the worst. */
  readonly upperBound: boolean;
  /** It happens to those who start on some day and hour: send windows and business days bring their mails together. */
  readonly dependsOnStart: boolean;
  /** It happens to those who enter a cadence again as soon as they may. */
  readonly reenters: boolean;
  /** There is no end to it. */
  readonly unbounded: boolean;
  /** The day until which an endless calendar was followed. */
  readonly provedUntil?: string;
}

const MILLION = 1_000_000;

export default defineRule({
  scope: 'campaign',
  category: 'frequency',
  summary: 'One person gets more mail in some window than a limit allows, over all cadences together.',
  why: 'Each cadence looks harmless by itself. The reader has one inbox, and too much mail is a main reason why people leave a list or mark mail as spam.',
  instead:
    'Space the sends out, keep people out of one cadence while they are in another, or put the cadences into one group.',
  assumes:
    'The answer is exact for people whose data does not change meanwhile: nobody is looked for who leaves one segment and enters another in the same week, and members of one group are never counted together, not even one after the other.',
  severity: {
    exceeds: 'error',
    'can-exceed': 'warning',
    'at-least': 'warning',
    unproved: 'warning',
    unread: 'error',
    'unknown-segment': 'error',
  },
  sources: [
    {
      title: 'Return Path 2015: people who use their inbox most put up with about five mails a week from one sender',
      url: 'https://www.validity.com/blog/every-subscriber-has-an-optimal-frequency/',
      type: 'study',
    },
    {
      title: 'First Insight 2015: two thirds of those who get six or more retail mails a week find it too many',
      url: 'https://www.firstinsight.com/press-coverage/how-many-promotional-emails-a-week-is-too-many',
      type: 'study',
    },
    {
      title: 'GetApp 2024: the volume is the reason for 53 % of those who unsubscribed',
      url: 'https://www.getapp.com/resources/digital-content-consumers-unsubscribe-from-marketing/',
      type: 'study',
    },
    {
      title: 'Gmail: keep spam reports below 0.1 %, and never reach 0.3 %',
      url: 'https://support.google.com/mail/answer/81126',
      type: 'vendor',
    },
    { title: 'House defaults: the numbers of the limits, set below the five a week of the study', type: 'house' },
  ],
  options: {
    limits: option(
      list(limitType),
      RECOMMENDED_LIMITS,
      'Limits on what one person may get, each for kinds, channels and a segment of its own. They replace the standard ones.',
    ),
    effort: option(
      plain(number({ min: 0 })),
      BUDGET / MILLION,
      'How much work to spend on one limit, in million steps. The same effort gives the same answer on every machine.',
    ),
  },
  messages: {
    exceeds: (facts: Breach) =>
      facts.unbounded
        ? `${who(facts)} can get any number of ${counted(facts)}, since the cadence may be entered again at once; the limit is ${facts.max}.`
        : `${who(facts)} ${facts.dependsOnStart || facts.reenters ? 'can get' : 'gets'} ${amount(facts)}; the limit is ${facts.max}.${notes(facts)}`,
    'can-exceed': (facts: Breach) =>
      `${who(facts)} can get ${amount(facts)} when ${together(facts)}; the limit is ${facts.max}.${notes(facts)}`,
    'at-least': (facts: Breach) =>
      `${who(facts)} can get at least ${amount(facts)}; the limit is ${facts.max}. The search ended early, so someone may get even more.${notes(facts)}`,
    unproved: (facts: Pick<Breach, 'max' | 'per' | 'kinds' | 'channels'>) =>
      `It is not proved that nobody gets more than ${amount({ ...facts, load: facts.max })}: nobody who does was found, but the search ended early. A higher \`effort\` searches for longer.`,
    unread: ({ cadence, problem }: { cadence: string; problem: string }) =>
      `The rule of this schedule cannot be read, so the mails of ${cadence} are not counted: ${problem}.`,
    'unknown-segment': ({ segment, nearest, limit }: { segment: string; nearest?: string; limit: string }) =>
      `The limit of ${limit} in the configuration is for the segment "${segment}", which no file defines, so it is not checked.${nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`}`,
  },
  // Whoever it hits and whichever step it falls on: the same limit broken by the same mails to the same degree is the same finding.
  identity(messageId, facts) {
    if (messageId === 'unread') return facts.cadence;
    const { load, max, per, kinds, channels, segment, sends } = facts as Partial<Breach>;
    // A mail that is written in a step is called by the number of the step, which moves with the others.
    const mails = new Set(sends?.map(({ cadence, template }) => `${cadence} ${template.replace(/#[\d.]+$/, '')}`));
    return { load, max, per, kinds, channels, segment, mails: [...mails].sort() };
  },
  *check(campaign, { options }) {
    const longest = options.limits.reduce((most, limit) => Math.max(most, windowOf(limit)), 0);
    const plan = planOf(worldOf(campaign), campaign.cadences, longest);
    for (const { cadence, problem } of plan.unread)
      yield { message: 'unread', at: ruleSpan(cadence), data: { cadence: cadence.id, problem } };
    const at = plan.clocks[0]?.cadences[0]?.audienceSpan;
    for (const limit of options.limits) {
      if (limit.segment !== undefined && !campaign.segments.has(limit.segment)) {
        if (mayBeUnreadSegment(campaign, limit.segment)) continue;
        const nearest = nearestName(limit.segment, campaign.segments.keys());
        const data = {
          segment: limit.segment,
          limit: describeLimit(limit),
          ...(nearest === undefined ? {} : { nearest }),
        };
        if (at !== undefined) yield { message: 'unknown-segment', at, data };
        continue;
      }
      const verdict = judge(plan, limit, options.effort * MILLION);
      for (const breach of verdict.breaches) yield draftOf(plan, breach);
      if (!verdict.isProved && verdict.breaches.length === 0 && at !== undefined)
        yield { message: 'unproved', at, data: limitData(limit) };
    }
  },
});

function limitData(limit: Limit) {
  const { max, per, segment } = limit;
  return {
    max,
    per: `${per.amount}${per.unit}`,
    kinds: kindsOfLimit(limit),
    channels: channelsOfLimit(limit),
    ...(segment === undefined ? {} : { segment }),
  };
}

function draftOf(plan: Plan, breach: Load) {
  const { limit, isDated } = breach;
  // On one clock the send after the last that is allowed; over several, the last one shown.
  const crossing = (breach.isOnOneClock ? breach.sends[limit.max] : breach.sends.at(-1)) as ShownSend;
  const person = breach.person === undefined ? 'someone' : plan.world.describe(breach.person, breach.asked).text;
  const data: Breach = {
    load: breach.load,
    ...limitData(limit),
    person,
    sends: breach.sends.map(({ cadence, step, at }) => ({
      cadence: cadence.id,
      step: step.number,
      template: nameOfStep(step),
      at: momentData(at, isDated),
    })),
    upperBound: breach.isUpperBound,
    dependsOnStart: !isDated && breach.isOnOneClock && breach.cadences.some(dependsOnWeekday),
    reenters: breach.cadences.some((cadence) => runsAgain(cadence, breach.sends)),
    unbounded: breach.isUnbounded,
    ...(breach.knownUntil === undefined ? {} : { provedUntil: formatDay(breach.knownUntil) }),
  };
  const related = breach.sends.map((send) => relatedTo(send, isDated));
  const suggestions = remediesFor(plan, breach).map((remedy) => suggestion(remedy, data));
  const at = placeOfStep(crossing.step);
  const draft = { at, data, related, suggestions };
  if (!breach.isProved)
    return {
      message: 'at-least' as const,
      ...draft,
      severity: breach.isOnOneClock ? ('error' as const) : ('warning' as const),
    };
  return { message: breach.isOnOneClock ? ('exceeds' as const) : ('can-exceed' as const), ...draft };
}

/** Where a schedule says how it repeats. */
function ruleSpan({ start }: Cadence): Span {
  return start.on === 'schedule' && 'rrule' in start.schedule.repeat ? start.schedule.repeat.rrule.span : start.span;
}

function relatedTo({ cadence, step, at }: ShownSend, isDated: boolean): Related {
  return {
    span: placeOfStep(step),
    message: `${describeMoment(at, isDated)}: ${cadence.id} sends ${nameOfStep(step)}`,
  };
}

type Measure = Pick<Breach, 'load' | 'max' | 'per' | 'kinds' | 'channels'>;

function limitOf({ max, per, kinds, channels }: Measure): Limit {
  return { max, per: readDuration(per) ?? { amount: 0, unit: 'd' }, kinds, channels };
}

/** `6 marketing emails in 7 days`. */
function amount(facts: Measure): string {
  return describeLimit(limitOf(facts), facts.load);
}

/** `marketing emails in 7 days`. */
function counted(facts: Breach): string {
  const { per } = limitOf(facts);
  return `${describeCounted(limitOf(facts), 2)} in ${describeDuration(per)}`;
}

function who({ person }: Breach): string {
  return person.charAt(0).toUpperCase() + person.slice(1);
}

function together({ sends }: Breach): string {
  const cadences = [...new Set(sends.map((send) => send.cadence))];
  return `${inWords(cadences)} ${cadences.length === 1 ? 'runs more than once' : 'fall together'}`;
}

/** Whether sends of a cadence come from more than one run of it: a step stands behind one that it comes before. */
function runsAgain(cadence: Cadence, sends: readonly ShownSend[]): boolean {
  if (cadence.start.on === 'schedule') return false;
  const places = new Map([...stepsIn(cadence.steps)].map((step, place) => [step, place]));
  const order = sends.flatMap((send) => (send.cadence === cadence ? (places.get(send.step) ?? []) : []));
  return order.some((place, index) => index > 0 && place <= (order[index - 1] ?? -1));
}

function notes({ upperBound, dependsOnStart, reenters, provedUntil }: Breach): string {
  const bound = upperBound
    ? ' Send windows and business days are counted at their worst, so it may be a little less.'
    : dependsOnStart
      ? ' It happens to those who start when send windows and business days bring these mails together.'
      : '';
  const again = reenters ? ' It happens to those who enter again as soon as `reentry` lets them.' : '';
  return bound + again + (provedUntil === undefined ? '' : ` The calendar was followed until ${provedUntil}.`);
}

function suggestion(remedy: Remedy, facts: Measure): Suggestion {
  const result = `brings it to ${amount({ ...facts, load: remedy.load })}`;
  if (remedy.type === 'move')
    return {
      messageId: 'move-step',
      text: `Moving step ${remedy.step.number} of ${remedy.cadence.id} by ${describeDuration({ amount: remedy.days, unit: 'd' })} ${result}.`,
    };
  if (remedy.type === 'exclude')
    return {
      messageId: 'exclude-segment',
      text: `\`exclude: [${remedy.segment}]\` in ${remedy.cadence.id} ${result}.`,
    };
  const ids = remedy.cadences.map(({ id }) => id);
  return { messageId: 'group', text: `Putting ${inWords(ids)} into one \`group\` ${result}.` };
}
