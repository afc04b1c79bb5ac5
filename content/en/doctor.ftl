# What `kiosk doctor` and the staff's screen "This computer" tell of the machine. Each finding that is not well has a
# remedy: what to do, in words for somebody who looks after the machine.

command-doctor =
    Look at this computer, and tell what to mend: the terminal, the height of the
    letters, the clock, the list, the content, the printer, the PIN; and where the
    kiosk is installed, that nothing of a visit can reach a disk or a log.

    Use: kiosk doctor [--json] [--home DIR]

      --json                for other programs to read
      --home DIR            the folder with this shelter's settings and lists

    Nothing is changed. Root sees more than others: sudo kiosk doctor.
    The code at the end is 0 when all is well, 1 when something should be seen to,
    and 2 when something is broken. What could not be looked at counts for nothing.

doctor-summary =
    { $broken ->
        [0] Nothing is broken
        [one] One thing is broken
       *[other] { $broken } things are broken
    }, { $attention ->
        [0] nothing needs a look
        [one] one thing needs a look
       *[other] { $attention } things need a look
    }, { $ok ->
        [one] one is well
       *[other] { $ok } are well
    }, { $unseen ->
        [0] none was left unseen
        [one] one could not be looked at
       *[other] { $unseen } could not be looked at
    }.
doctor-as-root = Root can look at the rest: sudo kiosk doctor

doctor-level-broken = BROKEN
doctor-level-attention = LOOK
doctor-level-unseen = unseen
doctor-level-ok = ok

doctor-name-clipboard = foot's own keys
doctor-name-clock = clock
doctor-name-clock-source = clock without power
doctor-name-colors = colors
doctor-name-consoles = other consoles
doctor-name-content = content
doctor-name-core = crashed programs
doctor-name-crashes = crashes
doctor-name-disk = disk
doctor-name-freshness = numbers and links
doctor-name-journal = system log
doctor-name-keys = keys
doctor-name-letters = height of letters
doctor-name-list = local programs
doctor-name-locale = letters
doctor-name-lock-down = lock-down
doctor-name-mouse = mouse and touch
doctor-name-output = screen and log
doctor-name-pin = PIN
doctor-name-power-keys = Power and Sleep keys
doctor-name-print-server = print server
doctor-name-printer = printer
doctor-name-proof = proof of forgetting
doctor-name-reboot = Ctrl+Alt+Del
doctor-name-repair = repair
doctor-name-rights = rights to the folder
doctor-name-service = service
doctor-name-settings = settings
doctor-name-signs = signs
doctor-name-swap = swap
doctor-name-sysrq = Alt+SysRq
doctor-name-system-rights = rights to the programs
doctor-name-terminal = terminal
doctor-name-user = user
doctor-name-visitors-list = what visitors see of the list
doctor-name-zone = time zone

doctor-not-seen = This cannot be looked at from here.
    .remedy = As root in a shell of this computer: sudo kiosk doctor

# The terminal

doctor-terminal-size = The screen has { $columns } columns and { $rows } rows.
doctor-terminal-small = The screen has only { $columns } columns and { $rows } rows. Some pages need scrolling, and large codes do not fit.
    .remedy = Make the letters smaller or the window larger, to at least 80 columns and 24 rows.
doctor-terminal-unsized = The terminal does not tell its size.
    .remedy = Look at the kiosk's screen: 911 must stand at its foot. Set the size with: stty columns 80 rows 24
doctor-terminal-elsewhere = The terminal that visitors see shows itself to the kiosk alone.
    .remedy = Open the staff's screens on the kiosk, then "This computer".
doctor-terminal-none = This was not called from a terminal.
    .remedy = Type the same in the terminal that shows the kiosk.
doctor-colors-full = All colors are there.
doctor-colors-few = The terminal has few colors. The kiosk has a theme for them.
doctor-colors-none = The terminal ({ $term }) has no colors. What is chosen is shown in reverse only.
    .remedy = Start the kiosk in another terminal, or set TERM to what this one is.
doctor-signs-there = The font has what codes and both languages are drawn with.
doctor-signs-no-codes = The font of the console lacks the half blocks, so no code can be drawn that a phone can read.
    .remedy = Load a font that has them: setfont Vietnamese-Terminus32x16. The installer does so for good.
doctor-signs-no-letters = The font of the console lacks { $letters }. Spanish pages show other signs there.
    .remedy = Load a font that has them: setfont Vietnamese-Terminus32x16. The installer does so for good.
doctor-signs-try = The terminal does not tell which signs its font has.
    .remedy = Open "Try a code with a phone" in the staff's screens, and scan the code.
