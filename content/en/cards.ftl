# Interpreter cards. The English of a card stands beside its own words, in whatever language the visit is: staff read it.

interpreter-need = I need an advocate who speaks { $language }.
interpreter-call = Please call an interpreter.
interpreter-unreviewed = Nobody who speaks { $language } has checked these words yet.

# The staff's screen

staff-menu-cards = Interpreter cards
staff-cards-title = Interpreter cards
staff-cards-intro = A visitor who reads little English shows a card to you. Ask somebody who speaks the language to read it here, then switch it on. Boxes mean that this machine has no letters for it.
staff-cards-none = This content has no interpreter cards.
staff-cards-line = { $mark } { $language }   { $name }
staff-cards-line-undrawn = { $mark } { $language }   (this screen cannot show it)
staff-cards-undrawn = This screen cannot draw these letters. A card is left out wherever that is so.
staff-cards-reviewed = { $by } has checked these words.
staff-cards-reviewed-on = { $by } checked these words on { DATETIME($date, dateStyle: "long") }.
staff-cards-on = Switched on: { $language }. The next visit has it.
staff-cards-on-unreviewed = Switched on: { $language }. Nobody has checked its words yet.
staff-cards-on-undrawn = Switched on: { $language }. It shows only on a screen that can draw it.
staff-cards-off = Switched off: { $language }.
staff-act-switch = F2 Switch on or off
staff-first-cards = A visitor who reads little English can show you an interpreter card. None is there until you switch it on.
staff-first-choose-cards = Look at the cards
staff-concern-cards = No one who speaks these languages has checked their cards yet: { $names }.
staff-concern-cards-unknown = The settings switch on cards that are not there: { $names }. Take them out of kiosk.toml.

problem-card-letter-strange = { $key } holds the letter { $letter }, which is not written in { $script }.
    .remedy = Look whether the script is the right one, and type the letter anew.
problem-card-hotline-silent = The cards name { $hotline }, a line that nobody can call.
    .remedy = Name a line with a voice number that brings an interpreter to the phone.
