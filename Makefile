# Every target sets up what it needs in .venv and does nothing twice. PYTHON is the interpreter that makes it.
PYTHON ?= python3
BIN := .venv/bin
APT_PACKAGES := chromium chromium-driver

.PHONY: setup setup-dev demo chat test check fast lint types layers bench soak clean browser

setup: .venv/ready
setup-dev: .venv/ready-dev

.venv/ready: pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable .
	@touch $@

.venv/ready-dev: .venv/ready
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable ".[dev]"
	@touch $@

demo: setup
	$(BIN)/rapporteur demo

chat: setup
	$(BIN)/rapporteur ingest "$$($(BIN)/rapporteur samples)" --index .demo-index
	$(BIN)/rapporteur chat --index .demo-index

# The browser that the page's tests drive comes from Debian's packages; elsewhere, have chromium and chromedriver on the PATH.
browser:
	@command -v chromedriver >/dev/null 2>&1 || { command -v apt-get >/dev/null 2>&1 && \
	  { echo "installing $(APT_PACKAGES)"; apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $(APT_PACKAGES) >/dev/null; }; } || \
	  echo "chromium can't be installed here: the page's tests are skipped"

test: setup-dev browser
	$(BIN)/python -m pytest

fast: setup-dev
	$(BIN)/python -m pytest -m "not model and not kill and not broken and not browser"

lint: setup-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: setup-dev
	$(BIN)/mypy

layers: setup-dev
	$(BIN)/lint-imports

check: lint types layers test

soak: setup-dev browser
	RAPPORTEUR_SOAK=1 $(BIN)/python -m pytest -m "kill or broken" --timeout=3600

bench: setup
	$(BIN)/python -m evals.bench

clean:
	rm -rf .venv .demo-index build dist *.egg-info
