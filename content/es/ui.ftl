# The words of the visitor's screens, in Spanish. One message a line; the name says where it stands.
#
# A person is "usted"; no form tells whether somebody is a man or a woman. An hour, a day or a number stands after
# its own article or after none: "hasta las 5:00 p.m.", "el 14 de septiembre de 2026".

language-own-name = Español
language-word = Idioma
language-both = { $here } / { $other }
language-f2 = { $language } F2
leave-word = Salir
danger-line = ¿En peligro ahora? Llame al 911.
staff-line = O diga al personal: "Necesito ayuda ahora".
a-date = { DATETIME($date, dateStyle: "long") }
a-month =
    { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    } de { $year }
read-on-day = Leído el { $date } en { $source }.
read-in-period = Leído en { $date } en { $source }.
read-undated = Leído en { $source }. No da fecha.
page-of = página { $page } de { $pages }
list-more-below = Hay más: pulse la flecha abajo
text-size-f3 = F3 tamaño de letra
trial-note = Prueba: Ctrl+\ cierra el programa
not-reviewed = Ninguna persona intercesora (advocate) ha revisado aún estas palabras. Si tiene dudas, pregunte al personal.
part-english = Esta parte está en inglés.
words-english = Algunas palabras de estas pantallas están en inglés.
a-list = { $before }, { $next }
hours-and-languages = { $hours } { $languages }

## Between visits

neutral-welcome = Información
neutral-prompt = Pulse cualquier tecla

## A screen too small, and the plain page

tiny-hotline = Línea Nacional contra la Violencia Doméstica: 1-800-799-7233
tiny-screen = Esta pantalla es muy pequeña para mostrar más. F12 sale.
plain-title = Estas personas le pueden ayudar. El resto de la pantalla vuelve pronto.

## Veil

veil-question = ¿Sigue usted ahí?
veil-continue = Seguir donde estaba
veil-fresh = Empezar de nuevo  (otra persona)
veil-minutes = Esta pantalla lo olvida todo en unos { $minutes } minutos.
veil-minute = Esta pantalla lo olvida todo en cerca de un minuto.
veil-half-minute = Esta pantalla lo olvida todo en cerca de medio minuto.
veil-ten-seconds = Esta pantalla lo olvida todo en unos 10 segundos.
hint-veil = Elija 1 o 2. Nada más hace efecto.
hint-veil-fresh = Elija 2. Nada más hace efecto.

## Keys at the foot

hint-back = Esc volver
hint-choose = Flechas elegir
hint-open = Enter abrir
hint-jump = Números ir ahí
hint-letter = Una letra ir ahí
hint-escape-leaves = Esc salir
hint-shift-leaves = Shift 3 veces salir
hint-next-page = Espacio seguir
hint-first-page = Home al inicio
hint-add = A poner en mi lista
hint-listed = A sacar de mi lista
hint-code = Q código
hint-number = N número grande
hint-larger-code = F pantalla completa
hint-smaller-code = F vista normal
hint-trouble = T ¿no se lee el código?
hint-other-codes = O otros códigos
hint-take-off = D sacar
hint-move-up = - subir
hint-move-down = + bajar
hint-type = Escriba para buscar

## Home

home-title = ¿Cómo le podemos ayudar?
home-promise = Salga cuando quiera con F12. Esta pantalla olvida que estuvo aquí.
home-promise-shift = Salga con F12 o Shift tres veces. Esta pantalla olvida que estuvo aquí.
home-now = Necesito ayuda ahora
home-now-aside = A quién llamar ya
home-steps = Si le acechan o acosan
home-steps-aside = Pasos que pueden ayudar
home-hotlines = Líneas de ayuda
home-hotlines-aside = Hable o escriba con alguien
home-local = Ayuda local
home-local-aside = Programas cerca de usted
home-court = Órdenes de protección
home-court-aside = Qué puede hacer una corte
home-phone = Teléfonos y rastreadores
home-phone-aside = Si le vigilan en línea
home-log = Llevar un registro
home-log-aside = Por qué, y qué anotar
home-list = Mi lista
home-list-aside =
        { $count ->
            [0] Aún no tiene nada
            [one] Tiene una cosa
           *[other] Tiene { $count } cosas
        }
home-about = Acerca de esta pantalla
languages-title = Idioma
languages-intro = Elija un idioma. Cuando usted sale, esta pantalla olvida lo que eligió.

## Interpreter cards, which ask staff for somebody who speaks another language

