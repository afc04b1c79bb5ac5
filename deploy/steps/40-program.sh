# The kiosk's own user, and the program in an environment of its own.

make_user() {
    step 'User kiosk'
    getent passwd kiosk >/dev/null && return 0
    act useradd --system --user-group --home-dir "$home" --no-create-home --shell /usr/sbin/nologin \
        --comment 'Shelter kiosk' kiosk
}

# A new environment is made beside the one in use, which is taken away last: a failure leaves the old one as it was.
make_program() {
    step "The program in $program"
    take_up_switch
    if [ -n "$dry" ]; then
        say "    an environment for Python in $program, with the packages of requirements.txt and the kiosk"
        return
    fi
    rm -rf "$program.new"
    find_wheel
    made_from=$(cat "$requirements" "$wheel" /usr/bin/python3 | sha256sum | cut -d' ' -f1)
    [ "$(cat "$program/made-from" 2>/dev/null)" != "$made_from" ] || return 0
    changed=yes
    quietly /usr/bin/python3 -m venv --without-pip "$program.new"
    pip "$program.new" --require-hashes --only-binary :all: --requirement "$requirements"
    pip "$program.new" --no-deps "$wheel"
    # It will lie under another name: in the first lines of its commands, and in its compiled files.
    rm "$program.new"/bin/[Aa]ctivate*
    grep -lI "^#!$program.new/" "$program.new"/bin/* | xargs sed -i "1s|$program.new/|$program/|"
    sed -i "s|$program.new|$program|" "$program.new/pyvenv.cfg"
    quietly env PYTHONDONTWRITEBYTECODE=1 "$program.new/bin/python" -m compileall -q -j 0 -s "$program.new" -p "$program" "$program.new/lib"
    printf '%s\n' "$made_from" >"$program.new/made-from"
    stop_kiosk
    switch_program
}

# The new environment takes the place of the one in use, or of none. Whenever the power fails meanwhile, $program is a
# whole one, the old or the new: first all of the new one is on the disk, then two names are exchanged in one step.
switch_program() {
    sync --file-system "$program.new"
    if [ ! -d "$program" ]; then
        mv "$program.new" "$program"
    elif /usr/bin/python3 -I "$here/steps/exchange.py" "$program.new" "$program" 2>/dev/null; then
        sync --file-system "${program%/*}"
        rm -rf "$program.new"
    else
        # A file system that cannot exchange: for a moment between two renames there is no program.
        mv "$program" "$program.old"
        mv "$program.new" "$program"
        rm -rf "$program.old"
    fi
}

# Between those two renames the power failed.
take_up_switch() {
    [ -d "$program" ] || [ ! -d "$program.old" ] || act mv "$program.old" "$program"
    [ ! -d "$program.old" ] || act rm -rf "$program.old"
}

# Which package of the kiosk, and which list of packages that it needs: from the bundle, or built from the checkout.
find_wheel() {
    if [ -n "$bundle" ]; then
        requirements=$bundle/requirements.txt
        wheel=$(echo "$bundle"/wheels/shelter_kiosk-*.whl)
        [ -f "$wheel" ] || fail "The bundle must hold one package of the kiosk in wheels/. Make it anew with \`make bundle\`."
        return
    fi
    checkout=$here/..
    requirements=$checkout/requirements.txt
    [ -f "$checkout/requirements-build.txt" ] ||
        fail 'Without --offline this must be run from a checkout. From a bundle: add --offline and its folder.'
    quietly /usr/bin/python3 -m venv --without-pip "$scratch/build"
    pip "$scratch/build" --require-hashes --requirement "$checkout/requirements-build.txt"
    quietly env PYTHONPATH="$(pip_itself)" "$scratch/build/bin/python" -m pip wheel --no-deps --no-build-isolation \
        --wheel-dir "$scratch" "$checkout"
    wheel=$(echo "$scratch"/shelter_kiosk-*.whl)
}

# pip ENVIRONMENT WHAT...: install into it by the pip that Debian keeps for new environments; none stays inside.
pip() {
    into=$1
    shift
    [ -z "$bundle" ] || set -- --no-index --find-links "$bundle/wheels" "$@"
    quietly env PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$(pip_itself)" "$into/bin/python" -m pip --isolated install --no-cache-dir --no-compile \
        --no-input --disable-pip-version-check "$@"
}

pip_itself() {
    echo /usr/share/python-wheels/pip-*.whl
}

remove_program() {
    step "The program in $program"
    act rm -rf "$program" "$program.old" "$program.new"
}