doctor-keys-shift = Every way to leave by a key works, Shift three times too.
doctor-keys-plain = F12 and the other keys to leave work. Shift three times does not: this terminal does not tell of it.
doctor-mouse-there = A mouse or a finger works as the keys do.
doctor-mouse-none = This terminal has keys only, no mouse and no touch.
doctor-letters-high = Capital letters are about { $height } mm high.
doctor-letters-small = Capital letters are about { $height } mm high. People with low vision need { $wanted } mm.
    .remedy = Choose a larger font or a larger screen. With cage, tell the installer the size of the screen.
doctor-letters-unknown = The height of the letters is not known: the screen does not tell its size.
    .remedy = Measure a capital letter on the kiosk's screen with a ruler. It must be at least { $wanted } mm high.

# Letters, clock

doctor-locale-good = Letters are written as UTF-8.
doctor-locale-other = Letters are written as { $locale }. Names with accents would be spoiled.
    .remedy = Set LANG to C.UTF-8 in /etc/default/locale, and start the computer anew.
doctor-clock-right = It is { DATETIME($date, dateStyle: "long") }.
doctor-clock-wrong = The clock shows { DATETIME($date, dateStyle: "long") }: that is before this content was made, or more than ten years after it. Nothing is hidden for its age.
    .remedy = Set the clock: sudo timedatectl set-time "YYYY-MM-DD HH:MM"
doctor-clock-doubtful = The clock shows { DATETIME($date, dateStyle: "long") }. If that is right, the content is more than three years old.
    .remedy = If it is right, get newer content. If not, set the clock: sudo timedatectl set-time "YYYY-MM-DD HH:MM"
doctor-zone-set = The time zone is { $zone }.
doctor-zone-none = No time zone is set, so "open now" is told by Greenwich time.
    .remedy = Set it: sudo timedatectl set-timezone America/New_York (or another one of: timedatectl list-timezones)
doctor-clock-source-hardware = A hardware clock goes on while the power is off.
doctor-clock-source-network = The network sets the clock.
doctor-clock-source-none = There is no hardware clock and no network time. After a power cut the clock is wrong.
    .remedy = Put in a clock module (a Raspberry Pi has none), or set the clock after each power cut.

# The list, the content, the settings

doctor-list-none = There is no local program yet.
doctor-list-whole =
    { $count ->
        [one] The list is whole: one program.
       *[other] The list is whole: { $count } programs.
    }
doctor-list-damaged = The list of local programs (directory.db) is damaged. What can be read of it is shown.
    .remedy = Bring back a back-up: in the staff's screens, or with: kiosk restore FILE
doctor-visitors-none = Visitors see no local programs, as there are none.
doctor-visitors-in-step = Visitors see the newest list.
doctor-visitors-behind = Visitors see an older list than staff, or none.
    .remedy = Change any program, such as noting a call: that brings it up to date.
doctor-visitors-damaged = The list that visitors see (visitors.db) is damaged.
    .remedy = Change any program, such as noting a call: the file is made anew.
doctor-content-whole = The content is whole, version { $version }.
doctor-freshness-good = No national number or link is too old.
doctor-freshness-hidden =
    { $count ->
        [one] One web page, topic or coalition is so old that visitors do not see it.
       *[other] { $count } web pages, topics and coalitions are so old that visitors do not see them.
    }
    .remedy = Look at each one, and note it as right: in the staff's screens, or with: kiosk content due
doctor-freshness-old =
    { $count ->
        [one] One national number or link was looked at too long ago.
       *[other] { $count } national numbers and links were looked at too long ago.
    }
    .remedy = Call or open each one, and note it as right: in the staff's screens, or with: kiosk content due
doctor-settings-good = The settings are whole.
doctor-settings-no-state = The state is not set, so visitors see no coalition.
    .remedy = Set it in the staff's screens under Settings.
doctor-settings-no-line = The staff line is not set. It tells visitors whom to ask.
    .remedy = Set it in the staff's screens under Settings.
doctor-pin-set = A PIN locks the staff's screens.
doctor-pin-none = There is no PIN, so staff cannot open their screens on the kiosk.
    .remedy = Set one as root: sudo kiosk staff set-pin
doctor-pin-not-yet = There is no PIN yet.
    .remedy = Open the staff's screens: they ask for one at the beginning.

# Paper

doctor-printer-none = No printer is set.
doctor-printer-ready = The printer is ready.
doctor-printer-silent = The printer can be reached. It does not tell how it is.
doctor-printer-not-on = A printer is set, but visitors may not print on it.
    .remedy = In the staff's screens under Printer, choose what may be printed, and say whether visitors can reach it.
