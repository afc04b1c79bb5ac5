# Words of the pages that print a slip. They are shown only where staff have set a printer.

hint-print = P print
hint-print-now = P print it now
hint-print-again = P try again
print-title = Print on paper
print-intro = Paper can be found. Choose how much it should tell. You see it before it is printed.
print-nothing = There is nothing to print here right now.

## Kinds of slip. An aside has at most 34 characters.

print-kind-digits = Numbers only
print-kind-digits-aside = No names: it tells the least
print-kind-numbers = Numbers and names
print-kind-numbers-aside = Who answers each number
print-kind-provider = All about this program
print-kind-provider-aside = Numbers, hours, where it is
print-kind-topic = This page in short
print-kind-topic-aside = What to do, one number
print-kind-list = All of it
print-kind-list-aside = Names, numbers, pages
print-kind-card = A card to fold small
print-kind-card-aside = Numbers inside, notes outside
print-kind-log = A blank log
print-kind-log-aside = A form to write what happens
print-kind-evidence = A list of what to keep
print-kind-evidence-aside = To tick by hand
print-kind-steps = Steps to be safer
print-kind-steps-aside = To tick by hand

## Before it is printed

print-safe = Is paper safe for you to carry? Someone may find it.
print-tells = It holds what you see here. It does not say where it is from.
print-instead-number = A number in your head leaves nothing behind:
print-instead-staff = If paper is not safe for you, ask staff. They can keep it for you.
print-comes-out = It comes out here: { $place }
print-comes-out-ask = Ask staff where it comes out.
print-busy = Another slip is being printed. Wait until it is done.
print-left =
    { $count ->
        [0] No more slips can be printed in this visit. Ask staff if you need one.
        [one] You can print one more slip in this visit.
       *[other] You can print { $count } more slips in this visit.
    }

## While it is printed, and after

printing-title = Your slip
printing-running = Your slip is being printed.
printing-leave = You can go on meanwhile. If you leave, the printing stops.
printing-done = Your slip is printed. Take it with you now.
printing-done-look = See that nothing of it stays in the printer.
printing-failed-out = The printer has no paper. Please tell staff.
printing-failed-open = The printer is open. Please tell staff.
printing-failed-part = The printing broke off. Part of it may be in the printer. Take that with you, or tell staff.
printing-failed-other = The printer is not working. Please tell staff.
printing-instead-number = You can remember the number instead:
printing-instead-staff = Staff can write it down for you instead.
