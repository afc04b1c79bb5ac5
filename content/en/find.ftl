# Local help: the list, and what narrows it.

find-narrow = Narrow the list: need, place, language, hours
find-chosen = Narrowed to: { $chosen }
find-nothing-fits = No program fits all of this. Take letters or choices away, or try one of these. Staff can help too.
find-widen = Take all choices away
hint-narrow = Tab narrows the list
list-open = Open now
list-closed = Closed now
list-call = Call first

## Narrow the list

narrow-title = Narrow the list
narrow-intro = Choose what matters to you and leave the rest. None of it is kept.
narrow-need = What help
narrow-place = Where
narrow-language = Language
narrow-people = Who it is for
narrow-hours = Open now
narrow-any-need = Any help
narrow-any-place = I'd rather not say
narrow-any-language = Any language
narrow-any-people = Anyone
narrow-any-hours = Open or closed
narrow-open-hours = Open now, or hours not known
narrow-chosen-hours = open now
narrow-show =
    { $found ->
        [0] No program fits
        [one] Show the one program that fits
       *[other] Show the { $found } programs that fit
    }
narrow-show-many = Show the first { $found } programs
narrow-programs =
    { $total ->
        [one] 1 program
       *[other] { $total } programs
    }
choose-need = What help do you look for?
choose-language = Which language?
choose-people = Who is it for?
choose-people-note = Programs that do not say who they are for stay in the list.
choose-place = Where do you look for help?
choose-place-label = ZIP code, county or town:
choose-place-note = Programs that do not say where they help come last.
choose-place-zip = A ZIP code has five digits.
choose-place-none = No program here names this place. Try the county or a town near it, or all programs:

## Needs

filter-need-shelter = A safe place to stay
filter-need-advocacy = Someone to stand by you
filter-need-legal = Legal help and courts
filter-need-counseling = Talking and support
filter-need-health = Health care
filter-need-housing = Housing
filter-need-food = Food
filter-need-money = Money
filter-need-children = Help for children
filter-need-work = Work
filter-need-rides = Rides
filter-need-immigration = Immigration help
filter-need-recovery = Alcohol and drug recovery

## People

filter-people-women = Women
filter-people-men = Men
filter-people-children = Children and teens
filter-people-families = Families
filter-people-older = Older people
filter-people-lgbtq = LGBTQ people
filter-people-deaf = Deaf people
filter-people-disabled = People with disabilities
filter-people-immigrants = Immigrants
filter-people-veterans = Veterans
filter-people-native = Native people

problem-visitors-older = The list that visitors search was made by an older version of the kiosk. Visitors see no local programs now.
    .remedy = Confirm or change any one program: that makes the list anew.
