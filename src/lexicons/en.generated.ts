/** Generated from lexicons/en/ by `npm run generate`. */
import type { LexiconSource } from './source.js';

export const source: LexiconSource = {
 "classes": {
  "negator": [
   "not/never/no/without/nor/neither/nobody/none/hardly/isnt"
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
  ]
 },
 "entries": [
  {
   "rule": {
    "subject": "guilt-subject",
    "body": "pressure-tone"
   },
   "idea": "counted-attempts",
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "unless": [
    "{sorry} ...4 (we|i) (tried|sent|called)",
    "(of|in) (the|a) ({any})? (series|course)",
    "you signed up for",
    "you asked for",
    "you can reach"
   ],
   "negated": false,
   "because": "Counting attempts tells readers that their silence has been noted and held against them.",
   "instead": "Leave the count out and say what is new: \"One thing I did not mention before is …\".",
   "patterns": [
    "(my|our) {later-ordinal} (and (final|last))? ({any})? ({message}|time|try|attempt)",
    "{later-ordinal} (and (final|last))? (time|attempt|try|reminder|follow) ...3 ({us}|{reach}|contacting|reaching|writing|to you|up)",
    "(my|our) (last|previous|earlier|past|prior|other) {number} ({message})",
    "this is (my|our) {number} (th|rd|nd)? {message}",
    "{number} (emails|calls|messages|voicemails|attempts) (later|now|and|in) (still|and|no|now)?"
   ]
  },
  {
   "rule": {
    "subject": "guilt-subject",
    "body": "pressure-tone"
   },
   "idea": "counted-attempts",
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "unless": [
    "{sorry} ...4 (we|i) (tried|sent|called)",
    "(of|in) (the|a) ({any})? (series|course)",
    "you signed up for",
    "you asked for",
    "you can reach",
    "tried to (reach|contact) (us|me|support)"
   ],
   "negated": false,
   "because": "Counting attempts tells readers that their silence has been noted and held against them.",
   "instead": "Leave the count out and say what is new: \"One thing I did not mention before is …\".",
   "patterns": [
    "{we} (have)? (really)? (tried|been trying|attempted|been attempting|keep trying|am trying|are trying) (hard|again|repeatedly|for {any}|several times|a few times|{many-times})? (to|and) (get|reach|contact|call|phone|connect|email|catch|find|touch|speak|talk)",
    "^ ({lead})? (tried|been trying|trying) (calling|to (get|reach|contact|call|connect|phone|catch)) ...3 (you|your|twice|times|again)",
    "been (trying|attempting) to (get|reach|contact|call|connect|phone|catch) ...3 you",
    "{we} (have)? tried (calling|reaching|emailing|phoning|contacting)",
    "(several|many|multiple|repeated|numerous|countless|previous|{number}) (unsuccessful|failed|unanswered)? attempts (to|at) ...3 (reach|contact|connect|you|reaching)",
    "(unanswered|ignored) ({message})"
   ]
  },
  {
   "rule": {
    "subject": "guilt-subject",
    "body": "pressure-tone"
   },
   "idea": "counted-attempts",
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "unless": [
    "{sorry} ...4 (we|i) (tried|sent|called)",
    "(of|in) (the|a) ({any})? (series|course)",
    "you signed up for",
    "you asked for",
    "you can reach"
   ],
   "negated": false,
   "because": "Counting attempts tells readers that their silence has been noted and held against them.",
   "instead": "Leave the count out and say what is new: \"One thing I did not mention before is …\".",
   "patterns": [
    "{we} (have|had)? (already|now|also|actually|since)? {wrote} (out|up|in|to|with)? ({any})? ({any})? ({any})? {many-times}",
    "^ ({lead})? {wrote} ({any})? ({any})? ({any})? {many-times}",
    "{we} (have|had)? (already|now)? sent (you|over|along)? (already|now)? (a few|several|many|multiple|{number}|a couple of|a number of|a bunch of|so many|countless) ({any})? (emails|notes|messages|reminders|texts|letters|invites|invitations|mails|requests)",
    "{we} (have|had)? {wrote} (and)? (i|we)? (have|had)? (even|also)? {wrote}",
    "{we} (just|have to)? keep {writing}",
    "{we} have asked (you)? (again|time|over|so many|before|already)",
    "(despite|after) (all)? (of)? (my|our|the|so) ({any})? ({any})? (emails|calls|messages|attempts|reminders|notes|letters|requests|voicemails)",
    "(still|yet) no (reply|response|answer) (from|to|after|despite)"
   ]
  },
  {
   "rule": {
    "subject": "guilt-subject",
    "body": "pressure-tone"
   },
   "idea": "counted-attempts",
   "in": [
    "subject",
    "preheader",
    "body"
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
   "negated": false,
   "because": "Counting attempts tells readers that their silence has been noted and held against them.",
   "instead": "Leave the count out and say what is new: \"One thing I did not mention before is …\".",
   "patterns": [
    "(following|followed|follow|circling|checking) up (with you)? (yet|once) (again|more)",
    "{we} (am|are) (writing|emailing|calling|contacting|reaching|following|asking|chasing) (out|up)? (to)? (you)? (yet)? (again|once more|one (more|last) time)",
    "(bump|bumping) this",
    "(reaching|writing|reach|emailing|asking) (out|up)? (to you)? one (last|final|more) time",
    "(just)? (another|one more|yet another) (gentle|friendly|quick|little)? (nudge|bump|ping)",
    "(me|us) again $",
    "chasing (you|this|a reply|an answer|up)"
   ]
  },
  {
   "rule": {
    "subject": "guilt-subject",
    "body": "pressure-tone"
   },
   "idea": "livelihood-plea",
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "unless": [
    "you (hit|meet|reach|make|close)",
    "your (quota|target|team)",
    "help you",
    "customers",
    "helped"
   ],
   "negated": false,
   "because": "A stranger's salary is not the reader's concern, and being made answerable for it is hard to shake off.",
   "instead": "Talk about what the reader gains, and leave your own numbers at the office.",
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
   ]
  },
  {
   "rule": {
    "subject": "pressure-tone",
    "body": "pressure-tone"
   },
   "idea": "loss-threat",
   "in": [
    "subject",
    "preheader",
    "body"
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
   "negated": false,
   "because": "Fear of loss gets a click and costs trust; readers remember who frightened them.",
   "instead": "Say what happens as a plain fact with its date, and how to keep what they have: \"Your plan ends on 3 May. You can export everything until 3 June.\"",
   "patterns": [
    "(what|everything|all) (that)? you (will|stand to|could|would|are about to|are going to|may|might|risk|are)? (lose|losing|miss|missing|give up|leave|be missing) (if|unless|by|when|out|$)",
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
   ]
  },
  {
   "rule": {
    "subject": "pressure-tone",
    "body": "pressure-tone"
   },
   "idea": "loss-threat",
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "unless": [
    "{no-rush}",
    "will not lose",
    "never lose",
    "weight",
    "you will not"
   ],
   "negated": false,
   "because": "Fear of loss gets a click and costs trust; readers remember who frightened them.",
   "instead": "Say what happens as a plain fact with its date, and how to keep what they have: \"Your plan ends on 3 May. You can export everything until 3 June.\"",
   "patterns": [
    "(if|unless) ({we}|you|our|the|they|she|he|democrats|republicans|people|everyone) ...10 ({we}|you|america|democrats|republicans|it|our {any}) (will|could|may|might|would|are going to|are)? (lose|be lost|fall|collapse|be over|be finished|doomed)",
    "(if|unless) {we} (do not|fail|come up short|fall short|cannot|lose|miss) ...12 (disaster|catastrophe|over|doomed|lost|worried|no hope|devastating|nightmare|too late|game over)",
    "{we} (will|could|would|may|are about to|are going to) lose (it all|everything|the|this|our|control|america|democracy|for good|forever)",
    "(america|democracy|freedom|our (country|future|democracy|freedom|way of life|rights)|the (country|future|planet|republic)|your (country|family|freedom|rights|future|home|business)) (is|are|will be|may be|could be) (at risk|on the line|at stake|in danger|doomed|lost|over|finished|under attack|hanging in the balance|gone)"
   ]
  },
  {
   "rule": {
    "subject": "guilt-subject",
    "body": "pressure-tone"
   },
   "idea": "owed-reply",
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "unless": [
    "{sorry}",
    "{no-rush}",
    "{we} have not (yet)? (replied|responded|answered)"
   ],
   "negated": false,
   "because": "Nobody owes a sender an answer; being told so makes people close the mail, or answer out of guilt.",
   "instead": "Say what an answer would help with and leave it open: \"If it is useful, I am happy to help. If not, no answer is needed.\"",
   "patterns": [
    "(am|are|be|been|is|still|patiently|anxiously|eagerly|we|i|^) (patiently|still|anxiously|eagerly|here)? (waiting|awaiting) (here)? (on|for)? your ({any})? ({any})? {reply}",
    "(am|are|still|we|i|^) (await|waiting) (for)? (a|an|any) {reply} from you",
    "{we} (still|patiently|eagerly)? await your ({any})? {reply}",
    "(am|are|been) (still)? waiting (on|for) (you|your) (help|support|answer|decision|donation|contribution|signature|vote|money|yes|commitment)?",
    "(am|are|been) (still)? waiting (to hear)? (from|on) you",
    "why (the)? silence",
    "your silence"
   ]
  },
  {
   "rule": {
    "subject": "guilt-subject",
    "body": "pressure-tone"
   },
   "idea": "owed-reply",
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "unless": [
    "{sorry}",
    "{no-rush}",
    "{we} have not (yet)? (replied|responded|answered)"
   ],
   "negated": false,
   "because": "Nobody owes a sender an answer; being told so makes people close the mail, or answer out of guilt.",
   "instead": "Say what an answer would help with and leave it open: \"If it is useful, I am happy to help. If not, no answer is needed.\"",
   "patterns": [
    "{we} (do|still|fully)? (expect|expected|insist|demand|deserve|require) ...3 ({reply}|reply|respond|{message})",
    "{we} (am|are|was|were) (still)? expecting (a|an|your|to hear|some) ...3 ({reply}|hear|you|call)",
    "{we} expect (you|to hear)",
    "(expect|expecting|deserve|deserves|demand) (a|an|your) ({any})? {reply}",
    "you (must|need to|have to|should|had better|ought to) (reply|respond|answer (me|us|my|this)|call (me|us)|write back|get back)",
    "you owe (me|us|it to|yourself)",
    "{we} (do)? need (your|a|an) ({any})? ({any})? ({reply}|decision|signature)",
    "{we} need (you)? to hear (back)? from you",
    "{we} (need|want) to know (why|where you|whether you|if you are (in|with|going))"
   ]
  },
  {
   "rule": {
    "subject": "guilt-subject",
    "body": "pressure-tone"
   },
   "idea": "owed-reply",
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "unless": [
    "{sorry}",
    "{no-rush}",
    "{we} have not (yet)? (replied|responded|answered)",
    "action required (verify|confirm|submit|update|your payouts|complete)",
    "attention required"
   ],
   "negated": true,
   "because": "Nobody owes a sender an answer; being told so makes people close the mail, or answer out of guilt.",
   "instead": "Say what an answer would help with and leave it open: \"If it is useful, I am happy to help. If not, no answer is needed.\"",
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
   ]
  },
  {
   "rule": {
    "subject": "guilt-subject",
    "body": "pressure-tone"
   },
   "idea": "owed-reply",
   "in": [
    "subject",
    "preheader",
    "body"
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
   "negated": false,
   "because": "Nobody owes a sender an answer; being told so makes people close the mail, or answer out of guilt.",
   "instead": "Say what an answer would help with and leave it open: \"If it is useful, I am happy to help. If not, no answer is needed.\"",
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
   ]
  },
  {
   "rule": {
    "subject": "guilt-subject",
    "body": "pressure-tone"
   },
   "idea": "owed-reply",
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "unless": [
    "{sorry}",
    "{no-rush}",
    "{we} have not (yet)? (replied|responded|answered)",
    "if (i|we) (do|have|did) not ...10 {way-out}",
    "you have not heard",
    "if you"
   ],
   "negated": false,
   "because": "Nobody owes a sender an answer; being told so makes people close the mail, or answer out of guilt.",
   "instead": "Say what an answer would help with and leave it open: \"If it is useful, I am happy to help. If not, no answer is needed.\"",
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
   ]
  },
  {
   "rule": {
    "subject": "guilt-subject",
    "body": "pressure-tone"
   },
   "idea": "owed-reply",
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "unless": [
    "{sorry}",
    "{no-rush}",
    "{we} have not (yet)? (replied|responded|answered)"
   ],
   "negated": true,
   "because": "Nobody owes a sender an answer; being told so makes people close the mail, or answer out of guilt.",
   "instead": "Say what an answer would help with and leave it open: \"If it is useful, I am happy to help. If not, no answer is needed.\"",
   "patterns": [
    "(do|can|must|should|to|please|will) not (you)? (just|dare|simply|ever)? (ignore|delete|disregard|skip over) (this|me|us|my|our|it|president|the|{any}) ({message})?",
    "(do|can|must|should|please) not (you)? (just|dare|simply|ever)? (ignore|delete|disregard) $",
    "(please)? read (this)? ({any})? (do not|before you) delete"
   ]
  },
  {
   "rule": {
    "subject": "pressure-tone",
    "body": "pressure-tone"
   },
   "idea": "rhetorical-question",
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "unless": [
    "{no-rush}",
    "(get|receive|find|see) (the|my|our|this) (email|code|link|message)",
    "are you not sure",
    "not a priority right now"
   ],
   "negated": true,
   "because": "The question leaves only one answer that does not make the reader look foolish.",
   "instead": "Ask a question that can be answered with no: \"Would this be useful to you this year?\"",
   "patterns": [
    "(are|do|would|did|have|were|should|is|does|has|could) (not)? you (not|no longer) (even|really|just|still)? (interested|want|care|like|believe|think|deserve|ready|wish|need|tired|worried|curious|concerned|serious|value|worth|agree|see|enjoy|prefer|miss) ...10 $?",
    "(are|do|would|did|have|were|should|does|could) not you (even|really|just|still|all|ever)? (interested|want|care|like|believe|think|deserve|ready|wish|need|tired|worried|curious|concerned|serious|value|worth|agree|prefer|miss|had|been|be|rather) ...10 $?",
    "(is|are|was|has|does) ...6 (not|no longer) (a)? (priority|important|matter|worth|of interest|interested|interest you|on your) ...8 $?",
    "does not ...8 (deserve|matter|interest you|sound) ...6 $?"
   ]
  },
  {
   "rule": {
    "subject": "pressure-tone",
    "body": "pressure-tone"
   },
   "idea": "rhetorical-question",
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "unless": [
    "{no-rush}",
    "how long (do|will|are) you (plan|stay|expect|need|want)"
   ],
   "negated": true,
   "because": "The question leaves only one answer that does not make the reader look foolish.",
   "instead": "Ask a question that can be answered with no: \"Would this be useful to you this year?\"",
   "patterns": [
    "what (are|is) (you|stopping you|holding you|keeping you) (still)? (waiting for|back|from)?",
    "(why|what) (is|are) (you)? (still)? (wait|waiting)",
    "why wait $",
    "can you (really|honestly|truly)? afford (not|to (ignore|miss|wait|lose|keep))",
    "how (much longer|long|many more) (can|will|are|do) you ...8 $?",
    "why (would|are|do) you (still|keep|continue|want to)? (wasting|paying|losing|settling|leaving|pay|lose|settle|leave|waste|overpaying|overpay|risk|risking|struggling) ...6",
    "(why|do not) (settle|pay|risk) (for)? ...4 when you (can|could)",
    "are you (really|seriously|honestly|sure you are|just)? (ok|okay|fine|happy|comfortable|willing|prepared|going) (with|to) (losing|lose|let|letting|leave|leaving|miss|missing|wasting|waste|risk|paying|watch|ignore|throw|overpaying) ...6",
    "do you (really|honestly|seriously|actually) want to (miss|lose|leave|let|risk|keep|waste|be|pay|go)"
   ]
  },
  {
   "rule": {
    "subject": "pressure-tone",
    "body": "pressure-tone"
   },
   "idea": "tracking-as-leverage",
   "in": [
    "subject",
    "preheader",
    "body"
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
   "negated": false,
   "because": "Being told that one was watched feels like a hand on the shoulder, whatever the offer.",
   "instead": "Write to the interest, not to the trace: \"If you are comparing jackets, this guide may help.\"",
   "patterns": [
    "{we} (have|just|also|could|can|happened to|couldnt help but)? (not help but)? (noticed|noticing|saw|seen|see|spotted|tracked|detected|notice|observed|know|could see|can see) (that|how)? (you|you and your team|someone from your ({any})?|your team|your company) (have|had|just|were|are|been|also|recently|have been|were recently|was|{adverb})? (been|recently|just|even)? (~visit|~view|~browse|~open|~click|~read|~check|looking|looked|lingering|eyeing|~watch|~download|spent|~return|on our|~abandon|poking|considering|shopping|searching|~scroll|back on)",
    "(after|since|because|when|as) (you|someone from your {any}) (visited|browsed|opened|clicked|viewed|looked at|downloaded|landed on|checked out|spent time on) (on|at|through)? (our|my|the|us|one of) ...3 (website|site|page|pages|pricing|email|emails|link|profile|newsletter|product|ad|store|shop)",
    "(your|our|the) (activity|records|data|system|analytics|tracking|logs|system) (show|shows|tells|indicate|indicates|say|says|suggest|suggests) (me|us)? (that)? you",
    "(we|i) know (that)? you (opened|read|saw|clicked|are reading|have opened|have read|have been reading|have seen|got|received)",
    "you (have)? (opened|viewed|clicked|visited|read) (my|our|this|the) ({any})? ({message}|page|pricing|site|website|pricing page|proposal|link) ({many-times}|{number} times|but|yet|and still|and yet|without)",
    "we (can)? see everything you"
   ]
  },
  {
   "rule": {
    "subject": "pressure-tone",
    "body": "pressure-tone"
   },
   "idea": "ultimatum",
   "in": [
    "subject",
    "preheader",
    "body"
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
   "negated": false,
   "because": "A threat to withdraw turns a conversation into a test, and the reader has done nothing to deserve one.",
   "instead": "Let the door stay open: \"This is the last mail in this series. If you want to pick it up later, just answer.\"",
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
   ]
  },
  {
   "rule": {
    "subject": "pressure-tone",
    "body": "pressure-tone"
   },
   "idea": "ultimatum",
   "in": [
    "subject",
    "preheader",
    "body"
   ],
   "unless": [
    "{way-out}",
    "call us",
    "call or",
    "email or",
    "learn more"
   ],
   "negated": true,
   "because": "A threat to withdraw turns a conversation into a test, and the reader has done nothing to deserve one.",
   "instead": "Let the door stay open: \"This is the last mail in this series. If you want to pick it up later, just answer.\"",
   "patterns": [
    "(last|final) ({message}|chance|warning|attempt|try|notice) (before|or|unless|from me before|until) ...8",
    "(respond|reply|answer|act|decide|confirm|sign) ...6 or (i|we|you|else|it|your|lose|risk)",
    "(if|unless) (i|we) (do not)? (hear|get|receive) ...8 (i|we) (will|shall|have to|am going|are going|must) (be)? (forced|assume|close|remove|cancel|give|move on|have|delete|drop|take you|consider|conclude)",
    "(your|this is your|the|my|our) (last|final|only) (chance|opportunity|warning) to (respond|reply|answer|speak|talk|hear|keep)",
    "now or never",
    "or (we|i) (am|are)? (go|going) without you",
    "or going without you",
    "(this is|is this|it is) (a|the|my|our)? (goodbye|farewell|the end) ...2 unless",
    "(or else) $",
    "(take it) or (leave it)"
   ]
  }
 ]
};
