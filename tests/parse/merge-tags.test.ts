// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Braze writes its tags like that.
import { describe, expect, it } from 'vitest';
import { type MergeTag, plainPassage, spanIn, TAG_MARK } from '../../src/model/index.js';
import { readBody, readLine } from '../../src/parse/markdown.js';
import { mixedDialects, readTags } from '../../src/parse/merge-tags.js';

const passage = (text: string) => plainPassage(text, 'mail.md', 0);

/** `dialect role name`, then `= fallback`, `or other name`, `from source`, `if guards`, as far as there are any. */
function describeTag({ dialect, role, name, fallback, instead, source, guardedBy }: MergeTag): string {
  return [
    `${dialect} ${role}${name === '' ? '' : ` ${name}`}`,
    ...(fallback === undefined ? [] : [`= ${fallback}`]),
    ...(instead === undefined ? [] : [`or ${instead}`]),
    ...(source === undefined ? [] : [`from ${source}`]),
    ...(guardedBy.length === 0 ? [] : [`if ${guardedBy.join('+')}`]),
  ].join(' ');
}

function tags(text: string): string[] {
  const { tags, problems } = readTags(passage(text));
  expect(problems).toEqual([]);
  for (const { raw, span } of tags) expect(text.slice(span.start, span.end)).toBe(raw);
  return tags.map(describeTag);
}

const problemsIn = (text: string): [string, string][] =>
  readTags(passage(text)).problems.map(({ type, raw, span }) => {
    expect(text.slice(span.start, span.end)).toBe(raw);
    return [type, raw];
  });

/** The prose of a body, block by block. */
const prose = (text: string): string[] =>
  readBody({ passage: passage(text), start: 0 }).body.blocks.map(({ passage: { text: read } }) =>
    read.replaceAll(TAG_MARK, '_'),
  );

