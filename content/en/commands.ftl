# What the `kiosk` command says to staff in a shell. Each command's help is written here as one page.

command-kiosk =
    Guidance about stalking, hotlines and local help on a shared screen.
    The screen forgets each visit when it ends.

    Use: kiosk COMMAND [...]

      run                   show the kiosk in this terminal
      content check         look for faults in the guidance and the hotlines
      hotlines              list the hotlines, and which ones staff should call
      providers import      bring in a spreadsheet of local programs
      providers list        list the local programs

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

    Use: kiosk content check [...]

      check                 look for faults in the guidance and the hotlines

command-content-check =
    Look for faults in what the kiosk tells: a statement nobody tells, a sentence
    that is hard to read, a link without a date, a broken file.

    Use: kiosk content check [DIR] [--home DIR] [--require-reading-ease]

      DIR                   a folder with content; without it, all that is shown
      --home DIR            the folder with this shelter's settings and lists
      --require-reading-ease
                            count it as a fault when reading ease cannot be measured

    The code at the end is 0 when there is no fault, and 1 when there is one.

command-hotlines =
    List the hotlines: number, date last checked, and which ones staff should call
    before visitors can see them.

    Use: kiosk hotlines [--home DIR]

      --home DIR            the folder with this shelter's settings and lists

command-providers =
    Look after the list of local programs.

    Use: kiosk providers import FILE.csv [...]
         kiosk providers list [...]

      import                bring in a spreadsheet
      list                  list the programs

command-providers-import =
    Bring in a spreadsheet of local programs, saved as CSV. The first row names the
    columns. Rows that cannot be taken are listed with the reason; the others are
    taken. Doing it twice changes nothing.

    Use: kiosk providers import FILE.csv [--dry-run] [--home DIR]

      --dry-run             tell what would be done, and change nothing
      --home DIR            the folder with this shelter's settings and lists

    The code at the end is 0 when every row was taken, and 1 when one was not.

command-providers-list =
    List the local programs, also those that visitors no longer see. An address is
    shown only when somebody published it.

    Use: kiosk providers list [--json] [--home DIR]

      --json                all that is known of each, staff notes too, for other
                            programs to read
      --home DIR            the folder with this shelter's settings and lists

problem-command-wrong-use = This command was not understood: { $detail }.
    .remedy = { $command } --help tells how it is used.
problem-command-failed = The computer refused: { $reason }.
    .remedy = Check the folder, the rights to it, and the room on the disk.
