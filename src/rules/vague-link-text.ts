/** A link whose words do not say where it leads. */
import { spanIn } from '../model/index.js';
import { defineRule, list, option, plain, text } from '../rule/index.js';

/** Texts that say nothing about the target, as the whole of a link, in small letters and without punctuation. */
const VAGUE = new Set(
  [
    'here, click here, tap here, press here, go here, see here, look here, read here, right here, over here, click, click me, tap, this, this link, this page, this one, that, link, the link, links, click this link, click the link, follow this link, follow the link',
    'more, read more, learn more, see more, view more, show more, find out more, discover more, know more, get more, more info, more information, more details, details, info, information, see details, view details, read on, continue, continue reading, keep reading, go, go on, next, visit, open, check it out, take a look, have a look, see for yourself, find out, learn about it, view, see, url, website, web page',
    'hier, hier klicken, klicken sie hier, klick hier, klicke hier, mehr, mehr erfahren, mehr lesen, mehr dazu, weiterlesen, weiter, mehr infos, mehr informationen, link, details',
    'aquí, aqui, haz clic aquí, haga clic aquí, clic aquí, pincha aquí, más, leer más, lee más, saber más, ver más, más información, más info, seguir leyendo, enlace',
    'ici, cliquez ici, clique ici, cliquer ici, plus, en savoir plus, savoir plus, lire plus, lire la suite, voir plus, plus d infos, plus d informations, lien',
    'qui, clicca qui, leggi di più, leggi tutto, scopri di più, di più, continua, maggiori informazioni, clique aqui, saiba mais, leia mais, mais, ver mais, mais informações',
    'klik hier, lees meer, meer, meer lezen, meer info, meer informatie, verder lezen',
  ].flatMap((group) => group.split(', ')),
);
/** Words around them that do not make them say more. */
const FILLERS =
  /^(?:please|just|simply|and|or|so|to|bitte|einfach|por favor|s il vous plaît) | (?:now|today|please|to|for|at|on|about it)$/;

export default defineRule({
  scope: 'template',
  category: 'hygiene',
  summary: 'A link called "click here" or "read more".',
  why: 'Whoever skims the mail sees only the links, and a screen reader reads them out alone: "here, here, more".',
  instead: 'Let the link say where it leads: "See the routes" instead of "Click here".',
  severity: 'warning',
  sources: [
    {
      title: 'W3C, WCAG 2.2, Success Criterion 2.4.9 Link Purpose (Link Only)',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-link-only.html',
      type: 'standard',
    },
  ],
  options: {
    more: option(list(plain(text())), [], 'More link texts that say nothing.'),
    allowed: option(list(plain(text())), [], 'Link texts that are fine here.'),
  },
  messages: {
    vague: ({ words }: { words: string }) => `The link "${words}" does not say where it leads.`,
  },
  *check(template, { options }) {
    const more = new Set(options.more.map(normal));
    const allowed = new Set(options.allowed.map(normal));
    for (const { text: words } of template.body.links) {
      const said = normal(words.text);
      const bare = withoutFillers(said);
      if (allowed.has(said) || !(more.has(said) || VAGUE.has(said) || VAGUE.has(bare))) continue;
      yield { message: 'vague', at: spanIn(words), data: { words: words.text } };
    }
  },
});

/** Small letters, without punctuation, arrows and emoji. */
function normal(words: string): string {
  return (
    words
      .slice(0, 200)
      .toLowerCase()
      .match(/[\p{L}\p{N}\uFFFC]+/gu) ?? []
  ).join(' ');
}

function withoutFillers(said: string): string {
  const shorter = said.replace(FILLERS, '');
  return shorter === said ? said : withoutFillers(shorter);
}