describe('values and their fallbacks', () => {
  it.each<[string, string[]]>([
    // Liquid and Jinja
    ['{{ first_name }}', ['liquid value first_name']],
    ['{{- first_name -}}', ['liquid value first_name']],
    ['{{ first_name | default: "there" }}', ['liquid value first_name = there']],
    ["{{ first_name | capitalize | default: 'there' }}", ['liquid value first_name = there']],
    ['{{ first_name|default("there", true) }}', ['liquid value first_name = there']],
    ['{{ first_name | default: "" }}', ['liquid value first_name = ']],
    ['{{ first_name | default: nickname }}', ['liquid value first_name or nickname']],
    ["{{ first_name | default: nickname | default: 'you' }}", ['liquid value first_name = you or nickname']],
    ['{{ points | default: 0 }}', ['liquid value points = 0']],
    ['{{ first_name or "there" }}', ['liquid value first_name = there']],
    ['{{ first_name || "there" }}', ['liquid value first_name = there']],
    ['{{ first_name ?? "there" }}', ['liquid value first_name = there']],
    ['{{ first_name if first_name else "there" }}', ['liquid value first_name = there']],
    ['{{ contact.firstname or contact.nick }}', ['liquid value contact.firstname or contact.nick']],
    ["{{ user['First Name'] | default: 'you' }}", ['liquid value user.First Name = you']],
    ["{{ person|lookup:'Favourite walk'|default:'the river' }}", ['liquid value Favourite walk = the river']],
    ['{{ First Name }}', ['liquid value First Name']],
    ["{{ 'now' | date: '%Y' }}", ['liquid value = now']],
    ['{% echo first_name | default: "there" %}', ['liquid value first_name = there']],
    ['{{ first_name ? first_name : "there" }}', ['liquid value first_name = there']],
    ['{{ 3 or "there" }}', ['liquid value']],
    [`{{ ${'x'.repeat(3000)} }}`, ['liquid value']],
    // Handlebars
    ['{{{body}}} {{&body}}', ['handlebars value body', 'handlebars value body']],
    ['{{upper first_name}}', ['handlebars value first_name']],
    ['{{defaultIfEmpty first_name "there"}}', ['handlebars value first_name = there']],
    ['{{insert first_name}}', ['handlebars value first_name']],
    ['{{insert first_name default=there}}', ['handlebars value first_name = there']],
    ['{{coalesce(first_name, "there")}}', ['liquid value first_name = there']],
    ['{{insert first_name "default=there"}}', ['handlebars value first_name = there']],
    ['{{../first_name}}', ['handlebars value first_name']],
    // HubSpot
    ['{{ contact.firstname|default("there") }}', ['liquid value contact.firstname = there']],
    ['{{ personalization_token("contact.firstname", "there") }}', ['hubspot value contact.firstname = there']],
    ["{{ personalization_token('contact.firstname') }}", ['hubspot value contact.firstname']],
    // Marketo
    ['{{lead.First Name:default=there}}', ['marketo value lead.First Name = there']],
    ['{{lead.First Name}}', ['marketo value lead.First Name']],
    ['{{my.Event Date}}', ['marketo value my.Event Date']],
    ['{{system.unsubscribeLink}}', ['marketo value system.unsubscribeLink']],
    // Braze
    ["{{${first_name} | default: 'there'}}", ['braze value first_name = there']],
    ['{{${first_name}}}', ['braze value first_name']],
    ["{{custom_attribute.${Favourite colour} | default: 'blue'}}", ['braze value Favourite colour = blue']],
    ['{{event_properties.${product}}}', ['braze value event_properties.product']],
    ['${first_name}', ['braze value first_name']],
    ['${lead.firstName}', ['marketo value lead.firstName']],
    // Mailchimp
    ['*|FNAME|*', ['mailchimp value FNAME']],
    ['*|TITLE:FNAME|* *|UPPER:FNAME|*', ['mailchimp value FNAME', 'mailchimp value FNAME']],
    ['*|MC:SUBJECT|* *|DATE:d/m/y|*', ['mailchimp value MC:SUBJECT', 'mailchimp value DATE:d/m/y']],
    ['*|first_name|*', ['mailchimp value first_name']],
    // Salesforce
    ['%%FirstName%%', ['salesforce value FirstName']],
    ['%%First Name%%', ['salesforce value First Name']],
    ['%%=v(@name)=%%', ['salesforce value @name']],
    ['%%=v([First Name])=%%', ['salesforce value First Name']],
    ["%%=IIF(EMPTY(FirstName),'there',FirstName)=%%", ['salesforce value FirstName = there']],
    ['%%=TreatAsContent(@html)=%%', ['salesforce value']],
    ['%%=Now()=%%', ['salesforce value']],
    ['%%=ProperCase(FirstName)=%%', ['salesforce value FirstName']],
    ['%%=AttributeValue("First Name")=%%', ['salesforce value First Name']],
    ['%%=IIF(EMPTY(FirstName),"there",FirstName)=%%', ['salesforce value FirstName = there']],
    ['%%=IIF(EMPTY(AttributeValue("FirstName")),"there",FirstName)=%%', ['salesforce value FirstName = there']],
    ['{!Contact.FirstName}', ['salesforce value Contact.FirstName']],
    ['{!BLANKVALUE(Contact.FirstName, "there")}', ['salesforce value Contact.FirstName = there']],
    ['{{{Recipient.FirstName}}}', ['salesforce value Recipient.FirstName']],
    // Mautic
    ['{contactfield=firstname|there}', ['mautic value firstname = there']],
    ['{contactfield=firstname}', ['mautic value firstname']],
    ['{contactfield=company|true}', ['mautic value company']],
    ['{ownerfield=firstname}', ['mautic value owner.firstname']],
    ['{companyfield=city}', ['mautic value company.city']],
    ['{unsubscribe_url}', ['mautic value unsubscribe_url']],
  ])('%s', (text, expected) => expect(tags(text)).toEqual(expected));
});

