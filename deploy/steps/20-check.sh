# What must be so before anything is changed.

check_rights() {
    [ -n "$dry" ] || [ "$(id -u)" = 0 ] || fail 'This needs the rights of root. Put sudo before the command.'
}

check_machine() {
    case $stack in
    cage | console) ;;
    '') fail 'Say which screen it is for: --stack cage (large letters, touch; Debian 13) or --stack console (any machine).' ;;
    *) fail "There is no stack \"$stack\". It is --stack cage or --stack console." ;;
    esac
    check_printer
    system='' version='' codename=''
    if [ -r /etc/os-release ]; then
        # Read in a shell of its own: the file may set anything.
        system=$(. /etc/os-release && printf %s "${ID-}")
        version=$(. /etc/os-release && printf %s "${VERSION_ID-}")
        codename=$(. /etc/os-release && printf %s "${VERSION_CODENAME-}")
    fi
    case $system-$version in
    debian-12 | debian-13 | raspbian-12 | raspbian-13) ;;
    *) fail "This system is \"$system $version\". The kiosk is set up on Debian 12 or 13, or on Raspberry Pi OS of the same age." ;;
    esac
    [ "$stack-$version" != cage-12 ] ||
        fail 'The windows of Debian 12 know no touch and no kiosk keys. Take Debian 13, or --stack console.'
    machine=$(dpkg --print-architecture)
    case $machine in
    amd64 | arm64) ;;
    *) fail "This machine is \"$machine\". The kiosk needs a 64-bit system: amd64 or arm64." ;;
    esac
    command -v systemctl >/dev/null || fail 'There is no systemd here, and the kiosk is a service of systemd.'
    check_space /opt 300
    check_space /usr 500
    check_space /var 300
}

check_printer() {
    case $printer in
    '' | none | usb | usb-hotplug | cups) ;;
    network=*[!0-9a-fA-F.:]* | network=) fail "\"${printer#network=}\" is no address. Give the printer's, such as network=192.0.2.7." ;;
    network=*) ;;
    *) fail "There is no printer \"$printer\". It is --printer usb, usb-hotplug, network=ADDRESS, cups or none." ;;
    esac
}

# check_space FOLDER MEGABYTES
check_space() {
    free=$(df -Pm "$1" | awk 'NR == 2 { print $4 }')
    [ "$free" -ge "$2" ] || fail "The disk of $1 has $free MB left, and the kiosk needs $2 MB. Make room, then run this again."
}

# The folder of a bundle: all of it is there, and no file was damaged on its way.
check_bundle() {
    [ -n "$bundle" ] || return 0
    [ -d "$bundle" ] || fail "There is no folder \"$bundle\"."
    bundle=$(cd "$bundle" && pwd)
    [ -f "$bundle/SHA256SUMS" ] && [ -d "$bundle/wheels" ] ||
        fail "\"$bundle\" is no bundle of the kiosk: make one with \`make bundle\`, and give its folder."
    step 'Reading whether the bundle is whole'
    (cd "$bundle" && sha256sum --quiet --strict --check SHA256SUMS) >&2 ||
        fail "The bundle in \"$bundle\" is damaged: the files named above are not as they were. Copy it again."
    packages=$bundle/packages/$codename-$machine
}
