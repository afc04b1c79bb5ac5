# What staff read about back-ups.

backup-done =
    { $count ->
        [one] One program is in the back-up: { $file }
       *[other] { $count } programs are in the back-up: { $file }
    }
backup-open = It holds no hidden address, no staff note and no history.
backup-whole = It holds everything but the PIN, locked with your passphrase. A lost passphrase cannot be found again by anybody.
backup-left-out =
    { $count ->
        [one] One program was left out, because the hidden address is in its name.
       *[other] { $count } programs were left out, because the hidden address is in their names.
    }
backup-type-passphrase = Passphrase:
backup-type-again = The same again:

restore-tells =
    { $count ->
        [one] This back-up is from { $on } and holds one program.
       *[other] This back-up is from { $on } and holds { $count } programs.
    }
restore-tells-open = It holds no hidden addresses, no staff notes and no history: those on this kiosk go.
restore-ask = The list and the settings of this kiosk become what they are in it. Type yes to go on:
restore-yes = yes
restore-not-done = Nothing was changed.
restore-done =
    { $count ->
        [one] Brought back: one program. What was here before is kept in { $file }.
       *[other] Brought back: { $count } programs. What was here before is kept in { $file }.
    }

problem-backup-full = There is no room left for this. What was there before is as it was.
    .remedy = Free some room, and try again.
problem-backup-closed = This cannot be read or written.
    .remedy = Check the name and the folder, that the stick is in, and who may read and write there.
problem-backup-locked = This back-up is locked with a passphrase.
    .remedy = Give the passphrase it was made with.
problem-backup-passphrase = This back-up did not open. The passphrase is wrong, or the file is damaged.
    .remedy = Type the passphrase again. If it is right, use another copy.
problem-backup-newer = This back-up was made by a newer kiosk.
    .remedy = Update this kiosk, and try again.
problem-backup-broken = This is no back-up of a kiosk, or it is damaged. Nothing was changed.
    .remedy = Use another copy.
problem-passphrase-short = A passphrase needs at least { $limit } letters.
    .remedy = Use four or five words that only you would put together.
problem-passphrase-differs = The two passphrases are not the same. Nothing was written.
    .remedy = Try again.
problem-restore-needs-yes = Nobody can be asked here whether the list may be replaced.
    .remedy = Add --yes if it may.
