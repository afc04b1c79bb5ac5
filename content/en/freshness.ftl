# How old what is told is, and what staff are asked to look at: in a shell, and on the screen "National numbers and
# links". What visitors read beside an old date stands in ui.ftl.

keep-state-waiting = not shown until confirmed
keep-state-hidden = too old, not shown
keep-state-past =
    { $days ->
        [one] due since yesterday
       *[other] due for { $days } days
    }
keep-state-today = due today
keep-state-undated = due, no date
keep-state-soon =
    { $days ->
        [one] due tomorrow
       *[other] due in { $days } days
    }
keep-state-fresh = good until { DATETIME($until, dateStyle: "medium") }
keep-state-withdrawn = withdrawn, not shown
keep-state-elsewhere = another state
keep-line = { $name }   ({ $state })
keep-script-hotlines = Say: "I am calling from a shelter. We give your number to people who are stalked. Do you answer day and night? In which languages? Do you answer texts? What do you keep, and what must you report?"
keep-script-coalitions = Say: "I am calling from a shelter. We give your number and your web page to people who are stalked. Are both still right? Who answers, and when? Do you still know the programs of the state?"
keep-script-resources = Open it on another device. Does it open? Is it still the page that its name says? Does it ask for a name or a password?
keep-script-topics = Read it once as a visitor would. Is it still true where you are? Whom to ask: your advocates, your state's coalition.
keep-coalition = { $state }: { $name }
keep-topic = Guidance: { $title }
keep-confirmed =
    Last confirmed here: { DATETIME($date, dateStyle: "long") }{ $by ->
        [none] .
       *[other] , by { $by }.
    }
keep-withdrawn =
    Withdrawn on { DATETIME($date, dateStyle: "long") }{ $by ->
        [none] .
       *[other] , by { $by }.
    }
keep-count =
    { $count ->
        [0] Nothing is due. Every number and page was looked at lately.
        [one] One thing to look at.
       *[other] { $count } things to look at.
    }
keep-how =
    When all is right:    kiosk content confirm { $id } --by AB
    To take one off:      kiosk content withdraw { $id } --by AB
    To show it again:     kiosk content restore { $id } --by AB
keep-done-confirm = Noted: { $name } is right today.
keep-done-confirm-withdrawn = Noted: { $name } is right today. It stays withdrawn until you show it again.
keep-done-withdraw = Withdrawn: { $name }. The next visit does not see it.
keep-done-restore = { $name } is no longer withdrawn. The next visit has it, if its dates allow.

problem-entry-unknown = There is no hotline, coalition, web page or topic with the name { $given }.
    .remedy = "kiosk content due" and "kiosk hotlines" list the names. That of a coalition is its state and kind, such as coalitions.oh-dv; coalitions.toml has them all.
problem-entry-ambiguous = This name means more than one thing: { $names }.
    .remedy = Type the whole name.
problem-confirmations-broken = This file cannot be understood, so nothing can be noted in it.
    .remedy = "kiosk content check" names the line. Mend it in an editor, or move the file away and confirm anew.
problem-confirmations-unwritable = This file cannot be written ({ $reason }).
    .remedy = Check that the disk is not full and that you may write to the folder. Nothing was changed.

## The screen

keep-title = National numbers and links
keep-screen-count =
    { $count ->
        [0] Nothing is due. Choose any line to confirm it or take it off.
        [one] One thing to look at comes first.
       *[other] { $count } things to look at come first.
    }
staff-menu-national = National numbers and links
staff-act-right = F2 I looked, all is right
staff-act-withdraw = F3 Take off, or show again
