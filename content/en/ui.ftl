# The words of the visitor's screens, in English. One message a line; the name says where it stands.

language-own-name = English
language-word = Language
language-both = { $here } / { $other }
language-f2 = { $language } F2
leave-word = Leave
danger-line = In danger now? Call 911.
staff-line = Or tell any staff member: "I need help now."
a-date = { DATETIME($date, dateStyle: "long") }
a-month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
read-on-day = Read on { $date } in { $source }.
read-in-period = Read in { $date } in { $source }.
read-undated = Read in { $source }, which gives no date.
page-of = page { $page } of { $pages }
list-more-below = More below: press the down arrow
text-size-f3 = F3 text size
trial-note = Trial: Ctrl+\ stops the program
not-reviewed = No advocate has reviewed these words yet. Ask staff if you are not sure.
part-english = This part is in English.
words-english = Some of the words on these screens are in English.
a-list = { $before }, { $next }
hours-and-languages = { $hours } { $languages }

## Between visits

neutral-welcome = Information
neutral-prompt = Press any key

## A screen too small, and the plain page

tiny-hotline = National Domestic Violence Hotline: 1-800-799-7233
tiny-screen = This screen is too small to show more. F12 leaves.
plain-title = These people can help. The rest of this screen will be back soon.

## Veil

veil-question = Are you still here?
veil-continue = Continue where you were
veil-fresh = Start fresh  (a new person)
veil-minutes = This screen forgets everything in about { $minutes } minutes.
veil-minute = This screen forgets everything in about a minute.
veil-half-minute = This screen forgets everything in about half a minute.
veil-ten-seconds = This screen forgets everything in about 10 seconds.
hint-veil = 1 or 2 chooses. Nothing else does anything.
hint-veil-fresh = 2 chooses. Nothing else does anything.

## Keys at the foot

hint-back = Esc back
hint-choose = Arrows choose
hint-open = Enter opens
hint-jump = Number keys jump
hint-letter = A letter jumps
hint-escape-leaves = Esc leaves
hint-shift-leaves = Shift 3 times leaves
hint-next-page = Space next page
hint-first-page = Home first page
hint-add = A add to my list
hint-listed = A take off my list
hint-code = Q code
hint-number = N large number
hint-larger-code = F full screen
hint-smaller-code = F normal view
hint-trouble = T trouble scanning?
hint-other-codes = O other codes
hint-take-off = D take off
hint-move-up = - move up
hint-move-down = + move down
hint-type = Type to search

## Home

home-title = How can we help?
home-promise = Leave at any time with F12. This screen then forgets you were here.
home-promise-shift = Leave any time: F12, or Shift three times. This screen then forgets you.
home-now = I need help now
home-now-aside = Who to call, right away
home-steps = What to do about stalking
home-steps-aside = Steps that may help
home-hotlines = Hotlines
home-hotlines-aside = Talk or text with someone
home-local = Local help
home-local-aside = Programs near you
home-court = Protection orders
home-court-aside = What a court can do
home-phone = Phones and trackers
home-phone-aside = Being watched online
home-log = Keep a log
home-log-aside = Why, and what to write
home-list = My list
home-list-aside =
        { $count ->
            [0] Nothing in it yet
            [one] One thing in it
           *[other] { $count } things in it
        }
home-about = About this screen

## Languages

languages-title = Language
languages-intro = Choose a language. When you leave, this screen forgets your choice.

## Interpreter cards, which ask staff for somebody who speaks another language

cards-heading = Show a card to staff
card-title = { $name } ({ $language })
card-show = Show this to a staff member.
card-phone = An interpreter by phone: { $name }
card-say = Say the name of your language: "{ $language }."

## Lists of topics

topics-steps = Read what you want, in any order.
# Two further lists, each opened from "What to do about stalking". An aside has at most 34 characters.
topics-group-know = Know what is happening
topics-group-know-aside = What it is, and signs of danger
topics-know = You do not need to read this first. It may help you name what is happening.
topics-group-life = Your life around it
topics-group-life-aside = Children, work, friends, money
topics-life = Read what fits your life. An advocate can help with each of these.
topics-court = A court can order a person to stay away from you.
topics-phone = Plan first. Some changes can alert the person who watches you.
topics-log = A record can help you, the police and a court see the pattern.

## Help now, and hotlines

now-danger = If you are in danger, call 911.
now-staff = Or tell any staff member. You can just say: "I need help now."
now-talk = Talk with someone
hotlines-intro = Open a line to see who it is for, its hours, and when its number was last checked.
hotlines-more = More lines
one-number = One number: { $name }
text-way = { $keyword } to { $number }
text-way-plain = { $number }
text-aside = Text { $way }
text-stays = A call, text or chat stays in your phone's history.
label-call = Call
label-text = Text
label-chat = Chat
label-site = Web
label-email = E-mail
label-tty = TTY
label-videophone = Videophone
videophone-aside = Videophone { $number }
videophone-title = { $name }: videophone
label-for = For
label-not-for = Not for
label-privacy = Privacy
card-confirmed = Staff here reached this line on { $date }.
card-read = { $reading } Staff here have not tried it yet.
card-ask = { $reading } Ask staff to confirm it.

## Beside a date that is past the limit of the pack, and where all of a list is too old

kept-confirmed-long-ago = Last confirmed here on { $date }. Ask staff if it still holds.
kept-read-long-ago = { $reading } That was a while ago. Ask staff to confirm it.
list-nothing-fresh = Nobody has checked this part for a long time, so it is not shown. Ask staff.

