# The staff's app: what every screen has, the PIN, what needs attention, settings, about.

staff-act-back = Esc Back
staff-act-lock = F12 Lock now
staff-act-leave = Esc Back to visitors
staff-act-stop = Esc Stop
staff-act-save = F2 Save
staff-act-no = Esc Change nothing
staff-keys-fields = Tab goes to the next line
staff-keys-settings = The arrows move and choose
staff-saving = Saving.
staff-wait = Wait a moment: this is still going on.
staff-lock-soon =
    This screen locks in about { $seconds } seconds. What is not saved is lost then.

    Press any key to go on.
staff-unsaved = Some of this is not saved yet. Leave it and lose the changes?
staff-unsaved-drop = Leave, lose changes
staff-unsaved-stay = Stay here

# The PIN

problem-pin-not-digits = A PIN is made of digits only.
    .remedy = Use the digits 0 to 9, without spaces.
problem-pin-length = A PIN has { $shortest } to { $longest } digits.
    .remedy = Choose at least { $shortest } digits.
problem-pin-too-simple = This PIN is too easy to guess.
    .remedy = Do not use one digit only, or digits in a row.
problem-pin-unwritable = The PIN cannot be written ({ $reason }).
    .remedy = Check that the disk is not full and that you may write to the folder. The PIN is as it was.

# Signing in

staff-sign-in-title = For staff
staff-sign-in-initials = Your initials (kept with each change you make)
staff-sign-in-pin = PIN
staff-sign-in-keys = Enter goes on
staff-sign-in-who = Type your initials first.
staff-sign-in-checking = One moment.
staff-sign-in-no = That did not work. Try again.
staff-sign-in-wait =
    { $seconds ->
        [one] That did not work. Wait one second.
       *[other] That did not work. Wait { $seconds } seconds.
    }
staff-no-pin =
    No PIN is set on this kiosk yet, so nobody can come in here.
    Whoever looks after the machine sets one in a shell (as root where the kiosk runs as a service):

    kiosk staff set-pin

# All is well

staff-well-title = All is well?
staff-well-keys = Enter opens
staff-well-looking = Looking at what needs you.
staff-well-all = All is well. Nothing needs you now.
staff-well-look =
    { $count ->
        [one] One thing needs you:
       *[other] { $count } things need you:
    }
staff-finish = Are you done? The visitors' screen comes back, and the PIN is asked for next time.
staff-finish-yes = I am done
staff-finish-no = Stay here

staff-menu-providers = Local programs
staff-menu-due = Due for checking: whom to call
staff-menu-places = Texts that read like a place: may visitors see them?
staff-menu-import = Bring in a spreadsheet
staff-menu-history = History and undo
staff-menu-backup = Make a back-up
staff-menu-restore = Bring back a back-up
staff-menu-settings = Settings
staff-menu-pin = Change the PIN
staff-menu-code = Try a code with a phone
staff-menu-computer = This computer: what is well, and what is not
staff-menu-about = About this kiosk

staff-concern-none = There is no local program yet. Visitors see the coalition of your state.
staff-concern-never =
    { $count ->
        [one] One program was never called to check its number.
       *[other] { $count } programs were never called to check their numbers.
    }
staff-concern-due =
    { $count ->
        [one] One program was last called more than 90 days ago.
       *[other] { $count } programs were last called more than 90 days ago.
    }
staff-concern-gone =
    { $count ->
        [one] One program was last called more than { $days } days ago. Visitors do not see it any more.
       *[other] { $count } programs were last called more than { $days } days ago. Visitors do not see them any more.
    }
staff-concern-places =
    { $count ->
        [one] One text reads like a place. Visitors do not see it until you decide.
       *[other] { $count } texts read like a place. Visitors do not see them until you decide.
    }
staff-concern-national-hidden =
    { $count ->
        [one] One web page, topic or coalition is so old that visitors do not see it any more.
       *[other] { $count } web pages, topics and coalitions are so old that visitors do not see them any more.
    }
staff-concern-national-past =
    { $count ->
        [one] One national number or link was looked at too long ago.
       *[other] { $count } national numbers and links were looked at too long ago.
    }
staff-concern-national-waiting =
    { $count ->
        [one] One national line is not shown until somebody here has reached it.
       *[other] { $count } national lines are not shown until somebody here has reached them.
    }
staff-concern-national-soon =
    { $count ->
        [one] One national number or link is due within two weeks.
       *[other] { $count } national numbers and links are due within two weeks.
    }
staff-concern-import =
    { $count ->
        [one] One row of { $file } was left out on { DATETIME($date, dateStyle: "long") }. Mend it and bring the file in again.
       *[other] { $count } rows of { $file } were left out on { DATETIME($date, dateStyle: "long") }. Mend them and bring the file in again.
    }
