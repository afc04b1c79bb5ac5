# What the `kiosk` command says to staff in a shell. Each command's help is written here as one page.

command-kiosk =
    Guidance about stalking, hotlines and local help on a shared screen.
    The screen forgets each visit when it ends.

    Use: kiosk COMMAND [...]

      run                   show the kiosk in this terminal
      content               look for faults; confirm numbers, or take one off
      hotlines              list the hotlines, and which ones staff should call
      providers             the list of local programs: bring in, change, export
      print                 find the printer, ask it, print a test slip
      slip                  see what a slip of paper would look like
      backup                keep a copy of all that this shelter wrote
      restore               bring such a copy back
      staff                 open the staff's screens in this terminal
      doctor                look at this computer, and tell what to mend
      prove                 prove that nothing of a visit is left on this computer
      stage                 what cage runs to show the kiosk on a screen

      -h, --help            this page; also after each command
      --version             which version this is

    The code at the end is 0 when all is well, 1 when there are faults,
    2 when the command was not understood, and 130 after Ctrl+C.

command-run =
    Show the kiosk in this terminal.

    Use: kiosk run [--trial] [--home DIR]

      --trial               say so on the screen, and let Ctrl+\ stop the program
      --home DIR            the folder with this shelter's settings and lists

    Without --trial no key stops the kiosk. To stop it, end its process (SIGTERM).
    The code at the end is 0 when it was told to stop, and 2 when this is no
    terminal.

command-content =
    Look after what the kiosk tells.

    Use: kiosk content COMMAND [...]

      check                 look for faults in the guidance and the hotlines
      report                how much each language tells, and how hard it is to read
      due                   list what to call, open or read, and what to say
      confirm               note that a number, page or topic is right today
      withdraw              take one off the visitors' screen
      restore               show it again

command-content-check =
    Look for faults in what the kiosk tells: a statement nobody tells, a sentence
    that is hard to read, a link without a date, a broken file.

    Use: kiosk content check [DIR] [--home DIR] [--require-reading-ease] [--json]

      DIR                   a folder with content; without it, all that is shown
      --json                for other programs to read
      --home DIR            the folder with this shelter's settings and lists
      --require-reading-ease
                            count it as a fault when reading ease cannot be measured

    The code at the end is 0 when there is no fault, and 1 when there is one.

command-content-report =
    Tell how much each language tells, who reviewed it, how much of the source page
    is in it, and the words and the school grade of each topic.

    Use: kiosk content report [DIR] [--json] [--home DIR]

      DIR                   a folder with content; without it, all that is shown
      --json                for other programs to read
      --home DIR            the folder with this shelter's settings and lists

command-content-due =
    List the hotlines, web pages, topics and coalitions of your state that somebody
    should look at now: those that visitors do not see until you reached them, those
    whose date is too old, and those whose date will be in two weeks. With number,
    source and what to say.

    Use: kiosk content due [--json] [--home DIR]

      --json                for other programs to read
      --home DIR            the folder with this shelter's settings and lists

    The code at the end is 0, or 1 when confirmations.toml has a fault.

command-content-confirm =
    Note that a hotline, coalition, web page or topic is right today. Its page then
    tells the day.

    Use: kiosk content confirm ID --by INITIALS [--json] [--home DIR]

      ID                    such as hotlines.ndvh, as "kiosk content due" tells it
      --by INITIALS         who called, opened or read it
      --json                for other programs to read
      --home DIR            the folder with this shelter's settings and lists

command-content-withdraw =
    Take a hotline, coalition, web page or topic off the visitors' screen, from the
    next visit on. Nothing of it is lost.

    Use: kiosk content withdraw ID --by INITIALS [--json] [--home DIR]

      ID                    such as hotlines.ndvh or coalitions.oh-dv
      --by INITIALS         who decided it
      --json                for other programs to read
      --home DIR            the folder with this shelter's settings and lists

command-content-restore =
    Show a hotline, coalition, web page or topic again that was withdrawn.

    Use: kiosk content restore ID --by INITIALS [--json] [--home DIR]

      ID                    such as hotlines.ndvh
      --by INITIALS         who decided it
      --json                for other programs to read
      --home DIR            the folder with this shelter's settings and lists

command-hotlines =
    List the hotlines: number, date last checked, and which ones staff should call
    before visitors can see them.

    Use: kiosk hotlines [--home DIR]

      --home DIR            the folder with this shelter's settings and lists

