/** Knows a way to unsubscribe when it sees one: the tokens of sending platforms, and what the words and targets of links say. */

/**
 * Names of merge tags that platforms replace by an opt-out or a page of preferences: `unsubscribe_url`, `UNSUB`,
 * `unsub_center_url`, `system.unsubscribeLink`, `EmailAddressOptOutUrl`, `${set_user_to_unsubscribed_url}`. Facts about the
 * contact (`unsubscribed_at`, `color_preferences`) are none.
 */
const TOKEN =
  /unsub(?!scribed)|unsubscribed_?(?:url|link)|opt[-_]?out(?!_(?:at|on|date|reason))|(?:subscription|profile|preferences?|email_?prefs)_?(?:cent(?:er|re)|page|url|link|text)|(?:manage|update|edit|change)_?(?:email_?|your_?)?(?:subscriptions?|preferences?|profile|url)|(?:email|subscription|communication|contact|marketing|mail|asm)_?preferences?|unsubscribe_?preferences|remove_web|list_?remov|\bdnc_|\bstop_?(?:url|link|mail)/i;

/** Whether a merge tag, as written, stands for an opt-out. */
export function isOptOutTag(raw: string): boolean {
  return raw.length < 400 && TOKEN.test(raw);
}

/** `%unsubscribe_url%`, `[unsubscribe]`, `<%asm_group_unsubscribe_url%>`, `[[unsubscribe_link]]`, `{$unsubscribe}`, `$unsubscribe$`. */
const BARE_TOKEN =
  /(?:\[\[?|<%?=?|(?<!\{)%|\$\[?|~~|\{\$)[\w:.$ =-]{0,40}(?:unsub(?!scribed)|opt[-_]?out|asm_preferences)[\w:.$-]{0,40}(?:\]|%?>|%|\$|~~|\})/gi;

/** How many opt-out tokens stand in a source text that are no merge tags of a dialect that is read as one. */
export function countBareOptOuts(source: string): number {
  return [...source.matchAll(BARE_TOKEN)].length;
}

/** `https://northtrail.example/unsubscribe?id=7`, `mailto:stop@northtrail.example`, `/email/preferences`. */
const TARGET =
  /unsub|opt[-_]?out|prefs\b|preferences?(?![a-z])|(?:manage|email|mail)[-_]?subscriptions?|abmeld|abbestell|desabonn|desinscri|(?:^|[/?&=:@+_])(?:stop|baja)(?:$|[/?&=_.:@+#\s}]|-(?:e?-?mails?|writing|letters?|notes?|newsletters?|sending))/i;

/** Whether the target of a link says that it unsubscribes, or leads to preferences. */
export function isOptOutTarget(target: string): boolean {
  return TARGET.test(target.slice(0, 2000)) || isOptOutTag(target);
}

/** What the words of such a link say in English, in small letters: to the letter, or about mail. */
const ENGLISH =
  /\bunsubscri|\bopt(?:ing)?[ -]?out\b|\bpreferences?\b|(?<![\w-])stop(?=\W*$|\W+(?:th(?:ese|is|e|em)|all|any|my|your|it|me|us|getting|receiving|sending|hearing|writing|e-?mail|mail|note|letter|message|reminder|newsletter|update|series|subscription|here|now|please)\w*)|\b(?:e-?mail|mail|notification|subscription|newsletter)s? (?:settings|options|choices)\b|\b(?:manage|change|update|cancel|end|leave) (?:your |my |the |this |our )?(?:e-?mails?|mails?|mailing|subscriptions?|newsletter|list)\b|\b(?:remove|take) me\b|\bno (?:more|longer) (?:e-?mail|mail|message|letter|note|newsletter)|\b(?:choose|change|decide) (?:what|how often|which)\b/;

/** The same in other languages, by stems. */
const ELSEWHERE =
  /abmeld|abbestell|austrag|désabonn|desabonn|désinscri|desinscri|dar(?:me|se|te)? de baja|date de baja|dame de baja|cancelar (?:la |tu |mi |a |sua |minha )?(?:suscri|subscri|inscri|assinatura)|anular (?:la |tu |mi |a |sua )?(?:suscri|subscri)|descadastr|disiscri|cancellami|annulla l.iscrizione|afmeld|uitschrij|wypis|rezygn|avregistr|avprenumer|avsluta|avmeld|peruuta|odhlás|odhlas|leiratkoz|dezabon|отпис|відпис|配信停止|退会|登録解除|退订|退訂|取消订阅|取消訂閱|수신\s?거부|구독\s?취소|abonelikten|إلغاء الاشتراك|préférences|preferencias|preferências|preferenze|einstellungen|voorkeuren/;

/** Whether the words of a link say that it unsubscribes, or leads to preferences. */
export function isOptOutText(text: string): boolean {
  const plain = text.slice(0, 500).toLowerCase().replace(/\s+/g, ' ');
  return ENGLISH.test(plain) || ELSEWHERE.test(plain);
}
