# How a step is told and done. With --dry-run each change is printed instead of made.

program=/opt/kiosk
home=/var/lib/kiosk
settings=/etc/kiosk
helpers=/usr/local/lib/kiosk
placed=$helpers/placed # each file that was put on this machine, one a line
masked=$helpers/masked # each unit that was masked for the kiosk
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
listing=$scratch/placed

# say TEXT: a sentence for whoever sits there.
say() {
    printf '%s\n' "$*"
}

# fail TEXT: say what is wrong and what to do, and end.
fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# step TEXT: begin a step.
step() {
    printf '* %s\n' "$*"
}

# act COMMAND...: change something on this machine, or print the change.
act() {
    if [ -n "$dry" ]; then
        printf '    %s\n' "$*"
    else
        "$@"
    fi
}

# quietly COMMAND...: the same for a command that talks much; what it said is shown when it fails.
quietly() {
    if [ -n "$dry" ]; then
        printf '    %s\n' "$*"
        return
    fi
    if ! "$@" >"$scratch/said" 2>&1 </dev/null; then
        cat "$scratch/said" >&2
        fail "This did not work: $*. What it said stands above. Run this again when the cause is gone."
    fi
}

# place FILE TARGET [MODE]: put a file where it belongs, unless it is there already, and list it.
place() {
    printf '%s\n' "$2" >>"$listing"
    if cmp -s "$1" "$2" && [ "$(stat --format=%a "$2")" = "${3:-644}" ]; then
        return
    fi
    changed=yes
    # Whole or not at all, should the power fail.
    act install -D -m "${3:-644}" "$1" "$2.new"
    act mv -f "$2.new" "$2"
}

# running: whether this machine runs under systemd now, and is not a tree that somebody looks into.
running() {
    [ -d /run/systemd/system ]
}
