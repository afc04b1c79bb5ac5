# Office printers behind CUPS: what goes wrong for visitors, and what staff should set otherwise.

problem-printer-no-server = The printer cannot be reached.
    .remedy = Staff can see if CUPS runs here (packages cups and cups-client). You can write the number down, or scan a code.
problem-printer-no-queue = The printer that is set is not known here.
    .remedy = Staff can choose the printer again. You can write the number down, or scan a code.
problem-printer-stopped = The printer has been stopped.
    .remedy = Staff can start it again with `cupsenable` and `cupsaccept`. You can write the number down, or scan a code.
problem-printer-not-taken = The page could not be handed to the printer.
    .remedy = Staff can see if the disk is full. You can write the number down, or scan a code.
problem-printer-keeps-page = The page may still be in the printer's memory.
    .remedy = Please tell staff: `cancel -a -x` empties it.
problem-printer-paper = This paper does not fit this printer.
    .remedy = Staff can choose letter or A4 for an office printer, and a roll for a receipt printer.

problem-cups-setting = { $setting } is “{ $value }”. CUPS may keep or tell what was printed.
    .remedy = Write the line “{ $setting } { $wanted }” into this file, and start CUPS again.
problem-cups-unreadable = How CUPS is set here cannot be read.
    .remedy = See that the file is there and that the kiosk's user may read it.
problem-cups-spool-on-disk = CUPS writes what it prints, or when, to { $folder }, which is on a disk.
    .remedy = Mount a tmpfs there. docs/printing.md shows how.
problem-cups-queue-retries = After a fault the queue { $queue } does “{ $value }”. A page may come out later, for somebody else.
    .remedy = Run `lpadmin -p { $queue } -o printer-error-policy=abort-job`.