describe('blocks and what they make sure of', () => {
  it.each<[string, string[]]>([
    [
      '{%- if first_name -%}{{ first_name }}{%- else -%}{{ first_name }}{%- endif -%}',
      [
        'liquid open first_name',
        'liquid value first_name if first_name',
        'liquid middle',
        'liquid value first_name',
        'liquid close',
      ],
    ],
    [
      '{% unless first_name == blank %}{{ first_name }}{% endunless %}',
      ['liquid open first_name', 'liquid value first_name if first_name', 'liquid close'],
    ],
    [
      '{% if first_name != blank and first_name.size > 2 %}{{ first_name }}{% endif %}',
      ['liquid open first_name', 'liquid value first_name if first_name', 'liquid close'],
    ],
    [
      '{% if plan == "pro" or plan == "team" %}{{ plan }}{% endif %}',
      ['liquid open plan', 'liquid value plan if plan', 'liquid close'],
    ],
    [
      '{% if plan != "pro" %}x{% elsif city is defined %}{{ city }}{% else %}{{ plan }}{% endif %}',
      [
        'liquid open plan',
        'liquid middle if plan+city',
        'liquid value city if plan+city',
        'liquid middle if plan',
        'liquid value plan if plan',
        'liquid close',
      ],
    ],
    [
      '{% if city is empty %}x{% else %}{{ city }}{% endif %}',
      ['liquid open city', 'liquid middle if city', 'liquid value city if city', 'liquid close'],
    ],
    [
      '{% if city is not none %}{{ city }}{% endif %}{% if city is undefined %}{{ city }}{% endif %}',
      [
        'liquid open city',
        'liquid value city if city',
        'liquid close',
        'liquid open city',
        'liquid value city',
        'liquid close',
      ],
    ],
    [
      '{{#if (or plan city)}}{{plan}}{{else if city}}{{city}}{{/if}}',
      [
        'handlebars open',
        'liquid value plan',
        'handlebars middle if city',
        'liquid value city if city',
        'handlebars close',
      ],
    ],
    [
      '{{#if (ne plan null)}}{{plan}}{{/if}}{{#if (eq plan "pro")}}{{plan}}{{/if}}',
      [
        'handlebars open',
        'liquid value plan if plan',
        'handlebars close',
        'handlebars open',
        'liquid value plan if plan',
        'handlebars close',
      ],
    ],
    [
      '{{#if (exists plan)}}{{plan}}{{/if}}{{#plan}}{{plan}}{{else}}x{{/plan}}',
      [
        'handlebars open',
        'liquid value plan if plan',
        'handlebars close',
        'handlebars open plan',
        'liquid value plan if plan',
        'handlebars middle',
        'handlebars close',
      ],
    ],
    [
      '%%[ IF x == 1 THEN ]%%a%%[ ELSEIF NOT EMPTY(City) THEN ]%%%%City%%%%[ ENDIF ]%%',
      ['salesforce open', 'salesforce middle if City', 'salesforce value City if City', 'salesforce close'],
    ],
    [
      '{% if not first_name %}there{% else %}{{ first_name }}{% endif %}',
      [
        'liquid open first_name',
        'liquid middle if first_name',
        'liquid value first_name if first_name',
        'liquid close',
      ],
    ],
    [
      "{% if first_name == '' or first_name == nil %}x{% else %}{{ first_name }}{% endif %}",
      [
        'liquid open first_name',
        'liquid middle if first_name',
        'liquid value first_name if first_name',
        'liquid close',
      ],
    ],
    [
      '{% if first_name and last_name %}{{ last_name }}{% endif %}',
      ['liquid open first_name', 'liquid value last_name if first_name+last_name', 'liquid close'],
    ],
    [
      '{% if first_name or last_name %}{{ first_name }}{% endif %}',
      ['liquid open first_name', 'liquid value first_name', 'liquid close'],
    ],
    [
      '{% case plan %}{% when "pro" %}a{% else %}b{% endcase %}',
      ['liquid open plan', 'liquid middle', 'liquid middle', 'liquid close'],
    ],
    [
      '{{#if first_name}}{{first_name}}{{else}}there{{/if}}',
      ['handlebars open first_name', 'liquid value first_name if first_name', 'handlebars middle', 'handlebars close'],
    ],
    [
      '{{#unless first_name}}x{{else}}{{first_name}}{{/unless}}',
      [
        'handlebars open first_name',
        'handlebars middle if first_name',
        'liquid value first_name if first_name',
        'handlebars close',
      ],
    ],
    [
      '{{~#if (isEmpty first_name)~}}x{{else}}{{first_name}}{{/if}}',
      [
        'handlebars open',
        'handlebars middle if first_name',
        'liquid value first_name if first_name',
        'handlebars close',
      ],
    ],
    [
      '{{#and first_name city}}{{city}}{{/and}}',
      ['handlebars open first_name', 'liquid value city if first_name+city', 'handlebars close'],
    ],
    ['{{^vip}}x{{/vip}}', ['handlebars open vip', 'handlebars close']],
    [
      '{% if ${first_name} %}{{${first_name}}}{% endif %}',
      ['liquid open first_name', 'braze value first_name if first_name', 'liquid close'],
    ],
    ['{% if {{custom_attribute.${plan}}} == "pro" %}x{% endif %}', ['liquid open plan', 'liquid close']],
    [
      '*|IF:FNAME|*Hi *|FNAME|**|ELSE:|*Hi there*|END:IF|*',
      ['mailchimp open FNAME', 'mailchimp value FNAME if FNAME', 'mailchimp middle', 'mailchimp close'],
    ],
    [
      '*|IF:PLAN=pro|*a*|ELSEIF:PLAN=team|*b*|ELSE:|*c*|END:IF|*',
      ['mailchimp open PLAN', 'mailchimp middle if PLAN', 'mailchimp middle', 'mailchimp close'],
    ],
    [
      '*|IFNOT:FNAME|*Hi*|ELSE:|**|FNAME|**|END:IF|*',
      ['mailchimp open FNAME', 'mailchimp middle if FNAME', 'mailchimp value FNAME if FNAME', 'mailchimp close'],
    ],
    [
      '*|FEEDBLOCK:https://northtrail.example/feed|**|FEED:TITLE|**|END:FEEDBLOCK|*',
      ['mailchimp open', 'mailchimp value FEED:TITLE', 'mailchimp close'],
    ],
    [
      '%%[ IF NOT EMPTY(FirstName) THEN ]%%%%FirstName%%%%[ ELSE ]%%there%%[ ENDIF ]%%',
      ['salesforce open', 'salesforce value FirstName if FirstName', 'salesforce middle', 'salesforce close'],
    ],
  ])('%s', (text, expected) => expect(tags(text)).toEqual(expected));
});