doctor-printer-low = The printer's paper is nearly used up.
    .remedy = Have a new roll at hand.
doctor-printer-out = The printer has no paper.
    .remedy = Put in paper.
doctor-printer-cover-open = The printer's cover is open.
    .remedy = Close it.
doctor-printer-offline = The printer is off or cannot print.
    .remedy = Switch it on, and look at its lamps.
doctor-print-server-forgets = The print server keeps nothing of a page.

# The folder

doctor-rights-good = Only the kiosk's user may read its folder.
doctor-rights-no-home = The folder { $folder } is not there yet. The kiosk makes it at its first start.
doctor-rights-open = Others may read { $path }.
    .remedy = Take that right away: sudo chmod go= { $path }
doctor-rights-owner = { $path } belongs to somebody else than the folder it lies in, so staff may not be able to save.
    .remedy = Give the folder back to the kiosk's user: sudo chown -R kiosk: with the folder's name. Use "sudo kiosk", which does this right.
doctor-disk-room = The disk has { $free } MB free.
doctor-disk-low = The disk is nearly full: { $free } MB are free.
    .remedy = Delete what is not needed, such as old back-ups.
doctor-disk-full = The disk is full: { $free } MB are free. Staff cannot save.
    .remedy = Delete what is not needed, such as old back-ups. Visitors go on seeing everything meanwhile.
doctor-disk-read-only = Nothing can be written to { $folder }. Staff cannot save.
    .remedy = Look whether the disk is failing (dmesg), or is set to be read only, and whose the folder is.

# How it went

doctor-crashes-none = Nothing crashed in the last { $days } days.
doctor-crashes-some =
    { $count ->
        [one] One crash in the last { $days } days, on { DATETIME($date, dateStyle: "long") }. A visitor lost a page; the next visit began at once.
       *[other] { $count } crashes in the last { $days } days, the last on { DATETIME($date, dateStyle: "long") }. Visitors lost a page; the next visit began at once.
    }
    .remedy = Start the computer anew. If it goes on, tell whoever looks after the kiosk.
doctor-repair-lost = On { DATETIME($date, dateStyle: "long") } the list of local programs was damaged. The kiosk brought back its back-up of { DATETIME($backup, dateStyle: "long") }.
    .remedy = Enter again what was changed after that day. If it happens again, the disk is failing: put in a new one.
doctor-repair-whole = On { DATETIME($date, dateStyle: "long") } the list that visitors see was damaged. The kiosk made it anew; nothing was lost.
    .remedy = If it happens again, the disk is failing: put in a new one.
doctor-proof-passed = On { DATETIME($date, dateStyle: "long") } it was proved that nothing remains of a visit here ({ $stack }).
doctor-proof-never = Nobody has proved yet that nothing remains of a visit on this machine.
    .remedy = Run: sudo kiosk prove
doctor-proof-old = The last proof is old: { DATETIME($date, dateStyle: "long") }. The system has changed since.
    .remedy = Run it again: sudo kiosk prove
doctor-proof-other-version = The last proof, on { DATETIME($date, dateStyle: "long") }, was of version { $version }.
    .remedy = Run it again: sudo kiosk prove
doctor-proof-failed = The proof of { DATETIME($date, dateStyle: "long") } failed: { $place }
    .remedy = Mend that place, then run it again: sudo kiosk prove. Until then do not promise that nothing remains.

# The service

doctor-service-none = The kiosk is not installed as a service here. What only a service must keep was not looked at.
doctor-service-on = The kiosk starts with the computer and comes back by itself, as the user { $user }.
doctor-service-off = The kiosk does not start with the computer.
    .remedy = Switch it on: sudo systemctl enable --now kiosk.service
doctor-service-gives-up = The service may stay away after a fault: it lacks { $setting }.
    .remedy = Run the installer again. If a drop-in changes this, delete it: systemctl cat kiosk.service
doctor-service-root = The kiosk runs as root.
    .remedy = Run the installer again. If a drop-in changes this, delete it: systemctl cat kiosk.service
doctor-service-in-vain = The kiosk could not be started { $count } times in a row, and 911 stood there instead.
    .remedy = If it does not serve now, run the installer again. This line goes when the computer is restarted.
doctor-user-good = The folder belongs to the user { $user }.
doctor-user-none = There is no user { $user }, so the service cannot start.
    .remedy = Run the installer again.
doctor-user-other = The folder { $folder } does not belong to the user { $user }, so staff cannot save.
    .remedy = Give it back: sudo chown -R { $user }: { $folder }
