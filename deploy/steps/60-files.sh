# What lies in other folders of the machine, and nothing that is not listed in $placed afterwards.

drop_ins=/etc/systemd/system/kiosk.service.d

place_files() {
    step 'Units, rules and settings'
    place "$here/bin/kiosk" /usr/local/bin/kiosk 755
    for unit in "$here/systemd/$stack"/*.* "$here"/systemd/*.*; do
        [ ! -f "$unit" ] || place "$unit" "/etc/systemd/system/${unit##*/}"
    done
    place_all sysctl.d /etc/sysctl.d
    place_all udev /etc/udev/rules.d
    place_all journald /etc/systemd/journald.conf.d
    place_all logind /etc/systemd/logind.conf.d
    place_all system.conf /etc/systemd/system.conf.d
    place_all tmpfiles /etc/tmpfiles.d
    place_all lib "$helpers" 755
    if [ "$stack" = cage ]; then
        place "$here/cage/foot.ini" "$settings/foot.ini"
    fi
    place_printer
    forget_old_files
}

# place_all FOLDER TARGET [MODE]: every file of a folder of deploy/.
place_all() {
    for file in "$here/$1"/*; do
        [ ! -f "$file" ] || place "$file" "$2/${file##*/}" "${3-644}"
    done
}

# What the service may reach for its printer. Without --printer it stays as it was.
place_printer() {
    case $printer in
    '') grep "^$drop_ins/printer" "$placed" >>"$listing" 2>/dev/null || true ;;
    none) ;;
    network=*)
        place "$here/systemd/drop-ins/printer-network.conf" "$drop_ins/printer.conf"
        printf '# Written by install.sh.\n[Service]\nIPAddressAllow=\nIPAddressAllow=%s\n' "${printer#network=}" >"$scratch/address"
        place "$scratch/address" "$drop_ins/printer-address.conf"
        ;;
    *) place "$here/systemd/drop-ins/printer-$printer.conf" "$drop_ins/printer.conf" ;;
    esac
}

# What an earlier kiosk or the other stack needed and this one does not.
forget_old_files() {
    if [ -f "$placed" ]; then
        grep -vxF -f "$listing" "$placed" >"$scratch/old" || true
        take_away "$scratch/old"
    fi
    act install -D -m 644 "$listing" "$placed.new"
    act mv -f "$placed.new" "$placed"
}

# take_away LIST: remove the files that are listed in it, units in use first stopped and disabled.
take_away() {
    now=''
    ! running || now=yes
    while read -r file; do
        case $file in
        /etc/systemd/system/*.d/*) ;;
        /etc/systemd/system/*)
            # What it needs is not taken away under its feet.
            stop_kiosk
            quietly systemctl disable --no-reload ${now:+--now} "${file##*/}"
            ;;
        esac
        act rm -f "$file"
        changed=yes
    done <"$1"
}

remove_files() {
    step 'Units, rules and settings'
    [ -f "$placed" ] || return 0
    take_away "$placed"
    act rm -rf "$helpers" "$settings/stack"
    for folder in "$drop_ins" "$settings/content" "$settings"; do
        [ ! -d "$folder" ] || act rmdir --ignore-fail-on-non-empty "$folder"
    done
}
