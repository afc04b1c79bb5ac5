# What staff are told of the printer. What visitors read is in printing.ftl.

printer-state-ready = The printer is ready.
printer-state-low = The printer is ready. Its paper is nearly used up.
printer-state-out = The printer has no paper.
printer-state-cover-open = The printer's cover is open.
printer-state-offline = The printer is off, or cannot be reached.
printer-state-unknown = The printer does not tell how it is. It can be used all the same.

problem-printer-refused = The printer cannot be reached.
    .remedy = See that it is on and plugged in, and that its address is right.
problem-printer-busy = The printer is in use.
    .remedy = Wait a little, and try again.
problem-printer-forbidden = The kiosk may not use this printer.
    .remedy = Add the kiosk's user to the group “lp” (“dialout” for a serial line), and start the kiosk again.
problem-printer-not-a-device = What is set as the printer is no printer, or is reached another way.
    .remedy = Choose the printer again.
problem-printer-address = The printer's address cannot be understood.
    .remedy = Write it like one of these: 192.0.2.7:9100, /dev/usb/lp0, /dev/ttyUSB0:9600.
problem-printer-none = No printer is set.
    .remedy = Choose one in the staff's screens. `kiosk print devices` lists what is here.
problem-printer-out = The printer has no paper.
    .remedy = Put in paper, and close the cover.
problem-printer-cover-open = The printer's cover is open.
    .remedy = Close it, and try again.
problem-printer-offline = The printer is not ready.
    .remedy = Look at its lights. Turn it off and on again.
problem-printer-silent = The printer has stopped.
    .remedy = Look for paper that is stuck. Turn it off and on again, and see that nothing hangs out of it.
problem-printer-broke-off = The printer stopped in the middle.
    .remedy = See that it is plugged in, and that nothing hangs out of it.

## `kiosk print`

print-devices-count =
    { $count ->
        [0] Nothing to print on was found.
        [one] 1 place to print on:
       *[other] { $count } places to print on:
    }
print-device =
    { $name ->
        [none] { $kind } { $address }
       *[other] { $kind } { $address } ({ $name })
    }
print-set =
    { $kind ->
        [none] No printer is set.
       *[other] Set: { $kind } { $address }, paper { $paper }.
    }
print-not-on = Visitors cannot print yet: staff have to confirm that they can take the slip themselves.
print-tested = The test slip was sent. See that both rulers reach the edges, that a phone reads the code, and that the paper is cut.
printer-test-words = Test slip. Both rulers reach the edges of the paper. A phone reads the code. The paper is cut below the last ruler.
