# "Next step in three questions", in Spanish. What leads where stands in next-steps.toml: an answer "talk" to the
# question "need" is the message next-need-talk, a thing to do is next-do-NAME.
#
# A person is "usted"; no form tells whether somebody is a man or a woman.

# The two are read together.
home-next = Su próximo paso
home-next-aside = En tres preguntas

next-questions-title = Próximo paso: tres preguntas
next-title = Su próximo paso
next-place = Pregunta { $number } de { $count }
# Below each question.
next-promise = Tres preguntas cortas. Sus respuestas no se guardan.
# At the foot of each question.
next-hint-answer = Números responder

next-question-safe = ¿Está a salvo en este momento?
next-safe-yes = Sí, por ahora
next-safe-unsure = No lo sé
next-safe-no = No

next-question-need = ¿Qué le ayudaría más hoy?
next-need-talk = Hablar con alguien
next-need-write = Anotar lo que pasa
next-need-court = Una orden de una corte
next-need-phone = Ayuda con mi teléfono
next-need-place = Un lugar adonde ir

next-question-seen = ¿Podría alguien encontrar un papel o ver su teléfono?
next-seen-yes = Sí
next-seen-unsure = No lo sé
next-seen-no = No

## The answer: one thing to do, one number, one thing to take

next-heading-do = Algo que hacer
next-heading-number = Un número
next-heading-take = Algo que llevarse
# Stands for the name of 911.
next-number-emergency = Emergencias: policía, bomberos, ambulancia
next-take-nothing = Nada escrito. Trate de recordar este número.
# The same beside 911, which everybody knows.
next-take-nothing-emergency = Nada escrito. Puede pedir al personal que llame.
# $title names a web page.
next-take-code = Pulse Q para un código: { $title }
# $title names a topic.
next-read = Leer más: { $title }
next-hint-read = Enter leer más

## One thing to do

next-do-danger = Llame al 911, o avise ya al personal. Esta pantalla no puede llamar.
next-do-danger-place = Si está en peligro, llame al 911. Diga ya al personal que necesita un lugar más seguro.
next-do-unsure-talk = Diga al personal que no sabe si está a salvo. Puede ver el peligro con una persona intercesora (advocate).
next-do-unsure-write = Diga al personal que no sabe si está a salvo. Después puede anotar lo último que pasó.
next-do-unsure-write-hidden = Diga al personal que no sabe si está a salvo. Puede pedir a alguien de confianza que lleve un registro por usted.
next-do-unsure-court = Diga al personal que no sabe si está a salvo. Antes de ir a una corte, puede hablar con una persona intercesora (advocate).
next-do-unsure-phone = Diga al personal que no sabe si está a salvo. Haga un plan con alguien antes de cambiar algo en su teléfono.
next-do-unsure-place = Diga al personal que no sabe si está a salvo. Puede preguntar por un lugar adonde ir hoy.
next-do-talk = Pida al personal una persona intercesora (advocate). Puede contar mucho o poco, como quiera.
next-do-write = Anote lo último que pasó: el día, la hora, el lugar, y qué hizo la persona que le acecha.
next-do-write-hidden = Pida a alguien de confianza que lleve un registro por usted, donde la persona que le acecha no llegue.
next-do-court = Pregunte a una persona intercesora (advocate) local qué órdenes hay aquí, y cómo se llaman.
next-do-phone = Piense qué sabe la persona que le acecha, y desde cuándo. Puede hacer un plan antes de cambiar algo.
next-do-phone-watched = Para buscar ayuda, use un teléfono que la persona que le acecha nunca tuvo. Pregunte si hay uno aquí. Haga un plan antes de cambiar algo.
next-do-place = Pregunte al personal por un lugar adonde ir, o mire en "Ayuda local".
