#!/bin/sh
# Put the partition that a file names (LABEL=kiosk, UUID=… or /dev/…) over the kiosk's home folder.
# Usage: home_partition.sh FILE FOLDER. Where it does not come within ten seconds the kiosk starts without it.
set -u
wanted=$(cat "$1")
seconds=0
until device=$(findfs "$wanted" 2>/dev/null) && [ -b "$device" ]; do
    seconds=$((seconds + 1))
    if [ "$seconds" -gt 10 ]; then
        echo "There is no partition $wanted: the kiosk starts without what staff own, and forgets what they change." >&2
        exit 1
    fi
    sleep 1
done
# What pulled power left open is closed first. Its code also tells that something was mended.
fsck -a -T "$device"
exec mount -o nodev,nosuid,noexec "$device" "$2"
