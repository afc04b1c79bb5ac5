# The folders and their rights: what staff own belongs to the service, what it may not change belongs to root.

make_folders() {
    step "The folders $home and $settings"
    act install -d -m 0755 "$settings" "$settings/content"
    # Before the user is made there is nobody to give it to.
    act install -d -m 0700 -o kiosk -g kiosk "$home"
    if [ "$(cat "$settings/stack" 2>/dev/null)" != "$stack" ]; then
        changed=yes
        [ -n "$dry" ] || printf '%s\n' "$stack" >"$settings/stack"
    fi
}

# remove_home: settings, lists and back-ups, only where that was asked for.
remove_home() {
    if [ -z "$purge" ]; then
        say "    $home and $settings/content stay as they are; --purge takes them away too."
        return
    fi
    step "The folders $home and $settings, and the user kiosk"
    if mountpoint --quiet "$home"; then
        # A partition of its own: what is on it goes, and the place it was put over too.
        act find "$home" -mindepth 1 -delete
        act umount "$home"
    fi
    act rm -rf "$home" "$settings"
    getent passwd kiosk >/dev/null || return 0
    act userdel kiosk
}
