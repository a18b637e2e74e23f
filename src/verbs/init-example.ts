/** The small campaign that `campaignlint init --example` writes: two mails to someone who signed up, clean by all rules. */

/** File name → text; reviewed on `today` (`YYYY-MM-DD`), since a review holds for a year. */
export function exampleCampaign(today: string): Readonly<Record<string, string>> {
  const review = `review: {status: approved, by: ben@northtrail.example, on: ${today}}`;
  return {
    'emails/welcome.md': `---
subject: Welcome, and what to expect from us
preheader: Two short notes, and a person who reads your answers.
from: Ana at Northtrail <ana@northtrail.example>
replyTo: ana@northtrail.example
${review}
---

Hello {{ first_name | default: "there" }},

thank you for signing up. You will get two short notes from me in the next two
weeks, about planning a first walk. After that you only hear from us if you ask.

If you have a question, just answer this mail. I read every answer myself.

Ana

[Unsubscribe]({{ unsubscribe_url }}) whenever you like.
`,
    'emails/first-walk.md': `---
subject: A first walk, half a day and flat
preheader: A route, a bus home, and what to put into the bag.
from: Ana at Northtrail <ana@northtrail.example>
replyTo: ana@northtrail.example
${review}
---

Hello {{ first_name | default: "there" }},

this is the walk that I give to everyone who asks for a first one: along the
river, without a hill, and with a bus back from every village.
[See the route](https://northtrail.example/walks/first).

This was the second of my two notes. Tell me how it went, if you like.

Ana

[Unsubscribe]({{ unsubscribe_url }}) whenever you like.
`,
    'cadences/welcome.yaml': `# Who gets what, and when. Every key is described in docs/file-formats.md.
id: welcome
kind: marketing
owner: ana@northtrail.example
purpose: Help people who signed up to plan a first walk.
segment: new-subscribers
start: {on: event, event: signed_up}
exits:
  - on: unsubscribe
  - on: reply
handoff: {on: reply, to: ana@northtrail.example}
${review}
steps:
  - {day: 0, template: welcome}
  - {wait: 10d, template: first-walk}
`,
    'audience/segments.yaml': `segments:
  new-subscribers:
    about: Signed up for notes about walking, and agreed to get mail.
    match:
      consent: true
      lifecycle: subscriber
`,
    'audience/contacts.yaml': `attributes:
  consent: {type: boolean, required: true}
  lifecycle: {values: [subscriber, customer, lapsed]}
  first_name: {type: text}
`,
  };
}
