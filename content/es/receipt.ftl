# Fallos al dibujar un papel para una impresora de recibos.

problem-receipt-letters = Esta impresora no puede imprimir las letras de este papel.
    .remedy = Puede anotar el número o usar un código.
problem-receipt-profile = Ninguna impresora de recibos se llama { $profile }.
    .remedy = Elija una impresora de la lista. «default» sirve para casi todas.
problem-receipt-paper = Una impresora de recibos usa rollos de 80 o 58 mm. El papel indicado es { $paper }.
    .remedy = Indique 80 o 58 como papel.
