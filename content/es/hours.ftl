# When a local program is open, and the labels of its card, in Spanish.
#
# A time comes with its article ("las 5:00 p.m.", "la 1:00 p.m.", "el mediodía"), so that "desde", "hasta" and "entre"
# can stand before any of them. No blank in "p.m.": a line must not break there.

## Now. Short enough for a line of a list

hours-always = Abierto día y noche
hours-open = Abierto ahora
hours-open-at = Abierto ahora, hasta { $clock }
hours-closes-soon-at = Abierto ahora. Cierra pronto: hasta { $clock }
hours-opens-today = Cerrado ahora. Abre hoy desde { $clock }
hours-opens-tomorrow = Cerrado ahora. Abre mañana desde { $clock }
hours-opens-on = Cerrado ahora. Abre el { $day } desde { $clock }
hours-opens-later = Cerrado ahora. Abre el { $date } desde { $clock }
hours-closed = Cerrado ahora
hours-appointment = Con cita: llame antes
hours-holiday = Hoy es día feriado. Llame antes
hours-unknown = Horario desconocido. Llame antes

## The week

hours-every-day = Todos los días: { $times }
hours-on-today = Hoy: { $times }
hours-on-day = El { $first }: { $times }
hours-on-two-days = El { $first } y el { $last }: { $times }
hours-on-days = De { $first } a { $last }: { $times }
hours-not-known = Desconocido. Llame antes
hours-own-words = En sus palabras: { $schedule }
hours-from-to = entre { $start } y { $end }
hours-and = {"; "}
hours-day-open = día y noche
hours-day-closed = cerrado
hours-day-appointment = con cita
hours-day-holiday = día feriado, llame antes
hours-day-unknown = desconocido, llame antes
hours-day-times = { $times }, { $kind }

## The clock. A language that counts to 24 writes hour24

hours-clock =
    { $hour ->
        [1] la { $hour }:{ $minute } { $half }
       *[other] las { $hour }:{ $minute } { $half }
    }
hours-am = a.m.
hours-pm = p.m.
hours-noon = el mediodía
hours-midnight = la medianoche
hours-weekday =
    { $day ->
        [1] lunes
        [2] martes
        [3] miércoles
        [4] jueves
        [5] viernes
        [6] sábado
       *[7] domingo
    }

## The card of a local program

label-organization = A cargo de
label-alternate_name = También se llama
label-needs = Ayuda con
label-application_process = Primer paso
label-interpretation_services = Intérpretes
label-transportation = Cómo llegar
