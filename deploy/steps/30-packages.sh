# The Debian packages: from the network as this machine has it set up, or from the bundle alone.

install_packages() {
    step 'Debian packages'
    missing=''
    for package in $(cat "$here/packages/common" "$here/packages/$stack"); do
        dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
            missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    say "    to be installed:$missing"
    export DEBIAN_FRONTEND=noninteractive
    if [ -z "$bundle" ]; then
        quietly apt-get update
        # shellcheck disable=SC2086 # the names are words
        quietly apt-get install --yes --no-install-recommends $missing
        return
    fi
    [ -d "$packages" ] ||
        fail "The bundle has no packages for $codename on $machine. Make it on a machine of that kind: \`make bundle\`."
    work=$scratch/apt
    mkdir -p "$work/lists"
    # A name without spaces, which a list of sources cannot have. What may be trusted was looked at in SHA256SUMS.
    ln -s "$packages" "$work/packages"
    printf 'deb [trusted=yes] file:%s ./\n' "$work/packages" >"$work/sources.list"
    set -- -o "Dir::Etc::SourceList=$work/sources.list" -o Dir::Etc::SourceParts=/dev/null \
        -o "Dir::State::Lists=$work/lists" -o APT::Sandbox::User=root
    quietly apt-get "$@" update
    # shellcheck disable=SC2086
    quietly apt-get "$@" install --yes --no-install-recommends $missing
}