doctor-lock-down-good = The service is locked down (exposure { $exposure }).
doctor-lock-down-missing = The service is not locked down: it lacks { $setting }.
    .remedy = Run the installer again. If a drop-in changes this, delete it: systemctl cat kiosk.service
doctor-lock-down-open = The service may do more than it needs: exposure { $exposure }, where { $most } is enough.
    .remedy = Run the installer again. If a drop-in changes this, delete it: systemd-analyze security kiosk.service
doctor-lock-down-unmeasured = The service has the lines that lock it down. How far they go could not be measured from here.
    .remedy = As root in a shell of this computer: sudo kiosk doctor
doctor-system-rights-good = Only root may change the kiosk's programs.
doctor-system-rights-open = Somebody else than root may change { $path }.
    .remedy = Take that right away: sudo chown root: and sudo chmod go-w with this name.

doctor-swap-none = There is no swap.
doctor-swap-safe = Swap is encrypted, or in memory.
doctor-swap-unused = Swap on { $place } is not encrypted. The kiosk does not use it, but other programs do.
    .remedy = Switch it off: sudo swapoff -a, and delete its line in /etc/fstab.
doctor-swap-open = Swap on { $place } is not encrypted, and the kiosk may be moved to it: what a visitor typed could stay on the disk.
    .remedy = Switch it off: sudo swapoff -a, and delete its line in /etc/fstab. Then run the installer again.
doctor-core-none = The memory of a program that crashes is not kept.
doctor-core-file = The memory of a program that crashes may be written to the disk.
    .remedy = Run the installer again: it sets LimitCORE=0 in the service.
doctor-core-pipe = The memory of a program that crashes is handed to { $pattern }, which may keep it.
    .remedy = Run the installer again: it sets kernel.core_pattern. Take off programs that set it anew (apport, systemd-coredump).
doctor-output-safe = What is on the screen goes to no log.
doctor-output-recorded = { $setting } is { $value }: every screen would be written to the system's log.
    .remedy = Run the installer again. If a drop-in changes this, delete it: systemctl cat kiosk.service
doctor-journal-memory = The system's log is in memory only.
doctor-journal-bounded = The system's log is on the disk, { $size } at most.
doctor-journal-unbounded = The system's log is on the disk, and may fill a tenth of it.
    .remedy = Run the installer again: it sets Storage=volatile in /etc/systemd/journald.conf.d.

# Ways out

doctor-clipboard-none = No key or button reaches foot itself: no clipboard, no scrollback, no second window.
doctor-clipboard-no-file = foot runs with its own settings, as { $file } is not there: a key opens a shell.
    .remedy = Run the installer again.
doctor-clipboard-bound = A key or button of foot itself works: { $action }.
    .remedy = Set it to none in { $file }, or run the installer again.
doctor-clipboard-scrollback = foot keeps what went off the screen.
    .remedy = Set lines=0 under [scrollback] in { $file }, or run the installer again.
doctor-clipboard-open = A program may write to foot's clipboard.
    .remedy = Set osc52=disabled under [security] in { $file }, or run the installer again.
doctor-consoles-one = No other console with a login can be reached.
doctor-consoles-login = A login waits on { $tty }, where the kiosk is.
    .remedy = Switch it off: sudo systemctl disable getty@{ $tty }.service
doctor-consoles-more = Ctrl+Alt with F2 to F6 may open a login.
    .remedy = Run the installer again: it sets NAutoVTs=0 and ReserveVT=0 in /etc/systemd/logind.conf.d.
doctor-sysrq-off = Alt+SysRq does nothing.
doctor-sysrq-on = Alt+SysRq reaches the kernel (kernel.sysrq is { $value }): anybody could restart the computer or end the kiosk.
    .remedy = Run the installer again: it sets kernel.sysrq=0 in /etc/sysctl.d. Then: sudo sysctl --system
doctor-reboot-off = Ctrl+Alt+Del does nothing.
doctor-reboot-on = Ctrl+Alt+Del restarts the computer.
    .remedy = Switch it off: sudo systemctl mask ctrl-alt-del.target
doctor-reboot-seven = Ctrl+Alt+Del pressed seven times in two seconds restarts the computer.
    .remedy = Run the installer again: it sets CtrlAltDelBurstAction=none in /etc/systemd/system.conf.d.
doctor-power-keys-off = The keyboard's Power and Sleep keys do nothing.
doctor-power-keys-on = A key of the keyboard switches the computer off or to sleep ({ $setting }).
    .remedy = Run the installer again: it sets this to ignore in /etc/systemd/logind.conf.d.
