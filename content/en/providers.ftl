# What the directory of local programs tells staff: about their spreadsheet, about its files, about each row.

import-done =
    Done: { $added } added, { $updated } updated, { $unchanged } unchanged, { $refused } refused.
    Addresses stay hidden from visitors.
import-tried = This was a try, and nothing was changed: { $added } would be added, { $updated } updated, { $unchanged } stay as they are, { $refused } refused.

providers-active = { $name }  { $phone }
providers-retired = { $name }  { $phone }  (retired: visitors do not see it)
providers-count =
    { $count ->
        [0] No local programs yet. Bring in a spreadsheet with: kiosk providers import FILE.csv
        [one] One local program.
       *[other] { $count } local programs.
    }

row-only = Row { $row }:
row-column = Row { $row }, column "{ $column }":

row-refused-no-name = Not taken, because it has no name. Write the name of the program in this column.
row-refused-name-formula = Not taken, because the name begins like a formula. Write the name without =, +, - or @ in front.
row-refused-name-long = Not taken, because the name has more than 200 letters. Use a shorter name and put the rest in a description.
row-refused-cell-long = Not taken, because this cell has more than 5,000 letters. Look for a quotation mark that is not closed, or shorten the text.
row-refused-same-as-row = Not taken, because row { $other } has the same name and phone (or town). Keep one of them, or give this one a name of its own.

row-remark-phone-unread = Taken, but no number in this cell can be called from everywhere. It is in the staff note. A number needs its area code, such as 202-555-0142.
row-remark-email-unread = Taken, but this is no e-mail address. It is in the staff note.
row-remark-url-unread = Taken, but this is no web address. It is in the staff note.
row-remark-extra-cells = Taken, but this row has more cells than there are columns. The rest is in the staff note. Look for a comma that splits a cell in two.
row-remark-tells-address = Taken, but visitors do not see this text, because the hidden address is in it. Take the address out of the text.
row-remark-hidden = Taken, but visitors do not see this program, because the hidden address is in its name. Use another name.

problem-csv-missing = There is no such file.
    .remedy = Check the name and the folder.
problem-csv-folder = This is a folder, not a spreadsheet.
    .remedy = Name the CSV file inside it.
problem-csv-closed = The file cannot be read.
    .remedy = Check who may read it, and that the stick or disk is well.
problem-csv-empty = The file is empty.
    .remedy = Save the spreadsheet again as CSV.
problem-csv-workbook = This is a workbook (Excel or LibreOffice), not CSV.
    .remedy = Open it, choose "Save as", then "CSV", and bring in that file.
problem-csv-binary = This is not a text file.
    .remedy = Save the spreadsheet as CSV (UTF-8), and bring in that file.
problem-csv-no-name = No column is named like the name of a program.
    .remedy = Give the column with the names the heading "Name", in one of the first ten rows.
problem-csv-quote = A quotation mark in this row is never closed, so the rest of the file cannot be told apart. Nothing was taken.
    .remedy = Correct the row, and bring the file in again.

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