staff-concern-behind = Visitors see an older list. The next change of a program brings it up to date.
staff-concern-disk = The disk is nearly full: { $free } MB are free. Delete what is not needed.
staff-concern-read-only = The kiosk may not write to its folder. Nothing can be saved.
staff-concern-state = Your state is not set, so visitors see no coalition.
staff-concern-staff-line = The staff line is not set. It tells visitors whom to ask.
staff-concern-clock = The clock of this machine is wrong: it shows { DATETIME($date, dateStyle: "long") }, and this kiosk was made later, or more than ten years before. Nothing is hidden for its age.
staff-concern-clock-doubtful = The clock of this machine shows { DATETIME($date, dateStyle: "long") }. If that is right, the content of this kiosk is more than three years old: ask for a newer one. If not, set the clock. Until then visitors do not see what is too old.
staff-concern-languages = No advocate has looked over these words yet: { $names }. Their pages say so.
staff-concern-pin = There is no PIN. Whoever finds the keys can open these screens.
staff-concern-repair-lost = On { DATETIME($date, dateStyle: "long") } the list was damaged. The kiosk brought back its back-up of { DATETIME($backup, dateStyle: "long") }: enter again what was changed later.
staff-concern-repair-whole = On { DATETIME($date, dateStyle: "long") } the list that visitors see was damaged. The kiosk made it anew; nothing was lost.
staff-concern-computer-broken = This computer does not work as promised: { $names }.
staff-concern-computer-attention = This computer needs a look: { $names }.

# This computer

staff-computer-title = This computer
staff-computer-looking = Looking at everything. This takes a moment.
staff-computer-more = The worst first. What is "unseen" could not be looked at from here. In a shell, root sees more: sudo kiosk doctor

# Settings

staff-settings-title = Settings
staff-settings-next = The next visit has what you save here.
staff-settings-kept = Saved. The next visit has it.
staff-settings-not =
    { $count ->
        [one] Nothing is saved yet. One line needs a change.
       *[other] Nothing is saved yet. { $count } lines need a change.
    }
staff-settings-yes = yes
staff-settings-no = no
staff-setting-shelter-name = Name of the shelter
staff-setting-state = State, two letters such as OH
staff-setting-staff-line = Staff line for visitors
staff-setting-neutral-welcome = Welcome between visits
staff-setting-neutral-prompt = Line below the welcome
staff-setting-quiet-veil-after-s = Seconds until a page is covered
staff-setting-quiet-veil-after-code-s = The same on a page with a code
staff-setting-quiet-wipe-after-veil-s = Seconds from there to the end
staff-setting-screen-theme = Colors
staff-setting-staff-keys = Keys that open these screens
staff-setting-staff-lock-after-s = Seconds until these screens lock
staff-setting-freshness-hide-after-days = Days until unchecked lines hide
staff-setting-languages-show-unreviewed = Show languages nobody reviewed
staff-setting-quiet-may-continue = May one uncover the page

# The PIN

staff-pin-title = Change the PIN
staff-pin-now = The PIN as it is
staff-pin-new = The new PIN, at least 6 digits
staff-pin-again = The new PIN once more
staff-pin-wrong = That did not work. The PIN is as it was.
staff-pin-differ = The two do not match. Type both again.
staff-pin-kept = The new PIN holds from now on. Tell the others who work here.

# Try a code

staff-code-title = Try a code with a phone
staff-code-ask = Point the camera of a phone at the code. It reads: "This code works." If not, clean the screen or make it brighter.
staff-code-holds = This code works.

# About

staff-about-title = About this kiosk
staff-about-version = Shelter kiosk { $version }
staff-about-pack = Content: { $name } { $version }, { $date }
staff-about-languages = Languages: { $names }
staff-about-folder = All that is yours lies in { $folder }
staff-about-content = Content is read from { $folders }
staff-about-programs =
    { $count ->
        [one] One local program is in your list.
       *[other] { $count } local programs are in your list.
    }
staff-about-not-sparc = The guidance follows a page of SPARC. This kiosk is not made by SPARC.

# The first run

staff-first-step = Set up this kiosk: step { $number } of { $count }
staff-first-keys = Enter goes on   Arrows move
staff-first-next = Next
staff-first-before = Back
staff-first-again = Once more
staff-first-add = Add a program now
staff-first-name = What is the name of your shelter? It stays with this kiosk. Leave it empty if the name should not be known.
    .name = The name
staff-first-state = Which state are you in? Two letters, such as OH. Visitors then see your state's coalition.
    .name = The state
staff-first-line = How do visitors reach you from here? For example: Call extension 12, or ask at the front desk. It stands on every screen.
    .name = The staff line
staff-first-language = Visitors can read this kiosk in: { $names }. They choose it themselves.
staff-first-unreviewed = No advocate has reviewed these yet: { $names }. Their pages say so. May visitors choose them all the same? Left and Right choose.
staff-first-initials = What are your initials? They are kept with each change you make, so that others know whom to ask.
staff-first-pin = Choose a PIN of at least 6 digits. It opens these screens. Share it only with those who work here.
staff-first-programs = Add the programs near you that people can call. A name and a phone number are enough. You can do this later, too, under Local programs.
staff-first-code = Last step. Point the camera of a phone at the code. It reads: "This code works."
staff-first-stop = Stop here? What you answered is kept. The rest can be set later.
staff-first-stop-yes = Stop here
staff-first-stop-no = Go on

# In a shell

staff-locked = Locked. Press any key to sign in.
staff-set-pin-new = New PIN for staff, at least 6 digits (nothing is shown as you type):
staff-set-pin-again = Once more:
staff-set-pin-done = The new PIN holds from now on.
problem-pins-differ = The two PINs do not match.
    .remedy = Type the command again. The PIN is as it was.
problem-staff-broke-down = The staff's screens broke down (code { $code }). What was saved before is safe.
    .remedy = Start them again. If it happens again, tell whoever looks after the kiosk.
