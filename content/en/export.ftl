# What staff read when they write the list of local programs to a file.

export-done =
    { $count ->
        [one] One program is written to { $file }.
       *[other] { $count } programs are written to { $file }.
    }
export-left-out =
    { $count ->
        [one] One program was left out, because the hidden address is in its name.
       *[other] { $count } programs were left out, because the hidden address is in their names.
    }
export-holds-addresses = Hidden addresses and staff notes are in this file. Keep it where no visitor and no stranger can read it.

problem-export-kind = Nobody can tell from this name what kind of file it is to be.
    .remedy = End it in .csv, .xlsx, .json or .zip, or name a folder.
problem-export-full = There is no room left for this file. What was there before is as it was.
    .remedy = Free some room, and try again.
problem-export-closed = This file cannot be written. What was there before is as it was.
    .remedy = Check the name and the folder, and who may write there.
