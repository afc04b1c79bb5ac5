# What an import tells staff: about their file, about the match of columns, about each row.

import-done =
    Done: { $added } added, { $updated } updated, { $unchanged } unchanged, { $refused } refused.
    Addresses stay hidden from visitors.
import-tried = This was a try, and nothing was changed: { $added } would be added, { $updated } updated, { $unchanged } stay as they are, { $refused } refused.
import-waiting =
    { $count ->
        [one] One text reads like a place. Visitors do not see it until somebody decides.
       *[other] { $count } texts read like a place. Visitors do not see them until somebody decides.
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
problem-csv-folder = This is a folder, and there are no HSDS tables in it.
    .remedy = Name the file inside it.
problem-csv-closed = The file cannot be read.
    .remedy = Check who may read it, and that the stick or disk is well.
problem-csv-empty = The file is empty.
    .remedy = Save the spreadsheet again, and bring in that file.
problem-csv-workbook = This workbook is of an old or another kind, or locked with a password.
    .remedy = Open it, choose "Save as", then "Excel workbook (.xlsx)" or "CSV", and bring in that file.
problem-csv-binary = This is neither text nor a workbook.
    .remedy = Save the spreadsheet as CSV (UTF-8), and bring in that file.
problem-csv-no-name = No column is taken for the name of a program.
    .remedy = Choose the column with the names, or give it the heading "Name" in one of the first ten rows.
problem-csv-quote = A quotation mark in this row is never closed, so the rest of the file cannot be told apart. Nothing was taken.
    .remedy = Correct the row, and bring the file in again.

problem-csv-cell-long = A cell in this row is longer than any text of a program. Nothing was taken.
    .remedy = Shorten the text, and bring the file in again.

row-sheet = Sheet "{ $sheet }",

row-refused-not-public = Not taken, because it is marked as not public.
row-refused-inactive = Not taken, because it is marked as not active.

row-remark-date-unread = Taken, but this date could be more than one day, or lies ahead. It is in the staff note. Write it like 2026-11-20.
row-remark-street = Taken, but this text reads like a place. Visitors do not see it until somebody decides that they may.
row-remark-street-name = Taken, but the name reads like a place. Visitors do not see this program until somebody decides that they may.
row-remark-may-be-same = Taken as a new program, but it has the same phone, or the same name and town, as "{ $name }". If they are the same, retire one of them.

problem-xlsx-broken = This workbook is damaged, or no workbook at all. Nothing was taken.
    .remedy = Open it in Excel or LibreOffice, save it again, and bring in that file.
problem-xlsx-large = This workbook holds more than a list of programs ever needs. Nothing was taken.
    .remedy = Save only the sheet with the programs, as CSV, and bring in that file.
problem-json-broken = This is not JSON that can be read. Nothing was taken.
    .remedy = Ask for the file again where it came from.
problem-json-large = This file holds more than 200 MB.
    .remedy = Ask for it in several parts, or as an HSDS package of tables.
problem-json-unknown = There is no service in this JSON file.
    .remedy = Ask for services in the format of HSDS 3.
problem-package-unknown = This ZIP file holds neither a workbook nor HSDS tables.
    .remedy = Unpack it, and bring in the file inside.
problem-package-broken = This package is damaged. Nothing was taken.
    .remedy = Ask for it again where it came from.
problem-package-large = The tables in this package hold more than 256 MB.
    .remedy = Ask for it in several parts.
problem-import-changed = The file has other columns than a moment ago. Nothing was taken.
    .remedy = Choose the file again.
problem-import-memory = The programs were taken in, but your choice of columns could not be kept for next time.
    .remedy = Check that the disk is well and has room.
problem-report-file = The report cannot be saved here. What was done stays done.
    .remedy = Check that the folder or stick is there, has room, and can be written to. Then save the report again.

import-left = Nothing was changed.
import-sheet = Sheet "{ $sheet }"
import-sheet-left = Sheet "{ $sheet }" is left out: no column is taken for the name of a program.
import-column = { $number }  { $heading }: { $field }
import-note = staff note
import-row = Row { $row } becomes: { $name }  { $phone }
import-about =
    { $count ->
        [one] About one row.
       *[other] About { $count } rows.
    }
import-question = Press Enter to take it so, type n to leave, ? for the fields, or for example 4=email to change column 4:{ " " }
import-not-understood = That is no column and field of this list.
import-choice = { $field }: { $name }

import-field-name = name of the program
import-field-organization = who runs it
import-field-alternate_name = other name
import-field-description = what it does
import-field-eligibility_description = who it is for
import-field-application_process = how to get help there
import-field-needs = what it helps with
import-field-email = e-mail
import-field-url = web address
import-field-languages = languages
import-field-interpretation_services = interpreters
import-field-service_area = area served
import-field-schedule = hours
import-field-opening_hours = hours in OpenStreetMap's writing
import-field-fees_description = what it costs
import-field-accessibility = getting in
import-field-address_1 = street (hidden)
import-field-address_2 = second line of the address (hidden)
import-field-city = city (hidden)
import-field-state_province = state (hidden)
import-field-postal_code = ZIP code (hidden)
import-field-latitude = latitude (hidden)
import-field-longitude = longitude (hidden)
import-field-transportation = how to get there (hidden)
import-field-confirmed_on = when it was last checked
import-field-confirmed_by = who checked it
import-field-place_decisions = what staff decided about texts that read like a place
import-field-staff_note = staff note
import-field-voice = phone
import-field-hotline = hotline
import-field-text = text number
import-field-textphone = TTY
import-field-video = videophone
import-field-id = id
import-field-status = active or not: what is not stays out
import-field-public = yes: may be shown, no: stays out
import-field-private = yes: stays out
import-field-speaks = yes: this language is spoken
import-field-phone-name = about the phone beside it
import-field-phone-type = kind of the phone beside it
import-field-phone-private = yes: the phone beside it is for staff only

report-sheet = Sheet
report-row = Row
report-outcome = Outcome
report-column = Column
report-reason = What to know
report-added = added
report-updated = updated
report-unchanged = unchanged
report-refused = refused

import-stopped = You stopped it. Nothing was changed: the list is as it was.
import-stopped-late = You stopped it, but the rows were already taken in. The command kiosk providers history lists the change, and undo takes it back.