command-providers =
    Look after the list of local programs.

    Use: kiosk providers COMMAND [...]

      import                bring in a spreadsheet
      export                write the list as a spreadsheet or for other programs
      list                  list the programs
      show                  all that is known of one program
      add                   add a program
      edit                  change a program
      retire                hide a program from visitors
      restore               show a retired program again
      delete                delete a retired program for good
      publish-address       show the address of a program to visitors
      withhold-address      hide it from them again
      places                list the texts that read like a place
      decide                let visitors read such a text, or keep it hidden
      due                   list whom to call, longest ago first
      confirm               note that you reached a program today
      history               list what was changed, when and by whom
      undo                  take a change back
      refresh               make the list that visitors search anew

    PROGRAM is a name, part of a name, or a key. Changes need your initials (--by).
    The code at the end is 0 when it was done, 1 when it was not, and 2 when the
    command was not understood.

command-providers-import =
    Bring in a spreadsheet of local programs. You see which column was taken for
    what and can change it; the next time it is remembered. Rows that cannot be
    taken are listed with the reason. Doing it twice changes nothing.

    Use: kiosk providers import FILE --by INITIALS [--yes] [--report FILE]
                                {""}[--json] [--home DIR]
         kiosk providers import FILE --dry-run [--yes] [--report FILE]
                                {""}[--json] [--home DIR]

      FILE                  a spreadsheet (.csv, .xlsx), an HSDS package (a folder
                            or .zip) or HSDS services (.json)
      --yes                 do not ask about the columns
      --dry-run             tell what would be done, and change nothing
      --by INITIALS         who brings it in
      --report FILE         save what became of each row as a spreadsheet
      --json                do not ask, and tell what became of it for other
                            programs to read
      --home DIR            the folder with this shelter's settings and lists

    The code at the end is 0 when every row was taken, or when you chose to leave;
    1 when a row was not taken, or the file or the list could not be used; 2 when
    the command was not understood; 130 after Ctrl+C. A dry run ends with the
    same codes.

command-providers-list =
    List the local programs, also those that visitors no longer see. An address is
    shown only when somebody published it.

    Use: kiosk providers list [--json] [--home DIR]

      --json                all that is known of each, staff notes too, for other
                            programs to read
      --home DIR            the folder with this shelter's settings and lists

command-providers-show =
    Show all that is known of one program.

    Use: kiosk providers show PROGRAM [--with-withheld-addresses] [--json]
                              {""}[--home DIR]

      PROGRAM               its name, part of its name, or its key
      --with-withheld-addresses
                            show an address that is hidden from visitors too
      --json                for other programs to read
      --home DIR            the folder with this shelter's settings and lists

command-providers-add =
    Add a program. Its address stays hidden from visitors.

    Use: kiosk providers add --by INITIALS FIELD=TEXT... [--json] [--home DIR]

    Example: kiosk providers add --by AB name="Safe Harbor" phones=202-555-0142

      FIELD                 one of: name organization alternate_name needs
                            description eligibility_description
                            application_process phones email url languages
                            interpretation_services service_area schedule
                            opening_hours fees_description accessibility
                            address_1 address_2 city state_province postal_code
                            latitude longitude transportation staff_note
      --by INITIALS         who makes the change
      --json                for other programs to read
      --home DIR            the folder with this shelter's settings and lists

    Several phones stand between semicolons, each with its kind in front:
    phones="hotline 202-555-0142; 202-555-0143 ext. 2; text 88788"
    The code at the end is 1 when a field is wrong; then nothing was changed.

command-providers-edit =
    Change a program. Fields that you do not name stay as they are. An address that
    you change is hidden from visitors until somebody publishes it.

    Use: kiosk providers edit PROGRAM --by INITIALS FIELD=TEXT... [--json]
                              {""}[--home DIR]

    Example: kiosk providers edit "Safe Harbor" --by AB schedule="Mo-Fr 9-5"

      PROGRAM               its name, part of its name, or its key
      FIELD                 the fields that `kiosk providers add --help` lists
      --by INITIALS         who makes the change
      --json                for other programs to read
      --home DIR            the folder with this shelter's settings and lists

command-providers-retire =
    Hide a program from visitors. Nothing of it is lost.

    Use: kiosk providers retire PROGRAM --by INITIALS [--json] [--home DIR]

      PROGRAM               its name, part of its name, or its key
      --by INITIALS         who makes the change
      --json                for other programs to read
      --home DIR            the folder with this shelter's settings and lists

command-providers-restore =
    Show a retired program to visitors again.

    Use: kiosk providers restore PROGRAM --by INITIALS [--json] [--home DIR]

      PROGRAM               its name, part of its name, or its key
      --by INITIALS         who makes the change
      --json                for other programs to read
      --home DIR            the folder with this shelter's settings and lists

