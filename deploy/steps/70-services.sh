# The service, and what must not stand beside it. Without a running systemd the units are made ready for the next start.

enable_services() {
    step 'Services'
    for unit in $(sed 's/#.*//' "$here/systemd/masked"); do
        [ "$(systemctl is-enabled "$unit" 2>/dev/null)" != masked ] || continue
        quietly systemctl mask "$unit"
        # What was masked before the kiosk came stays so when it goes.
        [ -n "$dry" ] || printf '%s\n' "$unit" >>"$masked"
    done
    for file in "$here"/systemd/*.* "$here/systemd/$stack"/*.*; do
        # Those that others start have no [Install].
        ! grep -qs '^\[Install\]' "$file" || quietly systemctl enable "${file##*/}"
    done
    # A desktop would take the screen.
    [ "$(systemctl get-default)" = multi-user.target ] || quietly systemctl set-default multi-user.target
}

# The kiosk starts, unless nothing changed and it runs; then a look at the whole machine.
start_and_look() {
    if [ -n "$dry" ]; then
        step 'Start of the service, and kiosk doctor'
        return
    fi
    # Should the power fail from now on, each file is there and whole.
    sync --file-system "${program%/*}" "$settings" "$helpers" "$home" /etc
    if ! running; then
        say '* systemd does not run here: the kiosk starts when this system is started.'
    else
        read_settings
        start_kiosk
    fi
    step 'kiosk doctor'
    code=0
    /usr/local/bin/kiosk doctor || code=$?
    case $code in
    0) say 'The kiosk is set up, and nothing is amiss.' ;;
    1 | 2) say 'The kiosk is set up. What the lines above name is left for you to do; look again with: sudo kiosk doctor' ;;
    *) fail "The kiosk is set up, but its doctor broke down with code $code." ;;
    esac
}

# Let what runs already take its new settings. In a container some of it does not run.
read_settings() {
    [ -n "${changed-}" ] || return 0
    step 'New settings'
    quietly systemctl daemon-reload
    quietly systemd-tmpfiles --create
    quietly sysctl --system
    if systemctl is-active --quiet systemd-udevd.service; then
        quietly udevadm control --reload
        quietly udevadm trigger
    fi
    quietly systemctl restart systemd-journald.service
    ! systemctl is-active --quiet systemd-logind.service || quietly systemctl try-reload-or-restart systemd-logind.service
}

start_kiosk() {
    [ -n "${changed-}" ] || ! systemctl is-active --quiet kiosk.service || return 0
    step 'Start of the service'
    if on_console; then
        say '    left for the next start of this machine: the kiosk takes the screen that you type at, and gives it back to nobody.'
        return
    fi
    for file in "$here"/systemd/*.* "$here/systemd/$stack"/*.*; do
        case ${file##*/} in *.timer | *.path) quietly systemctl restart "${file##*/}" ;; esac
    done
    quietly systemctl restart --no-block kiosk.service
    seconds=0
    while ! systemctl is-active --quiet kiosk.service; do
        seconds=$((seconds + 1))
        if [ "$seconds" -gt 60 ]; then
            say 'The kiosk did not say within a minute that it is ready. Look at its screen, and at: systemctl status kiosk'
            return
        fi
        sleep 1
    done
    say '    the kiosk is on its screen'
}

# on_console: whether this is typed at the machine itself, whose one screen the kiosk takes.
on_console() {
    case "$(tty) $(tty <&2)" in */dev/tty[0-9]*) return 0 ;; *) return 1 ;; esac
}

stop_kiosk() {
    if running && systemctl is-active --quiet kiosk.service; then
        act systemctl stop kiosk.service
    fi
}

stop_services() {
    step 'Services'
    stop_kiosk
    # Other consoles may be looked at again.
    if running && [ -f "$helpers/console_lock.py" ]; then
        act /usr/bin/python3 -I "$helpers/console_lock.py" 0 || say '    The console stays locked until this machine is started again.'
    fi
    [ -f "$masked" ] || return 0
    while read -r unit; do
        quietly systemctl unmask "$unit"
    done <"$masked"
}

# Without the kiosk its screen shows a login again.
give_console_back() {
    running || return 0
    quietly systemctl daemon-reload
    quietly systemctl start --no-block getty@tty1.service
}