describe('names that the text itself gives', () => {
  it.each<[string, string]>([
    ['{% assign name = first_name | default: "there" %}{{ name }}', 'liquid value name = there from first_name'],
    ['{% assign name = first_name %}{{ name }}', 'liquid value name from first_name'],
    ['{% assign word = "friend" %}{{ first_name | default: word }}', 'liquid value first_name = friend or word'],
    ['{% set name = contact.firstname or "there" %}{{ name }}', 'liquid value name = there from contact.firstname'],
    ['{% capture name %}Ana{% endcapture %}{{ name }}', 'liquid value name = (captured text)'],
    [
      '%%[ SET @name = AttributeValue("FirstName") IF EMPTY(@name) THEN SET @name = "there" ENDIF ]%%%%=v(@name)=%%',
      'salesforce value @name = there from FirstName',
    ],
    ['{% connected_content https://a.example :save walks %}{{ walks }}', 'liquid value walks'],
    ['%%[ SET @n = IIF(EMPTY(City), "there", City) ]%%%%=v(@n)=%%', 'salesforce value @n = there from City'],
    ['%%[ SET @n = Now() ]%%%%=v(@n)=%%', 'salesforce value @n'],
    ['%%[ SET @word = "if" SET @name = FirstName ]%%%%=v(@name)=%%', 'salesforce value @name from FirstName'],
  ])('%s', (text, expected) => expect(tags(text).at(-1)).toBe(expected));

  it.each([
    '{% for item in cart.items %}{{ item.name }}{% endfor %}',
    '{{#each items}}{{name}}{{/each}}',
    '{{#each items as |item|}}{{item.name}}{{/each}}',
    '{% assign name = first_name %}{{ name }}',
    '{% card %}{{ title }}{% endcard %}',
    '%%[ FOR @i = 1 TO 3 DO ]%%%%=v(@i)=%%%%[ NEXT @i ]%%',
  ])('are local in %s', (text) => {
    expect(readTags(passage(text)).tags.find(({ role }) => role === 'value')?.local).toBe(true);
  });

  it.each(['{% for item in items %}{{ first_name }}{% endfor %}', '{{#equals plan "pro"}}{{name}}{{/equals}}'])(
    'are not all names in %s',
    (text) => {
      expect(readTags(passage(text)).tags.find(({ role }) => role === 'value')?.local).toBeUndefined();
    },
  );
});

