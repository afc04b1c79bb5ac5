# What stands on slips of paper, in Spanish. Whoever finds a slip reads it: name no place, no shelter and nobody.

## Titles that staff choose from. They tell nothing.

slip-title-useful-numbers = Números útiles
slip-title-phone-numbers = Números de teléfono
slip-title-notes = Notas
slip-title-to-do = Pendientes

## Beside numbers and names

slip-number-way = { $name }: { $way }
slip-detail = { $label }: { $text }
slip-checked = Revisado: { $date }
slip-unchecked = Sin revisar todavía
slip-not-legal-advice = Esto no es asesoría legal.
# Guidance on paper goes without the sentences that hold one of these, and without the words of the second line: they
# speak of the screen and of staff, and would tell where the paper is from. Begin each with a capital and end it with
# three dots. A sentence that names 911 stays, unless the phrase names it, too.
slip-leave-out = El código de esta página… Su código está en… Vea "… Esta pantalla… Pregunte al personal si aquí puede mandar un texto al 911… Pregunte al personal… Pedir al personal… El personal le puede decir… Quita importancia… Puede mostrarle…
slip-leave-out-words = O avise al personal…
slip-notes = Notas:
# Stands in the picture of a slip where the paper has a code.
slip-code-mark = (Aquí va un código para escanear.)

## A blank log. Each question has an answer that shows how; all answers are made up.

slip-log-warning = Otras personas pueden leer esto un día. Se puede usar en una corte. No ponga lo que no deben saber, como una nueva dirección o sus planes.
slip-log-soon = Escriba poco después de que pase. Lo pequeño también cuenta.
slip-log-keep = Guarde esto donde solo usted llegue, con las fotos y los papeles. Diga a una persona de confianza dónde está.
slip-log-example = Inventado, para mostrar cómo
slip-log-entry = Nota { $number }
slip-log-date = Fecha:
    .example = 3 de mayo
slip-log-time = Hora:
    .example = diez de la noche
slip-log-place = Lugar:
    .example = en casa
slip-log-happened = Qué pasó:
    .example = Seis textos a mi teléfono. Uno decía: "¿Por qué no contestas?"
slip-log-technology = Teléfono, aplicación, carro o aparato que usó:
    .example = textos de un número que yo no conocía
slip-log-witness = Quién lo vio o lo oyó:
    .example = Sam
slip-log-reach = Su dirección y teléfono:
    .example = al lado; el número de Sam está en mi teléfono
slip-log-evidence = Qué guardé, y dónde:
    .example = fotos de los seis textos, con alguien de confianza
slip-log-report = ¿Se llamó a la policía? Número del reporte:
    .example = sí; el número está en mi copia del reporte
slip-log-officer = Nombre y placa de quien atendió:
    .example = en la misma copia

## What to keep as evidence, to tick by hand

slip-evidence-title = Cosas que puede guardar
slip-evidence-screens = Textos y chats: una captura de pantalla. Que se vea el nombre o el número, la fecha y la hora.
slip-evidence-calls = Mensajes de voz y la lista de llamadas.
slip-evidence-mail = Correos: déjelos donde están. Si reenvía uno, la copia pierde la prueba de quién lo mandó.
slip-evidence-posts = Publicaciones y fotos en redes sociales.
slip-evidence-gifts = Notas y regalos.
slip-evidence-harm = Fotos de daños a usted o a sus cosas. Si tiene heridas, busque atención médica.
slip-evidence-before = Primero una copia, antes de bloquear a alguien o cerrar una cuenta, si no hay riesgo para usted.
slip-evidence-orders = Copias de reportes de la policía y de órdenes de la corte.
slip-evidence-copies = Copias de todo esto, donde la otra persona no llegue.
slip-evidence-risk = Es más seguro no poner trampas, no rastrear a la otra persona y no enfrentarla. Antes de grabar una llamada, pregunte a una persona intercesora o abogada: las reglas cambian según el estado.
slip-evidence-minors = Nunca copie ni guarde fotos sexuales de menores de 18 años. Mejor repórtelas al centro nacional NCMEC (National Center for Missing & Exploited Children).

## Steps to be safer, to tick by hand

slip-steps-title = Pasos pequeños: tome lo que le sirva
slip-step-trust = Confíe en lo que siente. En peligro, llame al 911.
slip-step-advocate = Hable con una persona intercesora. Puede hacer planes con usted.
slip-step-word = Elija una palabra clave con alguien de confianza.
slip-step-places = Sepa a qué lugares seguros puede ir, y más de un camino para llegar.
slip-step-phone = Tenga el teléfono cargado. Aprenda de memoria dos o tres números.
slip-step-papers = Tenga papeles, medicinas y llaves a la mano.
slip-step-tell = Diga a la gente qué no debe contar sobre usted.
slip-step-home = Piense en su casa, su carro, sus hijas e hijos, sus mascotas y su vida en línea.
slip-step-work = Piense en el trabajo o la escuela: alguien puede caminar con usted, o contestar sus llamadas.
slip-step-review = Vea otra vez estos pasos después de un día en la corte, una orden nueva, una ruptura o de mudarse.
slip-steps-care = A veces, el peligro crece cuando una persona corta todo contacto. Puede ayudar hablar antes con una persona intercesora.

## What a voice says of what is only to be seen

slip-spoken-tick = Para marcar: { $what }
slip-spoken-code = Aquí hay un código para un teléfono. Abre { $shown }
slip-spoken-write = { $label } Hay espacio para escribir.
slip-spoken-fold = Doble el papel aquí.
slip-spoken-again =
    { $count ->
        [one] Sigue un espacio más para llenar.
       *[other] Siguen { $count } espacios más para llenar.
    }
