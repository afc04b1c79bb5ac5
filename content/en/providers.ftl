# What the directory of local programs tells staff.

providers-active = { $name }  { $phone }
providers-retired = { $name }  { $phone }  (retired: visitors do not see it)
providers-count =
    { $count ->
        [0] No local programs yet. Bring in a spreadsheet with: kiosk providers import FILE.csv --by AB
        [one] One local program.
       *[other] { $count } local programs.
    }

problem-directory-busy = Somebody else is changing the list of local programs right now. Nothing was changed.
    .remedy = Wait until they are done, and try again.
problem-directory-full = There is no room left on the disk. The list of local programs is as it was.
    .remedy = Free some room, and try again.
problem-directory-closed = The list of local programs cannot be opened or written. It is as it was.
    .remedy = Check who may read and write this file and its folder.
problem-directory-disk = The disk failed while the list of local programs was read or written. The list is as it was.
    .remedy = Check that the disk is well and has room, and try again.
problem-directory-broken = The list of local programs is damaged, and was left as it is.
    .remedy = Put a copy of the file from a back-up in its place, or move it away and bring in your spreadsheet again.
problem-directory-newer = The list of local programs was made by a newer kiosk, and was left as it is.
    .remedy = Update this kiosk, and try again.

problem-visitors-full = There is no room left on the disk for the list that visitors see. Nothing was changed.
    .remedy = Free some room, and try again.
problem-visitors-closed = The list that visitors see cannot be opened or written.
    .remedy = Check who may read and write this file and its folder.
problem-visitors-disk = The disk failed while the list that visitors see was read or written.
    .remedy = Check that the disk is well and has room, and try again.
problem-visitors-busy = Somebody else is using the list that visitors see.
    .remedy = Wait a little, and try again.
problem-visitors-broken = The list that visitors see is damaged.
    .remedy = Bring in your spreadsheet again: the list is then made anew.
problem-visitors-newer = The list that visitors see was made by a newer kiosk.
    .remedy = Update this kiosk, or bring in your spreadsheet again.

problem-provider-unknown = There is no such program in the list.
    .remedy = Look it up in the list again.

problem-change-unknown = There is no change number { $number }.
    .remedy = List the changes, and choose one from the list.
problem-change-overtaken = Change { $number } cannot be undone yet: change { $later } came after it and touched the same program.
    .remedy = Undo change { $later } first.

problem-provider-changed = Somebody else changed this program while you were at it. Nothing of yours was saved.
    .remedy = Open it again, look at what is new, and make your change once more.
problem-initials-missing = Every change needs the initials of the person who makes it, with at most { $limit } letters.
    .remedy = Type your initials, such as AB.
problem-address-missing = This program has no address, so there is none to show.
    .remedy = Type the address first.

problem-field-unknown = There is no field named "{ $field }".
    .remedy = Use a field that the help names.
problem-field-name-missing = A program needs a name.
    .remedy = Type its name.
problem-field-name-formula = A name cannot begin like a formula.
    .remedy = Take out the =, +, - or @ in front.
problem-field-long = This is longer than { $limit } letters.
    .remedy = Say it in fewer words.
problem-field-phone = "{ $line }" is not one number that can be called from everywhere.
    .remedy = Write one number to a line, with its area code, such as 202-555-0142.
problem-field-email = This is no e-mail address.
    .remedy = Write it like help@example.org, or leave it empty.
problem-field-url = This is no web address.
    .remedy = Write it like www.example.org, or leave it empty.
problem-field-opening-hours = These are no hours that the kiosk can reckon with.
    .remedy = Write them like Mo-Fr 09:00-17:00, or leave it empty and write the hours in words.
problem-field-degrees = This must be a number of degrees from -{ $limit } to { $limit }.
    .remedy = Write it like 39.9612, or leave it empty.
problem-field-tells-address = Visitors will not see this text, because the hidden address is in it.
    .remedy = Take the address out of the text if visitors should read it.
problem-field-name-tells-address = Visitors will not see this program at all, because the hidden address is in its name.
    .remedy = Use another name if visitors should find it.
problem-field-like-address = "{ $told }" reads like a place. Visitors do not see this text until somebody decides that they may.
    .remedy = Take it out, or look who may read it: "Texts that read like a place" in the staff screens, or kiosk providers places.
problem-field-name-like-address = "{ $told }" reads like a place. Visitors do not see this program until somebody decides that they may.
    .remedy = Use another name, or decide: "Texts that read like a place" in the staff screens, or kiosk providers places.
problem-place-gone = This text is not there any more: somebody has changed it.
    .remedy = Look at the list of texts again.
problem-place-none = No text in this field of the program reads like a place.
    .remedy = Look up the fields with kiosk providers places.
problem-field-without-text = "{ $given }" does not say which field gets which text.
    .remedy = Write the field, an equals sign and the text in quotes, such as name="Safe Harbor".