cards-heading = Muestre una tarjeta al personal
card-title = { $name } ({ $language })
card-show = Muestre esto a alguien del personal.
card-phone = Intérprete por teléfono: { $name }
card-say = Diga en inglés el nombre de su idioma: "{ $language }".

## Lists of topics

topics-steps = Lea lo que quiera, en el orden que quiera.
# Two more lists, opened from "Si le acechan o acosan". What stands beside them has at most 34 characters.
topics-group-know = Entender lo que pasa
topics-group-know-aside = Qué es, y señales de peligro
topics-know = No hace falta leer esto primero. Puede ayudarle a poner nombre a lo que pasa.
topics-group-life = Su vida diaria
topics-group-life-aside = Familia, trabajo, dinero
topics-life = Lea lo que toca a su vida. Una persona intercesora (advocate) puede ayudar con cada tema.
topics-court = Una corte puede ordenar a una persona que no se le acerque.
topics-phone = Primero haga un plan. Algunos cambios pueden alertar a quien le vigila.
topics-log = Un registro puede ayudar a que usted, la policía y la corte vean lo que se repite.

## Help now, and hotlines

now-danger = Si está en peligro, llame al 911.
now-staff = O avise a alguien del personal. Puede decir solo: "Necesito ayuda ahora".
now-talk = Hable con alguien
hotlines-intro = Abra una línea para ver a quién ayuda, su horario y cuándo se revisó su número.
hotlines-more = Más líneas
one-number = Un número: { $name }
text-way = { $keyword } al { $number }
text-way-plain = { $number }
text-aside = Texto: { $way }
text-stays = Una llamada, un texto o un chat queda en el historial de su teléfono.
label-call = Llamar
label-text = Texto
label-chat = Chat
label-site = Web
label-email = Correo
label-tty = TTY
label-videophone = Videoteléfono
videophone-aside = Videoteléfono { $number }
videophone-title = { $name }: videoteléfono
label-for = Para
label-not-for = No es para
label-privacy = Privacidad
card-confirmed = El personal de aquí habló con esta línea el { $date }.
card-read = { $reading } El personal de aquí aún no la ha probado.
card-ask = { $reading } Pida al personal que lo confirme.

## Web pages and codes

resources-title = Páginas web para su teléfono
resources-aside = Cada una con su código
resources-intro = Cada página tiene un código para escanear. Muchas están en inglés. Escanear deja huella en su teléfono.
page-confirmed = El personal de aquí abrió esta página el { $date }.
page-read = { $reading } El personal de aquí aún no la ha abierto.
page-ask = { $reading } Pida al personal que lo confirme.
codes-intro = Elija qué debe hacer el código.
code-chat = Chatear con esta línea
code-site = Su página web
code-plain = El número como texto
code-call = Llamar al número
code-write = Escribir un mensaje de texto
code-all = Todos los números en un código
code-some = Números { $first } a { $last } en un código
code-point = Apunte la cámara del teléfono al código.
code-opens = Abre
code-holds = Guarda el número
code-lists = Guarda como texto
code-calls = Llama al
code-writes = Abre un mensaje al
# Below guidance whose web page was withdrawn or is too old: its text may speak of a code.
code-not-shown = Esta página tiene un código para el teléfono, pero ahora no se muestra. Pregunte al personal.
code-leaves-site = Su teléfono lo recordará. El nombre de la página puede mostrar lo que buscó.
code-leaves-number = El código solo guarda el número. No abre ninguna página. Su teléfono puede guardarlo.
code-leaves-numbers = El código no contiene enlaces ni nombres. Su teléfono puede guardar los números.
code-leaves-call = Su teléfono pregunta antes de llamar. La llamada queda en su lista de llamadas y puede salir en la factura.
code-leaves-write = Su teléfono abre un mensaje. Queda ahí, con cada respuesta, hasta que usted lo borre.
code-instead-number = Si alguien revisa su teléfono, mejor recuerde el número:
code-instead-staff = Si alguien revisa su teléfono, mejor pida al personal que lo anote.
code-needs-screen = Este código necesita toda la pantalla. Pulse F para verlo.
code-too-large = Esta pantalla es muy pequeña para el código.
code-no-signs = Esta pantalla no puede mostrar códigos. Anote lo que dice aquí o pregunte al personal.
number-remember = Un número en la memoria no deja huella. La llamada queda en el teléfono.
trouble-title = ¿No se lee el código?
trouble-distance = Ponga el teléfono a un brazo de distancia. Luego acérquelo despacio.
trouble-light = Si la pantalla refleja una luz, muévase un poco a un lado.
trouble-camera = Abra la cámara del teléfono. Espere un momento a que salga un enlace.
trouble-larger = Vuelva y pulse F. Así el código ocupa toda la pantalla.
trouble-type = Puede escribir la dirección a mano. Está al lado del código.
trouble-ask = O pregunte al personal. Pueden anotarla para usted.

