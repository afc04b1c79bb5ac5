# The staff's screens for local programs: list, form, address, calls, history, bringing in, back-up.

staff-keys-open = Enter opens
staff-keys-change = Enter changes a line
staff-keys-correct = Enter opens it to correct
staff-act-add = F2 Add a program
staff-act-address = F3 Address
staff-act-confirm = F7 Reached
staff-act-reached = F2 I reached them, all is right
staff-act-look = F5 Look again
staff-act-take = F2 Take it in
staff-act-try = F3 Try it: nothing is changed
staff-act-make = F2 Make a back-up
staff-act-restore = F3 Bring one back
staff-act-save_report = F2 Save this report
staff-act-undo = F2 Undo this change
staff-act-see = F5 Preview
staff-act-retire = F6 Retire
staff-act-bring_back = F6 Bring back
staff-act-delete = F8 Delete

## List

staff-list-title = Local programs
staff-list-search = Type a name, a town, a need or a number. The arrows choose.
staff-line-active = { $name }   { $phone }
staff-line-retired = { $name }   { $phone }   (retired: visitors do not see it)
staff-list-reading = Reading the list: { $count } so far
staff-list-empty = No local programs yet. F2 adds the first one. Or go back and bring in a spreadsheet.
staff-list-none = No program fits what you typed. Try fewer letters.
staff-list-count =
    { $shown ->
        [one] One program fits, of { $all }.
       *[other] { $shown } programs fit, of { $all }.
    }
staff-list-more = The first { $shown } of { $all } are here. Type more letters to find one.

## Form

staff-form-title = One local program
staff-form-new = A new program. Only a name is needed. Fill in what you know, then press F2.
staff-form-active = Visitors see this program.
staff-form-retired = Retired: visitors do not see this program. F6 brings it back, F8 deletes it for good.
staff-form-address-none = No address is known.
staff-form-address-hidden = The address is hidden from visitors.
staff-form-address-shown = Visitors see the address since { $date } ({ $by }).
staff-form-never-reached = Nobody here has reached it yet.
staff-form-reached = Reached on { $date } ({ $by }).
staff-form-part-who = Who they are and what they do
staff-form-part-reach = How to reach them
staff-form-part-use = Who can go there, and when
staff-form-part-place = Where they are: hidden from visitors until somebody publishes it with F3
staff-form-part-staff = Only for staff
staff-form-visitors-see = Visitors see: { $told }
staff-form-saved = Saved.
staff-form-saved-hidden = Saved. The address has changed, so it is hidden from visitors again. F3 publishes it.
staff-form-faults =
    { $count ->
        [one] Not saved yet: one field needs a change. The cursor is there.
       *[other] Not saved yet: { $count } fields need a change. The cursor is in the first.
    }
staff-place-ask = "{ $label }" reads like it tells where they are: "{ $place }". Is it safe for anyone to know?
staff-place-show = Anyone may know it: visitors may read this text
staff-place-hide = Save it, but keep this text from visitors
staff-place-change = Change the text
staff-form-place-change = Not saved yet. Change the text where the cursor is, then press F2.
staff-form-save-first = Save first with F2. Then press this key again.
staff-form-confirmed = Noted: you reached them today, and all of this is right.
staff-form-retire-ask = Retire { $name }? Visitors will not see it any more. Nothing is lost: F6 brings it back.
staff-form-retire-yes = Retire it
staff-form-retire-no = Keep it
staff-delete-active = Visitors see this program, so it cannot be deleted. F6 retires it first.
staff-delete-once =
    Delete { $name } for good? Undo cannot bring it back, and what the history keeps of it goes too. Back-ups that the kiosk made by itself go with it. Those that somebody made before still hold it.
    .yes = Delete it for good
    .no = Keep it
staff-delete-again = Nobody can bring { $name } back after this. Delete it?
    .yes = Yes, for good
    .no = No, keep it
staff-delete-done = { $name } is deleted for good.
staff-form-now-active = Visitors see this program again.
staff-form-now-retired = Retired. Visitors do not see it any more. F6 brings it back.

staff-field-name = Name
    .hint = What people call the program, such as: Safe Harbor Advocates.
staff-field-organization = Run by
    .hint = Who runs it, if that is another name.
staff-field-alternate_name = Also called
    .hint = An old name or a short one. The search finds it too.
staff-field-needs = Helps with
    .hint = Short words with commas between them, such as: Shelter, Legal help, Food.
staff-field-description = What they do
    .hint = One or two plain sentences. Visitors read this. No street names, please.
staff-field-eligibility_description = Who for
    .hint = Whom they help, such as: Women with children. Leave it empty if they help everyone.
staff-field-application_process = How to get in
    .hint = Call first? Walk in? Is a letter needed?
staff-field-phones = Phones
    .hint = One on each line, the first to call on top, with area code. You can write hotline, text, TTY or video in front.
