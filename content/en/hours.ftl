# When a local program is open, and the labels of its card.

## Now. Short enough for a line of a list

hours-always = Open day and night
hours-open = Open now
hours-open-at = Open now, until { $clock }
hours-closes-soon-at = Open now. Closes soon, at { $clock }
hours-opens-today = Closed now. Opens at { $clock }
hours-opens-tomorrow = Closed now. Opens tomorrow at { $clock }
hours-opens-on = Closed now. Opens { $day } at { $clock }
hours-opens-later = Closed now. Opens { $date } at { $clock }
hours-closed = Closed now
hours-appointment = By appointment: call first
hours-holiday = A holiday today. Call first
hours-unknown = Hours not known. Call first

## The week

hours-every-day = Every day: { $times }
hours-on-today = Today: { $times }
hours-on-day = { $first }: { $times }
hours-on-two-days = { $first } and { $last }: { $times }
hours-on-days = { $first } to { $last }: { $times }
hours-not-known = Not known. Call first
hours-own-words = In their words: { $schedule }
hours-from-to = { $start } to { $end }
hours-and = {" "}and{" "}
hours-day-open = all day and night
hours-day-closed = closed
hours-day-appointment = by appointment
hours-day-holiday = a holiday, call first
hours-day-unknown = not known, call first
hours-day-times = { $times }, { $kind }

## The clock. A language that counts to 24 writes hour24

hours-clock = { $hour }:{ $minute } { $half }
hours-am = am
hours-pm = pm
hours-noon = noon
hours-midnight = midnight
hours-weekday =
    { $day ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }

## The card of a local program

label-organization = Run by
label-alternate_name = Also called
label-needs = Helps with
label-application_process = First step
label-interpretation_services = Interpreters
label-transportation = Getting there
