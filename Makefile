# make run opens mentorlog, make test checks it; both first set up what they need and then remember it.

SHELL := /bin/bash
PYTHON ?= python3
BIN := .venv/bin
RUN_READY := .venv/ready-to-run
TEST_READY := .venv/ready-to-test
SETUP := setup/system_packages.sh setup/environment.sh pyproject.toml uv.lock
JUDGES := tests/outside/node_modules/.package-lock.json

.PHONY: help run test check format bench pictures kill-test fuzz-contacts fuzz-lines clean

help:
	@echo "make run        set up, then open the window (without a display: make sample data in the terminal)"
	@echo "make test       set up, then run the whole check"
	@echo "make check      formatting, lint, strict types, import contracts and tests, with no set-up"
	@echo "make format     put the code in its usual form"
	@echo "make bench      times against their floors, in one table"
	@echo "make pictures   every page and dialog, light and dark, into docs/pictures"
	@echo "make kill-test  10,000 kill -9 in the middle of a save (about ten minutes)"
	@echo "make fuzz-contacts  100,000 spoilt vCards, read one by one (about ten minutes)"
	@echo "make fuzz-lines  100,000 log lines that nobody would type (about two minutes)"
	@echo "make clean      take away what the other targets made"

run: $(RUN_READY)
	@setup/open.sh

test: $(TEST_READY) $(JUDGES)
	@$(MAKE) --no-print-directory check

check:
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest --numprocesses auto --dist worksteal

format:
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(TEST_READY)
	$(BIN)/python -m bench

pictures: $(TEST_READY)
	$(BIN)/python -m docs.pictures

kill-test: $(TEST_READY)
	$(BIN)/python -m tests.reliability.kill 10000

fuzz-contacts: $(TEST_READY)
	$(BIN)/python -m tests.reliability.fuzz_contacts 100000

fuzz-lines: $(TEST_READY)
	$(BIN)/python -m tests.reliability.fuzz_lines 100000

clean:
	rm -rf .venv .bench build dist *.egg-info tests/outside/node_modules .*_cache .hypothesis

$(RUN_READY): $(SETUP)
	@setup/system_packages.sh python window
	@PYTHON=$(PYTHON) setup/environment.sh --no-dev --inexact
	@touch $@

$(TEST_READY): $(SETUP)
	@setup/system_packages.sh python window judges
	@PYTHON=$(PYTHON) setup/environment.sh
	@touch $@

# ical.js reads our calendar files as a parser that is not ours.
$(JUDGES): tests/outside/package-lock.json | $(TEST_READY)
	cd tests/outside && npm ci --no-audit --no-fund
	@touch $@