staff-field-email = E-mail
    .hint = Such as: help@example.org.
staff-field-url = Web page
    .hint = Such as: example.org. A short one makes a code that is easy to scan.
staff-field-languages = Languages
    .hint = With commas between them, such as: English, Spanish, ASL.
staff-field-interpretation_services = Interpreters
    .hint = What they offer to people who speak another language.
staff-field-service_area = Area
    .hint = Counties, towns or ZIP codes they serve, with commas between them.
staff-field-schedule = Hours
    .hint = In words, such as: Monday to Friday 9 am to 5 pm. What is clear, the kiosk also uses for "open now".
staff-field-opening_hours = Hours as a code
    .hint = The kiosk fills this in when the words above are clear. You can leave it alone. Such as: Mo-Fr 09:00-17:00.
staff-field-fees_description = Cost
    .hint = Such as: Free.
staff-field-accessibility = Access
    .hint = Ramps, lifts, pets, what people should know before they go.
staff-field-address_1 = Street
    .hint = Hidden from visitors until somebody publishes it with F3. If you change it, it is hidden again.
staff-field-address_2 = Floor, suite
    .hint = Hidden and published together with the street.
staff-field-city = Town
    .hint = Hidden and published together with the street. For the search, write the town in "Area" too.
staff-field-state_province = State
    .hint = Such as: OH.
staff-field-postal_code = ZIP code
    .hint = Hidden and published together with the street.
staff-field-latitude = Latitude
    .hint = From a map; most people leave it empty. Change it when the street changes.
staff-field-longitude = Longitude
    .hint = From a map; most people leave it empty. Change it when the street changes.
staff-field-transportation = How to get there
    .hint = Bus lines, doors, parking. Hidden and published together with the street.
staff-field-staff_note = Note
    .hint = Visitors never see this.

## Address

staff-address-title = The address of one program
staff-address-warning =
    Visitors do not see this address. Many shelters keep theirs secret, so that nobody who hurts people can find it.
    Publish it only if the program itself says that anyone may know it. Your initials and the date, { $date }, are kept with it.
    To publish it, type your initials below, press Enter, and then Enter again.
staff-address-publish = Publish this address
staff-address-hide = Hide this address again

## As visitors see it

staff-seen-title = As visitors see it
staff-seen-nothing = Visitors do not see this program, because its name tells where it is. Go back and use another name.
staff-seen-retired = Visitors do not see this program, because it is retired.
staff-seen-code-none = No code: there is no web page and no number yet.
staff-seen-code-large = The code does not fit beside the words on this screen. Visitors get it with the whole screen to itself.

## Due for checking

staff-due-title = Due for checking
staff-due-count =
    { $count ->
        [0] Every program was reached in the last 90 days. Well done.
        [one] One program to call. The arrows choose.
       *[other] { $count } programs to call, the longest unchecked first. The arrows choose.
    }
staff-due-never = { $name }   (never reached)
staff-due-days = { $name }   ({ $days } days ago)
staff-due-no-number = No number is known. Enter opens the program: look for a number, or retire it.
staff-due-script =
    You can say: "Hello, I keep the list of local help at our shelter. Is this { $name }? Is this still the right number to give to people? Are your hours and what you offer the same?"
    All is right: press F2. Something is different: press Enter and correct it. Nobody answers: leave it in the list.
staff-due-done = Noted: { $name } was reached today.

## Texts that read like a place

staff-places-title = Texts that read like a place
staff-places-reading = Reading the list: { $count } programs so far.
staff-places-count =
    { $count ->
        [0] No text waits for a decision.
        [one] One text reads like a place. Visitors do not see it until you decide.
       *[other] { $count } texts read like a place. Visitors do not see them until you decide. The arrows choose.
    }
staff-places-line = { $name }: { $label }
staff-places-help =
    May anyone who stands here know it, the person they hide from too? F2 shows this text to visitors. F3 keeps it hidden.
    Enter opens the program, to write it in another way. If you are not sure, keep it hidden.
staff-places-name-help = This is the name: while it is hidden, visitors do not see the program at all.
staff-places-shown = Visitors may now read this text of { $name }.
staff-places-hidden = Visitors do not get this text of { $name }.
staff-act-show_text = F2 Show it to visitors
staff-act-hide_text = F3 Keep it hidden

## History

staff-history-title = History and undo
staff-history-count =
    { $count ->
        [0] Nothing was changed yet.
        [one] One change.
       *[other] The latest { $count } changes, the last one on top. The arrows choose.
    }
staff-history-line = { $number }.  { $day }, { $time }  { $by }  { $what }
staff-history-nobody = (no initials)
staff-history-undone = { $told }  (undone by change { $by })
staff-history-import =
    { $count ->
        [one] brought in { $source }: { $names }
       *[other] brought in { $source }: { $count } programs
    }
