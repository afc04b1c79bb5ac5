# Everything a person or a build machine does with this checkout. `make` alone lists it.
PYTHON ?= python3
UV ?= uv
PYTEST_ARGS ?= -m "not wheel and not slow and not booted"

# One recipe at a time: the kiosk needs the terminal for itself.
.NOTPARALLEL:
.DELETE_ON_ERROR:
.PHONY: help run test check lint bench soak boot picture pictures pins wheel bundle clean

PIP_INSTALL := bin/python -m pip install --quiet --quiet --no-input --disable-pip-version-check
DEV := .venv-dev/bin

help:
	@echo 'make run     start the kiosk in this terminal as a trial; Ctrl+\ stops it'
	@echo 'make test    run the tests'
	@echo 'make check   format, lint, types, layers, content and tests: all must pass'
	@echo 'make bench   measure, and print one table'
	@echo 'make soak    many visits in a row'
	@echo 'make boot    start the installed kiosk under a systemd of its own, as root'
	@echo 'make picture take the picture of the README anew (needs xterm and Xvfb)'
	@echo 'make pictures take the pictures of the deploy guide anew (as root)'
	@echo 'make wheel   build the package into dist/'
	@echo 'make bundle  fill out/bundle, from which a machine without a network is set up (on Debian 12 or 13)'
	@echo 'make pins    write the requirements files anew (needs uv)'
	@echo 'make clean   remove what the others made'

run: .venv/.installed
	@exec .venv/bin/kiosk run --trial

test: .venv-dev/.installed
	@exec $(DEV)/python -m pytest $(PYTEST_ARGS)

# The quick checks first; then the tests, by the same recipe as `make test`.
check: lint test

lint: .venv-dev/.installed
	@$(DEV)/ruff format --check .
	@$(DEV)/ruff check .
	@$(DEV)/mypy
	@$(DEV)/lint-imports --no-logo
	@$(DEV)/kiosk content check --require-reading-ease

bench: .venv-dev/.installed .venv/.installed
	@exec $(DEV)/python -m benchmarks

soak: .venv-dev/.installed .venv/.installed
	@exec $(DEV)/python -m benchmarks.soak

boot: .venv-dev/.installed
	@exec $(DEV)/python -m pytest -m booted tests/deploy

picture: .venv-dev/.installed
	@exec $(DEV)/python -m tests.terminals.take_picture docs/screen.png

pictures: .venv-dev/.installed
	@exec $(DEV)/python -m tests.deploy.take_pictures docs

wheel: .venv-dev/.installed
	@$(DEV)/python -m build --wheel --no-isolation

# For both ages of Debian and both kinds of processor; Debian's own packages for the age and kind of this machine.
BUNDLE ?= out/bundle
bundle: .venv-dev/.installed
	@sh deploy/bundle/bundle.sh $(DEV)/python $(BUNDLE)

# Both environments are made in one way: packages by hash, then this checkout itself.
# A changed requirements file makes them anew; a changed pyproject.toml only installs the checkout again.
.venv/.packages: requirements.txt requirements-build.txt
.venv-dev/.packages: requirements-dev.txt
%/.packages:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	    echo 'The kiosk needs Python 3.11 or newer. If you have one by another name: make PYTHON=python3.12 run' >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	    echo 'Python cannot make environments here. On Debian: sudo apt install python3-venv' >&2; exit 1; }
	@echo 'Getting the parts ready in $*. This happens once.'
	@$(PYTHON) -m venv --clear $*
	@$*/$(PIP_INSTALL) --require-hashes $(addprefix -r ,$^)
	@touch $@

%/.installed: %/.packages pyproject.toml
	@$*/$(PIP_INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

# Plain files that pip reads; they name no index. The versions wanted stand in pyproject.toml.
# Newest versions instead of the present ones: make pins PINS_ARGS=--upgrade
COMPILE = $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
    --custom-compile-command 'make pins' $(PINS_ARGS)
pins:
	@$(COMPILE) pyproject.toml --output-file requirements.txt
	@$(COMPILE) --group build --output-file requirements-build.txt
	@$(COMPILE) pyproject.toml --extra authors --group dev --constraint requirements.txt \
	    --constraint requirements-build.txt --output-file requirements-dev.txt

clean:
	rm -rf .venv .venv-dev dist out .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find kiosk tests benchmarks -name __pycache__ -prune -exec rm -rf {} +
