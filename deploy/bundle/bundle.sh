#!/bin/sh
# Fill a folder from which the kiosk can be installed without a network. Usage: bundle.sh PYTHON FOLDER
# PYTHON has pip and build. In the environment: PYTHONS and MACHINES choose for whom, NO_PACKAGES leaves Debian's out.
set -eu
python=$1
mkdir -p "$2"
folder=$(cd "$2" && pwd)
checkout=$(cd "$(dirname "$0")/../.." && pwd)

rm -rf "$folder/deploy" "$folder"/wheels/shelter_kiosk-*
"$python" -m build --wheel --no-isolation --outdir "$folder/wheels" "$checkout" >/dev/null
cp "$checkout/requirements.txt" "$folder"
cp -R "$checkout/deploy" "$folder/deploy"
for version in ${PYTHONS-3.11 3.13}; do
    for machine in ${MACHINES-x86_64 aarch64}; do
        # What glibc 2.36 of Debian 12 can load, the newest first.
        set -- --platform "linux_$machine"
        for glibc in 2_36 2_35 2_34 2_31 2_28 2_27 2_26 2_24 2_17; do
            set -- "$@" --platform "manylinux_${glibc}_$machine"
        done
        "$python" -m pip download --quiet --quiet --no-input --disable-pip-version-check --no-deps --require-hashes \
            --only-binary :all: --implementation cp --python-version "$version" "$@" --platform "manylinux2014_$machine" \
            --dest "$folder/wheels" --requirement "$checkout/requirements.txt"
    done
done
if [ -z "${NO_PACKAGES-}" ]; then
    sh "$checkout/deploy/bundle/packages.sh" "$folder"
fi
sh "$checkout/deploy/bundle/sums.sh" "$folder"
echo "The bundle is ready: $folder. Install with: sudo sh $folder/deploy/install.sh --stack cage --offline $folder"
