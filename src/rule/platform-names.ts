/** The names that sending platforms give to merge tags by themselves, as data, by dialect. */
import type { Dialect } from '../model/index.js';

/** Names of one dialect. Case does not count. */
export interface PlatformNames {
  /** What every account has about a contact; a contact may have no value there. */
  readonly contact: readonly string[];
  /** What the platform fills in by itself, always: links, dates, the sender. */
  readonly system: readonly string[];
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Tags in braces are shared: a name there may belong to Liquid, Handlebars or HubSpot. */
const BRACES: PlatformNames = {
  contact: [],
  system: words(`
    email email_address
    unsubscribe unsubscribe_url unsubscribe_link unsubscribe_link_all unsubscribe_preferences unsubscribeUrl unsubscribeLink
    unsubscribe_anchor unsubscribe_section opt_out_url opt_out_link optout_url optout_link unsub unsub_link subscription_url
    preferences_url preference_url preferences_link preference_center_url preference_center_link manage_preferences
    manage_preferences_url manage_preferences_link manage_subscription_url subscription_preferences_url email_preferences_url
    update_profile_url update_preferences_url subscription_confirmation_url subscribe_url subscribeUrl resubscribe_url manageUrl
    view_as_page_url view_in_browser view_in_browser_url view_in_browser_link browser_url web_view web_view_url webview_url
    webview_link weblink web_version web_version_url webversion mirror mirror_url archive_url permalink forward_url
    forward_to_a_friend_url open_tracking open_tracking_block tracking_pixel pixel_url
    sender_name sender_email sender_address sender_city sender_state sender_zip sender_country from_name from_email
    company_address physical_address mailing_address postal_address organization_name organization_address
    campaign_name campaign_id message_id email_id delivery_id list_name subject email_subject preview_text preheader
    now today date current_date current_day current_month current_month_name current_year current_weekday current_timestamp year
    local_dt local_time local_datetime unixtimestamp content body_content content_for_layout
  `),
};

export const PLATFORM_NAMES: Readonly<Record<Dialect, PlatformNames>> = {
  liquid: BRACES,
  handlebars: BRACES,
  hubspot: BRACES,
  mailchimp: {
    contact: words('FNAME LNAME NAME PHONE ADDRESS BIRTHDAY COMPANY WEBSITE TITLE MEMBER_RATING'),
    system: words(`
      EMAIL UNIQID EUID UNSUB UPDATE_PROFILE UPDATE_PROFILE_LINK REWARDS REWARDS_TEXT FORWARD ARCHIVE ARCHIVE_LINK_SHORT
      ARCHIVE_PAGE ABOUT_LIST LIST_NAME LIST_ADDRESS LIST_ADDRESS_HTML LIST_ADDRESS_VCARD LIST_ADDRESS_VCARD_HREF LISTSUBSCRIBE
      DESCRIPTION CURRENT_YEAR SUBJECT CAMPAIGN_UID MC_PREVIEW_TEXT MC_LANGUAGE MC_LANGUAGE_LABEL EMAILTYPE OPTIN_DATE OPTIN_IP
      OPTIN_TIME CONFIRM_IP CONFIRM_TIME POLL SURVEY TRANSLATE RSS RSSITEMS IFNOT VCARD_URL PROMO_CODE ABUSE_EMAIL
      FACEBOOK TWITTER LIKE SHARE
    `),
  },
  salesforce: {
    contact: words('firstname lastname fullname full_name first_name last_name'),
    system: words(`
      emailaddr emailaddress email subscriberid _subscriberkey subscriberkey listid list_ listname_ emailname_ _emailid jobid
      _jobsubscriberbatchid _listid _listname _messagecontext _replycontent _istestsend _datasourcename _domain _preheader
      _impressionregionid _impressionregionname
      view_email_url ftaf_url subscription_center_url subscription_center profile_center_url profile_center unsub_center_url
      double_opt_in_url cloudpagesurl
      xtmonth xtmonthnumeric xtday xtdayofweek xtyear xtshortdate xtlongdate
      member_busname member_addr member_city member_state member_postalcode member_country memberid
      replyname replyemailaddress line_1 line_2 errorcode errorstring microsite_base_url linkname additionalinfo_ reminder
    `),
  },
  marketo: { contact: [], system: [] },
  mautic: {
    contact: words(`
      firstname first_name lastname last_name title position company companyname companyemail companycity companystate companycountry
      companyzipcode companyaddress1 companyaddress2 companyphone companyfax companywebsite companyindustry companydescription
      companyannual_revenue companynumber_of_employees
      address1 address2 city state zipcode country phone mobile fax website facebook foursquare googleplus instagram linkedin skype
      twitter attribution attribution_date points preferred_locale timezone name full_name
    `),
    system: words(`
      email email_address id ipaddress unsubscribe_url unsubscribe_text resubscribe_url dnc_url webview_url webview_text
      tracking_pixel signature subject pagelink assetlink formlink focus dwc sender_name owner_name
    `),
  },
  braze: {
    contact: words(`
      first_name last_name city country date_of_birth gender language phone_number time_zone most_recent_locale
      most_recent_location most_recent_app_version last_used_app_date last_visit_date
    `),
    system: words(`
      email_address user_id external_id braze_id random_bucket_number set_user_to_unsubscribed_url
      set_user_to_one_click_list_unsubscribe set_user_to_subscribed_url set_user_to_opted_in_url unsubscribe_url
      preference_center_url email_footer message_body
    `),
  },
};

/** Groups of names that a platform fills by itself, whatever comes behind the colon or point: `*|MC:SUBJECT|*`, `{{system.date}}`. */
export const SYSTEM_GROUPS =
  /^(?:MC|LIST|USER|DATE|RSS|RSSITEM|FEED|FEEDITEM|SHARE|FACEBOOK|TWITTER|POLL|SURVEY|PRODUCT|ORDER|CART|COUPON|MERGE_?HELP):/i;

/** The roots under which platforms keep what they know about a contact, who may have no value there. */
export const CONTACT_ROOTS: ReadonlySet<string> = new Set(
  words('contact customer person user subscriber recipient lead profile company account client donor data'),
);