## Web pages and codes

resources-title = Web pages for your phone
resources-aside = Each with a code to scan
resources-intro = Each page has a code to scan. A scan stays in your phone's history.
page-confirmed = Staff here opened this page on { $date }.
page-read = { $reading } Staff here have not opened it yet.
page-ask = { $reading } Ask staff to confirm it.
codes-intro = Choose what the code should do.
code-chat = Chat with them
code-site = Their web page
code-plain = The number in plain text
code-call = Call the number
code-write = Write a text message
code-all = All numbers in one code
code-some = Numbers { $first } to { $last } in one code
code-point = Point your phone's camera at the code.
code-opens = It opens
code-holds = It holds the number
code-lists = It holds as plain text
code-calls = It calls
code-writes = It opens a message to
# Below guidance whose web page is withdrawn or too old: its words may speak of a code.
code-not-shown = A code for your phone belongs to this page. It is not shown right now. Ask staff.
code-leaves-site = Your phone will remember it. The name of the page can show what you looked for.
code-leaves-number = The code holds only the number. It opens no page. Your phone may keep it.
code-leaves-numbers = The code contains no link and no names. Your phone may keep the numbers.
code-leaves-call = Your phone asks before it calls. The call stays in its list of calls and can be on the bill.
code-leaves-write = Your phone opens a message. It stays there, with every answer, until you delete it.
code-instead-number = If someone checks your phone, remember the number instead:
code-instead-staff = If someone checks your phone, ask staff to write it down instead.
code-needs-screen = This code needs the whole screen. Press F to see it.
code-too-large = This screen is too small for the code.
code-no-signs = This screen cannot draw codes. Write down what stands here, or ask staff.
number-remember = A number in your head leaves nothing behind. A call shows in the phone that you use.
trouble-title = Trouble scanning?
trouble-distance = Hold the phone about an arm's length away. Then move it slowly closer.
trouble-light = If the screen mirrors a lamp, step a little to the side.
trouble-camera = Open the phone's own camera. Wait a moment until a link shows up.
trouble-larger = Go back and press F. The code then has the screen to itself.
trouble-type = You can type the address by hand. It stands beside the code.
trouble-ask = Or ask staff. They can write it down for you.

## My list

list-intro = A code or a slip holds what stands here, in this order. All of it is gone when you leave.
list-intro-codes = A code holds the numbers and pages that stand here. All of it is gone when you leave.
list-empty = Nothing is on your list yet. Open a page, a hotline or a program, and press A to add it. The list is gone when you leave.

## Local help

search-label = Search:
search-count = { $found } of { $total } programs fit. What you type here is not kept.
search-many = The first { $found } of { $total } programs. Type more to find fewer.
local-empty = No local programs are listed here yet. Ask staff: they know who helps near here. These can help too:
local-none-fits = No program fits these words. Take some letters away, or try one of these. Staff can help too.
local-broken = The list of local programs cannot be read right now. Ask staff. These can help too:
way-state = Choose your state
way-other-state = Another state
way-finder = A code to find a program near you
way-hotlines = Hotlines
states-title = Which state?
coalitions-intro = They know the programs of the state.
coalition-does = They know the programs of the state. They can tell you who helps near you.
coalition-no-number = We have no number for it yet. Ask staff, or use a hotline.
label-hotline = Hotline
label-office = Office
label-languages = Languages
label-voice = Call
label-textphone = TTY
label-video = Videophone
label-eligibility_description = Who for
label-schedule = Hours
label-service_area = Area
label-fees_description = Cost
label-accessibility = Access
label-address = Where
provider-gone = This program is not listed any more
provider-unreadable = The list of local programs cannot be read right now
provider-gone-ask = Ask staff: they know who helps near here. The hotlines can help too.
provider-confirmed = Staff here reached it on { $date }.
provider-ask = Staff here have not confirmed this yet. Ask staff.

## About

about-pack = These words: { $name }, version { $version }, of { $date }.
about-shelter = This screen stands in: { $name }.
about-pack-unknown = The version of these words is not known.

## States and territories

state-AK = Alaska
state-AL = Alabama
state-AR = Arkansas
state-AS = American Samoa
state-AZ = Arizona
state-CA = California
state-CO = Colorado
state-CT = Connecticut
state-DC = District of Columbia
state-DE = Delaware
state-FL = Florida
state-GA = Georgia
state-GU = Guam
state-HI = Hawaii
state-IA = Iowa
state-ID = Idaho
state-IL = Illinois
state-IN = Indiana
state-KS = Kansas
state-KY = Kentucky
state-LA = Louisiana
state-MA = Massachusetts
state-MD = Maryland
state-ME = Maine
state-MI = Michigan
state-MN = Minnesota
state-MO = Missouri
state-MP = Northern Mariana Islands
state-MS = Mississippi
state-MT = Montana
state-NC = North Carolina
state-ND = North Dakota
state-NE = Nebraska
state-NH = New Hampshire
state-NJ = New Jersey
state-NM = New Mexico
state-NV = Nevada
state-NY = New York
state-OH = Ohio
state-OK = Oklahoma
state-OR = Oregon
state-PA = Pennsylvania
state-PR = Puerto Rico
state-RI = Rhode Island
state-SC = South Carolina
state-SD = South Dakota
state-TN = Tennessee
state-TX = Texas
state-UT = Utah
state-VA = Virginia
state-VI = U.S. Virgin Islands
state-VT = Vermont
state-WA = Washington
state-WI = Wisconsin
state-WV = West Virginia
state-WY = Wyoming
