### What the supervisor tells the person who starts the kiosk in a shell.

problem-not-a-terminal = The kiosk needs a terminal to draw on and to read keys from, and this is not one.
    .remedy = Start it in a terminal window or on a console, with nothing connected to its input or output.
problem-load-failed = The kiosk could not load what it shows ({ $reason }).
    .remedy = Run "kiosk content check" to find the fault.
problem-visits-crashed = { $count ->
        [one] One visit ended by a fault
       *[other] { $count } visits ended by a fault
    } (exit code and how often; a negative code is a signal: { $codes }).
    .remedy = Please report this.