describe('tags that print no value', () => {
  it.each<[string, string[]]>([
    ['{% include "footer" %}', ['liquid include footer']],
    ["{% render 'parts/footer', dark: true %}", ['liquid include parts/footer']],
    ['{% include footer.md %}', ['liquid include footer.md']],
    ['{{> footer}}', ['handlebars include footer']],
    ['{{content_blocks.${footer}}}', ['braze include footer']],
    ['%%=ContentBlockByName("Shared\\Footer")=%%', ['salesforce include Footer']],
    ['%%=ContentBlockByKey("footer")=%%', ['salesforce include footer']],
    ['{dynamiccontent="Offer"}', ['mautic include']],
    ['{dynamiccontent=offer}Hello{/dynamiccontent}', ['mautic open', 'mautic close']],
    [
      '{dynamiccontent="Offer"} {DynamicContent=hello}Hi{/DynamicContent} {dynamiccontent=bye/} {dynamiccontent=bye}',
      ['mautic include', 'mautic open', 'mautic close', 'mautic include', 'mautic include'],
    ],
    ['{pagelink=3}', ['mautic value pagelink']],
    ['{% include footer + 1 %}', ['liquid include']],
    ['{% cycle "a", "b" %}', ['liquid set']],
    ['{% for item %}x{% endfor %}', ['liquid open', 'liquid close']],
    ['%%=ContentBlockById(12)=%%', ['salesforce include']],
    ['{% unsubscribe_link %}', ['liquid include']],
    ['{# a note #}', ['liquid comment']],
    ['{% comment %}{{ first_name }}{% endcomment %}', ['liquid comment']],
    ['{% # a note %}', ['liquid comment']],
    ['{%- comment -%} {% raw %} endcomment {%- endcomment -%}', ['liquid comment']],
    ['{% comment "of Ana" %}{{ a }{% endcomment %}', ['liquid comment']],
    ['{{~! a note ~}} {{~!-- with {{tags}} --~}}', ['liquid comment', 'liquid comment']],
    ['{{!-- in the manner of Mustache }}', ['liquid comment']],
    ['{% verbatim shown %}{{ a }{% endverbatim shown %}', ['liquid open', 'liquid close']],
    ['{% raw %} endraw, {{ as it is } {%- endraw -%}', ['liquid open', 'liquid close']],
    [
      '{% raw %} endraw {% endraw %}{% raw %}{% comment %}{% endraw %}',
      Array(2).fill(['liquid open', 'liquid close']).flat(),
    ],
    ['{{! a note }} {{!-- with {{tags}} --}}', ['liquid comment', 'liquid comment']],
    ['{% raw %}{{ shown as it is }}{% endraw %}', ['liquid open', 'liquid close']],
  ])('%s', (text, expected) => expect(tags(text)).toEqual(expected));
});