command-providers-delete =
    Delete a retired program for good. You are asked twice. Undo cannot bring it
    back, and what the history keeps of it goes too; only that it was deleted, by
    whom and when, stays there. Back-ups that the kiosk made by itself go too.
    Those that somebody made before still hold it.

    Use: kiosk providers delete PROGRAM --by INITIALS [--yes] [--json]
                                {""}[--home DIR]

      PROGRAM               its name, part of its name, or its key
      --by INITIALS         who decided it
      --yes                 do not ask
      --json                for other programs to read
      --home DIR            the folder with this shelter's settings and lists

command-providers-confirm =
    Note that you reached a program today and that all is as the list says.

    Use: kiosk providers confirm PROGRAM --by INITIALS [--json] [--home DIR]

      PROGRAM               its name, part of its name, or its key
      --by INITIALS         who called
      --json                for other programs to read
      --home DIR            the folder with this shelter's settings and lists

command-providers-publish-address =
    Show the address of a program to visitors, with how to get there. Do this only
    when the program agrees. The history keeps who did it, and on which day.

    Use: kiosk providers publish-address PROGRAM --by INITIALS [--json]
                                         {""}[--home DIR]

      PROGRAM               its name, part of its name, or its key
      --by INITIALS         who decided it
      --json                for other programs to read
      --home DIR            the folder with this shelter's settings and lists

    To take it back: kiosk providers withhold-address, or undo.

command-providers-withhold-address =
    Hide the address of a program from visitors again, and each text that tells it.

    Use: kiosk providers withhold-address PROGRAM --by INITIALS [--json]
                                          {""}[--home DIR]

      PROGRAM               its name, part of its name, or its key
      --by INITIALS         who decided it
      --json                for other programs to read
      --home DIR            the folder with this shelter's settings and lists

command-providers-due =
    List the programs to call: those never reached first, then those reached
    longest ago.

    Use: kiosk providers due [--days DAYS] [--json] [--home DIR]

      --days DAYS           how long a call counts; 90 when you do not say
      --json                for other programs to read
      --home DIR            the folder with this shelter's settings and lists

command-providers-places =
    List the texts that read like a place ("12 Oak Street", "behind the church").
    Visitors do not get one before somebody has decided about it.

    Use: kiosk providers places [--json] [--home DIR]

      --json                for other programs to read
      --home DIR            the folder with this shelter's settings and lists

command-providers-decide =
    Say whether visitors may read the texts in one field of a program that read like
    a place. A text that changes waits again. The history keeps who decided, and on
    which day.

    Use: kiosk providers decide PROGRAM FIELD show|hide --by INITIALS [--json]
                                {""}[--home DIR]

      PROGRAM               its name, part of its name, or its key
      FIELD                 as `kiosk providers places` tells it, such as description
      show|hide             may visitors read it?
      --by INITIALS         who decided it
      --json                for other programs to read
      --home DIR            the folder with this shelter's settings and lists

command-providers-refresh =
    Make the list that visitors search anew, where it is missing or was made by an
    older version of the kiosk.

    Use: kiosk providers refresh [--json] [--home DIR]

      --json                for other programs to read
      --home DIR            the folder with this shelter's settings and lists

command-providers-history =
    List what was changed in the list of programs, the newest first.

    Use: kiosk providers history [--limit COUNT] [--json] [--home DIR]

      --limit COUNT         how many changes at most; 50 when you do not say
      --json                for other programs to read
      --home DIR            the folder with this shelter's settings and lists

command-providers-undo =
    Take a change back. This is a change too, and can be undone.

    Use: kiosk providers undo NUMBER --by INITIALS [--json] [--home DIR]

      NUMBER                of the change, as `kiosk providers history` tells it
      --by INITIALS         who takes it back
      --json                for other programs to read
      --home DIR            the folder with this shelter's settings and lists

command-providers-export =
    Write the list of programs to a file. What its name ends in tells its kind:

      {""}.csv                  a spreadsheet as text
      {""}.xlsx                 a workbook
      {""}.json                 HSDS 3.0, a list of services
      {""}.zip                  HSDS 3.0, a package of CSV files
      a folder              the same files in it: any name without an ending

    Use: kiosk providers export FILE [--with-withheld-addresses] [--json]
                                {""}[--home DIR]

      --with-withheld-addresses
                            write hidden addresses and staff notes too. Keep such
                            a file where no visitor and no stranger can read it.
      --json                tell what was written for other programs to read
      --home DIR            the folder with this shelter's settings and lists

    Without that word only what visitors may see is written. A file that is there
    is replaced, once the new one is whole.

