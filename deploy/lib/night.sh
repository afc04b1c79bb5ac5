#!/bin/sh
# Let the console's screen go dark at night, and come back at a key: night.sh FILE CONSOLE [NOW]
# FILE holds one line: when the night begins and ends, such as 22:00 06:00. At night the screen goes dark after a minute
# without a key; by day never. CONSOLE is any but the kiosk's: the setting holds for all, and disturbs no picture there.
set -eu
begins='' ends=''
read -r begins ends <"$1" || :
now=${3-$(date +%H:%M)}
for time in "$begins" "$ends" "$now"; do
    case $time in
    [01][0-9]:[0-5][0-9] | 2[0-3]:[0-5][0-9]) ;;
    *) echo "$1 must hold two times, such as: 22:00 06:00" >&2 && exit 1 ;;
    esac
done

# minutes HH:MM, since midnight; a 0 in front would make the number octal.
minutes() {
    echo $(((1${1%:*} - 100) * 60 + 1${1#*:} - 100))
}
since=$((($(minutes "$now") - $(minutes "$begins") + 1440) % 1440))
long=$((($(minutes "$ends") - $(minutes "$begins") + 1440) % 1440))
dark_after=0
[ "$since" -ge "$long" ] || dark_after=1

# To say it again would light the screen. (The kernel tells seconds, and takes minutes.)
told=/sys/module/kernel/parameters/consoleblank
[ "$(cat "$told")" != $((dark_after * 60)) ] || exit 0
printf '\033[9;%d]' "$dark_after" >"$2"
