# What stands on slips of paper. Whoever finds a slip reads it: name no place, no shelter and nobody.

## Titles that staff choose from. They tell nothing.

slip-title-useful-numbers = Useful numbers
slip-title-phone-numbers = Phone numbers
slip-title-notes = Notes
slip-title-to-do = To do

## Beside numbers and names

slip-number-way = { $name }: { $way }
slip-detail = { $label }: { $text }
slip-checked = Checked { $date }
slip-unchecked = Not checked yet
slip-not-legal-advice = This is not legal advice.
# Guidance on paper goes without the sentences that hold one of these, and without the words of the second line: they
# speak of the screen and of staff, and would tell where the paper is from. Begin each with a capital and end it with
# three dots. A sentence that names 911 stays, unless the phrase names it, too.
slip-leave-out = The code on this page… Its code is under… See "… This screen… Ask staff if you can text 911… Ask staff… Staff can tell you how… Make light of it… You can show them…
slip-leave-out-words = Or tell staff…
slip-notes = Notes:
# Stands in the picture of a slip where the paper has a code.
slip-code-mark = (Here is a code to scan.)

## A blank log. Each question has an answer that shows how; all answers are made up.

slip-log-warning = Others may read this one day. It may be used in court. Leave out what they must not know, like a new address or plans.
slip-log-soon = Write soon after it happens. Small things count too.
slip-log-keep = Keep this where only you can reach it, with photos and papers. Tell one person you trust where it is.
slip-log-example = Made up, to show how
slip-log-entry = Note { $number }
slip-log-date = Date:
    .example = May 3
slip-log-time = Time:
    .example = ten at night
slip-log-place = Where:
    .example = at home
slip-log-happened = What happened:
    .example = Six texts to my phone. One said "Why won't you answer?"
slip-log-technology = Phone, app, car or device used:
    .example = texts from a number that I did not know
slip-log-witness = Who saw or heard it:
    .example = Sam
slip-log-reach = Their address and phone:
    .example = next door; Sam's number is in my phone
slip-log-evidence = What I kept, and where:
    .example = pictures of all six texts, with a friend
slip-log-report = Police called? Report number:
    .example = yes; the number is on my copy of the report
slip-log-officer = Officer's name and badge number:
    .example = on the same copy

## What to keep as evidence, to tick by hand

slip-evidence-title = Things to keep
slip-evidence-screens = Texts and chats: a picture of the screen. Have the name or number, the date and the time in view.
slip-evidence-calls = Voicemail and the list of calls.
slip-evidence-mail = E-mail: keep it where it is. A copy that you forward loses proof of who sent it.
slip-evidence-posts = Posts and photos on social media.
slip-evidence-gifts = Notes and gifts.
slip-evidence-harm = Photos of harm to you or your things. See a doctor if you are hurt.
slip-evidence-before = A copy first, before you block someone or close an account, if that is safe for you.
slip-evidence-orders = Copies of police reports and court orders.
slip-evidence-copies = Copies of all this, where the other person cannot reach them.
slip-evidence-risk = It is safer not to set traps, and not to track or face the other person. Ask an advocate or a lawyer before you record a call: the rules differ by state.
slip-evidence-minors = Never copy or keep sexual pictures of anyone under 18. Report them instead to the National Center for Missing & Exploited Children.

## Steps to be safer, to tick by hand

slip-steps-title = Small steps: take what fits
slip-step-trust = Trust your own sense of danger. In danger, call 911.
slip-step-advocate = Talk with an advocate. They can plan with you.
slip-step-word = Agree on a code word with someone you trust.
slip-step-places = Know some safe places, and more than one way to get there.
slip-step-phone = Keep your phone charged. Learn two or three numbers by heart.
slip-step-papers = Keep papers, medicine and keys where you can grab them.
slip-step-tell = Tell people what they should not share about you.
slip-step-home = Think of your home, your car, your children, your pets and your life online.
slip-step-work = Think of work or school: someone can walk with you, or answer your calls.
slip-step-review = Look at these steps again after a court date, a new order, a break-up or a move.
slip-steps-care = For some people, the danger can grow when they cut off all contact. It can help to talk that through with an advocate first.

## What a voice says of what is only to be seen

slip-spoken-tick = To tick: { $what }
slip-spoken-code = Here is a code for a phone. It opens { $shown }
slip-spoken-write = { $label } There is room to write.
slip-spoken-fold = Fold the paper here.
slip-spoken-again =
    { $count ->
        [one] One more blank entry follows.
       *[other] { $count } more blank entries follow.
    }