problem-provider-ambiguous = { $count } programs may be meant: { $names }
    .remedy = Type the whole name, or the key behind the equals sign.

provider-field-name = Name
provider-field-organization = Who runs it
provider-field-alternate_name = Also called
provider-field-needs = Helps with
provider-field-description = What they do
provider-field-eligibility_description = Who it is for
provider-field-application_process = How to get help
provider-field-phones = Phones
provider-field-email = E-mail
provider-field-url = Web address
provider-field-languages = Languages
provider-field-interpretation_services = Interpreters
provider-field-service_area = Area served
provider-field-schedule = Hours
provider-field-opening_hours = Hours to reckon with
provider-field-fees_description = Cost
provider-field-accessibility = Getting in
provider-field-address_1 = Street
provider-field-address_2 = Second line
provider-field-city = City
provider-field-state_province = State
provider-field-postal_code = ZIP code
provider-field-latitude = Latitude
provider-field-longitude = Longitude
provider-field-transportation = How to get there
provider-field-staff_note = Staff note

provider-address-published = Address: visitors see it; { $by } published it on { $on }.
provider-address-withheld = Address: hidden from visitors.
provider-text-waits = { $field }: visitors do not see "{ $text }" until somebody decides, because of "{ $place }".
provider-text-kept = { $field }: visitors do not see "{ $text }"; { $by } decided so on { $on }.
provider-text-shown = { $field }: visitors may read "{ $text }"; { $by } decided so on { $on }.
place-line = { $name }, { $field } ({ $key }): { $text }
place-piece = This reads like a place: { $place }
place-count =
    { $count ->
        [0] No text waits for a decision.
        [one] One text waits. To decide: kiosk providers decide PROGRAM FIELD show (or hide) --by INITIALS
       *[other] { $count } texts wait. To decide: kiosk providers decide PROGRAM FIELD show (or hide) --by INITIALS
    }
place-shown = Visitors may now read this text of { $name }: { $text }
place-hidden = Visitors do not get this text of { $name }: { $text }
list-refreshed = The list that visitors search was made anew where that was needed.
provider-text-withheld = (not shown, because the hidden address is in it)
provider-never-confirmed = Nobody here has reached this program yet.
provider-last-reached =
    Last reached on { $on }{ $by ->
        [none] .
       *[other] { " " }by { $by }.
    }
provider-is-retired = Retired: visitors do not see it.
provider-key = Key: { $key }

provider-added = Added: { $name }
provider-edited = Changed: { $name }
provider-retired = Retired: { $name }. Visitors do not see it any more.
provider-restored = Back in the list: { $name }. Visitors see it again.
provider-now-confirmed = Confirmed today: { $name }
provider-now-published = Visitors see the address of { $name } now: { $address }
provider-now-withheld = The address of { $name } is hidden from visitors.
change-undone = Change { $number } is undone.
provider-delete-ask =
    Delete { $name } for good? Undo cannot bring it back, and what the history keeps of it goes too.
    Back-ups that somebody made before still hold it. Those that the kiosk made by itself go too. Type yes to go on:
provider-delete-ask-again = Nobody can bring { $name } back after this. Type yes once more to delete it:
provider-deleted = Deleted for good: { $name }. Only that it was deleted, by whom and when, stays in the history.
problem-provider-not-retired = Visitors see this program, so it cannot be deleted.
    .remedy = Retire it first. What is retired can be deleted for good.
problem-provider-traces = The program is deleted. But the file of the list could not be written anew, or an old back-up could not be removed, so parts of it may still be there.
    .remedy = Free some room on the disk. While it runs, the kiosk tries again by itself until they are gone.
problem-delete-needs-yes = Nobody can be asked here whether the program may be deleted for good.
    .remedy = Add --yes if it may.
problem-change-deleted = Change { $number } cannot be undone. What it changed was deleted for good.
    .remedy = Add the program again if it is needed.

due-no-phone = (no phone)
due-never = never reached
due-days =
    { $days ->
        [one] reached one day ago
       *[other] reached { $days } days ago
    }
due-count =
    { $count ->
        [0] Nobody needs a call.
        [one] One program needs a call.
       *[other] { $count } programs need a call.
    }

history-empty = Nothing was changed yet.
history-line =
    { $number }  { $on }  { $by ->
        [none] (no initials)
       *[other] { $by }
    }  { $what }: { $names }
history-more = { $names } and { $more } more
history-undone = (undone by change { $by })
change-import = brought in { $source }
change-add = added
change-edit = changed
change-retire = retired
change-restore = brought back
change-confirm = confirmed
change-publish = address published
change-withhold = address hidden
change-show-text = let visitors read a text
change-hide-text = kept a text from visitors
change-undo = undid change { $undoes }
change-delete = deleted for good
history-gone = (no longer known)
