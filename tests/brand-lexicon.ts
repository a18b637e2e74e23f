/** A lexicon as a project may have one of its own. */
export const BRAND = `rule: fake-urgency
idea: alarm
because: Our readers asked us to leave the whistle out.
instead: Say what is new.
entries:
  - name: whistle
    pattern: '(blow|hear) the whistle'
    examples: [We blow the whistle on the season., Hear the whistle!]
    counter: [The kettle has a whistle.]
`;
