# Palabras de las páginas que imprimen un papel. Solo aparecen si el personal configuró una impresora.

hint-print = P imprimir
hint-print-now = P imprimir ahora
hint-print-again = P intentar otra vez
print-title = Imprimir en papel
print-intro = Alguien puede encontrar el papel. Elija cuánto debe decir. Lo verá antes de imprimir.
print-nothing = Ahora no hay nada que imprimir aquí.

## Clases de papel. La segunda parte tiene como máximo 34 letras.

print-kind-digits = Solo números
print-kind-digits-aside = Sin nombres: es lo que menos dice
print-kind-numbers = Números y nombres
print-kind-numbers-aside = Quién contesta cada número
print-kind-provider = Todo sobre este programa
print-kind-provider-aside = Números, horario, lugar
print-kind-topic = Esta página en breve
print-kind-topic-aside = Qué hacer, un número
print-kind-list = Todo junto
print-kind-list-aside = Nombres, números, páginas
print-kind-card = Una tarjeta para doblar
print-kind-card-aside = Dentro números, fuera notas
print-kind-log = Un registro en blanco
print-kind-log-aside = Para anotar lo que pasa
print-kind-evidence = Una lista de qué guardar
print-kind-evidence-aside = Para marcar a mano
print-kind-steps = Pasos para mayor seguridad
print-kind-steps-aside = Para marcar a mano

## Antes de imprimir

print-safe = ¿Es seguro para usted llevar un papel? Alguien puede encontrarlo.
print-tells = Dice solo lo que ve aquí. No dice de dónde viene.
print-instead-number = Un número en la memoria no deja huella:
print-instead-staff = Si llevar papel no es seguro, hable con el personal. Puede guardárselo.
print-comes-out = Sale aquí: { $place }
print-comes-out-ask = Pregunte al personal dónde sale.
print-busy = Se está imprimiendo otro papel. Espere a que termine.
print-left =
    { $count ->
        [0] En esta visita ya no se puede imprimir más. Hable con el personal si necesita otro papel.
        [one] En esta visita puede imprimir un papel más.
       *[other] En esta visita puede imprimir { $count } papeles más.
    }

## Mientras se imprime, y después

printing-title = Su papel
printing-running = Su papel se está imprimiendo.
printing-leave = Mientras tanto puede seguir. Si sale, la impresión se detiene.
printing-done = Su papel ya está impreso. Llévelo ahora.
printing-done-look = Mire que no quede nada en la impresora.
printing-failed-out = La impresora no tiene papel. Avise al personal.
printing-failed-open = La impresora está abierta. Avise al personal.
printing-failed-part = La impresión se cortó. Una parte puede estar en la impresora. Llévela, o avise al personal.
printing-failed-other = La impresora no funciona. Avise al personal.
printing-instead-number = En su lugar, puede recordar el número:
printing-instead-staff = En su lugar, el personal puede anotarlo para usted.
