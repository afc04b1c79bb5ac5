# Office printers behind CUPS, in Spanish: what visitors may read. What only staff read is in English.

problem-printer-no-server = No se puede usar la impresora.
    .remedy = El personal puede ver si CUPS funciona (paquetes cups y cups-client). Usted puede anotar el número o escanear un código.
problem-printer-no-queue = La impresora indicada no existe aquí.
    .remedy = El personal puede elegir otra vez la impresora. Usted puede anotar el número o escanear un código.
problem-printer-stopped = La impresora está detenida.
    .remedy = El personal puede ponerla en marcha con `cupsenable` y `cupsaccept`. Usted puede anotar el número o escanear un código.
problem-printer-not-taken = No se pudo enviar la hoja a la impresora.
    .remedy = El personal puede ver si el disco está lleno. Usted puede anotar el número o escanear un código.
problem-printer-keeps-page = Puede que la hoja siga en la memoria de la impresora.
    .remedy = Avise al personal: `cancel -a -x` la borra.
problem-printer-paper = Este papel no es para esta impresora.
    .remedy = El personal puede elegir carta o A4 para una impresora de oficina, y rollo para una de recibos.
