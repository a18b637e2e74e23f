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
  "loose-end": [
   "a/an/the/and/or/but/so/of/my/our/your/their/his/her/if/as/because/that/which/with/from/by/at/on/for/to/no/any/some/every/until/before/whether"
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
   "left messages",
   "(knocked|been knocking) (on|at) (your|the) door",
   "been in touch",
   "dropped (you)? a line",
   "chased"
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
   "twice",
   "more than (once|twice)",
   "on (several|many|various) occasions"
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
   "the last (to|one|person)",
   "(full|retail|regular|higher|normal) (price|prices|rate)",
   "more (expensive|money)",
   "(~wing|~figure) it",
   "(on|in) the (dark|cold|sidelines|table)"
  ],
  "own-good": [
   "(my|our) ({any})? (health|skin|sleep|career|family|kids|children|business|team|future|safety|privacy|security|finances|savings|money|success|growth|revenue|education|customers|body|wellbeing|happiness|home|pet|dog|cat|life|results|marriage)",
   "a (treat|break|reward)",
   "better ({any})"
  ],
  "deed": [
   "help/helping/save/saving/protect/protecting/support/supporting/feed/feeding/rescue/rescuing/defend/defending/make/making/change/changing/stand",
   "act/respond/reply/answer/decide/order/donate/give/buy/shop/save/claim/book/register/join/sign/rush/open/read/call/chip/contribute/confirm/complete/rsvp/subscribe/upgrade/enter/enroll/redeem/grab/secure/reserve/click/activate/submit/help/pledge/pitch"
  ],
  "beings": [
   "children/kids/animals/people/others/families/lives/planet/earth/democracy/veterans/dogs/cats/puppies/patients/nature/wildlife/oceans/forests/refugees/neighbors/neighbours/hungry/environment/climate/difference"
  ],
  "crowd": [
   "people/persons/others/users/shoppers/customers/visitors/buyers/guests/travellers/travelers/members/subscribers/readers/fans/viewers/folks/clients/businesses/companies/teams/friends/parents/owners/someone/somebody/everyone/everybody/bidders/hikers/students/couples/families",
   "other ({any})"
  ],
  "looks": [
   "~view/~look/~watch/~browse/~consider/~eye/~check/~visit/~see/~bid/~want/interested"
  ],
  "buys": [
   "~buy/~purchase/~order/~book/~reserve/~claim/~grab/~snag/~snap/~add/~redeem/~rent/~enroll/~donate/~upgrade"
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
  "shopping-day": [
   "(black|cyber) (friday|monday|week|weekend)",
   "prime day",
   "giving tuesday",
   "singles day",
   "boxing day"
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
   "tonight/today/tomorrow/midnight/noon/dawn/sunrise/sunset/sundown/nightfall/soon/shortly/now",
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
  "dear": [
   "dear",
   "hi (there)?",
   "hello",
   "hey",
   "greetings",
   "good (morning|afternoon|evening|day)",
   "welcome",
   "attention",
   "attn",
   "(america|democracy|freedom|liberty|humanity|civilization|our (country|future|democracy|freedom|way of life|rights|planet|nation|republic|values|kids|children|movement)|the (country|future|planet|republic|nation|world|constitution)|your (country|family|freedom|freedoms|rights|future|home|business|company|kids|children|savings|retirement|livelihood|health|reputation|career|team|customers|data|identity|job|life|community|vote))"
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
  "someone": [
   "me/us/him/her/them/everyone/everybody/people/america/democrats/republicans/children/kids/animals/families/patients/others/someone",
   "(my|our|your|the|this|these|those|president|senator|governor|dr|mr|mrs) ({any})? ({any})?",
   "{tag}"
  ],
  "feeling": [
   "disappointed/disappointing/ashamed/embarrassed/appalled/saddened/hurt/offended/upset/angry/furious/heartbroken/dismayed/shocked/devastated/crushed/sad/frustrated/insulted/disgusted/let-down/disheartened/discouraged/wounded/betrayed/rejected",
   "let down",
   "a (bit|little|tad) ({any})",
   "not (angry|mad|upset) ({any})?"
  ],
  "good-person": [
   "friend/friends/fan/fans/patriot/patriots/supporter/supporters/customer/person/people/parent/parents/leader/leaders/marketer/marketers/professional/professionals/neighbor/neighbour/citizen/citizens/christian/american/americans/human/business/businesses/owner/owners/company/companies/teacher/mother/father/member/members/investor/investors/buyer/buyers/shopper/shoppers/seller/sellers/manager/managers/teams/team/democrat/republican/conservative/progressive/mom/dad/man/woman/employer"
  ],
  "unworthy": [
   "careless/irresponsible/negligent/reckless/thoughtless/heartless/selfish/cruel/callous/uncaring/indifferent/ungrateful/stingy/greedy/lazy/foolish/stupid/silly/naive/ignorant/clueless/short-sighted/cowardly/bad/terrible/poor/disloyal"
  ],
  "worthy": [
   "real/true/loyal/decent/good/smart/responsible/caring/serious/genuine/sensible/reasonable/savvy/wise/successful/proud/committed/honest/kind/compassionate/self-respecting/intelligent/clever/dedicated/forward-thinking"
  ],
  "weeps": [
   "~cry/~weep/~sob/~grieve/~mourn/~pine/~sulk/~pout/sobbed/sobbing",
   "shed (a)? ({any})? (tear|tears)"
  ],
  "left-thing": [
   "cart/bag/basket/trolley/item/items/shoes/boots/jacket/dress/wishlist/coffee/tea/points/rewards/favorites/favourites/picks/stuff/things/goodies/socks/shirt/shirts/pizza/app/subscription/account"
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
   "take me off",
   "(removal|unsubscription) (request|requests)"
  ],
  "currency-word": [
   "eur/euro/euros/dollar/dollars/pounds/usd/gbp"
  ],
  "living": [
   "job/jobs/career/bonus/commission/commissions/quota/livelihood/livelihoods/paycheck/salary/wage/wages/promotion/rent/mortgage/position/income/payroll"
  ],
  "target": [
   "quota/target/targets/number/numbers/quarter/kpi/kpis/commission/bonus/goal/goals/pipeline/quotas",
   "(sales|monthly|quarterly|weekly|yearly|team|booking|meeting) (goal|target|quota|numbers|number)"
  ],
  "boss": [
   "boss/manager/director/ceo/supervisor/vp",
   "team lead",
   "sales (manager|director|lead)",
   "head of sales",
   "(higher ups|bosses)"
  ],
  "vanish": [
   "~vanish/~disappear/~evaporate/~lose/~forfeit/~expire/lost/gone/deleted/wiped/erased/destroyed/terminated/revoked/forfeited/purged/taken/voided/cancelled/canceled/suspended/removed/over"
  ],
  "kept": [
   "~point/~credit/~reward/~perk/~benefit/~privilege/~mile/~star/~stamp/~streak/~badge/~level/~tier/~rank/~status/~bonus/savings/cashback/~favorite/~favourite/~wishlist/~playlist/~voucher/~coupon/~discount/~advantage",
   "gift (card|cards)",
   "(saved|unfinished) ({any})"
  ],
  "taken": [
   "deleted/erased/wiped/removed/cancelled/canceled/revoked/forfeited/voided/lost/withdrawn/purged/confiscated/downgraded/destroyed",
   "taken (away|from|back|off)",
   "reset to"
  ],
  "take": [
   "~delete/~erase/~wipe/~remove/~cancel/~revoke/~purge/~strip/~destroy/~void/~take/~confiscate/~forfeit"
  ],
  "will-be": [
   "(will|shall|may|might|could) ({adverb}|all)? (be|get) ({adverb}|permanently|automatically|all)?",
   "(is|are) (going|about|due|set|to) (to)? (be|get)? ({adverb}|permanently)?",
   "(is|are) being",
   "get/gets",
   "(has|have) to be"
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
  "word-back": [
   "~reply/~response/~answer/feedback/word/news/peep/acknowledgement/acknowledgment/confirmation/callback/rsvp/decision/sign/yes",
   "so much as a ({any})? ({any})?",
   "a (single|simple|one line|quick|one)? (word|line|reply|thing|peep|answer|response|thank you)"
  ],
  "from-you": [
   "(from|out of) (you|your (side|end|team|company|office|{any}))",
   "on your (side|end|part)",
   "back",
   "yet",
   "so far",
   "at all",
   "to (my|our|any|the|this|that) ({any})? ({any})? {message}",
   "from any of you"
  ],
  "heard": [
   "hear/heard/receive/received/get/got/gotten/see/seen/had"
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
  "traced": [
   "~visit/~view/~browse/~open/~click/~read/~check/~look/~linger/~eye/~watch/~download/~spend/spent/~return/~abandon/~poke/~consider/~shop/~search/~scroll/~explore/~land/~hover/~peek/~research/~compare/~stop/~drop/~come/clicking/browsing/~start/~leave/~add"
  ],
  "ours": [
   "(our|my|the|this|these|that|us|one of our|some of our) ({any})? ({any})? (website|site|page|pages|pricing|plans|email|emails|mails|mail|link|links|profile|newsletter|product|products|ad|ads|store|shop|proposal|message|messages|video|demo|catalog|catalogue|offer|quote|brochure|blog|post|app|platform|checkout|cart|deck|article|guide|listing|one|ones|jacket|jackets|collection|range|item|items|shoes|dress)",
   "on us",
   "at us",
   "us out",
   "(around|back)"
  ],
  "sees": [
   "~notice/~see/~spot/~track/~detect/~observe/~know/~watch/~tell/noticing"
  ],
  "withdraw": [
   "~close (out|down|off)? (your|the|this|our|out your) ({any})? ({any})? (file|files|case|folder|record|records|ticket|request|application|profile|enquiry|inquiry|loop|books|account|offer|deal|door|window|opportunity|book|chapter)",
   "~close (things|it|this|the loop|you) (out|down|off|up)",
   "(~remove|~delete|~drop|~scratch|~cross|~strike|~take|~cut|~kick|~purge) (you|your ({any})? ({any})?) (name|email|details)? (from|off|out of) ({any})? ({any})? (list|lists|books|calendar|pipeline|radar|priority|queue|program|programme|system|community|group|roster|records|database|waitlist|team)",
   "(~release|~give|~reassign|~forfeit|~withdraw|~rescind|~pull|~revoke|~cancel|~offer|~pass|~hand|~sell|~transfer|~free|~void|~lose|~drop) (up|away|out)? (on)? (your|the|this) ({any})? ({any})? (upgrade|territory|benefit|perk|trial|spot|place|seat|slot|quote|invitation|invite|discount|allocation|reservation|territory|appointment|position|number|pricing|price|rate|ticket|bonus|scholarship|benefits|gift|deal|offer|credit|perks|spaces|space|table|room|consultation|application|status)",
   "(~delete|~terminate|~suspend|~deactivate|~remove|~disable|~archive|~downgrade|~cancel|~shut|~revoke) (down)? your ({any})? (account|membership|subscription|access|profile|benefits|records|data|plan|status|perks|listing|reward|rewards|points|credit|credits|coupon|coupons)",
   "~move (on|along|forward without|forward with (someone|somebody|another|other))",
   "(~go|~proceed|~continue|~moving) (on|ahead|forward)? without you",
   "(~give|~pass|~offer|~move|~hand|~sell) (it|this|that|them|your {any}|your {any} {any}|the {any}) (away|on|over|up)? (to)? (someone|somebody|another|the next|others|a competitor|your competitor|your competitors|the person|people|anyone|next)",
   "(~withdraw|~rescind|~retract|~pull|~revoke) (my|our) ({any})? (offer|proposal|quote|invitation|invite|discount|price|bid|support)",
   "~give up on you",
   "~write you off",
   "~wash (my|our) hands"
  ],
  "conclude": [
   "~assume/~conclude/~presume/~consider/~understand/~decide",
   "take (it|this|that|your silence|no {reply}|the silence) (as|that|to mean|for)",
   "count you out",
   "mark you (down)? as"
  ],
  "verdict": [
   "(you|your ({any})? ({any})?|{any}) (are|is|do|have|does|has|did|would rather|prefer|no longer) ...3",
   "not (interested|serious|a priority|ready)",
   "no (interest|longer)",
   "a (no|pass)"
  ],
  "claim": [
   "~spot/~place/~seat/~slot/~table/~room/~stall/~territory/~appointment/~reservation/~booking/~discount/~offer/~invitation/~membership/~position/~ticket/~quote"
  ],
  "i-will": [
   "(i|we) (will|shall|am|are|have|may|might|must|need|can|plan|would) {resigned}? {resigned}? {resigned}? {resigned}? {resigned}?"
  ],
  "resigned": [
   "{adverb}",
   "then/to/go/ahead/and/going/forced/obliged/have/be/about/left/no/choice/option/but/other/afraid/unfortunately/sadly/reluctantly/regretfully"
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
    "^^ (no thanks|no thank you|nope|nah|thanks but no thanks) ...2 {pain}",
    "^^ (i|we) (just|really|actually|definitely)? (like|love|enjoy|prefer|adore|choose) (to|it)? (be|being|to be)? {pain} ...6 $$",
    "^^ (i|we) (will|would|would rather|rather|prefer to|am going to|want to|would prefer to|will just|will gladly|will happily) ({adverb}|just|gladly|happily)? (pay|paying) (the)? (full|more|double|retail|higher|regular|too much) ({any})? ({any})? $$"
   ],
   "unless": [
    "(want|need|like) ({any})? (emails|email|mail|mails|messages|newsletters|texts|calls|notifications)",
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
    "^^ {refusal} ...2 (i|we) (am|are) (too|not (smart|clever|brave|serious|good|cool|worth|ready|that)) ...5",
    "^^ {refusal} ...2 (i|we) ({adverb}|would)? ({adverb}|just)? (like|want|take|prefer|enjoy|love|choose|accept|get) (0|zero|no) (% off|percent off|({any})? {gain})",
    "^^ ({refusal})? ...2 (i|we) ({adverb}|would)? (prefer|rather|choose|like|want|opt|decide|love) not to ...3 {gain} ...2",
    "^^ (i|we) do not (like|want|need|enjoy) (to)? (save|saving|savings|discounts|deals|coupons|money|promotions|free stuff|free shipping) (money)? $$"
   ],
   "unless": [
    "(want|need|like) ({any})? (emails|email|mail|mails|messages|newsletters|texts|calls|notifications)",
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
    "i do not need (a|the|this) (gift|treat)",
    "enough (tickets|books|clothes|seats|stock|shoes|things|for now)"
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
    "^^ (i|we) ({adverb})? (do|would|will|can|am|are)? not ({adverb})? (like|want|need|love|enjoy|deserve|care about|believe in|value|into|a fan of|interested in|feel|wish) ...5 {gain} ...3 $$",
    "^^ (i|we) ({adverb})? (hate|despise|dislike|detest|loathe|can not stand) ...10 $$",
    "^^ ({refusal})? ...2 (i|we) (would rather|would prefer|prefer|rather|would sooner|like|love|enjoy|choose|want|am (happy|fine|ok|okay|good|content) (with|to|being)?) ...4 {pain} ...5",
    "^^ (i|we) (will|am going to|want to) (just)? {pain} ...5 $$",
    "^^ {refusal} ...2 (i|we) (would rather|would sooner|hate|despise|detest|loathe) ({any}) ...10 $$",
    "^^ (i|we) (would rather|would sooner) ({any}) ...10 $$",
    "^^ {refusal} ...2 (i|we) will (just|simply|gladly|happily) ({any}) ...6 $$",
    "^^ (let|make|keep|leave) me ...2 {pain} ...4 $$"
   ],
   "unless": [
    "(want|need|like) ({any})? (emails|email|mail|mails|messages|newsletters|texts|calls|notifications)",
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
    "subject": "confirmshaming",
    "body": "confirmshaming"
   },
   "idea": "decline",
   "patterns": [
    "^^ ({refusal})? ...1 i ({adverb})? (do|could|would) not ({adverb})? (care about|value|deserve|want to (protect|improve|grow|save|help|support|invest in|secure|look after|take care of)|like to (protect|improve|look after)|believe in (protecting|improving)) ...1 {own-good} ...2 $$",
    "^^ {refusal} ...1 (i|we) ({adverb})? (do|could|would) not ({adverb})? (care about|value|deserve|want to (protect|improve|grow|save|help|support|invest in|secure|look after|take care of)|believe in (protecting|improving)) ...1 {own-good} ...2 $$",
    "^^ ({refusal})? ...1 i ({adverb})? (do|would) not ({adverb})? (want|care|like|wish|believe in)? (to|about)? {deed} ...2 {beings} ...2 $$",
    "^^ {refusal} ...1 (i|we) ({adverb})? (do|would) not ({adverb})? (want|care|like|wish|believe in)? (to|about)? {deed} ...2 {beings} ...2 $$",
    "^^ ({refusal})? ...1 i (choose|prefer|have decided|would rather|would prefer) not (to)? {deed} ...2 {beings} ...2 $$",
    "^^ {refusal} ...1 (i|we) (am|are) ({adverb})? (fine|ok|okay|good|happy|content|comfortable|cool) (with|being|to (be|stay|keep))? ...2 ({pain}|bad|dull|second best|second rate) ...3 $$",
    "^^ {refusal} ...1 (i|we) (would rather|would sooner|prefer to|like to|want to|will) ({adverb})? (be|get|stay|remain|keep|keep on|continue|live|look|feel) ({pain}|ripped off|robbed|scammed|hacked|sad|dumb|ugly|slow|invisible|old|weak|out of) ...2 $$",
    "^^ i would (rather|sooner|prefer to) (be|stay|remain|keep|live|look|feel) ({pain}|ripped off|robbed|scammed|hacked|sad|dumb|ugly|invisible|weak) $$",
    "^^ {refusal} ...1 (i|we) (am|are) already ({adverb})? (perfect|rich|smart|beautiful|good enough|the best|successful|healthy)",
    "^^ {refusal} ...1 i do not want to be (a|an)? ({any})? (better|good|great|healthy|healthier|happy|happier|rich|richer|successful|smart|smarter|fit|fitter|safe|safer|strong|stronger|hero) ...2 $$",
    "^^ ({refusal})? ...1 i ({adverb})? do not ({adverb})? want {own-good} to (grow|improve|succeed|thrive|be|get|last|feel|look) ...3 $$",
    "^^ ({refusal})? ...1 (i|we) would rather (let|leave|see|watch) ...4 (hungry|die|suffer|starve|freeze|lose|fail|homeless) $$",
    "^^ ({refusal})? ...1 i ({adverb})? do not ({adverb})? care about ...1 ({beings}|justice|freedom|hunger|(my|our) ({any})) $$",
    "^^ ({refusal})? ...1 i ({adverb})? do not ({adverb})? (like|enjoy|want) (looking|feeling|being|sleeping|eating|living|to (look|feel|live|sleep)) ({any})? (good|well|great|better|healthy|young|rich|happy|smart|safe|fit) ...2 $$",
    "^^ {refusal} ...1 (i|we) ({adverb})? (like|love|enjoy) (paying|spending) (for|more|extra|full|too) ...3 $$",
    "^^ {refusal} ...1 (i|we) (am|are) ({adverb})? (bad|terrible|hopeless|awful) (with|at) ...3 $$",
    "^^ ({refusal})? ...1 let (my|our|the|other) ({any})? (competitors|competition|competitor|rivals|rival|others|hackers|thieves|scammers|germs|mould|mold|weeds) ({any}) ...3 $$",
    "^^ {refusal} ...1 {own-good} (is|are|does|do|can|should|will) ({adverb})? (not|never)? ({adverb})? ({pain}|bad|badly|worse|nothing|does not matter|matter|deserve|need|doing (badly|bad|poorly|worse)) ...4 $$"
   ],
   "unless": [
    "(want|need|like) ({any})? (emails|email|mail|mails|messages|newsletters|texts|calls|notifications)",
    "(receive|get|see|sent|hear|read) ...4 (emails|email|mail|mails|messages|newsletter|newsletters|updates|texts|notifications|from you|about it)",
    "by (email|mail|post|phone|text|sms)",
    "(more|many|fewer|less|your|any|these|the) ({any})? (emails|email|mail|mails|messages|reminders|newsletters|newsletter|updates|calls|texts|notifications)",
    "gift (receipt|wrap|wrapping|box|message|note|bag|card)",
    "(than|anymore|any more|alone|today|now)"
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
    "^^ ({refusal})? ...1 (i|we) (will|am going to|prefer to|like to)? ({adverb}|just)? (take|try|push|trust|chance) (my|our) (chances|chance|luck) ...3 $$",
    "^^ ({refusal})? ...1 (i|we) (will|am going to)? ({adverb}|just)? (risk it|take the risk|live dangerously|chance it) ...3 $$",
    "^^ ({refusal})? ...1 (i|we) (will|am|are)? ({adverb}|just|going to|happy to)? (pass|passing|miss out|give up|skip|missing out) ...1 (on)? (being|saving|getting|becoming|feeling|looking|making|growing|winning|earning|success|happiness|savings|greatness) ...4 $$",
    "^^ ({refusal})? ...1 (i|we) (am|are) ({adverb})? (fine|ok|okay|good|happy|content|comfortable|cool) (with|being|to (be|stay|keep)|to)? ...1 ({pain}|bad|dull|second best|second rate) ...3 $$",
    "^^ ({refusal})? ...1 (i|we) (am|are) ({adverb})? too (busy|cool|lazy|rich|proud|cheap|scared|smart|good|old) (to|for) (be|get|have|save|care|sleep|eat|grow|earn)? ...2 {gain} ...2 $$",
    "^^ ({refusal})? ...1 (i|we) have no (interest in|need for|use for|desire (to|for)|wish (to|for)) ...2 (better|saving|savings|success|growth|growing|improving|health|healthier|happiness|more customers|more money|money|sleep|earning|learning|winning) ...3 $$",
    "^^ ({refusal})? ...1 (i|we) (want|like|love|plan|choose|prefer) to (keep|keep on|go on|continue|stay) ({pain}) ...3 $$",
    "^^ ({refusal})? ...1 (i|we) (will|am going to) (just)? (stay|remain|keep being) ...1 {pain} ...2 $$"
   ],
   "unless": [
    "(want|need|like) ({any})? (emails|email|mail|mails|messages|newsletters|texts|calls|notifications)",
    "(receive|get|see|sent|hear|read) ...4 (emails|email|mail|mails|messages|newsletter|newsletters|updates|texts|notifications|from you|about it)",
    "by (email|mail|post|phone|text|sms)",
    "(more|many|fewer|less|your|any|these|the) ({any})? (emails|email|mail|mails|messages|reminders|newsletters|newsletter|updates|calls|texts|notifications)",
    "gift (receipt|wrap|wrapping|box|message|note|bag|card)"
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
    "(my|our) {later-ordinal} (and (final|last))? ({any})? ({message}|time|try|attempt) (to you)?",
    "(the|a|is|now|for the)? {later-ordinal} (and (final|last))? (time|attempt|try|reminder|email|message|call|note|letter|voicemail|follow up|nudge) (that|in (a row|{duration})|now|so far)? ({us}|{reach}|contacting|reaching|writing|asking|calling|emailing|to you|up|to reach|you|about this|still|and still|and no|without)",
    "{we} (am|are|have) ({adverb})? ({writing}|{wrote}|trying|tried) ...4 for the {later-ordinal} time",
    "(my|our|the) (last|previous|earlier|past|prior|other|first) {number} ({message})",
    "this is (now|already)? (my|our|the)? (message|email|attempt|call|reminder)? (number|no)? {number} (th|rd|nd)? ({message}|in)",
    "({message}|attempt) (number|no) {number}",
    "{number} ({any})? (emails|calls|messages|voicemails|attempts|letters|notes|reminders|texts) (later|in) ($|and|i|still|no|without|now|silence|nothing)",
    "{number} ({any})? (emails|calls|messages|voicemails|attempts|letters|notes|reminders|texts) (and|but|with|yet|for) ({we}|you)? (have|has|had|am|are|get|got|did)? ({adverb})? (still|no|not|zero|nothing|silence|crickets|never|yet|without)",
    "{number} ({any})? (emails|calls|messages|voicemails|attempts|letters|notes|reminders|texts) without (a|an|any|so much as|even) ({any})? {reply}",
    "(your|my|the)? (last)? {number} (unopened|unanswered|ignored|unread|missed) ({any})? ({message}|calls)",
    "(third|3rd|fourth|4th|second|2nd) (time (is)? (the|a) charm|time lucky|try is)",
    "{later-ordinal} (and|or) (final|last) (attempt|try|email|message|call|reminder|time)",
    "^^ ({lead})? (following|checking|circling|reaching) (up|in|back|out) (again|once more|one more time|one last time) ...3"
   ],
   "unless": [
    "{sorry} ...4 (we|i) (tried|sent|called)",
    "(of|in) (the|a|our|your) ({any})? ({any})? (series|course|emails you)",
    "you signed up for",
    "you asked for",
    "you can reach",
    "(parcel|package|delivery|courier|driver|charge|payment|card|log in|sign in|password|deliver)",
    "{number} (of|out of) {number}",
    "(your|the) ({digits}|{number}) (emails|contacts)",
    "(your|his|her|their) {later-ordinal}",
    "thank you",
    "for the {later-ordinal} time (this|in) (year|a year)",
    "{later-ordinal} (edition|year|anniversary|season)",
    "(broken|wrong|dead|missing) (link|date|address|file|attachment)",
    "(typo|mistake)"
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
    "({we}|and|have|^) ({lead})? (have|has|had)? ({adverb})? (tried|try|trying|been trying|attempted|been attempting|keep trying|am trying|are trying|struggled|making every effort) (hard|my best|our best|everything|repeatedly|{many-times}|for {any} {any}|in vain|desperately|so hard)? (to|and) ({reach}|speak|talk|call|write|get an answer|get a reply) ...2 (you|your|the right person)",
    "{we} (have|has)? ({adverb})? (tried|been trying|attempted|keep trying) (hard|again|repeatedly|several times|a few times|{many-times})? (to|and) (reach out|get in touch|touch base|get through|connect|call|phone|follow up) ($|again|repeatedly|{many-times}|for|since|but|without|with no)",
    "^ ({lead})? (tried|been trying|trying) (calling|to (get|reach|contact|call|connect|phone|catch|speak)) ...3 (you|your|twice|times|again)",
    "been (trying|attempting|hoping) to (get|reach|contact|call|connect|phone|catch|speak|talk) ...3 you",
    "{we} (have)? ({adverb})? tried (calling|reaching|emailing|phoning|contacting|texting|writing) ...2 (you|your|$|again|repeatedly|{many-times})",
    "(tried|tried just about|trying) everything ...4 (reach|contact|you|attention|hold)",
    "(several|many|multiple|repeated|numerous|countless|previous|{number}|all my|all our|my|our|despite) (unsuccessful|failed|unanswered|previous|repeated|earlier|many)? attempts (to|at) ...4 (reach you|contact you|you|reaching|touch with you|reach|contact)",
    "(unanswered|ignored|unreturned) ({message}|calls)",
    "hard (man|woman|person|one|guy|people|team)? to (reach|get hold of|get a hold of|pin down|track down|catch)",
    "(despite|after|in spite of|following) (all)? (of)? (my|our|the|so many|several|many|multiple|numerous|countless|repeated|a few|a couple of|{number}) ({any})? (attempts|tries|emails|calls|messages|reminders|letters|voicemails|notes|texts) ...5 {we} (could|can|did|have|was|were|am|are|still|never) ({adverb}|not|unable to|yet to|failed to)? ({adverb}|been able to)? ({reach}|hear|heard|get|got|received|had) ...3 (you|{reply}|nothing|back|a thing|anything|word)",
    "{we} (could|can|did|have|was|were|am|are) (not|never|unable to|yet to) ({adverb}|been able to)? {reach} (to)? you ...2 (despite|after|in spite of) ...6"
   ],
   "unless": [
    "{sorry} ...4 (we|i) (tried|sent|called)",
    "(of|in) (the|a|our|your) ({any})? ({any})? (series|course|emails you)",
    "you signed up for",
    "you asked for",
    "you can reach",
    "(parcel|package|delivery|courier|driver|charge|payment|card|log in|sign in|password|deliver)",
    "{number} (of|out of) {number}",
    "tried to (reach|contact) (us|me|support|the (server|host))",
    "have you tried",
    "you (tried|have tried|were trying)",
    "we tried to (keep|make|get the|find|fix)",
    "on your behalf",
    "because (you|your) (asked|called|requested)"
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
    "{we} (have|had|did)? ({adverb})? {wrote} (out|up|in|to|with)? ({any})? ({any})? ({any})? ({any})? ({any})? {many-times}",
    "^ ({lead})? ({adverb})? {wrote} (out|up|to)? ({any})? ({any})? ({any})? {many-times}",
    "{we} (have|had)? ({adverb})? (sent|left|written|made|fired off|dropped) (you|over|along|off|your {any})? ({adverb})? (a few|several|many|multiple|{number}|a couple of|a number of|a bunch of|so many|countless|numerous) ({any})? ({any})? (emails|notes|messages|reminders|texts|letters|invites|invitations|mails|requests|calls|voicemails|proposals|follow ups|surveys|lines)",
    "{we} (have|had)? ({adverb})? {wrote} (you|your {any})? (and|but)? (i|we)? (have|had)? (even|also|then|tried)? {wrote}",
    "{we} (just|have to|had to)? keep (on)? {writing}",
    "{we} (have|had)? ({adverb})? (asked|begged|reminded|told|invited) (you)? ({adverb})? ({any})? ({any})? (again|time|over|so many|before|already|{many-times}|for {duration}|all (week|month))",
    "{we} (have been|had been|am|are|has been) ({adverb})? {writing} (out)? (you|to you|at you|up)? (with you|on this|about this)? ...2 (for|since|all|over|every|{many-times}|constantly|nonstop) ({duration}|weeks|months|days|a (while|week|month|year)|so long|the (last|past)|now|$)",
    "(despite|after|for all) (all)? (of)? (my|our|the|so|sending) ({any})? ({any})? (emails|calls|messages|attempts|reminders|notes|letters|requests|voicemails|texts|follow ups)",
    "(all|none of|any of|most of) (of)? (my|our|these|those) (emails|calls|messages|attempts|reminders|notes|letters|voicemails|texts) ...4 (unanswered|ignored|nothing|silence|vain|unopened|unread|void|spam|wall)",
    "(my|our) (emails|calls|messages|attempts|reminders|notes|letters|voicemails|texts) (have|has|are|were|went|go|keep|seem) ({adverb}|been|all|to)? ({any})? (unanswered|ignored|unopened|unread|unreturned|unnoticed|lost|into)",
    "{wrote} (you|to you)? (on|last|in|back on) ({weekday}|{month}|week|month) (and|then) (again|on) ...4",
    "(opened|open|read|answered|clicked|opened any of) (any of|a single one of|one of)? (my|our) (last|past|recent|previous) {number}? ({message})",
    "(it|this) (has been|is|was) ({number}|several|many|a few) ({any})? ({message}) (now|since|so far|and|in a row)",
    "{we} (have|had|had to|keep|kept) ({adverb}|been)? (repeatedly|constantly|continually|persistently|tirelessly|regularly|frequently|patiently) ({wrote}|{writing}|tried|requested|asked|reminded|sent|invited|reached)",
    "({wrote}|{writing}|tried|sent) (you|to you|out)? (repeatedly|again and again|over and over|time and again)",
    "(my|our) ({any})? ({any})? ({message}|calls|words|requests|pleas) ({any})? ({any})? ({any})? (fallen|falling|fell|fall) on deaf ears",
    "how many more (times|emails|messages|calls|reminders|letters|ways) ({adverb}|do|must|will|should|can|have)? (i|we) ...2 (have|need|must|can|should|will|ask|write|call|send|try|{writing})",
    "how many (times|emails|messages|calls|reminders|letters) (do|must|will|should) (i|we) (have|need) to",
    "{we} (have|had)? ({adverb})? {wrote} (you|your {any}) ...6 (and|then) ({adverb}|i|we|also)? (left|sent|wrote|emailed|called|texted|mailed) ...5",
    "{we} (will|can|am|are|do|would)? not (going to|want to|able to)? (keep|continue|go on) ({any})? (chasing|hounding|begging|running after)",
    "{wrote} (to)? you (on|in|over|at)? ({any})? ({number}|many|several|numerous|multiple|countless) ({any})? (occasions|times|ways)"
   ],
   "unless": [
    "{sorry} ...4 (we|i) (tried|sent|called)",
    "(of|in) (the|a|our|your) ({any})? ({any})? (series|course|emails you)",
    "you signed up for",
    "you asked for",
    "you can reach",
    "(parcel|package|delivery|courier|driver|charge|payment|card|log in|sign in|password|deliver)",
    "{number} (of|out of) {number}",
    "you (have)? (emailed|written|called|contacted|asked|sent)",
    "{number} times (a|per|each|every) (day|week|month|year)",
    "(twice|once) (a|per|each) (day|week|month|year)",
    "emailed (the|our) (team|support)",
    "you (asked|requested|agreed)",
    "we keep (you|your|in|our|an|the)",
    "(written|wrote|writing|appealed|complained) to (the|a|an|his|her|their|our)",
    "as (you asked|agreed)"
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
    "(here (i|we) (am|are)|{we} (am|are) (here|back)|it is (me|us)) ...5 for the {later-ordinal} time",
    "(following|followed|follow|circling|checking|reaching|coming|writing) (up|back|in|out) (with you|to you|on this|about this|here)? (yet)? (once)? (again|once more|one more time|one last time|a (second|third|fourth|fifth|last) time)",
    "{we} (am|are) (just)? ({writing}|coming back) (out|up)? (to)? (you)? (yet)? (again|once more|one (more|last|final) time)",
    "(just)? (bump|bumping|bumped|floating|pushing|popping|bringing|moving|resurfacing|pinging) this (one|email|thread|message|note)? (back|up|again|to|for|in|$)",
    "(to|at|back to|up to) the top of (your|the) (inbox|list|pile|stack)",
    "(reaching|writing|reach|emailing|asking|trying|checking|calling|knocking) (out|up|in)? (to you|with you)? (for)? (one|a) (last|final|more) time",
    "(just|only|here is|sending)? (another|one more|yet another|a (second|third|fourth|final|last)) (gentle|friendly|quick|little|polite|small)? (nudge|bump|ping|follow up|poke|prod)",
    "(it is|only|just) (only|just)? (me|us) again $",
    "chasing (you|this|a reply|an answer|up|your|for)",
    "(hate|sorry|do not want|do not mean|not trying) to (be|keep|sound like) (a)? (pest|nag|pester|nagging|stalker|nuisance|bother)",
    "in case (it|this|my {any}|you) (got|was|were|has been|have been|is) (lost|buried|missed|overlooked|too busy to) ...6 ({later-ordinal}|again|last email|previous|earlier)"
   ],
   "unless": [
    "{sorry} ...4 (we|i) (tried|sent|called)",
    "(of|in) (the|a|our|your) ({any})? ({any})? (series|course|emails you)",
    "you signed up for",
    "you asked for",
    "you can reach",
    "(parcel|package|delivery|courier|driver|charge|payment|card|log in|sign in|password|deliver)",
    "{number} (of|out of) {number}",
    "if you (would|could|are|have|want)",
    "thank you",
    "bumping (into|this (version|release|package|dependency))",
    "will not (write|email|ask|bother|contact)",
    "not (write|email|ask|bother|contact) you again",
    "open again",
    "as (you asked|agreed|requested|promised)"
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
    "this is (now|already)? your {later-ordinal} (and (final|last))? ({any})? (reminder|notice|email|message|request|warning)",
    "(that|this|it) (makes|makes it|is now|now makes) {number} ({any})? (emails|calls|messages|reminders|letters|attempts|voicemails) ...3"
   ],
   "unless": [
    "{sorry} ...4 (we|i) (tried|sent|called)",
    "(of|in) (the|a|our|your) ({any})? ({any})? (series|course|emails you)",
    "you signed up for",
    "you asked for",
    "you can reach",
    "(parcel|package|delivery|courier|driver|charge|payment|card|log in|sign in|password|deliver)",
    "{number} (of|out of) {number}"
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
    "^^ ({any})? {later-ordinal} (attempt|try) $"
   ],
   "unless": [
    "{sorry} ...4 (we|i) (tried|sent|called)",
    "(of|in) (the|a|our|your) ({any})? ({any})? (series|course|emails you)",
    "you signed up for",
    "you asked for",
    "you can reach",
    "(parcel|package|delivery|courier|driver|charge|payment|card|log in|sign in|password|deliver)",
    "{number} (of|out of) {number}"
   ],
   "in": [
    "subject",
    "preheader"
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
    "{number} ({any})? ({any})? {crowd} (near|around|in|from|within|close to) ({any}) ({any})? ({any})? (is|are) ({adverb}|currently)? (viewing|looking|watching|browsing|buying|ordering|booking|shopping|eyeing|checking) ...4 (right now|as we speak|at this moment|at the moment|as you read)",
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
    "^^ {any} ({any})? (in|from) ...6 (bought|purchased|ordered|purchasedktm) (a|an|the|this|our|some|{number}|{any}) ...10",
    "(last|latest|most recent) (purchase|order|sale|booking|sold|purchased|bought|ordered) (was|is)? ...2 {number} {time-unit} ago",
    "(in|on) ({number}|other|many) ({any})? ({crowd}) ({any})? {cart}",
    "({number}|others|many) ({any})? {crowd}? ({adverb})? (have|has|put|added) ({adverb})? (this|it|these|one|the same) ({any})? ({any})? (in|to|on) (their|the)? ({any})? {cart}",
    "in ({number}|other|many) ({any})? {cart}",
    "{number} ({any})? {crowd} ({adverb})? (have|has|just)? (signed up|joined|subscribed|upgraded|registered|booked|reserved) (today|in the (last|past)|this (hour|morning|week)|already|since)",
    "{number} ({any})? {crowd} (who|that|which) (have|has)? ({adverb})? (signed up|joined|subscribed|upgraded|registered|bought|ordered|booked|claimed|donated|gave|switched) ...3 (today|yesterday|tonight|alone|this (hour|morning|week)|in the (last|past))",
    "{digits} (new)? (orders|purchases|bookings|sales|sign ups|signups|reservations|donations) ({any})? (in|over|within) the (last|past) ({number})? (hour|hours|minute|minutes|day|days)",
    "{digits} (new)? (orders|purchases|bookings|sales|sign ups|signups|reservations) (today|tonight|this hour|since (yesterday|midnight|this morning))",
    "{number} {crowd} (is|are) (currently|now|right now|also) (on|visiting|at) (this|the) (page|product|site|offer|listing)",
    "{number} (more|others|new {crowd}) ({adverb})? (have)? (joined|signed up|subscribed|bought|ordered|booked|claimed) (today|tonight|yesterday|this (hour|morning|week)|in the (last|past))",
    "^ join (the)? (over|more than|nearly)? ({number}|thousands|hundreds|millions|tens of thousands) (of)? ({any})? ({any})? {crowd} (who|that) (have|has)? ({adverb})? (signed up|joined|subscribed|upgraded|switched|bought|ordered|claimed|saved|made the (switch|move|jump))",
    "{digits} ({any})? (already|just)? (sold|bought|purchased|booked|claimed|ordered) (already|in|today|this|so far|since|$)",
    "{digits} (units|items|pieces|copies|pairs|tickets|seats|rooms) (already|just|have been|were)? (sold|bought|booked|claimed|purchased|reserved|gone) (in|today|already|this|so far|within|over|during)",
    "(sold|bought|purchased|ordered|viewed|booked|added|seen|reserved) ...6 (by (someone|somebody|a ({any})|people|{number})|{number} {time-unit} ago|from ...5 {number} {time-unit} ago)",
    "(added|put|saved) (to|in) (the|their|a)? ({cart}) {number} times ...2",
    "(in|on) {number} ({any})? ({any})? ({any})? {cart}",
    "(in|from) ...5 (viewed|bought|purchased|ordered|added|booked|saved) ...12 {number} {time-unit} ago",
    "(just|recently) (purchased|bought|ordered|booked|sold) (by|from|in|this|a|an|the) ...5",
    "^^ {any} ({any})? ({any})? (in|from) ...5 (bought|purchased|ordered) $$"
   ],
   "unless": [
    "your (profile|post|project|listing|page|article|campaign|link|story|video|photo|photos|comment|issue|repository|account|event|book|report|order|dashboard|document|file|newsletter|email|team|class)",
    "(survey|study|poll|census|report|research)",
    "(one|two|1|2) (member|members) of your",
    "(that|because|when|if|what) you",
    "{we} (have)? (received|got|packed|shipped)",
    "sold in (packs|pairs|sets)",
    "per (person|customer|order)",
    "we (bought|ordered)",
    "you (bought|ordered|purchased|added)",
    "your",
    "{we} (just|recently|have)? (bought|ordered|purchased)",
    "you (just|recently|have)? (bought|ordered|purchased)",
    "(order|package|parcel|invoice|payment|ticket|appointment)"
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
    "(^^ {any} ({any})? ({any})? (in|from|near) ({any})? ({any})?|someone|somebody|a (customer|shopper|member)|another {any}) (has|have)? (just|recently) placed (a|an|his|her|their) ({any})? order"
   ],
   "unless": [
    "your (profile|post|project|listing|page|article|campaign|link|story|video|photo|photos|comment|issue|repository|account|event|book|report|order|dashboard|document|file|newsletter|email|team|class)",
    "(survey|study|poll|census|report|research)",
    "(one|two|1|2) (member|members) of your",
    "you",
    "your",
    "{we}"
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
    "(everyone|everybody|the whole ({any})|the entire ({any})|the internet|all your friends) (is|are|has|have|can not|cannot) ({adverb})? (talking about|raving|buying|wearing|joining|loving|switching|going|stop|obsessed|crazy|signing|using|ordering|waiting)",
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
    "(only|just) {few} (of)? (these|them)? ({goods}) (in|of) (your|this|that) ({any})? (size|colour|color|style|width|shade|price)",
    "^ {digits} (item s)? (left|remaining) (in stock)?",
    "{few} (more)? (left|remaining) in (stock|our|the (warehouse|shop|store))",
    "^ {few} (are|is)? (left|remaining)",
    "(only|just) {few} (left|remaining|remain)",
    "(only|just|less than) {few} in (stock|the shop|our warehouse)",
    "(limited to|capped at|restricted to) (only|just)? (the first)? {number} (per|partners|people|customers|members|seats|spots|places|orders|buyers|units|pieces|copies|founding|{goods})?",
    "(only|just) (the)? (first)? {number} (people|customers|members|orders|buyers|subscribers|readers) (will|get|can|who)",
    "(the)? last (one|few|pair|pairs|piece|pieces|{number} {goods}|{goods}) (left|in stock|available|at|remaining|in (your|this|that) (size|colour|color)|$)",
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
    "left (to|for) (lend|borrow|loan|share|collect)",
    "library",
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
    "(stock|inventory|supply|availability) (level|levels|status) ({be})? (very|critically|quite)? (low|critical|limited)",
    "(like|as good as) (this|these|that|those) (never|rarely|seldom|do not|does not|will not) (last|stay|hang)",
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
    "low on (space|battery)",
    "(is|are|was|were) (now|already)? sold out",
    "refund",
    "refunded",
    "you ordered"
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
    "(item|items|stock|price|prices|cart|basket|bag|spot|spots|seat|seats|room|rooms) ...4 (is|are) not (yet)? (reserved|guaranteed|held|saved)"
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
    "limited edition"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": true,
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
    "(demand (is|has been)) ({any})? ({any})? roof",
    "demand (is|has|keeps)? (exploded|exploding|explodes|surged|surging|soared|soaring|skyrocketed|skyrocketing|outpacing|outstripping)",
    "(cannot|can not|hardly|barely) keep ((it|them|these|this) (in stock|on the (shelves|shelf))|up with (the|this|your)? demand)",
    "(~go|~sell) like (hot cakes|hotcakes|crazy|mad)"
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
    "(borrow|borrowed|lent|lend|loan|wheelchair|wheelchairs|free of charge)",
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
    "(every|each) (second|minute|hour) (counts|matters)",
    "^ (seconds|minutes|hours|moments) (count|matter)"
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
    "^ last day",
    "t minus {few}",
    "((final|last) (markdown|markdowns|price (drop|cut))|final reductions)",
    "(you|^) (have|get|got)? (just|only)? (one|{digits}) more (day|hour|night|hours|weekend) (only|to (be|save|get|give|double|triple|shop|order|donate|claim|join|make))",
    "(come|comes|coming|boil|boils) down to (tonight|today|midnight|(the|these) (next|final|last) ({few})? (hours|days|day|hour))"
   ],
   "unless": [
    "{no-rush}",
    "{own-thing}",
    "{civic-date}",
    "{ballot}",
    "(in|over|for|of|within|during|from) the (last|past) ...2 (days|weeks|hours|hour|day|minutes|minute|months)",
    "last day (of|at|in) (school|work|summer|winter|term|the (month|year|conference|tour|workshop|course)|class)",
    "(in|over|during|for|at|through|of) (the|these|this|our|its|those) (final|closing) ...2 (days|day|weeks|week|weekend|hours)",
    "final (day|week) of our",
    "countdown to (the)? (spring|summer|autumn|fall|winter|christmas|easter|new year|launch|liftoff|lift-off|opening)",
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
    "(stroke of midnight|midnight strikes)",
    "(when|until|before|as) (the)? clock (hits|strikes|reaches)",
    "(running|run|almost|nearly) (low on|out of) (chances|time|days|hours)",
    "(~going) once (~going)? twice",
    "the hour {be} (late|near|upon)",
    "(tomorrow|tonight|midnight) ({any})? (it|this|they|all|everything) {be} (all)? (over|gone|history)",
    "no (more|further)? (extension|extensions) $",
    "(close|closing|shut|shutting|pull|pulling) (the|our|this|down)? (~offer|~deal|~sale|cart|doors|door|books|window) ({any})? {near}",
    "(down to|to) the wire",
    "(almost|nearly|soon) too late",
    "(still|have|got|left|time) ...2 but not (much|long)",
    "snooze ({any})? (and)? you (will)? (lose|miss)",
    "^ (after|past) (tonight|midnight|today) ...6 (gone|over|off the table|full price|no more|too late|disappears|vanishes|goes)",
    "({deal}|{shopping-day}) ({any})? {be} (quickly|slowly|fast|now|already)? (disappearing|vanishing|evaporating|melting|slipping away|going away|fading|winding down|wrapping up|coming to an end|drawing to a close|nearing (its|the) end)",
    "{shopping-day} ({any})? ({any})? {be} (almost|nearly) (over|gone|up|done)",
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
    "(tonight|today|midnight|tomorrow|noon) {be} (the|our|my|your) (very)? (cutoff|cut off|last day|final day|deadline|end)"
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
   "idea": "countdown",
   "patterns": [
    "^^ tick tock",
    "tick tick tick"
   ],
   "unless": [
    "{no-rush}"
   ],
   "in": [
    "subject",
    "preheader"
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
    "(we|i) (need|want) ({currency})? {number} ({any})? ({any})? by (sunrise|dawn|sundown|morning)",
    "you can still (give|donate|save|order|claim|be (matched|counted)|shop|grab) ...6 (before|until|by) (the (deadline|cutoff|cut off|clock)|midnight|tonight)",
    "(must|have to|has to|needs to|need to) be (received|made|given|placed|in|sent|submitted|completed|claimed|used) (by|before)? (tonight|midnight|today|(the)? end of (the)? (day|night)|tomorrow)",
    "(until|till|til|through|by|before) (tonight|midnight|the end of (the)? (day|today|tonight|night)|end of (the)? day|(tonight|today|tomorrow) at midnight|midnight (tonight|today)?)",
    "(by|before|until|till) ({clock}|{digits}) (am|pm|a m|p m)? (et|est|pt|ct|cet|gmt)? (tonight|today|$$)",
    "^ ({clock}|{digits}) (am|pm|a m|p m)? (et|est|pt|ct|cet|gmt)? tonight",
    "(ends|end|ending|expires|closes|close|closing|due|by|until|before) (at|by)? ({clock}|{digits}) (am|pm|a m|p m)? (et|est|pt|ct|cet|gmt)? (tonight|today)",
    "(price|prices|pricing|rate|rates|cost|costs|fee|fees) (will|are going to|{be})? (go|goes|going|rise|rises|rising|increase|increases|increasing|jump|jumps|climb|climbs|double|doubles) (up|back up)? (at|on|by|in)? ({near}|fast)",
    "(tomorrow|(after|from) (today|tonight|midnight|tomorrow)) (the|our|this|its|all)? ({any})? (price|prices|rate|rates|cost|fee|fees) (will|is going to|are going to)? (go|goes|rise|rises|increase|increases|jump|jumps|climb|climbs|double|doubles|be higher|return)",
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
    "(ballot|ballots) (must|have|need)",
    "extended (family|warranty|hours|size|sizes|range|period|test|support|release|version|edition|trip|stay|return|returns|opening|service|life|battery)",
    "never (ends|expires|too late)",
    "not too late",
    "late (to (return|cancel)|fee)",
    "call for",
    "(chapter|book|story|season|episode)",
    "(ends|closes|close) (in|at|by) (a|the) (river|sea|zip|collar|hem|school|shop|lake)",
    "(shop|store|office|bar|library|museum|road|bridge|street|gate|gates|park|pool|kitchen|cafe|station|tunnel|counter|desk|hut|pass|trail|line|market|exhibition|restaurant|branch|desk) (closes|close|will close|ends)",
    "we (close|open)",
    "opening hours",
    "open (from|until|till|daily)",
    "(starts|begins|doors open) at",
    "delivered by",
    "(kitchen|restaurant|museum|desk|pool|library|counter|bus|buses|train|trains|ferry|breakfast|lunch|dinner|served|oven)",
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
    "(will|may|might) (never|not) be (another|a better|a cheaper) ({any})? (~offer|~deal|~sale|~discount|~chance|~opportunity|~price|time)",
    "({deal}|this|it|these|they) will (never|not) be (repeated|offered|matched|beaten|cheaper|lower|this (low|cheap)) ($|again|at)",
    "(one time|one time only|once only) (offer|deal|price|opportunity|chance|discount)"
   ],
   "unless": [
    "{no-rush}",
    "last minute",
    "the last (moments|time)",
    "only (a)? way",
    "only a (chance|shot|try)",
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
    "(stock|cart|price|order|basket|bag|items) (is|are|has been|have been) (reserved|guaranteed|held|saved|locked|frozen) (in)? (for|until)",
    "(order|buy|claim|redeem|checkout|check out|complete|activate|act|purchase) ({any})? ({any})? (within|in) (the next)? ({few}|{digits}|{clock}) ({clock-unit}|$|so|{digits})",
    "(in|within|for|over) the next (few|{number}) (hours|minutes|hour|hrs)",
    "(in|within|for|over) the next (few) (hours|minutes|days)",
    "(get|grab|enjoy|catch|score|snag) (it|them|this|yours) while",
    "(cannot|can not|will not) (hold|keep|extend|guarantee|honor|honour) (it|this|(this|your|the|that) ({any})? {deal}) (beyond|after|past|any longer|much longer|later than)",
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
    "(do not|never) (you)? (dare)? put (it|this|that) off",
    "(you (need|have|will need|ought) to|you (must|should|had better)|better|please) (move|act|decide|be) ({adverb}|very|really)? (fast|quick|quickly) ($|on (this|it|these)|if|or|before)"
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
    "(nobody|no one) (has|needs|have) to",
    "without (a|any|the)? hurry",
    "not (have|need|want you) to hurry",
    "so (that)? you do not miss",
    "that you do not miss",
    "you (will)? never miss",
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
    "(funding|fundraising|budget|donation|cash|membership|match|campaign|end of {any}|{deal}) emergency",
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
    "(when|whenever|where|unless) (it|something|anything|a matter|things|the matter) (is|are|gets|becomes) (really|very|so)? urgent",
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
    "(notice|notification) of (your|pending|upcoming|impending|scheduled|planned)? ({any})? (termination|cancellation|suspension|expiration|expiry|deactivation|closure|default|forfeiture|intent)",
    "(termination|cancellation|suspension|deactivation|expiration|forfeiture|eviction|foreclosure) (notice|warning)",
    "(final|last|second|third|official|important|urgent)? (notice|notification) (concerning|regarding|about|on|for|re) your ({any})? ({any})? (file|account|record|records|status|case|eligibility|benefits|membership|registration|claim|balance|donation|policy|coverage)",
    "^ (notice|notification) your ({any})? ({any})? (is|has|will|was) (be|been|about to)? (expiring|expire|expired|lapsed|lapse|lapsing|pending|flagged|terminated|suspended|overdue|cancelled|canceled|inactive|revoked|ending)",
    "{digits} (action|response|signature|reply) (is)? required",
    "(mandatory|compulsory|obligatory) (update|action|notice|review|confirmation)",
    "(immediate|urgent) action (is)? (required|needed|necessary)"
   ],
   "unless": [
    "notice period",
    "short notice",
    "until further notice",
    "pull request",
    "optional",
    "no (action|response|reply|signature)"
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
    "(account|membership|supporter|donor|donation|member|voter|record|subscription|enrollment|profile|registration|contribution) status ({be}|still|now|currently|update)? ...2 (pending|inactive|expired|lapsed|incomplete|unconfirmed|unverified|not (found|verified|confirmed|active)|at risk|on hold|flagged|missing|overdue|expiring|suspended|review)",
    "(your ({any})?|donor|member|supporter|voter|membership|donation) (file|record|records|eligibility|benefits) (has been|have been|is|are|was)? (currently|now)? (flagged|under review|suspended|unconfirmed|unverified|on hold)",
    "^ (your)? (account|membership|supporter|donor|member) status ($|update|alert|check|notice|report)",
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
    "(tax|irs|customs|government|federal|state|census) (notice|refund|summons|audit) (enclosed|attached|inside|pending|due)?",
    "(tax|irs|customs|government|federal|state|census) (document|documents|form|forms|record|records) (is|are)? (enclosed|attached|inside|pending|due|overdue|missing|ready)",
    "(our|the) (legal|collections|compliance|fraud|debt|enforcement) (department|team|division|office|unit) (has|have|is|are|will|must|asked|instructed|advised|wants|needs) ({adverb}|been|be)? (asked|instructed|advised|informed|notified|flagged|forced|told|contact|contacting|take|taking|to (contact|speak|hear)) ...4",
    "(official|certified|national|federal) ({digits})? ({any})? (census|survey|ballot|questionnaire|audit|registration|record|document) ...3 (enclosed|attached|inside|pending|overdue|ready|issued)",
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
    "(you|your|and|are|just|really|now) (have|are|will|would|going to|about to)? ({adverb}|be|going to|to)? ~let ({any}) ({any})? ({any})? down",
    "(do|please|can|could|would|will|must|to|dare) not (you)? (dare|ever|want to)? ~let ({any}) ({any})? ({any})? ({any})? down",
    "(never|or|and) let ({any}) ({any})? ({any})? down",
    "you (have|will|would|are)? ({adverb})? (~fail|failing) (me|us|him|her|them|your (family|country|team|kids|children|community|friends|party|state|customers)|our|the (country|team|people|children))",
    "(do|please|can|would) not ({adverb}|ever)? (~fail|~disappoint|~desert|~abandon|~betray|~forsake|~hurt|~forget|~upset|walk away from|give up on|turn (away|back)) {someone} ({adverb})?",
    "(turn|turned|turning|walk|walking|walked) (your|his|her|their)? (back|away|out|backs) (on|from) {someone}",
    "(you|people like you) ...3 (look|looked|looking|turned|turning|turn) (away|the other way|a blind eye)",
    "you (are|will be|would be)? (leaving|putting|leave|put) ...5 (at risk|in danger|vulnerable|exposed|defenseless|in jeopardy|to die|to suffer)",
    "you (will|would|are going to|are about to|might) ({adverb})? (abandon|desert|betray|forsake|forget|leave) (me|us|him|her|them|our)",
    "because of (people like you|your (silence|inaction|indifference)) ...4",
    "people (just)? like you (who|do|did|have|will not|walk|look|stay|not|refuse|ignore)",
    "you (have|are)? ({adverb}|been)? ({adverb})? (abandoning|abandoned|deserted|deserting|betrayed|betraying|forsaken|neglected|neglecting|mistreating|mistreated|snubbed|failed) {someone}",
    "you (have|just|are)? ({adverb}|just)? (let|letting) (this|it|that|another|one|yet another) ({any})? ({any})? ({any})? (slip|slide|pass|lapse|get away|go to waste|go by|die) (again|away|by|you by|through|past|through your fingers|$)",
    "(your|all your|is your|this is your) (own)? fault",
    "(will|would|could|did|have|are) you ({adverb}|going to|about to)? (abandon|desert|betray|forsake|abandoned|deserted|betrayed|abandoning|deserting|betraying|turn your back on|turned your back on) ...4",
    "you ({adverb}|have)? (walked away from|threw away|passed up|said no to) (a|an|the|our|my|this|these) ...4",
    "you are (the)? (only|main|real)? reason (that|why)? {we} ({adverb}|might|may|will|could|would|are|have|did)? ({adverb})? (fail|lose|lost|failed|failing|losing|not|close|closing|fall|fell)",
    "(and|but|while|yet) you (are|do|did|have done|choose to do|sit and do|just) (just|choosing to)? (do|doing|done)? nothing",
    "(do|would) not you dare ...4",
    "you are ({adverb})? (hurting|failing|harming|embarrassing|disappointing|holding back) (me|us|the (team|country|movement|children|cause)|your (team|country|family|party|community)|our {any})",
    "you (would|will|could) ({adverb})? let ...5 (die|starve|suffer|go hungry|freeze|drown)"
   ],
   "unless": [
    "{sorry} (that|if|for|about)? {we}",
    "(do not|never|no need to|not) feel (bad|guilty)",
    "{we} (apologize|apologise)",
    "let you ({any})? down",
    "fail (to|you)",
    "{we} (have|are)? ({adverb})? (let|fail|failed|letting)",
    "the (rain|cold|weather|size) ",
    "(do not|never) fail to",
    "not let (the|a|your) (rain|weather|cold|price|name|size)",
    "forget (to|about the|your)",
    "not forget (the|that|your)",
    "looking away from the",
    "passed up the (hill|road|valley)",
    "you said no to (cookies|the (cookies|mail|newsletter|update))"
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
    "({any}) (am|are|is|was|were|be|feel|feels|felt|left) ({adverb}|a bit|a little|rather|honestly|pretty|deeply|very|extremely|quite)? ({adverb}|a bit|a little|rather|deeply|terribly)? {feeling} (in|with|by|at) (you|your|how you|the way you)",
    "(am|are|is|was|were|be|feel|feels|felt|left) ({adverb}|a bit|a little|rather|honestly|pretty|deeply|very|quite)? ({adverb}|a bit|a little|deeply)? {feeling} (that|to see|to hear|to find|to learn|because|when|how)? (that)? (you|your) (have|did|are|do|would|were|never|left|chose|decided|ignored|not|no|have)",
    "{we} (am|are|was|were|feel|must say i am|have to say i am) ({adverb}|a bit|a little|rather|somewhat|honestly|very|deeply)? (disappointed|hurt|saddened|upset|offended|frustrated|heartbroken|crushed|surprised|puzzled|confused|baffled|shocked|stunned|amazed) (not to|to (get|hear|receive|see|have) (no|nothing|not|only silence)|that (nobody|no one|none|(you|i|we) ...2 (not|never|no|yet)) ...4)",
    "(disappointing|hurtful|frustrating|discouraging|rude|unprofessional|inconsiderate|disheartening|impolite|hurts|stings|insulting|unacceptable|unfair|selfish|ungrateful|disrespectful) (of you|not to|that you|when you|to (get|hear|receive|see|be|have|just)) ...4",
    "(a bit|a little|very|quite|rather|so|really|frankly|honestly|just|it is|find it|find that) (rude|unprofessional|inconsiderate|impolite|insulting|selfish|ungrateful|disrespectful|hurtful)",
    "you (have)? ({adverb})? (disappointed|hurt|insulted|offended) (me|us|him|her|them|our|my)",
    "you are (such|quite|being|so|just)? (a)? ({any})? (disappointment|disgrace|letdown|rude|selfish|ungrateful|heartless|cruel|cold)",
    "(expected|hoped for|wanted|deserve|deserved|thought|imagined) (so much|much|a lot|far|a bit|a little)? (more|better) (from|of) (you|someone|a ({any})|people|our|my)",
    "(barack|president|he|she|they|grandma|everyone|team|{any}) (is|are|will be) ({adverb}|deeply|very)? disappointed (in|with|by) (you|{tag})",
    "(just|only|deeply|so|very|really|simply) disappointed $",
    "^ ({lead})? ({we} (am|are)) ({adverb}|a bit|a little|rather|honestly|deeply)? (hurt|disappointed|heartbroken|crushed|offended|insulted) $",
    "{we} (am|are|was|were|feel) ({adverb}|a bit|a little|deeply|quite)? ({adverb})? (hurt|heartbroken|crushed|devastated|offended|insulted|wounded|betrayed|gutted) (that|because|by|when|to see) you ...3",
    "(sad|hurts|hurt|surprised|hard|hate) (to see|that|when) you (snub|ditch|dump|ghost|abandon|reject|shun|ignore|snubbed|ditched|dumped|ghosted|abandoned|rejected|ignored) ...3"
   ],
   "unless": [
    "{sorry} (that|if|for|about)? {we}",
    "(do not|never|no need to|not) feel (bad|guilty)",
    "{we} (apologize|apologise)",
    "disappointed (with (us|our|the|your (order|purchase|stay)))",
    "upset with us",
    "if you (are|were)",
    "(you|you may|you might) (are|be|feel|were) ({adverb})? {feeling}",
    "why you",
    "disappointed to (see|hear) (that)? you (leave|go)"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": true,
   "because": "The reader is told that somebody thinks less of them now.",
   "instead": "Leave out how you feel about the reader, and say what you would like: \"If you can spare an evening, we would be glad.\""
  },
  {
   "rule": {
    "subject": "guilt-subject",
    "body": "guilt-tone"
   },
   "idea": "shame",
   "patterns": [
    "shame on (you|everyone who|anyone who|those who)",
    "you (should|ought to|must|will|would) ({adverb})? (be|feel) ({adverb}|deeply)? (ashamed|embarrassed|guilty|bad|sorry|disgusted)",
    "(have|has|got|is there) (you)? (no|any) (shame|heart|decency|conscience|manners|respect|compassion|pride|loyalty)",
    "where is your (shame|heart|decency|conscience|manners|respect|compassion|pride|loyalty)",
    "(your|own|presumed|sense of|some|a little|common) ({any})? ({any} and)? ({any} of)? (conscience|decency|morality|morals|humanity|manners)",
    "(live|look at|living|be proud of|proud of|sleep|be at peace) (with)? (yourself|that (decision|choice)|your (decision|choice)|it) ...2 $?",
    "(hope|can|could|how|will|would) ({we}|you|do you|can you|will you)? ({any})? (live|sleep) with (that|yourself|it|this|your)",
    "how (do|can|could|will|would|dare|did) you (even|just|ever|possibly|still)? (sleep|look (at)?|ignore|say no|not|live|turn|refuse|walk|sit|stand (by|there)|watch|do nothing|stay (silent|out)|let|leave|be so)",
    "how dare (you|they)",
    "(sit|sitting|stand|standing|stood|sat) (back|by|idly|idle|on the sidelines) ({adverb}|idly)? (and)? (watch|watching|while|do|doing|as|let|when|nothing) ...4",
    "what (will|would|do) you (tell|say to) (your|them|the) ({any})? ...4",
    "(on|weigh on|heavy on|clear|ease|weighs on) your (conscience|shoulders|soul)",
    "(only|just|nobody but|no one but|none but) (a|an|the)? ({adverb}|most)? {unworthy} {good-person} (would|will|could|can|does|do|did|never|ignores|ignore|says|say|skips|skip|passes|pass|misses|miss|turns|turn|leaves|leave|lets|let|scrolls|scroll|forgets|forget)",
    "how (can|could|did|dare) you ({adverb}|ever|just)? ({any})? ({any})? (~forget|~leave|~abandon|~betray|~ditch|~dump|~desert|~treat|~ignore|~reject) (about)? (me|us|our|my|him|her|them) ...3",
    "(only|even|just) (a|an)? ({any})? (fool|fools|idiot|idiots|loser|losers|coward|cowards|heartless|selfish|cruel|monster) ({good-person})? (would|will|could|say|says|pass|passes|who|do|does)",
    "you (would|will|must|have to|are) ({adverb}|be)? (a|an)? (crazy|foolish|stupid|mad|insane|fool|idiot|silly|out of your mind|nuts|dumb) (not)? (to|if|for)",
    "(a|any|every|no|the|most|all|what kind of|which)? {worthy} ({any})? {good-person} (would|do|does|did|never|always|know|knows|understand|understands|will|stand|support|act|are already|dont|ignore|wouldnt|gives|give|takes|take|step|cannot|can not|should|answer|reply)",
    "(no|which|what (kind|sort) of) ({worthy})? {good-person} (would|ignores|says|lets|does|wants|refuses|could)",
    "(kind|sort|type) of {good-person} (who|that) (would|will|does|do|can|cares|care|stands|stand|helps|help|gives|give|ignores|ignore|walks|walk|lets|let|turns|turn|keeps|keep) ...6",
    "(call|calling|consider|say) (yourself|you are) (a|an) ({worthy})? ({any}) (and|but|if|yet|when|while|without|$)",
    "what (does|do|would|will) (it|that|this|your ({any})?|silence) say about (you|your|who you)",
    "(embarrassing|pathetic|shameful|disgraceful|a disgrace|unforgivable|inexcusable|unthinkable|irresponsible|heartless|cruel|shocking) (for|of|that) (you|someone|people)",
    "(prove|show) (me|us|them|that) (that)? you (are not|do not|really|care|still|actually|are better|have a heart)",
    "(have|find|had|show) (a|some|the)? (heart|mercy|pity|decency|compassion) $",
    "(are|is) you ({adverb})? (that|so) (selfish|heartless|cold|cruel|busy|lazy|cheap|stingy|naive|blind|stupid|foolish|important)",
    "(do|does|did) not (be|you be|be so|act) (selfish|cheap|lazy|stingy|foolish|stupid|a (fool|coward|stranger|loser|quitter))",
    "(only|just|nobody but) (amateurs|beginners|losers|fools|idiots|dinosaurs|quitters|cowards|suckers|rookies|cheapskates) ...4",
    "if you are (really|truly|even|actually|remotely|at all) (serious|committed|smart|a (real|true|serious|good)) (about|to|enough|{good-person})? ...6",
    "(rude|impolite|bad manners|poor form|cowardly|unkind|cruel|thoughtless) (not|to (ignore|leave|say nothing|keep|walk))"
   ],
   "unless": [
    "{sorry} (that|if|for|about)? {we}",
    "(do not|never|no need to|not) feel (bad|guilty)",
    "{we} (apologize|apologise)",
    "how (do|can|would|will) you (sleep well|live|not)",
    "no shame in",
    "what would you say (to|about) a",
    "(keep|make|stay|kept|let) you",
    "any decent (weather|phone)",
    "how can you not (see|find|log|open)",
    "how (do|can) you (turn|watch|look|leave|stand|sit|walk) (on|off|it|the|back|up|your|this)",
    "if you are (serious|committed) about (security|privacy)"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": true,
   "because": "Guilt gets an answer once; afterwards the reader avoids the sender.",
   "instead": "Say what doing it would bring, not what kind of person would not: \"Two hours of your time would finish the path.\""
  },
  {
   "rule": {
    "subject": "guilt-subject",
    "body": "guilt-tone"
   },
   "idea": "shame",
   "patterns": [
    "^ ({lead})? (do|does|did) (you|anyone|anybody) (even|still|really|actually|not|truly)? care (any more|anymore|at all|about)? ({any})? $",
    "(do|did|does) (you|you not|anyone|anybody) (even|still|really|actually|truly|ever)? care (about|if|that|whether|enough|what|at all|any ?)",
    "you (do|did|must|clearly|obviously|apparently|could|can) (not|really)? (even|really|seem to|appear to|possibly)? (care|bother|give a|be bothered) ...4",
    "(if|unless) you (really|truly|actually|honestly|genuinely) (care|cared|loved|love|believe|believed|wanted|valued|value|supported|support|appreciated|meant|respect|respected) ...4",
    "if you (cared|loved|respected|valued|appreciated|meant it|had (a heart|an ounce|the slightest|any (decency|heart|respect|idea what))) ...4",
    "{we} (really|honestly|always|actually|truly|had|have)? (thought|believed|hoped|figured|assumed|felt) (that|like)? (you (had|were|are|would|cared|loved|liked|wanted|could|understood|believed|and)|we (were|had|are|could|would)|i (could|meant|was)|(there was|it was) (something|real|special)) ...5",
    "(after|despite|for) (all|everything) (that)? ({we} (have|had|ve)? ({adverb}|both|just)? (done|did|went|gave|given|been|built|shared|invested|put|offered)|the ({any})? (time|work|effort|hours|help|years|trouble)|(these|those|our) ({any})? (years|months|times))",
    "(after|despite) (all|everything|so (much|long|many)|{number} years|the years|years) ({any})? (together|of (loyalty|friendship|us)) ...4",
    "{we} (have|had)? ({adverb})? (gave|given|did|done|put|spent|invested|sent|made|prepared|wrote|written|recorded) ...6 (for|into|to|with)? (you|your ({any})?) ({any})? ({any})? ({any})? (and|but|yet) (you|this|not|nothing|still|all)",
    "{we} (have|had)? ({adverb})? (gave|given|done) you ({any})? (so (much|many)|a lot|everything|all) ...6",
    "{we} (took|take|have taken) (the)? ({any})? (time|trouble|care) (to|and|of) ...12 (you|your)",
    "(this|that) is (the|all the|how much|all|what) (thanks|gratitude|respect|appreciation) ({any})? ({any})? (get|got|receive|we|i|for)",
    "(is|was) (this|that|it) (really)? (how|the way|what) (you|i|we) (treat|repay|thank|show|get|deserve|deserved)",
    "(take|takes|taking|taken|took) (me|us|her|him|them|it|our {any}|my {any}|this {any}|all this|{any}) ({any})? ({any})? for granted",
    "(give|giving|gave|given) up on ({someone}|this|yourself|it)",
    "(you are|you have|if you are|unless you are|are you|so you are) ({adverb}|just|really|already|ready to|going to|willing to)? (giving|given|give|throwing|quitting|surrendering|walking|walk) (up|away|in|in the towel|out)",
    "have you (decided|chosen|opted|made up your mind) not to",
    "have you ({adverb})? (given up|lost (hope|interest|faith)|stopped caring|quit on|abandoned|decided against) ...5",
    "if you have not ({adverb})? (abandoned|given up|lost|thrown away|forgotten) ...4",
    "you are (still)? not (doing|taking|voting|signing|joining|coming|helping|giving|going|filling|finishing|supporting) ...8 $?",
    "{we} (have|had|would)? (hoped|expected|thought|would have thought|would have hoped|would have expected|was hoping|were hoping|was expecting) (that)? (you|a little|for (a (bit|little)|some|more)|at least|by now)",
    "you used to (care|open|read|love|visit|like|be|write|answer|reply|support|come|buy|enjoy|help)",
    "(where|what) (were|was|happened to) (you|your (support|loyalty|promise|commitment)|the ({any})? (you|we)) ({any})? $?",
    "(remember|forgot|forgotten) (who|when) (was|we|has|helped|stood|you (promised|said|cared))",
    "(you promised|you swore) ({any})? ({any})? (you|that you|would|to (help|be|call|reply|stand)|your word|{number}|it|me|us|$)",
    "(you said|you told (me|us)|you gave (me|us) your word) (that)? (you|we|it) (would|will|were (going|sure|in)|was (yours|a yes)|are|have|cared|loved)",
    "(after all|despite|despite all|for all|with all) (of)? (the|those|these|my|our) ({any})? (hours|effort|work|time|energy|trouble|care|weeks|months|years|love) (that)? {we} ...5",
    "{we} (have|had)? (done|did|tried|given|gave) (everything|all|so much|our best|my best) ...4 (for|to|with) (you|keep you|help you) ...6",
    "(imagine|think) (how|what) (they|he|she|i|we|it|she|the ({any})?|your ({any})?) (would|will|must|d|might) (feel|think|say|be) ...8",
    "(only|nobody but|no one but) you (can|could) (save|help|stop|rescue|change|fix|decide|prevent)",
    "(what|something) (changed|happened) (between us)? $?",
    "(used to be|were|have been) (our|my|one of our|such a) (best|favorite|favourite|most loyal|loyal|biggest|good|great|dear) ({any})? ...4 (what|why|where|now|but|until|then|and)",
    "(maybe|perhaps|or maybe|unless|guess|apparently|clearly|obviously) (you|you just|you simply|you really) (do|did|are|have|would|just|simply)? ({adverb})? (not|no) ({adverb})? (want|care|value|need|believe|like|think|love|interested|serious|ready|mind|interest|respect|appreciate|understand) ...5",
    "you (clearly|obviously|apparently|evidently|just|simply|really|surely) (do|did|must|have|could) not ({adverb})? (want|care|value|need|believe|like|think|love|mind|respect|appreciate|understand|know) ...5",
    "(if|were) (every|everyone|everybody|all) ...4 (like you|did what you|acted like|were like) ...6",
    "(someone|people|person|anyone|somebody) like you (to|would|will|could|can|who) (care|help|step|save|adopt|give|do) ...3",
    "you are ({adverb}|so much)? (better|stronger|smarter|bigger) than (this|that) $",
    "(was|were|am|are|is) (i|we|it|this|that) (really)? not (good|important|interesting|nice|worth|helpful|useful|funny) (enough)? ...4 $?",
    "{we} (really|honestly)? (thought|believed|hoped) you cared",
    "(is|was) everything (ok|okay|alright|all right|fine|good) (between|with) us",
    "(everything|all) (ok|okay|alright|good|fine) between us",
    "{we} (really|honestly|truly|genuinely) (thought|believed|hoped|figured) (that)? you (would|will|could|had|were|might) ...4",
    "(been|were|was|are) (so|very|always|nothing but)? (good|kind|generous|loyal|nice|patient) (to|with) you",
    "it is (so|very|quite|just|a bit|rather|pretty)? (rude|impolite|bad manners|unkind) ...4",
    "{we} (thought|hoped|figured|assumed|believed) you (would|might) (want to|wanted to) (help|give|save|join us|care|stand)",
    "{we} ...2 (poured|put|spent|worked|gave|invested|took|spend) ...9 (and|but|yet|only for) you ({adverb})? (did|do|have|could|will|would|can|just|simply)? ({adverb})? (not|never|ignore|ignored|delete|deleted|walked|turned|said|nothing) ...5",
    "{we} (have)? ({adverb})? (offered|tried to help) ...6 (and|but|yet) you (have|did|do|will|just|would)? ({adverb})? (not|never|ignored|refused|declined|turned) ...3",
    "(and|but|yet) you (did|have|could|would|can) not (even|so much as) (open|opened|look|looked|read|reply|replied|answer|answered|glance|say|said|thank|thanked|click|clicked|spare|bother|bothered|write|written|call|called) ...5",
    "(and|but|yet|surely) you (can|could|will|would) not (even)? (spare|find|afford|give|manage|part with|chip in) (us|me)? ({currency}|{digits}|{number-word}|a (few|single|minute|dollar|second|moment)|the time|anything) ...3",
    "(surely|certainly) (a|an|any|someone|somebody|anyone|every) ...6 (can|could|must) (spare|find|afford|manage|give) ...5",
    "{we} (have been|am|are|was|were) (more than|very|extremely|too|so) (patient|generous|understanding) (with you|until now|so far|long enough|$)",
    "(slap in the face|kick in the teeth|stab in the back|spit in the face)",
    "{we} (have)? ({adverb})? (vouched|stuck (my|our) (neck|necks) out|went out on a limb|gone out on a limb|stood up|went to bat|put (my|our) ({any})? on the line) for you ...6",
    "(make|makes|making|made) (me|us) look (foolish|stupid|bad|like a ({any}))",
    "{we} ({adverb}|will)? look (foolish|stupid|like (a fool|fools|an idiot|idiots))",
    "no (more)? excuses (this time|any more|anymore|now|left)",
    "(look|looking) (me|him|her|them|this ({any})?|these ({any})?|a ({any})?) in the (eye|eyes|face)",
    "(while|as) you (sleep|eat|sit|relax|rest|hesitate|celebrate|enjoy|are (warm|safe|sleeping|eating|sitting)) ...10 (hungry|freezing|starving|dying|cold|alone|die|starve|freeze|suffer|suffering|scared|homeless|shivering|shiver)",
    "you (have|had)? ({adverb})? (stopped|quit|given up) (caring|loving|believing|supporting|trying)",
    "you (have)? ({adverb})? (blew it|(wasted|squandered|blown) (it|your chance|the chance|this chance|our ({any})?|my ({any})?))",
    "(a|an|someone|somebody) ({any})? ({any})? like (you|yours) (would|could|should|can|will|does|did) (never|not) ({adverb})? ...5",
    "(sad|pathetic|strange|odd|weird|funny|unfortunate|telling|a pity|a shame) that (you|a|an|someone|people|nobody|your) ...4 (can|could|did|does|do|would|have|has) not (even)? ({reply-verb}|{replied}|bother|spare|be bothered|say|give|help|care) ...4",
    "why (would|did|do) you ...8 (and|but|only to|then) (then)? ({adverb})? (never|not|ignore|vanish|disappear|refuse|ghost) ...3",
    "{we} (have)? ({adverb})? (went|gone|bent) (out of (my|our) way|over backwards) (to|for) ...6",
    "{we} (have)? ({adverb})? (given|gave|offered) you ({adverb})? (every|many|plenty of|more than enough|enough|so many|countless|several) (possible)? (opportunity|opportunities|chance|chances|reason|reasons) ...4"
   ],
   "unless": [
    "{sorry} (that|if|for|about)? {we}",
    "(do not|never|no need to|not) feel (bad|guilty)",
    "{we} (apologize|apologise)",
    "we never take",
    "never take",
    "not take",
    "(do|will|would|did|should|to) not (ever)? give up",
    "other people would have given up",
    "before (i|we) (give|gave) up",
    "we (never|are not)",
    "take it for granted that",
    "how was",
    "you said (you would (like|prefer|love|rather)|that you (like|love|want|wanted|prefer|need)|it (was|is))",
    "you told (me|us) (about|what|that you (like|want|wanted|prefer|need))",
    "you (asked|agreed) to (receive|the|our|get)",
    "we hoped you would (like|enjoy|find)",
    "(thought|figured|hoped) you (might|may|would (like|enjoy|want|love|find|appreciate|be (interested|glad|happy)|benefit)|could (use|need))",
    "gave you a (call|ring)",
    "thank you",
    "care about (your|the|our) (privacy|data)",
    "do you care for",
    "thank you",
    "thanks to",
    "(what|something) changed (in|on|with|since|about) (the|our|your|this|version)",
    "(time|work|effort|hours|care) (that)? you",
    "than that of",
    "(thank you|thanks) for",
    "{we} (did|do|have) not",
    "if you (can|could) not"
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
    "(every one|everyone|everybody|all|every other ({any})) (else|of (your|our|the)|in (your|the)|on (your|the)|but you|except you) ({any})? ({any})? ({any})? ({adverb})? (has|have|did|gave|signed|answered|replied|is in|are in) ({adverb}|already|all)? ({replied}|given|donated|signed|voted|joined|done|chipped|stepped|contributed|upgraded|filled|pitched|helped|agreed|acted|confirmed|gave|on board|$)",
    "(has|have|gave|signed|answered|replied|joined|given|donated|in|done) ({any})? ({any})? (except|but|apart from|other than) you $",
    "(you are|are you) ({adverb}|one of|literally)? (the)? (only|last|few) (one|ones|person|people|member|customer|supporter|name|company|team|neighbor|donor|employee) ...5 (not|never|left|without|missing|yet|refuses|refused|ignores|ignored)",
    "(one of|among) the (only|last|few) (people|supporters|members|donors|customers|ones|subscribers) ({any})? (who|that|left) ({any})? (not|never|yet|without|left) ...3",
    "your (neighbors|neighbours|peers|colleagues|friends|teammates|competitors|competition|classmates|fellow {any}) (have|has|are|did|gave|signed|voted) (already|all|not)? ({any})? ({any})?",
    "(every|all|most|other) (other)? ({any})? (in|on) your ({any})? (street|neighborhood|neighbourhood|area|town|city|industry|field|class|zip code|block|office|state|team) (has|have|is|are) ...3",
    "your (name|donation|contribution|signature|vote|support|response|reply|answer|gift|pledge|voice) ({any})? (is|was|has|are) (still|not|been|the only)? ({adverb})? (missing|not (there|on|listed|among|in|found)|absent|outstanding|nowhere|lacking|only one)",
    "(not|never) (see|seeing|find|finding|saw|found|seen) your (name|donation|contribution|signature|vote|support|response|gift|pledge)",
    "(your|the) (name|signature|donation|gift) (missing|absent) (from|on|in)",
    "(see|noticed|notice|find) (that)? your (name|donation|signature|gift) (is|was)? (still)? (missing|not)",
    "most (people|readers|users|supporters|activists|members|subscribers|donors|of you|others) ({any})? (will|did|would|have) not (even)? (bother|complete|completed|finish|finished|read|open|opened|do|click|answer|answered|sign|signed|respond|responded|make it|help|give|care|act)",
    "(unlike|compared (to|with)) (you|your (peers|competitors|neighbors|friends))",
    "you have (still)? (not|never) ({any})? (made|given) (a|your|any) ({any})? (gift|donation|contribution|pledge) ...4",
    "(most|{percent}|{digits} %|nine out of ten|ninety nine|the majority|almost all|nearly all|too many) ...3 (people|readers|users|supporters|visitors|members|subscribers|of you|who read this|customers|donors|activists|reading this) (will|are going to|just|have|simply) (just|simply|already)? (ignore|ignored|scroll|scrolled|skip|skipped|delete|deleted|look|never|do nothing|move on|not (even)? (help|helped|read|give|given|click|finish|answer|answered|act|acted|open|opened|sign|signed|complete|respond|bother|bothered)) ...4",
    "(be|being|become) the (last|only) (one|person|company|business|member|neighbor|neighbour|team|shop|family) (on|in|to|who|without|left) ...6",
    "(winners|leaders|smart people|successful people|top performers|real leaders|champions|losers|quitters) ({adverb})? (decide|act|do|know|never|take|say|dont|move|wait|hesitate|quit|win) ...5"
   ],
   "unless": [
    "{sorry} (that|if|for|about)? {we}",
    "(do not|never|no need to|not) feel (bad|guilty)",
    "{we} (apologize|apologise)",
    "payment",
    "receipt",
    "invoice",
    "congratulations",
    "friends have (joined|shared|sent|invited)",
    "your (colleagues|friends|teammates|team) (have|has|are) ({adverb})? (shared|invited|asked|added|sent|mentioned|commented|welcome|waiting|also welcome)",
    "everyone else (is|are) (welcome|free|included)",
    "(everyone|all) (else)? in (the|our|your) (team|family|office) (is|are) (welcome|included|invited)",
    "left to (do|pay|fill|finish|complete)",
    "only (person|one|people) (who|that) (can|may|could|has access|will)",
    "most people (will|do|did) not (need|have|notice|mind)",
    "be the (first|last) (day|stop|train|step|chapter|page)",
    "most people (finish|need|use|like|ask|start)",
    "(are|is) (listed|shown|named|here|invited|welcome|printed)"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": true,
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
    "(have|has|had) (still|yet)? not seen you (back|in|around|for|here|since|log|lately|$)",
    "(did|have|has|was|were|is) ({we}|it|this|that) ({adverb})? (do|done|say|said|did|because of|about|over)? ({any})? something (wrong|{we}|to (offend|upset|annoy|hurt|make|you|lose)|that (offended|upset|bothered|hurt))",
    "(was|is) it something (that)? {we}",
    "something {we} (said|did|wrote|have done|have said)",
    "what (did|have|had) {we} (do|done|say|said) (wrong|to (offend|upset|make|deserve|lose|you|hurt)|that)",
    "where did (we|i|it|things) (all)? go wrong",
    "(did|have) {we} ({adverb}|do anything to|done anything to)? (offend|offended|upset|annoy|annoyed|hurt|anger|angered|lose|lost|bore|bored|scare|scared|fail|failed|disappoint|disappointed|let) (you|your) ...3",
    "(did|have|has) ({we}) not (deliver|delivered|keep|kept|do enough|done enough|earn|earned|meet|met|live) ...5",
    "(lost|lose|losing) (your|you) (support|interest|trust|love|for good|forever|already|too) $?",
    "^ ({lead})? (have|did) {we} (lost|lose) you $?",
    "(is|was|are) ({any})? ({any})? ({any})? (that|really that|so) (bad|terrible|awful|annoying|boring) $?",
    "^ ({lead})? (is|was) it (me|us|because of (me|us)|something) ...4 $?",
    "are (you|we) ({adverb})? (mad|angry|upset|cross|annoyed|bored|finished|done|breaking up|over|tired|through|sick|avoiding|ghosting|hiding|not talking|leaving|on (a)? break|not friends|no longer friends) ({adverb})? (at|with|of|from|to|up)? (me|us|$)",
    "(do|why do|so) you (really|still|just)? (hate|dislike|despise|resent) (me|us|our)",
    "do (you|not you|you not) (still|even|no longer|not)? (like|love|want|need|miss|remember|trust|know|believe in) (me|us) ...2",
    "do not you (like|love|want|need|miss|remember|trust) (me|us)",
    "you (do|did) not (like|love|want|need|miss|remember|appreciate) (me|us) (any more|anymore|any longer|after all|now|$)",
    "(it is|maybe it is|perhaps it is|is it) (not)? (me|us) (not|it is|and not|or) (is it)? (you|it|us|me)",
    "(~break|broken|breaking) (my|our|his|her|their) ({any})? ({any})? ({any})? ({any})? (heart|hearts)",
    "(my|our) (heart|hearts) (is|are) (broken|breaking|aching|heavy|shattered)",
    "(breaking) up $",
    "(breaking|break|broken) up with (me|us)",
    "(is|was|guess|so|think|does) ({any})? (this|it|that) (really|mean|means)? (is)? (it)? (over|goodbye|good bye|farewell|the end|the end of us) (between us|for us|then|already|from)? $",
    "(without|not even|no) (saying|a|so much as a|one|any) (single|simple|proper|quick)? (goodbye|good bye|bye|farewell|hello|thank you|thanks|word|explanation)",
    "(have|did) you (forgotten|forget|replaced|abandoned|left|moved on|ditched|dumped|quit|given up) (all)? (about|from|on)? (me|us|our) ({any})? $",
    "(have|had|did) (you)? (already)? (forgotten|forgot|forget) (all)? (about)? (me|us) ...3",
    "(you|you have|seem|have) (have|just)? ({adverb})? (forgot|forgotten|left|replaced|abandoned|ditched|ghosted|dumped|deserted) (all)? (about|on)? (me|us) (behind|alone|hanging|waiting|already|for|in|$)",
    "(you|do not|never|just|not) (have|just|never)? (~leave) (me|us) (hanging|waiting|in the dark|in the lurch|on read|hanging|alone|like this|now|behind)",
    "(left|leave|leaving) (me|us)? (on read|hanging)",
    "{we} ({adverb}|do|truly|have|are|have really|will|sure|already)? (miss|missed|missing) (you|having you|seeing (you|your)|hearing from you|your ({any})?) ({adverb}|already|so|terribly|around|here|a lot|so much|like crazy|back|badly|dearly)? ($|and|too|since|lately|around|here|already|so much|like|terribly|back|a lot)",
    "^ ({lead})? (missing|miss) (you|us|me) $?",
    "(do|did|have) you (even)? (miss|missed) (me|us)",
    "{we} (have)? (got|get|received|hear|heard|been met with) (back)? (was|is)? (nothing but|only|just)? (silence|crickets)",
    "(all|only|back) ...4 (was|is) (silence|crickets|nothing)",
    "(met|greeted|answered) (with|by) (silence|nothing|crickets)",
    "(the|your|this) (deafening|stony|total|continued|ongoing|complete|long|sudden)? silence (is|hurts|says|speaks|has|from|deafening)",
    "your (deafening|stony|total|continued|ongoing|complete|long|sudden)? silence (tells|told|shows|suggests|means|makes|leaves|makes|forces|leads|confirms|worries|hurts)",
    "nothing but silence",
    "^^ ({lead})? (crickets|silence|silent treatment|radio silence) (crickets|again|from you|then)? $$",
    "(the|giving (me|us) the) (silent treatment|cold shoulder)",
    "(feel|feels|feeling|felt|{we} am being|{we} have been|feeling so) ({adverb}|a bit|a little|very|rather|like)? (like)? (you)? ({adverb})? (ignored|neglected|unloved|unwanted|forgotten|abandoned|rejected|lonely|invisible|ghosted|left out|left behind|stood up|unappreciated|have forgotten|forgot|do not|are ignoring|have abandoned)",
    "{we} (am|are|get|feel) ({adverb}|a bit|a little)? (lonely|lost|nothing|sad|empty|heartbroken|incomplete) without you",
    "(like)? (talking|speaking|writing|shouting) (to|into) (a|the)? (wall|void|brick wall|myself|ourselves|nobody|thin air)",
    "(still)? have not seen (you|your face|you around|you back) ...4",
    "(where|why) (have|did) (you) (been all|go|gone|leave|left) ({any})? (my life|me|us)?  $?",
    "(anything|something) (we|i) (can|could) (say|do) (to (change|win|make|bring|get)|friend|$?)",
    "(make|making|made) (me|us) (beg|cry|wait|chase|feel)",
    "(give|giving|gave) (me|us) (another|one more|a second) chance",
    "(hurt|wounded|bruised) (my|our) feelings",
    "(nobody|no one|you never|you do not) (loves|likes|wants|reads|answers|writes|call|calls|cares about) (me|us) ({any})?",
    "(was|is) it (my|our|the|because|something) ({any})? ({any})? $?",
    "it is (not)? (you|me|us) it is (not)? (me|us|you)",
    "you (just)? ({adverb}|never|did not|didnt)? (say|said) (goodbye|good bye|bye|hello|hi|anything|a word)",
    "(leave|left|leaving|go|went|gone|going|walk|walked|disappeared|vanished) (away|off)? without (saying|a|even|so much|telling) ...4",
    "^^ ({tag})? ({any})? ({lead})? ({we} (am|are))? (speechless|heartbroken|crushed|devastated|hurt|shocked|so (hurt|sad|disappointed)|gutted|in tears|sad now) ({any})? $$",
    "(come|coming) looking for you",
    "(it|that|this) ({adverb})? (hurts|stings|hurt|stung|aches) (us|me)? (a (bit|little|lot)|so much|badly|deeply|{adverb})? (that (you|nobody|no one|we|i)|to ({adverb})? (see|know|think|hear|learn|watch|say|admit|write|ask|be|lose|find|get)|when (you|people|someone|friends|nobody|members|customers) ({adverb}|like you)? (not|never|do not|ignore|ignores|leave|leaves|forget|forgets|stay|walk|stop|stops|say|go|quit|turn|unsubscribe|choose))",
    "(it|that|this) ({adverb})? (hurts|stings|stung) (us|me)? (a (bit|little|lot)|so much|badly|deeply)? $",
    "(it|that|this) ({adverb})? (hurts|stings|stung) (us|me) (a (bit|little|lot)|so much|badly|deeply)?",
    "{we} ({adverb}|have|all)? {weeps} ...1 (when|since|because|over|that|after|about) you ...3",
    "{we} ({adverb}|will|can|have)? (~take|~get) (the|a|your) ({any})? hint",
    "^^ (fine|ok|okay|alright|well) ({lead})? {we} ({adverb}|can)? (~take|~get) (it|the (message|picture|memo)|your (message|point)) $",
    "^^ you ({adverb})? (never|did not) ({adverb}|even)? (~come|~show|~turn|~return|~call) (back|up|by)? $$",
    "^^ ({lead})? (the|my|our|everyone (at|here|in)) ({any})? ({any})? ({any})? (is|are) ({adverb}|all|a little)? (heartbroken|devastated|crushed|gutted|inconsolable|in tears|crying|disappointed|hurt) $$",
    "(crying|sobbing|weeping|pining|heartbroken|lost|miserable) ({any})? ({any})? (over here)? (without you|since you left|for you)",
    "^^ ({lead})? (shame|tsk|tsk tsk|for shame|well this is awkward|this is awkward|sigh) $$",
    "^^ ({tag})? ({lead})? (so|too|why so|awfully) (quiet|silent|cold|distant) ...2 $$",
    "(you have|your (friends|family)|they) (feel|feels) (forgotten|abandoned|neglected|left|alone|ignored)",
    "(avoiding|ignoring|ghosting) (us|me) $",
    "(makes|made|making|leaves|left) (me|us) ({adverb}|so|really|feel)? (sad|sadder|cry|feel|unhappy|angry|upset|wonder|worry|blue) ...3 (that|when|because|to (see|know|think|find)) (that)? (you|your) ...4",
    "(do|please do|not) not (leave|keep|have) ({any}) ({any})? ({any})? (waiting|hanging|alone|behind|hungry|stranded|cold|empty handed)",
    "you said (yes|no|you would|you will|you were|that you|ok|sure) ...6 (and|but|yet) (now|then|you|still|nothing)",
    "{we} (stayed|stay|was|were|have been|worked|spent|sat|slaved|toiled) (up|awake|here|late)? (all (night|day|week|weekend)|late|until|for (hours|days|weeks)|hours|days|nights|weekends) ...4 (for you|on (this|your)|preparing|just for)",
    "(thousands|hundreds|millions|{number}|others|everyone|plenty|many) ...4 (gave|signed|answered|replied|joined|voted|helped|stepped up|did|donated) ...2 you (did|have|have still|still)? not",
    "(am|are) (i|we) (just|only|really)? (wasting (my|our|your)? (time|breath)|talking to (myself|ourselves|a wall)|bothering you|invisible|being ignored|annoying you|boring you)",
    "(should|shall) {we} (just|now|finally)? (leave you alone|get lost|take the hint|get the hint|go away|stop (trying|bothering|caring))",
    "(like|as if|as though) {we} (never|do not|did not|no longer) (existed|exist|met|mattered|matter|happened)",
    "(wonder|wondering|wondered|asking myself|ask myself) ({any})? what {we} (did|have done|said) (to|wrong|that|for)",
    "(what|how) ...2 {we} (did|have done|do) to (deserve|be|make you|lose|upset|offend)",
    "(just|simply|suddenly) (left|leave|leaving) (me|us|them|her|him) (there|here|standing|all alone)",
    "(can not|cannot|could not|hard to) (quite|still|really|even)? believe (that)? you (left|forgot|walked|ignored|skipped|passed|would|will|have not|did not|are leaving|are not) ...4",
    "(do|let us|please do) not (end|leave) (it|things) (this way|like this)",
    "breaking up is (so|never|always|really)? (hard|tough|easy)",
    "{we} (waited|stayed) up for you",
    "{we} ({adverb}|have|been)? (feel|felt|am|are|feeling) ({adverb}|a bit|a little)? (betrayed|unappreciated|rejected|dumped|cheated|disrespected|insulted|taken for granted)",
    "(have|are|did|were) {we} ({adverb}|been|just|being|get|getting)? (been)? (dumped|ghosted|ditched|replaced|abandoned|rejected) ...2",
    "you ...8 (and|but|only to|then) ({adverb}|then|you|just|suddenly)? ({adverb}|then|just|suddenly)? (disappeared|vanished|ghosted|bailed|stood (me|us) up|never (show|showed|came|come) (up|back))",
    "(repay|repaid|reward|rewarded|thank|thanked|treat|treated) (me|us) ({any})? ({any})? (with|by) ({any})? (silence|nothing|ignoring|indifference|contempt)",
    "what (did|do|have) {we} ({adverb})? (get|got|receive|gotten) (in return|back|for it) ...2"
   ],
   "unless": [
    "{sorry} (that|if|for|about)? {we}",
    "(do not|never|no need to|not) feel (bad|guilty)",
    "{we} (apologize|apologise)",
    "have you forgotten your",
    "(where|if|when|what) it (hurts|hurt|stings)",
    "(laughter|laughing|joy|happiness)",
    "we (lost|lose) your (order|parcel|connection|data|details|payment)",
    "missed you (at|in|on|for|by|yesterday|today|when)",
    "we hope",
    "tell us what went wrong",
    "lost your (password|card|parcel|ticket)",
    "what (did we|we) (do|did)? (this|last)",
    "heard nothing about",
    "missed your (call|delivery|email|message|appointment|payment)",
    "miss(ing)? your",
    "something wrong with (your|the)",
    "get something wrong",
    "without a word",
    "gone wrong with",
    "is it (my|our|the) (turn|day|fault of)",
    "well (this|seriously)",
    "(was|is) it (the|our|my) (right|size|colour|color|price|shoes|order|parcel|zip)",
    "leave (pets|dogs|valuables|bags|luggage|it|them)"
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
    "{we} (will)? (guess|suppose|assume|presume|gather|imagine|take it|see|reckon|conclude|must assume|can only assume|must conclude|have to assume|bet|think) (that)? ({any})? ({any})? ({any})? (you (just)? (do not|are not|did not|have no|no longer|are too|are just|would rather|must|have better|have given|have lost|have moved|are happy|are fine)|(is|are|was|were) not (important|a priority|good enough|worth|that|enough|interesting) ...4)",
    "(clearly|obviously|apparently|evidently|it seems|it appears|seems like|looks like|i see|seems|it looks like|feels like) (that|like)? (you (do not|are not|did not|have no|no longer|are too (busy|important|good|proud)|would rather|have (better|more|other|given|forgotten|moved|lost|found)|could not|cannot|would prefer not|forgot|must)|(my|our|this|the) ({any})? (is|are|was) not ...4)",
    "(too|so) (busy|important|good|proud|big|grand) (for (me|us|a (call|chat|reply)|this)|to (reply|answer|respond|call (me|us|back)|write (back|to (me|us))|even|say|give|open|spare|talk|be bothered|read (this|my|our)|help|care|notice))",
    "(have|had|got|has|with) (far|much)? (better|more important|bigger) (things|priorities|fish) (to (do|worry|attend|fry)|than) ...4",
    "you (could|can|did|would|will) not (even|be|so much as)? (be)? ({adverb})? (bothered|bother|spare|find|take|give|make|manage) ({any})? ({any})? (minute|minutes|second|seconds|time|to|me|us|moment|line|word|effort)",
    "not even (a|one|two|{number}|for (a|one|two|{number}|me|us)) (minutes|minute|seconds|second|word|reply|line|yes|thank|hello|call|answer|response|single|quick) ...3",
    "(a)? (simple|quick|single|short) (yes|no|thank you|yes or no|reply|answer|word|line|hello) (would|will|is|was) (not)? (have)? (been|be)? ({adverb})? (nice|enough|all|polite|sufficient|too much|hurt|kill|do|suffice)",
    "(is|was) (that|it|this|{number} ({any})?) (really|honestly)? (too|so|that) (much|hard|difficult) (to (ask|reply|answer|give|spare|expect|click)|of (you|an)) ...4",
    "(surely|certainly) (you|your ({any})?) (can|could|must|have|would|want|do) (spare|find|afford|give|take|help|agree|see|not) ...6",
    "(what|all) (does|would|will) it (take|cost you|need) (for you|to (get|hear|make|convince|win)) ...5",
    "(i|we) (am|are|can) not (even)? worth ...5",
    "forget (i|we|it) (asked|then|ever asked|i said)",
    "(fine|okay|ok|whatever|never mind) (then|be that way|have it your way|i get it|we get it|suit yourself)",
    "(suit yourself|have it your way|be that way|your loss|see if (i|we) care)"
   ],
   "unless": [
    "{sorry} (that|if|for|about)? {we}",
    "(do not|never|no need to|not) feel (bad|guilty)",
    "{we} (apologize|apologise)",
    "i see (that)? you do not have an account",
    "too busy to (watch|cook) ",
    "(looks like|seems|seems like) (that)? you (do not|did not|are not) (have|yet|finish|finished|received|signed|logged|using|use|need|subscribed|get)",
    "if (you|that|it) (are|is)",
    "(we|i) (know|understand|see) (that)? (you are|how) (too|so)? busy",
    "minutes (a|per) day",
    "your time is",
    "so important (to|for) (us|me|our|the)",
    "(will|would|wo) not ({any})? (follow up|bother|write|email|contact|reach|message|trouble)",
    "(stop|stopping) ({any})? (emailing|writing|contacting|reaching|sending|following)",
    "leave (you|it) (alone|there|be|at that)",
    "(busy|swamped|away|travelling) (right)? (now|with|and)",
    "not the right (time|fit|person|moment)",
    "(both|either|any) (answer)? (is|are)? (fine|ok|okay|good|welcome)",
    "(is|are|both) (completely|perfectly|totally|absolutely)? fine"
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
    "{we} (am|are|was|were|have been|will)? (literally|practically|now|not|just|really|still|here|back)? (begging|beg|beseech|beseeching|imploring|implore|pleading|plead|groveling) (with)? (you)? (for your {any}|to ({any})?)?",
    "({any})? (begging|pleading|imploring) ($|you|with you|for your|for you|for help|for a)",
    "^ ({any})? ({any})? (is|are)? (begging|pleading) ({any})? ({tag})?",
    "please ({any})? please",
    "(pretty|oh) please",
    "(on|down on|get on|from) (my|our|bended|both) (hands and)? knees",
    "(humbly|desperately|urgently) (asking|ask|asks|beg|request|requesting|pleading|need|needs|hope|hoping|trying|want)",
    "{we} (am|are|feel) ({adverb}|truly|absolutely|completely|getting)? (desperate|devastated|heartbroken|crushed|in tears|sobbing|crying|shattered|at (my|our) wits end|at the end of (my|our) rope|losing (hope|faith|heart|sleep)|running on fumes|all alone|exhausted|worried sick|terrified|on the (brink|verge|edge))",
    "(brought|brings|bring|moves|reduced) (me|us) to tears",
    "(my|our|the) (heart|hearts) (hurt|hurts|ache|aches|bleed|bleeds)",
    "{we} (am|are)? ({adverb})? asking you (myself|personally|directly|from the bottom)",
    "(nowhere|no one|nobody|no where) else (to|we can|i can) ({any})?",
    "{we} (did|do) not ({adverb})? (want|wanted|like) to (write|send|have to|say|tell|be writing|bother|ask) ...4",
    "(useless|nothing|worthless|meaningless|incomplete|pointless|doomed|lost|sunk|finished|impossible) without (you|your) ({any})?",
    "(it|that|this|which|and)? (breaks|pains|hurts|kills|tears|saddens|grieves|crushes|shatters) (me|us|my heart|our heart|our hearts) (to|that|when|apart|up|$)",
    "{we} (really)? (hate|hated) (to|having to|that i have to) (ask|beg|bother|do this|write|say|be)",
    "{we} would not (be)? (ask|asking|writing|bother|email|emailing|beg|come|reach) ({any})? ({any})? (if|unless)",
    "{we} (never|rarely|hardly ever|do not often|almost never|do not usually) (ask|beg) (you)? (for)?",
    "(am|are|is|was|be|really|all|still|keep|everyone|country|who are|has been) ({adverb}|all)? (counting|depending|relying|banking) (solely|entirely|all)? (up|up on|on|upon)? (on|upon)? (you|people like you|your (support|help|vote|gift|donation|answer|reply|generosity))",
    "({someone}|and|all|who|family|families|children) ({adverb})? (depend|depends|rely|relies|count|counts) (on|upon) (you|people like you|your (support|help|vote|gift|donation|generosity))",
    "(you are|you re) ({adverb})? (my|our|the|her|his|their|literally|truly)? (my|our|the)? (only|last|one|best) (real)? (hope|chance|one|person|shot|lifeline)",
    "(last|only|final) (real|remaining)? (hope|lifeline) ({any})? ({any})?",
    "(everything|all|it|future|this|whole thing|election|victory|fate|lives|life) ({adverb})? (is|comes|depends|rests|hangs|lies|falls|is all) ({adverb}|all|down|up|entirely|solely)? (up|down|on|to|in|upon)? (to|on)? (you|your (shoulders|hands|gift|vote|answer|reply)) (now|alone|$|friend)",
    "(can not|could not|will not|would not|cannot|impossible) ({any})? (do|make|win|survive|go on|make it|finish|beat|stop|keep going|get through|get there|continue|fight) ({any})? ({any})? without (you|your|people like you)",
    "without (you|your ({any})?|people like you) ({we}|they|she|he|it|there|our ({any})?|this ({any})?|the ({any})?) (will|would|can|could|are|am|is|have|may|might) ({adverb})? (not|lose|fail|fall|be|no|nothing|never|starve|die|sunk|lost|finished|close|end|go|have to)",
    "(when|now when|because|right when) (we|they|she|he) need (you|your ({any})?|it) (most|the most|more than ever|now)",
    "(we|they|she|he|{any}) (need|needs) (you|your ({any})?) (more than ever|now more than ever|desperately|so badly|like never before|most)",
    "(on|at|facing) the (brink|verge|edge) of (closing|shutting|collapse|ruin|bankruptcy|disaster|losing|extinction|failure|giving|total)",
    "(children|child|kids|families|animals|people|puppies|dogs|cats|babies|patients|veterans|they|she|he) (are|is|will|may|could|might) ({adverb})? (going to (bed)?|go|be|left)? (to bed)? (hungry|starving|dying|suffering|freezing|homeless|alone|abandoned|die|starve|suffer|freeze) ...4 (you|tonight|now|right now|because|unless|without|if|as you read)",
    "(have|show|take) (some|a little|a bit of)? (mercy|pity) (on)?",
    "(just|please|i) (hear me out|throw me a bone|cut me some slack|give me a break)",
    "{we} (am|are|do|did) not (asking|ask) (for|you for)? (much|a lot|the (world|moon)|too much)",
    "{we} (can|could) not do (this|it) (alone|by (myself|ourselves)|on (my|our) own)",
    "(embarrassed|ashamed) to (ask|beg|write|have to (ask|beg|write)|be asking)"
   ],
   "unless": [
    "{sorry} (that|if|for|about)? {we}",
    "(do not|never|no need to|not) feel (bad|guilty)",
    "{we} (apologize|apologise)",
    "beg to differ",
    "beg your pardon",
    "depends on your",
    "depending on your",
    "count on (us|our|me)",
    "you can (count|depend|rely)",
    "beggars",
    "counting on you to have",
    "thank you",
    "(could|would) not have",
    "if you are (desperate|in)",
    "we are (exhausted|excited)",
    "desperately needed a",
    "first come",
    "hope for (snow|rain|sun|good|better|a)",
    "please (do not|note|let|send|see|be)",
    "(how to|without) (begging|pleading|beg)"
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
   "idea": "pity",
   "patterns": [
    "(do|can|could|must|would) not ({adverb}|ever)? (leave|unfollow|desert|unsubscribe from) (me|us) ({adverb}|yet|like that|please|{tag})? $",
    "^^ ({lead}|oh|no|wait)? ({tag})? do not (go|leave) (yet|please|away|{tag})? ({tag})? $$"
   ],
   "unless": [
    "{sorry} (that|if|for|about)? {we}",
    "(do not|never|no need to|not) feel (bad|guilty)",
    "{we} (apologize|apologise)",
    "why",
    "if you"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": true,
   "because": "Whoever goes has decided; being held by the sleeve makes them sorry that they ever came.",
   "instead": "Let them go, and say that they may come back: \"You are off the list. If you ever want to return, here is how.\""
  },
  {
   "rule": {
    "subject": "guilt-subject",
    "body": "guilt-tone"
   },
   "idea": "presumption",
   "patterns": [
    "{we} (have|took the liberty of|went ahead and|will)? ({adverb}|gone ahead and|taken the liberty of|taken the liberty and)? (put|putting|booked|booking|blocked|blocking|reserved|reserving|scheduled|scheduling|penciled|pencilled|added|set|placed|entered|sent) ...8 (in|on|into|to|for) your (calendar|diary|schedule|agenda)",
    "{we} (know|am sure|are sure|am certain|have no doubt|bet|am confident) (that)? you (do not want to (miss|lose|be|let|look|fall)|would not want|want (this|it|to (save|grow|win|buy|have|be|say yes|get|help|see us|do))|need (this|it|us|to)|will not want|would hate|will agree|would agree|can not afford|cannot afford|will say yes|would never|secretly|will not regret|will not let|care|will do the right|would hate)",
    "(when|what time|so when) (do|shall|should|will|can) we (talk|meet|speak|start|sign|chat)",
    "you (promised|gave (me|us) your word|swore|committed to (me|us)) ...4",
    "you (will|are going to) ({adverb}|soon|only)? thank (me|us) ({any})? ({any})? (later|for (this|it)|tomorrow|one day|some day|someday|next)",
    "(silence|no (answer|reply|response)) (means|is|will be taken as|counts as) (a)? (yes|consent|agreement)",
    "(do|can) not (even)? (think about|try|bother) (saying no|to say no|refusing)",
    "{we} will not (take|accept) no",
    "no is not an (answer|option)",
    "(i|we) (will)? (call|ring|phone|see|visit|drop by|be calling|come by) (you)? ...5 (whether you|like it or not|so be|unless you (say|tell|object)|have your)",
    "(you (clearly|obviously|surely|no doubt|undoubtedly)|of course you) (want|need|know|agree|like|love|understand|care|already) ...4",
    "{we} ({adverb}|went ahead and|have gone ahead and|will go ahead and|took the liberty (of|to))? ({adverb}|and)? (schedule|scheduled|scheduling|book|booked|put|pencil|penciled|pencilled|sign|signed|set) (us|you|you and me|a (call|meeting|slot|demo|time)) (up|down|in)? ...2 (for|on|at|in) ({any}) ...4",
    "{we} (will|am going to|are going to) (call|ring|phone|visit|give you|stop by|drop by|come by|show up) ...8 (whether|regardless|either way|no matter|like it)"
   ],
   "unless": [
    "{sorry} (that|if|for|about)? {we}",
    "(do not|never|no need to|not) feel (bad|guilty)",
    "{we} (apologize|apologise)",
    "you can (move|decline|cancel)",
    "as you asked",
    "you (booked|asked|requested)",
    "when should we (meet|talk) if",
    "(hear|receive|get) (less|fewer|more|from)",
    "as (we )? agreed",
    "when (do|can) we (start|meet) (is|the|you)",
    "you want to (know|hear|learn|understand|be sure)",
    "(we|i) booked (a|the) (room|hall|venue|band)",
    "your (request|booking)",
    "for you to (choose|see|try|decide)",
    "as (we)? (agreed|discussed|promised)",
    "as you"
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
    "subject": "guilt-subject",
    "body": "guilt-tone"
   },
   "idea": "sulk",
   "patterns": [
    "(your|the|these|those|poor) ({any})? ({any})? {left-thing} (is|are|feels|feel|gets|get|was|were|looks|look|has been|have been|sits|sit) ({adverb}|getting|feeling|all|a bit|a little|sitting (there|here)|out there)? ({adverb}|all|so)? (lonely|crying|sad|jealous|heartbroken|weeping|sobbing|unloved|neglected|homesick|miserable|forlorn|alone|wondering)",
    "{left-thing} ({adverb}|really|already)? (misses|miss|is missing|are missing|longs for|long for|yearns for|yearn for|pines for|pine for|cries for|cry for|wonders|wonder|cry|cries|weeps|weep) ({you}|where|why|whether|at night|without|$)",
    "(it|they) ({adverb}|really|already)? (misses|miss|is missing|are missing) you",
    "all alone (in|out|there|here|without) ...3",
    "(getting|going|growing) (cold|dusty|lonely|sad|stale|jealous) without you",
    "poor (little|old|lonely|lonesome|abandoned|forgotten|neglected) {left-thing}",
    "{left-thing} (is|are|sits|sit|waits|wait|lies)? ({any})? all (alone|by (itself|themselves)) $",
    "(wonder|wonders|wondering|asking|asks) (where|why) you (went|have gone|ran|disappeared|vanished|left|abandoned|have abandoned)",
    "{left-thing} (will|can|could|does|do)? (not)? (stop|keep|keeps|kept) (sobbing|crying|weeping|asking for you|whining)",
    "{left-thing} ({adverb})? (thinks|think|feels like|is afraid|are afraid|fears|fear|believes) (that)? you ...4"
   ],
   "unless": [
    "{sorry} (that|if|for|about)? {we}",
    "(do not|never|no need to|not) feel (bad|guilty)",
    "{we} (apologize|apologise)"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": true,
   "because": "Things that weep are there to make the reader feel guilty for leaving them.",
   "instead": "Say that it is there, and for how long: \"Your basket is saved until Sunday.\""
  },
  {
   "rule": {
    "subject": "guilt-subject",
    "body": "guilt-tone"
   },
   "idea": "blame",
   "patterns": [
    "^^ ({lead})? you did not ({adverb})? (sign|donate|give|vote|help|chip in|contribute|care|show up|join us|step up|act) $",
    "^^ ({lead})? ({adverb})? (humiliating|humiliated|disgraceful|pathetic|shameful|disappointing|embarrassing) ({tag})? $$",
    "^^ ({lead})? {we} ({adverb})? (do|can|just do) not (understand|get it|believe (it|this)) $",
    "^^ ({lead})? {we} ({adverb})? tried ({tag})? $$"
   ],
   "unless": [
    "{sorry} (that|if|for|about)? {we}",
    "(do not|never|no need to|not) feel (bad|guilty)",
    "{we} (apologize|apologise)"
   ],
   "in": [
    "subject",
    "preheader"
   ],
   "negated": true,
   "because": "Guilt gets an answer once; afterwards the reader avoids the sender.",
   "instead": "Say what you hope for and leave it with the reader: \"If you would like to join us again, here is how. If not, that is fine.\""
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
    "(fine|ok|okay|whatever|go ahead) (then)? (leave|go|quit|abandon|be that way) ...6 {unsubscribe}",
    "(abandon|abandoning|desert|deserting|ditch|ditching|dump|dumping|turn your back on) us ...6 {unsubscribe}",
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
    "{unsubscribe} ...3 (has|have|must|should|can only|need|needs|may only) (to)? be (faxed|mailed|posted|notarized|notarised|hand-delivered|signed|sent (by|in) (post|fax|letter|writing)) ...4",
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
    "{unsubscribe} ...2 (you|members|subscribers|readers)? (must|have to|will have to|are required to|need to) ({any})? (email|write|contact|send|provide|include|state|give|submit|explain|fill|phone|visit|wait)",
    "(must|have to|are required to) ({any})? (email|write|contact|send|provide|submit|explain|state) ...8 {unsubscribe}",
    "(cannot|can not|may not|not possible to|no way to|unable to) {unsubscribe}"
   ],
   "unless": [
    "if you (like|want|wish|care to|have a moment|feel like)",
    "optional",
    "(not|never|only|just|all you) (have|need) to",
    "(need|have) only",
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
    "(my|our|his|her|their|the team) ({any})? ({living}|{target}|family|kids|children|({any})? business|shop|staff|employees) ({any})? ({any})? ({any})? (is|are|depends|depend|relies|rely|hangs|hang|may be|could be|will be|hinges|rides|ride|comes down|come down|rests) ({adverb}|literally|all)? (on the line|at stake|(on|upon) (you|this|your|it|people|whether|conversations|calls|deals|meetings|replies|answers|customers like)|in danger|at risk|in your hands|down to you|short|behind)",
    "(my|our) {boss} (will|would|is going to|is|keeps|has|asked|asks|expects|wants|is on|has been|might|needs|said|says|told|gave|insists) ({any})? ({any})? ({any})? ({any})? (kill|fire|me|us|be (angry|upset|mad|furious)|breathing|back|case|neck|disappointed|happy|furious|number|numbers|head|job|report|about you|every|why|down my)",
    "({we}|my team|our team|help (me|us)|need to|have to|trying to|got to|must|to|and) ({adverb}|am|are|really|still|have to|need to|must|cannot|can not|just|trying to|going to|to)? ({adverb}|to)? (hit|meet|make|reach|close|miss|missing|achieve|hitting|making|closing|missed|fill|crush|beat|get to) (my|our|this month s|this quarter s|the|this) ({any})? {target}",
    "(i|we) (still|only|also)? (have|have got) (a|an|my|our|one|two|another) ({any})? {target} to (hit|meet|make|reach|close|beat|fill)",
    "(short of|behind on|below|under|away from|shy of|off) (my|our|this month s|the|this) ({any})? ({any})? {target}",
    "{number} (more)? (deals|deal|meetings|meeting|sales|sale|signups|demos|demo|calls|clients|customers|contracts) (short|away|shy|behind|from|left to)",
    "(my|our) ({any})? {target} (is|are) (due|counted|measured|down|low|terrible|suffering|looking|short|behind)",
    "(my|our) ({any})? (job|jobs|bonus|commission|commissions|career|livelihood|salary|paycheck|quarter|quota) (is|are|will be|would be|could be|goes|is as good as) ({adverb}|all|as good as)? (gone|lost|over|history|toast|dead|ruined|shot|out of the window|in doubt|in jeopardy)",
    "(feed|support|provide for|pay for|send) (my|our|his|her|their|a) ({any})? (family|kids|children|wife|baby|babies)",
    "(kids|children|family|families|mouths|bills|rent|mortgage|loans|staff|salaries) to (feed|pay|support|raise|cover)",
    "(cannot|can not|can|could|help (me|us)|need to|have to|need you to|so (that)? (i|we) can|how (will|do|am|can) (i|we)) ({adverb}|to)? (pay|make|cover|afford|put) (my|our|the|his|her)? ({any})? (rent|mortgage|payroll|salaries|loans|wages|food on (the|my|our) table)",
    "(could|might|will|may|going to|about to|would|can) ({any})? (lose|cost me|losing) (my|our) ({any})? ({living}|jobs|business|shop|company|home)",
    "(cost|costs|costing|lost|lose|losing|keep|save|saving|keeping) (me|us)? (my|our) (job|jobs|position|bonus|commission|livelihood)",
    "({we}|me|from) ...3 (get|be|getting|being|got) (fired|sacked|laid off|chewed out|yelled at) (if|unless|over|because|for|by|when|$)",
    "{we} ({adverb}|may|might|will|could)? (cannot|can not|could not|will not|may not|will have to|have to) ({any})? (pay (my|our|the) ({any})?|close (our|the|my) (doors|shop|business)|survive|stay (open|afloat|in business|alive)|keep (the lights|our doors)|lay off)",
    "(doing|do|did) (me|us) (a|this|one) (huge|big|massive|real|personal|solid|great|enormous) (favor|favour|solid)",
    "you (would|will|could) ({adverb}|be)? (be)? (do|doing) (me|us) (a|one) ({any})? (favor|favour)",
    "(as)? a (personal)? (favor|favour) (to|for) (me|us)",
    "(help|helping) (me|a ({any})?) (out|keep|hit|make|win|look good|impress|get (promoted|my))",
    "(this|that|my|the|every) commission (matters|counts|means|would)",
    "my (first|last|only) (sale|deal|client) ...4",
    "{we} (only|just)? (get|am|are|make|earn|eat) (only)? (paid|a commission|money|credit|a bonus|to eat|to keep) ({any})? (if|when|unless|once) you ...5",
    "(every|each|this|your) (single)? (sale|meeting|order|booking|signup|call|deal) (counts|matters|helps|means|makes|keeps) ...4 (me|us|my|our|a difference|everything|so much|the world|a lot)",
    "(single (mother|mom|father|dad|parent)|struggling (artist|student|family|business)|newborn|new baby|sick (mother|child|kid|father|wife|husband)|medical bills)",
    "(hate|have|want|be able|ashamed|embarrassed) to (have to)? (tell|explain to|face|report to|go back to) (my|our) {boss} ...6",
    "tell (my|our) {boss} ...6",
    "(if|unless|or) ...10 {we} (am|are|will be|would be) (out of|without) (a|my|our) ({any})? (job|jobs|work|position)",
    "{we} (will|may|might|could|must|have to|are going to|would) ...3 (close|shut) (down)? (our|the|my) ({any})? (doors|shop|business|shelter|clinic|school|theatre|theater) ...4 (unless|without) (you|your) ...5"
   ],
   "unless": [
    "you (hit|meet|reach|make|close)",
    "^ ({lead})? {we} ({adverb}|have|also|finally)? (hit|met|made|reached|beat) (my|our) ({any})? {target} (for|of|in|with|last|thanks|already|early)",
    "your (own)? ({any})? (quota|target|team|sales|goals|numbers|boss|manager)",
    "help you",
    "helped",
    "customers (pay|hit|close)",
    "we are hiring",
    "my job is to",
    "feed (your|the)",
    "pay (your|the) (bill|invoice)",
    "(thanks to|because of) you",
    "raise the fundraising",
    "fundraising"
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
    "you (will|could|would|may|might|are about to|are going to|are|stand to|risk) ({adverb}|also|just)? (be)? (lose|losing|forfeit|forfeiting|say goodbye|saying goodbye) ...6 (if|unless|forever|by not|tonight|today|soon|for good|permanently|tomorrow|every|$)",
    "you (are about to|stand to|risk|could|might|may|are going to) (lose|losing|forfeit|forfeiting) ...4",
    "you (are)? ({adverb})? (losing|lose|leaving|bleeding|wasting|burning|throwing away) (money|customers|leads|revenue|deals|sales|time|thousands|hundreds|cash|clients|{any} on the table|business|out) ...3 (every|each|on the table|right now|as we speak|while|by|a (day|week|month)|day after|without|because|$)",
    "(do not|never|or|before you|and) (you)? (will|risk|let yourself)? (lose|losing|forfeit) (it all|everything|your ({any})? ({any})?|access|out|this|that|what you|the)",
    "(or|otherwise|and) (it|they|your ({any})? ({any})?|all|everything|all of (it|your {any})) (will|is|are|gets) (be)? (permanently)? {vanish} (forever|for good|permanently|$)",
    "you (will)? risk (losing|missing|being|getting|falling)",
    "what you risk (by|if|when)",
    "(your|everything|all (the|your|of)) ({any})? ({any})? ({any})? ({any})? (will|could|may|might|is about to|are about to|is scheduled to|is going to|are going to) ({adverb}|soon|all)? (be)? (permanently|immediately|automatically|soon)? {vanish} (if|unless|forever|for good|permanently|tonight|today|soon|immediately)",
    "your ({any})? ({any})? (is|are) about to ({any})? (be)? (permanently)? {vanish}",
    "(if|unless) you (do|did)? (not)? ({any}) ...6 (your|everything|you|it|all) ({any})? ({any})? (will|could|may|might) (be)? ({adverb}|permanently|all|automatically)? ({vanish}|lose|forfeit|at risk|in danger|fall behind|miss)",
    "(do|doing) nothing and ...6",
    "^ ({lead})? (ignore|skip|miss|delay|wait|delete|refuse|pass on|sleep on) (this|it|us|now|any longer|another {any})? and (you|your|we|it|they|everything) ...6",
    "(is|are) (scheduled|about|going|set|due|slated) to be (permanently)? (deleted|erased|terminated|wiped|revoked|purged)",
    "at risk (if|unless|because|by|when|should) you (fail|do not|ignore|refuse|wait)",
    "(if|unless|should) you (fail|failed|refuse|neglect) to ({any})",
    "(cry|regret|kick yourself|sorry) (later|forever|it later|it forever|for it|about it|tomorrow)",
    "(you will|you would|you might|you may|you are going to|or|and|will|going to) ({adverb})? (regret|kick yourself|hate yourself|be (so)? sorry|live to regret) ({any})? ({any})? (it|this|not|missing|waiting|ignoring|when|if|that|for|later|$)",
    "(do not|never) come (crying|running|complaining|begging)",
    "(every|each) (single)? (day|hour|minute|moment|second|week|month) (that)? (you (wait|delay|hesitate|put|go|spend|do not|are not|continue|keep)|of (delay|waiting)|without) ...6",
    "(waiting|delay|delaying|inaction|indecision|doing nothing|hesitating|procrastinating) (is|will|could|can|costs|cost|may) (cost|costing|costs|you|be costly|hurt|end|kill)",
    "(how|what) (much|is|many) ({any})? ({any})? ({any})? (is|it|are|this) ({any})? costing you",
    "(costing|cost|costs) (you|your ({any})?) (thousands|money|customers|sales|leads|hundreds|millions|dearly|more than|a fortune|{currency}|deals|revenue|time)",
    "(fall|falling|fell|left|being left|get left) (further|even further|far)? behind (your|the|everyone|while|if|in|$)",
    "your (competitors|competition|rivals|peers|neighbors|neighbours) (is|are|will|have|has) ({adverb})? ({any})? (ahead|already|pass|passing|overtake|overtaking|beat|beating|eat|eating|winning|win|steal|stealing|pull|pulling|taking|using|laughing|crush|crushing)",
    "(watch|watching|see|seeing|let|letting) (your)? (competitors|competition|rivals|others) ({any})? (pass|overtake|beat|win|take|steal|get|grow|succeed|eat)",
    "(could|might|may|will|would) ({any})? (lose|destroy|ruin|cost (you|them|us)|wipe out|bankrupt) (everything|it all|your ({any})?|you your|their ({any})?)",
    "(before|until) (you|your ({any})?|it) (lose|loses|become|becomes|is|are|end|ends) ({any})? (everything|it all|the next|victim|too late|up (in|as|with))",
    "(save|protect|secure|rescue|keep) your ({any})? ({any})? before (it is|they are|we|someone) ({vanish}|delete|remove|take|gone)",
    "the (longer|more) you (wait|delay|hesitate|put|ignore|hold|let) ...2 the (more|less|worse|further|harder|higher|fewer) ...5",
    "(you will|you would|you may|will|may|might) never ({any})? (get|see|have|find|be able) ...6 (again|back|price|rate|offer|chance)",
    "(hackers|thieves|scammers|criminals|burglars|fraudsters|someone|strangers|competitors|predators) (could|may|might|can|are|is|will) (be)? ({any})? ({any})? ...4 (your|you) ...4 (right now|as you read|as we speak|at this|without|today|next|if|unless|already)",
    "(one|a single|just one) ...3 (is|was|s) (all|enough) (it takes|that it takes|needed)? (for you|for your ({any})?)? to (lose|destroy|ruin|wipe|end|cost|bankrupt|kill) ...4",
    "(all it takes|it only takes|it takes just) ...6 (lose|destroy|ruin|wipe|end|cost|bankrupt) ...4",
    "you snooze you lose",
    "(ready|prepared|willing|about|going) to (lose|risk|give up|throw away|miss out on) (it all|everything|your ({any})?|this|that|thousands)",
    "(be|get|being|getting|are|left) left (behind|out)",
    "(hope|pray|let us hope|hopefully) you (never|do not) (have to|need to)? (regret|find out|learn the hard way)",
    "(learn|find out|discover) the hard way",
    "(act|move|decide|hurry|renew|upgrade|buy|book|wake up) ({any})? or (watch|see|lose|face|say goodbye|risk|regret|kiss|be|miss|wave) ...6",
    "(failing|failure|neglecting|refusing|forgetting) to ({any}) ...5 (mean|means|will|could|may|can|results|result|leads|costs|cost|is|puts|put) ...6 ({vanish}|lose|losing|loss|at risk|cost|end)",
    "(lost|gone|over|deleted|forfeited|finished) (for good|forever|permanently)",
    "({number}|one|just|only|a) ({any})? (click|step|day|hour|mistake|minute|email|attack|fire|breach|accident|storm) (away)? (from|is all|and) ({any})? ({any})? (lose|losing|loss|disaster|ruin|gone|bankruptcy|it all)",
    "(no|never any|there is no) (coming|going|turning|way) back $",
    "your (competitors|competition|rivals|enemies|neighbors) ...5 (take|steal|win|grab|eat|beat|crush|destroy|snatch|poach|pass|overtake) ...4",
    "(you|your ({any})?|your ({any}) ({any})?) (could|may|might|are|is|will) (already)? (be)? ({adverb})? (bleeding|leaking|hemorrhaging|losing|wasting|burning|missing|draining|exposed|vulnerable|overpaying|in danger|at risk) ...5",
    "(without (your|you|this|it|action|protection|help)) ...6 (will|may|could|might|would) ({adverb})? (not|never) ({any})? (make it|survive|live|last|see|eat|be (safe|able|there)|get|have|recover) ...4",
    "^ ({lead})? (stop|quit|no more) (losing|wasting|throwing|leaving|bleeding|missing|burning|overpaying|letting|paying) ...4",
    "you (can not|can|could) (really|not|ill)? afford to (skip|miss|ignore|wait|lose|pass|delay|say no|overlook)",
    "(watch|see|kiss|say) (your|all your) ({any})? ({any})? ({vanish}|goodbye|slip|fade|go|walk)",
    "you (will|are about to|are going to|could|may|might) (be)? ({adverb})? (stripped|deprived) of"
   ],
   "unless": [
    "{no-rush}",
    "(will|do|does|would) (not|never) (lose|losing) (anything|a thing|nothing)",
    "you (will|do|would|can) (not|never) lose",
    "never lose",
    "weight",
    "you will not",
    "if (a|the|your) payment",
    "process (the|your)? payment",
    "as (you)? (requested|asked|agreed)",
    "your own risk",
    "lose access (to (the|your|this|our) ({any})? ({any})? $|after|on|at the end|if (we|the|your)|to $)",
    "at any time",
    "confidential",
    "privacy",
    "cookies",
    "without (losing|risk)",
    "so (that)? you do not",
    "if you lose",
    "(lost|lose) (or|and) (stolen|found|damaged)",
    "password",
    "security",
    "(backup|restore|recover|export|download)",
    "you do not (risk|lose)",
    "(not|never) fall behind",
    "you will never (lose|pay|miss|have to|need|see a|get (an|any)|receive|be charged)",
    "never see (a|an|your data)",
    "(weight|hair|time zone)",
    "lost for good reason",
    "(without|no) (risk|wasting)",
    "stop (paying|wasting) (for)? (paper|postage|water|energy|food)"
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
    "(if|unless) ({we}|you|our|the|they|she|he|democrats|republicans|people|everyone) ...10 ({we}|you|america|democrats|republicans|it|our {any}|he|she|they) (will|could|may|might|would|are going to|are)? ({adverb})? (lose|be lost|fall|collapse|be over|be finished|doomed|shut down|be forced|be devastated|be sunk|go under|be toast)",
    "(if|unless) {we} (do not|fail|come up short|fall short|cannot|lose|miss) ...12 (disaster|catastrophe|over|doomed|lost|worried|no hope|devastating|nightmare|too late|game over|lights out|consequences|devastated|sunk|forever)",
    "{we} (will|could|would|may|are about to|are going to|are) ({adverb})? (lose|losing|be forced to (close|shut|cut|lay off|cancel)) (it all|everything|the|this|our|control|america|democracy|for good|forever|hope|ground|{any})",
    "({dear}|everything|lives|it all) (is|are|will be|may be|could be|hangs|hang) ({adverb})? (at risk|on the line|at stake|in danger|in peril|doomed|lost|over|finished|under attack|under siege|under threat|hanging in the balance|in the balance|gone|being destroyed|slipping away|dying)",
    "(threat|danger|threaten|threatens|threatening|attack|attacks|assault|destroy|destroying|endanger|endangers) (to|on|of)? {dear}",
    "(people|children|kids|families|animals|women|patients|babies|elephants|they|lives) (will|could|may|might|would) ({any})? (die|starve|suffer|be killed|go hungry|perish|freeze|be lost) ({any})? (if|unless|without|today|tonight|because|this)",
    "(will|would|could) be (a)? (disaster|catastrophe|catastrophic|devastating|disastrous|unthinkable|nightmare|lights out|game over)",
    "(could|will|would) (make or break|doom|sink|end|kill|cripple) (this|the|our|us|everything|my|your)",
    "(make or break|do or die|life or death|all or nothing)"
   ],
   "unless": [
    "{no-rush}",
    "(will|do|does|would) (not|never) (lose|losing) (anything|a thing|nothing)",
    "you (will|do|would|can) (not|never) lose",
    "never lose",
    "weight",
    "you will not",
    "if (a|the|your) payment",
    "process (the|your)? payment",
    "as (you)? (requested|asked|agreed)",
    "your own risk",
    "lose access (to (the|your|this|our) ({any})? ({any})? $|after|on|at the end|if (we|the|your)|to $)",
    "we lost",
    "not (only|be) a disaster",
    "would be a shame"
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
    "(your|all (of)? your) ({any})? ({any})? {kept} {will-be} {taken}",
    "(the|all|every|any) ({any})? {kept} (that)? you (have|had)? (saved|earned|collected|gathered|built|made) ...2 {will-be} {taken}",
    "(or|otherwise|else) {we} ({adverb}|will|shall|must|may|have to|are going to|am going to|are forced to) ({adverb}|have to|be forced to)? {take} (away|back)? (all)? (of)? your ({any})",
    "(do not|never) (you)? let (all)? (of)? your ({any})? ({any})? {kept} (go|slip|disappear|vanish|expire|lapse|evaporate|fade|die|run|get lost|be {taken}) ...3",
    "(say|wave|kiss|bid) (goodbye|good bye|bye|farewell) to (all)? (of)? your ({any})? ({any})? {kept}",
    "your ({any})? ({any})? {kept} (will|is going to|are going to|is about to|are about to)? (drop|drops|fall|falls|sink|sinks|go|goes) (back|down)? to (zero|nothing|0|basic|the bottom)"
   ],
   "unless": [
    "{no-rush}",
    "(will|do|does|would) (not|never) (lose|losing) (anything|a thing|nothing)",
    "you (will|do|would|can) (not|never) lose",
    "never lose",
    "weight",
    "you will not",
    "if (a|the|your) payment",
    "process (the|your)? payment",
    "as (you)? (requested|asked|agreed)",
    "your own risk",
    "lose access (to (the|your|this|our) ({any})? ({any})? $|after|on|at the end|if (we|the|your)|to $)",
    "(when|if|once|after|as soon as|should) you ({adverb}|wish to|want to)? (close|delete|cancel|leave|end|ask|return|remove)",
    "the law",
    "(moved|moving|transferred|restored|refunded|replaced|instead)",
    "(by mistake|mistakenly|in error)",
    "your (old|former|previous)"
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
    "{we} ({adverb})? (am|are|is|was|were|have been|had been|will be|keep|kept|been) ({adverb}|here|just)? (patiently|anxiously|eagerly|desperately)? (waiting|awaiting) ({adverb}|here|patiently|anxiously)? ...2 (you|your|since|to hear|for ({any})? ({any})? (a|an|any|some) {reply}|for {duration}|{duration}|so long|long enough|all (day|week|month))",
    "({we}|^|am still|are still|been) ({lead})? ({adverb})? (still|patiently|anxiously|eagerly|is)? (waiting|awaiting|await) ({adverb}|patiently|here)? (on|for|to (hear|get|receive|see))? ({any})? (your|you|back) ...2 ({reply}|decision|answer|yes|help|support|signature|donation|contribution|vote|confirmation|call|side|end|$)",
    "^ ({lead})? (still|patiently|anxiously|eagerly) (waiting|awaiting) ...4",
    "{we} (have)? waited (all|patiently|so|long|and waited|for (you|your)|on you|{duration})",
    "(waiting|awaiting) (for|on)? (a|an|any|your|the|some) ({any})? ({any})? {reply} (from you|$)",
    "why (the)? silence",
    "(keep|keeping|kept|leave|leaving|left) (me|us|him|her|them|everyone) waiting"
   ],
   "unless": [
    "{sorry}",
    "{no-rush}",
    "{we} have not (yet|even)? ({adverb})? (replied|responded|answered|gotten back|got back)",
    "(if|unless|until|in case|when|once|should|whenever|whether) (you|{we}|they|we) (do|did|have|had|are|still|would)? ({adverb})? (not|never)? ({adverb})? (hear|heard|receive|received|get|got|gotten|see|seen)",
    "you (have|did|do|may|might|will) not ({adverb})? (hear|heard|receive|received|get|got|gotten)",
    "(which|that|and it|this) (is|s) ({adverb}|perfectly|totally|quite|completely|absolutely|entirely)? (fine|ok|okay|alright|(all)? right|understandable|your (right|choice))",
    "(so|and) {we} (will|shall|are going to) ({adverb})? (write|send|mail|email) (you|it|them)? (to you)? (less|fewer|seldom)",
    "waiting (list|room|time|times|area)",
    "you (are|have been|were) ({adverb})? (still)? (waiting|awaiting)",
    "(order|parcel|package|gift|ticket|account|invitation|table|room|code|download|discount|reward|credit) ...3 (is|are)? (waiting|awaiting)",
    "waiting for you (at|in|on|here|there|inside)",
    "awaiting (approval|shipment|payment|review)",
    "thank you for waiting"
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
    "{we} ({adverb})? (do|did|would|had|have|really|fully|honestly)? ({adverb}|fully)? (expect|expected|insist|demand|demanded|require|required) ...3 ({reply}|respond|decision|to (hear|have|get|receive) (from|back|your|a|an)|{message})",
    "{we} (am|are|was|were|have been|had been) ({adverb})? (expecting|hoping for|counting on) ...2 ({reply}|decision|to (hear|have|get|receive) (from|back|your|a|an))",
    "{we} ({adverb}|did|do)? (expect|expected|demand|insist|deserve) (you|to hear|to know|an answer|answers|that you)",
    "{we} (would)? ({adverb})? (expect|demand|insist on|deserve|deserved|deserves|be owed|owed) (at least)? (a|an|your|some) ({any})? {word-back}",
    "(deserve|deserves|deserved|demand|demands|merits|merited|warrants|warranted) (at least|at the very least)? (a|an|your|some|any|one) ({any})? {reply}",
    "(kindly|please) {reply-verb} (to)? (my|our) (last|previous|earlier|prior|first|recent|many|other|repeated|unanswered) ({any})? {message}",
    "you (must|need to|have to|should|had better|better|ought to|are (required|obliged|expected|supposed) to) ({adverb})? (reply|respond|answer (me|us|my|this|to)|call (me|us)|write (me|us)? back|get back|let (me|us) know)",
    "you ({adverb})? (owe|owed) (me|us|it to|this to|him|her|them|yourself|your)",
    "{we} ({adverb}|do|really|absolutely|just|badly)? (need|require|must have|must get|want) (your|an) ({any})? ({any})? ({reply}|decision|yes or no)",
    "{we} ({adverb}|do|just)? (need|must|have) (you)? to (hear|get|receive|have) (back|from you|your|an answer|a (reply|response|answer|decision|yes))",
    "{we} ({adverb}|do)? (need|deserve|demand|have a right) to know (why|where you|whether you|if you (are|will|plan)|what (is|are) (going on|keeping|stopping))",
    "{we} ({adverb})? (want|would like) to know why you (have|did|are|will|do) not",
    "your ({any})? ({reply}|decision|rsvp|confirmation) is (long|now|already|very|well|past)? (overdue|expected|missing|required|needed|due|outstanding|late|mandatory)",
    "{reply} (is)? (required|needed|expected|overdue|requested|mandatory|missing|outstanding|awaited) ...4",
    "(have|had|has|show|showed|shown|find|possess) (the|a (bit|little) (of)?|enough|some|any|even the) (basic|common|professional|simple|minimal)? (courtesy|decency|politeness|manners|respect) (to|of|and)",
    "(common|basic|professional|simple) (courtesy|decency|politeness)",
    "would be (nice|polite|courteous|decent|kind|fair|only fair|appropriate|good manners|respectful|professional) (of you)? (to|if you) (at least|just|also|even|actually|finally|give|send|let)? ({reply-verb}|hear|get|have|acknowledge|{reply}|tell|show|answer|let (me|us))",
    "(can|could|would|will|might|must|should|please) you (please|kindly)? at least ({reply-verb}|say|tell|let|give|acknowledge|have|send|explain|show|take|read|look|watch|open|answer|pick)",
    "(please|to|and|or|just) at least ({reply-verb}|acknowledge|tell (me|us)|let (me|us)|say|answer|have the)",
    "^ ({lead})? at least ({reply-verb}|acknowledge|tell (me|us)|let (me|us)|say|answer|have the|give (me|us))",
    "the least (that)? you (can|could|should|might) do",
    "{we} (would|will)? ({adverb})? (appreciate|want|like|have) (a|an|your|some|the courtesy of a) ({any})? {reply} (this time|by|before|today|now|asap|for once|already|immediately)",
    "(do|give|grant|show|pay|extend) (me|us) (the|a|some|this)? (simple|common|basic|professional|small)? (courtesy|decency|respect|kindness|favor) of ...6",
    "(can|could|will|would) you (please|just|kindly|finally|at least|ever|ever so kindly)? (please|just|kindly|finally|at least)? (give|send|tell|get|grant|have) (me|us) (an|a|your|some|any|the|back)? ({any})? ({reply}|yes|no|decision|sign|word|courtesy) ...5",
    "(can|could|will|would) you (please|just|kindly|finally|at least|ever)? (just|kindly|finally|at least|ever)  (answer|reply|respond|decide|say (yes|something|no)) ...3",
    "(just|simply|only|all) ...3 (a|one|your) (quick|simple|short|straight|clear|plain)? (yes or (a)? no|yes or no|no|yes) ...3 (would|takes|is all|will do|please)",
    "(a|one) (quick|simple|short|one word|single)? (no|yes|reply|answer|email|click|word|thank you|thanks) (takes|only takes|would take|costs|would cost|will cost) ({any})? ({any})? ({number}|a) ({any})? (seconds|second|minute|minutes|nothing|anything)",
    "(thank you|thanks|thank-you|hello|word|little (gratitude|courtesy|respect|appreciation)) would (be|have been) (nice|polite|appreciated|in order|welcome|good|the least)",
    "(that|this|it) is all (that)? (i|we) (am|are|have|had|ever)? (asked|asking|ask|want|wanted|need|needed|request|requested)",
    "(kindly|please) (revert|respond|reply|answer|get back|come back|confirm|decide) ({any})? ({any})? (urgently|asap|immediately|at once|without delay|soonest|now|today|at your earliest)",
    "(when|how soon) (can|may|should|will|do|could) (i|we) (finally)? (expect|have|get|receive|hear|anticipate) ({any})? ({any})? ({any})? ({reply}|decision|back|from you) ...2",
    "(under the impression|thought|believed|assumed|hoped|understood|told) (that)? you (would|were going to|had) (have)? ({reply-verb}|{replied}|get back|call|reply|write|answer|answered|called) ...3",
    "(so (that)? (i|we)|i) ({adverb})? (do|can|could) not (have to)? (need to)? (keep|ask|chase|chasing|nag|stop (asking|chasing)) ...3",
    "(do not|please do not|never) make (me|us) (ask|wait|chase|beg|come|call|write|say|repeat) ...3",
    "{we} (am|are)? ({adverb})? (running|run|ran|losing|lost|lose) (out of|low on|my|our)? (patience|my patience|our patience|hope)",
    "(deserve|deserves|deserved|owed) (much|far|a lot|so much)? better $",
    "(courtesy|decency|kindness) of (a|an|your|any|some|at least a) ({any})? {reply}",
    "({reply}|yes or no|yes or a no|word) (would|will) (only)? be (the|only)? (decent|polite|courteous|professional|least|least you) (thing)?",
    "do the (decent|polite|honorable|honourable|right|courteous) thing (and|by|here) ...3",
    "{we} (had|have|was|were)? ({adverb})? (hoped|hoping|looked) (for|to (have|get|receive|hear|see)) ...3 ({reply}|decision|back|from you) ...2 (by now|already|sooner|before now|long ago|weeks ago|days ago)",
    "(most (people|companies)|others|anyone|you|they) (would|could|should|might) (have)? at least ({reply-verb}|{replied}|say|said|tell|told|acknowledge|give|given|had|let)",
    "(unreasonable|wrong|crazy|too much) (of me|of us)? to (expect|ask for|want|hope for) ...1 ({reply}|courtesy|respect|decision)"
   ],
   "unless": [
    "{sorry}",
    "{no-rush}",
    "{we} have not (yet|even)? ({adverb})? (replied|responded|answered|gotten back|got back)",
    "(if|unless|until|in case|when|once|should|whenever|whether) (you|{we}|they|we) (do|did|have|had|are|still|would)? ({adverb})? (not|never)? ({adverb})? (hear|heard|receive|received|get|got|gotten|see|seen)",
    "you (have|did|do|may|might|will) not ({adverb})? (hear|heard|receive|received|get|got|gotten)",
    "(which|that|and it|this) (is|s) ({adverb}|perfectly|totally|quite|completely|absolutely|entirely)? (fine|ok|okay|alright|(all)? right|understandable|your (right|choice))",
    "(so|and) {we} (will|shall|are going to) ({adverb})? (write|send|mail|email) (you|it|them)? (to you)? (less|fewer|seldom)",
    "expect (a|an|our) ({any})? ({reply}) (from (us|me|our)|within)",
    "(reply|response|answer|answers) (is|are)? not (required|needed|expected|necessary|mandatory)",
    "{we} ({adverb}|do|did|would)? (not|never) ({adverb})? (expect|need|require|demand|insist)",
    "do not (expect|need|have)",
    "you (do|need) not",
    "you (never|no longer) (have|need|owe|must)",
    "nobody (owes|needs)",
    "no (reply|response|answer|rsvp) (is)? (required|needed|expected|necessary)",
    "you (can|may|should) expect",
    "(what|than) (i|we) expected",
    "owe you",
    "your ({any})? (~question|~letter|~complaint|~worry|~idea|~mail|~message) (~deserve|merits|warrants)",
    "if (a)? (reply|response|answer) (is)? (needed|required)",
    "(reply|response) (needed|required) (by law)",
    "security",
    "deserves a closer",
    "you (must|need to|have to) (respond|reply|answer) to (the|this) (prompt|challenge|questions? above)",
    "as soon as we",
    "if you (could|can|have|would)",
    "you deserve",
    "your (kids|family|team|feet|skin|hair) deserve",
    "thank you for the (courtesy|kindness)"
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
    "({lead}|^) (reply|respond|answer|write back|call (me|us)? back|get back to (me|us)|call me) (to (me|us|this|my|our) ({any})? ({any})?)? ({at-once}|by (the)? (end of|return|close of|noon|tonight|tomorrow)|this time|for once)",
    "(immediate|urgent|prompt|instant|swift|speedy) ({reply}) (is)? (needed|required|requested|expected|necessary|a must|appreciated|from you)?",
    "your (immediate|urgent|prompt|swift) ({reply}|attention)",
    "({lead}|^) (return|answer|take) (my|our) ({any})? ({message}|call|calls)",
    "(will|would|can|could) you (please|ever|finally|just|kindly)? (return|answer|take|pick up) (my|our) ({any})? ({message}|call|calls|question|questions)",
    "get back to (me|us) {at-once}",
    "by return (of)? (mail|email|post)",
    "(please|just|now|kindly) (answer|pick up) (me|the phone|your phone|us)",
    "(answer|reply to|respond to) (me|us) $$"
   ],
   "unless": [
    "{sorry}",
    "{no-rush}",
    "{we} have not (yet|even)? ({adverb})? (replied|responded|answered|gotten back|got back)",
    "(if|unless|until|in case|when|once|should|whenever|whether) (you|{we}|they|we) (do|did|have|had|are|still|would)? ({adverb})? (not|never)? ({adverb})? (hear|heard|receive|received|get|got|gotten|see|seen)",
    "you (have|did|do|may|might|will) not ({adverb})? (hear|heard|receive|received|get|got|gotten)",
    "(which|that|and it|this) (is|s) ({adverb}|perfectly|totally|quite|completely|absolutely|entirely)? (fine|ok|okay|alright|(all)? right|understandable|your (right|choice))",
    "(so|and) {we} (will|shall|are going to) ({adverb})? (write|send|mail|email) (you|it|them)? (to you)? (less|fewer|seldom)",
    "(we|i) ({adverb}|will|can|try to|aim to)? (answer|reply|respond|call|get back)",
    "someone will",
    "if (you|it)",
    "to (stop|opt|unsubscribe|cancel|confirm)",
    "action required (verify|confirm|submit|update|your payouts|complete)",
    "attention required",
    "(reply|text|respond) (stop|yes|no)"
   ],
   "in": [
    "subject",
    "preheader",
    "heading",
    "body",
    "link"
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
    "^^ ({tag})? ({lead})? (please|pls|kindly) (respond|reply|answer|read|call|open|confirm|acknowledge|return) (now|me|us|back|this|today|asap|to (me|us|this)|soon|urgently)? $$",
    "^^ ({tag})? ({lead})? (respond|reply|answer|call (me|us)) (now|me|us|back|this|today|please|asap|to (me|us|this)) $$",
    "^^ ({any})? ({any})? (hello|anyone|anybody|you there|are you there|still there|are you still there|are you out there|knock knock|you still there|where are you $?|where have you been $?|where did you go $?|are you alive|are you (okay|ok|alright) $?) ...3 $?",
    "(is)? (anyone|anybody|somebody) (there|home|out there|listening|reading (this)?)",
    "^^ (response|reply|answer|rsvp) (needed|required|requested|overdue|missing|outstanding|pending) ...5",
    "({reply}|~survey|~signature|~vote|~support|~contribution|~donation|~membership|~gift|~pledge|~petition|~application) (is|has been|status)? ({adverb})? (missing|outstanding|overdue|not (found|received|recorded|there)|lapsed|unconfirmed)",
    "did you ({adverb})? (miss|get|see|receive|read|notice|forget) (about)? (my|our) ({any})? ({any})? {message} ...3 $?",
    "(is it|is this|are (they|my (emails|messages|mails))|am i|are we) (even|really|ever)? (getting|coming|being) (through|read|seen) ...4"
   ],
   "unless": [
    "{sorry}",
    "{no-rush}",
    "{we} have not (yet|even)? ({adverb})? (replied|responded|answered|gotten back|got back)",
    "(if|unless|until|in case|when|once|should|whenever|whether) (you|{we}|they|we) (do|did|have|had|are|still|would)? ({adverb})? (not|never)? ({adverb})? (hear|heard|receive|received|get|got|gotten|see|seen)",
    "you (have|did|do|may|might|will) not ({adverb})? (hear|heard|receive|received|get|got|gotten)",
    "(which|that|and it|this) (is|s) ({adverb}|perfectly|totally|quite|completely|absolutely|entirely)? (fine|ok|okay|alright|(all)? right|understandable|your (right|choice))",
    "(so|and) {we} (will|shall|are going to) ({adverb})? (write|send|mail|email) (you|it|them)? (to you)? (less|fewer|seldom)",
    "reply to",
    "your order",
    "your payment",
    "your (parcel|delivery|password)",
    "confirm your (email|address|subscription|registration|appointment|booking|attendance)"
   ],
   "in": [
    "subject",
    "preheader"
   ],
   "negated": false,
   "because": "A subject that is nothing but a demand treats the inbox as a place to give orders.",
   "instead": "Say in the subject what it is about: \"The offer for your hut, and when it ends\"."
  },
  {
   "rule": {
    "subject": "guilt-subject",
    "body": "pressure-tone"
   },
   "idea": "owed-reply",
   "patterns": [
    "you (still|apparently|just|also|simply|clearly)? have (still|yet|apparently|just|clearly)? not (yet|even|still|ever|so much as|once)? ({replied}|bothered|signed|voted|donated|given|contributed|acted|stepped up|chipped in|pitched in|taken (action|part|the (survey|poll|time))|joined us|told (me|us)|let (me|us)|confirmed (that|whether|if)|read (my|our|a single|any|this)|opened (my|our|a single|any|one)|looked at (my|our)|watched (my|our)|accepted (my|our)|picked up|gotten around|found (the)? (time|a minute)|made (a|your) (gift|donation|contribution|pledge|decision|choice)|supported|helped|shown|completed (my|our|the) (survey|poll|petition)|completed your (survey|poll|petition))",
    "you still have not ({any}) ...3",
    "you (still|did|do|never|will|have) (not|ever|never|still)? (ever|even|once)? (bother|bothered|care|cared|trouble|troubled|take the time|took the time) (to|about) ...3",
    "you (did|do|never|will) (not|ever)? (ever|even|once)? ({reply-verb}|{replied})",
    "you (have|had)? ({adverb})? (never|failed to|neglected to|refuse to|refused to|keep refusing to|chose not to|decided not to|have yet to|are yet to) (even|once|ever)? ({reply-verb}|{replied}|sign|act|take|join us|open|opened|read|signed|looked|watched|respond|donate|give|gave|let)",
    "why (have|did|will|do|are|would|can|could|is) (you|nobody|no one)? (not)? (you)? (not|still|never|always)? (still|ever|even)? ...1 ({reply-verb}|{replied}|help|sign|answering|replying|responding|ignoring|avoiding|picking up|calling|returning|opening|reading|so (quiet|silent)|silent|quiet)",
    "why (have|did|will|would|do) (you)? not you",
    "why (have|did|will|would|do|are|wo) not you ...3",
    "(is|was) there (a|any|some) ({any})? reason (why)? (that)? you (have|did|are|will|can|do|would) not",
    "is there (a|any) reason for (your|the|this) silence",
    "(reason|explain|wondering|know|tell (me|us)|understand|see) (why)? you (have|are|did|will|do) (still)? not (yet|even)? (be|been)? ({reply-verb}|{replied}|answering|replying|responding|picking up|returning|calling)",
    "what (is|was|are|could be)? (keeping|stopping|preventing|holding) you (back)? (from|back)",
    "(did|have|do) you (even|ever|actually|at least|really|not even) (read|get|got|see|seen|look|looked|open|opened|receive|received|listen|notice|noticed|consider|watch) (at|to)? (my|our|any of|the|this)",
    "you (are|keep|have been|just|simply|clearly|must be)? ({adverb})? (ignoring|ignored|ignore|avoiding|ghosting|ghosted|dodging|blanking|brushing off|blowing off|stonewalling|snubbing) ({any})? (my|our|me|us|this|him|her|every|all)",
    "(are|have|been|were|why are|keep) (you)? (been)? ({adverb})? (ignoring|avoiding|ghosting|ghosted|dodging|blanking|stonewalling|snubbing|hiding from) ({any})? (me|us|my|our|him|her|them|this|calls|everyone)",
    "(are|have|been|were) you (been)? ({adverb})? (ignoring|avoiding|ghosting|dodging|hiding) ...2",
    "(stop|quit) (ignoring|avoiding|ghosting|dodging) (me|us|my|our|the|this)",
    "(being|feel|am|are|been) (ignored|ghosted|stonewalled|blanked|left hanging|stood up) ...2",
    "(keep|keeps) (ignoring|deleting|skipping|avoiding) (my|our|me|us|this|these)",
    "(still)? ignoring (me|us)",
    "(not|never) (answering|picking up|returning|replying to|responding to|opening|reading) (your|the|my|our|me|us|any) ({message}|phone|calls|call|emails)?",
    "(everyone|everybody|all of (you|them)|all) (has|have) ({adverb})? ({replied}|signed|voted|given|answered|responded) (except|but) you",
    "(not|never|yet to|has yet to) ({adverb})? (receive|received|get|gotten|got|see|seen) (your|any) ({any})? ({reply}|signature|donation|contribution|support|gift|pledge|survey|vote|form)",
    "records (show|indicate|say|tell|suggest) (me|us|that)? (that)? you (have|are|did|still|never|had|haven) ({adverb})? (not|never|failed|missing|yet to|the only)",
    "(nobody|no one|none|not one|not a single ({any})|none of you) ...5 (bothered|bother|cared|managed|has (yet)? ({replied}|answered)|have ({replied}|answered)|{replied})",
    "you (have|had)? ({adverb})? (ignored|ignore|skipped|deleted|brushed off|blown off|blanked|missed) ({any})? ({any})? (of)? (my|our|all|every|each|{number}) ({any})? {message} ...2",
    "you (have|had|went|have gone|go|gone|suddenly|are being|are)? ({adverb}|suddenly)? (went|gone|go|been|being)? ({adverb}|so|completely|suddenly)? (dark|silent|quiet|cold|mia|missing|off the radar|awol) (on (me|us)|since|$)",
    "why (you|are you|have you|did you|so|the)? (gone|been|being|went|go)? ({adverb}|so|all|suddenly)? (dark|silent|quiet|cold|silence) ...3 $",
    "(have|has|are|is) yet to ({reply-verb}|complete|sign|answer|take|fill|read|open|tell|let|give|respond|confirm|return|renew|join|donate)",
    "(i|we) know (that)? you (are|have been) (seeing|reading|getting|receiving|opening|there|ignoring)",
    "(asked|requested|wanted|signed up|inquired|enquired) ...10 (and then|then|and|but|only to) ...2 (nothing|silence|crickets|vanished|disappeared|went (dark|silent|quiet)|radio silence|ghosted)",
    "^ ({lead})? (been)? ghosted (again|by you)? $",
    "(nobody|no one) (answered|replied|responded|returned|called|opened|reads|read) ({any})? (my|our|me|us|to (me|us|my|our)) ...2",
    "(do|please do|just) not (ghost|ignore|avoid|blank|stand) (me|us) (up)? ...2",
    "you (will|would|can|could|do|did) not (even|so much as)? (talk|speak|write|look|listen|respond|reply|answer|come) (to)? (me|us|back)",
    "(keep|keeps|kept|stopped|stop|quit|gave up|have stopped) (opening|reading|clicking|answering|replying|responding|returning|taking) ({any})? ({any})? (my|our|to (me|us)) ({any})? ({message})? ...3",
    "({message}|calls|line|mobile|phone|office|cell|desk) ...4 (no luck|in vain|to no avail|without (success|luck|any (luck|success)))",
    "no luck (reaching|getting (hold|through|an answer))",
    "(sure|certain|positive|convinced|confident) (that)? you (have|did|must have)? ({adverb})? (been)? (seen|saw|see|read|got|gotten|received|receiving|getting|opened|reading|seeing) ...4 (my|our) ({any})? {message}",
    "you must have (seen|read|got|gotten|received|noticed|opened) ...4 (my|our) ({any})? {message}",
    "(dropped|fallen|fell|vanished|disappeared|gone) off the (face of the earth|face of the planet|radar|map|grid|planet)",
    "^^ (0|zero) (replies|answers|responses) $$"
   ],
   "unless": [
    "{sorry}",
    "{no-rush}",
    "{we} have not (yet|even)? ({adverb})? (replied|responded|answered|gotten back|got back)",
    "(if|unless|until|in case|when|once|should|whenever|whether) (you|{we}|they|we) (do|did|have|had|are|still|would)? ({adverb})? (not|never)? ({adverb})? (hear|heard|receive|received|get|got|gotten|see|seen)",
    "you (have|did|do|may|might|will) not ({adverb})? (hear|heard|receive|received|get|got|gotten)",
    "(which|that|and it|this) (is|s) ({adverb}|perfectly|totally|quite|completely|absolutely|entirely)? (fine|ok|okay|alright|(all)? right|understandable|your (right|choice))",
    "(so|and) {we} (will|shall|are going to) ({adverb})? (write|send|mail|email) (you|it|them)? (to you)? (less|fewer|seldom)",
    "if you (still|have|did|do|never)",
    "(when|once|in case|until|unless|whether|ensure|because|since|so|that|reason|as|assume) you (have|did|do)? (still)? (not|never)? (yet)? (received|receive|heard|hear|get|got)",
    "you (can|may) ignore",
    "safely ignore",
    "(please|just|simply|feel free to) (ignore|disregard)",
    "(request|email|password|reset|account|device|wasn) ...12 ignore",
    "ignore this (email|message|mail|note)",
    "sorry",
    "you never (have|need|know)",
    "you will never (have|need|get|pay|see|lose|miss|regret)",
    "you do not (have|need|want)",
    "you did not (request|ask|sign|order|make|create|initiate|expect|mean|want|authorize|subscribe|try)",
    "you have not (been|missed|subscribed|verified)",
    "in case you",
    "why (do|does|is) (the|your|it)",
    "cold (outside|out|in|weather|water)",
    "dark (outside|in|mode|theme)",
    "quiet (hours|mode|place|room|season|street)",
    "stopped (opening|reading) (hours|at)",
    "you (can|may|should) not (reply|respond) to (this|the) (address|mailbox|email)",
    "(the door|doorbell|door bell)",
    "keep reading",
    "(nobody|no one|none) ({adverb}|has|have)? ({adverb})? {replied} to (the|a|an|her|his|their)"
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
    "(have|has|had|did|do|does|am|are|been) ({adverb})? not ({adverb}|once|even)? {heard} (back|anything|a thing|from you|your ({any})? {reply}|{word-back}|a {word-back}|any {word-back}|an {word-back}|one {word-back}|the {word-back}|much (back|from you|of a)|(the)? courtesy) ({from-you})?",
    "(have|has|had) (yet|still) to {heard} (back|from you|a|an|any|your|anything|so much)",
    "(never|not once|nor) ({adverb})? (had|have|did)? ({we})? (ever)? {heard} (back|anything|from you|{word-back}|a {word-back}|any {word-back}|an {word-back}|so much as|as much as)",
    "{we} ...8 (without|with no|with zero) (ever|even|so much as)? (hearing|getting|receiving|any|a|an|your|so much|one) (a|any|an|your|as a|single)? (back|from you|{reply}|word|anything|peep)",
    "(heard|received|hearing|hear) (absolutely|only|but)? (nothing|crickets|silence|zilch|nada|radio silence) ({from-you})?",
    "{we} ({adverb}|have)? (got|get|had|gotten) (absolutely|only|but)? (nothing|crickets|silence|zilch|nada) {from-you}",
    "(still|yet|again|but|and|is|with|there is|received|got|had|have|get|getting|^) ({adverb})? (no|zero|not a|not one|not even a) (single)? ({any})? (reply|replies|response|responses|answer|answers|word|news|peep|callback|feedback|acknowledgement|sign of life|call) ({from-you}|so far|$)",
    "(not|never) (even)? (a|one|so much as a) (single)? (peep|word|line|reply|answer|response|call|sound|syllable) ({from-you}|since|in|$)",
    "(no|zero|any) (reply|word|sign|news|response|answer) (yet|still|so far|from you|from your (side|end))",
    "(nothing|not a word|not a peep|silence|crickets) from you",
    "(total|complete|utter|dead|nothing but|only|just|all)? radio silence",
    "(has|have|had|is) (gone|been|fallen|you gone|gone so)? (awfully|very|strangely|so|all|a bit|a little|oddly|suspiciously)? (quiet|silent|dark|cold) (on|from|with) (me|us|your (end|side)|this)",
    "(have|has|had) (still|yet)? not (had|heard) anything from you (back|in|at|on|since|around|for|here|yet)",
    "(not sure|do not know|wondering|no idea|cannot tell|am i|are they) (if|whether) (you)? (have|are|been|ever|even)? ({adverb})? (been)? (getting|receiving|seeing|reading|got|received|saw) (my|our|any of my|these) ({any})? {message}"
   ],
   "unless": [
    "{sorry}",
    "{no-rush}",
    "{we} have not (yet|even)? ({adverb})? (replied|responded|answered|gotten back|got back)",
    "(if|unless|until|in case|when|once|should|whenever|whether) (you|{we}|they|we) (do|did|have|had|are|still|would)? ({adverb})? (not|never)? ({adverb})? (hear|heard|receive|received|get|got|gotten|see|seen)",
    "you (have|did|do|may|might|will) not ({adverb})? (hear|heard|receive|received|get|got|gotten)",
    "(which|that|and it|this) (is|s) ({adverb}|perfectly|totally|quite|completely|absolutely|entirely)? (fine|ok|okay|alright|(all)? right|understandable|your (right|choice))",
    "(so|and) {we} (will|shall|are going to) ({adverb})? (write|send|mail|email) (you|it|them)? (to you)? (less|fewer|seldom)",
    "(if|unless|until|in case|when|once) (i|we|you|they) (do|have|did|does|are|still|had)? ({adverb})? (not)? ({adverb})? {heard}",
    "you have not heard",
    "if you",
    "(contributors|people|supporters|subscribers|customers|members) (have|has) not heard",
    "if there is no",
    "no news is good",
    "(mobile|phone|conference|sales|client|your|on a|on the) (call|calls)",
    "no (call|calls|answer|reply|response) (needed|required|necessary|centre|center|is|expected|if)",
    "have not heard of (it|us|them|this)",
    "heard anything about",
    "no feedback",
    "no (answer|reply|response) (at|from) (the|your) (door|address)",
    "(server|host|request|api|endpoint)",
    "(is|are|was|be) (completely|perfectly|totally|absolutely|quite)? (fine|ok|okay)",
    "if you (tell|send|let) (us|me)"
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
    "(do|must|please) not (you)? ({adverb}|dare)? ignore ({any}) ({any})? ({any})? $",
    "(do|can|must|should|to|please|will|could) not (you)? (just|dare|simply|ever|afford to|continue to|keep)? (ignore|ignoring|delete|disregard|skip over|overlook|scroll past|brush off) (this|me|us|my|our|it|him|her|them|the|these) ({any})? ({message})?",
    "(do|can|must|should|please|to) not (you)? (just|dare|simply|ever|afford to)? (ignore|delete|disregard|archive) $",
    "(stop|wait|please|urgent|before you)? (read)? (this)? ({any})? (do not|before you) (delete|archive|unsubscribe|trash)",
    "(never|stop) (ignoring|ignore) (this|me|us|my|our|these)"
   ],
   "unless": [
    "{sorry}",
    "{no-rush}",
    "{we} have not (yet|even)? ({adverb})? (replied|responded|answered|gotten back|got back)",
    "(if|unless|until|in case|when|once|should|whenever|whether) (you|{we}|they|we) (do|did|have|had|are|still|would)? ({adverb})? (not|never)? ({adverb})? (hear|heard|receive|received|get|got|gotten|see|seen)",
    "you (have|did|do|may|might|will) not ({adverb})? (hear|heard|receive|received|get|got|gotten)",
    "(which|that|and it|this) (is|s) ({adverb}|perfectly|totally|quite|completely|absolutely|entirely)? (fine|ok|okay|alright|(all)? right|understandable|your (right|choice))",
    "(so|and) {we} (will|shall|are going to) ({adverb})? (write|send|mail|email) (you|it|them)? (to you)? (less|fewer|seldom)",
    "(can|may|please|just|safely) ignore",
    "(warning|warnings|signs|safety|error|errors|instructions|label|labels)",
    "do not delete (your|the|any|files|this (file|folder|key|line))",
    "to unsubscribe"
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
    "({lead}|^) (are|do|would|did|have|were|should|is|does|has|wo|was|will|can|could) not (you|your|it|they|that|this|we|she|he|your {any}) ({adverb}|all|rather|just)? (deserve|matter|want|like|love|need|care|wish|tired|sick|worried|curious|interested|ready|concerned|worth|interest|sound|time|priority|important|enough|hate|believe|think|agree|think|know|value|see|prefer|rather|be|have|feel|been|proud|happy|wonder|remember|trust|support|help|enough|enjoy|appreciate|make|a|the|it|had|more|better|owe) ...10 $?",
    "(are|do|would|did|have|were|should|is|does|has|could) you (not|no longer) ({adverb}|just)? (interested|want|care|like|believe|think|deserve|ready|wish|need|tired|worried|curious|concerned|serious|value|worth|agree|see|enjoy|prefer|miss|love|have|be|been|feel|trust|support) ...10 $?",
    "^ ({lead})? (is|are|was|has|does) ...6 (not|no longer) (a|an|really|even|that)? ({any})? (priority|important|matter|worth|of interest|interested|interest you|on your|enough|care|value|deserve|want|good enough|reason) ...8 $?",
    "does not ...8 (deserve|matter|interest you|sound) ...6 $?",
    "(do|are|would|is|have|can|should|did|does|will|was|were) not (you|it|they|we|that) $?"
   ],
   "unless": [
    "{no-rush}",
    "(receive|get|find|see|open|load|reach|log|remember|recognise|recognize|request|ask|order) (the|my|our|this|your|it|in|for|from) ({any})? (email|code|link|message|password|order|parcel|you|account|page|file|in|charge|it|this)?",
    "are you not sure",
    "not a priority right now",
    "do not you worry",
    "have (an|the) account",
    "is that (right|correct)",
    "are these (right|correct)",
    "can not (you)? (make|find|attend|come)",
    "still (right|correct)",
    "did (we|i) get (it|that|this) (right|wrong)",
    "do you (still)? want",
    "what (is|are|would|do) (not)?",
    "did this",
    "was (this|it) not",
    "is it right",
    "is this the right",
    "is something not",
    "not (working|loading|what you|for you|sure)"
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
    "what (are|is|have) (you|stopping you|holding you|keeping you) (still|all)? (waiting for|waiting on|back|from|got to lose|to lose|afraid of|scared of|so afraid of)?",
    "(why|what) (is|are) you (still|even|all)? (wait|waiting|hesitating|holding|stalling)",
    "why (wait|hesitate|delay|risk it|settle) ($|for ({any})? ({any})? $?|another {any}|until|any)",
    "can you (really|honestly|truly)? (afford) (not|to (ignore|miss|wait|lose|keep|pass|skip|say no|delay|let|do nothing))",
    "how (much|many|long|far) (longer|more|money|time|customers|leads|sales|deals|revenue|opportunities|{any})? ({any})? (can|will|are|do|have|did|must|would|could) (you|your ({any})?|we) ...4 (afford|lose|losing|wait|waste|wasting|let|letting|missing|miss|leave|leaving|ignore|keep|before|lost|wasted|missed|willing) ...6 $?",
    "how (much)? longer ...8 $?",
    "why (would|are|do|should|must|does) (you|anyone|anybody|any ({any})?) ({adverb}|keep|continue|want to|ever|possibly|choose to)? ({adverb}|to)? ({pain}|keep|say no|not|refuse|turn down|pass up|be (wasting|paying|losing)|wait) ...6",
    "(why|do not) (settle|pay|risk|struggle|waste|lose|overpay|spend) (for)? ...5 when you (can|could)",
    "(why|do not) (settle for|be satisfied with|put up with|live with) ...4",
    "(are|is) you ({adverb}|honestly|seriously|sure you are|just|that|perfectly|completely)? (ok|okay|fine|happy|comfortable|willing|prepared|going|content|satisfied|alright|all right|cool) (with|to|being|paying)? ...2 ({pain}|let|letting|leave|leaving|miss|missing|watch|watching|throw|throwing|just|her|him|them|give up|giving|sit|stand by|second) ...6 $?",
    "do you (really|honestly|seriously|actually|truly|still) (want|need|think|believe|prefer|plan|expect|enjoy|like|intend) (to|that|you|your|being)? ...2 ({pain}|miss|lose|leave|let|risk|keep|waste|pay|go|can|will|say no|do nothing|win|afford) ...4",
    "do you ({adverb})? (enjoy|like|love|prefer|want to|wish to|choose to|plan to) ({pain}|losing|wasting|throwing) ...5",
    "(or)? (are|do|would) you (just|really|happy|content|okay|fine|rather|prefer|like)? ...2 {pain} ...3 $?",
    "who (in (their|his|her|your) right mind|would not|does not|wouldn|doesn|would (ever|want to|say no|turn down|pass up|refuse|miss)|could (say no|resist)|can (resist|say no)|has time for|needs|wants to (pay|miss|lose|waste|spend|be)) ...8 $?",
    "what (is|was|could be) (your|the) (excuse|excuses|problem|hold up|holdup)",
    "what (is|could be|would be|can be|matters) more (important|valuable|precious|urgent) than ...6 $?",
    "what (will|would|could|if) ...8 (too late|lose|lost|regret|cost you|happens (if|when) you (do not|ignore)) ...4 $?",
    "(is|are) ...6 (not worth|worth|too much for) (just|less than|only|even)? ({digits}|{number-word}|a few|five|a couple) (of)? (your)? ({any})? ({any})? ...3 $?",
    "(would|will|do|are|can|could) you (really|honestly|seriously|truly) (let|letting|want|throw|walk|walking|ignore|ignoring|say|going|go|leave|leaving|risk|need|turn|turning|stand|sit|afford|think|give|giving|miss|refuse|pass|believe) ...8 $?",
    "(isnt|is that|is this|is it) (really)? (so|too) (hard|much|difficult) ...4 $?",
    "(have|had) (you)? (had)? enough (of|yet) ...4 $?",
    "(ever|have you ever) (wonder|wondered|wish|wished|regret|regretted) (why|that|if|you|not) ...8 (losing|failing|behind|struggling|lost|competitors|better|left) ...4",
    "are you (seriously|really|honestly|actually|just|truly) (going to|passing|ignoring|skipping|saying|refusing|turning|giving|letting|walking|leaving|throwing|not|gonna|still|missing|willing) ...8 $?",
    "you are (seriously|really|honestly|actually|just|truly) (going to|passing|ignoring|leaving|saying|giving|letting|walking) ...8 $?",
    "why (are|is|do|does|would|have) (you|your ({any})?|anyone) still ({any}) ...6 $?",
    "(do not|never) tell (me|us) (that)? you ...6",
    "can you (honestly|really|truthfully|truly|seriously) ({any}) ...8 $?",
    "what (kind|sort|type) of ({any}) ({any})? (lets|let|would|does|ignores|allows|waits|risks|says|turns|refuses) ...8 $?",
    "(would|will|could) (it|that) not be (a)? (shame|pity|waste|crime|tragedy|sad|terrible|better|nice|great|foolish) ...8",
    "(is|are) ({any})? your ({any})? ({any})? (worth|not worth) (more|less|so little) than ...6",
    "do you ({adverb})? (want|wish|plan|like|intend|expect) (to)? (stay|remain|be|keep|end up|live|continue|go on) ({adverb})? ({pain}|average|where you are|like this|forever|this way|small|invisible|irrelevant|behind|stuck|ordinary|the last) ...4 $?",
    "(do|did|does|are) (we|i|our ({any})?|this|they|she|he|it|the {any}) (really)? (mean|matter|worth) (nothing|so little|anything|that little) (to|for) you",
    "(is|was) (this|that|it) (really|honestly|just|all|how)? (how|where|the way|all|what) (it|things|we|you|this) (ends|end|come|came|has come|will end|are worth|think) ...4 $?"
   ],
   "unless": [
    "{no-rush}",
    "(receive|get|find|see|open|load|reach|log|remember|recognise|recognize|request|ask|order) (the|my|our|this|your|it|in|for|from) ({any})? (email|code|link|message|password|order|parcel|you|account|page|file|in|charge|it|this)?",
    "how long (do|will|are) you (plan|stay|expect|need|want)",
    "what are you waiting on from us",
    "do you (really|still|actually) (want|wish|plan|need) (to)? (hear|get|receive|keep|use|stay|remain|attend|come|continue|subscribe|be on|these|this|our|us|the)",
    "worth (a|your) (read|visit|look|while)",
    "(is|are) (it|this|they) worth",
    "would you (still) (like|be|want|prefer)",
    "are you still (there|using|with|interested|looking|happy|planning|working|on|in|available|open|free|considering|around|up for)",
    "can you still",
    "will you still",
    "who needs (help|a hand|to (sign|know|see))",
    "weight",
    "(stuck|behind|alone|unhappy|tired|hungry|stressed|fit|walk|cold|settle|freeze) (with|on|at|in)? ...6 (help|we can|call us)",
    "(are|feel|feeling) (you)? (stuck|stressed|overwhelmed|tired|hungry|cold|lonely|unhappy|walking)",
    "do you (like|love|enjoy|prefer) (to)? (walk|walking)",
    "like to (walk|settle|pay)",
    "why is it still",
    "are you (really|actually|still) (sure|there|open|able|interested)",
    "who needs (a|an|the|some|more)"
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
    "(do|would) you ({adverb}|honestly|seriously)? (want|plan|intend|like|prefer|wish) to (keep|keep on|go on|continue) ({adverb})? (losing|wasting|paying too|missing|struggling|falling|guessing|overpaying|leaving|suffering|failing|risking|burning) ...6 $?",
    "(are|is) you ({adverb})? (with (us|me)|in|on board|on our side) or (not|out|against (us|me)) $?",
    "would you ({adverb}|honestly)? rather (keep|continue|go on) ({adverb})? (losing|wasting|paying|missing|struggling|throwing|guessing|overpaying|suffering|burning) ...6 $?",
    "how many more ({any})? ({any})? (have to|need to|must|will|should) ({any})? (die|starve|suffer|lose|be lost|be killed|go hungry|drown) ...5"
   ],
   "unless": [
    "{no-rush}",
    "(receive|get|find|see|open|load|reach|log|remember|recognise|recognize|request|ask|order) (the|my|our|this|your|it|in|for|from) ({any})? (email|code|link|message|password|order|parcel|you|account|page|file|in|charge|it|this)?",
    "paying (by|with|in|monthly|yearly)"
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
    "({we}|couldnt|just|our team|our system|^) ({lead})? (have|just|also|could|can|happened to|could not help but|can not help but|get to|actually|recently|{adverb})? ({adverb})? {sees} (that|how|when|where|if|who)? (you|you and your team|someone (from|at) (your)? ({any})?|your team|your company|people (from|at) (your)? ({any})?|a few people from your ({any})?) ({adverb}|have|had|were|are|did|was|has|just)? ({adverb}|been|not)? ({adverb}|been|back)? {traced} ...5 ({ours}|{number} (minutes|times|hours|seconds)|{many-times}|last night|at {clock}|yesterday|recently|but|without)",
    "({we}|just) (have|just|can|could|{adverb})? {sees} (that|how)? (you|you and your team|someone (from|at) (your)? ({any})?|your team|your company) (have|had|were|are|{adverb}|was|has)? (been|{adverb}|recently)? (been)? (~browse|~visit|~view|~open|looking at|eyeing|checking out|lurking|shopping|back on|on our|clicking|reading our|reading my) ...3",
    "{we} {sees} you (looking|browsing|eyeing|checking|lurking|peeking|watching|there|around|clicking|scrolling|shopping|visiting|hovering)",
    "(after|since|because|when|as|given that|seeing that|based on) (you|someone (from|at) (your)? {any}|your recent|your) ({adverb}|have|had)? (visited|viewed|browsed|opened|clicked|read|checked|looked|lingered|watched|downloaded|spent|returned|abandoned|shopped|searched|scrolled|explored|landed|stopped|dropped|came|left|visit|visits|browsing|activity|interest) (on|at|through|to|of|over)? ...2 {ours}",
    "(your|our|the|my) ({any})? (activity|records|data|system|systems|analytics|tracking|logs|dashboard|software|tool|crm|stats|pixel) ({adverb})? (show|shows|tells|tell|indicate|indicates|say|says|suggest|suggests|alerted|told|flagged|notified) (me|us)? (that|when)? (you|your|(someone|somebody|people|a colleague|visitors) (from|at|in|on) your)",
    "{we} ({adverb}|can|could|do)? (know|see|tell|notice|noticed|saw) (that|from ({any})? ({any})?)? you ({adverb}|have|are|were)? ({adverb}|been)? (opened|open|read|saw|clicked|reading|opening|seen|got|received|deleted|looked at) ({any})? ({any})? (this|it|my|our|these|them|{message}|link)",
    "you (have|had)? ({adverb})? (opened|viewed|clicked|visited|read|watched|checked|downloaded|looked at) (on)? (my|our|this|the|these|all) ({any})? ({any})? ({message}|page|pricing|site|website|pricing page|proposal|link|video|demo|quote) ({any})? ({many-times}|{number} times|but|yet|and (still|yet|did|have)|without|so|twice|again|last night|at {clock})",
    "{we} (can)? see everything (that)? you",
    "(no|without) (point|use) (in)? hiding",
    "(caught|busted) (you)? (looking|browsing|peeking|red handed|eyeing|window shopping)",
    "(looks like|seems|seems like|it looks like) (you|someone|somebody) (have|were|are|was|has|has been|had)? ({adverb}|been)? (looking|browsing|eyeing|checking out|peeking|interested in|has (good|great) taste)",
    "(still)? (thinking about|dreaming of|eyeing|looking at) (that|those|the) ({any})? ({any})? you (looked|viewed|saw|left|browsed|eyed|clicked)",
    "(look|guess) (who|what) (is|has|have|was)? (been)? (browsing|looking|shopping|peeking|on our (site|page)|lurking|window shopping) ...3",
    "(since|because|after|given that|as|when) you ({adverb}|have)? (downloaded|opened|read|viewed|visited|watched|clicked|browsed) ...6 (i|we) ({any})? (assume|figured|thought|know|guess|imagine|believe|wanted|would|am|are)",
    "{we} ({adverb}|have)? (got|get|received|saw|have) (a|an|the)? (notification|alert|ping|heads up) (that|when|saying|showing)? (that)? (you|someone from your {any}) ({adverb}|have)? ({adverb})? {traced} ...4",
    "(tell|see|know|learned|noticed|saw) from (our|the|my) (analytics|data|logs|stats|tracking|crm|system|dashboard) ...1 you ({adverb}|have)? ({adverb})? {traced} ...4",
    "you (have|had)? ({adverb})? (spent|lingered|stayed) (over|more than|almost|nearly|about|exactly)? ({number}|several|many|a few|some) (minutes|minute|mins|seconds|secs) (on|in|at|with|reading|watching|looking|browsing) ...1 {ours}",
    "(looks like|seems|seems like|appears|noticed|saw|see) (that)? you (have|had)? ({adverb})? (left|abandoned|quit|exited|fled|walked away from|dropped out of|bailed on) (our|the|your|at)? ({any})? (checkout|cart|basket|order|booking|form|registration) (without|before|half|midway|unfinished)"
   ],
   "unless": [
    "(tell|tells|show|shows|alert|alerts) you (that|when|whether|how|what|if|who)",
    "you (asked|requested|signed up|reported|told|subscribed|contacted|agreed|applied|mentioned|said)",
    "security",
    "suspicious",
    "cancel",
    "cancelling",
    "canceling",
    "cancellation",
    "cancelled",
    "canceled",
    "sign in",
    "signed in",
    "log in",
    "logged in",
    "our records show (that)? you (paid|ordered|bought|own|have (paid|ordered))",
    "privacy",
    "unsubscribe",
    "(read|saw|see|watched|heard|seen) your (post|article|talk|profile|book|interview|podcast|review|comment|work)",
    "(as|because) you (ordered|bought|purchased)",
    "your (issue|pull request|ticket|report|question)",
    "(stopped|not) (open|opened|opening|click|read) (our|these|any)",
    "(download|downloaded|opened|installed) the app",
    "after you (download|open|visit|click|read|check|start|add|leave|come|compare|look|watch|view|return|search)"
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
   "idea": "tracking-as-leverage",
   "patterns": [
    "({we}|our (team|system|systems|records)|^) ({lead})? ({adverb}|have|can|could not help but)? ({adverb})? {sees} (that|how)? (you|your ({any})) ({adverb})? (have|did|has|had) ({adverb})? not ({adverb}|once)? (~buy|~order|~shop|~purchase|~spend|~book|~upgrade|~donate|~renew|~visit|~return|~reorder|come (back|by|in)|been (back|around|active|shopping|to see us|(on|in|to) our)|(made|placed|finished|completed) (a|an|any|your) ({any})? (order|purchase|booking|donation|visit|checkout)|(opened|clicked|read) ({any})? ({any})? ({any})? ({message}|link))",
    "({we}|our (team|system|systems|records)|^) ({lead})? ({adverb}|have|can)? ({adverb})? {sees} (that|how)? (you|your ({any})) ({adverb}|have)? (stopped|quit|given up) (buying|ordering|shopping|visiting|opening|reading|clicking|coming|spending) ...3",
    "({we}|our (team|system|systems|records)|^) ({lead})? ({adverb}|have|can)? ({adverb})? {sees} (that|how)? (it has been|it is) ...4 since (you|your) (last)? ({adverb}|have)? (~buy|~order|~shop|~purchase|~visit|~open|~log|~click)"
   ],
   "unless": [
    "{we} ({any})? (stop|stopped|pause|paused|take)",
    "(stop|pause) (writing|sending|emailing|these|our|them)",
    "(fewer|less often)",
    "you (asked|requested|told|wrote|agreed)",
    "{sorry}",
    "no longer"
   ],
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "negated": true,
   "because": "Being told that one was missed by the books is being told that one is watched.",
   "instead": "Write to the interest, not to the trace: \"If you are comparing jackets, this guide may help.\""
  },
  {
   "rule": {
    "subject": "pressure-tone",
    "body": "pressure-tone"
   },
   "idea": "ultimatum",
   "patterns": [
    "{i-will} {withdraw} ...6",
    "(should|shall|can|may|must|do|would|want|like|time for|ready for) (i|we|me|us) (to|just|go ahead and|please)? (just|now|go ahead and)? (to)? {withdraw} ...3",
    "(is it|is this|it is|maybe it is|perhaps it is) (the)? time (for me|for us)? to {withdraw}",
    "(before|or|otherwise|else|until|unless|so) ({we}) ({adverb}|will|shall|have to|must|am|are|need to|going to|forced to)? ({adverb}|have to|to|going to)? {withdraw} ...3",
    "^^ ({lead})? (closing|deleting|removing|releasing|canceling|cancelling|suspending|archiving|withdrawing|terminating|deactivating|giving) (out|away|up)? (on)? (your|you) ...4",
    "{i-will} ({adverb})? {conclude} (that)? {verdict}",
    "(should|shall|can|may|must|do|would) (i|we) ({adverb})? {conclude} (that)? {verdict} ...4",
    "(take|taking|took|takes|interpret|read) (your|the|this) (silence|lack of (a)? (response|reply|interest)|no {reply}) (as|for|to mean)",
    "(should|shall|can) (i|we) (give up|stop trying|move on|let (this|it|you) go)",
    "before (i|we) (gave|give) up on you",
    "(you|your ({any})? ({any})?) (will|is about to|are about to|is going to|are going to|may|could) be (removed|dropped|taken|cut|struck|purged|crossed|deleted|kicked|released|given|reassigned|forfeited|offered|revoked|passed|cancelled|canceled) (from|off|away|to (someone|the next|another|somebody)|out) ...4",
    "your (spot|place|seat|slot|offer|invitation|discount|reservation|position|quote|price|bonus) (will|is about to|is going to|is being|is|may) (be)? (released|given|gone|reassigned|forfeited|withdrawn|rescinded|revoked|passed|cancelled|canceled|lost|up for grabs|someone) ...4",
    "your ({any})? ({any})? (access|discount|price|rate|membership|seat|spot|profile|listing|place|offer|status) (ends|end|expires|will end|will expire|will be (gone|removed|deleted|cancelled|canceled|released|closed)|goes|is gone|closes) ({any})? ({any})? (unless|if (you|i|we)) ...4",
    "without (your|a|any) ({reply}|action|confirmation|donation|payment now) ...3 (will|is|are) ...6 ({vanish}|closed|released|given|deactivated|dropped)",
    "(ready|about|time|tempted|going|forced|inclined|set) to (give up|move on|walk away|close (the loop|this|things|it)|call it quits|throw in the towel|stop trying|let (you|this|it) go) ...3",
    "(answer|reply|respond|decide|confirm|act|pay|renew|donate|vote|come back|say yes) ({any})? ({any})? or (be|we|i|get|face|you|it) (removed|deleted|dropped|out|cut|forgotten|gone|left|move|will|are|is|have|lose) ...3",
    "(i|we) (will|am|are|may|might|have) ...4 (give|giving|offer|offering|pass|passing|hand|handing|sell|selling|take|taking) ...4 to (one of)? (your|the) (competitor|competitors|competition|rival|rivals|neighbor|neighbour)",
    "your ({any})? ({any})? (spot|place|seat|slot|offer|discount|reservation|price|quote|table|position|allocation) (goes|will go|is going|moves|will move|gets passed) (on)? to (someone|somebody|another|the next|others|a competitor|one of your|whoever|your)",
    "your ({any}) (spot|place|seat|slot|offer|invitation|discount|position|quote|price|pricing|rate|bonus|upgrade) (will|is about to|is going to|is being|may) (be)? (released|given|gone|reassigned|forfeited|withdrawn|rescinded|revoked|passed|lost|pulled) ...4",
    "(without|failing|absent) (a|an|your|any|some) ({any})? {reply} ...3 {i-will} (be)? (forced|{conclude}|{withdraw}|give|hand|sell|pass|remove|close)",
    "your ({any})? {claim} ...4 (will|is about to|is going to|is going|may|could) (be|being)? (given|handed|passed|offered|sold|released|reassigned|transferred|awarded) (on|over|away|up)? (to)? (someone|somebody|another|others|the next|whoever|anyone)"
   ],
   "unless": [
    "(will|would|wo|shall) not ({any})? (bother|follow up|write|email|mail|contact|reach|disturb|trouble|message|send|hear|nag|pester|take it personally)",
    "(stop|stopping|quit|end) ({any})? ({any})? (emailing|writing|sending|contacting|reaching|bothering|these (emails|mails)|mailing|messaging|following up)",
    "leave (you|it|this) (alone|in peace|be|there|at that|here)",
    "(no|without) (hard feelings|pressure|worries|problem|obligation)",
    "totally (fine|ok|okay|understand)",
    "(list|lists|newsletter|emails|mailings) ...4 unless you (would)? (like|want|prefer|wish) to (stay|remain|keep)",
    "{conclude} (that)? (all|everything|it|things|this|that|the {any}) (is|are) ({adverb}|all)? (well|fine|ok|okay|good|right|settled|solved|sorted|working|done|clear)",
    "{conclude} (that)? you (are|have) ({adverb}|all)? (happy|fine|ok|okay|settled|sorted|set|found it) $",
    "(if|when|once|as soon as) (everything|it|all|this|that) (works|is|has)",
    "you can (always)? (reopen|reactivate|re-open|restore|come back)",
    "at your request",
    "(as|when) you (asked|requested|wish|want|wanted|like)",
    "as (requested|agreed|promised)",
    "if you (want|wish|would|ask|prefer|like|no longer|do not want)",
    "you can (always)? (cancel|close|delete|remove|move)",
    "you (may|might|want to) (cancel|close|delete|remove)",
    "how to",
    "{way-out} ...4 {message}",
    "on your behalf",
    "(after|within|in) {duration} (of|after)",
    "would you like (us|me) to",
    "move on to (the next|step|part|chapter|lesson|our)",
    "(we|i) (assume|understand|consider) (that)? you (are|have) (already|familiar|using|reading|happy|over|running|working)",
    "you are (busy|happy|swamped|all set)",
    "not the right time",
    "consider you (part|a|one)",
    "(if|when) you are ready to",
    "{we} have closed (your|this|the) ({any})? (request|ticket|case)",
    "so (that)? you (are|can)",
    "(when|if|once|after) you (close|delete|cancel|leave|end|ask|can not|give)",
    "to (reopen|reactivate|restore) it",
    "(need not|do not need to|not have to) do anything",
    "nothing to do"
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
    "(last|final) (ever)? ({message}|chance|warning|attempt|try|notice|time) (from me|from us|to you)? (before (i|we|it|closing|giving|moving|deleting|the ({any})? (offer|price|door|doors|deal))|or|unless|until (i|we|you)) ...8",
    "(respond|reply|answer|act|decide|confirm|sign|say yes|tell me|call me|speak up|speak now|commit|choose|buy|donate|upgrade|renew) ...6 or (i|we|you|else|it|your|lose|risk|forfeit|face|pay|miss|say goodbye|never|consider|forever|be)",
    "(if|unless|should) (i|we) ({adverb})? (do|have|did)? (not)? (hear|get|receive|heard|see) ...10 {i-will} (be)? (forced|{conclude}|{withdraw}|give|have|hand|sell|pass|remove|close|escalate|contact your)",
    "(if|unless) you (do|did|have)? (not)? ({adverb})? (reply|respond|answer|act|get back|tell|let|confirm|decide|call|sign|want|hear) ...8 {i-will} (be)? (forced|{conclude}|{withdraw}|give|hand|sell|pass|remove|close|escalate)",
    "{i-will} (be)? (forced|have to) ...4 (if|unless) you",
    "(your|this is your|the|my|our) (very)? (last|final|only|one) (chance|opportunity|warning|shot) to (respond|reply|answer|speak|talk|hear|keep|work with|get in touch)",
    "(now or never)",
    "(last|final) (warning|ultimatum|demand)",
    "or (we|i) (am|are|will be)? (done|through|finished|out|gone|go|going without you)",
    "or going without you",
    "(this is|is this|it is|is it) (a|the|my|our|finally)? (goodbye|good bye|farewell|the end) ...3 (unless|if|or)",
    "(or else) $",
    "(take it) or (leave it)",
    "(after|with) this (email|message|note|one|week)? {i-will} ({withdraw}|be moving|move|stop offering|give up)",
    "(last|final) time (that)? (i|we|you) (will|am|are|would|shall|get|can) ({any})? (be)? (reaching|writing|emailing|contacting|bother|offer|hear|ask|reach|write|see|email)",
    "(you|we) (will|shall) (never|not) (hear|get|see|have) ...6 (again) (if|unless|after)",
    "(my|our) (patience|offer|generosity) (is|has) (running|run|wearing|limits|up|over)",
    "(do not|never) say (that)? (i|we) did not (warn|tell|try)",
    "(consider|this is) (this|your)? (your)? (last|final|fair) (and final)? (warning|notice|reminder|call)",
    "({message}|note|one) (is|will be|was) (the|my|our)? (last|final) (one|you|{message})? (you (will)? (get|hear|receive)|from (me|us)) (before|unless|or|if)"
   ],
   "unless": [
    "(will|would|wo|shall) not ({any})? (bother|follow up|write|email|mail|contact|reach|disturb|trouble|message|send|hear|nag|pester|take it personally)",
    "(stop|stopping|quit|end) ({any})? ({any})? (emailing|writing|sending|contacting|reaching|bothering|these (emails|mails)|mailing|messaging|following up)",
    "leave (you|it|this) (alone|in peace|be|there|at that|here)",
    "(no|without) (hard feelings|pressure|worries|problem|obligation)",
    "totally (fine|ok|okay|understand)",
    "(list|lists|newsletter|emails|mailings) ...4 unless you (would)? (like|want|prefer|wish) to (stay|remain|keep)",
    "{conclude} (that)? (all|everything|it|things|this|that|the {any}) (is|are) ({adverb}|all)? (well|fine|ok|okay|good|right|settled|solved|sorted|working|done|clear)",
    "{conclude} (that)? you (are|have) ({adverb}|all)? (happy|fine|ok|okay|settled|sorted|set|found it) $",
    "{way-out}",
    "call us",
    "call or",
    "email or",
    "learn more",
    "(reply|respond) (or|and) (call|write)",
    "or (you|we) can",
    "or (it|you) (can|is fine|may)",
    "whichever",
    "warning (sign|signs|light|lights)"
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
    "subject": "pressure-tone",
    "body": "pressure-tone"
   },
   "idea": "ultimatum",
   "patterns": [
    "^^ ({lead})? ({tag})? (this is)? (my|our|the)? (very)? (last|final) (ever)? (email|attempt|message|note|try|reminder|follow up|ask|time) ({any})? (from (me|us)|to (reach|contact|get|connect|you)|$$)",
    "^^ ({lead})? (permission to|time to|ok to|okay to|should i|shall i|can i|may i) (close|stop|give up|move on|delete|let go)",
    "^^ ({lead})? (i|we) (am|are)? (giving up|give up|moving on|letting go|done trying)"
   ],
   "unless": [
    "(will|would|wo|shall) not ({any})? (bother|follow up|write|email|mail|contact|reach|disturb|trouble|message|send|hear|nag|pester|take it personally)",
    "(stop|stopping|quit|end) ({any})? ({any})? (emailing|writing|sending|contacting|reaching|bothering|these (emails|mails)|mailing|messaging|following up)",
    "leave (you|it|this) (alone|in peace|be|there|at that|here)",
    "(no|without) (hard feelings|pressure|worries|problem|obligation)",
    "totally (fine|ok|okay|understand)",
    "(list|lists|newsletter|emails|mailings) ...4 unless you (would)? (like|want|prefer|wish) to (stay|remain|keep)",
    "{conclude} (that)? (all|everything|it|things|this|that|the {any}) (is|are) ({adverb}|all)? (well|fine|ok|okay|good|right|settled|solved|sorted|working|done|clear)",
    "{conclude} (that)? you (are|have) ({adverb}|all)? (happy|fine|ok|okay|settled|sorted|set|found it) $",
    "(of|in) (the|this|our|your) ({any})? (series|course)",
    "stop (emailing|writing|sending)",
    "about (your|the) (order|payment|invoice|appointment)"
   ],
   "in": [
    "subject",
    "preheader"
   ],
   "negated": false,
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