describe('prose', () => {
  it.each([
    'Nothing here: 50% off, 100%%off, {braces}, * |stars| *, a { b } c',
    'if (x) { return } else { y }',
    'It costs ${first name} or 100x%%FirstName%, a%%',
    '| *a*|*b* |',
    '## A title {#a-title}, and another {#b .wide}',
    '<style>@media print{#head{display:none}}</style>',
    'On our wall you read {/d} and {/dynamic}',
  ])('is not taken for tags: %s', (text) => expect(tags(text)).toEqual([]));

  it.each<[string, string[]]>([
    ['Hi {{ first_name }}, hello', ['Hi _, hello']],
    ['{% if vip %}For you{% else %}For all{% endif %} today', ['For you For all today']],
    ['*|IF:VIP|*For you*|ELSE:|*For all*|END:IF|* today', ['For you For all today']],
    ['%%[ IF @vip THEN ]%%For you%%[ ELSE ]%%For all%%[ ENDIF ]%% today', ['For you For all today']],
    ['{{#if vip}}For you{{else}}For all{{/if}} today', ['For you For all today']],
    ['{# hidden #}Seen', ['Seen']],
    ['Hello{dynamiccontent=offer}, you{/dynamiccontent}.', ['Hello, you.']],
    ['{% if vip %}\n\nFor you\n\n{% endif %}\n\nFor all', ['For you', 'For all']],
    ['**{{ first_name }}**, hello', ['_, hello']],
    ['Hi {contactfield=firstname|there} and {{lead.First Name:default=you}}', ['Hi _ and _']],
    ['<p title="{{ a }}">Hi {{ b }}</p>', ['Hi _']],
    ['[{{ name }}, look]({{ url }})', ['_, look', '_, look']],
  ])('is read around and within tags: %s', (text, expected) => expect(prose(text)).toEqual(expected));

  it('has tags as one unknown word in subjects, with its place', () => {
    const text = '{{ first_name }}, your garden';
    const { block } = readLine(passage(text), 'subject');
    expect(block.passage.text).toBe(`${TAG_MARK}, your garden`);
    expect(spanIn(block.passage, 0, 1)).toEqual({ file: 'mail.md', start: 0, end: 16 });
  });
});

