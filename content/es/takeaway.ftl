# Faults in what a code for a phone should hold, in Spanish.

problem-code-empty = No hay nada que poner en el código.
    .remedy = Escriba una dirección web o un número de teléfono.
problem-code-not-ascii = La dirección del código tiene una letra o un signo que muchos teléfonos leen mal.
    .remedy = Use solo letras sin acento, números y signos comunes.
problem-code-too-long = La dirección del código ocupa { $bytes } bytes. En un código caben { $limit }.
    .remedy = Elija una dirección más corta de la misma página.
