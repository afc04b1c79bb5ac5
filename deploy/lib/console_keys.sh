#!/bin/sh
# Take every key from a console that would leave the kiosk or disturb its screen: console_keys.sh /dev/tty1
# Switching consoles, restarting, a shell on request, holding the output, scrolling it, and the kernel's own pages.
# Letters, accents and keys for the kiosk stay as the shelter's keyboard has them. The table holds for all consoles.
set -eu
console=$1
ways='Console_[0-9]+|(Incr|Decr|Last)_Console|Spawn_Console|KeyboardSignal|Boot|SAK|Scroll_Lock|Scroll_(Forward|Backward)|Show_(Memory|Registers|State)|Hold'

dumpkeys -C "$console" --full-table | sed -E "s/\b($ways)\b/VoidSymbol/g" | loadkeys -C "$console" -q
