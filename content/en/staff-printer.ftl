# The staff's screen for the printer.

staff-menu-printer = Printer: { $told }
staff-printer-title = Printer
staff-act-print_test = F3 Print a test slip
staff-act-ask_printer = F5 Ask again
staff-act-seen_to = F6 I looked
staff-act-take_it = Enter Take it

staff-printer-on = Printing is on for visitors.
staff-printer-off = Printing is off for visitors. Nothing on their screen tells of a printer.
staff-printer-asking = Asking the printer.
staff-printer-printing = Printing. This can take up to a minute.
staff-printer-cups = CUPS may keep or tell what was printed. The first screen, “All is well?”, tells what to change.
staff-printer-printed = The test slip was sent. See that both rulers reach the edges of the paper, that a phone reads the code, and that the paper is cut.
staff-printer-nothing-kept = Nothing was noted about the printer.
staff-printer-seen = Good. The note is gone.
staff-printer-looking = Looking at what is plugged in.

## Lines

staff-printer-which = Printer: { $value }
staff-printer-paper = Paper: { $value }
staff-printer-profile = Model: { $value }
staff-printer-comes-out = Slips come out: { $value }
staff-printer-reachable = Visitors can take their slip before others can: { $value }
staff-printer-slips =
    { $count ->
        [one] One slip in one visit
       *[other] Up to { $count } slips in one visit
    }
staff-printer-title-line = Title on slips: { $value }
staff-printer-title-none = none
staff-printer-kinds = What visitors may print (Enter switches it on or off):
staff-printer-not-told = (not told yet)

staff-printer-kind-none = none
staff-printer-kind-usb = USB receipt printer
staff-printer-kind-serial = Serial receipt printer
staff-printer-kind-file = Receipt printer on a device file
staff-printer-kind-network = Receipt printer in the network
staff-printer-kind-cups = Office printer (CUPS)
staff-printer-paper-58 = roll of 58 mm
staff-printer-paper-80 = roll of 80 mm
staff-printer-paper-letter = letter
staff-printer-paper-a4 = A4

## How it is, in the menu

staff-printer-is-none = none is set
staff-printer-is-asking = asking it
staff-printer-is-ready = ready
staff-printer-is-low = ready, but its paper is low
staff-printer-is-out = no paper
staff-printer-is-cover-open = its cover is open
staff-printer-is-offline = off, or not to be reached
staff-printer-is-unknown = it does not tell how it is

## What visitors may print

staff-printer-slip-digits = Numbers only, with no names
staff-printer-slip-numbers = Numbers and names
staff-printer-slip-provider = One local program
staff-printer-slip-topic = One page in short
staff-printer-slip-list = My list
staff-printer-slip-card = A card to fold small
staff-printer-slip-log = A blank incident log
staff-printer-slip-evidence = A list of what to keep
staff-printer-slip-steps = Steps to be safer, to tick by hand

## Questions

staff-printer-ask-which = Which printer? Plug it in and switch it on first. A receipt printer keeps nothing. An office printer needs CUPS, which whoever looks after the machine sets up.
staff-printer-network = A receipt printer in the network: type its address
staff-printer-file = Another device: type its file
staff-printer-none = No printer. Visitors see nothing of printing then.
staff-printer-ask-network = The address of the printer, such as 192.0.2.50. Many printers print it when you hold the feed button as you switch them on.
staff-printer-ask-file = The file of the device, such as /dev/usb/lp0.
staff-printer-ask-paper = What paper is in it?
staff-printer-ask-profile = Which model is it? Where it is not here, take "default". Then print a test slip.
staff-printer-ask-title = What stands at the head of each slip? No title tells what it is about.
staff-printer-ask-comes-out = Where do slips come out? Visitors read this before they print, such as: on the desk beside this screen.
staff-printer-ask-slips-per-visit = How many slips may one visit print? From 1 to { $most }.

staff-printer-name-address = The address
staff-printer-name-comes-out = The place
staff-printer-name-slips-per-visit = The number of slips

problem-printer-fault-kept = The note about the printer cannot be removed ({ $reason }).
    .remedy = Check that the kiosk may write to its folder.

## All is well?

staff-concern-printer-stuck = On { DATETIME($date, dateStyle: "long") } a slip stuck in the printer. It may still hang there, or come out later. Look, take it away, and press F6 there.
staff-concern-printer-half-slip = On { DATETIME($date, dateStyle: "long") } a slip broke off. A part of it may lie in the printer. Look, take it away, and press F6 there.
staff-concern-printer-failed = On { DATETIME($date, dateStyle: "long") } the printer did not work for a visitor. Print a test slip, and press F6 there.
staff-concern-printer-not-on = Printing is off for visitors. Say that they can take their slip before others can, or choose what they may print.
staff-concern-printer-low = The paper of the printer is nearly used up.
staff-concern-printer-out = The printer has no paper.
staff-concern-printer-cover-open = The cover of the printer is open.
staff-concern-printer-offline = The printer is off, or cannot be reached.

## The first run

staff-first-printer = Is there a printer from which visitors can take a slip themselves? A receipt printer is best. You can skip this. Without one, visitors see nothing of printing.
staff-first-choose-printer = Choose a printer
