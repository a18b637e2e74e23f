/** A sales cadence that goes on after a reply. */
import { isSales, mailDespiteAnswer } from '../frequency/index.js';
import { nameOfStep, placeOfStep } from '../model/index.js';
import { defineRule } from '../rule/index.js';
import { worldOf } from '../targeting/index.js';

export default defineRule({
  scope: 'cadence',
  category: 'people',
  summary: 'A sales cadence that goes on after a reply.',
  why: 'Whoever took the time to answer and then gets the next automatic mail learns that nobody was there to read it.',
  instead: 'Add `exits: [{on: reply}]`, so that whoever answers talks to a person from then on.',
  severity: 'error',
  sources: [{ title: 'House judgement: an answer deserves an answer', type: 'house' }],
  options: {},
  messages: {
    missing: ({ next, handoff }: { cadence: string; next: string; handoff: boolean }) =>
      `Someone who answers still gets "${next}", as if nobody had read the answer. Nothing in this cadence stops on a reply${handoff ? ': the handoff tells a person, but the mails go on' : ''}.`,
  },
  *check(cadence, { campaign }) {
    if (!isSales(cadence)) return;
    const step = mailDespiteAnswer(cadence, worldOf(campaign));
    if (step === undefined) return;
    yield {
      message: 'missing',
      at: cadence.audienceSpan,
      data: {
        cadence: cadence.id,
        next: nameOfStep(step),
        handoff: cadence.handoff !== undefined,
      },
      related: [{ span: placeOfStep(step), message: 'goes out after an answer too' }],
    };
  },
});
