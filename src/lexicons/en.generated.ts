/** Generated from lexicons/en/ by `npm run generate`. */
import type { LexiconSource } from './source.js';

export const source: LexiconSource = {
 "classes": {
  "negator": [
   "not/never/no/without/nor/neither/nobody/none/hardly"
  ],
  "not-negated": [
   "~miss/~forget/~ignore/~wait/~let/~delay/~hesitate/~delete/only/just/~lose/~leave/~pass/~overlook/~skip/~sleep/~put/~risk/~wonder/~waste",
   "~think/~believe/~matter/~worry"
  ],
  "reporting": [
   "said/says/wrote/writes/told/asked/asks/replied/answered/called/calls/quoted/quote/heard/remarked/according"
  ],
  "us": [
   "i/we/me/us/my/our/myself/ourselves"
  ],
  "we": [
   "i/we"
  ],
  "me": [
   "me/us"
  ],
  "our": [
   "my/our"
  ],
  "you": [
   "you/your/yours/yourself"
  ],
  "them": [
   "me/us/him/her/them/it/everyone/everybody/america/democrats/republicans"
  ],
  "be": [
   "am/is/are/was/were/be/been/being/'s"
  ],
  "have": [
   "have/has/had/'s"
  ],
  "will": [
   "will/would/shall/may/might/could/can/must/going/gonna"
  ],
  "please": [
   "please/kindly"
  ],
  "lead": [
   "so/and/but/or/please/kindly/just/then/now/ok/okay/well/also/hey/friend/again/look/{tag}"
  ],
  "adverb": [
   "still/yet/even/ever/really/actually/simply/just/already/also/ever/now/so/very/truly/only/once/again/quite/clearly/obviously/apparently/personally/urgently/desperately/always"
  ],
  "reply": [
   "~reply/~response/~answer/callback/feedback/acknowledgement",
   "call back",
   "confirmation"
  ],
  "replied": [
   "replied/responded/answered/reacted/acknowledged",
   "written back",
   "wrote back",
   "got back",
   "gotten back",
   "called back",
   "come back to",
   "returned (my|our) ({any})? ({message}|call)",
   "return (my|our) ({any})? ({message}|call)"
  ],
  "reply-verb": [
   "reply/respond/answer/react/acknowledge",
   "write back",
   "get back to",
   "call (me|us)? back",
   "return (my|our)"
  ],
  "message": [
   "~email/~mail/~message/~note/~letter/~call/~voicemail/~text/~attempt/~reminder/~offer/~proposal/~invitation/e-mail/emails/~follow-up",
   "follow up",
   "follow ups",
   "follow-ups",
   "phone call",
   "phone calls",
   "inmail/inmails/~request/~update/texts"
  ],
  "wrote": [
   "emailed/written/wrote/messaged/called/texted/phoned/contacted/sent/pinged/nudged/asked/mailed/reminded",
   "reached out",
   "followed up",
   "tried to reach",
   "checked in",
   "left voicemails",
   "left messages"
  ],
  "writing": [
   "emailing/writing/messaging/calling/texting/contacting/asking/chasing/following/reaching/pinging/reminding/knocking"
  ],
  "reach": [
   "reach/contact/call/phone/connect/email/catch/find",
   "get a hold of",
   "get hold of",
   "get in touch",
   "get through",
   "get back",
   "touch base"
  ],
  "many-times": [
   "(a few|several|many|multiple|countless|{number}|a couple of|a couple|numerous|three|so many|a number of) (more)? (times|occasions|emails|notes|messages|calls|letters|reminders|voicemails|attempts)",
   "repeatedly",
   "again and again",
   "time and again",
   "time and time again",
   "over and over",
   "time after time",
   "twice"
  ],
  "number-word": [
   "one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/fifteen/twenty/thirty/forty/fifty/sixty/ninety/hundred"
  ],
  "number": [
   "{digits}",
   "{number-word}"
  ],
  "few": [
   "{number}",
   "a (very)? few",
   "few",
   "a couple (of)?",
   "a handful (of)?",
   "several",
   "mere"
  ],
  "ordinal": [
   "first/second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth",
   "{digits} (st|nd|rd|th)",
   "umpteenth/nth/last/final/fifth"
  ],
  "later-ordinal": [
   "second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth/umpteenth/nth",
   "{digits} (st|nd|rd|th)"
  ],
  "time-unit": [
   "second/seconds/secs/sec/s/minute/minutes/mins/min/m/hour/hours/hrs/hr/h/day/days/week/weeks/night/nights/d/weekend"
  ],
  "duration": [
   "{number} (more|short|full|quick|little)? {time-unit}"
  ],
  "weekday": [
   "monday/tuesday/wednesday/thursday/friday/saturday/sunday"
  ],
  "month": [
   "january/february/march/april/may/june/july/august/september/october/november/december/jan/feb/mar/apr/jun/jul/aug/sep/sept/oct/nov/dec"
  ],
  "soon": [
   "tonight/today/soon/now/midnight/asap/tomorrow/shortly/immediately",
   "at midnight",
   "by midnight",
   "in (just|only|less than)? {few} {time-unit}",
   "right now",
   "at once",
   "any (minute|moment|second|time now)"
  ],
  "at-once": [
   "now/today/tonight/immediately/asap/fast/quick/quickly/urgently/promptly/instantly",
   "right now",
   "right away",
   "at once",
   "before midnight",
   "without delay",
   "as soon as possible",
   "this (very)? (instant|minute|second|moment)",
   "a s a p",
   "straight away"
  ],
  "percent": [
   "{number} %",
   "{number} percent"
  ],
  "offer": [
   "~offer/~deal/~sale/~discount/~saving/~promotion/promo/~price/~pricing/~coupon/~voucher/~event/~bonus/~special/~bargain/~code/~matches/~match/~rate/~opportunity/~chance/~clearance/~reward/~gift/freebie/%",
   "{percent} (off|discount)?",
   "prices/savings/deals/matching"
  ],
  "buy": [
   "~buy/~order/~shop/~save/~grab/~claim/~get/~donate/~give/~join/~redeem/~upgrade/~register/~subscribe/~enroll/~book/~reserve/~act/~purchase/~snag/~snap/~start/~secure/~sign/~contribute/~chip/~pitch/~rush/~unlock/~treat/~stock/~visit/~call/~click/~try/~take/~check"
  ],
  "goods": [
   "~item/~piece/~product/~unit/~pair/~size/~copy/copies/~seat/~spot/~place/~ticket/~room/~slot/~space/~yard/~box/boxes/~bottle/~set/~pack/~kit/~watch/watches/~dress/dresses/~shirt/~shoe/~stock/stocks/~match/matches/~license/~partner/~customer/~position/~opening/~appointment/~membership/~kilo/~meter/~metre",
   "item s",
   "of these",
   "of them"
  ],
  "own-thing": [
   "your ({any})? ({any})? ({any})? ({any})? (trial|card|rental|subscription|password|link|session|account|plan|payment|domain|certificate|license|licence|token|booking|reservation|policy|contract|passport|registration|access|renewal|method|key|invite|invitation|file|files|upload|order|delivery|parcel|package|appointment|ticket|tickets|quota|storage|visa|warranty|insurance|verification|export|download|code|period)",
   "(free)? trial/warranty/certificate/token/password/session",
   "this (link|code|invitation|token|url|button|password|session|email|message)",
   "the (link|code|invitation|token|url|session)",
   "(link|code|invitation|token|session|url) (is|will|expires|expire|was|below)"
  ],
  "civic": [
   "~vote/~voting/voter/voters/~ballot/~poll/polls/polling/registration/~register/election/~caucus/primary/census/tax/taxes/enrollment"
  ],
  "civic-date": [
   "early (vote|voting)",
   "last day (to|of|for) ...2 (vote|voting|register|early|person)",
   "last (sunday|saturday|weekend|weekday) ...2 (early|vote|voting)",
   "vote early",
   "voter registration",
   "registration deadline",
   "register to vote",
   "deadline to (register|request|return|vote|apply)",
   "polls (close|open)",
   "ballot ...4 (due|deadline|postmarked|returned)"
  ],
  "no-rush": [
   "no (rush|hurry|pressure|worries|obligation|problem|need)",
   "take your time",
   "take all the time",
   "whenever you are ready",
   "when you are ready",
   "when it suits",
   "in your own time",
   "at your own pace",
   "no need to",
   "you do not (need|have) to",
   "feel free",
   "cancel (at)? any ?time",
   "any time you like",
   "there is time",
   "plenty of time",
   "not in a hurry",
   "do not worry"
  ],
  "way-out": [
   "just (tell|let) (me|us)",
   "let (me|us) know (and|if you would rather|if it)",
   "tell me and i will",
   "no hard feelings",
   "totally (fine|ok|okay|understand)",
   "completely (fine|understand)",
   "that is (fine|ok|okay|alright)",
   "stop (emailing|writing|sending|contacting|reaching)",
   "not (email|write|contact|reach out to) you again",
   "no (rush|pressure|worries)",
   "it is (fine|ok|okay) to",
   "you will not hear"
  ],
  "sorry": [
   "~apologise/~apologize/~apology/sorry"
  ],
  "refusal": [
   "(no|nope|nah|nay) (thanks|thank you|way|sir|sorry|please)? (anyway)?",
   "thanks but no thanks",
   "not (now|today|interested|this time|for me)",
   "i (will)? (decline|pass)",
   "sorry",
   "skip",
   "never mind",
   "leave",
   "close",
   "continue"
  ],
  "gain": [
   "~deal/~discount/~saving/~save/~coupon/~voucher/~offer/~promotion/promo/promos/~bargain/~perk/~reward/~bonus/~freebie/freebies/free/~gift/~treat/money/cash/~sale/~lead/~customer/~client/revenue/~profit/~growth/~grow/success/successful/~tip/advice/~secret/~trick/fun/joy/happy/happiness/~health/healthy/healthier/fit/sleep/confidence/confident/~improve/~improvement/better/best/more/comfort/style/fashion/knowledge/~learn/~insight/smart/smarter/luck/lucky/~benefit/~advantage/exclusive/amazing/great/awesome/beautiful/special/traffic/results/~earn/~win/prizes/prize/~protect/~protection/productivity/productive/organized/inspiration/inspired/ideas/quality/cheaper/rich/fame/love/friends/adventure/extra/access",
   "{percent} (off)?",
   "{currency} {digits}",
   "{digits} {currency}"
  ],
  "pain": [
   "(~pay|~spend|~give|~cost) ({any})? ({any})? (full|more|extra|retail|double|regular|normal|list|higher|full price|too much|much|top|original)",
   "~overpay/~overspend/~waste/~lose/~fail/~struggle/~suffer/~guess/~risk/~starve/~freeze/~regret/~drown/~gamble/~walk/~quit/~procrastinate/~ignore/~rot/~cry/~beg/~settle/~lag/~burn/boring/bored/broke/poor/ugly/lazy/fat/unfit/unhappy/miserable/lonely/ignorant/clueless/average/mediocre/stuck/behind/uninspired/unprotected/sick/tired/cold/hungry/stressed/alone",
   "~miss (out|this|it|all|the)",
   "missing out",
   "(~stay|~remain|~keep|~be|~live|~go|~sit) ({any})? (in the dark|the same|out of (shape|date|style|the loop)|as i am|without|single|unknown|small|uninformed|where i am|the hard way)",
   "~fall behind",
   "the hard way",
   "(full|retail|regular|higher|normal) (price|prices|rate)",
   "more (expensive|money)",
   "(~wing|~figure) it",
   "(on|in) the (dark|cold|sidelines|table)"
  ],
  "crowd": [
   "people/persons/others/users/shoppers/customers/visitors/buyers/guests/travellers/travelers/members/subscribers/readers/fans/viewers/folks/clients/businesses/companies/teams/friends/parents/owners/someone/somebody/everyone/everybody/bidders/hikers/students/couples/families",
   "other ({any})"
  ],
  "looks": [
   "~view/~look/~watch/~browse/~consider/~eye/~check/~visit/~see/~bid/~want/interested"
  ],
  "buys": [
   "~buy/~purchase/~order/~book/~reserve/~claim/~grab/~snag/~snap/~add/sold/~redeem/~rent/~enroll/~donate/~download/~upgrade"
  ],
  "cart": [
   "~cart/~bag/~basket/~wishlist/~list/~favorite/~favourite/carts/bags/baskets/wishlists/lists"
  ],
  "own-end": [
   "your ({any})? ({any})? ({any})? (trial|card|rental|subscription|password|link|session|account|plan|payment|domain|certificate|license|licence|token|booking|reservation|policy|contract|passport|registration|access|renewal|invite|invitation|file|files|upload|delivery|parcel|package|appointment|ticket|tickets|quota|storage|visa|warranty|insurance|verification|export|download|membership)",
   "(free)? trial/warranty/certificate/token/password/session",
   "(this|the) (link|code|invitation|token|url|button|password|session|login code|verification code|access code)",
   "(link|invitation|token|session|url) (is|will|expires|expire|was|below)",
   "(login|verification|access|security|sign in|confirmation|one time) code"
  ],
  "civic-end": [
   "(polls|voting|ballot|ballots|registration|early (vote|voting)) ...3 (close|closes|closing|end|ends|due|open|opens|deadline|start|starts)",
   "(vote|register|return your ballot|mail your ballot|in line) ...3 (by|before|until|at) ({clock}|{digits}|{near}|{weekday})",
   "voter registration",
   "tax (return|returns|deadline|day)"
  ],
  "ballot": [
   "~vote/voting/voter/voters/~ballot/~poll/polls/election/elections/~caucus/primary/census/tax/taxes"
  ],
  "clock-unit": [
   "seconds/secs/sec/minutes/minute/mins/min/hours/hour/hrs/hr/days/day/weeks/week/nights/night"
  ],
  "deal": [
   "~offer/~deal/~sale/~discount/~saving/savings/~promotion/promo/promos/~price/prices/pricing/~coupon/~voucher/~bonus/~special/~match/matches/matching/~rate/~event/~clearance/off/~gift/giveaway/contest/~opportunity/~chance/presale/~code/entry/entries/enrollment/enrolment/cart/basket/registration/doors/signup/sign-up/window/checkout/price-lock"
  ],
  "end-verb": [
   "end/ends/ending/ended/expire/expires/expiring/close/closes/closing/finish/finishes/finishing/stop/stops/stopping/disappear/disappears/disappearing/vanish/vanishes/vanishing/lapse/lapses/shut/shuts/slam/slams/die/dies/evaporate/evaporates/self-destructs/over/gone/due/final/finished",
   "self destructs",
   "(run|runs|running) out",
   "(pull|pulling|take|taking) (it|this|the {any}|this {any}) (down|back|off)",
   "(go|goes|going) away",
   "(bow|bows|bowing) out",
   "(come|comes|coming) down",
   "(wrap|wraps|wrapping) up",
   "(wind|winds|winding) down"
  ],
  "near": [
   "tonight/today/tomorrow/midnight/noon/dawn/sunrise/sunset/soon/shortly/now",
   "within (the hour|hours|minutes)",
   "({clock}|{digits} (am|pm|a m|p m)) (tonight|today)",
   "at midnight",
   "by midnight",
   "(very|so|real) soon",
   "(any|this) (minute|moment|second)",
   "before you know it",
   "in (just|only|less than|under|about)? (a|an|the next)? ({few}|{digits}|{clock}|few)? ({clock-unit}|moments)",
   "the (end of the)? (day|night)",
   "fast/quickly/early"
  ],
  "hurry-adverb": [
   "asap/fast/quick/quickly/urgently/immediately/promptly/instantly/pronto",
   "right (now|away)",
   "straight away",
   "without delay",
   "before (it {be})? too late",
   "before midnight",
   "this (very)? (instant|minute|second)",
   "this very moment",
   "a s a p",
   "as soon as (humanly)? possible",
   "while (you|it) (still)? (can|lasts)"
  ],
  "deed": [
   "act/respond/reply/answer/decide/order/donate/give/buy/shop/save/claim/book/register/join/sign/rush/open/read/call/chip/contribute/confirm/complete/rsvp/subscribe/upgrade/enter/enroll/redeem/grab/secure/reserve/click/activate/submit/help/pledge/pitch"
  ],
  "dear": [
   "dear",
   "hi (there)?",
   "hello",
   "hey",
   "greetings",
   "good (morning|afternoon|evening|day)",
   "welcome",
   "attention",
   "attn"
  ],
  "valued": [
   "valued/esteemed/respected/loyal/dear/beloved/prospective/potential/future/fellow"
  ],
  "anybody": [
   "customer/customers/client/clients/consumer/consumers/user/users/subscriber/subscribers/buyer/shopper/shoppers/purchaser/recipient/cardholder/accountholder/prospect/lead/contact/patron/homeowner/webmaster/guest",
   "(account|card|policy|property|business|home|site|website|domain) (holder|owner|user|member)",
   "decision maker",
   "decision-maker",
   "sir (or|and)? (madam|ma am|madame)?",
   "sirs",
   "madam (or)? sir",
   "madam",
   "person in charge",
   "business owner",
   "email user"
  ],
  "bad-choice": [
   "(~hate)",
   "do not (care|like|want|value|love|need|believe)",
   "(no longer) care",
   "dislike",
   "(would rather|prefer to|want to|choose to|like to) (pay|miss|lose|stay|be|waste|overpay|struggle|fall|suffer|keep (paying|losing|missing|struggling|wasting))",
   "(prefer|enjoy|love|like) (paying|missing|losing|wasting|being|struggling|overpaying|staying)",
   "can live with",
   "are (ok|okay|fine|happy) (with)? (missing|losing|paying|being|wasting|staying)"
  ],
  "unsubscribe": [
   "~unsubscribe/unsubscription/unsub/opt-out/optout",
   "(opt|opting|opts|opted) out",
   "(be|get|being|getting) (removed|taken off)",
   "remove (me|yourself|your (name|address|email))",
   "(stop|cancel|end) (receiving|getting|these|our|this|all)? (emails|mails|letters|newsletter|messages|mailings|communications)",
   "leave (our|this|the) (list|newsletter|mailing list)",
   "(from|off) (our|this|the)? (mailing|email|emailing|subscriber) list",
   "(from|off) (our|this) list",
   "take me off"
  ],
  "currency-word": [
   "eur/euro/euros/dollar/dollars/pounds/usd/gbp"
  ],
  "answers-us": [
   "reply/replying/respond/responding/answer/answering",
   "(let|tell) (me|us)",
   "write (me|us|back|to (me|us))",
   "(email|message|text|ping) (me|us)",
   "(drop|send|shoot) (me|us)",
   "say so",
   "say (the|a) word",
   "say (no|stop)",
   "(a|one) (word|line|reply|short answer|quick reply|quick word)",
   "get in touch"
  ],
  "stop-word": [
   "stop/unsubscribe/remove/no/nope/pass",
   "no thanks",
   "no thank you",
   "not interested",
   "opt out",
   "take me off",
   "not for me",
   "not now",
   "leave me"
  ],
  "mailing": [
   "~email/~mail/~write/~message/~contact/~bother/~follow/~reach/~send/~disturb/~nudge/~chase/~text/~call/~pester"
  ],
  "stops-mail": [
   "~stop ({mailing}|there|here|it|this|these|all|my|our|the|at once|right away)",
   "(i|we) {will} stop",
   "(will|would|shall|do|to) not ...2 ({mailing}|hear from|get|receive|be emailed|be contacted)",
   "(never|not) ...2 ({mailing}) (you|again|to you)",
   "~take you off",
   "~remove (you|your)",
   "~cross you off",
   "~leave you (alone|in peace|be)",
   "(off|from) (my|our|the|this|that) ({any})? ({any})? list",
   "(no|any) (more|further) ({any})? (emails|mails|mail|messages|notes|letters|email)",
   "(the)? last you (will)? hear",
   "not hear from (me|us)",
   "(get|be|stay) out of your (inbox|hair)",
   "(~unsubscribe|opt out)"
  ],
  "no-more-mail": [
   "(do|would|will) not (want|wish|like|care) ...2 ({mailing}|hear|get|receive|more|any)",
   "rather not ...2 ({mailing}|hear|get|receive)",
   "(rather|prefer) ...2 (stopped|stop|did not|not) ...2 ({mailing}|hear|get|receive)",
   "prefer (not to|that {we} not|{we} did not) ...2 ({mailing}|hear|get|receive)",
   "no longer (want|wish|like|care) ...3 ({mailing}|hear|get|receive)",
   "(want|like|prefer|wish) (me|us|this|these|it|to) ...2 stop",
   "not want ...2 (emails|mails|mail|messages|notes|letters)",
   "(enough|tired|too many|too much) (of)? ...2 (emails|mails|mail|messages|notes|letters|{me})",
   "to (~stop ({mailing}|these|this|them|all|hearing|getting|receiving)|unsubscribe|opt out|be removed|be taken off)"
  ],
  "not-for-you": [
   "not (really|quite|currently)? (interested|relevant|useful|helpful|for you|for me|applicable|needed|a fit|a good fit|the right fit|a match|the right person|the right time|the right moment|a good time|a priority|on your (list|plate|radar)|your (thing|cup of tea|area|job|department))",
   "(no|not any) (interest|need|use) (in|for|of)?",
   "not (want|need|care|looking|wish|planning|plan|ready) ...3",
   "(bad|wrong|poor) (time|timing|person|fit|moment)",
   "(timing|time|moment|topic|subject) {be} (wrong|bad|off|poor)",
   "(rather|prefer) not",
   "(does|do|did) not (fit|suit|help|interest|apply|make sense|sound|feel|work) ...2",
   "(no longer|too early|too late) ...2"
  ],
  "role": [
   "leader/leaders/executive/executives/exec/execs/founder/founders/co-founder/cofounder/entrepreneur/entrepreneurs/manager/managers/director/directors/marketer/marketers/recruiter/recruiters/owner/owners/professional/professionals/decision-maker/decision-makers/practitioner/practitioners/ceo/ceos/cto/ctos/cfo/cfos/cmo/cmos/coo/coos/cio/cios/ciso/cro/chro/vp/vps/president/freelancer/freelancers/consultant/consultants/solopreneur/solopreneurs/salesperson/salespeople/seller/sellers/retailer/retailers/realtor/realtors/landlord/landlords/millennial/millennials/mom/moms/mum/mums/dad/dads/parent/parents/homemaker/homeowner/homeowners/shopper/trailblazer/innovator",
   "decision maker",
   "vice president",
   "head of {any}",
   "(small)? business owner"
  ],
  "praised": [
   "busy/savvy/smart/modern/forward-thinking/ambitious/successful/discerning/seasoned/time-poor/overworked/visionary/results-driven/data-driven/growth-minded/high-performing/top-performing/hard-working/hardworking/stressed"
  ],
  "mails": [
   "email/emails/e-mail/e-mails/mail/mails/note/notes/message/messages/letter/letters/newsletter/newsletters/lesson/lessons/tip/tips/part/parts/issue/issues/update/updates/series/digest/roundup/guide/guides/reminder/reminders/chapter/chapters/mail"
  ],
  "mail-verb": [
   "~write/~email/~mail/~send/~message/~hear/~get/~receive/~follow/~share/~reach/~expect/~arrive/~come/~drop/~check/~land/~touch/~remind/~publish"
  ],
  "rhythm": [
   "weekly/daily/monthly/fortnightly/biweekly/bi-weekly/quarterly/bimonthly",
   "(once|twice|one|two|three|four|{digits}|few|couple of|three times|four times|{digits} times) ({any})? (a|per|each|every) (day|week|month|quarter|year|fortnight)",
   "(every|each) (other|second|few|two|three|{digits})? (day|days|week|weeks|month|months|morning|{weekday}|quarter|fortnight|sunday|season)",
   "(on|the) ({any})? (first|last|second|third) ({any})? of (a|each|every|the) (month|week)",
   "(on)? ({weekday}|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)"
  ],
  "span": [
   "(over|in|during|for|within|across|throughout) (the)? (next|coming|following|first|upcoming) ({number}|few|couple of|several)? (day|days|week|weeks|month|months|hours)",
   "(next|the coming|the following) (day|days|week|weeks|month|few ({any})?|couple of ({any})?)",
   "in (a|one|two|three|four|five|{digits}|a couple of|a few) (day|days|week|weeks|month)",
   "tomorrow",
   "next ({weekday}|time|month|week)",
   "after that",
   "the rest of the (week|month)"
  ],
  "count": [
   "{number}",
   "a (short|little|small|brief)? (few|couple of|handful of|series of)",
   "several",
   "few",
   "another",
   "the (next|rest|other|others)"
  ]
 },
 "entries": [
  {
   "rule": {
    "subject": "confirmshaming",
    "body": "confirmshaming"
   },
   "idea": "decline",
   "patterns": [
    "^^ {refusal} ...3 (i|we|me|let) ...6 {pain} ...6",
    "^^ {refusal} ...2 {pain}",
    "^^ (i|we) (just|really|actually|definitely)? (like|love|enjoy|prefer|adore|choose) (to|it)? (be|being|to be)? {pain} ...6 $$"
   ],
   "unless": [
    "(receive|get|see|sent|hear|read) ...4 (emails|email|mail|mails|messages|newsletter|newsletters|updates|texts|notifications|from you|about it)",
    "by (email|mail|post|phone|text|sms)",
    "(more|many|fewer|less|your|any|these|the) ({any})? (emails|email|mail|mails|messages|reminders|newsletters|newsletter|updates|calls|texts|notifications)",
    "gift (receipt|wrap|wrapping|box|message|note|bag|card)",
    "(not|stop|without|instead of|less|never) (risk|wasting|losing|missing|paying|waste|lose)",
    "walk in",
    "walk (home|there|around)",
    "rather (not|wait)",
    "do not (want|like) to (pay|miss|lose|waste|spend)",
    "i am (stuck|tired|sick|behind|broke) (with|of|on|at)"
   ],
   "in": [
    "link",
    "button",
    "body"
   ],
   "negated": true,
   "because": "A no that has to run itself down is no free choice; readers notice, and remember who wrote it.",
   "instead": "Let no be no: \"No, thanks\", \"Not now\", \"Maybe later\"."
  },
  {
   "rule": {
    "subject": "confirmshaming",
    "body": "confirmshaming"
   },
   "idea": "decline",
   "patterns": [
    "^^ {refusal} ...2 (i|we) ({adverb})? (do|would|will|can|am|are)? not ({adverb})? (like|want|need|love|enjoy|deserve|believe in|appreciate|value|wish|care|into|interested in|a fan of|fans of|ready for|looking) ...5 {gain}",
    "^^ {refusal} ...2 (i|we) ({adverb})? (hate|despise|dislike|detest|loathe|fear|avoid|refuse|oppose|resent|can not stand|cannot stand) ...5 {gain}",
    "^^ {refusal} ...2 (i|we) (will|would|can|am|are|have)? (just|gladly|happily)? (pass|passing|skip|skipping|miss|forgo|let|leave|turn|say|throw|give|live|do|survive|manage|stay) ...4 {gain} ...3",
    "^^ {refusal} ...2 {gain} ...2 (is|are|s) (not|never|overrated|boring|for) ...4",
    "^^ {refusal} ...2 (i|we) ({adverb})? (have|make|know|earn|get|own|got) ({adverb})? (enough|plenty|too|all|everything|it all|so)",
    "^^ {refusal} ...2 (i|we) (am|are) (too|not (smart|clever|brave|serious|good|cool|worth|ready|that)) ...5"
   ],
   "unless": [
    "(receive|get|see|sent|hear|read) ...4 (emails|email|mail|mails|messages|newsletter|newsletters|updates|texts|notifications|from you|about it)",
    "by (email|mail|post|phone|text|sms)",
    "(more|many|fewer|less|your|any|these|the) ({any})? (emails|email|mail|mails|messages|reminders|newsletters|newsletter|updates|calls|texts|notifications)",
    "gift (receipt|wrap|wrapping|box|message|note|bag|card)",
    "(now|yet|today|right now|at the moment|at this time|this time|anymore) $$",
    "i do not (want|need) (an account|any more of)",
    "i already have (one|an account|it)",
    "need (any)? more time",
    "not ready to (decide|buy|book|order)",
    "too (early|late|soon)",
    "i do not need (a|the|this) (gift|treat)"
   ],
   "in": [
    "link",
    "button",
    "body"
   ],
   "negated": true,
   "because": "A no that has to run itself down is no free choice; readers notice, and remember who wrote it.",
   "instead": "Let no be no: \"No, thanks\", \"Not now\", \"Maybe later\"."
  },
  {
   "rule": {
    "subject": "confirmshaming",
    "body": "confirmshaming"
   },
   "idea": "decline",
   "patterns": [
    "^^ (i|we) ({adverb})? (do|would|will|can|am|are)? not ({adverb})? (like|want|need|love|enjoy|deserve|care about|believe in|value|into|a fan of|interested in) ...5 {gain} ...3 $$",
    "^^ (i|we) ({adverb})? (hate|despise|dislike|detest|loathe|can not stand) ...10 $$",
    "^^ ({refusal})? ...2 (i|we) (would rather|would prefer|prefer|rather|would sooner|like|love|enjoy|choose|want|am (happy|fine|ok|okay|good|content) (with|to|being)?) ...4 {pain} ...5",
    "^^ (i|we) (will|am going to|want to) (just)? {pain} ...5 $$",
    "^^ {refusal} ...2 (i|we) (would rather|would sooner|hate|despise|detest|loathe) ({any}) ...10 $$",
    "^^ (i|we) (would rather|would sooner) ({any}) ...10 $$",
    "^^ {refusal} ...2 (i|we) will (just|simply|gladly|happily) ({any}) ...6 $$",
    "^^ (let|make|keep|leave) me ...2 {pain} ...4 $$"
   ],
   "unless": [
    "(receive|get|see|sent|hear|read) ...4 (emails|email|mail|mails|messages|newsletter|newsletters|updates|texts|notifications|from you|about it)",
    "by (email|mail|post|phone|text|sms)",
    "(more|many|fewer|less|your|any|these|the) ({any})? (emails|email|mail|mails|messages|reminders|newsletters|newsletter|updates|calls|texts|notifications)",
    "gift (receipt|wrap|wrapping|box|message|note|bag|card)",
    "rather (not|wait|decide|keep|browse|look|read|talk|speak|call|write|email|shop|buy|do (it|this) (later|myself|another)|use|stay with|see|have|get|pick|choose|come|go|visit|try|receive|unsubscribe|hear|opt|pay (now|later|by|with|in|monthly|yearly|cash))",
    "(just|simply|gladly) (browse|look|read|wait|watch|keep|use|decide)",
    "(later|another time) $$",
    "not (like|want|need) (this|it|to (receive|get|hear|see))",
    "do not (want|like) to (pay|miss|lose|waste|spend|risk)",
    "hate (to ask|waiting|spam)"
   ],
   "in": [
    "link",
    "button"
   ],
   "negated": true,
   "because": "A no that has to run itself down is no free choice; readers notice, and remember who wrote it.",
   "instead": "Let no be no: \"No, thanks\", \"Not now\", \"Maybe later\"."
  },
  {
   "rule": {
    "subject": "guilt-subject",
    "body": "pressure-tone"
   },
   "idea": "counted-attempts",
   "patterns": [
    "(my|our) {later-ordinal} (and (final|last))? ({any})? ({message}|time|try|attempt)",
    "{later-ordinal} (and (final|last))? (time|attempt|try|reminder|follow) ...3 ({us}|{reach}|contacting|reaching|writing|to you|up)",
    "(my|our) (last|previous|earlier|past|prior|other) {number} ({message})",
    "this is (my|our) {number} (th|rd|nd)? {message}",
    "{number} (emails|calls|messages|voicemails|attempts) (later|now|and|in) (still|and|no|now)?"
   ],
   "unless": [
    "{sorry} ...4 (we|i) (tried|sent|called)",
    "(of|in) (the|a) ({any})? (series|course)",
    "you signed up for",
    "you asked for",
    "you can reach"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "Counting attempts tells readers that their silence has been noted and held against them.",
   "instead": "Leave the count out and say what is new: \"One thing I did not mention before is …\"."
  },
  {
   "rule": {
    "subject": "guilt-subject",
    "body": "pressure-tone"
   },
   "idea": "counted-attempts",
   "patterns": [
    "{we} (have)? (really)? (tried|been trying|attempted|been attempting|keep trying|am trying|are trying) (hard|again|repeatedly|for {any}|several times|a few times|{many-times})? (to|and) ({reach}|speak|talk) ...2 (you|your)",
    "{we} (have)? (really)? (tried|been trying|attempted|been attempting|keep trying|am trying|are trying) (hard|again|repeatedly|several times|a few times|{many-times})? (to|and) (reach out|get in touch|touch base|get through|connect|call|phone) ($|again|repeatedly|{many-times})",
    "^ ({lead})? (tried|been trying|trying) (calling|to (get|reach|contact|call|connect|phone|catch)) ...3 (you|your|twice|times|again)",
    "been (trying|attempting) to (get|reach|contact|call|connect|phone|catch) ...3 you",
    "{we} (have)? tried (calling|reaching|emailing|phoning|contacting) (($|again|repeatedly|{many-times})|...2 (you|your))",
    "(several|many|multiple|repeated|numerous|countless|previous|{number}) (unsuccessful|failed|unanswered)? attempts (to|at) ...3 (reach|contact|connect|you|reaching)",
    "(unanswered|ignored) ({message})"
   ],
   "unless": [
    "{sorry} ...4 (we|i) (tried|sent|called)",
    "(of|in) (the|a) ({any})? (series|course)",
    "you signed up for",
    "you asked for",
    "you can reach",
    "tried to (reach|contact) (us|me|support)"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "Counting attempts tells readers that their silence has been noted and held against them.",
   "instead": "Leave the count out and say what is new: \"One thing I did not mention before is …\"."
  },
  {
   "rule": {
    "subject": "guilt-subject",
    "body": "pressure-tone"
   },
   "idea": "counted-attempts",
   "patterns": [
    "{we} (have|had)? (already|now|also|actually|since)? {wrote} (out|up|in|to|with)? ({any})? ({any})? ({any})? {many-times}",
    "^ ({lead})? {wrote} ({any})? ({any})? ({any})? {many-times}",
    "{we} (have|had)? (already|now)? sent (you|over|along)? (already|now)? (a few|several|many|multiple|{number}|a couple of|a number of|a bunch of|so many|countless) ({any})? (emails|notes|messages|reminders|texts|letters|invites|invitations|mails|requests)",
    "{we} (have|had)? {wrote} (and)? (i|we)? (have|had)? (even|also)? {wrote}",
    "{we} (just|have to)? keep {writing}",
    "{we} have asked (you)? (again|time|over|so many|before|already)",
    "(despite|after) (all)? (of)? (my|our|the|so) ({any})? ({any})? (emails|calls|messages|attempts|reminders|notes|letters|requests|voicemails)",
    "(still|yet) no (reply|response|answer) (from|to|after|despite)"
   ],
   "unless": [
    "{sorry} ...4 (we|i) (tried|sent|called)",
    "(of|in) (the|a) ({any})? (series|course)",
    "you signed up for",
    "you asked for",
    "you can reach"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "Counting attempts tells readers that their silence has been noted and held against them.",
   "instead": "Leave the count out and say what is new: \"One thing I did not mention before is …\"."
  },
  {
   "rule": {
    "subject": "guilt-subject",
    "body": "pressure-tone"
   },
   "idea": "counted-attempts",
   "patterns": [
    "(following|followed|follow|circling|checking) up (with you)? (yet|once) (again|more)",
    "{we} (am|are) (writing|emailing|calling|contacting|reaching|following|asking|chasing) (out|up)? (to)? (you)? (yet)? (again|once more|one (more|last) time)",
    "(bump|bumping) this",
    "(reaching|writing|reach|emailing|asking) (out|up)? (to you)? one (last|final|more) time",
    "(just)? (another|one more|yet another) (gentle|friendly|quick|little)? (nudge|bump|ping)",
    "(me|us) again $",
    "chasing (you|this|a reply|an answer|up)"
   ],
   "unless": [
    "{sorry} ...4 (we|i) (tried|sent|called)",
    "(of|in) (the|a) ({any})? (series|course)",
    "you signed up for",
    "you asked for",
    "you can reach",
    "if you",
    "thank you"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "Counting attempts tells readers that their silence has been noted and held against them.",
   "instead": "Leave the count out and say what is new: \"One thing I did not mention before is …\"."
  },
  {
   "rule": {
    "subject": "fake-popularity",
    "body": "fake-popularity"
   },
   "idea": "viewers",
   "patterns": [
    "{number} ({any})? ({any})? {crowd} (is|are|has|have)? ({adverb}|been|currently|also|recently|right|all)? ({adverb}|been|now|currently)? {looks} (at|for)? (this|it|the|these|that|in|right|now|today|$|our|your)?",
    "{number} (is|are)? (currently|now|right now|also)? (viewing|watching|looking|eyeing|browsing|bidding)",
    "(viewed|watched|seen|visited|looked at|clicked|bookmarked) (over|more than|by|nearly|about)? {number} ({crowd}|times)",
    "{crowd} (is|are) (currently|also|now|all|right now) (viewing|looking|watching|eyeing|browsing|considering)",
    "(being|is) (viewed|watched|looked at|browsed|eyed) by {number}",
    "{digits} (views|viewers|watchers|bids) (today|now|this|in|so far|right)"
   ],
   "unless": [
    "your (profile|post|project|listing|page|article|campaign|link|story|video|photo|photos|comment|issue|repository|account|event|book|report|order|dashboard|document|file|newsletter|email|team|class)",
    "(survey|study|poll|census|report|research)",
    "(one|two|1|2) (member|members) of your",
    "watching your",
    "people (want|wanted) to"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "Nobody can check such numbers, many are made up, and they push people to follow strangers instead of their own need.",
   "instead": "Let the thing speak, or quote a person who may be asked: \"Ben has walked 900 km in this pair.\""
  },
  {
   "rule": {
    "subject": "fake-popularity",
    "body": "fake-popularity"
   },
   "idea": "buyers",
   "patterns": [
    "(over|more than|already|another|nearly|almost)? {number} ({any})? ({any})? {crowd} (is|are|has|have)? ({adverb}|also|recently|been)? ({adverb}|recently)? {buys} ({any})?",
    "(over|more than|already|nearly)? {number} (items)? (added|sold|bought|purchased|ordered|claimed|booked|reserved) (to|in|today|this|within|over|during|recently|since|so|$)",
    "(purchased|bought|ordered|sold|booked|claimed|reserved|added) (over|more than|nearly|about)? {number} times ({any})?",
    "(someone|somebody|a (customer|shopper|traveller|traveler|reader|member|friend)|another ({any})) ...6 (just|recently|has|have|{adverb})? (bought|purchased|ordered|booked|reserved|subscribed|signed up|upgraded|joined|claimed|started|placed)",
    "{any} (in|from|near) ...7 just (bought|purchased|ordered|booked|reserved|subscribed|signed up|upgraded|joined|claimed|started|placed|got)",
    "^^ {any} ({any})? (in|from) ...6 (bought|purchased|ordered|purchasedktm) (a|an|the|this|our|some|{number}|{any}) ...10 $?",
    "(last|latest|most recent) (purchase|order|sale|booking|sold|purchased|bought|ordered) (was|is)? ...2 {number} {time-unit} ago",
    "(in|on) ({number}|other|many) ({any})? ({crowd}) ({any})? {cart}",
    "{number} ({any})? {crowd} ({adverb})? (have|has) (this|it|these|one) in (their|the)? ({any})? {cart}",
    "in ({number}|other|many) ({any})? {cart}",
    "{number} ({any})? {crowd} ({adverb})? (have|has|just)? (signed up|joined|subscribed|upgraded|registered|booked|reserved) (today|in the (last|past)|this (hour|morning|week)|already|since)"
   ],
   "unless": [
    "your (profile|post|project|listing|page|article|campaign|link|story|video|photo|photos|comment|issue|repository|account|event|book|report|order|dashboard|document|file|newsletter|email|team|class)",
    "(survey|study|poll|census|report|research)",
    "(one|two|1|2) (member|members) of your",
    "(that|because|when|if|what) you",
    "sold in (packs|pairs|sets)",
    "per (person|customer|order)",
    "we (bought|ordered)",
    "you (bought|ordered|purchased|added)",
    "your"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "Nobody can check such numbers, many are made up, and they push people to follow strangers instead of their own need.",
   "instead": "Let the thing speak, or quote a person who may be asked: \"Ben has walked 900 km in this pair.\""
  },
  {
   "rule": {
    "subject": "fake-popularity",
    "body": "fake-popularity"
   },
   "idea": "crowd",
   "patterns": [
    "(everyone|everybody|the whole ({any})|the entire ({any})|the internet|all your friends) (is|are|has|have|can not|cannot) ({adverb})? (talking|raving|buying|wearing|joining|loving|switching|going|stop|obsessed|crazy|signing|using|ordering|waiting)",
    "(people|customers|shoppers|others|thousands|hundreds) (are|is) (currently|already|all)? (going crazy|obsessed|raving|snapping|grabbing|rushing|flocking|lining up|queuing|scrambling|fighting)"
   ],
   "unless": [
    "your (profile|post|project|listing|page|article|campaign|link|story|video|photo|photos|comment|issue|repository|account|event|book|report|order|dashboard|document|file|newsletter|email|team|class)",
    "(survey|study|poll|census|report|research)",
    "(one|two|1|2) (member|members) of your"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "Nobody can check such numbers, many are made up, and they push people to follow strangers instead of their own need.",
   "instead": "Let the thing speak, or quote a person who may be asked: \"Ben has walked 900 km in this pair.\""
  },
  {
   "rule": {
    "subject": "fake-scarcity",
    "body": "fake-scarcity"
   },
   "idea": "count",
   "patterns": [
    "(only|just|less than|fewer than|under|over|currently|there is only|there are only|last|final|quick|hurry) {few} (of)? (these|them)? ({any})? ({any})? (left|remaining|remain|available|in stock|to go around)",
    "(only|just) {few} (of)? (these|them)? ({goods}) ($|left|remaining|available|at this|to)",
    "{few} (of)? (these|them)? ({goods}) (still)? (is|are)? (left|remaining|remain|only)",
    "^ {digits} (item s)? (left|remaining) (in stock)?",
    "{few} (more)? (left|remaining) in (stock|our|the (warehouse|shop|store))",
    "^ {few} (are|is)? (left|remaining)",
    "(only|just) {few} (left|remaining|remain)",
    "(only|just|less than) {few} in (stock|the shop|our warehouse)",
    "(limited to|capped at|restricted to) (only|just)? (the first)? {number} (per|partners|people|customers|members|seats|spots|places|orders|buyers|units|pieces|copies|founding|{goods})?",
    "(only|just) (the)? (first)? {number} (people|customers|members|orders|buyers|subscribers|readers) (will|get|can|who)",
    "(the)? last (one|few|pair|pairs|piece|pieces|{number} {goods}|{goods}) (left|in stock|available|at|remaining|$)",
    "(one|{digits}) (in stock)$",
    "(down to|on) (our|the|its)? (very)? last (few|{number}|one|pair|piece|{goods})",
    "{goods} (left|remaining) {digits}",
    "limit {digits} per (person|customer|order|household)",
    "(down to|on) (our|the|its)? (very)? last (dozen|handful|box|boxes|batch|{number} {any})",
    "(only|just) ({any})? (for|to|opening this to|open to|taking|accepting) (the first)? {number} (people|customers|members|readers|who|subscribers|clients|companies|teams|orders)",
    "(the)? first {number} (people|customers|members|readers|subscribers|orders|buyers) (who|to|only|get|will)",
    "one of the (last|final|first|only) {number}",
    "{digits} left $$"
   ],
   "unless": [
    "{no-rush}",
    "hours left",
    "minutes left",
    "days left",
    "left (off|behind|hand|side|click|us|over|a review|feedback|arm|turn)",
    "(i|we|he|she|they|who|you|has|have) (just|only)? left",
    "left (the|for|to) (work|home|school|office|company|team|building|do|read|learn)",
    "right or left",
    "in your trial",
    "limited edition",
    "(only|just) {few} (steps|questions|minutes|days|clicks)",
    "(hours|minutes|days|weeks) (left|remaining)",
    "(sq|square)",
    "(hundreds|thousands)"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "Told that it runs out, people buy before they have thought; if it is not so, they were deceived.",
   "instead": "Give the number only where it is true and declared (`offer.stock`), and without a push: \"We have 40 of these.\""
  },
  {
   "rule": {
    "subject": "fake-scarcity",
    "body": "fake-scarcity"
   },
   "idea": "low-stock",
   "patterns": [
    "(low|limited|short|little|scarce|running low) (in|on|of)? (stock|supply|supplies|inventory|availability)",
    "(stock|stocks|supply|supplies|inventory|availability|quantities|sizes|seats|spots|places|tickets) (is|are) (very)? (low|limited|running|going|scarce|dwindling|shrinking|almost|nearly|disappearing|filling)",
    "(stock|stocks|supplies) (low|last|lasts|limited)",
    "(almost|nearly) (sold out|gone|full|booked|fully booked|out of)",
    "(sell|sells|selling|sold|book|booking|filling|fills|flying|run|running|disappearing) (out|off|up) (very|so)? (fast|quick|quickly|soon|again|shortly|today|tonight|before|$)",
    "(going|selling|moving|flying|disappearing|filling) (so|very|super)? (fast|quickly|quick|off the shelves)",
    "(may|might|could|will|is going to|likely to|about to) (soon)? (sell|be sold|be gone|run|book) (out|$|soon|by|before|today|tonight|fast)",
    "(may|might|will|could) not be (there|here|available|around|in stock) (again|next|tomorrow|for long|much longer|later|when|$)",
    "(run|runs|ran|running) out (of stock)? (soon|fast|quickly|today|tonight|$)",
    "(when|once) (they|it) (is|are) gone (they|it) (is|are)? gone",
    "you just missed (it|out|this)",
    "while (supplies|stocks|stock|quantities|they) last",
    "(you may|you might|what you are|you are) (be)? missing (out)? ($|on|by)",
    "(usually|always|often) (sell|sells|sold) out (within|in) ({any})? (seconds|minutes|hours|days|no time)",
    "(stock|stocks|supply|supplies|quantities|inventory|they|these|it) (will|do|does) not last",
    "(sell|sells|selling) out (within|in) ({any})? (seconds|minutes|hours|a day|days|no time)",
    "(nearly|almost|virtually|practically) (out of stock|none left|all gone|empty)"
   ],
   "unless": [
    "{no-rush}",
    "hours left",
    "minutes left",
    "days left",
    "left (off|behind|hand|side|click|us|over|a review|feedback|arm|turn)",
    "(i|we|he|she|they|who|you|has|have) (just|only)? left",
    "left (the|for|to) (work|home|school|office|company|team|building|do|read|learn)",
    "right or left",
    "in your trial",
    "limited edition",
    "missing (a|an|any|something|the|feature|receipt|information|item|items)",
    "in stock again",
    "back in stock",
    "run out of (space|storage|paper|battery|ideas|memory|credits)",
    "low on (space|battery)"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "Told that it runs out, people buy before they have thought; if it is not so, they were deceived.",
   "instead": "Give the number only where it is true and declared (`offer.stock`), and without a push: \"We have 40 of these.\""
  },
  {
   "rule": {
    "subject": "fake-scarcity",
    "body": "fake-scarcity"
   },
   "idea": "demand",
   "patterns": [
    "(in|high|extremely high|huge|massive|overwhelming|unprecedented|popular) (high|huge|great|heavy)? demand",
    "(demand (is|has been)) ({any})? (high|huge|strong|so|growing|massive|through)",
    "(others|other people|everyone|people) (is|are) (buying|grabbing|snapping|taking|after|fighting)",
    "(demand (is|has been)) ({any})? ({any})? roof"
   ],
   "unless": [
    "{no-rush}",
    "hours left",
    "minutes left",
    "days left",
    "left (off|behind|hand|side|click|us|over|a review|feedback|arm|turn)",
    "(i|we|he|she|they|who|you|has|have) (just|only)? left",
    "left (the|for|to) (work|home|school|office|company|team|building|do|read|learn)",
    "right or left",
    "in your trial",
    "limited edition",
    "on demand",
    "expect",
    "expected",
    "expecting",
    "(due to|because of|despite|given) (the)? (high|huge|great|heavy) demand",
    "by popular demand back",
    "supply and demand",
    "meet demand",
    "demand for"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "Told that it runs out, people buy before they have thought; if it is not so, they were deceived.",
   "instead": "Give the number only where it is true and declared (`offer.stock`), and without a push: \"We have 40 of these.\""
  },
  {
   "rule": {
    "subject": "fake-scarcity",
    "body": "fake-scarcity"
   },
   "idea": "limited",
   "patterns": [
    "(limited|small|few) (quantity|quantities|number|numbers|amount|availability|stock|seats|spots|places|spaces|tickets|items|supply|supplies|slots|openings|batch) (left|only|available|remaining|remain|at|of|$)",
    "(availability|quantity|quantities|stock|seats|spots|places|spaces|tickets) (is|are)? (strictly|very)? limited",
    "(only)? (a)? (limited|few) ({any})? ({goods}) (left|available|remaining|remain)",
    "(spots|seats|places|tickets) (will)? (fill|go|sell|are filling|are going) (up|out)? (fast|quickly|soon)?",
    "(offer|deal|price) (only)? (available|open) to (the)? first",
    "(strictly|very|extremely|severely) limited",
    "(early|soon|now|today|fast) to avoid (disappointment|missing)"
   ],
   "unless": [
    "{no-rush}",
    "hours left",
    "minutes left",
    "days left",
    "left (off|behind|hand|side|click|us|over|a review|feedback|arm|turn)",
    "(i|we|he|she|they|who|you|has|have) (just|only)? left",
    "left (the|for|to) (work|home|school|office|company|team|building|do|read|learn)",
    "right or left",
    "in your trial",
    "limited edition",
    "limited (warranty|liability|company|access|partner)",
    "small batch",
    "small number of (people|customers|users|accounts)",
    "number of (tests|people|customers|users|accounts|cases|errors|bugs|countries|reasons|times|days)"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "Told that it runs out, people buy before they have thought; if it is not so, they were deceived.",
   "instead": "Give the number only where it is true and declared (`offer.stock`), and without a push: \"We have 40 of these.\""
  },
  {
   "rule": {
    "subject": "fake-urgency",
    "body": "fake-urgency"
   },
   "idea": "deadline",
   "patterns": [
    "(only|just|merely|barely|less than|fewer than|under) (a|the)? {few} (short|more|precious|final|last|critical|little)? {clock-unit} ({any})? (left|remaining|remain|to go|away|until|till|before|out|to)",
    "(can not|cannot) afford to (wait|delay|hesitate|(waste|lose) ...3 (second|seconds|minute|minutes|moment|hour|day|time))",
    "(waste|lose) (a|another|any) (single)? (second|minute|moment|hour|day)"
   ],
   "unless": [
    "{no-rush}",
    "{own-end}",
    "business days",
    "working days",
    "takes",
    "took",
    "take (only|just|less|about)",
    "ago",
    "battery",
    "to (read|set up|watch|cook|fill|learn|walk|drive|bake|listen|install|get (there|here|to))",
    "(minutes|minute|hours|hour) (away|drive|walk|ride) from",
    "(walk|drive|ride) away",
    "minutes from (the|our|here|there)",
    "(meeting|session|workshop|webinar|talk)",
    "delivery (takes|in|within|time|times)",
    "(so|that) you (do not|never|will not)",
    "notice"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "A clock that nothing in the offer backs hurries people into a choice that they may regret.",
   "instead": "Name the day when the offer ends and leave the choice to the reader: \"This price holds until 17 March.\""
  },
  {
   "rule": {
    "subject": "fake-urgency",
    "body": "fake-urgency"
   },
   "idea": "deadline",
   "patterns": [
    "(only|just|merely|barely) (a|the)? {few} (short|more|precious|final|last|critical|fleeting)? {clock-unit} (left|remaining|to go|away|$)",
    "(only|just|mere|merely) (a few|few)? (hours|minutes|moments|days|seconds) (left|remaining|remain|to go|away|$)",
    "{few} (short|more|precious|final|last|critical|short)? (seconds|minutes|minute|hours|hour|hrs|days|day|weeks|week|nights|weekends) (and counting|still)? (left|remaining|remain)",
    "{few} (short|more|precious|critical)? (seconds|minutes|hours|hour) (and counting|still)? (to go|away|out) $",
    "(the)? (mere)? (hours|minutes|moments|seconds) (left|away|to go|remaining)",
    "(days left|days remaining)",
    "^ {few} (day|days|week|weeks) (away|to go) $$",
    "{few} {clock-unit} only",
    "(so|too|very) little time (left|remaining|remains)?",
    "(not much|hardly any|barely any|precious little|almost no|little|no) (more)? time (left|remaining|remains|to (lose|waste|spare|delay))",
    "time (left|remaining) (to|for|$)",
    "^^ {number} (more)? (days|hours|minutes|hour|day) $$",
    "{number} (days|hours|weeks|minutes) to (flip|defeat|beat|stop|hit|raise|decide)",
    "^ {few} (seconds|minutes|hours|hour) (to|until|before)",
    "(have|got) {few} (seconds|minutes|hours|hour) (left|to (decide|claim|order|buy|save|act|redeem|use|lock|secure|grab|join|donate|give|complete|pay|book|reply|respond|answer))",
    "(less|fewer) than (a|an|one) (minute|hour|day|week) (to go|left|remaining|away|to)",
    "(every|each) (second|minute|hour) (counts|matters)"
   ],
   "unless": [
    "{no-rush}",
    "{own-thing}",
    "{civic-date}",
    "election day",
    "until (the)? (election|polls|vote|voting)",
    "business days",
    "working days",
    "(in|over|for|of|within|during|from) the (last|past|final|next) ...2 (days|weeks|hours|day)",
    "every ...2 (days|weeks|hours)",
    "{few} (days|weeks|hours|minutes) left (of|on|in) (school|work|winter|summer|spring|autumn|my|the (year|season|month))",
    "takes",
    "took",
    "take (only|just|less|about)",
    "ago",
    "battery",
    "to (read|set up|watch|cook|fill|learn|walk|drive|bake|listen|install|get (there|here|to))",
    "left to (read|learn|write)",
    "(meeting|session|workshop|webinar|talk)",
    "(away|drive|walk|minutes) from",
    "walk away",
    "drive away",
    "(price|prices) (left|remaining)",
    "left (us|the)",
    "notice",
    "delivery (takes|in|within|time|times)"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "A clock that nothing in the offer backs hurries people into a choice that they may regret.",
   "instead": "Name the day when the offer ends and leave the choice to the reader: \"This price holds until 17 March.\""
  },
  {
   "rule": {
    "subject": "fake-urgency",
    "body": "fake-urgency"
   },
   "idea": "deadline",
   "patterns": [
    "(final|closing|dying) (few|{number}|couple of)? (hours|hour|days|day|minutes|moments|weeks|week|weekend|countdown)",
    "last (few|{number}|couple of)? (hours|hour|minutes|moments)",
    "(the|our|your|^) last (few|{number}|couple of|remaining)? (days|day) (of|to|for|left|before|remaining|until|$)",
    "(the|its|a)? (final|last) countdown",
    "(countdown|count down) (is on|has begun|begins|starts|to|$)",
    "(any|a) (minute|moment|second) now",
    "^ last day"
   ],
   "unless": [
    "{no-rush}",
    "{own-thing}",
    "{civic-date}",
    "{ballot}",
    "(in|over|for|of|within|during|from) the (last|past) ...2 (days|weeks|hours|day|minutes|months)",
    "last day (of|at|in) (school|work|summer|winter|term|the (month|year|conference|tour|workshop|course)|class)",
    "(in|over|during|for|at|through|of) (the|these|this|our|its|those) (final|closing) ...2 (days|day|weeks|week|weekend|hours)",
    "final (day|week) of our",
    "lasts (few|{number}) (hours|days)",
    "(these|those|the) last (few|couple of) (days|weeks) (have|were|has)",
    "{number} hours (and|or) (more|longer)",
    "will last",
    "conference",
    "festival",
    "exam"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "A clock that nothing in the offer backs hurries people into a choice that they may regret.",
   "instead": "Name the day when the offer ends and leave the choice to the reader: \"This price holds until 17 March.\""
  },
  {
   "rule": {
    "subject": "fake-urgency",
    "body": "fake-urgency"
   },
   "idea": "deadline",
   "patterns": [
    "(time|clock) ({be}|has|will be|keeps)? (almost|nearly|quickly|fast|rapidly|slowly|still)? (running|run|runs|ran|ticking|ticks)",
    "(beat|against|racing|race) the clock",
    "^ (time|times) ({be}|has)? (almost|nearly|about|just)? up ($|for|on|to)",
    "time ({be}|has) (almost|nearly|about|just)? up ($|for|on|to)",
    "(running|run|runs|almost|nearly|are|before you are|^) (short|low)? out of time",
    "(running|run) short (on|of) time",
    "time (waits|{be} of the essence|{be} short|{be} tight)",
    "(cutting it close|eleventh hour|11 th hour)",
    "before (time|{deal}|the {deal}|this {deal}|prices|they|it|the clock) (runs|run|ends|end|expires|expire|sells|sell|goes|go|disappears|disappear|vanishes|closes|close|strikes|is|are) (out|up|over|gone)?",
    "before (it {be}|they are|it gets|time {be}|this {be}|the {deal} {be}|everything {be}|all {be}) (all)? (gone|over|up|late|too late|sold|out)",
    "while (you|it|they) (still)? (can|last|lasts)",
    "(but|and)? not for (much)? (long|longer)",
    "({deal}|they|it|this|these|which) (will|may|might|does|do|can) not (last|be (here|around|back|repeated|available|offered|seen|sold)|come back|return|stay) (long|forever|for long|much longer|again|past|beyond|another|$)",
    "({deal}|they|it|this|these|that) (will be|{be}|could be|may be|might be) (gone|over|history) (soon|tonight|tomorrow|forever|for good|at midnight|by midnight|before you|in {few} {clock-unit})",
    "({deal}|they|it|this|these|that) (will be|could be|may be|might be) (gone|history) ($|today)",
    "({deal}|they|it|this|these) (will|may|could|might)? (soon|about to)? (disappear|vanish|disappears|vanishes) (soon|tonight|today|tomorrow|forever|for good|at midnight|by midnight|before you|in {few} {clock-unit})",
    "still time (left)? (to (save|order|get|give|donate|join|claim|enter|win|grab|act))",
    "(coming up|approaching|closing in|closing|ending) (so|very)? fast",
    "{deal} ({be}|will be)? (almost|nearly) (over|up|gone|done|here)",
    "(ends|ending|over|gone|up) (in)? (a flash|no time|the blink of an eye|before you know it)",
    "(it|they|{deal}|this|which) ({be})? (almost|nearly|about to be|soon to be|soon) history",
    "(timer|clock|countdown) ({be}|has)? (on ({any})? ({any})?)? ({be}|has)? (already)? (started|running|counting|ticking)",
    "(window|door|doors|opportunity|chance) ({be}|are)? (closing|shutting|slipping|narrowing)",
    "(there {be}|there is) no tomorrow",
    "blink and (you|it)",
    "(before|or) (somebody|someone|anyone|another|others|everyone) (else)? (does|do|takes|gets|grabs|claims|snaps|beats|snags)",
    "(it|this|that) ({be})? (almost|nearly|all but) (over|up|done)",
    "({deal}|it|this|they|offer) (will|can|does|do) not wait (forever|long|much longer|around)",
    "(closing|shutting) the doors",
    "(tonight|today|midnight|tomorrow) {be} the (cutoff|cut off|last day|deadline|end)"
   ],
   "unless": [
    "{no-rush}",
    "{civic-date}",
    "{civic-end}",
    "last day (of|at|in) (school|work|summer|winter|term|class|the (month|year|conference|tour|workshop|course))",
    "running out of (space|storage|memory|ideas|credit|credits|paper|battery|room|disk)",
    "run out of (paper|battery|power|fuel|water|space|ideas)",
    "{own-thing}",
    "open until",
    "tower",
    "not for long (walks|trips)",
    "in no time",
    "(run|runs|running) (on|as|every|well|the|a|your)",
    "clock (that|which|in|on)",
    "how (often|long) (it|they|the)",
    "ran (the|a|from|into|for)",
    "run the"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "A clock that nothing in the offer backs hurries people into a choice that they may regret.",
   "instead": "Name the day when the offer ends and leave the choice to the reader: \"This price holds until 17 March.\""
  },
  {
   "rule": {
    "subject": "fake-urgency",
    "body": "fake-urgency"
   },
   "idea": "deadline",
   "patterns": [
    "({deal}|it|this|they|these|everything|which|that)? ({any})? ({be}|will be|will)? (all|officially)? {end-verb} (down|off|shut|up|out)? (at|by|before|on|is|in)? {near}",
    "{end-verb} in ({clock}|(just|only|under|about|less than)? {few} {clock-unit})",
    "{deal} ({any})? ({be})? (now|about to|almost|already)? (ending|expiring|closing|expire|end)",
    "^ (expiring|ending|closing|expires|ends) (soon|now|today|tonight|tomorrow|in|$)",
    "(expires|expiring|ending|ends) in $",
    "(until|till|til|through|by|before) (tonight|midnight|the end of (the)? (day|today|tonight|night)|end of (the)? day|(tonight|today|tomorrow) at midnight|midnight (tonight|today)?)",
    "(by|before|until|till) ({clock}|{digits}) (am|pm|a m|p m)? (et|est|pt|ct|cet|gmt)? (tonight|today|$$)",
    "^ ({clock}|{digits}) (am|pm|a m|p m)? (et|est|pt|ct|cet|gmt)? tonight",
    "(ends|end|ending|expires|closes|close|closing|due|by|until|before) (at|by)? ({clock}|{digits}) (am|pm|a m|p m)? (et|est|pt|ct|cet|gmt)? (tonight|today)",
    "(price|prices|pricing|rate|rates|cost|costs|fee|fees) (will|are going to|{be})? (go|goes|going|rise|rises|rising|increase|increases|increasing|jump|jumps|climb|climbs|double|doubles) (up|back up)? (at|on|by|in)? ({near}|fast)",
    "(before|until) (the)? (price|prices|rates|rate) (go|goes|rise|rises|increase|increases|jump|jumps|double|doubles)",
    "(pay|paying|cost|costs|be) (full price|more|double|twice as much) (tomorrow|later|next week|after (today|tonight|midnight))",
    "if you wait ...3 (pay|miss|lose|cost|too late)",
    "(tonight|today|one day|this weekend|weekend|24 hours|48 hours|72 hours|24 h|48 h|{number} hours) only",
    "(only|just) (for)? (today|tonight|one day|this weekend|24 hours|48 hours|{number} hours)",
    "(sale|deal|offer|match|matching|discount|promotion|bonus|triple match|{digits} x match) ({any})? (extended|reactivated|re activated)",
    "^ extended",
    "extended $",
    "(timer|clock|counter|countdown) (hits|reaches|is at) (zero|0)",
    "^ (late|too late) $",
    "(tomorrow|later|monday|soon|it|afterwards|then) (will|may|could|might) be too late",
    "(before|or|until) (it {be}|its|it gets|you are|we are)? too late",
    "^ in (just|only)? {few} (minutes|hours|hour) ...6 {end-verb}"
   ],
   "unless": [
    "{no-rush}",
    "{own-end}",
    "{civic-date}",
    "{civic-end}",
    "extended (family|warranty|hours|size|sizes|range|period|test|support|release|version|edition|trip|stay|return|returns|opening|service|life|battery)",
    "never (ends|expires|too late)",
    "not too late",
    "late (to (return|cancel)|fee)",
    "call for",
    "(chapter|book|story|season|episode)",
    "(ends|closes|close) (in|at|by) (a|the) (river|sea|zip|collar|hem|school|shop|lake)",
    "(shop|store|office|bar|library|museum) closes",
    "we (close|open)",
    "opening hours",
    "open (from|until|till|daily)",
    "(starts|begins|doors open) at",
    "delivered by",
    "(arrive|arrives) (by|before|tomorrow|today)"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "A clock that nothing in the offer backs hurries people into a choice that they may regret.",
   "instead": "Name the day when the offer ends and leave the choice to the reader: \"This price holds until 17 March.\""
  },
  {
   "rule": {
    "subject": "fake-urgency",
    "body": "fake-urgency"
   },
   "idea": "deadline",
   "patterns": [
    "(midnight|fec|fundraising|critical|crucial|important|final|big|major|public|urgent|huge|filing|quarterly|month|monthly|quarter|year|contribution|donation|matching|midmonth|mid month|end of {any}|{month}|key|last|looming|strict|hard) ({any})? (deadline|deadlines)",
    "(our|my|this|tonight|today|tomorrow|{weekday}|another) ('s)? ({any})? ({any})? deadline",
    "(deadline|deadlines) ({be})? (tonight|today|tomorrow|midnight|soon|near|nearing|looming|approaching|alert|extended|fast|in|at midnight|just|only|almost|coming|closing|hits|passed|missed|ahead)",
    "^ (deadline|due) $",
    "deadline (missed|alert|reminder|warning)",
    "(goal|target|results|survey|response|assessment|order|entry|form|poll|reply) (is)? due (today|tonight|now|tomorrow|soon|(by|at) {clock})",
    "^ due (by)? (today|tonight|now|tomorrow|soon|midnight|(by|at)? {clock})"
   ],
   "unless": [
    "{no-rush}",
    "{own-thing}",
    "{civic-date}",
    "deadline (for|to) (submit|register|apply|file|enter|return|sign up|proposals)",
    "application deadline",
    "submission deadline",
    "proposal deadline",
    "your ...3 deadline",
    "deadlines (you|your|at work)",
    "call for",
    "no deadline",
    "not a deadline",
    "tax",
    "deadline (is|of)? ({weekday}|{month}|{digits})"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "A clock that nothing in the offer backs hurries people into a choice that they may regret.",
   "instead": "Name the day when the offer ends and leave the choice to the reader: \"This price holds until 17 March.\""
  },
  {
   "rule": {
    "subject": "fake-urgency",
    "body": "fake-urgency"
   },
   "idea": "last-chance",
   "patterns": [
    "(this {be}|here {be}|here comes)? (your|our|the|my|a)? (very|absolutely|absolute|really)? (last|final|only|one last|one final) ({any})? (chance|chances|opportunity|opportunities|shot|try|warning|appeal|plea)",
    "(this {be}|here {be})? (your|our|the|a|^|one) (very)? (last|final) (ask|notice|call|calls|offer|attempt)",
    "^ (last|final) (call|calls|notice|warning|ask|appeal|plea|offer|alert|{any} warning)",
    "(last|final) (call|calls) (for|to|on|$)",
    "one (last|final) time",
    "(now or never|once in a lifetime|never again)",
    "last time (we|you|i|they|this|it) (will|can|are|am|is|shall|going)",
    "last orders",
    "(will|may|can|could|shall) (not|never) (ever)? (repeat|offer|see|get|find|match) (this|it|such|that|these|another) ({any})? (price|offer|deal|sale|discount|rate|chance|again|savings|opportunity)",
    "(not|never) (be)? (repeated|offered|seen) again",
    "(one time|one time only|once only) (offer|deal|price|opportunity|chance|discount)"
   ],
   "unless": [
    "{no-rush}",
    "last minute",
    "the last (moments|time)",
    "only (a)? (chance|way)",
    "final offer letter",
    "your last (call|email|message|order|visit|mail|letter|note|reply) (with|to|from|was|on|about|in|of)?",
    "final ({any})? notice period",
    "(my|our|the|your|a) last (email|message|offer|reminder|mail) (was|said|before|of|in|about|i|had|from)",
    "last (message|email) (i|you|we) (sent|wrote|got)",
    "second chance",
    "last call with",
    "best and final offer",
    "no last chance"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "Told that this is the last time, people decide out of fear of loss, and feel fooled when it comes round again.",
   "instead": "Name the day when the offer ends and leave the choice to the reader: \"This price holds until 17 March.\""
  },
  {
   "rule": {
    "subject": "fake-urgency",
    "body": "fake-urgency"
   },
   "idea": "limited-time",
   "patterns": [
    "(limited|short) (time|period|run|window) (only|offer|offers|deal|sale|left|promotion|price|pricing|discount|exclusive|special|event|rsvp|bonus|opportunity|savings|$)",
    "~time limited (offer|deal|discount)",
    "limited (time)? (offer|offers)",
    "(for a|for|only) (very)? (limited|limitted|short|brief) (time|period|while|window)",
    "^ (limited|limitted) time",
    "(flash|lightning|24 hour|24 h|one day|48 hour|{number} hour|{number} day|surprise) (sale|deal|offer|deals|sales|promotion|match)",
    "(offer|offers|price|prices|rate|discount|deal|coupon|code) (is|are)? (only)? (valid|good|guaranteed|available|reserved) (only)? (for|if|until|through|today) ...2 ({near}|{clock-unit}|now|only|today)",
    "(offer|price|deal|discount|code) (is)? only (valid|good|available) (if|when|for|until|today|now|while)",
    "(reserved|guaranteed|held|hold|holding|saved|released) (it|this|them)? (for|in) (you for|another|only)? (just)? ({few}|{digits}|{clock})? ({clock-unit}|$)",
    "(stock|cart|price|order|basket|bag|items) (is|are|has been|have been) (reserved|guaranteed|held|saved) (for|until)",
    "(order|buy|claim|redeem|checkout|check out|complete|activate|act|purchase) ({any})? ({any})? (within|in) (the next)? ({few}|{digits}|{clock}) ({clock-unit}|$|so|{digits})",
    "(in|within|for|over) the next (few|{number}) (hours|minutes|hour|hrs)",
    "(in|within|for|over) the next (few) (hours|minutes|days)",
    "(get|grab|enjoy|catch|score|snag) (it|them|this|yours) while",
    "can only (hold|keep|guarantee|reserve|save|honor|honour|offer|promise) ...6 (until|till|for (another|just|only|the next)? {few} {clock-unit}|for {few})",
    "(order|buy|book|act|register|join|sign up|give|donate|claim|reply) ({any})? (within|in) the (next)? (hour|minute|few minutes|few hours)"
   ],
   "unless": [
    "{no-rush}",
    "limited time (contract|warranty|to review|at work)",
    "limited time (on|in) your",
    "time is limited",
    "flash sale plugin",
    "limited period warranty",
    "your ({any})? (appointment|booking|table|place|seat|ticket) (is|has)",
    "your (link|password|code|session)",
    "(delivered|arrive|arrives|ship|ships|dispatched) (within|in)",
    "reply (within|in)",
    "receive (an|your) email"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "A clock that nothing in the offer backs hurries people into a choice that they may regret.",
   "instead": "Name the day when the offer ends and leave the choice to the reader: \"This price holds until 17 March.\""
  },
  {
   "rule": {
    "subject": "fake-urgency",
    "body": "fake-urgency"
   },
   "idea": "countdown",
   "patterns": [
    "{digits} (days|day|d)? {digits} (hours|hour|hrs|hr|h) {digits} (minutes|minute|mins|min|m) ({digits} (seconds|second|secs|sec|s))?",
    "({digits})? {digits} (hours|hour|hrs|hr|h) ({digits})? {digits} (minutes|minute|mins|min|m) ...3 (seconds|second|secs|sec|s)?",
    "(hours|hour|hrs|hr) {digits} ({digits})? (minutes|minute|mins|min) ({digits})? ({digits})? (seconds|second|secs|sec)?",
    "{digits} (minutes|minute|mins|min|m) {digits} (seconds|second|secs|sec|s)",
    "{digits} (days|day) ({clock}|{digits} {digits})",
    "{digits} (days|day) {digits}",
    "(days|day) (hours|hour|hrs|hr) (minutes|minute|mins|min) (seconds|second|secs|sec)?",
    "^^ ({any})? {clock} {digits} ({digits})? $$",
    "{clock} ({digits})? (left|remaining|to (buy|go|order|shop))",
    "(have|got) (just|only)? (until|till) ({clock}|{digits} (am|pm|p m|a m)|{near})",
    "(time|days) (left|remaining) (until|{clock}|{digits})",
    "(expires|ends|end|released|expiring|ending|starts) (in)? {clock}",
    "{digits} {digits} {digits} (left|remaining|days|hours|hrs|minutes|mins)",
    "(expires|ends|end|released|expiring|ending|closes|closing) in {digits} {digits}",
    "(flash|sale|deal|offer|deals) ({any})? {clock} ({digits})?",
    "(everything|off|sale|offer|deal|deals|off everything) ({any})? ({clock}|{digits} {digits}) {digits}"
   ],
   "unless": [
    "{no-rush}",
    "{own-end}",
    "(talk|talks|video|podcast|episode|listen|watch|recording|song|track|lasts|takes|recipe|bake|cook|boil|flight|drive|ride)",
    "(am|pm|utc|cet|gmt|est|pst) ...3 (to|until|and|or)",
    "at {clock}",
    "from {clock}",
    "{clock} (to|and|until|or) {clock}",
    "({digits} (days|day) {digits} (nights|night|hours a))",
    "version",
    "released (in|on) {digits}",
    "({weekday}|{month})"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "A running clock in a mail starts anew for whoever opens it, and people know it.",
   "instead": "Name the day when the offer ends and leave the choice to the reader: \"This price holds until 17 March.\""
  },
  {
   "rule": {
    "subject": "fake-urgency",
    "body": "fake-urgency"
   },
   "idea": "now",
   "patterns": [
    "^ ({lead})? hurry (up|now|in|and|before|while|to|only)?",
    "(so|please|better|must|to|and) hurry (up|now|in)?",
    "hurry (up|in|before|while|now|only|it)",
    "{deed} ({any})? ({any})? (asap|urgently|a s a p|right (now|away)|before midnight|this (very)? (instant|minute|second)|without delay|before (it {be})? too late)",
    "(^ ({lead})?|please|must|you (need|have) to|to) {deed} ({any})? ({any})? {hurry-adverb}",
    "(act|move) (now|today|tonight|soon)",
    "(respond|reply|enroll) (now|tonight)",
    "(need|want|waiting for|looking for|hoping for|one|{number}) ...6 (before|by) (midnight|tonight|the deadline|{clock}|{digits} (am|pm|p m|a m)|the end of the day)",
    "^ ({lead})? (do not|never|you can not|you cannot) (you)? (just)? (wait|delay|hesitate|procrastinate|dawdle|sleep on|put it off|snooze) ($|any|until|till|for|another|too|on|this|these|it|to (get|order|buy|save|book|shop|claim|join))",
    "(and|so|but|please) (do not) (wait|delay|hesitate|procrastinate|sleep on) ($|any|until|till|another|too|on|this|these|it)",
    "^ ({lead})? (do not|never) (ever)? miss (out|it|this|these|your|a|on|the|our|today|your chance) ...4",
    "(do not|never) miss (out|your chance|the chance|this chance|your opportunity|the opportunity|this opportunity|this one|these|it $)",
    "(to avoid|before you|without|or you will|and) (miss|missing) (out|this)",
    "(wait|delay) (no|any) longer",
    "no time like the present",
    "(be|get in|get on it|get it|come) (quick|fast)",
    "^^ quick $$",
    "(order|buy|shop|get yours|grab yours|get it|donate|save|claim yours|book|give|sign up|join) (now|today|soon|yours now)? (before|or|while|to avoid) (it|they|time|prices|the {deal}|this|supplies|stocks|stock|you|we|midnight|miss|missing)",
    "(now or never|now is the time|the time is now|never been a more (important|urgent|critical))",
    "(rush|rushing) ({any})? ({any})? ({any})? ({currency}|donation|gift|contribution|anything|support|{digits}|now)",
    "^ ({lead})? (read|open|watch|see) (this)? ({any})? (immediately|asap|before midnight|by {clock}|by {digits}|right away|right now|before it is) $",
    "^ asap $",
    "(get|grab|snag|claim) (it|yours|in|them) (quick|now|today|before|fast)",
    "(buy|order|do) it now",
    "{deed} ({any})? ({any})? by (tonight|midnight|{clock}|{digits} (am|pm|p m|a m)) (tonight|today)?",
    "(position|act|shares|buy|stock) today $$",
    "(do not) (you)? let (this|it|these|your (chance|spot|place|discount|savings|gift|opportunity)|the (chance|opportunity)|that) ({any})? (slip|get|pass|go|fly|run|expire) (away|by|past|you by|you|$)?",
    "(decide|reply|answer|choose|confirm|order|pay) (by|before) (midnight|tonight|tomorrow|noon)",
    "(do not|never) (you)? (dare)? put (it|this|that) off"
   ],
   "unless": [
    "{no-rush}",
    "do not hesitate to (contact|reach|ask|reply|write|call|get|let|email|drop|message|respond|give|send|shout|open|come|tell|share)",
    "hesitate to (contact|ask|reach|write|call|reply|let|email|get)",
    "available now",
    "now available",
    "shop now pay later",
    "buy now pay later",
    "you can now",
    "missed",
    "do not wait for us",
    "so (that)? you do not miss",
    "that you do not miss",
    "never miss (a (beat|post|episode|delivery|message|payment|meeting|lead|bill)|an)",
    "security",
    "reset",
    "password",
    "start now for free",
    "now and then",
    "right now we",
    "get back to you",
    "we will (reply|respond|answer|get back|call|help|fix)",
    "{we} (reply|respond|answer|try)",
    "(help|helps|allow|allows|let|lets|enable|enables) us",
    "team (will|replies|answers)",
    "read now (on|in|at)",
    "cannot wait to",
    "(run|runs) fast",
    "if (you (need|notice|see|think|have (a|an|any|questions|trouble|problems))|it is)",
    "register {digits}",
    "fast (and|delivery|shipping|checkout)",
    "quickly (and|so)",
    "as quickly",
    "find (it|what|things) (fast|quickly)",
    "opens early"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": true,
   "because": "Being told to hurry says that thinking it over is not wanted.",
   "instead": "Say what there is and let the reader pick the time: \"You will find it here when you are ready.\""
  },
  {
   "rule": {
    "subject": "fake-urgency",
    "body": "fake-urgency"
   },
   "idea": "alarm",
   "patterns": [
    "^ (urgent|urgently|time sensitive|super urgent|extremely urgent|very urgent)",
    "(urgent|time sensitive) $",
    "^ emergency $",
    "(this|it|situation|matter|need|needs|that|things) ({be}|has become|just got)? (so|very|extremely|most|truly|really|incredibly|absolutely)? (urgent|dire|time sensitive)",
    "(our|my|your|an|the|this|these|most|more|so|very|extremely|absolutely|truly|{digits})? (urgent|time sensitive|emergency) ({any})? ({any})? (request|requests|appeal|help|support|update|alert|response|action|message|petition|match|matching|matter|plea|deadline|question|poll|polling|call|campaign|fund|note|moment|attention|reply|signatures|signature|offer|goal|donation|contribution|mission|memo|meeting|call to action|drive|survey|assessment|news|warning)",
    "(need|needs|needed|request|requesting|require|asking|appeal|help) ({any})? ({any})? (urgently|asap)",
    "(urgently|desperately) (need|needs|needed|asking|request|requesting|require|call)",
    "(rapid|immediate|urgent) ({any})? (response|action|reply|help|donation|donations) (needed|required|requested|poll|in progress)",
    "(immediate|urgent) (response|reply|attention)",
    "^ rapid response $",
    "(hours|days|minutes|moment|moments|weeks) (are|is|will be) (absolutely)? (critical|crucial|everything|decisive|make or break)",
    "(critical|crucial|pivotal|make or break) (hours|days|deadline|point|juncture|stage|stretch)",
    "make or break (moment|week|day|month|deadline)",
    "(most|so|truly|absolutely|extremely|such a) dire",
    "dire (situation|straits|need|circumstances|moment|emergency)"
   ],
   "unless": [
    "{no-rush}",
    "urgent care",
    "emergency (room|contact|exit|services|kit|fund|number|department|lights|lighting|release|security|brake|aid|relief|repairs)",
    "non urgent",
    "urgent issues",
    "(not|less) (that|so)? urgent",
    "if (it is|it|this is|you have|something is) (an)? (urgent|emergency)",
    "for (urgent|emergency)",
    "in (case of)? (an)? emergency",
    "(urgent|critical) (bug|fix|security|vulnerability|thinking|error|patch)",
    "urgent (questions|matters)",
    "something urgent",
    "anything urgent",
    "is it urgent"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "A word of alarm over ordinary news wears people out, and they stop believing the real one.",
   "instead": "Say what it is about and let it stand for itself."
  },
  {
   "rule": {
    "subject": "false-official-notice",
    "body": "false-official-notice"
   },
   "idea": "notice",
   "patterns": [
    "(final|last|second|third|urgent|official|immediate|formal|important account) (and final)? (notice|notification)",
    "(notice|notification) of (termination|cancellation|suspension|expiration|expiry|deactivation|closure|default|forfeiture|intent)",
    "(termination|cancellation|suspension|deactivation|expiration|forfeiture|eviction|foreclosure) (notice|warning)",
    "(mandatory|compulsory|obligatory) (update|action|notice|review|confirmation)",
    "(immediate|urgent) action (is)? (required|needed|necessary)"
   ],
   "unless": [
    "notice period",
    "short notice",
    "until further notice",
    "pull request",
    "optional"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "People open such mail with a fright, and feel fooled when it turns out to be an advertisement.",
   "instead": "Say plainly what it is: \"An offer for your plan\", not \"Notice about your account\"."
  },
  {
   "rule": {
    "subject": "false-official-notice",
    "body": "false-official-notice"
   },
   "idea": "account",
   "patterns": [
    "(your|this) ({any})? (account|access|membership|profile|subscription|mailbox|domain|card|listing) (has been|have been|is|was|will be|is being|is about to be|is scheduled to be|may be) (permanently|temporarily|now|already|automatically)? (suspended|locked|blocked|disabled|deactivated|restricted|frozen|terminated|closed|flagged|limited|compromised|on hold|cancelled|canceled|revoked|expired|deleted)",
    "^ (account|access|membership|profile|subscription|domain|card) (has been|is|was|will be)? (suspended|locked|blocked|disabled|deactivated|restricted|frozen|terminated|flagged|on hold|compromised|revoked|suspension|termination|deactivation)",
    "(suspension|termination|deactivation|closure) of your ({any})? (account|access|membership|subscription)",
    "(verify|confirm|validate|update) your (account|identity|details|billing|payment|information) (to (avoid|keep|prevent|continue)|or|immediately|now|within|before)",
    "(unusual|suspicious|unauthorized|unauthorised) (activity|login|sign in|access|transaction)",
    "(security|account|fraud) (alert|warning|breach|violation)",
    "your (password|mailbox|email|account|storage) (has|will|is about to) (expired|expire|be (deleted|closed|deactivated|suspended))"
   ],
   "unless": [
    "you can",
    "if your",
    "no longer than",
    "how to",
    "never",
    "at your request",
    "as you asked",
    "you (asked|requested|closed|deleted|cancelled|canceled)",
    "on pause",
    "to pause",
    "whether"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "People open such mail with a fright, and feel fooled when it turns out to be an advertisement.",
   "instead": "Say plainly what it is: \"An offer for your plan\", not \"Notice about your account\"."
  },
  {
   "rule": {
    "subject": "false-official-notice",
    "body": "false-official-notice"
   },
   "idea": "invoice",
   "patterns": [
    "(invoice|bill|receipt|statement|remittance|purchase order) ({any})? ({any})? (attached|enclosed|due|overdue|outstanding|unpaid|pending|past due)",
    "(attached|enclosed|overdue|unpaid|outstanding|open|pending|past due) ({any})? (invoice|bill|receipt|statement|payment|balance)",
    "(payment|balance) (is)? (overdue|due|past due|declined|failed|outstanding|unsuccessful|pending|required|reminder)",
    "(find|see) (the|your)? (attached|enclosed) (invoice|bill|statement|receipt|contract|quote)",
    "(past due|in collections|debt collection|in arrears)",
    "your (order|payment|refund|purchase) (has been|is|was) (confirmed|processed|declined|received|approved|on hold|pending)"
   ],
   "unless": [
    "no (payment|invoice)",
    "without",
    "if (a|your|the)",
    "when",
    "software",
    "template",
    "templates",
    "reminders",
    "unpaid invoices",
    "overdue invoices",
    "open invoices"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "People open such mail with a fright, and feel fooled when it turns out to be an advertisement.",
   "instead": "Say plainly what it is: \"An offer for your plan\", not \"Notice about your account\"."
  },
  {
   "rule": {
    "subject": "false-official-notice",
    "body": "false-official-notice"
   },
   "idea": "legal",
   "patterns": [
    "(legal|court) (notice|action|proceedings|summons|order)",
    "(tax|irs|customs|government|federal|state|census) (notice|refund|document|documents|summons|audit|form) (enclosed|attached|inside|pending|due)?",
    "(official|government|census|legal) (document|documents|correspondence|mail|letter|census|survey|record|records)",
    "(final|official) (warning|summons|determination)",
    "(you have been|you are being) (summoned|served|sued|audited|selected by the)",
    "(compliance|copyright|policy) violation"
   ],
   "unless": [
    "legal documents (for|you|made|in minutes)",
    "tax (form|forms|documents) (made|help|for)",
    "not",
    "how to"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "People open such mail with a fright, and feel fooled when it turns out to be an advertisement.",
   "instead": "Say plainly what it is: \"An offer for your plan\", not \"Notice about your account\"."
  },
  {
   "rule": {
    "subject": "false-official-notice",
    "body": "false-official-notice"
   },
   "idea": "delivery",
   "patterns": [
    "(your|a) (package|parcel|delivery|shipment|order) (is|has been|could not be|was) (waiting|held|on hold|delayed|pending|returned|delivered|detained|undeliverable)",
    "(delivery|shipment|shipping|package|parcel) (failed|failure|attempt|attempted|pending|on hold|exception|notice|notification)",
    "(unclaimed|pending) (package|parcel|reward|rewards|funds|prize|refund|property|payment|balance)",
    "you (have|are) (1|one|a new|an unread|{digits} (new|unread)) (voicemail|fax|message|messages|secure message|notification|notifications)",
    "(missed|new) (voicemail|fax|secure message|delivery)"
   ],
   "unless": [
    "free delivery",
    "delivery (notes|times|costs)",
    "if (your|a|the)",
    "when"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "People open such mail with a fright, and feel fooled when it turns out to be an advertisement.",
   "instead": "Say plainly what it is: \"An offer for your plan\", not \"Notice about your account\"."
  },
  {
   "rule": {
    "subject": "generic-greeting",
    "body": "generic-greeting"
   },
   "idea": "nobody",
   "patterns": [
    "^^ (dear|hi|hello|hey|greetings|good morning|good afternoon|good evening|good day) (our|my)? {valued}? {anybody} $",
    "^^ dear (our|my)? {valued}? {any} {anybody} $",
    "^ (dear|hi|hello) {valued} (customer|customers|client|clients|member|members|partner|partners|friend|subscriber|subscribers|user|users|supporter|donor|guest|shopper|reader)"
   ],
   "unless": [
    "dear (mr|mrs|ms|dr|{tag})"
   ],
   "in": [
    "subject",
    "preheader",
    "heading",
    "body"
   ],
   "negated": false,
   "because": "A greeting that fits everyone says that the sender does not know, or care, who is reading.",
   "instead": "Greet the person, with a friendly word where there is no name: \"Hello {{ first_name | default: \"there\" }},\", or just \"Hello,\"."
  },
  {
   "rule": {
    "subject": "generic-greeting",
    "body": "generic-greeting"
   },
   "idea": "nobody",
   "patterns": [
    "^^ to whom (it|this) may concern",
    "^^ to (the)? (person in charge|whoever is in charge|our valued customer|our valued customers)"
   ],
   "unless": [],
   "in": [
    "subject",
    "preheader",
    "heading",
    "body"
   ],
   "negated": false,
   "because": "A greeting that fits everyone says that the sender does not know, or care, who is reading.",
   "instead": "Greet the person, with a friendly word where there is no name: \"Hello {{ first_name | default: \"there\" }},\", or just \"Hello,\"."
  },
  {
   "rule": {
    "subject": "guilt-subject",
    "body": "guilt-tone"
   },
   "idea": "blame",
   "patterns": [
    "(you|your|and) (have|are|will|would)? ({adverb}|be)? ~let ({any}) ({any})? ({any})? down",
    "(do|please|can|could|would|will|must|to|dare) not (you)? (dare)? ~let ({any}) ({any})? ({any})? ({any})? down",
    "never let ({any}) ({any})? ({any})? down",
    "you (have)? ({adverb})? ~fail ({them}|my|our|your|the)",
    "(do|please|can|would) not ~fail ({them}|my|our|your|the)",
    "(turn|turned|turning|walk|walking|walked) (your|his|her|their)? (back|away) (on|from) ({them}|our|my|this)"
   ],
   "unless": [
    "{sorry} (that)? {we}",
    "(do not|never|no need to) feel (bad|guilty)",
    "let you ({any})? down",
    "fail (to|you)"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": true,
   "because": "It says that doing nothing would be a betrayal, before the reader has promised anything.",
   "instead": "Say what the help would do: \"With twenty more gifts the hut can open in May.\""
  },
  {
   "rule": {
    "subject": "guilt-subject",
    "body": "guilt-tone"
   },
   "idea": "shame",
   "patterns": [
    "(so|very|really|deeply|truly|just|am|are|is|be|feel|feeling|was|were) (disappointed|ashamed|embarrassed|appalled|saddened|hurt|offended|upset|angry|furious|heartbroken|dismayed|shocked|devastated|crushed|sad|frustrated|surprised|puzzled|confused) (in|with|by|at|that|to see|to hear|to find|because|when) (your|you)",
    "{we} (am|are|was|were|feel|must say i am|have to say i am) ({adverb}|a bit|a little|rather|somewhat)? (disappointed|hurt|saddened|upset|offended|frustrated|heartbroken|crushed|surprised|puzzled) (not to|to (get|hear|receive|see) (no|nothing))",
    "(disappointing|hurtful|frustrating|discouraging|rude|unprofessional|inconsiderate|disheartening|impolite|hurts|stings|insulting) (not to|that you|when you|to (get|hear|receive|see|be) (no|nothing|silence|so|ignored|left|a no))",
    "you (have)? ({adverb})? (disappointed|hurt|insulted|betrayed|abandoned|deserted|ditched|dumped|snubbed|offended) (me|us|him|her|them|our|my|your|the)",
    "you are (such|quite|a|not)? (a)? ({any})? (disappointment|disgrace|letdown)",
    "(expected|hoped|wanted|deserve|deserved|thought) ...2 (more|better) (from|of) you"
   ],
   "unless": [
    "{sorry} (that)? {we}",
    "(do not|never|no need to) feel (bad|guilty)",
    "disappointed (you|with (us|our|the|your order))",
    "upset with us",
    "if you (are|were)",
    "why you"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "The reader is told that somebody thinks less of them now.",
   "instead": "Say what you hope for and leave it with the reader: \"If you would like to join us again, here is how. If not, that is fine.\""
  },
  {
   "rule": {
    "subject": "guilt-subject",
    "body": "guilt-tone"
   },
   "idea": "shame",
   "patterns": [
    "shame on (you|everyone who|anyone who|those who)",
    "you (should|ought to|must|will) (be|feel) (really|so|very|deeply)? (ashamed|embarrassed|guilty|bad|sorry)",
    "(have|has|got) (you)? no (shame|heart|decency|conscience|manners|respect)",
    "your (own|presumed|good|personal|guilty)? ({any} and)? ({any} of)? (conscience|conscientiousness|decency|morality|morals|humanity|manners)",
    "(live|look|sleep) with yourself",
    "how (do|can|could|will|would|dare) you (even)? (sleep|look|ignore|say no|not|live|turn|refuse|walk)",
    "how dare you",
    "what (will|would|do) you (tell|say to) (your|them|the) ({any})?",
    "(on|weigh on|heavy on) your (conscience|shoulders|head)",
    "the least (that)? you (can|could|should) do",
    "(only|even) (a|an)? (fool|fools|idiot|idiots|loser|losers|coward|cowards|heartless person) (would|will|say|says|pass|passes)",
    "you (would|will|must|have to) be (a|an)? (crazy|foolish|stupid|mad|insane|fool|idiot|silly|out of your mind|nuts) (not)? (to|if)",
    "(a|any|every|no) (real|true|loyal|decent|good|smart|responsible|caring|serious|genuine|sensible|self respecting) ({any})? ({any})? (would|will|wouldnt|says|ignores|gives up)",
    "(call|calling|consider|say) (yourself|you are) (a|an) (real|true|loyal|good|decent|proud|serious)? ({any}) (and|but|if|yet|when|while|without)",
    "what (does|do|would|will) (it|that|this|your ({any})?) say about (you|your)",
    "(embarrassing|pathetic|shameful|disgraceful|a disgrace|unforgivable|inexcusable) (for|of|that) you"
   ],
   "unless": [
    "{sorry} (that)? {we}",
    "(do not|never|no need to) feel (bad|guilty)",
    "how (do|can|would|will) you (sleep well|live)",
    "no shame in",
    "what would you say (to|about) a"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": true,
   "because": "Guilt gets an answer once; afterwards the reader avoids the sender.",
   "instead": "Say what you hope for and leave it with the reader: \"If you would like to join us again, here is how. If not, that is fine.\""
  },
  {
   "rule": {
    "subject": "guilt-subject",
    "body": "guilt-tone"
   },
   "idea": "shame",
   "patterns": [
    "^ ({lead})? (do|does|did) (you|anyone|anybody) (even|still|really|actually|not|truly)? care (any more|anymore|at all|about)? ({any})? $",
    "(do|did) (you|you not) (even|still|really|actually|truly)? care (about|if|that|whether|enough)",
    "you (do|did|must|clearly|obviously|apparently) (not|really)? (even|really|seem to|appear to)? (care|bother|give a)",
    "if you (really|truly|actually|honestly|only|even) (care|cared|loved|love|believe|believed|wanted|valued|supported|appreciated|meant)",
    "{we} (really|honestly|always|actually)? (thought|believed|hoped|figured|assumed) (that)? (you (cared|were (different|better|one of|a friend|on our|with us|loyal|serious|interested)|would (care|be|help|have|at least|never|want)|loved|liked|wanted|had)|we were friends|we had something|i could count)",
    "(after|despite) (all|everything) (that)? ({we} (have|had)? (done|did|went|gave|given|been|built|shared|invested)|the ({any})? (time|work|effort|hours|help|years))",
    "(is|was) (this|that) how you (treat|repay|thank|show)",
    "(take|takes|taking|taken|took) ({any}) ({any})? ({any})? for granted",
    "(give|giving|gave|given|giving up) up on ({them}|our|my|this)",
    "(you are|you have|if you are|unless you are) (just|already|really)? (giving|given) up",
    "have you (decided|chosen) not to",
    "{we} (have|had|would) (hoped|expected|thought) (you|that you|a little|to)"
   ],
   "unless": [
    "{sorry} (that)? {we}",
    "(do not|never|no need to) feel (bad|guilty)",
    "we never take",
    "never take",
    "not take",
    "do not give up",
    "will not give up",
    "other people would have given up",
    "before (i|we) (give|gave) up",
    "we (never|are not)"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": true,
   "because": "Guilt gets an answer once; afterwards the reader avoids the sender.",
   "instead": "Say what you hope for and leave it with the reader: \"If you would like to join us again, here is how. If not, that is fine.\""
  },
  {
   "rule": {
    "subject": "guilt-subject",
    "body": "guilt-tone"
   },
   "idea": "shame",
   "patterns": [
    "(every one|everyone|everybody|all) (else|of (your|our|the)) ({any})? ({any})? (has|have|is|are|did) (already)? (given|donated|signed|replied|answered|joined|responded|done|chipped|stepped|contributed|upgraded|on board|in)",
    "you are (still|now|one of)? (the)? (only|last|few) (one|ones|person|people|member|customer|supporter|name|company) (who|that|left|without|in|not|missing)",
    "your (neighbors|neighbours|peers|colleagues|friends|teammates|competitors|competition|classmates) (have|has|are|did) (already|all|not)? ({any})? ({any})? ({any})?",
    "{us} records (show|indicate|say) (that)? you (have|are|did|still|never)? (still|yet)? (not|never|failed|missing)",
    "your (name|donation|contribution|signature|vote|support|membership|response|reply|answer) (is|was|has|are) (still|not|been)? (missing|not (there|on|listed|among)|absent|outstanding|overdue|lapsed|nowhere)",
    "(support|response|donation|contribution|signature|reply|vote|answer|membership) (status)? (missing|outstanding|overdue|lapsed|pending)"
   ],
   "unless": [
    "{sorry} (that)? {we}",
    "(do not|never|no need to) feel (bad|guilty)",
    "payment",
    "receipt",
    "invoice",
    "congratulations",
    "friends have (joined|shared|sent|invited)",
    "your colleagues (have|has) (shared|invited|asked|added|sent|mentioned|commented)"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "Being held up against others who did better is a way to shame.",
   "instead": "Say what others found useful, and why: \"Many readers begin with the packing list.\""
  },
  {
   "rule": {
    "subject": "guilt-subject",
    "body": "guilt-tone"
   },
   "idea": "sulk",
   "patterns": [
    "(did|have|has|was|were|is) ({we}|it|this|that) ({adverb})? (do|done|say|said|did|because of|about)? ({any})? something (wrong|{we}|to (offend|upset|annoy|hurt|make))",
    "something {we} (said|did|wrote|have done|have said)",
    "what (did|have|had) {we} (do|done|say|said) (wrong|to (offend|upset|make|deserve|lose|you))",
    "where did (we|i|it) (all)? go wrong",
    "(did|have) {we} (offend|offended|upset|annoy|annoyed|hurt|anger|angered|lose|lost|bore|bored|scare|scared|fail|failed) (you|your)",
    "(lost|lose|losing) (your|you) (support|interest|trust|love|for good|forever) $?",
    "are you (still)? (mad|angry|upset|cross|annoyed|bored|finished|done|breaking up|over|tired|through|sick|avoiding|ghosting|hiding|not talking|leaving) ({adverb})? (at|with|of|from|to|up)? (me|us)",
    "(do|why do|so) you (hate|dislike|despise|resent) (me|us|our)",
    "do you (still|even|no longer|not) (like|love|want|need|miss|remember|trust) (me|us)",
    "you (do|did) not (like|love|want|need|miss|remember|appreciate) (me|us) (any more|anymore|any longer|after all|now|$)",
    "(it is|maybe it is|perhaps it is) (not)? (me|us) (not|it is|and not|or) (is it)? (you|it|us|me)",
    "(~break|broken) (my|our) (little|poor)? (heart|hearts)",
    "(my|our) (heart|hearts) (is|are) (broken|breaking|aching|heavy)",
    "(breaking|break|broken) up with (me|us)",
    "(is|was) (this|it) (really)? (over|goodbye|the end|the end of us|good bye) (between us|for us|then|already)? $?",
    "(have|did) you (forgotten|forget|replaced|abandoned|left|moved on|ditched|dumped|quit|given up) (about|from|on)? (me|us|our) $?",
    "you (have)? (forgot|forgotten|left|replaced|abandoned|ditched) (about|on)? (me|us) (behind|alone|hanging|waiting|already|for|in|$)",
    "you (have|just|never)? (~leave) (me|us) (hanging|waiting|in the dark|in the lurch|on read|hanging)",
    "(left|leave|leaving) (me|us)? on read",
    "{we} (really|so|do|truly|have|are|have really|still)? (miss|missed|missing) (you|having you|seeing you|hearing from you) (already|so|terribly|around|here|a lot|so much|like crazy|back|badly|$|and|at {any} ?)?",
    "^ (missing|miss) you",
    "{we} (have)? (got|get|received|hear|heard|been met with) (back)? (was|is)? (nothing but|only|just)? (silence|crickets)",
    "(all|only|back) ...4 (was|is) (silence|crickets|nothing)",
    "(met|greeted|answered) (with|by) (silence|nothing|crickets)",
    "(the|your|this) (deafening|stony|total|continued|ongoing|complete|long)? silence (is|hurts|says|speaks|has|from)",
    "nothing but silence",
    "(feel|feels|feeling|felt|am being|being|been) (so|a bit|a little|very|rather|like)? (ignored|neglected|unloved|unwanted|forgotten|abandoned|rejected|lonely|invisible|ghosted|left out|left behind|stood up)",
    "(like)? (talking|speaking|writing|shouting) (to|into) (a|the)? (wall|void|brick wall|myself|ourselves|nobody|thin air)"
   ],
   "unless": [
    "{sorry} (that)? {we}",
    "(do not|never|no need to) feel (bad|guilty)",
    "have you forgotten your",
    "we (lost|lose) your (order|parcel|connection|data|details|payment)",
    "missed you (at|in|on|for|by|yesterday|today|when)",
    "we hope",
    "tell us what went wrong",
    "lost your (password|card|parcel|ticket)",
    "what (did we|we) (do|did)? (this|last)",
    "heard nothing about"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": true,
   "because": "The sender plays the hurt one, and the reader who only did not open a mail is meant to make up for it.",
   "instead": "Ask plainly, and take any answer: \"Would you like to keep getting these mails? If not, one click stops them.\""
  },
  {
   "rule": {
    "subject": "guilt-subject",
    "body": "guilt-tone"
   },
   "idea": "sulk",
   "patterns": [
    "{we} (guess|suppose|assume|presume|gather|imagine|take it|see|reckon|conclude|must assume|can only assume|must conclude|have to assume) (that)? (you (just)? (do not|are not|did not|have no|no longer|are too|are just|would rather|must|have better|have given|have lost|have moved|are happy|are fine)|my|our|it is not|this is not|your {any} is not)",
    "(clearly|obviously|apparently|evidently|it seems|it appears|seems like|looks like|i see) (that)? you (do not|are not|did not|have no|no longer|are too|would rather|have better|could not|cannot|have given|have forgotten|would prefer not)",
    "(too|so) (busy|important|good|proud|big|grand) (for (me|us|a)|to (reply|answer|respond|call|write|even|say|give|open|spare|talk|be bothered))",
    "(have|had|got) (better|more important) things to do",
    "you (could|can|did) not (even|be)? (be bothered|bother|spare|find|take) ({any})? ({any})? (minute|minutes|second|seconds|time|to)",
    "not even (a|one|two|{number}|5|five) (minutes|minute|seconds|second|word|reply|line|yes|thank|hello|call|answer|response|single)",
    "(a)? simple (yes|no|thank you|yes or no|reply) (would|is) (have)? (been)? ({adverb})? (nice|enough|all|polite|sufficient|too much)",
    "is (that|it|this) (really)? too much to ask",
    "is it (really)? (so|that) hard to"
   ],
   "unless": [
    "{sorry} (that)? {we}",
    "(do not|never|no need to) feel (bad|guilty)",
    "i see (that)? you do not have an account",
    "too busy to (read|watch|cook) ",
    "looks like you (do not|did not) have",
    "if you are too busy",
    "it (looks|seems) like you (are not|do not) (signed|logged|have)",
    "we know you are (too)? busy",
    "minutes (a|per) day"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": true,
   "because": "It answers for the reader, in the worst way, to make them protest.",
   "instead": "Leave the reader their own reasons: \"If this is not for you, no answer is needed.\""
  },
  {
   "rule": {
    "subject": "guilt-subject",
    "body": "guilt-tone"
   },
   "idea": "pity",
   "patterns": [
    "{we} (am|are|was|were|have been|will)? (literally|practically|now|not|just|really|still)? (begging|beg|beseech|beseeching|imploring|implore|pleading|plead|groveling) (with)? (you)? (for your {any}|to ({any})?)?",
    "({any})? (begging|pleading|imploring) ($|you|with you|for your|for you|for help|for a)",
    "^ ({any})? ({any})? (is|are) (begging|pleading|desperate)",
    "please (oh)? please",
    "pretty please",
    "(on|down on) (my|our|bended|both) (hands and)? knees",
    "{we} (am|are) (so|truly|absolutely|completely|just|simply|getting)? (desperate|devastated|heartbroken|crushed|in tears|sobbing|crying|shattered|at (my|our) wits end|at the end of (my|our) rope|losing (hope|faith|heart|sleep)|running on fumes|all alone)",
    "(brought|brings|bring|moves) (me|us) to tears",
    "(breaks|pains|hurts|kills|tears|saddens|grieves|crushes) (me|us|my heart) (to|that|when|apart|up)",
    "{we} (really)? hate (to|having to|that i have to) (ask|beg|bother|do this|write|say)",
    "{we} would not (be)? (ask|asking|writing|bother|email|emailing|beg) ({any})? ({any})? (if|unless)",
    "{we} (never|rarely|hardly ever|do not often|almost never) (ask|beg) (you)? (for)?",
    "(counting|depending|relying|banking|rely|count|depend|bank|depends|relies) (solely|entirely|all)? (up)?(on)? on you",
    "you are (my|our|the|her|his|their|literally|truly)? (my|our|the)? (only|last|one|best) (real)? (hope|chance|one|person|shot)",
    "(everything|all|it|future|this|whole thing|election|victory) (now|really|all|entirely)? (is|comes|depends|rests|hangs|lies|falls|is all) (all|down|up|now|entirely)? (up|down|on|to|in|upon)? (to|on)? you (now|alone|$)",
    "(can not|could not|will not|would not|cannot) (do|make|win|survive|go on|make it|finish|beat|stop) (this|it|on|through|him|them)? (alone|without (you|your))",
    "without (you|your {any}) ({we}|they|she|he|it|there) (will|would|can|could|are|am|is|have) ({adverb})? (not|lose|fail|fall|be|no|nothing|never|starve|die|sunk|lost|finished)",
    "{any} desperately (need|needs|hope|hopes|want|wants)",
    "(have|find|where is) (your|a|some)? (mercy|pity|compassion|a heart) (on)?"
   ],
   "unless": [
    "{sorry} (that)? {we}",
    "(do not|never|no need to) feel (bad|guilty)",
    "beg to differ",
    "beg your pardon",
    "depends on your",
    "depending on your",
    "count on (us|our|me)",
    "you can (count|depend|rely)",
    "beggars",
    "counting on you to have",
    "thank you"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": true,
   "because": "Begging puts the weight of the sender's need on someone who only opened a mail.",
   "instead": "Say what is needed, what for, and that a no is fine: \"We look for ten people for the spring count. If you cannot, that is fine.\""
  },
  {
   "rule": {
    "subject": "guilt-subject",
    "body": "guilt-tone"
   },
   "idea": "presumption",
   "patterns": [
    "{we} (have|took the liberty of|went ahead and|will)? ({adverb}|gone ahead and)? (put|putting|booked|booking|blocked|blocking|reserved|reserving|scheduled|scheduling|penciled|pencilled|added|set|placed|entered) ...8 (in|on|into|to|for) your (calendar|diary|schedule|agenda)",
    "{we} (know|am sure|are sure|am certain|have no doubt) (that)? you (do not want|would not want|want|need|will not want|would hate|will agree|would agree|can not afford|cannot|will say yes|would never|secretly)",
    "(when|what time) (do|shall|should|will|can) we (talk|meet|speak|start|sign)",
    "you (promised|gave (me|us) your word|swore|committed to (me|us)|said you would)",
    "{we} (will)? (take|taking|took) (your silence|that|silence|no answer|no reply) (as|for) (a)? (yes|no|agreement)",
    "(silence|no (answer|reply|response)) (means|is|will be taken as) (a)? (yes|consent|agreement)",
    "(do|can) not (even)? (think about|try|bother) (saying no|to say no|refusing)",
    "{we} will not take no for an answer",
    "no is not an (answer|option)"
   ],
   "unless": [
    "{sorry} (that)? {we}",
    "(do not|never|no need to) feel (bad|guilty)",
    "you can (move|decline|cancel)",
    "as you asked",
    "you (booked|asked|requested)",
    "you said you would (like|prefer|love|rather)",
    "when should we (meet|talk) if"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": true,
   "because": "The sender disposes of the reader's time or mind before they have said anything.",
   "instead": "Offer, and let the reader choose: \"Would Thursday suit you, or another day? No is fine too.\""
  },
  {
   "rule": {
    "body": "hostile-unsubscribe"
   },
   "idea": "shame",
   "patterns": [
    "{unsubscribe} ...6 (quitter|quitters|loser|losers|boring|idiot|cry|lonely|heartbroken|heartless|monster|selfish|coward|cowards|lazy|ignorant|bad person|regret (it|this)|break our (heart|hearts)|betray)",
    "{unsubscribe} ...3 (if|because|since) you (really|truly|honestly|just)? {bad-choice}",
    "(if|since|because|when) you (really|truly|honestly|just)? {bad-choice} ...12 ({unsubscribe}|$ here)",
    "(i|we) (really|just)? ({bad-choice}|give up) ...8 {unsubscribe}",
    "{unsubscribe} ...3 (and|if you want to|if you would like to|to) (miss|lose|stay (poor|behind|stuck|unhealthy|the same)|keep (paying|losing|missing|struggling)|regret|be the (last|only)|fall behind|go back to|hurt|disappoint|break)",
    "{unsubscribe} ...2 (i|we) {bad-choice}",
    "(hurt|crushed|devastated|heartbroken|cry|crying|tears) ...6 {unsubscribe}",
    "(coward|cowards|quitter|quitters|haters|losers) ...6 {unsubscribe}",
    "(break|breaks|broke) (up with us|our (little)? (heart|hearts))"
   ],
   "unless": [
    "hate (these|this|our|the|e-mail|email|emails|mail|mails|spam|newsletters|to (see|ask|bother))",
    "sorry (to see you go|for|if|about)",
    "(do not|no longer) (want|wish|need|like|care|love) (to (receive|get|hear|read|be|see)|(for)? (these|this|our|them|it|the (mail|mails|email|emails|newsletter|news))|any (more)?|more|e-mail|email|emails)",
    "sad to see you go"
   ],
   "in": [
    "body",
    "link",
    "button"
   ],
   "negated": true,
   "because": "Leaving a list is no failing; a sneer at the door is what people will remember.",
   "instead": "One link and no questions: \"Unsubscribe whenever you like.\""
  },
  {
   "rule": {
    "body": "hostile-unsubscribe"
   },
   "idea": "button",
   "patterns": [
    "^ (no|nope|nah)? (thanks|thank you)? (i|we) (really|just)? ({bad-choice}|will (pass|stay|keep|pay|miss|never)|(would rather|prefer)|give up|am (fine|ok|okay|happy|good)) ...8"
   ],
   "unless": [
    "(no longer|not) (want|wish|need) to (receive|get|hear|read|be)",
    "(not|no longer) (want|like|need) (these|this|your|any more|emails|e-mail|mail|them)",
    "rather not",
    "(stop|unsubscribe|opt out|leave|remove)",
    "too (many|much|often)"
   ],
   "in": [
    "link",
    "button"
   ],
   "negated": true,
   "because": "Leaving a list is no failing; a sneer at the door is what people will remember.",
   "instead": "One link and no questions: \"Unsubscribe whenever you like.\""
  },
  {
   "rule": {
    "body": "hostile-unsubscribe"
   },
   "idea": "login",
   "patterns": [
    "(log in|login|sign in|log into|signing in|logging in|logged in|log on) ...10 {unsubscribe}",
    "{unsubscribe} ...8 (log in|login|sign in|log into|signing in|logging in|create an account|your password|log on)",
    "(create|register|open) (an|your) account ...6 {unsubscribe}",
    "{unsubscribe} ...6 (enter|provide|confirm) your (password|username|customer number|account number|full name|date of birth)"
   ],
   "unless": [
    "(no|without|without any) (login|log in|sign in|password|account|logging|signing)",
    "(do not|no) need to (log|sign)",
    "(need|have) (no|not) ...3 (login|account|password)",
    "or unsubscribe",
    "or use",
    "or click",
    "or just"
   ],
   "in": [
    "body",
    "link",
    "button"
   ],
   "negated": true,
   "because": "Whoever wants to leave has decided; making it hard is answered with the spam button.",
   "instead": "One link and no questions: \"Unsubscribe whenever you like.\""
  },
  {
   "rule": {
    "body": "hostile-unsubscribe"
   },
   "idea": "letter",
   "patterns": [
    "(send|write|mail|post|fax) ...3 (letter|written|in writing|request by (post|mail|fax)|post|postal|registered mail|fax|form) ...10 {unsubscribe}",
    "{unsubscribe} ...8 (in writing|by post|by letter|by fax|by mail to|a letter|written (request|notice|letter)|registered (mail|post)|postal mail|signed (form|request|letter)|notarized)",
    "{unsubscribe} ...6 (write to (us|our) (at|office)|mail (us|your request) (at|to))"
   ],
   "unless": [
    "or (click|use|just|follow)",
    "no need",
    "letters"
   ],
   "in": [
    "body",
    "link",
    "button"
   ],
   "negated": true,
   "because": "Whoever wants to leave has decided; making it hard is answered with the spam button.",
   "instead": "One link and no questions: \"Unsubscribe whenever you like.\""
  },
  {
   "rule": {
    "body": "hostile-unsubscribe"
   },
   "idea": "call",
   "patterns": [
    "(call|phone|ring|telephone|calling|dial) ...8 {unsubscribe}",
    "{unsubscribe} ...6 (call|phone|ring|telephone|calling|dial|by phone|by telephone) ...4",
    "{unsubscribe} (by|over) (phone|telephone|the phone)"
   ],
   "unless": [
    "or (click|use|just|follow|unsubscribe|call)",
    "no (call|calls)",
    "on call",
    "call off",
    "we call",
    "calls"
   ],
   "in": [
    "body",
    "link",
    "button"
   ],
   "negated": true,
   "because": "Whoever wants to leave has decided; making it hard is answered with the spam button.",
   "instead": "One link and no questions: \"Unsubscribe whenever you like.\""
  },
  {
   "rule": {
    "body": "hostile-unsubscribe"
   },
   "idea": "fee",
   "patterns": [
    "({unsubscribe}) ...8 (fee|fees|charge|charged|{currency} {digits}|{digits} {currency-word}|pay|payment|cost|costs)",
    "(fee|charge|pay|payment|cost|costs) ...6 (to|for|if you|before you) {unsubscribe}"
   ],
   "unless": [
    "(no|without|free of|not) ...2 (fee|fees|charge|charged|cost|costs)",
    "free of charge",
    "cancel (your|the) (plan|subscription|membership)",
    "at no cost",
    "nothing"
   ],
   "in": [
    "body",
    "link",
    "button"
   ],
   "negated": true,
   "because": "Whoever wants to leave has decided; making it hard is answered with the spam button.",
   "instead": "One link and no questions: \"Unsubscribe whenever you like.\""
  },
  {
   "rule": {
    "body": "hostile-unsubscribe"
   },
   "idea": "effort",
   "patterns": [
    "{unsubscribe} ...8 (within|(take|takes) (up to)?|allow|after|up to|may take) ({any})? (30|45|60|90|thirty|sixty|ninety|six|eight|twelve|several) (business|working)? (days|weeks|months)",
    "{unsubscribe} ...6 (tell us why|state (your|the|a) reason|give (us)? (a|your) reason|explain (why|your)|fill (in|out) (the|this|our|a) (form|survey|questionnaire)|complete (the|this|our|a) (form|survey|questionnaire))",
    "(tell us why|state (your|a) reason|give (us)? (a|your) reason|explain why|fill (in|out) ...3 (form|survey)|complete ...3 (form|survey)) ...6 {unsubscribe}",
    "(cannot|can not|may not|not possible to|no way to|unable to) {unsubscribe}"
   ],
   "unless": [
    "if you (like|want|wish|care to|have a moment|feel like)",
    "optional",
    "within {digits} (minutes|hours)",
    "you can (also)? tell us",
    "(transactional|service|receipts|orders|security)"
   ],
   "in": [
    "body",
    "link",
    "button"
   ],
   "negated": true,
   "because": "Whoever wants to leave has decided; making it hard is answered with the spam button.",
   "instead": "One link and no questions: \"Unsubscribe whenever you like.\""
  },
  {
   "rule": {
    "subject": "pressure-tone",
    "body": "pressure-tone"
   },
   "idea": "livelihood-plea",
   "patterns": [
    "(my|our|his|her) (job|career|bonus|commission|quota|livelihood|paycheck|salary|promotion|rent|position|family|kids|children|small business|business) ({any})? (is|are|depends|depend|relies|rely|hangs|may be|could be|will be|hinges|rides) ({any})? (on the line|at stake|on you|on this|on your|in danger|at risk|on it|in your hands|upon you)",
    "(my|our) (boss|manager|director|ceo|team lead|supervisor) (will|would|is going to|is|keeps|has|asked|expects|wants) ({any})? (kill|fire|me|be (angry|upset|mad|furious)|asking me|breathing|on my back|disappointed|not be happy)",
    "(hit|meet|make|reach|close|miss|missing|short of|behind on|achieve|below) (my|our) ({any})? ({any})? (quota|target|number|numbers|quarter|sales goal|sales target|commission|kpi|kpis)",
    "(feed|support|provide for) (my|our) (family|kids|children)",
    "(could|might|will|may|going to) (lose|get fired|be fired|be out of) (my|a|from)? (job|work)",
    "(get|be|getting) fired (if|unless|over)",
    "(keep|save|lose) my job",
    "{we} (cannot|can not|could not|will not|may not|will have to) (pay (my|our|the) (rent|bills|staff|mortgage)|close (our|the) doors|survive|stay (open|afloat|in business))",
    "(do|as) (it|this)? (as)? a (personal)? favor/favour (to|for) me"
   ],
   "unless": [
    "you (hit|meet|reach|make|close)",
    "your (quota|target|team)",
    "help you",
    "customers",
    "helped"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "A stranger's salary is not the reader's concern, and being made answerable for it is hard to shake off.",
   "instead": "Talk about what the reader gains, and leave your own numbers at the office."
  },
  {
   "rule": {
    "subject": "pressure-tone",
    "body": "pressure-tone"
   },
   "idea": "loss-threat",
   "patterns": [
    "(what|everything|all) (that)? you (will|stand to|could|would|are about to|are going to|may|might|risk|are)? (lose|losing|miss|missing|give up|be missing) (if|unless|by|when|out|$)",
    "you (will|could|would|may|might|are about to|are going to|are|stand to|risk) (lose|losing|forfeit|forfeiting) (it all|everything|all|out on|your|access|the chance|money|this|that|thousands|customers|{number}) ...6 (if|unless|forever|by not|tonight|today|soon|for good)",
    "(do not|never|or|before you|and) (you)? (will|risk|let yourself)? (lose|losing|forfeit) (it all|everything|your ({any})? ({any})?|access|out|this|that|what you)",
    "(or|otherwise|and) (it|they|your ({any})? ({any})?|all|everything) (will|is|are|gets) (be)? (gone|lost|deleted|removed|wiped|erased|forfeited|taken) (forever|for good|$)",
    "you risk (losing|missing|being|getting)",
    "what you risk by",
    "your ({any})? ({any})? (will|could|may|is about to|are about to|is scheduled to|is going to) be (permanently|immediately)? (deleted|erased|closed|terminated|wiped|cancelled|canceled|revoked|suspended|removed|gone|destroyed) (if|unless|forever|for good|tonight|today|soon|immediately|$)",
    "(is|are) (scheduled|about|going|set|due) to be (permanently)? (deleted|erased|terminated|wiped|revoked)",
    "at risk (if|unless) you (fail|do not|ignore|refuse|wait)",
    "(if|unless) you (fail|failed|refuse|neglect) to (comply|act|respond|reply|upgrade|renew|pay|confirm|update|verify|sign)",
    "(cry|regret|kick yourself|sorry) (later|forever|it later|it forever|for it)",
    "(you will|you would|you might|or) regret (it|this|not|missing|waiting|ignoring)"
   ],
   "unless": [
    "{no-rush}",
    "will not lose",
    "never lose",
    "weight",
    "you will not",
    "at any time",
    "confidential",
    "as (you)? requested",
    "privacy",
    "cookies"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "Fear of loss gets a click and costs trust; readers remember who frightened them.",
   "instead": "Say what happens as a plain fact with its date, and how to keep what they have: \"Your plan ends on 3 May. You can export everything until 3 June.\""
  },
  {
   "rule": {
    "subject": "pressure-tone",
    "body": "pressure-tone"
   },
   "idea": "loss-threat",
   "patterns": [
    "(if|unless) ({we}|you|our|the|they|she|he|democrats|republicans|people|everyone) ...10 ({we}|you|america|democrats|republicans|it|our {any}) (will|could|may|might|would|are going to|are)? (lose|be lost|fall|collapse|be over|be finished|doomed)",
    "(if|unless) {we} (do not|fail|come up short|fall short|cannot|lose|miss) ...12 (disaster|catastrophe|over|doomed|lost|worried|no hope|devastating|nightmare|too late|game over)",
    "{we} (will|could|would|may|are about to|are going to) lose (it all|everything|the|this|our|control|america|democracy|for good|forever)",
    "(america|democracy|freedom|our (country|future|democracy|freedom|way of life|rights)|the (country|future|planet|republic)|your (country|family|freedom|rights|future|home|business)) (is|are|will be|may be|could be) (at risk|on the line|at stake|in danger|doomed|lost|over|finished|under attack|hanging in the balance|gone)"
   ],
   "unless": [
    "{no-rush}",
    "will not lose",
    "never lose",
    "weight",
    "you will not"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "Fear of loss gets a click and costs trust; readers remember who frightened them.",
   "instead": "Say what happens as a plain fact with its date, and how to keep what they have: \"Your plan ends on 3 May. You can export everything until 3 June.\""
  },
  {
   "rule": {
    "subject": "misleading-sender"
   },
   "idea": "subject",
   "patterns": [
    "(urgent|urgently|asap|hurry|deadline|deadlines|expiring|expired|expires|extended|countdown|immediately)",
    "(final|last) (notice|alert|warning|chance|call|hours|day|days|reminder|attempt|request|{any} (notice|warning|alert))",
    "(out of time|time {be} (up|running)|act now|act fast|today only|ends (today|tonight|soon|tomorrow|{digits})|before (it is)? too late|due (today|tonight|now|soon))",
    "(emergency) ({any})? (match|alert|notice|appeal|request|update|petition|goal|campaign)",
    "(time {be} (up|short)|times up|last call|final call)",
    "{number} (hours|hrs|days|minutes) (left|remaining|to go)",
    "(hours|minutes|days) (left|away)"
   ],
   "unless": [],
   "in": [
    "sender"
   ],
   "negated": true,
   "because": "The sender's name is where people look for who writes; anything else there is a disguise.",
   "instead": "Let the name be a name (\"Ana at Northtrail\"), and put the news into the subject."
  },
  {
   "rule": {
    "subject": "misleading-sender"
   },
   "idea": "subject",
   "patterns": [
    "^ (immediate|urgent)? (action|payment) (required|due|overdue|pending)",
    "(invoice|payment|account) (attached|overdue|due|suspended|locked|alert|warning|on hold)",
    "^ (your|re your) (invoice|order|payment|parcel|package|delivery|receipt|refund|account|appointment|reply|request)"
   ],
   "unless": [],
   "in": [
    "sender"
   ],
   "negated": true,
   "because": "The sender's name is where people look for who writes; anything else there is a disguise.",
   "instead": "Let the name be a name (\"Ana at Northtrail\"), and put the news into the subject."
  },
  {
   "rule": {
    "subject": "missing-human-contact",
    "body": "missing-human-contact"
   },
   "idea": "answerable",
   "patterns": [
    "(reply|replying|respond|responding|answer|answering|write back) (directly)? (to|at)? (this|that|my|our|any|the) ...2 (email|e-mail|mail|message|note|letter|one)",
    "(just|simply|hit|press|click|please|only|can|could|may|always) (reply|respond|answer|write back)",
    "(reply|respond|answer) (to)? (me|us|here|directly|any time|anytime|at any time|with)",
    "(write|email|mail|call|phone|ring|text|message|contact|ask|tell|reach|ping) (to|out to)? (me|us|our)",
    "(talk|speak|chat) (to|with) (me|us|our|a person|a human|someone|somebody|one of)",
    "(get|be|stay) in touch (with)? (me|us)?",
    "(drop|send|shoot) (me|us) (a|an|your) ({any})? (line|note|email|e-mail|mail|message|text|question)",
    "(give) (me|us) a (call|ring|shout)",
    "(contact|reach) (support|our|the|customer|client) ...3",
    "(our|the) ({any})? ({any})? (team|staff|people|support|helpdesk|help desk|care team|service) (is|are) ({any})? (here|there|happy|available|reachable|ready|glad|a call)",
    "(questions|question|help|trouble|stuck|unsure|doubts|feedback|problems|concerns) ...6 (contact|call|write|email|reply|answer|let (me|us) know|reach|ask|get in touch|talk)",
    "(contact|call|write|email|reply|answer|let (me|us) know|reach|ask|get in touch|talk) ...6 (questions|question|help|trouble)",
    "(i|we) (read|answer) (every|each|all) ...3",
    "(i|we) (am|are) ({any})? (here|there) (to help|for you|if you)",
    "(come|drop|pop|visit) (by|in|us|over) ...3 (shop|store|office|branch|workshop|garden)?",
    "(phone|tel|telephone|mobile|hotline|whatsapp) {digits}"
   ],
   "unless": [
    "(not|cannot) (monitored|read|answered|be answered)"
   ],
   "in": [
    "body",
    "link",
    "heading"
   ],
   "negated": false,
   "because": "Behind a mail there should be someone to talk to.",
   "instead": "Sign with a name and say how to reach that person: \"Just answer this mail, and I will read it. Ana.\""
  },
  {
   "rule": {
    "subject": "missing-human-contact",
    "body": "missing-human-contact"
   },
   "idea": "answerable",
   "patterns": [
    "^^ (our|the|customer|get|need|visit|chat|contact|live)? (contact|help|support|service|care|chat|questions) ...3"
   ],
   "unless": [],
   "in": [
    "link"
   ],
   "negated": false,
   "because": "Behind a mail there should be someone to talk to.",
   "instead": "Sign with a name and say how to reach that person: \"Just answer this mail, and I will read it. Ana.\""
  },
  {
   "rule": {
    "subject": "missing-human-contact",
    "body": "missing-human-contact"
   },
   "idea": "closing",
   "patterns": [
    "(regards|cheers|sincerely|yours|thanks|thank you|best|warmly|love|hugs|greetings|gratefully|cordially|respectfully|truly|bye|ciao|xoxo) $",
    "(all the best|take care|talk soon|speak soon|see you (soon|there|then)|until then|until (next|soon) ({any})?|have a (good|nice|great|lovely|wonderful|happy) ...3|with love|best wishes|warm wishes|many thanks|thanks again|yours (truly|sincerely|faithfully)|kind regards|warm regards|best regards|happy (gardening|reading|hiking|walking|cooking|{any})) $",
    "(signed|sent) by"
   ],
   "unless": [],
   "in": [
    "body",
    "link",
    "heading"
   ],
   "negated": false,
   "because": "Behind a mail there should be someone to talk to.",
   "instead": "Sign with a name and say how to reach that person: \"Just answer this mail, and I will read it. Ana.\""
  },
  {
   "rule": {
    "subject": "missing-human-contact",
    "body": "missing-human-contact"
   },
   "idea": "introduces",
   "patterns": [
    "my name is",
    "(^ i am|and i am|it is|this is|i am)",
    "(ask|asks) for"
   ],
   "unless": [],
   "in": [
    "body",
    "link",
    "heading"
   ],
   "negated": false,
   "because": "Behind a mail there should be someone to talk to.",
   "instead": "Sign with a name and say how to reach that person: \"Just answer this mail, and I will read it. Ana.\""
  },
  {
   "rule": {
    "subject": "missing-unsubscribe",
    "body": "missing-unsubscribe"
   },
   "idea": "stops-on-answer",
   "patterns": [
    "(reply|replying|respond|responding|answer|answering|text|write|send|email) (back)? (me|us)? (to this ({any})?)? (with|by saying|saying)? (just|only|simply|a simple|a quick|the word|the single word)? {stop-word}",
    "(reply|respond|answer) with (no|stop|remove) ({any})? ({any})?"
   ],
   "unless": [
    "log in",
    "login",
    "sign in",
    "by post",
    "(call|phone) us",
    "legal department",
    "or {we} {will}",
    "or else",
    "unless you",
    "if {we} (do|have|did) not ...6",
    "(reply|answer|respond) (to)? (no (later|sooner|more|one)|now)",
    "no (reply|answer) (is)?",
    "(reply|replying|answer|answering|respond) (is|are|was) (no|not)"
   ],
   "in": [
    "body"
   ],
   "negated": false,
   "because": "Whoever may stop the mail with a word is treated as a person.",
   "instead": "Offer it in one sentence: \"Answer with stop, and I will not write again.\""
  },
  {
   "rule": {
    "subject": "missing-unsubscribe",
    "body": "missing-unsubscribe"
   },
   "idea": "stops-on-answer",
   "patterns": [
    "{answers-us} ...10 {stops-mail}"
   ],
   "unless": [
    "log in",
    "login",
    "sign in",
    "by post",
    "(call|phone) us",
    "legal department",
    "or {we} {will}",
    "or else",
    "unless you",
    "if {we} (do|have|did) not ...6",
    "you will not get",
    "not ~send (money|payment|cash)"
   ],
   "in": [
    "body"
   ],
   "negated": false,
   "because": "Whoever may stop the mail with a word is treated as a person.",
   "instead": "Offer it in one sentence: \"Answer with stop, and I will not write again.\""
  },
  {
   "rule": {
    "subject": "missing-unsubscribe",
    "body": "missing-unsubscribe"
   },
   "idea": "stops-on-answer",
   "patterns": [
    "{no-more-mail} ...12 {answers-us}"
   ],
   "unless": [
    "log in",
    "login",
    "sign in",
    "by post",
    "(call|phone) us",
    "legal department",
    "or {we} {will}",
    "or else",
    "unless you",
    "if {we} (do|have|did) not ...6",
    "not want to (miss|lose)"
   ],
   "in": [
    "body"
   ],
   "negated": false,
   "because": "Whoever may stop the mail with a word is treated as a person.",
   "instead": "Offer it in one sentence: \"Answer with stop, and I will not write again.\""
  },
  {
   "rule": {
    "subject": "missing-unsubscribe",
    "body": "missing-unsubscribe"
   },
   "idea": "stops-on-answer",
   "patterns": [
    "{stops-mail} ...6 (if|when|once|as soon as|after|the moment) you {answers-us}",
    "{stops-mail} by (reply|replying|answering|responding|writing|return) ...2"
   ],
   "unless": [
    "log in",
    "login",
    "sign in",
    "by post",
    "(call|phone) us",
    "legal department",
    "or {we} {will}",
    "or else",
    "unless you",
    "if {we} (do|have|did) not ...6"
   ],
   "in": [
    "body"
   ],
   "negated": false,
   "because": "Whoever may stop the mail with a word is treated as a person.",
   "instead": "Offer it in one sentence: \"Answer with stop, and I will not write again.\""
  },
  {
   "rule": {
    "subject": "missing-way-out",
    "body": "missing-way-out"
   },
   "idea": "no-is-fine",
   "patterns": [
    "(if|when|should|in case) ...5 {not-for-you} ...8 (fine|ok|okay|alright|all right|problem|worries|understand|just|let|tell|say|reply|ignore|delete|answer|skip|no|please|feel|then|happy|i {will}|we {will})",
    "(fine|ok|okay|alright|all right|just|please|let (me|us) know|tell (me|us)|say (so|no)|reply|ignore|delete|skip|no (problem|worries|hard feelings|pressure)) ...6 (if|when|should|in case) ...4 {not-for-you}",
    "^ if not $",
    "^ if (it is|this is|you are|that is|they are) not $"
   ],
   "unless": [
    "or else",
    "log in",
    "not interested in (saving|more|better|growing|making|less)",
    "{we} (am|are) not interested",
    "if you are not interested in (saving|growing|making|winning)"
   ],
   "in": [
    "subject",
    "preheader",
    "heading",
    "body"
   ],
   "negated": false,
   "because": "A no that costs nothing is what makes a yes worth something.",
   "instead": "Leave an easy no: \"If this is not for you, just say so, and I will not write again.\""
  },
  {
   "rule": {
    "subject": "missing-way-out",
    "body": "missing-way-out"
   },
   "idea": "no-is-fine",
   "patterns": [
    "(a|your|any) no (is|will|would) ...3 (fine|welcome|ok|okay|help|good|answer|useful|enough|perfectly)",
    "(say|saying|hear|hearing|reply|answer|tell (me|us)) (with)? (a)? (simple|plain|quick|clear|short)? no ({any})? (is|thanks|thank)?",
    "no (hard feelings|pressure|obligation|obligations|strings|rush|hurry|offence|offense|worries|problem)",
    "no (reply|answer|response) (is)? (needed|necessary|required|expected)",
    "(no need|you do not (have|need)) to (reply|answer|respond|write|explain|decide)",
    "(feel free|free|welcome) to (ignore|decline|say no|delete|skip|pass|pass on this)",
    "(either|any) way ...4 (fine|good|happy|ok|okay|thank|thanks|wish)",
    "(totally|completely|perfectly|absolutely|entirely) (fine|ok|okay|understandable|up to you|your call)",
    "up to you",
    "(that|it) (is|will be) (okay|ok|fine|alright|all right) (too|as well|with me)",
    "assume (you are|that you are|it is|this is) not ...3",
    "(not interested|no thanks|no thank you|not for (me|us)|pass) $"
   ],
   "unless": [
    "or else",
    "log in",
    "not interested in (saving|more|better|growing|making|less)",
    "(can|could|will|would|shall|do) (you|not|never|anyone|nobody)? (you)? (say|saying) no"
   ],
   "in": [
    "subject",
    "preheader",
    "heading",
    "body"
   ],
   "negated": true,
   "because": "A no that costs nothing is what makes a yes worth something.",
   "instead": "Leave an easy no: \"If this is not for you, just say so, and I will not write again.\""
  },
  {
   "rule": {
    "subject": "missing-way-out",
    "body": "missing-way-out"
   },
   "idea": "no-is-fine",
   "patterns": [
    "{answers-us} ...10 {stops-mail}",
    "{no-more-mail} ...12 {answers-us}",
    "(reply|respond|answer|text|write|send) (back)? (me|us)? (to this ({any})?)? (with|by saying|saying)? (just|only|simply|the word)? (stop|no|pass|unsubscribe|not interested|no thanks|not now)",
    "(i|we|and|then) {will} (stop|not ({mailing}|bother)|leave you (alone|in peace|be)|take (it|that) as a no|go away|get out of)"
   ],
   "unless": [
    "or else",
    "log in",
    "not interested in (saving|more|better|growing|making|less)",
    "or {we} {will}",
    "unless you",
    "if {we} (do|have|did) not ...6"
   ],
   "in": [
    "subject",
    "preheader",
    "heading",
    "body"
   ],
   "negated": false,
   "because": "A no that costs nothing is what makes a yes worth something.",
   "instead": "Leave an easy no: \"If this is not for you, just say so, and I will not write again.\""
  },
  {
   "rule": {
    "subject": "guilt-subject",
    "body": "pressure-tone"
   },
   "idea": "owed-reply",
   "patterns": [
    "(am|are|be|been|is|still|patiently|anxiously|eagerly|we|i|^) (patiently|still|anxiously|eagerly|here)? (waiting|awaiting) (here)? (on|for)? your ({any})? ({any})? {reply}",
    "(am|are|still|we|i|^) (await|waiting) (for)? (a|an|any) {reply} from you",
    "{we} (still|patiently|eagerly)? await your ({any})? {reply}",
    "(am|are|been) (still)? waiting (on|for) (you|your) (help|support|answer|decision|donation|contribution|signature|vote|money|yes|commitment)?",
    "(am|are|been) (still)? waiting (to hear)? (from|on) you",
    "why (the)? silence",
    "your silence"
   ],
   "unless": [
    "{sorry}",
    "{no-rush}",
    "{we} have not (yet)? (replied|responded|answered)"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "Nobody owes a sender an answer; being told so makes people close the mail, or answer out of guilt.",
   "instead": "Say what an answer would help with and leave it open: \"If it is useful, I am happy to help. If not, no answer is needed.\""
  },
  {
   "rule": {
    "subject": "guilt-subject",
    "body": "pressure-tone"
   },
   "idea": "owed-reply",
   "patterns": [
    "{we} (do|still|fully)? (expect|expected|insist|demand|deserve|require) ...3 ({reply}|reply|respond|{message})",
    "{we} (am|are|was|were) (still)? expecting (a|an|your|to hear|some) ...3 ({reply}|hear|you|call)",
    "{we} (do|still|fully)? (expect|demand|insist) (you|to (hear|get|receive|see|know))",
    "(expect|expecting|deserve|deserves|demand) (a|an|your) ({any})? {reply}",
    "you (must|need to|have to|should|had better|ought to) (reply|respond|answer (me|us|my|this)|call (me|us)|write back|get back)",
    "you owe (me|us|it to|yourself)",
    "{we} (do)? need (your|a|an) ({any})? ({any})? ({reply}|decision|signature)",
    "{we} need (you)? to hear (back)? from you",
    "{we} (need|want) to know (why|where you|whether you|if you are (in|with|going))"
   ],
   "unless": [
    "{sorry}",
    "{no-rush}",
    "{we} have not (yet)? (replied|responded|answered)",
    "{reply} from (us|me|our|the)"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "Nobody owes a sender an answer; being told so makes people close the mail, or answer out of guilt.",
   "instead": "Say what an answer would help with and leave it open: \"If it is useful, I am happy to help. If not, no answer is needed.\""
  },
  {
   "rule": {
    "subject": "guilt-subject",
    "body": "pressure-tone"
   },
   "idea": "owed-reply",
   "patterns": [
    "^ ({lead})? ({lead})? (respond|reply|answer|call (me|us) (back)?|read|write back|open|confirm) ({any})? ({any})? {at-once}",
    "(please|kindly) (respond|reply|answer) ({any})? ({any})? {at-once}",
    "(immediate|urgent|prompt|instant|swift) ({any})? ({reply}|attention|action) ({any})? (needed|required|requested|expected|necessary|wanted|demanded|please|$)",
    "(your|the) ({any})? (urgent|immediate|prompt) ({reply}|attention|action|help)",
    "your ({reply}|action|support|attention|vote|help) (is|are) (required|needed|missing|demanded|expected|urgently)",
    "({reply}|support|signature|action) (missing|required|requested|needed) (for|from|by|now|asap|immediately)",
    "({lead}|^) (return|answer|take) (my|our) ({any})? ({message}|call|calls)",
    "(will|would) you (please)? (return|answer) (my|our) ({any})? ({message}|call|calls)",
    "get back to (me|us) {at-once}",
    "by return (of)? (mail|email)"
   ],
   "unless": [
    "{sorry}",
    "{no-rush}",
    "{we} have not (yet)? (replied|responded|answered)",
    "action required (verify|confirm|submit|update|your payouts|complete)",
    "attention required"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": true,
   "because": "Nobody owes a sender an answer; being told so makes people close the mail, or answer out of guilt.",
   "instead": "Say what an answer would help with and leave it open: \"If it is useful, I am happy to help. If not, no answer is needed.\""
  },
  {
   "rule": {
    "subject": "guilt-subject",
    "body": "pressure-tone"
   },
   "idea": "owed-reply",
   "patterns": [
    "you (still|apparently|just|also|simply)? have (still|yet|apparently|just)? not (yet|even|still)? ({replied}|bothered|signed|voted|donated|taken|contributed|completed|confirmed|told us|acted|joined|stepped|given|done|made|paid|chosen|decided|committed|submitted|opened|reached|finished)",
    "you still (have|did|do|are) not",
    "you (did|do|never|will) (not|ever)? (ever|even)? (bother to|bothered to)? ({reply-verb}|{replied})",
    "you (never|failed to|neglected to|refuse to|refused to|keep refusing to|chose not to) ({reply-verb}|{replied}|sign|act|take|join|open)",
    "why (have|did|will|do|are|wo) (you)? not (you)? (you)? ...2 ({reply-verb}|{replied}|~respond|~reply|help|sign)",
    "why (have|did|will|do|would) you not",
    "you ~ignore ({any})? (my|our|me|us|this)",
    "(are|have|been) you (been)? ~ignore",
    "~ignore (me|us)",
    "have you (been)? (avoiding|ghosting|ghosted|ignoring)",
    "(stop|been) (avoiding|ghosting|ignoring) (me|us|my|our)",
    "you (have)? (ghosted|ignored|blanked) (me|us|my|our)"
   ],
   "unless": [
    "{sorry}",
    "{no-rush}",
    "{we} have not (yet)? (replied|responded|answered)",
    "if you (still|have|did|do|never)",
    "(when|once|in case|until|unless|whether|ensure) you",
    "because you",
    "sorry"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "Nobody owes a sender an answer; being told so makes people close the mail, or answer out of guilt.",
   "instead": "Say what an answer would help with and leave it open: \"If it is useful, I am happy to help. If not, no answer is needed.\""
  },
  {
   "rule": {
    "subject": "guilt-subject",
    "body": "pressure-tone"
   },
   "idea": "owed-reply",
   "patterns": [
    "{we} have (still|yet)? not (yet|still)? (heard|received|gotten|got|seen|had) (anything|a word|back|from you|your {reply}|a {reply}|any {reply}|a single|so much)",
    "^ ({lead})? (still)? have (still|yet)? not (yet|still)? (heard|received|gotten|got|seen) (anything|a word|back|from you|your {reply}|a {reply}|any {reply})",
    "(and|but|yet|still) (i|we)? (still)? have (still|yet)? not (yet|still)? (heard|received|gotten|got) (anything|a word|back|from you|your {reply}|a {reply}|any {reply})",
    "{we} (did|do) not (hear|receive|get) (anything|a word|back|from you|your {reply}|a {reply}|any {reply})",
    "have (yet|still) to (hear|receive|get) (back|from you|a|an|any|your)",
    "(without|with no) (ever|even)? (hearing|getting|receiving|any|a|your|so much) (a|any|an|your|as a)? (back|from you|{reply}|word|anything)",
    "(still|yet|again|but|heard|got|received|met with) (no|zero|nothing|crickets|silence) ({any})? ({reply}|word|news|back|sign|from you)?$",
    "(no|zero) ({reply}|word|sign|news) (yet|still|so far|from you|from your (side|end))",
    "heard (nothing|crickets|silence) (back|from)",
    "radio silence"
   ],
   "unless": [
    "{sorry}",
    "{no-rush}",
    "{we} have not (yet)? (replied|responded|answered)",
    "if (i|we) (do|have|did) not ...10 {way-out}",
    "you have not heard",
    "if you"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "Nobody owes a sender an answer; being told so makes people close the mail, or answer out of guilt.",
   "instead": "Say what an answer would help with and leave it open: \"If it is useful, I am happy to help. If not, no answer is needed.\""
  },
  {
   "rule": {
    "subject": "guilt-subject",
    "body": "pressure-tone"
   },
   "idea": "owed-reply",
   "patterns": [
    "(do|can|must|should|to|please|will) not (you)? (just|dare|simply|ever)? (ignore|delete|disregard|skip over) (this|me|us|my|our|it|president|the|{any}) ({message})?",
    "(do|can|must|should|please) not (you)? (just|dare|simply|ever)? (ignore|delete|disregard) $",
    "(please)? read (this)? ({any})? (do not|before you) delete"
   ],
   "unless": [
    "{sorry}",
    "{no-rush}",
    "{we} have not (yet)? (replied|responded|answered)"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": true,
   "because": "Nobody owes a sender an answer; being told so makes people close the mail, or answer out of guilt.",
   "instead": "Say what an answer would help with and leave it open: \"If it is useful, I am happy to help. If not, no answer is needed.\""
  },
  {
   "rule": {
    "subject": "generic-greeting",
    "body": "generic-greeting"
   },
   "idea": "persona",
   "patterns": [
    "(as|being) (a|an) ({any})? ({any})? ({any})? {role} ({any})? ({any})? ({any})? (you|your|i am sure you|i know you|i imagine you|i bet you|i am sure your)",
    "(as|being) (a|an) (very)? {praised} ({any})? ({any})? {role}",
    "(you|your) ({any})? ({any})? as (a|an) {praised} ({any})? {role}"
   ],
   "unless": [
    "as (a|an) ({any})? ({any})? ({any})? {role} (i|we|he|she|they|my|our)",
    "you (signed|joined|registered|applied|work|worked|started|told|wrote|said|chose|asked)",
    "as (a|an) ({any})? ({any})? (account|workspace|team|project|group|site|page|page) (owner|manager|admin)",
    "thank you"
   ],
   "in": [
    "subject",
    "preheader",
    "heading",
    "body"
   ],
   "negated": false,
   "because": "People are persons, not personas; being told what one is like \"as a busy leader\" shows that the letter was written for a type.",
   "instead": "Leave the type out and name what made you write to this person: \"You wrote about night shifts in March, and I have an idea about them.\""
  },
  {
   "rule": {
    "subject": "generic-greeting",
    "body": "generic-greeting"
   },
   "idea": "persona",
   "patterns": [
    "({praised}|{role}|for) ({any})? ({any})? {role} (just)? like (you|yourself)",
    "{role} (just)? like (you|yourself) $",
    "(someone|people|anyone|those|everyone) (in|with) your (position|role|shoes|job|seat|title|job title)"
   ],
   "unless": [
    "look like you",
    "sound like you",
    "would like you"
   ],
   "in": [
    "subject",
    "preheader",
    "heading",
    "body"
   ],
   "negated": false,
   "because": "People are persons, not personas; being told what one is like \"as a busy leader\" shows that the letter was written for a type.",
   "instead": "Leave the type out and name what made you write to this person: \"You wrote about night shifts in March, and I have an idea about them.\""
  },
  {
   "rule": {
    "subject": "promotion-in-transactional",
    "body": "promotion-in-transactional"
   },
   "idea": "discount",
   "patterns": [
    "(save|get|enjoy|take|receive|earn|claim)? (up to|an extra|another|an additional|a further)? {percent} (off|discount|less) (on|for)? (your|the|all|any|every|a|an|our|everything|selected|orders) (next)? (order|purchase|booking|stay|trip|visit|box|refill|course)?",
    "(save|get|enjoy|take|receive|earn|claim) (up to|an extra|another|an additional|a further)? {percent}",
    "(discount|voucher|coupon|money|credit|euro|eur|dollars|pounds) (off)? (on|for|off|towards) (your|the|a) next (order|purchase|booking|stay|trip|visit|box|refill|course)",
    "(use|enter|with|apply|redeem) (the|this|our|your)? (discount|promo|promotional|voucher|coupon)? code ...3 (to|for|and) (save|get|claim|take|enjoy)",
    "free (shipping|delivery) on (your next|all|every|orders|any)",
    "(here is|enjoy|claim|grab|get) (a|your|our)? (special|exclusive|little)? (discount|voucher|coupon|offer|deal)"
   ],
   "unless": [
    "you (saved|have saved|got|received|used)",
    "(was|has been|were) (applied|deducted|taken)"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "The reader expects the answer to something they did, cannot unsubscribe from it, and gets an advertisement with it.",
   "instead": "Send the promotion to those who asked for it, in a mail of its own with an opt-out."
  },
  {
   "rule": {
    "subject": "promotion-in-transactional",
    "body": "promotion-in-transactional"
   },
   "idea": "invitation",
   "patterns": [
    "(shop|buy|order) (now|today|our|the (new|latest|full|whole|sale|collection|range)|more|them all|all)",
    "^ (upgrade|switch) (now|today|to (pro|premium|plus|team|business|our|the|a|an|annual))",
    "(browse|discover|explore|check out|see|view|have a look at|take a look at) (our|the|all our) (new|latest|whole|full|entire|summer|winter|spring|autumn|fall|bestselling|favourite|favorite|current|special)? (collection|range|arrivals|offers|deals|sale|bestsellers|catalogue|catalog|new products|promotions|specials)",
    "(special|exclusive|limited|limited time|introductory|flash|unbeatable|hot) (offer|offers|deal|deals|sale|discount|promotion)",
    "(our|the) (big|great|annual|summer|winter|spring|autumn|fall|holiday|black friday|mid season|end of season)? (sale|clearance) (is on|has started|starts|ends|begins|is here)",
    "(refer|invite|tell) (a|your) (friend|friends) (and|to) (get|earn|save|receive|claim)",
    "(while you are (here|at it)|did you know that (we|you can) also) ...6 (sell|offer|buy|upgrade|get|try)",
    "(why not|time to|ready to|want to) (upgrade|treat yourself|stock up|shop|buy (more|another|again))"
   ],
   "unless": [
    "(you|has|have|was|were|been|is) (already)? upgraded",
    "to (cancel|return|change)"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "The reader expects the answer to something they did, cannot unsubscribe from it, and gets an advertisement with it.",
   "instead": "Send the promotion to those who asked for it, in a mail of its own with an opt-out."
  },
  {
   "rule": {
    "subject": "promotion-in-transactional",
    "body": "promotion-in-transactional"
   },
   "idea": "recommendation",
   "patterns": [
    "you (may|might|will|could|would|are going to)? (also|probably)? (also)? (like|love|enjoy|be interested in) (these|this|our|the following|some of|one of|a few of|$)",
    "you (may|might|will) also (like|love|enjoy|be interested in|want|need)",
    "(customers|people|others|shoppers|members) (who|that) (bought|ordered|viewed|booked) ...5 also (bought|ordered|viewed|liked|like|loved|booked)",
    "(customers|people|others|shoppers) also (bought|ordered|viewed|liked|loved)",
    "(recommended|picked|selected|chosen|handpicked|more) (just)? for you ($|from)",
    "(our|more) (recommendations|suggestions|picks|favourites|favorites|bestsellers) for you",
    "(complete|finish) (the|your) (look|outfit|set|collection)",
    "(goes|go|pairs|pair) (well|perfectly|nicely|great) with (your|it|them|this|these)"
   ],
   "unless": [
    "would like to",
    "if you (would|want)",
    "we hope (that)? you"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "The reader expects the answer to something they did, cannot unsubscribe from it, and gets an advertisement with it.",
   "instead": "Send the promotion to those who asked for it, in a mail of its own with an opt-out."
  },
  {
   "rule": {
    "subject": "repeated-last-chance",
    "body": "repeated-last-chance"
   },
   "idea": "last-chance",
   "patterns": [
    "(last|final|only|very last|absolutely last) ({any})? (chance|chances|opportunity|opportunities|call|shot|reminder|notice|warning|hours|day|days|offer)",
    "(one|for the) (last|final) time",
    "(your|the) (chance|opportunity) (ends|is over|is ending|expires|disappears)",
    "(this|it) is (it|the end|the last one|your last)",
    "(never|not) (be)? (repeated|come back|coming back|return|returning|offered|happen|see this) (again)?",
    "(now or never|once in a lifetime)",
    "gone (forever|for good)"
   ],
   "unless": [
    "the last (few|{number}|couple of) (days|hours)",
    "only (a)? (chance|way)",
    "last call with",
    "in the (last|final) ...2 (days|hours)",
    "first and only"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "Whoever was told twice that it was the last chance believes neither the next one nor the sender.",
   "instead": "Keep \"last\" for the mail after which nothing comes, or name the day: \"This price holds until 17 March.\""
  },
  {
   "rule": {
    "subject": "pressure-tone",
    "body": "pressure-tone"
   },
   "idea": "rhetorical-question",
   "patterns": [
    "(are|do|would|did|have|were|should|is|does|has|could) (not)? you (not|no longer) (even|really|just|still)? (interested|want|care|like|believe|think|deserve|ready|wish|need|tired|worried|curious|concerned|serious|value|worth|agree|see|enjoy|prefer|miss) ...10 $?",
    "(are|do|would|did|have|were|should|does|could) not you (even|really|just|still|all|ever)? (interested|want|care|like|believe|think|deserve|ready|wish|need|tired|worried|curious|concerned|serious|value|worth|agree|prefer|miss|had|been|be|rather) ...10 $?",
    "(is|are|was|has|does) ...6 (not|no longer) (a)? (priority|important|matter|worth|of interest|interested|interest you|on your) ...8 $?",
    "does not ...8 (deserve|matter|interest you|sound) ...6 $?"
   ],
   "unless": [
    "{no-rush}",
    "(get|receive|find|see) (the|my|our|this) (email|code|link|message)",
    "are you not sure",
    "not a priority right now"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": true,
   "because": "The question leaves only one answer that does not make the reader look foolish.",
   "instead": "Ask a question that can be answered with no: \"Would this be useful to you this year?\""
  },
  {
   "rule": {
    "subject": "pressure-tone",
    "body": "pressure-tone"
   },
   "idea": "rhetorical-question",
   "patterns": [
    "what are you (still|really)? (waiting|holding out) for",
    "what is (still|really)? (stopping|holding|keeping) you (back|from)?",
    "why (are|do|would|should) (you)? (still)? (wait|waiting)",
    "why wait $",
    "can you (really|honestly|truly)? afford (not|to (ignore|miss|wait|lose|keep))",
    "how (much longer|long|many more) (can|will|are|do) you ...8 $?",
    "why (would|are|do) you (still|keep|continue|want to)? (wasting|paying|losing|settling|leaving|pay|lose|settle|leave|waste|overpaying|overpay|risk|risking|struggling) ...6",
    "(why|do not) (settle|pay|risk) (for)? ...4 when you (can|could)",
    "are you (really|seriously|honestly|sure you are|just)? (ok|okay|fine|happy|comfortable|willing|prepared|going) (with|to) (losing|lose|let|letting|leave|leaving|miss|missing|wasting|waste|risk|paying|watch|ignore|throw|overpaying) ...6",
    "do you (really|honestly|seriously|actually) want to (miss|lose|leave|let|risk|keep|waste|be|pay|go)"
   ],
   "unless": [
    "{no-rush}",
    "how long (do|will|are) you (plan|stay|expect|need|want)"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": true,
   "because": "The question leaves only one answer that does not make the reader look foolish.",
   "instead": "Ask a question that can be answered with no: \"Would this be useful to you this year?\""
  },
  {
   "rule": {
    "subject": "pressure-tone",
    "body": "pressure-tone"
   },
   "idea": "tracking-as-leverage",
   "patterns": [
    "{we} (have|just|also|could|can|happened to|couldnt help but)? (not help but)? (noticed|noticing|saw|seen|see|spotted|tracked|detected|notice|observed|know|could see|can see) (that|how)? (you|you and your team|someone from your ({any})?|your team|your company) (have|had|just|were|are|been|also|recently|have been|were recently|was|{adverb})? (been|recently|just|even)? (~visit|~view|~browse|~open|~click|~read|~check|looking|looked|lingering|eyeing|~watch|~download|spent|~return|on our|~abandon|poking|considering|shopping|searching|~scroll|back on)",
    "(after|since|because|when|as) (you|someone from your {any}) (visited|browsed|opened|clicked|viewed|looked at|downloaded|landed on|checked out|spent time on) (on|at|through)? (our|my|the|us|one of) ...3 (website|site|page|pages|pricing|email|emails|link|profile|newsletter|product|ad|store|shop)",
    "(your|our|the) (activity|records|data|system|analytics|tracking|logs|system) (show|shows|tells|indicate|indicates|say|says|suggest|suggests) (me|us)? (that)? you",
    "(we|i) know (that)? you (opened|read|saw|clicked|are reading|have opened|have read|have been reading|have seen|got|received)",
    "you (have)? (opened|viewed|clicked|visited|read) (my|our|this|the) ({any})? ({message}|page|pricing|site|website|pricing page|proposal|link) ({many-times}|{number} times|but|yet|and still|and yet|without)",
    "we (can)? see everything you"
   ],
   "unless": [
    "you (asked|requested|signed up|reported|told|subscribed|contacted)",
    "security",
    "suspicious",
    "sign in",
    "signed in",
    "log in",
    "logged in",
    "our records show (that)? you (paid|ordered|bought|own)",
    "privacy",
    "unsubscribe"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "Being told that one was watched feels like a hand on the shoulder, whatever the offer.",
   "instead": "Write to the interest, not to the trace: \"If you are comparing jackets, this guide may help.\""
  },
  {
   "rule": {
    "subject": "pressure-tone",
    "body": "pressure-tone"
   },
   "idea": "ultimatum",
   "patterns": [
    "~close (out)? (your|the) ({any})? (file|case|folder|record|request|application|profile|enquiry|inquiry|loop on your)",
    "{we} (will|shall|am|are|have to|must|may|can|should|would|need to|going to) ...4 (remove|delete|drop|scratch|cross|strike|take) you (from|off) (my|our|the) ({any})? (list|books|calendar|pipeline|radar|priority)",
    "{we} (will|shall|am|are|have to|must|going to) ...4 (release|give|giving|releasing|reassign|reassigning|forfeit|withdraw|rescind|pull|revoke|offer) ({any})? your (spot|place|seat|slot|quote|offer|invitation|invite|discount|allocation|reservation|territory|appointment|position|number) ...4",
    "(before|or|otherwise|and) {we} (will|shall|have to|must)? (give|pass|offer|move|hand) (it|this|that|your {any}|the {any}) (away|on)? (to) (someone|somebody|another|the next|others|a competitor|your competitor)",
    "{we} (will|shall) ...2 (assume|conclude|consider|understand|take it) ...8 (not interested|no longer|do not|not serious|given up|no interest|not a priority)",
    "(should|shall|can) (i|we) (close|assume|take it|conclude|presume|give up|stop|cross|consider)",
    "before (i|we) (give|gave) up on you",
    "(cancel|close|terminate|suspend|delete|remove) your ({any})? (account|membership|subscription|access|profile) (if|unless|before|soon|tonight|today|tomorrow)",
    "before we (cancel|close|terminate|suspend|delete|remove) your"
   ],
   "unless": [
    "at your request",
    "you asked",
    "as requested",
    "if you (want|wish|would|ask|prefer)",
    "you can (cancel|close|delete|remove)",
    "how to",
    "{way-out} ...4 {message}",
    "on your behalf"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": false,
   "because": "A threat to withdraw turns a conversation into a test, and the reader has done nothing to deserve one.",
   "instead": "Let the door stay open: \"This is the last mail in this series. If you want to pick it up later, just answer.\""
  },
  {
   "rule": {
    "subject": "pressure-tone",
    "body": "pressure-tone"
   },
   "idea": "ultimatum",
   "patterns": [
    "(last|final) ({message}|chance|warning|attempt|try|notice) (from (me|us))? (before|or|unless|until) (i|we|you|your|it|this|my|our) ...8",
    "(respond|reply|answer|act|decide|confirm|sign) ...6 or (i|we|you|else|it|your|lose|risk)",
    "(if|unless) (i|we) (do not)? (hear|get|receive) ...8 (i|we) (will|shall|have to|am going|are going|must) (be)? (forced|assume|close|remove|cancel|give|move on|have|delete|drop|take you|consider|conclude)",
    "(your|this is your|the|my|our) (last|final|only) (chance|opportunity|warning) to (respond|reply|answer|speak|talk|hear|keep)",
    "now or never",
    "or (we|i) (am|are)? (go|going) without you",
    "or going without you",
    "(this is|is this|it is) (a|the|my|our)? (goodbye|farewell|the end) ...2 unless",
    "(or else) $",
    "(take it) or (leave it)"
   ],
   "unless": [
    "{way-out}",
    "call us",
    "call or",
    "email or",
    "learn more"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": true,
   "because": "A threat to withdraw turns a conversation into a test, and the reader has done nothing to deserve one.",
   "instead": "Let the door stay open: \"This is the last mail in this series. If you want to pick it up later, just answer.\""
  },
  {
   "rule": {
    "subject": "unstated-frequency",
    "body": "unstated-frequency"
   },
   "idea": "what-follows",
   "patterns": [
    "(get|receive|send|sending|expect|write|share|hear|be|have|with|in|sent|coming|follow|there are|promise|promised) ...4 {count} ({any})? ({any})? ({any})? {mails}",
    "{count} (more|further|short|brief|other|little)? ({any})? {mails} ...6 (from|over|in|about|until|then|to (help|get|come|follow)|$)",
    "(first|second|{ordinal}|one|{number}|part {digits}|day {digits}) (of|in) (a|the|our|my|this|{number}|your) ({any})? ({any})? ({any})? ({mails}|course|part)",
    "(this|that) is the (first|only|last) ({any})? ({mails}|of|in)",
    "the only ({any})? {mails}"
   ],
   "unless": [
    "(cost|costs|price|pay|paid|charged|per seat|per user|eur|usd|{currency})",
    "(open|closed|delivered|ships|deliver|deliveries)",
    "first time",
    "(last|past|previous) ({number}|few)? (emails|mails|messages)"
   ],
   "in": [
    "subject",
    "preheader",
    "heading",
    "body"
   ],
   "negated": false,
   "because": "Who knows what will come can agree to it, and is not surprised by the third mail.",
   "instead": "Say it in a sentence: \"You will get three more notes from me over the next two weeks, then I leave you in peace.\""
  },
  {
   "rule": {
    "subject": "unstated-frequency",
    "body": "unstated-frequency"
   },
   "idea": "what-follows",
   "patterns": [
    "({mail-verb}|{mails}) ...6 {rhythm}",
    "{rhythm} ...5 ({mails}|{mail-verb})"
   ],
   "unless": [
    "(cost|costs|price|pay|paid|charged|per seat|per user|eur|usd|{currency})",
    "(open|closed|delivered|ships|deliver|deliveries)",
    "(save|saves|saving) ({any})? ({any})? (hours|time)",
    "your ({any})? (weekly|daily|monthly) (report|meeting|sync|plan|planning)"
   ],
   "in": [
    "subject",
    "preheader",
    "heading",
    "body"
   ],
   "negated": false,
   "because": "Who knows what will come can agree to it, and is not surprised by the third mail.",
   "instead": "Say it in a sentence: \"You will get three more notes from me over the next two weeks, then I leave you in peace.\""
  },
  {
   "rule": {
    "subject": "unstated-frequency",
    "body": "unstated-frequency"
   },
   "idea": "what-follows",
   "patterns": [
    "({we}|you) ({will}|are going to|are) ...3 {mail-verb} ...8 {span}",
    "{span} ...3 ({we}|you) ({will}|are going to) ...4 {mail-verb}",
    "{span} ...4 ({mails}|inbox)",
    "(what|here is what) (to|you can|can you|you should) expect",
    "(more|next (one|mail|email|note|lesson)|details) ({any})? (tomorrow|soon|next week|to come|follows|follow|comes|coming|on the way)",
    "({we}|you) ({will}) ...2 ({mail-verb}) ...4 (again|next|soon|tomorrow|then)",
    "(watch|look out|keep an eye) ...3 (for|inbox)"
   ],
   "unless": [
    "(cost|costs|price|pay|paid|charged|per seat|per user|eur|usd|{currency})",
    "(open|closed|delivered|ships|deliver|deliveries)",
    "{no-rush}",
    "you will (not)? get your (order|parcel|refund|invoice)"
   ],
   "in": [
    "subject",
    "preheader",
    "heading",
    "body"
   ],
   "negated": false,
   "because": "Who knows what will come can agree to it, and is not surprised by the third mail.",
   "instead": "Say it in a sentence: \"You will get three more notes from me over the next two weeks, then I leave you in peace.\""
  }
 ]
};
