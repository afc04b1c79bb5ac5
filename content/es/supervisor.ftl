### What the supervisor tells the person who starts the kiosk in a shell, in Spanish.

problem-not-a-terminal = El quiosco necesita una terminal para dibujar y leer teclas, y esto no lo es.
    .remedy = Inícielo en una ventana de terminal o en una consola, sin nada conectado a su entrada ni a su salida.
problem-load-failed = El quiosco no pudo cargar lo que muestra ({ $reason }).
    .remedy = Use "kiosk content check" para encontrar la falla.
problem-visits-crashed = { $count ->
        [one] Una visita terminó por una falla
       *[other] { $count } visitas terminaron por una falla
    } (código de salida y cuántas veces; un código negativo es una señal: { $codes }).
    .remedy = Por favor, informe de esto.
