# Local help in Spanish: the list, and what narrows it.

find-narrow = Filtrar: necesidad, lugar, idioma, horario
find-chosen = Filtros: { $chosen }
find-nothing-fits = Ningún programa cumple con todo. Quite letras o filtros, o pruebe esto. El personal también puede ayudar.
find-widen = Quitar todos los filtros
hint-narrow = Tab filtrar
list-open = Abierto
list-closed = Cerrado
list-call = Llame antes

## Narrow the list

narrow-title = Filtrar la lista
narrow-intro = Elija lo que le importa y deje lo demás. Nada de esto se guarda.
narrow-need = Qué ayuda
narrow-place = Dónde
narrow-language = Idioma
narrow-people = Para quién es
narrow-hours = Abierto ahora
narrow-any-need = Cualquier ayuda
narrow-any-place = Prefiero no decirlo
narrow-any-language = Cualquier idioma
narrow-any-people = Para cualquier persona
narrow-any-hours = Abierto o cerrado
narrow-open-hours = Abierto ahora, o sin horario
narrow-chosen-hours = abierto ahora
narrow-show =
    { $found ->
        [0] Ningún programa coincide
        [one] Ver el único programa que coincide
       *[other] Ver los { $found } programas que coinciden
    }
narrow-show-many = Ver los primeros { $found } programas
narrow-programs =
    { $total ->
        [one] 1 programa
       *[other] { $total } programas
    }
choose-need = ¿Qué ayuda busca?
choose-language = ¿En qué idioma?
choose-people = ¿Para quién es?
choose-people-note = Los programas que no dicen para quién son se quedan en la lista.
choose-place = ¿Dónde busca ayuda?
choose-place-label = Código postal, condado o ciudad:
choose-place-note = Los programas que no dicen dónde ayudan van al final.
choose-place-zip = Un código postal tiene cinco números.
choose-place-none = Ningún programa nombra este lugar. Pruebe con el condado, con una ciudad cercana o con todos los programas:

## Needs

filter-need-shelter = Un lugar donde quedarse
filter-need-advocacy = Alguien que le apoye
filter-need-legal = Ayuda legal y cortes
filter-need-counseling = Hablar y recibir apoyo
filter-need-health = Salud
filter-need-housing = Vivienda
filter-need-food = Comida
filter-need-money = Dinero
filter-need-children = Ayuda para la niñez
filter-need-work = Trabajo
filter-need-rides = Transporte
filter-need-immigration = Ayuda de inmigración
filter-need-recovery = Ayuda con alcohol o drogas

## People

filter-people-women = Mujeres
filter-people-men = Hombres
filter-people-children = Niñez y adolescencia
filter-people-families = Familias
filter-people-older = Personas mayores
filter-people-lgbtq = Personas LGBTQ
filter-people-deaf = Personas sordas
filter-people-disabled = Personas con discapacidad
filter-people-immigrants = Personas inmigrantes
filter-people-veterans = Personas veteranas
filter-people-native = Personas indígenas

problem-visitors-older = La lista que ven las visitas es de una versión anterior del quiosco. Ahora no se ven programas locales.
    .remedy = Confirme o cambie cualquier programa: así la lista se hace de nuevo.