## Beside a date that is past the limit of the pack, and where all of a list is too old

kept-confirmed-long-ago = Confirmado aquí por última vez el { $date }. Pregunte al personal si sigue igual.
kept-read-long-ago = { $reading } Hace ya tiempo. Pida al personal que lo confirme.
list-nothing-fresh = Hace mucho que nadie revisa esta parte, por eso no se muestra. Pregunte al personal.

## My list

list-intro = Un código o un papel lleva lo que está aquí, en este orden. Todo se borra cuando usted sale.
list-intro-codes = Un código lleva los números y las páginas que están aquí. Todo se borra cuando usted sale.
list-empty = Su lista está vacía. Abra una página, una línea de ayuda o un programa, y pulse A para ponerlo aquí. La lista se borra cuando usted sale.

## Local help

search-label = Buscar:
search-count = { $found } de { $total } programas. No se guarda lo que escribe.
search-many = { $found } de { $total } programas. Escriba más para ver menos.
local-empty = Aquí aún no hay programas locales. Pregunte al personal: saben quién ayuda cerca. Esto también puede ayudar:
local-none-fits = Ningún programa coincide con esto. Quite algunas letras, o pruebe esto otro. El personal también puede ayudar.
local-broken = La lista de programas locales no se puede leer ahora. Pregunte al personal. Esto también puede ayudar:
way-state = Elija su estado
way-other-state = Otro estado
way-finder = Un código para buscar un programa cerca
way-hotlines = Líneas de ayuda
states-title = ¿En qué estado?
coalitions-intro = Conocen los programas del estado.
coalition-does = Conocen los programas del estado. Pueden decirle quién ayuda cerca de usted.
coalition-no-number = Aún no tenemos su número. Pregunte al personal, o use una línea de ayuda.
label-hotline = Línea de ayuda
label-office = Oficina
label-languages = Idiomas
label-voice = Llamar
label-textphone = TTY
label-video = Videoteléfono
label-eligibility_description = Para quién
label-schedule = Horario
label-service_area = Zona
label-fees_description = Costo
label-accessibility = Acceso
label-address = Dónde
provider-gone = Este programa ya no está en la lista
provider-unreadable = La lista de programas locales no se puede leer ahora
provider-gone-ask = Pregunte al personal: saben quién ayuda cerca. Las líneas de ayuda también pueden ayudar.
provider-confirmed = El personal de aquí se comunicó con el programa el { $date }.
provider-ask = El personal de aquí aún no ha confirmado esto. Pregunte al personal.

## About

about-pack = Estas palabras: { $name }, versión { $version }, del { $date }.
about-shelter = Esta pantalla está en: { $name }.
about-pack-unknown = No se sabe qué versión de estas palabras es.

## States and territories

state-AK = Alaska
state-AL = Alabama
state-AR = Arkansas
state-AS = Samoa Americana
state-AZ = Arizona
state-CA = California
state-CO = Colorado
state-CT = Connecticut
state-DC = Distrito de Columbia
state-DE = Delaware
state-FL = Florida
state-GA = Georgia
state-GU = Guam
state-HI = Hawái
state-IA = Iowa
state-ID = Idaho
state-IL = Illinois
state-IN = Indiana
state-KS = Kansas
state-KY = Kentucky
state-LA = Luisiana
state-MA = Massachusetts
state-MD = Maryland
state-ME = Maine
state-MI = Michigan
state-MN = Minnesota
state-MO = Misuri
state-MP = Islas Marianas del Norte
state-MS = Misisipi
state-MT = Montana
state-NC = Carolina del Norte
state-ND = Dakota del Norte
state-NE = Nebraska
state-NH = Nuevo Hampshire
state-NJ = Nueva Jersey
state-NM = Nuevo México
state-NV = Nevada
state-NY = Nueva York
state-OH = Ohio
state-OK = Oklahoma
state-OR = Oregón
state-PA = Pensilvania
state-PR = Puerto Rico
state-RI = Rhode Island
state-SC = Carolina del Sur
state-SD = Dakota del Sur
state-TN = Tennessee
state-TX = Texas
state-UT = Utah
state-VA = Virginia
state-VI = Islas Vírgenes de EE. UU.
state-VT = Vermont
state-WA = Washington
state-WI = Wisconsin
state-WV = Virginia Occidental
state-WY = Wyoming
