#!/bin/sh
# Set up the kiosk on this machine, or bring it up to date, or take it away again. Each step is a file in steps/.
set -eu
umask 022
here=$(cd "$(dirname "$0")" && pwd)

usage() {
    cat <<'TEXT'
Usage: sudo sh install.sh --stack cage|console [--offline FOLDER] [--printer KIND] [--dry-run]
       sudo sh install.sh --uninstall [--purge] [--dry-run]

  --stack cage       one full-screen window with large letters and touch: Debian 13
  --stack console    the plain text console: any machine
  --offline FOLDER   take everything from this folder, which `make bundle` has filled; use no network
  --printer KIND     what the service may reach for its printer: usb, usb-hotplug, network=ADDRESS, cups; or none
  --dry-run          print every step and change nothing
  --uninstall        take the program away; settings, lists and back-ups stay
  --purge            with --uninstall: take those away too

It may be run again at any time: what is right already is left alone, and a newer kiosk takes the place of an older one.
TEXT
}

stack='' bundle='' printer='' dry='' task=install purge=''
while [ "$#" -gt 0 ]; do
    case $1 in
    --stack | --offline | --printer)
        [ "$#" -gt 1 ] || { usage >&2; exit 2; }
        case $1 in --stack) stack=$2 ;; --offline) bundle=$2 ;; --printer) printer=$2 ;; esac
        shift
        ;;
    --dry-run) dry=yes ;;
    --uninstall) task=uninstall ;;
    --purge) purge=yes ;;
    --help | -h) usage; exit ;;
    *) usage >&2; exit 2 ;;
    esac
    shift
done

for step in "$here"/steps/*.sh; do
    # shellcheck source=/dev/null
    . "$step"
done

if [ "$task" = uninstall ]; then
    [ -z "$stack$bundle$printer" ] || { usage >&2; exit 2; }
    check_rights
    stop_services
    remove_files
    remove_program
    remove_home
    give_console_back
    say 'The kiosk is taken away. The Debian packages it used are left: other programs may use them too.'
    exit
fi

[ -z "$purge" ] || { usage >&2; exit 2; }
check_rights
check_machine
check_bundle
install_packages
make_user
make_program
make_folders
place_files
enable_services
start_and_look