staff-history-add = added { $names }
staff-history-edit = changed { $names }
staff-history-retire = retired { $names }
staff-history-restore = brought back { $names }
staff-history-confirm = reached { $names }
staff-history-publish = published the address of { $names }
staff-history-withhold = hid the address of { $names }
staff-history-show-text = let visitors read a text of { $names }
staff-history-hide-text = kept a text of { $names } from visitors
staff-history-undo = undid change { $undoes }
staff-history-delete = deleted { $names } for good
staff-history-gone = (a program that is gone)
staff-history-ask = Undo this change? { $told }
staff-history-yes = Undo it
staff-history-no = Leave it
staff-history-done = Change { $number } is undone. That is a change too, and can be undone.

## Bringing in

staff-import-title = Bring in a spreadsheet
staff-import-intro =
    Choose your list of local programs: a spreadsheet (Excel or CSV), or what another program for local help has saved.
    Plug in the stick that it is on. Nothing is changed before you have seen what would happen.
staff-choose-path = Or type where it is, and press Enter:
staff-choose-none = Nothing that fits was found. Plug in the stick, wait a moment, and press F5.
staff-plan-title = What will be taken in
staff-plan-file = { $file }, about { $count } rows. Each line below is a column: what it is called there, and what it is taken for here.
staff-plan-standard = { $file }, about { $count } programs in the exchange format HSDS. There is nothing to choose.
staff-plan-sheet-taken = Sheet "{ $name }", about { $count } rows: taken in
staff-plan-sheet-left = Sheet "{ $name }", about { $count } rows: left out
staff-plan-column = { $heading }  =  { $field }   such as: { $sample }
staff-plan-column-empty = { $heading }  =  { $field }
staff-plan-first = The first programs would be:
staff-plan-no-name = No column is taken for the name yet. Choose the line of the column with the names, and press Enter.
staff-plan-ask = What is in the column "{ $heading }"?
staff-plan-take-ask = Take in about { $count } rows? Addresses stay hidden from visitors. You can undo it in the history.
staff-plan-take-yes = Take it in
staff-plan-take-no = Not yet
staff-run-title = Bringing it in
staff-run-begins = Reading the file. Esc stops: nothing is changed then.
staff-run-progress = { $done } of about { $about } rows are read. Esc stops: nothing is changed then.
staff-run-stopping = Stopping.
staff-run-failed = Nothing was taken in. The list is as it was.
staff-run-done =
    Done: { $added } added, { $updated } updated, { $unchanged } unchanged, { $refused } left out. Addresses stay hidden from visitors.
    Below are the rows to look at. The history can undo this.
staff-run-tried =
    This was a try, and nothing was changed. It would be: { $added } added, { $updated } updated, { $unchanged } unchanged, { $refused } left out.
    Below are the rows to look at.
staff-run-more = There are { $count } more rows to look at. F2 saves a report with all of them.
staff-run-saved = Saved beside the spreadsheet, as { $file }.
problem-import-stopped = You stopped it. Nothing was changed.
    .remedy = Bring the file in again whenever you like.

## Back-up

staff-backup-title = Back-up
staff-backup-intro =
    A back-up is one file with the list of programs and the settings. Keep it on a stick, away from this screen.
    Hidden addresses, notes and the history go into it only when you lock it with a passphrase.
staff-backup-open = { $place }: without hidden addresses
staff-backup-locked = { $place }: everything, locked with a passphrase
staff-backup-here = In the kiosk itself
staff-backup-stick = On the stick { $folder }
staff-backup-no-stick = No stick is in. Plug one in, wait a moment, and press F5.
staff-backup-passphrase =
    Type a passphrase of at least { $limit } letters, then press Enter. Four or five words that only you would put together are good. Write it down in a safe place: nobody can find a lost one again.
staff-backup-again = Type the same passphrase again, then press Enter.
staff-backup-working = Working. This takes a few seconds.
staff-restore-title = Bring back a back-up
staff-restore-intro =
    Choose a back-up. The list and the settings of this kiosk become what they are in it.
    You are asked before anything is changed, and what is here now is kept.
staff-restore-automatic = Made by the kiosk itself on { DATETIME($date, dateStyle: "long") } (number { $number })
staff-restore-automatic-before = Made by the kiosk itself on { DATETIME($date, dateStyle: "long") }, before much was changed (number { $number })
staff-restore-passphrase = This back-up is locked. Type its passphrase, then press Enter:
staff-restore-ask = { $told } The list and the settings of this kiosk become what they are in it.
staff-restore-yes = Bring it back
staff-restore-no = Change nothing
problem-stick-gone = The stick is not in, or was pulled out. What is on it may not be whole.
    .remedy = Plug it in, wait a moment, and do it again. Leave it in until the kiosk says that it is done.
problem-stick-read-only = This stick cannot be written on.
    .remedy = Look for a small switch on it that locks it, or use another stick.