describe('broken tags', () => {
  it.each<[string, [string, string][]]>([
    ['Hi {{ first_name, hello', [['unclosed-tag', '{{ first_name']]],
    ['Hi {{ first_name }, hello', [['unclosed-tag', '{{ first_name }']]],
    ['Hi {first_name}}, hello', [['unclosed-tag', '{first_name}}']]],
    ['{% if first_name hello', [['unclosed-tag', '{% if']]],
    ['Hi *|FNAME*, hello', [['unclosed-tag', '*|FNAME*']]],
    ['Hi *|FNAME, hello', [['unclosed-tag', '*|FNAME']]],
    ['Hi %%FirstName%, hello', [['unclosed-tag', '%%FirstName%']]],
    ['%%[ IF x THEN ', [['unclosed-tag', '%%[ IF']]],
    ['{% if vip %}Hi', [['unclosed-block', '{% if vip %}']]],
    ['Hi{% endif %}', [['unopened-block', '{% endif %}']]],
    ['{% else %}', [['unopened-block', '{% else %}']]],
    ['{% if a %}{% endunless %}{% endif %}', [['mismatched-block', '{% endunless %}']]],
    ['{% if a %}{% for b in c %}{% endif %}', [['unclosed-block', '{% for b in c %}']]],
    ['{{#if a}}', [['unclosed-block', '{{#if a}}']]],
    ['*|IF:VIP|*Hi', [['unclosed-block', '*|IF:VIP|*']]],
    ['*|END:IF|*', [['unopened-block', '*|END:IF|*']]],
    ['%%[ ENDIF ]%%', [['unopened-block', '%%[ ENDIF ]%%']]],
    ['%%=v(@name)%% and so on', [['unclosed-tag', '%%=v']]],
    [
      'Hi {{ first_name } and {more}}',
      [
        ['unclosed-tag', '{{ first_name }'],
        ['unclosed-tag', '{more}}'],
      ],
    ],
    ['{{! a note', [['unclosed-tag', '{{! a']]],
    ['{{!-- a note }} --', []],
    ['{{!-- a note', [['unclosed-tag', '{{!-- a']]],
    ['{{!-- a {{ name }} note', [['unclosed-tag', '{{!-- a']]],
    ['{{!-- one {{!-- two --}}', [['unclosed-tag', '{{!-- one']]],
    ['{{! a note\n\nHi {{ name }}', [['unclosed-tag', '{{! a']]],
    ['{# a note', [['unclosed-tag', '{# a']]],
    ['{# a note }', [['unclosed-tag', '{# a']]],
    ['{#- a note\n\nHi {{ name }}', [['unclosed-tag', '{#- a']]],
    ['{#todo ask Ben\n', [['unclosed-tag', '{#todo']]],
    ['{# one\n\n{# two #}', [['unclosed-tag', '{# one']]],
    ['{% raw %}{{ a }}', [['unclosed-block', '{% raw %}']]],
    ['{% comment %} a note', [['unclosed-block', '{% comment %}']]],
    ['{%- comment -%} a note {{ name }}', [['unclosed-block', '{%- comment -%}']]],
    ['{% comment "of Ana" %} a note', [['unclosed-block', '{% comment "of Ana" %}']]],
    ['{% if a %}{% comment %}{% endif %}', [['unclosed-block', '{% comment %}']]],
    ['a note {% endcomment %}', [['unopened-block', '{% endcomment %}']]],
    // The word alone ends nothing, and does not keep the tags before it from ending.
    ['{% raw %} {{ a }}, and endraw {% if b %}c{% endif %}', [['unclosed-block', '{% raw %}']]],
    ['{% comment %} {% assign a = 1 %} endcomment {% if b %}c{% endif %}', [['unclosed-block', '{% comment %}']]],
    ['{% raw %}{% if a %}b{% endif %} endraw %}', [['unclosed-block', '{% raw %}']]],
    [
      '{% comment %} a note {% endcomment',
      [
        ['unclosed-block', '{% comment %}'],
        ['unclosed-tag', '{% endcomment'],
      ],
    ],
    // Mautic
    ['Hi {/dynamiccontent}', [['unopened-block', '{/dynamiccontent}']]],
    ['{dynamiccontent=hello/}Hi{/dynamiccontent}', [['unopened-block', '{/dynamiccontent}']]],
    ['%%[ IF a THEN ]%%x%%[ NEXT ]%%%%[ ENDIF ]%%', [['mismatched-block', '%%[ NEXT ]%%']]],
  ])('%s', (text, expected) => expect(problemsIn(text)).toEqual(expected));

  it('are reported at most fifty times', () => {
    expect(problemsIn('{{ a \n\n'.repeat(500))).toHaveLength(50);
  });
});

describe('dialects side by side', () => {
  const mixed = (text: string): string[] => mixedDialects(readTags(passage(text)).tags).map(({ raw }) => raw);

  it.each<[string, string[]]>([
    ['{{ first_name }} *|UNSUB|*', ['*|UNSUB|*']],
    ['*|FNAME|* *|UNSUB|* {{ first_name | default: "x" }}', ['{{ first_name | default: "x" }}']],
    ['{% if a %}b{% endif %} {{#if a}}b{{/if}}', ['{{#if a}}']],
    ['%%FirstName%% {{ first_name }}', ['{{ first_name }}']],
  ])('are mixed in %s', (text, expected) => expect(mixed(text)).toEqual(expected));

  it.each([
    '{{ first_name }} {{#if a}}b{{/if}}',
    "{{${first_name}}} {% if a %}b{% endif %} {{ a | default: 'b' }}",
    '{{ personalization_token("contact.firstname", "there") }} {% if contact.a %}b{% endif %}',
    '{{lead.First Name:default=there}} {{system.unsubscribeLink}} {{my.Title}}',
    '{!Contact.FirstName} %%FirstName%% %%=v(@a)=%%',
    '{# a note #} *|FNAME|*',
  ])('are one in %s', (text) => expect(mixed(text)).toEqual([]));
});