command-print =
    Find the printer, ask how it is, and see that it prints. Which printer is used
    is set in the staff's screens.

    Use: kiosk print COMMAND [...]

      devices               list what this computer may print on
      status                ask the printer how it is
      test                  print a test slip

      -h, --help            this page; also after each command

command-print-devices =
    List what this computer may print on: USB printers, parallel ports, serial
    lines and CUPS queues. A printer on the network is reached by its address, such
    as 192.0.2.7:9100; the network is not searched.

    Use: kiosk print devices [--json] [--home DIR]

      --json                for other programs to read
      --home DIR            the folder with this shelter's settings and lists

command-print-status =
    Ask the printer that is set how it is. Nothing is printed. Many printers do not
    tell; they can be used all the same.

    Use: kiosk print status [--json] [--home DIR]

      --json                for other programs to read
      --home DIR            the folder with this shelter's settings and lists

    The code at the end is 1 when the printer cannot print, or none is set.

command-print-test =
    Print a test slip that shows the width, a code and the cut. It holds nothing of
    any visit.

    Use: kiosk print test [--json] [--home DIR]

      --json                for other programs to read
      --home DIR            the folder with this shelter's settings and lists

command-slip =
    See what a slip of paper would look like, without a printer.

    Use: kiosk slip COMMAND [...]

      preview               show one kind of slip

      -h, --help            this page; also after each command

command-slip-preview =
    Show one kind of slip as it would be printed, with sample items of the pack.

    Use: kiosk slip preview KIND [--as FORM] [--language CODE] [--paper PAPER]
                            {""}[--topic KEY] [--hotline KEY] [--output FILE]
                            {""}[--home DIR]

      KIND                  digits, numbers, provider, topic, list, card, log,
                            evidence or steps
      --as FORM             text, spoken, png, pdf or escpos; text when you do not
                            say
      --language CODE       the language, such as es; en when you do not say
      --paper PAPER         58 or 80 for a roll in mm, letter or a4 for a page;
                            what is set when you do not say
      --topic KEY           the topic that the slip tells
      --hotline KEY         the hotline that the slip tells
      --output FILE         write to a file; png, pdf and escpos are not written to
                            a terminal
      --home DIR            the folder with this shelter's settings and lists

command-backup =
    Keep a copy of the list of programs, the settings, the confirmations and your
    own content in one file, such as one on a USB stick. The PIN is not in it:
    whoever finds the stick could try PINs at home, as fast as a computer can.

    Use: kiosk backup FILE [--with-withheld-addresses] [--passphrase-file FILE]
                      {""}[--json] [--home DIR]

      --with-withheld-addresses
                            everything, hidden addresses and the history too,
                            locked with a passphrase (age format)
      --passphrase-file FILE
                            read the passphrase from the first line of a file;
                            else you are asked for it
      --json                for other programs to read
      --home DIR            the folder with this shelter's settings and lists

    Without --with-withheld-addresses the file holds no hidden address, no staff
    note and no history. A lost passphrase cannot be found again by anybody.

command-restore =
    Bring a back-up back. The list of programs, the settings and your own content
    are then what they were in it. The PIN stays the one that is set here. What was
    there before is kept in the folder as before-restore.zip. The first back-up a
    week or more later removes that file.

    Use: kiosk restore FILE [--yes] [--passphrase-file FILE] [--json] [--home DIR]

      --yes                 do not ask
      --passphrase-file FILE
                            read the passphrase from the first line of a file;
                            else you are asked for it
      --json                for other programs to read; needs --yes
      --home DIR            the folder with this shelter's settings and lists

    The code at the end is 1 when nothing was brought back.

command-staff =
    Open the staff's screens in this terminal.

    Use: kiosk staff [--home DIR]
         kiosk staff set-pin [--json] [--home DIR]

      set-pin               set the PIN that opens them
      --home DIR            the folder with this shelter's settings and lists

command-staff-set-pin =
    Set the PIN that opens the staff's screens: six digits or more. Where the kiosk
    runs as a service, only root can do this.

    Use: kiosk staff set-pin [--json] [--home DIR]

      --json                for other programs to read
      --home DIR            the folder with this shelter's settings and lists

problem-command-wrong-use = This command was not understood: { $detail }.
    .remedy = { $command } --help tells how it is used.
problem-command-failed = The computer refused: { $reason }.
    .remedy = Check the folder, the rights to it, and the room on the disk.
